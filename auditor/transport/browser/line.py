"""The line to one page: what the protocol of the browser is told, what comes of it, and why a page is lost."""

import re
from typing import TYPE_CHECKING, Any

from auditor.site.markup.trouble import Trouble
from auditor.transport.browser.chromium import Chromium
from auditor.transport.browser.fell import Fell

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, CDPSession, Dialog, Page

# What a page may use of this machine, in seconds.
PAGE_SECONDS, PAGE_CPU = 30.0, 15.0
MOST_DIALOGS = 10
# What the protocol says of an element or a frame that is not there any more.
GONE = re.compile(
    r"\bnode\b|content quads|no frame|frame (?:with|for)|context (?:with|was)|context was destroyed", re.IGNORECASE
)
ADDRESS = re.compile(r"(?:\bat )?\bhttps?://\S+")
LONGEST_SAID = 300


class Line:
    """A page with the session that commands it; `said` is what its dialogs said."""

    def __init__(self, chromium: Chromium, context: "BrowserContext") -> None:
        """Open an empty page, held to what one page may use."""
        self._chromium = chromium
        self.said: list[str] = []
        self._dialogs = 0
        self._crashed = False
        self.watch()
        self.page: Page = context.new_page()
        self.session: CDPSession = context.new_cdp_session(self.page)
        self.page.on("dialog", self._answer)
        self.page.on("crash", self._crash)

    def watch(self) -> None:
        """Hold the page to what it may use, from now on."""
        self._chromium.watch(PAGE_SECONDS, PAGE_CPU)

    def close(self) -> None:
        """Close the page; whatever it would like to say about that is not heard."""
        from playwright.sync_api import Error  # noqa: PLC0415 - only who renders pays for it

        try:
            if self.is_lost:
                self._chromium.kill()
            else:
                self.page.close(run_before_unload=False)
        except Error:
            self._chromium.kill()
        self._chromium.rest()

    @property
    def is_lost(self) -> bool:
        """Whether the page crashed, or talks without end."""
        return self._crashed or self._dialogs > MOST_DIALOGS

    def act(self, method: str, told: dict[str, Any]) -> Any:
        """Return what comes of a command; raises `Fell`, LookupError for what is not there any more."""
        from playwright.sync_api import Error  # noqa: PLC0415 - as above

        try:
            return self.session.send(method, told)
        except Error as error:
            if GONE.search(str(error)):
                raise LookupError(str(error)) from error
            raise self.fell(str(error)) from error

    def pause(self, milliseconds: float) -> None:
        """Let what happens outside of the page happen; raises `Fell`."""
        from playwright.sync_api import Error  # noqa: PLC0415 - as above

        try:
            self.page.wait_for_timeout(milliseconds)
        except Error as error:
            raise self.fell(str(error)) from error

    def fell(self, detail: str) -> Fell:
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

    def _crash(self, _: object) -> None:
        """End the browser with the tab: whatever waits for an answer of a crashed tab waits for ever."""
        self._crashed = True
        self._chromium.kill()

    def _answer(self, dialog: "Dialog") -> None:
        """Send a dialog away as a visitor who presses Escape does, and remember what it said."""
        self._dialogs += 1
        if dialog.type != "beforeunload" and len(self.said) < MOST_DIALOGS:
            self.said.append(f"{dialog.type}: {dialog.message[:LONGEST_SAID]}")
        if self._dialogs > MOST_DIALOGS:
            return
        if dialog.type == "beforeunload":
            dialog.accept()
        else:
            dialog.dismiss()


def frames_in(tree: dict[str, Any]) -> list[str]:
    """Return the identities of a frame and of those in it."""
    return [tree["frame"]["id"], *(one for child in tree.get("childFrames", ()) for one in frames_in(child))]
