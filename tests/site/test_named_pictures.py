"""Advertisements are known by shape and repetition too, whatever the folder is called; what only looks alike is not."""

import pytest

from tests.site.pages import page

PEOPLE = ("Roos", "Iris van Veen", "Lelie-Anne", "Jasmijn XO", "Mme. Viola")
PICTURED = {
    "thumbnails": "<div class=thumb><a href=/x/{n}><img src=/t/{n}.jpg alt=''>{name}</a></div>",
    "a bare grid": "<a href=/wie/{n}><img src=/t/{n}.jpg>{name}</a>",
    "figures": "<figure><a href=/onze/{n}-x><img src=/t/{n}.jpg></a><figcaption>{name}</figcaption></figure>",
    "a picture with its name in words only": "<a href=/kamer/{n}><picture><img src=/t/{n}.jpg alt='{name}'></picture></a>",
    "by query": "<td><a href='/zie.php?id={n}'><img src=/t/{n}.jpg><br>{name}</a></td>",
    "a picture as background": "<a href=/wie/{n} style='background-image:url(/t/{n}.jpg)'>{name}</a>",
}
WORDED = (
    "aankondiging", "annonce", "profiel", "dame", "lady", "masseuse", "listing", "inserat", "anzeige", "kontaktanzeige",
    "gezelschap", "metgezel", "companion", "hostess", "zoekertje",
)  # fmt: skip


def filled(card: str, names: tuple[str, ...]) -> str:
    told = "".join(card.format(n=n, name=name) for n, name in enumerate(names, 1))
    return f"<table><tr>{told}</table>" if card.startswith("<td") else f"<div>{told}</div>"


@pytest.mark.parametrize("style", PICTURED)
def test_pictures_with_a_name_at_addresses_of_one_shape_are_advertisements(style: str) -> None:
    read = page(f"<title>Welkom</title><h1>Welkom</h1>{filled(PICTURED[style], PEOPLE)}")
    assert read.cards.advertisements == len(PEOPLE)
    assert len(read.cards.links) == len(PEOPLE)


@pytest.mark.parametrize("folder", WORDED)
def test_a_name_alone_is_one_where_the_address_says_so(folder: str) -> None:
    card = f"<div class=thumb><a href=/{folder}/{{n}}>{{name}}</a></div>"
    assert page(f"<title>Welkom</title>{filled(card, PEOPLE)}").cards.advertisements == len(PEOPLE)


