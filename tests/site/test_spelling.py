"""What a pattern may begin with is the same whether or not what stands behind its first star is spelled out."""

import tomllib

import pytest

from auditor.rulebook import shipped_rules
from auditor.site.words.spelling import literal_of, literals_of, spelled, spelled_out
from auditor.site.words.vocabulary import folded


def in_full(pattern: str) -> dict[str, None]:
    return dict.fromkeys(map(literal_of, spelled_out(pattern)))


@pytest.mark.parametrize(
    "pattern",
    [
        "melden", "meld*", "*melding", "(een|de|) melding*", "meld * (misbruik|dwang)", "(a|b)* c", "(a|) * b", "* a", "(|*)a",
        "(a*|b) c * d", "a (b|c * d) e", "  a  * b", "(a|b|) (c|) * d", "*", "**a*b", "(x|*y) z",
    ],
)  # fmt: skip
def test_a_pattern_begins_with_what_its_spellings_begin_with(pattern: str) -> None:
    assert list(literals_of(pattern)) == list(in_full(pattern))


def test_so_do_the_patterns_of_our_own_lists() -> None:
    lists = [tomllib.loads(path.read_text(encoding="utf-8")) for path in shipped_rules().glob("words/**/*.toml")]
    patterns = {folded(one) for told in lists for several in told.get("concepts", {}).values() for one in several}
    assert len(patterns) > 1000
    assert [one for one in sorted(patterns) if list(literals_of(one)) != list(in_full(one))] == []


def test_a_literal_knows_the_spellings_that_begin_with_it() -> None:
    assert spelled("meld ", [("(meld|bel) * (a|b)", "report"), ("meld * b", "other")]) == {
        "meld * a": {"report": None},
        "meld * b": {"report": None, "other": None},
    }
