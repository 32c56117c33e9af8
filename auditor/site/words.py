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


class Triggers:
    """Tells quickly which of a few concepts a text may name; it does not look at word ends, so it may say too much."""

    def __init__(self, literals: Mapping[str, frozenset[str]]) -> None:
        """Take folded literals and the concepts that each may stand for."""
        self.concepts = frozenset().union(*literals.values())
        self._automaton = Automaton(literals)

    @classmethod
    def of(cls, concepts: Mapping[str, Iterable[str]]) -> "Triggers":
        """Make one of plain literals per concept."""
        table: dict[str, frozenset[str]] = {}
        for concept, literals in concepts.items():
            for literal in literals:
                table[literal] = table.get(literal, frozenset()) | {concept}
        return cls(table)

    def sightings(self, text: str) -> Iterator[tuple[int, frozenset[str]]]:
        """Yield where a folded text may name something, and the concepts that it may be."""
        # A literal may start or end with a space, so that it is a word of its own.
        return ((start - 1, concepts) for start, _, concepts in self._automaton.found(f" {text} "))

    def in_text(self, text: str) -> frozenset[str]:
        """Return the concepts that a folded text may name."""
        return frozenset().union(*{concepts for _, concepts in self.sightings(text)})


BEFORE = " (\"'/-"
AFTER = " .,)?!:;-\"'/"
LONG_ENOUGH = 4


def _sieved(
    collected: Mapping[str, Mapping[Spelling, Mapping[str, None]]], asked: frozenset[str]
) -> dict[str, frozenset[str]]:
    """Return the literals of the concepts asked for; a short one such as "id" is looked for as a word of its own."""
    table: dict[str, frozenset[str]] = {}
    for literal, spellings in collected.items():
        for spelling, named in spellings.items():
            wanted = asked.intersection(named)
            if not wanted:
                continue
            whole = [literal]
            if len(literal.strip()) < LONG_ENOUGH:
                ends = ("",) if spelling.open_right else tuple(AFTER)
                whole = [f"{before}{literal}{after}" for before in BEFORE for after in ends]
            for one in whole:
                table[one] = table.get(one, frozenset()) | wanted
    return table


class Vocabulary:
    """Concepts and their spellings: ``word*`` may go on, ``*word`` may be the tail of a compound."""

    def __init__(self, lists: Iterable[Mapping[str, Iterable[str]]], asked: Iterable[str] = ()) -> None:
        """Build the automaton of several word lists (one a language and theme), each concept to patterns.

        `asked` are the concepts that checks look for across all pages, and that a page is sieved for first.
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
        self.triggers = Triggers(_sieved(collected, frozenset(asked).intersection(concepts)))

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return every hit in a folded text, in order of where its first part ends."""
        hits: list[Hit] = []
        for start, stop, entries in self._automaton.found(text):
            for open_left, open_right, rest, concepts in entries:
                end = stop
                if not open_left and start > 0 and text[start - 1].isalnum() and text[start].isalnum():
                    continue
                if not open_right and end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
                    continue
                if rest is not None:
                    follows = rest.match(text, end)
                    if follows is None:
                        continue
                    end = follows.end()
                hits.extend(Hit(concept, start, end) for concept in concepts)
        return tuple(hits)

    def named(self, text: str) -> frozenset[str]:
        """Return the concepts that a folded text names."""
        return frozenset(hit.concept for hit in self.find(text))
