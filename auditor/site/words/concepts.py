"""Sets of concepts as whole numbers: to ask whether two sets meet takes one step, whatever their size."""

from collections.abc import Iterable, Iterator

# Masks that are asked about, and sets that were made: one of these takes half a kilobyte.
MOST_REMEMBERED, MOST_SETS = 10_000, 2_000


class Concepts:
    """Gives every concept of a vocabulary a bit."""

    def __init__(self, names: Iterable[str]) -> None:
        """Number the concepts in the order given."""
        self._all = tuple(names)
        self._bits = {name: 1 << place for place, name in enumerate(self._all)}
        self._names: dict[int, frozenset[str]] = {}
        self._asked: dict[tuple[str, ...], int] = {}

    def mask(self, names: Iterable[str]) -> int:
        """Return the bits of the concepts; one that has no words has no bit."""
        mask = 0
        for name in names:
            mask |= self._bits.get(name, 0)
        return mask

    def any_of(self, names: tuple[str, ...]) -> int:
        """Return the bits of concepts that are asked about together again and again."""
        known = self._asked.get(names)
        if known is None:
            if len(self._asked) >= MOST_REMEMBERED:
                self._asked.clear()
            known = self._asked[names] = self.mask(names)
        return known

    def mask_of(self, hits: Iterable[tuple[str, int, int]]) -> int:
        """Return the bits of the concepts of some hits."""
        bits, mask = self._bits, 0
        for name, _, _ in hits:
            mask |= bits[name]
        return mask

    def names(self, mask: int) -> frozenset[str]:
        """Return the concepts of a mask; the same few sets come back on every page, so each is made once."""
        known = self._names.get(mask)
        if known is None:
            if len(self._names) >= MOST_SETS:
                self._names.clear()
            known = self._names[mask] = frozenset(self._set_in(mask))
        return known

    def _set_in(self, mask: int) -> Iterator[str]:
        """Yield the concepts of a mask, lowest bit first."""
        while mask:
            lowest = mask & -mask
            yield self._all[lowest.bit_length() - 1]
            mask ^= lowest
