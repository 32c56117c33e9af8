"""`auditor new-check` writes a check that runs as it is, and never over what is there."""

import subprocess
import sys
from pathlib import Path

import pytest

from auditor.audit import from_json
from auditor.cli.program import run
from auditor.rulebook import load_rulebook
from tests.accuracy.corpora import write_platform

# A duty to publish, one to do something, one that exists in no group, a new one in a group that exists.
NAMES = ("COD-02", "MOD-01", "OWN-01", "age-77")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "own"


@pytest.mark.parametrize("identity", NAMES)
def test_what_it_writes_gets_its_cases_right_as_it_is(
    identity: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["new-check", identity, "--dir", str(folder)], {}) == 0
    assert run(["cases", str(folder), "--lang", "en"], {}) == 0
    assert capsys.readouterr().out.endswith("6 of 6 cases right\n")


@pytest.mark.parametrize("identity", NAMES)
def test_what_it_writes_judges_a_platform(identity: str, folder: Path, tmp_path: Path) -> None:
    assert run(["new-check", identity, "--dir", str(folder)], {}) == 0
    platform = write_platform(tmp_path / "een", "")
    text = "<title>Voorwaarden</title><h1>Voorwaarden</h1><p>De voorbeeldmaatregel geldt voor elke adverteerder.</p>"
    (platform / "voorwaarden.html").write_text(text, encoding="utf-8")
    (platform / "index.html").write_text('<h1>Een</h1><a href="/voorwaarden.html">Voorwaarden</a>', encoding="utf-8")
    out = tmp_path / "out"
    assert run(["audit", str(platform), "--checks", str(folder), "--out", str(out)], {}) == 0
    findings = from_json((out / "audit.json").read_bytes()).findings
    (found,) = (one for one in findings if one.requirement == identity.upper())
    assert (found.status, found.check_version) == ("met", 1)


def test_what_it_writes_is_clean(folder: Path) -> None:
    for identity in NAMES:
        assert run(["new-check", identity, "--dir", str(folder)], {}) == 0
    settings = Path(__file__).parents[2] / "pyproject.toml"
    checked = [sys.executable, "-m", "ruff", "check", "--config", str(settings), "--ignore", "INP001", str(folder)]
    done = subprocess.run(checked, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_what_it_writes_is_explained_and_has_a_page(folder: Path) -> None:
    assert run(["new-check", "OWN-01", "--dir", str(folder)], {}) == 0
    rules = load_rulebook(folder, plugins=False)
    assert rules.requirements["OWN-01"].group in rules.groups
    page = (folder / "docs" / "OWN-01.md").read_text(encoding="utf-8")
    assert page.startswith("# OWN-01\n")
    assert "zonder voorbehoud" in page


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_says_what_was_written_and_what_comes_next(
    language: str, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["new-check", "MOD-01", "--lang", language], {}) == 0
    shown = capsys.readouterr().out
    assert "auditor cases my-checks" in shown
    assert all((tmp_path / line.strip()).is_file() for line in shown.splitlines() if line.startswith("  my-checks"))
    assert [line for line in shown.splitlines() if len(line) > 80] == []
    assert not folder.exists()


def test_nothing_is_written_over(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["new-check", "MOD-01", "--dir", str(folder)], {}) == 0
    cases = folder / "cases" / "MOD-01" / "cases.toml"
    cases.write_text("# mine", encoding="utf-8")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert run(["new-check", "mod-01", "--dir", str(folder), "--lang", "en"], {}) == 2
    assert "is not overwritten" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("identity", ["", "AGE", "AGE-1", "../X-01", "AGE-01/..", "A-01", "TOOLONG-01"])
def test_what_is_no_name_of_a_requirement_is_told(
    identity: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["new-check", identity, "--dir", str(folder), "--lang", "en"], {}) == 2
    assert "is no name of a requirement" in capsys.readouterr().err
    assert not folder.exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert run(["new-check", "MOD-01", "--dir", str(tmp_path / "file" / "own"), "--lang", "en"], {}) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_a_case_that_comes_out_otherwise_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["new-check", "MOD-01", "--dir", str(folder)], {}) == 0
    cases = folder / "cases" / "MOD-01" / "cases.toml"
    cases.write_text(cases.read_text("utf-8").replace('verdict = "partly"', 'verdict = "met"'), encoding="utf-8")
    assert run(["cases", str(folder), "--lang", "en"], {}) == 1
    shown = capsys.readouterr().out
    assert "MOD-01: partly: alleen bij twijfel\n  partly: " in shown
    assert "5 of 6 cases right" in shown


@pytest.mark.parametrize(
    ("text", "said"), [("", "is wrong"), ("[[case]]", "is wrong"), ("= 1", "is wrong"), (None, "holds no cases")]
)
def test_cases_that_cannot_be_read_are_told(
    text: str | None, said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "cases" / "MOD-01").mkdir(parents=True)
    if text is not None:
        (folder / "cases" / "MOD-01" / "cases.toml").write_text(text, encoding="utf-8")
    assert run(["cases", str(folder), "--lang", "en"], {}) == 2
    assert said in capsys.readouterr().err
