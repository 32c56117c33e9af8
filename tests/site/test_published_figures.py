"""Figures of safety work, the number of users and reports under the DSA: whose they are, of when, and whether they are there."""

import pytest

from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.trouble import Trouble
from auditor.site.site import Site
from auditor.site.transparency.safety_figures import safety_figures
from auditor.site.transparency.transparency_report import transparency, unread_report
from auditor.site.transparency.user_numbers import user_numbers
from auditor.site.visit.gathered import Gathered, Visit
from tests.site.pages import HOST, page, rulebook

ABOUT, NEWS, TERMS, FIGURES = PageKind.ABOUT, PageKind.NEWS, PageKind.TERMS, PageKind.TRANSPARENCY


def site(html: str, kind: PageKind = ABOUT, closed: str = "", title: str = "Platform") -> Site:
    told = page(f"<title>{title}</title>{html}", "/daar")
    home = page("<title>Platform</title><p>Over planten.", "/")
    visits = [Visit(home.url, PageKind.HOME, home, language="nl"), Visit(told.url, kind, told, language="nl")]
    if closed:
        visits.append(Visit(f"https://{HOST}{closed}", FIGURES, trouble=Trouble.NOT_FOUND))
    seen = Gathered(tuple(visits), entry=home, home=home)
    return Site(seen, rulebook().words, ChannelReader(rulebook().channels), 2026, 6)


IN_2025 = "<p>In 2025 kregen wij 41 meldingen"


@pytest.mark.parametrize(
    ("html", "counted"),
    [
        (f"{IN_2025}.", {"reports"}),
        (f"{IN_2025} en verwijderden wij 12 advertenties.", {"reports", "removals"}),
        (f"{IN_2025}, waarvan 3 over minderjarigen.", {"reports", "minors"}),
        ("<p>In 2025 deden wij 3 meldingen bij de politie.", {"reports", "police"}),
        ("<table><tr><th>In 2025<th>Aantal<tr><td>Ontvangen meldingen<td>41</table>", {"reports"}),
        (
            "<h2>Cijfers over 2025</h2><ul><li>41 meldingen ontvangen<li>12 advertenties verwijderd</ul>",
            {"reports", "removals"},
        ),
        # What is asked of the platform, intended, taught or counted by others is no figure of its own.
        ("<p>In 2025 kregen wij 3 verzoeken van de politie.", set()),
        ("<p>In 2025 willen wij 41 meldingen behandelen.", set()),
        ("<p>In 2025 gaven wij 41 cursussen over meldingen.", set()),
        ("<p>In 2025 kreeg de politie in heel Nederland 41 meldingen.", set()),
        ("<p>Volgens het CBS waren er veel. In 2025 waren er 41 meldingen.", set()),
        ("<p>Andere sites kregen in 2025 wel 41 meldingen.", set()),
        ("<p>Binnenkort: 41 meldingen in 2025.", set()),
        ("<p>Kregen wij in 2025 41 meldingen?", set()),
        ("<h2>Nieuws</h2><p>In 2025 waren er 41 meldingen.", set()),
        # A figure without a period, or without a number, says nothing.
        ("<p>Wij kregen 41 meldingen.", set()),
        ("<p>In 2025 kregen wij veel meldingen.", set()),
    ],
)
def test_what_the_platform_counts_of_its_own_safety_work(html: str, counted: set[str]) -> None:
    found = safety_figures(site(html))
    assert {one.value for one in found.counted} == counted
    assert bool(found.evidence) is bool(counted)


@pytest.mark.parametrize(
    ("html", "kind", "counted"),
    [
        (f"{IN_2025}.", PageKind.PRIVACY, 0),
        (f"{IN_2025}.", PageKind.PRICING, 0),
        (f"{IN_2025}.", TERMS, 1),
        ("<h1>Cijfers over 2025</h1><p>Wij kregen 41 meldingen.", ABOUT, 1),
        ("<h1>Cijfers over 2025</h1><p>Wij kregen 41 meldingen.", TERMS, 0),
        ("<h1>Onze cijfers</h1><p>Wij kregen 41 meldingen.", ABOUT, 1),
        ("<h1>Ons werk</h1><p>Over het jaar 2025.</p><h2>Een</h2><h3>Twee</h3><p>Wij kregen 41 meldingen.", FIGURES, 1),
        ("<h1>Ons werk</h1><p>Over het jaar 2025.</p><h2>Een</h2><h3>Twee</h3><p>Wij kregen 41 meldingen.", ABOUT, 0),
        # Its own news counts where it looks back on its year, or says what "we" counted in one.
        (f"<h1>Ons jaar in cijfers</h1>{IN_2025}.", NEWS, 1),
        (f"<h1>Een weetje</h1>{IN_2025}.", NEWS, 1),
        ("<h1>Een weetje</h1><p>In 2025 kwamen er 41 meldingen bij de politie.", NEWS, 0),
    ],
)
def test_on_which_pages_and_under_which_heads_a_figure_counts(html: str, kind: PageKind, counted: int) -> None:
    assert len(safety_figures(site(html, kind)).counted) == counted


