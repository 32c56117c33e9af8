"""Opens whatever holds a snapshot and finds where its records stand: by the index where that can be trusted."""

from array import array
from collections.abc import Iterator
from pathlib import Path

from auditor.errors import UsageError, cause
from auditor.snapshot.address import key_of, number_of
from auditor.snapshot.cdxj import place
from auditor.snapshot.fault import Faults
from auditor.snapshot.head import Head
from auditor.snapshot.kept import split
from auditor.snapshot.made import MARK, warc_fields
from auditor.snapshot.member import BrokenMember, unpacked
from auditor.snapshot.package import Package
from auditor.snapshot.packed_whole import unpacked_to_file
from auditor.snapshot.part import DATA
from auditor.snapshot.scan import MOST_BLOCK, NeedsUnpacking, records
from auditor.snapshot.shelf import Kind, Shelf
from auditor.snapshot.source import Source, is_gzip
from auditor.snapshot.wacz import ARCHIVE, INDEX

_ZIP = b"PK\x03\x04"


class Opened:
    """The open files of a snapshot with the place of every record; `vouched` sources are what their package says."""

    def __init__(self, path: Path) -> None:
        """Open a .wacz, a .warc(.gz), or the folder of an unfinished recording; raises UsageError for anything else."""
        self.path = path
        self.faults = Faults()
        self.package: Package | None = None
        self.sources: list[Source] = []
        self.vouched: set[int] = set()
        self.shelf = Shelf()
        try:
            self._open(path)
            if not len(self.shelf):
                raise nothing_in(path, self.faults)  # noqa: TRY301  the files must be let go of
        except OSError as error:
            self.close()
            why = cause(error, str(error))
            raise UsageError(
                nl=f"{path} kan niet gelezen worden: {why.nl}.", en=f"{path} cannot be read: {why.en}."
            ) from error
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the files."""
        for source in self.sources:
            source.file.close()
        if self.package is not None:
            self.package.close()

    def _open(self, path: Path) -> None:
        if path.is_dir():
            path = path / DATA
            if not path.is_file():
                raise UsageError(
                    nl=f"{path.parent} is geen opname: er is geen {DATA} in.",
                    en=f"{path.parent} is no recording: there is no {DATA} in it.",
                )
        with path.open("rb") as file:
            start = file.read(16)
        if start.startswith(_ZIP):
            self._open_package(path)
        elif is_gzip(start) or start.startswith(b"WARC/"):
            source = Source(path.open("rb"), 0, path.stat().st_size, path.name, is_gzip(start))
            self.sources.append(source)
            self._scan(0)
        elif start or path.name != DATA:
            raise UsageError(
                nl=f"{path} is geen webarchief. De auditor leest .wacz, .warc en .warc.gz.",
                en=f"{path} is no web archive. The auditor reads .wacz, .warc and .warc.gz.",
            )

    def _open_package(self, path: Path) -> None:
        package = self.package = Package(path, self.faults)
        for number, source in enumerate(package.warcs()):
            self.sources.append(source)
            if package.vouched(source.name):
                self.vouched.add(number)
            elif source.name in package.resources():
                self.faults.add(
                    "digest",
                    source.name,
                    nl="het bestand is veranderd nadat het is gemaakt (de vingerafdruk in datapackage.json klopt niet);"
                    " elk record is apart nagerekend.",
                    en="the file was changed after it was made (the digest in datapackage.json is another); every"
                    " record was checked by itself.",
                )
            if not (number in self.vouched and is_own(source) and self._by_index(package, number)):
                self._scan(number)
        if not self.sources:
            raise UsageError(
                nl=f"Er zit geen WARC-bestand in {path}, dus er is niets te beoordelen.",
                en=f"There is no WARC file in {path}, so there is nothing to judge.",
            )

    def _by_index(self, package: Package, number: int) -> bool:
        """Find the answers by the index, and all else in the gaps between them; False when the index is wrong."""
        source, shelf, faults = self.sources[number], Shelf(), Faults()
        answers = _indexed(package, source)
        if answers is None:
            return False
        reach = 0
        try:
            for offset, length, key, digest in answers:
                if offset < reach:
                    return False
                for one in records(source, faults, reach, offset):
                    shelf.put(number, one)
                row = shelf.row(number, offset, length, Kind.ANSWER, key, digest)
                if row and shelf.kind[row - 1] == Kind.REQUEST and shelf.key[row - 1] == key:
                    shelf.mate[row] = row - 1
                reach = offset + length
            for one in records(source, faults, reach):
                shelf.put(number, one)
        except NeedsUnpacking:
            return False
        if faults.found:
            return False
        self.shelf = shelf
        return True

    def _scan(self, number: int) -> None:
        source, before, rows = self.sources[number], len(self.faults.found), len(self.shelf)
        try:
            for one in records(source, self.faults):
                self.shelf.put(number, one)
        except NeedsUnpacking:
            del self.faults.found[before:]
            self.shelf.cut(rows)
            self.sources[number] = unpacked_to_file(source, self.faults)
            if self.package is None or source.file is not self.package.file:
                source.file.close()
            for one in records(self.sources[number], self.faults):
                self.shelf.put(number, one)


def read_record(source: Source, offset: int, length: int) -> tuple[Head, bytes]:
    """Return head and block of a record; raises BrokenMember or ValueError when it is not whole or too large."""
    if source.packed:
        return split(unpacked(source.at(offset, length), MOST_BLOCK))
    if length > MOST_BLOCK:
        raise BrokenMember("too large")
    return split(source.at(offset, length))


def is_own(source: Source) -> bool:
    """Whether this program wrote an archive of a package."""
    if source.name != ARCHIVE:
        return False
    try:
        one = next(iter(records(source, Faults())), None)
        return one is not None and MARK in warc_fields(read_record(source, one.offset, one.length)[1])
    except (NeedsUnpacking, BrokenMember, ValueError):
        return False


def nothing_in(path: Path, faults: Faults) -> UsageError:
    """Return the error for a snapshot without a sound record."""
    why_nl, why_en = (f" {faults.found[0].text.nl}", f" {faults.found[0].text.en}") if faults.found else ("", "")
    return UsageError(
        nl=f"Er staat niets bruikbaars in {path}, dus er is niets te beoordelen.{why_nl}",
        en=f"There is nothing usable in {path}, so there is nothing to judge.{why_en}",
    )


def _indexed(package: Package, source: Source) -> Iterator[tuple[int, int, int, int]] | None:
    """Return offset, length, key and digest of every answer in order; None when the index cannot be trusted."""
    if INDEX not in package.parts or not package.vouched(INDEX):
        return None
    columns = [array("Q") for _ in range(4)]
    for line in package.lines(INDEX):
        found = place(line)
        if found is None:
            if line:
                return None
            continue
        if not 0 <= found.offset < found.offset + found.length <= source.size:
            return None
        row = found.offset, found.length, key_of(found.url), number_of(found.digest)
        for column, number in zip(columns, row, strict=True):
            column.append(number)
    order = sorted(range(len(columns[0])), key=columns[0].__getitem__)
    return ((columns[0][at], columns[1][at], columns[2][at], columns[3][at]) for at in order)
