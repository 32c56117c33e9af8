"""Somebody told by the word right before goes, with a surname, number, mail or street beside; who runs a platform stays."""

import pytest

from auditor.redaction import Known, redact
from auditor.rulebook import load_rulebook
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_words import PageWords

HOME = "https://www.voorbeeld.example/"
KIND = "text/html; charset=utf-8"


@pytest.fixture(scope="module")
def words() -> tuple[ChannelReader, PageWords]:
    rulebook = load_rulebook(plugins=False)
    return ChannelReader(rulebook.channels), rulebook.page_words


def told(body: str, words: tuple[ChannelReader, PageWords], path: str = "nieuws/1", names: tuple[str, ...] = ()) -> str:
    page = f"<!doctype html><title>Voorbeeld</title><body><main><h1>Dit en dat</h1>{body}</main>"
    known = Known("seal", HOME, *words)
    known.learn_writers(names)
    once = redact(page.encode(), HOME + path, KIND, known).body
    assert redact(once, HOME + path, KIND, known).body == once
    return once.decode()


@pytest.mark.parametrize(
    "body",
    [
        "<p>Zoals meneer Klaproos laatst vroeg.</p>", "<p>Dhr. J. van der Klaproos kwam langs.</p>", "<p>We gave Mrs Klaproos a rose.</p>", "<p>Haar moeder Klaproos belde nog.</p>", "<p>Maar mijn zusje Klaproos zei het al.</p>",
        "<p>I came with my sister Klaproos that day.</p>", "<p>Onze oud-adverteerster Klaproos schrijft nu.</p>", "<p>Een nieuwe dame, Klaproos uit Gouda, begint maandag.</p>", "<p>Vraag het je collega Klaproos maar.</p>",
        "<blockquote>“Wij staan hier met plezier.” — Klaproos Novak, Escort Duinzicht</blockquote>", "<p>Tekst: redactie. Foto's: Klaproos Novak, met dank.</p>", "<p>foto door Klaproos</p><!-- foto door Klaproos -->", "<!-- concept: foto door Klaproos Novak --><p>x</p>",
        "<p>Masseur Klaproos uit Gouda zat in de werkgroep.</p>", "<p>Een vaste klant, Klaproos K., gaf ons een acht.</p>", "<p>Escort Klaproos vertelt hoe het begon.</p>",
        "<p>Ik heet op mijn paspoort Klaproos maar werk anders.</p>", "<p>Meneer Klaproos Novak vroeg dat. En Novak wist het.</p>",
    ],
)  # fmt: skip
@pytest.mark.parametrize("path", ["nieuws/1", "blog/zomer"])
def test_somebody_told_by_the_word_before_goes(body: str, path: str, words: tuple[ChannelReader, PageWords]) -> None:
    left = told(body, words, path)
    assert [name for name in ("Klaproos", "Novak") if name in left] == []


@pytest.mark.parametrize(
    "body", ["<p>Zoals meneer Klaproos laatst vroeg.</p>", "<p>Haar moeder Klaproos belde.</p>", "<p>“Ik heet op mijn paspoort Klaproos, komt dat online?”</p>", "<p>Onze oud-adverteerster Klaproos helpt.</p>"]
)  # fmt: skip
def test_they_go_from_questions_too(body: str, words: tuple[ChannelReader, PageWords]) -> None:
    assert "Klaproos" not in told(body, words, "veelgestelde-vragen")


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ("<p>Vraag naar mevrouw Duinkerk.</p>", "contact"), ("<p>Mijn naam is Wietske en ik run dit.</p>", "over-ons"), ("<p>Foto's: Wietske Duinkerk</p>", "colofon"), ("<p>Uw collega Wietske beantwoordt dit.</p>", "veelgestelde-vragen"),
        ("<p>Wethouder mevrouw Duinkerk opende het.</p>", "nieuws/1"), ("<p>De heer Duinkerk, directeur van de stichting</p>", "nieuws/1"), ("<p>Mevrouw De Wit kwam</p>", "x"), ("<p>Mevrouw Duinkerk leest iedere annonce zelf.</p>", "opgeven"), ("<p>Dinsdag van 9 tot 12 uur (mevrouw Duinkerk).</p>", "dienst"), ("<p>Vraag naar meneer Duinkerk.</p>", "dienst"), ("<p>Foto: Unsplash</p>", "nieuws/1"), ("<p>Onze partner Poortgeld kijkt na of je 18 bent.</p>", "leeftijd"),
        ("<p>Beeld: ANP</p>", "nieuws/1"), ("<p>Geachte heer, mevrouw, Artikel 12 geldt.</p>", "nieuws/1"), ("<p>Mijn vriend Utrecht is mooi.</p>", "nieuws/1"), ("<p>“Wij staan hier.” — CoMensha, Utrecht</p>", "nieuws/1"), ("<p>Upload een foto van Paspoort of pas</p>", "nieuws/1"),
        ("<p>Daarna belt onze collega Hennie uw nummer.</p>", "opgeven"), ("<p>Masseur Gezocht is een rubriek.</p>", "nieuws/1"), ("<p>Escort Service uit Breda.</p>", "nieuws/1"), ("<p>Een klant, Politie, belt.</p>", "nieuws/1"), ("<p>Een gast, Voorwaarden, en meer.</p>", "nieuws/1"),
        ("<p>Escort Amsterdam, masseuse Utrecht en klant Politie</p>", "nieuws/1"), ("<p>een nieuwe dame, Breda heeft er zo twee</p>", "nieuws/1"),
    ],
)  # fmt: skip
def test_who_runs_it_and_who_is_nobody_stay(body: str, path: str, words: tuple[ChannelReader, PageWords]) -> None:
    assert body in told(body, words, path)


