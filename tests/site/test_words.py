"""The vocabulary: what a pattern finds and what only looks like it, in one pass over a folded text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.site.words.concepts import Concepts
from auditor.site.words.literals import Literals
from auditor.site.words.spelling import spelled_out
from auditor.site.words.vocabulary import Vocabulary, folded

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
    assert (words.read("wat dan ook").mask, words.named("wat dan ook")) == (0, frozenset())


def test_sets_of_concepts_meet_where_their_masks_do() -> None:
    concepts = Concepts(["een", "twee", "drie"])
    assert concepts.names(concepts.mask(["drie", "een", "zonder woorden"])) == {"een", "drie"}
    assert concepts.mask(["een", "twee"]) & concepts.mask(["drie"]) == 0
    assert concepts.names(0) == frozenset()


def test_a_text_is_read_once_and_cut_into_what_each_sentence_names() -> None:
    words = Vocabulary([{"police": ["politie"], "matter": ["paspoort"]}])
    read = words.read("Bel de politie. Neem je paspoort mee.")
    assert read is words.read("Bel de politie. Neem je paspoort mee.")
    assert read.concepts == {"police", "matter"}
    assert [(part.text, part.start, words.concepts_of.names(part.mask)) for part in read.parts] == [
        ("Bel de politie.", 0, frozenset({"police"})),
        ("Neem je paspoort mee.", 16, frozenset({"matter"})),
    ]
    ((_, start, end),) = read.parts[1].hits
    assert read.parts[1].low[start:end] == "paspoort"


def test_what_was_read_long_ago_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditor.site.words.vocabulary.MOST_REMEMBERED", 1)
    words = Vocabulary([{"matter": ["paspoort"]}])
    first = words.read("paspoort")
    assert words.read("fiets").mask == 0
    assert words.read("paspoort") is not first
    assert [words.named(text) for text in ("een paspoort", "fiets", "een paspoort")] == [{"matter"}, set(), {"matter"}]


def test_literals_are_found_wherever_they_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditor.site.words.literals.MOST_REMEMBERED", 2)
    literals = Literals(["een", " 112"])
    assert [literals.stand_in(text) for text in ("samen", "geen", "112", "0112", "een")] == [
        False,
        True,
        True,
        False,
        True,
    ]


def test_a_long_text_of_nothing_but_openings_is_searched_quickly() -> None:
    words = Vocabulary([{"matter": ["vragen * paspoort*", "*meld*"]}])
    assert words.find("vragen " * 50_000) == ()


def test_words_of_another_language_are_for_pages_in_that_language_only() -> None:
    words = Vocabulary([{"pas": ["pas na"]}], abroad={"fr": [{"negation": ["pas"]}]})
    assert words.named("pas na controle") == {"pas"}
    assert words.of_language("fr").named("pas de controle") == {"negation"}
    assert words.of_language("nl") is words
    assert words.of_language("fr") is words.of_language("fr")
