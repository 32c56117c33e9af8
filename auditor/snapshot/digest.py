"""The one digest of snapshots: sha256, written the way the web-archive standards write it."""

import hashlib

PREFIX = "sha256:"


def digest_of(data: bytes) -> str:
    """Return ``sha256:`` and the hex digest; hex, since readers disagree on the padding of base32."""
    return PREFIX + hashlib.sha256(data).hexdigest()
