"""What may come after a literal: told quickly when none of it stands in the text at all."""

from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick

from auditor.site.words.spelling import REACH, Spelling

NOTHING: frozenset[str] = frozenset()
ANYTHING = ""


class Follow:
    """The spellings of one literal that go on.

    Most words that may begin a phrase begin none. To look for the words that would have to come, all at once, spares
    walking a gap for each.
    """

    __slots__ = ("_anyhow", "_machine", "_reach", "_wanted")

    def __init__(self, spellings: Iterable[Spelling]) -> None:
        """Take spellings that go on after a star."""
        parts = tuple(spellings)
        self._wanted = tuple(dict.fromkeys(part.then for part in parts if part.then))
        self._machine = AhoCorasick(self._wanted)
        # What starts with another gap may begin with anything, so that it is always asked.
        self._anyhow = NOTHING if all(part.then for part in parts) else frozenset({ANYTHING})
        # The rest of a word may be of any length, a gap may not.
        self._reach = REACH + max(map(len, self._wanted), default=0) if all(part.after_gap for part in parts) else None

    def begins(self, text: str, place: int) -> frozenset[str]:
        """Return which of the words that would have to come stand behind a place in a folded text."""
        behind = text[place:] if self._reach is None else text[place : place + self._reach]
        found = self._machine.find_matches_as_indexes(behind, overlapping=True) if behind else ()
        return self._anyhow.union([self._wanted[which] for which, _, _ in found]) if found else self._anyhow
