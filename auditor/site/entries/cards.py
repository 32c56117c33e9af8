"""Repeated cards on a page: advertisements (counted and blanked), teasers that name no one, and articles."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.entries.address_shapes import by_shape, is_of_the_front
from auditor.site.entries.card_kind import (
    ARTICLE_ADDRESS,
    CARD_TEXT,
    LEAST,
    PICTURES,
    holds_mobiles,
    is_advertisement,
    is_offer,
    kind_of_cards,
)
from auditor.site.entries.card_marks import marked_roots, told_by_marks
from auditor.site.entries.entry_lists import Candidate, entries_among, members_among, members_by_form
from auditor.site.entries.priced_offers import is_priced_offer
from auditor.site.markup.elements import LINKS, Addresses, tidy
from auditor.site.words.automaton import Automaton

CLIMB = 8
DIALOG = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true]"
LONG_PAGE = 20_000
PRICE_SIGNS = ("€", "EUR", "euro", ",-")
AGE_SIGNS = (" jaar", " jr", " year", " yrs", " Jahre", " ans")
PLACEHOLDER = "[class*=blur], [class*=placeholder], [class*=skeleton], [class*=locked], [class*=teaser], [class*=wazig]"


@dataclass(frozen=True, slots=True)
class Cards:
    """What repeats on a page; `teasers` are those with links of their own.

    `links` lead to advertisements; `roots` are the ``mem_id`` of what is blanked. A forum's topics and questions count
    as advertisements, and then `posts` is true; `members` are the addresses of those who wrote them.
    """

    advertisements: int = 0
    teasers: int = 0
    articles: int = 0
    links: tuple[str, ...] = ()
    roots: frozenset[int] = frozenset()
    first: tuple[str, int] | None = None
    members: tuple[str, ...] = ()
    posts: bool = False


def find_cards(tree: LexborHTMLParser, addresses: Addresses) -> Cards:
    """Find what repeats, by the shape of link addresses first, then by siblings that read like offers.

    On a page whose cards were blanked it is what the redactor found before.
    """
    told = told_by_marks(tree)
    if told is not None:
        return _as_marked(tree, told)
    roots: dict[int, None] = {}
    links: dict[str, None] = {}
    counted = {"advertisement": 0, "teaser": 0, "article": 0}
    first: tuple[str, int] | None = None
    shapes = by_shape(tree, addresses)
    entries = entries_among((one for group in shapes.values() for one in group), tree.body, addresses.base)
    writers = members_among(shapes.values()) if entries.roots else []
    for shape, group in (*shapes.items(), *members_by_form(shapes.values())):
        if len({one.url for one in group} - entries.links.keys() - {one.url for one in writers}) < LEAST:
            continue
        cards = {key: card for key, card in _roots(group).items() if card.css_first(DIALOG) is None}
        kind = kind_of_cards(shape, list(cards.values()))
        if kind == "advertisement":
            if is_of_the_front(shape):
                # Beside the advertisements the platform's own pages stand there, without a folder either.
                cards = {key: card for key, card in cards.items() if is_advertisement(card, shape)}
            cards |= _siblings_alike(list(cards.values()))
        if kind in counted:
            counted[kind] += len(cards.keys() - roots.keys())
        if kind == "advertisement":
            roots.update(dict.fromkeys(cards))
            links.update(dict.fromkeys(one.url for one in group if _is_within(one.node, cards)))
            first = first or (LINKS, group[0].index)
    if entries.roots:
        cards = entries.roots if entries.on_boards else _siblings_alike(list(entries.roots.values())) | entries.roots
        counted["teaser" if entries.on_boards else "advertisement"] += len(cards.keys() - roots.keys())
        # Who writes is named elsewhere too: who is new, who is here, who wrote most.
        roots.update(dict.fromkeys((*cards, *(one.node.mem_id for one in writers))))
        links = dict.fromkeys((*entries.links, *links))
        first = first or (LINKS, entries.first)
    if not counted["advertisement"]:
        offers = [one for one in _repeated_offers(tree) if not _is_of_the_platform(one)]
        roots.update(dict.fromkeys((*(root.mem_id for root in offers), *_siblings_alike(offers))))
        links.update(dict.fromkeys(_own_links(offers, addresses)))
        counted["advertisement"] = len(offers)
    return Cards(
        advertisements=counted["advertisement"],
        teasers=counted["teaser"],
        articles=counted["article"],
        links=tuple(links),
        roots=frozenset(roots),
        first=first,
        members=tuple(dict.fromkeys(one.url for one in writers)),
        posts=bool(entries.roots),
    )


def _as_marked(tree: LexborHTMLParser, told: dict[str, object]) -> Cards:
    """Return the cards as the marks tell them."""
    first = told.get("first")
    links, members = told.get("links"), told.get("members")
    counts = (told.get(name) for name in ("advertisements", "teasers", "articles"))
    advertisements, teasers, articles = (count if isinstance(count, int) else 0 for count in counts)
    return Cards(
        advertisements=advertisements,
        teasers=teasers,
        articles=articles,
        links=tuple(map(str, links)) if isinstance(links, list) else (),
        roots=marked_roots(tree),
        first=(LINKS, first) if isinstance(first, int) else None,
        members=tuple(map(str, members)) if isinstance(members, list) else (),
        posts=told.get("posts") is True,
    )


CHROME = frozenset({"nav", "footer"})


def _in_chrome(node: LexborNode) -> bool:
    """Whether a link stands in the navigation or the foot of the page."""
    current = node.parent
    while current is not None:
        if current.tag in CHROME or current.attributes.get("role") in ("navigation", "contentinfo"):
            return True
        current = current.parent
    return False


def _is_within(node: LexborNode | None, cards: dict[int, LexborNode]) -> bool:
    """Whether a link stands in one of the cards, or is one."""
    while node is not None:
        if node.mem_id in cards:
            return True
        node = node.parent
    return False


SHARED = ""


def _roots(group: list[Candidate]) -> dict[int, LexborNode]:
    """Return for each address the largest element that holds no other address of the group."""
    held: dict[int, str] = {}
    chains: dict[str, list[tuple[int, LexborNode]]] = {}
    for one in group:
        chain: list[tuple[int, LexborNode]] = []
        current: LexborNode | None = one.node
        while current is not None and len(chain) < CLIMB and current.tag not in ("body", "html", "main"):
            identity = current.mem_id
            chain.append((identity, current))
            holder = held.setdefault(identity, one.url)
            if holder != one.url:
                # Whatever holds this holds both addresses, so there is no need to climb on.
                held[identity] = SHARED
                break
            current = current.parent
        chains.setdefault(one.url, chain)
    roots = {}
    for chain in chains.values():
        alone = list(takewhile(lambda element: held[element[0]] != SHARED, chain))
        if alone:
            roots[alone[-1][0]] = alone[-1][1]
    around = _around(roots.values())
    return {key: root for key, root in roots.items() if key not in around}


def _around(cards: Iterable[LexborNode]) -> set[int]:
    """Return what holds a card: seen from afar, the frame of a page holds a single address of the group too."""
    around: set[int] = set()
    for card in cards:
        current = card.parent
        while current is not None and current.mem_id not in around:
            around.add(current.mem_id)
            current = current.parent
    return around


def _siblings_alike(cards: list[LexborNode]) -> dict[int, LexborNode]:
    """Return the siblings of cards with the same tag and class: cards too, wherever their links lead."""
    alike: dict[int, LexborNode] = {}
    asked: set[tuple[int, str | None, str | None]] = set()
    for card in cards:
        parent, tag, style = card.parent, card.tag, card.attributes.get("class")
        if parent is None or (not style and tag in ("div", "p", "a", "span")) or (parent.mem_id, tag, style) in asked:
            continue
        asked.add((parent.mem_id, tag, style))
        child = parent.first_child
        while child is not None:
            if child.tag == tag and child.attributes.get("class") == style and not _is_head(child):
                alike[child.mem_id] = child
            child = child.next
    return alike


def _is_head(row: LexborNode) -> bool:
    """Whether a row of a table is its head: cells of head lines or of bold words alone."""
    if row.tag != "tr" or row.css_first("a[href], img") is not None:
        return False
    cells = [one for one in row.iter() if one.tag in ("td", "th")]
    return all(one.tag == "th" or _is_bold(one) for one in cells)


def _is_bold(cell: LexborNode) -> bool:
    """Whether all that a cell says stands in bold."""
    told = tidy(cell.text(separator=" "))
    return bool(told) and told == tidy(" ".join(one.text(separator=" ") for one in cell.css("b, strong")))


@cache
def _age_signs() -> Automaton[None]:
    """Return what finds all signs of an age in one pass."""
    return Automaton(AGE_SIGNS, lambda _: None, for_long_texts=True)


def _repeated_offers(tree: LexborHTMLParser) -> list[LexborNode]:
    """Return sibling elements that each read like one person's offer, for cards whose links do not tell them apart."""
    body = tree.body
    if body is None:
        return []
    text = body.text(separator=" ")
    # Cheap signs first: the patterns proper are slow on a long page.
    ages = sum(1 for _ in _age_signs().found(text))
    priced = sum(map(text.count, PRICE_SIGNS)) >= LEAST
    if ages < LEAST and len(body.css(PICTURES)) < LEAST and not priced and not holds_mobiles(text):
        return []
    found: list[LexborNode] = []
    for parent in body.css("div, ul, ol, table, tbody, section, main, td, center, dl, article, form"):
        groups: dict[str, list[LexborNode]] = defaultdict(list)
        child = parent.first_child
        while child is not None:
            if child.tag and child.tag[0] != "-":
                groups[f"{child.tag}.{child.attributes.get('class') or ''}"].append(child)
            child = child.next
        for same in groups.values():
            offers = [one for one in same if is_offer(one)] if len(same) >= LEAST else []
            if priced and len(same) >= LEAST and len(offers) < LEAST:
                offers = _priced(same)
            if len(offers) >= LEAST and len(offers) * 2 > len(same) and not _in_chrome(offers[0]):
                found.extend(offers)
    return found


