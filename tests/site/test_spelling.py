"""How a pattern may begin is the same whether or not what stands behind that is spelled out."""

import tomllib

import pytest

from auditor.rulebook import shipped_rules
from auditor.site.words.spelling import BEGINNING, beginnings_of, literal_of, spelled, spelled_out
from auditor.site.words.vocabulary import Vocabulary, folded


def in_full(pattern: str) -> dict[str, None]:
    return dict.fromkeys(literal_of(spelling)[:BEGINNING] for spelling in spelled_out(pattern))


@pytest.mark.parametrize(
    "pattern",
    [
        "melden", "meld*", "*melding", "(een|de|) melding*", "meld * (misbruik|dwang)", "(a|b)* c", "(a|) * b", "* a", "(|*)a",
        "(a*|b) c * d", "a (b|c * d) e", "  a  * b", "(a|b|) (c|) * d", "*", "**a*b", "(x|*y) z",
        "(a|)* b (c|d)", "(a|b) *(c|d)", "abcdefghijk (b|) c", "abcdefghijkl (a|b)", "(abcdefghijklm|n) (o|p)", "(a |b) (|c) d",
    ],
)  # fmt: skip
def test_a_pattern_begins_with_what_its_spellings_begin_with(pattern: str) -> None:
    assert list(beginnings_of(pattern)) == list(in_full(pattern))


def test_so_do_the_patterns_of_our_own_lists() -> None:
    lists = [tomllib.loads(path.read_text(encoding="utf-8")) for path in shipped_rules().glob("words/**/*.toml")]
    patterns = {folded(one) for told in lists for several in told.get("concepts", {}).values() for one in several}
    assert len(patterns) > 1000
    assert [one for one in sorted(patterns) if list(beginnings_of(one)) != list(in_full(one))] == []


def test_all_that_our_own_lists_spell_out_is_known_by_its_beginning() -> None:
    lists = [tomllib.loads(path.read_text(encoding="utf-8")) for path in shipped_rules().glob("words/**/*.toml")]
    patterns = {folded(one) for told in lists for several in told.get("concepts", {}).values() for one in several}
    for pattern in sorted(patterns)[::25]:
        told = [spelled(one, [(pattern, "matter")]) for one in beginnings_of(pattern)]
        found = {spelling for literals in told for spellings in literals.values() for spelling in spellings}
        assert found == set(spelled_out(pattern))


def test_a_beginning_knows_the_literals_that_begin_so_and_their_spellings() -> None:
    assert spelled("meld ", [("(meld|bel) * (a|b)", "report"), ("meld * b", "other")]) == {
        "meld ": {"meld * a": {"report": None}, "meld * b": {"report": None, "other": None}}
    }
    assert spelled("a bc", [("(a|ab|*a) (b|)c* (d|e) f", "several"), ("((a |x)b|y)c", "nested")]) == {
        "a bc": {
            "a bc* d f": {"several": None}, "a bc* e f": {"several": None},
            "*a bc* d f": {"several": None}, "*a bc* e f": {"several": None}, "a bc": {"nested": None},
        }
    }  # fmt: skip
    assert spelled("minderjarige", [("minderjarige(n|)", "minor"), ("minderjarig", "other")]) == {
        "minderjarigen": {"minderjarigen": {"minor": None}},
        "minderjarige": {"minderjarige": {"minor": None}},
    }


def test_longer_and_shorter_literals_are_found_in_order_of_where_they_end() -> None:
    words = Vocabulary(
        [{"one": ["minderjarige", "minderjarigen"], "two": ["minderjarigen in beeld", "in"], "three": ["*jarig*"]}]
    )
    assert [(concept, start, stop) for concept, start, stop in words.find("minderjarigen in beeld")] == [
        ("three", 6, 11), ("one", 0, 13), ("two", 14, 16), ("two", 0, 22),
    ]  # fmt: skip
