"""A text as the vocabulary reads it: what it names and where, and its sentences when they are asked for."""

from bisect import bisect_right
from typing import NamedTuple

import msgspec

from auditor.site.words.concepts import Concepts
from auditor.site.words.splitting import split


class Hit(NamedTuple):
    """One occurrence of a concept in a folded text: where it starts and ends."""

    concept: str
    start: int
    end: int


class Part(msgspec.Struct, frozen=True, gc=False):
    """A sentence of a text: as it stands, folded, where it starts, its hits (placed in itself) and their mask."""

    text: str
    low: str
    start: int
    hits: tuple[Hit, ...]
    mask: int


class ReadText:
    """A text as the vocabulary reads it: folded, its hits, and the mask of the concepts that it names."""

    __slots__ = ("_concepts", "_hits", "_parts", "_text", "low", "mask")

    def __init__(self, text: str, low: str, hits: tuple[Hit, ...], concepts: Concepts) -> None:
        """Take what was found; sentences are cut when they are asked for."""
        self._text = text
        self._concepts = concepts
        self._parts: tuple[Part, ...] | None = None
        self.low = low
        self._hits = hits
        self.mask = concepts.mask_of(hits)

    @property
    def concepts(self) -> frozenset[str]:
        """The concepts that it names."""
        return self._concepts.names(self.mask)

    @property
    def parts(self) -> tuple[Part, ...]:
        """Its sentences."""
        if self._parts is None:
            spans = list(split(self._text))
            self._parts = tuple(
                [self._part(span, hits) for span, hits in zip(spans, self._by_part(spans), strict=True)]
            )
            # They hold the hits now, and there are very many.
            self._hits = ()
        return self._parts

    def _by_part(self, spans: list[tuple[int, int]]) -> list[list[Hit]]:
        """Return the hits of each sentence, in their order; of a long text each is laid where it belongs at once."""
        found: list[list[Hit]] = [[] for _ in spans]
        starts = [start for start, _ in spans]
        for hit in self._hits:
            place = bisect_right(starts, hit[1]) - 1
            if place >= 0 and hit[2] <= spans[place][1]:
                found[place].append(hit)
        return found

    def _part(self, span: tuple[int, int], found: list[Hit]) -> Part:
        """Return one sentence."""
        start, stop = span
        if not start and stop == len(self.low):
            return Part(self._text.strip(), self.low, 0, self._hits, self.mask)
        # Half the time of calling Hit itself.
        new = tuple.__new__
        hits = tuple([new(Hit, (name, begin - start, end - start)) for name, begin, end in found])
        return Part(self._text[start:stop].strip(), self.low[start:stop], start, hits, self._concepts.mask_of(hits))
