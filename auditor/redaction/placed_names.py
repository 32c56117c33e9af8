"""Names before a place on things for sale, in cards that the page itself calls advertisements: "Kim · Olst"."""

import re

from selectolax.lexbor import LexborNode

from auditor.redaction.taken_apart import Round
from auditor.site.entries.card_kind import CARD_CLASS, CARD_TEXT
from auditor.site.entries.priced_offers import PRICE
from auditor.site.markup.elements import tidy
from auditor.site.words.names import NAME, is_name

BEFORE_A_PLACE = re.compile(rf"(?P<name>{NAME.pattern})\s*[·•|]\s*(?P<place>{NAME.pattern})")
SIGNS = "·•|"
CLIMB = 5


def placed_names(page: Round) -> set[str]:
    """Return the names before a place in priced cards, of whatever kind and however few stand beside each other."""
    names: set[str] = set()
    for run, text in zip(page.parts.runs, page.parts.texts, strict=True):
        if not any(sign in text for sign in SIGNS):
            continue
        told = BEFORE_A_PLACE.fullmatch(tidy(text))
        if told is not None and is_name(told["name"]) and _in_a_priced_card(run[0][0]):
            names.add(told["name"])
    return names


def _in_a_priced_card(node: LexborNode) -> bool:
    current = node.parent
    for _ in range(CLIMB):
        if current is None:
            return False
        if CARD_CLASS.search(current.attributes.get("class") or "") is not None:
            text = tidy(current.text(separator=" "))
            return len(text) <= CARD_TEXT and PRICE.search(text) is not None
        current = current.parent
    return False
