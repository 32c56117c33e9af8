"""A look that is no check of advertisements by the platform: by the reader, by others, of something else."""

import pytest

from auditor.site.moderation.ad_check_guards import (
    decides_nothing,
    of_something_else,
    points_at_something_else,
    says_nothing_of_it,
)
from auditor.site.moderation.ad_check_others import others_look
from auditor.site.words.vocabulary import folded
from tests.site.pages import page, said


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Controleer je advertentie voordat je haar plaatst.", True),
        ("Je kunt je advertentie nalezen voordat zij online komt.", True),
        ("Bezoekers kunnen je advertentie bekijken.", True),
        ("Adverteerders lezen zelf hun tekst nog eens na.", True),
        ("De rechter bekijkt elke advertentie achteraf.", True),
        ("Controle vooraf", True),
        ("Wij lezen elke advertentie voordat zij online komt.", False),
        ("Een moderator bekijkt elke advertentie en je kunt daarna online.", False),
        ("Elke advertentie wordt bekeken, je kunt daarna online.", False),
        ("Onze controle gaat vooraf aan elke plaatsing.", False),
        ("Onze software scant je profiel, en je kunt daarna online.", False),
    ],
)
def test_the_reader_or_others_look(text: str, *, others: bool) -> None:
    sentence = said(text)
    assert others_look(sentence, sentence.low) == others


def test_a_short_label_says_who_looks_only_beside_a_question() -> None:
    asked = page("<h3>Wordt mijn advertentie gelezen?</h3><p>Wij lezen haar.</p>").sentences[-1]
    assert not others_look(asked, asked.low)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Wij bekijken je paspoort.", True),
        ("Wij bekijken je advertentie.", False),
        ("Wij bekijken je advertentie en je blog.", False),
        ("Wij bekijken je blog en je advertentie.", True),
        ("Wij bekijken je tekst (ook je betaling).", False),
    ],
)
def test_another_matter_is_looked_at(text: str, *, other: bool) -> None:
    assert of_something_else(folded(text)) == other


@pytest.mark.parametrize(
    ("before", "text", "other"),
    [
        ("Je stuurt je paspoort.", "Als wij dat hebben gezien, ga je online.", True),
        ("Je stuurt je advertentie.", "Als wij die hebben gezien, ga je online.", False),
        ("Je stuurt je paspoort.", "Als wij je advertentie hebben gezien, ga je online.", False),
        ("Je stuurt je paspoort.", "Dan ga je online.", False),
    ],
)
def test_what_is_looked_at_is_named_before(before: str, text: str, *, other: bool) -> None:
    first, last = page(f"<p>{before} {text}</p>").sentences
    assert points_at_something_else(last, first) == other
    assert not points_at_something_else(last, None)


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("Nagekeken voor plaatsing: nee", True),
        ("Nagekeken voor plaatsing: ja", False),
        ("Wij hebben te weinig mensen om alles te lezen.", True),
        ("Wij bekijken een advertentie voordat wij haar verwijderen.", True),
        ("Meldingen worden door ons bekeken.", True),
        ("Wij lezen je bericht voordat het wordt beantwoord.", True),
        ("Recensies worden vooraf gelezen.", True),
        ("Reacties lezen wij vooraf.", True),
        ("Wij lezen elke advertentie vooraf.", False),
    ],
)
def test_it_says_nothing_of_a_check_beforehand(text: str, *, nothing: bool) -> None:
    assert says_nothing_of_it(folded(text)) == nothing


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("De software beslist niets.", True),
        ("The filter decides nothing.", True),
        ("De software beslist niets, een moderator kijkt.", False),
        ("De software beslist.", False),
    ],
)
def test_software_that_decides_nothing_says_not_what_people_do(text: str, *, nothing: bool) -> None:
    assert decides_nothing(said(text)) == nothing
