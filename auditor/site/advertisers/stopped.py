"""That what a platform tells of the past is done no more: "Jarenlang lazen wij de chip. Daar zijn wij mee gestopt"."""

from auditor.site.advertisers.identity_words import STOPPED
from auditor.site.site import Saying
from auditor.site.words.later import later

AFTER = 2
LONG_AGO = later(
    r"\b(?:tot (?:en met |voor kort|vorig|\d{4}|begin|eind)|van \d{4} tot|jarenlang|vroeger|voorheen|destijds|"
    r"(?:\w+ )?(?:jaar|jaren|maanden) lang|until (?:last|early|late|\d{4}|recently)|for (?:years|\w+ years)|used to|"
    r"formerly|back then|in the past)\b"
)


def was_dropped(saying: Saying) -> bool:
    """Whether a sentence tells of what was done, and it or one of the two after it that it is done no more."""
    if LONG_AGO.search(saying.sentence.low) is None:
        return False
    return any(STOPPED.search(one.low) for one in saying.near(0, AFTER))
