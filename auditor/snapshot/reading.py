"""Reads a snapshot of this program or of another tool: its own by the index, any other record by record."""

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self, overload

from auditor.requirements import Text
from auditor.snapshot.address import number_of, plain_address
from auditor.snapshot.digest import agrees
from auditor.snapshot.fault import Fault
from auditor.snapshot.head import Head, Message, parse_answer, parse_request
from auditor.snapshot.kept import unanswered
from auditor.snapshot.made import Made, made_of, warc_fields
from auditor.snapshot.member import BrokenMember
from auditor.snapshot.opening import Opened, read_record
from auditor.snapshot.recording import CONDUCT
from auditor.snapshot.scan import named
from auditor.snapshot.shelf import NONE, Kind, Shelf
from auditor.snapshot.stored import Stored, wire
from auditor.snapshot.wacz import PAGES, PageLine
from auditor.snapshot.warc import ORIGINAL, TROUBLE

_MOST_PAGES = 64 << 20
# How much of the answers at one address is held in memory.
_HELD = 16 << 20


@dataclass(frozen=True, slots=True)
class Note:
    """What a visit wrote down about an address or a name."""

    url: str
    date: str
    told: object


class Snapshot:
    """An open snapshot; use it as a context manager.

    `faults` grows while records are read: a record that is not sound is named there and left out, never guessed at.
    """

    def __init__(self, opened: Opened) -> None:
        """Take the open files; see `open_snapshot`."""
        self.path = opened.path
        self._opened = opened
        self._shelf = opened.shelf
        self._faults = opened.faults
        self._last: tuple[str, Sequence[Stored]] = ("", ())
        self.made = self._made()

    def __enter__(self) -> Self:
        """Open already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the files."""
        self.close()

    def close(self) -> None:
        """Let go of the files."""
        self._opened.close()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What was found wrong so far."""
        return tuple(self._faults.found)

    @property
    def own(self) -> bool:
        """Whether this program wrote it: what is stored is redacted already."""
        return bool(self.made.tool)

    def exchanges(self, url: str) -> Sequence[Stored]:
        """Return the exchanges at an address in recorded order; the last answer to this is remembered."""
        if self._last[0] != url:
            self._last = url, _Exchanges(self, self._shelf.at(url), plain_address(url))
        return self._last[1]

    def exchange_in(self, row: int) -> Stored | None:
        """Return the exchange in a row of the shelf; None, with a fault, when it is not sound."""
        return self._stored(row)

    def all(self) -> Iterator[Stored]:
        """Yield every exchange in recorded order."""
        for row in self._shelf.answers():
            stored = self._stored(row)
            if stored is not None:
                yield stored

    def notes(self) -> Iterator[Note]:
        """Yield what the visit wrote down, where it is JSON."""
        for row in self._shelf.of(Kind.NOTE):
            record = self._record(row)
            if record is None or record[0].content_type != "application/json":
                continue
            try:
                yield Note(record[0].url, record[0].date, json.loads(record[1]))
            except (ValueError, RecursionError):
                self._wrong(row, record[0], "de notitie is geen JSON", "the note is no JSON")

    def pages(self) -> Iterator[PageLine]:
        """Yield the pages that the package lists."""
        data = self._opened.package.read(PAGES, _MOST_PAGES) if self._opened.package else None
        for line in (data or b"").split(b"\n"):
            try:
                told = json.loads(line) if line.strip() else {}
            except (ValueError, RecursionError):
                told = {}
            if isinstance(told, dict) and isinstance(told.get("url"), str):
                yield PageLine(told["url"], str(told.get("ts", "")), str(told.get("title", "")))

    def _made(self) -> Made:
        made = Made("")
        for row in self._shelf.of(Kind.INFO):
            record = self._record(row)
            if record is not None:
                made = made_of(warc_fields(record[1]), record[0].date)
                break
        if made.tool:
            return replace(made, conduct=self._conduct())
        about = self._opened.package.about if self._opened.package else {}
        home = about.get("mainPageUrl") or next((page.url for page in self.pages()), "") or self._first_page()
        software = str(about.get("software") or made.software)
        return replace(made, home=str(home), name="", software=software)

    def _conduct(self) -> tuple[Text, ...]:
        last: object = None
        for one in self.notes():
            if one.url == CONDUCT and isinstance(one.told, dict):
                last = one.told.get("conduct")
        told = last if isinstance(last, list) else []
        return tuple(
            Text(nl=str(one.get("nl", "")), en=str(one.get("en", ""))) for one in told if isinstance(one, dict)
        )

    def _first_page(self) -> str:
        """Return the address of the first answer that is a page."""
        for stored in self.all():
            mime = next((value for name, value in stored.headers if name.lower() == b"content-type"), b"")
            if stored.status == 200 and b"html" in mime.lower():
                return stored.url
        return ""

    def _record(self, row: int) -> tuple[Head, bytes] | None:
        """Return head and block of the record in a row; None, with a fault, when it is not sound."""
        shelf = self._shelf
        source = self._opened.sources[shelf.source[row]]
        try:
            head, block = read_record(source, shelf.offset[row], shelf.length[row])
        except (BrokenMember, ValueError):
            self._wrong(row, None, "het record is beschadigd of te groot", "the record is damaged or too large")
            return None
        told = head.told.get("warc-block-digest", "")
        if shelf.source[row] not in self._opened.vouched and told and agrees(told, block) is False:
            self._wrong(
                row,
                head,
                "de inhoud is veranderd (de vingerafdruk van het record klopt niet)",
                "the content was changed (the digest of the record is another)",
            )
            return None
        return head, block

    def _stored(self, row: int) -> Stored | None:
        record = self._record(row)
        if record is None:
            return None
        head, block = record
        kind = Kind(self._shelf.kind[row])
        if kind is Kind.TROUBLE:
            return self._unanswered(row, head, block)
        method, request_headers = self._request(row)
        if kind is Kind.RESOURCE:
            mime = (b"Content-Type", head.told.get("content-type", "").encode("latin-1", "replace"))
            message: Message | None = Message(200, b"OK", (mime,), block)
        else:
            message = parse_answer(block)
        if message is None:
            self._wrong(row, head, "er zit geen HTTP-antwoord in", "there is no HTTP answer in it")
            return None
        if kind is Kind.REVISIT:
            message = self._revisited(row, head, message)
            if message is None:
                return None
        return _built(head, message, method, request_headers)

    def _unanswered(self, row: int, head: Head, block: bytes) -> Stored | None:
        try:
            told = unanswered(head, block)
        except (ValueError, TypeError, RecursionError):
            self._wrong(row, head, "de notitie is niet te lezen", "the note cannot be read")
            return None
        return Stored(
            url=head.url,
            method=told.asked.method,
            request_headers=told.asked.headers,
            status=0,
            reason=b"",
            headers=(),
            body=b"",
            date=head.date,
            trouble=told.trouble or None,
            detail=told.detail,
            record_id=head.identity,
        )

    def _request(self, row: int) -> tuple[str, tuple[tuple[bytes, bytes], ...]]:
        mate = self._shelf.mate[row]
        record = self._record(mate) if mate != NONE else None
        return parse_request(record[1]) if record is not None else ("GET", ())

    def _revisited(self, row: int, head: Head, message: Message) -> Message | None:
        """Return the answer that a revisit record stands for: its own headers with the body it refers to."""
        for other in self._candidates(row, head):
            record = self._record(other)
            first = parse_answer(record[1]) if record is not None else None
            if first is None:
                continue
            if message.status == 304:
                return first
            return replace(message, body=first.body)
        self._wrong(
            row,
            head,
            "het verwijst naar een eerder record dat er niet (meer) is",
            "it refers to an earlier record that is not there (any more)",
        )
        return None

    def _candidates(self, row: int, head: Head) -> Iterator[int]:
        shelf = self._shelf
        referred = head.told.get("warc-refers-to", "")
        if referred:
            yield from _rows_of(shelf.identity, number_of(referred), shelf)
        url, date = head.told.get("warc-refers-to-target-uri", ""), head.told.get("warc-refers-to-date", "")
        for other in shelf.at(url) if url else ():
            record = self._record(other) if shelf.kind[other] == Kind.ANSWER else None
            if record is not None and record[0].date == date:
                yield other
        if shelf.digest[row]:
            yield from _rows_of(shelf.digest, shelf.digest[row], shelf)

    def _wrong(self, row: int, head: Head | None, nl: str, en: str) -> None:
        source = self._opened.sources[self._shelf.source[row]]
        where = named(source, self._shelf.offset[row], head)
        self._faults.add("record", where, nl=f"{nl}; het is niet gebruikt.", en=f"{en}; it was not used.")


class _Exchanges(Sequence[Stored]):
    """The exchanges at one address: the first few are held, the rest of a very repetitive visit is read anew."""

    def __init__(self, snapshot: Snapshot, rows: Iterable[int], address: str) -> None:
        self._snapshot = snapshot
        self._rows: list[int] = []
        self._held: list[Stored] = []
        room = _HELD
        for row in rows:
            one = snapshot.exchange_in(row)
            if one is None or plain_address(one.url) != address:  # two addresses may share a key
                continue
            self._rows.append(row)
            room -= len(one.body)
            if room >= 0:
                self._held.append(one)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, at: int) -> Stored: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Stored]: ...
    def __getitem__(self, at: int | slice) -> Stored | Sequence[Stored]:
        """Return one of them."""
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        number = range(len(self._rows))[at]
        if number < len(self._held):
            return self._held[number]
        one = self._snapshot.exchange_in(self._rows[number])
        if one is None:
            raise RuntimeError("a record that was sound is not so any more: the file was changed while it was read")
        return one


def open_snapshot(path: Path) -> Snapshot:
    """Return the snapshot at a path; raises UsageError for anything that is none or that holds nothing."""
    opened = Opened(path)
    try:
        return Snapshot(opened)
    except BaseException:
        opened.close()
        raise


def _rows_of(column: "array[int]", number: int, shelf: Shelf) -> Iterator[int]:
    at = 0
    while True:
        try:
            at = column.index(number, at)
        except ValueError:
            return
        if shelf.kind[at] == Kind.ANSWER:
            yield at
        at += 1


def _built(head: Head, message: Message, method: str, request_headers: tuple[tuple[bytes, bytes], ...]) -> Stored:
    headers, body, cut = wire(message.headers, message.body, method)
    trouble, _, detail = head.told.get(TROUBLE.lower(), "").partition(" ")
    segmented = "segmented" if "warc-segment-number" in head.told else ""
    return Stored(
        url=head.url,
        method=method,
        request_headers=request_headers,
        status=message.status,
        reason=message.reason,
        headers=headers,
        body=body,
        date=head.date,
        truncated=head.told.get("warc-truncated", "") or segmented or cut,
        trouble=trouble or None,
        detail=detail,
        record_id=head.identity,
        original_digest=head.told.get(ORIGINAL.lower(), ""),
    )
