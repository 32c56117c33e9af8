"""Records of WARC 1.1 (ISO 28500:2017), made deterministically from what a visit exchanged."""

import json
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from auditor.snapshot.digest import digest_of
from auditor.snapshot.exchange import Answer, Asked, Exchange

VERSION = b"WARC/1.1\r\n"
REQUEST, RESPONSE, METADATA, WARCINFO, RESOURCE = "request", "response", "metadata", "warcinfo", "resource"
ORIGINAL = "WARC-Auditor-Original-Payload-Digest"
CHANGED = "WARC-Auditor-Redacted"
TROUBLE = "WARC-Auditor-Trouble"
NOTE_TYPE = "application/json"
# Chunk framing and content coding are gone once a body is read or redacted; the old header stays under another name.
MOVED = "X-Archive-Orig-"
_HTTP = "application/http;msgtype="


@dataclass(frozen=True, slots=True)
class Record:
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

    def next(self, block: bytes) -> str:
        """Return the id of the next record."""
        self.count += 1
        return f"<urn:uuid:{uuid.uuid5(self._space, f'{self.count} {digest_of(block)}')}>"


def written(record: Record, identity: str) -> bytes:
    """Return the record as it stands in an unpacked WARC."""
    head = [
        ("WARC-Type", record.kind),
        ("WARC-Record-ID", identity),
        ("WARC-Date", record.date),
        *([("WARC-Target-URI", record.url)] if record.url else []),
        ("WARC-Block-Digest", digest_of(record.block)),
        *([("WARC-Payload-Digest", digest_of(record.payload))] if record.payload is not None else []),
        *record.extra,
        ("Content-Type", record.content_type),
        ("Content-Length", str(len(record.block))),
    ]
    lines = "".join(f"{name}: {_one_line(value)}\r\n" for name, value in head)
    return VERSION + lines.encode() + b"\r\n" + record.block + b"\r\n\r\n"


def records_of(exchange: Exchange) -> Iterator[Record]:
    """Yield the records of an exchange: what was asked, then what came back or why nothing did."""
    asked = exchange.asked
    if exchange.answer is None:
        told = {"trouble": exchange.trouble, "detail": exchange.detail, "method": asked.method, "cookie": asked.cookie}
        yield note(asked.url, exchange.date, told)
        return
    yield Record(REQUEST, asked.url, exchange.date, f"{_HTTP}request", request_block(asked), b"")
    yield answer_record(asked, exchange.answer, exchange.date, exchange.trouble, exchange.detail)


def answer_record(asked: Asked, answer: Answer, date: str, trouble: str = "", detail: str = "") -> Record:
    """Return the response record of an answer; what was redacted is marked on the record."""
    extra: list[tuple[str, str]] = []
    if answer.original_digest:
        extra.append((ORIGINAL, answer.original_digest))
        extra.append((CHANGED, ", ".join(f"{kind}={count}" for kind, count in answer.changes) or "yes"))
    if answer.truncated:
        extra.append(("WARC-Truncated", answer.truncated))
    if trouble:
        extra.append((TROUBLE, f"{trouble} {detail}".strip()))
    return Record(RESPONSE, asked.url, date, f"{_HTTP}response", response_block(answer), answer.body, tuple(extra))


def warcinfo(fields: Mapping[str, str], date: str, filename: str) -> Record:
    """Return the record that says how the snapshot was made."""
    block = "".join(f"{name}: {_one_line(value)}\r\n" for name, value in fields.items()).encode()
    return Record(WARCINFO, "", date, "application/warc-fields", block, extra=(("WARC-Filename", filename),))


def note(url: str, date: str, told: Mapping[str, object]) -> Record:
    """Return a metadata record that holds JSON."""
    return Record(METADATA, url, date, NOTE_TYPE, _json(told))


def request_block(asked: Asked) -> bytes:
    """Return a request as HTTP/1.1 would send it."""
    path = asked.url.split("/", 3)[3] if asked.url.count("/") >= 3 else ""
    return f"{asked.method} /{path.partition('#')[0]} HTTP/1.1\r\n".encode() + _lines(asked.headers) + b"\r\n"


def response_block(answer: Answer) -> bytes:
    """Return an answer as HTTP/1.1 would send it, its body as it is stored."""
    status = b"HTTP/1.1 %d %s\r\n" % (answer.status, answer.reason)
    return status + _lines(_stored(answer)) + b"\r\n" + answer.body


def _stored(answer: Answer) -> Iterable[tuple[bytes, bytes]]:
    """Yield the headers; those that no longer hold of the stored body are renamed in their place."""
    moved = {b"transfer-encoding"}
    if answer.original_digest:
        moved |= {b"content-encoding", b"content-length", b"content-md5", b"digest", b"etag"}
    for name, value in answer.headers:
        yield (MOVED.encode() + name if name.lower() in moved else name), value
    if answer.original_digest:
        yield b"Content-Length", str(len(answer.body)).encode()


def _lines(headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    return b"".join(name + b": " + value + b"\r\n" for name, value in headers)


def _json(told: Mapping[str, object]) -> bytes:
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _one_line(value: str) -> str:
    return " ".join(value.split())
