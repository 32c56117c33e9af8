"""Reads a snapshot of this program or of another tool: its own by the index, any other record by record."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self

import msgspec
from msgspec.structs import replace

from auditor.requirements import Text
from auditor.snapshot.address import plain_address
from auditor.snapshot.answers import Answers, AtOneAddress
from auditor.snapshot.fault import Fault
from auditor.snapshot.made import CONDUCT, Made, made_of, warc_fields
from auditor.snapshot.opening import Opened
from auditor.snapshot.shelf import Kind
from auditor.snapshot.stored import Stored
from auditor.snapshot.wacz import PAGES, PageLine

_MOST_PAGES = 64 << 20


class Note(msgspec.Struct, frozen=True):
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
        self._answers = Answers(opened)
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
        return tuple(self._opened.faults.found)

    @property
    def own(self) -> bool:
        """Whether this program wrote it: what is stored is redacted already."""
        return bool(self.made.tool)

    def exchanges(self, url: str) -> Sequence[Stored]:
        """Return the exchanges at an address in recorded order; the last answer to this is remembered."""
        if self._last[0] != url:
            self._last = url, AtOneAddress(self._answers, self._shelf.at(url), plain_address(url))
        return self._last[1]

    def all(self) -> Iterator[Stored]:
        """Yield every exchange in recorded order."""
        for row in self._shelf.answers():
            stored = self._answers.at(row)
            if stored is not None:
                yield stored

    def notes(self) -> Iterator[Note]:
        """Yield what the visit wrote down, where it is JSON."""
        for row in self._shelf.of(Kind.NOTE):
            record = self._answers.record(row)
            if record is None or record[0].content_type != "application/json":
                continue
            try:
                yield Note(record[0].url, record[0].date, json.loads(record[1]))
            except (ValueError, RecursionError):
                self._answers.wrong(row, record[0], "de notitie is geen JSON", "the note is no JSON")

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
            record = self._answers.record(row)
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


def open_snapshot(path: Path) -> Snapshot:
    """Return the snapshot at a path; raises UsageError for anything that is none or that holds nothing."""
    opened = Opened(path)
    try:
        return Snapshot(opened)
    except BaseException:
        opened.close()
        raise
