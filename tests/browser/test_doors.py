"""A site without a link is read by pressing what leads on; what sends, buys, deletes or logs in is never pressed."""

import gzip
import json
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

from auditor.cli.program import run
from auditor.site.markup.delivery import Delivery, Trouble
from auditor.site.markup.seen import KEY
from auditor.site.markup.trails import pressed_at
from tests.browser.deurenrij import HOME, NAMES, NUMBERS, built
from tests.browser.showing import HTML, Showing
from tests.browser.test_rendered_audit import audit_of, finding
from tests.platform_server import PlatformServer


@pytest.fixture(autouse=True)
def _quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)


def statuses(audit: dict[str, Any]) -> dict[str, str]:
    """Return what was found of each requirement."""
    return {one["requirement"]: one["status"] for one in audit["findings"]}


MENU = (
    '<!doctype html><html lang="nl"><title>Platform</title><style>li{cursor:pointer} li ul{display:none}'
    "li:hover ul{display:block}</style><ul><li>Info<ul><li onclick=\"hier.textContent='Bel altijd 112'\">Hulp"
    "</ul></ul><p id=hier>Nog niets</p>"
)


def _key_of(html: bytes, name: str) -> str:
    """Return the number of the innermost element that says something."""
    told = LexborHTMLParser(html).css(f"[{KEY}]")
    return next(one.attributes[KEY] or "" for one in told if one.text().strip().startswith(name))


def test_an_address_of_pressing_moves_the_mouse_and_presses(shown: Showing) -> None:
    seen = shown.see(MENU)
    menu = pressed_at(seen.url, "info", _key_of(seen.html, "Info"))
    with shown.room.tab() as tab:
        tab.show(Delivery(seen.url, seen.url, 200, HTML, MENU.encode()))
        tab.look()
        tab.hover(_key_of(seen.html, "Info"))
        inside = _key_of(tab.look().html, "Hulp")
    address = pressed_at(menu, "hulp", inside)
    again = shown.room.see(Delivery(address, address, 200, HTML, MENU.encode()))
    assert b"Bel altijd 112" in again.html
    assert again.url == address


def test_what_is_not_there_to_press_is_said_and_nothing_falls(shown: Showing) -> None:
    address = pressed_at("https://platform.example/", "weg", "999")
    seen = shown.room.see(Delivery(address, address, 200, HTML, MENU.encode()))
    assert (seen.trouble, seen.html) == (Trouble.RENDER_CRASH, b"")


@pytest.mark.usefixtures("chromium")
def test_a_site_without_a_link_is_read_recorded_and_judged_the_same_again(tmp_path: Path) -> None:
    site, file = built(tmp_path / "site"), tmp_path / "site.wacz"
    assert run(["audit", str(site), "--browser", "--record", str(file), "--out", str(tmp_path / "live")], {}) in (0, 3)
    live = audit_of(tmp_path / "live")
    told = statuses(live)
    wanted = ("HLP-01", "HLP-02", "DSA-02", "DSA-04", "REP-01", "REP-02", "REP-03", "REP-04", "REP-08")
    assert {one: told[one] for one in wanted} == dict.fromkeys(wanted, "met")
    kinds = {page["kind"] for page in live["pages"] if page["trouble"] is None}
    assert {"terms", "contact", "safety", "report", "advertisement"} <= kinds
    terms = next(page["url"] for page in live["pages"] if page["kind"] == "terms")
    assert terms.startswith(f"{HOME}#~/algemene-voorwaarden/")
    assert finding(live, "HLP-02")["view"] == "seen"
    run(["audit", str(file), "--browser", "--out", str(tmp_path / "again")], {})
    assert audit_of(tmp_path / "again") == live
    _holds_nobody(tmp_path, file)


def _holds_nobody(folder: Path, file: Path) -> None:
    with zipfile.ZipFile(file) as package:
        parts = [package.read(name) for name in package.namelist()]
    parts = [gzip.decompress(part) if part.startswith(b"\x1f\x8b") else part for part in parts]
    written = [one.read_bytes() for one in folder.rglob("*.json") if "site" not in one.parts]
    for secret in (*NAMES, *NUMBERS):
        assert [part[:80] for part in (*parts, *written) if secret.encode() in part] == []


@pytest.mark.usefixtures("chromium")
def test_nothing_is_sent_bought_deleted_or_logged_in_and_only_get_is_asked(tmp_path: Path) -> None:
    with PlatformServer(built(tmp_path / "site")) as server:
        audited = ["audit", server.url, "--browser", "--delay", "0", "--out", str(tmp_path / "out")]
        assert run([*audited, "--allow-private"], {"AUDITOR_CONTACT": "https://example.org/"}) in (0, 3)
        asked = [(method, path) for method, _, path in server.requests]
    assert {method for method, _ in asked} == {"GET"}
    assert [path for _, path in asked if "/did/" in path] == []
    audit = json.loads((tmp_path / "out" / "audit.json").read_bytes())
    assert statuses(audit)["HLP-02"] == "met"
