"""One gzip member for each WARC record, the same bytes on every machine."""

import struct
import zlib

# Deflate, no flags, no time, no extra, operating system "unknown": nothing of the machine that wrote it.
_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_LEVEL = 6


def packed(data: bytes) -> bytes:
    """Return the data as a gzip member of its own."""
    squeeze = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    body = squeeze.compress(data) + squeeze.flush()
    return _HEAD + body + struct.pack("<II", zlib.crc32(data), len(data) & 0xFFFFFFFF)
