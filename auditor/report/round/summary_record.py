"""`summary.json`: what a round found, for other programs."""

from collections import Counter

import msgspec
from msgspec import Struct

from auditor.audit import Rules, Tool
from auditor.finding import Status
from auditor.report.round.visited import End, Round, Visited
from auditor.requirements import Text
from auditor.score import ScoreRecord, in_short

SCHEMA = 1


class PlatformRecord(Struct, frozen=True, kw_only=True):
    """One target; `statuses` counts its findings, and `reports` are paths from the folder of this file."""

    name: str
    target: str
    url: str
    end: End
    doubts: tuple[Text, ...]
    observed_at: str
    statuses: dict[Status, int]
    scores: tuple[ScoreRecord, ...]
    reports: tuple[str, ...]


class SummaryRecord(Struct, frozen=True, kw_only=True):
    """The whole record, as `summary.json` holds it."""

    schema: int = SCHEMA
    tool: Tool
    rules: Rules
    begun_at: str
    platforms: tuple[PlatformRecord, ...]


def to_json(round_: Round) -> bytes:
    """Return the record as indented JSON that ends in a newline."""
    record = SummaryRecord(
        tool=round_.tool,
        rules=round_.rules,
        begun_at=round_.begun_at,
        platforms=tuple(_platform(one) for one in round_.visited),
    )
    return msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n"


def _platform(one: Visited) -> PlatformRecord:
    """Return one target."""
    audit = one.audit
    found = Counter(finding.status for finding in audit.findings) if audit is not None else Counter[Status]()
    return PlatformRecord(
        name=one.name,
        target=one.target,
        url=audit.platform.url if audit is not None else "",
        end=one.end,
        doubts=one.doubts,
        observed_at=audit.observed_at if audit is not None else "",
        statuses={status: found[status] for status in Status} if audit is not None else {},
        scores=in_short(audit.scores if audit is not None else ()),
        reports=tuple(f"{one.folder}/{name}" for name in one.files),
    )
