"""Which way an outcome went between two audits: the words that compare, portfolio and history share."""

from enum import StrEnum

from auditor.finding import Status

_WORTH = {Status.MET: 2, Status.PARTLY: 1, Status.NOT_MET: 0}


class Direction(StrEnum):
    """What became of a requirement.

    NEW: there is an answer (a judgement, or that it does not apply) where there was a lesser one or none; GONE is the
    other way round. Neither says that the platform did better or worse.
    """

    WORSE = "worse"
    GONE = "gone"
    NEW = "new"
    BETTER = "better"
    SAME = "same"


def direction(before: Status | None, after: Status | None) -> Direction:
    """Return which way it went; None is an audit that did not have the requirement."""
    was, now = _told(before), _told(after)
    if was != now:
        return Direction.NEW if now > was else Direction.GONE
    if before is None or after is None or not before.judged or before is after:
        return Direction.SAME
    return Direction.BETTER if _WORTH[after] > _WORTH[before] else Direction.WORSE


def _told(status: Status | None) -> int:
    """Return how much an outcome tells: not there, not to tell, does not apply, judged.

    A crashed check tells as little as a page that was not seen.
    """
    if status is None:
        return 0
    if status in (Status.CANNOT_TELL, Status.ERROR):
        return 1
    return 3 if status.judged else 2
