"""What on a page leads on without being a link, what is never pressed, and how it is told as links."""

import pytest

from auditor.gather.door_cards import MOST_CARDS
from auditor.gather.door_links import alone, is_another_page, of_tab, says_more, unfolded, with_links, with_parts
from auditor.gather.doors import Worth, doors_of
from auditor.site.kinds.kinds import PageKind, PageWords
from auditor.site.markup.regions import Region
from auditor.site.markup.routes import as_typed
from auditor.site.markup.trails import Step, is_card, pressed_at, trail_of
from tests.site.pages import page, rulebook

# Each stands alone on a page, as the browser room writes it.
DOORS = {
    '<footer><div role="button" data-seen-key="1">Algemene voorwaarden</div></footer>': Worth.NAMED,
    '<button data-seen-key="1">Illegale inhoud melden</button>': Worth.NAMED,
    '<a data-seen-key="1">Veiligheid en hulp</a>': Worth.NAMED,
    '<a href="javascript:void(0)" data-seen-key="1">Contact</a>': Worth.NAMED,
    '<a href="#hulp" data-seen-key="1">Hulp</a>': Worth.NAMED,
    '<a href="#hulp" data-seen-key="1">Hulp</a><section id="hulp" hidden>Bel 112</section>': Worth.NAMED,
    '<button aria-label="Menu" data-seen-key="1"></button>': Worth.MENU,
    '<button aria-haspopup="menu" data-seen-key="1" data-seen-box="0 0 30 30"></button>': Worth.MENU,
    '<button data-seen-key="1" data-seen-box="1230 6 38 41"><svg></svg></button>': Worth.MENU,
    '<header><button aria-expanded="false" data-seen-key="1">Zeeland</button></header>': Worth.MENU,
    '<ul class="menu"><li role="button" data-seen-key="1">Zeeland</li></ul>': Worth.AROUND,
    '<nav><span role="link" data-seen-key="1">Wie wij zijn</span></nav>': Worth.NAMED,
    '<button aria-expanded="false" data-seen-key="1">Hoe betaal ik?</button>': Worth.FOLD,
    '<div role="tab" aria-selected="false" data-seen-key="1">Deel twee</div>': Worth.FOLD,
    '<div role="tab" aria-selected="false" aria-controls="b" data-seen-key="1">Twee</div><p id="b"></p>': Worth.FOLD,
    '<details><summary data-seen-key="1">En daarna?</summary><p>Dan niets.</p></details>': Worth.FOLD,
}
NO_DOORS = (
    '<nav><a href="/voorwaarden" data-seen-key="1">Algemene voorwaarden</a></nav>',
    '<a href="#hulp" data-seen-key="1">Hulp</a><section id="hulp">Bel 112</section>',
    '<form><button data-seen-key="1">Misbruik melden</button></form>',
    '<nav><button data-seen-key="1">Melding versturen</button></nav>',
    '<nav><button data-seen-key="1">Verwijder mijn account</button></nav>',
    '<nav><button data-seen-key="1">Inloggen</button></nav>',
    '<nav><button data-seen-key="1">Bestel een boost</button></nav>',
    '<nav><button data-seen-key="1">Sign up</button></nav>',
    '<nav><button data-seen-key="1">Betaal nu</button></nav>',
    '<main><button data-seen-key="1">Toon nummer</button></main>',
    '<main><button data-seen-key="1" data-seen-box="400 608 38 41"><svg></svg></button></main>',
    '<form><button data-seen-key="1" data-seen-box="400 8 38 41"><svg></svg></button></form>',
    '<button aria-expanded="false" aria-controls="a" data-seen-key="1">Prijs?</button><p id="a" hidden>Tien euro.</p>',
    '<main><div role="tab" aria-selected="true" data-seen-key="1">Deel een</div></main>',
    '<div class="cookie-bar"><button data-seen-key="1">Cookiebeleid</button></div>',
    '<div hidden><button data-seen-key="1">Contact</button></div>',
    '<a href="/contact">Contact</a><button data-seen-key="1">Contact</button>',
    '<article data-seen-pressed data-seen-key="1"><h3>Een enkel blok dat helemaal wordt ingedrukt</h3></article>',
)


def words() -> PageWords:
    """Return the words that pages are known by."""
    return rulebook().page_words


@pytest.mark.parametrize(("html", "worth"), DOORS.items())
def test_what_promises_to_show_something_is_a_door(html: str, worth: Worth) -> None:
    (door,) = doors_of(page(f"<body>{html}</body>"), PageKind.OTHER, words())
    assert (door.key, door.worth) == ("1", worth)


@pytest.mark.parametrize("html", NO_DOORS)
def test_what_does_something_or_leads_by_itself_is_none(html: str) -> None:
    assert doors_of(page(f"<body>{html}</body>"), PageKind.OTHER, words()) == ()


QUESTION = '<div role="button" data-seen-key="{n}" class="{kind}">{text}</div>'
ASKED = (
    "Moet ik me ergens mee legitimeren?",
    "Mag ik ook voor een ander plaatsen?",
    "Ik krijg steeds die vraag of ik 18 ben",
)


