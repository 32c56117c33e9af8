"""Tells in one pass over the raw text of a page what it may name, and where."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from auditor.site.automaton import Automaton
from auditor.site.spelling import any_of, ready, taken_apart

MOST_REMEMBERED = 10_000


class Trigger(NamedTuple):
    """A spelling that a literal may begin; a framed literal holds what stands around it, so that any end is right."""

    spelling: str
    framed: bool
    concepts: tuple[str, ...]


class Triggers:
    """Tells quickly which of a few concepts a raw text may name, and where.

    The text is that of a whole page, in which blocks follow one another without a sign; so a spelling may reach from
    one into the next, and a trigger may say too much, but never too little.
    """

    def __init__(self, triggers: Mapping[str, Collection[Trigger]]) -> None:
        """Take folded literals and the spellings that each may begin."""
        self.concepts = frozenset(one for found in triggers.values() for trigger in found for one in trigger.concepts)
        self._in_texts: dict[str, frozenset[str]] = {}
        self._automaton = Automaton(triggers, lambda literal: _ways(triggers[literal]), for_long_texts=True)

    @classmethod
    def of(cls, concepts: Mapping[str, Iterable[str]]) -> "Triggers":
        """Make one of plain literals per concept, wherever they stand."""
        table: dict[str, list[Trigger]] = {}
        for concept, literals in concepts.items():
            for literal in literals:
                table.setdefault(literal, []).append(anywhere(concept))
        return cls(table)

    def sightings(self, text: str) -> Iterator[tuple[int, frozenset[str]]]:
        """Yield where a folded text may name something, and the concepts that it may be."""
        # A short literal is looked for with what stands on either side of it.
        padded = f" {text} "
        for start, stop, (every, plain, any_rest) in self._automaton.found(padded):
            meanings = every if any_rest is None or any_rest.match(padded, stop) is not None else plain
            if not meanings:
                continue
            before = padded[start - 1].isalnum() and padded[start].isalnum()
            after = stop < len(padded) and padded[stop].isalnum() and padded[stop - 1].isalnum()
            for open_left, open_right, rest, concepts in meanings:
                if (before and not open_left) or (after and not open_right):
                    continue
                if not rest or ready(rest).match(padded, stop) is not None:
                    yield start - 1, concepts

    def in_text(self, text: str) -> frozenset[str]:
        """Return the concepts that a folded text may name; headings are asked about again and again."""
        known = self._in_texts.get(text)
        if known is None:
            if len(self._in_texts) >= MOST_REMEMBERED:
                self._in_texts.clear()
            known = frozenset().union(*{concepts for _, concepts in self.sightings(text)})
            self._in_texts[text] = known
        return known


def anywhere(concept: str) -> Trigger:
    """Return the trigger of a literal that counts wherever it stands."""
    return Trigger("", framed=True, concepts=(concept,))


class Way(NamedTuple):
    """How a literal may go on: which ends may lie in a longer word, what must follow, and what it then stands for."""

    open_left: bool
    open_right: bool
    rest: str
    concepts: frozenset[str]


Ways = tuple[Way, ...]


def _ways(triggers: Iterable[Trigger]) -> tuple[Ways, Ways, re.Pattern[str] | None]:
    """Return each way that a literal may go on, with all concepts that it then stands for.

    Apart come those that nothing must follow, and a pattern that tells whether what must follow any other does.
    """
    concepts: dict[tuple[bool, bool, str], frozenset[str]] = {}
    for spelling, framed, named in triggers:
        part = taken_apart(spelling)
        way = (framed or part.open_left, framed or part.open_right, part.rest)
        concepts[way] = concepts.get(way, frozenset()).union(named)
    ways = tuple(Way(*way, named) for way, named in concepts.items())
    return ways, tuple(way for way in ways if not way.rest), any_of({way.rest for way in ways if way.rest})


BEFORE = " (\"'/-"
AFTER = " .,)?!:;-\"'/"
LONG_ENOUGH = 4


def sieved(
    collected: Mapping[str, Mapping[str, Mapping[str, None]]], asked: frozenset[str]
) -> dict[str, list[Trigger]]:
    """Return the triggers of the concepts asked for, by the literal that each begins with."""
    table: dict[str, list[Trigger]] = {}
    for literal, spellings in collected.items():
        for spelling, named in spellings.items():
            if not asked.isdisjoint(named):
                wanted = tuple(one for one in named if one in asked)
                for sought, framed in _sought(literal, spelling):
                    table.setdefault(sought, []).append(Trigger(spelling, framed, wanted))
    return table


def _sought(literal: str, spelling: str) -> Iterator[tuple[str, bool]]:
    """Yield what to look for: a short literal such as "id", which many words hold, in each frame that it may have."""
    if len(literal.strip()) >= LONG_ENOUGH:
        yield literal, False
        return
    may_go_on = "*" in spelling[1:]
    for start in BEFORE:
        for stop in ("",) if may_go_on else tuple(AFTER):
            yield f"{start}{literal}{stop}", True
