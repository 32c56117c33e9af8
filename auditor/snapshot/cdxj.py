"""The CDXJ index of a snapshot: one sorted line for each answer, by the address turned around (SURT)."""

import json
from collections.abc import Iterable

import msgspec

from auditor.snapshot.address import surt


class Entry(msgspec.Struct, frozen=True):
    """Where one answer stands: offset and length of its gzip member, in bytes."""

    url: str
    date: str
    offset: int
    length: int
    status: int
    mime: str
    digest: str


def line_of(one: Entry, filename: str) -> str:
    """Return the line of one answer."""
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
    return f"{surt(one.url)} {stamp} {json.dumps(told, ensure_ascii=False)}\n"


def index(entries: Iterable[Entry], filename: str) -> bytes:
    """Return the index as bytes; equal entries give equal bytes."""
    return "".join(sorted(line_of(one, filename) for one in entries)).encode()


class Line(msgspec.Struct, frozen=True):
    """What a line of any tool's index says; `length` is 0 where it is not told."""

    url: str
    file: str
    offset: int
    length: int
    digest: str


def place(line: bytes) -> Line | None:
    """Return what a line says; None for one that says nothing of a record."""
    at = line.find(b" {")
    if at < 0:
        return None
    try:
        told = json.loads(line[at + 1 :])
        return Line(
            url=str(told["url"]),
            file=str(told.get("filename", "")),
            offset=int(told["offset"]),
            length=int(told.get("length", 0)),
            digest=str(told.get("digest", "")),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