def _priced(same: list[LexborNode]) -> list[LexborNode]:
    """Return the siblings that offer at a price and lead, most of them, to pages of their own."""
    offers = [one for one in same if is_priced_offer(one, tidy(one.text(separator=" "))[:CARD_TEXT])]
    links = {link.attributes.get("href") for one in offers for link in (*one.css(LINKS), one)} - {None, "#"}
    return offers if len(links) >= LEAST else []


def _is_of_the_platform(offer: LexborNode) -> bool:
    """Whether every link of an offer leads to goods or articles of the platform itself."""
    links = [node.attributes.get("href") or "" for node in offer.css(LINKS)]
    return bool(links) and all(ARTICLE_ADDRESS.search(link) or link.startswith(("?", "#")) for link in links)


def _own_links(offers: list[LexborNode], addresses: Addresses) -> Iterator[str]:
    """Yield the addresses that one offer alone links to; what several share (a form, a menu) is the platform's."""
    held: dict[str, set[int]] = defaultdict(set)
    for offer in offers:
        for node in offer.css(LINKS):
            url, _ = addresses.resolve(node.attributes.get("href") or "")
            if url.startswith("http"):
                held[url].add(offer.mem_id)
    return (url for url, within in held.items() if len(within) == 1)


def teasers_told(tree: LexborHTMLParser) -> int:
    """Return how much a page without advertisements hints at them: stand-ins, and numbers told in its text."""
    return _placeholders(tree) + _counts_told(tree)


