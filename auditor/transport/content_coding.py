"""Undoes gzip, deflate and br without ever holding more than the cap: a bomb is cut, a lie is left as it came."""

import zlib
from collections.abc import Iterator

import brotli
import msgspec

ACCEPTED = "gzip, deflate, br"

_PIECE = 16_384
_MOST_OUTPUT = 262_144
_MOST_CODINGS = 3
_ZLIB_OR_GZIP = 32 + zlib.MAX_WBITS
_BARE_DEFLATE = -zlib.MAX_WBITS


class Decoded(msgspec.Struct, frozen=True):
    """A body without its content coding; `cut` at the cap, `broken` when the coding ended before its end."""

    body: bytes
    cut: bool = False
    broken: bool = False

    def __repr__(self) -> str:
        """Tell it without the body, which may hold what no log may."""
        return f"Decoded({len(self.body)} bytes, cut={self.cut}, broken={self.broken})"


class _WrongCoding(Exception):  # noqa: N818
    """The bytes are not what the coding says."""


def decoded(raw: bytes, coding: str, cap: int) -> Decoded:
    """Undo the codings of a Content-Encoding header, last one first; a body that does not decode is left as it is."""
    names = [name for name in (part.strip().lower() for part in coding.split(",")) if name not in ("", "identity")]
    if not raw or len(names) > _MOST_CODINGS:
        return Decoded(raw)
    result = Decoded(raw)
    for name in reversed(names):
        step = _undone(result.body, name, cap)
        if step is None:
            return result
        result = Decoded(step.body, cut=result.cut or step.cut, broken=result.broken or step.broken)
    return result


def _undone(raw: bytes, name: str, cap: int) -> Decoded | None:
    """Undo one coding; None when the body is not in it (an unknown name, or a server that lies)."""
    match name:
        case "gzip" | "x-gzip" | "deflate":
            attempts = [_inflated(raw, _ZLIB_OR_GZIP), _inflated(raw, _BARE_DEFLATE)]
            return _collected(attempts[0], cap) or (_collected(attempts[1], cap) if name == "deflate" else None)
        case "br":
            return None if raw.lstrip()[:1] == b"<" else _collected(_unbrotlied(raw), cap)
        case _:
            return None


def _collected(pieces: Iterator[bytes], cap: int) -> Decoded | None:
    """Gather pieces up to the cap; an error after the first bytes leaves what came before it."""
    body = bytearray()
    try:
        for piece in pieces:
            body += piece
            if len(body) > cap:
                return Decoded(bytes(body[:cap]), cut=True)
    except _WrongCoding:
        return Decoded(bytes(body), broken=True) if body else None
    return Decoded(bytes(body))


def _inflated(raw: bytes, window: int) -> Iterator[bytes]:
    """Yield bounded pieces; raise at bytes that do not fit and at an end that comes too early."""
    inflater = zlib.decompressobj(window)
    try:
        for start in range(0, len(raw), _PIECE):
            pending = raw[start : start + _PIECE]
            full = True
            while (pending or full) and not inflater.eof:
                piece = inflater.decompress(pending, _MOST_OUTPUT)
                yield piece
                pending, full = inflater.unconsumed_tail, len(piece) == _MOST_OUTPUT
    except zlib.error as error:
        raise _WrongCoding from error
    if not inflater.eof:
        raise _WrongCoding


def _unbrotlied(raw: bytes) -> Iterator[bytes]:
    """Yield bounded pieces; raise as `_inflated` does."""
    decompressor = brotli.Decompressor()
    try:
        for start in range(0, len(raw), _PIECE):
            pending = raw[start : start + _PIECE]
            full = True
            # `can_accept_more_data` alone is not enough: brotli 1.2 says yes with output still waiting.
            while (pending or full or not decompressor.can_accept_more_data()) and not decompressor.is_finished():
                piece = decompressor.process(pending, output_buffer_limit=_MOST_OUTPUT)
                yield piece
                pending, full = b"", len(piece) >= _MOST_OUTPUT
    except brotli.error as error:
        raise _WrongCoding from error
    if not decompressor.is_finished():
        raise _WrongCoding
