"""What reads as the name of someone, and when digits are a number to call."""

import re

import pytest

from auditor.site.words.dialling import is_dialled, is_phone, says_police
from auditor.site.words.names import NAME, is_name


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Roos", True),
        ("Roos uit Utrecht", True),
        ("Advertentie Utrecht", False),
        ("Nieuwe Dames", False),
        ("Bo", False),
        ("Tulpenhof", False),
        ("Tulpenhof Utrecht", False),
        ("Tulpenhof Roos", True),
        ("", False),
    ],
)
def test_a_name_is_more_than_ordinary_words(*, text: str, named: bool) -> None:
    assert is_name(text, frozenset({"tulpenhof"})) is named


def test_a_name_that_is_the_platforms_own_is_none() -> None:
    assert is_name("Villa Roos")
    assert not is_name("Villa Roos", frozenset({"villa roos"}))
    assert NAME.search("hier staat Roos") is not None
    assert NAME.search("hier staat niets") is None


@pytest.mark.parametrize(
    ("number", "phone"),
    [
        ("0201234567", True),
        ("+31201234567", True),
        ("08007000", True),
        ("0900123", True),
        ("12345678", False),
        ("2026", False),
    ],
)
def test_digits_that_are_a_phone_number(*, number: str, phone: bool) -> None:
    assert is_phone(number) is phone


def of(text: str, number: str) -> re.Match[str]:
    found = re.search(re.escape(number), text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "dialled"),
    [
        ("bel 112", True),
        ("112.", True),
        ("de kerkstraat 112, bel ons", False),
        ("vandaag 112 dames, bel ons", False),
        ("voor € 112 bel je ons", False),
        ("bel ons: 112 nieuwe profielen", False),
        ("bel ons. er zijn 112 planten. bel ons", False),
        ("er zijn 112 planten", False),
    ],
)
def test_a_short_number_is_dialled_where_people_write_a_number_to_call(*, text: str, dialled: bool) -> None:
    assert is_dialled(text, of(text, "112")) is dialled


@pytest.mark.parametrize(
    ("text", "owner", "told"),
    [
        ("bel de politie op 0900", "politie", True),
        ("0900 is van de politie", "politie", True),
        ("bel de politie op 0900", "offlimits", False),
        ("bel ons op 0900", "politie", False),
        (f"de politie {'en nog veel meer planten ' * 5}0900", "politie", False),
    ],
)
def test_the_plain_word_for_police_beside_a_number(*, text: str, owner: str, told: bool) -> None:
    assert says_police(text, of(text, "0900"), owner) is told
