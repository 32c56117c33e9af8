"""The way in: gates passed by a plain link only, walls, shells, and platforms that do not answer."""

from pathlib import Path

import pytest

from auditor.site.kinds.kinds import PageKind
from auditor.site.markup.trouble import Trouble
from auditor.site.visit.gathered import GatePassed
from tests.gather.platforms import HOST, SAMPLES, at, html, menu, paths, visited, written

GATE = (
    '<html lang="nl"><title>Toegang</title><h1>Alleen voor volwassenen</h1><p>Deze site is bedoeld voor bezoekers van 18 jaar '
    'en ouder.</p><a href="{way}">Ja, ik ben 18 jaar of ouder</a> <a href="https://www.google.nl/">Nee</a>'
    '<footer><a href="/voorwaarden">Voorwaarden</a></footer>'
)
COOKIE = '[[route]]\npath = "/ja"\nstatus = 302\nlocation = "{to}"\nset_cookie = "ok=1; Path=/"\n'
CLOSED = '[[route]]\npath = "/"\nunless_cookie = "ok"\nfile = "poort.html"\n'


@pytest.mark.parametrize("to", ["/", "/aanbod"])
def test_a_declaring_link_is_followed_and_told_of(tmp_path: Path, to: str) -> None:
    pages = {
        "poort.html": GATE.format(way="/ja"),
        "index.html": html("Platform", menu(("Melden", "/melden"))),
        "aanbod.html": html("Aanbod"),
        "melden.html": html("Melden"),
        "voorwaarden.html": html("Voorwaarden"),
    }
    gathered, _ = visited(written(tmp_path, pages, COOKIE.format(to=to) + CLOSED))
    assert gathered.gate_passed == GatePassed(
        f"{HOST}/", "Ja, ik ben 18 jaar of ouder", f"{HOST}/ja", f"{HOST}/voorwaarden"
    )
    assert [v.kind for v in gathered.visits[:2]] == [PageKind.GATE, PageKind.HOME]
    assert gathered.entry is not gathered.home
    assert gathered.home is not None
    assert "Platform" in gathered.home.metadata.title
    assert {"/melden", "/voorwaarden"} <= set(paths(gathered))


@pytest.mark.parametrize(("routes", "leaves_open"), [("", True), (COOKIE.format(to="/aanbod"), False)])
def test_without_a_cookie_a_gate_keeps_nobody_from_an_address_within(
    tmp_path: Path, routes: str, *, leaves_open: bool
) -> None:
    gate = GATE.replace('<a href="/voorwaarden">Voorwaarden</a>', "")
    pages = {
        "index.html": gate.format(way="/ja" if routes else "/aanbod"),
        "aanbod.html": html("Aanbod", menu(("Voorwaarden", "/voorwaarden"))),
        "voorwaarden.html": html("Voorwaarden"),
    }
    gathered, _ = visited(written(tmp_path, pages, routes))
    assert gathered.gate_passed is not None
    assert (gathered.gate_passed.open_terms, gathered.gate_passed.leaves_open) == ("", leaves_open)


def test_a_gate_before_a_part_of_the_platform_is_passed_by_its_link_and_told_of(tmp_path: Path) -> None:
    goods = "".join(f"<li><b>Fiets {n}</b> € {n}5 Zwolle</li>" for n in range(1, 9))
    pages = {
        "index.html": html("Tweedehands", f'<ul><li><a href="/erotiek">Erotiek 18+</a></li>{goods}</ul>'),
        "erotiek.html": GATE.format(way="/erotiek/alles"),
        "erotiek/alles.html": html("Alle advertenties in deze rubriek", menu(("Regels", "/erotiek/regels"))),
        "erotiek/regels.html": html("Regels"),
        "voorwaarden.html": html("Voorwaarden"),
    }
    gathered, _ = visited(written(tmp_path, pages))
    assert gathered.gate_passed is None
    assert gathered.gates_within == (
        GatePassed(f"{HOST}/erotiek", "Ja, ik ben 18 jaar of ouder", f"{HOST}/erotiek/alles"),
    )
    assert at(gathered, "/").kind is PageKind.HOME
    assert {"/erotiek/alles", "/erotiek/regels"} <= set(paths(gathered))


def test_terms_behind_a_gate_are_told_from_terms_beside_it(tmp_path: Path) -> None:
    shut = '[[route]]\npath = "/voorwaarden"\nunless_cookie = "ok"\nstatus = 302\nlocation = "/"\n'
    pages = {
        "poort.html": GATE.format(way="/ja"),
        "index.html": html("Platform"),
        "voorwaarden.html": html("Voorwaarden"),
    }
    gathered, _ = visited(written(tmp_path, pages, COOKIE.format(to="/") + CLOSED + shut))
    assert gathered.gate_passed is not None
    assert gathered.gate_passed.open_terms == ""
    assert at(gathered, "/voorwaarden").trouble is None


