"""How far a visit goes: own hosts, help desks elsewhere, sitemaps, and what is never visited."""

import gzip
from pathlib import Path

import pytest

from auditor.gather.hosts import Hosts
from auditor.gather.promise import tongue_of
from auditor.gather.sitemap import locations
from auditor.site.kinds.kinds import PageKind
from auditor.site.markup.trouble import Trouble
from tests.gather.platforms import HOST, SAMPLES, html, menu, paths, visited, written


@pytest.mark.parametrize(
    ("home", "url", "own"),
    [
        ("https://www.naam.nl/", "https://help.naam.nl/x", True),
        ("https://www.naam.nl/", "http://naam.nl:8080/", True),
        ("https://www.naam.nl/", "https://naam.be/", False),
        ("https://naam.co.uk/", "https://ander.co.uk/", False),
        ("https://naam.github.io/", "https://ander.github.io/", False),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000/x", True),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8001/x", False),
        ("http://localhost:8000/", "http://localhost:8000/x", True),
        ("http://[::1]:8000/", "http://[::1]:8000/x", True),
    ],
)
def test_own_hosts(home: str, url: str, own: bool) -> None:  # noqa: FBT001
    assert Hosts(home).own(url) is own


@pytest.mark.parametrize(
    ("url", "never"),
    [
        ("https://www.facebook.com/x", True),
        ("https://play.google.com/store", True),
        ("https://sub.helpwanted.nl/", True),
        ("https://desk.nl/", False),
    ],
)
def test_known_organisations_are_never_visited(url: str, never: bool) -> None:  # noqa: FBT001
    assert Hosts("https://naam.nl/", frozenset({"helpwanted.nl"})).never(url) is never


@pytest.mark.parametrize(("home", "label"), [("https://www.naam.nl/", "naam"), ("http://127.0.0.1:80/", "")])
def test_the_name_in_a_domain(home: str, label: str) -> None:
    assert Hosts(home).label() == label


DESK = '[hosts]\n"platform.desk.example" = "_desk"\n"vreemd.example" = "_vreemd"\n'


def desk_site(folder: Path) -> Path:
    footer = menu(
        ("Helpdesk", "https://platform.desk.example/"), ("Hulp voor slachtoffers", "https://vreemd.example/"),
        ("Hulp", "https://www.facebook.com/platform"), ("Winkel", "https://winkel.example/"), tag="footer",
    )  # fmt: skip
    return written(
        folder,
        {
            "index.html": html("Platform", footer + '<p><a href="https://elders.example/">Veiligheid</a></p>'),
            "_desk/index.html": html(
                "Helpdesk", menu(("Melden", "/artikel/melden"), ("Weer", "/weer"), ("Platform", HOST))
            ),
            "_desk/artikel/melden.html": html("Melden", menu(("Privacy", "/artikel/privacy"))),
            "_desk/artikel/privacy.html": html("Privacy"),
            "_desk/weer.html": html("Weer"),
            "_vreemd/index.html": "<title>Stichting</title><h1>Hulp</h1><p>Wij helpen wie hulp zoekt bij geweld en dwang, gratis.</p>",
        },
        DESK,
    )


def test_a_help_desk_in_the_menu_is_followed_one_level_deep(tmp_path: Path) -> None:
    gathered, asked = visited(desk_site(tmp_path))
    assert [visit.url for visit in gathered.visits] == [
        f"{HOST}/",
        "https://platform.desk.example/",
        "https://platform.desk.example/artikel/melden",
    ]
    assert not any(host in address for address in asked for host in ("facebook", "winkel", "elders", "weer"))


def test_another_organisation_in_the_menu_is_no_page_of_the_platform(tmp_path: Path) -> None:
    gathered, _ = visited(desk_site(tmp_path))
    assert not any("vreemd" in visit.url for visit in gathered.visits)


def test_the_help_desks_of_samples_are_read() -> None:
    for sample, host in (("veldpost", "steun.veldpost.example"), ("velourette", "help.velourette.example")):
        gathered, _ = visited(SAMPLES / sample)
        assert sum(host in visit.url for visit in gathered.visits) >= 5


def listed(*addresses: str) -> str:
    return "<urlset>" + "".join(f"<url><loc>{address}</loc></url>" for address in addresses) + "</urlset>"


