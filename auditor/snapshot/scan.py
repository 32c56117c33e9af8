"""Walks through a WARC record by record in bounded memory; a record that is wrong is named and passed over."""

import re
import tempfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, cast

from auditor.errors import UsageError
from auditor.snapshot.fault import Faults
from auditor.snapshot.head import LONGEST, Head, end_of_head, parse_head
from auditor.snapshot.member import GZIP
from auditor.snapshot.source import Source

# A block above this is not read into memory: far above what a visit keeps of an answer.
MOST_BLOCK = 64 << 20
_FIRST, _STEP, _PIECE = 1 << 12, 1 << 16, 1 << 20
# Text packs ten to fifty times; only a bomb packs a gigabyte to less than a four-hundredth.
_BOMB_BYTES, _BOMB_RATIO = 1 << 30, 400
_GZIP_START = b"\x1f\x8b\x08"
_NEXT_RECORD = re.compile(rb"\n\r?\n(WARC/[01]\.\d+\r?\n[A-Za-z-]+:)")
_BETWEEN = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Located:
    """A record and where it stands in its source, as bytes of the file."""

    offset: int
    length: int
    head: Head


class _SeveralInOne(Exception):  # noqa: N818  never leaves this file
    """A gzip member does not hold exactly one record, so that records cannot be found by member."""


def records(source: Source, faults: Faults, start: int = 0, end: int | None = None) -> Iterator[Located]:
    """Yield the sound records of a source whose members or lengths say where each stands.

    Raises `NeedsUnpacking` for a gzip that was packed in another way than a record at a time.
    """
    stop = source.size if end is None else end
    return _members(source, faults, start, stop) if source.packed else _plain(source, faults, start, stop)


class NeedsUnpacking(Exception):  # noqa: N818  a way of packing, not an error
    """The file is packed as a whole: it has to be unpacked before single records can be read."""


@dataclass(slots=True)
class _Reading:
    """One record while its member is being unpacked."""

    head: Head | None = None
    start: bytearray = field(default_factory=bytearray)
    after: int = 0
    beyond: bytearray = field(default_factory=bytearray)
    trouble: tuple[str, str] | None = None

    def take(self, piece: bytes) -> None:
        if self.trouble:
            return
        if self.head is None:
            self.start += piece
            end = end_of_head(self.start)
            if end < 0:
                if len(self.start) > LONGEST:
                    self.trouble = ("de kop van het record is te lang", "the head of the record is too long")
                return
            if not self.start.startswith(b"WARC/"):
                raise _SeveralInOne
            self.head = parse_head(bytes(self.start[:end]))
            piece = bytes(self.start[end:])
            if self.head is None or self.head.length < 0:
                self.trouble = ("het record zegt niet hoe lang het is", "the record does not tell its length")
                return
        room = self.head.length - self.after
        self.after += len(piece)
        if len(piece) > room and len(self.beyond) < 16:
            self.beyond += piece[max(room, 0) : max(room, 0) + 16]
            if self.beyond.startswith(_BETWEEN + b"WARC/"):
                raise _SeveralInOne

    def verdict(self) -> tuple[str, str] | None:
        """Return what is wrong with a record whose member ended."""
        if self.trouble or self.head is None:
            return self.trouble or ("dit is geen WARC-record", "this is no WARC record")
        if self.after < self.head.length:
            return ("het record is korter dan het zegt", "the record is shorter than it says")
        if bytes(self.beyond) not in (b"", b"\r\n", b"\n", b"\n\n", _BETWEEN):
            return ("het record is langer dan het zegt", "the record is longer than it says")
        return None


def _members(source: Source, faults: Faults, start: int, stop: int) -> Iterator[Located]:
    position, unpacked = start, 0
    try:
        while position < stop:
            reading = _Reading()
            try:
                length, count = _walk(source, position, stop, reading)
            except zlib.error:
                where = named(source, position, reading.head)
                position = _next_member(source, position + 1, stop)
                faults.add(
                    "damaged",
                    where,
                    nl="de gegevens zijn beschadigd; dit record is niet gebruikt.",
                    en="the data are damaged; this record was not used.",
                )
                continue
            if length == 0:
                _torn(source, position, reading.head, faults)
                return
            unpacked += count
            _no_bomb(source, unpacked, position + length - start)
            wrong = reading.verdict()
            if count == 0:
                pass  # an empty member, with which some tools end a file
            elif wrong is not None:
                _unsound(source, position, reading.head, wrong, faults)
            elif reading.head is not None:
                yield Located(position, length, reading.head)
            position += length
    except _SeveralInOne:
        raise NeedsUnpacking from None


def _walk(source: Source, position: int, stop: int, reading: _Reading) -> tuple[int, int]:
    """Unpack one member piece by piece; return its packed and unpacked size, 0 for one that breaks off."""
    stretch = zlib.decompressobj(GZIP)
    fed, step, count = position, _FIRST, 0
    while not stretch.eof:
        chunk = source.at(fed, min(step, stop - fed))
        if not chunk:
            return 0, count
        fed += len(chunk)
        step = _STEP
        while chunk and not stretch.eof:
            piece = stretch.decompress(chunk, _PIECE)
            count += len(piece)
            _no_bomb(source, count, fed - position)
            reading.take(piece)
            chunk = stretch.unconsumed_tail
    return fed - len(stretch.unused_data) - position, count


