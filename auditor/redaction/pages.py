"""Takes persons out of a page of HTML: its cards are blanked, its texts, attributes, scripts and comments cleaned."""

from collections import Counter

from selectolax.lexbor import LexborHTMLParser

from auditor.redaction.finding import personal_in_text
from auditor.redaction.known import Known
from auditor.redaction.page_attributes import clean_attributes
from auditor.redaction.page_cards import blank_cards, blank_rows, summary, summary_anew
from auditor.redaction.page_markup import clean_markup
from auditor.redaction.page_texts import (
    clean_links_in_texts,
    clean_names_side_by_side,
    clean_texts,
    clean_texts_of_links,
    clean_words_of_visitors,
    clean_writers,
)
from auditor.redaction.page_unread import clean_unread
from auditor.redaction.span import without
from auditor.redaction.split_numbers import clean_split_numbers
from auditor.redaction.standing import is_of_the_platform_itself, is_own_page
from auditor.redaction.taken_apart import Round
from auditor.redaction.told_names import learn_told
from auditor.redaction.told_streets import clean_told_streets
from auditor.redaction.unparsed import drops_something
from auditor.site.entries.card_marks import ANY, PAGE, ROOT, SUMMARY
from auditor.site.markup.elements import Addresses, tidy
from auditor.site.markup.metadata import read_metadata
from auditor.site.markup.nesting import cut_where_too_deep
from auditor.site.words.charset import as_utf8

MOST_ROUNDS = 5
CLEANING = (
    clean_words_of_visitors,
    clean_texts,
    clean_told_streets,
    clean_split_numbers,
    clean_names_side_by_side,
    clean_writers,
    clean_texts_of_links,
    clean_links_in_texts,
    clean_attributes,
    clean_unread,
    clean_markup,
)


def redacted_page(body: bytes, url: str, content_type: str, known: Known) -> tuple[bytes, Counter[str]]:
    """Return a page without persons, the very same bytes where nothing was changed, and what was changed.

    A page is cleaned until nothing is found any more: the parser may read anew what was written in another way.
    """
    changes: Counter[str] = Counter()
    before = known.at_rest.of(body, url, content_type)
    if before is not None and known.answers_as_before(before):
        return body, changes
    told = body
    for _ in range(MOST_ROUNDS):
        with known.asking() as asked:
            again, found = _once(told, url, content_type, known)
        if again == told:
            if not found:
                known.at_rest.add(told, url, content_type, asked)
            return told, changes
        changes.update(found)
        told = again
    return _as_text(told, known), changes


def _written(tree: LexborHTMLParser, content_type: str) -> bytes:
    """Return the bytes of a tree; a page that says it is in another charset is told to be UTF-8 by its first bytes."""
    out = (tree.html or "").encode("utf-8", "replace")
    return out if as_utf8(out, content_type) == out else b"\xef\xbb\xbf" + out


def _as_text(html: bytes, known: Known) -> bytes:
    """Return the text alone of a page that does not come to rest."""
    body = LexborHTMLParser(html).body
    text = body.text(separator=" ") if body is not None else ""
    clean = without(text, personal_in_text(text, known, own=False))
    return f"<p>{clean.replace('&', '&amp;').replace('<', '&lt;')}</p>".encode()


def _once(body: bytes, url: str, content_type: str, known: Known) -> tuple[bytes, Counter[str]]:
    """Return a page after one round."""
    whole = as_utf8(body, content_type)
    html = cut_where_too_deep(whole)
    tree = LexborHTMLParser(html)
    if tree.root is None:
        return body, Counter()
    page = Round(url, tree, _addresses(tree, html, url), known)
    marked = ANY.encode() in html and _take_off_marks(page)
    if page.changes["mark"]:
        html = (tree.html or "").encode("utf-8", "replace")
    cards = None if marked else blank_cards(page, body, html)
    with_cards = marked or bool(page.changes["card"])
    page.take_apart(with_cards=with_cards)
    _tell_whose_it_is(page, with_cards=with_cards)
    learn_told(page)
    if blank_rows(page):
        page.take_apart(with_cards=True)
    if tree.body is not None and known.is_offer(url) and PAGE not in tree.body.attributes:
        tree.body.attrs[PAGE] = f"{known.seal} advertisement"
        page.changes["mark"] += 1
    for clean in CLEANING:
        clean(page)
    if not page.changes:
        # What the tree does not hold nobody looked at, so that it is not stored.
        lost = len(html) < len(whole) or drops_something(html, tree, page.parts)
        out = _written(tree, content_type) if lost else body
        return out, Counter({"markup": 1} if out != body else ())
    if cards is not None and tree.body is not None:
        # Whatever was changed, the page is to be counted as it was.
        tree.body.attrs[SUMMARY] = f"{known.seal} {summary(cards, known, page.hints)}"
    elif page.hints and tree.body is not None and (anew := summary_anew(tree, page.hints)):
        tree.body.attrs[SUMMARY] = f"{known.seal} {anew}"
    return _written(tree, content_type), page.changes


def _addresses(tree: LexborHTMLParser, html: bytes, url: str) -> Addresses:
    """Return how links of a page are resolved, by its `<base>` where it has one."""
    own = Addresses(url)
    base = read_metadata(tree).base if b"<base" in html or b"<BASE" in html else ""
    return Addresses(own.resolve(base)[0] or url) if base else own


def _tell_whose_it_is(page: Round, *, with_cards: bool) -> None:
    """Note whether the platform speaks of itself on a page, so that contact details on it are its own."""
    heading, title = page.tree.css_first("h1"), page.tree.css_first("title")
    told = (
        page.url,
        tidy(title.text()) if title is not None else "",
        tidy(heading.text()) if heading is not None else "",
    )
    # "/contact-18/40118" is called like a way to reach the platform, and cards lead to it.
    page.own_page = (
        not (with_cards and page.tree.css_first(f"[{ROOT}]"))
        and not page.known.leads_to_person(page.url, page.addresses)
        and is_own_page(*told, page.known.pages)
    )
    page.tells_of_others = page.own_page and not is_of_the_platform_itself(*told)


def _take_off_marks(page: Round) -> bool:
    """Take off marks that a site made itself; return whether the page bears this visit's own."""
    body = page.tree.body
    told = (body.attributes.get(SUMMARY) or body.attributes.get(PAGE)) if body is not None else None
    if told and told.partition(" ")[0] == page.known.seal:
        return bool(body is not None and body.attributes.get(SUMMARY))
    for node in page.tree.css(f"[{ROOT}], [{SUMMARY}], [{PAGE}]"):
        for name in (ROOT, SUMMARY, PAGE):
            if name in node.attributes:
                del node.attrs[name]
                page.changes["mark"] += 1
    return False
