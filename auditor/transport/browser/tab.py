"""One page in the browser: shown, settled on virtual time, looked at, and, where asked, pressed or scrolled."""

import base64
import json
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from auditor.site.markup.delivery import Delivery
from auditor.site.markup.routes import address_of, as_typed
from auditor.site.markup.seen import Seen
from auditor.site.markup.trails import Step, trail_of
from auditor.transport.browser.capture import STYLES, Captured
from auditor.transport.browser.chromium import Chromium
from auditor.transport.browser.document import document_of
from auditor.transport.browser.fell import Fell
from auditor.transport.browser.line import PAGE_SECONDS, Line, frames_in
from auditor.transport.browser.numbers import Numbers
from auditor.transport.browser.settling import Settling
from auditor.transport.browser.traffic import Account, Traffic

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

WIDTH, HEIGHT = 1280, 900
# What the page's own clock runs after it was opened and after each act, in milliseconds; between the parts it is
# painted and what moves is brought to its end, as scripts wait for both.
OPENING, ACTING, STAYING = (500.0, 2_500.0, 3_000.0), (300.0, 2_200.0), (13_000.0, 2_000.0)
SESSION = "JSON.stringify(Object.entries(sessionStorage))"
MOST_SESSION = 20_000
KEYS = {"Escape": 27, "Enter": 13, "Tab": 9, " ": 32, "ArrowDown": 40, "PageDown": 34, "End": 35}