def _plain(source: Source, faults: Faults, start: int, stop: int) -> Iterator[Located]:
    position = start
    while position < stop:
        blank = source.at(position, 64)
        ahead = len(blank) - len(blank.lstrip(b"\r\n"))
        if ahead:
            position += ahead
            continue
        data = source.at(position, LONGEST)
        end = end_of_head(data)
        head = parse_head(data[:end]) if end > 0 else None
        after = position + max(end, 0) + (head.length if head else 0)
        wrong = None
        if head is None:
            wrong = ("hier begint geen WARC-record", "no WARC record starts here")
        elif head.length < 0:
            wrong = ("het record zegt niet hoe lang het is", "the record does not tell its length")
        elif after > stop:
            wrong = ("het record is korter dan het zegt", "the record is shorter than it says")
        elif source.at(after, 16).lstrip(b"\r\n")[:5] not in (b"", b"WARC/"):
            wrong = ("het record is langer of korter dan het zegt", "the record is longer or shorter than it says")
        if wrong is None and head is not None:
            yield Located(position, after - position, head)
            position = after
            continue
        _unsound(source, position, head, wrong or ("", ""), faults)
        position = _next_record(source, position + max(end - 4, 1), stop)


def unpacked_to_file(source: Source, faults: Faults) -> Source:
    """Return a source of the same records, unpacked to a temporary file; what is damaged is passed over."""
    target = cast("BinaryIO", tempfile.TemporaryFile())  # noqa: SIM115  the source that is returned owns it
    position, written = 0, 0
    while position < source.size:
        stretch = zlib.decompressobj(GZIP)
        fed = position
        try:
            while not stretch.eof:
                chunk = source.at(fed, _STEP)
                if not chunk:
                    _torn(source, position, None, faults)
                    return _finished(target, written, source)
                fed += len(chunk)
                while chunk and not stretch.eof:
                    piece = stretch.decompress(chunk, _PIECE)
                    written += len(piece)
                    _no_bomb(source, written, fed)
                    target.write(piece)
                    chunk = stretch.unconsumed_tail
            position = fed - len(stretch.unused_data)
        except zlib.error:
            faults.add(
                "damaged",
                named(source, position, None),
                nl="de gegevens zijn beschadigd; wat hier stond is niet gebruikt.",
                en="the data are damaged; what stood here was not used.",
            )
            position = _next_member(source, position + 1, source.size)
    return _finished(target, written, source)


def _finished(target: BinaryIO, written: int, source: Source) -> Source:
    target.flush()
    return Source(target, 0, written, source.name, packed=False, moved=True)


def named(source: Source, position: int, head: Head | None) -> str:
    """Return how a record is told to a reader: its file, where it starts, and the address it is about."""
    about = f" ({head.kind} {head.url or head.identity})" if head else ""
    return f"{source.name}, byte {position}{about}"


def _unsound(source: Source, position: int, head: Head | None, wrong: tuple[str, str], faults: Faults) -> None:
    nl, en = wrong
    faults.add("length", named(source, position, head), nl=f"{nl}; het is niet gebruikt.", en=f"{en}; it was not used.")


def _torn(source: Source, position: int, head: Head | None, faults: Faults) -> None:
    faults.add(
        "torn",
        named(source, position, head),
        nl="het bestand breekt hier af; dit laatste record is niet gebruikt.",
        en="the file breaks off here; this last record was not used.",
    )


def _no_bomb(source: Source, unpacked: int, packed: int) -> None:
    if unpacked > _BOMB_BYTES and unpacked > _BOMB_RATIO * packed:
        raise UsageError(
            nl=f"{source.name} pakt uit tot meer dan {_BOMB_RATIO} keer zijn grootte: dat doet geen webarchief."
            " Het is niet verder gelezen.",
            en=f"{source.name} unpacks to more than {_BOMB_RATIO} times its size: no web archive does that."
            " It was not read any further.",
        )


def _next_member(source: Source, position: int, stop: int) -> int:
    """Return where the next gzip member with a record in it starts."""
    while position < stop:
        data = source.at(position, _STEP)
        found = data.find(_GZIP_START)
        if found < 0:
            if len(data) < _STEP:
                return stop
            position += _STEP - len(_GZIP_START) + 1
            continue
        position += found
        try:
            start = zlib.decompressobj(GZIP).decompress(source.at(position, 512), 64)
        except zlib.error:
            start = b""
        if start.startswith(b"WARC/"):
            return position
        position += 1
    return stop


def _next_record(source: Source, position: int, stop: int) -> int:
    """Return where the next record of an unpacked WARC starts."""
    while position < stop:
        data = source.at(position, _STEP)
        found = _NEXT_RECORD.search(data)
        if found:
            return position + found.start(1)
        if len(data) < _STEP:
            return stop
        position += _STEP - 128
    return stop
