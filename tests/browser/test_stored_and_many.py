"""What a browser saw is judged by that later, by every command, and `auditor audit --platforms --browser` looks at many."""

import json
from pathlib import Path
from typing import Any

import pytest

from auditor.cli.program import run
from tests.accuracy.corpora import LABEL, write_platform
from tests.cli.round_servers import platform, settings
from tests.platform_server import http_answer

pytestmark = pytest.mark.usefixtures("quick_disk")

SEEN = f"<script>document.head.insertAdjacentHTML('beforeend', `{LABEL}`)</script>"


def read(file: Path) -> dict[str, Any]:
    """Return a record."""
    told: dict[str, Any] = json.loads(file.read_bytes())
    return told


def status(audit: dict[str, Any], requirement: str) -> str:
    """Return the outcome of one requirement."""
    return next(str(one["status"]) for one in audit["findings"] if one["requirement"] == requirement)


@pytest.mark.usefixtures("chromium")
def test_what_was_seen_and_kept_is_judged_anew_and_is_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site, root = write_platform(tmp_path / "een", "", head=SEEN), tmp_path / "audits"
    root.mkdir()
    given = ["--browser", "--record", str(root / "visit.wacz"), "--out", str(root), "--format", "json"]
    assert run(["audit", str(site), *given], {}) in (0, 3)
    assert run(["rejudge", str(root), "--lang", "en"], {}) == 0
    assert "Not one finding changed." in " ".join(capsys.readouterr().out.split())
    (fresh,) = root.glob("audit-rejudged-*.json")
    old, new = read(root / "audit.json"), read(fresh)
    assert new["source"]["rendered"] is True
    assert status(new, "AGE-06") == status(old, "AGE-06") == "met"
    assert new["findings"] == old["findings"]


@pytest.mark.usefixtures("chromium")
def test_a_recording_is_judged_by_what_was_seen_unless_the_opposite_is_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site, wacz = write_platform(tmp_path / "een", "", head=SEEN), tmp_path / "visit.wacz"
    live, later, plain = (tmp_path / name for name in ("live", "later", "plain"))
    assert run(
        ["audit", str(site), "--browser", "--record", str(wacz), "--out", str(live), "--format", "json"], {}
    ) in {
        0,
        3,
    }
    assert run(["audit", str(wacz), "--out", str(later), "--format", "json"], {}) in {0, 3}
    assert run(["audit", str(wacz), "--no-browser", "--out", str(plain), "--format", "json"], {}) in {0, 3}
    seen, read_again, delivered = (read(folder / "audit.json") for folder in (live, later, plain))
    assert read_again["findings"] == seen["findings"]
    assert (read_again["source"]["rendered"], status(read_again, "AGE-06")) == (True, "met")
    assert delivered["source"].get("rendered", False) is False
    capsys.readouterr()
    assert run(["compare", str(live / "audit.json"), str(wacz), "--lang", "en"], {}) == 0
    assert "seen by a browser and the other was not" not in capsys.readouterr().out
    settings_file = tmp_path / "auditor.toml"
    settings_file.write_text(
        '[policy]\nmust_be_met = ["AGE-06"]\n[[platform]]\nname = "Een"\nsnapshots = ["visit.wacz"]\n', encoding="utf-8"
    )
    assert run(["check", "--config", str(settings_file), "--lang", "en"], {}) == 0


@pytest.mark.usefixtures("chromium")
def test_what_was_seen_and_not_kept_is_not_judged_by_what_was_delivered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = write_platform(tmp_path / "audits" / "een", "", head=SEEN)
    assert run(["audit", str(site), "--browser", "--out", str(site.parent), "--format", "json"], {}) in (0, 3)
    assert run(["rejudge", str(site.parent), "--lang", "en"], {}) == 3
    assert "made with a browser" in capsys.readouterr().err
    assert list(site.parent.glob("audit-rejudged-*")) == []


@pytest.mark.usefixtures("chromium")
def test_many_platforms_are_looked_at_with_a_browser(tmp_path: Path) -> None:
    home = f"<!doctype html><html lang=nl><head><title>Twee</title>{SEEN}</head><body><h1>Twee</h1><p>Een plek."
    with platform("127.0.0.2", home=http_answer(home.encode())) as two:
        folder = write_platform(tmp_path / "een", "", head=SEEN)
        file = settings(tmp_path, ("Een", str(folder)), ("Twee", two.url))
        out = tmp_path / "out"
        more = ["--browser", "--allow-private", "--delay", "0", "--jobs", "1", "--lang", "en"]
        assert run(["audit", "--platforms", str(file), "--out", str(out), *more], {}) in (0, 3)
    for name in ("een", "twee"):
        audit = read(out / name / "audit.json")
        assert audit["source"]["rendered"] is True
        assert status(audit, "AGE-06") == "met"
