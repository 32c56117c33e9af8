"""Whatever a page does to the browser, that page cannot be told of, and the next one can."""

import contextlib
import os
import signal

import pytest

from auditor.site.markup.trouble import Trouble
from auditor.transport.browser import chromium as chromium_file
from auditor.transport.browser import line as line_file
from auditor.transport.browser import traffic as traffic_file
from auditor.transport.browser.fell import Fell
from auditor.transport.browser.warden import members
from tests.browser.showing import HOME, Showing

CALM = "<!doctype html><body><p>Alles rustig</p>"
ANY = "time|cpu|memory|crashed"
FALLS = {
    "endless alerts": ("<script>for (;;) alert('x')</script>", "dialogs"),
    "endless prompts on a clock": ("<script>setInterval(() => prompt('x'), 1)</script>", "dialogs"),
    "endless loop": ("<script>for (;;) ;</script>", "time|cpu"),
    "endless loop later": ("<script>setTimeout(() => { for (;;) ; }, 100)</script>", "time|cpu"),
    "endless promises": ("<script>(function f() { Promise.resolve().then(f) })()</script>", "time|cpu"),
    "ever more frames": ("<script>for (;;) document.body.append(document.createElement('iframe'))</script>", ANY),
    "memory bomb": ("<script>let a = []; for (;;) a.push(new Array(1e6).fill(Math.random()))</script>", ANY),
    "memory outside the heap": ("<script>let a = []; for (;;) a.push(new Uint8Array(5e7).fill(7))</script>", ANY),
}  # fmt: skip


@pytest.fixture
def _short_of_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hold pages to less, so that the tests are over sooner."""
    monkeypatch.setattr(line_file, "PAGE_CPU", 3.0)
    monkeypatch.setattr(chromium_file, "MEMORY", 600_000_000)


@pytest.mark.usefixtures("_short_of_patience")
@pytest.mark.parametrize(("html", "why"), FALLS.values(), ids=FALLS)
def test_a_page_that_asks_too_much_cannot_be_told_of_and_the_next_one_can(shown: Showing, html: str, why: str) -> None:
    seen = shown.see(f"<!doctype html><body><p>Hier</p>{html}")
    assert seen.trouble in (Trouble.RENDER_LIMIT, Trouble.RENDER_CRASH)
    assert any(part in seen.detail for part in why.split("|")), seen.detail
    assert seen.html == b""
    assert b"Alles rustig" in shown.see(CALM).html


STAYS = {
    "popups": "<script>for (let i = 0; i < 30; i++) window.open('/x')</script>",
    "popup by a click": "<script>var a = document.createElement('a'); a.href='/x'; a.target='_blank'; a.click()</script>",
    "download": "<a id=a href=/x download=y></a><script>a.click()</script>",
    "made file": "<a id=a download=y></a><script>a.href=URL.createObjectURL(new Blob(['x'])); a.click()</script>",
    "beforeunload": "<script>onbeforeunload = () => 'stay'; addEventListener('unload', () => alert('x'))</script>",
    "print": "<script>print()</script>",
    "full screen and permissions": "<script>document.documentElement.requestFullscreen().catch(() => 0);"
    "navigator.geolocation.getCurrentPosition(() => 0); Notification.requestPermission()</script>",
    "other scheme": "<script>location.href = 'mailto:x@platform.example'; location.href = 'intent://x'</script>",
    "file of this machine": "<iframe src='file:///etc/passwd'></iframe><script>location.href = 'file:///etc/passwd'</script>",
    "page of the browser": "<script>location.href = 'chrome://crash'</script>",
    "endless clock": "<script>setInterval(() => 1, 0)</script>",
    "endless frames of animation": "<script>(function f() { requestAnimationFrame(f) })()</script>",
    "unfinished answer": "<script>fetch('/never')</script>",
    "wrong markup": "<div " * 2000,
}


@pytest.mark.parametrize("html", STAYS.values(), ids=STAYS)
def test_what_a_page_tries_else_leads_nowhere_and_it_is_seen(shown: Showing, html: str) -> None:
    seen = shown.see(f"<!doctype html><body><p>Hier</p>{html}")
    assert seen.trouble is None, seen.detail
    assert b"<p>Hier</p>" in seen.html
    assert b"root:" not in seen.html


def test_a_script_may_lead_on_within_the_site(shown: Showing) -> None:
    seen = shown.see("<!doctype html><script>location.href = '/next.html'</script>", next_html="<p>Verder</p>")
    assert b"<p>Verder</p>" in seen.html
    assert seen.url == f"{HOME}next.html"


def test_a_script_that_leads_round_and_round_is_stopped(shown: Showing) -> None:
    html = "<!doctype html><p>Hier</p><script>location.reload()</script>"
    seen = shown.see(html, **{"": html})
    assert (seen.trouble, seen.detail) == (Trouble.RENDER_LIMIT, "led on more than 5 times")
    seen = shown.see(
        "<!doctype html><script>location.href = '/a.html'</script>",
        a_html="<p>a</p><script>location.href = '/b.html'</script>",
        b_html="<p>b</p><script>location.href = '/a.html'</script>",
    )
    assert (seen.trouble, seen.detail) == (Trouble.RENDER_LIMIT, "led on more than 5 times")


def test_a_page_may_ask_for_so_much(shown: Showing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(traffic_file, "MOST_REQUESTS", 5)
    seen = shown.see(
        "<!doctype html><p>Hier</p><script>for (let i = 0; i < 9; i++) fetch('/d.json?' + i)</script>", d_json="{}"
    )
    assert (seen.trouble, len(shown.outside.asked)) == (Trouble.RENDER_LIMIT, 5)
    monkeypatch.setattr(traffic_file, "MOST_REQUESTS", 120)
    monkeypatch.setattr(traffic_file, "MOST_BYTES", 1000)
    seen = shown.see("<!doctype html><p>Hier</p><script>fetch('/d.json')</script>", d_json="1" * 2000)
    assert seen.trouble is Trouble.RENDER_LIMIT


def test_a_browser_that_crashes_is_started_again(shown: Showing) -> None:
    shown.see(CALM)
    folder = shown.room._chromium.folder
    assert folder is not None
    for pid in members(str(folder)):
        with contextlib.suppress(ProcessLookupError):  # the others end with the first
            os.kill(pid, signal.SIGKILL)
    first = shown.see(CALM)
    assert first.trouble in (None, Trouble.RENDER_CRASH)
    assert b"Alles rustig" in shown.see(CALM).html


def test_a_tab_that_crashes_is_only_that_tab(shown: Showing) -> None:
    shown.see(CALM)
    with shown.room.tab() as tab, pytest.raises(Fell) as fell:
        tab._line.act("Page.crash", {})
    assert fell.value.trouble is Trouble.RENDER_CRASH
    assert b"Alles rustig" in shown.see(CALM).html


def test_what_cannot_be_asked_for_is_told_by_its_own_trouble(shown: Showing) -> None:
    shown.outside.pages = {}
    with shown.room.tab() as tab, pytest.raises(Fell) as fell:
        tab.goto(f"{HOME}nowhere")
    assert fell.value.trouble is Trouble.NOT_RECORDED
