"""What whoever reports is promised: no name, a receipt, a decision and a way to object; and the way to the form."""

import pytest

from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_kind import PageKind
from auditor.site.reporting.anonymity import anonymity_promise
from auditor.site.reporting.redress import redress_for_reporters
from auditor.site.reporting.report_path import report_path
from auditor.site.site import Site
from auditor.site.visit.gathered import Gathered, Visit
from auditor.site.visit.report_walked import ReportWalk
from tests.site.pages import page, rulebook
from tests.site.test_reporting import MESSAGE, REPORT_FORM, told, two
from tests.site.test_reporting import site as reported

REPORT, ABOUT, HELP = PageKind.REPORT, PageKind.ABOUT, PageKind.HELP


@pytest.mark.parametrize(
    ("kind", "html"),
    [
        (REPORT, "<p>Je kunt anoniem blijven."),
        (ABOUT, "<p>Je kunt een advertentie anoniem melden."),
        (ABOUT, "<h2>Een advertentie melden</h2><p>Je kunt anoniem blijven."),
        (REPORT, "<p>Je hoeft je naam niet te geven, melden kan anoniem."),
        (REPORT, "<p>Anoniem melden kan, ook als adverteerder."),
        (PageKind.REGISTER, "<p>Je kunt een advertentie anoniem melden."),
    ],
)
def test_one_can_report_without_a_name(kind: PageKind, html: str) -> None:
    assert anonymity_promise(reported(*told(kind, html))) is not None


@pytest.mark.parametrize(
    ("kind", "html"),
    [
        (ABOUT, "<p>Je kunt anoniem blijven."),
        (REPORT, "<p>Anoniem melden kan niet."),
        (REPORT, "<p>Wij nemen geen anonieme meldingen aan."),
        (REPORT, "<p>Binnenkort kun je anoniem melden."),
        (REPORT, "<p>Meld je gratis en anoniem aan."),
        (PageKind.REGISTER, "<h2>Een advertentie melden</h2><p>Je kunt anoniem blijven."),
        (REPORT, "<p>Bij de politie kun je anoniem melden."),
        (REPORT, "<p>Bel Meld Misdaad Anoniem: daar kun je anoniem melden."),
        (REPORT, "<p>Adverteerders blijven anoniem."),
        (REPORT, "<p>Je kunt anoniem melden. Je naam en e-mailadres zijn wel verplicht."),
    ],
)
def test_one_cannot_or_it_is_said_of_something_else(kind: PageKind, html: str) -> None:
    assert anonymity_promise(reported(*told(kind, html))) is None


def test_a_promise_in_another_language_is_left_out_where_languages_are_given() -> None:
    seen = reported(*told(REPORT, "<p>Je kunt anoniem melden."))
    assert anonymity_promise(seen, ["nl"]) is not None
    assert anonymity_promise(seen, ["en"]) is None


RECEIPT, DECISION, REDRESS = "receipt", "decision", "redress"
TOLD = "Je hoort wat wij met je melding doen"
CONFIRMED = "Je krijgt een ontvangstbevestiging van je melding"
OBJECT = "Ben je het niet eens met ons besluit over je melding, dan kun je bezwaar maken"


@pytest.mark.parametrize(
    ("html", "firm", "some"),
    [
        (f"<p>{CONFIRMED}.", {RECEIPT}, {RECEIPT}),
        (f"<p>{TOLD}.", {DECISION}, {DECISION}),
        (f"<p>{OBJECT}.", {REDRESS}, {REDRESS}),
        (f"<p>{CONFIRMED}. {TOLD}. {OBJECT}.", {RECEIPT, DECISION, REDRESS}, {RECEIPT, DECISION, REDRESS}),
        (
            "<p>Je krijgt een ontvangstbevestiging, ons besluit en uitleg over bezwaar.",
            {RECEIPT, DECISION, REDRESS},
            {RECEIPT, DECISION, REDRESS},
        ),
        (
            "<ul><li>Ontvangstbevestiging: meteen<li>Besluit: binnen een week</ul>",
            {RECEIPT, DECISION},
            {RECEIPT, DECISION},
        ),
        ("<h3>Krijg ik een ontvangstbevestiging van mijn melding?</h3><p>Ja, altijd.", {RECEIPT}, {RECEIPT}),
        ("<p>Meestal krijg je een ontvangstbevestiging van je melding.", set(), {RECEIPT}),
        ("<h3>Krijg ik een ontvangstbevestiging van mijn melding?</h3><p>Nee.", set(), set()),
        ("<p>Je krijgt geen ontvangstbevestiging van je melding.", set(), set()),
        ("<p>Binnenkort krijg je een ontvangstbevestiging van je melding.", set(), set()),
        ("<p>Krijg je een ontvangstbevestiging van je melding?", set(), set()),
        ("<h2>Je krijgt een ontvangstbevestiging van je melding</h2>", set(), set()),
        ("<p>Van de politie krijg je een ontvangstbevestiging van je melding.", set(), set()),
        ("<p>Adverteerders krijgen een ontvangstbevestiging van hun betaling.", set(), set()),
        ("<p>Ontvangst, besluit en bezwaar.", set(), set()),
    ],
)
def test_what_reporters_are_promised(html: str, firm: set[str], some: set[str]) -> None:
    found = redress_for_reporters(reported(*told(REPORT, html)))
    assert ({one.value for one in found.firm}, {one.value for one in found.any}) == (firm, some)
    assert bool(found.evidence) is bool(some)


