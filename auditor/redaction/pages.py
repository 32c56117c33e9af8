"""Takes persons out of a page of HTML: its cards are blanked, its texts, attributes, scripts and comments cleaned."""

import hashlib
import json
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.redaction.finding import Span, merged, personal_in_code, personal_in_text, without
from auditor.redaction.known import Known, elements
from auditor.redaction.lists import FRAMES, NAME_TAGS, beside, names_on_offer, rows_around
from auditor.redaction.mail import deciphered
from auditor.redaction.names import name_in
from auditor.redaction.scripts import PICTURE, PLACEHOLDER, in_code, links_masked, redacted_json, redacted_script
from auditor.redaction.standing import gives_own_contact, is_own_page
from auditor.redaction.writers import NAMING_ATTRIBUTE, WRITERS, follows_by, is_handle, writers_on
from auditor.site.card_marks import ANY, BESIDE, BLANK, PAGE, ROOT, SUMMARY
from auditor.site.cards import Cards, find_cards
from auditor.site.charset import as_utf8
from auditor.site.elements import Addresses, tidy
from auditor.site.metadata import read_metadata
from auditor.site.nesting import cut_where_too_deep
from auditor.site.redaction import MARK
from auditor.site.regions import Places
from auditor.site.tags import INLINE

BORDER = "\x01"
APART = frozenset({"a", "button", "option", "label"})
UNREAD = ("script", "style", "template")
# What says how an element is built and shown, and nothing of whom it shows.
STRUCTURAL = frozenset(
    ["class", "role", "type", "width", "height", "hidden", "aria-hidden", "aria-expanded", "aria-modal",
    "colspan", "rowspan", "align", "valign", "bgcolor", "border", "cellpadding", "cellspacing", "color", "size",
    "face", "target", "rel", "loading", "decoding", "method", "enctype", "tabindex", "disabled", "checked",
    "required", "multiple", "lang", "dir", "open", "start", "scope", "sizes", "media", "fetchpriority",
    "itemscope", "itemtype", "itemprop", "xmlns", "viewbox", "fill", "stroke", "d"]
)  # fmt: skip
NUMBERS_ONLY = frozenset(
    ["class", "d", "points", "viewbox", "transform", "sizes", "integrity", "nonce", "style", "width", "height",
    "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "coords", "color", "bgcolor", "crossorigin",
    "charset", "lang", "dir", "type", "rel", "itemtype", "http-equiv"]
)  # fmt: skip
LINKING = frozenset(
    {
        "href",
        "src",
        "action",
        "formaction",
        "data-href",
        "data-url",
        "data-src",
        "data-link",
        "poster",
        "cite",
        "content",
    }
)
IMAGES = frozenset(
    {
        "src",
        "srcset",
        "data-src",
        "data-srcset",
        "poster",
        "data-original",
        "data-lazy",
        "data-lazy-src",
        "data-bg",
        "background",
        "data-background",
        "data-image",
        "data-full",
        "data-large",
    }
)
READ_BY_PEOPLE = frozenset(
    {
        "alt",
        "title",
        "aria-label",
        "placeholder",
        "value",
        "content",
        "label",
        "summary",
        "aria-description",
        "data-content",
        "data-title",
    }
)
STYLE_URL = re.compile(r"url\([^)]{0,2000}\)?", re.IGNORECASE)
MOST_WORDS, STEP, MOST_BLANKS = 12, 16, 160
NOWHERE = "about:invalid"
MAIL_GUARD = "/cdn-cgi/l/email-protection"
MOST_ROUNDS = 5
OFFER_RUNS, LOOK_BACK, LEAST_SAID, MOST_NUMBERS, LEAST_OF_NUMBER, SHORT_VALUE = 120, 100, 3, 2, 6, 2


@dataclass(slots=True)
class _Parts:
    """A document taken apart: elements with attributes, texts by the block around them, scripts, comments."""

    elements: list[LexborNode] = field(default_factory=list)
    runs: list[list[tuple[LexborNode, str]]] = field(default_factory=list)
    unread: list[LexborNode] = field(default_factory=list)
    comments: list[LexborNode] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    names_then: int = -1
    spans: list[Span] = field(default_factory=list)

    def found(self, known: Known) -> list[Span]:
        """Return what is personal in all texts together, looked for once for what is known."""
        if self.names_then != len(known.names):
            self.names_then = len(known.names)
            self.texts = ["".join(text for _, text in run) for run in self.runs]
            self.starts = [0, *accumulate(len(text) + 1 for text in self.texts)][:-1]
            self.spans = personal_in_text(BORDER.join(self.texts), known, own=False)
        return self.spans


