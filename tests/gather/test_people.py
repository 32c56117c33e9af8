"""A person's page is never recorded, named or logged; three of them are read in memory for their template."""

from pathlib import Path

import pytest

from auditor.gather import Progress
from auditor.gather.people import People
from auditor.site.kinds.kinds import PageKind
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.words.vocabulary import Vocabulary
from tests.gather.platforms import HOST, SAMPLES, at, cards, html, menu, offer, paths, visited, written

NAMES = ("Anna", "Eva", "Mia", "Zoe", "Pip")


def advertisements(folder: str = "advertentie/", extra: str = "") -> dict[str, str]:
    return {f"{folder}{name.lower()}-{n}.html": offer(name, n, extra) for n, name in enumerate(NAMES)}


def recorded(gathered: object) -> str:
    return repr([(v.url, v.asked) for v in gathered.visits]).lower()  # type: ignore[attr-defined]


@pytest.mark.parametrize("folder", ["/advertentie/", "/"])
def test_three_advertisements_are_read_under_a_mask(tmp_path: Path, folder: str) -> None:
    pages = {"index.html": html("Platform", cards(*NAMES, folder=folder))} | advertisements(folder[1:])
    gathered, asked = visited(written(tmp_path, pages))
    assert len(gathered.advertisements) == 3
    assert [page.shown_url for page in gathered.advertisements] == [f"{HOST}/[advertentie {n}]" for n in (1, 2, 3)]
    assert [v.masked for v in gathered.visits if v.kind is PageKind.ADVERTISEMENT] == [True] * 3
    assert all(v.page is None and v.steps_from_home == 1 for v in gathered.visits if v.masked)
    assert not any(name.lower() in recorded(gathered) for name in NAMES)
    assert sum(any(name.lower() in address for name in NAMES) for address in asked) == 3


def test_addresses_of_one_shape_that_lead_nowhere_do_not_use_up_the_tries(tmp_path: Path) -> None:
    dead = "".join(f'<a class="card" href="/ad/a{n}">Roos, 2{n} € 100 Bel 06-0000014{n}</a>' for n in range(8))
    pages = {"index.html": html("Platform", f"<main>{dead}</main>{cards(*NAMES)}")} | advertisements()
    gathered, asked = visited(written(tmp_path, pages))
    assert len(gathered.advertisements) == 3
    assert sum("/ad/a" in address for address in asked) <= 2


def test_a_form_with_a_name_filled_in_comes_after_pages_of_their_own(tmp_path: Path) -> None:
    booked = "".join(
        f'<a class="card" href="/reserveren?m=gast{n}">Roos, 2{n} € 100 Bel 06-0000014{n}</a>' for n in range(6)
    )
    home = html("Platform", f"<main>{booked}</main>{cards(*NAMES)}{menu(('Reserveren', '/reserveren'))}")
    pages = {"index.html": home, "reserveren.html": html("Reserveren", "<p>Kies een dag.</p>")} | advertisements()
    gathered, asked = visited(written(tmp_path, pages))
    assert len(gathered.advertisements) == 3
    assert not any("?m=" in address for address in asked)


def test_others_named_beneath_an_advertisement_make_no_list_of_it(tmp_path: Path) -> None:
    others = f"<h2>Ook in de gids</h2>{cards('Roos', 'Iris', 'Lelie', 'Viola')}"
    pages = {"index.html": html("Platform", cards(*NAMES))} | advertisements(extra=others)
    gathered, _ = visited(written(tmp_path, pages))
    assert len(gathered.advertisements) == 3


def test_none_is_asked_for_when_none_is_wanted(tmp_path: Path) -> None:
    pages = {"index.html": html("Platform", cards(*NAMES))} | advertisements()
    gathered, asked = visited(written(tmp_path, pages), advertisements=False)
    assert gathered.advertisements == ()
    assert not any("/advertentie/" in address for address in asked)


def test_a_link_shaped_like_those_of_cards_is_a_persons(tmp_path: Path) -> None:
    extra = '<p><a href="/advertentie/bo-77">Bo</a></p>' + menu(("Advertentie plaatsen", "/advertentie/plaatsen"))
    pages = {"index.html": html("Platform", cards(*NAMES) + extra), "advertentie/bo-77.html": offer("Bo", 7)}
    pages |= advertisements() | {"advertentie/plaatsen.html": html("Advertentie plaatsen")}
    gathered, asked = visited(written(tmp_path, pages))
    assert paths(gathered)[:2] == ["/", "/advertentie/plaatsen"]
    assert f"{HOST}/advertentie/bo-77" not in asked


def test_an_offer_that_nothing_announced_is_known_by_its_content(tmp_path: Path) -> None:
    pages = {"index.html": html("Platform", menu(("Uitgelicht", "/z/4711"))), "z/4711.html": offer("Anna", 4)}
    gathered, _ = visited(written(tmp_path, pages))
    assert paths(gathered) == ["/", "/[advertentie 1]"]
    assert len(gathered.advertisements) == 1


