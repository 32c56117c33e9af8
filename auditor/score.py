"""Findings and a code make a score: a range with its coverage, never a bare number."""

from collections.abc import Iterable
from math import floor

from msgspec import Struct

from auditor.code import Clause, Code, Level
from auditor.finding import Finding, Status
from auditor.requirements import Text

VALUE = {Status.MET: 1.0, Status.PARTLY: 0.5, Status.NOT_MET: 0.0}
COVERAGE_FOR_A_GRADE = 0.7
GRADES = ((90, "A"), (75, "B"), (55, "C"), (35, "D"), (0, "E"))
GRADE_UNDER_A_CAP = "D"


class GroupScore(Struct, frozen=True):
    """How one group of requirements fares: counts per status and the same range as the whole."""

    group: str
    met: int
    partly: int
    not_met: int
    cannot_tell: int
    not_applicable: int
    error: int
    lowest: int | None
    highest: int | None


class Cap(Struct, frozen=True):
    """A must that is not met, so that the grade cannot be high, with the reason in words."""

    requirement: str
    reason: Text


class Score(Struct, frozen=True):
    """Percentages rounded down; None where nothing was judged. `coverage` is a fraction of the weight."""

    code: str
    lowest: int | None
    highest: int | None
    judged: int | None
    coverage: float
    grade: str | None
    caps: tuple[Cap, ...]
    groups: tuple[GroupScore, ...]


class _Sum(Struct):
    """Weights added up: of all applicable clauses, of the judged ones, and the points of these."""

    applicable: float = 0.0
    judged: float = 0.0
    points: float = 0.0

    def add(self, weight: float, status: Status) -> None:
        """Count one clause; what is not applicable leaves every sum."""
        if status is Status.NOT_APPLICABLE:
            return
        self.applicable += weight
        if status.judged:
            self.judged += weight
            self.points += weight * VALUE[status]

    def lowest(self) -> int | None:
        """The score if nothing that was not seen were met."""
        return _percent(self.points, self.applicable)

    def highest(self) -> int | None:
        """The score if everything that was not seen were met."""
        return _percent(self.points + self.applicable - self.judged, self.applicable)


class ScoreRecord(Struct, frozen=True):
    """A score in short, as records for other programs hold it: the range, 0 to 100, and its coverage, a fraction."""

    code: str
    lowest: int | None
    highest: int | None
    coverage: float


def in_short(scores: Iterable[Score]) -> tuple[ScoreRecord, ...]:
    """Return the scores in short."""
    return tuple(ScoreRecord(one.code, one.lowest, one.highest, one.coverage) for one in scores)


def _percent(part: float, whole: float) -> int | None:
    """Return the percentage rounded down, forgiving the last bits of floating point."""
    return floor(100 * part / whole + 1e-9) if whole else None


def score(findings: Iterable[Finding], code: Code) -> Score:
    """Score the findings by a code (`architecture.md`, The score); a clause without a finding counts as not seen."""
    by_id = {finding.requirement: finding for finding in findings}
    total = _Sum()
    groups: dict[str, tuple[_Sum, dict[Status, int]]] = {}
    caps = []
    for clause in code.clauses:
        status = by_id[clause.requirement].status if clause.requirement in by_id else Status.CANNOT_TELL
        total.add(clause.counted, status)
        group_sum, counts = groups.setdefault(clause.requirement.partition("-")[0], (_Sum(), dict.fromkeys(Status, 0)))
        group_sum.add(clause.counted, status)
        counts[status] += 1
        if clause.cap and clause.level is Level.MUST and status is Status.NOT_MET:
            caps.append(_cap(clause, by_id[clause.requirement]))
    coverage = total.judged / total.applicable if total.applicable else 0.0
    judged = _percent(total.points, total.judged)
    return Score(
        code=code.id,
        lowest=total.lowest(),
        highest=total.highest(),
        judged=judged,
        coverage=floor(coverage * 100 + 1e-9) / 100,
        grade=_grade(judged, coverage, capped=bool(caps)),
        caps=tuple(caps),
        groups=tuple(
            GroupScore(group=name, lowest=sums.lowest(), highest=sums.highest(), **{s.value: counts[s] for s in Status})
            for name, (sums, counts) in groups.items()
        ),
    )


def _cap(clause: Clause, finding: Finding) -> Cap:
    """Word why this clause caps the grade."""
    return Cap(
        requirement=clause.requirement,
        reason=Text(
            nl=f"{clause.requirement} is een moet en is niet gehaald: {finding.reason.nl}",
            en=f"{clause.requirement} is a must and is not met: {finding.reason.en}",
        ),
    )


def _grade(judged: int | None, coverage: float, *, capped: bool) -> str | None:
    """Return a letter, at most D under a cap, and none where too little was seen."""
    if judged is None or coverage < COVERAGE_FOR_A_GRADE:
        return None
    letter = next(grade for least, grade in GRADES if judged >= least)
    return max(letter, GRADE_UNDER_A_CAP) if capped else letter
