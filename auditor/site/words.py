"""The vocabulary: every word list of every language, found in one pass over a text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import ahocorasick

PLAIN = {
    "a": "àáâãäå", "c": "ç", "e": "èéêë", "i": "ìíîï", "n": "ñ", "o": "òóôõö", "u": "ùúûü", "y": "ýÿ",
    "'": "’‘´`", '"': "“”„", "-": "–—‑−", " ": "\u00a0\u202f\u2009\n\t\r",
}  # fmt: skip
FOLDED = {ord(sign): plain for plain, signs in PLAIN.items() for sign in signs}
ALTERNATIVES = re.compile(r"\(([^()]*)\)")


def folded(text: str) -> str:
    """Return the text in lower case without accents or typographic signs, of the same length."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low if low.isascii() and "\n" not in low and "\t" not in low else low.translate(FOLDED)


def spelled_out(pattern: str) -> Iterator[str]:
    """Yield every spelling of a pattern: ``(a|b|)`` stands for one of its alternatives, nested if need be."""
    found = ALTERNATIVES.search(pattern)
    if found is None:
        yield " ".join(pattern.split())
        return
    for choice in found[1].split("|"):
        yield from spelled_out(pattern[: found.start()] + choice + pattern[found.end() :])


class Hit(NamedTuple):
    """One occurrence of a concept in a folded text: where it starts and ends."""

    concept: str
    start: int
    end: int


class Entry(NamedTuple):
    """What the automaton keeps of one spelling: its length, which ends are open, and the concepts it stands for."""

    length: int
    open_left: bool
    open_right: bool
    concepts: tuple[str, ...]


class Vocabulary:
    """Concepts and their spellings: ``word*`` may go on, ``*word`` may be the tail of a compound."""

    def __init__(self, lists: Iterable[Mapping[str, Iterable[str]]]) -> None:
        """Build the automaton of several word lists (one a language), each concept to patterns."""
        collected: dict[str, dict[tuple[bool, bool], dict[str, None]]] = {}
        concepts: dict[str, None] = {}
        for words in lists:
            for concept, patterns in words.items():
                concepts[concept] = None
                for pattern in patterns:
                    for spelling in spelled_out(folded(pattern)):
                        ends = (spelling.startswith("*"), spelling.endswith("*"))
                        literal = spelling.strip("*")
                        if literal.strip():
                            collected.setdefault(literal, {}).setdefault(ends, {})[concept] = None
        self.concepts = tuple(concepts)
        self._automaton = ahocorasick.Automaton()
        for literal, by_ends in collected.items():
            entries = tuple(Entry(len(literal), *ends, tuple(named)) for ends, named in by_ends.items())
            self._automaton.add_word(literal, entries)
        if collected:
            self._automaton.make_automaton()
        self._empty = not collected

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return every hit in a folded text, in order of where it ends."""
        if self._empty:
            return ()
        hits = []
        for last, entries in self._automaton.iter(text):
            end = last + 1
            for length, open_left, open_right, concepts in entries:
                start = end - length
                if not open_left and start > 0 and text[start - 1].isalnum():
                    continue
                if not open_right and end < len(text) and text[end].isalnum():
                    continue
                hits.extend(Hit(concept, start, end) for concept in concepts)
        return tuple(hits)

    def named(self, text: str) -> frozenset[str]:
        """Return the concepts that a folded text names."""
        return frozenset(hit.concept for hit in self.find(text))
