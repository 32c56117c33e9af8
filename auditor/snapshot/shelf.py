"""Where every record of a snapshot stands, in a few bytes each: a million records fit in some sixty megabytes."""

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterator
from enum import IntEnum

import msgspec

from auditor.snapshot.address import is_web, key_of, number_of
from auditor.snapshot.head import Head
from auditor.snapshot.scan import Located
from auditor.snapshot.warc import SEEN, TROUBLE

NONE = -1
# An answer and its request stand close together in every tool's files.
_NEAR = 4096


class Kind(IntEnum):
    """What a record is to a reader."""

    ANSWER = 1
    REVISIT = 2
    RESOURCE = 3
    TROUBLE = 4
    REQUEST = 5
    NOTE = 6
    INFO = 7
    OTHER = 8


ANSWERS = frozenset({Kind.ANSWER, Kind.REVISIT, Kind.RESOURCE, Kind.TROUBLE})


def kind_of(head: Head) -> Kind:
    """Return what a record is to a reader."""
    kind, http = head.kind, head.content_type.startswith("application/http")
    if kind == "metadata" and TROUBLE.lower() in head.told:
        return Kind.TROUBLE
    if kind == "response" and http and is_web(head.url):
        return Kind.ANSWER
    if kind == "revisit" and is_web(head.url):
        return Kind.REVISIT
    if kind == "resource" and (is_web(head.url) or head.url.startswith(SEEN)):
        return Kind.RESOURCE
    if kind == "request" and http:
        return Kind.REQUEST
    return {"metadata": Kind.NOTE, "warcinfo": Kind.INFO}.get(kind, Kind.OTHER)


class Shelf(msgspec.Struct):
    """One row for each record, in recorded order."""

    source: "array[int]" = msgspec.field(default_factory=lambda: array("H"))
    kind: "array[int]" = msgspec.field(default_factory=lambda: array("B"))
    offset: "array[int]" = msgspec.field(default_factory=lambda: array("Q"))
    length: "array[int]" = msgspec.field(default_factory=lambda: array("Q"))
    key: "array[int]" = msgspec.field(default_factory=lambda: array("Q"))
    digest: "array[int]" = msgspec.field(default_factory=lambda: array("Q"))
    identity: "array[int]" = msgspec.field(default_factory=lambda: array("Q"))
    mate: "array[int]" = msgspec.field(default_factory=lambda: array("q"))
    _order: "array[int] | None" = None
    _open: OrderedDict[str, int] = msgspec.field(default_factory=OrderedDict)

    def __len__(self) -> int:
        return len(self.kind)

    def put(self, source: int, one: Located) -> None:
        """Add a record that was found by its head."""
        head, told = one.head, one.head.told
        kind = kind_of(head)
        key, digest = key_of(head.url) if head.url else 0, told.get("warc-payload-digest", "")
        row = self.row(source, one.offset, one.length, kind, key, number_of(digest) if digest else 0)
        self.identity[row] = number_of(head.identity) if head.identity else 0
        if kind in ANSWERS or kind is Kind.REQUEST:
            self._pair(row, kind, head)

    def row(self, source: int, offset: int, length: int, kind: Kind, key: int, digest: int) -> int:  # noqa: PLR0913, PLR0917
        """Add a record and return the number of its row."""
        self.source.append(source)
        self.kind.append(kind)
        self.offset.append(offset)
        self.length.append(length)
        self.key.append(key)
        self.digest.append(digest)
        self.identity.append(0)
        self.mate.append(NONE)
        return len(self.kind) - 1

    def cut(self, rows: int) -> None:
        """Forget the rows from this number on."""
        for column in (
            self.source,
            self.kind,
            self.offset,
            self.length,
            self.key,
            self.digest,
            self.identity,
            self.mate,
        ):
            del column[rows:]
        self._order = None
        self._open.clear()

    def answers(self) -> Iterator[int]:
        """Yield the rows of answers in recorded order."""
        return (row for row, kind in enumerate(self.kind) if kind in ANSWERS)

    def of(self, kind: Kind) -> Iterator[int]:
        """Yield the rows of one kind."""
        return (row for row, one in enumerate(self.kind) if one == kind)

    def at(self, url: str) -> list[int]:
        """Return the rows of the answers at an address, in recorded order."""
        if self._order is None:
            self._open.clear()
            self._order = array("L", sorted(self.answers(), key=self.key.__getitem__))
        key = key_of(url)
        order = self._order
        at = bisect_left(order, key, key=self.key.__getitem__)
        rows = []
        while at < len(order) and self.key[order[at]] == key:
            rows.append(order[at])
            at += 1
        return rows

    def _pair(self, row: int, kind: Kind, head: Head) -> None:
        """Find the request of an answer: the one that either names, or the one beside it at the same address."""
        beside = head.told.get("warc-concurrent-to", "")
        other = self._open.get(beside, NONE) if beside else NONE
        if not beside and row and self.key[row - 1] == self.key[row]:
            other = row - 1
        one, two = (row, other) if kind is not Kind.REQUEST else (other, row)
        fits = other != NONE and self.kind[one] in ANSWERS and self.kind[two] == Kind.REQUEST
        if fits and self.mate[one] == self.mate[two] == NONE:
            self.mate[one], self.mate[two] = two, one
        if head.identity:
            self._open[head.identity] = row
            if len(self._open) > _NEAR:
                self._open.popitem(last=False)
