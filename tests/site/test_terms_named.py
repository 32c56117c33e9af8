"""What is called terms: those of the platform and not of a contest, in a file, or for whoever has an account."""

import pytest

from auditor.site.dsa.terms_named import (
    is_wall,
    leads_to_file,
    names_house_rules,
    names_terms,
    of_something_else,
    tells_of_account,
)
from tests.site.pages import page, said


@pytest.mark.parametrize(
    ("text", "terms", "house_rules"),
    [
        ("Algemene voorwaarden", True, False),
        ("algemene%20voorwaarden", True, False),
        ("Huisregels", True, True),
        ("Huisregels en algemene voorwaarden", True, False),
        ("Welkom", False, False),
    ],
)
def test_terms_and_house_rules(text: str, *, terms: bool, house_rules: bool) -> None:
    assert names_terms(text) == terms
    assert names_house_rules(text) == house_rules


@pytest.mark.parametrize(
    ("html", "other"),
    [
        ("<h1>Voorwaarden prijsvraag</h1>", True),
        ("<title>Voorwaarden prijsvraag</title>", True),
        ("<title>Prijsvraag</title><h1>Voorwaarden</h1>", False),
        ("<h1>Algemene voorwaarden prijsvraag</h1>", False),
        ("<h1>Voorwaarden</h1>", False),
    ],
)
def test_terms_of_a_contest_are_not_those_of_the_platform(html: str, *, other: bool) -> None:
    assert of_something_else(page(html)) == other


@pytest.mark.parametrize(
    ("url", "name", "leads"),
    [
        ("/x/algemene_voorwaarden.pdf", "", True),
        ("/x/algemene-voorwaarden.PDF", "", True),
        ("/x/7.docx", "Onze voorwaarden", True),
        ("/x/voorwaarden", "Onze voorwaarden", False),
        ("/x/7.pdf", "Jaarverslag", False),
        ("/x/7.pdf", "Voorwaarden en privacy", False),
        ("/x/7.pdf", "Voorwaarden prijsvraag", False),
        ("/x/7.pdf", "Algemene voorwaarden en prijsvraag", True),
    ],
)
def test_a_link_that_leads_to_the_terms_as_a_file(url: str, name: str, *, leads: bool) -> None:
    assert leads_to_file(f"https://www.platform.example{url}", name) == leads


@pytest.mark.parametrize(
    ("heading", "text", "tells"),
    [
        ("", "De voorwaarden zijn alleen voor leden te lezen.", True),
        ("", "Onze voorwaarden lees je na het inloggen.", True),
        ("Waar staan de voorwaarden?", "In je account.", True),
        ("Voorwaarden", "Die staan er. In je account.", False),
        ("Waar staat mijn advertentie?", "In je account.", False),
        ("", "Onze voorwaarden lees je na het inloggen?", False),
        ("", "Onze voorwaarden kan iedereen lezen, ook na het inloggen.", False),
        ("", "Je advertentie lees je na het inloggen.", False),
        ("", "Onze voorwaarden staan hier.", False),
    ],
)
def test_terms_that_one_reads_with_an_account(heading: str, text: str, *, tells: bool) -> None:
    assert tells_of_account(said(text, heading=heading)) == tells


@pytest.mark.parametrize(
    ("text", "wall"),
    [
        ("Sign in to view the Terms of Use.", True),
        ("The terms are available to registered members.", True),
        ("Anyone can view the terms, also without an account.", False),
        ("By signing in you accept the terms.", False),
        ("Sign in to view your ad.", False),
        ("Do I sign in to view the terms?", False),
    ],
)
def test_a_wall_before_the_terms(text: str, *, wall: bool) -> None:
    assert is_wall(said(text)) == wall