class Tab:
    """A page that is open; use it as a context manager. Elements are named by `seen.KEY` in what was last seen.

    `height` is that of the window, in pixels.
    """

    height = HEIGHT

    def __init__(self, chromium: Chromium, context: "BrowserContext", traffic: Traffic, clock: float) -> None:
        """Open an empty page; `clock` is the moment its clock starts at, in seconds since 1970."""
        self._traffic = traffic
        self._asked = ""
        self._numbers = Numbers()
        self._line = Line(chromium, context)
        self._settling = Settling(self._line, traffic, clock)
        traffic.shown = self._line.page
        traffic.account = Account()

    def __enter__(self) -> Self:
        """Open already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the page."""
        self.close()

    def close(self) -> None:
        """Close the page; whatever it would like to say about that is not heard."""
        self._traffic.shown = None
        self._line.close()

    @property
    def url(self) -> str:
        """The address that is shown now."""
        return self._line.page.url

    @property
    def wanted(self) -> str:
        """The address of another site that the page wanted to go to and did not, an empty string for none."""
        return self._traffic.account.wanted

    @property
    def went(self) -> bool:
        """Whether the page asked for another document, or for itself once more."""
        return self._traffic.account.went > 0

    def hold(self) -> None:
        """Let nothing be asked of the site from now on, not even what only shows something: see `held_back`."""
        self._traffic.account.held = True

    @property
    def held_back(self) -> int:
        """How often the page wanted to ask or send something since it was held."""
        return self._traffic.account.refused["held"]

    @property
    def origin(self) -> str:
        """Scheme and host of the address that is shown now."""
        parts = urlsplit(self._line.page.url)
        return f"{parts.scheme}://{parts.netloc}"

    def session(self) -> list[list[str]]:
        """Return what the page remembers for as long as it is open (sessionStorage); nothing of what is very large."""
        told = self._line.act("Runtime.evaluate", {"expression": SESSION, "returnByValue": True})
        kept = json.loads(told.get("result", {}).get("value") or "[]")
        return kept if len(str(kept)) <= MOST_SESSION else []

    def delivery(self) -> Delivery:
        """Return what is seen now as an answer that can be read like any other; raises `Fell`."""
        seen = self.look()
        headers = (("content-type", "text/html; charset=utf-8"),)
        return Delivery(seen.url, seen.url, 200, headers, seen.html, seen=seen)

    def show(self, delivery: Delivery) -> None:
        """Show an answer that the visit holds already; raises `Fell`."""
        self._traffic.document = delivery
        self.goto(delivery.final_url)

    def goto(self, url: str) -> None:
        """Go to an address, press what its trail tells, and let the page settle; raises `Fell`, and as `click` does."""
        document, steps = trail_of(url)
        self._open(document)
        if steps:
            self._follow(steps)
            self._asked = url

    def _follow(self, steps: tuple[Step, ...]) -> None:
        """Press one thing after the other; what shows the next one while the mouse is on it is not pressed."""
        self._captured()
        for step, after in zip(steps, (*steps[1:], None), strict=True):
            if after is not None:
                self.hover(step.key)
                self._captured()
                if self._takes_room(after.key):
                    continue
            self.click(step.key)
            self._captured()

    def _open(self, url: str) -> None:
        from playwright.sync_api import Error  # noqa: PLC0415 - only who renders pays for it

        self._line.watch()
        self._asked = url
        self._settling.expect()
        try:
            self._line.page.goto(as_typed(url), wait_until="commit", timeout=PAGE_SECONDS * 1000)
        except Error as error:
            stopped = self._traffic.account.stopped
            if stopped is not None:
                raise Fell(stopped.trouble, stopped.detail) from error
            raise self._line.fell(str(error)) from error
        self._settling.settle(OPENING)

    def reload(self) -> None:
        """Ask for the page again and let it settle; raises `Fell`."""
        self.goto(self._line.page.url)

    def look(self) -> Seen:
        """Return what is seen now; raises `Fell`."""
        captured = self._captured()
        return Seen(
            url=address_of(self.url, self.url) if self._traffic.account.went else self._asked,
            html=document_of(captured, url=self._line.page.url, said=tuple(self._line.said), refused=self._refused()),
            said=tuple(self._line.said),
            refused=self._refused(),
        )

    def click(self, key: str) -> None:
        """Press the middle of an element and let the page settle; raises `Fell`, LookupError for one not there."""
        x, y = self._middle(key)
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            told = {"type": kind, "x": x, "y": y, "button": "left" if kind != "mouseMoved" else "none", "clickCount": 1}
            self._line.act("Input.dispatchMouseEvent", told)
        self._settling.settle(ACTING)

    def hover(self, key: str) -> None:
        """Move the mouse to the middle of an element and let the page settle; raises as `click` does."""
        x, y = self._middle(key)
        self._line.act("Input.dispatchMouseEvent", {"type": "mouseMoved", "x": x, "y": y, "button": "none"})
        self._settling.settle(ACTING)

    def press(self, key: str) -> None:
        """Press a key and let the page settle; raises `Fell`."""
        for kind in ("rawKeyDown", "keyUp"):
            told = {"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": KEYS.get(key, 0)}
            self._line.act("Input.dispatchKeyEvent", told)
        self._settling.settle(ACTING)

    def choose(self, key: str) -> None:
        """Take the next choice of a list (`select`) and let the page settle; raises as `click` does."""
        self._middle(key)
        self._line.act("DOM.focus", {"backendNodeId": self._numbers.own(key)})
        self.press("ArrowDown")

    def scroll(self, down: int = HEIGHT) -> None:
        """Turn the wheel over the middle of the page and let it settle; raises `Fell`."""
        told = {"type": "mouseWheel", "x": WIDTH / 2, "y": HEIGHT / 2, "deltaX": 0, "deltaY": down}
        self._line.act("Input.dispatchMouseEvent", told)
        self._settling.settle(ACTING)

    def linger(self) -> None:
        """Stay a while as a visitor who moves the mouse and reads on; raises `Fell`."""
        self._line.act("Input.dispatchMouseEvent", {"type": "mouseMoved", "x": WIDTH / 2, "y": HEIGHT / 2})
        self._line.act("Input.dispatchMouseEvent", {"type": "mouseMoved", "x": WIDTH / 2 + 9, "y": HEIGHT / 2 + 9})
        self.scroll()
        self._settling.settle(STAYING)

    def reveal(self, key: str) -> None:
        """Scroll until an element is in view and let the page settle; raises as `click` does."""
        self._middle(key)
        self._settling.settle(ACTING)

    def screenshot(self) -> bytes:
        """Return what is in view, as WebP; raises `Fell`."""
        told = {"format": "webp", "quality": 60}
        return base64.b64decode(self._line.act("Page.captureScreenshot", told)["data"])

    def _captured(self) -> Captured:
        told = {"computedStyles": list(STYLES), "includePaintOrder": True, "includeDOMRects": False}
        snapshot = self._line.act("DOMSnapshot.captureSnapshot", told)
        frames = self._line.act("Page.getFrameTree", {})["frameTree"]
        trees = [self._line.act("Accessibility.getFullAXTree", {"frameId": one}) for one in frames_in(frames)]
        captured = Captured(snapshot, [node for tree in trees for node in tree["nodes"]], WIDTH, HEIGHT)
        self._numbers.give(captured.root, frames["frame"]["loaderId"])
        return captured

    def _refused(self) -> tuple[tuple[str, int], ...]:
        return tuple(sorted(self._traffic.account.refused.items()))

    def _quads(self, element: int) -> list[list[float]]:
        quads: list[list[float]] = self._line.act("DOM.getContentQuads", {"backendNodeId": element})["quads"]
        return quads

    def _takes_room(self, key: str) -> bool:
        """Whether an element is there and is laid out."""
        try:
            self._middle(key)
        except LookupError:
            return False
        return True

    def _middle(self, key: str) -> tuple[float, float]:
        """Return where the middle of an element is, once it is in view and what scrolling brings has come."""
        element = self._numbers.own(key)
        before = self._quads(element)
        self._line.act("DOM.scrollIntoViewIfNeeded", {"backendNodeId": element})
        quads = self._quads(element)
        if quads != before:
            # A list that grows by itself when one comes to its end moves what stands beneath.
            self._settling.settle(ACTING)
            self._line.act("DOM.scrollIntoViewIfNeeded", {"backendNodeId": element})
            quads = self._quads(element)
        if not quads:
            raise LookupError(f"element {key} takes no room")
        across, down = quads[0][::2], quads[0][1::2]
        return (min(across) + max(across)) / 2, (min(down) + max(down)) / 2
