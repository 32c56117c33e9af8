"""The vocabulary: every word list of every language, found in one pass over a text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from auditor.site.automaton import Automaton

ACCENTED = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ´\u00a0\n\t\r"
UNACCENTED = "aaaaaaceeeeiiiinooooouuuuyy'    "
LOWER = bytes(ord(chr(n).lower()) if len(chr(n).lower()) == 1 and ord(chr(n).lower()) < 256 else n for n in range(256))
PLAIN = LOWER.translate(bytes.maketrans(ACCENTED.encode("latin-1"), UNACCENTED.encode("latin-1")))
TYPOGRAPHIC = (
    ("’", "'"),
    ("‘", "'"),
    ("“", '"'),
    ("”", '"'),
    ("„", '"'),
    ("–", "-"),
    ("‑", "-"),
    ("—", "-"),
    ("\u202f", " "),
    ("\u2009", " "),
)
GAP = r"[^.!?;]{0,45}?"
ALTERNATIVES = re.compile(r"\(([^()]*)\)")


def folded(text: str) -> str:
    """Return the text in lower case without accents or typographic signs, of the same length.

    What Latin-1 cannot write becomes a question mark; whoever asks for question marks looks in the text itself.
    """
    if not text.isascii():
        for sign, plain in TYPOGRAPHIC:
            text = text.replace(sign, plain)
    return text.encode("latin-1", "replace").translate(PLAIN).decode("latin-1")


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
    """What the automaton keeps of one spelling: which ends are open, what must follow, its concepts."""

    open_left: bool
    open_right: bool
    rest: re.Pattern[str] | None
    concepts: tuple[str, ...]


class Spelling(NamedTuple):
    """One spelling taken apart: the literal the automaton looks for, and a pattern for what comes after a gap."""

    literal: str
    open_left: bool
    open_right: bool
    rest: str


def taken_apart(spelling: str) -> Spelling:
    """Return the parts of a spelling: an inner ``*`` is the rest of a word, or a short gap where it stands free."""
    body = spelling.strip("*")
    literal, star, after = body.partition("*")
    if not star:
        return Spelling(literal, spelling.startswith("*"), spelling.endswith("*"), "")
    rest = r"\w*" if literal[-1:].isalnum() else GAP
    previous = "*"
    for sign in after:
        if sign == "*":
            rest += r"\w*" if previous.isalnum() else GAP
        elif sign == " " and previous == "*":
            rest += r"\s?"
        else:
            rest += re.escape(sign)
        previous = sign
    end = "" if spelling.endswith("*") else r"\b"
    return Spelling(literal, spelling.startswith("*"), open_right=True, rest=rest + end)


def _fits(entry: Entry, text: str, start: int, stop: int) -> int:
    """Return where an occurrence of a literal ends as a spelling, -1 when its word goes on or its rest does not follow."""
    if not entry.open_left and start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        return -1
    if not entry.open_right and stop < len(text) and text[stop].isalnum() and text[stop - 1].isalnum():
        return -1
    if entry.rest is None:
        return stop
    follows = entry.rest.match(text, stop)
    return -1 if follows is None else follows.end()


class Triggers:
    """Tells quickly which of a few concepts a raw text may name, and where.

    The text is that of a whole page, with whatever white space stands between its nodes; so a gap may be wider here than
    in a sentence, and a trigger may say too much, but never too little.
    """

    def __init__(self, entries: Mapping[str, tuple[Entry, ...]]) -> None:
        """Take folded literals and the spellings that each may begin."""
        self.concepts = frozenset(one for found in entries.values() for entry in found for one in entry.concepts)
        self._automaton = Automaton(
            {literal: _merged(found) for literal, found in entries.items()}, for_long_texts=True
        )

    @classmethod
    def of(cls, concepts: Mapping[str, Iterable[str]]) -> "Triggers":
        """Make one of plain literals per concept, wherever they stand."""
        table: dict[str, tuple[Entry, ...]] = {}
        for concept, literals in concepts.items():
            for literal in literals:
                table[literal] = (*table.get(literal, ()), _anywhere(concept))
        return cls(table)

    def sightings(self, text: str) -> Iterator[tuple[int, frozenset[str]]]:
        """Yield where a folded text may name something, and the concepts that it may be."""
        # A literal may start or end with a space, so that it is a word of its own.
        padded = f" {text} "
        for start, stop, meanings in self._automaton.found(padded):
            for entry, concepts in meanings:
                if (entry.open_left and entry.open_right and entry.rest is None) or _fits(entry, padded, start, stop) >= 0:
                    yield start - 1, concepts

    def in_text(self, text: str) -> frozenset[str]:
        """Return the concepts that a folded text may name."""
        return frozenset().union(*{concepts for _, concepts in self.sightings(text)})


def _anywhere(concept: str) -> Entry:
    """Return the entry of a literal that counts wherever it stands."""
    return Entry(open_left=True, open_right=True, rest=None, concepts=(concept,))


def _merged(entries: tuple[Entry, ...]) -> tuple[tuple[Entry, frozenset[str]], ...]:
    """Return one entry for each way that a literal may go on, with all concepts that it then stands for."""
    ways: dict[Entry, frozenset[str]] = {}
    for entry in entries:
        way = entry._replace(concepts=())
        ways[way] = ways.get(way, frozenset()).union(entry.concepts)
    return tuple(ways.items())


BEFORE = " (\"'/-"
AFTER = " .,)?!:;-\"'/"
LONG_ENOUGH = 4
SPACE, ANY_SPACE = re.escape(" "), r"\s+"
WIDER_GAP = r"[^.!?;]{0,120}?"


def _sieved(
    collected: Mapping[str, Mapping[Spelling, Mapping[str, None]]], asked: frozenset[str]
) -> dict[str, tuple[Entry, ...]]:
    """Return the literals of the concepts asked for; a short one such as "id" is looked for as a word of its own."""
    table: dict[str, tuple[Entry, ...]] = {}
    for literal, spellings in collected.items():
        for spelling, named in spellings.items():
            wanted = tuple(one for one in named if one in asked)
            if not wanted:
                continue
            whole = [literal]
            if len(literal.strip()) < LONG_ENOUGH:
                ends = ("",) if spelling.open_right else tuple(AFTER)
                whole = [f"{before}{literal}{after}" for before in BEFORE for after in ends]
            loose = spelling.rest.replace(GAP, WIDER_GAP).replace(SPACE, ANY_SPACE)
            short = len(whole) > 1
            entry = Entry(
                open_left=spelling.open_left or short,
                open_right=spelling.open_right or short,
                rest=re.compile(loose) if loose else None,
                concepts=wanted,
            )
            for one in whole:
                table[one] = (*table.get(one, ()), entry)
    return table


class Vocabulary:
    """Concepts and their spellings: ``word*`` may go on, ``*word`` may be the tail of a compound."""

    def __init__(
        self,
        lists: Iterable[Mapping[str, Iterable[str]]],
        asked: Iterable[str] = (),
        signs: Mapping[str, Iterable[str]] | None = None,
    ) -> None:
        """Build the automaton of several word lists (one a language and theme), each concept to patterns.

        `asked` are the concepts that checks look for across all pages, and that a page is sieved for first; `signs` are
        literals, by name, that it is sieved for besides and that are no words.
        """
        collected: dict[str, dict[Spelling, dict[str, None]]] = {}
        concepts: dict[str, None] = {}
        for words in lists:
            for concept, patterns in words.items():
                concepts[concept] = None
                for pattern in patterns:
                    for written in spelled_out(folded(pattern)):
                        spelling = taken_apart(written)
                        if spelling.literal.strip():
                            collected.setdefault(spelling.literal, {}).setdefault(spelling, {})[concept] = None
        self.concepts = tuple(concepts)
        self._automaton = Automaton(
            {
                literal: tuple(
                    Entry(s.open_left, s.open_right, re.compile(s.rest) if s.rest else None, tuple(named))
                    for s, named in spellings.items()
                )
                for literal, spellings in collected.items()
            }
        )
        sieve = _sieved(collected, frozenset(asked).intersection(concepts))
        for name, literals in (signs or {}).items():
            for literal in literals:
                sieve[literal] = (*sieve.get(literal, ()), _anywhere(name))
        self.triggers = Triggers(sieve)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return every hit in a folded text, in order of where its first part ends."""
        hits: list[Hit] = []
        for start, stop, entries in self._automaton.found(text):
            for entry in entries:
                end = _fits(entry, text, start, stop)
                if end >= 0:
                    hits.extend(Hit(concept, start, end) for concept in entry.concepts)
        return tuple(hits)

    def named(self, text: str) -> frozenset[str]:
        """Return the concepts that a folded text names."""
        return frozenset(hit.concept for hit in self.find(text))
