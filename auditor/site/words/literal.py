"""What the vocabulary keeps of a literal that it looks for: the spellings that begin with it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from auditor.site.words.follow import Follow
from auditor.site.words.spelling import Rest, Spelling, taken_apart

# The parts of an entry as plain data, which can be handed from one run to the next.
Plain = tuple[bool, bool, tuple[str, bool, int, bool, str] | None, tuple[str, ...]]


class Entry(NamedTuple):
    """What the automaton keeps of a spelling: which ends are open, what must follow, and its concepts."""

    open_left: bool
    open_right: bool
    rest: Rest | None
    concepts: tuple[str, ...]

    @classmethod
    def of(cls, plain: Plain) -> "Entry":
        """Take the parts of a spelling."""
        open_left, open_right, rest, concepts = plain
        return cls(open_left, open_right, rest if rest is None else Rest(*rest), concepts)


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
    def of(cls, literal: str, entries: Iterable[Plain]) -> "Literal":
        """Take the spellings that begin with it, taken apart, each with its concepts."""
        every = tuple(map(Entry.of, entries))
        plain = tuple(entry for entry in every if entry.rest is None)
        going_on = [entry.rest for entry in every if entry.rest is not None]
        left, right = literal[0].isalnum(), literal[-1].isalnum()
        return cls(
            whole_left=left and not any(entry.open_left for entry in every),
            whole_right=right and not any(entry.open_right for entry in every),
            word_left=left,
            word_right=right,
            follow=Follow(going_on) if going_on else None,
            alone=tuple(concept for entry in plain for concept in entry.concepts),
            plain=plain,
            entries=every,
        )


def plain_of(spellings: Mapping[str, Iterable[str]]) -> tuple[Plain, ...]:
    """Return the spellings of a literal taken apart, each with the concepts that it is written under."""
    return tuple(_plain(taken_apart(spelling), named) for spelling, named in spellings.items())


def _plain(part: Spelling, concepts: Iterable[str]) -> Plain:
    """Return the parts of one spelling, without the literal."""
    rest = part.rest and (part.rest.then, part.rest.in_word, part.rest.gaps, part.rest.spaced, part.rest.more)
    return part.open_left, part.open_right, rest, tuple(concepts)