def redacted_page(body: bytes, url: str, content_type: str, known: Known) -> tuple[bytes, Counter[str]]:
    """Return a page without persons, the very same bytes where nothing was changed, and what was changed.

    A page is cleaned until nothing is found any more: the parser may read anew what was written in another way.
    """
    changes: Counter[str] = Counter()
    told = body
    for _ in range(MOST_ROUNDS):
        again, found = _once(told, url, content_type, known)
        if again == told:
            return told, changes
        changes.update(found)
        told = again
    return _as_text(told, known), changes


def _as_text(html: bytes, known: Known) -> bytes:
    """Return the text alone of a page that does not come to rest."""
    body = LexborHTMLParser(html).body
    text = body.text(separator=" ") if body is not None else ""
    clean = without(text, personal_in_text(text, known, own=False))
    return f"<p>{clean.replace('&', '&amp;').replace('<', '&lt;')}</p>".encode()


def _once(body: bytes, url: str, content_type: str, known: Known) -> tuple[bytes, Counter[str]]:
    """Return a page after one round."""
    changes: Counter[str] = Counter()
    html = cut_where_too_deep(as_utf8(body, content_type))
    tree = LexborHTMLParser(html)
    if tree.root is None:
        return body, changes
    base = read_metadata(tree).base if b"<base" in html or b"<BASE" in html else ""
    own = Addresses(url)
    addresses = Addresses(own.resolve(base)[0] or url) if base else own
    marked = ANY.encode() in html and _take_off_marks(tree, known, changes)
    if changes["mark"]:
        html = (tree.html or "").encode("utf-8", "replace")
    cards = None
    if not marked:
        cards = _blank_cards(tree, body, html, addresses, known, changes)
    parts = _taken_apart(tree)
    roots = frozenset(node.mem_id for node in tree.css(f"[{ROOT}]")) if marked or changes["card"] else frozenset()
    heading = tree.css_first("h1")
    title = tree.css_first("title")
    own_page = not roots and is_own_page(
        url,
        tidy(title.text()) if title is not None else "",
        tidy(heading.text()) if heading is not None else "",
        known.pages,
    )
    places = Places(tuple, roots)
    if _blank_rows(parts, tree, places, url, addresses, known, changes, own_page=own_page):
        parts = _taken_apart(tree)
        places = Places(tuple, frozenset(node.mem_id for node in tree.css(f"[{ROOT}]")))
    if tree.body is not None and known.is_offer(url) and PAGE not in tree.body.attributes:
        tree.body.attrs[PAGE] = f"{known.seal} advertisement"
        changes["mark"] += 1
    _clean_texts(parts, places, known, changes, own_page=own_page)
    _clean_writers(parts, tree, places, known, changes)
    _clean_texts_of_links(tree, known, addresses, changes)
    _clean_links_in_texts(parts, known, addresses, changes)
    _clean_attributes(parts, places, known, addresses, changes, own_page=own_page)
    _clean_unread(parts, tree, known, addresses, changes)
    if not changes:
        return body, changes
    if cards is not None and tree.body is not None:
        # Whatever was changed, the page is to be counted as it was.
        tree.body.attrs[SUMMARY] = f"{known.seal} {_summary(cards, known)}"
    out = (tree.html or "").encode("utf-8", "replace")
    # A page that says it is in another charset is told to be UTF-8 by its first bytes.
    return (out if as_utf8(out, content_type) == out else b"\xef\xbb\xbf" + out), changes


