"""A site without a link is read by pressing what leads on; what sends, buys, deletes or logs in is never pressed."""

import gzip
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from auditor.cli.program import run
from tests.browser import tabbalk
from tests.browser.deurenrij import HOME, NAMES, NUMBERS, built
from tests.browser.test_rendered_audit import audit_of, finding
from tests.platform_server import PlatformServer

pytestmark = pytest.mark.usefixtures("quick_disk")


def statuses(audit: dict[str, Any]) -> dict[str, str]:
    """Return what was found of each requirement."""
    return {one["requirement"]: one["status"] for one in audit["findings"]}


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
    # Of two parts that a page folds, one at a time, both are read on that page, and neither is a page by itself.
    (help_page,) = (page["url"] for page in live["pages"] if page["kind"] == "safety")
    for asked in ("HLP-01", "HLP-02"):
        assert {one["url"] for one in finding(live, asked)["evidence"]} == {help_page}
    run(["audit", str(file), "--browser", "--out", str(tmp_path / "again")], {})
    assert audit_of(tmp_path / "again") == live
    holds_nobody(tmp_path, file, NAMES, NUMBERS)


def holds_nobody(folder: Path, file: Path, names: Sequence[str], numbers: Sequence[str]) -> None:
    """Assert that nothing an audit and its recording wrote holds one of these."""
    with zipfile.ZipFile(file) as package:
        parts = [package.read(name) for name in package.namelist()]
    parts = [gzip.decompress(part) if part.startswith(b"\x1f\x8b") else part for part in parts]
    written = [one.read_bytes() for one in folder.rglob("*.json") if "site" not in one.parts]
    for secret in (*names, *numbers):
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


@pytest.mark.usefixtures("chromium")
def test_a_bar_of_tabs_and_the_rows_of_a_menu_lead_to_the_screens_of_an_app(tmp_path: Path) -> None:
    site, file = tabbalk.built(tmp_path / "site"), tmp_path / "site.wacz"
    assert run(["audit", str(site), "--browser", "--record", str(file), "--out", str(tmp_path / "live")], {}) in (0, 3)
    live = audit_of(tmp_path / "live")
    wanted = ("HLP-01", "HLP-02", "DSA-02", "DSA-04", "ADV-02")
    assert {one: statuses(live)[one] for one in wanted} == dict.fromkeys(wanted, "met")
    read = [page["url"].removeprefix(tabbalk.HOME) for page in live["pages"] if page["trouble"] is None]
    # Each screen once, wherever its tab was pressed; a row that no word names is pressed beside those that promise.
    assert sorted(one.split("/")[-2] for one in read if one) == [
        "algemene-voorwaarden", "contact", "hulp", "meer", "wie-wij-zijn", "zelf-op-de-balk",
    ]  # fmt: skip
    assert {one["url"].split("/")[-2] for one in finding(live, "HLP-06")["evidence"]} == {"hulp"}
    run(["audit", str(file), "--browser", "--out", str(tmp_path / "again")], {})
    assert audit_of(tmp_path / "again") == live


ROUTER = """<!doctype html><html lang=nl><title>Klok</title><body><header><button aria-haspopup=menu id=m>Menu openen</button>
<a href="#/lijst">Klok</a></header><main></main><script>
const told = {lijst: "<h1>Alles</h1><p>Kies hier een stad in de buurt en kijk wie er is.</p>",
 hulp: "<h1>Hulp</h1><p>Word je gedwongen? Bel CoMensha: 033-4481186.</p>"};
const show = () => {
 if (!location.hash) location.replace("#/lijst");
 document.querySelector("main").innerHTML = told[location.hash.slice(2)] || told.lijst};
addEventListener("hashchange", show); show();
m.onclick = () => {const p = document.createElement("div"); p.setAttribute("role", "menu");
 p.innerHTML = "<a role=menuitem href='#/hulp'>Hulp nodig?</a>"; m.after(p)};
</script></html>"""


@pytest.mark.usefixtures("chromium")
def test_a_menu_is_opened_on_a_page_that_gives_itself_another_address(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text(ROUTER, "utf-8")
    (site / "site.toml").write_text('name = "Klok"\nurl = "https://www.klok.example"\n', "utf-8")
    assert run(["audit", str(site), "--browser", "--out", str(tmp_path / "out")], {}) in (0, 3)
    audit = audit_of(tmp_path / "out")
    assert any(page["url"].endswith("#/hulp") for page in audit["pages"])
    assert statuses(audit)["HLP-04"] == "met"


PROOF_FIRST = """<!doctype html><html lang=nl><title>Lamp</title><body><main><h1>Lamp is 18+</h1>
<p>Iedere bezoeker toont eerst aan dat die 18 jaar of ouder is.</p><button data-a=app>Toon met de leeftijdsapp</button>
<button data-a=idin>Toon met iDIN via je bank</button></main><footer><button data-k=voorwaarden>Voorwaarden</button>
<button data-k=hulp>Hulp</button><button data-k=letten>Zo letten we op</button></footer><script>
const told = {voorwaarden: "<h2>Algemene voorwaarden</h2><p>Deze voorwaarden gelden voor iedereen die Lamp gebruikt en zijn "
 + "een overeenkomst met Lamp BV in Assen.</p><p>Wie een minderjarige aanbiedt verwijderen wij voorgoed.</p>",
 hulp: "<h2>Hulp</h2><p>Word je gedwongen? Bel CoMensha: 033-4481186.</p>",
 letten: "<h2>Zo letten we op</h2><p>Elke advertentie wordt door een medewerker gelezen voor zij te zien is.</p>"};
onclick = event => {const one = event.target.dataset; if (one.a) document.title = "BEGONNEN"; if (!told[one.k]) return;
 const d = document.createElement("dialog"); d.innerHTML = told[one.k]; document.body.append(d); d.showModal()};
</script></html>"""


@pytest.mark.usefixtures("chromium")
def test_beside_a_gate_that_keeps_a_visitor_out_its_foot_is_read_and_no_proof_begun(tmp_path: Path) -> None:
    site, file = tmp_path / "site", tmp_path / "site.wacz"
    site.mkdir()
    (site / "index.html").write_text(PROOF_FIRST, "utf-8")
    (site / "site.toml").write_text('name = "Lamp"\nurl = "https://www.lamp.example"\n', "utf-8")
    assert run(["audit", str(site), "--browser", "--record", str(file), "--out", str(tmp_path / "live")], {}) in (0, 3)
    live = audit_of(tmp_path / "live")
    asked = ("AGE-01", "HLP-04", "DSA-04", "MOD-01")
    assert {one: statuses(live)[one] for one in asked} == dict.fromkeys(asked, "met")
    pressed = {page["url"].split("/")[-2] for page in live["pages"] if "#~" in page["url"]}
    assert pressed == {"voorwaarden", "hulp", "zo-letten-we-op"}
    run(["audit", str(file), "--browser", "--out", str(tmp_path / "again")], {})
    assert audit_of(tmp_path / "again") == live
