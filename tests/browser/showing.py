"""A room whose outside is a dictionary of pages, for tests that show one page after another."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from auditor.site.markup.delivery import Delivery
from auditor.site.markup.seen import Seen
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.words.vocabulary import Vocabulary
from auditor.transport.browser import Room
from auditor.transport.stopped import Stopped

HOME = "https://platform.example/"
MOMENT = 1_790_000_000.0
TYPES = {"js": "text/javascript", "css": "text/css", "json": "application/json", "html": "text/html; charset=utf-8"}
HTML = (("content-type", "text/html; charset=utf-8"),)


@dataclass
class Outside:
    """Answers by path, and remembers what was asked of it; a path that is not there was not recorded."""

    pages: Mapping[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    cookies: list[str] = field(default_factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer as a transport does."""
        self.asked.append(str(request.url))
        self.cookies.append(request.headers.get("cookie", ""))
        body = self.pages.get(request.url.path)
        if body is None or request.url.host != "platform.example":
            raise Stopped(Trouble.NOT_RECORDED, "not in the test")
        if body.startswith("-> "):
            return httpx.Response(302, headers={"Location": body[3:]}, stream=httpx.ByteStream(b""))
        kind = TYPES.get(request.url.path.rpartition(".")[2], TYPES["html"])
        return httpx.Response(200, headers={"Content-Type": kind}, stream=httpx.ByteStream(body.encode()))


@dataclass
class Showing:
    """A room and its outside."""

    room: Room
    outside: Outside

    def see(self, html: str, **pages: str) -> Seen:
        """Show a page; `pages` are what else there is, by path without slash, ``_`` for the dot."""
        self.outside.pages = {f"/{name.replace('_', '.')}": body for name, body in pages.items()}
        self.outside.asked.clear()
        self.outside.cookies.clear()
        return self.room.see(Delivery(HOME, HOME, 200, HTML, html.encode()))

    def page(self, html: str, words: Vocabulary, **pages: str) -> Page:
        """Return a page as seen, with the delivered one beside it."""
        seen = self.see(html, **pages)
        delivered = Page(Delivery(HOME, HOME, 200, HTML, html.encode(), seen=seen), words)
        return Page(Delivery(HOME, seen.url, 200, HTML, seen.html, seen=seen), words, delivered=delivered)


@contextmanager
def showing(chromium: Path) -> Iterator[Showing]:
    """Open a room, and end it afterwards."""
    outside = Outside()
    room = Room(chromium, outside, {"User-Agent": "Test/1.0"}, body_bytes=5_000_000, clock=MOMENT)
    try:
        yield Showing(room, outside)
    finally:
        room.close()
