"""The Audit: the record that every report is a rendering of, and its JSON Schema."""

from typing import Any

import msgspec
from msgspec import UNSET, Struct, UnsetType

from auditor.answer import Answer, Reply
from auditor.finding import Finding
from auditor.requirements import Text
from auditor.score import Score
from auditor.stated_total import StatedTotal

SCHEMA = 1


class Tool(Struct, frozen=True):
    """The program that made the audit."""

    name: str
    version: str


class Rules(Struct, frozen=True):
    """The rules it was judged by; `digest` is ``sha256:`` and the hex digest over every file of the rules."""

    version: str
    digest: str


class Platform(Struct, frozen=True):
    """Who was audited: a platform, never a person."""

    name: str
    url: str


class Shot(Struct, frozen=True):
    """A picture as evidence, without people: what it shows in words, and the picture as a ``data:`` address."""

    shows: Text
    url: str
    picture: str


class Provenance(Struct, frozen=True):
    """How the pages came in; `conduct` is the politeness record (robots.txt, delay, refusals).

    Of a rendered audit `met` tells what a visitor met, and `shots` are pictures of it. `damage` tells what of a
    snapshot was broken or changed, and was not used; it is not there where nothing was.
    """

    kind: str
    rendered: bool
    user_agent: str
    vantage: str
    conduct: tuple[Text, ...] = ()
    met: tuple[Text, ...] | UnsetType = UNSET
    shots: tuple[Shot, ...] | UnsetType = UNSET
    damage: tuple[Text, ...] | UnsetType = UNSET

    @property
    def damaged(self) -> tuple[Text, ...]:
        """What of a snapshot was broken or changed, nothing for a visit or a sound snapshot."""
        return () if isinstance(self.damage, UnsetType) else self.damage


class PageRecord(Struct, frozen=True):
    """One visited address, without anything personal; `trouble` says why it could not be read."""

    url: str
    status: int
    kind: str
    language: str
    sha256: str
    steps_from_home: int | None
    trouble: Text | None = None


class Audit(Struct, frozen=True, kw_only=True):
    """The whole record, as `audit.json` holds it (contract in `architecture.md`; moments are ISO 8601 in UTC).

    `findings` are what counts. Where an answer of `answers` counts, the finding has the basis `answered`, and what the
    audit itself found stands in `observed`. `advertisement_total` is null where the platform states none, or several
    that contradict each other; it is not there in an audit by a program that did not look for it.
    """

    schema: int = SCHEMA
    tool: Tool
    rules: Rules
    platform: Platform
    source: Provenance
    observed_at: str
    judged_at: str
    pages: tuple[PageRecord, ...]
    findings: tuple[Finding, ...]
    scores: tuple[Score, ...]
    observed: tuple[Finding, ...] = ()
    answers: tuple[Answer, ...] = ()
    replies: tuple[Reply, ...] = ()
    advertisement_total: StatedTotal | UnsetType | None = UNSET


def to_json(audit: Audit) -> bytes:
    """Return the audit as indented JSON that ends in a newline; equal audits give equal bytes."""
    return msgspec.json.format(msgspec.json.encode(audit), indent=2) + b"\n"


def from_json(data: bytes) -> Audit:
    """Read an audit; raises `msgspec.ValidationError` with the path of what is wrong."""
    return msgspec.json.decode(data, type=Audit)


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of `audit.json`."""
    schema = msgspec.json.schema(Audit)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "audit.json", **schema}
