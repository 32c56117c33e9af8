"""What people told of a platform, as the record keeps it: answers of an assessor and replies of the platform."""

import datetime as dt
from enum import StrEnum

from msgspec import Struct

from auditor.finding import Status

# What an assessor can answer; a check that crashed is nobody's answer.
ANSWERABLE = tuple(status for status in Status if status is not Status.ERROR)


class How(StrEnum):
    """How an answer was established."""

    INTERVIEW = "interview"
    TEST_PURCHASE = "test_purchase"
    DOCUMENT = "document"
    INSPECTION = "inspection"
    OTHER = "other"


class Standing(StrEnum):
    """Whether an answer decides the outcome; `superseded` is by a later answer, `expired` by the calendar."""

    COUNTS = "counts"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"


class Answer(Struct, frozen=True, kw_only=True):
    """What an assessor established of one requirement; `by` is a name or a role, `date` when it was established.

    It holds up to and including `valid_until`. `evidence` is the name of a file as seen from the file of answers, and
    `sha256` its digest in hex; the file itself stays with the assessor.
    """

    requirement: str
    status: Status
    reason: str
    how: How
    by: str
    date: dt.date
    valid_until: dt.date | None = None
    evidence: str = ""
    sha256: str = ""
    standing: Standing = Standing.COUNTS


class Reply(Struct, frozen=True, kw_only=True):
    """What the platform says in reply to a finding, or to the audit as a whole when `requirement` is empty."""

    text: str
    by: str
    date: dt.date
    requirement: str = ""
