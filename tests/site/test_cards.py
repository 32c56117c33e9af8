"""What repeats on a page: advertisements are counted and blanked, teasers and articles are told apart, lists are none."""

from collections import Counter
from collections.abc import Callable

import pytest
from selectolax.lexbor import LexborNode

from auditor.site.entries import repeated_offers
from tests.site.pages import page, texts

FIVE = range(1, 6)
NAMES = ("Roos", "Iris", "Lelie", "Jasmijn", "Viola")


def repeated(card: str, around: str = "<div>{}</div>") -> str:
    """Fill a card five times: {n} its number, {name} a flower."""
    return around.format("".join(card.format(n=n, name=NAMES[n - 1]) for n in FIVE))


ADVERTISEMENTS = {
    "one link around a card": "<a href=/advertentie/{n}><h3>{name}</h3><p>24 jaar</p></a>",
    "picture and text link": "<div class=card><a href=/profiel/{n}><img src=/f/{n}.jpg></a><a href=/profiel/{n}>{name}</a><p>24 jaar, €100</p></div>",
    "by query": "<li><a href='/toon.php?id={n}'>{name}</a> Bel 06-0000000{n}</li>",
    "by page name": "<li><a href=/escort/{name}.html>{name}, 24</a> Zwolle</li>",
    "a mobile number without a link": "<div class=blok><b>{name}</b> Bel 06-0000000{n}</div>",
    "an age and a price without a link": "<div class=blok>{name}, 24 jaar, €100</div>",
    "a row of a table": "<tr><td>{name}<td>24 jaar<td>€100<td><a href=/ad/{n}>bekijk</a></tr>",
    "a price for an hour": "<div class=k><h3><a href=/c/{name}>{name}</a></h3><p>€ 1{n}0 / uur</p></div>",
    "half an hour at a price": "<tr><td><a href=/dame-{name}><b>{name}</b></a><td>half uur € {n}0</tr>",
    "a name, a town and a price": "<div class=k><strong><a href=/{name}>{name}</a></strong> Zwolle, € 1{n}0</div>",
    "a house, a town and a price": "<div class=i><h2><a href=/salon-{n}>Salon {name}</a></h2><span>Den Haag</span> €{n}5</div>",
    "a whole card that is the link": "<a class=k href=/p-{name}><i></i><div><span>{name}</span><span>€{n}0</span></div><p>Ede</p></a>",
    "a picture, a name and a town, at a price in coins": "<a href=/bericht/{name}><img src=/{n}.jpg><h3>{name}</h3><p>Leiden, 9 munten</p></a>",
    "a card that is pressed as a whole": "<div class=col><div class=card tabindex=0 role=button><h5>{name}</h5><p>Ede · € 1{n}0</p></div></div>",
    "in English": "<article><a href=/listings/{n}>{name}, 24 years</a><p>Massage from €80</p></article>",
}


@pytest.mark.parametrize("name", ADVERTISEMENTS)
def test_advertisements_are_counted_and_nothing_of_them_is_seen(name: str) -> None:
    around = (
        "<table>{}</table>"
        if "<tr>" in ADVERTISEMENTS[name]
        else "<ul>{}</ul>"
        if "<li>" in ADVERTISEMENTS[name]
        else "<div>{}</div>"
    )
    read = page(f"<title>Aanbod</title><h1>Aanbod</h1>{repeated(ADVERTISEMENTS[name], around)}<p>Tot ziens.</p>")
    assert read.cards.advertisements == 5
    seen = " ".join([*texts(read.blocks), *(one.name for one in read.links), *(one.text for one in read.sentences)])
    assert not [flower for flower in NAMES if flower in seen]
    assert texts(read.blocks) == ["Aanbod", "Tot ziens."]


