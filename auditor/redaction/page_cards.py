"""Blanks what repeats on a page and shows persons: its cards, and lists that the page reader takes for no cards."""

import json
from bisect import bisect_right
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.redaction.asked import digest_of
from auditor.redaction.blanks import blank, token
from auditor.redaction.known import Known
from auditor.redaction.lists import FRAMES, NAME_TAGS, beside, names_on_offer, rows_around
from auditor.redaction.names import name_in
from auditor.redaction.node_order import elements
from auditor.redaction.taken_apart import UNREAD, Round
from auditor.site.entries.card_hints import teasers_told
from auditor.site.entries.card_marks import BESIDE, ROOT, told_by_marks
from auditor.site.entries.cards import Cards, find_cards
from auditor.site.markup.elements import Addresses

OFFER_RUNS, MOST_NUMBERS = 120, 3


def blank_cards(page: Round, body: bytes, html: bytes) -> Cards:
    """Blank what repeats on a page, mark it, and return what was found."""
    learnt = page.known.cards_of(digest_of(body).hex())
    nodes = list(elements(page.tree)) if learnt is None or learnt[1] else []
    if learnt is not None and learnt[1] and learnt[0] != len(nodes):
        learnt = None
    if learnt is None:
        learnt = _found_cards(html, page.addresses, page.known)
        nodes = list(elements(page.tree))
    count, held, cards = learnt
    if count != len(nodes) and held:
        return cards
    if not (held or cards.advertisements or cards.teasers):
        return cards
    roots = [nodes[place] for place in held]
    page.known.learn_cards(cards)
    first = token(roots, page.known)
    kind = "advertisement" if cards.advertisements else "teaser"
    seen: set[int] = set()
    for root in roots:
        blank(root, page.addresses, page.known, seen, first)
        first = ""
        root.attrs[ROOT] = kind
        page.changes["card"] += 1
    for row in list(beside(roots)):
        if row.mem_id not in seen:
            page.known.learn_texts([row])
            blank(row, page.addresses, page.known, seen, "")
            row.attrs[ROOT] = BESIDE
            page.changes["card"] += 1
    return cards


def blank_rows(page: Round) -> bool:
    """Blank lists of persons that are no cards to the page reader, and learn whom a page offers."""
    page.parts.found(page.known)
    # On somebody's own page a number is hers, and one in the foot makes no list of persons of it.
    alone = page.own_page or page.known.leads_to_person(page.url, page.addresses)
    numbers = [] if alone else [one for one in _nodes_with_numbers(page) if page.places.of(one).region not in FRAMES]
    telling = list(numbers)
    telling += [link for link, href in page.parts.links if page.known.leads_to_person(href, page.addresses)]
    around = rows_around(telling, page.places) if len(telling) > 1 else ()
    rows = [row for row in around if not row.attributes.get(ROOT)]
    if not rows and 0 < len({node.mem_id for node in numbers}) <= MOST_NUMBERS:
        _learn_from_offer(page)
    if rows:
        # Rows of boards and of places tell how many there are; blanked they tell nothing any more.
        page.hints = teasers_told(page.tree)
    seen: set[int] = set()
    for row in rows:
        if row.mem_id in seen:
            continue
        page.known.learn_texts([row])
        blank(row, page.addresses, page.known, seen, "")
        row.attrs[ROOT] = BESIDE
        page.changes["card"] += 1
    return bool(rows)


def _learn_from_offer(page: Round) -> None:
    """Learn whom a short page with someone's number offers, and hide its address."""
    if len(page.parts.runs) < OFFER_RUNS and page.tree.css_first(f"[{ROOT}]") is None:
        names = [*names_on_offer(page.tree.css(NAME_TAGS), page.known), *_title_names(page.tree)]
        page.known.learn_offering(page.url, names)


def _title_names(tree: LexborHTMLParser) -> Iterator[str]:
    """Yield the name that a title begins with."""
    title = tree.css_first("title")
    return name_in(title.text().partition("::")[0]) if title is not None else iter(())


def _nodes_with_numbers(page: Round) -> Iterator[LexborNode]:
    """Yield the elements whose text holds a number, an e-mail address or a messenger of someone."""
    starts = page.parts.starts
    for span in page.parts.found(page.known):
        if span.kind in ("phone", "email", "messenger"):
            run = page.parts.runs[max(bisect_right(starts, span.start) - 1, 0)]
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


def summary(cards: Cards, known: Known, hints: int) -> str:
    """Return the mark of the body: what the page reader needs to count the page as it was.

    `hints` is how much it hinted at advertisements in rows that were blanked (see `teasers_told`).
    """
    told: dict[str, object] = {
        "advertisements": cards.advertisements,
        "teasers": cards.teasers,
        "articles": cards.articles,
        "first": cards.first[1] if cards.first is not None else None,
        "links": [known.mask(url) if known.is_personal(url) else url for url in cards.links],
        "members": [known.mask(url) for url in cards.members],
        "posts": cards.posts,
    }
    return _with_hints(told, hints)


def summary_anew(tree: LexborHTMLParser, hints: int) -> str:
    """Return the mark of the body with what rows hinted at that a later round blanked; empty where it says so."""
    told = told_by_marks(tree)
    return "" if told is None or told.get("hints") else _with_hints(told, hints)


def _with_hints(told: dict[str, object], hints: int) -> str:
    return json.dumps({**told, "hints": hints} if hints else told, separators=(",", ":"))
