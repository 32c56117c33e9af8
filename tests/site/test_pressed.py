"""What a browser saw that can be pressed: which elements, where they stand, and what they ask about."""

import pytest

from auditor.site.markup.seen import BOX, FRAME, KEY, OVERLAY
from auditor.site.pressed import Press, measures, presses
from tests.site.pages import page


def pressed(html: str) -> tuple[Press, ...]:
    return presses(page(f"<title>x</title>{html.replace('KEY', f'{KEY}=1')}"))


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("<a KEY>x</a>", "a"),
        ("<button KEY>x</button>", "button"),
        ("<label KEY>x</label>", "label"),
        ("<details><summary KEY>x</summary></details>", "summary"),
        ("<map><area KEY></map>", "area"),
        *[(f"<input type={kind} KEY>", kind) for kind in ("submit", "button", "image", "checkbox", "radio")],
        ("<input type=SUBMIT KEY>", "submit"),
        *[
            (f"<div role={role} KEY>x</div>", "div")
            for role in ("button", "link", "menuitem", "checkbox", "switch", "tab", "Button")
        ],
        ("<input type=text KEY>", ""),
        ("<input KEY>", ""),
        ("<div role=note KEY>x</div>", ""),
        ("<div KEY>x</div>", ""),
        ("<button>x</button>", ""),
        ("<div hidden><button KEY>x</button></div>", ""),
        ("<button hidden KEY>x</button>", ""),
    ],
)
def test_what_can_be_pressed(html: str, kind: str) -> None:
    assert [one.kind for one in pressed(html)] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("<p><button KEY>x</button></p>", {}),
        ("<nav><button KEY>x</button></nav>", {"around": True}),
        ("<footer><button KEY>x</button></footer>", {"around": True}),
        ("<header><button KEY>x</button></header>", {}),
        (f"<div {OVERLAY}><button KEY>x</button></div>", {"layer": True}),
        ("<dialog open><button KEY>x</button></dialog>", {"layer": True}),
        (f"<div {FRAME}=https://a.example/><button KEY>x</button></div>", {"frame": "https://a.example/"}),
        ("<button aria-haspopup=MENU KEY>x</button>", {"opens": "menu"}),
        ("<a href=' /x ' KEY>x</a>", {"href": "/x"}),
        (f"<button {BOX}='1 2 30.5 40' KEY>x</button>", {"width": 30, "height": 40}),
        # It answers a question about cookies: by the name of the layer, or by the text close around it.
        ("<div class=cookie-bar><button KEY>x</button></div>", {"cookies": True}),
        ("<div id=cookiebar><button KEY>x</button></div>", {"cookies": True}),
        ("<div class=cookie-bar><button KEY>Ik ben 18</button></div>", {"cookies": False}),
        ("<p>Wij gebruiken cookies. <button KEY>x</button></p>", {"cookies": True}),
        ("<p>Wij gebruiken cookies en vragen je leeftijd. <button KEY>x</button></p>", {}),
        ("<p><button KEY>cookies</button></p>", {"cookies": True}),
        (f"<p>Cookies. {'Planten groeien. ' * 60}<button KEY>x</button></p>", {}),
        (f"<div><p>Wij gebruiken cookies.</p>{'<div>' * 5}<button KEY>x</button>{'</div>' * 5}</div>", {}),
        (
            f"<div><p>Wij gebruiken cookies.</p>{'<div>' * 3}<button KEY>x</button>{'</div>' * 3}</div>",
            {"cookies": True},
        ),
    ],
)
def test_where_it_stands_and_what_it_asks_about(html: str, told: dict[str, object]) -> None:
    (found,) = pressed(html)
    plain = {"around": False, "layer": False, "frame": "", "opens": "", "href": "", "width": 0, "cookies": False}
    assert {name: getattr(found, name) for name in {**plain, **told}} == {**plain, **told}


def test_a_long_name_is_cut() -> None:
    (found,) = pressed(f"<button KEY>{'plant ' * 30}</button>")
    assert len(found.name) == 90


@pytest.mark.parametrize(("box", "size"), [("1 2 30 40", (30, 40)), ("1 2 30", (0, 0)), ("", (0, 0))])
def test_the_size_of_a_box(box: str, size: tuple[int, int]) -> None:
    assert measures(box) == size


BAR = "<div class=k>Wij gebruiken een enkele cookie. <button KEY>Begrepen</button></div>"


@pytest.mark.parametrize(
    ("html", "cookies"),
    [
        (BAR, True),
        (f"<div>{BAR}</div>", True),
        ("<div><h1>Cookies</h1><p>Mag dat?</p><button KEY>Ja</button></div>", True),
        (
            "<div><main><button KEY>Moet ik mij legitimeren?</button></main><p>Wij gebruiken een cookie.</p></div>",
            False,
        ),
        ("<div><nav>Hulp</nav><p><button KEY>Hulp</button></p><p>Wij gebruiken een cookie.</p></div>", False),
        ("<div><h1>Vragen</h1><p><button KEY>Hoe?</button></p><p>Wij gebruiken een cookie.</p></div>", False),
    ],
)
def test_a_short_page_with_a_bar_asks_no_question_about_cookies(html: str, *, cookies: bool) -> None:
    assert [one.cookies for one in pressed(html)] == [cookies]
