"""What a visit sees with: the view that a snapshot holds, else a browser that shows the answer now."""

import re
from collections.abc import Callable, Mapping
from http.cookiejar import Cookie
from typing import TYPE_CHECKING

import httpx
import msgspec

from auditor.site.markup.delivery import Delivery
from auditor.site.markup.seen import Seen, restored

if TYPE_CHECKING:
    from auditor.transport.browser import Room

# What is asked for under such a name is a file, also when a page says that it is missing.
FILE = re.compile(r"\.(?:xml|gz|txt|m?js|css|json|pdf)$", re.IGNORECASE)
HTML = ("html", "xhtml")
SNIFFED = 1024
# A refusal or a missing page is shown too: both may be made by script.
SHOWN = frozenset({200, 203, 404, 410})


class Eyes(msgspec.Struct):
    """Sees pages.

    `stored` gives the views of a snapshot, `open_room` starts a browser (None where there is none), and `ready` are
    views that were seen already, by address.
    """

    cookies: httpx.Cookies
    stored: Callable[[str], bytes | None] | None
    open_room: "Callable[[], Room] | None"
    ready: dict[str, Seen] = msgspec.field(default_factory=dict)
    _room: "Room | None" = None

    @property
    def room(self) -> "Room | None":
        """The browser, started when it is asked for; None where only stored views are seen."""
        if self._room is None and self.open_room is not None:
            self._room = self.open_room()
        return self._room

    @property
    def opened(self) -> "Room | None":
        """The browser where it was started."""
        return self._room

    def see(self, delivery: Delivery) -> Seen | None:
        """Return what is seen of an answer, None for one that is no page or that nothing shows."""
        if not is_page(delivery):
            return None
        kept = self.stored(delivery.final_url) if self.stored is not None else None
        if kept is not None:
            return restored(kept, delivery.final_url)
        if (ready := self.ready.pop(delivery.final_url, None)) is not None:
            return ready
        room = self.room
        if room is None:
            return None
        seen = room.see(delivery, self.cookies.jar)
        self.take(room.cookies())
        return seen

    def take(self, cookies: tuple[Mapping[str, object], ...]) -> None:
        """Take over the cookies that the browser holds: by scripts, and by what pages asked for."""
        for one in cookies:
            self.cookies.jar.set_cookie(_cookie(one))

    def close(self) -> None:
        """End the browser."""
        if self._room is not None:
            self._room.close()
            self._room = None


def is_page(delivery: Delivery) -> bool:
    """Whether an answer is one that a browser would show as a page."""
    if delivery.status not in SHOWN or not delivery.body.strip() or FILE.search(delivery.url.partition("?")[0]):
        return False
    told = delivery.header("content-type").lower()
    start = delivery.body[:SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return any(one in told for one in HTML) or (not told and start.startswith((b"<!doctype html", b"<html")))


def _cookie(told: Mapping[str, object]) -> Cookie:
    domain = str(told.get("domain", ""))
    ends = told.get("expires")
    return Cookie(
        version=0,
        name=str(told.get("name", "")),
        value=str(told.get("value", "")),
        port=None,
        port_specified=False,
        domain=domain if "." in domain.lstrip(".") else f"{domain}.local",
        domain_specified=domain.startswith("."),
        domain_initial_dot=domain.startswith("."),
        path=str(told.get("path", "/")),
        path_specified=True,
        secure=bool(told.get("secure")),
        expires=int(ends) if isinstance(ends, (int, float)) and ends > 0 else None,
        discard=not (isinstance(ends, (int, float)) and ends > 0),
        comment=None,
        comment_url=None,
        rest={},
    )
