"""Finds the names that a visit has learnt, and the ways they are written in addresses and scripts."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote

from auditor.redaction.glued import word_around
from auditor.site.words.automaton import Automaton
from auditor.site.words.vocabulary import folded

LEAST_NAME = 3
CODED = re.compile(r"[^\W\d_]")
# What stands between the words of a name beside one space: any white space, the end of an element, markup in a script.
# "Tessels foto's", "Tesseltje".
INFLECTED = re.compile(r"(?:s|tjes?)(?!\w)")
LEAST_INFLECTED = 4
# What a name without its capital stands behind: "#tessel", "@sexytessel".
TAGS = frozenset("#@")
# What a slug stands behind.
OF_SLUGS = frozenset("#@/=-_.?&\"'`")
APART = r"(?:[\s\x01\x1f]|&(?:nbsp|#0*160|#xa0);|<[^<>]{0,80}>){1,12}"
AROUND = 200
# So many ways of writing are laid out for long texts in less time than it saves; with each name all are laid out anew.
FEW = 300


class Written(NamedTuple):
    """What a literal stands for: when the last name that is written so was learnt, and whether it is a name proper.

    `part_of` are names of several words, each with when it was learnt, of which this is the longest word.
    """

    learnt: int
    proper: bool
    part_of: tuple[tuple[int, tuple[str, ...]], ...] = ()


NO_NAME = Written(-1, proper=False)


class NameFinder:
    """Grows with every name; finds them all in one pass."""

    def __init__(self) -> None:
        # Each with how many were known before it.
        self.names: dict[str, int] = {}
        self._automaton: Automaton[Written] | None = None

    def add(self, names: Iterable[str]) -> None:
        """Remember names."""
        new = set(names) - self.names.keys()
        if new:
            self.names.update(dict.fromkeys(new, len(self.names)))
            self._automaton = None

    def in_text(self, text: str, low: str, since: int = 0) -> Iterator[tuple[int, int]]:
        """Yield where a known name stands in a text, as a word of its own or in one, with a capital or in a tag.

        Only such are told, if asked for, as were learnt when so many were known already.
        """
        for start, end, (number, told, _) in self._hits(low):
            if told and number >= since and (text[start : start + 1].isupper() or text[start - 1 : start] in TAGS):
                yield start, end

    def in_code(self, low: str, since: int = 0) -> Iterator[tuple[int, int]]:
        """Yield where a known name stands in an address or a script, in any of the ways it is written there."""
        for start, end, (number, _, glued) in self._hits(low):
            # What a script calls something is no name: "var anna2".
            if number >= since and (not glued or low[start - 1 : start] in OF_SLUGS):
                yield start, end

    def _hits(self, low: str) -> Iterator[tuple[int, int, tuple[int, bool, bool]]]:
        if not self.names:
            return
        if self._automaton is None:
            self._automaton = _automaton_of(self.names)
        for start, end, told in self._automaton.found(low):
            ends = _word_end(low, start, end)
            if ends is None:
                if told.learnt >= 0 and (word := word_around(low, start, end)) is not None:
                    yield *word, (told.learnt, True, True)
                continue
            yield start, ends, (told.learnt, told.proper, False)
            for learnt, words in told.part_of:
                yield from ((*span, (learnt, True, False)) for span in _spread(low, start, words))


def _word_end(low: str, start: int, end: int) -> int | None:
    """Return where a name ends as a word, "Tessels" as a whole; None within a longer one."""
    if low[start - 1 : start].isalnum():
        return None
    if not low[end : end + 1].isalnum():
        return end
    inflected = INFLECTED.match(low, end) if end - start >= LEAST_INFLECTED else None
    return None if inflected is None else inflected.end()


def _spread(low: str, place: int, words: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield where the words of a name follow each other around a place, but for one space between them."""
    for found in _apart(words).finditer(low, max(0, place - AROUND), place + AROUND):
        start, end = found.span()
        alone = not (low[start - 1 : start].isalnum() or low[end : end + 1].isalnum())
        if start <= place < end and alone and found[0] != " ".join(words):
            yield start, end


@lru_cache(maxsize=5_000)
def _apart(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(APART.join(map(re.escape, words)))


def _automaton_of(names: Mapping[str, int]) -> Automaton[Written]:
    """Return a finder of names, of the ways they are written in addresses, and of the words of longer ones."""
    written_names: dict[str, Written] = {}
    part_of: dict[str, list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
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
                before, properly, _ = written_names.get(written, NO_NAME)
                written_names[written] = Written(max(number, before), proper or properly)
        for several in {tuple(low.split()), tuple(plainly.split())}:
            if len(several) > 1:
                part_of[max(several, key=len)].append((number, several))
    for word, longer in sorted(part_of.items()):
        written_names[word] = written_names.get(word, NO_NAME)._replace(part_of=tuple(sorted(longer)))
    return Automaton(written_names, written_names.__getitem__, for_long_texts=len(written_names) <= FEW)
