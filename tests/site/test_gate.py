"""The gate at the entrance, by what it asks: nothing, a notice, a word, a date, an estimate or proof."""

import pytest

from auditor.site.gate.gate import find_gate
from auditor.site.gate.gate_kind import Gate
from tests.site.pages import page

HEAD = "<!doctype html><html lang=nl><title>Platform</title>"
OFFER = (
    "<main><h1>Aanbod</h1>"
    + "<p>Op deze site vind je van alles en nog wat in je eigen stad en omgeving.</p>" * 30
    + "</main>"
)
IN = "<a href=/binnen>Ja, ik ben 18 jaar of ouder</a> <a href=https://zoek.example/>Nee, verlaat de site</a>"


def gate(html: str, *scripts: str) -> Gate:
    return find_gate(page(HEAD + html), scripts)


KINDS = [
    # (what the page holds, kind, covers)
    ("<p>Welkom.</p>", "none", False),
    (OFFER, "none", False),
    (f"<p>Deze site is alleen voor volwassenen van 18 jaar en ouder.</p>{OFFER}", "notice", False),
    (f"{OFFER}<footer><p>Alleen voor 18 jaar en ouder.</p></footer>", "notice", False),
    (f"<h1>Ben je 18?</h1><p>Deze site is voor 18 jaar en ouder.</p>{IN}", "self_declaration", True),
    ("<h1>18+</h1><p>Only adults of 18 years and older may enter.</p><button>Enter</button>", "self_declaration", True),
    (f"<div role=dialog><p>Ben je 18 jaar of ouder?</p>{IN}</div>{OFFER}", "self_declaration", True),
    (
        f"<dialog open><p>Je moet minimaal 18 jaar zijn.</p><button>Ja, ga verder</button></dialog>{OFFER}",
        "self_declaration",
        True,
    ),
    (
        "<p>Je moet minimaal 18 jaar zijn.</p><form><label>Geboortedatum <input type=date></label><button>Verder</button></form>",
        "birth_date",
        True,
    ),
    (
        (
            "<p>Je moet minimaal 18 jaar zijn.</p><form><label>Dag <input></label><label>Maand <input></label>"
            "<label>Jaar <input></label><button>Verder</button></form>"
        ),
        "birth_date",
        True,
    ),
    ("<p>Deze site is voor 18 jaar en ouder.</p><a href=/idin>Bewijs je leeftijd met iDIN</a>", "third_party", True),
    ("<p>Je moet minimaal 18 jaar zijn.</p><button>Verifieer met Yivi</button>", "third_party", True),
    # A way round makes it a declaration again.
    (
        f"<p>Deze site is voor 18 jaar en ouder.</p><a href=/idin>Bewijs je leeftijd met iDIN</a> {IN}",
        "self_declaration",
        True,
    ),
    (
        "<h1>Are you old enough?</h1><p>Confirm your age.</p><a href=/in>Over 21</a> <a href=/uit>Under 21</a>",
        "self_declaration",
        True,
    ),
    ("<h1>Age gate</h1><form><input name=year type=number><button>Send</button></form>", "birth_date", True),
    (
        f"<div class=overlay><p>Ben je 18 jaar of ouder?</p><span class=vak-btn>Ja</span><span class=vak-btn>Nee</span></div>{OFFER}",
        "self_declaration",
        True,
    ),
    (
        f"<div class=overlay><p>Je moet minstens 18 jaar zijn.</p><a href='javascript:;'>Ja</a></div>{OFFER}",
        "self_declaration",
        True,
    ),
    (
        f"<div class=lightbox><p>Je moet minstens 18 jaar zijn.</p><input placeholder=DD><input placeholder=JJJJ></div>{OFFER}",
        "birth_date",
        True,
    ),
    (f"<p>Are you of legal drinking age?</p>{OFFER}", "notice", False),
    # Lookalikes.
    (f"<p>Roos, 18 jaar, uit Zwolle.</p>{OFFER}", "none", False),
    (f"<p>Al 18 jaar ervaring.</p>{OFFER}", "none", False),
    (f"<p>Adverteerders moeten minimaal 21 jaar zijn.</p>{OFFER}", "none", False),
    (f"<p>Op andere sites moet je minimaal 18 jaar zijn.</p>{OFFER}", "none", False),
    (f"<div class=cookie-bar><p>Alleen voor 18 jaar en ouder.</p><button>Akkoord</button></div>{OFFER}", "none", False),
    (f"<div class=comments><p>Alleen voor 18 jaar en ouder.</p></div>{OFFER}", "none", False),
    (f"<div role=dialog><p>Meld je aan voor de nieuwsbrief.</p><button>Verder</button></div>{OFFER}", "none", False),
    (f"<div role=dialog hidden><p>Ben je 18 jaar of ouder?</p>{IN}</div>{OFFER}", "none", False),
]