NO_CARDS = {
    "menu": ("<a href=/{name}>{name}</a>", "<nav>{}</nav>"),
    "foot of help lines": (
        "<li><a href=https://hulp{n}.example/>Hulplijn {n}</a> 0800-000{n}</li>",
        "<footer><ul>{}</ul></footer>",
    ),
    "regions": ("<li><a href=/regio/{n}>{name} (1{n})</a></li>", "<ul>{}</ul>"),
    "help lines with a number": (
        "<li><a href=https://hulp{n}.example/>Hulplijn {n}</a>: bel 0800-000{n}</li>",
        "<ul>{}</ul>",
    ),
    "articles of the rules": ("<li><a href=#art{n}>Artikel {n}</a> over {n}0 dagen</li>", "<ul>{}</ul>"),
    "questions": ("<details><summary>Vraag {n}</summary><p>Antwoord {n}.</p></details>", "<div>{}</div>"),
    "categories": ("<div class=tegel><a href=/rubriek/{n}>Rubriek {n}</a></div>", "<div>{}</div>"),
    "towns with how many are there, at a list's address": (
        "<li><a href='/aanbod?stad={name}'>{name}<span>2{n}4 profielen</span></a></li>",
        "<ul>{}</ul>",
    ),
    "packages at a price for a month": (
        "<div class=p><h3><a href=/bestel/{n}>{name}</a></h3><p>Zwolle en Ede</p><p>€ {n}0 per maand</p></div>",
        "<div>{}</div>",
    ),
    "goods of others in a town": (
        "<div class=g><h3><a href=/x/{n}>Fiets {n}8 inch</a></h3><p>Zwolle</p><p>€ {n}0</p></div>",
        "<div>{}</div>",
    ),
    "evenings with a ticket": (
        "<div class=g><h3><a href=/avond/{n}>Avond {name}</a></h3><p>Zwolle</p><p>entree € {n}0</p></div>",
        "<div>{}</div>",
    ),
    "branches with a picture": (
        "<div class=b><img src=/f{n}.jpg><h3><a href=/zaak/{n}>Zaak Utrecht</a></h3><p>Elke dag open tot elf uur</p></div>",
        "<div>{}</div>",
    ),
    "stories with a picture": (
        "<div class=b><img src=/f{n}.jpg><h3><a href=/verhaal/{n}>Hoe {name} begon</a></h3><p>Over werk in Zwolle</p></div>",
        "<div>{}</div>",
    ),
    "prices of a package": ("<tr><td>Pakket {n}<td>€ {n}0,-</tr>", "<table>{}</table>"),
    "blog": (
        "<article><a href=/blog/{n}>Verhaal {n}</a><time>1 mei 2025</time><p>Lees verder</p></article>",
        "<div>{}</div>",
    ),
    "news by address": ("<li><a href=/nieuws/{n}>Bericht over {n} zaken in het land</a></li>", "<ul>{}</ul>"),
}


@pytest.mark.parametrize("name", NO_CARDS)
def test_what_repeats_otherwise_is_no_advertisement(name: str) -> None:
    card, around = NO_CARDS[name]
    read = page(f"<title>x</title><h1>Kop</h1>{repeated(card, around)}")
    assert read.cards.advertisements == 0
    assert len(read.blocks) > 1 or name == "menu"


@pytest.mark.parametrize("count", [0, 1, 2])
def test_fewer_than_three_is_no_repetition(count: int) -> None:
    html = "".join(f"<a href=/advertentie/{n}>{NAMES[n]}, 24 jaar</a>" for n in range(count))
    assert page(f"<body><div>{html}</div>").cards.advertisements == 0


def test_articles_are_counted_apart() -> None:
    read = page(f"<body>{repeated(*NO_CARDS['blog'])}")
    assert (read.cards.articles, read.cards.advertisements) == (5, 0)


