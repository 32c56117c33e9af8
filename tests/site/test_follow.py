"""What may follow on a literal is found where a pattern spelled out in full would find it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.site.words.vocabulary import Vocabulary

GAP = r"[^.!?;]{0,45}?"
# Each spelling with the whole pattern that it stands for behind its first literal.
SPELLED = {
    "ab * cd": ("ab ", rf"{GAP}\s?cd\b"),
    "ab * cd*": ("ab ", rf"{GAP}\s?cd"),
    "ab *cd": ("ab ", rf"{GAP}cd\b"),
    "ab* cd": ("ab", r"\w*\s?cd\b"),
    "ab*cd": ("ab", r"\w*cd\b"),
    "ab*cd* ef": ("ab", r"\w*cd\w*\s?ef\b"),
    "ab* * cd": ("ab", rf"\w*\s?{GAP}\s?cd\b"),
    "ab * cd * ef": ("ab ", rf"{GAP}\s?cd\ {GAP}\s?ef\b"),
    "ab * cd* ef": ("ab ", rf"{GAP}\s?cd\w*\s?ef\b"),
}
PIECES = st.lists(st.sampled_from(["ab", "cd", "ef", "abcd", "c", " ", "  ", ". ", "_", "x" * 9, "x x x x x x x x "]))


def by_pattern(text: str, spelling: str) -> list[tuple[int, int]]:
    """Return the hits of a spelling as its pattern finds them."""
    literal, rest = SPELLED[spelling]
    begins = [found.start() for found in re.finditer(f"(?={re.escape(literal)})", text)]
    free = [at for at in begins if at == 0 or not text[at - 1].isalnum()]
    ends = [(at, re.compile(rest).match(text, at + len(literal))) for at in free]
    return [(at, found.end()) for at, found in ends if found is not None]


@pytest.mark.parametrize("spelling", SPELLED)
@given(pieces=PIECES)
def test_it_is_found_where_its_pattern_finds_it(spelling: str, pieces: list[str]) -> None:
    text = "".join(pieces)
    hits = Vocabulary([{"it": [spelling]}]).find(text)
    assert [(hit.start, hit.end) for hit in hits] == by_pattern(text, spelling)


@pytest.mark.parametrize("length", range(43, 49))
@pytest.mark.parametrize("spelling", ["ab * cd", "ab *cd", "ab* * cd"])
def test_a_gap_is_as_long_as_in_the_pattern(spelling: str, length: int) -> None:
    for text in ("ab " + "x" * length + "cd", "ab " + "x" * (length - 1) + " cd"):
        hits = Vocabulary([{"it": [spelling]}]).find(text)
        assert [(hit.start, hit.end) for hit in hits] == by_pattern(text, spelling)


def test_two_gaps_beside_each_other_reach_as_far_as_two() -> None:
    found = [bool(Vocabulary([{"it": ["ab * * cd"]}]).find(f"ab {'x' * length} cd")) for length in (10, 80, 95)]
    assert found == [True, True, False]
