"""A page that is shown again is the same: its bytes, and the numbers of its elements."""

import pytest

from auditor.site.markup.delivery import Delivery
from auditor.site.markup.seen import KEY
from tests.browser.showing import HOME, HTML, Showing

PAGE = """<!doctype html><html lang=nl><body><button id=a onclick="b.hidden = false">Meer</button>
<p><button id=b hidden onclick="c.textContent = 'kersenboom'">Toon</button><p id=c></p>
<div id=h></div><script>h.attachShadow({mode: 'closed'}).innerHTML = '<button>In een schaduw</button>'</script>
<iframe srcdoc="<button onclick=&quot;this.textContent = 'appelboom'&quot;>In een raam</button>" width=300 height=90></iframe>
"""


def keys_of(html: bytes) -> dict[str, str]:
    """Return the numbers of the buttons by their texts."""
    told = {}
    for piece in html.decode().split("<button")[1:]:
        number = piece.split(f'{KEY}="')[1].partition('"')[0]
        told[piece.partition(">")[2].partition("<")[0]] = number
    return told


def delivery(html: str) -> Delivery:
    """Return a page as it was delivered."""
    return Delivery(HOME, HOME, 200, HTML, html.encode())


def test_a_page_is_the_same_after_others_were_shown(shown: Showing) -> None:
    first = shown.see(PAGE).html
    for other in ("<p>een", "<button>twee</button>" * 30):
        shown.see(other)
        assert shown.see(PAGE).html == first
    shown.room.clear_storage()
    assert shown.see(PAGE).html == first


def test_an_element_keeps_its_number_while_it_is_there_and_is_pressed_by_it(shown: Showing) -> None:
    with shown.room.tab() as tab:
        tab.show(delivery(PAGE))
        before = keys_of(tab.look().html)
        assert set(before) == {"Meer", "Toon", "In een schaduw", "In een raam"}
        tab.click(before["Meer"])
        assert keys_of(tab.look().html) == before
        tab.click(before["Toon"])
        assert b"kersenboom" in tab.look().html
        tab.click(before["In een raam"])
        assert keys_of(tab.look().html)["appelboom"] == before["In een raam"]


def test_numbers_of_another_document_are_others_and_those_that_are_gone_press_nothing(shown: Showing) -> None:
    with shown.room.tab() as tab:
        tab.show(delivery(PAGE))
        before = keys_of(tab.look().html)
        for unknown in ("", "x", "99999"):
            with pytest.raises(LookupError):
                tab.click(unknown)
        tab.show(delivery(PAGE))
        after = keys_of(tab.look().html)
        assert not set(before.values()) & set(after.values())
        with pytest.raises(LookupError):
            tab.click(before["Meer"])
