"""The tables of a portfolio for a spreadsheet: every outcome, every visit, every change."""

from collections.abc import Iterable, Iterator

from auditor.report.csv_rows import spreadsheet
from auditor.report.portfolio.overview import counted
from auditor.report.portfolio.telling import Telling
from auditor.report.themes import ORDER

PLATFORM = ("platform", "identity")


def tables(tell: Telling) -> Iterator[tuple[str, bytes]]:
    """Yield each file with its name."""
    yield (
        "outcomes.csv",
        _table(tell, (*PLATFORM, "seen", "requirement", "title", "outcome_id", "outcome"), _outcomes(tell)),
    )
    counts = [tell.words(f"status.{status}") for status in ORDER]
    visits = (
        *PLATFORM,
        "seen",
        "judged",
        "code",
        "lowest",
        "highest",
        "percent",
        "pages",
        "rules",
        "digest",
        "stated",
        "roughly",
    )
    yield "visits.csv", _table(tell, visits, _visits(tell), counts)
    changes = (
        *PLATFORM,
        "before",
        "seen",
        "requirement",
        "title",
        "was_id",
        "was",
        "now_id",
        "now",
        "went_id",
        "went",
        "other_rules",
        "answered",
    )
    yield "changes.csv", _table(tell, changes, _changes(tell))
    spread = [tell.words(f"status.{status}") for status in ORDER]
    yield "spread.csv", _table(tell, ("requirement", "title", "month"), _spread(tell), spread)


def _table(tell: Telling, heads: Iterable[str], rows: Iterable[tuple[str, ...]], more: Iterable[str] = ()) -> bytes:
    """Return a table with its heads in the reader's language."""
    head = [*(tell.words(f"portfolio_table.{name}") for name in heads), *more]
    return spreadsheet(tell.words.language, head, rows)


def _outcomes(tell: Telling) -> Iterator[tuple[str, ...]]:
    """Yield the matrix as it stands now, an outcome a row."""
    for one in tell.material.courses:
        for requirement in tell.known:
            status = one.last.outcomes.status(requirement)
            if status is not None:
                name = one.platform
                yield (
                    *(name.name, name.identity, one.last.observed_at),
                    *(requirement, tell.title(requirement), status.value, tell.status(status)),
                )


def _visits(tell: Telling) -> Iterator[tuple[str, ...]]:
    """Yield every visit."""
    yes, no = tell.words("portfolio.yes"), tell.words("portfolio.no")
    for one in tell.material.courses:
        for visit in one.visits:
            counts = counted(visit.outcomes.status(requirement) for requirement in visit.outcomes.requirements)
            mark = visit.scores[0] if visit.scores else None
            score = (mark.code, _number(mark.lowest), _number(mark.highest)) if mark is not None else ("", "", "")
            yield (
                *(one.platform.name, one.platform.identity, visit.observed_at, visit.judged_at),
                *(*score, str(int(mark.coverage * 100 + 1e-9)) if mark is not None else ""),
                *(str(visit.pages_read), visit.rules_version, visit.rules_digest),
                *(
                    (str(stated.number), yes if stated.about else no)
                    if (stated := visit.stated) is not None
                    else ("", "")
                ),
                *(str(number) for _, number in counts),
            )


def _changes(tell: Telling) -> Iterator[tuple[str, ...]]:
    """Yield every change between a visit and the one before it."""
    yes, no = tell.words("portfolio.yes"), tell.words("portfolio.no")
    for one in tell.material.courses:
        for change in (change for changes in one.changes for change in changes):
            yield (
                *(one.platform.name, one.platform.identity, change.since, change.seen),
                *(change.requirement, tell.title(change.requirement)),
                *(change.before or "", tell.status(change.before), change.after or "", tell.status(change.after)),
                *(change.direction.value, tell.went(change)),
                *(yes if known else no for known in (change.other_rules, change.answered)),
            )


def _spread(tell: Telling) -> Iterator[tuple[str, ...]]:
    """Yield each requirement by month."""
    for requirement in tell.known:
        for month in tell.material.spreads.get(requirement, ()):
            counts = (str(month.counts.get(status, 0)) for status in ORDER)
            yield (requirement, tell.title(requirement), month.month, *counts)


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
