"""Somebody in no card goes where the words around tell that it is a name; what merely bears a capital there stays."""

import time

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


def told(body: str, words: tuple[ChannelReader, PageWords], path: str = "nieuws/1", known: Known | None = None) -> str:
    page = f"<!doctype html><title>Voorbeeld</title><body><main><h1>Dit en dat</h1>{body}</main>"
    known = known or Known("seal", HOME, *words)
    once = redact(page.encode(), HOME + path, KIND, known).body
    assert redact(once, HOME + path, KIND, known).body == once
    return once.decode()


GOES = [
    "<h2>Review van Zdenka door Joris</h2>", "<h3>Recensie over Zdenka</h3>", "<h2>Ervaringen met Zdenka</h2>", "<p>Review by Zdenka</p>", "<h2>Avis sur Zdenka par Joris</h2>",
    "<h2>Bewertung von Zdenka</h2>", "<h2>REVIEW VAN ZDENKA</h2>", "<p>Nieuw: Zdenka uit Breda</p>", "<p>NIEUW: ZDENKA UIT BREDA</p>", "<h2>Nieuw bij ons: Zdenka</h2>", "<p>New: Zdenka from Breda</p>",
    "<p>Neu: Zdenka aus Aachen</p>", "<p>Nouveau : Zdenka</p>", "<h2>Dame van de maand: Zdenka</h2>", "<p>Dame van de week is Zdenka</p>", "<p>Girl of the month: Zdenka</p>", "<p>Frau des Monats: Zdenka</p>",
    "<p>Fille du mois : Zdenka</p>", "<h1>Interview met Zdenka</h1>", "<p>Lees ons interview met Zdenka over haar werk.</p>", "<p>Interview mit Zdenka</p>", "<p>Entretien avec Zdenka</p>",
    "<p>Maak kennis met Zdenka!</p>", "<p>Meet Zdenka</p>", "<p>Vijf vragen aan Zdenka</p>", "<p>Zdenka (24) is weer terug</p>", "<p>En dan is Zdenka, 24 jaar, er ook.</p>", "<p>Zdenka uit Breda is er weer.</p>",
    "<p>Zdenka is terug van vakantie</p>", "<p>Zdenka is back in town</p>", "<p>door: Joris, 12 mei</p>", "<p>Door Joris op 12 mei 2026</p>", "<p>By Joris, May 12</p>", "<p>Von Joris am 12. Mai</p>", "<p>Par Joris, le 12 mai</p>",
    "<p>Dit stuk is geschreven door Joris.</p>", "<p>Geplaatst op 12-05-2026 door Joris</p>", "<p>12 mei | door Joris</p>", "<p>Auteur: Joris</p>", "<p>Joris schreef op 12 mei:</p>", "<p>Joris says:</p>",
    "<p>“Heel fijn.” – Joris, Breda</p>", "<blockquote><p>Heel fijn.</p><p>— Joris</p></blockquote>", "<div class=testimonial><p>Fijn.</p><p>- Joris, 45</p></div>", "<p>Hoi, ik ben Zdenka en ik ontvang je graag.</p>",
    "<p>Mijn naam is Zdenka.</p>", "<p>Je m'appelle Zdenka</p>", "<p>Tot snel. Liefs, Zdenka</p>", "<p>Nu online: Zdenka</p>", "<p class=ticker>Nu online: Zdenka, Joris en Mirte</p>", "<h3>Nu online</h3><ul><li>Zdenka</li></ul>",
    "<h3>Wie werkt er vandaag?</h3><div><span>Zdenka</span> <span>12:00-18:00</span></div>", "<h3>Our ladies</h3><ul><li><a href=/x>Zdenka</a></li><li>Joris (24)</li></ul>",
    "<h2>Rooster</h2><table><tr><td>Zdenka</td><td>12-18</td></tr><tr><td>Joris</td><td>vrij</td></tr></table>", "<table><caption>Agenda<tr><th>Dag<th>Dames<tr><td>Maandag<td>Zdenka, Joris<tr><td>Dinsdag<td>Zdenka</table>",
    "<p>Maandag: Zdenka en Mirte</p><p>Dinsdag: Joris</p>", "<label for=w>Kies een dame</label><select id=w><option>Maak een keuze<option>Zdenka<option>Joris</select>",
    "<meta name=description content='Lees het interview met Zdenka'><p>x</p>", "<img alt='Dame van de maand: Zdenka' src=a.jpg>", "<a title='Interview met Zdenka' href=/blog/zdenka>lees</a>",
    '<script type=application/ld+json>{"@type":"Review","headline":"Review van Zdenka","author":{"@type":"Person","name":"Joris"}}</script>', "<h2>Dame van de maand</h2><h3>Zdenka</h3>",
    "<p>Zdenka Novak (24) is er</p><p>Vraag naar Zdenka</p>", "<p>Interview met Šárka</p>",
]  # fmt: skip


@pytest.mark.parametrize("body", GOES)
def test_somebody_in_no_card_goes(body: str, words: tuple[ChannelReader, PageWords]) -> None:
    left = told(body, words).lower()
    assert [name for name in ("zdenka", "joris", "mirte", "novak", "šárka") if name in left] == []


