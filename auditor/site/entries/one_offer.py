"""Whether an element of a page reads like one person's offer, by the strongest signs that it bears."""

import re

from selectolax.lexbor import LexborNode

from auditor.site.entries.card_kind import AGE, ARTICLE, CARD_CLASS, CARD_TEXT, MOBILE, PICTURES
from auditor.site.entries.entry_nouns import ENTRY
from auditor.site.entries.priced_offers import PRICE
from auditor.site.markup.elements import tidy
from auditor.site.words.later import later

LONGEST_LABEL = 40
ICON = later(r"\.svg|icon|ico\b|logo|vlag|flag|badge|sprite", re.IGNORECASE)
# What stands on each of things alike only where each is an advertisement.
REPORTED = later(
    rf"\b(?:meld|rapporteer|report|flag) (?:deze|dit|this) (?:{ENTRY}|kaart|card)\b|"
    rf"\b(?:{ENTRY}|kaart) (?:melden|rapporteren)\b",
    re.IGNORECASE,
)
TO_REPORT = later(r"(?i:meld|rapport|report|flag)")
DIGIT = later(r"\d")
# "12 kijkers" under a name: a room before a camera, which is somebody's as much as an advertisement.
WATCHED = later(
    r"\b\d+\s(?:mee)?(?:kijkers?|viewers?|watching|watchers?|toeschouwers?|zuschauer|spectateurs?)\b", re.IGNORECASE
)


def is_offer(element: LexborNode) -> bool:
    """Whether an element reads like one person's offer: a mobile number, an age with a price, a picture with either."""
    text = tidy(element.text(separator=" "))
    if len(text) > CARD_TEXT or not text:
        return False
    # Every repeated line of a page is asked; most hold no number, of whatever kind, and no word of reporting.
    numbered = DIGIT.search(text) is not None
    if numbered and (MOBILE.search(text) or WATCHED.search(text)):
        return True
    if TO_REPORT.search(text) and REPORTED.search(text) and _may_be_reported(element):
        return True
    age, price = numbered and AGE.search(text) is not None, numbered and PRICE.search(text) is not None
    if age and price:
        return True
    pictured = any(not ICON.search(one.attributes.get("src") or "") for one in element.css(PICTURES))
    if not pictured or ARTICLE.search(text) or element.css_first("time") is not None:
        return False
    return age or price or CARD_CLASS.search(element.attributes.get("class") or "") is not None


def _may_be_reported(element: LexborNode) -> bool:
    """Whether what reports it stands by itself in an element: an answer that tells which button to press has none."""
    labels = (tidy(node.text()) for node in (element, *element.css("*")))
    return any(len(label) <= LONGEST_LABEL and REPORTED.search(label) for label in labels)
