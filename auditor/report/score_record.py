"""A score in short, as records for other programs hold it."""

from msgspec import Struct

from auditor.audit import Audit


class ScoreRecord(Struct, frozen=True):
    """The range by one code, 0 to 100, and its coverage, a fraction of the weight."""

    code: str
    lowest: int | None
    highest: int | None
    coverage: float


def score_records(audit: Audit | None) -> tuple[ScoreRecord, ...]:
    """Return the scores of an audit, none of one that did not come about."""
    scores = audit.scores if audit is not None else ()
    return tuple(ScoreRecord(one.code, one.lowest, one.highest, one.coverage) for one in scores)
