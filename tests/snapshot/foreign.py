"""Archives as other tools write them, and as nobody should."""

import gzip
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

DATE = "2020-01-02T03:04:05Z"


def record(
    kind: str,
    url: str,
    block: bytes,
    *,
    number: int = 1,
    length: int | None = None,
    extra: Mapping[str, str] | None = None,
) -> bytes:
    """Return one record of WARC 1.0; `length` is what it says of its block, when that is a lie."""
    types = {
        "response": "application/http; msgtype=response",
        "revisit": "application/http; msgtype=response",
        "request": "application/http; msgtype=request",
    }
    head = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:00000000-0000-0000-0000-{number:012d}>",
        "WARC-Date": DATE,
        "WARC-Target-URI": url,
        "Content-Type": types.get(kind, "text/html"),
        "Content-Length": str(len(block) if length is None else length),
        **(extra or {}),
    }
    return (
        b"WARC/1.0\r\n"
        + "".join(f"{name}: {value}\r\n" for name, value in head.items()).encode()
        + b"\r\n"
        + block
        + b"\r\n\r\n"
    )


def answer(body: bytes, headers: bytes = b"Content-Type: text/html\r\n", status: bytes = b"200 OK") -> bytes:
    """Return an HTTP answer."""
    return b"HTTP/1.1 " + status + b"\r\n" + headers + b"\r\n" + body


def page(number: int, body: bytes | None = None) -> bytes:
    """Return the record of a page."""
    return record("response", f"https://a.example/{number}", answer(body or b"pagina %d" % number), number=number)


def warc(path: Path, records: Sequence[bytes], how: str = "many members") -> Path:
    """Write records to a file: plain, each in a gzip member of its own, or all in one."""
    if how == "plain":
        path.write_bytes(b"".join(records))
    elif how == "one member":
        path.write_bytes(gzip.compress(b"".join(records), mtime=0))
    else:
        path.write_bytes(b"".join(gzip.compress(one, mtime=0) for one in records))
    return path


def wacz(
    path: Path,
    parts: Mapping[str, bytes],
    *,
    about: Mapping[str, object] | None = None,
    compression: int = zipfile.ZIP_STORED,
) -> Path:
    """Write a zip of these parts as a WACZ."""
    with zipfile.ZipFile(path, "w", compression) as out:
        for name, data in parts.items():
            out.writestr(name, data)
        if about is not None:
            out.writestr("datapackage.json", json.dumps(about))
    return path
