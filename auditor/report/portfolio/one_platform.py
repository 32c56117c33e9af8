"""The page of a platform: how it stands now, what changed since last time, and its course."""

import msgspec

from auditor.finding import Status
from auditor.history.kept import KeptAudit
from auditor.report.dossier import Address, address
from auditor.report.portfolio.charts import Chart, counts_chart, score_chart, totals_chart
from auditor.report.portfolio.material import Change, Course
from auditor.report.portfolio.overview import counted, statuses
from auditor.report.portfolio.telling import Telling
from auditor.report.score_line import bar_of
from auditor.report.stated import number_in, roughly


class Visit(msgspec.Struct, frozen=True):
    """A visit in the table of the course; `went` is how many outcomes came out otherwise than at the visit before."""

    day: str
    seen: str
    range: str
    percent: int | None
    counts: tuple[tuple[Status, int], ...]
    went: int
    pages: int
    rules: str
    other_rules: bool
    stated: str


class Standing(msgspec.Struct, frozen=True):
    """A requirement as it stands now; `since` is the day of the visit from which on it has."""

    requirement: str
    title: str
    page: str
    status: Status | None
    word: str
    since: str
    change: Change | None


class StatedCourse(msgspec.Struct, frozen=True):
    """How many advertisements the platform said it had over time: in a sentence, and as a picture up to the most."""

    told: str
    most: str
    chart: Chart


class PlatformPage(msgspec.Struct, frozen=True):
    """Everything on the page; `past` are the changes of each visit that had any, newest first."""

    name: str
    address: Address
    code: str
    last: Visit
    before: str
    changes: tuple[Change, ...]
    standings: tuple[Standing, ...]
    visits: tuple[Visit, ...]
    past: tuple[tuple[Visit, tuple[Change, ...]], ...]
    statuses: tuple[Status, ...]
    scores: Chart
    counts: Chart
    stated: StatedCourse | None


def platform_page(tell: Telling, one: Course) -> PlatformPage:
    """Return the page."""
    visits = tuple(
        _visit(tell, visit, len(changes), before)
        for visit, changes, before in zip(one.visits, one.changes, (None, *one.visits), strict=False)
    )
    ends = (visits[0].day, visits[-1].day if len(visits) > 1 else "")
    changed = {change.requirement: change for change in one.changes[-1]}
    marks = [visit.scores[0] if visit.scores else None for visit in one.visits]
    bars = [bar_of(mark.lowest, mark.highest) if mark is not None else None for mark in marks]
    return PlatformPage(
        name=tell.name(one.platform),
        address=address(one.platform.url),
        code=tell.code(one.last.scores[0].code) if one.last.scores else "",
        last=visits[-1],
        before=visits[-2].day if len(visits) > 1 else "",
        changes=one.changes[-1],
        standings=tuple(
            _standing(tell, one, requirement, changed.get(requirement))
            for requirement in tell.known
            if one.last.outcomes.status(requirement) is not None or requirement in changed
        ),
        visits=tuple(reversed(visits)),
        past=tuple(
            (visit, changes) for visit, changes in zip(reversed(visits), reversed(one.changes), strict=True) if changes
        ),
        statuses=statuses(visit.counts for visit in visits),
        scores=score_chart(bars, *ends),
        counts=counts_chart([dict(visit.counts) for visit in visits], *ends),
        stated=_stated_course(tell, one, ends),
    )


def _stated_course(tell: Telling, one: Course, ends: tuple[str, str]) -> StatedCourse | None:
    """Return the course of the total, None where none was ever stated."""
    words = tell.words
    told = [(words.day(visit.observed_at), _stated(tell, visit)) for visit in one.visits if visit.stated is not None]
    if not told:
        return None
    (first_day, first), (last_day, last) = told[0], told[-1]
    line = (
        words("portfolio.stated_once", day=last_day, number=last)
        if len(told) == 1
        else words("portfolio.stated_course", first_day=first_day, first=first, last_day=last_day, last=last)
    )
    numbers = [visit.stated.number if visit.stated is not None else None for visit in one.visits]
    most = max(number for number in numbers if number is not None)
    return StatedCourse(line, number_in(words, most), totals_chart(numbers, *ends))


def _stated(tell: Telling, visit: KeptAudit) -> str:
    """Return what the platform said it has, empty where it said nothing."""
    stated = visit.stated
    return roughly(tell.words, stated.number, about=stated.about) if stated is not None else ""


def _visit(tell: Telling, visit: KeptAudit, went: int, before: KeptAudit | None) -> Visit:
    """Return one visit."""
    mark = visit.scores[0] if visit.scores else None
    return Visit(
        day=tell.words.day(visit.observed_at),
        seen=visit.observed_at,
        range=tell.range(visit),
        percent=int(mark.coverage * 100 + 1e-9) if mark is not None else None,
        counts=counted(visit.outcomes.status(requirement) for requirement in visit.outcomes.requirements),
        went=went,
        pages=visit.pages_read,
        rules=visit.rules_version,
        other_rules=before is not None and before.rules_digest != visit.rules_digest,
        stated=_stated(tell, visit),
    )


def _standing(tell: Telling, one: Course, requirement: str, change: Change | None) -> Standing:
    """Return one requirement."""
    status = one.last.outcomes.status(requirement)
    return Standing(
        requirement=requirement,
        title=tell.title(requirement),
        page=tell.requirement_page(requirement),
        status=status,
        word=tell.status(status),
        since=tell.words.day(one.since(requirement)),
        change=change,
    )
