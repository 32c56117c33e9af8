"""`check.json`: the outcome of a check for other programs, and its JSON Schema."""

from datetime import date
from typing import Any

import msgspec
from msgspec import Struct

from auditor.audit import Rules, Tool
from auditor.finding import Status
from auditor.policy.baseline import Accepted, Standing, Weighed
from auditor.policy.outcome import Outcome, Result
from auditor.policy.policy import Rule
from auditor.record import TOOL
from auditor.requirements import Text
from auditor.score import ScoreRecord, in_short

SCHEMA = 1


class BreachRecord(Struct, frozen=True, kw_only=True):
    """One breach; `fingerprint` is its identity in hex, and `accepted` the entry of the baseline that it matches."""

    fingerprint: str
    rule: Rule
    subject: str
    page: str
    selector: str
    status: Status | None
    standing: Standing
    demand: Text
    found: Text
    accepted: Accepted | None


class ResultRecord(Struct, frozen=True, kw_only=True):
    """One snapshot; `observed_at` is when it was seen, empty where it could not be read."""

    platform: str
    snapshot: str
    exit_code: int
    observed_at: str
    scores: tuple[ScoreRecord, ...]
    breaches: tuple[BreachRecord, ...]
    doubts: tuple[Text, ...]


class CheckRecord(Struct, frozen=True, kw_only=True):
    """The whole record, as `check.json` holds it; `stale` are entries of the baseline that match nothing any more."""

    schema: int = SCHEMA
    tool: Tool
    rules: Rules
    checked_on: date
    exit_code: int
    results: tuple[ResultRecord, ...]
    stale: tuple[Accepted, ...]


def to_json(outcome: Outcome) -> str:
    """Return the record as indented JSON that ends in a newline."""
    record = CheckRecord(
        tool=Tool(TOOL, outcome.version),
        rules=outcome.rules,
        checked_on=outcome.today,
        exit_code=outcome.exit_code,
        results=tuple(_result(result) for result in outcome.results),
        stale=outcome.stale,
    )
    return msgspec.json.format(msgspec.json.encode(record), indent=2).decode() + "\n"


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of `check.json`."""
    schema = msgspec.json.schema(CheckRecord)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "check.json", **schema}


def _result(result: Result) -> ResultRecord:
    """Record one snapshot."""
    return ResultRecord(
        platform=result.platform,
        snapshot=result.snapshot,
        exit_code=result.exit_code,
        observed_at=result.audit.observed_at if result.audit is not None else "",
        scores=in_short(result.audit.scores if result.audit is not None else ()),
        breaches=tuple(_breach(one) for one in result.breaches),
        doubts=result.doubts,
    )


def _breach(one: Weighed) -> BreachRecord:
    """Record one breach."""
    breach = one.breach
    return BreachRecord(
        fingerprint=breach.identity.fingerprint,
        rule=breach.rule,
        subject=breach.subject,
        page=breach.page,
        selector=breach.selector,
        status=breach.status,
        standing=one.standing,
        demand=breach.demand,
        found=breach.found,
        accepted=one.entry,
    )
