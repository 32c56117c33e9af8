"""How users can make contact: by mail, phone or form, past a chatbot, or as members only."""

import pytest

from auditor import user_contact
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.trouble import Trouble
from tests.site.test_reporting import CONTACT_FORM, MAIL_US, MESSAGE, REASONS, Written, site, told

CONTACTS: list[tuple[tuple[Written, ...], tuple[tuple[PageKind, Trouble], ...], str]] = [
    ((), (), "none"),
    ((("/contact", PageKind.CONTACT, "<p>Mail naar info@platform.example.</p>"),), (), "anyone"),
    ((("/contact", PageKind.CONTACT, "<p>Mail naar info (at) platform (dot) example.</p>"),), (), "anyone"),
    ((("/contact", PageKind.CONTACT, "<a href=mailto:info@platform.example>Mail ons</a>"),), (), "anyone"),
    ((("/contact", PageKind.CONTACT, "<p>Bel ons: 010-0000123.</p>"),), (), "anyone"),
    ((("/contact", PageKind.CONTACT, CONTACT_FORM),), (), "anyone"),
    # The number of a help line is not the platform's own.
    ((("/contact", PageKind.CONTACT, "<p>Bel Meld Misdaad Anoniem: 0800-7000.</p>"),), (), "none"),
    ((("/contact", PageKind.CONTACT, "<p>Stel je vraag aan onze chatbot.</p>"),), (), "machine"),
    ((), ((PageKind.CONTACT, Trouble.LOGIN),), "members"),
    ((), ((PageKind.CONTACT, Trouble.TIMEOUT),), "unseen"),
    (told(PageKind.CONTACT, "<a href=tel:0100000123>Bel ons</a>"), (), "anyone"),
    (told(PageKind.CONTACT, "<a href=tel:08007000>Meld Misdaad Anoniem</a>"), (), "none"),
    (told(PageKind.CONTACT, "<a href=mailto:>Mail</a>"), (), "none"),
    (told(PageKind.CONTACT, "<p>Ons nummer bij de kamer is 010-0000123."), (), "none"),
    (told(PageKind.PRICING, "<p>Bel ons: 010-0000123."), (), "none"),
    (told(PageKind.PRICING, "<footer><p>Bel ons: 010-0000123.</footer>"), (), "none"),
    (
        told(PageKind.HELP, "<p>Mail naar info@platform.example. <footer><p>Bel ons: 010-0000123.</footer>"),
        (),
        "anyone",
    ),
    (told(PageKind.ADVERTISE, CONTACT_FORM), (), "none"),
    (told(PageKind.LISTING, CONTACT_FORM), (), "none"),
    (told(PageKind.CONTACT, f"<form action=/c>{REASONS}{MESSAGE}<button>Verstuur</button></form>"), (), "anyone"),
    # An address for authorities helps no user.
    (told(PageKind.CONTACT, "<p>Uitsluitend voor autoriteiten: dsa@platform.example."), (), "none"),
    (told(PageKind.CONTACT, "<p>Voor autoriteiten en gebruikers: dsa@platform.example."), (), "anyone"),
    (
        told(
            PageKind.DSA, "<p>Uitsluitend voor autoriteiten: dsa@platform.example. Gebruikers kunnen hier niet terecht."
        ),
        (),
        "none",
    ),
    # A chatbot comes first, or is all there is.
    (told(PageKind.CONTACT, "<p>Je vraag gaat altijd eerst naar onze chatbot."), (), "machine"),
    ((*told(PageKind.HELP, "<p>Je vraag gaat altijd eerst naar onze chatbot."), MAIL_US), (), "incomplete"),
    (
        told(PageKind.CONTACT, "<p>Je vraag gaat altijd eerst naar onze chatbot. Of mail info@platform.example."),
        (),
        "anyone",
    ),
    (
        told(PageKind.CONTACT, "<p>Onze chatbot helpt je.", "<p>Komt hij er niet uit, dan antwoordt een medewerker."),
        (),
        "incomplete",
    ),
    (told(PageKind.CONTACT, "<p>Onze chatbot helpt je.", "<p>Er is geen medewerker die antwoordt."), (), "machine"),
    (told(PageKind.PRICING, "<p>Onze chatbot helpt je.", "<p>Daarna antwoordt een medewerker."), (), "none"),
    (told(PageKind.CONTACT, "<p>Vink aan: ik ben geen robot."), (), "none"),
    ((*told(PageKind.PRICING, "<p>Je vraag gaat altijd eerst naar onze chatbot."), MAIL_US), (), "anyone"),
    ((*told(PageKind.ABOUT, "<p>Je vraag gaat altijd eerst naar onze chatbot."), MAIL_US), (), "incomplete"),
    # For members.
    (told(PageKind.CONTACT, "<p>Log eerst in om een vraag te stellen."), (), "members"),
    (told(PageKind.CONTACT, "<p>Log eerst in om te adverteren."), (), "none"),
    (told(PageKind.CONTACT, "<p>Je hoeft niet in te loggen om een vraag te stellen."), (), "none"),
    (told(PageKind.PRICING, "<p>Log eerst in om een vraag te stellen."), (), "none"),
]


@pytest.mark.parametrize(("written", "walled", "reach"), CONTACTS)
def test_how_users_can_make_contact(
    written: tuple[Written, ...], walled: tuple[tuple[PageKind, Trouble], ...], reach: str
) -> None:
    assert user_contact(site(*written, walled=walled)).reach.value == reach