TEASERS: dict[str, tuple[str, Callable[[int], bool]]] = {
    "regions with a count": (
        repeated("<li><a href=/regio/{n}>Regio {n} (12)</a></li>", "<ul>{}</ul>"),
        lambda found: found == 5,
    ),
    "blurred stand-ins": (repeated("<div class='card blur'>Slot</div>"), lambda found: found == 5),
    # An element of three such classes is still one stand-in.
    "one blurred stand-in": ("<div class='blur placeholder locked'>Slot</div>", lambda found: found == 0),
    "numbers in running text": (
        "<p>Al 1.250 advertenties. Amsterdam 45, Utrecht 33, Zwolle 12.</p>",
        lambda found: found >= 3,
    ),
    "a year in running text": ("<p>Al sinds 2008 voor advertenties.</p>", lambda found: found == 0),
}


@pytest.mark.parametrize("name", TEASERS)
def test_teasers_name_no_one_but_are_counted(name: str) -> None:
    html, expected = TEASERS[name]
    read = page(f"<title>x</title><h1>Welkom</h1>{html}")
    assert expected(read.teasers), read.cards
    assert read.cards.advertisements == 0


def test_siblings_of_cards_are_cards_wherever_their_links_lead() -> None:
    card = "<li class=ad><a href=/advertentie/{n}>{name}, 24 jaar</a> €100</li>"
    html = repeated(
        card,
        "<ul>{}<li class=ad><a href=https://elders.example/uit>Tulp, 30 jaar</a></li><li class=tip>Let op.</li></ul>",
    )
    read = page(f"<body>{html}")
    assert read.cards.advertisements == 6
    assert texts(read.blocks) == ["Let op."]


def test_a_question_over_the_page_is_no_card_though_its_way_out_leads_to_the_front() -> None:
    cards = repeated("<a class=k href=/p-{name}><span>{name}</span> <span>€{n}0</span> Zwolle</a>")
    gate = "<div role=dialog><p>Ben je 18 of ouder?</p><button>Ja, ik ben 18+</button><a href=/>Nee</a></div>"
    read = page(f"{gate}<h1>Wie is er?</h1>{cards}")
    assert read.cards.advertisements == 5
    assert "Ben je 18 of ouder?" in texts(read.blocks)


def test_the_frame_around_the_cards_is_none_of_them_though_a_link_far_down_is_alone_in_it() -> None:
    deep = "<div>" * 9 + repeated("<article><h3><a href=/dame-{name}>{name}</a></h3>Zwolle v.a. € {n}20,-</article>")
    aside = "</div>" * 9 + "<aside><p>Ook hier staan? v.a. € 20,-</p><a href=/adverteren>Meer weten</a></aside>"
    read = page(f"<div id=page><p>De gids voor de streek, met leeftijden van 21 jaar.</p>{deep}{aside}</div>")
    assert read.cards.advertisements == 5
    assert not [url for url in read.cards.links if "adverteren" in url]
    assert "De gids voor de streek, met leeftijden van 21 jaar." in texts(read.blocks)


def test_the_platforms_own_pages_beside_advertisements_without_a_folder_are_none_of_them() -> None:
    cards = repeated("<div class=k><strong><a href=/{name}>{name}</a></strong> Zwolle, € 1{n}0</div>")
    read = page(f"<h1>Wie is er?</h1>{cards}<div class=voet><a href=/voorwaarden>Voorwaarden</a> vanaf 18 jaar</div>")
    assert read.cards.advertisements == 5
    assert not [url for url in read.cards.links if "voorwaarden" in url]
    assert [one.name for one in read.links] == ["Voorwaarden"]


def test_the_addresses_of_advertisements_are_known_and_those_of_the_platform_are_not_among_them() -> None:
    card = "<li><a href=/advertentie/{n}>{name}, 24 jaar</a> <a href=/bewaar>bewaar</a> €100</li>"
    read = page(f"<nav><a href=/regels>Regels</a></nav>{repeated(card, '<ul>{}</ul>')}")
    assert read.cards.links == tuple(f"https://www.platform.example/advertentie/{n}" for n in FIVE)


