"""Tens of thousands of literals found by how they begin: so many need be neither spelled out nor looked for whole."""

from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

from auditor.site.words.literal import Literal, Plain, plain_of
from auditor.site.words.spelling import spelled
from auditor.site.words.worked_out import worked_out

IN_ORDER = itemgetter(1, 0)


class Begun(NamedTuple):
    """The literals that begin so: the one that is no longer, whether it counts as a word only, and the longer ones.

    Those stand by the sign with which they go on.
    """

    alone: Literal | None
    whole_left: bool
    whole_right: bool
    longer: Mapping[str, tuple[str, ...]]


class Beginnings:
    """Finds every occurrence of every literal, also where they overlap, in order of where they end.

    What begins so is worked out when that is first found: a visit meets few of the tens of thousands.
    """

    def __init__(self, written: Mapping[str, tuple[tuple[str, str], ...]], told: str) -> None:
        """Take for each beginning the patterns with literals that begin so, each with its concept.

        `told` is a digest of them all, by which what is worked out of one beginning is handed to the next run.
        """
        self._told = told
        self._patterns = tuple(written.values())
        self._beginnings = tuple(written)
        self._begun: list[Begun | None] = [None] * len(written)
        self._spellings: dict[str, tuple[Plain, ...]] = {}
        self._literals: dict[str, Literal] = {}
        machine = Implementation.ContiguousNFA
        self._machine = AhoCorasick(self._beginnings, implementation=machine) if written else None

    def found(self, text: str, letters: bytes) -> list[tuple[int, int, Literal]]:
        """Return where each occurrence starts and ends, and its literal; `letters` tells where letters stand.

        Most of what is found is a part of some longer word, and left out.
        """
        found: list[tuple[int, int, Literal]] = []
        if self._machine is None:
            return found
        are_in_order = True
        known = self._begun
        for which, start, stop in self._machine.find_matches_as_indexes(text, overlapping=True):
            alone, whole_left, whole_right, longer = known[which] or self._made(which)
            if alone is not None and not ((whole_left and letters[start - 1]) or (whole_right and letters[stop])):
                found.append((start, stop, alone))
            # Most often none of them goes on so, which is asked of all at once.
            if longer and (likely := longer.get(text[stop : stop + 1])) and text.startswith(likely, start):
                are_in_order = False
                found.extend(self._longer(likely, text, start, letters))
        if not are_in_order:
            found.sort(key=IN_ORDER)
        return found

    def _longer(
        self, longer: Iterable[str], text: str, start: int, letters: bytes
    ) -> Iterator[tuple[int, int, Literal]]:
        """Yield which of some literals begin at a place."""
        for written in longer:
            if text.startswith(written, start):
                literal, stop = self._literal(written), start + len(written)
                if not ((literal.whole_left and letters[start - 1]) or (literal.whole_right and letters[stop])):
                    yield start, stop, literal

    def _made(self, which: int) -> Begun:
        """Work out which literals begin so."""
        beginning = self._beginnings[which]
        literals = worked_out("begun", f"{self._told} {beginning}", lambda: self._spelled(which))
        self._spellings.update(literals)
        longer: dict[str, tuple[str, ...]] = {}
        for literal in literals:
            if literal != beginning:
                sign = literal[len(beginning)]
                longer[sign] = (*longer.get(sign, ()), literal)
        alone = self._literal(beginning) if beginning in literals else None
        whole = (alone.whole_left, alone.whole_right) if alone is not None else (False, False)
        begun = self._begun[which] = Begun(alone, *whole, longer)
        return begun

    def _spelled(self, which: int) -> dict[str, tuple[Plain, ...]]:
        """Spell out the literals that begin so."""
        literals = spelled(self._beginnings[which], self._patterns[which])
        return {literal: plain_of(spellings) for literal, spellings in literals.items()}

    def _literal(self, written: str) -> Literal:
        """Return what is kept of a literal."""
        if written not in self._literals:
            self._literals[written] = Literal.of(written, self._spellings.pop(written))
        return self._literals[written]
