"""Holds pages to WCAG 2.2 AA by axe-core in a real Chromium: on screens of any width, light, dark and forced colours."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, Page, sync_playwright

from tests.machine_parts import part

NEEDS = ("chromium", "axe-core")
# Rules of WCAG 2.0 to 2.2 at A and AA, and the habits that axe-core calls best practice.
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


@dataclass(frozen=True, slots=True)
class Screen:
    """How a page is looked at; 200 % zoom of a screen of 1280 is one of 640 with twice the pixels."""

    name: str
    width: int = 1280
    height: int = 900
    scale: int = 1
    colours: Literal["light", "dark"] = "light"
    forced: Literal["active", "none"] = "none"


SCREENS = (
    Screen("wide"),
    Screen("narrow", width=320, height=640),
    Screen("zoomed", width=640, height=450, scale=2),
    Screen("dark", colours="dark"),
    Screen("forced", colours="dark", forced="active"),
)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start Chromium; it is stopped on leaving."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=part("chromium"),
            chromium_sandbox=False,
            args=["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        )
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def shown(browser: Browser, text: str, screen: Screen) -> Iterator[Page]:
    """Show a page without network on a screen; raises AssertionError for anything that it asks of the network."""
    with _blank(browser, screen, ("data:", "blob:", "about:")) as page:
        page.set_content(text, wait_until="load")
        yield page


@contextmanager
def opened(browser: Browser, file: Path, screen: Screen, *, policy: bool = False) -> Iterator[Page]:
    """Show a page of a folder with the files beside it, as `shown` does; with `policy` its own policy holds."""
    with _blank(browser, screen, ("data:", "blob:", "about:", "file:"), policy=policy) as page:
        page.goto(file.resolve().as_uri(), wait_until="load")
        yield page


@contextmanager
def _blank(browser: Browser, screen: Screen, own: tuple[str, ...], *, policy: bool = False) -> Iterator[Page]:
    """Give an empty page on a screen; raises AssertionError for an address asked that does not start as its own do."""
    context = browser.new_context(
        viewport={"width": screen.width, "height": screen.height},
        device_scale_factor=screen.scale,
        color_scheme=screen.colours,
        forced_colors=screen.forced,
        offline=True,
        # What axe-core is: a script that the page's own policy would refuse.
        bypass_csp=not policy,
    )
    asked: list[str] = []
    try:
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        yield page
        fetched = [url for url in asked if not url.startswith(own)]
        assert fetched == [], "the page asks the network for something"
    finally:
        context.close()


def said_of(page: Page) -> list[str]:
    """Return what axe-core says of a page that is shown, one line for each element that a rule finds wrong."""
    page.add_script_tag(path=part("axe-core"))
    found: dict[str, Any] = page.evaluate(
        "tags => axe.run(document, {runOnly: tags, resultTypes: ['violations']})", list(TAGS)
    )
    return [
        f"{rule['id']}: {rule['help']}: {' '.join(map(str, node['target']))}: {node['html'][:160]}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def too_wide(page: Page) -> int:
    """Return by how many pixels a reader must scroll sideways to read the page as a whole."""
    width: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return width
