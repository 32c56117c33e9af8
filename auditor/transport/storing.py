"""How one exchange is stored: without persons, and of a person's page nothing but that there was one."""

from auditor.redaction import Known
from auditor.site.entries.card_marks import PAGE
from auditor.site.markup.trouble import Trouble
from auditor.snapshot.digest import digest_of
from auditor.snapshot.exchange import Answer, Exchange
from auditor.transport.cleaning import Cleaner

HTML = ((b"Content-Type", b"text/html; charset=utf-8"),)


class Storing:
    """Makes what is stored of exchanges, and knows of each how much was known of persons then."""

    def __init__(self, cleaner: Cleaner, known: Known) -> None:
        """Take what cleans, and what is known of persons."""
        self._cleaner = cleaner
        self._known = known
        self._settled: dict[str, tuple[int, ...]] = {}

    def stored(self, one: Exchange, trouble: Trouble | None = None) -> Exchange:
        """Return an exchange as it may be stored, and remember how much was known before it was read."""
        known = self._known.extent
        told = self._cleaner.stored(one, trouble)
        self._settled[_mark(told)] = known
        return told

    def is_settled(self, one: Exchange) -> bool:
        """Whether nothing was learnt of persons since an exchange was stored."""
        return self._settled.get(_mark(one)) == self._known.extent

    def blank(self, one: Exchange) -> Exchange:
        """Return what is left of a person's page."""
        if one.answer is None:
            return self._cleaner.stored(one)
        told = f'<!doctype html><html><body {PAGE}="{self._known.seal} advertisement"></body></html>'
        return self.with_body(one, one.answer, told.encode())

    def with_body(self, one: Exchange, answer: Answer, body: bytes) -> Exchange:
        """Return an exchange under its mask, with another body and no header that could tell of a person."""
        asked = self._cleaner.asked(one.asked)
        digest = self._cleaner.digest(answer)
        told = Answer(answer.status, answer.reason, HTML, body, original_digest=digest, changes=(("page", 1),))
        return Exchange(asked, one.date, told, one.trouble, one.detail)


def _mark(one: Exchange) -> str:
    """Return what tells an exchange from others of the visit."""
    return digest_of(
        f"{one.asked.url} {one.asked.cookie} {one.date}".encode() + (one.answer.body if one.answer else b"")
    )
