"""Takes persons out of the texts of a page, and blanks the names of those who wrote on it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from auditor.redaction.blanks import blanked
from auditor.redaction.coarse import lowered
from auditor.redaction.code import links_masked
from auditor.redaction.finding import personal_in_text
from auditor.redaction.lists import FRAMES
from auditor.redaction.others_contact import mails_beside_names, of_somebody_else
from auditor.redaction.signed_rows import POSTS, signed_posts, signed_rows
from auditor.redaction.span import Span, merged, without
from auditor.redaction.standing import gives_own_contact
from auditor.redaction.taken_apart import BORDER, Round
from auditor.redaction.writers import OF_WRITERS, WRITERS, follows_by, is_handle, writers_on
from auditor.site.entries.card_marks import BLANK
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.elements import tidy
from auditor.site.markup.redaction import MARK
from auditor.site.markup.regions import Region

LOOK_BACK, LEAST_SAID = 100, 2
FORMS = frozenset({PageKind.REPORT, PageKind.CONTACT, PageKind.HELP, PageKind.SAFETY})


def clean_texts(page: Round) -> None:
    """Take persons out of the texts; a number may be spread over several elements within a block."""
    spans = merged(page.parts.found(page.known))
    if not spans:
        return
    texts, starts = page.parts.texts, page.parts.starts
    number = 0
    # Each run in which something was found, with what of a name reaches beyond it into the next.
    touched: dict[int, list[Span]] = {}
    for span in spans:
        while number + 1 < len(starts) and starts[number + 1] <= span.start:
            number += 1
        touched.setdefault(number, [])
        last = number
        while last + 1 < len(starts) and starts[last + 1] < span.end:
            last += 1
        for one in range(number, last + 1) if last > number else ():
            clipped = Span(max(span.start - starts[one], 0), min(span.end - starts[one], len(texts[one])), span.kind)
            touched.setdefault(one, []).append(clipped)
    for number, beyond in touched.items():
        run, text = page.parts.runs[number], texts[number]
        parent = run[0][0].parent
        place = page.places.of(parent) if parent is not None else None
        at_foot = place is not None and place.region is Region.FOOTER
        own = place is not None and gives_own_contact(place.region, own_page=page.own_page)
        # Once more with its own standing, and with what stands before it: what is found may differ.
        ahead = BORDER.join(texts[max(number - 2, 0) : number])[-LOOK_BACK:] + BORDER if number else ""
        local = [
            Span(max(span.start - len(ahead), 0), span.end - len(ahead), span.kind)
            for span in merged(personal_in_text(ahead + text, page.known, own=own))
            if span.end > len(ahead)
        ]
        local = merged([*local, *beyond, *(_of_others(text, page) if own and not at_foot else ())])
        if local:
            edit(run, local)
            for span in local:
                page.changes[span.kind] += 1


def _of_others(text: str, page: Round) -> Iterator[Span]:
    """Yield contact details of somebody told of on a page of the platform's own."""
    if page.tells_of_others:
        yield from of_somebody_else(text, page.known)
    elif page.own_page:
        yield from mails_beside_names(text, page.known)


def clean_words_of_visitors(page: Round) -> None:
    """Take known names out of what visitors write, who leave out capitals; nothing there is the platform's own word."""
    for run, text in zip(page.parts.runs, page.parts.texts, strict=True):
        parent = run[0][0].parent
        if parent is None or page.places.of(parent).region is not Region.USER_CONTENT:
            continue
        spans = merged([Span(*span, "name") for span in page.known.names_in_code(lowered(text))])
        if spans and all(node.parent is not None for node, _ in run):
            edit(run, spans)
            page.changes["name"] += len(spans)


def edit(run: list[tuple[LexborNode, str]], spans: list[Span]) -> None:
    """Write a run of texts anew: the mark stands where a span begins, the rest of it goes."""
    at = 0
    for node, text in run:
        inside = _inside(spans, at, len(text))
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


def _inside(spans: list[Span], at: int, length: int) -> list[Span]:
    """Return what of the spans of a run stands in one text of it, told from where that text begins."""
    return [
        Span(max(span.start - at, 0), min(span.end - at, length), span.kind)
        for span in spans
        if span.start < at + length and span.end > at
    ]


