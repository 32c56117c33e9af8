"""Which of the counts on a platform are of all of it, and what becomes of counts that contradict each other."""

import hashlib

import pytest

from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_kind import PageKind
from auditor.site.site import Site
from auditor.site.transparency.advertisement_total import advertisement_total
from auditor.site.visit.gathered import Gathered, Visit
from auditor.stated_total import StatedTotal
from tests.site.pages import page, rulebook

Place = tuple[PageKind, str, str]
HEAD = "<html lang=nl><title>Driesprong</title>"


def total(*places: Place) -> StatedTotal | None:
    """Return the total of a platform of these pages: kind, path and HTML; the first one is its home."""
    visits = []
    for kind, path, html in places:
        found = page(f"{HEAD}<body>{html}", path)
        visits.append(Visit(found.url, kind, found, (), "nl", 200, None, 1))
    first = visits[0].page
    return advertisement_total(
        Site(
            Gathered(tuple(visits), entry=first, home=first), rulebook().words, ChannelReader(rulebook().channels), 2026
        )
    )


def home(html: str) -> Place:
    return PageKind.HOME, "/", html


def number(*places: Place) -> int | None:
    found = total(*places)
    return found.number if found is not None else None


def test_the_first_page_says_it_and_is_cited() -> None:
    html = "<h1>Zij en hij</h1><p>Welkom. <b>1.234</b> advertenties online.</p>"
    found = total(home(html))
    assert found is not None
    assert (found.number, found.about) == (1234, False)
    assert (found.evidence.url, found.evidence.excerpt) == (
        "https://www.platform.example/",
        "1.234 advertenties online.",
    )
    assert found.evidence.selector
    assert found.evidence.sha256 == hashlib.sha256(f"{HEAD}<body>{html}".encode()).hexdigest()


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("<h1>Escorts in heel het land</h1><p>312 dames online</p>", 312),
        ("<ul><li>1.234</li><li>advertenties</li><li>5.000</li><li>leden</li></ul>", 1234),
        ("<dl><dt>Advertenties</dt><dd>1.234</dd></dl>", 1234),
        ("<table><tr><th>Aantal advertenties</th><td>1.234</td></tr></table>", 1234),
        ("<footer><p>Op dit moment: 1.284 advertenties. Zwolle 96.</p></footer>", 1284),
        ("<p>Meer dan 1.000 advertenties</p><p>1.284 advertenties</p>", 1284),
        ("<p><a href='/advertenties'>Bekijk alle 1.234 advertenties</a></p>", 1234),
        ("<p>Meer dan 1.000 advertenties</p><p>ruim 1.000 advertenties</p>", 1000),
        # Lookalikes.
        ("<ul><li>Leden</li><li>5.000</li><li>Advertenties</li><li>1.234</li></ul>", None),
        ("<h2>Zwolle</h2><p>96 advertenties</p>", None),
        ("<p><a href='/zwolle'><span>96 advertenties</span></a></p>", None),
        ("<p><a href='/zoeken?plaats=zwolle'>96 advertenties</a></p>", None),
        ("<dl><dt>Zwolle</dt><dd>96 advertenties</dd></dl>", None),
        ("<nav><ul><li><a href='/advertenties'>Advertenties (96)</a></li></ul></nav>", None),
        ("<p>312 dames</p><p>45 heren</p>", None),
        ("<p>312 dames</p><p>100 escorts</p>", None),
        ("<p>1.234 advertenties</p><p>900 advertenties</p>", None),
        ("<p>Meer dan 10.000 advertenties</p><p>412 advertenties</p>", None),
        ("<p>Alleen voor 18+</p>", None),
        ("<p>5</p>", None),
        ("<div class=reviews><p>1.234 advertenties</p></div>", None),
        ("", None),
    ],
)
def test_what_a_first_page_says(html: str, told: int | None) -> None:
    assert number(home(html)) == told


LIST = "<h1>Alle advertenties</h1><p>1-24 van 873 resultaten</p>"


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ((PageKind.LISTING, "/advertenties", LIST), 873),
        ((PageKind.LISTING, "/advertenties?page=2&sort=nieuw", LIST), 873),
        ((PageKind.SEARCH, "/zoeken", "<p>873 resultaten</p>"), 873),
        ((PageKind.ABOUT, "/over-ons", "<h1>Over ons</h1><p>Bij ons vindt u 873 advertenties.</p>"), 873),
        # Lookalikes: a town, a search, a category, what others write.
        ((PageKind.LISTING, "/zwolle", LIST), None),
        ((PageKind.LISTING, "/advertenties", "<h1>Zwolle</h1><p>873 resultaten</p>"), None),
        ((PageKind.SEARCH, "/zoeken?q=massage", "<p>873 resultaten</p>"), None),
        ((PageKind.LISTING, "/dames", "<h1>Dames</h1><p>873 resultaten</p>"), None),
        ((PageKind.NEWS, "/advertenties", LIST), None),
        ((PageKind.TRANSPARENCY, "/advertenties", LIST), None),
    ],
)
def test_another_page_counts_when_it_is_of_everything(place: Place, told: int | None) -> None:
    assert number(home("<p>Welkom</p>"), place) == told


def test_fewer_than_stand_on_the_page_are_not_all() -> None:
    cards = "".join(
        f"<article class=ad><a href='/ad/{n}'><img src='/a{n}.jpg'><h3>Naam{n}</h3></a><p>{n + 20} jaar, Zwolle</p>"
        f"<p>06-0000000{n}</p></article>"
        for n in range(1, 9)
    )
    assert number(home(f"<p>8 advertenties</p>{cards}")) == 8
    assert number(home(f"<p>3 advertenties</p>{cards}")) is None


def test_a_list_may_grow_while_it_is_visited_and_not_more() -> None:
    listing = (PageKind.LISTING, "/advertenties", LIST)
    assert number(home("<p>870 advertenties</p>"), listing) == 870
    assert number(home("<p>970 advertenties</p>"), listing) is None


def test_advertisements_go_before_who_advertise() -> None:
    assert number(home("<p>312 dames online</p><p>1.234 advertenties</p>")) == 1234


def test_a_rough_number_says_that_it_is() -> None:
    found = total(home("<p>Ruim 2.400 advertenties</p>"))
    assert found is not None
    assert (found.number, found.about) == (2400, True)


def test_nothing_was_read() -> None:
    platform = Site(Gathered(()), rulebook().words, ChannelReader(rulebook().channels), 2026)
    assert advertisement_total(platform) is None
