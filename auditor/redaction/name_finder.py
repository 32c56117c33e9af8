"""Finds the names that a visit has learnt, and the ways they are written in addresses and scripts."""

import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote

from auditor.site.words.automaton import Automaton
from auditor.site.words.vocabulary import folded

LEAST_NAME = 3
CODED = re.compile(r"[^\W\d_]")


class NameFinder:
    """Grows with every name; finds them all in one pass."""

    def __init__(self) -> None:
        # Each with how many were known before it.
        self.names: dict[str, int] = {}
        self._automaton: Automaton[tuple[int, bool]] | None = None

    def add(self, names: Iterable[str]) -> None:
        """Remember names."""
        new = set(names) - self.names.keys()
        if new:
            self.names.update(dict.fromkeys(new, len(self.names)))
            self._automaton = None

    def in_text(self, text: str, low: str, since: int = 0) -> Iterator[tuple[int, int]]:
        """Yield where a known name stands in a text, as a word of its own and with its capital.

        Only such are told, if asked for, as were learnt when so many were known already.
        """
        for start, end, (number, told) in self._hits(low):
            if told and number >= since and text[start : start + 1].isupper():
                yield start, end

    def in_code(self, low: str, since: int = 0) -> Iterator[tuple[int, int]]:
        """Yield where a known name stands in an address or a script, in any of the ways it is written there."""
        for start, end, (number, _) in self._hits(low):
            if number >= since:
                yield start, end

    def _hits(self, low: str) -> Iterator[tuple[int, int, tuple[int, bool]]]:
        if not self.names:
            return
        if self._automaton is None:
            self._automaton = _automaton_of(self.names)
        for start, end, told in self._automaton.found(low):
            if not (low[start - 1 : start].isalnum() or low[end : end + 1].isalnum()):
                yield start, end, told


def _automaton_of(names: Mapping[str, int]) -> Automaton[tuple[int, bool]]:
    """Return a finder of names and of the ways they are written in addresses.

    The value tells when the last name that is written so was learnt, and whether it is a name proper.
    """
    written_names: dict[str, tuple[int, bool]] = {}
    for name, number in sorted(names.items()):
        low = name.lower()
        plainly = folded(name)
        told = dict.fromkeys((low, plainly), True)
        words = plainly.replace("-", " ").split()
        for joint in ("-", "_", "", "+", "%20", "."):
            written = joint.join(words)
            if len(written) > LEAST_NAME:
                told.setdefault(written, False)
        told.setdefault(quote(low), False)
        for written, proper in told.items():
            if CODED.search(written):
                before, properly = written_names.get(written, (0, False))
                written_names[written] = max(number, before), proper or properly
    return Automaton(written_names, written_names.__getitem__)
