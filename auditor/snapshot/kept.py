"""Reads back what this program wrote itself: the records of one exchange, and the exchange that they came from."""

import json
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from auditor.snapshot.cdxj import Entry
from auditor.snapshot.exchange import Answer, Asked, Exchange
from auditor.snapshot.head import Head, Message, end_of_head, parse_answer, parse_head, parse_request
from auditor.snapshot.member import GZIP, unpacked
from auditor.snapshot.scan import MOST_BLOCK
from auditor.snapshot.source import Source
from auditor.snapshot.warc import (
    CHANGED,
    METADATA,
    ORIGINAL,
    REQUEST,
    RESOURCE,
    RESPONSE,
    SEEN,
    SEEN_TYPE,
    TROUBLE,
    wire_headers,
)

Place = tuple[int, int]

# "²" is a digit to Python, and no number.
COUNT = re.compile(r"[0-9]{1,18}")


class Unit(msgspec.Struct, frozen=True):
    """Records that belong together, as they stand in the file; `number` is how many records stand before them."""

    number: int
    members: tuple[bytes, ...]
    exchange: Exchange | None

    @property
    def raw(self) -> bytes:
        """The bytes of the file."""
        return b"".join(self.members)


def split(record: bytes) -> tuple[Head, bytes]:
    """Return the head and the block of a record; raises ValueError for bytes that are none."""
    end = end_of_head(record)
    head = parse_head(record[:end]) if end > 0 else None
    if head is None or not 0 <= head.length <= len(record) - end:
        raise ValueError("no whole WARC record")
    return head, record[end : end + head.length]


def units(source: Source, places: Sequence[Place]) -> Iterator[Unit]:
    """Yield what stands at these places, each answer together with its request."""
    request: tuple[Head, bytes, bytes] | None = None
    for number, (offset, length) in enumerate(places):
        member = source.at(offset, length)
        head, block = split(unpacked(member, MOST_BLOCK))
        if head.kind == REQUEST:
            request = head, block, member
            continue
        if head.kind == RESPONSE and request is not None:
            yield Unit(number - 1, (request[2], member), _answered(request[1], head, block))
        elif head.kind == RESOURCE and head.url.startswith(SEEN):
            yield Unit(number, (member,), _shown(head, block))
        elif head.kind == METADATA and TROUBLE.lower() in head.told:
            yield Unit(number, (member,), unanswered(head, block))
        else:
            yield Unit(number, (member,), None)
        request = None


def unanswered(head: Head, block: bytes) -> Exchange:
    """Return the exchange of a metadata record about a request that came to nothing; raises ValueError for another."""
    told = json.loads(block)
    if not isinstance(told, dict):
        raise ValueError("not an object")  # noqa: TRY004  one kind of error for every wrong note
    pairs = told.get("headers", [])
    headers = tuple((str(name).encode("latin-1"), str(value).encode("latin-1")) for name, value in pairs)
    asked = Asked(str(told.get("method", "GET")), head.url, headers)
    return Exchange(asked, head.date, None, str(told.get("trouble", "")), str(told.get("detail", "")))


def changes_of(told: str) -> tuple[tuple[str, int], ...]:
    """Return what a header says was taken out of a body: ``phone=3, name=1``."""
    pairs = (one.strip().rpartition("=") for one in told.split(",") if "=" in one)
    return tuple(
        (kind, int(count)) for kind, _, count in pairs if COUNT.fullmatch(count) and (kind, count) != ("nothing", "0")
    )


def entry_of(source: Source, place: Place) -> Entry | None:
    """Return the line of the index for the record at a place; None for one that is no answer."""
    member = source.at(*place)
    start = zlib.decompressobj(GZIP).decompress(member, 1 << 13)
    if end_of_head(start[max(end_of_head(start), 0) :]) < 0:
        start = zlib.decompressobj(GZIP).decompress(member, 1 << 18)
    end = end_of_head(start)
    head = parse_head(start[:end]) if end > 0 else None
    message = parse_answer(start[end:]) if head is not None and head.kind == RESPONSE else None
    if head is None or message is None:
        return None
    return entry_from(head, message, place)


def entry_from(head: Head, message: Message, place: Place) -> Entry:
    """Return the line of the index for an answer at a place."""
    mime = next((value for name, value in message.headers if name.lower() == b"content-type"), b"")
    shown = mime.decode("latin-1").partition(";")[0].strip().lower() or "unk"
    digest = head.told.get("warc-payload-digest", "")
    return Entry(head.url, head.date, *place, message.status, shown, digest)


def entries_of(source: Source, places: Iterable[Place]) -> Iterator[Entry]:
    """Yield the lines of the index for the answers at these places."""
    for place in places:
        entry = entry_of(source, place)
        if entry is not None:
            yield entry


def _shown(head: Head, block: bytes) -> Exchange:
    """Return what a browser showed as the exchange that it is kept as."""
    answer = Answer(
        status=200,
        reason=b"OK",
        headers=((b"Content-Type", SEEN_TYPE.encode()),),
        body=block,
        original_digest=head.told.get(ORIGINAL.lower(), ""),
        changes=changes_of(head.told.get(CHANGED.lower(), "")),
    )
    return Exchange(Asked("GET", head.url), head.date, answer)


def _answered(request: bytes, head: Head, block: bytes) -> Exchange:
    method, headers = parse_request(request)
    message = parse_answer(block)
    if message is None:
        raise ValueError("no HTTP answer")
    original = head.told.get(ORIGINAL.lower(), "")
    trouble, _, detail = head.told.get(TROUBLE.lower(), "").partition(" ")
    answer = Answer(
        status=message.status,
        reason=message.reason,
        headers=tuple(wire_headers(message.headers, redacted=bool(original))),
        body=message.body,
        original_digest=original,
        changes=changes_of(head.told.get(CHANGED.lower(), "")),
        truncated=head.told.get("warc-truncated", ""),
    )
    return Exchange(Asked(method, head.url, headers), head.date, answer, trouble, detail)
