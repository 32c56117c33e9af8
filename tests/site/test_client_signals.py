"""What clients are told of signs of exploitation, and whether they are called on to report them, and where."""

import pytest

from auditor.site.kinds.page_kind import PageKind
from auditor.site.reporting.client_signals import client_signals
from tests.site.test_published_figures import site

SAFETY, HOME, TERMS, CONTACT = PageKind.SAFETY, PageKind.HOME, PageKind.TERMS, PageKind.CONTACT
LIST = "<h2>Signalen van dwang</h2><ul><li>Zij is bang.<li>Zij lijkt minderjarig.<li>Een ander neemt het geld aan.</ul>"
QUOTED = "<blockquote>Zij is bang, of zij lijkt minderjarig.</blockquote>"
CALL = "<p>Denk je dat iemand gedwongen wordt? Meld het bij ons."


def told(html: str, kind: PageKind = SAFETY) -> tuple[bool, bool, bool]:
    found = client_signals(site(html, kind))
    return found.signs, found.call, found.channel


@pytest.mark.parametrize(
    ("html", "signs", "call", "channel"),
    [
        (f"{LIST}{CALL}", True, True, True),
        (LIST, True, False, False),
        (CALL, False, True, True),
        ("<p>Denk je dat iemand gedwongen wordt? Meld het.", False, True, False),
        ("<p>Soms is iemand bang.", False, False, False),
        (
            "<p>Let erop of zij bang is, of iemand anders het geld aanneemt, of zij minderjarig lijkt.",
            True,
            False,
            False,
        ),
        ("<p>Merk je dat ze bang is, of dat een ander alles regelt? Bel de politie.", True, True, True),
        ("<p>Planten groeien.", False, False, False),
    ],
)
def test_what_clients_are_told(*, html: str, signs: bool, call: bool, channel: bool) -> None:
    assert told(html) == (signs, call, channel)


@pytest.mark.parametrize(
    "html",
    [
        # Of something else, to somebody else, or of what others do.
        "<p>Heb je een vraag? Mail ons.",
        "<p>Word je gedwongen? Meld het bij ons.",
        "<p>Is een advertentie nep of oplichting? Meld het bij ons.",
        "<p>Ben je zelf nog geen 18? Meld het bij ons.",
        "<p>Wil je weten waarom jouw advertentie wacht? Stuur ons een bericht.",
        "<p>Binnenkort kun je melden dat iemand gedwongen wordt.",
        "<p>Denk je dat iemand gedwongen wordt? Dan melden wij dat bij de politie.",
        "<h2>Nieuws</h2><p>Denk je dat iemand gedwongen wordt? Meld het bij ons.",
        "<footer><p>Neem contact met ons op.</footer>",
        "<p>Zie je beelden van misbruik? Meld het bij ons.",
        "<p>Het is aan niemand om te melden: er is geen reden om op dwang te letten.",
        "<blockquote>Denk je dat iemand gedwongen wordt? Meld het bij ons.</blockquote>",
        "<h2>Denk je dat iemand gedwongen wordt? Meld het bij ons</h2>",
        "<form><label>Meld dwang <input></label><button>Meld dwang</button></form>",
    ],
)
def test_it_is_no_call_on_clients(html: str) -> None:
    assert not told(html)[1]


@pytest.mark.parametrize(
    ("kind", "counts"),
    [
        (SAFETY, True),
        (HOME, True),
        (PageKind.HELP, True),
        (PageKind.ADVERTISE, False),
        (PageKind.REGISTER, False),
        (PageKind.PRIVACY, False),
        (PageKind.PRICING, False),
        (PageKind.COOKIES, False),
        (PageKind.NEWS, False),
        # A list without advertisements is a page like any other.
        (PageKind.LISTING, True),
    ],
)
def test_on_which_pages_clients_are_spoken_to(*, kind: PageKind, counts: bool) -> None:
    assert told(f"{LIST}{CALL}", kind) == (counts, counts, counts)


def test_rules_that_name_signs_explain_none() -> None:
    rules = (
        "<h1>Regels</h1><p>Wie minderjarig is, wie bang is en wie door een ander gestuurd wordt, mag hier niet staan."
    )
    assert not told(rules, TERMS)[0]
    assert told(f"<h1>Regels</h1>{LIST}", TERMS)[0]


@pytest.mark.parametrize(
    ("html", "tips"),
    [
        ("<h2>Tips voor bezoekers</h2><p>Neem de tijd.", True),
        ("<h2>Planten</h2><p>Neem de tijd.", False),
    ],
)
def test_tips_for_visitors_are_kept_whatever_they_are_about(*, html: str, tips: bool) -> None:
    assert bool(client_signals(site(f"{html}<p>Let op signalen van dwang.")).tips) is tips


@pytest.mark.parametrize(
    ("html", "signs"),
    [
        (f"<h2>Signalen van dwang</h2><p>Waar je op let:</p>{QUOTED}", True),
        (f"<h2>Signalen van dwang</h2><p>Een bezoeker schreef:</p>{QUOTED}", False),
        (f"<h2>Signalen van dwang</h2><p>Planten groeien.</p>{QUOTED}", False),
    ],
)
def test_what_is_set_off_as_the_pages_own_words(*, html: str, signs: bool) -> None:
    assert told(html)[0] is signs
