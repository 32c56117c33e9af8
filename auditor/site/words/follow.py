"""What may come after a literal: the few places where it could go on are found at once."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from auditor.site.words.spelling import LONGEST_GAP, Rest

SENTENCE_ENDS = re.compile(r"[.!?;]")
# No word is longer; what is, would be walked anew from each literal in it.
REST_OF_WORD = re.compile(r"\w{0,80}")
# So many are looked for one by one sooner than all at once.
FEW = 8
# Most of what may follow never does: a pattern is made ready when it is first asked.
ready = cache(re.compile)


class Begun(NamedTuple):
    """Where behind a literal its possible followers stand, where its word ends, and the sentence at the latest."""

    places: dict[str, list[int]]
    word_ends: int
    sentence_ends: int


class Follow:
    """The spellings of one literal that go on.

    Most words that may begin a phrase begin none. To look for the words that would have to come, all at once, spares
    walking a gap for each; and where they stand tells what a gap would have to span.
    """

    __slots__ = ("_always", "_few", "_longest", "_machine", "_reach", "_wanted", "_words")

    def __init__(self, rests: Iterable[Rest]) -> None:
        """Take what may come after the literal."""
        parts = tuple(rests)
        self._wanted = tuple(dict.fromkeys(part.then for part in parts if part.then))
        self._longest = max(map(len, self._wanted), default=0)
        self._machine: AhoCorasick | None = None
        self._words = any(part.in_word for part in parts)
        self._reach = max(map(farthest, parts), default=0)
        # What may begin with anything is always asked.
        self._always = not all(part.then for part in parts)
        self._few = () if self._always or len(self._wanted) > FEW else self._wanted

    def begins(self, text: str, place: int) -> Begun | None:
        """Return where the words that would have to come stand behind a place in a folded text, None if nowhere."""
        word = REST_OF_WORD.match(text, place) if self._words else None
        word_ends = place if word is None else word.end()
        latest = word_ends + self._reach
        if self._few:
            # Nine times in ten none stands near enough behind it.
            for wanted in self._few:
                if text.find(wanted, place, latest + self._longest) >= 0:
                    break
            else:
                return None
        behind = text[place : latest + self._longest]
        if self._machine is None:
            self._machine = AhoCorasick(self._wanted)
        found = self._machine.find_matches_as_indexes(behind, overlapping=True) if behind else ()
        if not found and not self._always:
            return None
        stop = SENTENCE_ENDS.search(text, word_ends, latest)
        if stop is not None:
            latest = stop.start()
        places: dict[str, list[int]] = {}
        for which, start, _ in found:
            if place + start <= latest:
                places.setdefault(self._wanted[which], []).append(place + start)
        return Begun(places, word_ends, latest) if places or self._always else None


def farthest(rest: Rest) -> int:
    """Return how far behind the end of a word the literal of a rest can stand: each gap may have a space beside it."""
    return (LONGEST_GAP + 1) * rest.gaps + rest.in_word


def end_of(rest: Rest, text: str, place: int, begun: Begun) -> int | None:
    """Return where a rest ends that follows on a place in a folded text, None where it does not follow."""
    if not rest.then:
        found = ready(rest.more).match(text, place)
        return None if found is None else found.end()
    for at in _places(rest, text, place, begun):
        end = at + len(rest.then)
        if not rest.more:
            return end
        found = ready(rest.more).match(text, end)
        if found is not None:
            return found.end()
    return None


def _places(rest: Rest, text: str, place: int, begun: Begun) -> Iterator[int]:
    """Yield where the literal of a rest stands, in the order in which a pattern would come upon it."""
    places = begun.places.get(rest.then, ())
    begins = begun.word_ends if rest.in_word else place
    # The space behind the word does not count towards the gap.
    beside = rest.in_word and rest.spaced and text[begins : begins + 1].isspace()
    within, latest = begins + beside + LONGEST_GAP * rest.gaps, begins + farthest(rest)
    for at in places:
        if begins <= at <= within or (within < at <= latest and rest.spaced and text[at - 1].isspace()):
            yield at
    if rest.in_word:
        for at in reversed(places):
            if at < begins:
                yield at
