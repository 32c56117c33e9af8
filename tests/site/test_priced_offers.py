"""A card without picture, number or age is somebody's offer by a price for an hour, or by a name, a town and a price."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from auditor.site.entries.priced_offers import is_priced_offer, is_service_at_a_price
from auditor.site.markup.elements import tidy

OFFERS = [
    "<h3>Roos</h3><p>€ 120 / uur</p>",
    "<h3>Roos</h3><p>half uur € 60</p>",
    "<h3>Roos</h3><p>120 euro per uur</p>",
    "<p>Vanaf 60,- het halfuur, € 100 p/u</p>",
    "<h3>Roos</h3><p>Zwolle, € 80</p>",
    "<h3>Roos uit Zwolle</h3><p>€ 80</p>",
    "<h3>Roos (33), Zwolle</h3><p>€ 80</p>",
    "<b>Roos</b> Zwolle € 80",
    "<a href=/x>Roos</a> Zwolle € 80",
    "<span>Roos</span><span>Zwolle</span><span>€80</span>",
    # The first title that is no price tells the name.
    "<h3>€ 80</h3><h3>Roos</h3><p>Zwolle</p>",
    f"<h3>Roos</h3><p>€ 120 / uur {'heel ' * 35}</p>",
    "<h3>Roos</h3><p>Solo · NL</p><p>18 ct p/sec</p>",
    "<h3>Roos</h3><p>45 credits per minuut</p>",
]
NONE = [
    "<h3>Roos</h3><p>Zwolle</p>",
    "<h3>Roos</h3><p>€ 80</p>",
    "<h3>Bekijk het hele aanbod hier</h3><p>Zwolle, € 80</p>",
    "<h3>fiets</h3><p>Zwolle, € 80</p>",
    "<h3>Roos</h3><p>Zwolle, € 80 per maand</p>",
    "<h3>Roos</h3><p>Zwolle, € 80 voor 30 dagen</p>",
    "<h3>Roos</h3><p>Workshop in Zwolle, € 80 / uur</p>",
    f"<h3>Roos</h3><p>€ 120 / uur {'heel ' * 37}</p>",
    "<i>Zwolle € 80</i>",
    "<h3>Bekijk alles wat er is</h3><p>18 ct p/sec</p>",
    "<p>Kijken kost 45 credits per minuut</p>",
    "<h3>Roos</h3><p>Antwoordt in 5 minuten</p>",
]


def offered(html: str) -> bool:
    card = LexborHTMLParser(f"<div id=k>{html}</div>").css_first("#k")
    assert card is not None
    return is_priced_offer(card, tidy(card.text(separator=" ")))


@pytest.mark.parametrize("html", OFFERS)
def test_it_reads_like_somebodys_offer(html: str) -> None:
    assert offered(html)


@pytest.mark.parametrize("html", NONE)
def test_it_is_nobodys_offer(html: str) -> None:
    assert not offered(html)


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("Massage in Zwolle, € 80", True),
        ("Thuisontvangst vanaf 80,-", True),
        ("Massage in Zwolle", False),
        ("Fiets in Zwolle, € 80", False),
        (f"Massage € 80 {'heel ' * 37}", True),
        (f"Massage € 80 {'heel ' * 38}", False),
    ],
)
def test_a_service_with_a_price_is_an_offer_whoever_wrote_it(text: str, *, service: bool) -> None:
    assert is_service_at_a_price(text) == service
