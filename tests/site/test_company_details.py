"""What identifies a company in a text."""

import pytest

from auditor.site.dsa.company_details import (
    company_name,
    outside_the_eu,
    register_number,
    street_address,
    without_trade,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rietkraag Media B.V.", True),
        ("Wilgen Online VOF te Zwolle", True),
        ("Stichting Open Deur", True),
        ("Coöperatie De Waaier U.A.", True),
        ("Webbureau De Linde (eenmanszaak)", True),
        ("Nachtwerk GmbH", True),
        ("Plaza Dark Ltd.", True),
        ("Vereniging Het Baken", True),
        ("Maatschap Wilgenhof", True),
        ("Eenmanszaak Kiezel", True),
        ("VOF Nachtlicht", True),
        ("Uitgeverij Kiezel", True),
        ("De Linde is een vereniging met volledige rechtsbevoegdheid", True),
        ("dit is een vereniging voor ons allen", False),
        ("de stichting die dit doet", False),
        ("een B.V. is geen V.O.F.", False),
        ("Limited offer", False),
        ("", False),
    ],
)
def test_a_name_has_a_legal_form(text: str, found: bool) -> None:  # noqa: FBT001 - a table
    assert company_name(text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Verzonnenstraat 12", True),
        ("Kade 3a, 8000 AA Zwolle", True),
        ("Binnenhaven 44\n1781 BK Den Helder", True),
        ("gevestigd aan het Damrak 200, 1012 AB Amsterdam", True),
        ("Erfundene Straße 9, 50667 Köln", True),
        ("14 Invented Row, Leeds", True),
        ("12 rue Inventée, 59000 Lille", True),
        ("Denkbeeldlaan 7, 2300 Turnhout", True),
        ("Rietkraag Media B.V., Lichtjes 900, Eindhoven", True),
        ("Gevestigd: Lichtjes 900 te Eindhoven", True),
        ("Bezoek de Lichtjes 900, Eindhoven", False),
        ("Postbus 12, 3500 AA Utrecht", False),
        ("Artikel 11, lid 2", False),
        ("KvK 00000123", False),
        ("Mail ons via info, binnen 24 uur", False),
        ("een markt met 1200 advertenties", False),
    ],
)
def test_an_address_is_a_street_with_a_number(text: str, found: bool) -> None:  # noqa: FBT001 - a table
    assert street_address(text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("KvK 00000123", True),
        ("kvk-nummer: 0000 0123", True),
        ("Kamer van Koophandel Curaçao 000044", True),
        ("Ondernemingsnummer BE 0000.000.123", True),
        ("Handelsregister Köln HRB 00000", True),
        ("Registered in England under no. 00000000", True),
        ("Btw NL000000033B01", True),
        ("Company no. 00000055", True),
        ("geen KvK nodig om te adverteren", False),
        ("tarieven incl. btw: 12,50", False),
        ("06-00000123", False),
    ],
)
def test_a_register_number_is_named_as_one(text: str, found: bool) -> None:  # noqa: FBT001 - a table
    assert register_number(text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Leeds LS0 0AA, United Kingdom", True),
        ("Bristol BS1 0ZZ", True),
        ("Willemstad, Curaçao", True),
        ("Kust Media Inc., Wilmington", True),
        ("Zürich, Schweiz", True),
        ("Amsterdam, the Netherlands", False),
        ("1011 AA Amsterdam, dochter van Kust Media Inc.", False),
        ("Limassol, Cyprus", False),
        ("Hunebyte B.V., Engeland en Nederland", False),
        ("1011 AA Amsterdam, BS1 0ZZ", False),
        ("", False),
    ],
)
def test_outside_the_eu_is_what_the_details_say(text: str, found: bool) -> None:  # noqa: FBT001 - a table
    assert outside_the_eu(text) is found


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hunebyte Webdesign, Verzonnenstraat 12, KvK 00000123", "Hunebyte, Verzonnenstraat 12, KvK 00000123"),
        # Without address and number it says who made the site.
        ("Gemaakt door Hunebyte Webdesign, KvK 00000123", "Gemaakt door Hunebyte Webdesign, KvK 00000123"),
        ("Hunebyte Webdesign, Verzonnenstraat 12", "Hunebyte Webdesign, Verzonnenstraat 12"),
    ],
)
def test_a_trade_that_is_part_of_a_name_is_left_out_of_a_card(text: str, left: str) -> None:
    assert without_trade(text) == left
