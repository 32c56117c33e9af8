"""Lets a page come to rest on virtual time: its clock runs in parts, what moves is ended, and it is painted."""

import time
from typing import Any

from auditor.site.markup.trouble import Trouble
from auditor.transport.browser.fell import Fell
from auditor.transport.browser.line import PAGE_SECONDS, Line, frames_in
from auditor.transport.browser.traffic import MOST_LEADS, Traffic

SETTLING_SECONDS = PAGE_SECONDS
SLOW = f"did not settle within {PAGE_SECONDS:g} s"
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


class Settling:
    """The clock of one page, which stands still but when it is let run."""

    def __init__(self, line: Line, traffic: Traffic, clock: float) -> None:
        """Stop the clock of an empty page at a moment, in seconds since 1970."""
        self._line = line
        self._traffic = traffic
        self._expired = False
        self._read, self._top = True, ""
        session = line.session
        session.on("Page.frameNavigated", self._begin)
        session.on("Page.domContentEventFired", lambda _: setattr(self, "_read", True))
        session.on("Page.frameStoppedLoading", self._end)
        session.send("Page.enable")
        session.on("Emulation.virtualTimeBudgetExpired", lambda _: setattr(self, "_expired", True))
        session.send("Emulation.setVirtualTimePolicy", {"policy": "pause", "initialVirtualTime": clock or 1.0})

    def expect(self) -> None:
        """Know that another document is to come, which is not read yet."""
        self._read = False

    def settle(self, parts: tuple[float, ...]) -> None:
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
        for place, frame in enumerate(frames_in(self._line.act("Page.getFrameTree", {})["frameTree"])):
            try:
                world = self._line.act("Page.createIsolatedWorld", {"frameId": frame})["executionContextId"]
                self._told(world, before + REST)
                if place == 0:
                    self._line.pause(FRAMES)
                    painted = any(self._is_painted(world) for _ in range(MOST_POLLS))
            except LookupError:  # it went on to another page
                continue
        return painted

    def _is_painted(self, world: int) -> bool:
        """Whether the page was painted since it was asked to be; a moment passes where it was not."""
        if self._told(world, PAINTED):
            return True
        self._line.pause(POLL)
        return False

    def _told(self, world: int, script: str) -> object:
        told = {"contextId": world, "expression": script, "returnByValue": True}
        return self._line.act("Runtime.evaluate", told)["result"].get("value")

    def _run(self, budget: float) -> None:
        """Let the page's clock run for so many milliseconds."""
        self._expired = False
        self._line.act("Emulation.setVirtualTimePolicy", {"policy": "pauseIfNetworkFetchesPending", "budget": budget})
        ends = time.monotonic() + PAGE_SECONDS
        while not self._expired:
            self._line.pause(POLL)
            if self._line.is_lost:
                raise self._line.fell("")
            if time.monotonic() > ends:
                raise Fell(Trouble.RENDER_LIMIT, SLOW)
        if self._traffic.account.went > MOST_LEADS:
            raise Fell(Trouble.RENDER_LIMIT, f"led on more than {MOST_LEADS} times")
        if self._traffic.account.is_over:
            raise Fell(Trouble.RENDER_LIMIT, "the page asked for more than one page may")

    def _begin(self, told: dict[str, Any]) -> None:
        """Notice that another document stands in the page, which is not read yet."""
        if not told["frame"].get("parentId"):
            self._read, self._top = False, str(told["frame"]["id"])

    def _end(self, told: dict[str, Any]) -> None:
        """Notice that the document is read to its end, or as far as it let itself be read."""
        self._read = self._read or told["frameId"] == self._top
