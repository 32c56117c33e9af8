"""Blocks cut into sentences, each with the concepts it names and what it answers to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from auditor.site.blocks import Block
from auditor.site.regions import Region
from auditor.site.stretches import Stretches
from auditor.site.words import Hit, Vocabulary, folded

# "das 18. Lebensjahr", "am 1. Januar": a German ordinal ends no sentence.
ENDS = re.compile(
    r"(?<=[.!?…])[\"')\]]*\s+(?!(?:Lebensjahr|Januar|Februar|März|Juni|Juli|Oktober|Dezember)\b)"
    r"(?=[\"'(\[]*[A-Z0-9À-Ý→•✓–-])|\n+|\s[•·|]\s|(?<=\w)\?(?=\s)"
)
ABBREVIATED = re.compile(
    r"(?:\b(?:bijv|bv|b\.v|o\.a|d\.w\.z|m\.b\.t|t\.a\.v|i\.v\.m|a\.u\.b|s\.v\.p|art|nr|no|tel|mr|dr|mw|dhr|drs|prof|"
    r"evt|incl|excl|max|min|resp|ca|vgl|zgn|"
    r"z\.b|bzw|u\.a|ggf|abs|str|tel|inkl|usw|p\.ex|e\.g|i\.e|etc|approx|ltd|inc|vs|st|jr|m|n\.v|b\.v|al|p|z\.s\.m|"
    r"e\.d|enz)\.|\b[A-Z]\.)$",
    re.IGNORECASE,
)
PASSAGE = 4
NOTHING: frozenset[str] = frozenset()
SHORT_QUESTION = 3
SILENT = frozenset({Region.NAV, Region.CARD, Region.COOKIES, Region.USER_CONTENT})
QUESTION_WORD = re.compile(
    r"^(?:(?:muss|mussen|kann|konnen|darf|ist|sind|wird|werden|braucht|brauche) (?:ich|man|jede[rs]?|sie|es|ein\w*|"
    r"der|die|das|mein\w*)|"
    r"(?:dois-je|faut-il|puis-je|est-ce que|pouvez-vous|verifiez-vous|peut-on)\b.*|"
    r"(?:moet|moeten|kan|kun|kunt|mag|is|zijn|heb|heeft|word|wordt|worden|vragen jullie|vraagt u|controleren jullie|"
    r"controleert u|do|does|can|is|are|must|should|will|have|may) (?:ik|je|jij|u|jullie|wij|we|er|het|mijn|de|een|"
    r"i|you|we|it|there|my|the|they|anyone|everyone))\b"
)


@dataclass(frozen=True, slots=True)
class Sentence:
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
    around: frozenset[str] = field(repr=False)
    headed: frozenset[str] = field(repr=False)

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


@lru_cache(maxsize=20_000)
def is_question(text: str) -> bool:
    """Whether a heading or lead asks something; FAQ headings often leave the question mark out."""
    low = text.strip().lower()
    return low.endswith("?") or (
        len(low.split()) > 2 and QUESTION_WORD.match(low) is not None and not low.endswith(".")
    )


# A block by its stretch and its place there.
Place = tuple[int, int]


class SentenceReader:
    """Cuts the blocks of one page into sentences, each block only when some concept in or around it is asked for."""

    def __init__(self, stretches: Stretches, words: Vocabulary) -> None:
        """Read nothing yet."""
        self._stretches = stretches
        self._words = words
        self._triggers = words.triggers
        self._read: dict[Place, tuple[Sentence, ...]] = {}
        self._places: dict[int, Place] = {}
        self._contexts: dict[str, frozenset[str]] = {}
        self._hints: dict[int, list[frozenset[str]]] = {}
        self._questions: dict[Place, str] = {}
        self._passages: dict[Place, tuple[Sentence, ...]] = {}

    def about(self, concepts: frozenset[str], near: str = "", along: frozenset[str] = NOTHING) -> Iterator[Sentence]:
        """Yield the sentences that name one of the concepts, or whose question, lead or headings do, in document order.

        With `near` only blocks at or beside one that may name that concept are read, with `along` only those that may
        name one of these too.
        """
        along = along.intersection(self._words.concepts)
        sieved = bool(along) and along <= self._triggers.concepts
        for place in self._worth_reading(concepts, near):
            if sieved and along.isdisjoint(self._hinted(place[0])[place[1]]):
                continue
            for sentence in self._sentences(place):
                if not concepts.isdisjoint(sentence.concepts) or not concepts.isdisjoint(sentence.around):
                    yield sentence

    def _worth_reading(self, concepts: frozenset[str], near: str) -> Iterator[Place]:
        """Yield the places of the blocks that may hold what is asked for."""
        asked = frozenset({near}) if near else concepts
        if not asked <= self._triggers.concepts:
            yield from self._all_places()
            return
        hinted = (
            (number, index)
            for number in self._stretches.naming(asked)
            for index, hints in enumerate(self._hinted(number))
            if not asked.isdisjoint(hints)
        )
        if not near:
            yield from hinted
            return
        yield from sorted({beside for place in hinted for beside in self._within_reach(place)})

    def _within_reach(self, place: Place) -> Iterator[Place]:
        """Yield the places of a block and of the few before and after it."""
        for step in (-1, 1):
            current: Place | None = place
            for _ in range(PASSAGE + 1):
                if current is None:
                    break
                yield current
                current = self._beside(current, step)

    def _beside(self, place: Place, step: int) -> Place | None:
        """Return the place of the block before or after another, None at the end of the page."""
        number, index = place[0], place[1] + step
        while not 0 <= index < len(self._stretches.shown(number)):
            number += step
            if not 0 <= number < self._stretches.count:
                return None
            index = 0 if step > 0 else len(self._stretches.shown(number)) - 1
        return number, index

    def _block(self, place: Place) -> Block:
        """Return the block at a place."""
        return self._stretches.shown(place[0])[place[1]]

    def _before(self, place: Place) -> Block | None:
        """Return the block before a place, for what it may ask; None where there is none."""
        number, index = place
        return self._stretches.shown(number)[index - 1] if index else self._stretches.question_before(number)

    def passage(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """Return the sentences of the neighbouring blocks that share its heading and question, in document order."""
        place = self._places.get(id(sentence.block), (0, 0))
        if place not in self._passages:
            self._passages[place] = self._around(place)
        found = self._passages[place]
        return tuple(one for one in found if one.question == sentence.question or one.block is not sentence.block)

    def _around(self, place: Place) -> tuple[Sentence, ...]:
        """Return the sentences of a block and of those that belong to its passage."""
        number, index = place
        blocks = self._stretches.shown(number)
        first = last = index
        while first > 0 and index - first < PASSAGE and self._together((number, first - 1), (number, index)):
            first -= 1
        while (
            last + 1 < len(blocks) and last - index < PASSAGE and self._together((number, last + 1), (number, index))
        ):
            last += 1
        return tuple(one for n in range(first, last + 1) for one in self._sentences((number, n)))

    def _together(self, one: Place, other: Place) -> bool:
        """Whether a block belongs to the passage of another."""
        here, there = self._block(one), self._block(other)
        if here.region is not there.region or here.headings != there.headings or here.level:
            return False
        return self._question(one) == self._question(other)

    def _question(self, place: Place) -> str:
        """Return the question that a block answers."""
        if place not in self._questions:
            self._questions[place] = _answered(self._block(place), self._before(place))[0]
        return self._questions[place]

    def _all_places(self) -> Iterator[Place]:
        """Yield the places of all blocks."""
        for number in range(self._stretches.count):
            for index in range(len(self._stretches.shown(number))):
                yield number, index

    def all(self) -> Iterator[Sentence]:
        """Yield every sentence, in document order."""
        for place in self._all_places():
            yield from self._sentences(place)

    def _hint(self, text: str) -> frozenset[str]:
        """Return the concepts that a text may name."""
        return self._triggers.in_text(folded(text))

    def _hinted(self, number: int) -> list[frozenset[str]]:
        """Return for each block of a stretch the concepts that it and its context may name."""
        if number not in self._hints:
            question = self._stretches.question_before(number)
            before = self._hint(question.text) if question is not None and question.text.endswith("?") else NOTHING
            found = []
            blocks = self._stretches.shown(number)
            for block, seen in zip(blocks, self._stretches.seen_in(number), strict=True):
                own = self._hint(block.text) if seen is None else seen
                around = NOTHING.union(*(self._hint(text) for text in (block.lead, *block.headings[-2:]) if text))
                found.append(own | around | before)
                before = own if block.text.endswith("?") else NOTHING
            self._hints[number] = found
        return self._hints[number]

    def _context(self, text: str) -> frozenset[str]:
        """Return the concepts of a context, worked out once."""
        if text not in self._contexts:
            self._contexts[text] = self._words.named(folded(text))
        return self._contexts[text]

    def _sentences(self, place: Place) -> tuple[Sentence, ...]:
        """Return the sentences of one block, none where others than the platform speak."""
        if place not in self._read:
            self._places[id(self._block(place))] = place
            self._read[place] = tuple(self._cut(place))
        return self._read[place]

    def _cut(self, place: Place) -> Iterator[Sentence]:
        """Cut one block."""
        block = self._block(place)
        if block.region in SILENT or (block.level and is_question(block.text)):
            return
        low = folded(block.text)
        hits = self._words.find(low)
        question, lead = _answered(block, self._before(place))
        around = self._context(f"{question} . {lead} . {' . '.join(block.headings[-2:])}") | {
            hit.concept for hit in hits
        }
        headed = self._context(" . ".join(block.headings[-1:]))
        first = True
        before = ""
        for start, stop in split(block.text):
            text = block.text[start:stop].strip()
            own = tuple([hit for hit in hits if start <= hit.start and hit.end <= stop])
            if start:
                own = tuple([Hit(concept, begin - start, end - start) for concept, begin, end in own])
            yield Sentence(
                text=text,
                low=low[start:stop],
                block=block,
                hits=own,
                concepts=frozenset(hit.concept for hit in own),
                before=low[:start],
                question=folded(question),
                lead=folded(lead),
                first=first,
                around=around,
                headed=headed,
            )
            # "Moet ik mij legitimeren? Nee." in one paragraph: what follows answers it.
            first = text.endswith("?")
            if first:
                # "Ik wil iets ophangen voor mijn vriendin. Mag dat?" asks about both.
                question = f"{before} {text}" if before and len(text.split()) <= SHORT_QUESTION else text
            before = text


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