@pytest.mark.parametrize(("html", "kind", "covers"), KINDS)
def test_what_stands_at_the_entrance(html: str, kind: str, covers: bool) -> None:  # noqa: FBT001
    found = gate(html)
    assert (found.kind.value, found.covers) == (kind, covers)


def test_a_notice_in_the_foot_only_is_told_apart() -> None:
    assert gate(f"{OFFER}<footer><p>Alleen voor 18 jaar en ouder.</p></footer>").footer_only
    assert not gate(f"<p>Alleen voor 18 jaar en ouder.</p>{OFFER}").footer_only


def test_a_gate_quotes_the_age_it_sets() -> None:
    seen = gate(f"<h1>Welkom</h1><p>Deze site is voor 18 jaar en ouder.</p>{IN}").seen
    assert getattr(seen, "text", "") == "Deze site is voor 18 jaar en ouder."


def test_the_way_in_and_the_way_out() -> None:
    found = gate(f"<h1>Ben je 18?</h1><p>Deze site is voor 18 jaar en ouder.</p>{IN}")
    assert found.pass_link is not None
    assert found.pass_link.url == "https://www.platform.example/binnen"
    assert found.leave is not None
    assert found.leave.name == "Nee, verlaat de site"


@pytest.mark.parametrize(
    "way",
    [
        "<a href=https://elders.example/>Ja, ik ben 18 jaar of ouder</a>",
        "<button>Ja, ik ben 18 jaar of ouder</button>",
        "<a href='javascript:in()'>Ja, ik ben 18</a><button>Ja</button>",
    ],
)
def test_only_a_plain_link_of_its_own_is_followed(way: str) -> None:
    found = gate(f"<h1>Ben je 18?</h1><p>Deze site is voor 18 jaar en ouder.</p>{way}")
    assert found.pass_link is None


def test_a_gate_of_proof_has_no_link_to_pass_it() -> None:
    found = gate("<p>Deze site is voor 18 jaar en ouder.</p><a href=/idin>Bewijs je leeftijd met iDIN</a>")
    assert found.pass_link is None
    assert [getattr(one, "name", "") for one in found.methods] == ["Bewijs je leeftijd met iDIN"]


SCRIPTED = [
    ("<script src=/js/age-gate.js></script>", (), True),
    ("<script>if (!localStorage.over18) toon()</script>", (), True),
    ("<div id=age-gate></div>", (), True),
    ("<div hidden><p>Deze site is voor 18 jaar en ouder.</p><button>Ja, ik ben 18</button></div>", (), True),
    ("", ("window.ageGate.show()",), True),
    ("<script src=/js/menu.js></script><script>menu()</script><div id=message></div>", ("page.show()",), False),
    ("", (), False),
]


@pytest.mark.parametrize(("html", "scripts", "made"), SCRIPTED)
def test_a_gate_that_only_script_shows_leaves_the_question_open(
    html: str,
    scripts: tuple[str, ...],
    made: bool,  # noqa: FBT001
) -> None:
    assert gate(html + OFFER, *scripts).script_made is made


@pytest.mark.parametrize(
    ("html", "made"),
    [
        (f"<div style='display:none'><p>Ben je 18 jaar of ouder?</p>{IN}</div>{OFFER}", True),
        (f"<dialog><p>Are you 21 or older?</p><button>Yes</button><button>No</button></dialog>{OFFER}", True),
        (f"<script src=https://cdn.agechecker.net/popup.js></script>{OFFER}", True),
        (f"<script src=https://av.ageverify.co/widget.js></script>{OFFER}", True),
        (f"<script>const poort = {{leeftijdscheck: 18}}</script>{OFFER}", True),
        (f"<script src=/js/teller.js></script>{OFFER}", False),
        (f"<div style='display:none'><p>Uw lijst is leeg.</p><button>Verder</button></div>{OFFER}", False),
        (f"<script src=https://cdn.example/package.js></script>{OFFER}", False),
    ],
)
def test_a_gate_that_script_shows_is_no_absence(html: str, made: bool) -> None:  # noqa: FBT001
    found = gate(html)
    assert (found.kind.value, found.script_made) == ("none", made)
