"""The gate is walked up to as a visitor does, in a real Chromium: what it asks, how strong it is, where no leads."""

from pathlib import Path

import pytest

from auditor.gather.entrance import enter
from auditor.gather.gate_walk import walk_the_gate
from auditor.site.visit.walked import GateWalk
from auditor.transport import open_target
from tests.gather.platforms import reading
from tests.walks.visits import ASKS, entered, layer, page

pytestmark = pytest.mark.needs("chromium")
YES = "<button class=j>Ik ben 18 of ouder</button>"
GOES = "document.querySelector('.j').onclick=()=>{localStorage.j=1;document.querySelector('.l').remove()}"


def walked(folder: Path, index: str, files: dict[str, str] | None = None) -> GateWalk:
    walk = entered(folder, index, files).walk
    assert walk is not None
    return walk


def test_a_declaration_is_made_and_remembered_and_what_lies_behind_is_read(tmp_path: Path) -> None:
    script = (
        "<script>if (localStorage.j) document.querySelector('main').innerHTML = '<h1>Binnen</h1><p>Nu is er een lijst"
        " met van alles uit de buurt.</p>'; else {"
        + layer(f"<p>{ASKS}</p>{YES}<a href='https://www.wikipedia.org/'>Nee</a>", GOES)[8:-9]
        + "}</script>"
    )
    entrance = entered(tmp_path, page(script))
    walk = entrance.walk
    assert walk is not None
    assert (walk.kind, walk.layer, walk.declared, walk.passed) == (
        "self_declaration",
        "opaque",
        "Ik ben 18 of ouder",
        True,
    )
    assert (walk.escape_passes, walk.scroll_passes, walk.reload_passes) == (False, False, False)
    assert (walk.back_after_reload, walk.back_after_clearing) == (False, True)
    assert (walk.leaves, walk.leaves_to) == ("away", "https://www.wikipedia.org/")
    assert walk.shot.startswith("data:image/webp;base64,")
    assert entrance.passed is not None
    assert entrance.passed.name == "Ik ben 18 of ouder"
    assert entrance.home is not None
    assert entrance.home.page is not None
    assert "Binnen" in entrance.home.page.text


@pytest.mark.parametrize(
    ("inside", "script", "leaves", "to"),
    [
        (YES, GOES, "none", ""),
        (f"{YES}<button class=n>Nee</button>", f"{GOES};", "stays", ""),
        (
            f"{YES}<button class=n>Nee</button>",
            f"{GOES};document.querySelector('.n').onclick=()=>{{location='https://www.wikipedia.org/'}}",
            "away",
            "https://www.wikipedia.org/",
        ),
        (
            f"{YES}<button class=n>Nee</button>",
            f"{GOES};document.querySelector('.n').onclick=()=>{{location='/jong'}}",
            "own",
            "https://www.platform.example/jong",
        ),
        (
            f"{YES}<button class=n>Nee</button>",
            f"{GOES};document.querySelector('.n').onclick=()=>{{location.hash='#/jong';document.body.textContent='Te jong.'}}",
            "own",
            "https://www.platform.example/%23/jong",
        ),
    ],
)
def test_the_way_out_is_tried(tmp_path: Path, inside: str, script: str, leaves: str, to: str) -> None:
    walk = walked(tmp_path, page(layer(f"<p>{ASKS}</p>{inside}", script)), {"jong.html": page("<p>Te jong.</p>")})
    assert (walk.leaves, walk.leaves_to) == (leaves, to)
    # It lives in the memory of the page only.
    assert walk.back_after_reload is True


def test_a_date_of_birth_is_never_given(tmp_path: Path) -> None:
    entrance = entered(
        tmp_path, page(layer(f"<p>{ASKS}</p><form><input type=date name=geboortedatum><button>Verder</button></form>"))
    )
    assert entrance.walk is not None
    assert (entrance.walk.kind, entrance.walk.declared, entrance.walk.passed) == ("birth_date", "", None)
    assert entrance.passed is None


@pytest.mark.parametrize(
    ("press", "kind"),
    [
        ("location='https://toets.example/'", "third_party"),
        ("window.open('https://toets.example/')", "unclear"),
        ("document.querySelector('.l').remove()", "self_declaration"),
        ("", "unclear"),
    ],
)
def test_a_button_that_says_to_verify_is_what_it_turns_out_to_be(tmp_path: Path, press: str, kind: str) -> None:
    inside = "<p>Verify your age to continue.</p><button class=j>Verify now</button>"
    walk = walked(tmp_path, page(layer(inside, f"document.querySelector('.j').onclick=()=>{{{press}}}")))
    assert walk.kind == kind


