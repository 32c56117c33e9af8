"""A report is opened from an advertisement as a visitor does, in a real Chromium; nothing is sent."""

from pathlib import Path

import pytest

from auditor.gather.report_walk import walk_to_a_report
from auditor.site.kinds.page_kind import PageKind
from auditor.site.visit.report_walked import Asked, ReportWalk, in_common
from tests.gather.platforms import reading
from tests.walks.outline import outlined
from tests.walks.visits import page, visited

pytestmark = pytest.mark.needs("chromium")
FORM = (
    "<form method=post><h2>Advertentie melden</h2><label for=r>Reden</label><select id=r name=r><option>Minderjarig</option>"
    "<option>Dwang</option></select><label>Uitleg <textarea name=u></textarea></label><button>Melding versturen"
    "</button></form>"
)
DIALOG = f"<dialog>{FORM}</dialog>"
OPENS = "onclick=\"document.querySelector('dialog').showModal()\""
LOGIN = (
    "<!doctype html><html lang=nl><title>Inloggen</title><h1>Inloggen</h1><form method=post><input name=e>"
    "<input type=password name=w><button>Inloggen</button></form></html>"
)
MENU = (
    "<button {} onclick=\"document.querySelector('.m').hidden=false\">{}</button>"
    f"<div class=m role=menu hidden><button role=menuitem {OPENS}>Advertentie melden</button></div>{DIALOG}"
)
SHADOW = (
    "<x-m></x-m><script>customElements.define('x-m', class extends HTMLElement {connectedCallback(){"
    "const s=this.attachShadow({mode:'closed'});s.innerHTML=`<button aria-label='Meld deze advertentie'>!</button>"
    "{dialog}`;s.querySelector('button').onclick=()=>s.querySelector('dialog').showModal()}})</script>"
)


def walked(folder: Path, offer: str) -> ReportWalk | None:
    """Walk from two advertisements that differ in who offers."""
    offers = {f"a/{n}.html": page(f"<h2>{name}</h2>{offer}") for n, name in enumerate(("Roosmarijn", "Fientje"))}
    with visited(folder, page(""), {**offers, "login.html": LOGIN}) as visitor:
        pages = [
            reading().read(visitor.get(f"https://www.platform.example/a/{n}"), PageKind.ADVERTISEMENT).page
            for n in (0, 1)
        ]
        return walk_to_a_report(visitor, reading(), tuple(one for one in pages if one is not None))


def test_what_stands_below_the_fold_is_pictured_too(tmp_path: Path) -> None:
    space = "<div style='height:3000px'></div>"
    fixed = DIALOG.replace("<dialog>", "<dialog style='width:500px'>")
    walk = walked(tmp_path, f"{space}<button {OPENS}>Meld deze advertentie</button>{fixed}{space}")
    assert walk is not None
    assert walk.control == "Meld deze advertentie"
    assert 120 < outlined(walk.shot)[0] < 220
    assert 150 < outlined(walk.shot_of_form)[0] < 560


@pytest.mark.parametrize(
    ("offer", "steps", "through"),
    [
        (f"<button aria-label='Meld deze advertentie' {OPENS}><svg width=20 height=20></svg></button>{DIALOG}", 1, ""),
        (MENU.format("aria-haspopup=menu aria-label='Meer'", "⋮"), 2, "Meer"),
        (MENU.format("", "Meer opties"), 2, "Meer opties"),
        (SHADOW.replace("{dialog}", DIALOG), 1, ""),
    ],
    ids=["icon", "menu that says so", "menu by its name", "shadow tree"],
)
def test_the_form_is_found_behind_an_icon_a_menu_and_a_shadow_tree(
    tmp_path: Path, offer: str, steps: int, through: str
) -> None:
    walk = walked(tmp_path, offer)
    assert walk is not None
    assert (walk.opens, walk.steps, walk.through, walk.asks_account) == ("dialog", steps, through, False)
    assert walk.form is not None
    assert [field.label for field in walk.form.fields] == ["Reden", "Uitleg"]
    assert walk.form.fields[0].options == ("Minderjarig", "Dwang")
    assert walk.shot.startswith("data:image/webp;base64,")
    assert walk.shot_of_form.startswith("data:image/webp;base64,")


