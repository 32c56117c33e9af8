"""Patterns that are asked only of texts in which a literal stands that they cannot do without."""

import re
from collections.abc import Callable, Iterator

from ahocorasick_rs import AhoCorasick

from auditor.site.words.compiling import compiled
from auditor.site.words.needed import needed_by
from auditor.site.words.worked_out import worked_out

__all__ = ["Sought", "SoughtTogether"]

# So few are looked for one by one sooner than all at once.
FEW = 6


class Sought:
    """A pattern for folded texts, most of which it does not stand in.

    A pattern of many words walks a text word by word; that none of its literals stands there is known at once. Neither
    is made ready before it is first asked for.
    """

    __slots__ = ("_may_stand_in", "_search", "pattern")

    def __init__(self, pattern: str) -> None:
        """Take the pattern as it is written; it has no flags."""
        self.pattern = pattern
        self._may_stand_in: Callable[[str], object] | None = None
        self._search: Callable[[str, int], re.Match[str] | None] | None = None

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return where the pattern is first found in a text, from a place on."""
        may_stand_in = self._may_stand_in
        if may_stand_in is None:
            may_stand_in = self._may_stand_in = _sieve(_needed_by(self.pattern))
        if not may_stand_in(text):
            return None
        if self._search is None:
            self._search = compiled(self.pattern).search
        return self._search(text, start)


def _needed_by(pattern: str) -> tuple[str, ...]:
    """Return literals one of which stands wherever a pattern is found; reading them takes half as long as compiling."""
    return worked_out("needed", pattern, lambda: needed_by(pattern))


def _sieve(literals: tuple[str, ...]) -> Callable[[str], object]:
    """Return what tells whether one of the literals stands in a text."""
    if not literals:
        return lambda _: True
    if len(literals) > FEW:
        return AhoCorasick(literals).find_matches_as_indexes
    return lambda text: any(literal in text for literal in literals)


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
                yield found

    def stand_in(self, text: str) -> bool:
        """Whether one of the patterns is found in a text."""
        return next(self.found_in(text), None) is not None

    def _made_ready(self) -> AhoCorasick:
        """Work out which literals are needed by which patterns."""
        by_literal: dict[str, list[int]] = {}
        for place, pattern in enumerate(self.patterns):
            needed = _needed_by(pattern)
            if not needed:
                self._anywhere.append(place)
            for literal in needed:
                by_literal.setdefault(literal, []).append(place)
        self._may_stand = list(by_literal.values())
        return AhoCorasick(by_literal)
