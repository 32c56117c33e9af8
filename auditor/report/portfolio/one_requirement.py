"""The page of a requirement: who meets it and who does not, since when, and how that spread over time."""

from collections.abc import Mapping

import msgspec

from auditor.finding import Status
from auditor.history.kept import Spread
from auditor.report.portfolio.charts import Chart, counts_chart
from auditor.report.portfolio.material import Change
from auditor.report.portfolio.overview import statuses
from auditor.report.portfolio.telling import Telling
from auditor.report.themes import ORDER


class Holder(msgspec.Struct, frozen=True):
    """A platform with this outcome, and since which visit."""

    name: str
    page: str
    since: str
    seen: str
    change: Change | None


class Month(msgspec.Struct, frozen=True):
    """How many of the platforms that were audited in a month had each outcome."""

    month: str
    counts: tuple[tuple[Status, int], ...]
    total: int


class RequirementPage(msgspec.Struct, frozen=True):
    """Everything on the page; `holders` by outcome, those that occur."""

    requirement: str
    title: str
    asks: str
    theme: str
    holders: tuple[tuple[Status, tuple[Holder, ...]], ...]
    months: tuple[Month, ...]
    statuses: tuple[Status, ...]
    changed: int
    chart: Chart


def requirement_page(tell: Telling, requirement: str) -> RequirementPage:
    """Return the page."""
    known = tell.rulebook.requirements.get(requirement)
    holders: dict[Status, list[Holder]] = {}
    for one in tell.material.courses:
        status = one.last.outcomes.status(requirement)
        if status is None:
            continue
        change = next((change for change in one.changes[-1] if change.requirement == requirement), None)
        holders.setdefault(status, []).append(
            Holder(
                name=tell.name(one.platform),
                page=tell.platform_page(one.platform),
                since=tell.words.day(one.since(requirement)),
                seen=tell.words.day(one.last.observed_at),
                change=change,
            )
        )
    spread = tell.material.spreads.get(requirement, ())
    months = tuple(_month(tell, one) for one in spread)
    ends = (months[0].month if months else "", months[-1].month if len(months) > 1 else "")
    return RequirementPage(
        requirement=requirement,
        title=tell.title(requirement),
        asks=tell.words.sentence(known.asks) if known is not None else "",
        theme=requirement.partition("-")[0],
        holders=tuple((status, tuple(holders[status])) for status in ORDER if status in holders),
        months=tuple(reversed(months)),
        statuses=statuses(one.counts for one in months),
        changed=sum(one.change is not None for found in holders.values() for one in found),
        chart=counts_chart([_counts(one.counts) for one in spread], *ends),
    )


def _month(tell: Telling, spread: Spread) -> Month:
    """Return one month."""
    year, _, number = spread.month.partition("-")
    counts = _counts(spread.counts)
    return Month(
        month=f"{tell.words.known('date', f'month_{int(number)}')} {year}",
        counts=tuple((status, counts.get(status, 0)) for status in ORDER),
        total=sum(counts.values()),
    )


def _counts(counts: Mapping[Status, int]) -> dict[Status, int]:
    return dict(counts)