@pytest.mark.parametrize(
    ("told", "folds"),
    [(ASKED, 3), (ASKED[:2], 2), (ASKED[1:], 0), (ASKED[:1], 0), (("Dit is geen vraag", "En dit ook niet"), 0)],
    ids=["most-ask", "both-ask", "half-asks", "one-alone", "none-asks"],
)
def test_things_alike_that_mostly_ask_are_questions_that_fold(told: tuple[str, ...], folds: int) -> None:
    html = "".join(QUESTION.format(n=n, kind="vraag", text=text) for n, text in enumerate(told, 1))
    doors = doors_of(page(f"<main>{html}</main>"), PageKind.OTHER, words())
    assert len([one for one in doors if one.folds]) == folds


def test_what_tabs_show_stands_under_their_names_before_what_is_shown() -> None:
    tabs = (
        '<div role="tablist"><b role="tab" aria-selected="true" data-seen-key="1">Aanbod</b>'
        '<b role="tab" aria-selected="false" data-seen-key="2">Plaatsen</b></div><p>Wie er zijn.</p>'
    )
    told = with_parts(
        f"<body>{tabs}</body>".encode(), {"2": f"<div>{of_tab('Plaatsen', '<p>Zo plaats je.</p>')}</div>"}
    )
    blocks = page(told.decode()).blocks
    assert [(one.text, one.headings) for one in blocks if one.tag == "p"] == [
        ("Zo plaats je.", ("Plaatsen",)),
        ("Wie er zijn.", ("Aanbod",)),
    ]


def test_a_part_keeps_its_headings_below_the_name_of_a_part() -> None:
    before, after = (
        page("<h1>Vragen</h1>"),
        page("<h1>Vragen</h1><h2>Papieren</h2><p>Niet nodig.</p><ul><li>Echt niet.</ul>"),
    )
    assert unfolded(before, after) == "<div><h3>Papieren</h3><p>Niet nodig.</p><li>Echt niet.</li></div>"


def test_a_menu_is_called_what_it_shows_and_not_what_it_holds() -> None:
    html = '<nav><div role="button" data-seen-key="1">Hulp <span hidden>Voorwaarden</span></div></nav>'
    (door,) = doors_of(page(html), PageKind.OTHER, words())
    assert (door.name, door.holds) == ("Hulp", True)


@pytest.mark.parametrize(
    "card",
    [
        '<article class="c" data-seen-pressed data-seen-key="{}"><h3>Naam</h3><p>vrij vandaag, vanaf 100</p></article>',
        '<div class="c"><h3>Naam</h3><button data-seen-key="{}">Bekijk</button></div>',
        '<div class="c" role="link" data-seen-key="{}"><h3>Naam</h3><p>vrij vandaag, vanaf 100</p></div>',
        '<button class="c" data-seen-key="{}"><b>Naam</b><p>vrij vandaag, vanaf 100</p></button>',
    ],
)
def test_the_first_few_of_cards_alike_are_doors_without_a_name(card: str) -> None:
    cards = "".join(card.format(place) for place in range(1, 8))
    doors = doors_of(page(f"<main>{cards}</main>"), PageKind.LISTING, words())
    assert [door.key for door in doors] == [str(place) for place in range(1, MOST_CARDS + 1)]
    assert {(door.name, door.word, door.worth) for door in doors} == {("", "kaart", Worth.CARD)}


def test_the_dots_on_every_card_are_no_menu_of_the_platform() -> None:
    dots = "".join(
        f'<button aria-label="Meer opties" aria-haspopup="menu" data-seen-key="{n}"></button>' for n in range(3)
    )
    menu = '<button aria-label="Menu" aria-haspopup="menu" data-seen-key="9"></button>'
    assert [door.key for door in doors_of(page(dots + menu), PageKind.LISTING, words())] == ["9"]


def test_an_address_of_what_pressing_brings_tells_what_is_pressed() -> None:
    menu = pressed_at("https://platform.example/", "Menu", "5")
    url = pressed_at(menu, "Algemene voorwaarden!", "9")
    assert url == "https://platform.example/%23~/menu/5/algemene-voorwaarden/9"
    assert trail_of(url) == ("https://platform.example/", (Step("menu", "5"), Step("algemene-voorwaarden", "9")))
    assert as_typed(url) == "https://platform.example/#~/menu/5/algemene-voorwaarden/9"
    assert trail_of("https://platform.example/%23/hulp") == ("https://platform.example/%23/hulp", ())
    assert pressed_at("https://platform.example/a", "☰", "1").endswith("/a%23~/knop/1")
    assert is_card("https://platform.example/%23~/kaart/4")
    assert not is_card(url)