def test_a_page_read_before_it_was_known_as_a_persons_leaves_the_record(tmp_path: Path) -> None:
    body = menu(("Veiligheid", "/advertentie/anna-0"), ("Aanbod", "/aanbod"))
    pages = {"index.html": html("Platform", body), "aanbod.html": html("Aanbod", cards(*NAMES))} | advertisements()
    pages["advertentie/anna-0.html"] = html("Veiligheid van Anna")
    gathered, _ = visited(written(tmp_path, pages))
    assert "anna" not in recorded(gathered)


def test_the_report_form_behind_an_advertisement_is_read_without_its_number(tmp_path: Path) -> None:
    extra = '<a href="/meldknop?ad=12">Meld deze advertentie</a><a href="/melden/0/anna-0">Meld Anna</a>'
    pages = {"index.html": html("Platform", cards(*NAMES))} | advertisements(extra=extra)
    pages["meldknop.html"] = html("Advertentie melden", "<form><textarea name=t></textarea></form>")
    gathered, asked = visited(written(tmp_path, pages))
    assert at(gathered, "/meldknop").kind is PageKind.REPORT
    assert at(gathered, "/meldknop").steps_from_home == 2
    assert not any("ad=12" in address or "/melden/0" in address for address in asked)


@pytest.mark.parametrize(
    ("page", "trouble"),
    [
        (html("Inloggen", "<form><input name=u><input type=password name=p></form>"), Trouble.LOGIN),
        (
            '<html lang="nl"><title>Toegang</title><h1>18+</h1><p>Deze site is alleen voor bezoekers van 18 jaar en ouder.</p><button>Ja, ik ben 18 of ouder</button><button>Nee</button>',
            Trouble.GATE,
        ),
        ("<title>Just a moment...</title><h1>Checking your browser</h1>", Trouble.CAPTCHA),
        (html("Aanbod", cards("Ria", "Jo", "Bep", "Cor", "Toos", "Mien", "Sien")), Trouble.NOT_FOUND),
    ],
)
def test_advertisements_behind_a_door_are_told_of(tmp_path: Path, page: str, trouble: Trouble) -> None:
    pages = {"index.html": html("Platform", cards(*NAMES, folder="/a/b-"))}
    pages |= {f"a/b-{name.lower()}-{n}.html": page for n, name in enumerate(NAMES)}
    gathered, _ = visited(written(tmp_path, pages))
    assert gathered.advertisements == ()
    assert gathered.advertisements_trouble is trouble
    assert all(v.masked for v in gathered.visits if v.trouble is trouble)


@pytest.mark.parametrize(
    "sample", ["achterkamer", "dewaaier", "lanternlane", "lotuslijn", "prikbord66", "veldpost", "velourette"]
)
def test_no_seed_of_a_sample_is_in_an_address(sample: str) -> None:
    told: list[Progress] = []
    gathered, asked = visited(SAMPLES / sample, progress=told.append)
    secret = {url for url in asked if url not in {v.asked for v in gathered.visits}}
    assert len(gathered.advertisements) == 3
    personal = {page.url for page in gathered.advertisements}
    assert personal <= secret
    assert not any(url in recorded(gathered) for url in personal)
    assert not personal & {one.url for one in told}


def test_the_home_page_is_nobodys() -> None:
    people = People()
    home = "https://x.nl/"
    body = cards(*NAMES).replace('href="/advertentie/zoe-3"', 'href="/"')
    people.learn(
        Page(Delivery(home, home, status=200, body=html("X", body).encode()), Vocabulary([])), frozenset({"x.nl/"})
    )
    assert not people.is_personal(home)
    assert people.is_personal("https://www.x.nl/advertentie/anna-0?utm_source=z")
    assert people.masked("https://x.nl/advertentie/anna-0") == people.masked("https://x.nl/advertentie/anna-0/")


def test_a_copy_of_an_advertisement_and_a_stranger_are_not_counted(tmp_path: Path) -> None:
    body = cards(*NAMES, folder="/advertentie/").replace(
        "/advertentie/pip-4", "https://elders.example/advertentie/pip-4"
    )
    pages = {"index.html": html("Platform", body)} | advertisements()
    pages["advertentie/eva-1.html"] = pages["advertentie/anna-0.html"]
    gathered, asked = visited(written(tmp_path, pages))
    assert len(gathered.advertisements) == 3
    assert not any("elders" in address for address in asked)


