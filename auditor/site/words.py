"""The vocabulary: every word list of every language, found in one pass over a text."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from auditor.site.automaton import Automaton
from auditor.site.sieve import Triggers, anywhere, sieved
from auditor.site.spelling import any_of, literal_of, ready, spelled_out, taken_apart

MOST_REMEMBERED = 10_000
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


def folded(text: str) -> str:
    """Return the text in lower case without accents or typographic signs, of the same length.

    What Latin-1 cannot write becomes a question mark; whoever asks for question marks looks in the text itself.
    """
    if not text.isascii():
        for sign, plain in TYPOGRAPHIC:
            text = text.replace(sign, plain)
    return text.encode("latin-1", "replace").translate(PLAIN).decode("latin-1")


class Hit(NamedTuple):
    """One occurrence of a concept in a folded text: where it starts and ends."""

    concept: str
    start: int
    end: int


class Entry(NamedTuple):
    """What the automaton keeps of one spelling: which ends are open, what must follow, its concepts."""

    open_left: bool
    open_right: bool
    rest: str
    concepts: tuple[str, ...]


class Literal(NamedTuple):
    """What the automaton keeps of a literal: its spellings, those without a rest, and whether any rest may follow."""

    entries: tuple[Entry, ...]
    plain: tuple[Entry, ...]
    any_rest: re.Pattern[str] | None

    @classmethod
    def of(cls, spellings: Mapping[str, Iterable[str]]) -> "Literal":
        """Take the spellings that begin with it, each with its concepts."""
        parts = [(taken_apart(spelling), tuple(named)) for spelling, named in spellings.items()]
        entries = tuple(Entry(part.open_left, part.open_right, part.rest, named) for part, named in parts)
        plain = tuple(entry for entry in entries if not entry.rest)
        return cls(entries, plain, any_of({entry.rest for entry in entries if entry.rest}))


class Vocabulary:
    """Concepts and their spellings: ``word*`` may go on, ``*word`` may be the tail of a compound."""

    def __init__(
        self,
        lists: Iterable[Mapping[str, Iterable[str]]],
        asked: Iterable[str] = (),
        beside: Iterable[str] = (),
        signs: Mapping[str, Iterable[str]] | None = None,
        abroad: Mapping[str, Sequence[Mapping[str, Iterable[str]]]] | None = None,
    ) -> None:
        """Build the automaton of several word lists (one a language and theme), each concept to patterns.

        `asked` are the concepts that checks look for across all pages, `beside` those that they look for on few of
        them: a page is sieved for all of these, and what may name one of the former is read at once. `signs` are
        literals, by name, that are no words and are treated as asked. `abroad` are lists by language that only pages
        in that language are read with: French "pas" is "not", Dutch "pas" is "only after".
        """
        asked, beside = tuple(asked), tuple(beside)
        signs = {name: tuple(literals) for name, literals in (signs or {}).items()}
        self._sieved_for = (asked, beside, signs)
        self._abroad = dict(abroad or {})
        self._of_language: dict[str, Vocabulary] = {}
        self._named: dict[str, frozenset[str]] = {}
        collected: dict[str, dict[str, dict[str, None]]] = {}
        concepts: dict[str, None] = {}
        for words in lists:
            for concept, patterns in words.items():
                concepts[concept] = None
                for pattern in patterns:
                    for spelling in spelled_out(folded(pattern)):
                        literal = literal_of(spelling)
                        if literal.strip():
                            collected.setdefault(literal, {}).setdefault(spelling, {})[concept] = None
        self.concepts = tuple(concepts)
        self._automaton = Automaton(collected, lambda literal: Literal.of(collected[literal]))
        known = frozenset(concepts)
        sieve = sieved(collected, known.intersection((*asked, *beside)))
        for name, literals in signs.items():
            for literal in literals:
                sieve.setdefault(literal, []).append(anywhere(name))
        self.read_at_once = known.intersection(asked).union(signs)
        self.triggers = Triggers(sieve)

    def of_language(self, language: str) -> "Vocabulary":
        """Return the vocabulary that a page in a language is read with: its own, or else this one."""
        if language not in self._abroad:
            return self
        if language not in self._of_language:
            self._of_language[language] = Vocabulary(self._abroad[language], *self._sieved_for)
        return self._of_language[language]

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return every hit in a folded text, in order of where its first part ends."""
        hits: list[Hit] = []
        length = len(text)
        # Half the time of calling Hit itself, some hundred thousand times.
        new = tuple.__new__
        for start, stop, (every, plain, any_rest) in self._automaton.found(text):
            entries = every if any_rest is None or any_rest.match(text, stop) is not None else plain
            if not entries:
                continue
            # Whether the word goes on is asked once for all spellings: this is where reading spends its time.
            before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
            after = stop < length and text[stop].isalnum() and text[stop - 1].isalnum()
            for open_left, open_right, rest, concepts in entries:
                if (before and not open_left) or (after and not open_right):
                    continue
                end = stop
                if rest:
                    follows = ready(rest).match(text, stop)
                    if follows is None:
                        continue
                    end = follows.end()
                hits.extend([new(Hit, (concept, start, end)) for concept in concepts])
        return tuple(hits)

    def named(self, text: str) -> frozenset[str]:
        """Return the concepts that a folded text names; headings and passages are asked about again and again."""
        known = self._named.get(text)
        if known is None:
            if len(self._named) >= MOST_REMEMBERED:
                self._named.clear()
            known = self._named[text] = frozenset(hit.concept for hit in self.find(text))
        return known
