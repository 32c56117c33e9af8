"""The front page's table, and the matrix of each theme."""

from collections import Counter
from collections.abc import Iterable

import msgspec

from auditor.finding import Status
from auditor.history.direction import Direction
from auditor.report.portfolio.material import Change, Course
from auditor.report.portfolio.telling import Telling
from auditor.report.score_line import Bar, bar_of
from auditor.report.themes import ORDER

COUNTED = (Direction.WORSE, Direction.BETTER, Direction.NEW, Direction.GONE)


class Line(msgspec.Struct, frozen=True):
    """A platform on the front page; `went` counts the changes since the visit before, those that there are.

    Those by answers of people are counted in `answered` only: the platform need not have changed.
    """

    name: str
    page: str
    identity: str
    seen: str
    day: str
    before: str
    bar: Bar | None
    range: str
    percent: int | None
    counts: tuple[tuple[Status, int], ...]
    went: tuple[tuple[Direction, int], ...]
    other_rules: bool
    answered: int
    weight: tuple[int, int, int]


class Cell(msgspec.Struct, frozen=True):
    """A platform's outcome for a requirement, and what it was if that changed."""

    status: Status | None
    word: str
    change: Change | None
    was: str


class MatrixLine(msgspec.Struct, frozen=True):
    """A platform in the matrix of a theme."""

    name: str
    page: str
    cells: tuple[Cell, ...]
    changed: bool
    unmet: bool


class Changed(msgspec.Struct, frozen=True):
    """A platform that came out otherwise than at the visit before, and in what."""

    name: str
    page: str
    before: str
    day: str
    changes: tuple[Change, ...]


def lines(tell: Telling) -> tuple[Line, ...]:
    """Return the platforms by name."""
    return tuple(_line(tell, one) for one in tell.material.courses)


def matrix(tell: Telling, requirements: tuple[str, ...]) -> tuple[MatrixLine, ...]:
    """Return the platforms by name with their outcomes for these requirements."""
    return tuple(_matrix_line(tell, one, requirements) for one in tell.material.courses)


def changed(tell: Telling) -> tuple[Changed, ...]:
    """Return the platforms by name of which anything changed since the visit before."""
    return tuple(_changed(tell, one) for one in tell.material.courses if one.changes[-1])


def statuses(counts: Iterable[Iterable[tuple[Status, int]]]) -> tuple[Status, ...]:
    """Return the outcomes that get a column: a crashed check only when there is one."""
    crashed = any(status is Status.ERROR and number for one in counts for status, number in one)
    return ORDER if crashed else ORDER[:-1]


def counted(outcomes: Iterable[Status | None]) -> tuple[tuple[Status, int], ...]:
    """Return how many there are of each outcome, in the order of the columns."""
    found = Counter(outcomes)
    return tuple((status, found[status]) for status in ORDER)


def _line(tell: Telling, one: Course) -> Line:
    """Return one platform."""
    last = one.last
    mark = last.scores[0] if last.scores else None
    bar = bar_of(mark.lowest, mark.highest) if mark is not None else None
    went = Counter(change.direction for change in one.changes[-1] if not change.answered)
    return Line(
        name=tell.name(one.platform),
        page=tell.platform_page(one.platform),
        identity=one.platform.identity,
        seen=last.observed_at,
        day=tell.words.day(last.observed_at),
        before=tell.words.day(one.before.observed_at) if one.before is not None else "",
        bar=bar,
        range=tell.range(last),
        percent=int(mark.coverage * 100 + 1e-9) if mark is not None else None,
        counts=counted(last.outcomes.status(requirement) for requirement in last.outcomes.requirements),
        went=tuple((way, went[way]) for way in COUNTED if went[way]),
        other_rules=any(change.other_rules for change in one.changes[-1]),
        answered=sum(change.answered for change in one.changes[-1]),
        weight=(-went[Direction.WORSE], -went[Direction.BETTER], -went[Direction.NEW] - went[Direction.GONE]),
    )


def _changed(tell: Telling, one: Course) -> Changed:
    """Return one platform; two visits of one day are told apart by their hours."""
    moments = (one.changes[-1][0].since, one.last.observed_at)
    before, day = (tell.words.day(moment) for moment in moments)
    if before == day:
        before, day = (tell.words.moment(moment) for moment in moments)
    return Changed(tell.name(one.platform), tell.platform_page(one.platform), before, day, one.changes[-1])


def _matrix_line(tell: Telling, one: Course, requirements: tuple[str, ...]) -> MatrixLine:
    """Return one platform in the matrix."""
    changes = {change.requirement: change for change in one.changes[-1]}
    cells = []
    for requirement in requirements:
        status = one.last.outcomes.status(requirement)
        change = changes.get(requirement)
        was = tell.status(change.before) if change is not None else ""
        cells.append(Cell(status, tell.status(status), change, was))
    return MatrixLine(
        name=tell.name(one.platform),
        page=tell.platform_page(one.platform),
        cells=tuple(cells),
        changed=any(cell.change is not None for cell in cells),
        unmet=any(cell.status is Status.NOT_MET for cell in cells),
    )
