"""The vocabulary: what a pattern finds and what only looks like it, in one pass over a folded text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.site.sieve import Triggers
from auditor.site.spelling import spelled_out
from auditor.site.words import Vocabulary, folded

PATTERNS = [
    # A word is a whole word.
    ("meld", "wij meld dit", True),
    ("meld", "wij melden", False),
    ("meld", "vermeld", False),
    ("meld", "meld.", True),
    ("meld", "(meld)", True),
    ("meld", "meld-knop", True),
    ("meld", "", False),
    # A star at an end leaves that end open.
    ("meld*", "meldknop", True),
    ("meld*", "meld", True),
    ("meld*", "vermeld", False),
    ("*meld", "vermeld", True),
    ("*meld", "vermelden", False),
    ("*meld*", "vermelden", True),
    # A star in the middle of a word is the rest of that word.
    ("meld* knop", "meldende knop", True),
    ("meld* knop", "meld knop", True),
    ("meld* knop", "meld de knop", False),
    # A star by itself is a gap of a few words in one clause.
    ("vragen * paspoort", "vragen je om een paspoort", True),
    ("vragen * paspoort", "vragen paspoort", True),
    ("vragen * paspoort", "vragen niets. een paspoort", False),
    ("vragen * paspoort", "vragen niets; een paspoort", False),
    ("vragen * paspoort", f"vragen {'heel ' * 12}paspoort", False),
    ("vragen * paspoort", "vragen je paspoorten", False),
    ("vragen * paspoort*", "vragen je paspoorten", True),
    ("van * op", "van een site die men op internet vindt", True),
    # Choices.
    ("(je|uw) id", "toon uw id", True),
    ("(je|uw) id", "toon mijn id", False),
    ("(je |)id", "toon id", True),
    ("adverteer(|t|den)", "wie adverteert", True),
    ("adverteer(|t|den)", "wie adverteerde", False),
    ("(de (eerste|nieuwe)|een) advertentie", "de nieuwe advertentie", True),
    ("(de (eerste|nieuwe)|een) advertentie", "de advertentie", False),
    # Signs are literal, and need no boundary.
    ("18+", "alleen 18+", True),
    ("18+", "18+'ers", True),
    ("b.v.", "de b.v. platform", True),
    ("b.v.", "bevers", False),
    # Capitals and accents do not matter.
    ("privé", "prive", True),
    ("PRIVE", "privé", True),
]


@pytest.mark.parametrize(("pattern", "text", "found"), PATTERNS)
def test_what_a_pattern_finds(pattern: str, text: str, found: bool) -> None:  # noqa: FBT001
    words = Vocabulary([{"matter": [pattern]}])
    assert ("matter" in words.named(folded(text))) is found


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("", ""),
        ("Ja", "ja"),
        ("ÉÉN café", "een cafe"),
        ("’t ‘kan’ “zo” – — ‑", "'t 'kan' \"zo\" - - -"),
        ("a\u00a0b\u202fc\nd\te", "a b c d e"),
        ("ß Ω 漢", "ß ? ?"),
    ],
)
def test_folding(text: str, same: str) -> None:
    assert folded(text) == same


@given(st.text())
def test_folding_keeps_every_place_and_is_done_once(text: str) -> None:
    assert len(folded(text)) == len(text)
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(
    ("pattern", "spellings"),
    [
        ("meld", ["meld"]),
        ("(a|b)", ["a", "b"]),
        ("(a|)x", ["ax", "x"]),
        ("(a|b) (c|d)", ["a c", "a d", "b c", "b d"]),
        ("(a(1|2)|b)", ["a1", "b", "a2", "b"]),
        ("x (|y) z", ["x z", "x y z"]),
    ],
)
def test_choices_are_spelled_out(pattern: str, spellings: list[str]) -> None:
    assert sorted(spelled_out(pattern)) == sorted(spellings)


def test_a_hit_tells_where_it_stands() -> None:
    (hit,) = Vocabulary([{"matter": ["vragen * paspoort"]}]).find("wij vragen je paspoort op")
    assert "wij vragen je paspoort op"[hit.start : hit.end] == "vragen je paspoort"


def test_lists_of_several_languages_are_one_vocabulary() -> None:
    words = Vocabulary([{"matter": ["paspoort"], "other": []}, {"matter": ["passport"]}])
    assert words.concepts == ("matter", "other")
    assert words.named("paspoort") == words.named("passport") == {"matter"}


def test_one_spelling_may_stand_for_several_concepts() -> None:
    assert Vocabulary([{"one": ["idin"], "two": ["idin"]}]).named("idin") == {"one", "two"}


@pytest.mark.parametrize("lists", [[], [{}], [{"matter": []}], [{"matter": ["", "*", " "]}]])
def test_without_words_nothing_is_found(lists: list[dict[str, list[str]]]) -> None:
    words = Vocabulary(lists)
    assert words.find("wat dan ook") == ()
    assert words.triggers.in_text("wat dan ook") == frozenset()


def test_a_trigger_may_say_too_much_but_never_too_little() -> None:
    words = Vocabulary([{"police": ["politie", "bel * politie"], "unasked": ["fiets"]}], asked=["police"])
    assert words.triggers.concepts == {"police"}
    assert words.triggers.in_text("politieke fiets") == frozenset()
    assert words.triggers.in_text("fiets") == frozenset()


def test_triggers_of_plain_literals() -> None:
    triggers = Triggers.of({"a": ["een", "samen"], "b": ["samen"]})
    assert triggers.in_text("samen") == {"a", "b"}
    assert triggers.in_text("een") == {"a"}


def test_a_long_text_of_nothing_but_openings_is_searched_quickly() -> None:
    words = Vocabulary([{"matter": ["vragen * paspoort*", "*meld*"]}])
    assert words.find("vragen " * 50_000) == ()


def test_words_of_another_language_are_for_pages_in_that_language_only() -> None:
    words = Vocabulary([{"pas": ["pas na"]}], abroad={"fr": [{"negation": ["pas"]}]})
    assert words.named("pas na controle") == {"pas"}
    assert words.of_language("fr").named("pas de controle") == {"negation"}
    assert words.of_language("nl") is words
    assert words.of_language("fr") is words.of_language("fr")
