"""Links that may lead to entries of users, sorted by the shape of their addresses."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from auditor.site.entries.address_shapes import by_shape, is_of_the_front
from auditor.site.markup.elements import Addresses

HOST = "https://www.platform.example"


def shapes(*hrefs: str, base: str = "/lijst", aside: frozenset[str] = frozenset()) -> dict[str, list[str]]:
    """Return the addresses by their shape, both without the host."""
    tree = LexborHTMLParser("".join(f'<p><a href="{href}">x</a></p>' for href in hrefs))
    return {
        shape.removeprefix("www.platform.example"): [one.url.removeprefix(HOST) for one in group]
        for shape, group in by_shape(tree, Addresses(HOST + base), aside).items()
    }


@pytest.mark.parametrize(
    ("href", "shape"),
    [
        ("/ad/roos", "/ad/*"),
        ("/ad/roos/", "/ad/*"),
        ("/ad/roos.html", "/ad/*.html"),
        ("/roos", "/*"),
        ("/toon.php?id=7&lang=nl", "/toon.php?id&lang"),
        ("/toon.php?lang=nl&id=7", "/toon.php?id&lang"),
        ("/toon.php?id=", "/toon.php?id"),
        ("https://elders.example/ad/roos", "elders.example/ad/*"),
    ],
)
def test_the_shape_of_an_address(href: str, shape: str) -> None:
    assert list(shapes(href)) == [shape]
    assert is_of_the_front(next(iter(shapes(href)))) == (shape == "/*")


@pytest.mark.parametrize(
    "href",
    [
        # The page itself, a front page, a visitor's own account, what is no page.
        "/lijst",
        "#boven",
        "/",
        "https://elders.example/",
        "/login",
        "/mijn/wachtwoord-vergeten",
        "/ad/roos?add-to-cart=7",
        "tel:0800-0000",
        # The same list in another order, or filtered.
        "?sort=nieuw",
        "?order=asc&view=lijst",
        "?orderby=&dir=asc",
        "?sorteer=prijs&tab=alle",
        "?volgorde=nieuw",
        "/lijst/sort:age/page:2",
    ],
)
def test_what_is_nobodys_entry(href: str) -> None:
    assert shapes(href) == {}


@pytest.mark.parametrize("href", ["?id=7", "?sort=nieuw&id=7", "/ander?sort=nieuw", "/lijst/7"])
def test_another_list_or_entry_is_one(href: str) -> None:
    assert len(shapes(href)) == 1


def test_links_in_the_menu_and_the_foot_and_those_set_aside_are_none() -> None:
    tree = LexborHTMLParser(
        "<nav><a href=/ad/1>x</a></nav><footer><a href=/ad/2>x</a></footer><div role=navigation><a href=/ad/3>x</a></div>"
        "<div role=contentinfo><a href=/ad/4>x</a></div><a href=/ad/5>x</a><a href=/ad/6>x</a>"
    )
    found = by_shape(tree, Addresses(f"{HOST}/"), frozenset({f"{HOST}/ad/6"}))
    assert [(one.url, one.index) for group in found.values() for one in group] == [(f"{HOST}/ad/5", 4)]


def test_what_is_numbered_stands_apart_from_the_pages_beside_it() -> None:
    assert shapes("/x/ad_1", "/x/ad_2", "/x/ad_3", "/x/prijzen") == {
        "/x/ad_*": ["/x/ad_1", "/x/ad_2", "/x/ad_3"],
        "/x/*": ["/x/prijzen"],
    }
    # Fewer than three, the pages of a list, or all of them alike: nothing stands apart.
    assert list(shapes("/x/ad_1", "/x/ad_2", "/x/ad_2", "/x/prijzen")) == ["/x/*"]
    assert list(shapes("/x/page1", "/x/page2", "/x/page3", "/x/prijzen")) == ["/x/*"]
    assert list(shapes("/x/ad_1", "/x/ad_2", "/x/ad_3")) == ["/x/*"]


def test_without_a_folder_what_begins_alike_stands_apart() -> None:
    named = shapes("/dame-anna", "/dame-bo", "/dame-cas", "/prijzen")
    assert named == {"/*#dame-*": ["/dame-anna", "/dame-bo", "/dame-cas"], "/*": ["/prijzen"]}
    assert list(shapes("/x/dame-anna", "/x/dame-bo", "/x/dame-cas", "/x/prijzen")) == ["/x/*"]
    assert list(shapes("/in-anna", "/in-bo", "/in-cas", "/prijzen")) == ["/*"]
