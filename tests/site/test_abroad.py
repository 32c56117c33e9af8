"""A gate in any language speaks of age, asks for it or for a birth; a text of a few words is in one known, or not."""

import pytest

from auditor.site.words.age_abroad import asks_a_birth, asks_of_age, bare, speaks_of_age
from auditor.site.words.foreign import is_foreign


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Półnoć ÉÉN", "polnoc een"),
        ("Køb Straße", "kob strasse"),
        ("Đường", "duong"),
        ("совершеннолетний", "совершеннолетнии"),
    ],
)
def test_a_bare_text_has_no_accents_in_whatever_letters(text: str, plain: str) -> None:
    assert bare(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "Soy mayor de edad",
        "Mam ukończone 18 lat",
        "満18歳",
        "How old are you",
        "Jouw leeftijd",
        "Geboortejaar",
        "生年月日",
    ],
)
def test_it_speaks_of_age(text: str) -> None:
    assert speaks_of_age(bare(text))


@pytest.mark.parametrize("text", ["Nuestras plantas", "In 118 lata", "Over planten"])
def test_it_does_not_speak_of_age(text: str) -> None:
    assert not speaks_of_age(bare(text))


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Ben je 18?", True),
        ("Are you old enough?", True),
        ("¿Eres mayor de edad?", True),
        ("あなたは18歳以上ですか", True),
        ("Je bent 18.", False),
        ("Soy mayor de edad.", False),
        ("Je bent 18. Wil je verder?", False),
        ("Houd je van planten?", False),
    ],
)
def test_it_asks_whether_its_reader_is_old_enough(*, text: str, asks: bool) -> None:
    assert asks_of_age(bare(text)) is asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Vul je geboortedatum in", True),
        ("Enter your date of birth", True),
        ("When were you born?", True),
        ("Geboorteplaats: Utrecht", False),
        ("Vul je naam in", False),
    ],
)
def test_it_asks_for_a_birth(*, text: str, asks: bool) -> None:
    assert asks_a_birth(bare(text)) is asks


POLISH = "Czy masz ukończone 18 lat? Jeśli nie, to nie możesz wejść na tę stronę, która jest tylko dla dorosłych."


@pytest.mark.parametrize(
    ("text", "around", "foreign"),
    [
        (POLISH, "", True),
        (
            "Ben je 18 jaar of ouder? Dan mag je deze site bekijken, en anders niet: hij is alleen voor volwassenen.",
            "pl",
            False,
        ),
        # Of a few words letters tell, or the language of the page around.
        ("Wejdź teraz", "", True),
        ("Wejść", "", False),
        ("Entrar ahora", "", False),
        ("Entrar ahora", "nl", False),
        ("Entrar ahora", "es", True),
        ("Treed binnen", "nl", False),
        # A short word that a known language has too.
        ("Wejdź na stronę", "", True),
        ("Wejdź van środka", "", False),
        ("Entrar ahora mismo sobre este sitio die", "es", True),
        ("Ga naar de site", "es", False),
    ],
)
def test_whether_a_text_is_in_a_language_without_words(*, text: str, around: str, foreign: bool) -> None:
    assert is_foreign(text, around) is foreign
