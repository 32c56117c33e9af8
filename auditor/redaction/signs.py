"""Quick first looks: whether any of many short signs stands in a text, in one pass."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from auditor.site.words.automaton import Automaton


@cache
def _finder(signs: tuple[str, ...]) -> Automaton[None]:
    return Automaton(signs, lambda _: None, for_long_texts=True)


def holds_any(signs: tuple[str, ...], low: str) -> bool:
    """Whether a text in lower case holds one of the signs."""
    return next(_finder(signs).found(low), None) is not None


def places_of(signs: tuple[str, ...], low: str) -> Iterator[int]:
    """Yield where the signs begin in a text in lower case."""
    return (start for start, _, _ in _finder(signs).found(low))


class Kinds:
    """Signs of several kinds, all found in one pass."""

    def __init__(self, **kinds: tuple[str, ...]) -> None:
        """Take the signs of each kind; a sign may be of several."""
        self._of: dict[str, tuple[str, ...]] = {}
        for kind, signs in kinds.items():
            for sign in signs:
                self._of[sign] = (*self._of.get(sign, ()), kind)
        self._automaton = Automaton(tuple(self._of), self._of.__getitem__, for_long_texts=True)
        self._nowhere = dict.fromkeys(kinds, ())

    def places_in(self, low: str) -> dict[str, Sequence[int]]:
        """Return where the signs of each kind begin in a text in lower case, in order of where they end."""
        places: dict[str, Sequence[int]] = dict(self._nowhere)
        if not low.isascii():
            # A pattern that ignores case takes the long s for an s, and the i without a dot for an i.
            low = low.replace("\u017f", "s").replace("\u0131", "i")
        found: dict[str, list[int]] = {}
        for start, _, kinds in self._automaton.found(low):
            for kind in kinds:
                if kind not in found:
                    places[kind] = found[kind] = []
                found[kind].append(start)
        return places


def matches_around(
    pattern: re.Pattern[str], places: Iterable[int], text: str, before: int, behind: int
) -> Iterator[tuple[int, int]]:
    """Yield what a pattern matches around places in their order, as if it were looked for in the whole text.

    Each match begins at most `before` signs before a place, and ends at most `behind` signs after it.
    """
    reached = 0
    for place in places:
        if place < reached:
            continue
        found = pattern.search(text, max(reached, place - before), place + behind)
        if found is not None:
            reached = found.end()
            yield found.span()
