"""A bare statement that images are checked, or that they are not, without a tool or an end that counts."""

import pytest

from auditor.site.moderation.general_screening import is_general_screening, is_not_done, is_not_looked_at
from auditor.site.moderation.police_limits import others_act
from auditor.site.words.vocabulary import folded

BARE = [
    "Alle foto's worden gecontroleerd.",
    "3. Foto's en video's van adverteerders worden door het team vooraf gescreend.",
    "Wij controleren alle foto's.",
    "Wij controleren alle foto's op verboden en schadelijke inhoud.",
    "All images are screened beforehand.",
    "We check all photos and videos for illegal content.",
    "Alle Bilder werden gepruft.",
    "Les photos ne sont pas controlees.",
    "Zo werkt het: alle foto's worden gecontroleerd.",
    "Nee, foto's worden niet gecontroleerd.",
    "Foto's worden gecontroleerd, zodat jij rustig kijkt.",
]
TOLD_MORE = [
    "Alle foto's worden met een hashlijst gecontroleerd.",
    "Alle foto's worden gecontroleerd op beelden van misbruik.",
    "Alle advertenties worden gecontroleerd.",
    "Wij controleren alle foto's en alle teksten.",
    "Foto's zijn mooi.",
]
UNSEEN = [
    "Wij kijken de foto's niet na.",
    "Foto's controleren wij niet.",
    "Foto's worden bij ons niet nagekeken.",
    "We do not check the photos.",
    "Foto's worden door ons niet vooraf bekeken.",
    "Foto's gaan ongezien online.",
    "Er is niemand die de foto's bekijkt.",
    "Niemand kijkt naar de foto's.",
    "Nobody checks the photos.",
]
SEEN = [
    "Foto's worden door ons bekeken.",
    "Niemand kijkt naar de foto's van je paspoort.",
    "Foto's worden niet alleen door ons bekeken.",
    "Teksten gaan ongezien online.",
    "Foto's worden niet gecontroleerd op scherpte.",
]


@pytest.mark.parametrize("text", [*BARE, *UNSEEN])
def test_images_are_checked_or_not_and_no_more_is_told(text: str) -> None:
    assert is_general_screening(folded(text))


@pytest.mark.parametrize("text", TOLD_MORE)
def test_more_is_told_or_something_else(text: str) -> None:
    assert not is_general_screening(folded(text))


@pytest.mark.parametrize("text", UNSEEN)
def test_nobody_looks_at_images(text: str) -> None:
    assert is_not_looked_at(folded(text))


@pytest.mark.parametrize("text", [*SEEN, *BARE[:5]])
def test_somebody_looks_at_them_or_they_are_something_else(text: str) -> None:
    assert not is_not_looked_at(folded(text))


@pytest.mark.parametrize(
    ("text", "not_done"),
    [
        ("Daarvoor ontbreken ons de middelen.", True),
        ("We lack the tools for that.", True),
        ("Dat doen wij niet.", True),
        ("Wij doen dat niet.", True),
        ("Dat gebeurt bij ons niet.", True),
        ("Dat gebeurt niet alleen bij ons.", False),
        ("It is not something we do.", True),
        ("Dat doen wij.", False),
        ("Er ontbreken foto's.", False),
    ],
)
def test_it_is_not_done(text: str, *, not_done: bool) -> None:
    assert is_not_done(folded(text)) == not_done


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("De politie meldt ons wat zij ziet.", True),
        ("Slachtoffers gaan zelf naar de politie.", True),
        ("Wij melden het zelf bij de politie.", False),
        ("Wij melden elk vermoeden bij de politie.", False),
    ],
)
def test_somebody_else_tells_the_police(text: str, *, others: bool) -> None:
    assert others_act(folded(text)) == others