# ── cards ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _take_off_marks(tree: LexborHTMLParser, known: Known, changes: Counter[str]) -> bool:
    """Take off marks that a site made itself; return whether the page bears this visit's own."""
    body = tree.body
    told = (body.attributes.get(SUMMARY) or body.attributes.get(PAGE)) if body is not None else None
    if told and told.partition(" ")[0] == known.seal:
        return bool(body is not None and body.attributes.get(SUMMARY))
    for node in tree.css(f"[{ROOT}], [{SUMMARY}], [{PAGE}]"):
        for name in (ROOT, SUMMARY, PAGE):
            if name in node.attributes:
                del node.attrs[name]
                changes["mark"] += 1
    return False


def _blank_cards(  # noqa: PLR0913, PLR0917 - a page as it came and as it was parsed, and what is known
    tree: LexborHTMLParser, body: bytes, html: bytes, addresses: Addresses, known: Known, changes: Counter[str]
) -> Cards:
    """Blank what repeats on a page, mark it, and return what was found."""
    learnt = known.cards_of(hashlib.sha256(body).hexdigest())
    nodes = list(elements(tree)) if learnt is None or learnt[1] else []
    if learnt is not None and learnt[1] and learnt[0] != len(nodes):
        learnt = None
    if learnt is None:
        learnt = _found_cards(html, addresses, known)
        nodes = list(elements(tree))
    count, places, cards = learnt
    if count != len(nodes) and places:
        return cards
    if not (places or cards.advertisements or cards.teasers):
        return cards
    roots = [nodes[place] for place in places]
    known.learn_cards(cards)
    token = _token(roots, known)
    kind = "advertisement" if cards.advertisements else "teaser"
    seen: set[int] = set()
    for root in roots:
        _blank(root, addresses, known, seen, token)
        token = ""
        root.attrs[ROOT] = kind
        changes["card"] += 1
    for row in list(beside(roots)):
        if row.mem_id not in seen:
            known.learn_texts([row])
            _blank(row, addresses, known, seen, "")
            row.attrs[ROOT] = BESIDE
            changes["card"] += 1
    return cards


def _blank_rows(  # noqa: PLR0913, PLR0917 - what a page is taken apart into
    parts: _Parts,
    tree: LexborHTMLParser,
    places: Places,
    url: str,
    addresses: Addresses,
    known: Known,
    changes: Counter[str],
    *,
    own_page: bool,
) -> bool:
    """Blank lists of persons that are no cards to the page reader, and learn whom a page offers."""
    parts.found(known)
    numbers = [] if own_page else [n for n in _nodes_with_numbers(parts, known) if places.of(n).region not in FRAMES]
    telling = list(numbers)
    if known.may_mask:
        for link in tree.css("a[href]"):
            href = link.attributes.get("href") or ""
            if "/_masker/" in href or known.link(href, addresses):
                telling.append(link)
    rows = [row for row in rows_around(telling, places) if not row.attributes.get(ROOT)] if len(telling) > 1 else []
    if not rows and 0 < len({node.mem_id for node in numbers}) <= MOST_NUMBERS:
        _learn_from_offer(parts, tree, url, known)
    seen: set[int] = set()
    for row in rows:
        if row.mem_id in seen:
            continue
        known.learn_texts([row])
        _blank(row, addresses, known, seen, "")
        row.attrs[ROOT] = BESIDE
        changes["card"] += 1
    return bool(rows)


def _learn_from_offer(parts: _Parts, tree: LexborHTMLParser, url: str, known: Known) -> None:
    """Learn whom a short page with someone's number offers, and hide its address."""
    if len(parts.runs) < OFFER_RUNS and tree.css_first(f"[{ROOT}]") is None:
        known.learn_offering(url, [*names_on_offer(tree.css(NAME_TAGS), known), *_title_names(tree)])


def _title_names(tree: LexborHTMLParser) -> Iterator[str]:
    """Yield the name that a title begins with."""
    title = tree.css_first("title")
    return name_in(title.text().partition("::")[0]) if title is not None else iter(())


def _nodes_with_numbers(parts: _Parts, known: Known) -> Iterator[LexborNode]:
    """Yield the elements whose text holds a number, an e-mail address or a messenger of someone."""
    starts = parts.starts
    for span in parts.found(known):
        if span.kind in ("phone", "email", "messenger"):
            run = parts.runs[max(bisect_right(starts, span.start) - 1, 0)]
            if run[0][0].parent is not None:
                yield run[0][0].parent


