"""The browser of one visit: shows each page that was asked for, in one profile that is thrown away afterwards."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from auditor.site.markup.delivery import Delivery
from auditor.site.markup.seen import Seen
from auditor.site.markup.trouble import Trouble
from auditor.transport.browser.chromium import Chromium
from auditor.transport.browser.fell import Fell
from auditor.transport.browser.tab import HEIGHT, WIDTH, Tab
from auditor.transport.browser.traffic import Ask, Traffic

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

    from playwright.sync_api import BrowserContext, Page

Made = TypeVar("Made")
FIRST_SCRIPT = """(() => {
  window.open = () => null;
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport'])
    { try { delete window[name]; } catch (e) {} }
  let seed = 18;
  Math.random = () => { seed = (seed * 16807) % 2147483647; return (seed - 1) / 2147483646; };
  try { navigator.sendBeacon = () => true; } catch (e) {}
})();"""


CARRIED = """(() => {
  if (location.origin !== %s || sessionStorage.length) return;
  for (const [name, value] of %s) sessionStorage.setItem(name, value);
})();"""


class Room:
    """Use it for one visit; the browser starts with the first page and ends with `close`."""

    def __init__(self, program: Path, ask: Ask, headers: Mapping[str, str], *, body_bytes: int, clock: float) -> None:
        """Take where Chromium is, the transport of the visit, and the moment (seconds since 1970) pages believe in."""
        self._chromium = Chromium(program)
        self._headers = dict(headers)
        self._traffic = Traffic(ask, self._headers, body_bytes)
        self._clock = clock
        self._context: BrowserContext | None = None

    def see(self, delivery: Delivery, cookies: "CookieJar | None" = None) -> Seen:
        """Show an answer and return what is seen; whatever a page does comes back as a `Seen`."""
        try:
            with self.tab(cookies) as tab:
                tab.show(delivery)
                return tab.look()
        except Fell as fell:
            return Seen(delivery.final_url, trouble=fell.trouble, detail=fell.detail)
        except LookupError as gone:
            return Seen(delivery.final_url, trouble=Trouble.RENDER_CRASH, detail=f"nothing to press: {gone}")

    def tab(self, cookies: "CookieJar | None" = None) -> Tab:
        """Return an empty page in the profile of the visit."""
        from playwright.sync_api import Error  # noqa: PLC0415 - only who renders pays for it

        try:
            context = self._opened()
            if cookies is not None:
                _lend(context, cookies)
            return Tab(self._chromium, context, self._traffic, self._clock)
        except Error as error:
            self._chromium.kill()
            self._context = None
            raise Fell(Trouble.RENDER_CRASH, str(error).splitlines()[0][:160]) from error

    def attempt(self, step: Callable[[Tab], Made]) -> Made | None:
        """Return what a step makes of an empty page; None where a page cannot be shown or what it presses is gone."""
        try:
            with self.tab() as tab:
                return step(tab)
        except (Fell, LookupError):
            return None

    def cookies(self) -> tuple[Mapping[str, object], ...]:
        """Return the cookies of the profile, by scripts and answers."""
        from playwright.sync_api import Error  # noqa: PLC0415 - as above

        try:
            return tuple(dict(one) for one in self._opened().cookies())
        except Error:
            return ()

    def carry(self, tab: Tab) -> None:
        """Let later pages of the visit know what a page remembers for as long as it is open (sessionStorage)."""
        kept = tab.session()
        if kept and self._context is not None:
            self._context.add_init_script(CARRIED % (json.dumps(tab.origin), json.dumps(kept)))

    def clear_storage(self) -> None:
        """Become a visitor who was never here: a fresh profile."""
        from playwright.sync_api import Error  # noqa: PLC0415 - as above

        if self._context is not None:
            try:
                self._context.close()
            except Error:
                self._chromium.kill()
            self._context = None

    def close(self) -> None:
        """End the browser and remove everything of it."""
        self._context = None
        self._chromium.close()

    def _opened(self) -> "BrowserContext":
        browser = self._chromium.browser()
        if self._context is None or self._context.browser is not browser:
            context = browser.new_context(
                user_agent=self._headers["User-Agent"],
                locale="nl-NL",
                timezone_id="Europe/Amsterdam",
                viewport={"width": WIDTH, "height": HEIGHT},
                service_workers="block",
                reduced_motion="reduce",
                accept_downloads=False,
                permissions=[],
            )
            context.add_init_script(FIRST_SCRIPT)
            context.route("**/*", self._traffic)
            context.on("page", self._close_others)
            self._context = context
        return self._context

    def _close_others(self, page: "Page") -> None:
        """Close what opened by itself; a page that is being opened by a tab has no opener."""
        if page.opener() is not None:
            self._traffic.account.refused["popup"] += 1
            page.close()


def _lend(context: "BrowserContext", cookies: "CookieJar") -> None:
    """Give the profile the cookies that the visit holds."""
    lent = [
        {
            "name": one.name,
            "value": one.value or "",
            "domain": one.domain if one.domain_specified else one.domain.removesuffix(".local"),
            "path": one.path or "/",
            "expires": float(one.expires) if one.expires else -1,
            "secure": one.secure,
        }
        for one in cookies
    ]
    if lent:
        context.add_cookies(lent)  # type: ignore[arg-type]  # a dict of the very keys
