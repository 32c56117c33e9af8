"""A page without advertisements may hint at them: stand-ins that are blurred, and how many there are."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from auditor.site.entries.card_hints import teasers_told


def hinted(html: str) -> int:
    return teasers_told(LexborHTMLParser(f"<body>{html}</body>"))


@pytest.mark.parametrize(
    ("html", "count"),
    [
        ("", 0),
        ("<i class=blur></i>" * 2, 0),
        ("<i class=blur></i>" * 3, 3),
        ("<i class='card-blurred placeholder'></i>" * 4, 4),
        ("<i class=skeleton></i><i class=locked></i><i class=wazig></i>", 3),
        ("<div class=teaser>Een dame uit Ede, meer na</div>" * 3, 3),
        ("<div class=teaser>Een dame uit Ede, meer na inloggen</div>" * 3, 0),
    ],
)
def test_stand_ins_that_repeat_are_counted(html: str, count: int) -> None:
    assert hinted(html) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Nu al 120 advertenties.", 1),
        ("Meer dan 1.200+ profielen en 300 dames.", 2),
        ("340 nieuwe advertenties", 1),
        ("63 prikkaarten in 9 provincies", 1),
        ("45 huizen in alle steden", 1),
        ("120 for ads", 0),
        ("3 clubs", 0),
        ("3 clubs en 4 huizen", 2),
        ("3 profielen voor € 10, 4 profielen per maand", 0),
        ("Nu al 120 advertenties: Utrecht 9, Den Haag (14), Ede 3.", 4),
        ("Nu online: Venlo 34 · Kleve 28 · Duisburg 140", 3),
        ("Utrecht 9 resultaten Limburg 14 resultaten", 2),
        ("Utrecht (9) nieuw | Limburg (14) nieuw", 2),
        ("Utrecht 9", 0),
        ("Artikel 9 · Artikel 14 · Artikel 15", 0),
        ("Postbus 12, Stap 3", 0),
        ("Wij bestaan 12 jaar.", 0),
    ],
)
def test_numbers_of_advertisements_that_a_text_tells(text: str, count: int) -> None:
    assert hinted(f"<p>{text}</p>") == count


def test_a_long_page_is_no_hint() -> None:
    told = "Nu al 120 advertenties. "
    assert hinted(f"<p>{told}</p><p>{'x' * 19_900}</p>") == 1
    assert hinted(f"<p>{told}</p><p>{'x' * 20_000}</p>") == 0
