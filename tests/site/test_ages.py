"""Ages as people write them, whom they are said of, and whether they are a limit."""

import pytest

from auditor.site.advertisers.age_rules import age_rule_for_visitors, age_rules
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_kind import PageKind
from auditor.site.site import Site
from auditor.site.visit.gathered import Gathered, Visit
from auditor.site.who import who
from auditor.site.words.ages import ages, sets_a_bound
from auditor.site.words.vocabulary import folded
from tests.site.pages import page, rulebook, said

AGES = [
    ("18+", [18]),
    ("18 +", [18]),
    ("21 jaar", [21]),
    ("21 jaar en ouder", [21]),
    ("achttien jaar", [18]),
    ("eenentwintig jaar", [21]),
    ("twenty-one years", [21]),
    ("twenty one years", [21]),
    ("onder de 18", [18]),
    ("jonger dan 21", [21]),
    ("over eighteen", [18]),
    ("minimaal 21", [21]),
    ("je moet 18 zijn", [18]),
    ("18-plussers", [18]),
    ("18 of ouder", [18]),
    ("18 or over", [18]),
    ("van 18 jaar tot 21 jaar", [18, 21]),
    ("meerderjarig", [18]),
    ("adults only", [18]),
    ("minderjarigen", [18]),
    ("na je achttiende verjaardag", [18]),
    ("na je eenentwintigste verjaardag", [21]),
    ("achtzehn Jahre", [18]),
    ("einundzwanzig Jahre", [21]),
    ("dix-huit ans", [18]),
    ("vingt et un ans", [21]),
    # Numbers that are no age.
    ("", []),
    ("18", []),
    ("artikel 18", []),
    ("18 advertenties", []),
    ("18 minuten", []),
    ("€ 18", []),
    ("18,50 euro", []),
    ("18 euro", []),
    ("2018", []),
    ("180 jaar", []),
    ("118 jaar", []),
    ("1.18 jaar", []),
    ("al 18 jaar de beste", []),
    ("for 18 years", []),
    ("18 jaar ervaring", []),
    ("18 years ago", []),
    ("18:00 uur", []),
    ("binnen 21 dagen", []),
    ("17 jaar geleden", []),
]


@pytest.mark.parametrize(("text", "years"), AGES)
def test_ages_in_a_text(text: str, years: list[int]) -> None:
    assert [age.years for age in ages(folded(text))] == years


def test_an_age_says_where_it_stands_and_whether_in_figures() -> None:
    low = "vanaf 21 jaar, dus volwassen"
    figures, words = ages(low)
    assert (low[figures.start : figures.end].strip(), figures.numeric) == ("21 jaar", True)
    assert (low[words.start : words.end], words.numeric) == ("volwassen", False)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("minimaal 21 jaar", True),
        ("je moet 18 jaar zijn", True),
        ("alleen 18+", True),
        ("roos, 24 jaar uit zwolle", False),
        ("toen zij 21 jaar werd", False),
        ("verboden voor wie jonger is dan 18 jaar", True),
    ],
)
def test_a_limit_is_told_from_someones_age(text: str, bound: bool) -> None:  # noqa: FBT001
    assert any(sets_a_bound(text, age) for age in ages(text)) is bound


WHO = [
    ("Adverteerders zijn minstens 21 jaar.", PageKind.TERMS, {"advertiser"}),
    ("Bezoekers zijn minstens 18 jaar.", PageKind.TERMS, {"visitor"}),
    ("Bezoekers en adverteerders zijn minstens 18 jaar.", PageKind.TERMS, {"visitor", "advertiser"}),
    ("Gebruikers zijn minstens 18 jaar.", PageKind.TERMS, {"user"}),
    ("Minstens 18 jaar.", PageKind.TERMS, {"user"}),
    ("Minstens 18 jaar.", PageKind.HOME, {"visitor"}),
    ("Minstens 18 jaar.", PageKind.GATE, {"visitor"}),
    ("Minstens 18 jaar.", PageKind.ADVERTISE, {"advertiser"}),
    ("Minstens 18 jaar.", PageKind.VERIFICATION, {"advertiser"}),
    ("Minstens 18 jaar.", PageKind.REPORT, {"reporter"}),
    ("Minstens 18 jaar.", PageKind.OTHER, {"user"}),
]


