"""One run of `auditor history prune`."""

from datetime import UTC, datetime

from auditor.cli.failure import told
from auditor.cli.history_option import PLACE, meant
from auditor.cli.language import Both
from auditor.cli.terminal import safe, say
from auditor.errors import AuditorError
from auditor.history.history import open_history
from auditor.history.retention import kept_from

REMOVED = Both(
    "Verwijderd: {number} audit(s) van bezoeken vóór {day}. Over: {left}.",
    "Removed: {number} audit(s) of visits before {day}. Left: {left}.",
)


def prune(language: str, older_than: str, where: str, now: datetime | None = None) -> int:
    """Remove what is older, tell how many, and return the exit code."""
    try:
        moment = kept_from(older_than, now or datetime.now(UTC))
        with open_history(meant(where)) as history:
            number = history.prune(moment)
            left = sum(one.audits for one in history.platforms())
            say(REMOVED.said(language).format(number=number, day=moment[:10], left=left))
            say(safe(PLACE.said(language) + history.place.shown))
    except AuditorError as error:
        return told(error, language)
    return 0
