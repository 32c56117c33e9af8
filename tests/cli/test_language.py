"""The command line speaks the language that was asked for, else the one of the system, else Dutch."""

import pytest

from auditor.cli.language import Both, language_of


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "nl"),
        ([], {"LANG": "nl_NL.UTF-8"}, "nl"),
        ([], {"LANG": "C.UTF-8"}, "nl"),
        ([], {"LANG": "de_DE.UTF-8"}, "nl"),
        ([], {"LANG": "en_GB.UTF-8"}, "en"),
        ([], {"LANG": "en_GB.UTF-8", "LC_ALL": "nl_NL.UTF-8"}, "nl"),
        ([], {"LANG": "nl_NL", "LC_MESSAGES": "en_US"}, "en"),
        ([], {"LANG": "en_GB", "AUDITOR_LANG": "nl"}, "nl"),
        ([], {"AUDITOR_LANG": " EN "}, "en"),
        ([], {"AUDITOR_LANG": "fr", "LANG": "en_GB"}, "en"),
        (["audit", "x", "--lang", "en"], {"AUDITOR_LANG": "nl"}, "en"),
        (["--lang=en", "audit"], {}, "en"),
        (["--lang", "en", "audit", "x", "--lang", "nl"], {}, "nl"),
        (["--lang"], {"LANG": "en_GB"}, "en"),
        (["audit", "--", "--lang", "en"], {}, "nl"),
    ],
)
def test_the_language_is_the_one_asked_for(arguments: list[str], environment: dict[str, str], language: str) -> None:
    assert language_of(arguments, environment) == language


def test_both_says_english_for_en_and_dutch_for_anything_else() -> None:
    both = Both("ja", "yes")
    assert [both.said(language) for language in ("nl", "en", "fr")] == ["ja", "yes", "ja"]