def test_the_surname_behind_a_known_name_goes(words: tuple[ChannelReader, PageWords]) -> None:
    left = told("<p>Tessel Wolfskers uit Venlo, en Tessel van der Lissen.</p>", words, names=("Tessel",))
    assert "Wolfskers" not in left
    assert "Lissen" not in left
    body = "<p>Tessel Amsterdam. Tessel Escort, Tessel Stichting. Tessel. Daarna Tessel, Wolfskers</p>"
    left = told(body, words, names=("Tessel",))
    assert left.count("[…]") == 5
    assert "[…] Amsterdam. […] Escort, […] Stichting. […]. Daarna […], Wolfskers" in left


NUMBER, MAIL = "06-00001234", "tessel.schrijft@postduif.example"


@pytest.mark.parametrize(
    "body", [f"<p>Ik zie mijn oude nummer ({NUMBER}) nog staan.</p>", f"<p>Zoals meneer Klaproos ({NUMBER}) deed.</p>", f"<p>Tessel noemt haar appnummer ({NUMBER}) zelf.</p>", f"<p>My old phone number is {NUMBER}, help!</p>"]
)  # fmt: skip
def test_a_number_of_somebody_goes_from_questions(body: str, words: tuple[ChannelReader, PageWords]) -> None:
    assert NUMBER not in told(body, words, "faq", ("Tessel",))


@pytest.mark.parametrize(
    ("body", "path"),
    [
        (f"<p>App ons op {NUMBER}.</p>", "faq"), (f"<p>Mijn nummer is {NUMBER}, bel gerust.</p>", "contact"), ("<p>Bel 0800-7000, ook over haar nummer.</p>", "faq"), (f"<p>Ons nummer: {NUMBER}</p>", "help"),
        ("<p>Mail de redactie: redactie@elders.example</p>", "faq"), ("<p>Tessel? Mail info@voorbeeld.example</p>", "faq"),
    ],
)  # fmt: skip
def test_the_platforms_own_number_and_mail_stay(body: str, path: str, words: tuple[ChannelReader, PageWords]) -> None:
    assert body in told(body, words, path)


@pytest.mark.parametrize("path", ["tips", "faq", "adverteren"])
def test_a_mail_beside_a_name_goes(path: str, words: tuple[ChannelReader, PageWords]) -> None:
    assert "postduif" not in told(f"<p>Ook Tessel helpt: {MAIL}.</p>", words, path, ("Tessel",))


@pytest.mark.parametrize(
    "body",
    [
        "<p>Nu heeft ze een huisje aan de Ganzensingel 847 en een hond.</p>", "<p>Even zoeken, Molendwars 4b zit achterom.</p>", "<p>Foto gemaakt op Ganzenkade-Oost 11.</p>", "<p>De beker stond op de Turfkade 2821.</p>",
    ],
)  # fmt: skip
@pytest.mark.parametrize("path", ["nieuws/1", "dagboek", "blog/x", "gastenboek.html"])
def test_a_street_with_a_number_goes_where_people_are_told_of(
    body: str, path: str, words: tuple[ChannelReader, PageWords]
) -> None:
    left = told(body, words, path)
    assert not any(one in left for one in ("Ganzen", "Molendwars", "Turfkade"))


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ("<p>Ons kantoor aan de Ganzensingel 847.</p>", "nieuws"), ("<p>Ganzensingel 847</p>", "voorwaarden"), ("<p>De Ganzensingel 24 uur per dag</p>", "nieuws"), ("<p>De GGD aan de Ganzensingel 8.</p>", "nieuws"), ("<p>Invoerveld 3 is verplicht</p>", "nieuws"),
        ("<p>Artikel 12 en Bijlage 3</p>", "nieuws"), ("<p>Ganzensingel 1.500 keer bekeken</p>", "nieuws"), ("<p>Voorbeeld B.V., Postbus 12, Zwolle</p>", "x"), ("<p>Schrijf naar Postbus 12, Zwolle</p>", "x"), ("<p>Ganzensingel 847</p>", "aanbod"),
    ],
)  # fmt: skip
def test_other_streets_and_numbers_stay(body: str, path: str, words: tuple[ChannelReader, PageWords]) -> None:
    assert body in told(body, words, path)


def test_the_post_box_of_somebody_goes(words: tuple[ChannelReader, PageWords]) -> None:
    assert "Postbus" not in told(
        "<p>Stuur het naar Tessel Wolfskers, Postbus 845, Zwolle.</p>", words, "x", ("Tessel",)
    )
