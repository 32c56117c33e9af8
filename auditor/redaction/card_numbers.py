"""The numbers that cards give, but those under every card, which are the platform's own."""

from collections import defaultdict
from collections.abc import Iterable

from selectolax.lexbor import LexborNode

from auditor.redaction.coarse import plain
from auditor.redaction.numbers import national, numbers_in

COMMON_IN = 3


def numbers_of_cards(cards: Iterable[LexborNode]) -> set[str]:
    """Return the numbers of one card or two, as they are compared."""
    held: dict[str, set[int]] = defaultdict(set)
    for card in cards:
        text = plain(card.text(separator=" "))
        links = " ".join(node.attributes.get("href") or "" for node in card.css("[href^='tel:'], [href*='wa.me']"))
        for number in (*numbers_in(text), *numbers_in(links)):
            held[national(number.digits)].add(card.mem_id)
    return {number for number, within in held.items() if len(within) < COMMON_IN}
