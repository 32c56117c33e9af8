"""Whether a text is in a language whose words do not ship, also one of a few words."""

import re

from auditor.site.words.language import STOP_WORDS, language_of_text

# Languages whose words for an age ship.
KNOWN = frozenset({"nl", "en", "de", "fr"})
COMMON = frozenset(word for language in KNOWN for word in STOP_WORDS[language].split())
WORD = re.compile(r"[^\W\d_]+")
# A letter that none of those languages has.
STRANGE = re.compile(r"[^\W\d_a-zà-öø-ÿœßĳ]")
LEAST, FEW = 2, 4


def is_foreign(text: str, around: str) -> bool:
    """Whether a text is in another language than those that are known; `around` is that of the page, empty for none."""
    low = text.lower()
    words = WORD.findall(low)
    told = language_of_text(text)
    if told:
        return told not in KNOWN
    common = sum(word in COMMON for word in words)
    abroad = bool(around) and around not in KNOWN
    # Another language has a short word in common with one of these now and then.
    if len(words) < LEAST or (common * FEW > len(words) if abroad else common):
        return False
    return STRANGE.search(low) is not None or abroad
