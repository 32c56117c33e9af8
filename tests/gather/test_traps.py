"""What eats no budget: calendars, sessions, endless lists, copies, deeds, files, soft 404s."""

from pathlib import Path

import pytest

from auditor.gather.identity import identity, shape
from auditor.gather.traps import is_trap
from auditor.site.kinds.kinds import PageKind
from auditor.site.markup.trouble import Trouble
from tests.gather.platforms import FILLER, HOST, at, html, menu, paths, reading, visited, written
from tests.pdfs import pdf_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://x.nl/a", "http://x.nl/a"),
        ("https://x.nl/a", "https://www.x.nl/a/"),
        ("https://x.nl/a", "https://X.nl/a?utm_source=b&fbclid=1"),
        ("https://x.nl/a?b=1&c=2", "https://x.nl/a?c=2&b=1&PHPSESSID=123"),
        ("https://x.nl/a", "https://x.nl/a;jsessionid=AB12"),
        ("https://x.nl/", "https://x.nl/index.php"),
        ("https://x.nl/lijst", "https://x.nl/lijst?sort=prijs&order=asc"),
        ("https://x.nl/inloggen", "https://x.nl/inloggen?terug=/oproep/1"),
        ("https://x.nl:443/a", "https://x.nl/a"),
    ],
)
def test_one_page_has_one_identity(one: str, other: str) -> None:
    assert identity(one) == identity(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://x.nl/a", "https://x.nl/b"),
        ("https://x.nl/?p=1", "https://x.nl/?p=2"),
        ("https://x.nl/a", "https://help.x.nl/a"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8001/"),
    ],
)
def test_other_pages_have_another_identity(one: str, other: str) -> None:
    assert identity(one) != identity(other)


@pytest.mark.parametrize(
    ("url", "form"),
    [
        ("https://x.nl/advertentie/12-anna", "x.nl/advertentie/*"),
        ("https://x.nl/2024/05/titel", "x.nl/#/#/*"),
        ("https://x.nl/ad.php?id=12&taal=nl", "x.nl/ad.php?id=*&taal=nl"),
        ("https://x.nl/anna", ""),
        ("https://x.nl/index.php?pagina=contact", ""),
    ],
)
def test_shapes(url: str, form: str) -> None:
    assert shape(url) == form


@pytest.mark.parametrize(
    ("url", "name", "promised", "trap"),
    [
        ("https://x.nl/uitloggen", "Uitloggen", PageKind.LOGIN, True),
        ("https://x.nl/advertentie/5/delete", "", PageKind.OTHER, True),
        ("https://x.nl/?action=vote&id=3", "Stem", PageKind.OTHER, True),
        ("https://x.nl/index.php?action=voorwaarden", "Voorwaarden", PageKind.TERMS, False),
        ("https://x.nl/index.php?option=com_content&task=view&id=7", "Hulp", PageKind.SAFETY, False),
        ("https://x.nl/hulp/advertentie-verwijderen", "Hoe verwijder ik mijn advertentie?", PageKind.HELP, False),
        ("https://x.nl/aanbod?pagina=4", "4", PageKind.LISTING, True),
        ("https://x.nl/aanbod/page/2", "Volgende", PageKind.LISTING, True),
        ("https://x.nl/aanbod", "Volgende »", PageKind.LISTING, True),
        ("https://x.nl/aanbod", "»", PageKind.LISTING, True),
        ("https://x.nl/?page=voorwaarden", "Voorwaarden", PageKind.TERMS, False),
        ("https://x.nl/?p=12", "Lees dit", PageKind.OTHER, False),
        ("https://x.nl/aanbod?stad=utrecht", "Utrecht", PageKind.LISTING, True),
        ("https://x.nl/vragen/scope:all/sort:votes/page:1/", "meeste stemmen", PageKind.HELP, True),
        ("https://x.nl/vragen/tags:huis/", "huis", PageKind.HELP, True),
        ("https://x.nl/vragen/", "Vragen", PageKind.HELP, False),
        ("https://x.nl/agenda/2026/05", "mei", PageKind.OTHER, True),
        ("https://x.nl/2026/05/", "mei 2026", PageKind.NEWS, True),
        ("https://x.nl/a/b/a/b", "dieper", PageKind.OTHER, True),
        ("https://x.nl/a/a/x/a", "dieper", PageKind.OTHER, True),
        ("https://x.nl/" + "a/" * 9, "diep", PageKind.OTHER, True),
        ("https://x.nl/" + "a" * 400, "lang", PageKind.OTHER, True),
        ("https://x.nl/?a=1&b=2&c=3&d=4&e=5&f=6", "veel", PageKind.OTHER, True),
        ("https://x.nl/foto.jpg", "Foto", PageKind.OTHER, True),
        ("https://x.nl/folder.pdf", "Folder", PageKind.OTHER, True),
        ("https://x.nl/voorwaarden.pdf", "Voorwaarden", PageKind.TERMS, False),
        ("https://x.nl/delete?x=1", "", PageKind.OTHER, True),
        ("https://x.nl/a?delete=1", "", PageKind.TERMS, True),
        ("https://x.nl/over-ons", "Over ons", PageKind.ABOUT, False),
        ("https://x.nl/nummer/0600000123", "Toon nummer", PageKind.OTHER, True),
        ("https://x.nl/go/06-000-00123", "Bel", PageKind.CONTACT, True),
        ("https://x.nl/out?url=https%3A%2F%2Fwa.me%2F31600000123", "App", PageKind.OTHER, True),
        ("https://x.nl/redirect/https://instagram.com/iemand", "Insta", PageKind.OTHER, True),
        ("https://x.nl/mail?to=iemand%2540post.example", "Mail", PageKind.CONTACT, True),
        ("https://x.nl/artikel/2024-06-12345678", "Artikel", PageKind.NEWS, False),
        ("https://x.nl/hulp/@home", "Hulp", PageKind.HELP, False),
    ],
)
def test_links_that_lead_nowhere_or_do_something(url: str, name: str, promised: PageKind, trap: bool) -> None:  # noqa: FBT001
    assert is_trap(url, name, promised, reading().pages) is trap


