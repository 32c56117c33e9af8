"""What a portfolio is made of: every platform with its visits, and what changed between one visit and the next."""

from collections.abc import Mapping
from itertools import pairwise

import msgspec

from auditor.errors import UsageError
from auditor.finding import Status
from auditor.history.direction import Direction, direction
from auditor.history.history import History
from auditor.history.kept import KeptAudit, KeptPlatform, Spread
from auditor.history.letters import ABSENT


class Change(msgspec.Struct, frozen=True):
    """A requirement that came out otherwise than at the visit before; None is an audit that did not ask it.

    `other_rules` says that the two visits were judged by different rules, so that it may be these that changed;
    `answered` that one of the two rests on an answer of people, so that it may be that which came or went.
    """

    platform: KeptPlatform
    requirement: str
    before: Status | None
    after: Status | None
    direction: Direction
    since: str
    seen: str
    other_rules: bool
    answered: bool


class Course(msgspec.Struct, frozen=True):
    """A platform with its visits, oldest first, and the changes of each visit from the one before it."""

    platform: KeptPlatform
    visits: tuple[KeptAudit, ...]
    changes: tuple[tuple[Change, ...], ...]

    @property
    def last(self) -> KeptAudit:
        """The newest visit."""
        return self.visits[-1]

    @property
    def before(self) -> KeptAudit | None:
        """The visit before it."""
        return self.visits[-2] if len(self.visits) > 1 else None

    def since(self, requirement: str) -> str:
        """Return the moment of the visit from which on the outcome of a requirement has been what it is now."""
        for visit, changes in zip(reversed(self.visits), reversed(self.changes), strict=True):
            if any(change.requirement == requirement for change in changes):
                return visit.observed_at
        return self.visits[0].observed_at


class Material(msgspec.Struct, frozen=True):
    """Everything of a history that a portfolio shows; requirements in the order in which they came."""

    courses: tuple[Course, ...]
    requirements: tuple[str, ...]
    spreads: Mapping[str, tuple[Spread, ...]]

    @property
    def visits(self) -> int:
        """How many visits there are in all."""
        return sum(len(one.visits) for one in self.courses)

    @property
    def first(self) -> str:
        """The moment of the first visit."""
        return min(one.visits[0].observed_at for one in self.courses)

    @property
    def last(self) -> str:
        """The moment of the last visit."""
        return max(one.last.observed_at for one in self.courses)


def material_of(history: History) -> Material:
    """Read all of it; raises UsageError when no audit is kept."""
    courses = tuple(course(one.platform, history.course(one.platform)) for one in history.platforms())
    if not courses:
        raise UsageError(
            nl="In deze geschiedenis staat nog geen audit. Voeg er een toe met `auditor history add audit.json`.",
            en="No audit is kept in this history yet. Add one with `auditor history add audit.json`.",
        )
    return Material(courses, history.requirements(), history.spreads())


def course(platform: KeptPlatform, visits: tuple[KeptAudit, ...]) -> Course:
    """Return a platform with the changes between its visits."""
    changes = ((), *(_changes(platform, one, two) for one, two in pairwise(visits)))
    return Course(platform, visits, changes)


def _changes(platform: KeptPlatform, before: KeptAudit, after: KeptAudit) -> tuple[Change, ...]:
    """Return what came out otherwise, in the order of the requirements."""
    width = max(len(before.outcomes.statuses), len(after.outcomes.statuses))
    was, now = (one.outcomes.statuses.ljust(width, ABSENT) for one in (before, after))
    if was == now:
        return ()
    other_rules = before.rules_digest != after.rules_digest
    found = []
    for requirement, place in after.outcomes.places.items():
        if place >= width or was[place] == now[place]:
            continue
        old, new = before.outcomes.status(requirement), after.outcomes.status(requirement)
        way = direction(old, new)
        # From not seen to crashed, or back: nothing is told of the platform either way.
        if way is not Direction.SAME:
            seen = (before.observed_at, after.observed_at)
            answered = after.answered_since(before, requirement)
            found.append(Change(platform, requirement, old, new, way, *seen, other_rules, answered))
    return tuple(found)
