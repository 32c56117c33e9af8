"""A sample platform behind the door: every answer is redacted before anyone reads it, as in a recorded visit."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import httpx

from auditor.gather.pdf import is_pdf, pdf_as_html
from auditor.gather.reading import Reading
from auditor.gather.visit import visit
from auditor.redaction import Known, redact, reduced
from auditor.rulebook import Rulebook
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.delivery import Delivery
from auditor.site.site import Site
from auditor.transport import Visitor, open_target
from auditor.transport.past import Past

Wrap = Callable[[httpx.BaseTransport], httpx.BaseTransport]
SEAL = "test0seal"


class Watched(httpx.BaseTransport):
    """Remembers every answer as it came."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self.inner = inner
        self.bodies: dict[str, tuple[bytes, str]] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self.inner.handle_request(request)
        body = b"".join(response.iter_raw())
        self.bodies[str(request.url)] = (body, response.headers.get("content-type", ""))
        return httpx.Response(
            response.status_code,
            headers=response.headers.raw,
            stream=httpx.ByteStream(body),
            extensions=response.extensions,
        )


class Redacting(httpx.BaseTransport):
    """Answers as a snapshot would: under masks, with redacted bodies."""

    def __init__(self, inner: httpx.BaseTransport, known: Known, reduced_pages: dict[str, bytes]) -> None:
        self.inner = inner
        self.known = known
        self.reduced = reduced_pages
        self.given: list[tuple[str, bytes]] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = self.known.original(str(request.url))
        asked = httpx.Request(request.method, url, headers=request.headers.raw)
        response = self.inner.handle_request(asked)
        body = b"".join(response.iter_raw())
        if url in self.reduced:
            told = self.reduced[url]
        else:
            told = behind_the_door(body, url, response.headers.get("content-type", ""), self.known)
        self.given.append((str(request.url), told))
        headers = [
            (name, self._location(url, value) if name.lower() == b"location" else value)
            for name, value in response.headers.raw
            if name.lower() != b"content-length"
        ]
        return httpx.Response(
            response.status_code,
            headers=headers,
            stream=httpx.ByteStream(told),
            extensions=response.extensions,
        )

    def _location(self, url: str, value: bytes) -> bytes:
        return self.known.masked(str(httpx.URL(url).join(value.decode("latin-1")))).encode("latin-1", "replace")


def behind_the_door(body: bytes, url: str, content_type: str, known: Known) -> bytes:
    html = pdf_as_html(body) if is_pdf(body) else b""
    return redact(body, url, content_type, known, pdf_as_html=html if isinstance(html, bytes) else b"").body


def wrapped(visitor: Visitor, wrap: Wrap) -> httpx.BaseTransport:
    """Put a transport between the reader of robots.txt and the folder."""
    robots = visitor._robots
    inner = robots._inner
    robots._inner = wrap(inner)
    return robots._inner


def original_visit(folder: Path, rulebook: Rulebook) -> tuple[Site, Known, Watched]:
    """Visit a platform as it is, and return what was learnt of it."""
    with open_target(str(folder)) as visitor:
        watched = wrapped(visitor, Watched)
        assert isinstance(watched, Watched)
        learning: list[Known] = []
        known = Known(SEAL, visitor.home, ChannelReader(rulebook.channels), rulebook.page_words)
        learning.append(known)
        site = visit(visitor, rulebook, year=2026)
    for one in site.gathered.visits:
        if one.page is not None:
            known.learn(one.page)
    for page in site.gathered.advertisements:
        known.learn_offer(page.url, page.tree)
    seen = {url for one in site.gathered.visits for url in (one.url, one.asked)}
    reading = Reading.of(rulebook.words, rulebook.page_words, rulebook.channels)
    for url, (body, content_type) in watched.bodies.items():
        if url not in seen and known.cards_of(hashlib.sha256(body).hexdigest()) is None:
            read = reading.read(Delivery(url, url, 200, (("content-type", content_type),), body), PageKind.OTHER)
            if read.page is not None and read.kind is PageKind.ADVERTISEMENT:
                known.learn_offer(url, read.page.tree)
    # What was read later is known when the snapshot is closed.
    for url, (body, content_type) in watched.bodies.items():
        behind_the_door(body, url, content_type, known)
    return site, known, watched


def redacted_visit(folder: Path, rulebook: Rulebook) -> tuple[Site, Site, list[tuple[str, bytes]], Known]:
    """Visit a platform as it is and as a snapshot would hold it."""
    site, known, watched = original_visit(folder, rulebook)
    offers = [page.url for page in site.gathered.advertisements]
    pages = [behind_the_door(*_answer(watched, url), known) for url in offers]
    plain = [
        behind_the_door(v.page.delivery.body, v.page.url, v.page.delivery.header("content-type"), known)
        for v in site.gathered.visits[:6]
        if v.page is not None
    ]
    common = dict(zip(offers, reduced(pages, rulebook.words, plain), strict=True))
    # A person's page that was asked for and not kept is dropped; one that is asked for again is no one's.
    for url in watched.bodies.keys() - common.keys():
        if known.is_personal(url) and known.original(known.mask(url)) == url and not known.is_offering(url):
            alone = behind_the_door(*_answer(watched, url), known)
            common[url] = reduced([alone], rulebook.words, plain)[0]
    with open_target(str(folder)) as visitor:
        redacting = wrapped(visitor, lambda inner: Redacting(inner, known, common))
        assert isinstance(redacting, Redacting)
        # As a visitor of a recording, who trusts the marks in it.
        visitor.past = Past("", own=True, told=(), faults=tuple)
        again = visit(visitor, rulebook, year=2026)
    return site, again, redacting.given, known


def _answer(watched: Watched, url: str) -> tuple[bytes, str, str]:
    body, content_type = watched.bodies[url]
    return body, url, content_type
