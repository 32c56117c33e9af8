"""The WACZ file (Web Archive Collection Zipped 1.1.1): the WARC, its index, its pages, and the digests of them all."""

import json
import os
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from auditor.snapshot.digest import PREFIX
from auditor.snapshot.digesting import digest_of_file

ARCHIVE, INDEX, PAGES = "archive/data.warc.gz", "indexes/index.cdxj", "pages/pages.jsonl"
PACKAGE, SEAL = "datapackage.json", "datapackage-digest.json"
WARC_NAME = "data.warc.gz"
VERSION = "1.1.1"
# The first moment a zip can hold: a snapshot made twice of the same records is the same file.
MOMENT = (1980, 1, 1, 0, 0, 0)
MODE = 0o644 << 16
PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class PageLine:
    """One page of the snapshot, as replay tools list it."""

    url: str
    date: str
    title: str
    number: int


def pages(lines: Iterable[PageLine]) -> bytes:
    """Return `pages.jsonl`: a line that says what it is, then a line for each page."""
    told: list[Mapping[str, object]] = [{"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}]
    told += [{"id": f"page-{one.number}", "url": one.url, "ts": one.date, "title": one.title} for one in lines]
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in told).encode()


def pack(target: IO[bytes], warc: Path, index: bytes, pages_file: bytes, about: Mapping[str, object]) -> None:
    """Write a WACZ of a finished WARC; `about` are fields of `datapackage.json` besides the list of files."""
    parts: list[tuple[str, bytes | Path]] = [(ARCHIVE, warc), (INDEX, index), (PAGES, pages_file)]
    package = json.dumps({**about, "resources": [_resource(name, part) for name, part in parts]}, indent=2, ensure_ascii=False)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED, allowZip64=True) as out:
        for name, part in [*parts, (PACKAGE, package.encode()), (SEAL, seal(package.encode()))]:
            _add(out, name, part)


def seal(package: bytes) -> bytes:
    """Return `datapackage-digest.json`: the digest over the list of digests, which a signature is made of."""
    from auditor.snapshot.digest import digest_of

    return json.dumps({"path": PACKAGE, "hash": digest_of(package)}, indent=2).encode()
