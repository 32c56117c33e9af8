"""Siblings on a page that each read like one person's offer, for cards whose links do not tell them apart."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.entries.card_kind import (
    ARTICLE_ADDRESS,
    CARD_TEXT,
    CARD_WORDS,
    LEAST,
    PICTURES,
    holds_mobiles,
)
from auditor.site.entries.one_offer import is_offer
from auditor.site.entries.priced_offers import is_named_at_a_price, is_priced_offer, is_somebody_from_a_town
from auditor.site.markup.elements import LINKS, Addresses, tidy
from auditor.site.markup.seen import PRESSED
from auditor.site.words.automaton import Automaton
from auditor.site.words.later import later
from auditor.site.words.towns import first_town

PRICE_SIGNS = ("€", "£", "EUR", "euro", "CHF", ",-")
AGE_SIGNS = (" jaar", " jr", " year", " yrs", " Jahre", " ans")
TOLD_SIGNS = (
    "eld deze ", "eld dit ", "eport this ", "lag this ", "apporteer de", "apporteer dit",
    " melden", " rapporteren", "kijker", "viewer", "watch", "schouwer", "uschauer", "pectateur",
)  # fmt: skip
BY_SCRIPT = ("hx-get", "data-hx-get", "data-href", "data-url", "data-link")
LEADING = ", ".join((LINKS, *(f"[{name}]" for name in BY_SCRIPT)))
# What is pressed as a whole: by a script, or by what it says that it is.
WHOLE = f"[{PRESSED}], [role=button], [role=link]"
AS_A_WHOLE = f"{WHOLE}, [tabindex='0']"
SEVERAL = 2
AGED_NAME = later(
    r"(?!(?:Vanaf|Boven|Onder|Al|Top|Sinds|Minimaal|Nog|Tot|Ruim|Bijna|From|Over|About|Since|Under|Ab|Depuis)\b)"
    r"[A-Z][\w'’.-]+(?: [\w'’.-]+){0,2}(?:[\s,·|–-]+[A-Z][\w'’ -]{2,30})?"
    r"(?:\s?[,·|–-]\s?(?:1[89]|[2-6]\d)(?![\d.])|\s(?:1[89]|[2-6]\d)\s?(?:jaar|jr|years?|yrs?|y/?o|jahre|ans)\b)"
)
HEADINGS = "h2, h3, h4, h5, h6, b, strong"
# When or where somebody is there, in her own words.
HERSELF = later(
    r"\b(?:vanavond|vandaag|vrij|beschikbaar|ontvang\w*|thuis|adres|parkeren|afspraak|bel (?:gerust|me|mij)|"
    r"appartement|discreet|nieuw in|aan huis|hotel\w*|weekend|masseer\w*|massage|gezelschap|tonight|today|"
    r"available|by appointment|outcall|incall|call me|apartment|discreet|new in|company)\b",
    re.IGNORECASE,
)
QUOTED = later(r"[\"“”„«»]")
CHROME = frozenset({"nav", "footer"})


def _in_chrome(node: LexborNode) -> bool:
    """Whether a link stands in the navigation or the foot of the page."""
    current = node.parent
    while current is not None:
        if current.tag in CHROME or current.attributes.get("role") in ("navigation", "contentinfo"):
            return True
        current = current.parent
    return False


@cache
def _age_signs() -> Automaton[None]:
    """Return what finds all signs of an age in one pass."""
    return Automaton(AGE_SIGNS, lambda _: None, for_long_texts=True)


def repeated_offers(tree: LexborHTMLParser) -> list[LexborNode]:
    """Return sibling elements that each read like one person's offer, for cards whose links do not tell them apart."""
    body = tree.body
    if body is None:
        return []
    text = body.text(separator=" ")
    # Cheap signs first: the patterns proper are slow on a long page.
    ages = sum(1 for _ in _age_signs().found(text))
    priced = sum(map(text.count, PRICE_SIGNS)) >= LEAST
    told = priced or sum(map(text.count, TOLD_SIGNS)) >= LEAST or holds_mobiles(text)
    pressed = len(body.css(WHOLE)) >= LEAST
    herself = sum(1 for _ in islice(HERSELF.finditer(text), SEVERAL)) >= SEVERAL
    towned = (pressed or herself) and first_town(text) >= 0
    if ages < LEAST and len(body.css(PICTURES)) < LEAST and not (told or towned):
        return []
    signs = _Signs(priced, ages >= LEAST, pressed and towned, herself and towned)
    found: list[LexborNode] = []
    for same in _alike(body):
        offers = _offers_among(same, signs)
        if _are_most(offers, same) and not _in_chrome(offers[0]):
            found.extend(offers)
    found = found or list(_in_cells(body))
    return [one for one in found if not _is_of_the_platform(one)]


class _Signs(NamedTuple):
    """What a page holds at all, so that only this is looked for in its parts."""

    priced: bool
    aged: bool
    in_towns: bool
    herself: bool


def _alike(body: LexborNode) -> Iterator[list[LexborNode]]:
    """Yield siblings of one tag and class, three at least."""
    for parent in body.css("div, ul, ol, table, tbody, section, main, td, center, dl, article, form"):
        groups: dict[str, list[LexborNode]] = defaultdict(list)
        child = parent.first_child
        while child is not None:
            if child.tag and child.tag[0] != "-":
                groups[f"{child.tag}.{child.attributes.get('class') or ''}"].append(child)
            child = child.next
        yield from (same for same in groups.values() if len(same) >= LEAST)


