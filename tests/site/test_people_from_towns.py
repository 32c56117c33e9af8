"""A name with a place and a line or two is somebody's card, without any picture or price; what a platform lists is not."""

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.entries.card_kind import kind_of_cards
from auditor.site.entries.cards import find_cards
from auditor.site.entries.repeated_offers import repeated_offers
from auditor.site.markup.elements import Addresses
from auditor.site.words.towns import names_a_place

PEOPLE = (
    ("Huize Vlierbes", "Rotterdam-Zuid", "Vijf kamers."),
    ("Hillegonda", "Breda", "Graag in de avond."),
    ("Kade Twaalf", "Zuid-Holland", "Twee ramen."),
    ("Privéhuis Spiegel", "Tilburg", "Ingang achterom."),
)
NEWS = (
    ("Nieuwe lampen langs de kade in Breda", "", "De gemeente begint in mei."),
    ("Utrecht", "", "Vier straten en een plein."),
    ("Wat mag er in Tilburg?", "", "De regels van de stad."),
    ("Onze regels", "", "Geldig in het hele land."),
)
CARD = "<strong>{0}</strong><br><small>{1}</small><p>{2}</p>"


def cards(told: tuple[tuple[str, str, str], ...]) -> list[LexborNode]:
    made = "".join(f"<div class=tegel><a href=/x/{n}>{CARD.format(*one)}</a></div>" for n, one in enumerate(told))
    return LexborHTMLParser(f"<main>{made}</main>").css(".tegel")


def test_names_with_places_are_advertisements() -> None:
    assert kind_of_cards("www.platform.example/x/*", cards(PEOPLE)) == "advertisement"


def test_headlines_rubrics_and_questions_are_none() -> None:
    assert kind_of_cards("www.platform.example/x/*", cards(NEWS)) == ""


@pytest.mark.parametrize(("told", "found"), [(PEOPLE, 4), (NEWS, 0)])
def test_so_are_those_that_are_pressed_as_a_whole(told: tuple[tuple[str, str, str], ...], found: int) -> None:
    made = "".join(f'<div role="link" tabindex="0">{CARD.format(*one)}</div>' for one in told)
    assert len(repeated_offers(LexborHTMLParser(f"<main>{made}</main>"))) == found


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("in Goes", True),
        ("Utrecht-Oost", True),
        ("Noord-Brabant", True),
        ("Oost west thuis best", False),
        ("breda", False),
    ],
)
def test_parts_of_towns_and_provinces_are_places(text: str, *, place: bool) -> None:
    assert names_a_place(text) is place


def test_two_links_are_cards_where_boxes_of_their_make_stand_beside_them() -> None:
    card = "<img src=/i/{0}.jpg alt=><strong>{0}</strong> <span>Premium Companion</span><p>Museum en wijn.</p>"
    links = "".join(f"<a class=pc href=/c/{name}>{card.format(name)}</a>" for name in ("ysolde", "mirthe"))
    boxes = "".join(f"<div class=pc>{card.format(name)}</div>" for name in ("felien", "octa"))
    tree = LexborHTMLParser(f"<main>{links}{boxes}</main>")
    assert find_cards(tree, Addresses("https://www.platform.example/")).advertisements == 4
    alone = LexborHTMLParser(f"<main>{links}</main>")
    assert find_cards(alone, Addresses("https://www.platform.example/")).advertisements == 0