NOBODY = {
    "news": ("<a href=/nieuws/{n}><img src=/t/{n}.jpg>{name}</a>", ("Wet Aangenomen", "Rechter Beslist", "Nieuw Loket", "Raad Stemt")),
    "news in another folder": (
        "<a href=/actueel/{n}><img src=/t/{n}.jpg>{name}</a>",
        ("Kabinet stelt nieuwe wet uit", "Rechter beslist over vergunning", "Gemeente opent loket", "Raad stemt morgen"),
    ),
    "dated": ("<a href=/actueel/{n}><img src=/t/{n}.jpg>{name}<time>1 mei</time></a>", ("Raad Stemt", "Loket Open", "Wet Klaar")),
    "towns": ("<a href=/stad/{n}><img src=/t/{n}.jpg>{name}</a>", ("Oude Pekela", "Sint Nicolaasga", "Gorssel", "Bunde")),
    "towns in another folder": ("<a href=/in/{n}><img src=/t/{n}.jpg>{name}</a>", ("Utrecht", "Zwolle", "Den Haag", "Breda")),
    "rubrics": ("<a href=/rubriek/{n}><img src=/t/{n}.jpg>{name}</a>", ("Koffie", "Thee", "Limonade", "Water")),
    "kinds of offer": ("<a href=/aan/{n}><img src=/t/{n}.jpg>{name}</a>", ("Massage", "Tantra Massage", "Escorts", "Koppels")),
    "help": ("<a href=/help/{n}><img src=/t/{n}.png>{name}</a>", ("Wachtwoord Vergeten", "Account Wissen", "Foto Kiezen")),
    "goods": ("<a href=/product/{n}><img src=/t/{n}.jpg>{name}</a>", ("Kaars Groot", "Olie Zacht", "Handdoek")),
    "partners": ("<a href=/partner/{n}><img src=/t/{n}.png>{name}</a>", ("Stichting Zon", "Bureau Maan", "Vereniging Ster")),
    "logos": ("<a href=/door/{n}><img src=/logo-{n}.png>{name}</a>", ("Stichting Zon", "Bureau Maan", "Vereniging Ster")),
    "icons": ("<a href=/doe/{n}><img src=/i/{n}.svg>{name}</a>", ("Chatten", "Bellen", "Zwaaien")),
    "small signs": ("<a href=/doe/{n}><img width=24 src=/i/{n}.png>{name}</a>", ("Chatten", "Bellen", "Zwaaien")),
    "pages of the platform": ("<a href=/{name}><img src=/t/{n}.jpg>{name}</a>", ("Werkwijze", "Spelregels", "Vertrouwen")),
    "one and the same name": ("<a href=/wie/{n}><img src=/t/{n}.jpg>{name}</a>", ("Bekijk Hier", "Bekijk Hier", "Bekijk Hier")),
    "staff": ("<a href=/team/{n}><img src=/t/{n}.jpg>{name}</a>", ("Hoofd Moderatie", "Hoofd Techniek", "Hoofd Juristen")),
    "without a picture": ("<a href=/doe/{n}>{name}</a>", ("Werkwijze", "Spelregels", "Vertrouwen")),
    "languages": ("<a href=/taal/{n}><img src=/vlag/{n}.png>{name}</a>", ("Suomi", "Polski", "Magyar")),
}  # fmt: skip


@pytest.mark.parametrize("what", NOBODY)
def test_what_shows_no_one_is_left_for_the_audit(what: str) -> None:
    card, names = NOBODY[what]
    read = page(f"<title>Welkom</title><h1>Welkom</h1>{filled(card, names)}")
    assert (read.cards.advertisements, read.cards.links) == (0, ())


@pytest.mark.parametrize(
    ("style", "count"),
    [
        ("<a href=/wie/{n}><img src=/t/{n}.jpg alt='Foto van {name}'></a>", 3),
        ("<a href=/wie/{n} title='{name}'><img src=/t/{n}.jpg></a>", 3),
        ("<div class=k><a href=/wie/{n} aria-label='{name}'><img src=/t/{n}.jpg></a></div>", 3),
        ("<a href=/wie/{n}><img src=/t/{n}.jpg>♥ {name} ★</a>", 3),
        ("<a href=/wie/{n}><img src=/t/{n}.jpg width=48>{name}</a>", 3),
        ("<a href=/wie/{n}><img src=/t/{n}.jpg width=47>{name}</a>", 0),
        ("<a href=/wie/{n}><img src=/t/{n}.jpg height=47>{name}</a>", 0),
        ("<a href=/wie/{n}><img src=/t/{n}.jpg class=icon>{name}</a>", 0),
        ("<a href=/wie/{n}><img src=/t/{n}.jpg></a>", 0),
    ],
)
def test_what_a_picture_is_called(style: str, count: int) -> None:
    names = ("Roos Veen", "Iris Veen", "Viola Veen")
    assert page(f"<title>Welkom</title>{filled(style, names)}").cards.advertisements == count


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("Roosje{} Van De Mooie Laan", 3),
        ("Roosje{} Van De Heel Mooie Laan", 0),
        ("Roosje{} Wilgenhofstraatwegenlaankerken", 3),
        ("Roosje{} Wilgenhofstraatwegenlaankerkenpleinen", 0),
    ],
)
def test_a_name_is_of_a_few_words_and_not_long(name: str, count: int) -> None:
    card = "<a href=/wie/{n}><img src=/t/{n}.jpg>{name}</a>"
    names = tuple(name.format(letter) for letter in ("a", "e", "i"))
    assert page(f"<title>Welkom</title>{filled(card, names)}").cards.advertisements == count
