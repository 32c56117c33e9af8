"""Sites whose links lead to "#" and whose rows are pressed are read too, and judged the same from a recording."""

from pathlib import Path

import pytest

from auditor.cli.program import run
from tests.browser.kistje import HOME, NAMES, NUMBERS, built
from tests.browser.test_doors import holds_nobody, statuses
from tests.browser.test_rendered_audit import audit_of, finding


@pytest.mark.usefixtures("chromium", "quick_disk")
@pytest.mark.parametrize("opens", [True, False], ids=["rows open", "rows can be reported"])
def test_links_to_nothing_open_dialogs_and_advertisements_can_be_reported(tmp_path: Path, *, opens: bool) -> None:
    site, file = built(tmp_path / "site", opens=opens), tmp_path / "site.wacz"
    assert run(["audit", str(site), "--browser", "--record", str(file), "--out", str(tmp_path / "live")], {}) in (0, 3)
    live = audit_of(tmp_path / "live")
    told = statuses(live)
    wanted = ("HLP-01", "HLP-02", "DSA-02", "DSA-04", "REP-01", "REP-04")
    assert {one: told[one] for one in wanted} == dict.fromkeys(wanted, "met")
    assert told["AGE-02"] == "not_met"
    # A dialog is called as what opened it, and each is a page of its own.
    assert finding(live, "DSA-04")["evidence"][0]["url"].startswith(f"{HOME}#~/algemene-voorwaarden/")
    assert "Algemene voorwaarden" in finding(live, "DSA-04")["evidence"][0]["excerpt"]
    read = [page["url"] for page in live["pages"] if page["kind"] == "advertisement"]
    assert len(read) == (3 if opens else 0)
    run(["audit", str(file), "--browser", "--out", str(tmp_path / "again")], {})
    assert audit_of(tmp_path / "again") == live
    holds_nobody(tmp_path, file, NAMES, NUMBERS)
