"""What a visitor sees of a page, and what not, whatever the HTML says."""

from functools import cache

import pytest

from auditor.rulebook import load_rulebook
from auditor.site.markup.regions import Region
from auditor.site.views import delivered_but_not_seen, seen_but_not_delivered
from auditor.site.words.vocabulary import Vocabulary
from tests.browser.showing import Showing

VISIBLE = {
    "plain": "<p>WORD</p>",
    "below the fold": "<div style='height:4000px'></div><p>WORD</p>",
    "half transparent": "<p style='opacity:.5'>WORD</p>",
    "child of hidden visibility": "<div style='visibility:hidden'><p style='visibility:visible'>WORD</p></div>",
    "by a style sheet": "<style>.w::after{content:'WORD'}</style><p class=w></p>",
    "in a scrolling box": "<div style='height:40px;overflow:auto'><div style='height:300px'></div><p>WORD</p></div>",
    "in a fold": "<details><summary>more</summary><p>WORD</p></details>",
    "option of a list": "<select><option>one</option><option>WORD</option></select>",
    "beside a floating bar": "<div style='position:fixed;bottom:0;height:90px;width:100%;background:#fff'></div><p>WORD</p>",
    "dark on dark with a picture": "<div style='background:#000 url(a.png)'><p style='color:#000'>WORD</p></div>",
    "hidden by attribute, shown by style": "<p hidden style='display:block'>WORD</p>",
    "marked as hidden for screen readers": "<p aria-hidden=true>WORD</p>",
    "shadow tree": "<div id=h></div><script>h.attachShadow({mode:'open'}).innerHTML='<p>WORD</p>'</script>",
    "closed shadow tree": "<div id=h></div><script>h.attachShadow({mode:'closed'}).innerHTML='<p>WORD</p>'</script>",
    "in a slot": "<div id=h>WORD</div><script>h.attachShadow({mode:'open'}).innerHTML='<b><slot></slot></b>'</script>",
    "frame of its own words": "<iframe srcdoc='<p>WORD</p>' width=200 height=100></iframe>",
    "frame of another page": "<iframe src='/frame.html' width=200 height=100></iframe>",
    "after three seconds": "<p id=w></p><script>setTimeout(() => w.textContent='WORD', 3000)</script>",
    "from data": "<p id=w></p><script>fetch('/data.json').then(r=>r.json()).then(d=>w.textContent=d.word)</script>",
    "over another layer": "<div style='position:relative'><i style='position:absolute;inset:0;background:#fff'></i>"
    "<p style='position:relative;z-index:2'>WORD</p></div>",
}
INVISIBLE = {
    "not displayed": "<p style='display:none'>WORD</p>",
    "not displayed around": "<div style='display:none'><section><p>WORD</p></section></div>",
    "hidden": "<p style='visibility:hidden'>WORD</p>",
    "transparent": "<div style='opacity:0'><p>WORD</p></div>",
    "transparent in parts": "<div style='opacity:.2'><div style='opacity:.2'><p>WORD</p></div></div>",
    "off the page": "<p style='position:absolute;left:-9999px'>WORD</p>",
    "no height": "<div style='height:0;overflow:hidden'><p>WORD</p></div>",
    "for screen readers only": "<p style='position:absolute;width:1px;height:1px;clip:rect(0 0 0 0);overflow:hidden'>WORD</p>",
    "clipped away": "<p style='clip-path:inset(50%)'>WORD</p>",
    "too small to read": "<p style='font-size:1px'>WORD</p>",
    "white on white": "<p style='color:#fff'>WORD</p>",
    "black on black": "<div style='background:#000'><p style='color:#010101'>WORD</p></div>",
    "without colour": "<p style='color:transparent'>WORD</p>",
    "indented away": "<p style='text-indent:-9999px'>WORD</p>",
    "beneath another box": "<div style='position:relative;width:300px'><p>WORD</p><b style='position:absolute;inset:0;background:#fff'></b></div>",
    "beneath a picture": "<div style='position:relative;width:300px;height:60px'><p>WORD</p>"
    "<img src=a.png style='position:absolute;left:0;top:0;width:300px;height:60px'></div>",
    "in a frame of no size": "<iframe srcdoc='<p>WORD</p>' width=0 height=0></iframe>",
    "in a hidden frame": "<iframe srcdoc='<p>WORD</p>' style='display:none'></iframe>",
    "taken away by script": "<p id=w>WORD</p><script>w.remove()</script>",
    "for browsers without script": "<noscript><p>WORD</p></noscript>",
    "in a template": "<template><p>WORD</p></template>",
    "in a script": "<script>var word = 'WORD'</script>",
    "in a closed dialog": "<dialog>WORD</dialog>",
    "in a list that is hidden": "<div style='display:none'><select><option>WORD</option></select></div>",
    "in a fold that is hidden": "<div style='display:none'><details><summary>s</summary>WORD</details></div>",
}
WORDS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "nul")


