"""Reads the answers of a snapshot from their records, each with its request and, of a revisit, the body it means."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from msgspec.structs import replace

from auditor.snapshot.address import number_of, plain_address
from auditor.snapshot.damage import named
from auditor.snapshot.digest import agrees
from auditor.snapshot.head import Head, Message, parse_answer, parse_request
from auditor.snapshot.kept import unanswered
from auditor.snapshot.member import BrokenMember
from auditor.snapshot.opening import Opened, read_record
from auditor.snapshot.shelf import NONE, Kind, Shelf
from auditor.snapshot.stored import Stored, wire
from auditor.snapshot.warc import ORIGINAL, TROUBLE

# How much of the answers at one address is held in memory.
_HELD = 16 << 20


class Answers:
    """What stands in the rows of a shelf; a record that is not sound is named in the faults and left out."""

    def __init__(self, opened: Opened) -> None:
        """Take the open files."""
        self._opened = opened
        self._shelf = opened.shelf
        self._faults = opened.faults

    def record(self, row: int) -> tuple[Head, bytes] | None:
        """Return head and block of the record in a row; None, with a fault, when it is not sound."""
        shelf = self._shelf
        source = self._opened.sources[shelf.source[row]]
        try:
            head, block = read_record(source, shelf.offset[row], shelf.length[row])
        except (BrokenMember, ValueError):
            self.wrong(row, None, "het record is beschadigd of te groot", "the record is damaged or too large")
            return None
        told = head.told.get("warc-block-digest", "")
        if shelf.source[row] not in self._opened.vouched and told and agrees(told, block) is False:
            self.wrong(
                row,
                head,
                "de inhoud is veranderd (de vingerafdruk van het record klopt niet)",
                "the content was changed (the digest of the record is another)",
            )
            return None
        return head, block

    def at(self, row: int) -> Stored | None:
        """Return the answer in a row, or what came instead; None, with a fault, when it is not sound."""
        record = self.record(row)
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
            self.wrong(row, head, "er zit geen HTTP-antwoord in", "there is no HTTP answer in it")
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
            self.wrong(row, head, "de notitie is niet te lezen", "the note cannot be read")
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
        record = self.record(mate) if mate != NONE else None
        return parse_request(record[1]) if record is not None else ("GET", ())

    def _revisited(self, row: int, head: Head, message: Message) -> Message | None:
        """Return the answer that a revisit record stands for: its own headers with the body it refers to."""
        for other in self._candidates(row, head):
            record = self.record(other)
            first = parse_answer(record[1]) if record is not None else None
            if first is None:
                continue
            if message.status == 304:
                return first
            return replace(message, body=first.body)
        self.wrong(
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
            record = self.record(other) if shelf.kind[other] == Kind.ANSWER else None
            if record is not None and record[0].date == date:
                yield other
        if shelf.digest[row]:
            yield from _rows_of(shelf.digest, shelf.digest[row], shelf)

    def wrong(self, row: int, head: Head | None, nl: str, en: str) -> None:
        """Name what is wrong with the record in a row."""
        source = self._opened.sources[self._shelf.source[row]]
        where = named(source, self._shelf.offset[row], head)
        self._faults.add("record", where, nl=f"{nl}; het is niet gebruikt.", en=f"{en}; it was not used.")


class AtOneAddress(Sequence[Stored]):
    """The exchanges at one address: the first few are held, the rest of a very repetitive visit is read anew."""

    def __init__(self, answers: Answers, rows: Iterable[int], address: str) -> None:
        self._answers = answers
        self._rows: list[int] = []
        self._held: list[Stored] = []
        room = _HELD
        for row in rows:
            one = answers.at(row)
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
        one = self._answers.at(self._rows[number])
        if one is None:
            raise RuntimeError("a record that was sound is not so any more: the file was changed while it was read")
        return one


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
