"""Finds Chromium, starts it with its network locked, and leaves nothing of it behind."""

import contextlib
import importlib.util
import os
import select
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.errors import UsageError
from auditor.transport.browser import warden

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
SETTING = "AUDITOR_CHROMIUM"
WITHOUT = (
    "IsolateOrigins", "site-per-process", "Prerender2", "SpeculationRulesPrefetchFuture", "PreloadSystemFonts",
    "MediaRouter", "OptimizationHints", "Translate", "AutofillServerCommunication", "PaintHolding",
    # What is read or compiled beside the page lets its clock run on meanwhile, further the busier the machine is.
    "ScriptStreaming", "BackgroundResourceFetch", "ThreadedBodyLoader", "ThreadedPreloadScanner",
    "PrecompileInlineScripts", "ConsumeCodeCacheOffThread",
)  # fmt: skip
FLAGS = (
    # The network is locked: no name is known, and the one proxy that everything must go through does not exist.
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=http://127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-quic",
    "--dns-prefetch-disable",
    "--no-pings",
    "--disable-domain-reliability",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-client-side-phishing-detection",
    "--disable-extensions",
    "--disable-default-apps",
    "--disable-notifications",
    "--disable-print-preview",
    "--no-first-run",
    "--disable-gpu",
    # Every frame is whole when it is shown, and none is held back: else a page on virtual time may wait for ever.
    "--run-all-compositor-stages-before-draw",
    "--disable-new-content-rendering-timeout",
    "--disable-dev-shm-usage",
    "--mute-audio",
    # One process for a page and the frames in it, so that they are seen together; there is nothing to steal in it.
    "--disable-site-isolation-trials",
    f"--disable-features={','.join(WITHOUT)}",
    "--js-flags=--max-old-space-size=512",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
    "--lang=nl-NL",
)
START_SECONDS = 30
MEMORY = 1_500_000_000
# The address of a socket has room for 107 bytes, of which Chromium's own names take some 70.
LONGEST_PLACE, USUAL_PLACE = 30, "/tmp"  # noqa: S108 - only as a place, the folder in it has a name of its own


def find_chromium(setting: str = "", wanted: str = "--browser") -> Path:
    """Return where Chromium is: what the setting says (a path or a name), else the first usual name on PATH.

    `wanted` is the option that it is for.

    Raises UsageError when there is none, or when the extra that drives it is not installed.
    """
    if importlib.util.find_spec("playwright") is None:
        raise UsageError(
            nl=f"Voor {wanted} is het extra onderdeel [browser] nodig. Installeer het met"
            f" 'pip install gedragscode-auditor[browser]', of laat {wanted} weg.",
            en=f"{wanted} needs the extra [browser]. Install it with 'pip install gedragscode-auditor[browser]', or"
            f" leave {wanted} out.",
        )
    for name in (setting,) if setting else NAMES:
        found = shutil.which(name)
        if found is not None:
            return Path(found)
    if setting:
        raise UsageError(
            nl=f"Chromium is niet te vinden op {setting!r} ({SETTING}). Verbeter die instelling of haal haar weg.",
            en=f"There is no Chromium at {setting!r} ({SETTING}). Correct that setting or remove it.",
        )
    raise UsageError(
        nl=f"Voor {wanted} is Chromium nodig, en dat is niet gevonden. Installeer het (Debian: 'sudo apt install"
        f" chromium'), of zeg met {SETTING} waar het staat.",
        en=f"{wanted} needs Chromium, which was not found. Install it (Debian: 'sudo apt install chromium'), or say"
        f" with {SETTING} where it is.",
    )


