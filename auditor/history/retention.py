"""How long audits are kept: a period back from today, or a date."""

import re
from datetime import UTC, datetime, timedelta

from auditor.errors import UsageError

_PERIOD = re.compile(r"(\d{1,4})\s*([ymwd])", re.IGNORECASE)


def kept_from(asked: str, now: datetime) -> str:
    """Return the moment from which audits are kept, for `5y`, `6m`, `12w`, `90d` or a date; ISO 8601 in UTC.

    Raises UsageError for anything else, and for a day to come.
    """
    text = asked.strip()
    period = _PERIOD.fullmatch(text)
    try:
        day = _back(int(period[1]), period[2].lower(), now) if period else datetime.fromisoformat(text)
        day = (day if day.tzinfo is not None else day.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        day = datetime.max.replace(tzinfo=UTC)
    if day >= now:
        raise UsageError(
            nl=f"'{asked}' is geen bewaartermijn. Geef een tijd (5y, 6m, 12w of 90d: jaren, maanden, weken, dagen) of"
            " een datum die geweest is (2024-01-31).",
            en=f"'{asked}' is no period to keep audits for. Give a time (5y, 6m, 12w or 90d: years, months, weeks,"
            " days) or a date gone by (2024-01-31).",
        )
    return f"{day:%Y-%m-%dT%H:%M:%SZ}"


def _back(number: int, unit: str, now: datetime) -> datetime:
    """Return the moment so long ago, on the last day of a month that is too short."""
    if unit in "wd":
        return now - timedelta(days=number * (7 if unit == "w" else 1))
    months = now.year * 12 + now.month - 1 - number * (12 if unit == "y" else 1)
    first = now.replace(year=months // 12, month=months % 12 + 1, day=1)
    after = (first + timedelta(days=31)).replace(day=1)
    return first.replace(day=min(now.day, (after - timedelta(days=1)).day))
