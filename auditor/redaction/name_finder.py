"""Finds the names that a visit has learnt, and the ways they are written in addresses and scripts."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from auditor.site.words.automaton import Automaton
from auditor.site.words.vocabulary import folded

LEAST_NAME = 3
CODED = re.compile(r"[^\W\d_]")


class NameFinder:
    """Grows with every name; finds them all in one pass."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self._automaton: Automaton[tuple[int, bool]] | None = None

    def add(self, names: Iterable[str]) -> None:
        """Remember names."""
        new = set(names) - self.names
        if new:
            self.names |= new
            self._automaton = None

    def in_text(self, text: str, low: str) -> Iterator[tuple[int, int]]:
        """Yield where a known name stands in a text, as a word of its own and with its capital."""
        for start, end, told in self._hits(low):
            if told and text[start : start + 1].isupper():
                yield start, end

    def in_code(self, low: str) -> Iterator[tuple[int, int]]:
        """Yield where a known name stands in an address or a script, in any of the ways it is written there."""
        for start, end, _ in self._hits(low):
            yield start, end

    def _hits(self, low: str) -> Iterator[tuple[int, int, bool]]:
        if not self.names:
            return
        if self._automaton is None:
            self._automaton = _automaton_of(self.names)
        for start, end, (_, told) in self._automaton.found(low):
            if not (low[start - 1 : start].isalnum() or low[end : end + 1].isalnum()):
                yield start, end, told


def _automaton_of(names: Iterable[str]) -> Automaton[tuple[int, bool]]:
    """Return a finder of names and of the ways they are written in addresses; the value tells the name proper."""
    written_names: dict[str, tuple[int, bool]] = {}
    for name in sorted(names):
        low = name.lower()
        plainly = folded(name)
        told = dict.fromkeys((low, plainly.replace(" ", " ")), True)
        words = plainly.replace("-", " ").split()
        for joint in ("-", "_", "", "+", "%20", "."):
            written = joint.join(words)
            if len(written) > LEAST_NAME:
                told.setdefault(written, False)
        told.setdefault(quote(low), False)
        for written, proper in told.items():
            if CODED.search(written) and not (written in written_names and written_names[written][1]):
                written_names[written] = len(written), proper
    return Automaton(written_names, written_names.__getitem__)
