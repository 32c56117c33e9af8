"""What a recording that broke off left behind: its folder, locked, the records that are whole, and how it was made."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from auditor.errors import UsageError
from auditor.snapshot.fault import Faults
from auditor.snapshot.kept import Place, split
from auditor.snapshot.lock import Held, locked
from auditor.snapshot.made import Made, made_of, warc_fields
from auditor.snapshot.member import unpacked
from auditor.snapshot.part import DATA, LOCK, folder_of
from auditor.snapshot.refusal import unwritable
from auditor.snapshot.scan import MOST_BLOCK, NeedsUnpacking, records
from auditor.snapshot.source import Source
from auditor.snapshot.warc import REQUEST, WARCINFO


def locked_folder(path: Path, *, new: bool) -> BinaryIO:
    """Return the lock on the folder of a recording, made where it is a new one; raises UsageError where it is held."""
    folder = folder_of(path)
    try:
        if new:
            folder.mkdir(exist_ok=True)
        return locked(folder / LOCK)
    except Held as held:
        nl, en = (f" (proces {held.holder})", f" (process {held.holder})") if held.holder else ("", "")
        raise UsageError(
            nl=f"Een andere opname schrijft al naar {path}{nl}. Wacht tot die klaar is of kies een andere naam.",
            en=f"Another recording is writing to {path} already{en}. Wait until it is done or choose another name.",
        ) from held
    except OSError as error:
        raise unwritable(path, error) from error


def whole_records(folder: Path) -> list[Place]:
    """Return where the records stand that were written whole, without a request whose answer was not.

    Raises UsageError for a file that is damaged before its end: going on would throw away what stands behind.
    """
    path = folder / DATA
    if not path.exists():
        return []
    faults, places, last, sound = Faults(), list[Place](), "", True
    with path.open("rb") as file:
        source = Source(file, 0, path.stat().st_size, str(path), packed=True)
        try:
            for one in records(source, faults):
                sound = sound and not faults.found and (bool(places) or one.head.kind == WARCINFO)
                places.append((one.offset, one.length))
                last = one.head.kind
        except NeedsUnpacking:
            sound = False
    if not sound:
        raise UsageError(
            nl=f"De opname in {folder} is beschadigd, en niet alleen aan het eind. Wat er nog in staat is te"
            f" beoordelen ('auditor audit {folder}'), maar ermee verdergaan kan niet.",
            en=f"The recording in {folder} is damaged, and not only at its end. What is still in it can be audited"
            f" ('auditor audit {folder}'), but it cannot be gone on with.",
        )
    return places[:-1] if last == REQUEST else places


def made_in(folder: Path, places: Sequence[Place]) -> Made:
    """Return how the recording in a folder was made, by its first record."""
    with (folder / DATA).open("rb") as file:
        head, block = split(unpacked(file.read(places[0][1]), MOST_BLOCK))
    return made_of(warc_fields(block), head.date)
