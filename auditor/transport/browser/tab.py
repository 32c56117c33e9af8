"""One page in the browser: shown, settled on virtual time, looked at, and, where asked, pressed or scrolled."""

import base64
import json
import re
import time
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from auditor.site.markup.delivery import Delivery, Trouble
from auditor.site.markup.routes import address_of, as_typed
from auditor.site.markup.seen import Seen
from auditor.transport.browser.capture import STYLES, Captured
from auditor.transport.browser.chromium import Chromium
from auditor.transport.browser.document import document_of
from auditor.transport.browser.numbers import Numbers
from auditor.transport.browser.traffic import MOST_LEADS, Account, Traffic

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, CDPSession, Dialog, Page

WIDTH, HEIGHT = 1280, 900
# What the page's own clock runs after it was opened and after each act, in milliseconds; between the parts it is
# painted and what moves is brought to its end, as scripts wait for both.
OPENING, ACTING, STAYING = (500.0, 2_500.0, 3_000.0), (300.0, 2_200.0), (13_000.0, 2_000.0)
# What it may use of this machine, in seconds.
PAGE_SECONDS, PAGE_CPU = 30.0, 15.0
SETTLING_SECONDS = PAGE_SECONDS
SLOW = f"did not settle within {PAGE_SECONDS:g} s"
MOST_DIALOGS = 10
# What the protocol says of an element or a frame that is not there any more.
GONE = re.compile(r"\bnode\b|no frame|frame (?:with|for)|context (?:with|was)|context was destroyed", re.IGNORECASE)
ADDRESS = re.compile(r"(?:\bat )?\bhttps?://\S+")
LONGEST_SAID = 300
# In a world of its own, where no script of the page can come between. A frame that is not shown is never painted.
END_WHAT_MOVES = """for (const one of document.getAnimations()) {
  try { one.finish() } catch (e) { try { one.currentTime = 0; one.pause() } catch (e) {} }
}"""
REST = """(() => {
  globalThis.painted = false;
  requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.painted = true }));
})()"""
# In milliseconds: how long two frames take at least, and how often is asked whether something has happened.
FRAMES, POLL = 30.0, 5.0
PAINTED, MOST_POLLS = "globalThis.painted", 60
SESSION = "JSON.stringify(Object.entries(sessionStorage))"
MOST_SESSION = 20_000
KEYS = {"Escape": 27, "Enter": 13, "Tab": 9, " ": 32, "ArrowDown": 40, "PageDown": 34, "End": 35}


class Fell(Exception):  # noqa: N818 - an outcome of a page, not a fault of the program
    """A page cannot be seen; it never leaves the room, where it becomes a `Seen` with trouble."""

    def __init__(self, trouble: Trouble, detail: str) -> None:
        """Take what is the matter."""
        super().__init__(detail)
        self.trouble = trouble
        self.detail = detail


