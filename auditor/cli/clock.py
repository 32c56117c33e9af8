"""The clock of this machine, which a run goes by where it is given no other."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """Return this moment."""
    return datetime.now(UTC)
