"""Tells in one pass over the raw text of a page what it may name, and where."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from auditor.site.automaton import Automaton
from auditor.site.spelling import Spelling, any_of

MOST_REMEMBERED = 10_000


class Trigger(NamedTuple):
    """How a literal goes on: which of its ends may lie in a longer word, and what must follow it."""

    open_left: bool
    open_right: bool
    rest: re.Pattern[str] | None
    concepts: tuple[str, ...]


class Triggers:
    """Tells quickly which of a few concepts a raw text may name, and where.

    The text is that of a whole page, in which blocks follow one another without a sign; so a spelling may reach from
    one into the next, and a trigger may say too much, but never too little.
    """

    def __init__(self, triggers: Mapping[str, tuple[Trigger, ...]]) -> None:
        """Take folded literals and the spellings that each may begin."""
        self.concepts = frozenset(one for found in triggers.values() for trigger in found for one in trigger.concepts)
        self._in_texts: dict[str, frozenset[str]] = {}
        merged = {literal: _merged(found) for literal, found in triggers.items()}
        self._automaton = Automaton(merged, for_long_texts=True)

    @classmethod
    def of(cls, concepts: Mapping[str, Iterable[str]]) -> "Triggers":
        """Make one of plain literals per concept, wherever they stand."""
        table: dict[str, tuple[Trigger, ...]] = {}
        for concept, literals in concepts.items():
            for literal in literals:
                table[literal] = (*table.get(literal, ()), anywhere(concept))
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
            for (open_left, open_right, rest, _), concepts in meanings:
                if (before and not open_left) or (after and not open_right):
                    continue
                if rest is None or rest.match(padded, stop) is not None:
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
    return Trigger(open_left=True, open_right=True, rest=None, concepts=(concept,))


Meanings = tuple[tuple[Trigger, frozenset[str]], ...]


def _merged(triggers: tuple[Trigger, ...]) -> tuple[Meanings, Meanings, re.Pattern[str] | None]:
    """Return one trigger for each way that a literal may go on, with all concepts that it then stands for.

    Apart come those that nothing must follow, and a pattern that tells whether what must follow any other does.
    """
    ways: dict[Trigger, frozenset[str]] = {}
    for trigger in triggers:
        way = trigger._replace(concepts=())
        ways[way] = ways.get(way, frozenset()).union(trigger.concepts)
    merged = tuple(ways.items())
    plain = tuple(one for one in merged if one[0].rest is None)
    return merged, plain, any_of({way.rest.pattern for way in ways if way.rest is not None})


BEFORE = " (\"'/-"
AFTER = " .,)?!:;-\"'/"
LONG_ENOUGH = 4


def sieved(
    collected: Mapping[str, Mapping[Spelling, Mapping[str, None]]], asked: frozenset[str]
) -> dict[str, tuple[Trigger, ...]]:
    """Return the triggers of the concepts asked for, by the literal that each begins with."""
    table: dict[str, tuple[Trigger, ...]] = {}
    for spellings in collected.values():
        for spelling, named in spellings.items():
            wanted = tuple(one for one in named if one in asked)
            if wanted:
                for literal, trigger in _triggers(spelling, wanted):
                    table[literal] = (*table.get(literal, ()), trigger)
    return table


def _triggers(spelling: Spelling, concepts: tuple[str, ...]) -> Iterator[tuple[str, Trigger]]:
    """Yield the literals to look for: a short one such as "id", which many words hold, with what stands around it."""
    literal = spelling.literal
    rest = re.compile(spelling.rest) if spelling.rest else None
    if len(literal.strip()) >= LONG_ENOUGH:
        yield literal, Trigger(spelling.open_left, spelling.open_right, rest, concepts)
        return
    for start in BEFORE:
        for stop in ("",) if spelling.open_right else tuple(AFTER):
            yield f"{start}{literal}{stop}", Trigger(open_left=True, open_right=True, rest=rest, concepts=concepts)