def clean_writers(page: Round) -> None:
    """Blank the names of those who wrote something, and remember such as no one else has."""
    named = [
        node
        for node in (*writers_on(_marked_writers(page), page.parts.links), *_writers_by_place(page))
        if page.places.of(node).region not in FRAMES
    ]
    before = ""
    for run in page.parts.runs:
        for node, text in run:
            bare = text.strip()
            if (
                is_handle(bare)
                and (parent := node.parent) is not None
                and (any(map(str.isdigit, bare)) or "_" in bare or follows_by(before))
                and (page.places.of(parent).region not in FRAMES)
            ):
                named.append(parent)
            before = text if bare else before
    learnt = set()
    for one in named:
        told = tidy(one.text(separator=" "))
        if page.known.is_own_word(told.lower()) or not told.strip(f"{BLANK}‥[] "):
            continue
        if is_handle(told):
            learnt.add(told)
        for node in list(one.traverse(include_text=True)):
            text = node.text(deep=False) or "" if node.tag == "-text" else ""
            if text.strip(f"{BLANK}‥[] \n\t\r"):
                node.replace_with(blanked(text))
                page.changes["name"] += 1
    page.known.learn_writers(learnt)


def _marked_writers(page: Round) -> Iterable[LexborNode]:
    """Return the elements that are marked as holding the name of a writer."""
    marked = "cite" in page.parts.tags or page.parts.may_have_role(OF_WRITERS)
    return page.tree.css(WRITERS) if marked else ()


def _writers_by_place(page: Round) -> Iterator[LexborNode]:
    """Yield the elements that name a writer by nothing but where they stand."""
    if "tr" in page.parts.tags:
        yield from signed_rows(page.tree)
    if page.parts.may_have_role(POSTS):
        yield from signed_posts(page.tree)


def clean_names_side_by_side(page: Round) -> None:
    """Take known names out of elements that follow each other without a space between them."""
    several = [run for run in page.parts.runs if len(run) > 1]
    if not _names_side_by_side([text for run in several for _, text in run], page):
        return
    for run in several:
        spans = merged(_names_side_by_side([text for _, text in run], page))
        at = 0
        for node, text in run:
            inside = _inside(spans, at, len(text))
            at += len(text) + 1
            if inside and node.parent is not None:
                node.replace_with(without(text, inside))
                page.changes["name"] += len(inside)


def _names_side_by_side(texts: list[str], page: Round) -> list[Span]:
    """Return where known names stand in texts that follow each other, each a sign apart from the next."""
    whole = BORDER.join(texts)
    return [Span(*span, "name") for span in page.known.names_in(whole, lowered(whole))]


def clean_texts_of_links(page: Round) -> None:
    """Blank what a link to a person's page says, unless several such links say the same."""
    links = [
        (link, tidy(link.text(separator=" ")))
        for link, href in page.parts.links
        if page.known.leads_to_person(href, page.addresses) and not _is_a_form_about(page, href)
    ]
    said = Counter(text for _, text in links)
    for link, text in links:
        if not text.strip(f"{BLANK}‥ []") or said[text] >= LEAST_SAID or page.known.is_own_word(text.lower()):
            continue
        for node in list(link.traverse(include_text=True)):
            told = node.text(deep=False) or "" if node.tag == "-text" else ""
            if told.strip(f"{BLANK}‥ []\n\t\r"):
                node.replace_with(blanked(told))
                page.changes["name"] += 1


def _is_a_form_about(page: Round, href: str) -> bool:
    """Whether a link leads to a form of the platform that is about somebody: its name is the platform's own."""
    told = urlsplit(page.known.original(page.addresses.resolve(href)[0]))
    words = page.known.pages
    return bool(told.query) and words is not None and not FORMS.isdisjoint(words.addressed(told.path))


def clean_links_in_texts(page: Round) -> None:
    """Mask addresses of persons that are written out in a text."""
    for run in page.parts.runs:
        for node, text in run:
            if "://" in text and node.parent is not None:
                told = links_masked(text, page.known, page.addresses, page.changes)
                if told != text:
                    node.replace_with(told)
