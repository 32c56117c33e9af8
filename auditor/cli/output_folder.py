"""Where an audit is written: a check before the visit, and whole files only."""

import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from auditor.errors import UsageError, cause

RECORD = "audit.json"
FILES: Mapping[str, str] = {
    "html": "report.html",
    "json": RECORD,
    "csv": "report.csv",
    "xlsx": "report.xlsx",
    "md": "report.md",
    "pdf": "report.pdf",
}

_OURS = b"gedragscode-auditor"


def prepare(folder: Path, formats: Iterable[str]) -> None:
    """Make the folder and prove that it can be written; raises UsageError when not, or when it holds others' files."""
    prepare_any(folder)
    taken = [folder / FILES[name] for name in formats if (folder / FILES[name]).exists()]
    if taken and not _holds_an_audit(folder):
        raise UsageError(
            nl=f"{taken[0]} bestaat al en is niet door een audit geschreven. Kies een andere map met --out.",
            en=f"{taken[0]} exists and was not written by an audit. Choose another folder with --out.",
        )


def prepare_any(folder: Path, option: str = "--out") -> None:
    """Make the folder and prove that it can be written; raises UsageError, which names the option, when not."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise _unwritable(folder, error, option) from error


def write(folder: Path, name: str, content: str | bytes, option: str = "--out") -> Path:
    """Write one file whole or not at all; raises UsageError when that fails."""
    body = content.encode() if isinstance(content, str) else content
    target = folder / name
    try:
        handle, unfinished = tempfile.mkstemp(dir=folder, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(body)
            Path(unfinished).chmod(0o644)
            Path(unfinished).replace(target)
        except BaseException:
            Path(unfinished).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _unwritable(target, error, option) from error
    return target


def _holds_an_audit(folder: Path) -> bool:
    """Whether the folder's record is one of ours, so that its files may be replaced."""
    try:
        with (folder / RECORD).open("rb") as file:
            return _OURS in file.read(2_000)
    except OSError:
        return False


def _unwritable(place: Path, error: OSError, option: str) -> UsageError:
    """Word why it cannot be written."""
    why = cause(error)
    return UsageError(
        nl=f"In {place} kan niet worden geschreven ({why.nl}). Kies een andere map met {option}.",
        en=f"{place} cannot be written ({why.en}). Choose another folder with {option}.",
    )
