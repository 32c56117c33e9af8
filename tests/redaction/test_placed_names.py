"""Whoever sells a bicycle under a name and a place is somebody too, however few bicycles there are."""

import pytest

from auditor.redaction import Known, redact
from auditor.rulebook import load_rulebook
from auditor.site.channels import ChannelReader

HOME = "https://www.voorbeeld.example/"
CARD = "<div><article class='{kind}'><h3>Fiets {n}</h3><p><b>{price}</b></p><p>{told}<br>Rijdt goed</p></article></div>"


def left_of(kind: str, price: str, *told: str) -> str:
    """Return what is left of cards that tell this."""
    known = Known("seal", HOME, ChannelReader(load_rulebook(plugins=False).channels))
    cards = "".join(CARD.format(kind=kind, n=n, price=price, told=one) for n, one in enumerate(told, 1))
    html = f"<title>Fietsen</title><h1>Fietsen</h1><main>{cards}</main>"
    return redact(html.encode(), f"{HOME}fietsen", "text/html", known).body.decode()


def test_two_sellers_are_nobody_any_more() -> None:
    left = left_of("card ad-card", "€ 120", "Egberdina · Apeldoorn", "Teunardus · Olst")
    assert [name for name in ("Egberdina", "Teunardus") if name in left] == []
    assert "Olst" in left


@pytest.mark.parametrize(
    ("kind", "price", "told"),
    [
        ("teaser", "€ 120", ("Winterfeest · Apeldoorn", "Zomermarkt · Olst")),
        ("card ad-card", "gratis advies", ("Winterfeest · Apeldoorn", "Zomermarkt · Olst")),
        ("card ad-card", "€ 120", ("Massage · Apeldoorn", "Escort · Olst")),
        ("card ad-card", "€ 120", ("Winterfeest · Apeldoorn",)),
    ],
    ids=["no-advertisement", "no-price", "ordinary-words", "one-alone"],
)
def test_what_is_named_before_a_place_stays_elsewhere(kind: str, price: str, told: tuple[str, ...]) -> None:
    left = left_of(kind, price, *told)
    assert all(one in left for one in told)


def left_of_list(*rows: str) -> str:
    """Return what is left of a list with these rows."""
    known = Known("seal", HOME, ChannelReader(load_rulebook(plugins=False).channels))
    listed = "".join(f"<li>{row}</li>" for row in rows)
    html = f"<title>Leden</title><h1>Leden</h1><main><ul>{listed}</ul></main>"
    return redact(html.encode(), f"{HOME}leden", "text/html", known).body.decode()


def test_members_listed_with_their_town_are_nobody_any_more() -> None:
    left = left_of_list(
        "<b>SunnyOda</b> &ndash; Breda", "<b>Wybrand41</b> - Delft", "<a href='/3'>Egberdina &amp; Teunardus</a> uit Olst, Zwolle",
        "Hylke met Foekje uit Zwolle",
    )  # fmt: skip
    assert [one for one in ("SunnyOda", "Wybrand41", "Hylke", "Foekje") if one in left] == []
    assert "Breda" in left


def test_houses_with_a_number_and_what_has_no_town_stay_in_a_list() -> None:
    rows = ("Prostitutiegezondheidscentrum <a href='tel:0201234567'>bel</a> in Amsterdam", "Winterfeest in De Zaal")
    left = left_of_list(*rows, "Zomermarkt - Buiten", "Lentedag - Binnen")
    assert all(one in left for one in ("Prostitutiegezondheidscentrum", "Winterfeest", "Zomermarkt"))
