"""Records a visit safely: what was kept stays, whatever happens to the program, and only a finished file is a WACZ."""

import contextlib
import os
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, Self

from auditor.errors import UsageError
from auditor.requirements import Text
from auditor.snapshot import cdxj, wacz
from auditor.snapshot.broken_off import locked_folder, made_in, whole_records
from auditor.snapshot.exchange import Exchange
from auditor.snapshot.kept import Place, entries_of, units
from auditor.snapshot.made import CONDUCT, Made, fields_of
from auditor.snapshot.member import packed
from auditor.snapshot.part import DATA, PACKED, REWRITTEN, folder_of
from auditor.snapshot.refusal import begun_already, refuse_target, still_empty, unwritable
from auditor.snapshot.source import Source
from auditor.snapshot.warc import REQUEST, RESPONSE, Numbering, Record, note, records_of, warcinfo, written

Rewrite = Callable[[Exchange], Exchange | None]


class Recording:
    """A snapshot that is being made; use it as a context manager, so that the lock is let go of.

    Everything that is kept stands in ``NAME.wacz.part/`` and survives the program; `finish` makes ``NAME.wacz`` of it
    in one step.
    """

    def __init__(self, target: Path, made: Made, *, lock: BinaryIO, overwrite: bool, places: list[Place]) -> None:
        """Take a folder that is locked already; see `create` and `resume`."""
        self.target = target
        self.made = made
        self._lock = lock
        self._overwrite = overwrite
        self._rewrite: Rewrite | None = None
        self._wanted: Callable[[], bool] = bool
        self._places = places
        self._size = sum(length for _, length in places)
        self._numbering = Numbering(_seed(made), len(places))
        self._data = (self.folder / DATA).open("r+b" if places else "w+b", buffering=0)
        self._data.truncate(self._size)

    @classmethod
    def create(cls, path: Path, made: Made, *, overwrite: bool = False) -> Self:
        """Begin a snapshot that will be `path`; raises UsageError for one that exists already or cannot be written."""
        refuse_target(path, overwrite=overwrite)
        lock = locked_folder(path, new=True)
        folder = folder_of(path)
        try:
            if not overwrite and whole_records(folder):
                raise begun_already(path)  # noqa: TRY301  the lock must be let go of
            for left in (DATA, REWRITTEN, PACKED):
                (folder / left).unlink(missing_ok=True)
            recording = cls(path, made, lock=lock, overwrite=overwrite, places=[])
        except BaseException:
            lock.close()
            raise
        try:
            recording._append([warcinfo(fields_of(made), made.began, wacz.WARC_NAME)])
        except BaseException:
            recording.discard()
            raise
        return recording

    @classmethod
    def resume(cls, path: Path, made: Made | None = None, *, overwrite: bool = False) -> Self:
        """Go on with a recording that was broken off; what was only half written is cut off.

        `made` is used when the recording broke off before anything was kept; without it that is a UsageError, as is
        a recording that does not exist.
        """
        refuse_target(path, overwrite=overwrite)
        folder = folder_of(path)
        if not folder.is_dir():
            raise UsageError(
                nl=f"Er is geen opname van {path} om mee verder te gaan. Begin een nieuwe zonder --resume.",
                en=f"There is no recording of {path} to go on with. Start a new one without --resume.",
            )
        lock = locked_folder(path, new=False)
        try:
            places = whole_records(folder)
            if places:
                return cls(path, made_in(folder, places), lock=lock, overwrite=overwrite, places=places)
        except BaseException:
            lock.close()
            raise
        lock.close()
        if made is None:
            raise still_empty(path)
        return cls.create(path, made, overwrite=overwrite)

    def __enter__(self) -> Self:
        """Hold the lock already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go; what was kept stays for `resume`."""
        self.close()

    @property
    def folder(self) -> Path:
        """The folder of what is kept so far; a `Snapshot` can be opened of it at any moment."""
        return folder_of(self.target)

    def keep(self, exchanges: Iterable[Exchange]) -> None:
        """Store exchanges, each of them on disk when this returns; raises UsageError when the disk refuses."""
        for exchange in exchanges:
            self._append(records_of(exchange))

    def note(self, url: str, date: str, told: Mapping[str, object]) -> None:
        """Store a note as JSON about an address or an ``urn:auditor:`` name: what was skipped, and why."""
        self._append([note(url, date, told)])

    def rewrite(self, function: Rewrite, wanted: Callable[[], bool] | None = None) -> None:
        """Have every exchange go through a function while packing; None leaves it out.

        `wanted` is asked before each reading, the first time too; without it there is one. What the function leaves as
        it is costs no packing.
        """
        self._rewrite, self._wanted = function, wanted or iter((True, False)).__next__

    def finish(self, pages: Iterable[wacz.PageLine], date: str, conduct: tuple[Text, ...] = ()) -> Path:
        """Make the WACZ, put it at its place in one step, and remove the folder; returns its path.

        `date` is when the visit ended. Raises UsageError when the disk refuses: everything kept then stays for
        `resume`.
        """
        refuse_target(self.target, overwrite=self._overwrite)
        self._append([note(CONDUCT, date, {"conduct": [{"nl": one.nl, "en": one.en} for one in conduct]})])
        try:
            warc, index = self._rewritten()
            contents: dict[str, wacz.Content] = {
                wacz.ARCHIVE: warc,
                wacz.INDEX: cdxj.index(index, wacz.WARC_NAME),
                wacz.PAGES: wacz.pages_file(pages),
            }
            with (self.folder / PACKED).open("wb") as file:
                wacz.pack(file, contents, _about(self.made, date))
                file.flush()
                os.fsync(file.fileno())
            (self.folder / PACKED).replace(self.target)
            _settle(self.target.parent)
        except OSError as error:
            raise unwritable(self.target, error) from error
        self.discard()
        return self.target

    def close(self) -> None:
        """Let go of the files and the lock."""
        self._data.close()
        self._lock.close()

    def discard(self) -> None:
        """Throw away what was kept, and let go."""
        self._data.close()
        with contextlib.suppress(OSError):
            for left in (DATA, REWRITTEN, PACKED):
                (self.folder / left).unlink(missing_ok=True)
        self._lock.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _append(self, parts: Iterable[Record]) -> None:
        """Add records to the file, each a member of its own; all of them are there or none."""
        before = self._numbering.count
        try:
            members = _members(parts, self._numbering)
            self._data.seek(self._size)
            view = memoryview(b"".join(members))
            while view:
                view = view[self._data.write(view) or 0 :]
            os.fsync(self._data.fileno())
        except OSError as error:
            self._numbering.count = before
            with contextlib.suppress(OSError):
                self._data.truncate(self._size)
            raise unwritable(self.target, error) from error
        for member in members:
            self._places.append((self._size, len(member)))
            self._size += len(member)

    def _rewritten(self) -> tuple[Path, list[cdxj.Entry]]:
        """Return the WARC that goes into the package, and the lines of its index."""
        source = Source(self._data, 0, self._size, DATA, packed=True)
        if self._rewrite is None:
            return self.folder / DATA, list(entries_of(source, self._places))
        told = self.folder / DATA, list(entries_of(source, self._places))
        while self._wanted():
            told = self._read_through(source, self._rewrite)
        return told

    def _read_through(self, source: Source, rewrite: Rewrite) -> tuple[Path, list[cdxj.Entry]]:
        """Return the same after one reading of what was kept."""
        path, places = self.folder / REWRITTEN, list[Place]()
        with path.open("w+b") as file:
            for unit in units(source, self._places):
                members: Sequence[bytes] = unit.members
                if unit.exchange is not None:
                    exchange = rewrite(unit.exchange)
                    if exchange is None:
                        continue
                    if exchange != unit.exchange:
                        members = _members(records_of(exchange), Numbering(_seed(self.made), unit.number))
                for member in members:
                    places.append((file.tell(), len(member)))
                    file.write(member)
            file.flush()
            end = file.tell()
            return path, list(entries_of(Source(file, 0, end, DATA, packed=True), places))


def _members(parts: Iterable[Record], numbering: Numbering) -> list[bytes]:
    """Return the members of records; an answer names the request that stands before it."""
    members, request = [], ""
    for record in parts:
        identity, data = written(record, numbering, request if record.kind == RESPONSE else "")
        request = identity if record.kind == REQUEST else ""
        members.append(packed(data))
    return members


def _seed(made: Made) -> str:
    return f"{made.tool}\n{made.rules}\n{made.user_agent}\n{made.began}\n{made.home}"


def _about(made: Made, date: str) -> dict[str, object]:
    told = {
        "title": made.name or made.home,
        "software": made.tool,
        "created": date,
        "mainPageUrl": made.home,
        "mainPageDate": made.began,
    }
    return {name: value for name, value in told.items() if value}


def _settle(folder: Path) -> None:
    """Have the folder itself on disk, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
