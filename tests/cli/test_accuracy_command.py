"""`auditor accuracy` prints totals in 80 columns and never which case of the test half went wrong."""

import json
from pathlib import Path

import pytest

from auditor.accuracy.shipped import shipped_figures
from auditor.cli.accuracy_page import END, START, block, main, with_block
from auditor.cli.program import run
from tests.accuracy.corpora import write_corpus, write_platform

ROOT = Path(__file__).parents[2]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_corpus(tmp_path / "corpus")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_figures_fit_a_screen(language: str, corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["accuracy", str(corpus), "--lang", language], {}) == 0
    shown = capsys.readouterr().out
    assert [line for line in shown.splitlines() if len(line) > 80] == []
    assert ("1 van 2 (50.0%" if language == "nl" else "1 of 2 (50.0%") in shown
    assert "AGE-06" in shown


def test_nothing_tells_which_case_went_wrong(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["accuracy", str(corpus)], {}) == 0
    shown = capsys.readouterr()
    assert not any(name in shown.out + shown.err for name in ("geheim", "goed/", "mis "))


def test_mistakes_are_shown_when_asked_for_but_never_of_the_test_half(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["accuracy", str(corpus), "--show-mistakes", "--lang", "en"], {}) == 0
    shown = capsys.readouterr().out
    assert "  mis: AGE-06, label met, audit not_met" in shown
    assert "geheim" not in shown


def test_the_json_holds_the_same_figures_and_no_platform(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["accuracy", str(corpus), "--json", "--show-mistakes"], {}) == 0
    shown = capsys.readouterr()
    figures = json.loads(shown.out)
    assert [(half["half"], half["counts"]["right"]["part"]) for half in figures["halves"]] == [
        ("test", 0),
        ("tuning", 1),
    ]
    assert "geheim" not in shown.out
    assert "mis: AGE-06" in shown.err


def test_a_check_of_ones_own_is_measured(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "own" / "age"
    own.mkdir(parents=True)
    (own / "always.py").write_text(
        '"""Always met."""\n\nfrom auditor import Finding, Site, Text, met, requirement\n\n\n'
        '@requirement("AGE-06")\ndef always(site: Site) -> Finding:\n    """Says yes."""\n'
        '    return met(site.entry.evidence(), Text("ja", "yes"))\n',
        encoding="utf-8",
    )
    assert run(["accuracy", str(corpus), "--checks", str(tmp_path / "own"), "--lang", "en"], {}) == 0
    assert "2 of 2 (100.0%" in capsys.readouterr().out


def test_a_half_with_a_name_of_its_own_keeps_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_platform(tmp_path / "een", 'half = "woo-besluiten"\n[AGE-06]\nstatus = "not_met"\n')
    assert run(["accuracy", str(folder)], {}) == 0
    assert "woo-besluiten (platforms: 1, gelabelde gevallen: 1)" in capsys.readouterr().out


def test_what_is_no_corpus_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["accuracy", str(tmp_path), "--lang", "en"], {}) == 2
    assert "holds no platform with an expected.toml" in capsys.readouterr().err


def test_docs_accuracy_shows_the_figures_that_are_shipped() -> None:
    figures = shipped_figures()
    assert figures is not None
    assert block(figures) in (ROOT / "docs" / "accuracy.md").read_text(encoding="utf-8"), "run: make accuracy"


def test_a_measurement_renews_file_and_page_and_leaves_the_prose(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "docs").mkdir()
    page = tmp_path / "docs" / "accuracy.md"
    page.write_text(f"before\n{START}\nold\n{END}\nafter\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("auditor.cli.accuracy_page.FILE", tmp_path / "figures.json")
    main([str(corpus)])
    made = page.read_text(encoding="utf-8")
    assert made.startswith(f"before\n{START}")
    assert made.endswith(f"{END}\nafter\n")
    assert "old" not in made
    assert "AGE-06" in made
    assert json.loads((tmp_path / "figures.json").read_bytes())["halves"][0]["half"] == "test"
    assert "Test half (platforms: 1" in capsys.readouterr().out


def test_a_page_without_the_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="must hold the lines"):
        with_block("nothing here", "made")
