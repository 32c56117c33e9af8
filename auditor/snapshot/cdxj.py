"""The CDXJ index of a snapshot: one sorted line for each answer, by the address turned around (SURT)."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Entry:
    """Where one answer stands: offset and length of its gzip member, in bytes."""

    url: str
    date: str
    offset: int
    length: int
    status: int
    mime: str
    digest: str


def surt(url: str) -> str:
    """Return the sort key of an address: ``https://www.a.nl:8080/B?c`` is ``nl,a:8080)/b?c``."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    port = f":{parts.port}" if parts.port and parts.port not in (80, 443) else ""
    query = f"?{parts.query}" if parts.query else ""
    return f"{','.join(reversed(host.split('.')))}{port}){parts.path or '/'}{query}".lower()


def index(entries: Iterable[Entry], filename: str) -> bytes:
    """Return the index as bytes; equal entries give equal bytes."""
    lines = []
    for one in entries:
        stamp = "".join(sign for sign in one.date if sign.isdigit())[:14]
        told = {
            "url": one.url,
            "mime": one.mime,
            "status": str(one.status),
            "digest": one.digest,
            "length": str(one.length),
            "offset": str(one.offset),
            "filename": filename,
        }
        lines.append(f"{surt(one.url)} {stamp} {json.dumps(told, ensure_ascii=False)}\n")
    return "".join(sorted(lines)).encode()