def _found_cards(html: bytes, addresses: Addresses, known: Known) -> tuple[int, tuple[int, ...], Cards]:
    """Return the cards of a page that was not learnt from, and learn from it."""
    tree = LexborHTMLParser(html)
    tree.strip_tags(list(UNREAD))
    cards = find_cards(tree, addresses)
    nodes = list(elements(tree))
    held = [(place, node) for place, node in enumerate(nodes) if node.mem_id in cards.roots]
    known.learn_cards(cards)
    known.learn_texts([node for _, node in held])
    return len(nodes), tuple(place for place, _ in held), cards


def _summary(cards: Cards, known: Known) -> str:
    """Return the mark of the body: what the page reader needs to count the page as it was."""
    told: dict[str, object] = {
        "advertisements": cards.advertisements,
        "teasers": cards.teasers,
        "articles": cards.articles,
        "first": cards.first[1] if cards.first is not None else None,
        "links": [known.mask(url) if known.is_personal(url) else url for url in cards.links],
        "members": [known.mask(url) for url in cards.members],
        "posts": cards.posts,
    }
    return json.dumps(told, separators=(",", ":"))


def _token(roots: Iterable[LexborNode], known: Known) -> str:
    """Return a few blanks that differ from list to list, so that two lists are not taken for one page.

    Sixteen bits under a key: enough to tell the pages of a visit apart, too few to know a text again by.
    """
    digest = hashlib.blake2b(key=known.seal.encode()[:64], digest_size=2)
    for root in roots:
        digest.update(root.text(separator=" ").encode("utf-8", "replace"))
    return "".join(BLANK if bit == "1" else "‥" for bit in f"{int.from_bytes(digest.digest()):016b}")


def _blank(root: LexborNode, addresses: Addresses, known: Known, seen: set[int], token: str) -> None:
    """Take every text and every telling attribute out of a card; its elements stay."""
    for node in list(root.traverse(include_text=True)):
        tag = node.tag or "-"
        if node.mem_id in seen:
            continue
        seen.add(node.mem_id)
        if tag == "-text":
            text = node.text(deep=False) or ""
            parent = node.parent
            if text.strip() and not (parent is not None and parent.tag in UNREAD):
                node.replace_with(blanked(text, token))
                token = ""
        elif tag == "-comment":
            node.decompose()
        elif tag in UNREAD:
            _empty(node)
        elif tag[0] != "-":
            _blank_attributes(node, tag, addresses, known)


def blanked(text: str, token: str = "") -> str:
    """Return as many blanks as a text has words, with the white space around it."""
    words = text.split()
    lead = " " if text[:1].isspace() else ""
    tail = " " if text[-1:].isspace() else ""
    return lead + " ".join([*([token] if token else []), *([BLANK] * counted(len(words)))]) + tail


