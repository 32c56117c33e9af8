"""Whether a sentence is on posting for another, and bars it, lets it be, or asks for something."""

import pytest

from auditor.site.advertisers.posting_barred import barred
from auditor.site.advertisers.posting_plain import free, of_others, on_a_condition
from auditor.site.advertisers.posting_roles import posts_for_another
from auditor.site.advertisers.posting_unlooked import not_looked_into
from auditor.site.words.vocabulary import folded

FOR_ANOTHER = [
    "Je plaatst een advertentie voor iemand anders.",
    "Een ander plaatst jouw advertentie.",
    "Plaats je een profiel namens je vriendin?",
    "You may post an ad for another person.",
    "Third parties may place ads.",
    "Wie het profiel plaatst, maakt ons niet uit.",
]
NOT_FOR_ANOTHER = [
    "Je plaatst je eigen advertentie.",
    "Je stuurt foto's van iemand anders.",
    "Je advertentie is zichtbaar voor anderen.",
    "Third time lucky: place your ad.",
    "Voordat iemand anders je advertentie ziet, lezen wij haar.",
]


@pytest.mark.parametrize("text", FOR_ANOTHER)
def test_somebody_puts_another_on_the_site(text: str) -> None:
    assert posts_for_another(folded(text))
    assert of_others(folded(text))


@pytest.mark.parametrize("text", NOT_FOR_ANOTHER)
def test_nobody_puts_another_on_the_site(text: str) -> None:
    assert not posts_for_another(folded(text))


BARS = [
    "Een advertentie plaatsen voor iemand anders is verboden.",
    "Je mag geen advertentie voor een ander plaatsen.",
    "Niemand plaatst een advertentie voor een ander.",
    "You cannot post an ad for another person.",
    "Alleen de dame op de foto mag het profiel plaatsen.",
    "Het profiel moet worden geplaatst door de persoon op de foto's.",
    "Je plaatst voor niemand anders dan jezelf: for nobody but yourself.",
    "De accounthouder en de vrouw op de foto's zijn dezelfde.",
    "Plaatsen voor iemand die deze stappen niet heeft gedaan is verboden.",
    "Ook je vriendin moet haar advertentie zelf plaatsen, je plaatst niet voor een ander.",
]
BARS_NOT = [
    "Je mag een advertentie voor een ander plaatsen.",
    "Een advertentie voor een ander plaatsen is niet verboden.",
    "Je mag geen advertentie voor een ander plaatsen zonder haar toestemming.",
    "Je mag geen foto's zonder toestemming plaatsen.",
    "Een advertentie voor een ander plaatsen mag, ook als zij niet kan.",
    "Liever plaatst alleen de dame op de foto het profiel zelf.",
]


@pytest.mark.parametrize("text", BARS)
def test_it_is_barred(text: str) -> None:
    assert barred(folded(text))


@pytest.mark.parametrize("text", BARS_NOT)
def test_it_is_not_barred(text: str) -> None:
    assert not barred(folded(text))


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Je mag een advertentie voor een ander plaatsen, mits zij toestemming geeft.", True),
        ("Je kunt tien dames op je account zetten, maar alleen als zij het weten.", True),
        ("Je mag een advertentie voor een ander plaatsen.", False),
        ("Je mag je eigen advertentie plaatsen, mits je betaalt.", False),
        ("Je mag een advertentie voor een ander plaatsen, mits zij 18 is.", False),
        ("Je mag met toestemming van een ander komen kijken.", False),
    ],
)
def test_it_is_let_on_a_condition(text: str, *, condition: bool) -> None:
    assert on_a_condition(folded(text)) == condition


@pytest.mark.parametrize(
    ("text", "after", "is_free"),
    [
        ("Je mag gerust een advertentie voor een ander plaatsen.", "", True),
        ("Je mag een advertentie voor een ander plaatsen.", "Wij vragen niets.", True),
        ("Je mag een advertentie voor een ander plaatsen, wij vragen niets.", "", True),
        ("Je mag een advertentie voor een ander plaatsen.", "", False),
        ("Je mag gerust een advertentie voor een ander plaatsen.", "Zij moet het weten.", False),
        ("Je mag gerust een advertentie voor een ander plaatsen, mits zij het weet.", "", False),
        ("Als een ander plaatst is dat prima.", "", False),
    ],
)
def test_it_is_let_be(text: str, after: str, *, is_free: bool) -> None:
    assert free(folded(text), folded(after)) == is_free


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("Wij gaan niet na of de dame zelf plaatst.", True),
        ("We do not verify whether the person posting is the person shown.", True),
        ("Of een ander plaatst controleren wij niet.", True),
        ("Wij gaan na of de dame zelf plaatst.", False),
        ("Wij gaan niet na of de foto mooi is.", False),
    ],
)
def test_nobody_finds_out_who_places_it(text: str, *, unknown: bool) -> None:
    assert not_looked_into(folded(text)) == unknown
