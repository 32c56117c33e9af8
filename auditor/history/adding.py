"""Puts an audit into the tables; the caller holds the transaction, and is the only one who writes."""

from sqlalchemy import Connection, func, insert, select, update

from auditor.audit import Audit
from auditor.errors import UsageError
from auditor.history.identity import identity_of
from auditor.history.kept import Added, KeptPlatform, marks_of
from auditor.history.letters import outcomes_of
from auditor.history.packing import digest_of, moment_of, packed
from auditor.history.schema import AUDIT, PLATFORM, RECORD, REQUIREMENT

MOST_REQUIREMENTS = 2_000


def add(connection: Connection, audit: Audit) -> Added:
    """Add an audit, unless it is there; raises UsageError for one that contradicts itself."""
    identity, observed_at, judged_at = (
        identity_of(audit.platform.url),
        moment_of(audit.observed_at),
        moment_of(audit.judged_at),
    )
    digest = digest_of(audit)
    there = connection.execute(
        select(AUDIT.c.id, PLATFORM.c.id.label("platform_id"), PLATFORM.c.identity, PLATFORM.c.name, PLATFORM.c.url)
        .join(PLATFORM)
        .where(AUDIT.c.digest == digest)
    ).first()
    if there is not None:
        platform = KeptPlatform(there.platform_id, there.identity, there.name, there.url)
        return Added(platform, there.id, observed_at, new=False)
    outcomes = outcomes_of(audit.findings, _places(connection, audit))
    platform = _platform(connection, identity, audit, observed_at)
    made = connection.execute(
        insert(AUDIT).values(
            platform_id=platform.id,
            digest=digest,
            observed_at=observed_at,
            judged_at=judged_at,
            month=observed_at[:7],
            tool_version=_storable(audit.tool.version),
            rules_version=_storable(audit.rules.version),
            rules_digest=_storable(audit.rules.digest),
            kind=_storable(audit.source.kind),
            rendered=audit.source.rendered,
            pages_visited=len(audit.pages),
            pages_read=sum(page.trouble is None for page in audit.pages),
            width=len(outcomes.statuses),
            statuses=outcomes.statuses,
            bases=outcomes.bases,
            scores=_storable(marks_of(audit.scores)),
            stated_total=audit.advertisement_total.number if audit.advertisement_total else None,
            stated_about=audit.advertisement_total.about if audit.advertisement_total else None,
            stands=False,
            closes=False,
        )
    ).inserted_primary_key
    number = made[0] if made is not None else 0
    connection.execute(insert(RECORD).values(audit_id=number, body=packed(audit)))
    _set_standing(connection, platform.id, observed_at[:7])
    return Added(platform, number, observed_at, new=True)


def _places(connection: Connection, audit: Audit) -> dict[str, int]:
    """Return the place of every requirement, new ones given theirs; raises UsageError for one that stands twice."""
    asked = [finding.requirement for finding in audit.findings]
    twice = sorted({one for one in asked if asked.count(one) > 1}) if len(set(asked)) < len(asked) else []
    if twice:
        raise UsageError(
            nl=f"De audit spreekt zichzelf tegen: voor {twice[0]} staat er meer dan één bevinding in.",
            en=f"The audit contradicts itself: there is more than one finding for {twice[0]}.",
        )
    unreadable = next((one for one in asked if not one.isprintable() or not one.strip()), None)
    if unreadable is not None:
        raise UsageError(
            nl=f"In de audit staat een bevinding voor {unreadable!r}, en dat is geen naam van een eis.",
            en=f"The audit has a finding for {unreadable!r}, which is no name of a requirement.",
        )
    rows = connection.execute(select(REQUIREMENT.c.id, REQUIREMENT.c.place).order_by(REQUIREMENT.c.place))
    places = {row.id: row.place for row in rows}
    new = [one for one in asked if one not in places]
    if len(places) + len(new) > MOST_REQUIREMENTS:
        raise UsageError(
            nl=f"Met deze audit zouden er meer dan {MOST_REQUIREMENTS} eisen in de geschiedenis staan; dat klopt niet.",
            en=f"With this audit the history would have more than {MOST_REQUIREMENTS} requirements; that is wrong.",
        )
    if new:
        added = [{"id": one, "place": len(places) + number} for number, one in enumerate(new)]
        connection.execute(insert(REQUIREMENT), added)
        places.update((one["id"], one["place"]) for one in added)
    return places


def _platform(connection: Connection, identity: str, audit: Audit, observed_at: str) -> KeptPlatform:
    """Return the platform of the audit, which takes over the name when it is the last one."""
    named = {"name": _storable(audit.platform.name), "url": audit.platform.url.strip()}
    row = connection.execute(select(PLATFORM).where(PLATFORM.c.identity == identity)).first()
    if row is None:
        made = connection.execute(insert(PLATFORM).values(identity=identity, **named)).inserted_primary_key
        return KeptPlatform(made[0] if made is not None else 0, identity, **named)
    last = connection.execute(select(func.max(AUDIT.c.observed_at)).where(AUDIT.c.platform_id == row.id)).scalar()
    if observed_at < (last or ""):
        return KeptPlatform(row.id, identity, row.name, row.url)
    connection.execute(update(PLATFORM).where(PLATFORM.c.id == row.id).values(**named))
    return KeptPlatform(row.id, identity, **named)


def _set_standing(connection: Connection, platform: int, month: str) -> None:
    """Mark of each visit of a month the newest judgement, and of those the last."""
    mine = (AUDIT.c.platform_id == platform) & (AUDIT.c.month == month)
    rows = connection.execute(
        select(AUDIT.c.id, AUDIT.c.observed_at, AUDIT.c.stands, AUDIT.c.closes)
        .where(mine)
        .order_by(AUDIT.c.observed_at, AUDIT.c.judged_at, AUDIT.c.id)
    ).all()
    newest = {row.observed_at: row.id for row in rows}
    for row in rows:
        stands, closes = newest[row.observed_at] == row.id, row.id == rows[-1].id
        if (row.stands, row.closes) != (stands, closes):
            connection.execute(update(AUDIT).where(AUDIT.c.id == row.id).values(stands=stands, closes=closes))


def _storable(text: str) -> str:
    """Return a text that every database takes: PostgreSQL has no place for NUL."""
    return text.replace("\x00", "\N{REPLACEMENT CHARACTER}")