class Chromium:
    """One running browser with its warden; started at the first use, and again after it was killed."""

    def __init__(self, program: Path) -> None:
        """Take where the program is; nothing is started yet."""
        self._program = program
        self._folder: Path | None = None
        self._warden: subprocess.Popen[bytes] | None = None
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None

    @property
    def folder(self) -> Path | None:
        """Where everything of the browser lives, None when it is not running."""
        return self._folder

    def browser(self) -> "Browser":
        """Return the running browser; raises UsageError for a program that does not start."""
        from playwright.sync_api import Error  # noqa: PLC0415 - only who renders pays for it

        if self._browser is not None and self._browser.is_connected():
            return self._browser
        playwright = self._playwright or self._begun()
        refused = ""
        # As root Chromium has no sandbox; elsewhere it may be refused by the system.
        for sandbox in (True, False) if os.geteuid() else (False,):
            try:
                self._browser = playwright.chromium.launch(
                    executable_path=self._program,
                    headless=True,
                    chromium_sandbox=sandbox,
                    args=list(FLAGS),
                    handle_sigint=False,
                    handle_sigterm=False,
                    handle_sighup=False,
                    timeout=START_SECONDS * 1000,
                )
            except Error as error:
                refused = next((line for line in str(error).splitlines() if line.strip()), "")[:200]
            else:
                return self._browser
        raise UsageError(
            nl=f"Chromium ({self._program}) wil niet starten: {refused}",
            en=f"Chromium ({self._program}) does not start: {refused}",
        )

    def watch(self, seconds: float, cpu_seconds: float) -> None:
        """Have the browser killed when it uses more than this from now on; raises UsageError for a warden that fails.

        No page is shown unwatched: a warden that somebody ended is replaced.
        """
        if self._folder is not None and self._warden is not None and self._warden.poll() is not None:
            self._leave_warden()
            self._warden = _set_warden(self._folder)
        self._tell(f"watch {seconds:.3f} {cpu_seconds:.3f} {MEMORY}")

    def rest(self) -> str:
        """Stop holding it to bounds; return which one it broke since (time, cpu, memory), an empty string for none."""
        self._tell("rest")
        if self._warden is None or self._warden.stdout is None:
            return ""
        ready, _, _ = select.select([self._warden.stdout], [], [], 0)
        return os.read(self._warden.stdout.fileno(), 100).decode("ascii").split("\n")[0] if ready else ""

    def kill(self) -> None:
        """Kill the browser; the next use starts another."""
        self._tell("kill")
        self._browser = None

    def close(self) -> None:
        """End everything and remove the folder."""
        from playwright.sync_api import Error  # noqa: PLC0415 - as above

        if self._browser is not None:
            with contextlib.suppress(Error):
                self._browser.close()
            self._browser = None
        if self._playwright is not None:
            with contextlib.suppress(Error):
                self._playwright.stop()
            self._playwright = None
        self._leave_warden()
        if self._folder is not None:
            # The warden did so already, unless somebody ended it.
            shutil.rmtree(self._folder, ignore_errors=True)
        self._folder = None

    def _begun(self) -> "Playwright":
        """Make the folder, set the warden to it, and start what drives the browser."""
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 - as above

        self._folder = Path(tempfile.mkdtemp(prefix="auditor-browser-", dir=_short_place()))
        self._warden = _set_warden(self._folder)
        with _temporary(self._folder):
            self._playwright = sync_playwright().start()
        return self._playwright

    def _leave_warden(self) -> None:
        """Let the warden end, which ends the browser too."""
        if self._warden is not None and self._warden.stdin is not None and self._warden.stdout is not None:
            self._warden.stdin.close()
            self._warden.wait()
            self._warden.stdout.close()
        self._warden = None

    def _tell(self, order: str) -> None:
        if self._warden is not None and self._warden.stdin is not None:
            with contextlib.suppress(OSError):
                self._warden.stdin.write(f"{order}\n".encode())


def _set_warden(folder: Path) -> "subprocess.Popen[bytes]":
    """Set a warden to the browser that lives in a folder; raises UsageError when it does not get ready."""
    started = subprocess.Popen(  # noqa: S603 - our own file, by our own interpreter
        [sys.executable, "-I", "-S", warden.__file__, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
        start_new_session=True,
    )
    told = started.stdout
    ready = told is not None and select.select([told], [], [], START_SECONDS)[0]
    if told is not None and ready and os.read(told.fileno(), len(warden.READY)) == warden.READY:
        return started
    started.kill()
    started.communicate()
    raise UsageError(
        nl="Wie op de browser past, wil niet starten; zonder wordt geen pagina getoond.",
        en="What watches the browser does not start; without it no page is shown.",
    )


def _short_place() -> str:
    """Return where temporary folders are made; the usual place when its name is too long for Chromium's sockets."""
    place = tempfile.gettempdir()
    return place if len(place) <= LONGEST_PLACE or not os.access(USUAL_PLACE, os.W_OK) else USUAL_PLACE


@contextlib.contextmanager
def _temporary(folder: Path) -> Iterator[None]:
    """Have what is started meanwhile keep its temporary files in a folder."""
    before = os.environ.get("TMPDIR")
    os.environ["TMPDIR"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = before
