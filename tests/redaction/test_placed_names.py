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
