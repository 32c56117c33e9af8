"""A table that sets this platform beside others: what stands in their columns is theirs."""

from auditor.site.site import Saying
from auditor.site.words.vocabulary import folded

OURS = frozenset(
    {
        "us",
        "we",
        "ons",
        "wij",
        "bij ons",
        "hier",
        "deze site",
        "onze site",
        "wir",
        "bei uns",
        "uns",
        "nous",
        "chez nous",
        "here",
    }
)
FAR = 40


def in_anothers_column(saying: Saying) -> bool:
    """Whether a sentence is a cell of such a table, outside the column that is this platform's own."""
    block = saying.sentence.block
    if block.tag != "td" or _first(block.lead) in OURS:
        return False
    return any(
        one.tag == "th" and block.order - FAR < one.order < block.order and folded(one.text).strip(" .:") in OURS
        for one in saying.page.blocks
    )


def _first(lead: str) -> str:
    """Return the head of the column that a lead begins with."""
    return folded(lead).partition(" - ")[0].strip(" .:")
