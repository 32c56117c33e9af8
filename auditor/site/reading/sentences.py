"""Blocks cut into sentences, each with the concepts it names and what it answers to."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, reduce
from operator import or_

from auditor.site.markup.regions import Region
from auditor.site.reading.asked import NOTHING, Asked
from auditor.site.reading.blocks import PSEUDO_LEVEL, Block
from auditor.site.reading.questions import answered_in_turn, is_question, is_worry
from auditor.site.reading.sentence import Sentence
from auditor.site.words.vocabulary import Vocabulary, folded

__all__ = ["HeardBlock", "Named", "Sentence", "SentenceReader"]

PASSAGE = 4
EVERYTHING = -1
SHORT_QUESTION = 3
CELLS = frozenset({"td", "th"})
ASKED_IN = frozenset({"dt", "summary"})
OTHERS = "other_sites"
SILENT = frozenset({Region.NAV, Region.CARD, Region.COOKIES, Region.USER_CONTENT})
# The place of a block, and the mask of what it says.
Named = tuple[int, int]
# A block by its text, the question and lead that it answers to, and the mask of what it all names.
HeardBlock = tuple[str, str, str, int]


class SentenceReader:
    """Knows what each block of a page names, itself and by what it answers to, and cuts a block when it is asked for.

    `blocks` are those that a visitor sees; a place is a number among them.
    """

    def __init__(self, blocks: tuple[Block, ...], words: Vocabulary, known: Callable[[Block], bool]) -> None:
        """Read what every block names; one that is known from an earlier page names nothing here."""
        self._blocks = blocks
        self._words = words
        self._cut: dict[int, tuple[Sentence, ...]] = {}
        self._passages: dict[int, tuple[Sentence, ...]] = {}
        self._texts = [words.read(block.text) for block in blocks]
        self._answers = answered_in_turn(blocks)
        self._last: tuple[tuple[str, ...], int] = ((), 0)
        fresh = [not known(block) for block in blocks]
        # By itself and by the question and lead that it answers to; and by its headings too.
        self._itself = [self._named(place) if new else 0 for place, new in enumerate(fresh)]
        self.named = [
            named | self._above(block.headings) if new else 0
            for block, named, new in zip(blocks, self._itself, fresh, strict=True)
        ]
        # What a block says by itself: a menu, a visitor's comment and a question above its answer say nothing.
        self._said = [
            0 if block.region in SILENT or (block.level and is_question(block.text)) else named
            for block, named in zip(blocks, self.named, strict=True)
        ]
        self._saying = [(place, said) for place, said in enumerate(self._said) if said]

    @property
    def concepts(self) -> frozenset[str]:
        """What the blocks name, all together."""
        return self._words.concepts_of.names(reduce(or_, self.named, 0))

    def _named(self, place: int) -> int:
        """Return the mask of what a block and the question and lead that it answers to name."""
        named = self._texts[place].mask
        for text in self._answers[place]:
            if text:
                named |= self._words.read(text).mask
        return named

    def _above(self, headings: tuple[str, ...]) -> int:
        """Return the mask of what headings name; the blocks of a section stand under the same."""
        if headings is not self._last[0]:
            named = 0
            for text in headings[-2:]:
                named |= self._words.read(text).mask
            self._last = (headings, named)
        return self._last[1]

    def about(self, asked: Asked, places: Iterable[Named] | None = None) -> Iterator[Sentence]:
        """Yield the sentences of the blocks that are asked for, only those at `places` where they are given."""
        mask = self._words.concepts_of.mask
        # What the language of the page has no words for cannot narrow it down.
        named, too, beside = mask(asked.concepts), mask(asked.along) or EVERYTHING, mask((asked.where,))
        itself = mask(asked.itself) or EVERYTHING
        every = self._around(beside) if beside else self._saying if places is None else places
        for place in [place for place, said in every if said & named and said & too]:
            if itself == EVERYTHING or self._itself[place] & itself or asked.like(self._texts[place].low):
                yield from self._sentences(place)

    def unheard(self, heard: set[HeardBlock]) -> tuple[Named, ...]:
        """Return the places of the blocks that were not heard before, on this page or another, and add them."""
        fresh = []
        for named in self._saying:
            place, said = named
            key = (self._blocks[place].text, *self._answers[place], said)
            if key not in heard:
                heard.add(key)
                fresh.append(named)
        return tuple(fresh)

    def _around(self, beside: int) -> list[Named]:
        """Return the blocks that name a concept, and the few before and after each."""
        last = len(self._blocks)
        found = {
            near
            for place, named in enumerate(self.named)
            if named & beside
            for near in range(max(0, place - PASSAGE), min(last, place + PASSAGE + 1))
        }
        return [(place, self._said[place]) for place in sorted(found)]

    def all(self) -> Iterator[Sentence]:
        """Yield every sentence, in document order."""
        for place in range(len(self._blocks)):
            yield from self._sentences(place)

    def like(self, wanted: Callable[[str], bool]) -> Iterator[Sentence]:
        """Yield the sentences of the blocks whose folded text is like what is wanted, in document order."""
        for place, text in enumerate(self._texts):
            if wanted(text.low):
                yield from self._sentences(place)

    def any_like(self, wanted: Callable[[str], bool]) -> bool:
        """Whether the folded text of a block is like what is wanted."""
        return any(wanted(text.low) for text in self._texts)

    def passage(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """Return the sentences of the neighbouring blocks that share its heading and question, in document order."""
        place = self._places[sentence.block.order]
        if place not in self._passages:
            self._passages[place] = self._among(place)
        found = self._passages[place]
        return tuple([one for one in found if one.question == sentence.question or one.block is not sentence.block])

    @cached_property
    def _places(self) -> dict[int, int]:
        """The place of each block by its number in the page."""
        return {block.order: place for place, block in enumerate(self._blocks)}

    def _among(self, place: int) -> tuple[Sentence, ...]:
        """Return the sentences of a block and of those that belong to its passage."""
        first = last = place
        # A heading opens a passage; the text before it stands under the heading above.
        opens = 0 < self._blocks[place].level < PSEUDO_LEVEL
        while not opens and first > 0 and place - first < PASSAGE and self._together(first - 1, place):
            first -= 1
        while last + 1 < len(self._blocks) and last - place < PASSAGE and self._together(last + 1, place):
            last += 1
        return tuple([one for n in range(first, last + 1) for one in self._sentences(n)])

    def _together(self, one: int, other: int) -> bool:
        """Whether a block belongs to the passage of another."""
        here, there = self._blocks[one], self._blocks[other]
        if here.level or here.region is not there.region or here.headings != there.headings:
            return False
        return self._answers[one][0] == self._answers[other][0]

    def _sentences(self, place: int) -> tuple[Sentence, ...]:
        """Return the sentences of one block, none where others than the platform speak."""
        known = self._cut.get(place)
        if known is None:
            known = self._cut[place] = self._cut_up(place)
        return known

    def _compares(self, place: int) -> bool:
        """Whether it is a cell on other sites in a table that compares, or the head of such a row."""
        block = self._blocks[place]
        if block.tag not in CELLS:
            return False
        lead = block.lead
        if not lead and place + 1 < len(self._blocks) and self._blocks[place + 1].tag in CELLS:
            lead = self._blocks[place + 1].lead
            if not lead.endswith(f" – {block.text}"):
                return False
        return bool(lead) and OTHERS in self._words.read(lead.partition(" – ")[0]).concepts

    def _cut_up(self, place: int) -> tuple[Sentence, ...]:
        """Cut one block."""
        block = self._blocks[place]
        if block.region in SILENT or (block.level and is_question(block.text)) or self._compares(place):
            return ()
        if block.tag in ASKED_IN and is_worry(block.text):
            return ()
        found: list[Sentence] = []
        text = self._texts[place]
        question, lead = self._answers[place]
        around, concepts_of = self.named[place], self._words.concepts_of
        headed = self._words.read(block.headings[-1]).concepts if block.headings else NOTHING
        asked = self._words.read(question).low if question else ""
        announced = self._words.read(lead).low if lead else ""
        first = True
        before = ""
        for part in text.parts:
            found.append(
                Sentence(
                    part.text,
                    part.low,
                    block,
                    part,
                    text.low,
                    asked,
                    announced,
                    first,
                    headed,
                    around,
                    concepts_of,
                )
            )
            # "Moet ik mij legitimeren? Nee." in one paragraph: what follows answers it.
            first = part.text.endswith("?")
            if first:
                # "Ik wil iets ophangen voor mijn vriendin. Mag dat?" asks about both.
                short = before and len(part.text.split()) <= SHORT_QUESTION
                asked = folded(f"{before} {part.text}" if short else part.text)
            before = part.text
        return tuple(found)
