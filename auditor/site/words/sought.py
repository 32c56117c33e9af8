"""Patterns that are asked only of texts in which a literal stands that they cannot do without."""

import re
from collections.abc import Callable, Iterator

from ahocorasick_rs import AhoCorasick

from auditor.site.words.compiling import compiled
from auditor.site.words.needed import needed_by
from auditor.site.words.worked_out import worked_out

__all__ = ["Sought", "SoughtTogether"]

# To make ready what looks for literals takes as long as that many searches.
MANY = 60
Search = Callable[..., re.Match[str] | None]


class Sought:
    """A pattern for folded texts, most of which it does not stand in.

    A pattern of many words walks a text word by word; that none of its literals stands there is known at once.
    """

    __slots__ = ("pattern", "search")

    def __init__(self, pattern: str) -> None:
        """Take the pattern as it is written; it has no flags."""
        self.pattern = pattern
        self.search: Search = self._made_ready

    def _made_ready(self, text: str, *where: int) -> re.Match[str] | None:
        """Make the search ready, and search for the first time."""
        self.search = search_for(self.pattern)
        return self.search(text, *where)


def search_for(pattern: str) -> Search:
    """Return what searches for a pattern, and looks for the literals that it needs first once many texts were asked."""
    search = compiled(pattern).search
    may_stand_in: Callable[[str], object] = search
    left = MANY

    def found(text: str, *where: int) -> re.Match[str] | None:
        nonlocal left, may_stand_in
        if left:
            left -= 1
            if not left:
                may_stand_in = _sieve(needed_of(pattern))
            return search(text, *where)
        return search(text, *where) if may_stand_in(text) else None

    return found


def needed_of(pattern: str) -> tuple[str, ...]:
    """Return literals one of which stands wherever a pattern is found; reading them takes half as long as compiling."""
    return worked_out("needed", pattern, lambda: needed_by(pattern))


def _sieve(literals: tuple[str, ...]) -> Callable[[str], object]:
    """Return what tells whether one of the literals stands in a text."""
    if not literals:
        return lambda _: True
    if len(literals) == 1:
        return lambda text: literals[0] in text
    return AhoCorasick(literals).find_matches_as_indexes


class SoughtTogether:
    """Patterns that are asked of the same texts: the literals of all are looked for at once."""

    def __init__(self, *patterns: str) -> None:
        """Take the patterns as they are written, without flags."""
        self.patterns = patterns
        self._searches: dict[int, Callable[[str], re.Match[str] | None]] = {}
        self._machine: AhoCorasick | None = None
        # For each literal the patterns that may stand where it does; and those that may stand anywhere.
        self._may_stand: list[list[int]] = []
        self._anywhere: list[int] = []

    def found_in(self, text: str) -> Iterator[re.Match[str]]:
        """Yield where each pattern is first found in a text, in the order of the patterns."""
        return (found for _, found in self._found(text))

    def which_in(self, text: str) -> Iterator[int]:
        """Yield which patterns are found in a text, by their number in the order of the patterns."""
        return (place for place, _ in self._found(text))

    def _found(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """Yield the number of each pattern that is found in a text, and where it is first found."""
        if self._machine is None:
            self._machine = self._made_ready()
        which = set(self._anywhere)
        for literal, _, _ in self._machine.find_matches_as_indexes(text, overlapping=True):
            which.update(self._may_stand[literal])
        for place in sorted(which):
            if place not in self._searches:
                self._searches[place] = compiled(self.patterns[place]).search
            found = self._searches[place](text)
            if found is not None:
                yield place, found

    def stand_in(self, text: str) -> bool:
        """Whether one of the patterns is found in a text."""
        return next(self.found_in(text), None) is not None

    def _made_ready(self) -> AhoCorasick:
        """Work out which literals are needed by which patterns."""
        by_literal: dict[str, list[int]] = {}
        for place, pattern in enumerate(self.patterns):
            needed = needed_of(pattern)
            if not needed:
                self._anywhere.append(place)
            for literal in needed:
                by_literal.setdefault(literal, []).append(place)
        self._may_stand = list(by_literal.values())
        return AhoCorasick(by_literal)
