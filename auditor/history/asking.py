"""The questions of the pages, each answered by one short reading."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from sqlalchemy import Connection, Select, func, select

from auditor.audit import Audit
from auditor.errors import UsageError
from auditor.history.identity import identity_of
from auditor.history.kept import KeptAudit, KeptPlatform, Listed, MatrixRow, Spread, Stated, marks_in
from auditor.history.letters import Outcomes, counted
from auditor.history.natural import Key, natural
from auditor.history.packing import unpacked
from auditor.history.place import Place
from auditor.history.schema import AUDIT, PLATFORM, RECORD

_SHORT = (
    AUDIT.c.id,
    AUDIT.c.observed_at,
    AUDIT.c.judged_at,
    AUDIT.c.tool_version,
    AUDIT.c.rules_version,
    AUDIT.c.rules_digest,
    AUDIT.c.kind,
    AUDIT.c.rendered,
    AUDIT.c.pages_visited,
    AUDIT.c.pages_read,
    AUDIT.c.statuses,
    AUDIT.c.bases,
    AUDIT.c.scores,
    AUDIT.c.stated_total,
    AUDIT.c.stated_about,
)


def platforms(connection: Connection) -> tuple[Listed, ...]:
    """Return every platform with its number of audits, first and last."""
    rows = connection.execute(
        select(
            PLATFORM.c.id,
            PLATFORM.c.identity,
            PLATFORM.c.name,
            PLATFORM.c.url,
            func.count().label("audits"),
            func.min(AUDIT.c.observed_at).label("first"),
            func.max(AUDIT.c.observed_at).label("last"),
        )
        .join(AUDIT, AUDIT.c.platform_id == PLATFORM.c.id)
        .group_by(PLATFORM.c.id)
    )
    listed = (
        Listed(KeptPlatform(row.id, row.identity, row.name, row.url), row.audits, row.first, row.last) for row in rows
    )
    return tuple(sorted(listed, key=lambda one: _by_name(one.platform)))


def chosen(listed: Iterable[Listed], named: str, place: Place) -> KeptPlatform:
    """Return the platform of an address, else the one of a name; raises UsageError for none, or several of one name."""
    known = [one.platform for one in listed]
    address = _address(named)
    at = [one for one in known if one.identity == address]
    found = at or [one for one in known if one.name.casefold() == named.strip().casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        several = ", ".join(one.identity for one in found)
        raise UsageError(
            nl=f"Er zijn {len(found)} platforms met de naam '{named}': {several}. Noem het platform bij zijn adres.",
            en=f"There are {len(found)} platforms of the name '{named}': {several}. Name the platform by its address.",
        )
    words = [word for one in known for word in (one.identity, one.name)]
    near = get_close_matches(named.strip(), words, n=3, cutoff=0.5)
    tail = ", ".join(near or [one.identity for one in known[:5]])
    raise UsageError(
        nl=f"In {place.shown} staat geen platform '{named}'. Er is wel: {tail or '(niets)'}.",
        en=f"There is no platform '{named}' in {place.shown}. There is: {tail or '(nothing)'}.",
    )


def matrix(connection: Connection, places: Mapping[str, int]) -> tuple[MatrixRow, ...]:
    """Return the last two visits of every platform."""

    def visit(back: int) -> Select[tuple[int]]:
        return (
            select(AUDIT.c.id)
            .where(AUDIT.c.platform_id == PLATFORM.c.id, AUDIT.c.stands)
            .order_by(AUDIT.c.observed_at.desc())
            .limit(1)
            .offset(back)
            .correlate(PLATFORM)
        )

    lasts = select(
        PLATFORM, visit(0).scalar_subquery().label("last_id"), visit(1).scalar_subquery().label("before_id")
    ).subquery()
    # Two visits a platform come as two rows, the last one first.
    rows = connection.execute(
        select(lasts.c.id, lasts.c.identity, lasts.c.name, lasts.c.url, *_SHORT)
        .join(lasts, (AUDIT.c.id == lasts.c.last_id) | (AUDIT.c.id == lasts.c.before_id))
        .order_by(AUDIT.c.observed_at.desc())
    )
    visits: dict[int, list[Sequence[Any]]] = {}
    for row in rows:
        visits.setdefault(row[0], []).append(row)
    found = (
        MatrixRow(KeptPlatform(*last[:4]), _audit(last[4:], places), _audit(before[0][4:], places) if before else None)
        for last, *before in visits.values()
    )
    return tuple(sorted(found, key=lambda one: _by_name(one.platform)))


def course(connection: Connection, platform: KeptPlatform, places: Mapping[str, int]) -> tuple[KeptAudit, ...]:
    """Return every visit of a platform."""
    rows = connection.execute(
        select(*_SHORT).where(AUDIT.c.platform_id == platform.id, AUDIT.c.stands).order_by(AUDIT.c.observed_at)
    )
    return tuple(_audit(row, places) for row in rows)


def spreads(connection: Connection, places: Mapping[str, int]) -> dict[str, tuple[Spread, ...]]:
    """Return for every requirement its counts by month.

    A database counts letters slowly and glues them fast: the lines of a month come as one text, in which those of a
    requirement stand a line's width apart.
    """
    rows = connection.execute(
        select(AUDIT.c.month, AUDIT.c.width, func.aggregate_strings(AUDIT.c.statuses, ""))
        .where(AUDIT.c.closes)
        .group_by(AUDIT.c.month, AUDIT.c.width)
        .order_by(AUDIT.c.month, AUDIT.c.width)
    ).all()
    return {requirement: _spread(rows, place) for requirement, place in places.items()}


def _spread(rows: Iterable[Sequence[Any]], place: int) -> tuple[Spread, ...]:
    """Return the counts by month of the requirement at a place."""
    letters: dict[str, str] = {}
    for month, width, lines in rows:
        letters[month] = letters.get(month, "") + (lines[place::width] if place < width else "")
    months = ((month, counted(found)) for month, found in letters.items())
    return tuple(Spread(month, counts) for month, counts in months if counts)


def at(audits: tuple[KeptAudit, ...], platform: KeptPlatform, day: str) -> KeptAudit:
    """Return the last visit up to and including a day."""
    seen = [audit for audit in audits if audit.observed_at[: len(day)] <= day]
    if not seen:
        first = audits[0].observed_at[:10]
        raise UsageError(
            nl=f"Van {platform.identity} is er op {day} of daarvoor geen audit; de eerste is van {first}.",
            en=f"There is no audit of {platform.identity} on {day} or before; the first is of {first}.",
        )
    return seen[-1]


def record(connection: Connection, audit: int) -> Audit:
    """Return a whole record."""
    return unpacked(connection.execute(select(RECORD.c.body).where(RECORD.c.audit_id == audit)).scalar_one())


def _address(named: str) -> str:
    """Return the address in short that a person typed, with or without its scheme; empty for what is none."""
    text = named.strip()
    try:
        return identity_of(text if "://" in text else f"https://{text}")
    except UsageError:
        return ""


def _audit(row: Sequence[Any], places: Mapping[str, int]) -> KeptAudit:
    """Return an audit in short, from the columns of `_SHORT`."""
    names = (column.name for column in _SHORT)
    told = dict(zip(names, row, strict=True))
    outcomes = Outcomes(places, told.pop("statuses"), told.pop("bases"))
    scores = marks_in(told.pop("scores"))
    number, about = told.pop("stated_total"), told.pop("stated_about")
    stated = Stated(number, bool(about)) if number is not None else None
    return KeptAudit(**told, outcomes=outcomes, scores=scores, stated=stated)


def _by_name(platform: KeptPlatform) -> tuple[Key, Key]:
    return natural(platform.name), natural(platform.identity)
