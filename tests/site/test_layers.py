"""What the styles of a page lay over all of it is a layer, whatever it is called; what they hide or shrink is none."""

import pytest

from auditor.site.gate.gate import find_gate
from auditor.site.gate.gate_kind import GateKind
from auditor.site.markup.layers import layer_selectors
from tests.site.pages import page

ASKED = (
    '<h2>Enkel voor volwassenen</h2><p>Bent u 18 jaar of ouder?</p><p><a href="#inhoud">Ja, ik ben 18</a>'
    ' <a href="https://www.awel.be">Neen, ik ga weg</a></p>'
)
BENEATH = "<main><h1>Zoekertjes</h1>" + "<p>Wij plaatsen zoekertjes van wie zelf wil adverteren in de streek.</p>" * 40
OVER = "position:fixed;top:0;left:0;width:100%;height:100%;background:#213"


@pytest.mark.parametrize(
    "style",
    [
        f"#poort{{{OVER}}}",
        "#poort { position: fixed; inset: 0; z-index: 9 }",
        "@media screen{div#poort{position:absolute;top:0;right:0;bottom:0;left:0;z-index:999}}",
        "/* .x{display:none} */ .doek, #poort{position:fixed;top:0;left:0;right:0;bottom:0}",
    ],
)
def test_what_covers_the_window_by_the_styles_of_the_page_is_a_gate(style: str) -> None:
    read = page(f'<style>{style}</style><div id="poort">{ASKED}</div>{BENEATH}')
    gate = find_gate(read)
    assert gate.covers
    assert gate.kind is GateKind.SELF_DECLARATION


def test_a_style_of_its_own_covers_too() -> None:
    gate = find_gate(page(f'<div style="{OVER}">{ASKED}</div>{BENEATH}'))
    assert gate.covers


@pytest.mark.parametrize(
    "style",
    [
        "#poort{position:fixed;bottom:0;left:0;width:100%}",
        "#poort{position:fixed;inset:0;display:none}",
        f"#poort{{{OVER}}} #poort{{visibility:hidden}}",
        "#poort.open{position:fixed;inset:0}",
        "#poort::before{position:fixed;inset:0}",
    ],
)
def test_a_bar_what_is_hidden_and_what_only_opens_later_cover_nothing(style: str) -> None:
    assert not find_gate(page(f'<style>{style}</style><div id="poort">{ASKED}</div>{BENEATH}')).covers


def test_the_frame_of_a_page_and_a_menu_over_it_are_no_layers() -> None:
    style = f"#app{{{OVER};overflow:auto}} .menu{{{OVER}}}"
    read = page(
        f'<style>{style}</style><div class="menu"><a href="/a">Aanbod</a></div><div id="app">{BENEATH}</main></div>'
    )
    assert {block.region.value for block in read.blocks} <= {"main", "nav"}


def test_only_what_a_rule_covers_by_one_simple_name_is_asked_for() -> None:
    style = "a:hover{position:fixed;inset:0} .a > .b{position:fixed;inset:0px} .b{position:static}"
    assert layer_selectors([style]) == (".b",)


@pytest.mark.parametrize(
    "style", ["/*" * 200_000, "a" * 400_000, "{" * 400_000, "#x{position:fixed;" * 20_000, "," * 400_000 + "{"]
)
def test_styles_made_to_be_slow_tell_nothing(style: str) -> None:
    assert layer_selectors([f"position {style}"]) == ()
