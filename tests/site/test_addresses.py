"""Which addresses are one page, which are of one kind, and how a page that only script or pressing brings is known."""

import pytest

from auditor.site.markup.routes import address_of, as_typed, route_of
from auditor.site.markup.same_address import bare, identity, shape
from auditor.site.markup.trails import Step, is_card, pressed_at, trail_of

HOST = "https://www.platform.example"


@pytest.mark.parametrize(
    "spelling",
    [
        "https://platform.example/regels",
        "https://WWW.Platform.example/regels/",
        "https://www.platform.example:443/regels",
        "http://www.platform.example:80/regels",
        "https://www.platform.example/regels?",
        "https://www.platform.example/regels;jsessionid=A1B2",
        "https://www.platform.example/regels?PHPSESSID=a1&utm_source=brief",
        "https://www.platform.example/regels?sort=nieuw&view=lijst",
        "https://www.platform.example/regels/index.php",
        "https://www.platform.example/regels/default.aspx",
    ],
)
def test_one_page_has_many_spellings(spelling: str) -> None:
    assert identity(spelling) == identity(f"{HOST}/regels")


@pytest.mark.parametrize(
    "other",
    [
        "https://help.platform.example/regels",
        "https://www.platform.example:8080/regels",
        "http://www.platform.example:443/regels",
        "https://www.platform.example/Regels",
        "https://www.platform.example/regels/2",
        "https://www.platform.example/regels.html",
        "https://www.platform.example/regels?pagina=2",
        "https://www.platform.example/regels?leeg=",
        "https://www.platform.example/regels?session_regels=1",
    ],
)
def test_another_page_is_another(other: str) -> None:
    assert identity(other) != identity(f"{HOST}/regels")


def test_the_front_page_and_the_order_of_parameters() -> None:
    assert identity(HOST) == identity(f"{HOST}/") == identity(f"{HOST}/home.html") == "platform.example/"
    assert identity(f"{HOST}/?a=1&b=2&ref=x") == identity(f"{HOST}/?b=2&a=1") == "platform.example/?a=1&b=2"


@pytest.mark.parametrize(
    ("url", "known"),
    [
        ("/melden", "/melden"),
        ("/melden/", "/melden"),
        ("/melden?ad=7#formulier", "/melden"),
        ("/melden#formulier?x", "/melden"),
    ],
)
def test_a_page_with_one_form_is_no_other_by_its_query(url: str, known: str) -> None:
    assert bare(HOST + url) == HOST + known


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("/", ""),
        ("/regels", ""),
        ("/hulp/bellen", "/hulp/*"),
        ("/hulp/bellen/", "/hulp/*"),
        ("/regio/12/roos", "/regio/#/*"),
        ("/toon.php?id=12", "/toon.php?id=*"),
        ("/lijst3.php?soort=a&id=7", "/lijst#.php?id=*&soort=a"),
        ("/toon.php?id=roos", ""),
        ("/zoek?leeg=", ""),
        ("/zoek?leeg=&id=3", "/zoek?id=*&leeg="),
    ],
)
def test_addresses_of_one_kind_share_a_shape(url: str, kind: str) -> None:
    assert shape(HOST + url) == (f"platform.example{kind}" if kind else "")


@pytest.mark.parametrize(
    ("href", "known"),
    [
        ("/regels#over", "/regels#over"),
        ("#/regels", f"{HOST}/%23/regels"),
        ("#!/regels", f"{HOST}/%23!/regels"),
        ("/app#/regels#/2", f"{HOST}/app%23/regels#/2"),
        ("http://[kapot#/x", "http://[kapot#/x"),
    ],
)
def test_a_page_that_only_script_tells_apart_has_an_address_of_its_own(href: str, known: str) -> None:
    assert address_of(href, f"{HOST}/#/begin") == known


@pytest.mark.parametrize(
    ("url", "document", "route", "typed"),
    [
        (f"{HOST}/regels", f"{HOST}/regels", "", f"{HOST}/regels"),
        (f"{HOST}/%23/regels", f"{HOST}/", "#/regels", f"{HOST}/#/regels"),
        (f"{HOST}/a%23!/regels", f"{HOST}/a", "#!/regels", f"{HOST}/a#!/regels"),
        # A sign that someone wrote in a name is none.
        (f"{HOST}/nummer%231", f"{HOST}/nummer%231", "", f"{HOST}/nummer%231"),
        (f"{HOST}/%23/x%23/y", f"{HOST}/", "#/x%23/y", f"{HOST}/#/x%23/y"),
        (f"{HOST}/%23/regels%23~/menu/5", f"{HOST}/", "#/regels%23~/menu/5", f"{HOST}/#/regels#~/menu/5"),
    ],
)
def test_its_document_its_route_and_how_a_visitor_types_it(url: str, document: str, route: str, typed: str) -> None:
    assert route_of(url) == (document, route)
    assert as_typed(url) == typed


def test_what_is_pressed_is_told_in_the_address_of_what_it_brings() -> None:
    menu = pressed_at(f"{HOST}/", "Menu ☰", "5")
    terms = pressed_at(menu, "Onze algemene voorwaarden, in het kort en helemaal uitgeschreven", "19")
    assert menu == f"{HOST}/%23~/menu/5"
    assert terms == f"{menu}/onze-algemene-voorwaarden-in-het-kort-en/19"
    assert trail_of(terms) == (f"{HOST}/", (Step("menu", "5"), Step("onze-algemene-voorwaarden-in-het-kort-en", "19")))
    assert pressed_at(f"{HOST}/", "☰", "3") == f"{HOST}/%23~/knop/3"


def test_an_address_where_nothing_was_pressed_has_no_trail() -> None:
    assert trail_of(f"{HOST}/menu/5") == (f"{HOST}/menu/5", ())
    assert trail_of(f"{HOST}/%23~/menu") == (f"{HOST}/%23~/menu", ())


def test_what_pressing_a_card_brings_is_somebodys() -> None:
    card = pressed_at(f"{HOST}/", "kaart", "8")
    assert is_card(card)
    assert is_card(pressed_at(card, "Bel", "2"))
    assert not is_card(pressed_at(f"{HOST}/kaart/8", "Kaarten", "8"))
