"""The figures: how often the audit is right, for each half of a corpus and each requirement."""

from collections.abc import Iterable, Sequence

import msgspec
from msgspec import Struct

from auditor.accuracy.interval import Share, share
from auditor.audit import Rules
from auditor.finding import Status

# What macro-F1 is taken over; `not_applicable` is rare and counts in the overall accuracy only.
CLASSES = (Status.MET, Status.PARTLY, Status.NOT_MET, Status.CANNOT_TELL)
REASSURED = (Status.NOT_MET, Status.PARTLY)


class Case(msgspec.Struct, frozen=True):
    """One label beside one finding; `platform` is its folder, `on_page` None where there is no page to compare."""

    platform: str
    half: str
    requirement: str
    truth: Status
    said: Status
    on_page: bool | None

    @property
    def right(self) -> bool:
        """Whether the finding says what the label says."""
        return self.truth is self.said

    @property
    def falsely_reassuring(self) -> bool:
        """Whether it says `met` where the label says `not_met` or `partly`."""
        return self.said is Status.MET and self.truth in REASSURED

    @property
    def falsely_accusing(self) -> bool:
        """Whether it says `not_met` where the label says anything else."""
        return self.said is Status.NOT_MET and not self.right


class Verdict(Struct, frozen=True):
    """How one outcome fares: how much of what was said is so (precision), how much of what is so was said (recall)."""

    precision: Share
    recall: Share


class Counts(Struct, frozen=True):
    """The figures of some cases; `evidence` is over findings that decide something and whose label names a page."""

    right: Share
    met: Verdict
    not_met: Verdict
    cannot_tell: Share
    false_reassurances: Share
    false_accusations: Share
    evidence: Share


class RequirementFigures(Struct, frozen=True):
    """The figures of one requirement."""

    requirement: str
    counts: Counts


class Half(Struct, frozen=True):
    """One half of a corpus; `macro_f1` is over met, partly, not_met and cannot_tell, as far as they occur."""

    half: str
    platforms: int
    macro_f1: float
    counts: Counts
    requirements: tuple[RequirementFigures, ...]

    def of(self, requirement: str) -> Counts | None:
        """Return the figures of one requirement, None for one that was not measured."""
        return next((one.counts for one in self.requirements if one.requirement == requirement), None)


class Figures(Struct, frozen=True):
    """Everything that was measured, on which day (ISO 8601) and of what: version, rules, digest of the program."""

    measured_on: str
    version: str
    rules: Rules
    program: str
    halves: tuple[Half, ...]

    def half(self, name: str) -> Half | None:
        """Return one half by its name."""
        return next((one for one in self.halves if one.half == name), None)


def halves_of(cases: Sequence[Case]) -> tuple[Half, ...]:
    """Return the figures of every half that occurs, by name; nothing in them tells which case was wrong."""
    return tuple(_half(name, [one for one in cases if one.half == name]) for name in sorted({c.half for c in cases}))


def _half(name: str, cases: Sequence[Case]) -> Half:
    """Count one half."""
    identities = sorted({one.requirement for one in cases})
    return Half(
        half=name,
        platforms=len({one.platform for one in cases}),
        macro_f1=macro_f1(cases),
        counts=counts_of(cases),
        requirements=tuple(
            RequirementFigures(one, counts_of([case for case in cases if case.requirement == one]))
            for one in identities
        ),
    )


def counts_of(cases: Sequence[Case]) -> Counts:
    """Count some cases."""
    placed = [one.on_page for one in cases if one.on_page is not None]
    return Counts(
        right=_among(cases, [one.right for one in cases]),
        met=_verdict(cases, Status.MET),
        not_met=_verdict(cases, Status.NOT_MET),
        cannot_tell=_among(cases, [one.said is Status.CANNOT_TELL for one in cases]),
        false_reassurances=_among(cases, [one.falsely_reassuring for one in cases]),
        false_accusations=_among(cases, [one.falsely_accusing for one in cases]),
        evidence=share(sum(placed), len(placed)),
    )


def macro_f1(cases: Sequence[Case]) -> float:
    """Return the mean of the F1 of each class that was said or is so, to three decimals; 0 where none is."""
    scores = []
    for one in CLASSES:
        said_or_so = sum((case.said is one) + (case.truth is one) for case in cases)
        if said_or_so:
            scores.append(2 * sum(case.right and case.said is one for case in cases) / said_or_so)
    return round(sum(scores) / len(scores), 3) if scores else 0.0


def _verdict(cases: Sequence[Case], status: Status) -> Verdict:
    """Return precision and recall of one outcome."""
    right = sum(one.right and one.said is status for one in cases)
    return Verdict(
        precision=share(right, sum(one.said is status for one in cases)),
        recall=share(right, sum(one.truth is status for one in cases)),
    )


def _among(cases: Sequence[Case], holds: Iterable[bool]) -> Share:
    """Return the share of the cases for which something holds."""
    return share(sum(holds), len(cases))
