"""Where a button leads by its own attributes or by script: to an address, nowhere, or where it cannot be seen."""

import pytest

from auditor.site.age.pressed_leads import leads_by_script
from tests.site.pages import HOST, page

AWAY = "https://zoek.example/"


def leads(html: str, *scripts: str) -> str | None:
    read = page(f"<p>Ben je 18 jaar?</p>{html}", "/map/deur")
    return leads_by_script(read, read.controls[-1], scripts)


@pytest.mark.parametrize(
    ("html", "address"),
    [
        (f"<button data-href={AWAY}>Nee</button>", AWAY),
        ("<button data-url=/weg>Nee</button>", f"https://{HOST}/weg"),
        ("<button data-link=weg>Nee</button>", f"https://{HOST}/map/weg"),
        (f"<button data-redirect={AWAY}>Nee</button>", AWAY),
        (f"<button data-exit={AWAY}>Nee</button>", AWAY),
        (f"<button data-leave={AWAY}>Nee</button>", AWAY),
        (f"<button data-location={AWAY}>Nee</button>", AWAY),
        (f"<button formaction={AWAY}>Nee</button>", AWAY),
        (f"<button onclick=\"location='{AWAY}'\">Nee</button>", AWAY),
        (f"<button onclick=\"window.location.href = '{AWAY}'\">Nee</button>", AWAY),
        (f"<button onclick=\"location.replace('{AWAY}')\">Nee</button>", AWAY),
        (f"<button onclick=\"window.open('{AWAY}')\">Nee</button>", AWAY),
        (f"<a href=\"javascript:location.assign('{AWAY}')\">Nee</a>", AWAY),
        ('<button onclick="history.back()">Nee</button>', ""),
        ('<button onclick="history.go(-1)">Nee</button>', ""),
        ('<button onclick="window.close()">Nee</button>', ""),
        ("<button onclick=\"alert('Te jong')\">Nee</button>", ""),
        ('<button onclick="this.style.color = red">Nee</button>', ""),
        ("<button onclick=\"if (location.href == '/x') weg()\">Nee</button>", None),
        ('<button onclick="weg()">Nee</button>', None),
        ("<button>Nee</button>", None),
    ],
)
def test_what_a_button_says_itself(html: str, address: str | None) -> None:
    assert leads(html) == address


@pytest.mark.parametrize(
    ("html", "script", "address"),
    [
        # What it calls.
        ('<button onclick="weg()">Nee</button>', f"function weg() {{ location.href = '{AWAY}' }}", AWAY),
        ('<button onclick="weg()">Nee</button>', f"const weg = () => {{ location.href = '{AWAY}' }}", AWAY),
        ('<button onclick="weg()">Nee</button>', f"function wegwezen() {{ location.href = '{AWAY}' }}", None),
        ('<button onclick="weg()">Nee</button>', "function weg() { box.textContent = 'Te jong' }", ""),
        # What listens to it, by its id, its class, or a name of its own.
        ("<button id=nee>Nee</button>", f"$('#nee').on('click', () => location = '{AWAY}')", AWAY),
        ("<button id=nee>Nee</button>", f"nee.onclick = () => {{ location = '{AWAY}' }}", AWAY),
        ("<button class=nee>Nee</button>", f"$('.nee').click(function() {{ location = '{AWAY}' }})", AWAY),
        (
            "<button class=nee>Ja</button><button class=nee>Nee</button>",
            f"$('.nee').click(() => location = '{AWAY}')",
            None,
        ),
        ("<button id=nee>Nee</button>", f"$('#neef').on('click', () => location = '{AWAY}')", None),
        # A constant that holds the address, here or in another script.
        ("<button id=nee>Nee</button>", f"const UIT = '{AWAY}'; $('#nee').click(() => location = UIT)", AWAY),
        (
            "<button id=nee>Nee</button>",
            "const o = {uit: '/weg'}; $('#nee').click(() => location = o.uit)",
            f"https://{HOST}/weg",
        ),
        ("<button id=nee>Nee</button>", "const UIT = 'weg'; $('#nee').click(() => location = UIT)", None),
        # The handler of another button is none of its own.
        (
            "<button id=ja>Ja</button><button id=nee>Nee</button>",
            f"$('#nee').on('click', sluit); $('#ja').on('click', () => location = '{AWAY}')",
            None,
        ),
        ("<button id=nee>Nee</button>", f"$('#nee').on('click', sluit){' ' * 300}; location = '{AWAY}'", None),
    ],
)
def test_what_a_script_does_when_it_is_pressed(html: str, script: str, address: str | None) -> None:
    assert leads(html, "let a = 1;", script) == address
