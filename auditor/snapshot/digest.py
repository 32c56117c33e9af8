"""The digests of web archives: ours is sha256 in hex, those of other tools may be sha1 or md5, in hex or base32."""

import base64
import binascii
import hashlib
from collections.abc import Iterator

PREFIX = "sha256:"
_SIZES = {"sha1": 20, "sha256": 32, "sha512": 64, "md5": 16, "sha-1": 20, "sha-256": 32, "sha-512": 64}


def digest_of(data: bytes) -> str:
    """Return ``sha256:`` and the hex digest; hex, since readers disagree on the padding of base32."""
    return PREFIX + hashlib.sha256(data).hexdigest()


def agrees(label: str, data: bytes) -> bool | None:
    """Whether a written digest (``sha1:GL7…``) is that of the data; None for one in a way that is not known."""
    name, _, written = label.strip().partition(":")
    size = _SIZES.get(name.lower())
    expected = _decoded(written, size) if size else None
    if expected is None:
        return None
    return hashlib.new(name.lower().replace("-", ""), data, usedforsecurity=False).digest() == expected


def agrees_stream(label: str, pieces: Iterator[bytes]) -> bool | None:
    """Whether a written sha256 digest is that of these pieces together; other digests are taken in memory."""
    name, _, written = label.partition(":")
    if name.lower() not in ("sha256", "sha-256") or len(written) != 64:
        return agrees(label, b"".join(pieces))
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest() == written.lower()


def _decoded(written: str, size: int) -> bytes | None:
    try:
        if len(written) == 2 * size:
            return bytes.fromhex(written)
        plain = base64.b32decode(written.rstrip("=").upper() + "=" * (-len(written.rstrip("=")) % 8))
    except (ValueError, binascii.Error):
        return None
    return plain if len(plain) == size else None
