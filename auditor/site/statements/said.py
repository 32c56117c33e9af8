"""What a platform says of its duties, weighed: how strongly, for whom, and with which reservation."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Protocol

import msgspec

from auditor.finding import MOST_EVIDENCE, Evidence, Finding, cannot_tell, met, not_met, partly
from auditor.requirements import Text

NO_TEXT = Text("", "")


class Strength(StrEnum):
    """How far a statement goes."""

    ALL = "all"
    SOME = "some"
    DENIED = "denied"
    NOTHING = "nothing"


class Said(msgspec.Struct, frozen=True):
    """The outcome of weighing: the deciding quotations, and the reservation where it holds for some only."""

    strength: Strength
    evidence: tuple[Evidence, ...] = ()
    reservation: Text = NO_TEXT


class Quotable(Protocol):
    """What can be quoted when it is wanted: to find its place again may take parsing the page anew."""

    @property
    def evidence(self) -> Evidence:
        """Where it stands, quoted."""

    @property
    def place(self) -> str:
        """The address of its page, as evidence names it."""


class Statements:
    """Statements on one duty, sorted by strength as they are found; only those that a finding shows are quoted."""

    def __init__(self) -> None:
        """Start empty."""
        self._found: dict[Strength, list[Evidence | Quotable]] = {one: [] for one in Strength}

    def add(self, strength: Strength, statement: Evidence | Quotable) -> None:
        """Keep one statement."""
        self._found[strength].append(statement)

    def has(self, *strengths: Strength) -> bool:
        """Whether one of the strengths was found."""
        return any(self._found[one] for one in strengths)

    def of(self, strength: Strength) -> tuple[Evidence, ...]:
        """Return statements of one strength, as many as a finding has room for, the first of every page first."""
        first: dict[str, Evidence | Quotable] = {}
        for statement in self._found[strength]:
            first.setdefault(statement.url if isinstance(statement, Evidence) else statement.place, statement)
        quoted: list[Evidence] = []
        for statement in (*first.values(), *self._found[strength]):
            quoted.append(statement if isinstance(statement, Evidence) else statement.evidence)
            if len(set(quoted)) == MOST_EVIDENCE:
                break
        return tuple(dict.fromkeys(quoted))

    def weighed(self, reservation: Text, contradiction: Text) -> Said:
        """Return what counts: the weaker of two statements, and never more than partly where they contradict."""
        if self.has(Strength.SOME):
            return Said(Strength.SOME, self.of(Strength.SOME), reservation)
        if self.has(Strength.ALL) and self.has(Strength.DENIED):
            return Said(Strength.SOME, (*self.of(Strength.DENIED)[:2], *self.of(Strength.ALL)[:2]), contradiction)
        for strength in (Strength.DENIED, Strength.ALL):
            if self.has(strength):
                return Said(strength, self.of(strength))
        return Said(Strength.NOTHING)


def finding_on(said: Said, *, every: Text, none: Text, silent: Text, searched: Iterable[str]) -> Finding:
    """Return the finding on a duty to do something: what is said of all, of some, of none, or nothing at all."""
    if said.strength is Strength.ALL:
        return met(said.evidence, every)
    if said.strength is Strength.SOME:
        return partly(said.evidence, said.reservation)
    if said.strength is Strength.DENIED:
        return not_met(said.evidence, none)
    return cannot_tell(silent, searched=searched)
