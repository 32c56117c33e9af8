"""What others than the platform do, want or say is no rule of the platform, though it names the same things."""

import pytest

from auditor.site.actors import tells_of_an_organisation, tells_of_another_role, tells_of_the_world
from auditor.site.advertisers.one_more_step import more_on_doubt
from auditor.site.dsa.belongs_to import told_as_owner
from auditor.site.reading.news import is_news
from auditor.site.reading.other_voices import of_another_voice
from auditor.site.words.vocabulary import folded
from tests.site.pages import page, said

OF_OTHERS = [
    "De gemeente vraagt een kopie van het paspoort.",
    "Ook banken controleren de leeftijd.",
    "In België is een vergunning verplicht.",
    "Dutch law asks for a licence.",
    "Onze betaaldienst controleert je identiteit.",
    "Our payment provider asks for a passport, and we do not.",
    "Studios keep a copy, as licensing rules tell them to.",
    "Your employer may keep a copy.",
    "Een kopie is nodig, aldus de krant.",
    "A check is needed, says our blogger.",
    "De wet verplicht platforms tot een meldknop.",
    "Een site als deze zou dat moeten vragen.",
    "Lees ook ons blog over paspoorten.",
    "Wij zoeken een medewerker die documenten bekijkt.",
    "Tien jaar geleden vroeg niemand een paspoort.",
]
OF_THE_PLATFORM = [
    "Wij vragen een kopie van het paspoort.",
    "De gemeente vraagt het niet, maar wij wel.",
    "Gemeente en nummer: verplicht.",
    "Politie: altijd gewaarschuwd.",
    "Wij controleren de leeftijd, volgens de wet.",
    "Tien jaar geleden begonnen wij met controleren.",
    "Adverteerders tonen hun paspoort.",
    "According to us a check is needed.",
]


@pytest.mark.parametrize("text", OF_OTHERS)
def test_somebody_else_acts_or_speaks(text: str) -> None:
    assert of_another_voice(folded(text))


@pytest.mark.parametrize("text", OF_THE_PLATFORM)
def test_the_platform_itself_acts_or_speaks(text: str) -> None:
    assert not of_another_voice(folded(text))


def test_what_another_organisation_does_is_not_what_the_platform_does() -> None:
    assert tells_of_an_organisation(folded("Het meldpunt bekijkt elke melding."))
    assert not tells_of_an_organisation(folded("Het meldpunt bekijkt elke melding die wij doorsturen."))
    assert not tells_of_an_organisation(folded("Een moderator bekijkt elke melding."))


def test_the_law_and_the_news_are_no_rule_of_the_platform() -> None:
    assert tells_of_the_world(folded("Een journalist plaatste een advertentie zonder document."))
    assert not tells_of_the_world(folded("De wet vraagt het, en wij ook."))
    assert not tells_of_the_world(folded("Een advertentie zonder document komt niet online."))


def test_who_drives_or_visits_is_no_advertiser() -> None:
    assert tells_of_another_role(folded("Onze fotografen tonen hun paspoort."))
    assert not tells_of_another_role(folded("Onze adverteerders tonen hun paspoort."))


@pytest.mark.parametrize(
    ("heading", "text", "news"),
    [
        ("Nieuws", "Elke adverteerder toont een paspoort.", True),
        ("Regels", "Elke adverteerder toont een paspoort.", False),
        ("Nieuwsbrief", "Elke adverteerder toont een paspoort.", False),
        ("Regels", f"In de podcast hoor je hoe het ging. {'Er werd lang en breed over gepraat. ' * 3}", True),
        # A word by the way makes no news of a short line.
        ("Regels", "Wij gaan naar het nieuws luisteren.", False),
        ("Regels", f"Wij vertellen het in het kort. {'Er werd lang en breed over gepraat. ' * 3}", False),
    ],
)
def test_what_retells_news_is_known_by_its_heading_or_when_it_is_long(heading: str, text: str, *, news: bool) -> None:
    (block,) = page(f"<h2>{heading}</h2><p>{text}</p>").blocks[1:]
    assert is_news(block) == news


def test_what_stands_under_no_heading_may_be_news_too() -> None:
    assert not is_news(page("<p>Elke adverteerder toont een paspoort.</p>").blocks[0])


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("Bij twijfel volgt een videogesprek, met het document in de hand.", True),
        ("Is het onduidelijk, dan vragen wij een selfie met je paspoort.", True),
        ("Bij twijfel volgt een videogesprek.", False),
        ("Iedereen doet een videogesprek, met het document in de hand.", False),
        ("Bij twijfel vragen wij het document nog eens.", False),
    ],
)
def test_a_further_look_on_doubt_is_at_the_person_and_the_document(text: str, *, more: bool) -> None:
    assert more_on_doubt(said(text)) == more


@pytest.mark.parametrize(
    ("name", "before", "owner"),
    [
        ("Watermolen Media", "dit platform is een product van ", True),
        ("Watermolen Media. Alle rechten", "a service of ", True),
        ("Watermolen", "dit platform is een product van ", False),
        ("Watermolen media", "dit platform is een product van ", False),
        ("Watermolen. Media", "dit platform is een product van ", False),
        ("Watermolen Media", "lees meer over ", False),
        ("Watermolen Media", "deze foto is eigendom van ", False),
        ("Watermolen Media", "geen foto's. dit is een merk van ", True),
    ],
)
def test_whose_a_platform_is_said_to_be(name: str, before: str, *, owner: bool) -> None:
    assert told_as_owner(name, before) == owner