@pytest.mark.parametrize("packed", [False, True])
def test_a_sitemap_gives_what_promises_a_wanted_page(tmp_path: Path, packed: bool) -> None:  # noqa: FBT001
    inner = listed(
        f"{HOST}/klachten", f"{HOST}/advertentie/anna", f"{HOST}/zomaar", "https://elders.example/contact"
    ).encode()
    index = f"<sitemapindex><sitemap><loc>{HOST}/map2.xml</loc></sitemap><sitemap><loc>{HOST}/weg.xml</loc></sitemap></sitemapindex>"
    pages: dict[str, str | bytes] = {
        "index.html": html("Platform"),
        "robots.txt": f"Sitemap: {HOST}/map1.xml\n",
        "map1.xml": index,
        "map2.xml": gzip.compress(inner) if packed else inner,
        "klachten.html": html("Klachten"),
        "zomaar.html": html("Zomaar"),
    }
    gathered, asked = visited(written(tmp_path, pages))
    assert paths(gathered) == ["/", "/klachten"]
    assert not any("anna" in address or "elders" in address for address in asked)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b"<loc>https://x.nl/a?b=1&amp;c=2</loc>", ["https://x.nl/a?b=1&c=2"]),
        (b"<s:loc>\n https://x.nl/a \n</s:loc>", ["https://x.nl/a"]),
        (b"<loc><![CDATA[https://x.nl/a]]></loc>", ["https://x.nl/a"]),
        (b'<!DOCTYPE a [<!ENTITY b "bomb">]><loc>&b;&b;</loc>', []),
        (b"<loc>ftp://x.nl/</loc><loc></loc><loc>http://[kapot</loc><loc>https://</loc>", []),
        (b"<loc>https://x.nl/a</loc>" * 6000, ["https://x.nl/a"] * 5000),
    ],
)
def test_addresses_in_a_sitemap(body: bytes, found: list[str]) -> None:
    assert list(locations(body)) == found


@pytest.mark.parametrize("body", [b"\x1f\x8bkapot", b"", b"<html>geen kaart"])
def test_a_broken_sitemap_gives_nothing(tmp_path: Path, body: bytes) -> None:
    gathered, _ = visited(written(tmp_path, {"index.html": html("Platform"), "sitemap.xml": body}))
    assert paths(gathered) == ["/"]


def test_a_nested_index_is_followed_once(tmp_path: Path) -> None:
    index = f"<sitemapindex><sitemap><loc>{HOST}/sitemap.xml</loc></sitemap></sitemapindex>"
    gathered, asked = visited(written(tmp_path, {"index.html": html("Platform"), "sitemap.xml": index}))
    assert paths(gathered) == ["/"]
    assert sum("sitemap" in address for address in asked) == 2


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        (
            "# ons adres\nContact: mailto:a@platform.example\ncontact: https://platform.example/lek\nExpires: 2027",
            ("mailto:a@platform.example", "https://platform.example/lek"),
        ),
        ("<!doctype html><p>Contact: x</p>", ()),
    ],
)
def test_security_txt(tmp_path: Path, text: str, contacts: tuple[str, ...]) -> None:
    gathered, _ = visited(written(tmp_path, {"index.html": html("Platform"), ".well-known/security.txt": text}))
    assert gathered.security_txt == contacts


def test_a_listing_is_read_twice_at_most(tmp_path: Path) -> None:
    links = menu(*((f"Aanbod {city}", f"/aanbod/{city}") for city in ("utrecht", "zwolle", "breda", "delft")))
    pages = {"index.html": html("Platform", links)} | {
        f"aanbod/{city}.html": html(f"Aanbod {city}") for city in ("utrecht", "zwolle", "breda", "delft")
    }
    gathered, _ = visited(written(tmp_path, pages))
    assert sum(visit.kind is PageKind.LISTING for visit in gathered.visits) == 2


def test_a_wall_behind_a_refusal_is_told_from_a_plain_error(tmp_path: Path) -> None:
    site = '[[route]]\npath = "/melden"\nstatus = 403\nfile = "muur.html"\n[[route]]\npath = "/contact"\nstatus = 500\nfile = "fout.html"\n'
    pages = {
        "index.html": html("Platform", menu(("Melden", "/melden"), ("Contact", "/contact"))),
        "muur.html": "<title>Just a moment...</title><h1>Checking your browser</h1>",
        "fout.html": html("Fout"),
    }
    gathered, _ = visited(written(tmp_path, pages, site))
    assert {visit.url.removeprefix(HOST): (visit.kind, visit.trouble) for visit in gathered.visits[1:]} == {
        "/melden": (PageKind.REPORT, Trouble.CAPTCHA),
        "/contact": (PageKind.CONTACT, Trouble.SERVER_ERROR),
    }


def test_a_link_that_leaves_for_another_host_is_no_page(tmp_path: Path) -> None:
    site = '[[route]]\npath = "/hulp"\nstatus = 302\nlocation = "https://elders.example/"\n'
    gathered, _ = visited(written(tmp_path, {"index.html": html("Platform", menu(("Hulp", "/hulp")))}, site))
    assert paths(gathered) == ["/"]


@pytest.mark.parametrize(
    ("url", "tongue"),
    [
        ("https://x.nl/en/terms", "en"),
        ("https://x.nl/nl-be/", "nl"),
        ("https://x.nl/?lang=de", "de"),
        ("https://x.nl/?taal=xx", ""),
        ("https://x.nl/enquete", ""),
    ],
)
def test_the_language_in_an_address(url: str, tongue: str) -> None:
    assert tongue_of(url) == tongue
