"""What the vocabulary keeps of a literal that it looks for: the spellings that begin with it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from auditor.site.words.follow import Follow
from auditor.site.words.spelling import Rest, taken_apart


class Entry(NamedTuple):
    """What the automaton keeps of a spelling: which ends are open, what must follow, and its concepts."""

    open_left: bool
    open_right: bool
    rest: Rest | None
    concepts: tuple[str, ...]


class Literal(NamedTuple):
    """What the automaton keeps of a literal: its spellings, those without a rest, and what may follow.

    `whole_left` and `whole_right` tell that it counts as a word only, with no letter before or behind it; `alone` is
    what it stands for where nothing follows and no letter stands beside it.
    """

    whole_left: bool
    whole_right: bool
    word_left: bool
    word_right: bool
    follow: Follow | None
    alone: tuple[str, ...]
    plain: tuple[Entry, ...]
    entries: tuple[Entry, ...]

    @classmethod
    def of(cls, literal: str, spellings: Mapping[str, Iterable[str]]) -> "Literal":
        """Take the spellings that begin with it, each with its concepts."""
        parts = [(taken_apart(spelling), tuple(named)) for spelling, named in spellings.items()]
        entries = tuple(Entry(part.open_left, part.open_right, part.rest, named) for part, named in parts)
        plain = tuple(entry for entry in entries if entry.rest is None)
        going_on = [part.rest for part, _ in parts if part.rest is not None]
        left, right = literal[0].isalnum(), literal[-1].isalnum()
        return cls(
            whole_left=left and not any(entry.open_left for entry in entries),
            whole_right=right and not any(entry.open_right for entry in entries),
            word_left=left,
            word_right=right,
            follow=Follow(going_on) if going_on else None,
            alone=tuple(concept for entry in plain for concept in entry.concepts),
            plain=plain,
            entries=entries,
        )