@pytest.mark.parametrize(
    ("kind", "html", "promised"),
    [
        (ABOUT, "<p>Je krijgt een ontvangstbevestiging van je melding.", True),
        (ABOUT, "<p>Je krijgt een ontvangstbevestiging.", False),
        (ABOUT, "<h2>Een advertentie melden</h2><p>Je krijgt een ontvangstbevestiging.", True),
        (ABOUT, f"{REPORT_FORM}<p>Je krijgt een ontvangstbevestiging.", True),
        (PageKind.PRICING, "<h2>Een advertentie melden</h2><p>Je krijgt een ontvangstbevestiging.", False),
        (PageKind.PRICING, "<p>Je krijgt een ontvangstbevestiging van je melding.", True),
    ],
)
def test_it_is_promised_to_those_who_report(*, kind: PageKind, html: str, promised: bool) -> None:
    assert bool(redress_for_reporters(reported(*told(kind, html))).any) is promised


# ── the way to the form ─────────────────────────────────────────────────────────────────────────────────────────────

LEADS = "<a href={}>{}</a>"
CLEAR, VAGUE = "Misbruik melden", "Meer"


def walked(home: str, *others: tuple[str, str], offers: tuple[str, ...] = (), walk: ReportWalk | None = None) -> Site:
    read = [page(f"<title>x</title>{html}", path) for path, html in (("/", home), ("/melden", REPORT_FORM), *others)]
    kinds = [PageKind.HOME, REPORT, *(ABOUT for _ in others)]
    shown = [page(f"<title>Roos {n}</title>{html}", f"/ad/{n}", shown_url=f"[{n}]") for n, html in enumerate(offers)]
    seen = Gathered(
        tuple(Visit(one.url, kind, one, language="nl") for one, kind in zip(read, kinds, strict=True)),
        entry=read[0],
        home=read[0],
        advertisements=tuple(shown),
        report_walk=walk,
    )
    return Site(seen, rulebook().words, ChannelReader(rulebook().channels), 2026)


@pytest.mark.parametrize(
    ("home", "others", "clicks", "clear"),
    [
        (LEADS.format("/melden", CLEAR), (), 1, True),
        (LEADS.format("/melden", VAGUE), (), 1, False),
        (LEADS.format("/a", VAGUE), (("/a", LEADS.format("/melden", CLEAR)),), 2, True),
        # A clear label within two clicks goes before fewer clicks.
        (
            LEADS.format("/melden", VAGUE) + LEADS.format("/a", VAGUE),
            (("/a", LEADS.format("/melden", CLEAR)),),
            2,
            True,
        ),
        (
            LEADS.format("/a", VAGUE),
            (("/a", LEADS.format("/b", VAGUE)), ("/b", LEADS.format("/melden", CLEAR))),
            3,
            True,
        ),
        (
            LEADS.format("/a", VAGUE) + LEADS.format("/melden", VAGUE),
            (("/a", LEADS.format("/b", VAGUE)), ("/b", LEADS.format("/melden", CLEAR))),
            1,
            False,
        ),
        (f"<form action=/melden><button>{CLEAR}</button></form>", (), 1, True),
        (REPORT_FORM, (), 0, True),
        ("<p>Planten.", (), None, False),
        ("<p>Planten.", (("/a", LEADS.format("/melden", CLEAR)),), None, False),
    ],
)
def test_how_many_clicks_it_takes_and_what_the_last_says(
    *, home: str, others: tuple[tuple[str, str], ...], clicks: int | None, clear: bool
) -> None:
    found = report_path(walked(home, *others))
    assert found is not None
    assert (found.clicks, found.clear, found.certain) == (clicks, clear, True)
    assert len(found.evidence) == {0: 2, None: 1}.get(clicks, (clicks or 0) + 1)


def test_without_a_form_there_is_no_way() -> None:
    assert report_path(reported()) is None


FORM = f"<form action=/m/NR><h2>Meld deze advertentie</h2>{MESSAGE}<button>Verstuur</button></form>"


@pytest.mark.parametrize(
    ("offers", "clicks"),
    [
        (two("<a href=/melden>Misbruik melden</a>"), 2),
        (two("<footer><a href=/melden>Misbruik melden</a></footer>"), None),
        (two(f"<button>Meld deze advertentie</button>{FORM}"), 2),
        (two(FORM), 1),
    ],
)
def test_from_an_advertisement_that_is_one_click_away(offers: tuple[str, str], clicks: int | None) -> None:
    seen = walked("<p>Planten.", offers=offers)
    for one in seen.gathered.advertisements:
        one.steps_from_home = 1
    found = report_path(seen)
    assert found is not None
    assert found.clicks == clicks
