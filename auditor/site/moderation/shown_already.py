"""Whether an advertisement can be seen already when it is looked at: "Je staat er. 's Avonds lezen wij mee."."""

from auditor.site.moderation.ads_at_once import goes_at_once
from auditor.site.reading.look_first import looked_at_and_then_shown, waits_for_the_look
from auditor.site.site import Saying
from auditor.site.words.later import later

BACK = 2
# "Before" by its own words; "eerst" and "pas als" may tell when somebody finds the time.
BEFORE = later(
    r"\b(?:voordat|vooraleer|alvorens|vooraf\w*|van tevoren|op voorhand|voor(?:dat)? (?:plaatsing|publicatie|"
    r"openbaarmaking|"
    r"(?:het|ze|hij|die|deze|je|uw|een|iemand)\b)|(?:daarna|dan|hierna) pas|pas (?:daarna|dan)|wacht\w*|before|prior|"
    r"until|only then|first|bevor|ehe|vorher|zuvor|avant|prealable\w*)\b"
)
# "De volgende ochtend", "'s avonds na het eten", "when I get home".
AT_ITS_TIME = later(
    r"\b(?:de (?:volgende|andere) (?:(?:werk)?dag|ochtend|morgen|avond)|de dag (?:erna|daarna|erop|nadien)|"
    r"'s (?:avonds|"
    r"ochtends|morgens|nachts|maandags)|savonds|smorgens|sochtends|in de (?:loop van de )?(?:avond|ochtend|nacht)|"
    r"vanavond|morgen|elke (?:avond|ochtend|nacht|maandag|week)|eens per (?:dag|week)|een keer per (?:dag|week)|"
    r"(?:pas|wel) (?:als ik|wanneer ik|later|naderhand|nadien|savonds|'s avonds|na het eten|thuis|de volgende)|"
    r"(?:van|uit) (?:die|de vorige|deze|de afgelopen|de voorbije) (?:dag|week|nacht|avond)|van (?:vandaag|gisteren)|"
    r"(?:the )?(?:following|next|previous) (?:working )?(?:day|morning|evening|week)(?:'s)?|the day(?:'s| after)|"
    r"(?:each|every) (?:morning|evening|night|monday|week)|once a (?:day|week)|in the evenings?|at night|tonight|"
    r"when i (?:get|am|come)|over breakfast|am (?:nachsten|folgenden) (?:tag|morgen)|abends|spater|le lendemain|"
    r"le soir|"
    r"chaque (?:soir|matin|semaine))\b"
)


def shown_already(saying: Saying) -> bool:
    """Whether it was just said that advertisements go online at once, and the look has a time of its own."""
    sentence = saying.sentence
    low = sentence.low
    if BEFORE.search(low) is not None or waits_for_the_look(low) or looked_at_and_then_shown(low):
        return False
    if AT_ITS_TIME.search(low) is None and sentence.names("before_live"):
        return False
    return any(
        goes_at_once(Saying(saying.page, one, saying.kind))
        for one in saying.before(BACK)
        if one.names("at_once", "how_soon")
    )
