"""Many literals found in one pass over a text (Aho-Corasick), each with what it stands for."""

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick, Implementation

Meaning = TypeVar("Meaning")


class Automaton(Generic[Meaning]):
    """Finds every occurrence of every literal, also where they overlap, in order of where they end."""

    def __init__(self, meanings: Mapping[str, Meaning], *, for_long_texts: bool = False) -> None:
        """Take the literals and what each stands for; one for long texts is twice as quick and ten times as big."""
        machine = Implementation.DFA if for_long_texts else Implementation.ContiguousNFA
        self._meanings = tuple(meanings.values())
        self._machine = AhoCorasick(list(meanings), implementation=machine) if meanings else None

    def found(self, text: str) -> Iterator[tuple[int, int, Meaning]]:
        """Yield where each occurrence starts and ends, and what it stands for."""
        if self._machine is None:
            return
        meanings = self._meanings
        for which, start, end in self._machine.find_matches_as_indexes(text, overlapping=True):
            yield start, end, meanings[which]
