"""`auditor portfolio` writes a site of a history, over an older one of its own and over nothing else."""

from pathlib import Path

import pytest

from auditor.cli.portfolio_run import LIST, PortfolioRun
from auditor.cli.program import run
from auditor.history.history import open_history
from tests.cli.checked_folder import rules_read_once
from tests.history.kept import seen


@pytest.fixture
def history(tmp_path: Path) -> Path:
    """Make a history of two platforms."""
    file = tmp_path / "history.sqlite"
    with open_history(str(file), create=True) as opened:
        opened.add(seen("2025-10-24", platform="oud"))
        opened.add(seen("2026-10-24", platform="een"))
        opened.add(seen("2026-11-24", platform="een"))
    return file


def made(history: Path, out: Path, language: str = "nl") -> int:
    return PortfolioRun(language, str(history), out, rules=rules_read_once).run()


def test_the_site_is_written_and_told(history: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "site"
    assert run(["portfolio", "--history", str(history), "--out", str(out), "--lang", "en"], {}) == 0
    assert '<html lang="en">' in (out / "index.html").read_text(encoding="utf-8")
    assert '<html lang="nl">' in (out / "nl" / "platforms" / "een-example.html").read_text(encoding="utf-8")
    said = capsys.readouterr().out
    assert "Platforms: 2. Audits: 3. Files: " in said
    assert f"Web site: {out / 'index.html'}" in said


def test_a_platform_that_is_gone_from_the_history_goes_from_the_site(history: Path, tmp_path: Path) -> None:
    out = tmp_path / "site"
    assert made(history, out) == 0
    page = out / "en" / "platforms" / "oud-example.html"
    assert page.is_file()
    before = {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()}
    assert made(history, out) == 0
    assert {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()} == before
    with open_history(str(history)) as opened:
        assert opened.prune("2026-01-01T00:00:00Z") == 1
    (out / "en" / "mine.txt").write_text("kept")
    assert made(history, out) == 0
    assert not page.exists()
    assert not (out / "platforms" / "oud-example.html").exists()
    assert (out / "en" / "mine.txt").read_text() == "kept"


def test_a_list_cannot_make_it_remove_anything_outside(history: Path, tmp_path: Path) -> None:
    out, kept = tmp_path / "site", tmp_path / "kept.txt"
    kept.write_text("kept")
    assert made(history, out) == 0
    lines = (out / LIST).read_text(encoding="utf-8")
    (out / LIST).write_text(f"{lines}../kept.txt\n{kept}\n..\\kept.txt\n\n", encoding="utf-8")
    assert made(history, out) == 0
    assert kept.read_text() == "kept"


def test_a_folder_of_others_is_left_alone(history: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "site"
    out.mkdir()
    (out / "index.html").write_text("mine")
    assert made(history, out, "en") == 2
    assert "holds files that are not of a portfolio" in capsys.readouterr().err
    assert [path.name for path in out.iterdir()] == ["index.html"]


def test_no_history_and_no_audits_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert made(tmp_path / "none.sqlite", tmp_path / "site", "en") == 2
    assert "none.sqlite" in capsys.readouterr().err
    with open_history(str(tmp_path / "empty.sqlite"), create=True):
        pass
    assert made(tmp_path / "empty.sqlite", tmp_path / "site", "en") == 2
    assert "No audit is kept in this history yet" in capsys.readouterr().err
    assert not (tmp_path / "site").exists()
