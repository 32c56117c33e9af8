"""The shipped codes say honestly what each clause rests on."""

from urllib.parse import urlsplit

import pytest

from auditor.code import Clause, Code, Level
from auditor.rulebook import load_rulebook

CODES = load_rulebook(plugins=False).codes
CLAUSES = [(code, clause) for code in CODES.values() for clause in code.clauses]
WITHOUT_ARTICLES = ("gedragscode-2018", "field-lab", "be-2024")


def named(value: Code | Clause) -> str:
    return value.id if isinstance(value, Code) else value.requirement


def test_the_gedragscode_comes_first_and_what_holds_for_some_last() -> None:
    assert list(CODES) == ["gedragscode-2018", "dsa", "field-lab", "be-2024"]
    assert [code.id for code in CODES.values() if code.scope is not None] == ["be-2024"]


@pytest.mark.parametrize("code", CODES.values(), ids=named)
def test_a_code_asks_a_requirement_once_and_asks_something_as_a_must(code: Code) -> None:
    asked = [clause.requirement for clause in code.clauses]
    assert len(asked) == len(set(asked))
    assert any(clause.level is Level.MUST for clause in code.clauses)
    assert all(text.strip() for text in (code.title.nl, code.title.en, code.note.nl, code.note.en))


@pytest.mark.parametrize(("code", "clause"), CLAUSES, ids=named)
def test_a_clause_names_its_source_in_both_languages_with_an_address(code: Code, clause: Clause) -> None:
    assert clause.source.nl.strip()
    assert clause.source.en.strip()
    assert urlsplit(clause.url).scheme in ("http", "https"), code.id
    assert bool(clause.condition.nl) == bool(clause.condition.en)


@pytest.mark.parametrize("identity", WITHOUT_ARTICLES)
def test_a_text_that_nobody_saw_has_no_article_numbers_and_the_note_says_so(identity: str) -> None:
    code = CODES[identity]
    assert {clause.article for clause in code.clauses} == {""}
    assert "niet" in code.note.nl
    assert "not" in code.note.en


@pytest.mark.parametrize(("code", "clause"), CLAUSES, ids=named)
def test_what_binds_large_platforms_only_or_is_not_binding_says_on_which_condition(code: Code, clause: Clause) -> None:
    if clause.strength in ("dsa-cond", "eu-guidance"):
        assert clause.condition.en, code.id
    if clause.level is Level.MUST and not clause.cap:
        assert "grade" in clause.condition.en, "says why it does not cap the grade"


def test_a_duty_of_another_country_is_no_must_of_the_dutch_codes() -> None:
    wrong = [
        (code.id, clause.requirement)
        for code, clause in CLAUSES
        if code.scope is None and clause.strength == "foreign" and clause.level is Level.MUST
    ]
    assert wrong == []
