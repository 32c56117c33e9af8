"""Tells which answers hold for their own visit only, so that a visit that goes on later asks for them again."""

from auditor.site.entries.card_marks import ANY
from auditor.snapshot.exchange import Exchange
from auditor.transport.cleaning import MASKED

# A later try may fare better.
AGAIN = frozenset({429, 500, 502, 503, 504})


def is_tied(one: Exchange) -> bool:
    """Whether a visit that goes on later asks this again: it failed, or holds the masks or marks of its own visit."""
    answer = one.answer
    if answer is None or one.trouble or answer.status in AGAIN:
        return True
    told = b" ".join([answer.body, one.asked.url.encode(), *(value for _, value in answer.headers)])
    return MASKED in told or ANY.encode() in told
