"""Tens of thousands of literals found by how they begin: so many need be neither spelled out nor looked for whole."""

from collections.abc import Callable, Collection, Mapping
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from ahocorasick_rs import AhoCorasick, Implementation

Written = TypeVar("Written")
Meaning = TypeVar("Meaning")
IN_ORDER = itemgetter(1, 0)


class Begun(NamedTuple, Generic[Meaning]):
    """The literals that begin so: what that by itself stands for, None where it is no literal, and the longer ones."""

    alone: Meaning | None
    longer: tuple[str, ...]


class Beginnings(Generic[Written, Meaning]):
    """Finds every occurrence of every literal, also where they overlap, in order of where they end.

    What begins so is worked out when that is first found: a visit meets few of the tens of thousands.
    """

    def __init__(
        self,
        beginnings: Collection[str],
        literals_of: Callable[[str], Mapping[str, Written]],
        meaning_of: Callable[[str, Written], Meaning],
    ) -> None:
        """Take different beginnings, what tells the literals with one, and what each of these stands for."""
        self._beginnings = tuple(beginnings)
        self._literals_of = literals_of
        self._meaning_of = meaning_of
        self._begun: dict[int, Begun[Meaning]] = {}
        self._written: dict[str, Written] = {}
        self._meanings: dict[str, Meaning] = {}
        machine = Implementation.ContiguousNFA
        self._machine = AhoCorasick(self._beginnings, implementation=machine) if beginnings else None

    def found(self, text: str) -> list[tuple[int, int, Meaning]]:
        """Return where each occurrence starts and ends, and what it stands for."""
        found: list[tuple[int, int, Meaning]] = []
        if self._machine is None:
            return found
        are_in_order = True
        known = self._begun
        for which, start, end in self._machine.find_matches_as_indexes(text, overlapping=True):
            if which not in known:
                known[which] = self._made(self._beginnings[which])
            alone, longer = known[which]
            if alone is not None:
                found.append((start, end, alone))
            # Most often none of them goes on so, which is asked of all at once.
            if longer and text.startswith(longer, start):
                are_in_order = False
                found.extend(
                    (start, start + len(literal), self._meaning(literal))
                    for literal in longer
                    if text.startswith(literal, start)
                )
        if not are_in_order:
            found.sort(key=IN_ORDER)
        return found

    def _made(self, beginning: str) -> Begun[Meaning]:
        """Work out which literals begin so."""
        written = self._literals_of(beginning)
        self._written.update(written)
        alone = self._meaning(beginning) if beginning in written else None
        return Begun(alone, tuple(literal for literal in written if literal != beginning))

    def _meaning(self, literal: str) -> Meaning:
        """Work out what a literal stands for."""
        if literal not in self._meanings:
            self._meanings[literal] = self._meaning_of(literal, self._written.pop(literal))
        return self._meanings[literal]