def test_what_passes_without_an_answer_is_noticed(tmp_path: Path) -> None:
    away = "const l=document.querySelector('.l');"
    script = f"{away}onkeydown=(e)=>{{if(e.key==='Escape')l.remove()}};onwheel=()=>l.remove()"
    walk = walked(tmp_path, page(layer(f"<p>{ASKS}</p>{YES}", script)))
    assert (walk.escape_passes, walk.scroll_passes, walk.reload_passes) == (True, True, False)


def test_a_gate_that_stays_in_view_while_the_page_beneath_scrolls_is_not_passed_by_that(tmp_path: Path) -> None:
    walk = walked(tmp_path, page("<div style='height:5000px'></div>" + layer(f"<p>{ASKS}</p>{YES}", GOES)))
    assert walk.scroll_passes is False
    assert walk.passed is True


def test_who_comes_again_is_shown_no_gate(tmp_path: Path) -> None:
    once = layer(f"<p>{ASKS}</p>{YES}")[8:-9]
    walk = walked(tmp_path, page(f"<script>if(!localStorage.was){{{once}}} localStorage.was=1</script>"))
    assert walk.reload_passes is True


def test_boxes_are_ticked_and_a_page_within_is_tried(tmp_path: Path) -> None:
    inside = f"<p>{ASKS}</p><label><input type=checkbox class=b> Ik ben 18+</label>{YES}"
    script = (
        "document.querySelector('.j').onclick=()=>{if(document.querySelector('.b').checked)"
        "{sessionStorage.j=1;document.querySelector('.l').remove()}}"
    )
    index = page(
        "<a href='/regels'>Regels</a><script>if(!sessionStorage.j){" + layer(inside, script)[8:-9] + "}</script>"
    )
    entrance = entered(tmp_path, index, {"regels.html": page("<p>Huisregels van het platform.</p>")})
    walk = entrance.walk
    assert walk is not None
    assert (walk.passed, walk.on_page_within, walk.back_on_second) == (True, False, False)
    # What a page remembers while it is open goes along with the visit.
    assert entrance.home is not None
    assert entrance.home.page is not None
    assert "18" not in entrance.home.page.text


def test_cookies_are_refused_where_that_is_offered_and_never_accepted(tmp_path: Path) -> None:
    bar = (
        "<div style='position:fixed;bottom:0;z-index:99;background:#fff'>Wij gebruiken cookies."
        "<button onclick='localStorage.k=1'>Alles accepteren</button>{}</div>"
    )
    gate = layer(f"<p>{ASKS}</p>{YES}", GOES)
    refusing = bar.format("<button onclick='this.parentNode.remove()'>Alleen noodzakelijk</button>")
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert walked(tmp_path / "a", page(refusing + gate)).cookies == "refused"
    assert walked(tmp_path / "b", page(bar.format("") + gate)).cookies == "stays"


def test_a_gate_that_is_a_page_of_its_own_has_no_layer(tmp_path: Path) -> None:
    index = (
        '<!doctype html><html lang="nl"><title>Welkom</title><body><h1>18+</h1>'
        f"<p>{ASKS}</p><button onclick=\"document.cookie='j=1;path=/';location='/lijst'\">Ja, ik ben 18+</button>"
        "<a href='/jong'>Nee</a></body></html>"
    )
    walk = walked(tmp_path, index, {"lijst.html": page(""), "jong.html": page("<p>Te jong.</p>")})
    assert (walk.kind, walk.layer, walk.passed, walk.leaves) == ("self_declaration", "", True, "own")
    assert walk.shot


def test_without_a_gate_or_a_browser_there_is_no_walk(tmp_path: Path) -> None:
    assert entered(tmp_path, page("")).walk is None
    with open_target(str(tmp_path)) as visitor:
        entrance = enter(visitor, reading())
        assert entrance.entry.page is not None
        assert walk_the_gate(visitor, reading(), entrance.entry.page) is None


def test_a_note_that_tells_of_no_gate_is_none() -> None:
    assert GateWalk.of({}) is None
