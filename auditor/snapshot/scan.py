"""Walks through a WARC record by record in bounded memory; a record that is wrong is named and passed over."""

import zlib
from collections.abc import Iterator

import msgspec

from auditor.snapshot.damage import named, next_member, next_record, no_bomb, torn, unsound
from auditor.snapshot.fault import Faults
from auditor.snapshot.head import LONGEST, Head, end_of_head, parse_head
from auditor.snapshot.member import GZIP
from auditor.snapshot.source import PIECE, STEP, Source

# A block above this is not read into memory: far above what a visit keeps of an answer.
MOST_BLOCK = 64 << 20
_FIRST = 1 << 12
_BETWEEN = b"\r\n\r\n"


class Located(msgspec.Struct, frozen=True):
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


class _Reading(msgspec.Struct):
    """One record while its member is being unpacked."""

    head: Head | None = None
    start: bytearray = msgspec.field(default_factory=bytearray)
    after: int = 0
    beyond: bytearray = msgspec.field(default_factory=bytearray)
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
                position = next_member(source, position + 1, stop)
                faults.add(
                    "damaged",
                    where,
                    nl="de gegevens zijn beschadigd; dit record is niet gebruikt.",
                    en="the data are damaged; this record was not used.",
                )
                continue
            if length == 0:
                torn(source, position, reading.head, faults)
                return
            unpacked += count
            no_bomb(source, unpacked, position + length - start)
            wrong = reading.verdict()
            if count == 0:
                pass  # an empty member, with which some tools end a file
            elif wrong is not None:
                unsound(source, position, reading.head, wrong, faults)
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
        step = STEP
        while chunk and not stretch.eof:
            piece = stretch.decompress(chunk, PIECE)
            count += len(piece)
            no_bomb(source, count, fed - position)
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
        unsound(source, position, head, wrong or ("", ""), faults)
        position = next_record(source, position + max(end - 4, 1), stop)
