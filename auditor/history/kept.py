"""What a history answers: platforms, audits in short, and how a requirement spreads over the platforms."""

from collections.abc import Mapping

import msgspec
from msgspec import Struct

from auditor.finding import Basis, Status
from auditor.history.letters import Outcomes
from auditor.score import Score, ScoreRecord


class KeptPlatform(Struct, frozen=True):
    """A platform; `identity` is its address in short, and the name is the one it had at its last audit."""

    id: int
    identity: str
    name: str
    url: str


class Stated(Struct, frozen=True):
    """How many advertisements a platform says it has; `about` where it says so roughly."""

    number: int
    about: bool


class KeptAudit(Struct, frozen=True):
    """An audit in short; the whole record comes from `History.record(id)`. Moments are ISO 8601 in UTC.

    `stated` is the advertisement total; None where none was stated, or an older program did not look for it.
    """

    id: int
    observed_at: str
    judged_at: str
    tool_version: str
    rules_version: str
    rules_digest: str
    kind: str
    rendered: bool
    pages_visited: int
    pages_read: int
    outcomes: Outcomes
    scores: tuple[ScoreRecord, ...]
    stated: Stated | None

    def score(self, code: str) -> ScoreRecord | None:
        """Return the score by a code, None where the audit was not scored by it."""
        return next((mark for mark in self.scores if mark.code == code), None)

    def answered_since(self, before: "KeptAudit", requirement: str) -> bool:
        """Whether the outcome here or then rests on an answer of people: the platform need not have changed."""
        return Basis.ANSWERED in (before.outcomes.basis(requirement), self.outcomes.basis(requirement))


class MatrixRow(Struct, frozen=True):
    """A platform with its last audit and the one of the visit before it, if any."""

    platform: KeptPlatform
    last: KeptAudit
    before: KeptAudit | None


class Listed(Struct, frozen=True):
    """A platform with how many audits are kept of it, and when it was first and last seen."""

    platform: KeptPlatform
    audits: int
    first: str
    last: str


class Spread(Struct, frozen=True):
    """How many of the platforms audited in a month (`2026-11`) had each outcome of a requirement at the end of it."""

    month: str
    counts: Mapping[Status, int]


class Added(Struct, frozen=True):
    """What adding an audit came to; `new` is False where it was there already."""

    platform: KeptPlatform
    audit: int
    observed_at: str
    new: bool


# A score takes six places in a database: code, lowest, highest, judged, coverage, grade.
_Mark = tuple[str, int | None, int | None, int | None, float, str | None]


def marks_of(scores: tuple[Score, ...]) -> str:
    """Return the scores in short, as a database keeps them."""
    marks: list[_Mark] = [(one.code, one.lowest, one.highest, one.judged, one.coverage, one.grade) for one in scores]
    return msgspec.json.encode(marks).decode()


_MARKS = msgspec.json.Decoder(tuple[_Mark, ...])


def marks_in(text: str) -> tuple[ScoreRecord, ...]:
    """Read what `marks_of` wrote."""
    return tuple(
        ScoreRecord(code, lowest, highest, coverage) for code, lowest, highest, _, coverage, _ in _MARKS.decode(text)
    )