def test_where_a_gate_sends_the_young_is_looked_at_last(tmp_path: Path) -> None:
    gate = GATE.format(way="/ja").replace("https://www.google.nl/", "/x9")
    locked = '[[route]]\npath = "/x9"\nfile = "x9.html"\nset_cookie = "ok=; Path=/; Max-Age=0"\n'
    pages = {
        "poort.html": gate,
        "index.html": html("Platform", menu(("Melden", "/melden"))),
        "melden.html": html("Melden"),
        "voorwaarden.html": html("Voorwaarden"),
        "x9.html": html("Tot ziens", "<p>De Kindertelefoon: 0800-0432.</p>"),
    }
    gathered, asked = visited(written(tmp_path, pages, COOKIE.format(to="/") + CLOSED + locked))
    assert at(gathered, "/x9").page is not None
    assert asked.index(f"{HOST}/x9") > asked.index(f"{HOST}/melden")


def test_a_way_out_that_leads_away_is_told_of_without_a_page(tmp_path: Path) -> None:
    gate = GATE.format(way="/ja").replace("https://www.google.nl/", "/weg")
    away = '[[route]]\npath = "/weg"\nstatus = 302\nlocation = "https://zoekmachine.example/"\n'
    pages = {"poort.html": gate, "index.html": html("Platform"), "voorwaarden.html": html("Voorwaarden")}
    gathered, _ = visited(written(tmp_path, pages, COOKIE.format(to="/") + CLOSED + away))
    assert at(gathered, "/weg").page is None


def test_the_page_a_gate_leads_to_is_home_when_the_front_stays_shut(tmp_path: Path) -> None:
    shut = '[[route]]\npath = "/"\nfile = "poort.html"\n'
    pages = {
        "poort.html": GATE.format(way="/binnen"),
        "binnen.html": html("Welkom", menu(("Melden", "/melden"))),
        "melden.html": html("Melden"),
    }
    gathered, _ = visited(written(tmp_path, pages, shut))
    assert gathered.home is not None
    assert gathered.home.url == f"{HOST}/binnen"
    assert at(gathered, "/binnen").kind is PageKind.HOME
    assert at(gathered, "/melden").steps_from_home == 1


def test_a_gate_that_stays_shut_is_not_passed(tmp_path: Path) -> None:
    pages = {"index.html": GATE.format(way="/nog-eens"), "nog-eens.html": GATE.format(way="/")}
    gathered, _ = visited(written(tmp_path, pages))
    assert gathered.gate_passed is None
    assert gathered.home is gathered.entry


def test_a_wanted_page_behind_the_gate_is_told_of(tmp_path: Path) -> None:
    site = (
        '[[route]]\npath = "/melden"\nstatus = 302\nlocation = "/"\n[[route]]\npath = "/contact"\nfile = "index.html"\n'
    )
    gate = GATE.format(way="https://deur.example/").replace(
        "<footer>", '<footer><a href="/melden">Melden</a><a href="/contact">Contact</a><a href="/x">X</a>'
    )
    gathered, _ = visited(written(tmp_path, {"index.html": gate}, site))
    assert at(gathered, "/melden").trouble is Trouble.GATE
    assert at(gathered, "/contact").trouble is Trouble.GATE
    assert at(gathered, "/melden").kind is PageKind.REPORT


def test_a_check_by_a_third_party_is_never_started() -> None:
    gathered, asked = visited(SAMPLES / "voorbeeldig")
    assert gathered.gate_passed is None
    assert not any("/toegang/start" in address for address in asked)
    assert gathered.security_txt == ("mailto:veilig@voorbeeldig.example",)


def test_a_wall_is_one_visit() -> None:
    gathered, asked = visited(SAMPLES / "achterslot")
    assert [(v.kind, v.trouble) for v in gathered.visits] == [(PageKind.HOME, Trouble.CAPTCHA)]
    assert gathered.home is None
    assert gathered.entry is not None
    assert len(asked) < 8


def test_a_shell_stops_after_three_that_are_the_same() -> None:
    gathered, _ = visited(SAMPLES / "schimwerk")
    assert {v.trouble for v in gathered.visits} == {Trouble.SCRIPT_ONLY}
    assert gathered.stopped is Trouble.SCRIPT_ONLY
    assert len(gathered.visits) == 3


@pytest.mark.parametrize(
    ("site", "trouble"),
    [
        ('[[route]]\npath = "/*"\nstatus = 500\n', Trouble.SERVER_ERROR),
        ('[[route]]\npath = "/*"\nstatus = 403\n', Trouble.FORBIDDEN),
        ('[[route]]\npath = "/"\nstatus = 302\nlocation = "https://elders.example/"\n', Trouble.NOT_RECORDED),
    ],
)
def test_a_platform_that_does_not_answer_is_one_visit_with_its_trouble(
    tmp_path: Path, site: str, trouble: Trouble
) -> None:
    gathered, asked = visited(written(tmp_path, {"index.html": html("X")}, site))
    assert [v.trouble for v in gathered.visits] == [trouble]
    assert (gathered.entry, gathered.home, gathered.stopped) == (None, None, trouble)
    assert len(asked) == 1