def test_rows_in_villages_that_no_list_holds_are_cards_like_those_beside_them() -> None:
    places = ("Goes", "Hulst", "Verzonnendorp", "Nergenshuizen", "Achterom")
    row = "<tr class=rij><td><a href=/{0}><b>{0}</b></a><td>{1}<td>9{2} euro</tr>"
    rows = "".join(row.format(name, where, n) for n, (name, where) in enumerate(zip(NAMES, places, strict=True)))
    found = page(f"<a href=/spelregels>Spelregels</a><table>{rows}</table>").cards
    assert (found.advertisements, {one.rpartition("/")[2] for one in found.links}) == (5, set(NAMES))


def test_offers_without_addresses_of_their_own_link_nowhere() -> None:
    read = page(f"<body>{repeated('<div class=blok>{name} 06-0000000{n} <a href=/bericht>bericht</a></div>')}")
    assert (read.cards.advertisements, read.cards.links) == (5, ())


def test_evidence_of_cards_quotes_none_of_them() -> None:
    read = page(f"<body>{repeated('<a href=/advertentie/{n}>{name}, 24 jaar</a>')}")
    assert read.cards.first is not None
    assert read.node_at(read.cards.first) is not None
    assert page("<p>x").cards.first is None


def test_thousands_of_links_are_no_reason_to_wait() -> None:
    html = "".join(f"<div><a href=/x/{n}?a={n}>{n}</a></div>" for n in range(20_000))
    assert page(f"<body>{html}").cards.advertisements == 0


def test_a_card_that_leads_nowhere_does_not_make_an_advertisement_of_its_own_page() -> None:
    cards = "".join(
        f"<div class=k><h2><a href={where}>{name}</a></h2><p>Zwolle | € 1{n}0 per uur</p></div>"
        for n, (name, where) in enumerate(zip(NAMES, ("/ad-a", "/ad-b", "/ad-c", "#", "#"), strict=True))
    )
    found = page(cards, "/rubriek").cards
    assert found.advertisements == len(NAMES)
    assert {one.rpartition("/")[2] for one in found.links} == {"ad-a", "ad-b", "ad-c"}


def test_cards_without_a_folder_are_found_beside_posts_that_begin_alike() -> None:
    cards = "".join(
        f"<td><b><a href=/dame-{name}>{name}</a></b> bel 06-0000000{n}</td>" for n, name in enumerate(NAMES)
    )
    posts = "".join(f"<li><a href=/stukje-{n}-mei>Stukje {n}</a></li>" for n in ("een", "drie", "negen"))
    menu = "".join(f"<a href=/{name}>{name}</a>" for name in ("vragen", "regels", "briefje", "over-ons", "dames"))
    found = page(f"<div class=tabs>{menu}</div><table><tr>{cards}</tr></table><ul>{posts}</ul>").cards
    assert found.advertisements == len(NAMES)
    assert all("/dame-" in one for one in found.links)


def test_offers_in_cells_beside_each_other_are_cards() -> None:
    row = "<tr>{}</tr>".format("".join(f"<td>{name} bel 06-0000000{n}</td>" for n, name in enumerate(NAMES[:2])))
    assert page(f"<table>{row}{row}</table>").cards.advertisements == 4


def test_towns_with_their_numbers_are_no_advertisements_whatever_their_address() -> None:
    towns = ("Amsterdam", "Den Haag", "Breda", "Venlo")
    listed = "".join(
        f"<li><a href='/escorts?stad={n}'>{town}</a> <span>({n}4)</span></li>" for n, town in enumerate(towns)
    )
    found = page(f"<ul>{listed}</ul>").cards
    assert (found.advertisements, found.teasers) == (0, len(towns))


def test_cells_are_asked_about_once_however_deep_tables_stand_in_one_another(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: Counter[int] = Counter()

    def counted(one: LexborNode) -> bool:
        asked[one.mem_id] += 1
        return False

    monkeypatch.setattr(repeated_offers, "is_offer", counted)
    deep = 40
    nested = "<table><tr><td>€ 1<td>€ 2<td>" * deep + "€ 3 bel 06-12345678" + "</table>" * deep
    assert page(nested).cards.advertisements == 0
    assert set(asked.values()) == {1}
