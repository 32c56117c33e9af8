"""Why a recording is not begun, not gone on with or not written: each in a sentence, with the way out."""

import errno
from pathlib import Path

from auditor.errors import UsageError
from auditor.snapshot.part import folder_of


def refuse_target(path: Path, *, overwrite: bool) -> None:
    """Raise UsageError for a path where no recording can be put."""
    if path.is_dir():
        raise UsageError(
            nl=f"{path} is een map. Geef de naam van een bestand dat op .wacz eindigt.",
            en=f"{path} is a folder. Give the name of a file that ends in .wacz.",
        )
    if path.exists() and not overwrite:
        raise UsageError(
            nl=f"{path} bestaat al. Kies een andere naam, of vervang het met --overwrite.",
            en=f"{path} exists already. Choose another name, or replace it with --overwrite.",
        )
    if not path.parent.is_dir():
        raise UsageError(
            nl=f"De map {path.parent} bestaat niet. Maak die eerst, of kies een andere plaats.",
            en=f"The folder {path.parent} does not exist. Make it first, or choose another place.",
        )


def begun_already(path: Path) -> UsageError:
    """Return the error for a path of which a recording was begun already."""
    folder = folder_of(path)
    return UsageError(
        nl=f"Van {path} is al een opname begonnen ({folder}). Ga ermee verder met --resume, of begin opnieuw met"
        " --overwrite.",
        en=f"A recording of {path} was begun already ({folder}). Go on with it by --resume, or start anew with"
        " --overwrite.",
    )


def still_empty(path: Path) -> UsageError:
    """Return the error for a recording in which nothing is kept yet."""
    return UsageError(
        nl=f"De opname van {path} was nog leeg. Begin een nieuwe zonder --resume.",
        en=f"The recording of {path} was still empty. Start a new one without --resume.",
    )


def unwritable(path: Path, error: OSError) -> UsageError:
    """Return the error for a disk that refuses, with what stays."""
    full = error.errno in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT)
    why_nl = "de schijf is vol" if full else error.strerror or str(error)
    why_en = "the disk is full" if full else error.strerror or str(error)
    folder = folder_of(path)
    stays_nl = f" Wat al bewaard was, staat nog in {folder}." if folder.exists() else ""
    stays_en = f" What was kept already is still in {folder}." if folder.exists() else ""
    return UsageError(
        nl=f"De opname {path} kan niet geschreven worden: {why_nl}.{stays_nl}",
        en=f"The recording {path} cannot be written: {why_en}.{stays_en}",
    )
