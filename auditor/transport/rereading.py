"""Reads a recording through at its end, so that all of it is redacted with all that the visit has learnt."""

import httpx

from auditor.redaction import Known
from auditor.site.markup.same_address import identity
from auditor.site.words.charset import as_utf8
from auditor.snapshot.exchange import Answer, Exchange
from auditor.snapshot.wacz import PageLine
from auditor.snapshot.warc import SEEN
from auditor.transport.cleaning import Cleaner
from auditor.transport.storing import Storing
from auditor.transport.tied import is_tied
from auditor.transport.views import is_data, is_view

START = 20_000
# How often a recording is read through at its end, at most.
MOST_READINGS = 4


class Rereading:
    """What is read anew, as often as it is wanted.

    `lines` are the pages that were met, `forgotten` the addresses of pages that turned out to be persons'.
    """

    def __init__(self, storing: Storing, cleaner: Cleaner, known: Known, before: int) -> None:
        """Take what stores, and (of a recording gone on with) how many exchanges it held before."""
        self._storing = storing
        self._cleaner = cleaner
        self._known = known
        self._before = before
        self.forgotten: set[str] = set()
        self.lines: list[PageLine] = []
        self._seen = 0
        self._readings: list[tuple[int, ...]] = []

    def is_wanted(self) -> bool:
        """Whether to read the recording through: a page read once more may teach a name that an earlier one holds."""
        known = self._known.extent
        if len(self._readings) == MOST_READINGS or known in self._readings:
            return False
        self._readings.append(known)
        self.lines.clear()
        self._seen = 0
        return True

    def again(self, one: Exchange) -> Exchange | None:
        """Return a stored exchange as all that was learnt since asks; it is the same where nothing was."""
        self._seen += 1
        if self._seen <= self._before and is_tied(one):
            return None
        if is_data(one) and self._cleaner.names_someone(one.asked.url):
            return None
        if identity(self._known.original(one.asked.url.removeprefix(SEEN))) in self.forgotten:
            told = self._storing.blank(one)
        elif self._storing.is_settled(one):
            told = one
        else:
            told = self._storing.stored(one)
        page = told.answer is not None and told.answer.status == httpx.codes.OK and _is_page(told.answer)
        if page and told.answer is not None and not is_view(told):
            line = PageLine(told.asked.url, told.date, _title(told.answer))
            if line not in self.lines:
                self.lines.append(line)
        return told


def _is_page(answer: Answer) -> bool:
    return "html" in _type_of(answer).lower()


def _type_of(answer: Answer) -> str:
    return next((value.decode("latin-1") for name, value in answer.headers if name.lower() == b"content-type"), "")


def _title(answer: Answer) -> str:
    _, found, rest = as_utf8(answer.body[:START], _type_of(answer)).partition(b"<title>")
    return rest.partition(b"<")[0].decode("utf-8", "replace").strip()[:200] if found else ""
