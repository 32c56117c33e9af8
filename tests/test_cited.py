"""What a verdict cites: the words that decide it, on the page where they stand, on the basis that they give.

A verdict that is right but points elsewhere convinces nobody; the page cases alone hold only which verdict it is.
"""

from functools import cache
from pathlib import Path

import pytest

from auditor.accuracy.page_cases import ORIGIN
from auditor.finding import Basis, Finding
from auditor.judge import judge
from auditor.rulebook import Rulebook, load_rulebook
from tests.case_site import Case, read_cases, site_of

CASES = read_cases(Path(__file__).parent / "checks")
OBSERVED, PUBLISHED = Basis.OBSERVED, Basis.PUBLISHED


@cache
def rulebook() -> Rulebook:
    return load_rulebook(plugins=False)


def judged(case: Case) -> list[Finding]:
    rules = rulebook()
    return list(judge(site_of(case, rules), {case.requirement: rules.requirements[case.requirement]}, rules.checks))


@pytest.mark.parametrize(
    ("requirement", "case", "basis", "place", "words"),
    [
        # What the gate asks is seen; what the site tells of a check is its word.
        ("AGE-03", "met: iDIN voor elke bezoeker", OBSERVED, "/", "Doorgaan met iDIN"),
        ("AGE-03", "partly: gezichtsschatting zonder meer", OBSERVED, "/", "Camera aan"),
        ("AGE-03", "met: vergrendeld tot aangetoond", PUBLISHED, "/voorwaarden", "De inhoud van dit platform blijft"),
        ("AGE-03", "partly: alleen filmpjes achter controle", PUBLISHED, "/", "Wil je ook de video's bekijken"),
        ("AGE-03", "not_met: vinkje met verklaring", OBSERVED, "/", "Ondergetekende verklaart"),
        ("AGE-05", "met: nee gaat naar Google", OBSERVED, "/", "Ik ben jonger - weg hier"),
        ("AGE-05", "partly: geen uitweg", OBSERVED, "/", "I declare that I am over the age of 18"),
        ("AGE-05", "partly: lookalike, uitgang naar andere sekssite", OBSERVED, "/", "Alleen voor 18 jaar en ouder."),
        ("AGE-05", "not_met: tip tussen haakjes", PUBLISHED, "/hulp", "Via de Tor-browser gebeurt dat niet."),
        # The words that decide it, not the first words of their page.
        ("DSA-03", "met: colofon met naam, adres, KvK", PUBLISHED, "/colofon", "Rietkraag Media B.V."),
        ("DSA-03", "met: in de voettekst van elke pagina", PUBLISHED, "/", "Linde Uitgeverij"),
        ("HLP-01", "met: spoed en geen spoed", PUBLISHED, "/help", "Geen haast, wel de politie: 0900-8844."),
        ("HLP-01", "partly: politie alleen bij naam", PUBLISHED, "/tips", "Stap naar de politie"),
        ("MOD-05", "met: tabel met duur", PUBLISHED, "/voorwaarden", "7 dagen geschorst"),
        ("MOD-05", "partly: wij mogen blokkeren", PUBLISHED, "/voorwaarden", "Wij mogen accounts"),
        # A control on the advertisement itself is seen; a help page that describes it is the site's word.
        ("REP-01", "met: English report button in a form", OBSERVED, "/[advertentie 1]", "Report this listing"),
        ("REP-01", "partly: melden enkel voor leden", OBSERVED, "/[advertentie 1]", "Log in om deze advertentie"),
        (
            "REP-01",
            "partly: FAQ-antwoord over de meldknop",
            PUBLISHED,
            "/faq",
            "Open het profiel en gebruik de meldknop",
        ),
    ],
)
def test_a_verdict_cites_the_words_that_decide_it(
    requirement: str, case: str, basis: Basis, place: str, words: str
) -> None:
    (one,) = [found for found in CASES if (found.requirement, found.id) == (requirement, case)]
    (finding,) = judged(one)
    assert finding.basis is basis
    cited = [(piece.url.removeprefix(ORIGIN), piece.excerpt) for piece in finding.evidence]
    assert any(url == place and excerpt.startswith(words) for url, excerpt in cited), cited


def test_what_nobody_says_is_cited_where_it_was_looked_for() -> None:
    (one,) = [case for case in CASES if (case.requirement, case.id) == ("HLP-01", "not_met: 112 is een huisnummer")]
    (finding,) = judged(one)
    assert {piece.url for piece in finding.evidence} == {f"{ORIGIN}/contact", f"{ORIGIN}/"}
    assert {f"{ORIGIN}/contact", f"{ORIGIN}/"} <= set(finding.searched)
