"""What may be compared: an audit.json, the folder of an audit, a snapshot, or a platform of the history on a day."""

import re
from datetime import date
from pathlib import Path

import msgspec

from auditor.audit import Audit
from auditor.cli.audit_file import read_audit
from auditor.cli.history_option import meant
from auditor.cli.output_folder import RECORD
from auditor.cli.stored_audit import RECORDINGS, holds_pages, snapshots_beside
from auditor.errors import UsageError
from auditor.history.history import open_history

_DAY = re.compile(r"\d{4}-\d\d(-\d\d)?")


class Side(msgspec.Struct, frozen=True):
    """What was given, with the audit or the snapshot that it stands for, or both."""

    given: str
    audit: Audit | None = None
    snapshot: Path | None = None


def side_of(given: str, where: str) -> Side:
    """Return what is meant; `where` is the history asked for. Raises UsageError for what cannot be compared."""
    path = Path(given)
    if path.is_dir():
        return _of_folder(given, path)
    if path.is_file():
        return Side(given, None, path) if path.name.endswith(RECORDINGS) else _of_record(given, path)
    platform, at, day = given.rpartition("@")
    if at and platform and _is_day(day):
        with open_history(meant(where)) as history:
            return Side(given, history.record(history.at(history.platform(platform), day).id))
    raise UsageError(
        nl=f"'{given}' is niet te vergelijken. Geef een audit.json, de map van een audit, een opname (.wacz, .warc of"
        " een map met pagina's), of een platform uit de geschiedenis op een dag: naam.nl@2026-11-24.",
        en=f"'{given}' cannot be compared. Give an audit.json, the folder of an audit, a snapshot (.wacz, .warc or a"
        " folder of pages), or a platform of the history on a day: name.nl@2026-11-24.",
    )


def _of_folder(given: str, folder: Path) -> Side:
    """Return the audit in a folder, or the folder itself as a snapshot."""
    if (folder / RECORD).is_file():
        return _of_record(given, folder / RECORD)
    if holds_pages(folder):
        return Side(given, None, folder)
    raise UsageError(
        nl=f"In {given} staat geen {RECORD}, en het is geen map met pagina's.",
        en=f"There is no {RECORD} in {given}, and it is no folder of pages.",
    )


def _of_record(given: str, file: Path) -> Side:
    """Return an audit, with the snapshot beside it when there is exactly one."""
    beside = tuple(snapshots_beside(file.resolve().parent))
    return Side(given, read_audit(file), beside[0] if len(beside) == 1 else None)


def _is_day(text: str) -> bool:
    """Whether it is a date or a month."""
    try:
        return bool(_DAY.fullmatch(text) and date.fromisoformat(text if len(text) > 7 else f"{text}-01"))
    except ValueError:
        return False
