"""`--browser` as it is typed: a site of script is read, what is seen is recorded, and judged again the same for ever."""

import gzip
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from auditor.cli.program import run
from tests.browser import lichtkring
from tests.browser.lichtkring import HOME, NAMES, NUMBERS, OWN_WORDS, built

pytestmark = pytest.mark.usefixtures("quick_disk")

KINDS = {"with addresses": False, "behind a sign": True}


def audit_of(folder: Path) -> dict[str, Any]:
    """Return the record in a folder, without the moment of judging."""
    told: dict[str, Any] = json.loads((folder / "audit.json").read_bytes())
    return {**told, "judged_at": ""}


def finding(audit: dict[str, Any], requirement: str) -> dict[str, Any]:
    """Return one finding."""
    found: dict[str, Any] = next(one for one in audit["findings"] if one["requirement"] == requirement)
    return found


@pytest.mark.parametrize("hashed", KINDS.values(), ids=KINDS)
@pytest.mark.usefixtures("chromium")
def test_a_site_that_script_builds_is_read_recorded_and_judged_the_same_again(tmp_path: Path, *, hashed: bool) -> None:
    site = built(tmp_path / "site", hashed=hashed)
    live, file = tmp_path / "live", tmp_path / "site.wacz"
    assert run(["audit", str(site), "--browser", "--out", str(live)], {}) in (0, 3)
    audit = audit_of(live)
    assert audit["source"]["rendered"] is True
    sign = "#/" if hashed else ""
    read = {page["url"]: page["kind"] for page in audit["pages"] if page["trouble"] is None}
    assert read[f"{HOME}{sign}voorwaarden"] == "terms"
    assert read[f"{HOME}{sign}contact"] == "contact"
    assert finding(audit, "HLP-02")["status"] == "met"
    assert finding(audit, "HLP-02")["evidence"][0]["view"] == "seen"
    assert finding(audit, "HLP-02")["view"] == "seen"
    before = finding(audit, "AGE-02")
    assert (before["status"], before["view"]) == ("not_met", "both")
    assert "6 advertisements" in before["reason"]["en"]

    run(["audit", str(site), "--browser", "--record", str(file), "--out", str(tmp_path / "recorded")], {})
    recorded = audit_of(tmp_path / "recorded")
    verdicts = [
        [(one["requirement"], one["status"], one["reason"]) for one in told["findings"]] for told in (audit, recorded)
    ]
    assert verdicts[0] == verdicts[1]
    for name in ("again", "once more"):
        run(["audit", str(file), "--browser", "--out", str(tmp_path / name)], {})
        assert audit_of(tmp_path / name) == recorded
    assert run(["verify", str(file), str(tmp_path / "recorded" / "audit.json")], {}) == 0
    holds_nobody(tmp_path, file)


def holds_nobody(folder: Path, file: Path) -> None:
    """Hold every file that was written against what stands on the cards."""
    with zipfile.ZipFile(file) as package:
        parts = [package.read(name) for name in package.namelist()]
    parts = [gzip.decompress(part) if part.startswith(b"\x1f\x8b") else part for part in parts]
    written = [
        path.read_bytes()
        for path in folder.rglob("*")
        if path.suffix in (".json", ".html") and "site" not in path.parts
    ]
    for secret in (*NAMES, *NUMBERS, *OWN_WORDS):
        assert [part[:80] for part in (*parts, *written) if secret.encode() in part] == []