def _placeholders(tree: LexborHTMLParser) -> int:
    """Return how many repeated blurred or empty stand-ins there are."""
    # An element of several such classes is answered once for each.
    found = {node.mem_id for node in tree.css(PLACEHOLDER) if len(tidy(node.text(separator=" ")).split()) <= 6}
    return len(found) if len(found) >= LEAST else 0


TOLD = re.compile(
    r"\b\d[\d.]{1,6}\+? (?:(?!(?:voor|in|met|van|for|of|with)\b)\w+ )?(?:advertenties|profielen|dames|escorts|ads|"
    r"plaatsingen|zoekertjes|oproepen|briefjes|adverts|advertisements|listings|profiles|"
    r"anzeigen|annonces)\b",
    re.IGNORECASE,
)
PLACE_WITH_COUNT = re.compile(r"\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? \(?\d{1,4}\)?(?=[,;.·|)]|\s|$)")


RUN_OF_PLACES = re.compile(
    r"(?:(?!(?:Stap|Step|Artikel|Article|Art|Lid|Fase|Deel|Vraag|Pagina|Page|Postbus|Tel|Schritt|Etape)\b)"
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? \(?\d{1,4}\)?(?: nieuw\w*| new| neu\w*)?(?: ?[·|,;•/] ?| |$)){2,}"
)


def _counts_told(tree: LexborHTMLParser) -> int:
    """Return how many numbers of advertisements the running text tells, in all or per place."""
    text = tree.body.text(separator=" ") if tree.body is not None else ""
    if len(text) > LONG_PAGE:
        return 0
    text = tidy(text)
    if not TOLD.search(text):
        # "Nu online: Venlo 34 · Kleve 28 · Duisburg 140" needs no word for what is counted.
        return sum(len(PLACE_WITH_COUNT.findall(run[0])) for run in RUN_OF_PLACES.finditer(text))
    return len(TOLD.findall(text)) + len(PLACE_WITH_COUNT.findall(text))
