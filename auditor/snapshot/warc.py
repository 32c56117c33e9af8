"""Records of WARC 1.1 (ISO 28500:2017), made deterministically from what a visit exchanged."""

import json
import uuid
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from auditor.snapshot.digest import digest_of
from auditor.snapshot.exchange import Answer, Asked, Exchange

VERSION = b"WARC/1.1\r\n"
REQUEST, RESPONSE, METADATA, WARCINFO, RESOURCE = "request", "response", "metadata", "warcinfo", "resource"
# What a browser showed at an address is a resource of this name, with the address behind it.
SEEN = "urn:auditor:seen:"
ORIGINAL = "WARC-Auditor-Original-Payload-Digest"
CHANGED = "WARC-Auditor-Redacted"
TROUBLE = "WARC-Auditor-Trouble"
NOTE_TYPE = "application/json"
SEEN_TYPE = "text/html; charset=utf-8"
# Chunk framing is gone once a body is read, and content coding once it is redacted; the old header keeps its place
# under the name that warcio and its kin give it.
MOVED = b"X-Archive-Orig-"
FRAMING = frozenset({b"transfer-encoding"})
OF_THE_ORIGINAL = FRAMING | {b"content-encoding", b"content-length", b"content-md5", b"digest", b"etag"}
_HTTP = "application/http;msgtype="


class Record(msgspec.Struct, frozen=True):
    """A record before it is packed; `payload` is what the payload digest is taken of, None for records without one."""

    kind: str
    url: str
    date: str
    content_type: str
    block: bytes
    payload: bytes | None = None
    extra: tuple[tuple[str, str], ...] = ()


class Numbering:
    """Gives every record of one snapshot its id: the same snapshot made again gives the same ids."""

    def __init__(self, seed: str, start: int = 0) -> None:
        """Take what tells this snapshot from others, and how many records it has already."""
        self._space = uuid.uuid5(uuid.NAMESPACE_URL, seed)
        self.count = start

    def next(self, block_digest: str) -> str:
        """Return the id of the next record."""
        self.count += 1
        return f"<urn:uuid:{uuid.uuid5(self._space, f'{self.count} {block_digest}')}>"


def written(record: Record, numbering: Numbering, beside: str = "") -> tuple[str, bytes]:
    """Return the id of a record and the record as it stands in an unpacked WARC; `beside` is the id of its request."""
    digest = digest_of(record.block)
    identity = numbering.next(digest)
    head = [
        ("WARC-Type", record.kind),
        ("WARC-Record-ID", identity),
        ("WARC-Date", record.date),
        *([("WARC-Target-URI", record.url)] if record.url else []),
        *([("WARC-Concurrent-To", beside)] if beside else []),
        ("WARC-Block-Digest", digest),
        *([("WARC-Payload-Digest", digest_of(record.payload))] if record.payload is not None else []),
        *record.extra,
        ("Content-Type", record.content_type),
        ("Content-Length", str(len(record.block))),
    ]
    lines = "".join(f"{name}: {_one_line(value)}\r\n" for name, value in head)
    return identity, VERSION + lines.encode("utf-8", "replace") + b"\r\n" + record.block + b"\r\n\r\n"


def records_of(exchange: Exchange) -> Iterator[Record]:
    """Yield the records of an exchange: what was asked and what came back, or one on why nothing did."""
    asked, answer = exchange.asked, exchange.answer
    trouble = ((TROUBLE, f"{exchange.trouble} {exchange.detail}".strip()),) if exchange.trouble else ()
    if answer is None:
        headers = [[name.decode("latin-1"), value.decode("latin-1")] for name, value in asked.headers]
        told = {"trouble": exchange.trouble, "detail": exchange.detail, "method": asked.method, "headers": headers}
        yield Record(METADATA, asked.url, exchange.date, NOTE_TYPE, _json(told), extra=trouble)
        return
    extra: list[tuple[str, str]] = []
    if answer.original_digest:
        extra.append((ORIGINAL, answer.original_digest))
        extra.append((CHANGED, ", ".join(f"{kind}={count}" for kind, count in answer.changes) or "nothing=0"))
    if answer.truncated:
        extra.append(("WARC-Truncated", answer.truncated))
    if asked.url.startswith(SEEN):
        yield Record(RESOURCE, asked.url, exchange.date, SEEN_TYPE, answer.body, answer.body, tuple(extra))
        return
    yield Record(REQUEST, asked.url, exchange.date, f"{_HTTP}request", request_block(asked), b"")
    block = response_block(answer)
    yield Record(RESPONSE, asked.url, exchange.date, f"{_HTTP}response", block, answer.body, tuple(extra) + trouble)


def warcinfo(fields: Mapping[str, str], date: str, filename: str) -> Record:
    """Return the record that says how the snapshot was made."""
    block = "".join(f"{name}: {_one_line(value)}\r\n" for name, value in fields.items()).encode("utf-8", "replace")
    return Record(WARCINFO, "", date, "application/warc-fields", block, extra=(("WARC-Filename", filename),))


def note(url: str, date: str, told: Mapping[str, object]) -> Record:
    """Return a metadata record that holds JSON."""
    return Record(METADATA, url, date, NOTE_TYPE, _json(told))


def request_block(asked: Asked) -> bytes:
    """Return a request as HTTP/1.1 would send it."""
    path = asked.url.split("/", 3)[3] if asked.url.count("/") >= 3 else ""
    line = f"{asked.method} /{path.partition('#')[0]} HTTP/1.1\r\n"
    return line.encode("utf-8", "replace") + _lines(asked.headers) + b"\r\n"


def response_block(answer: Answer) -> bytes:
    """Return an answer as HTTP/1.1 would send it, its body as it is stored."""
    status = b"HTTP/1.1 %03d %s\r\n" % (answer.status, _flat(answer.reason))
    return status + _lines(stored_headers(answer)) + b"\r\n" + answer.body


def stored_headers(answer: Answer) -> Iterator[tuple[bytes, bytes]]:
    """Yield the headers; those that no longer hold of the stored body are renamed in their place."""
    moved = OF_THE_ORIGINAL if answer.original_digest else FRAMING
    for name, value in answer.headers:
        yield (MOVED + name if name.lower() in moved else name), value
    if answer.original_digest:
        yield b"Content-Length", str(len(answer.body)).encode()


def wire_headers(stored: Iterable[tuple[bytes, bytes]], *, redacted: bool) -> Iterator[tuple[bytes, bytes]]:
    """Undo `stored_headers`: yield the headers as they came over the wire."""
    headers = list(stored)
    if redacted and headers and headers[-1][0] == b"Content-Length":
        headers.pop()
    moved = OF_THE_ORIGINAL if redacted else FRAMING
    for name, value in headers:
        plain = name[len(MOVED) :]
        yield (plain if name.startswith(MOVED) and plain.lower() in moved else name), value


def _lines(headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    return b"".join(_flat(name) + b": " + _flat(value) + b"\r\n" for name, value in headers)


def _flat(line: bytes) -> bytes:
    """Return bytes that cannot end a header line, which a folder's server script might hold."""
    return line.replace(b"\r", b" ").replace(b"\n", b" ")


def _json(told: Mapping[str, object]) -> bytes:
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8", "replace")


def _one_line(value: str) -> str:
    return " ".join(value.split())
