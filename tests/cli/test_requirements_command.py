"""`auditor requirements` lists and explains what is asked, within 80 columns and in both languages."""

from pathlib import Path

import pytest

from auditor.cli import requirement_pages
from auditor.cli.catalogue import LEVELS, STRENGTHS, explained, listed
from auditor.cli.program import run
from auditor.code import Level
from auditor.rulebook import Rulebook, load_rulebook


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook(plugins=False)


def test_the_list_names_every_requirement_once(rulebook: Rulebook) -> None:
    for language in ("nl", "en"):
        text = listed(rulebook, tuple(rulebook.codes.values()), language)
        for one in rulebook.requirements:
            assert text.count(f"\n  {one}") == 1
        assert [line for line in text.splitlines() if len(line) > 80] == []


def test_a_star_marks_what_has_no_check_yet(rulebook: Rulebook) -> None:
    text = listed(rulebook, tuple(rulebook.codes.values()), "nl")
    for one in rulebook.requirements:
        assert (f"\n  {one}* " in text) == (one not in rulebook.checks)


def test_the_list_of_a_code_holds_only_what_it_asks(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["requirements", "--code", "dsa"], {}) == 0
    shown = capsys.readouterr().out
    assert "DSA-02" in shown
    assert "HLP-01" not in shown


def test_every_requirement_is_explained_with_all_its_texts(rulebook: Rulebook) -> None:
    codes = tuple(rulebook.codes.values())
    for one in rulebook.requirements.values():
        for language in ("nl", "en"):
            text = " ".join(explained(rulebook, codes, one.id, language).split())
            for part in (one.title, one.asks, one.why, one.seen, one.unseen, one.met, one.remedy, one.example.not_met):
                assert " ".join(part.in_language(language).split()) in text
            for source in one.sources:
                assert source.url in text


def test_an_id_may_be_typed_in_small_letters(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["requirements", "age-03", "--lang", "en"], {}) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("AGE-03  ")
    assert "What cannot be seen from outside" in shown


def test_a_requirement_that_no_code_shown_asks_says_so(rulebook: Rulebook) -> None:
    dsa = rulebook.code("dsa")
    asked = {clause.requirement for clause in dsa.clauses}
    other = next(one for one in rulebook.requirements if one not in asked)
    assert "none of the codes shown" in explained(rulebook, (dsa,), other, "en")


def test_a_theme_is_the_list_of_its_requirements(rulebook: Rulebook, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["requirements", "adv"], {}) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("ADV  ")
    assert {one for one in rulebook.requirements if f"\n  {one}" in shown} == {
        one for one in rulebook.requirements if one.startswith("ADV-")
    }


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["AGE-3"], "There is no requirement or theme named 'AGE-3'. Do you mean AGE-03? 'auditor"),
        (["XYZ-99"], "There is no requirement or theme named 'XYZ-99'."),
        (["--code", "nope"], "There is no code named 'nope'. Choose from: gedragscode-2018, dsa, field-lab, be-2024."),
    ],
)
def test_what_does_not_exist_is_told(arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["requirements", *arguments], {"AUDITOR_LANG": "en"}) == 2
    assert sentence in capsys.readouterr().err


def test_every_level_and_strength_has_its_words(rulebook: Rulebook) -> None:
    used = {one.strength for one in rulebook.requirements.values()}
    used |= {clause.strength for code in rulebook.codes.values() for clause in code.clauses}
    assert used <= set(STRENGTHS)
    assert set(LEVELS) == set(Level)


def test_the_pages_are_written_and_one_of_a_requirement_that_is_gone_goes_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rulebook: Rulebook
) -> None:
    folder = tmp_path / "docs" / "requirements"
    folder.mkdir(parents=True)
    (folder / "OLD-01.md").write_text("gone", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    requirement_pages.main()
    assert {path.stem for path in folder.glob("*.md")} == {*rulebook.requirements, "README"}
    assert "## Pagina's uit de tests" not in (folder / "ADV-02.md").read_text(encoding="utf-8")
