"""A gate that comes late is found at the entrance, and what keeps a visitor away is judged as such; in a real Chromium."""

from pathlib import Path
from typing import Any

import pytest

from auditor.cli.program import run
from auditor.gather.entrance import enter
from tests.browser.test_rendered_audit import audit_of, finding
from tests.gather.platforms import reading
from tests.walks.unread_variants import LATE, UNREAD
from tests.walks.visits import page, visited

pytestmark = pytest.mark.needs("chromium")


@pytest.mark.parametrize("name", LATE)
def test_a_gate_that_comes_late_is_found(tmp_path: Path, name: str) -> None:
    late, body = LATE[name]
    with visited(tmp_path, page(body)) as visit:
        walk = enter(visit, reading()).walk
    assert walk is not None
    assert (walk.kind, walk.late, walk.declared) == ("self_declaration", late, "")


def test_where_nothing_comes_there_is_no_walk(tmp_path: Path) -> None:
    with visited(tmp_path, page("<script>setTimeout(() => document.body.append('!'), 9000)</script>")) as visit:
        assert enter(visit, reading()).walk is None


def judged(folder: Path, body: str) -> dict[str, Any]:
    """Return the audit of a platform of one page."""
    site = folder / "site"
    site.mkdir()
    (site / "index.html").write_text(page(body), encoding="utf-8")
    (site / "site.toml").write_text('name = "Platform"\nurl = "https://www.platform.example/"\n', encoding="utf-8")
    assert run(["audit", str(site), "--browser", "--out", str(folder / "out")], {}) in (0, 3)
    return audit_of(folder / "out")


@pytest.mark.parametrize("name", ["veil", "to-another-site", "lithuanian"])
def test_what_keeps_a_visitor_away_accuses_nobody(tmp_path: Path, name: str) -> None:
    audit = judged(tmp_path, UNREAD[name])
    assert [finding(audit, one)["status"] for one in ("AGE-01", "AGE-02", "AGE-03", "AGE-05")] == ["cannot_tell"] * 4
    assert "keeps a visitor from" in finding(audit, "AGE-03")["reason"]["en"]


@pytest.mark.parametrize(("name", "told"), [("after-a-while", "after a while"), ("after-cookies", "was refused")])
def test_a_late_gate_is_judged_by_what_it_asks_and_told_to_be_late(tmp_path: Path, name: str, told: str) -> None:
    audit = judged(tmp_path, LATE[name][1])
    assert [finding(audit, one)["status"] for one in ("AGE-01", "AGE-03", "AGE-05")] == [
        "partly",
        "not_met",
        "cannot_tell",
    ]
    assert "declares with a click" in finding(audit, "AGE-03")["reason"]["en"]
    assert any("The gate came only" in one["en"] and told in one["en"] for one in audit["source"]["met"])
