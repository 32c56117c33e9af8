"""A number that stands where a help channel is told is not repeated when it may be somebody's."""

import shutil
from pathlib import Path

from auditor.cli.program import run

SAMPLES = Path(__file__).parents[2] / "sample_sites"


def test_a_number_beside_a_help_channel_may_be_a_persons_and_is_not_repeated(tmp_path: Path) -> None:
    site = tmp_path / "site"
    shutil.copytree(SAMPLES / "lindelaan", site)
    page = site / "hulpcentrum" / "artikelen" / "adressen.html"
    text = page.read_text(encoding="utf-8")
    assert "0900-0011" in text
    page.write_text(text.replace("0900-0011", "06-98765432"), encoding="utf-8")
    run(["audit", str(site), "--out", str(tmp_path / "out"), "--format", "html,csv,md"], {})
    written = "\n".join(path.read_text(encoding="utf-8") for path in (tmp_path / "out").iterdir())
    assert "staat een ander nummer dan de lijst van" in written
    assert "98765432" not in written