@pytest.mark.parametrize(
    ("html", "recent"),
    [
        (f"{IN_2025}.", True),
        ("<p>In 2023 kregen wij 41 meldingen.", False),
        (f"<p>In 2023 kregen wij 31 meldingen.</p>{IN_2025}.", True),
        ("<p>Vorig jaar kregen wij 41 meldingen.", True),
    ],
)
def test_whether_the_newest_figures_are_of_the_last_year(*, html: str, recent: bool) -> None:
    found = safety_figures(site(html))
    assert found.counted
    assert found.recent is recent


MONTHLY = "het gemiddelde aantal maandelijkse gebruikers in de Europese Unie"


@pytest.mark.parametrize(
    ("html", "kind", "told"),
    [
        (f"<p>In 2025 was {MONTHLY} 41.000.", ABOUT, 1),
        ("<h2>Gemiddeld aantal afnemers per maand in de Unie</h2><p>41.000", ABOUT, 1),
        (f"<p>In 2025 was {MONTHLY} 41.000.", PageKind.ADVERTISE, 0),
        (f"<p>In 2025 was {MONTHLY} 41.000.", PageKind.PRICING, 0),
        (f"<p>In 2025 was {MONTHLY} klein.", ABOUT, 0),
        (f"<p>Binnenkort: {MONTHLY}, 41.000.", ABOUT, 0),
        (f"<p>Was {MONTHLY} in 2025 wel 41.000?", ABOUT, 0),
        (f"<h2>Nieuws</h2><p>In 2025 was {MONTHLY} 41.000.", ABOUT, 0),
        ("<p>In 2025 was het aantal maandelijkse gebruikers 41.000.", ABOUT, 0),
        ("<p>In 2025 was het gemiddelde aantal gebruikers in de Europese Unie 41.000.", ABOUT, 0),
    ],
)
def test_the_number_of_users_is_an_average_by_month_in_the_union(html: str, kind: PageKind, told: int) -> None:
    assert bool(list(user_numbers(site(html, kind)))) is bool(told)


LINK = "<a href=/rapport.pdf>Transparantierapport {}</a>"


@pytest.mark.parametrize(
    ("html", "recent", "older"),
    [
        (LINK.format(2025), 1, 0),
        (LINK.format(2022), 0, 1),
        (LINK.format(""), 0, 1),
        (f"<p>Over 2025: {LINK.format('')}</p>", 1, 0),
        ("<p>Ons transparantierapport over 2025: <a href=/x.pdf>hier</a></p>", 1, 0),
        ("<a href=https://files.platform.example/x>Transparantierapport 2025</a>", 1, 0),
        ("<a href=https://elders.example/x.pdf>Transparantierapport 2025</a>", 1, 0),
        ("<a href=https://elders.example/x>Transparantierapport 2025</a>", 0, 0),
        ("<a href=/x.pdf>Transparantierapport van andere platforms 2025</a>", 0, 0),
        ("<a href=/x.pdf>Prijslijst 2025</a>", 0, 0),
        (f"<p>Binnenkort volgt {LINK.format(2025)}.</p>", 0, 0),
        # Figures under the name of a report are a report; a name alone, or a plan, is none.
        (f"<h1>Transparantierapport</h1>{IN_2025}.", 1, 0),
        ("<h1>Transparantierapport</h1><p>In 2022 kregen wij 41 meldingen.", 0, 1),
        (f"<h1>Ons werk</h1>{IN_2025}.", 0, 0),
        ("<h1>Transparantierapport</h1><p>Wij kregen in 2025 veel meldingen.", 0, 0),
        ("<p>Ons transparantierapport werd gepubliceerd in maart 2026.", 1, 0),
        ("<p>Ons transparantierapport werd gepubliceerd in maart 2022.", 0, 1),
        ("<p>Ons transparantierapport verschijnt nog niet, maar wordt gepubliceerd in maart 2026.", 0, 0),
    ],
)
def test_which_reports_are_published(html: str, recent: int, older: int) -> None:
    found = transparency(site(html))
    assert (bool(found.recent), bool(found.older)) == (bool(recent), bool(older))


def test_a_report_that_is_gone_is_not_there() -> None:
    told = site(LINK.format(2025), closed="/rapport.pdf")
    assert transparency(told).recent == ()
    assert unread_report(told) is None


@pytest.mark.parametrize(
    ("html", "unread"),
    [
        (LINK.format(2025), True),
        (LINK.format(""), True),
        (LINK.format(2022), False),
        ("<a href=/rapport>Transparantierapport 2025</a>", False),
    ],
)
def test_a_recent_report_that_is_a_file_is_not_read(*, html: str, unread: bool) -> None:
    assert (unread_report(site(html)) is not None) is unread


@pytest.mark.parametrize(
    ("html", "mentioned"),
    [
        ("<p>Ons transparantierapport is op te vragen bij de redactie.", 1),
        ("<h2>Ons transparantierapport is op te vragen</h2>", 0),
        (f"<p>Ons {LINK.format('')} is te vinden bij de redactie.", 0),
        ("<p>Een transparantierapport telt bladzijden.", 0),
        ("<p>Het transparantierapport van andere platforms is te vinden bij hen.", 0),
    ],
)
def test_a_report_that_is_only_spoken_of(html: str, mentioned: int) -> None:
    assert len(transparency(site(html)).mentioned) == mentioned
