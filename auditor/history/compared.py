"""Lays two audits side by side: what went better or worse, and whether the platform or the rules made it so."""

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from auditor.audit import Audit
from auditor.finding import Basis, Finding
from auditor.history.direction import Direction, direction
from auditor.history.rejudged import Change, changes, same_rules


class Ruling(StrEnum):
    """By which rules the two are compared."""

    SAME = "same"
    ANEW = "anew"
    OTHER = "other"


class Why(StrEnum):
    """What made an outcome another; EITHER is platform or rules, which cannot be told apart."""

    PLATFORM = "platform"
    RULES = "rules"
    EITHER = "either"
    ANSWER = "answer"


class Difference(Struct, frozen=True):
    """One requirement in both audits; `why` is None where nothing changed."""

    requirement: str
    direction: Direction
    why: Why | None
    before: Finding | None
    after: Finding | None


class Comparison(Struct, frozen=True):
    """The two audits as they are compared, and every requirement: worse first, then in the order of the newer audit.

    Where both were judged anew, `before` and `after` are the new judgements, and `rules_before` and `rules_after` say
    what the rules alone had made otherwise in each.
    """

    ruling: Ruling
    before: Audit
    after: Audit
    differences: tuple[Difference, ...]
    rules_before: tuple[Change, ...] = ()
    rules_after: tuple[Change, ...] = ()

    @property
    def counts(self) -> Mapping[Direction, int]:
        """How many requirements went each way, each way named."""
        found = Counter(one.direction for one in self.differences)
        return {way: found[way] for way in Direction}

    def went(self, way: Direction) -> tuple[Difference, ...]:
        """Return the requirements that went this way."""
        return tuple(one for one in self.differences if one.direction is way)


def compared(before: Audit, after: Audit) -> Comparison:
    """Compare two audits as they are."""
    ruling = Ruling.SAME if alike(before, after) else Ruling.OTHER
    return Comparison(ruling, before, after, _differences(before, after, ruling))


def compared_anew(before: Audit, after: Audit, before_anew: Audit, after_anew: Audit) -> Comparison:
    """Compare two audits by what they come to under the rules of now; an audit that is of now is its own."""
    return Comparison(
        Ruling.ANEW,
        before_anew,
        after_anew,
        _differences(before_anew, after_anew, Ruling.ANEW),
        _decided(before, before_anew),
        _decided(after, after_anew),
    )


def alike(before: Audit, after: Audit) -> bool:
    """Whether both were judged by the same rules and the same program."""
    return same_rules(before, after) and before.tool == after.tool


def _decided(before: Audit, anew: Audit) -> tuple[Change, ...]:
    """Return the outcomes that judging anew changed."""
    return tuple(change for change in changes(before, anew) if change.decided)


def _differences(before: Audit, after: Audit, ruling: Ruling) -> tuple[Difference, ...]:
    """Return every requirement that either has."""
    old = {one.requirement: one for one in before.findings}
    new = {one.requirement: one for one in after.findings}
    found = [_difference(one, old.get(one), new.get(one), ruling) for one in dict.fromkeys([*new, *old])]
    order = {way: place for place, way in enumerate(Direction)}
    return tuple(sorted(found, key=lambda one: order[one.direction]))


def _difference(requirement: str, before: Finding | None, after: Finding | None, ruling: Ruling) -> Difference:
    """Compare one requirement."""
    was, now = (one.status if one is not None else None for one in (before, after))
    way = direction(was, now)
    why = None if way is Direction.SAME else _why(before, after, ruling)
    return Difference(requirement, way, why, before, after)


def _why(before: Finding | None, after: Finding | None, ruling: Ruling) -> Why:
    """Return what made the outcome another."""
    if any(one is not None and one.basis is Basis.ANSWERED for one in (before, after)):
        return Why.ANSWER
    if before is None or after is None:
        # The platform cannot make that a requirement is asked.
        return Why.RULES
    return Why.EITHER if ruling is Ruling.OTHER else Why.PLATFORM
