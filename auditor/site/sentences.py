"""Blocks cut into sentences, each with the concepts it names and what it answers to."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from auditor.site.blocks import Block, Region
from auditor.site.words import Hit, Vocabulary, folded

ENDS = re.compile(r"(?<=[.!?…])[\"')\]]*\s+(?=[\"'(\[]*[A-Z0-9À-Ý→•✓–-])|\n+|\s[•·|]\s|(?<=\w)\?(?=\s)")
ABBREVIATED = re.compile(
    r"(?:\b(?:bijv|bv|b\.v|o\.a|d\.w\.z|m\.b\.t|t\.a\.v|i\.v\.m|a\.u\.b|s\.v\.p|art|nr|no|tel|mr|dr|mw|dhr|drs|prof|evt|incl|excl|max|min|resp|ca|vgl|zgn|"
    r"e\.g|i\.e|etc|approx|ltd|inc|vs|st|jr|m|n\.v|b\.v|al|p|z\.s\.m|e\.d|enz)\.|\b[A-Z]\.)$",
    re.IGNORECASE,
)
SILENT = frozenset({Region.NAV, Region.CARD, Region.COOKIES, Region.USER_CONTENT})
QUESTION_WORD = re.compile(
    r"^(?:moet|moeten|kan|kun|kunnen|mag|is|zijn|hoe|wat|waarom|wanneer|wie|waar|welke|heb|heeft|word|wordt|worden|vragen|controleren|controleert|do|does|can|"
    r"is|are|how|what|why|when|who|where|which|must|should|will|have|may)\b"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as it stands: `low` is its folded text, `hits` its concepts with places in `low`.

    `question` is the folded question it answers (an FAQ's heading, summary or term), `lead` the other line it belongs
    to (a row's head, an announcing "you need:"), `before` the folded sentences before it in its block.
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
    around: frozenset[str] = field(repr=False)

    @property
    def asks(self) -> bool:
        """Whether it is a question, which states nothing."""
        return self.low.rstrip("\"') ").endswith("?")

    def of(self, *concepts: str) -> tuple[Hit, ...]:
        """Return the hits of the concepts in the sentence itself."""
        return tuple(hit for hit in self.hits if hit.concept in concepts)

    def names(self, *concepts: str) -> bool:
        """Whether the sentence itself names one of the concepts."""
        return not self.concepts.isdisjoint(concepts)


def split(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of a text starts and ends."""
    start = 0
    for end in ENDS.finditer(text):
        if text[end.start() : end.end()].startswith("?"):
            stop = end.start() + 1
        else:
            stop = end.start()
            if ABBREVIATED.search(text, max(start, stop - 8), stop) and "\n" not in end[0]:
                continue
        if text[start:stop].strip():
            yield start, stop
        start = end.end()
    if text[start:].strip():
        yield start, len(text)


def is_question(text: str) -> bool:
    """Whether a heading or lead asks something; FAQ headings often leave the question mark out."""
    low = text.strip().lower()
    return low.endswith("?") or (len(low.split()) > 2 and QUESTION_WORD.match(low) is not None and not low.endswith("."))


def read_sentences(blocks: Iterable[Block], words: Vocabulary) -> tuple[Sentence, ...]:
    """Return the sentences of blocks that the platform itself speaks in, in document order."""
    sentences: list[Sentence] = []
    known: dict[str, frozenset[str]] = {}
    previous: Block | None = None
    for block in blocks:
        if block.region in SILENT or (block.level and is_question(block.text)):
            previous = block
            continue
        low = folded(block.text)
        hits = words.find(low)
        question, lead = _answered(block, previous)
        context = f"{question} . {lead} . {' . '.join(block.headings[-2:])}"
        if context not in known:
            known[context] = words.named(folded(context))
        around = known[context] | {hit.concept for hit in hits}
        for start, stop in split(block.text):
            own = tuple(Hit(h.concept, h.start - start, h.end - start) for h in hits if start <= h.start and h.end <= stop)
            sentences.append(
                Sentence(
                    text=block.text[start:stop].strip(),
                    low=low[start:stop],
                    block=block,
                    hits=own,
                    concepts=frozenset(hit.concept for hit in own),
                    before=low[:start],
                    question=folded(question),
                    lead=folded(lead),
                    first=start == 0,
                    around=around,
                )
            )
        previous = block
    return tuple(sentences)


def _answered(block: Block, previous: Block | None) -> tuple[str, str]:
    """Return the question and the other lead that a block answers to."""
    heading = block.headings[-1] if block.headings else ""
    if block.lead and is_question(block.lead):
        return block.lead, ""
    if heading and is_question(heading):
        return heading, block.lead
    if previous is not None and previous.text.endswith("?") and len(previous.text) < 160 and not previous.level:
        return previous.text, block.lead
    return "", block.lead
