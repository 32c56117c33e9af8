"""The gate of a section inside a market of all sorts, whose front page asks no age."""

import pytest

from auditor.site.age.section_gate import is_a_market, section_gate
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_kind import PageKind
from auditor.site.site import Site
from auditor.site.visit.gathered import Gathered, Visit
from tests.site.pages import page, rulebook

HEAD = "<!doctype html><html lang=nl><title>{}</title>"
FRONT = f"{HEAD.format('Markt')}<h1>Markt</h1><a href=/fietsen>Fietsen</a> <a href=/boeken>Boeken en muziek</a>"
GATE = "<h1>Ben je 18?</h1><p>Deze rubriek is voor 18 jaar en ouder.</p><a href=/in>Ja, ik ben 18 jaar of ouder</a>"
OUT = " <a href=https://zoek.example/>Nee, verlaat de site</a>"
NOTICE = "<h1>18+</h1><p>Deze rubriek is voor 18 jaar en ouder.</p>"
PROVE = "<p>Bewijs je leeftijd met iDIN: deze rubriek is voor 18 jaar en ouder.</p><a href=/idin>Bewijs je leeftijd met iDIN</a>"


def market(*inside: tuple[PageKind, str], front: str = FRONT) -> Site:
    home = page(front)
    doors = [
        Visit(f"{home.url}{n}", kind, page(HEAD.format("Rubriek") + html, f"/{n}"), status=200)
        for n, (kind, html) in enumerate(inside)
    ]
    visits = (Visit(home.url, PageKind.HOME, home, status=200), *doors)
    return Site(Gathered(visits, entry=home, home=home), rulebook().words, ChannelReader(rulebook().channels), 2026)


@pytest.mark.parametrize("kind", [PageKind.GATE, PageKind.LISTING, PageKind.OTHER])
def test_a_section_that_asks_an_age_has_a_gate(kind: PageKind) -> None:
    found = section_gate(market((kind, GATE)))
    assert found is not None
    assert (found.kind.value, found.page.url.endswith("/0")) == ("self_declaration", True)


def test_the_gate_with_a_way_out_tells_more() -> None:
    found = section_gate(market((PageKind.GATE, GATE), (PageKind.GATE, GATE + OUT)))
    assert found is not None
    assert found.page.url.endswith("/1")


@pytest.mark.parametrize(
    ("kind", "html"),
    [
        (PageKind.GATE, NOTICE),
        (PageKind.TERMS, GATE),
        (PageKind.LISTING, f"<main>{'<p>Fietsen te koop in je eigen stad.</p>' * 30}</main>"),
        (
            PageKind.LISTING,
            GATE + "<div>" + "".join(f"<div class=k>Roos, 2{n} jaar, € 80</div>" for n in range(4)) + "</div>",
        ),
    ],
)
def test_what_asks_nothing_at_a_door_is_no_gate(kind: PageKind, html: str) -> None:
    assert section_gate(market((kind, html))) is None


def test_an_entrance_with_a_gate_of_its_own_has_no_other() -> None:
    assert section_gate(market((PageKind.GATE, GATE), front=HEAD.format("Markt") + GATE + OUT)) is None


def test_a_proof_counts_where_the_page_is_about_age() -> None:
    asked = section_gate(market((PageKind.GATE, f"<h1>Leeftijdscontrole</h1>{PROVE}")))
    assert asked is not None
    assert asked.kind.value == "third_party"
    assert section_gate(market((PageKind.OTHER, f"<h1>Adverteerders</h1>{PROVE}"))) is None


@pytest.mark.parametrize(
    ("names", "market_of_all_sorts"),
    [
        (("Auto's", "Fietsen", "Huisdieren"), True),
        (("Cars", "Furniture", "Pets"), True),
        (("Auto's", "Fietsen", "Erotiek"), False),
        (("Auto's", "Auto's", "Auto's"), False),
        (("Auto's", "Fietsen", "Wij doen niets met huisdieren of met kleding"), False),
    ],
)
def test_a_market_of_all_sorts_has_several_rubrics_of_goods(
    names: tuple[str, ...], *, market_of_all_sorts: bool
) -> None:
    links = "".join(f"<a href=/{n}>{name}</a> " for n, name in enumerate(names))
    assert is_a_market(market(front=f"{HEAD.format('Plein')}{links}")) == market_of_all_sorts
