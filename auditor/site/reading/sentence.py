"""A sentence of a page, with what it names and what it answers to."""

import msgspec

from auditor.site.reading.blocks import Block
from auditor.site.words.concepts import Concepts
from auditor.site.words.later import later
from auditor.site.words.read_text import Hit, Part

TELLS_WHAT_IS_ASKED = later(
    r"^(?:[^\s:?]+ ){5,}(?:[^\s:?]+ )?(?:vragen|vraag|vraagt|questions?|asks?|fragen|fragt)(?: [^\s:?]+){0,3}: "
)
# "U volgt een vorming rond uitbuiting: welke aanwijzingen zijn er?": a statement, and what it is about.
STATES_FIRST = later(
    r"^(?!(?:wat|welke|hoe|waar\w*|wanneer|wie|is|zijn|heb|hebt|heeft|kan|kun|kunt|moet|mag|word|wordt|worden|what|which|"
    r"how|who|when|where|why|do|does|did|can|are|have|has|should|must|may|wie|was|wo|quand|comment|quel\w*)\b)"
    r"(?:[^\s:?]+ ){7,}[^\s:?]+: (?:wat|welke|hoe|waar\w*|wanneer|wie|what|which|how|who|when|where|why)\b"
)


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """A sentence as it stands: `low` is its folded text, `part` what it names, `whole` the folded text of its block.

    `question` is the folded question it answers (an FAQ's heading, summary or term), `lead` the other line it belongs
    to (a row's head, an announcing "you need:"), `headed` the concepts of its heading. A platform has some
    hundred thousand, so that what can be made when it is asked for is not kept.
    """

    text: str
    low: str
    block: Block
    part: Part
    whole: str
    question: str
    lead: str
    first: bool
    headed: frozenset[str]
    around_mask: int
    concepts_of: Concepts

    @property
    def hits(self) -> tuple[Hit, ...]:
        """Its concepts, with their places in `low`."""
        return self.part.hits

    @property
    def concepts(self) -> frozenset[str]:
        """What it names itself."""
        return self.concepts_of.names(self.part.mask)

    @property
    def before(self) -> str:
        """The folded sentences before it in its block."""
        return self.whole[: self.part.start]

    @property
    def around(self) -> frozenset[str]:
        """The concepts that its block names, and the question, lead and headings of that."""
        return self.concepts_of.names(self.around_mask)

    @property
    def asks(self) -> bool:
        """Whether it is a question, which states nothing."""
        if not self.text.rstrip("\"')’” ").endswith("?"):
            return False
        # "Zij vergelijkt het gezicht en stelt enkele vragen: werkt u uit vrije wil?" tells what is done.
        return TELLS_WHAT_IS_ASKED.match(self.low) is None and STATES_FIRST.match(self.low) is None

    def stands_by(self, *concepts: str) -> bool:
        """Whether its block, or the question, lead or headings of that, names one of the concepts."""
        return self.around_mask & self.concepts_of.any_of(concepts) != 0

    def of(self, *concepts: str) -> tuple[Hit, ...]:
        """Return the hits of the concepts in the sentence itself."""
        if not self.part.mask & self.concepts_of.any_of(concepts):
            return ()
        return tuple([hit for hit in self.part.hits if hit.concept in concepts])

    def names(self, *concepts: str) -> bool:
        """Whether the sentence itself names one of the concepts."""
        return self.part.mask & self.concepts_of.any_of(concepts) != 0
