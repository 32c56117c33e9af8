"""Writes a zip whose every byte follows from its parts: no time, no machine, no version of Python.

The standard library reads zips here, but what it writes differs between its versions; `verify` compares every byte
between the parts with what is written here.
"""

import struct
from collections.abc import Iterator, Sequence

import msgspec

_LIMIT = 0xFFFFFFFF
_NEEDED, _NEEDED_64 = 20, 45
# 1 January 1980, the first moment a zip can hold; made on Unix; a plain file that its owner may write.
_DATE, _MADE_ON, _MODE = 0x0021, 3 << 8, 0o100644 << 16
_UTF8 = 0x0800


class Part(msgspec.Struct, frozen=True):
    """One stored part: `crc` is its CRC-32."""

    name: str
    size: int
    crc: int


def frame(parts: Sequence[Part]) -> Iterator[tuple[bytes, Part | None]]:
    """Yield what stands before the data of each part with that part, then what ends the file with None."""
    offset, directory = 0, b""
    for part in parts:
        head = _local(part)
        yield head, part
        directory += _central(part, offset)
        offset += len(head) + part.size
    yield directory + _end(len(parts), len(directory), offset), None


def _local(part: Part) -> bytes:
    name = part.name.encode()
    large = part.size >= _LIMIT
    extra = struct.pack("<HHQQ", 1, 16, part.size, part.size) if large else b""
    size = _LIMIT if large else part.size
    needed = _NEEDED_64 if large else _NEEDED
    head = struct.pack(
        "<4s5H3L2H", b"PK\x03\x04", needed, _UTF8, 0, 0, _DATE, part.crc, size, size, len(name), len(extra)
    )
    return head + name + extra


def _central(part: Part, offset: int) -> bytes:
    name = part.name.encode()
    large = part.size >= _LIMIT
    numbers = [*([part.size, part.size] if large else []), *([offset] if offset >= _LIMIT else [])]
    extra = struct.pack(f"<HH{len(numbers)}Q", 1, 8 * len(numbers), *numbers) if numbers else b""
    needed = _NEEDED_64 if numbers else _NEEDED
    size = _LIMIT if large else part.size
    head = struct.pack(
        "<4s6H3L5H2L",
        *(b"PK\x01\x02", _MADE_ON | needed, needed, _UTF8, 0, 0, _DATE, part.crc, size, size),
        *(len(name), len(extra), 0, 0, 0, _MODE, min(offset, _LIMIT)),
    )
    return head + name + extra


def _end(count: int, size: int, offset: int) -> bytes:
    large = b""
    if offset >= _LIMIT:
        made = (_MADE_ON | _NEEDED_64, _NEEDED_64)
        large = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, *made, 0, 0, count, count, size, offset)
        large += struct.pack("<4sLQL", b"PK\x06\x07", 0, offset + size, 1)
    return large + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, size, min(offset, _LIMIT), 0)
