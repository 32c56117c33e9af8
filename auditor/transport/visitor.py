"""The one thing the rest of the auditor sees of the outside: ask for an address, get a delivery."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

from msgspec.structs import replace

from auditor.requirements import Text
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.routes import address_of, route_of
from auditor.site.markup.seen import Seen
from auditor.site.markup.trails import trail_of
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.transport.agent import NO_CONTACT
from auditor.transport.asking import Asking
from auditor.transport.eyes import Eyes
from auditor.transport.limits import Limits
from auditor.transport.marks import without_our_marks
from auditor.transport.offer import Offer
from auditor.transport.pace import Paced
from auditor.transport.past import Past
from auditor.transport.robots import Robots
from auditor.transport.web_address import web_address

if TYPE_CHECKING:
    from auditor.transport.browser import Room
    from auditor.transport.keeper import Keeper


class Visitor:
    """A visit to one platform; use it as a context manager, one request at a time.

    `kind` is "live", "folder" or "snapshot", `home` the address to start at, `name` the platform's name. `past` tells
    how a snapshot was made.
    """

    def __init__(  # noqa: PLR0913  what a visit is made of
        self,
        *,
        kind: str,
        home: str,
        name: str,
        robots: Robots,
        headers: dict[str, str],
        limits: Limits,
        pace: Paced | None = None,
        past: Past | None = None,
    ) -> None:
        self.kind = kind
        self.home = home
        self.name = name
        self.user_agent = headers["User-Agent"]
        self._robots = robots
        self._headers = headers
        self._limits = limits
        self._pace = pace
        self._asking = Asking(robots, headers, limits)
        self._keeper: Keeper | None = None
        self.past = past
        self._eyes: Eyes | None = None
        self._into: Callable[[Room, Delivery], Seen] | None = None

    def __enter__(self) -> Self:
        """Open nothing yet: the first request does."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the browser and the connections."""
        if self._eyes is not None:
            self._eyes.close()
        self._robots.close()

    @property
    def rest(self) -> float:
        """The seconds of rest that the hosts of this visit got between two requests; nothing off line."""
        return self._pace.longest_delay if self._pace is not None else 0.0

    def get(self, url: str, *, head: bool = False) -> Delivery:
        """Ask for an address and follow its redirects; whatever a site does comes back as a `Delivery`."""
        alone = self._eyes is None or self._eyes.stored is not None
        opened = url if alone else trail_of(url)[0]
        document, route = (url, "") if alone else route_of(opened)
        delivery = self._asking.answer(document, head=head)
        if self.past is None:
            # The marks of our own redaction count in what we redacted only: no site may make them.
            delivery = replace(delivery, body=without_our_marks(delivery.body))
        if route:
            delivery = replace(delivery, url=opened, final_url=address_of(route, delivery.final_url))
        if opened != url:
            delivery = replace(delivery, url=url, final_url=delivery.final_url + url.removeprefix(opened))
        if self._eyes is not None and not head:
            delivery = self._shown(delivery, self._eyes)
        if self._keeper is None:
            return self._looked_into(delivery)
        return self._keeper.heard(delivery, self._looked_into)

    def look_into(self, pages: "Callable[[Room, Delivery], Seen]") -> None:
        """Have every page that the browser shows looked into: `pages` presses what leads on and tells it as links."""
        self._into = pages

    def _looked_into(self, delivery: Delivery) -> Delivery:
        room = self._eyes.opened if self._eyes is not None else None
        if room is None or self.past is not None or self._into is None or delivery.seen is None:
            return delivery
        return replace(delivery, seen=_unmarked(self._into(room, delivery)))

    def show_as(self, url: str, seen: Seen) -> None:
        """Say what is seen at an address that only pressing brings, where that was seen already."""
        if self._eyes is not None:
            self._eyes.ready[url] = _unmarked(seen)

    @property
    def renders(self) -> bool:
        """Whether pages are read as a browser shows them."""
        return self._eyes is not None

    @property
    def holds_cookies(self) -> bool:
        """Whether a site, or a script of it, has given this visit a cookie."""
        return bool(self._asking.cookies)

    @property
    def browser(self) -> "Room | None":
        """The browser of this visit; None where there is none, or where a snapshot holds what was seen."""
        return self._eyes.room if self._eyes is not None else None

    def render(self, program: Path | None, moment: float) -> None:
        """Have every page shown by a browser from now on; `moment` is what the pages' clocks say (since 1970).

        A snapshot that holds what was seen is read by that, and needs no `program`.
        """

        def room() -> "Room":
            from auditor.transport.browser import Room  # noqa: PLC0415 - only who renders pays for it

            ask, most = self._robots.handle_request, self._limits.body_bytes
            return Room(program or Path(), ask, self._headers, body_bytes=most, clock=moment)

        stored = self.past.view if self.past is not None else None
        self._eyes = Eyes(self._asking.cookies, stored, room if program is not None else None)

    def _shown(self, delivery: Delivery, eyes: Eyes) -> Delivery:
        seen = eyes.see(delivery)
        if seen is not None and self.past is None:
            seen = _unmarked(seen)
        return replace(delivery, seen=seen)

    def remembered(self, name: str, make: Callable[[], dict[str, object]]) -> dict[str, object]:
        """Return what `make` tells, and have it recorded, redacted; of a snapshot that holds it what it told then."""
        told = self.past.told_of(name) if self.past is not None else None
        if told is None:
            told = make()
            if self._eyes is not None and self._eyes.opened is not None:
                # Whoever walked may have been given a cookie that lets the visit in.
                self._eyes.take(self._eyes.opened.cookies())
            if self._keeper is not None:
                self._keeper.let_go()
                told = self._keeper.note(name, told)
        return told

    def record(self, keeper: "Keeper") -> None:
        """Have what is exchanged from now on kept, as far as `keep` says so."""
        self._keeper = keeper
        self._robots.listen(keeper.listening)

    def keep(self, delivery: Delivery, page: Page | None = None, trouble: Trouble | None = None) -> None:
        """Say that an answer may be stored, redacted, when the visit is recorded."""
        if self._keeper is not None:
            self._keeper.keep(delivery, page, trouble)

    def drop(self, delivery: Delivery, page: Page | None = None) -> None:
        """Say that an answer is a person's page (`page`, where it was read as one), of which nothing is stored."""
        if self._keeper is not None:
            self._keeper.drop(delivery, page)

    def forget(self, urls: Sequence[str]) -> None:
        """Say that pages which were kept turned out to be persons'."""
        if self._keeper is not None:
            self._keeper.forget(urls)

    def keep_offers(self, offers: Sequence[Offer]) -> None:
        """Say which advertisement pages were looked at: what all have in common is stored."""
        if self._keeper is not None:
            self._keeper.keep_offers(offers)

    def allowed(self, url: str) -> bool:
        """Whether robots.txt does not disallow this address (`get` minds it anyway); False for no web address."""
        address = web_address(url)
        return address is not None and self._robots.allows(address)

    def robots_sitemaps(self, url: str) -> tuple[str, ...]:
        """Return the Sitemap lines in the robots.txt of this address's host."""
        address = web_address(url)
        return () if address is None else self._robots.rules_of(address).sitemaps()

    def conduct(self) -> tuple[Text, ...]:
        """Return how the visit behaved: robots.txt of each host, the delay, the number of requests, the contact."""
        if self.past is not None:
            return self.past.conduct()
        if self._pace is None:
            source = Text("Gelezen uit een map; geen server bezocht.", "Read from a folder; no server was visited.")
            return (source, *self._robots.conduct())
        pause = f"{self._pace.longest_delay:g}"
        pace = Text(
            f"{self._pace.requests} verzoeken, een voor een, met {pause} s rust per host.",
            f"{self._pace.requests} requests, one at a time, with {pause} s of rest per host.",
        )
        return (*self._robots.conduct(), pace, *self._contact())

    def _contact(self) -> tuple[Text, ...]:
        if NO_CONTACT not in self.user_agent:
            return ()
        return (
            Text(
                "De bezochte site kreeg geen contactadres te zien; geef er een met AUDITOR_CONTACT.",
                "The visited site was shown no contact address; give one with AUDITOR_CONTACT.",
            ),
        )


def _unmarked(seen: Seen) -> Seen:
    return replace(seen, html=without_our_marks(seen.html))
