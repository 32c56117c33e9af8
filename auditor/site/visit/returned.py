"""What whoever comes again is shown on the first page, beside what it showed first: facts, kept with the visit."""

from typing import Self

from msgspec import Struct

from auditor.site.gate.gate import find_gate
from auditor.site.markup.plainly import Plainly
from auditor.site.page import Page

LITTLE, LEAST_WORDS = 0.3, 4


class FirstPage(Struct, frozen=True):
    """The first page at one time: how many advertisements it shows, and whether a gate covers it."""

    advertisements: int
    gate: bool

    @classmethod
    def of_page(cls, page: Page) -> Self:
        """Return it of a page."""
        return cls(page.cards.advertisements, find_gate(page).covers)


class Returned(Plainly, frozen=True):
    """The first page for a newcomer and for whoever comes again; `alike` tells that most of its words are the same."""

    first: FirstPage
    again: FirstPage
    alike: bool


def says_much_the_same(one: Page, other: Page) -> bool:
    """Whether a good part of what one page says stands on the other; one of a few words says too little to tell."""
    words = words_of_page(one)
    return len(words) < LEAST_WORDS or len(words & words_of_page(other)) >= LITTLE * len(words)


def words_of_page(page: Page) -> frozenset[str]:
    """Return the words of a page as far as they are meant to be seen."""
    return frozenset(word.lower() for block in page.blocks for word in block.text.split() if word.isalpha())
