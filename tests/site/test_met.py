"""What a visitor met is told in sentences, in Dutch and English; nothing of it where no browser looked."""

import pytest

from auditor.requirements import Text
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.seen import Seen
from auditor.site.met import met_by_a_visitor
from auditor.site.page import Page
from auditor.site.site import Site
from auditor.site.visit.gathered import Gathered, Visit
from auditor.site.visit.report_walked import ReportWalk
from auditor.site.visit.walked import GateWalk, Weight
from tests.site.pages import HOST, rulebook

URL = f"https://{HOST}/"
TALK = "<p>Een verzonnen platform voor planten en hun verzorging in huis en tuin.</p>"


def site(delivered: str, seen: str, **walks: GateWalk | ReportWalk) -> Site:
    html = (("content-type", "text/html; charset=utf-8"),)
    first = Page(Delivery(URL, URL, 200, html, delivered.encode()), rulebook().words)
    shown = Delivery(URL, URL, 200, html, seen.encode(), seen=Seen(URL))
    page = Page(shown, rulebook().words, delivered=first)
    gathered = Gathered((Visit(URL, PageKind.HOME, page=page),), entry=page, home=page, **walks)  # type: ignore[arg-type]  # by name
    return Site(gathered, rulebook().words, ChannelReader(rulebook().channels), 2026)


def english(told: Site) -> list[str]:
    lines = met_by_a_visitor(told)
    assert all(isinstance(line, Text) and line.nl and line.en and line.nl != line.en for line in lines)
    return [line.en for line in lines]


WALK = GateWalk(kind="self_declaration", layer="translucent", cards_behind=5, leaves="stays")


@pytest.mark.parametrize(
    ("walk", "told"),
    [
        (WALK, "The gate is a layer (translucent) over the page and asks a declaration."),
        (WALK, "Behind the gate 5 advertisements stand in the page already."),
        (WALK, "The way out of the gate leaves a visitor where they were."),
        (GateWalk(kind="birth_date"), "The gate asks a date of birth."),
        (GateWalk(kind="birth_date"), "There is no way out."),
        (GateWalk(kind="notice", escape_passes=True), "The Escape key takes the gate away without an answer."),
        (GateWalk(kind="notice", reload_passes=True), "Loading again takes the gate away without an answer."),
        (
            GateWalk(kind="notice", escape_passes=False, scroll_passes=False),
            "Escape, scrolling and loading again do not take the gate away.",
        ),
        (
            GateWalk(kind="notice", on_page_within=False),
            "Whoever opens a page within the site directly is shown no gate.",
        ),
        (
            GateWalk(kind="notice", declared="Ja", passed=True, back_after_reload=True, back_after_clearing=True),
            "The gate came back after loading again, after clearing what the browser stores.",
        ),
        (
            GateWalk(kind="notice", declared="Ja", passed=False),
            "The declaration 'Ja' was pressed; the gate stayed.",
        ),
        (
            GateWalk(kind="notice", leaves="away", leaves_to="https://x.example/"),
            "The way out leads to https://x.example/.",
        ),
        (GateWalk(kind="notice", cookies="refused"), "The question about cookies was refused."),
        (
            GateWalk(kind="notice", cookies="stays"),
            "The question about cookies could not be refused; it was not accepted.",
        ),
    ],
)
def test_of_the_gate_is_told_what_was_tried(walk: GateWalk, told: str) -> None:
    assert told in english(site(TALK, TALK, gate_walk=walk))


def test_how_large_the_two_choices_are_is_told() -> None:
    yes, no = Weight("Ja", 300, 60, "button"), Weight("nee", 20, 12, "a")
    unequal = GateWalk(kind="notice", yes=yes, no=no)
    equal = GateWalk(kind="notice", yes=yes, no=Weight("nee", 290, 60, "button"))
    assert unequal.is_unequal
    assert not equal.is_unequal
    for width, is_more in [(300, False), (301, True), (500, True)]:
        # More than twice, and no more is needed.
        wide = GateWalk(kind="notice", yes=Weight("Ja", width, 60, "button"), no=Weight("nee", 150, 60, "button"))
        assert wide.is_unequal == is_more
    assert GateWalk(kind="notice", yes=yes).is_unequal
    assert not GateWalk(kind="notice").is_unequal
    assert any("300×60" in line and "20×12" in line for line in english(site(TALK, TALK, gate_walk=unequal)))
    assert any("not clearly unequal" in line for line in english(site(TALK, TALK, gate_walk=equal)))


@pytest.mark.parametrize(
    ("walk", "told"),
    [
        (
            ReportWalk(control="Meld", through="Meer", steps=2, opens="dialog"),
            "On an advertisement 'Meld' behind 'Meer' opens a dialog; steps: 2. Nothing was sent.",
        ),
        (
            ReportWalk(control="Meld", opens="page", asks_account=True),
            "On an advertisement 'Meld' opens a page that asks for an account; steps: 1. Nothing was sent.",
        ),
        (
            ReportWalk(control="Meld"),
            "On an advertisement 'Meld' opens nothing that can be seen; steps: 1. Nothing was sent.",
        ),
    ],
)
def test_of_reporting_is_told_where_it_leads(walk: ReportWalk, told: str) -> None:
    assert told in english(site(TALK, TALK, report_walk=walk))


def card(number: int) -> str:
    return f'<div class="card"><a href="/advertentie/naam-{number}"><h3>Naam{number}, 2{number}</h3></a><p>Bel 06-0000000{number}</p></div>'


CARDS = "".join(card(n) for n in range(1, 6))
GATE = (
    "<div data-seen-overlay=opaque role=dialog><p>Je moet 18 jaar of ouder zijn.</p>"
    '<button data-seen-key=1 data-seen-box="0 0 9 9">Ik ben 18+</button></div>'
)


@pytest.mark.parametrize(
    ("delivered", "seen", "told"),
    [
        (TALK, TALK + CARDS, "The first page holds 0 advertisements as delivered and 5 in the browser."),
        (TALK, TALK + GATE, "The age gate shows as one in the browser only, not in the page as delivered."),
        (
            GATE.replace("data-seen-overlay=opaque", ""),
            TALK,
            "The age gate in the page as delivered is not to be seen in the browser.",
        ),
        (
            TALK,
            "<p>Heel iets anders staat hier nu te lezen voor wie kijkt.</p>",
            "The page as delivered says for the most part something else than a visitor reads in the browser.",
        ),
    ],
)
def test_what_the_two_views_tell_apart_is_a_fact(delivered: str, seen: str, told: str) -> None:
    assert told in english(site(delivered, seen))


def test_nothing_is_told_where_both_views_agree_or_no_browser_looked() -> None:
    assert english(site(TALK, TALK)) == []
    page = Page(Delivery(URL, URL, 200, (), TALK.encode()), rulebook().words)
    gathered = Gathered((Visit(URL, PageKind.HOME, page=page),), entry=page, home=page)
    assert met_by_a_visitor(Site(gathered, rulebook().words, ChannelReader(rulebook().channels), 2026)) == ()
