"""The head of a WARC record and of the HTTP message inside it, read from bytes of any tool."""

import re
from collections.abc import Iterator

import msgspec

from auditor.snapshot.exchange import Headers

LONGEST = 1 << 16
MOST_BEFORE = 5
_BLANK = re.compile(rb"\r?\n\r?\n")
_STATUS = re.compile(rb"HTTP/\d(?:\.\d)? +(\d{3})(?: (.*))?\s*", re.DOTALL)
_FOLD = re.compile(rb"\r?\n[ \t]+")
_VERSION = re.compile(rb"WARC/[01]\.\d+\s*")


class Head(msgspec.Struct, frozen=True):
    """What the head of a record says, by its name in small letters; `length` is -1 where none is told soundly."""

    told: dict[str, str]
    length: int

    @property
    def kind(self) -> str:
        """What kind of record it is."""
        return self.told.get("warc-type", "").lower()

    @property
    def url(self) -> str:
        """The address it is about; some tools put it in angle brackets."""
        return self.told.get("warc-target-uri", "").removeprefix("<").removesuffix(">")

    @property
    def identity(self) -> str:
        """The id of the record."""
        return self.told.get("warc-record-id", "")

    @property
    def date(self) -> str:
        """When it was made."""
        return self.told.get("warc-date", "")

    @property
    def content_type(self) -> str:
        """What the block is."""
        return self.told.get("content-type", "").lower()


def end_of_head(data: bytes | bytearray) -> int:
    """Return where the head in these bytes ends, its blank line included; -1 when it does not."""
    found = _BLANK.search(data)
    return found.end() if found else -1


def parse_head(data: bytes) -> Head | None:
    """Return a record's head, None for bytes that are none."""
    first, _, rest = data.partition(b"\n")
    if not _VERSION.fullmatch(first):
        return None
    told: dict[str, str] = {}
    for name, value in _fields(rest):
        told.setdefault(name.decode("utf-8", "replace").lower(), value.decode("utf-8", "replace"))
    length = told.get("content-length", "")
    return Head(told, int(length) if length.isascii() and length.isdigit() and len(length) < 19 else -1)


class Message(msgspec.Struct, frozen=True):
    """An HTTP answer: `body` as it stands after the headers."""

    status: int
    reason: bytes
    headers: Headers
    body: bytes


def parse_answer(block: bytes) -> Message | None:
    """Return the HTTP answer that a block holds, the last one where "100 Continue" went before; None without one.

    Of more of those than any server sends the rest is the body of the last that is read.
    """
    message: Message | None = None
    for _ in range(MOST_BEFORE):
        status = _STATUS.match(block.partition(b"\n")[0])
        if status is None:
            return message
        head, body = _halves(block)
        message = Message(int(status[1]), (status[2] or b"").strip(), tuple(_fields(head.partition(b"\n")[2])), body)
        if message.status >= 200 or not body.startswith(b"HTTP/"):
            return message
        block = body
    return message


def parse_request(block: bytes) -> tuple[str, Headers]:
    """Return the method and the headers of the HTTP request that a block holds."""
    head, _ = _halves(block)
    line, _, rest = head.partition(b"\n")
    return line.partition(b" ")[0].decode("latin-1").strip() or "GET", tuple(_fields(rest))


def _halves(block: bytes) -> tuple[bytes, bytes]:
    line, mark, rest = block.partition(b"\n")
    if rest.startswith((b"\r\n", b"\n")):  # no headers at all
        return line + mark, rest[1 if rest[:1] == b"\n" else 2 :]
    end = end_of_head(block)
    return (block, b"") if end < 0 else (block[:end], block[end:])


def _fields(lines: bytes) -> Iterator[tuple[bytes, bytes]]:
    if b"\n " in lines or b"\n\t" in lines:
        lines = _FOLD.sub(b" ", lines)
    for line in lines.split(b"\n"):
        name, colon, value = line.partition(b":")
        if colon:
            yield name.strip(b" \t\r"), value.strip(b" \t\r")
