"""The stretches of one page: each is read into blocks when it is asked for, found by what its text may name."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from itertools import accumulate, pairwise

from auditor.site.blocks import Block, read_stretch
from auditor.site.outline import Layout, Outline
from auditor.site.regions import Places, Region
from auditor.site.words import folded

# Where a hit stands in the joined text of the page, and the concepts it may stand for.
Sighting = tuple[int, frozenset[str]]
NOTHING: frozenset[str] = frozenset()


class Stretches:
    """Reads stretches once; `opened` gives the outline of the page, and parses it anew if it was let go."""

    def __init__(
        self,
        opened: Callable[[], tuple[Outline, Places]],
        sightings: Callable[[], tuple[Sighting, ...]],
        folded_text: Callable[[], str],
    ) -> None:
        """Take what opens the page, what tells where in the joined text something was seen, and that text, folded."""
        self._opened = opened
        self._sightings = sightings
        self._folded_text = folded_text
        self._joints: tuple[int, ...] = ()
        self._asking: frozenset[int] = frozenset()
        self._read: dict[int, tuple[Block, ...]] = {}
        self._shown: dict[int, tuple[Block, ...]] = {}

    @cached_property
    def _layout(self) -> Layout:
        return self._opened()[0].layout

    @cached_property
    def _named(self) -> Mapping[int, frozenset[str]]:
        """The concepts that each stretch may name."""
        found: dict[int, frozenset[str]] = {}
        for offset, concepts in self._sightings():
            number = self._at(offset)
            known = found.get(number)
            if known is None:
                found[number] = concepts
            elif not concepts <= known:
                found[number] = known | concepts
        return found

    @cached_property
    def _headed(self) -> Mapping[int, frozenset[str]]:
        """The concepts that the heading of each stretch may name; they hold for the stretches right under it too."""
        found: dict[int, frozenset[str]] = {}
        for offset, concepts in self._sightings():
            number = self._at(offset)
            if offset - self._joints[number] <= self._layout.heading_lengths[number]:
                found[number] = found.get(number, frozenset()) | concepts
        return found

    def joined(self, text: str) -> str:
        """Return the text of the page, or what was left of it, with its white space folded: no line breaks a phrase."""
        bounds = (*self._layout.starts, len(text))
        pieces = [" ".join(text[start:stop].split()) for start, stop in pairwise(bounds)]
        self._asking = frozenset(number for number, piece in enumerate(pieces) if piece.endswith("?"))
        self._joints = (0, *accumulate([len(piece) + 1 for piece in pieces[:-1]]))
        return " ".join(pieces)

    def _at(self, offset: int) -> int:
        """Return the stretch that holds a place in the joined text."""
        return max(0, bisect_right(self._joints, offset) - 1)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._layout.starts)

    def naming(self, asked: frozenset[str]) -> list[int]:
        """Return the stretches that may name one of the concepts, or stand under a heading or question that may."""
        layout = self._layout
        found = {number for number, concepts in self._named.items() if not asked.isdisjoint(concepts)}
        headed = {number for number, concepts in self._headed.items() if not asked.isdisjoint(concepts)}
        if headed:
            found.update(number for number, outer in enumerate(layout.outer) if outer in headed)
        # What a stretch asks with its last words, the next may answer.
        found.update([number + 1 for number in found & self._asking if number + 1 < self.count])
        return sorted(found)

    def blocks(self, number: int) -> tuple[Block, ...]:
        """Return all blocks of a stretch, hidden ones and those of cards too."""
        if number not in self._read:
            outline, places = self._opened()
            self._read[number] = read_stretch(outline, number, places)
        return self._read[number]

    def shown(self, number: int) -> tuple[Block, ...]:
        """Return the blocks of a stretch that a visitor sees outside cards."""
        if number not in self._shown:
            self._shown[number] = tuple(b for b in self.blocks(number) if b.shown and b.region is not Region.CARD)
        return self._shown[number]

    def seen_in(self, number: int) -> Iterator[frozenset[str] | None]:
        """Yield for each shown block of a stretch what it may name, None where its text is not found as it stands.

        The page was searched as a whole; to search every block again would cost as much.
        """
        start = self._joints[number] if number < len(self._joints) else 0
        stop = self._joints[number + 1] if number + 1 < len(self._joints) else None
        text = f" {self._folded_text()[start:stop]} "
        seen = self._seen.get(number, ())
        cursor = 0
        for block in self.shown(number):
            # A block's text stands there with a space on either side.
            low = f" {folded(block.text)} "
            place = text.find(low, cursor)
            if place < 0:
                yield None
                continue
            cursor = place + len(low) - 1
            yield NOTHING.union(*[one for offset, one in seen if place <= offset - start + 1 < cursor])

    @cached_property
    def _seen(self) -> Mapping[int, list[Sighting]]:
        """The sightings by stretch; one that begins with the space between two is of both."""
        found: dict[int, list[Sighting]] = {}
        for offset, concepts in self._sightings():
            for number in {self._at(offset), self._at(offset + 1)}:
                found.setdefault(number, []).append((offset, concepts))
        return found

    def question_before(self, number: int) -> Block | None:
        """Return the block right before a stretch when it may ask something, None otherwise."""
        if number - 1 not in self._asking:
            return None
        before = self.shown(number - 1)
        return before[-1] if before else None

    def every(self) -> Iterator[Block]:
        """Yield all blocks of the page."""
        for number in range(self.count):
            yield from self.blocks(number)
