"""A mistake on the command line gets one sentence in the reader's language, the way out, and exit code 2."""

import pytest

from auditor.cli.program import run


@pytest.mark.parametrize(
    ("arguments", "nl", "en"),
    [
        (["nope"], "Er is geen opdracht 'nope'. Kies uit: audit,", "There is no command 'nope'. Choose from: audit,"),
        (
            ["audti"],
            "Er is geen opdracht 'audti'. Bedoelt u audit? Kies uit: audit,",
            "There is no command 'audti'. Do you mean audit? Choose from: audit,",
        ),
        (["--nope"], "De optie --nope bestaat niet.", "There is no option --nope."),
        (["audit"], "DOEL... ontbreekt.", "TARGET... is missing."),
        (["audit", "x", "--nope"], "De optie --nope bestaat niet.", "There is no option --nope."),
        (
            ["audit", "x", "--uit", "y"],
            "De optie --uit bestaat niet. Bedoelt u --out? Uitleg:",
            "There is no option --uit. Do you mean --out? Help:",
        ),
        (["--vesion"], "De optie --vesion bestaat niet. Bedoelt u --version?", "There is no option --vesion. Do you"),
        (["audit", "x", "--out"], "De optie --out is niet goed gebruikt.", "The option --out is not used as it should"),
        (
            ["audit", "x", "--max-pages", "0"],
            "De waarde bij --max-pages klopt niet: nodig is een geheel getal van 1 tot en met 1000.",
            "The value of --max-pages is not right: it needs a whole number from 1 to 1000.",
        ),
        (
            ["audit", "x", "--delay", "soon"],
            "De waarde bij --delay klopt niet: nodig is een getal van 0 tot en met 3600.",
            "The value of --delay is not right: it needs a number from 0 to 3600.",
        ),
        (
            ["audit", "x", "--format", "html,docx,odt"],
            "De waarde bij --format klopt niet: 'docx, odt' bestaat niet; kies uit html, json, csv, xlsx, md, pdf.",
            "The value of --format is not right: 'docx, odt' does not exist; choose from html, json, csv, xlsx, md, pdf.",
        ),
        (
            ["schema", "audit", "much"],
            "Er staat te veel op de opdrachtregel.",
            "There is too much on the command line.",
        ),
    ],
)
def test_a_mistake_is_told_in_one_sentence(
    arguments: list[str], nl: str, en: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, sentence in (("nl", nl), ("en", en)):
        assert run(arguments, {"AUDITOR_LANG": language}) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith(sentence)
        assert said.err.count("\n") == 1
        assert "--help" in said.err


def test_a_language_there_is_not_is_told_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "x", "--lang", "fr"], {"AUDITOR_LANG": "nl"}) == 2
    assert capsys.readouterr().err.startswith("De waarde bij --lang klopt niet: kies uit nl, en.")


def test_what_was_typed_cannot_command_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    run(["\x1b[2Jnope\u202e"], {})
    assert "\x1b" not in capsys.readouterr().err


def test_no_command_at_all_shows_the_explanation(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([], {}) == 2
    assert "Opdrachten:" in capsys.readouterr().err
