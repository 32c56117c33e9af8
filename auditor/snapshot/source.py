"""One WARC to read from, wherever it is: a file, a stored part of a zip, or a temporary file it was unpacked to."""

from typing import BinaryIO

import msgspec

# What is read ahead: large enough for speed, small enough to forget.
AHEAD = 1 << 18
# What is taken of a packed one at once, and what of it is unpacked at once.
STEP, PIECE = 1 << 16, 1 << 20


class Source(msgspec.Struct):
    """Bytes `base` to `base + size` of an open file; `name` is what a reader knows it by.

    `moved` when it is a copy that was unpacked, so that positions are not those of the file.
    """

    file: BinaryIO
    base: int
    size: int
    name: str
    packed: bool
    moved: bool = False
    _start: int = 0
    _ahead: bytes = b""

    def at(self, position: int, count: int) -> bytes:
        """Return at most `count` bytes from a position on; fewer at the end only."""
        count = max(0, min(count, self.size - position))
        offset = position - self._start
        if offset >= 0 and offset + count <= len(self._ahead):
            return self._ahead[offset : offset + count]
        self.file.seek(self.base + position)
        if count > AHEAD:
            return self.file.read(count)
        self._start, self._ahead = position, self.file.read(min(AHEAD, self.size - position))
        return self._ahead[:count]


def is_gzip(start: bytes) -> bool:
    """Whether a file that starts so is packed."""
    return start.startswith(b"\x1f\x8b")
