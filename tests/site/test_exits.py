"""The ways out of a gate, and whether what they lead to was read."""

import pytest

from auditor.site.age.exits import exits, ways_out
from tests.case_site import Case, site_of
from tests.site.pages import page, rulebook

GATE = "<title>18+</title><h1>Ben je 18 jaar of ouder?</h1><a href='/in'>Ja, ik ben 18 of ouder</a> {}"


@pytest.mark.parametrize(
    ("html", "found"),
    [
        (GATE.format("<a href='/uit'>Nee, ik ben jonger</a>"), ["/uit"]),
        (GATE.format("<a href='/uit'>Breng me hier weg</a>"), ["/uit"]),
        (GATE.format("<a href='/uit'>Nee</a><footer><a href='/x'>Terug</a></footer>"), ["/uit"]),
        (GATE.format(""), []),
        ("<title>Platform</title><h1>Welkom</h1><p>Kies een stad.</p><a href='/weg'>Weg hier</a>", []),
    ],
)
def test_a_way_out_is_a_link_that_leaves_a_gate(html: str, found: list[str]) -> None:
    assert [link.url.removeprefix("https://www.platform.example") for link in ways_out(page(html))] == found


@pytest.mark.parametrize(
    ("href", "trouble", "pages", "unread"),
    [
        ("/uit", "", 1, 0),
        ("/uit", "script_only", 0, 1),
        ("/uit", "not_found", 0, 0),
        ("/ergens-anders", "", 0, 1),
        ("https://www.google.nl/", "", 0, 0),
        ("/?nee=1", "", 0, 0),
    ],
)
def test_an_exit_is_read_or_not_or_lies_elsewhere(href: str, trouble: str, pages: int, unread: int) -> None:
    left: dict[str, str] = {"path": "/uit", "html": "<title>Dag</title><h1>Dag</h1><p>Deze plek is niet voor jou.</p>"}
    if trouble:
        left["trouble"] = trouble
    first = {"path": "/", "html": GATE.format(f"<a href='{href}'>Nee, ik ben jonger</a>")}
    found = exits(site_of(Case("HLP-06", "exit", "met", (first, left), ()), rulebook()))
    assert (len(found.pages), len(found.unread)) == (pages, unread)
