"""Sentences that say how many advertisements there are, and those that only look like it."""

import time

import pytest

from auditor.site.transparency.counted_offers import Near, Sort, counted_offers, is_plain


def own(word: str) -> bool:
    return word in "driesprong"


def read(text: str) -> list[tuple[int, Near]]:
    return [(one.number, one.near) for one in counted_offers(text, own)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.234 advertenties", 1234),
        ("1234 advertenties", 1234),
        ("1,234 ads", 1234),
        ("1 234 annonces", 1234),
        ("1\u202f234 annonces", 1234),
        ("1'234 Inserate", 1234),
        ("12.345.678 advertenties", None),
        ("312 dames online", 312),
        ("Nu online: 312 dames", 312),
        ("Er staan nu 1.234 advertenties op onze site.", 1234),
        ("Op dit moment: 1.284 advertenties. Zwolle 96, Deventer 71.", 1284),
        ("Right now: 412 advertisements in 37 towns", 412),
        ("412 advertisements · advertenties", 412),
        ("Negen van 1.846 advertenties", 1846),
        ("Showing 1-24 of 873 results", 873),
        ("Showing 1 – 24 of 873", None),
        ("1 t/m 24 van de 873 advertenties", 873),
        ("Resultaten 1-24 van 873", 873),
        ("25 tot 48 van 873 resultaten", 873),
        ("Showing 24 of 873 ads", 873),
        ("Anzeigen 1 bis 24 von 873", 873),
        ("1-24 von 873 Ergebnissen", 873),
        ("873 Ergebnisse gefunden", 873),
        ("Résultats 1 à 24 sur 873", 873),
        ("873 résultats", 873),
        ("Il y a 530 annonces en ligne", 530),
        ("Derzeit 640 Anzeigen online", 640),
        ("Advertenties (1.234)", 1234),
        ("Totaal aantal advertenties: 1.234", 1234),
        ("Alle 1.234 actieve advertenties", 1234),
        ("Kies uit 1.234 advertenties in heel Nederland", 1234),
        ("312 dames wachten op je!", 312),
        ("Choose from 640 escorts", 640),
        ("De Driesprong: 1.234 zoekertjes", 1234),
        ("✓ 1.234 advertenties", 1234),
        ("Toont alle 24 resultaten", 24),
    ],
)
def test_a_number_of_advertisements_is_read(text: str, number: int | None) -> None:
    assert read(text) == ([(number, Near.EXACTLY)] if number is not None else [])


@pytest.mark.parametrize(
    ("text", "number", "near"),
    [
        ("Ruim 2.400 advertenties", 2400, Near.AT_LEAST),
        ("Meer dan 2.400 advertenties", 2400, Near.AT_LEAST),
        ("2.400+ advertenties", 2400, Near.AT_LEAST),
        ("Over 2,400 ads", 2400, Near.AT_LEAST),
        ("Mehr als 2.400 Anzeigen", 2400, Near.AT_LEAST),
        ("Plus de 2 400 annonces", 2400, Near.AT_LEAST),
        ("Ca. 500 advertenties", 500, Near.ABOUT),
        ("bijna 500 advertenties", 500, Near.ABOUT),
        ("etwa 500 Anzeigen", 500, Near.ABOUT),
        ("environ 500 annonces", 500, Near.ABOUT),
    ],
)
def test_a_number_that_is_told_roughly_says_so(text: str, number: int, near: Near) -> None:
    assert read(text) == [(number, near)]


@pytest.mark.parametrize(
    "text",
    [
        "18+", "18+ dames", "21+ advertenties", "Dames van 18 jaar", "Alleen voor 18 jaar en ouder",
        "Sinds 2009 online", "1.234 advertenties sinds 2009", "Advertenties 2025", "2026 advertenties",
        "24 advertenties per pagina", "24 per page", "24 advertenties getoond", "Showing 24 results", "Toont 24 advertenties", "Toon 24 | 48 | 96", "Pagina 1 van 52", "Page 2 of 52", "1 2 3 … 40",
        "1.234 leden", "1.234 leden online", "312 bezoekers online", "5.000 members", "250.000 bezoekers per maand",
        "1.234 reviews", "1.234 beoordelingen van dames", "4,8 van 5 sterren", "312 reacties", "312 foto's",
        "3 advertenties voor € 25", "€ 1.234", "1.234 euro", "25% van de advertenties", "24/7 dames",
        "9 nieuwe advertenties", "Vandaag 12 advertenties geplaatst", "12 new ads this week", "Nieuwste advertenties (24)",
        "In 2025 hebben we 41 advertenties verwijderd.", "We took down 212 ads", "212 gemelde advertenties",
        "Op 31 december 2025 stonden er 1.846 advertenties open.", "In nr. 22 van deze maand: 143 annonces.",
        "96 advertenties in Zwolle", "Zwolle: 96 advertenties", "873 resultaten voor massage", "312 dames met foto",
        "Amsterdam · 312 dames", "In Amsterdam, 96 advertenties", "312 results for your search",
        "Uw 3 advertenties", "Your 3 ads", "U mag 5 advertenties plaatsen", "Maximaal 5 advertenties", "Tot 5 advertenties",
        "0 advertenties", "1 advertentie", "06-12345678 dames", "0612345678 advertenties", "12k advertenties", "10:30 advertenties",
        "312 geverifieerde advertenties", "12 topadvertenties", "Zoekt u 312 dames?", "48-24 van 873 advertenties", "24 van 12 advertenties",
        "1.2.3 advertenties", "1.23 advertenties", "Advertentie nr. 3303", "312 dames = 45 foto's", "duizenden advertenties",
    ],
)  # fmt: skip
def test_what_only_looks_like_it_is_not_read(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text", ["1.111" * 100_000, "1 advertenties " * 100_000, "1" + "." * 500_000, "12 ads. " * 5_000]
)
def test_a_text_that_means_harm_is_read_in_no_time(text: str) -> None:
    began = time.process_time()
    assert len(read(text)) in (0, 5_000)
    assert time.process_time() - began < 5


def test_who_advertises_and_a_part_of_them_are_told_apart() -> None:
    counts = list(counted_offers("312 dames, 45 heren"))
    assert [(one.number, one.sort) for one in counts] == [(312, Sort.PERSONS), (45, Sort.PART)]


@pytest.mark.parametrize(
    ("heading", "plain"),
    [("Alle advertenties", True), ("", True), ("Op dit moment", True), ("Zwolle", False), ("Massage in Zwolle", False)],
)
def test_a_heading_narrows_down_or_not(heading: str, plain: bool) -> None:  # noqa: FBT001
    assert is_plain(heading) is plain