@cache
def words() -> Vocabulary:
    """Return the vocabulary of the shipped rules."""
    return load_rulebook().words


@pytest.mark.parametrize("html", VISIBLE.values(), ids=VISIBLE)
def test_what_a_visitor_sees_is_seen(shown: Showing, html: str) -> None:
    page = shown.page(
        f"<!doctype html><body>{html.replace('WORD', 'kersenboom')}",
        words(),
        frame_html="<p>kersenboom</p>",
        data_json='{"word": "kersenboom"}',
    )
    assert "kersenboom" in " ".join(block.text for block in page.blocks)


@pytest.mark.parametrize("html", INVISIBLE.values(), ids=INVISIBLE)
def test_what_no_visitor_sees_is_not_seen(shown: Showing, html: str) -> None:
    page = shown.page(f"<!doctype html><body><p>pruimenboom</p>{html.replace('WORD', 'kersenboom')}", words())
    assert [block.text for block in page.blocks if "kersenboom" in block.text] == []
    assert "pruimenboom" in " ".join(block.text for block in page.blocks)


LAYERS = {
    "one layer": ("<div style='position:fixed;inset:0;background:#000c'><p>Ben je 18 jaar?</p><a href=/ja>Ja</a></div>", "translucent"),
    "solid layer": ("<div style='position:fixed;inset:0;background:#000;color:#fff'><p>Ben je 18 jaar?</p><a href=/ja>Ja</a></div>", "opaque"),
    "backdrop and box": (
        (
            "<div style='position:fixed;inset:0;background:#0008'></div>"
            "<section style='position:fixed;top:200px;left:300px;width:400px;background:#fff'><p>Ben je 18 jaar?</p>"
            "<a href=/ja>Ja</a></section>"
        ),
        "translucent",
    ),
    "modal dialog": ("<dialog id=d><p>Ben je 18 jaar?</p><a href=/ja>Ja</a></dialog><script>d.showModal()</script>", "translucent"),
    "in a shadow tree": (
        (
            "<x-gate></x-gate><script>customElements.define('x-gate', class extends HTMLElement { connectedCallback() {"
            "this.attachShadow({mode:'closed'}).innerHTML = `<div style='position:fixed;inset:0;background:#fff'>"
            "<p>Ben je 18 jaar?</p><a href=/ja>Ja</a></div>` } })</script>"
        ),
        "opaque",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("layer", "kind"), LAYERS.values(), ids=LAYERS)
def test_a_layer_that_stands_in_the_way_is_a_dialog_whatever_it_is_made_of(
    shown: Showing, layer: str, kind: str
) -> None:
    page = shown.page(
        f"<!doctype html><body><h1>Welkom bij het platform</h1><p>Hier staat de inhoud.</p>{layer}", words()
    )
    asked = next(block for block in page.blocks if "18 jaar" in block.text)
    assert asked.region is Region.DIALOG
    assert f'data-seen-overlay="{kind}"' in page.delivery.body.decode()
    # What lies beneath is there and is no dialog.
    assert next(block for block in page.blocks if "inhoud" in block.text).region is Region.MAIN
    assert [link.name for link in page.links if link.region is Region.DIALOG] == ["Ja"]


NO_LAYERS = {
    "wrapper of the whole page": "<div style='position:absolute;inset:0'><h1>Welkom bij ons</h1><p>Ben je 18 jaar?</p></div>",
    "bar at the foot": "<h1>Welkom bij ons</h1><div style='position:fixed;bottom:0;height:200px'><p>Ben je 18 jaar?</p></div>",
    "layer that lets everything through": "<h1>Welkom bij ons</h1><div style='position:fixed;inset:0;pointer-events:none'>"
    "<p>Ben je 18 jaar?</p></div>",
    "layer that is not shown": "<h1>Welkom bij ons</h1><p>Ben je 18 jaar?</p><div style='position:fixed;inset:0;opacity:0'>"
    "<p>Nog iets anders</p></div>",
}


@pytest.mark.parametrize("html", NO_LAYERS.values(), ids=NO_LAYERS)
def test_what_only_looks_like_such_a_layer_is_none(shown: Showing, html: str) -> None:
    assert "data-seen-overlay" not in shown.see(f"<!doctype html><body>{html}").html.decode()


def test_what_is_empty_is_read_as_empty(shown: Showing) -> None:
    page = shown.page(
        "<!doctype html><body><p class='' id=een>Bel 0900-8844</p><img alt='' src=x><p>Laatste woord</p>"
        "<script>een.append('')</script>",
        words(),
    )
    assert [block.text for block in page.blocks] == ["Bel 0900-8844", "Laatste woord"]
    assert b'class="' not in page.delivery.body
    assert b'alt="' not in page.delivery.body


def test_what_is_pressed_has_a_role_and_a_name(shown: Showing) -> None:
    page = shown.page(
        "<!doctype html><body><a href=/meld title='Melden'><svg width=20 height=20></svg></a>"
        "<button aria-label='Sluiten'>x</button>"
        "<span style='cursor:pointer' onclick='1'>Doorgaan</span>"
        "<div style='cursor:pointer'><p>een</p><a href=/b>b</a></div>",
        words(),
    )
    assert page.links[0].name == "Melden"
    assert "Doorgaan" in [control.name for control in page.controls]
    assert page.delivery.body.count(b'role="button"') == 1


def test_the_marks_of_the_room_cannot_be_made_by_a_page(shown: Showing) -> None:
    seen = shown.see(
        "<!doctype html><html data-seen-trouble='x'><body data-seen-overlay=opaque><p onclick='x()'>hier</p>"
    )
    assert b"data-seen-trouble" not in seen.html
    assert b"overlay" not in seen.html
    assert b"onclick" not in seen.html


def test_the_two_views_are_kept_apart(shown: Showing) -> None:
    page = shown.page(
        "<!doctype html><body><p>Voor iedereen</p><p class=a>Alleen in de broncode</p><style>.a{display:none}</style>"
        "<p id=b></p><script>b.textContent = 'Pas door het script'</script>",
        words(),
    )
    assert [block.text for block in delivered_but_not_seen(page)] == ["Alleen in de broncode"]
    assert [block.text for block in seen_but_not_delivered(page)] == ["Pas door het script"]
    assert (page.view, page.delivered.view) == ("seen", "delivered")
    assert page.evidence(page.blocks[0]).view == "seen"
    assert page.delivered.evidence(page.delivered.blocks[0]).view == "delivered"
    assert delivered_but_not_seen(page.delivered) == ()


def test_dialogs_of_script_are_sent_away_and_told(shown: Showing) -> None:
    seen = shown.see(
        "<!doctype html><p id=w>Hier</p><script>w.textContent = String(confirm('Bent u 18 jaar?'))</script>"
    )
    assert seen.said == ("confirm: Bent u 18 jaar?",)
    assert b'<p id="w">false</p>' in seen.html
