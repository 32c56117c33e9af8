"""Layers over a page that name an age and ask none: cookies, news, an account, terms, a jubilee."""

import re

from auditor.site.gate.gate_ways import is_way_out, ways_of
from auditor.site.markup.regions import Region
from auditor.site.markup.seen import OVERLAY
from auditor.site.page import Page
from auditor.site.pressed import AGE, COOKIES, presses
from auditor.site.words.age_abroad import asks_of_age
from auditor.site.words.ages import ages
from auditor.site.words.vocabulary import folded

CONTACT = frozenset({"email", "password", "tel"})
BOXES = frozenset({"checkbox", "radio", "label"})
CONTACT_NAMED = re.compile(r"e-?mail|password|wachtwoord|passwor[dt]|mot de passe", re.IGNORECASE)
# Pressing this says more than that one agrees with what was told.
ENTERS = re.compile(
    r"^\W*(?:ja|jazeker|yes|yep|oui|si|enter|entrer|entrar|eintreten|betre\w+|binnen\w*|naar binnen|"
    r"let me in|laat me binnen)\b"
)
# An age that is asked of who does more than look.
OF_CUSTOMERS = re.compile(
    r"\b(?:to|om|um|pour|voor|for)\b[^.!?]{0,50}\b(?:accounts?|konto|register\w*|registr\w*|regist\w*|sign(?:ing)? up|"
    r"inschrij\w*|aanmeld\w*|anmeld\w*|plac(?:e|ing)|post(?:ing)?|advertis\w*|adverteer\w*|adverteren|plaats\w*|inserier\w*|order\w*|"
    r"buy\w*|purchas\w*|bestel\w*|kopen|contract\w*|overeenkomst\w*)\b"
)
JUBILEE = re.compile(
    r"\bcelebrat\w*|\bjubile\w*|\banniversary\b|\b\d+(?:st|nd|rd|th) (?:birthday|anniversary)|\bwij vieren\b|"
    r"\bwe vieren\b|\b\d+ jaar (?:bestaan|actief|online|in het vak)\b|\bbestaat? \d+ jaar\b|\b\d+ years in business\b"
)


def asks_no_age(page: Page, told: str) -> bool:
    """Whether what a browser saw over the page is something else; `told` is its bare text."""
    layer = [one for one in presses(page) if one.layer]
    names = [one.name for one in layer if not one.cookies and one.kind not in BOXES]
    if layer and all(one.cookies for one in layer):
        return True
    contact = any(_is_contact(node.attributes) for node in page.css(f"[{OVERLAY}] input"))
    return _is_other(page, told, names, contact=contact)


def is_other_dialog(page: Page, told: str) -> bool:
    """Whether a delivered dialog is something else than a gate; `told` is its bare text."""
    if COOKIES.search(told) is not None and AGE.search(told) is None:
        return True
    names = [one.name for one in ways_of(page) if one.region is Region.DIALOG]
    fields = [field for form in page.forms if form.region is Region.DIALOG for field in form.fields]
    contact = any(one.kind in CONTACT or CONTACT_NAMED.search(one.described) is not None for one in fields)
    return _is_other(page, told, names, contact=contact)


def _is_other(page: Page, told: str, names: list[str], *, contact: bool) -> bool:
    if any(_lets_in(page, name) for name in names):
        return False
    if contact:
        return True
    if asks_of_age(told):
        return False
    return JUBILEE.search(told) is not None or _is_of_customers(told)


def is_for_customers(page: Page, told: str) -> bool:
    """Whether the age that a page names is asked of who opens an account, places or buys, and nothing lets one in."""
    return _is_of_customers(told) and not asks_of_age(told) and not any(_lets_in(page, w.name) for w in ways_of(page))


def _is_of_customers(told: str) -> bool:
    aged = [one for one in re.split(r"[.!?\n]", told) if ages(folded(one))]
    return bool(aged) and all(OF_CUSTOMERS.search(one) is not None for one in aged)


def _lets_in(page: Page, name: str) -> bool:
    """Whether pressing this says that one is old enough, or goes in."""
    low = folded(name)
    return not is_way_out(page, name) and (bool(ages(low)) or ENTERS.search(low) is not None)


def _is_contact(given: dict[str, str | None]) -> bool:
    """Whether a field wants an address to write to or a password."""
    named = " ".join(given.get(key) or "" for key in ("name", "id", "placeholder", "aria-label", "autocomplete"))
    return (given.get("type") or "text").lower() in CONTACT or CONTACT_NAMED.search(named) is not None