def test_a_wall_that_rises_on_the_way_ends_the_visit(tmp_path: Path) -> None:
    body = menu(*((f"Melden {n}", f"/melden-{n}") for n in "abcdefghij"), ("Voorwaarden", "/voorwaarden"))
    site = '[[route]]\npath = "/*-*"\nstatus = 403\n' + "".join(
        f'[[route]]\npath = "/melden-{n}"\nstatus = 403\n' for n in "abcdefghij"
    )
    gathered, _ = visited(
        written(tmp_path, {"index.html": html("X", body), "voorwaarden.html": html("Voorwaarden")}, site)
    )
    assert gathered.stopped is Trouble.FORBIDDEN
    assert gathered.home is not None
    assert sum(v.trouble is Trouble.FORBIDDEN for v in gathered.visits) == 6


def test_a_foreign_front_still_leads_to_the_dutch_pages(tmp_path: Path) -> None:
    polish = (
        "<p>To jest strona, która nie jest dla ciebie, ale możesz się na niej znaleźć i już nie być jak przed tym.</p>"
        * 3
    )
    pages = {
        "index.html": f'<html lang="pl"><title>X</title>{polish}' + menu(("Nederlands", "/nl")),
        "nl.html": html("Platform"),
    }
    gathered, _ = visited(written(tmp_path, pages))
    assert gathered.home is None
    assert gathered.visits[0].trouble is Trouble.UNKNOWN_LANGUAGE
    assert at(gathered, "/nl").trouble is None


@pytest.mark.parametrize("sample", ["avondkompas", "tussenweg"])
def test_the_gates_of_samples_are_passed(sample: str) -> None:
    gathered, _ = visited(SAMPLES / sample)
    assert gathered.gate_passed is not None
    assert gathered.visits[0].kind is PageKind.GATE
    assert len(gathered.advertisements) == 3


def test_own_scripts_are_read_and_libraries_left_alone(tmp_path: Path) -> None:
    head = "".join(f'<script src="{src}"></script>' for src in (
        "/js/app.js", "/js/jquery.min.js", "https://cdn.example/x.js", "/js/agegate.js", "/js/a.js", "/js/b.js", "/js/c.js", "/js/weg.js",
    ))  # fmt: skip
    pages = {"index.html": html("Platform", head=head), "js/app.js": "var a=1", "js/agegate.js": "is_adult()"}
    pages |= {f"js/{n}.js": f"// {n}" for n in "abc"}
    gathered, asked = visited(written(tmp_path, pages))
    assert gathered.scripts[0] == (f"{HOST}/js/agegate.js", "is_adult()")
    assert len(gathered.scripts) == 4
    assert not any("jquery" in address or "cdn" in address for address in asked)


def test_a_link_that_stood_on_the_gate_too_is_followed_from_behind_it(tmp_path: Path) -> None:
    links = '<table><tr><td><a href="/lid-worden">Lid worden</a> <a href="/feest">Zomerfeest</a></td></tr></table>'
    gate = f'<p>Deze site is alleen voor volwassenen. Ben je 18 jaar of ouder?</p><a href="/plein">Ja, ik ben 18</a>{links}'
    pages = {
        "index.html": f"<!doctype html><html lang=nl><title>Platform</title><body><h1>18+</h1>{gate}</body></html>",
        "plein.html": html("Plein", links),
        "lid-worden.html": html("Lid worden"),
        "feest.html": html("Zomerfeest"),
    }
    gathered, _ = visited(written(tmp_path, pages))
    assert {"/lid-worden", "/feest"} <= set(paths(gathered))


HELPING_GATE = GATE.replace('<a href="/voorwaarden">Voorwaarden</a>', '<a href="/hulp">Hulp en veiligheid</a>')
HELP = html("Hulp en veiligheid", "<p>Bel bij gevaar 112.</p>" + menu(("Voorwaarden", "/voorwaarden")))


def test_terms_at_the_foot_of_a_page_of_help_that_a_gate_leaves_open_are_not_behind_it(tmp_path: Path) -> None:
    pages = {
        "poort.html": HELPING_GATE.format(way="/ja"),
        "index.html": html("Platform"),
        "hulp.html": HELP,
        "voorwaarden.html": html("Voorwaarden"),
    }
    gathered, _ = visited(written(tmp_path, pages, COOKIE.format(to="/") + CLOSED))
    assert gathered.gate_passed is not None
    assert gathered.gate_passed.open_terms == f"{HOST}/voorwaarden"
    assert paths(gathered).count("/hulp") == paths(gathered).count("/voorwaarden") == 1


def test_help_that_the_gate_shuts_off_leaves_no_terms_open(tmp_path: Path) -> None:
    shut = '[[route]]\npath = "/hulp"\nunless_cookie = "ok"\nstatus = 302\nlocation = "/"\n'
    pages = {
        "poort.html": HELPING_GATE.format(way="/ja"),
        "index.html": html("Platform", menu(("Hulp", "/hulp"))),
        "hulp.html": HELP,
        "voorwaarden.html": html("Voorwaarden"),
    }
    gathered, _ = visited(written(tmp_path, pages, COOKIE.format(to="/") + CLOSED + shut))
    assert gathered.gate_passed is not None
    assert gathered.gate_passed.open_terms == ""
    assert at(gathered, "/hulp").trouble is None
