"""Which elements are the cards of a list: the largest with one address each, and what stands alike beside them."""

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.entries.card_roots import card_roots, siblings_alike
from auditor.site.entries.entry_lists import Candidate


def rooted(html: str) -> list[str]:
    """Return the ids of the cards around the links that lead into ``/ad/``."""
    tree = LexborHTMLParser(f"<body>{html}</body>")
    links = tree.css("a[href^='/ad/']")
    group = [Candidate(node.attributes["href"] or "", node, index) for index, node in enumerate(links)]
    return [root.attributes.get("id") or root.tag or "" for root in card_roots(group).values()]


@pytest.mark.parametrize(
    ("html", "roots"),
    [
        ("<a id=a href=/ad/1></a><a id=b href=/ad/2></a>", ["a", "b"]),
        ("<div><p id=a><a href=/ad/1></a></p><p id=b><a href=/ad/2></a></p></div>", ["a", "b"]),
        # A card has a picture and a name that lead to the same page.
        (
            "<ul><li id=a><a href=/ad/1></a><b><a href=/ad/1></a></b></li><li id=b><a href=/ad/2></a></li></ul>",
            ["a", "b"],
        ),
        # One address alone: all that holds it, up to the page itself.
        ("<div id=a><p><a href=/ad/1></a></p></div>", ["a"]),
        ("<main><div id=a><p><a href=/ad/1></a></p></div></main>", ["a"]),
        # What holds a card is none itself, though one link far down is alone in it.
        (
            (
                "<section id=s><div><p id=a><a href=/ad/1></a></p><p id=b><a href=/ad/2></a></p></div>"
                "<div id=c><a href=/ad/3></a></div></section>"
            ),
            ["a", "b", "c"],
        ),
    ],
)
def test_a_card_is_the_largest_element_with_one_address(html: str, roots: list[str]) -> None:
    assert rooted(html) == roots


def alike(html: str) -> str:
    """Return the ids of what stands alike beside the elements that are marked as cards."""
    tree = LexborHTMLParser(f"<body>{html}</body>")
    cards: list[LexborNode] = tree.css("[data-card]")
    return " ".join(one.attributes.get("id") or "?" for one in siblings_alike(cards).values())


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<li id=a class=k data-card><li id=b class=k><li id=c class=x><p id=d class=k>", "a b"),
        ("<li id=a data-card><li id=b><li id=c class=x>", "a b"),
        # Without a class, these stand beside anything.
        ("<div id=a data-card></div><div id=b></div>", ""),
        ("<p id=a data-card><p id=b>", ""),
        ("<span id=a data-card></span><span id=b></span>", ""),
        ("<a id=a data-card></a><a id=b></a>", ""),
        ("<div id=a class=k data-card></div><div id=b class=k></div>", "a b"),
        ("<article id=a data-card></article><article id=b></article>", "a b"),
        # Every list of cards is looked at.
        ("<ul><li id=a data-card><li id=b></ul><ul><li id=c data-card><li id=d></ul>", "a b c d"),
    ],
)
def test_what_stands_alike_beside_cards_are_cards(html: str, found: str) -> None:
    assert alike(html) == found


ROW = "<tr id=a data-card><td>Roos<td><a href=/ad/1>meer</a>"


@pytest.mark.parametrize(
    ("row", "is_card"),
    [
        ("<tr id=b><td>Iris<td>24 jaar", True),
        ("<tr id=b><td><b>Iris</b><td>24 jaar", True),
        ("<tr id=b><td><b>Iris</b><td><b>24</b> jaar", True),
        ("<tr id=b><th>Naam<td>24 jaar", True),
        ("<tr id=b><th>Naam<th><a href=/op-leeftijd>Leeftijd</a>", True),
        ("<tr id=b><th>Naam<th><img src=/p.png>", True),
        ("<tr id=b><td><b>Iris</b><td>", True),
        # Heads of columns.
        ("<tr id=b><th>Naam<th>Leeftijd", False),
        ("<tr id=b><td><b>Naam</b><td><strong>Leeftijd</strong>", False),
        ("<tr id=b><th>Naam<td><b>Hoe</b> <strong>oud</strong>", False),
    ],
)
def test_the_head_of_a_table_is_no_card(row: str, *, is_card: bool) -> None:
    assert alike(f"<table><tbody>{row}{ROW}</table>") == ("b a" if is_card else "a")
