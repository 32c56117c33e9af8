"""Links and buttons by the name a screen reader says, with the address they lead to."""

import pytest

from auditor.site.markup.elements import Addresses, accessible_name
from tests.site.pages import page

BASE = "https://www.platform.example/map/blad?x=1"


@pytest.mark.parametrize(
    ("href", "url", "fragment"),
    [
        ("", BASE, ""),
        ("/melden", "https://www.platform.example/melden", ""),
        ("melden", "https://www.platform.example/map/melden", ""),
        ("../melden", "https://www.platform.example/melden", ""),
        ("/a/../melden", "https://www.platform.example/melden", ""),
        ("?y=2", "https://www.platform.example/map/blad?y=2", ""),
        ("//help.example/x", "https://help.example/x", ""),
        ("#onder", BASE, "onder"),
        ("/melden#onder", "https://www.platform.example/melden", "onder"),
        (" /melden\n", "https://www.platform.example/melden", ""),
        ("HTTPS://Other.example/", "https://Other.example/", ""),
        ("mailto:meld@platform.example", "mailto:meld@platform.example", ""),
        ("tel:0800-7000", "tel:0800-7000", ""),
        ("javascript:void(0)", "", ""),
        ("JavaScript:void(0)", "", ""),
        ("data:text/html,x", "", ""),
        ("ftp://files.example/", "", ""),
        ("http://", "", ""),
        ("http://[bad", "", ""),
    ],
)
def test_an_address_as_a_browser_resolves_it(href: str, url: str, fragment: str) -> None:
    assert Addresses(BASE).resolve(href) == (url, fragment)


NAMES = [
    ("<a href=/>Meld deze advertentie</a>", "Meld deze advertentie"),
    ("<a href=/> Meld\n <b>dit</b> </a>", "Meld dit"),
    ('<a href=/ aria-label="Meld">Klik</a>', "Meld"),
    ('<a href=/><img alt="Meld"></a>', "Meld"),
    ('<a href=/><img alt=""><img alt="Meld"></a>', "Meld"),
    ('<a href=/ title="Meld"><img></a>', "Meld"),
    ('<a href=/><span aria-label="Meld"></span></a>', "Meld"),
    ('<a href=/><i title="Meld"></i></a>', "Meld"),
    ("<a href=/></a>", ""),
]


@pytest.mark.parametrize(("html", "name"), NAMES)
def test_a_link_is_called_what_a_screen_reader_says(html: str, name: str) -> None:
    assert [one.name for one in page(f"<body>{html}").links] == [name]


CONTROLS = [
    ("<button>Meld</button>", "Meld"),
    ('<input type="submit" value="Verstuur">', "Verstuur"),
    ('<input type="image" alt="Verstuur">', "Verstuur"),
    ('<button><svg role="img"><title>Meld</title></svg></button>', "Meld"),
    ('<span role="button">Meld</span>', "Meld"),
    ("<summary>Meer</summary>", "Meer"),
    ('<a onclick="meld()">Meld</a>', "Meld"),
    ('<div onclick="meld()">Meld</div>', "Meld"),
]


@pytest.mark.parametrize(("html", "name"), CONTROLS)
def test_what_behaves_like_a_button_is_one(html: str, name: str) -> None:
    assert [one.name for one in page(f"<body>{html}").controls] == [name]


def test_a_button_of_several_descriptions_is_one_button() -> None:
    read = page('<body><button role="button" onclick="meld()">Meld</button><button onclick="deel()">Deel</button>')
    assert [one.name for one in read.controls] == ["Meld", "Deel"]
    assert [read.evidence(one).selector for one in read.controls] == [
        "body > button:nth-of-type(1)",
        "body > button:nth-of-type(2)",
    ]


@pytest.mark.parametrize(
    ("html", "target"),
    [
        ("<button>Meld</button>", ""),
        ('<button aria-controls="venster">Meld</button>', "venster"),
        ('<button data-bs-target="#venster">Meld</button>', "#venster"),
        ('<button formaction="/melden">Meld</button>', "/melden"),
        ("<button onclick=\"location='/melden'\">Meld</button>", "location='/melden'"),
    ],
)
def test_what_a_button_opens(html: str, target: str) -> None:
    assert [one.target for one in page(f"<body>{html}").controls] == [target]


@pytest.mark.parametrize(
    "html",
    [
        "<a>los</a>",
        "<a name=x>los</a>",
        "<a href=javascript:x>los</a>",
        '<button hidden>los</button><template><a href="/">x</a></template>',
    ],
)
def test_what_leads_nowhere_is_no_link(html: str) -> None:
    assert page(f"<body>{html}").links == ()


def test_a_link_knows_its_place_and_whether_it_may_be_followed() -> None:
    menu, foot = page(
        '<nav><a href="/a#b">A</a></nav><footer><a href="/c" rel="noopener nofollow">C</a></footer>'
    ).links
    assert (menu.region.value, menu.url, menu.fragment, menu.nofollow) == (
        "nav",
        "https://www.platform.example/a",
        "b",
        False,
    )
    assert (foot.region.value, foot.nofollow) == ("footer", True)


@pytest.mark.parametrize(
    ("base", "url"),
    [
        ("/map/", "https://www.platform.example/map/melden"),
        ("https://elders.example/x/", "https://elders.example/x/melden"),
        ("javascript:x", "https://www.platform.example/a/melden"),
        ("", "https://www.platform.example/a/melden"),
    ],
)
def test_a_base_element_moves_every_link(base: str, url: str) -> None:
    (link,) = page(f'<head><base href="{base}"></head><a href="melden">M</a>', "/a/b").links
    assert link.url == url


def test_an_image_map_links_too() -> None:
    assert [one.name for one in page('<map><area href="/melden" alt="Meld"></map>').links] == ["Meld"]


def test_a_picture_named_by_its_own_title_element() -> None:
    node = page('<body><a href="/"><svg><title>Meld misbruik</title></svg></a>').css("a")[0]
    assert accessible_name(node) == "Meld misbruik"