STAYS = [
    "<h2>Nieuw: Veiligheidscentrum</h2>", "<h2>Nieuw: Videobellen</h2>", "<h2>Nieuw in Breda: Massage</h2>", "<p>Nieuw: Artikel 273f</p>", "<h2>Interview met de wijkagent</h2>", "<h2>Interview met Wijkagent Jansen</h2>",
    "<h2>Interview met CoMensha</h2>", "<p>Interview met Marga Duin, directeur van de stichting</p>", "<h2>Review van onze website door Trustpilot</h2>", "<p>Reviews van Google</p>", "<p>Ervaringen met Mollie</p>", "<p>Review of Moderation Decisions</p>",
    "<p>Reviews of Our Payment Partners</p>", "<p>How to Meet Our Team Members</p>", "<p>Utrecht (45)</p><p>Sieraden (24)</p>", "<p>Bezoekers, 18 jaar en ouder</p>", "<p>Iedereen, 21 jaar of ouder, mag plaatsen.</p>", "<p>Door Corona gesloten</p>", "<p>Door: Redactie, 12 mei</p>",
    "<p>Geplaatst door Beheer</p>", "<p>Geschreven door Stichting Duin</p>", "<p>Betaal door iDEAL</p>", "<p>Welkom terug!</p>", "<p>Welkom in Breda</p>", "<p>Ik ben Nederlandse en ontvang je graag</p>", "<p>Beoordeling van Misbruik</p>", "<p>Avis de Paris</p>", "<p>Meet Google</p>",
    "<p>De site is terug</p>", "<p>Chat is weer terug</p>", "<p>Nu online: Chat, Support</p>", "<p>“Wie dwingt, is strafbaar.” – Wetboek van Strafrecht</p>", "<p>Dame van de maand: wie wordt het?</p>",
    "<h2>Openingstijden</h2><table><tr><td>Maandag</td><td>9-17</td></tr><tr><td>Klantenservice</td><td>9-17</td></tr></table>", "<h2>Agenda</h2><table><tr><td>Klantenservice</td><td>9-17</td></tr><tr><td>Receptie</td><td>9-17</td></tr></table>", "<p>Maandag: Gesloten</p><p>Dinsdag: Open</p>",
    "<h3>Dames</h3><ul><li>Breda</li><li>Utrecht</li></ul>", "<label for=w>Kies een stad</label><select id=w><option>Zdenka<option>Joris</select>", "<h3>Nu online</h3><ul><li>Breda (12)</li><li>Voorwaarden</li></ul>",
    "<p>Verslag van Meldpunt en Toezicht</p>", "<p>Interview met Amnesty over sekswerk</p>", "<p>Avez-vous 18 ans ? J'ai 18 ans et plus</p>", "<p>Interview met SafeDate, de keuring</p>", "<p>Nieuw: Keurmerk</p><p>Met een keurmerk weet je meer.</p>",
    "<h2>Agenda</h2><table><tr><td>Dinsdag</td><td>Saunamiddag</td></tr><tr><td>Vrijdag</td><td>Fluweelgloed</td></tr></table>",
    "<h2>Our ladies</h2><dl><dt>Age</dt><dd>24</dd><dt>Languages</dt><dd>English</dd></dl>", "<h3>Ladies</h3><ul><li>Pagina</li></ul>",
    '<script type="application/ld+json">{"@type":"Article","headline":"Nieuw: Keurmerk","author":{"@type":"Organization","name":"Rodevorm"}}</script>',
    "<p>Dwang herkennen? Meet Veilig Werken</p>", "<p>Wanneer Politie is terug van de inval</p>",
]  # fmt: skip


@pytest.mark.parametrize("body", STAYS)
def test_what_merely_bears_a_capital_stays(body: str, words: tuple[ChannelReader, PageWords]) -> None:
    assert body in told(body, words)


def test_those_who_run_the_platform_stay(words: tuple[ChannelReader, PageWords]) -> None:
    known = Known("seal", HOME, *words)
    about = "<p>We zijn met zeven. Herman doet de server. Interview met Herman, door Arie.</p>"
    assert about in told(about, words, "over-ons", known)
    assert "Door Arie op 14 maart 2026" in told("<p>Door Arie op 14 maart 2026</p>", words, "nieuws", known)


def test_somebody_on_offer_goes_from_a_page_of_the_platform_too(words: tuple[ChannelReader, PageWords]) -> None:
    assert "Zdenka" not in told("<aside>Dame van de maand: Zdenka</aside><p>Onze regels.</p>", words, "voorwaarden")


@pytest.mark.parametrize(
    "piece", ["A", "Aa ", "Zdenka Novak van ", "Interview met ", "Review van Zdenka door ", "Nu online: Zdenka, ", " is Zdenka", "Door Zdenka van ", "MAANDAG: ", "<b>Zdenka</b> ",
        "drie", "mijn adres Lange "]
)  # fmt: skip
def test_a_page_of_capitals_takes_no_longer_than_its_length(piece: str, words: tuple[ChannelReader, PageWords]) -> None:
    told("<p>x</p>", words)
    begun = time.process_time()
    told(f"<p>{piece * (100_000 // len(piece))}</p>", words)
    assert time.process_time() - begun < 4