def test_where_doors_lead_is_written_as_links() -> None:
    html = (
        b'<!DOCTYPE html><html><head></head><body><button data-seen-key="3">Een</button>'
        b'<div role="button" data-seen-key="4" class="k"><h3>Q</h3>t</div><a data-seen-key="5">x</a>'
        b'<i role="button" data-seen-key="6" aria-label="Menu"></i></body></html>'
    )
    told = with_links(html, {"3": "/a&b", "4": "/c", "5": "/d", "6": "/e"}, [("Meer & minder", "/m")]).decode()
    assert '<a href="/a&amp;b">Een</a>' in told
    assert '<div class="k"><a href="/c"><h3>Q</h3>t</a></div>' in told
    assert '<a data-seen-key="5" href="/d">x</a>' in told
    assert '<a href="/e" aria-label="Menu"></a>' in told
    assert '<nav><ul><li><a href="/m">Meer &amp; minder</a></li></ul></nav></body>' in told


def test_of_a_dialog_only_the_dialog_is_kept() -> None:
    html = b"<!DOCTYPE html><html><head><title>T</title></head><body>onder%s</body></html>"
    assert alone(html % b"") == html % b""
    shown = alone(html % b'<div role="dialog" hidden>oud</div><div role="dialog"><p>boven</p></div>').decode()
    assert "<main><div><p>boven</p></div></main>" in shown
    assert "onder" not in shown
    assert "oud" not in shown


def test_a_dialog_that_is_kept_alone_speaks_as_a_page() -> None:
    shown = (
        '<div class="modal" role="dialog"><div class="modal-dialog"><div class="modal-header"><h4>Voorwaarden</h4></div>'
        '<div class="modal-body"><p>Wij mogen accounts blokkeren.</p></div></div></div>'
    )
    kept = page(
        alone(f"<!DOCTYPE html><html><head><title>Plein</title></head><body>{shown}</body></html>".encode()).decode()
    )
    assert kept.main_heading == "Voorwaarden"
    assert [(one.text, one.region) for one in kept.blocks] == [
        ("Voorwaarden", Region.MAIN),
        ("Wij mogen accounts blokkeren.", Region.MAIN),
    ]


def test_a_few_new_words_are_needed_to_say_more() -> None:
    before = page("<p>Een platform.</p>")
    after = page('<p>Een platform.</p><nav><button data-seen-key="1">Vragen en antwoorden lezen</button></nav>')
    assert says_more(before, page("<p>Een platform.</p><p>Bel bij gevaar altijd 112.</p>"))
    assert not says_more(before, page("<p>Een platform. Hallo daar.</p>"))
    assert not says_more(before, after, besides_names=True)


ROW = '<div class="rij" role="button" data-seen-key="{n}">{text}</div>'


@pytest.mark.parametrize(
    ("rows", "pressed"),
    [
        (("Voorwaarden", "Contact", "Zelf op de klok"), {"1", "2", "3"}),
        (("Voorwaarden", "Zelf op de klok", "Onze winkel"), {"1"}),
        (("Voorwaarden", "Contact"), {"1", "2"}),
        (("Voorwaarden", "Contact", "Verwijder mijn account"), {"1", "2"}),
    ],
    ids=["menu", "one-promises", "two-rows", "a-deed-among-them"],
)
def test_the_rows_of_a_menu_are_pressed_whatever_each_is_called(rows: tuple[str, ...], pressed: set[str]) -> None:
    html = "".join(ROW.format(n=n, text=text) for n, text in enumerate(rows, 1))
    assert {one.key for one in doors_of(page(f"<main>{html}</main>"), PageKind.OTHER, words())} == pressed


def test_the_dots_on_every_card_are_no_menu_though_each_is_called_by_its_card() -> None:
    dots = "".join(
        f'<div class="kaart"><button aria-haspopup="menu" data-seen-key="{n}">Meer over {name}</button></div>'
        for n, name in enumerate(("Huize Een", "Huize Twee", "Huize Drie"), 1)
    )
    bar = '<nav><button aria-haspopup="menu" data-seen-key="{}">{}</button></nav>'
    bars = "".join(bar.format(n, name) for n, name in enumerate(("Regio", "Soort", "Zaken"), 7))
    doors = doors_of(page(f"<main>{dots}</main>{bars}"), PageKind.OTHER, words())
    assert [one.key for one in doors] == ["7", "8", "9"]


@pytest.mark.parametrize(
    ("after", "another"),
    [
        ("<main><h1>Hulp</h1><p>Bel bij gevaar 112.</p></main>", True),
        ("<main><h1>Ontdek</h1><p>Bel bij gevaar 112.</p></main>", False),
        ("<main><h1>Hulp</h1><p>Wie werkt er.</p><p>Alles op een rij.</p></main>", False),
        ("<main><p>Bel bij gevaar 112.</p></main>", False),
    ],
    ids=["other-heading-and-text", "same-heading", "same-text", "no-heading"],
)
def test_what_takes_the_place_of_a_page_is_another_page(after: str, *, another: bool) -> None:
    before = page("<main><h1>Ontdek</h1><p>Wie werkt er.</p><p>Alles op een rij.</p></main>")
    assert is_another_page(before, page(after)) is another


def test_a_number_that_an_answer_says_is_not_listed_again() -> None:
    after = page('<main><p>Bel <a href="tel:08000432">0800-0432</a> of lees <a href="/meer">meer</a>.</p></main>')
    told = unfolded(page("<main></main>"), after)
    assert told.count("0800-0432") == 1
    assert "/meer" in told
