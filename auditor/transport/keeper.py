"""The door of a recording: nothing is stored before someone says that it is kept, and nothing as it came."""

from collections.abc import Callable, Mapping, Sequence

import httpx

from auditor.redaction import Known, reduced
from auditor.requirements import Text
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.same_address import identity
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.words.vocabulary import Vocabulary
from auditor.snapshot.exchange import Asked, Exchange
from auditor.snapshot.recording import Recording
from auditor.transport.cleaning import Cleaner
from auditor.transport.offer import Offer
from auditor.transport.recorder import Earlier, Recorder
from auditor.transport.rereading import Rereading
from auditor.transport.storing import Storing
from auditor.transport.views import (
    as_delivery,
    document_of,
    is_data,
    is_machinery,
    is_view,
    routed,
    shown_of,
    view_of,
    without_persons,
)

MOST_BESIDE = 6


class Keeper:
    """Holds what each `get` exchanged until the visit says what becomes of it, and stores it redacted.

    What is neither kept nor dropped is never written.
    """

    def __init__(  # noqa: PLR0913  what a recording is made with
        self,
        recording: Recording,
        known: Known,
        words: Vocabulary,
        pdf: Callable[[bytes], bytes],
        *,
        now: Callable[[], str],
        body_bytes: int,
        earlier: Earlier | None = None,
        before: int = 0,
    ) -> None:
        """Take where to store, what is known of persons, and (of a recording gone on with) what it holds before."""
        self.recording = recording
        self._known = known
        self._words = words
        self._now = now
        self._earlier = earlier
        self._cleaner = Cleaner(known, body_bytes, pdf)
        self._recorder: Recorder | None = None
        self._pending: dict[int, tuple[Delivery, tuple[Exchange, ...]]] = {}
        self._beside: list[bytes] = []
        self._seen_beside: list[bytes] = []
        self._storing = Storing(self._cleaner, known)
        self._rereading = Rereading(self._storing, self._cleaner, known, before)

    def listening(self, inner: httpx.BaseTransport) -> httpx.BaseTransport:
        """Return the transport that listens above another one."""
        self._recorder = Recorder(inner, self._now, self._earlier)
        return self._recorder

    def heard(self, delivery: Delivery, then: Callable[[Delivery], Delivery]) -> Delivery:
        """Hold what was exchanged for this delivery, and return what `then` makes of it.

        What `then` exchanges itself is let go: what came of it stands in what it makes.
        """
        self._keep_rules()
        exchanges = self._recorder.taken() if self._recorder is not None else ()
        delivery = then(delivery)
        self.let_go()
        if exchanges:
            self._pending[id(delivery)] = delivery, (*routed(exchanges, delivery), *shown_of(delivery, self._now()))
        return delivery

    def keep(self, delivery: Delivery, page: Page | None = None, trouble: Trouble | None = None) -> None:
        """Store an answer, redacted; `page` is what it was understood as, `trouble` why it could not be read."""
        exchanges = self._taken(delivery)
        if page is not None and page.is_pdf:
            self._cleaner.learn_text(delivery.body, page.pdf_text)
        elif page is not None and exchanges:
            for view in {id(page): page, id(page.delivered): page.delivered}.values():
                self._known.learn(view)
        document = document_of(exchanges)
        stored = [
            self._storing.stored(one, trouble)
            for one in exchanges
            if one is document or is_view(one) or not self._cleaner.names_someone(one.asked.url)
        ]
        if page is not None and trouble is None:
            for beside, one in ((self._beside, document_of(stored)), (self._seen_beside, view_of(stored))):
                if one is not None and one.answer is not None and len(beside) < MOST_BESIDE:
                    beside.append(one.answer.body)
        self.recording.keep(stored)

    def drop(self, delivery: Delivery, page: Page | None = None) -> None:
        """Forget a person's page: nothing but that there was one, and how it was reached, is stored."""
        exchanges = self._taken(delivery)
        if page is not None:
            self._known.learn_offer(page.url, page.tree)
        document = document_of(exchanges)
        for one in exchanges:
            if one is document or is_view(one):
                self.recording.keep([self._storing.blank(one)])
            elif self._is_shared(one):
                self.recording.keep([self._cleaner.stored(one)])

    def forget(self, urls: Sequence[str]) -> None:
        """Take back what was kept at addresses that turned out to be persons'."""
        self._rereading.forgotten.update(identity(url) for url in urls)

    def keep_offers(self, offers: Sequence[Offer]) -> None:
        """Store advertisement pages: only what all of them have in common, under their masks."""
        chosen: dict[bytes, Offer] = {}
        for one in offers:
            if one.page is not None:
                self._known.learn_offer(one.page.url, one.page.tree)
                chosen.setdefault(one.key, one)
        common = self._common({key: one.delivery for key, one in chosen.items()}, self._beside)
        views = {key: view for key, one in chosen.items() if (view := as_delivery(one.delivery)) is not None}
        seen = self._common(views, self._seen_beside)
        for one in offers:
            exchanges = self._taken(one.delivery)
            if one.page is not None:
                self._keep_offer(exchanges, common[one.key], seen.get(one.key, b""))
            else:
                self._keep_refused(one, exchanges)

    def let_go(self) -> None:
        """Store nothing of what was exchanged since the last delivery: what came of it is remembered in words."""
        if self._recorder is not None:
            self._recorder.taken()

    def note(self, name: str, told: dict[str, object]) -> dict[str, object]:
        """Store what the visit remembers under a name, redacted; returns what was stored."""
        told = without_persons(told, self._known)
        self.recording.note(name, self._now(), told)
        return told

    def finish(self, conduct: tuple[Text, ...]) -> None:
        """Redact once more with all that the visit has learnt, and make the file."""
        self._keep_rules()
        self.recording.rewrite(self._rereading.again, self._rereading.is_wanted)
        self.recording.finish(self._rereading.lines, self._now(), conduct)

    def close(self) -> None:
        """Let go of the file; what was kept stays for a later visit to go on with."""
        self.recording.close()

    def _keep_rules(self) -> None:
        if self._recorder is not None and (rules := self._recorder.rules_taken()):
            self.recording.keep(self._cleaner.stored(one) for one in rules)

    def _taken(self, delivery: Delivery) -> tuple[Exchange, ...]:
        return self._pending.pop(id(delivery), (delivery, ()))[1]

    def _common(self, pages: Mapping[bytes, Delivery], beside: list[bytes]) -> dict[bytes, bytes]:
        """Return what pages of advertisements have in common, each by its key."""
        bodies = [self._cleaner.page(one) for one in pages.values()]
        return dict(zip(pages, reduced(bodies, self._words, beside), strict=True)) if bodies else {}

    def _keep_offer(self, exchanges: Sequence[Exchange], body: bytes, seen: bytes) -> None:
        document = document_of(exchanges)
        for one in exchanges:
            if self._is_shared(one):
                self.recording.keep([self._cleaner.stored(one)])
            elif one.answer is not None and (one is document or is_view(one)):
                told = body if one is document else seen
                self.recording.keep([self._storing.with_body(one, one.answer, told)])

    def _is_shared(self, one: Exchange) -> bool:
        """Whether what a person's page brought is no more than the way there, or a script or style of the platform's.

        What else such a page asks for is its own data, under addresses that may tell whose, and is not stored.
        """
        kept = one.answer is None or _is_redirect(one) or is_machinery(one)
        return kept and not self._cleaner.names_someone(one.asked.url)

    def _keep_refused(self, offer: Offer, exchanges: Sequence[Exchange]) -> None:
        if not exchanges and offer.trouble is not None:
            # Nothing was asked: robots.txt or a bad address. The mask must be refused for the same reason.
            asked = Asked("GET", self._known.masked(offer.delivery.url))
            self.recording.keep([Exchange(asked, self._now(), None, offer.trouble.value, offer.delivery.detail)])
            return
        for one in exchanges:
            if is_data(one) and self._cleaner.names_someone(one.asked.url):
                continue
            failed = one.answer is not None and one.answer.status >= httpx.codes.BAD_REQUEST
            stored = self._storing.with_body(one, one.answer, b"") if failed and one.answer else None
            self.recording.keep([stored or self._cleaner.stored(one, offer.trouble)])


def _is_redirect(one: Exchange) -> bool:
    return one.answer is not None and 300 <= one.answer.status < 400