def test_time_that_is_up_ends_the_visit_and_keeps_what_was_read(tmp_path: Path) -> None:
    pages = {
        "index.html": html("Platform", cards(*NAMES) + menu(("Contact", "/contact"))),
        "contact.html": html("Contact"),
    }
    gathered, _ = visited(written(tmp_path, pages | advertisements()), time_up_at="/advertentie/")
    assert (gathered.stopped, gathered.advertisements_trouble) == (Trouble.TIME_UP, Trouble.TIME_UP)
    assert paths(gathered) == ["/", "/contact", "/[advertentie 1]"]
    gathered, _ = visited(tmp_path, time_up_at="/contact")
    assert gathered.stopped is Trouble.TIME_UP
    assert paths(gathered) == ["/", "/contact"]


TOPICS = ("ladder-te-leen", "oude-fietsbel", "wie-repareert-klokken", "stekjes-af-te-halen")


def forum(*, extra: str = "") -> dict[str, str]:
    rows = "".join(
        f"<tr><td><a href='/topic/{n}/{slug}.html'>{slug.replace('-', ' ')}</a></td>"
        f"<td><a href='/users/{n}/merel{n}.html'>merel{n}</a></td><td>3</td></tr>"
        for n, slug in enumerate(TOPICS, 7)
    )
    pages = {"index.html": html("Praatplein", f"<table><tbody>{rows}</tbody></table>{extra}")}
    return pages | {
        f"topic/{n}/{slug}.html": html(
            slug, f"<p>Door <a href='/users/{n}/merel{n}.html'>merel{n}</a></p><a href='/flag/{n}'>Report this post</a>"
        )
        for n, slug in enumerate(TOPICS, 7)
    }


def test_topics_of_a_forum_are_read_like_advertisements_and_written_down_nowhere(tmp_path: Path) -> None:
    extra = (
        '<p>Nieuw: <a href="/users/99/spreeuw.html">spreeuw</a>, <a href="/topic/88/een-ander.html">een ander</a></p>'
    )
    gathered, asked = visited(written(tmp_path, forum(extra=extra)))
    assert len(gathered.advertisements) == 3
    told = recorded(gathered)
    assert not [word for word in (*TOPICS, "merel", "spreeuw", "een-ander") if word in told]
    assert not any("/users/" in address for address in asked)


@pytest.mark.parametrize(
    ("path", "promised", "personal"),
    [
        ("/topic/55/nog-een", PageKind.OTHER, True),
        # A title may promise anything.
        ("/topic/55/algemene-voorwaarden", PageKind.TERMS, True),
        ("/users/3/merel", PageKind.LISTING, True),
        ("/users/voorwaarden", PageKind.TERMS, False),
        ("/voorwaarden", PageKind.TERMS, False),
        ("/topic/nieuw", PageKind.OTHER, False),
        ("/user/login", PageKind.LOGIN, False),
    ],
)
def test_what_is_a_persons_on_a_forum(path: str, promised: PageKind, personal: bool) -> None:  # noqa: FBT001
    people = People()
    body = forum()["index.html"].encode()
    people.learn(Page(Delivery(HOST + "/", HOST + "/", 200, (), body), Vocabulary([])))
    assert people.is_personal(HOST + path, promised) is personal


def test_an_advertisement_is_read_as_one_in_a_folder_called_contact(tmp_path: Path) -> None:
    names = ("Roos", "Iris", "Lelie", "Viola")
    pages = {"index.html": html("Platform", cards(*names, folder="/contact-18/"))}
    for n, name in enumerate(names):
        pages[f"contact-18/{name.lower()}-{n}.html"] = offer(name, n)
    gathered, _ = visited(written(tmp_path, pages))
    assert len(gathered.advertisements) == 3


def test_advertisements_are_counted_where_the_first_page_only_names_them(tmp_path: Path) -> None:
    reviews = "".join(
        f'<p><a href="/advertentie/{name.lower()}-{n}">{name}</a> Netjes op tijd, 3 november 2026</p>'
        for n, name in enumerate(NAMES)
    )
    pages = {"index.html": html("Recensies", f"<main>{reviews}</main>{menu(('Aanbod', '/aanbod'))}")}
    pages |= {"aanbod.html": html("Aanbod", cards(*NAMES))} | advertisements()
    gathered, _ = visited(written(tmp_path, pages))
    assert gathered.named_at_once == len(NAMES)


def test_articles_of_the_platform_itself_are_no_advertisements_named_at_once(tmp_path: Path) -> None:
    posts = "".join(f'<p><a href="/nieuws/bericht-{n}">Bericht {n}</a> van 3 november 2026</p>' for n in range(5))
    pages = {"index.html": html("Nieuws", f"<main>{posts}</main>{menu(('Aanbod', '/aanbod'))}")}
    pages |= {"aanbod.html": html("Aanbod", cards(*NAMES))} | advertisements()
    gathered, _ = visited(written(tmp_path, pages))
    assert gathered.named_at_once == 0
