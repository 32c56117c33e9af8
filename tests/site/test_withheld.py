"""That nothing goes online without a thing is told by what happens where it is lacking."""

import pytest

from auditor.site.reading.withheld import withheld_in_answer, withheld_otherwise, withheld_without
from auditor.site.words.vocabulary import folded
from tests.site.pages import said

WITHHELD = [
    "Zonder paspoort blijft je profiel op concept.",
    "Een profiel dat een paspoort mist wordt geblokkeerd.",
    "Wie zijn paspoort niet toont, wordt geweigerd.",
    "Je profiel staat op concept tot wij je paspoort hebben.",
    "Geen paspoort betekent geen account.",
    "An ad that lacks a passport is put on hold.",
    "No passport means no business account.",
    "Het veld voor het paspoort kan niet leeg zijn: may not be left blank.",
]
NOT_WITHHELD = [
    "Zonder paspoort ben je ook welkom.",
    "Zonder paspoort gaat je profiel online.",
    "Een paspoort is niet nodig, zonder blijft niets verborgen.",
    "Wij vragen een paspoort.",
    "Wij vragen een paspoort; zonder foto blijft je profiel op concept.",
    "Zonder foto in een lange rij van mooie en minder mooie plaatjes van jezelf en je huis en een paspoort blijft het op concept.",
]


@pytest.mark.parametrize("text", WITHHELD)
def test_it_is_withheld_from_whoever_lacks_it(text: str) -> None:
    sentence = said(text)
    assert withheld_without(sentence.low, sentence.of("id_document"))


@pytest.mark.parametrize("text", NOT_WITHHELD)
def test_it_is_not_withheld(text: str) -> None:
    sentence = said(text)
    assert not withheld_without(sentence.low, sentence.of("id_document"))


@pytest.mark.parametrize(
    ("text", "withheld"),
    [
        ("Zonder dat wordt je advertentie geweigerd.", True),
        ("Anders gaat er niets online.", True),
        ("Je advertentie wordt geweigerd zonder dat.", True),
        ("Je advertentie wordt geweigerd.", False),
        ("Zonder dat kan het ook.", False),
        ("Zonder dat is ook geen probleem, er wordt niets geweigerd.", False),
    ],
)
def test_what_is_withheld_without_what_was_named_before(text: str, *, withheld: bool) -> None:
    assert withheld_otherwise(folded(text)) == withheld


@pytest.mark.parametrize(
    ("question", "answer", "withheld"),
    [
        ("Heb je nog geen paspoort?", "Dan gaat er niets online.", True),
        ("Heb je nog geen paspoort?", "Dan kun je er een aanvragen.", False),
        ("Heb je nog geen paspoort?", "Geen probleem, er wordt niemand geweigerd.", False),
        ("Heb je een paspoort?", "Dan gaat er niets online.", False),
    ],
)
def test_the_answer_to_who_lacks_it(question: str, answer: str, *, withheld: bool) -> None:
    assert withheld_in_answer(folded(question), folded(answer)) == withheld
