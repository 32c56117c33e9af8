"""The WACZ file (Web Archive Collection Zipped 1.1.1): the WARC, its index, its pages, and the digests of them all."""

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

import msgspec

from auditor.snapshot.digest import PREFIX, digest_of
from auditor.snapshot.zipping import Part, frame

ARCHIVE, INDEX, PAGES = "archive/data.warc.gz", "indexes/index.cdxj", "pages/pages.jsonl"
PACKAGE, SEAL = "datapackage.json", "datapackage-digest.json"
WARC_NAME = "data.warc.gz"
VERSION = "1.1.1"
PIECE = 1 << 20
PAGES_HEAD = {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}


class PageLine(msgspec.Struct, frozen=True):
    """One page of the snapshot, as replay tools list it; `date` is that of its answer."""

    url: str
    date: str
    title: str = ""


class Slice(msgspec.Struct, frozen=True):
    """A stretch of an open file that goes into the package as it is."""

    file: BinaryIO
    start: int
    size: int


Content = bytes | Path | Slice


def pages_file(lines: Iterable[PageLine]) -> bytes:
    """Return `pages.jsonl`: a line that says what it is, then a line for each page."""
    told: list[Mapping[str, object]] = [PAGES_HEAD]
    told += [
        {"id": f"page-{number}", "url": one.url, "ts": one.date, "title": one.title}
        for number, one in enumerate(lines, start=1)
    ]
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in told).encode("utf-8", "replace")


def pack(target: BinaryIO, contents: Mapping[str, Content], about: Mapping[str, object]) -> None:
    """Write a WACZ of these contents by name; `about` is what `datapackage.json` says besides its list of files."""
    measured = [(name, content, *_measured(content)) for name, content in contents.items()]
    resources = [
        {"name": name.rpartition("/")[2], "path": name, "hash": digest, "bytes": size}
        for name, _, size, _, digest in measured
    ]
    told = {"profile": "data-package", "wacz_version": VERSION, **about, "resources": resources}
    package = json.dumps(told, indent=2, ensure_ascii=False).encode("utf-8", "replace")
    parts = {name: (Part(name, size, crc), content) for name, content, size, crc, _ in measured}
    for name, content in ((PACKAGE, package), (SEAL, seal(package))):
        parts[name] = (Part(name, len(content), zlib.crc32(content)), content)
    write(target, list(parts.values()))


def write(target: BinaryIO, parts: Sequence[tuple[Part, Content]]) -> None:
    """Write the zip of these parts."""
    contents = iter(parts)
    for head, part in frame([part for part, _ in parts]):
        target.write(head)
        if part is not None:
            target.writelines(pieces(next(contents)[1]))


def seal(package: bytes, signed: Mapping[str, str] | None = None) -> bytes:
    """Return `datapackage-digest.json`: the digest over the list of digests, and what was signed of it."""
    told: dict[str, object] = {"path": PACKAGE, "hash": digest_of(package)}
    if signed:
        told["signedData"] = dict(signed)
    return json.dumps(told, indent=2, ensure_ascii=False).encode()


def pieces(content: Content) -> Iterator[bytes]:
    """Yield the bytes of a content, a megabyte at a time."""
    if isinstance(content, bytes):
        yield content
    elif isinstance(content, Path):
        with content.open("rb") as file:
            while piece := file.read(PIECE):
                yield piece
    else:
        left = content.size
        content.file.seek(content.start)
        while left and (piece := content.file.read(min(PIECE, left))):
            left -= len(piece)
            yield piece


def _measured(content: Content) -> tuple[int, int, str]:
    digest, size, crc = hashlib.sha256(), 0, 0
    for piece in pieces(content):
        digest.update(piece)
        size += len(piece)
        crc = zlib.crc32(piece, crc)
    return size, crc, PREFIX + digest.hexdigest()