class Tab:
    """A page that is open; use it as a context manager. Elements are named by `seen.KEY` in what was last seen.

    `height` is that of the window, in pixels.
    """

    height = HEIGHT

    def __init__(self, chromium: Chromium, context: "BrowserContext", traffic: Traffic, clock: float) -> None:
        """Open an empty page; `clock` is the moment its clock starts at, in seconds since 1970."""
        self._chromium = chromium
        self._traffic = traffic
        self._said: list[str] = []
        self._asked = ""
        self._dialogs = 0
        self._expired = False
        self._crashed = False
        self._read, self._top = True, ""
        self._numbers = Numbers()
        chromium.watch(PAGE_SECONDS, PAGE_CPU)
        self._page: Page = context.new_page()
        self._session: CDPSession = context.new_cdp_session(self._page)
        self._page.on("dialog", self._answer)
        self._page.on("crash", self._crash)
        self._session.on("Page.frameNavigated", self._begin)
        self._session.on("Page.domContentEventFired", lambda _: setattr(self, "_read", True))
        self._session.on("Page.frameStoppedLoading", self._end)
        self._session.send("Page.enable")
        self._session.on("Emulation.virtualTimeBudgetExpired", lambda _: setattr(self, "_expired", True))
        self._session.send("Emulation.setVirtualTimePolicy", {"policy": "pause", "initialVirtualTime": clock or 1.0})
        traffic.shown = self._page
        traffic.account = Account()

    def __enter__(self) -> Self:
        """Open already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the page."""
        self.close()

    def close(self) -> None:
        """Close the page; whatever it would like to say about that is not heard."""
        from playwright.sync_api import Error  # noqa: PLC0415 - only who renders pays for it

        self._traffic.shown = None
        try:
            if self._crashed or self._dialogs > MOST_DIALOGS:
                self._chromium.kill()
            else:
                self._page.close(run_before_unload=False)
        except Error:
            self._chromium.kill()
        self._chromium.rest()

    @property
    def url(self) -> str:
        """The address that is shown now."""
        return self._page.url

    @property
    def wanted(self) -> str:
        """The address of another site that the page wanted to go to and did not, an empty string for none."""
        return self._traffic.account.wanted

    @property
    def origin(self) -> str:
        """Scheme and host of the address that is shown now."""
        parts = urlsplit(self._page.url)
        return f"{parts.scheme}://{parts.netloc}"

    def session(self) -> list[list[str]]:
        """Return what the page remembers for as long as it is open (sessionStorage); nothing of what is very large."""
        told = self._act("Runtime.evaluate", {"expression": SESSION, "returnByValue": True})
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
        """Go to an address and let the page settle; raises `Fell`."""
        from playwright.sync_api import Error  # noqa: PLC0415 - as above

        self._chromium.watch(PAGE_SECONDS, PAGE_CPU)
        self._asked = url
        self._read = False
        try:
            self._page.goto(as_typed(url), wait_until="commit", timeout=PAGE_SECONDS * 1000)
        except Error as error:
            stopped = self._traffic.account.stopped
            if stopped is not None:
                raise Fell(stopped.trouble, stopped.detail) from error
            raise self._fell(str(error)) from error
        self._settle(OPENING)

    def reload(self) -> None:
        """Ask for the page again and let it settle; raises `Fell`."""
        self.goto(self._page.url)

    def look(self) -> Seen:
        """Return what is seen now; raises `Fell`."""
        captured = self._captured()
        return Seen(
            url=address_of(self._page.url, self._page.url) if self._traffic.account.went else self._asked,
            html=document_of(captured, url=self._page.url, said=tuple(self._said), refused=self._refused()),
            said=tuple(self._said),
            refused=self._refused(),
        )

    def click(self, key: str) -> None:
        """Press the middle of an element and let the page settle; raises `Fell`, LookupError for one not there."""
        x, y = self._middle(key)
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            told = {"type": kind, "x": x, "y": y, "button": "left" if kind != "mouseMoved" else "none", "clickCount": 1}
            self._act("Input.dispatchMouseEvent", told)
        self._settle(ACTING)

    def press(self, key: str) -> None:
        """Press a key and let the page settle; raises `Fell`."""
        for kind in ("rawKeyDown", "keyUp"):
            told = {"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": KEYS.get(key, 0)}
            self._act("Input.dispatchKeyEvent", told)
        self._settle(ACTING)

    def scroll(self, down: int = HEIGHT) -> None:
        """Turn the wheel over the middle of the page and let it settle; raises `Fell`."""
        told = {"type": "mouseWheel", "x": WIDTH / 2, "y": HEIGHT / 2, "deltaX": 0, "deltaY": down}
        self._act("Input.dispatchMouseEvent", told)
        self._settle(ACTING)

    def linger(self) -> None:
        """Stay a while as a visitor who moves the mouse and reads on; raises `Fell`."""
        self._act("Input.dispatchMouseEvent", {"type": "mouseMoved", "x": WIDTH / 2, "y": HEIGHT / 2})
        self._act("Input.dispatchMouseEvent", {"type": "mouseMoved", "x": WIDTH / 2 + 9, "y": HEIGHT / 2 + 9})
        self.scroll()
        self._settle(STAYING)

    def reveal(self, key: str) -> None:
        """Scroll until an element is in view and let the page settle; raises as `click` does."""
        self._middle(key)
        self._settle(ACTING)

    def screenshot(self) -> bytes:
        """Return what is in view, as WebP; raises `Fell`."""
        told = {"format": "webp", "quality": 60}
        return base64.b64decode(self._act("Page.captureScreenshot", told)["data"])

    def _captured(self) -> Captured:
        told = {"computedStyles": list(STYLES), "includePaintOrder": True, "includeDOMRects": False}
        snapshot = self._act("DOMSnapshot.captureSnapshot", told)
        frames = self._act("Page.getFrameTree", {})["frameTree"]
        trees = [self._act("Accessibility.getFullAXTree", {"frameId": one}) for one in _frames(frames)]
        captured = Captured(snapshot, [node for tree in trees for node in tree["nodes"]], WIDTH, HEIGHT)
        self._numbers.give(captured.root, frames["frame"]["loaderId"])
        return captured

    def _refused(self) -> tuple[tuple[str, int], ...]:
        return tuple(sorted(self._traffic.account.refused.items()))

    def _middle(self, key: str) -> tuple[float, float]:
        element = self._numbers.own(key)
        self._act("DOM.scrollIntoViewIfNeeded", {"backendNodeId": element})
        quads = self._act("DOM.getContentQuads", {"backendNodeId": element})["quads"]
        if not quads:
            raise LookupError(f"element {key} takes no room")
        across, down = quads[0][::2], quads[0][1::2]
        return (min(across) + max(across)) / 2, (min(down) + max(down)) / 2

    def _act(self, method: str, told: dict[str, Any]) -> Any:
        from playwright.sync_api import Error  # noqa: PLC0415 - as above

        try:
            return self._session.send(method, told)
        except Error as error:
            if GONE.search(str(error)):
                raise LookupError(str(error)) from error
            raise self._fell(str(error)) from error

    def _settle(self, parts: tuple[float, ...]) -> None:
        """Let the page's clock run; it stands still while an answer is awaited. Raises `Fell`.

        Nothing here is given up for taking long on a busy machine: a page that was not read to its end or not painted
        is not seen, and is told to be so.
        """
        self._run(1.0)
        ends = time.monotonic() + SETTLING_SECONDS
        while not self._read:
            self._within(ends)
            self._rest("")
            self._run(10.0)
        for part in parts:
            self._run(part)
            while not self._rest():
                self._within(ends)
                self._run(1.0)

    def _within(self, ends: float) -> None:
        """Raise `Fell` when the time is over that a page has to settle."""
        if time.monotonic() > ends:
            raise Fell(Trouble.RENDER_LIMIT, SLOW)

    def _rest(self, before: str = END_WHAT_MOVES) -> bool:
        """Have the page painted, what moves brought to its end before; returns whether it was."""
        painted = False
        for place, frame in enumerate(_frames(self._act("Page.getFrameTree", {})["frameTree"])):
            try:
                world = self._act("Page.createIsolatedWorld", {"frameId": frame})["executionContextId"]
                self._told(world, before + REST)
                if place == 0:
                    self._pause(FRAMES)
                    painted = any(self._is_painted(world) for _ in range(MOST_POLLS))
            except LookupError:  # it went on to another page
                continue
        return painted

    def _is_painted(self, world: int) -> bool:
        """Whether the page was painted since it was asked to be; a moment passes where it was not."""
        if self._told(world, PAINTED):
            return True
        self._pause()
        return False

    def _told(self, world: int, script: str) -> object:
        told = {"contextId": world, "expression": script, "returnByValue": True}
        return self._act("Runtime.evaluate", told)["result"].get("value")

    def _pause(self, milliseconds: float = POLL) -> None:
        """Let what happens outside of the page happen."""
        from playwright.sync_api import Error  # noqa: PLC0415 - as above

        try:
            self._page.wait_for_timeout(milliseconds)
        except Error as error:
            raise self._fell(str(error)) from error

    def _run(self, budget: float) -> None:
        """Let the page's clock run for so many milliseconds."""
        self._expired = False
        self._act("Emulation.setVirtualTimePolicy", {"policy": "pauseIfNetworkFetchesPending", "budget": budget})
        ends = time.monotonic() + PAGE_SECONDS
        while not self._expired:
            self._pause()
            if self._crashed or self._dialogs > MOST_DIALOGS:
                raise self._fell("")
            if time.monotonic() > ends:
                raise Fell(Trouble.RENDER_LIMIT, SLOW)
        if self._traffic.account.went > MOST_LEADS:
            raise Fell(Trouble.RENDER_LIMIT, f"led on more than {MOST_LEADS} times")
        if self._traffic.account.is_over:
            raise Fell(Trouble.RENDER_LIMIT, "the page asked for more than one page may")

    def _fell(self, detail: str) -> Fell:
        """Say why the page cannot be seen."""
        if self._dialogs > MOST_DIALOGS:
            return Fell(Trouble.RENDER_LIMIT, f"more than {MOST_DIALOGS} dialogs")
        if self._crashed:
            return Fell(Trouble.RENDER_CRASH, "the tab crashed")
        reason = self._chromium.rest()
        if reason:
            return Fell(Trouble.RENDER_LIMIT, f"used too much {reason}")
        first = next((line for line in detail.splitlines() if line.strip()), "the page crashed")
        # An address may be a person's.
        return Fell(Trouble.RENDER_CRASH, ADDRESS.sub("", first)[:160].strip())

    def _begin(self, told: dict[str, Any]) -> None:
        """Notice that another document stands in the page, which is not read yet."""
        if not told["frame"].get("parentId"):
            self._read, self._top = False, str(told["frame"]["id"])

    def _end(self, told: dict[str, Any]) -> None:
        """Notice that the document is read to its end, or as far as it let itself be read."""
        self._read = self._read or told["frameId"] == self._top

    def _crash(self, _: object) -> None:
        """End the browser with the tab: whatever waits for an answer of a crashed tab waits for ever."""
        self._crashed = True
        self._chromium.kill()

    def _answer(self, dialog: "Dialog") -> None:
        """Send a dialog away as a visitor who presses Escape does, and remember what it said."""
        self._dialogs += 1
        if dialog.type != "beforeunload" and len(self._said) < MOST_DIALOGS:
            self._said.append(f"{dialog.type}: {dialog.message[:LONGEST_SAID]}")
        if self._dialogs > MOST_DIALOGS:
            return
        if dialog.type == "beforeunload":
            dialog.accept()
        else:
            dialog.dismiss()


def _frames(tree: dict[str, Any]) -> list[str]:
    """Return the identities of a frame and of those in it."""
    return [tree["frame"]["id"], *(one for child in tree.get("childFrames", ()) for one in _frames(child))]
