"""A sentence of a page, with what it names and what it answers to."""

import msgspec

from auditor.site.blocks import Block
from auditor.site.concepts import Concepts
from auditor.site.read_text import Hit


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """A sentence as it stands: `low` is its folded text, `hits` its concepts with places in `low`.

    `question` is the folded question it answers (an FAQ's heading, summary or term), `lead` the other line it belongs
    to (a row's head, an announcing "you need:"), `headed` the concepts of its heading, `before` the folded sentences
    before it in its block.
    """

    text: str
    low: str
    block: Block
    hits: tuple[Hit, ...]
    concepts: frozenset[str]
    before: str
    question: str
    lead: str
    first: bool
    headed: frozenset[str]
    around_mask: int
    concepts_of: Concepts

    @property
    def around(self) -> frozenset[str]:
        """The concepts that its block names, and the question, lead and headings of that."""
        return self.concepts_of.names(self.around_mask)

    @property
    def asks(self) -> bool:
        """Whether it is a question, which states nothing."""
        return self.text.rstrip("\"')’” ").endswith("?")

    def of(self, *concepts: str) -> tuple[Hit, ...]:
        """Return the hits of the concepts in the sentence itself."""
        return tuple(hit for hit in self.hits if hit.concept in concepts)

    def names(self, *concepts: str) -> bool:
        """Whether the sentence itself names one of the concepts."""
        return not self.concepts.isdisjoint(concepts)
