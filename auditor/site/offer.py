"""Tells the page of one person's offer from a page of the platform, by what it shows rather than by its address."""

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from auditor.site.card_kind import ADVERTISEMENT_ADDRESS, AGE, MOBILE, PRICE
from auditor.site.posts import holds_one_entry

if TYPE_CHECKING:
    from auditor.site.page import Page

ENOUGH = 2.5
READ = 12_000
SHORT_WORDS = 350
PERSON_TYPES = frozenset({"person", "profile", "profilepage", "offer", "product"})
OWN_NUMBER = re.compile(
    r"/[\w-]*\d[\w-]*(?:\.\w{2,5})?/?(?:\?|$)|[?&](?:id|ad|aid|profiel|profile|advertentie|nr|member|lid)=[\w-]*\d"
)
OWN_NAME = re.compile(r"/[\w]+-[\w-]+(?:\.\w{2,5})?/?(?:\?|$)")
DIAL = (
    "a[href^='tel:06'], a[href^='tel:+316'], a[href^='tel:00316'], a[href^='tel:+324'], a[href*='wa.me/'], "
    "a[href*='whatsapp.com']"
)
MANY_CARDS = 6


def offers_one_person(page: "Page") -> bool:
    """Whether a user's entry, or a mobile number, age, price or pictures stand at an address of their own."""
    if holds_one_entry(page):
        return True
    if page.cards.advertisements >= MANY_CARDS:
        return False
    text = page.text[:READ]
    if not (MOBILE.search(text) or AGE.search(text) or page.css(DIAL)):
        return False
    label = f"{page.metadata.title} . {' . '.join(node.text(separator=' ') for node in page.css('h1, h2')[:2])}"
    address = urlsplit(page.url)
    where = f"{address.path}?{address.query}"
    weight = 1.4 if MOBILE.search(text) or page.css(DIAL) else 0.0
    weight += 1.0 if OWN_NUMBER.search(where) else 0.4 if OWN_NAME.search(where) else 0.0
    weight += 1.0 if ADVERTISEMENT_ADDRESS.search(where) else 0.0
    weight += 1.5 if AGE.search(label) else 0.5 if AGE.search(text) else 0.0
    weight += 0.6 if PRICE.search(text) else 0.0
    weight += 1.0 if page.metadata.types & PERSON_TYPES else 0.0
    weight += 0.3 if page.css("img") else 0.0
    weight += 0.3 if len(text.split()) < SHORT_WORDS else 0.0
    return weight >= ENOUGH
