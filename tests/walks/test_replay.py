"""A walk is stored with the visit: a snapshot is judged the same without the browser, and holds nobody's name."""

import gzip
import json
import zipfile
from pathlib import Path

import pytest

from auditor.cli.program import run

pytestmark = pytest.mark.needs("chromium")
SITE = Path(__file__).parents[2] / "sample_sites" / "dialoogdam"
SEEDS = (b"Philippa-Wren", b"06-00008801", b"Verity-Ann")


def test_a_recorded_walk_gives_the_same_findings_facts_and_pictures(tmp_path: Path) -> None:
    snapshot = tmp_path / "visit.wacz"
    run(["audit", str(SITE), "--browser", "--record", str(snapshot), "--out", str(tmp_path / "live")], {})
    run(["audit", str(snapshot), "--browser", "--out", str(tmp_path / "again")], {})
    live, again = (json.loads((tmp_path / name / "audit.json").read_text("utf-8")) for name in ("live", "again"))
    assert live["findings"] == again["findings"]
    assert live["source"]["met"] == again["source"]["met"]
    assert len(live["source"]["shots"]) == 3
    assert live["source"]["shots"] == again["source"]["shots"]
    with zipfile.ZipFile(snapshot) as packed:
        kept = b"".join(packed.read(name) for name in packed.namelist() if not name.endswith(".gz"))
        kept += b"".join(gzip.decompress(packed.read(name)) for name in packed.namelist() if name.endswith(".gz"))
    kept += (tmp_path / "live" / "report.html").read_bytes() + (tmp_path / "live" / "audit.json").read_bytes()
    assert [seed for seed in SEEDS if seed in kept] == []
