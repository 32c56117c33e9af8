"""An address that only pressing brings is opened by moving the mouse and pressing, in one room for the file."""

from selectolax.lexbor import LexborHTMLParser

from auditor.site.markup.delivery import Delivery
from auditor.site.markup.seen import KEY
from auditor.site.markup.trails import pressed_at
from auditor.site.markup.trouble import Trouble
from tests.browser.showing import HTML, Showing

MENU = (
    '<!doctype html><html lang="nl"><title>Platform</title><style>li{cursor:pointer} li ul{display:none}'
    "li:hover ul{display:block}</style><ul><li>Info<ul><li onclick=\"hier.textContent='Bel altijd 112'\">Hulp"
    "</ul></ul><p id=hier>Nog niets</p>"
)


def _key_of(html: bytes, name: str) -> str:
    """Return the number of the innermost element that says something."""
    told = LexborHTMLParser(html).css(f"[{KEY}]")
    return next(one.attributes[KEY] or "" for one in told if one.text().strip().startswith(name))


def test_an_address_of_pressing_moves_the_mouse_and_presses(shown: Showing) -> None:
    seen = shown.see(MENU)
    menu = pressed_at(seen.url, "info", _key_of(seen.html, "Info"))
    with shown.room.tab() as tab:
        tab.show(Delivery(seen.url, seen.url, 200, HTML, MENU.encode()))
        tab.look()
        tab.hover(_key_of(seen.html, "Info"))
        inside = _key_of(tab.look().html, "Hulp")
    address = pressed_at(menu, "hulp", inside)
    again = shown.room.see(Delivery(address, address, 200, HTML, MENU.encode()))
    assert b"Bel altijd 112" in again.html
    assert again.url == address


def test_what_is_not_there_to_press_is_said_and_nothing_falls(shown: Showing) -> None:
    address = pressed_at("https://platform.example/", "weg", "999")
    seen = shown.room.see(Delivery(address, address, 200, HTML, MENU.encode()))
    assert (seen.trouble, seen.html) == (Trouble.RENDER_CRASH, b"")
