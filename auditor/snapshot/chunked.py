"""Takes the chunk framing off a body that some tools store as it came."""

import re

_SIZE = re.compile(rb"[ \t]*([0-9a-fA-F]{1,15})[^\n]{0,500}?\r?\n")


def unchunked(body: bytes) -> tuple[bytes, bool] | None:
    """Return the body without framing, and whether its end was there; None when it is not framed (any more)."""
    pieces: list[bytes] = []
    at = 0
    while True:
        line = _SIZE.match(body, at)
        if line is None:
            # What follows a whole chunk is a size again, or the end of what was had; anything else is no framing.
            return (b"".join(pieces), False) if pieces and at >= len(body) else None
        size = int(line[1], 16)
        start = line.end()
        if size == 0:
            return b"".join(pieces), True
        pieces.append(body[start : start + size])
        at = start + size
        if at >= len(body):
            return b"".join(pieces), False
        if body[at : at + 2] == b"\r\n":
            at += 2
        elif body[at : at + 1] == b"\n":
            at += 1
        else:
            return None