def counted(words: int) -> int:
    """Return how many blanks stand for a number of words: about as many, so that a long text stays long.

    The exact number would let a text be known again.
    """
    return words if words <= MOST_WORDS else min(-(-words // STEP) * STEP, MOST_BLANKS)


def _empty(node: LexborNode) -> None:
    """Take out what a script, style or template holds."""
    child = node.first_child
    while child is not None:
        child.decompose()
        child = node.first_child


def _blank_attributes(node: LexborNode, tag: str, addresses: Addresses, known: Known) -> None:
    for name, value in node.attributes.items():
        if name in STRUCTURAL or not value or name in (ROOT, SUMMARY):
            continue
        if name == "href":
            wanted = _blank_link(value, addresses, known)
        elif name == "style":
            wanted = STYLE_URL.sub(f"url({PLACEHOLDER})", value)
        elif name == "src" and tag in ("img", "source", "input", "video", "iframe", "embed"):
            wanted = PLACEHOLDER
        else:
            wanted = ""
        if wanted != value:
            node.attrs[name] = wanted


def _blank_link(href: str, addresses: Addresses, known: Known) -> str:
    """Return where a card's link may be said to lead: a person's page under its mask, else nowhere."""
    url, _ = addresses.resolve(href)
    if url.startswith("http") and known.is_personal(url):
        return known.mask(url)
    return "#"


# ── texts ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _block_around(node: LexborNode) -> LexborNode:
    """Return the nearest element around a text that reads as one piece."""
    while node.tag in INLINE and node.tag not in APART and node.parent is not None:
        node = node.parent
    return node


def _taken_apart(tree: LexborHTMLParser) -> _Parts:
    """Take a document apart in one walk."""
    parts = _Parts()
    root = tree.root
    key = -1
    if root is None:
        return parts
    for node in root.traverse(include_text=True):
        tag = node.tag or "-"
        if tag == "-text":
            parent = node.parent
            if parent is None or parent.tag in UNREAD:
                continue
            text = node.text(deep=False) or ""
            block = _block_around(parent)
            if block.mem_id != key or not parts.runs:
                parts.runs.append([])
                key = block.mem_id
            parts.runs[-1].append((node, text))
        elif tag == "-comment":
            parts.comments.append(node)
        elif tag[0] != "-":
            parts.elements.append(node)
            if tag in UNREAD:
                parts.unread.append(node)
            elif tag not in INLINE or tag in APART:
                key = -1
    return parts


def _clean_texts(parts: _Parts, places: Places, known: Known, changes: Counter[str], *, own_page: bool) -> None:
    """Take persons out of the texts; a number may be spread over several elements within a block."""
    spans = merged(parts.found(known))
    if not spans:
        return
    texts, starts = parts.texts, parts.starts
    number = 0
    touched: dict[int, None] = {}
    for span in spans:
        while number + 1 < len(starts) and starts[number + 1] <= span.start:
            number += 1
        touched.setdefault(number)
    for number in touched:
        run, text = parts.runs[number], texts[number]
        parent = run[0][0].parent
        place = places.of(parent) if parent is not None else None
        own = place is not None and gives_own_contact(place.region, own_page=own_page)
        # Once more with its own standing, and with what stands before it: what is found may differ.
        ahead = BORDER.join(texts[max(number - 2, 0) : number])[-LOOK_BACK:] + BORDER if number else ""
        local = [
            Span(max(span.start - len(ahead), 0), span.end - len(ahead), span.kind)
            for span in merged(personal_in_text(ahead + text, known, own=own))
            if span.end > len(ahead)
        ]
        if local:
            _edit(run, local)
            for span in local:
                changes[span.kind] += 1


def _edit(run: list[tuple[LexborNode, str]], spans: list[Span]) -> None:
    """Write a run of texts anew: the mark stands where a span begins, the rest of it goes."""
    at = 0
    for node, text in run:
        inside = [
            Span(max(span.start - at, 0), min(span.end - at, len(text)), span.kind)
            for span in spans
            if span.start < at + len(text) and span.end > at
        ]
        if inside:
            begins = {max(span.start - at, 0) for span in spans if at <= span.start < at + len(text)}
            pieces, reached = [], 0
            for span in inside:
                pieces.append(text[reached : span.start])
                if span.start in begins:
                    pieces.append(MARK)
                reached = span.end
            told = "".join((*pieces, text[reached:]))
            node.replace_with(told) if told else node.decompose()
        at += len(text)


def _clean_writers(parts: _Parts, tree: LexborHTMLParser, places: Places, known: Known, changes: Counter[str]) -> None:
    """Blank the names of those who wrote something, and remember such as no one else has."""
    named = [
        node
        for node in writers_on(iter(tree.css(WRITERS)), tree.css("a[href]"))
        if places.of(node).region not in FRAMES
    ]
    before = ""
    for run in parts.runs:
        for node, text in run:
            bare = text.strip()
            parent = node.parent
            if (
                parent is not None
                and is_handle(bare)
                and (any(map(str.isdigit, bare)) or "_" in bare or follows_by(before))
                and (places.of(parent).region not in FRAMES)
            ):
                named.append(parent)
            before = text if bare else before
    learnt = set()
    for one in named:
        told = tidy(one.text(separator=" "))
        if told.lower() in known.own_words or not told.strip(f"{BLANK}‥[] "):
            continue
        if is_handle(told):
            learnt.add(told)
        for node in list(one.traverse(include_text=True)):
            text = node.text(deep=False) or "" if node.tag == "-text" else ""
            if text.strip(f"{BLANK}‥[] \n\t\r"):
                node.replace_with(blanked(text))
                changes["name"] += 1
    known.learn_writers(learnt)


def _clean_texts_of_links(tree: LexborHTMLParser, known: Known, addresses: Addresses, changes: Counter[str]) -> None:
    """Blank what a link to a person's page says, unless several such links say the same."""
    if not known.may_mask:
        return
    links = [
        (link, tidy(link.text(separator=" ")))
        for link in tree.css("a[href]")
        if "/_masker/" in (href := link.attributes.get("href") or "") or known.link(href, addresses)
    ]
    said = Counter(text for _, text in links)
    for link, text in links:
        if not text.strip(f"{BLANK}‥ []") or said[text] >= LEAST_SAID or text.lower() in known.own_words:
            continue
        for node in list(link.traverse(include_text=True)):
            told = node.text(deep=False) or "" if node.tag == "-text" else ""
            if told.strip(f"{BLANK}‥ []\n\t\r"):
                node.replace_with(blanked(told))
                changes["name"] += 1


def _clean_links_in_texts(parts: _Parts, known: Known, addresses: Addresses, changes: Counter[str]) -> None:
    """Mask addresses of persons that are written out in a text."""
    if not known.may_mask:
        return
    for run in parts.runs:
        for node, text in run:
            if "://" in text and node.parent is not None:
                told = links_masked(text, known, addresses, changes)
                if told != text:
                    node.replace_with(told)


# ── attributes ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _clean_attributes(  # noqa: PLR0913 - a document taken apart, where things stand and what is known
    parts: _Parts, places: Places, known: Known, addresses: Addresses, changes: Counter[str], *, own_page: bool
) -> None:
    """Take persons out of every attribute."""
    held = [
        (node, name, value)
        for node in parts.elements
        for name, value in node.attributes.items()
        if value and len(value) > SHORT_VALUE and name not in NUMBERS_ONLY and name not in (ROOT, SUMMARY)
    ]
    for node, name, value in held:
        if name.startswith("data-") and value != BLANK and _names_someone(name, value, known):
            node.attrs[name] = BLANK
            changes["name"] += 1
            known.learn_writers([value.strip()] if is_handle(value.strip()) else name_in(value))
        elif known.may_mask and name in LINKING and "/_masker/" not in value:
            may_lead = value[0] in "/.?h" or "/" in value
            if may_lead and (mask := known.link(value, addresses)):
                node.attrs[name] = mask
                changes["link"] += 1
    for node, name in _telling(held, known):
        written = node.attributes.get(name)
        if not written:
            continue
        told = _clean_attribute(node, name, written, places, known, addresses, changes, own_page=own_page)
        if told != written:
            node.attrs[name] = told


def _telling(held: list[tuple[LexborNode, str, str]], known: Known) -> list[tuple[LexborNode, str]]:
    """Return the attributes in which something may be found, all of them looked through at once."""
    told: dict[int, None] = {}
    for by_people in (False, True):
        some = [(place, value) for place, (_, name, value) in enumerate(held) if _by_people(name, value) is by_people]
        plainer = [(place, unquote(value)) for place, value in some if "%" in value]
        some += [(place, value) for place, value in plainer if BORDER not in value]
        starts, at = [], 0
        for _, value in some:
            starts.append(at)
            at += len(value) + 1
        whole = BORDER.join(value for _, value in some)
        spans = (personal_in_text if by_people else personal_in_code)(whole, known, own=False)
        hits = [span.start for span in spans]
        for sign in ("data:image", MAIL_GUARD, "tel:", "sms:", "callto:", "Tel:"):
            place = whole.find(sign)
            while place >= 0:
                hits.append(place)
                place = whole.find(sign, place + 1)
        told.update((some[bisect_right(starts, hit) - 1][0], None) for hit in hits if some)
    guarded = [place for place, (_, name, _) in enumerate(held) if name == "data-cfemail"]
    return [held[place][:2] for place in sorted({*told, *guarded})]


def _by_people(name: str, value: str) -> bool:
    """Whether an attribute is read by people rather than by the browser."""
    return (name in READ_BY_PEOPLE or " " in value) and "://" not in value


def _names_someone(name: str, value: str, known: Known) -> bool:
    """Whether an attribute is one that holds a writer's name or number, and holds some."""
    if NAMING_ATTRIBUTE.fullmatch(name) is None or value.lower() in known.own_words:
        return False
    if known.is_help_number(value) or ("@" in value and known.is_own_domain(value.rpartition("@")[2].lower())):
        return False
    return any(map(str.isalpha, value)) or sum(map(str.isdigit, value)) > LEAST_OF_NUMBER


def _clean_attribute(  # noqa: PLR0913, PLR0917 - an attribute, where it stands and what is known
    node: LexborNode,
    name: str,
    value: str,
    places: Places,
    known: Known,
    addresses: Addresses,
    changes: Counter[str],
    *,
    own_page: bool,
) -> str:
    """Return an attribute without persons."""
    if "/_masker/" in value and name in LINKING:
        return value
    if "data:image" in value and PICTURE.search(value):
        changes["image"] += 1
        return PICTURE.sub(PLACEHOLDER, value)
    region = places.of(node).region
    own = gives_own_contact(region, own_page=own_page)
    low = value[:8].lower()
    if low.startswith(("tel:", "sms:", "callto:")):
        number = unquote(value.partition(":")[2]).partition("?")[0]
        if own or known.is_help_number(number) or not any(map(str.isdigit, number)):
            return value
        changes["phone"] += 1
        return f"{value.partition(':')[0]}:{MARK}"
    if name == "data-cfemail" or MAIL_GUARD in value:
        return _clean_guarded(value, known, changes, own=own)
    by_people = _by_people(name, value)
    find = personal_in_text if by_people else personal_in_code
    spans = find(value, known, own=own)
    told = without(value, spans)
    if not spans and "%" in value:
        plainer = unquote(value)
        spans = find(plainer, known, own=own)
        told = without(plainer, spans) if spans else value
    for span in spans:
        changes[span.kind] += 1
    if spans and name in LINKING and not by_people and not low.startswith("mailto:"):
        # Half an address leads astray: a page of the platform gets its mask, anything else leads nowhere.
        mask = known.mask_named(addresses.resolve(value)[0])
        return mask or (PLACEHOLDER if name in IMAGES else NOWHERE)
    return told


def _clean_guarded(value: str, known: Known, changes: Counter[str], *, own: bool) -> str:
    """Return what Cloudflare's cipher hides only when it is the platform's own."""
    cipher = value.partition("#")[2] if "#" in value else value
    mail = deciphered(cipher)
    domain = mail.rpartition("@")[2].lower()
    if not mail or own or known.is_own_domain(domain) or known.is_help_domain(domain):
        return value
    changes["email"] += 1
    return value.replace(cipher, MARK)


# ── scripts, comments ───────────────────────────────────────────────────────────────────────────────────────────────


def _clean_unread(
    parts: _Parts, tree: LexborHTMLParser, known: Known, addresses: Addresses, changes: Counter[str]
) -> None:
    """Take persons out of scripts, styles, templates and comments."""
    for node in parts.unread:
        if node.tag == "template":
            _clean_template(node, tree, known, addresses, changes)
            continue
        text = node.text() or ""
        if not text:
            continue
        kind = (node.attributes.get("type") or "").lower()
        told = redacted_json(text, known, addresses, changes) if "json" in kind else None
        if told is None:
            told = redacted_script(text, known, addresses, changes)
        if told != text:
            _empty(node)
            node.insert_child(told)
    for node in parts.comments:
        text = node.comment_content or ""
        if (len(text) > 5 and in_code(text, known, addresses, Counter()) != text) or (
            len(text) > 5 and personal_in_text(text, known, own=False)
        ):
            node.decompose()
            changes["comment"] += 1


def _clean_template(
    node: LexborNode, tree: LexborHTMLParser, known: Known, addresses: Addresses, changes: Counter[str]
) -> None:
    """Empty a template that holds something of a person."""
    text = node.html or ""
    bare = re.sub(r"<[^<>]{0,2000}>", "", text)
    if in_code(text, known, addresses, Counter()) == text and not personal_in_text(bare, known, own=False):
        return
    fresh = tree.create_node("template")
    node.replace_with(fresh)
    changes["template"] += 1