@pytest.mark.parametrize(("text", "kind", "people"), WHO)
def test_whom_a_sentence_is_about(text: str, kind: PageKind, people: set[str]) -> None:
    assert who(said(text), kind, rulebook().words) == people


def test_the_heading_says_whom_a_sentence_is_about_when_it_does_not_itself() -> None:
    assert who(said("Minstens 21 jaar.", heading="Voor adverteerders"), PageKind.TERMS, rulebook().words) == {
        "advertiser"
    }
    assert who(said("Minstens 21 jaar."), PageKind.TERMS, rulebook().words, "Regels voor adverteerders") == {
        "advertiser"
    }
    assert who(said("Dit geldt voor adverteerders. Minstens 21 jaar."), PageKind.TERMS, rulebook().words) == {
        "advertiser"
    }


def site(html: str, kind: PageKind = PageKind.TERMS) -> Site:
    read = page(f"<title>Voorwaarden</title>{html}")
    visit = Visit(read.url, kind, read, language="nl", status=200)
    return Site(Gathered((visit,), entry=read, home=read), rulebook().words, ChannelReader(rulebook().channels), 2026)


RULES = [
    ("<p>Adverteerders zijn minimaal 21 jaar.</p>", ["advertisers"]),
    ("<p>Wie adverteert moet 21 jaar of ouder zijn.</p>", ["advertisers"]),
    ("<p>Advertisers must be at least 21 years old.</p>", ["advertisers"]),
    ("<p>Adverteerders moeten meerderjarig zijn.</p>", ["advertisers"]),
    ("<table><tr><th>Minimumleeftijd adverteerder<td>21</table>", ["advertisers"]),
    ("<p>Bezoekers zijn minimaal 18 jaar.</p>", ["visitors"]),
    ("<p>Deze site is alleen voor wie 18 jaar of ouder is.</p>", ["visitors"]),
    ("<p>Foto's van minderjarigen zijn verboden in advertenties.</p>", []),
    ("<p>Wij zoeken een medewerker van minimaal 21 jaar. Solliciteer nu.</p>", []),
    ("<p>Op andere sites moeten adverteerders 21 jaar zijn.</p>", []),
    ("<p>Vroeger moesten adverteerders minimaal 18 jaar zijn.</p>", []),
    ("<p>Binnenkort moeten adverteerders minimaal 21 jaar zijn.</p>", []),
    ("<p>Moeten adverteerders minimaal 21 jaar zijn?</p>", []),
    ("<p>Een advertentie kost 21 euro.</p>", []),
    ("<p>Roos is 24 jaar.</p>", []),
    ("", []),
]


@pytest.mark.parametrize(("html", "rules"), RULES)
def test_age_rules_and_for_whom(html: str, rules: list[str]) -> None:
    found = age_rules(site(html))
    assert ["advertisers" if rule.for_advertisers else "visitors" for rule in found] == rules


def test_the_first_rule_for_visitors_is_quoted() -> None:
    evidence = age_rule_for_visitors(
        site("<p>Adverteerders zijn minimaal 21 jaar.</p><p>Bezoekers zijn minimaal 18 jaar.</p>")
    )
    assert evidence is not None
    assert evidence.excerpt == "Bezoekers zijn minimaal 18 jaar."
    assert age_rule_for_visitors(site("<p>Adverteerders zijn minimaal 21 jaar.</p>")) is None


def test_an_age_tells_where_it_stands_and_whether_it_is_a_number() -> None:
    low = "meerderjarig, dus minimaal 18 jaar"
    assert [(one.years, low[one.start : one.end], one.numeric) for one in ages(low)] == [
        (18, "meerderjarig", False),
        (18, "18 jaar", True),
    ]