@pytest.mark.usefixtures("chromium")
def test_a_snapshot_without_views_is_shown_anew_without_network(tmp_path: Path) -> None:
    """What `auditor record` keeps without a browser holds the script files of the site: enough to show it later."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text(
        '<!doctype html><html lang="nl"><title>Platform</title><body><h1>Een platform voor iedereen</h1><p id="w"></p>'
        '<script src="/own.js"></script>',
        encoding="utf-8",
    )
    (site / "own.js").write_text(
        "w.textContent = 'Deze website is alleen voor personen van 18 jaar en ouder.'", encoding="utf-8"
    )
    file = tmp_path / "plain.wacz"
    assert run(["record", str(site), "-o", str(file)], {}) == 0
    told = []
    for name in ("one", "two"):
        run(["audit", str(file), "--browser", "--out", str(tmp_path / name)], {})
        told.append(audit_of(tmp_path / name))
    assert told[0] == told[1]
    assert finding(told[0], "AGE-01")["status"] == "met"


@pytest.mark.usefixtures("chromium")
def test_a_page_that_the_browser_cannot_show_cannot_be_told_and_the_audit_goes_on(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    head = '<!doctype html><html lang="nl"><title>Platform</title><body>'
    (site / "index.html").write_text(
        f'{head}<h1>Platform</h1><a href="/voorwaarden.html">Voorwaarden</a><script>for (;;) alert(1)</script>',
        encoding="utf-8",
    )
    (site / "voorwaarden.html").write_text(
        f"{head}<h1>Algemene voorwaarden</h1><p>{lichtkring.PAGES['voorwaarden'][2]}</p>", encoding="utf-8"
    )
    assert run(["audit", str(site), "--browser", "--out", str(tmp_path / "out")], {}) in (0, 3)
    audit = audit_of(tmp_path / "out")
    assert "in the browser" in audit["pages"][0]["trouble"]["en"]
    assert finding(audit, "AGE-01")["status"] == "cannot_tell"
    assert "asked too much in the browser" in finding(audit, "AGE-01")["reason"]["en"]
    assert finding(audit, "REP-02")["status"] == "cannot_tell"
    assert [page["kind"] for page in audit["pages"] if page["trouble"] is None] == ["terms"]


@pytest.mark.usefixtures("chromium")
def test_a_cookie_of_any_letters_ends_no_audit(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    head = '<!doctype html><html lang="nl"><title>Platform</title><body>'
    (site / "index.html").write_text(
        f'{head}<h1>Platform</h1><a href="/voorwaarden">Voorwaarden</a><script>document.cookie = "a=één…漢"</script>',
        encoding="utf-8",
    )
    (site / "voorwaarden.html").write_text(
        f"{head}<h1>Algemene voorwaarden</h1><p>{lichtkring.PAGES['voorwaarden'][2]}</p>"
        "<script>fetch('/x.json').catch(() => 0)</script>",
        encoding="utf-8",
    )
    given = ["--browser", "--record", str(tmp_path / "a.wacz"), "--out", str(tmp_path / "out")]
    assert run(["audit", str(site), *given], {}) in (0, 3)
    assert [page["kind"] for page in audit_of(tmp_path / "out")["pages"] if page["trouble"] is None] == [
        "home",
        "terms",
    ]
    assert run(["audit", str(tmp_path / "a.wacz"), "--browser", "--out", str(tmp_path / "again")], {}) in (0, 3)
    assert audit_of(tmp_path / "again")["findings"] == audit_of(tmp_path / "out")["findings"]


def test_without_the_option_no_browser_is_loaded_and_nothing_is_said_of_views(tmp_path: Path) -> None:
    site = built(tmp_path / "site")
    run(["audit", str(site), "--out", str(tmp_path / "out")], {})
    told = (tmp_path / "out" / "audit.json").read_text(encoding="utf-8")
    assert json.loads(told)["source"]["rendered"] is False
    assert '"view"' not in told


@pytest.mark.parametrize(
    ("language", "says"), [("nl", "Voor --browser is Chromium nodig"), ("en", "--browser needs Chromium")]
)
def test_without_chromium_one_sentence_says_how_to_get_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, language: str, says: str
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    site = built(tmp_path / "site")
    for command in (["audit", str(site)], ["record", str(site), "-o", str(tmp_path / "a.wacz")]):
        assert run([*command, "--browser", "--lang", language], {}) == 2
        told = capsys.readouterr()
        assert says in told.err
        assert "Traceback" not in told.err
    assert run(["audit", str(site), "--browser", "--chromium", "/nowhere/chromium", "--lang", language], {}) == 2
    assert "/nowhere/chromium" in capsys.readouterr().err


def test_a_program_that_is_no_chromium_is_one_sentence_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\nexit 7\n", encoding="utf-8")
    program.chmod(0o755)
    site = built(tmp_path / "site")
    assert run(["audit", str(site), "--browser", "--chromium", str(program), "--lang", "en"], {}) == 2
    said = capsys.readouterr().err
    assert "does not start" in said
    assert "Traceback" not in said


def test_without_the_extra_one_sentence_says_how_to_get_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert run(["audit", str(built(tmp_path / "site")), "--browser", "--lang", "en"], {}) == 2
    assert "[browser]" in capsys.readouterr().err