@pytest.mark.parametrize(
    ("offer", "opens", "account"),
    [
        ("<button onclick=\"location='/login'\">Inloggen en melden</button>", "page", True),
        ("<button onclick=\"location='/login'\">Inloggen en bewaren</button>", None, False),
        ("<a href='/meld?over=1'>Meld deze advertentie</a>", "page", False),
        ("<a href='https://meldpunt.example/'>Meld deze advertentie</a>", "away", False),
        ("<button onclick=\"location='/login'\">Meld deze advertentie</button>", "page", True),
        (
            f"<button {OPENS}>Meld deze advertentie</button><dialog><p>Alleen leden kunnen melden. Log in.</p></dialog>",
            "dialog",
            True,
        ),
        ("<button onclick=\"location='https://elders.example/'\">Meld deze advertentie</button>", "away", False),
        ("<button>Meld deze advertentie</button>", "nothing", False),
        ("<footer><button>Meld deze advertentie</button></footer>", None, False),
        ("<button>Bewaren</button>", None, False),
    ],
)
def test_where_a_control_leads_is_told(tmp_path: Path, offer: str, opens: str | None, *, account: bool) -> None:
    walk = walked(tmp_path, offer)
    assert (walk.opens if walk is not None else None) == opens
    assert walk is None or walk.asks_account is account


def test_a_menu_of_the_advertisement_comes_before_a_link_of_every_page(tmp_path: Path) -> None:
    general = "<div><a href=/melden>Iets melden dat niet mag</a></div>"
    menu = MENU.format("aria-haspopup=menu aria-label='Meer mogelijkheden'", "⋯")
    told = []
    for name, offer in (("menu", f"{menu}{general}"), ("none", f"<button>Bewaren</button>{general}")):
        folder = tmp_path / name
        folder.mkdir()
        offers = {f"a/{n}.html": page(f"<h2>{who}</h2>{offer}") for n, who in enumerate(("Roosmarijn", "Fientje"))}
        with visited(folder, page(general), {**offers, "melden.html": page(FORM)}) as visitor:
            read = [
                reading().read(visitor.get(f"https://www.platform.example/{at}"), PageKind.OTHER).page
                for at in ("", "a/0", "a/1")
            ]
            home, *offered = [one for one in read if one is not None]
            told.append(walk_to_a_report(visitor, reading(), tuple(offered), (home,)))
    through_the_menu, general_only = told
    assert through_the_menu is not None
    assert (through_the_menu.control, through_the_menu.steps) == ("Advertentie melden", 2)
    assert general_only is not None
    assert (general_only.control, general_only.steps) == ("Iets melden dat niet mag", 1)


TABS = (
    "<div role=tablist><button role=tab aria-selected=true>Over</button>"
    "<button role=tab aria-selected=false onclick=\"document.querySelector('#p').innerHTML="
    "'&lt;a href=/melden?nr=7&gt;{}&lt;/a&gt;'\">Meer informatie</button></div><div id=p>Hallo</div>"
)


def test_a_report_behind_a_tab_of_the_advertisement_is_found(tmp_path: Path) -> None:
    walk = walked(tmp_path, TABS.format("Meld deze advertentie"))
    assert walk is not None
    assert (walk.control, walk.through, walk.steps) == ("Meld deze advertentie", "Meer informatie", 2)
    assert walked(tmp_path, TABS.format("Bewaar deze advertentie")) is None


UNFOLDED = (
    "<div role=tablist><button role=tab aria-selected=true>Over</button><button role=tab aria-selected=false "
    "onclick=\"document.querySelector('#m').hidden=false\">Veilig</button></div><div id=m hidden>"
    f"{FORM.replace('<form ', '<form onsubmit=document.title=1 ').replace('Melding versturen', 'Meld deze advertentie')}"
    "</div>"
)


def test_a_form_that_a_tab_unfolds_is_read_and_its_button_left_alone(tmp_path: Path) -> None:
    walk = walked(tmp_path, UNFOLDED)
    assert walk is not None
    assert (walk.control, walk.through, walk.steps) == ("Meld deze advertentie", "Veilig", 1)
    assert (walk.opens, walk.asks_account) == ("dialog", False)
    assert walk.form is not None
    assert [field.label for field in walk.form.fields] == ["Reden", "Uitleg"]
    assert walk.shot_of_form.startswith("data:image/webp;base64,")


def test_nothing_that_one_advertisement_says_of_a_person_is_kept() -> None:
    asked = Asked(heading="Meld Roosmarijn", buttons=("Stuur",), fields=(), text="Meld Roosmarijn")
    other = Asked(heading="Meld Fientje", buttons=("Stuur",), fields=(), text="Meld Fientje")
    walks = [ReportWalk(control="Meld", opens="dialog", form=form, shot_of_form="x") for form in (asked, other)]
    for some in (walks, walks[:1]):
        shared = in_common(some)
        assert shared is not None
        assert shared.form is not None
        assert (shared.form.heading, shared.form.text) == ("Meld" if len(some) > 1 else "", "")
        assert shared.shot_of_form == ""
    assert in_common([]) is None
    assert ReportWalk.of({}) is None
