"""Siblings that read like offers are cards though no links tell them apart, and what the platform offers itself is none."""

import pytest

from tests.site.pages import page

NAMES = ("Roos", "Iris", "Lelie", "Jasmijn")


def offers(card: str, around: str = "<div>{}</div>") -> int:
    """Return how many advertisements are counted where a card is filled four times: {n} a number, {name} a flower."""
    cards = "".join(card.format(n=n, name=name) for n, name in enumerate(NAMES, 1))
    return page(f"<title>Aanbod</title><h1>Aanbod</h1>{around.format(cards)}", "/lijst").cards.advertisements


PRICED = "<div class=k {}><h3>{{name}}</h3><p>€ 1{{n}}0 / uur</p></div>"


@pytest.mark.parametrize(
    ("leading", "count"),
    [
        ("", 0),
        ("data-href=/x/{n}", 4),
        ("data-url=/x/{n}", 4),
        ("data-link=/x/{n}", 4),
        ("hx-get=/x/{n}", 4),
        ("data-hx-get=/x/{n}", 4),
        ("data-seen-pressed", 4),
        ("data-anders=/x/{n}", 0),
        # All to one place, or nowhere.
        ("data-href=/bestel", 0),
        ("data-href=#", 0),
    ],
)
def test_an_offer_at_a_price_leads_to_a_page_of_its_own_also_by_script(leading: str, count: int) -> None:
    assert offers(PRICED.format(leading)) == count


@pytest.mark.parametrize(
    "around",
    ["<nav><div>{}</div></nav>", "<footer><div>{}</div></footer>", "<div role=navigation><ul>{}</ul></div>"],
)
def test_what_stands_in_the_menu_or_the_foot_is_no_offer(around: str) -> None:
    card = "<li class=k>{name}, 2{n} jaar, € 80</li>"
    assert offers(card, around) == 0
    assert offers(card, "<main><ul>{}</ul></main>") == 4


@pytest.mark.parametrize(
    ("card", "count"),
    [
        ("<div class=k>{name}, 2{n} jaar, € 80</div>", 4),
        ("<div class=k>{name}, 2{n} jaar, € 80 <a href=/bel>bel</a></div>", 4),
        # Goods and articles of the platform itself.
        ("<div class=k>{name}, 2{n} jaar, € 80 <a href=/webshop/fiets>koop</a></div>", 0),
        ("<div class=k>{name}, 2{n} jaar, € 80 <a href=?koop=1>koop</a></div>", 0),
        ("<div class=k>{name}, 2{n} jaar, € 80 <a href=#k{n}>koop</a></div>", 0),
        ("<div class=k>{name}, 2{n} jaar, € 80 <a href=#k{n}>koop</a><a href=/bel>bel</a></div>", 4),
    ],
)
def test_what_leads_to_goods_or_articles_alone_is_the_platforms(card: str, count: int) -> None:
    assert offers(card) == count


@pytest.mark.parametrize(
    ("others", "count"),
    [(0, 4), (3, 4), (4, 0)],
)
def test_offers_are_most_of_what_looks_alike(others: int, count: int) -> None:
    cards = "".join(f"<div class=k>{name}, 24 jaar, € 80</div>" for name in NAMES)
    other = "<div class=k>Lees de regels.</div>" * others
    assert page(f"<h1>Aanbod</h1><section>{cards}{other}</section>", "/lijst").cards.advertisements == count


def test_what_one_offer_alone_links_to_is_its_own() -> None:
    cards = "".join(
        f"<div class=k>{name}, 24 jaar, € 80 <a href=/x/{name}>meer</a> <a href=/bel>bel</a></div>"
        for name in NAMES[:3]
    )
    found = page(f"<h1>Aanbod</h1><section>{cards}</section>", "/lijst").cards
    assert "https://www.platform.example/bel" not in found.links
    assert {url.rpartition("/")[2] for url in found.links} == set(NAMES[:3])


@pytest.mark.parametrize(
    ("card", "count"),
    [
        ("<div class=k><h3>{name}</h3><p>1{n} kijkers</p><button>Naar binnen</button></div>", 4),
        ("<div class=k><h3>{name}</h3><p>{n}4 watching</p></div>", 4),
        ("<div class=k><h3>{name}</h3><p>{n}4 Zuschauer</p></div>", 4),
        ("<div class=k><b>{name}</b> Meppel, thuis <a href='#'>Meld deze kaart</a></div>", 4),
        ("<div class=k><b>{name}</b> Meppel <button>Report this ad</button></div>", 4),
        # Each names something else that can be reported or looked at.
        ("<div class=k><h3>Regel {n}</h3><p>Wie dit ziet kan het melden.</p></div>", 0),
        ("<div class=k><h3>{name}</h3><p>Voor alle kijkers, ook die van vroeger.</p></div>", 0),
    ],
)
def test_a_room_that_is_watched_and_what_can_be_reported_are_somebodys(card: str, count: int) -> None:
    assert offers(card) == count


@pytest.mark.parametrize(
    ("card", "count"),
    [
        (
            "<div class=k role=link tabindex=0><b>{name}</b> <span>Leiden, 3{n} jaar</span><div>Reist graag.</div></div>",
            4,
        ),
        ("<div class=k role=button>{name}, 2{n} jaar<p>Breda</p></div>", 4),
        # Nothing says that they are pressed, or what stands in them is no person's.
        ("<div class=k><b>{name}</b> <span>Leiden, 3{n} jaar</span></div>", 0),
        ("<div class=k role=link>Vanaf 2{n} jaar</div>", 0),
        ("<div class=k role=link>Leiden (4{n})</div>", 0),
    ],
)
def test_what_is_pressed_as_a_whole_and_tells_a_name_and_an_age_is_somebodys(card: str, count: int) -> None:
    assert offers(card) == count
