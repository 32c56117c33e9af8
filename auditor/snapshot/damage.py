"""What damage to a WARC is called, and where reading goes on behind it; a bomb is refused outright."""

import re
import zlib

from auditor.errors import UsageError
from auditor.snapshot.fault import Faults
from auditor.snapshot.head import Head
from auditor.snapshot.member import GZIP
from auditor.snapshot.source import STEP, Source

# Text packs ten to fifty times; only a bomb packs a gigabyte to less than a four-hundredth.
BOMB_BYTES, BOMB_RATIO = 1 << 30, 400
_GZIP_START = b"\x1f\x8b\x08"
_NEXT_RECORD = re.compile(rb"\n\r?\n(WARC/[01]\.\d+\r?\n[A-Za-z-]+:)")


def named(source: Source, position: int, head: Head | None) -> str:
    """Return how a record is told to a reader: its file, where it starts, and the address it is about."""
    about = f" ({head.kind} {head.url or head.identity})" if head else ""
    return f"{source.name}, byte {position}{about}"


def unsound(source: Source, position: int, head: Head | None, wrong: tuple[str, str], faults: Faults) -> None:
    """Name a record that is not what it says, and is not used."""
    nl, en = wrong
    faults.add("length", named(source, position, head), nl=f"{nl}; het is niet gebruikt.", en=f"{en}; it was not used.")


def torn(source: Source, position: int, head: Head | None, faults: Faults) -> None:
    """Name the record at which a file breaks off."""
    faults.add(
        "torn",
        named(source, position, head),
        nl="het bestand breekt hier af; dit laatste record is niet gebruikt.",
        en="the file breaks off here; this last record was not used.",
    )


def no_bomb(source: Source, unpacked: int, packed: int) -> None:
    """Raise UsageError for a source that unpacks to far more than any web archive does."""
    if unpacked > BOMB_BYTES and unpacked > BOMB_RATIO * packed:
        raise UsageError(
            nl=f"{source.name} pakt uit tot meer dan {BOMB_RATIO} keer zijn grootte: dat doet geen webarchief."
            " Het is niet verder gelezen.",
            en=f"{source.name} unpacks to more than {BOMB_RATIO} times its size: no web archive does that."
            " It was not read any further.",
        )


def next_member(source: Source, position: int, stop: int) -> int:
    """Return where the next gzip member with a record in it starts."""
    while position < stop:
        data = source.at(position, STEP)
        found = data.find(_GZIP_START)
        if found < 0:
            if len(data) < STEP:
                return stop
            position += STEP - len(_GZIP_START) + 1
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


def next_record(source: Source, position: int, stop: int) -> int:
    """Return where the next record of an unpacked WARC starts."""
    while position < stop:
        data = source.at(position, STEP)
        found = _NEXT_RECORD.search(data)
        if found:
            return position + found.start(1)
        if len(data) < STEP:
            return stop
        position += STEP - 128
    return stop
