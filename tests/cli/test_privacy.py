"""No phone number, e-mail address or name from an advertisement stands in anything that an audit writes or shows."""

import shutil
import tomllib
from pathlib import Path

import pytest

from auditor.cli.program import run

PLATFORMS = sorted(path.parent for path in (Path(__file__).parents[2] / "sample_sites").glob("*/expected.toml"))


def _seeds(platform: Path) -> list[str]:
    """Return what stands in the advertisements of an invented platform and nowhere else."""
    seeds: list[str] = tomllib.loads((platform / "expected.toml").read_text(encoding="utf-8")).get("seeds", [])
    return seeds


@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda path: path.name)
def test_nothing_of_an_advertiser_is_written_or_shown(
    platform: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["audit", str(platform), "--out", str(tmp_path), "--format", "html,csv,md"], {})
    said = capsys.readouterr()
    written = "\n".join([said.out, said.err, *(path.read_text(encoding="utf-8") for path in tmp_path.iterdir())])
    assert "Traceback" not in written
    assert [seed for seed in _seeds(platform) if seed in written] == []


def test_a_number_beside_a_help_channel_may_be_a_persons_and_is_not_repeated(tmp_path: Path) -> None:
    site = tmp_path / "site"
    shutil.copytree(PLATFORMS[0].parent / "lindelaan", site)
    page = site / "hulpcentrum" / "artikelen" / "adressen.html"
    text = page.read_text(encoding="utf-8")
    assert "0900-0011" in text
    page.write_text(text.replace("0900-0011", "06-98765432"), encoding="utf-8")
    run(["audit", str(site), "--out", str(tmp_path / "out"), "--format", "html,csv,md"], {})
    written = "\n".join(path.read_text(encoding="utf-8") for path in (tmp_path / "out").iterdir())
    assert "staat een ander nummer dan de lijst van" in written
    assert "98765432" not in written
