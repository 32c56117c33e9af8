"""Asks of a long text whether a slow pattern is anywhere in it, by looking only where it can begin."""

from auditor.site.entries.card_kind import AGE, MOBILE
from auditor.site.words.later import later

MOBILE_BEGINS = later(r"[+0](?=[\s.-]?[0346])")
NUMBER_OF_AN_AGE = later(r"(?:1[89]|[2-6]\d)(?!\d)")
# A name, or the word for age, stands this near before the number; the unit right after it.
BEFORE_AGE, AFTER_AGE = 60, 20


def holds_mobile(text: str) -> bool:
    """Whether a mobile number stands in a text."""
    return any(MOBILE.match(text, sign.start()) for sign in MOBILE_BEGINS.finditer(text))


def holds_age(text: str) -> bool:
    """Whether a text gives a person's age."""
    for number in NUMBER_OF_AN_AGE.finditer(text):
        found = AGE.search(text, max(0, number.start() - BEFORE_AGE), number.end() + AFTER_AGE)
        # The stretch that was searched may end within a word; what was found must hold in the whole text.
        if found is not None and AGE.match(text, found.start()):
            return True
    return False
