"""`portfolio.json`: everything that a portfolio shows, for other programs."""

import msgspec
from msgspec import Struct

from auditor.finding import Status
from auditor.history.direction import Direction
from auditor.history.kept import KeptAudit, Spread, Stated
from auditor.report.portfolio.material import Course, Material
from auditor.score import ScoreRecord

SCHEMA = 2


class ChangeRecord(Struct, frozen=True):
    """A requirement that came out otherwise than at the visit before; null is an audit that did not ask it.

    `answered` says that one of the two rests on an answer of people.
    """

    requirement: str
    before: Status | None
    after: Status | None
    direction: Direction
    answered: bool


class VisitRecord(Struct, frozen=True, kw_only=True):
    """A visit; moments are ISO 8601 in UTC, `other_rules` that the visit before was judged by others.

    `advertisement_total` is what the platform said it has, null where it said nothing that can be used.
    """

    observed_at: str
    judged_at: str
    rules_version: str
    rules_digest: str
    pages_read: int
    scores: tuple[ScoreRecord, ...]
    advertisement_total: Stated | None
    outcomes: dict[str, Status]
    changes: tuple[ChangeRecord, ...]
    other_rules: bool


class PlatformRecord(Struct, frozen=True, kw_only=True):
    """A platform with its visits, oldest first; `identity` is its address in short."""

    name: str
    identity: str
    url: str
    visits: tuple[VisitRecord, ...]


class PortfolioRecord(Struct, frozen=True, kw_only=True):
    """The whole record; `spread` counts by requirement and month the platforms audited in it."""

    schema: int = SCHEMA
    platforms: tuple[PlatformRecord, ...]
    spread: dict[str, tuple[Spread, ...]]


def to_json(material: Material) -> bytes:
    """Return the record as indented JSON that ends in a newline."""
    record = PortfolioRecord(
        platforms=tuple(_platform(one) for one in material.courses),
        spread={requirement: material.spreads.get(requirement, ()) for requirement in material.requirements},
    )
    return msgspec.json.format(msgspec.json.encode(record), indent=1) + b"\n"


def _platform(one: Course) -> PlatformRecord:
    """Return one platform."""
    visits = []
    before: KeptAudit | None = None
    for visit, changes in zip(one.visits, one.changes, strict=True):
        outcomes = {requirement: visit.outcomes.status(requirement) for requirement in visit.outcomes.requirements}
        visits.append(
            VisitRecord(
                observed_at=visit.observed_at,
                judged_at=visit.judged_at,
                rules_version=visit.rules_version,
                rules_digest=visit.rules_digest,
                pages_read=visit.pages_read,
                scores=visit.scores,
                advertisement_total=visit.stated,
                outcomes={requirement: status for requirement, status in outcomes.items() if status is not None},
                changes=tuple(
                    ChangeRecord(change.requirement, change.before, change.after, change.direction, change.answered)
                    for change in changes
                ),
                other_rules=before is not None and before.rules_digest != visit.rules_digest,
            )
        )
        before = visit
    return PlatformRecord(
        name=one.platform.name, identity=one.platform.identity, url=one.platform.url, visits=tuple(visits)
    )
