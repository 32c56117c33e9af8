"""Tells the page of one person's offer from a page of the platform, by what it shows rather than by its address."""

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from auditor.site.entries.card_kind import ADVERTISEMENT_ADDRESS, AGE
from auditor.site.entries.posts import holds_one_entry
from auditor.site.entries.priced_offers import PRICE
from auditor.site.entries.quick_signs import holds_age, holds_mobile
from auditor.site.markup.regions import Region
from auditor.site.words.later import later

if TYPE_CHECKING:
    from auditor.site.page import Page

ENOUGH = 2.5
READ = 12_000
SHORT_WORDS = 350
PERSON_TYPES = frozenset({"person", "profile", "profilepage", "offer", "product"})
OWN_NUMBER = later(
    r"/[\w-]*\d[\w-]*(?:\.\w{2,5})?/?(?:\?|$)|[?&](?:id|ad|aid|profiel|profile|advertentie|nr|member|lid)=[\w-]*\d"
)
OWN_NAME = later(r"/[\w]+-[\w-]+(?:\.\w{2,5})?/?(?:\?|$)")
# "Iets mis met deze kamer?", "Report this profile": what stands here is one of many.
OF_THIS_ONE = later(
    r"\b(?:mis met|meld(?:en)?|rapporteer|report|flag|wrong with|niet aan|signaler|melde)\b(?:\s\w+){0,2}\s"
    r"(?:deze|dit|this|diese[sr]?|cette|ce)\b|\b(?:deze|dit)\s\w+\s(?:melden|rapporteren|aangeven)\b",
    re.IGNORECASE,
)
# What a platform asks of whoever advertises, and what it says of each of them.
OF_ALL = later(
    r"(?:[€£]|\beur\b|\beuro\b|\bchf\b)\s?\d[\d.,-]*[^.]{0,12}\b(?:per|p/|a) ?(?:maand|mnd|week|jaar|advertentie|"
    r"plaatsing|month|year|ad|listing)\b|"
    r"\b(?:elke?|iedere?|each|every|any)\s(?:\w+\s)?(?:profiel|advertentie|zoekertje|oproep|dame|companion|"
    r"adverteerder|aanbieder|escort|masseuse|gastvrouw|profile|ad|advert|listing|advertiser|provider|model)\b",
    re.IGNORECASE,
)
DIAL = later(r"^tel:(?:06|\+316|00316|\+324)|wa\.me/|whatsapp\.com", re.MULTILINE)
MANY_CARDS = 6
ENOUGH_BESIDE_A_LIST = 2
LONGEST_NAME = 4
AROUND = frozenset({Region.CARD, Region.NAV, Region.HEADER, Region.FOOTER, Region.COOKIES})


def offers_one_person(page: "Page") -> bool:
    """Whether a user's entry, or a mobile number, age, price or pictures stand at an address of their own."""
    if holds_one_entry(page):
        return True
    if page.cards.advertisements >= MANY_CARDS:
        return False
    text = page.text[:READ]
    dials = DIAL.search("\n".join(page.hrefs)) is not None
    mobile, age = holds_mobile(text), holds_age(text)
    if not (mobile or dials or age):
        return False
    label = f"{page.metadata.title} . {' . '.join(node.text(separator=' ') for node in page.css('h1, h2')[:2])}"
    address = urlsplit(page.url)
    where = f"{address.path}?{address.query}"
    weight = 1.4 if mobile or dials else 0.0
    weight += 1.0 if OWN_NUMBER.search(where) else 0.4 if OWN_NAME.search(where) else 0.0
    weight += 1.0 if ADVERTISEMENT_ADDRESS.search(where) else 0.0
    weight += 1.5 if AGE.search(label) else 0.5 if age else 0.0
    weight += 0.6 if PRICE.search(text) else 0.0
    weight += 1.0 if page.metadata.types & PERSON_TYPES else 0.0
    weight += 0.6 if OF_THIS_ONE.search(text) else 0.0
    weight += 0.3 if page.css("img") else 0.0
    weight += 0.3 if len(text.split()) < SHORT_WORDS else 0.0
    weight -= 1.5 if OF_ALL.search(text) else 0.0
    return weight >= ENOUGH


def is_open_beside_its_list(page: "Page") -> bool:
    """Whether one advertisement stands in a panel beside the list that it was chosen from, at an address of its own.

    What the cards of the list say does not count: of the panel itself two signs of four are asked, a mobile number, an
    age, "this one", and somebody's name over a sheet.
    """
    address = urlsplit(page.url)
    where = f"{address.path}?{address.query}"
    if OWN_NUMBER.search(where) is None and OWN_NAME.search(where) is None:
        return False
    panel = " . ".join(one.text for one in page.blocks if one.shown and one.region not in AROUND)
    signs = (holds_mobile(panel), OF_THIS_ONE.search(panel), holds_age(panel), _is_headed_by_somebody(page))
    return sum(map(bool, signs)) >= ENOUGH_BESIDE_A_LIST and OF_ALL.search(panel) is None


def _is_headed_by_somebody(page: "Page") -> bool:
    """Whether a sheet lies over the list that is headed by a name and an age, and by nothing else."""
    heads = (one.text for one in page.blocks if one.shown and one.level and one.region is Region.DIALOG)
    return any(AGE.search(head) is not None and len(head.split()) <= LONGEST_NAME for head in heads)
