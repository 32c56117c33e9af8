"""What keeps a visitor from a page and cannot be read is told as such; a page that can be read is never called so."""

import pytest

from auditor.site.gate.unread import is_unread
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.seen import Seen
from auditor.site.page import Page
from tests.site.pages import HOST, page, rulebook
from tests.site.test_gate_cover import button, shown

OFFER = "<main><h1>Aanbod</h1><p>Een verzonnen platform met van alles en nog wat uit de buurt.</p></main>"
MANY_WORDS = "<p>Hier vind je van alles en nog wat uit je eigen stad.</p>" * 6
LINKS = "".join(f"<a href=/{one}>{one}</a> " for one in ("huis", "tuin", "straat", "water", "lucht"))


def layer(inside: str, *, stays: bool = True) -> str:
    blocks = " data-seen-blocks" if stays else ""
    return f"{OFFER}<div data-seen-overlay=opaque{blocks} role=dialog>{inside}</div>"


def refusing(delivered: str = "<p>leeg</p>", **refused: int) -> Page:
    """Return a page that wanted what it did not get, and was delivered with a script."""
    url = f"https://{HOST}/"
    html = f'<html lang="nl"><body>{OFFER}</body>'.encode()
    seen = Seen(url, refused=tuple(refused.items()))
    before = Page(Delivery(url, url, 200, (), delivered.encode(), seen=seen), rulebook().words)
    return Page(
        Delivery(url, url, 200, (("content-type", "text/html"),), html, seen=seen), rulebook().words, delivered=before
    )


UNREAD = {
    "nothing": "",
    "a picture and its maker": "<img src=/deur.png><p>Foto: Roos</p>",
    "a drawing": "<canvas></canvas>",
    "a layer without words for what it is": layer(f"<p>Welkom bij ons.</p>{button('Verder')}"),
    "a layer that lets in": layer(f"<p>Onze voorwaarden gelden hier.</p>{button('Naar binnen')}{button('Sluiten', 2)}"),
    "a layer in another tongue": layer(
        f"<p>Ця сторінка не для всіх, будь ласка.</p>{button('Так')}{button('Close', 2)}"
    ),
    "little, and a way in": f"<h1>Welkom</h1><p>Dit is een verzonnen plek.</p>{button('Enter site')}",
    "little, and a way out": f"<h1>Welkom</h1><p>Dit is een verzonnen plek.</p>{button('Verlaat de site')}",
    "little, in another tongue": f"<h1>Ласкаво просимо</h1><p>Ця сторінка не для всіх, будь ласка.</p>{button('Так')}",
    "an empty frame of a checker": f"{OFFER}<div data-seen-frame='https://agecheck.example/'></div>",
}
READ = {
    "an offer": OFFER,
    "a few words": "<p>Wij zijn verhuisd.</p>",
    "a form and a word": "<img src=/deur.png><p>Zoeken</p><form><input name=q></form>",
    "a hidden picture": "<img hidden src=/deur.png><p>Foto: Roos</p>",
    "a layer that can be scrolled away from": layer(f"<p>Welkom bij ons.</p>{button('Verder')}", stays=False),
    "a layer that can be shut": layer(f"<p>Welkom bij ons.</p>{button('Sluiten')}"),
    "a layer for later": layer(f"<p>Welkom bij ons.</p>{button('Misschien later')}"),
    "a layer about something else": layer(f"<p>Wij zijn met vakantie.</p>{button('Verder')}"),
    "much, and a way in": f"{MANY_WORDS}{button('Enter site')}",
    "little, many links and a way in": f"<p>Een verzonnen plek.</p>{LINKS}{button('Enter site')}",
    "little, and a button for something else": f"<p>Dit is een verzonnen plek.</p>{button('Zoek')}",
    "a way in at the foot": f"<p>Dit is een verzonnen plek.</p><footer>{button('Enter site')}</footer>",
    "a frame of a checker that says what it asks": (
        f"{OFFER}<div data-seen-frame='https://agecheck.example/'><p>Kies een stad.</p></div>"
    ),
    "an empty frame of something else": f"{OFFER}<div data-seen-frame='https://kaart.example/'></div>",
}


@pytest.mark.parametrize("body", UNREAD.values(), ids=UNREAD)
def test_what_cannot_be_read_is_told(body: str) -> None:
    assert is_unread(shown(body))


@pytest.mark.parametrize("body", READ.values(), ids=READ)
def test_what_can_be_read_is_not_called_unread(body: str) -> None:
    assert not is_unread(shown(body))


def test_only_what_a_browser_showed_is_asked() -> None:
    assert not is_unread(page(""))


def test_a_page_that_wants_to_leave_before_anything_is_pressed() -> None:
    assert is_unread(refusing(away=1))
    assert not is_unread(refusing(away=0, popup=2))


@pytest.mark.parametrize("wanted", ["missed", "post"])
def test_a_script_of_a_gate_that_did_not_come(wanted: str) -> None:
    gate = "<script>openAgeGate()</script><p>Welkom</p>"
    assert is_unread(refusing(gate, **{wanted: 1}))
    assert not is_unread(refusing(gate, **{wanted: 0}))
    assert not is_unread(refusing("<script>openMenu()</script><p>Welkom</p>", **{wanted: 1}))


@pytest.mark.parametrize(
    ("choices", "script", "unread"),
    [
        (("Alles accepteren",), "openAgeGate()", True),
        (("Alles accepteren", "Weigeren"), "openAgeGate()", False),
        (("Alles accepteren",), "openMenu()", False),
    ],
)
def test_cookies_that_cannot_be_refused_may_hide_what_is_asked_of_an_age(
    choices: tuple[str, ...], script: str, *, unread: bool
) -> None:
    buttons = "".join(button(name, key) for key, name in enumerate(choices, 1))
    cookies = f"<div id=cookies data-seen-overlay=opaque data-seen-blocks role=dialog><p>Wij gebruiken cookies.</p>{buttons}</div>"
    url = f"https://{HOST}/"
    html = f'<html lang="nl"><body>{OFFER}{cookies}</body>'.encode()
    before = Page(Delivery(url, url, 200, (), f"<script>{script}</script>".encode()), rulebook().words)
    seen = Delivery(url, url, 200, (("content-type", "text/html; charset=utf-8"),), html, seen=Seen(url))
    assert is_unread(Page(seen, rulebook().words, delivered=before)) == unread
