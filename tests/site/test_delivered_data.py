"""Advertisements that a page delivers as data for its script are counted by the names of their fields."""

import json

import pytest

from auditor.site.markup.delivered_data import advertisements_in_data


def listed(*fields: str, many: int = 6) -> list[dict[str, object]]:
    return [dict.fromkeys(fields, number) for number in range(many)]


OFFERS = [
    ("name", "age", "city"),
    ("naam", "leeftijd", "plaats"),
    ("Titel", "Leeftijd", "Woonplaats"),
    ("nickname", "age", "phone"),
    ("alias", "age", "whatsapp"),
    ("displayName", "age", "description"),
    ("title", "age", "photos"),
    ("naam", "leeftijd", "tarief"),
    ("naam", "telefoon", "foto"),
    ("name", "phoneNumber", "avatar"),
    ("naam", "regio", "foto", "omschrijving"),
    ("name", "location", "thumbnail", "price"),
    ("titel", "gsm", "img"),
    ("name", "mobile", "image"),
    ("naam", "mobiel", "picture"),
    ("title", "telephone", "images"),
    ("title", "tel", "thumb"),
    ("name", "stad", "photo", "rate"),
    ("name", "place", "photo", "rates"),
    ("naam", "stad", "foto", "prijs"),
    ("naam", "region", "foto", "tarieven"),
    ("name", "city", "photo", "about"),
    ("name", "city", "photo", "body"),
    ("name", "city", "photo", "content"),
    ("name", "city", "photo", "intro"),
    ("name", "city", "photo", "teaser"),
    ("name", "city", "photo", "text"),
    ("naam", "plaats", "foto", "tekst"),
]
OF_NO_ONE = [
    # An article, a price plan, a help line, a town, a visitor's own account, a list of ages.
    ("title", "image", "intro"),
    ("name", "price", "description"),
    ("naam", "telefoon", "omschrijving"),
    ("naam", "plaats", "foto"),
    ("naam", "stad", "tekst"),
    ("name", "age"),
    ("age", "city", "phone", "image"),
]


@pytest.mark.parametrize("fields", OFFERS, ids=" ".join)
def test_a_list_of_advertisements_is_counted(fields: tuple[str, ...]) -> None:
    assert advertisements_in_data((json.dumps(listed(*fields)),)) == 6


@pytest.mark.parametrize("fields", OF_NO_ONE, ids=" ".join)
def test_a_list_of_other_things_is_not(fields: tuple[str, ...]) -> None:
    assert advertisements_in_data((json.dumps(listed(*fields)),)) == 0


def test_the_largest_list_counts_and_a_handful_is_none() -> None:
    offers = listed("name", "age", "city", many=5)
    assert advertisements_in_data((json.dumps(offers),)) == 0
    more = listed("name", "age", "city", many=9)
    page = {"props": {"new": listed("name", "age", "city"), "all": [{"rows": more}], "menu": ["Home", 3, None]}}
    assert advertisements_in_data((json.dumps(offers), json.dumps(page))) == 9
    assert advertisements_in_data(()) == 0


def test_only_items_that_read_like_one_are_counted() -> None:
    mixed: list[object] = [*listed("name", "age", "city"), {"title": "Reclame"}, "meer", 12]
    assert advertisements_in_data((json.dumps(mixed),)) == 6


@pytest.mark.parametrize(
    ("script", "count"),
    [
        ("{}", 6),
        ("  \n{}\n", 6),
        ("window.__STATE__ = {};", 6),
        ("let a = [1, 2]; var ads={}", 6),
        # Script that only looks like data does not keep what comes after it from being read.
        ("const f = {{x: y}}; window.ads = {}", 6),
        ("if (a == {}) go()", 6),
        ("show({})", 0),
        ("{{{}", 0),
        ("[1, {}", 0),
    ],
)
def test_data_is_json_or_what_script_assigns(script: str, count: int) -> None:
    assert advertisements_in_data((script.format(json.dumps(listed("name", "age", "city"))),)) == count