def _offers_among(same: list[LexborNode], signs: _Signs) -> list[LexborNode]:
    """Return which of some siblings are offers, by the strongest sign that the page holds."""
    offers = [one for one in same if is_offer(one)]
    if signs.priced and len(offers) < LEAST:
        offers = _priced(same)
    if signs.aged and not offers:
        offers = [one for one in same if _is_somebody_pressed(one)]
    if signs.in_towns and not offers:
        offers = _pressed_in_towns(same)
    return _under_names(same) if signs.herself and not offers else offers


def _in_cells(body: LexborNode) -> Iterator[LexborNode]:
    """Yield the cells of a table that each hold an offer, several beside each other in a row.

    A cell is its own table's alone: one that holds further tables is read once, however deep they stand.
    """
    cells: dict[tuple[int, str], list[LexborNode]] = defaultdict(list)
    for cell in body.css("td"):
        cells[_table_of(cell), cell.attributes.get("class") or ""].append(cell)
    for same in cells.values():
        offers = [one for one in same if is_offer(one)] if len(same) >= LEAST else []
        if _are_most(offers, same):
            yield from offers


def _table_of(cell: LexborNode) -> int:
    """Return the ``mem_id`` of the table that a cell stands in, 0 where it stands in none."""
    current = cell.parent
    while current is not None and current.tag != "table":
        current = current.parent
    return current.mem_id if current is not None else 0


def _are_most(offers: list[LexborNode], same: list[LexborNode]) -> bool:
    """Whether there are several offers, and more of them than of what else looks alike."""
    return len(offers) >= LEAST and len(offers) * 2 > len(same)


def _priced(same: list[LexborNode]) -> list[LexborNode]:
    """Return the siblings that offer at a price and lead to pages of their own, or are pressed as a whole."""
    told = [(one, tidy(one.text(separator=" "))[:CARD_TEXT]) for one in same]
    offers = [one for one, text in told if is_priced_offer(one, text)]
    if len(offers) >= SEVERAL:
        # Beside them stand others under a name at a price, in places that no list of towns holds, and others from a
        # town whose price is in the place's own coin, or to be agreed on.
        offers = [one for one, text in told if is_named_at_a_price(one, text) or is_somebody_from_a_town(one, text)]
    links = {_led_to(link) for one in offers for link in (*one.css(LEADING), one)} - {"", "#"}
    pressed = sum(1 for one in offers if one.tag == "button" or one.css_first(AS_A_WHOLE) is not None)
    return offers if len(links) >= LEAST or pressed >= LEAST else []


def _is_somebody_pressed(one: LexborNode) -> bool:
    """Whether what is pressed as a whole gives a name, an age and little more: "Bo, Leiden, 31 jaar"."""
    text = tidy(one.text(separator=" ")) if _is_pressed_whole(one) else ""
    return len(text.split()) <= CARD_WORDS and AGED_NAME.match(text) is not None


def _pressed_in_towns(same: list[LexborNode]) -> list[LexborNode]:
    """Return what is pressed as a whole, where most of it is called by a name and tells a town beside it."""
    pressed = [(one, tidy(one.text(separator=" "))[:CARD_TEXT]) for one in same if _is_pressed_whole(one)]
    from_a_town = sum(is_somebody_from_a_town(one, text) and "?" not in text for one, text in pressed)
    return [one for one, _ in pressed] if from_a_town >= SEVERAL and from_a_town * 2 >= len(pressed) else []


def _under_names(same: list[LexborNode]) -> list[LexborNode]:
    """Return boxes that lead nowhere, each headed by a name with a town, where several say when or where one is there.

    What clients say of the place bears a name with a town as well, and stands in quotes or offers nothing.
    """
    told = [(one, tidy(one.text(separator=" "))[:CARD_TEXT]) for one in same if one.css_first(HEADINGS) is not None]
    named = [
        (one, text) for one, text in told if is_somebody_from_a_town(one, text) and QUOTED.search(text) is None
    ]
    herself = sum(HERSELF.search(text) is not None for _, text in named)
    return [one for one, _ in named] if herself >= SEVERAL and herself * 2 >= len(named) else []


def _is_pressed_whole(one: LexborNode) -> bool:
    """Whether an element is a link or button by what it says that it is, or a script makes one of it."""
    return one.attributes.get("role") in ("link", "button") or PRESSED in one.attributes


def _led_to(node: LexborNode) -> str:
    """Return where something leads: a link, or what a script goes to or loads when it is pressed."""
    return next((told for name in ("href", *BY_SCRIPT) if (told := node.attributes.get(name) or "")), "")


def _is_of_the_platform(offer: LexborNode) -> bool:
    """Whether every link of an offer leads to goods or articles of the platform itself."""
    # What leads to nothing but "#" is pressed, and may lead anywhere.
    links = [link for node in offer.css(LINKS) if (link := node.attributes.get("href") or "") != "#"]
    return bool(links) and all(ARTICLE_ADDRESS.search(link) or link.startswith(("?", "#")) for link in links)


def own_links(offers: list[LexborNode], addresses: Addresses) -> Iterator[str]:
    """Yield the addresses that one offer alone links to; what several share (a form, a menu) is the platform's."""
    held: dict[str, set[int]] = defaultdict(set)
    for offer in offers:
        for node in offer.css(LINKS):
            url, _ = addresses.resolve(node.attributes.get("href") or "")
            if url.startswith("http"):
                held[url].add(offer.mem_id)
    return (url for url, within in held.items() if len(within) == 1)
