"""`auditor accuracy --browser` measures what a visitor sees, and only where the labels tell that."""

import json
from pathlib import Path

import pytest

from auditor.cli.program import run
from tests.accuracy.corpora import LABEL, write_platform

SEEN = "<script>document.head.insertAdjacentHTML('beforeend', `{}`)</script>"
MET = '[AGE-06]\nstatus = "met"\npage = "/"\n'


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Write a platform of script in each half, and one that is labelled for a plain fetch."""
    folder = tmp_path / "corpus"
    write_platform(folder / "goed", f'half = "tuning"\nrendered = true\n{MET}', head=SEEN.format(LABEL))
    write_platform(folder / "geheim", f'half = "test"\nrendered = true\n{MET}')
    write_platform(folder / "zonder", f'half = "tuning"\n{MET}')
    return folder


def right(said: str) -> list[tuple[str, int, int]]:
    """Return how many labels each half gets right, and of how many."""
    return [
        (half["half"], half["counts"]["right"]["part"], half["counts"]["right"]["of"])
        for half in json.loads(said)["halves"]
    ]


@pytest.mark.usefixtures("chromium")
def test_platforms_of_script_are_measured_with_a_browser(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["accuracy", str(corpus), "--browser", "--json", "--show-mistakes"], {}) == 0
    shown = capsys.readouterr()
    assert right(shown.out) == [("test", 0, 1), ("tuning", 1, 1)]
    assert "geheim" not in shown.out + shown.err


def test_without_a_browser_they_are_left_out(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["accuracy", str(corpus), "--json"], {}) == 0
    assert right(capsys.readouterr().out) == [("tuning", 0, 1)]


@pytest.mark.usefixtures("chromium")
def test_a_corpus_that_holds_none_is_told(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["accuracy", str(corpus / "zonder"), "--browser", "--lang", "en"], {}) == 2
    assert "rendered = true" in capsys.readouterr().err


def test_without_chromium_one_sentence_says_so(
    corpus: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(corpus))
    assert run(["accuracy", str(corpus), "--browser", "--lang", "nl"], {}) == 2
    assert "Voor --browser is Chromium nodig" in capsys.readouterr().err
