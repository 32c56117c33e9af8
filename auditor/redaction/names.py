"""The names that cards give, told apart from places, from the words of cards, and from the site's own."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborNode

from auditor.site.markup.elements import tidy
from auditor.site.words.names import NAME, SHORTEST, is_name

NAMING = (
    "h1, h2, h3, h4, h5, h6, strong, b, a, [class*=nam], [class*=nick], [class*=titl], "
    "[class*=__n], [itemprop=name], figcaption, dt"
)
TOLD = ("alt", "title", "aria-label", "data-name", "data-naam", "data-title")
CUT = re.compile(
    r"\s*(?:[,|·•:(\[/<»]|\s[\u2013\u2014-]\s|\s(?:uit|te|in|aus|de\s(?=[A-Z])|from|à|bij|at|near|nabij|omgeving|regio|biedt|zoekt|ontvangt|sucht|"
    r"cherche|\d{2}\s?(?:jaar|jr|j|years|yrs|ans|jahre)?)(?:\s|$)).*$",
    re.DOTALL,
)
LEAD = re.compile(
    r"^(?:bekijk|view|meer van|meer over|profiel van|advertentie van|foto van|photo of|door|by|von|par|more about|"
    r"naar|bel|app|call|nieuw|new|top)[:\s]+",
    re.IGNORECASE,
)
LONGEST, MOST_WORDS = 40, 5
COMMON_IN = 3


def names_of_cards(cards: Iterable[LexborNode], own: Iterable[str] = ()) -> Iterator[str]:
    """Yield what names one card or two; `own` are words of the platform: its name, its menus, its places."""
    held: dict[str, set[int]] = defaultdict(set)
    for card in cards:
        for name in _candidates(card):
            held[name].add(card.mem_id)
    ordinary = {word.lower() for word in own}
    return (name for name, within in held.items() if len(within) < COMMON_IN and is_name(name, ordinary))


def _candidates(card: LexborNode) -> Iterator[str]:
    """Yield what stands where a card has its name."""
    nodes = card.css(NAMING)
    for node in (*nodes, *(() if nodes else (card,))):
        yield from name_in(node.text(separator=" "))
        yield from name_in(node.text(deep=False))
    for node in (card, *card.css("[alt], [title], [aria-label], [data-name]")):
        attributes = node.attributes
        for told in TOLD:
            if value := attributes.get(told):
                yield from name_in(value)


def name_in(text: str | None) -> Iterator[str]:
    """Yield the name that a short text begins with."""
    told = LEAD.sub("", tidy(text))
    if not told or len(told) > 4 * LONGEST:
        return
    told = CUT.sub("", told).strip(" .!*-\u2013")
    found = NAME.fullmatch(told)
    if found and SHORTEST <= len(told) <= LONGEST and len(told.split()) <= MOST_WORDS:
        yield told
