"""A comparison as JSON, for other programs."""

from typing import Any

import msgspec
from msgspec import UNSET, Struct, UnsetType

from auditor import __version__
from auditor.audit import Audit, Platform, Provenance, Rules, Tool
from auditor.finding import Finding, Status
from auditor.history.compared import Ruling, Why
from auditor.history.direction import Direction
from auditor.history.rejudged import Cause, Change
from auditor.record import TOOL
from auditor.report.comparison import Told
from auditor.requirements import Text
from auditor.stated_total import StatedTotal

SCHEMA = 1


class SideRecord(Struct, frozen=True):
    """One of the two; the moments are ISO 8601 in UTC, and `advertisement_total` is as in `audit.json`."""

    given: str
    platform: Platform
    observed_at: str
    judged_at: str
    rules: Rules
    tool: Tool
    source: Provenance
    advertisement_total: StatedTotal | UnsetType | None = UNSET


class RequirementRecord(Struct, frozen=True):
    """One requirement, with the whole finding of each; null where an audit did not have it."""

    requirement: str
    direction: Direction
    why: Why | None
    before: Finding | None
    after: Finding | None


class RuleRecord(Struct, frozen=True):
    """An outcome of one side that judging anew made another, and what in the rules did."""

    side: str
    requirement: str
    before: Status | None
    after: Status | None
    causes: tuple[Cause, ...]


class ComparisonRecord(Struct, frozen=True, kw_only=True):
    """The whole of `auditor compare --format json`."""

    schema: int = SCHEMA
    tool: Tool
    before: SideRecord
    after: SideRecord
    ruling: Ruling
    remarks: tuple[Text, ...]
    counts: dict[Direction, int]
    requirements: tuple[RequirementRecord, ...]
    made_by_rules: tuple[RuleRecord, ...]


def to_json(it: Told) -> str:
    """Return the record as indented JSON that ends in a newline."""
    found = it.comparison
    record = ComparisonRecord(
        tool=Tool(TOOL, __version__),
        before=_side(it.given[0], found.before),
        after=_side(it.given[1], found.after),
        ruling=found.ruling,
        remarks=it.remarks,
        counts=dict(found.counts),
        requirements=tuple(
            RequirementRecord(one.requirement, one.direction, one.why, one.before, one.after)
            for one in found.differences
        ),
        made_by_rules=(*_made("A", found.rules_before), *_made("B", found.rules_after)),
    )
    return f"{msgspec.json.format(msgspec.json.encode(record), indent=2).decode()}\n"


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the record."""
    schema = msgspec.json.schema(ComparisonRecord)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "compare.json", **schema}


def _side(given: str, audit: Audit) -> SideRecord:
    """Return what one of the two is."""
    return SideRecord(
        given,
        audit.platform,
        audit.observed_at,
        audit.judged_at,
        audit.rules,
        audit.tool,
        audit.source,
        audit.advertisement_total,
    )


def _made(side: str, changes: tuple[Change, ...]) -> tuple[RuleRecord, ...]:
    """Return what the rules made otherwise."""
    return tuple(
        RuleRecord(side, one.requirement, _status(one.before), _status(one.after), one.causes) for one in changes
    )


def _status(finding: Finding | None) -> Status | None:
    return finding.status if finding is not None else None