def test_an_endless_calendar_costs_little(tmp_path: Path) -> None:
    days = menu(*((f"{n} mei", f"/rooster?x={n}") for n in range(1, 30)), tag="div")
    pages = {"index.html": html("Platform", days), "rooster.html": html("Rooster", days)}
    gathered, asked = visited(written(tmp_path, pages))
    assert len(paths(gathered)) == 2
    assert sum("rooster" in address for address in asked) <= 5


def test_copies_under_many_addresses_are_read_once(tmp_path: Path) -> None:
    copies = menu(*((f"Contact {n}", f"/contact-{n}") for n in "abc"))
    pages = {"index.html": html("Platform", copies)} | {f"contact-{n}.html": html("Contact") for n in "abc"}
    gathered, _ = visited(written(tmp_path, pages))
    assert paths(gathered) == ["/", "/contact-a"]


def test_pages_that_differ_in_a_date_are_copies(tmp_path: Path) -> None:
    pages = {"index.html": html("Platform", menu(("A", "/a1"), ("B", "/b1")))}
    pages |= {
        f"{n}1.html": f"<title>Dag</title>{FILLER}<p>Vandaag is het {day} 2026</p>" for n, day in (("a", 1), ("b", 22))
    }
    gathered, _ = visited(written(tmp_path, pages))
    assert len(gathered.pages) == 2


@pytest.mark.parametrize(
    "missing", [html("Pagina niet gevonden"), "<title>Platform</title>" + FILLER * 3 + "<p>Kies hieronder verder.</p>"]
)
def test_a_soft_404_is_known_by_its_words_or_by_its_likeness(tmp_path: Path, missing: str) -> None:
    site = '[[route]]\npath = "/weg"\nfile = "weg.html"\n[[route]]\npath = "/deze-pagina*"\nfile = "weg2.html"'
    pages = {"index.html": html("Platform", menu(("Voorwaarden", "/weg"))), "weg.html": missing}
    pages["weg2.html"] = missing.replace("verder", "door")
    gathered, _ = visited(written(tmp_path, pages, site))
    assert at(gathered, "/weg").trouble is Trouble.SOFT_NOT_FOUND


def test_a_dead_link_stays_with_its_trouble_and_costs_no_page(tmp_path: Path) -> None:
    pages = {
        "index.html": html("Platform", menu(("Melden", "/weg"), ("Contact", "/contact"))),
        "contact.html": html("Contact"),
    }
    gathered, _ = visited(written(tmp_path, pages), max_pages=2)
    assert at(gathered, "/weg").trouble is Trouble.NOT_FOUND
    assert at(gathered, "/weg").kind is PageKind.REPORT
    assert at(gathered, "/contact").trouble is None


def test_a_pdf_of_the_terms_is_read(tmp_path: Path) -> None:
    body = menu(("Voorwaarden", "/voorwaarden.pdf"), ("Folder", "/folder.pdf"))
    pages: dict[str, str | bytes] = {"index.html": html("Platform", body)}
    terms = pdf_of("Algemene voorwaarden", "Wie deze site gebruikt gaat akkoord met deze voorwaarden van het platform.")
    pages |= {"voorwaarden.pdf": terms, "folder.pdf": b"%PDF-1.7 y"}
    gathered, asked = visited(written(tmp_path, pages))
    visit = at(gathered, "/voorwaarden.pdf")
    assert (visit.trouble, visit.kind) == (None, PageKind.TERMS)
    assert visit.page is not None
    assert visit.page.is_pdf
    assert f"{HOST}/folder.pdf" not in asked


def test_robots_keeps_off_and_is_told_of_where_it_matters(tmp_path: Path) -> None:
    body = menu(("Melden", "/melden"), ("Iets", "/melden-niet"))
    pages = {"index.html": html("Platform", body), "melden.html": html("Melden"), "melden-niet.html": html("Iets")}
    pages["robots.txt"] = "User-agent: *\nDisallow: /melden\n"
    gathered, _ = visited(written(tmp_path, pages))
    assert [(v.url, v.trouble) for v in gathered.visits[1:]] == [
        (f"{HOST}/melden", Trouble.ROBOTS),
        *([(f"{HOST}/melden-niet", Trouble.ROBOTS)] if len(gathered.visits) > 2 else []),
    ]
