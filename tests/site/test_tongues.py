"""The languages that a site offers."""

import pytest

from auditor.site.tongues import tongues
from tests.case_site import Case, site_of
from tests.site.pages import rulebook

DUTCH = "<main><h1>Welkom</h1><p>Kies hier een stad in de buurt en kijk wie er vandaag is voor jou.</p></main>"


def offered(body: str = "", head: str = "") -> set[str]:
    html = f'<html lang="nl"><head><title>Platform</title>{head}</head><body>{DUTCH}{body}</body></html>'
    return set(tongues(site_of(Case("HLP-08", "tongues", "met", ({"path": "/", "html": html},), ()), rulebook())))


@pytest.mark.parametrize(
    ("body", "more"),
    [
        ("", set()),
        ('<nav><a href="/en/">English</a></nav>', {"en"}),
        ('<nav><a href="/en/">EN</a> <a href="/de">Deutsch</a></nav>', {"en", "de"}),
        ('<nav><a href="/?lang=fr">Français</a></nav>', {"fr"}),
        ('<nav><a href="https://de.voorbeeld.example/">Deutsche Version</a></nav>', {"de"}),
        ('<nav><a href="/rubriek/thais">Thai</a> <a href="/massage/polish">Polish</a></nav>', set()),
        ('<nav><a href="https://www.engels-leren.example/">Engels</a></nav>', set()),
        ('<nav><a href="/english-rose">English Rose</a></nav>', set()),
        ('<nav><a href="/">Nederlands</a></nav>', set()),
        ('<nav><a href="/de.html">In het Duits</a> <a href="/en-gb/">English version</a></nav>', {"de", "en"}),
        ('<nav><a href="/x?Taal=pl">Polski</a> <a href="/x?stad=pl">Italiano</a></nav>', {"pl"}),
        ('<nav><a href="mailto:de@voorbeeld.example">Deutsch</a></nav>', set()),
    ],
)
def test_a_language_switch_offers_a_language_and_a_category_does_not(body: str, more: set[str]) -> None:
    assert offered(body) == {"nl"} | more


def test_alternates_in_the_head_offer_a_language() -> None:
    head = '<link rel="alternate" hreflang="x-default" href="/"><link rel="alternate" hreflang="en-GB" href="/en/">'
    assert offered(head=head) == {"nl", "en"}
