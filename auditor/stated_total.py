"""How many advertisements a platform itself says it has: a fact beside the findings, never a judgement."""

from msgspec import Struct

from auditor.finding import Evidence


class StatedTotal(Struct, frozen=True):
    """The number as the platform tells it, and where; `about` says that it told it roughly ("more than 1,200")."""

    number: int
    about: bool
    evidence: Evidence
