"""What one repeated element is by its text, its pictures and the address it leads to."""

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.entries.card_kind import holds_mobiles, is_advertisement, kind_of_cards
from auditor.site.entries.one_offer import is_offer

PICTURE = "<img src=/f/1.jpg>"


def element(html: str) -> LexborNode:
    found = LexborHTMLParser(f"<div id=k>{html}</div>").css_first("#k")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("html", "offer"),
    [
        ("Bel 06-00000001", True),
        ("Kindertelefoon: 0800-0432. 0800-0432", False),
        ("Huize Roos <button>Vermelding melden</button>", True),
        ("<p>Klik op de drie puntjes bij het huis en kies dan Vermelding melden, dat kan anoniem.</p>", False),
        ("Roos, 24 jaar, € 80", True),
        (f"Roos, 24 jaar {PICTURE}", True),
        (f"Roos € 80 {PICTURE}", True),
        ("Roos, 24 jaar", False),
        ("Roos € 80", False),
        ("Roos € 80 <img src=/logo.svg>", False),
        (f"Roos € 80 {PICTURE} <time>1 mei</time>", False),
        (f"Roos € 80 {PICTURE} lees meer", False),
        (f"Roos {PICTURE}", False),
        (f"Bel 06-00000001 {'heel ' * 300}", False),
        ("", False),
    ],
)
def test_an_element_reads_like_one_persons_offer(html: str, *, offer: bool) -> None:
    assert is_offer(element(html)) == offer


def test_a_picture_in_what_is_called_a_profile_is_an_offer() -> None:
    def card(called: str) -> LexborNode:
        found = LexborHTMLParser(f"<div class='{called}'>Roos {PICTURE}</div>").css_first("div")
        assert found is not None
        return found

    assert is_offer(card("profiel"))
    assert is_offer(card("grid-item ad-card"))
    assert not is_offer(card("adres"))


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("06-00000001, 06-00000002, 06-00000003", True),
        ("+31 6 00000001, 0031600000002, +324 70000003", True),
        ("06-00000001, 06-00000002", False),
        ("06-00000001, 06-00000002, 06:30", False),
    ],
)
def test_several_mobile_numbers(text: str, *, several: bool) -> None:
    assert holds_mobiles(text) == several


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("Roos, 24 jaar, € 80", "advertisement"),
        ("Roos bel 06-00000001", "advertisement"),
        ("Bekijk profiel", "advertisement"),
        ("Geplaatst op 1 mei 2024", "article"),
        ("Raad stemt <time>1 mei</time>", "article"),
        ("Lees verder", "article"),
        ("Utrecht 45 advertenties", "teaser"),
        ("Wij helpen je graag.", ""),
        ("", ""),
    ],
)
def test_what_most_cards_are(html: str, kind: str) -> None:
    cards = [element(html)] * 3
    assert kind_of_cards("www.platform.example/x/*", cards) == kind
    assert is_advertisement(cards[0], "www.platform.example/x/*") == (kind == "advertisement")


def test_half_of_the_cards_are_not_most() -> None:
    offer, other = element("Roos, 24 jaar, € 80"), element("Wij helpen je graag.")
    assert kind_of_cards("x/y/*", [offer, offer, other]) == "advertisement"
    assert kind_of_cards("x/y/*", [offer, offer, other, other]) == ""
    # A dozen is looked at.
    assert kind_of_cards("x/y/*", [offer] * 7 + [other] * 20) == "advertisement"
    assert kind_of_cards("x/y/*", []) == ""


