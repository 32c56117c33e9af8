"""Layers over a page that name an age and ask none: cookies, news, an account, terms, a jubilee."""

import re

from auditor.site.gate.gate_ways import is_way_out, ways_of
from auditor.site.markup.regions import Region
from auditor.site.markup.seen import COUNT, OVERLAY
from auditor.site.page import Page
from auditor.site.pressed import AGE, COOKIES, presses
from auditor.site.words.age_abroad import BIRTH, HOW_OLD, asks_of_age
from auditor.site.words.ages import ages
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

CONTACT = frozenset({"email", "password", "tel"})
SHORT = 4
# A part of a date is often typed as a number to call would be.
DATED = later(
    r"(?:^|[^a-z])(?:dd|d|mm|m|yyyy|yy|y|jjjj|jj|j|day|month|year|dag|maand|jaar|dob|birth\w*|geboorte\w*)(?:$|[^a-z])"
)
BOXES = frozenset({"checkbox", "radio", "label"})
CONTACT_NAMED = later(r"e-?mail|password|wachtwoord|passwor[dt]|mot de passe", re.IGNORECASE)
# Pressing this says more than that one agrees with what was told.
ENTERS = later(
    r"^\W*(?:ja|jazeker|yes|yep|oui|si|enter|entrer|entrar|eintreten|betre\w+|binnen\w*|naar binnen|"
    r"let me in|laat me binnen)\b"
)
# An age that is asked of who does more than look.
OF_CUSTOMERS = later(
    r"\b(?:to|om|um|pour|voor|for)\b[^.!?]{0,50}\b(?:accounts?|konto|register\w*|registr\w*|regist\w*|sign(?:ing)? up|"
    r"inschrij\w*|aanmeld\w*|anmeld\w*|plac(?:e|ing)|post(?:ing)?|advertis\w*|adverteer\w*|adverteren|plaats\w*|inserier\w*|order\w*|"
    r"buy\w*|purchas\w*|bestel\w*|kopen|contract\w*|overeenkomst\w*)\b"
)
JUBILEE = later(
    r"\bcelebrat\w*|\bjubile\w*|\banniversary\b|\b\d+(?:st|nd|rd|th) (?:birthday|anniversary)|\bwij vieren\b|"
    r"\bwe vieren\b|\b\d+ jaar (?:bestaan|actief|online|in het vak)\b|\bbestaat? \d+ jaar\b|\b\d+ years in business\b"
)


def asks_no_age(page: Page, told: str) -> bool:
    """Whether what a browser saw over the page is something else; `told` is its bare text."""
    layer = [one for one in presses(page) if one.layer]
    if layer and all(one.cookies for one in layer):
        return True
    return _is_other(page, told, _pressed(page), contact=asks_contact(page))


def asks_contact(page: Page) -> bool:
    """Whether what a browser saw over the page wants an address, a number to call or a password, and no birth."""
    return any(is_contact(node.attributes) for node in page.css(f"[{OVERLAY}] input"))


def is_contact(given: dict[str, str | None]) -> bool:
    """Whether a field, by its attributes, wants an address to write to, a number to call or a password."""
    return _is_contact((given.get("type") or "text").lower(), _called(given))


def lets_in(page: Page) -> bool:
    """Whether pressing something over the page says that one is old enough, or goes in."""
    return any(_lets_in(page, name) for name in _pressed(page))


def _pressed(page: Page) -> list[str]:
    return [one.name for one in presses(page) if one.layer and not one.cookies and one.kind not in BOXES]


def is_other_dialog(page: Page, told: str) -> bool:
    """Whether a delivered dialog is something else than a gate; `told` is its bare text."""
    if COOKIES.search(told) is not None and AGE.search(told) is None:
        return True
    names = [one.name for one in ways_of(page) if one.region is Region.DIALOG]
    fields = [field for form in page.forms if form.region is Region.DIALOG for field in form.fields]
    contact = any(_is_contact(one.kind, one.described) for one in fields)
    return _is_other(page, told, names, contact=contact)


def _is_other(page: Page, told: str, names: list[str], *, contact: bool) -> bool:
    if any(_lets_in(page, name) for name in names):
        return False
    if contact:
        return not _demands_an_age(told)
    if asks_of_age(told):
        return False
    return JUBILEE.search(told) is not None or _is_of_customers(told)


def _demands_an_age(told: str) -> bool:
    """Whether who only wants to look must say or show an age, beside leaving an address or a number."""
    if _is_of_customers(told):
        return False
    return HOW_OLD.search(told) is not None or (BIRTH.search(told) is not None and bool(ages(folded(told))))


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


def _is_contact(kind: str, called: str) -> bool:
    """Whether a field wants an address to write to, a number to call or a password."""
    if kind == "tel":
        return DATED.search(called.lower()) is None
    return kind in CONTACT or CONTACT_NAMED.search(called) is not None


def _called(given: dict[str, str | None]) -> str:
    told = " ".join(given.get(key) or "" for key in ("name", "id", "placeholder", "aria-label", "autocomplete"))
    # No number to call is so short.
    longest = given.get("maxlength") or ""
    short = COUNT.fullmatch(longest) and int(longest) <= SHORT
    return f"{told} dd" if short else told
