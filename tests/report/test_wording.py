"""Every sentence exists in both languages, is used, and is filled in with the same values."""

import re
from pathlib import Path
from string import Formatter

import pytest

from auditor.answer import ANSWERABLE, How, Standing
from auditor.code import Level
from auditor.finding import Basis, Status
from auditor.report import wording as wording_module
from auditor.report.wording import language_tag, read_wording, templates_folder, wording
from auditor.requirements import Text
from auditor.rulebook import load_rulebook
from auditor.site.kinds.page_kind import PageKind

SENTENCES = {f"{section}.{name}": text for section, texts in read_wording().items() for name, text in texts.items()}
KEY = re.compile(r"""(?:words|t)(?:\.count)?\(\s*["']([a-z_]+\.[a-z_-]+)["'_]""")
# Sections whose names come from a record or a list of columns.
BY_VALUE = ("status", "level", "basis", "strength", "confirmed", "source", "page_kind", "language", "table", "date",
            "table_of_checks", "round_end", "round_table", "how", "answerable", "sheet", "standing",
            "direction", "portfolio_table", "portfolio_sort",
            "direction_note", "ruling", "why")  # fmt: skip


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("key", SENTENCES)
def test_a_sentence_is_complete_in_both_languages(key: str) -> None:
    text = SENTENCES[key]
    assert text.nl.strip()
    assert text.en.strip()
    assert holes(text.nl) == holes(text.en)


@pytest.mark.parametrize("key", SENTENCES)
def test_no_sentence_gives_a_verdict_on_the_code(key: str) -> None:
    text = SENTENCES[key]
    assert "voldoet" not in text.nl.lower()
    assert "compl" not in text.en.lower().replace("incomplete", "")


def test_every_sentence_that_is_asked_for_exists_and_the_other_way_round() -> None:
    code = Path(wording_module.__file__).parent
    sources = [*code.rglob("*.py"), *templates_folder().rglob("*.j2")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    asked = set(KEY.findall(text))
    plural = {f"{key}_{form}" for key in asked for form in ("one", "other") if f"{key}_{form}" in SENTENCES}
    codes = {f"codes.{name}" for name in ("code", "range", "coverage", "grade", "musts")}
    chosen = {"about.yes", "about.no", "sentence.nothing_because", "check.kept", "check.breached"}
    unknown = {key for key in asked if key not in SENTENCES and f"{key}_one" not in SENTENCES}
    assert not unknown
    unused = {key for key in SENTENCES if key.partition(".")[0] not in BY_VALUE} - asked - plural - codes - chosen
    assert not unused


@pytest.mark.parametrize(
    ("section", "names"),
    [
        ("status", [status.value for status in Status]),
        ("status", [f"{status.value}_means" for status in Status]),
        ("level", [level.value for level in Level]),
        ("basis", [basis.value for basis in Basis]),
        ("standing", [standing.value for standing in Standing]),
        ("how", [how.value for how in How]),
        ("answerable", [status.value for status in ANSWERABLE]),
        ("page_kind", [kind.value for kind in PageKind]),
    ],
)
def test_every_value_of_a_record_has_a_word(section: str, names: list[str]) -> None:
    assert {f"{section}.{name}" for name in names} <= SENTENCES.keys()


def test_every_strength_and_confirmation_of_the_shipped_rules_has_a_word() -> None:
    rules = load_rulebook(plugins=False)
    strengths = {one.strength for one in rules.requirements.values()}
    strengths |= {clause.strength for code in rules.codes.values() for clause in code.clauses}
    confirmed = {one.confirmed for one in rules.requirements.values()}
    assert {f"strength.{name}" for name in strengths} <= SENTENCES.keys()
    assert {f"confirmed.{name}" for name in confirmed} <= SENTENCES.keys()


@pytest.mark.parametrize(
    ("language", "moment", "shown", "day"),
    [
        ("nl", "2026-11-24T02:10:00Z", "24 november 2026 om 02.10 uur (UTC)", "24 november 2026"),
        ("en", "2026-11-24T02:10:00Z", "24 November 2026 at 02:10 (UTC)", "24 November 2026"),
        ("nl", "2026-03-01T00:30:00+01:00", "28 februari 2026 om 23.30 uur (UTC)", "28 februari 2026"),
        ("nl", "2026-05-09T08:05:00", "9 mei 2026 om 08.05 uur (UTC)", "9 mei 2026"),
        ("nl", "gisteren\x00", "gisteren[U+0000]", "gisteren[U+0000]"),
        ("nl", "0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00+14:00"),
    ],
)
def test_a_moment_is_told_in_the_language(language: str, moment: str, shown: str, day: str) -> None:
    words = wording(language)
    assert words.moment(moment) == shown
    assert words.day(moment) == day


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("nog niet onderzocht", "Nog niet onderzocht."),
        ("Klaar.", "Klaar."),
        ("Hij zei 'klaar.'", "Hij zei 'klaar.'"),
        ("en zo verder …", "En zo verder …"),
        ("", ""),
    ],
)
def test_a_reason_gets_a_capital_and_a_full_stop(text: str, shown: str) -> None:
    assert wording("nl").sentence(Text(text, text)) == shown


def test_any_other_language_is_dutch() -> None:
    assert wording("de").language == "nl"


@pytest.mark.parametrize(
    ("tag", "shown"), [("nl", "nl"), ("pt-BR", "pt-BR"), ("", ""), ('nl" onload="x', ""), ("x", "")]
)
def test_a_language_that_is_no_tag_is_left_out(tag: str, shown: str) -> None:
    assert language_tag(tag) == shown


def test_the_templates_are_found_in_a_checkout_and_would_be_in_a_wheel() -> None:
    folder = templates_folder()
    assert (folder / "report.html.j2").is_file()
    assert folder.name == "report_templates"