@pytest.mark.parametrize(
    ("html", "folder", "kind"),
    [
        # At an address that people's own pages have, a name or a picture is enough.
        ("Roos", "dame", "advertisement"),
        ("Roos", "y", ""),
        (PICTURE, "dame", "advertisement"),
        (PICTURE, "y", ""),
        ("", "dame", ""),
        ("Roos uit het mooie Ede", "dame", "advertisement"),
        ("Roos uit het mooie Ede", "y", ""),
        ("Roos, 24 jaar", "dame", "advertisement"),
        ("Roos, 24 jaar", "y", ""),
        # A picture beside an age, or beside what is offered in few words; not one that stands for any.
        (f"Roos, 24 jaar {PICTURE}", "y", "advertisement"),
        ("Roos, 24 jaar <img src=/blur.jpg>", "y", ""),
        ("Roos, 24 jaar <img src=/1.jpg class=placeholder>", "y", ""),
        ("<i style='background-image:url(/1.jpg)'></i>Roos, 24 jaar", "y", "advertisement"),
        (f"Ontspannen massage bij mij {PICTURE}", "y", "advertisement"),
        ("Ontspannen massage bij mij", "y", ""),
        (f"Ontspannen massage bij mij {'heel ' * 27}{PICTURE}", "y", ""),
        # A day outweighs a picture, but not at a person's own address.
        (f"Roos 1 mei 2024 {PICTURE}", "y", "article"),
        (f"Roos 1 mei 2024 {PICTURE}", "advertentie", "advertisement"),
        (f"Roos 1 mei 2024 lees meer {PICTURE}", "advertentie", "article"),
        ("Roos 1 mei 2024", "advertentie", "article"),
        (f"Raad stemt {PICTURE}", "nieuws", "article"),
        # A place and a count look like a name and an age.
        ("Roos (45)", "y", "teaser"),
        ("Roos (45)", "dame", "advertisement"),
        (f"Roos (45) {PICTURE}", "y", "advertisement"),
        ("Zwolle (45)", "dame", "teaser"),
        ("Roosje Duits, Engels. Veel muziek.", "room", "advertisement"),
        ("Roosje Raam 3 11:00 - 19:00", "huurder", "advertisement"),
        ("Roosje Duits, Engels. Veel muziek.", "hulp", ""),
        # What a person says of themselves, in a line of some length.
        ("Een gezellig avondje met mij", "y", "advertisement"),
        ("Gezellig met mij", "y", ""),
        (f"Een gezellig avondje met mij {'heel ' * 26}", "y", ""),
        ("Massage, € 80", "y", "advertisement"),
    ],
)
def test_the_address_and_the_picture_tell_a_card(html: str, folder: str, kind: str) -> None:
    assert kind_of_cards(f"www.platform.example/{folder}/*", [element(html)] * 3) == kind


@pytest.mark.parametrize(
    ("html", "advertisement"),
    [
        ("<h3><a href=/v/1>Bartolus</a>, 47</h3><span>Breda</span><p>Kookt goed.", True),
        ("<h3><a href=/v/1>Bartolus</a></h3><span>Breda</span><p>Kookt goed.", False),
        ("<h3><a href=/v/1>Breda</a>, 47</h3><p>Wie er staan.", False),
    ],
)
def test_a_name_with_an_age_from_a_town_needs_no_picture(html: str, *, advertisement: bool) -> None:
    assert is_advertisement(element(html), "/v/*") == advertisement


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Salon Wilgenroos massagesalon in Assen ma t/m za", "advertisement"),
        ("Huize de Linde privéhuis te Emmen dagelijks", "advertisement"),
        ("Massage in Utrecht en omgeving", ""),
        ("Voor een club in Drenthe gelden andere regels", ""),
        ("Werken in een privéhuis in Drenthe", ""),
    ],
)
def test_a_house_with_its_place_under_a_name_is_an_advertisement(text: str, kind: str) -> None:
    assert kind_of_cards("/huis/*", [element(f"<a href=/huis/x>{text}</a>")] * 3) == kind


@pytest.mark.parametrize(
    ("style", "kind"),
    [
        ("node node-oproep node-teaser", "advertisement"),
        ("post type-advertentie", "advertisement"),
        ("node node-article node-teaser", "article"),
        ("post post-profile-tip", "article"),
    ],
)
def test_a_card_whose_class_names_an_entry_is_one_though_it_bears_a_day(style: str, kind: str) -> None:
    card = "<h3><a href=/node/12>Zoek wandelmaat</a></h3><p>Geplaatst op 24 november 2026</p>"
    found = LexborHTMLParser(f'<div id=k class="{style}">{card}</div>').css_first("#k")
    assert found is not None
    assert kind_of_cards("/node/*", [found] * 3) == kind


def test_a_card_called_a_listing_with_a_name_and_a_town_is_somebody() -> None:
    card = "<h3><a href=/gids/roos>Roosje Zonneboog</a></h3><p>Deventer · sportmassage</p><p>Rustige kamer.</p>"
    found = LexborHTMLParser(f'<div id=k class="module listing">{card}</div>').css_first("#k")
    assert found is not None
    assert is_advertisement(found, "/gids/*")
    assert not is_advertisement(element(card), "/gids/*")


@pytest.mark.parametrize(
    ("text", "advertisement"),
    [
        ("Caldora - discreet company <p>Ghent, 38</p>", True),
        ("Morwise – massage at your hotel <p>Bath, 34</p>", True),
        ("Wijnproeverij – een avond met hapjes <p>Zaal, 40</p>", False),
        ("Massage in Gent, 34", False),
    ],
)
def test_somebody_with_an_offer_under_an_age_is_an_advertisement(text: str, *, advertisement: bool) -> None:
    assert is_advertisement(element(text), "/a/*") == advertisement
