"""For which advertisements a look is said to hold, and whether people look."""

from auditor.site.moderation.ad_check_share import (
    A_FEW_ADS,
    FOR_SOME,
    IT_PICKS,
    NEWCOMERS,
    NOT_PEOPLE,
    OF_THE_REST,
    ONLY_A_PART,
    PICKED_OUT,
    THE_REST_GOES,
    UNREAD_GOES,
)
from auditor.site.moderation.ad_check_words import (
    AFTER_THE_CHECK,
    BY_EYE,
    MAY,
    NOT_SEEN_YET,
    PACKAGE,
    TURNED_DOWN,
    WE_ALONE,
)
from auditor.site.moderation.by_software import found_nothing, no_software, we_by_software
from auditor.site.reading.clause import Stance
from auditor.site.reading.look_first import LOOK, looked_at_and_then_shown, waits_for_the_look
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import NO
from auditor.site.site import Saying
from auditor.site.words.later import later

# "Omdat wij hem nog niet gelezen hebben": what is awaited.
NOT_YET = later(
    rf"\b(?:nog (?:niet|moeten|moet|even)|(?:niet|nog) aan de beurt|aan de beurt|wacht\w* (?:op|nog)|in de (?:rij|"
    rf"wachtrij|stapel)|op de stapel|not yet|n't (?:\w+ )?yet|still (?:have|has|need|needs) to|(?:have|has) yet to|"
    rf"queue|waiting|pending|turn)\b[^.;]{{0,50}}\b{LOOK}\b|\b{LOOK}\b[^.;]{{0,40}}\b(?:nog (?:niet|moeten|moet)|"
    rf"aan de beurt|not yet|yet)\b|\b(?:niet|nog niet|not|n't)\b[^.;]{{0,30}}\b{LOOK}\b[^.;]{{0,15}}\b(?:nog|yet)\b|"
    rf"\bnog niet\b[^.;]{{0,30}}\b{LOOK}\b"
)
EACH = later(r"\b(?:alle|elke?|iedere?|all|every|each)\b(?! (?:gemarkeerde|flagged|verdachte|suspicious)\b)")


def _said_of_all(saying: Saying) -> bool:
    """Whether the passage holds it for every advertisement, or for the others as well."""
    return any(
        one is not saying.sentence and EACH.search(one.low) and one.names("look_at") and not one.names("negation")
        for one in saying.passage
    )


def for_some(saying: Saying) -> bool:
    """Whether it holds for some advertisements only, for software only, or when the platform chooses."""
    sentence = saying.sentence
    if OF_THE_REST.search(sentence.low) or (
        sentence.names("machine") and any(one.search(sentence.low) for one in (NOT_PEOPLE, IT_PICKS))
    ):
        return True
    if any(THE_REST_GOES.search(one.low) for one in saying.near(0, 2)):
        return True
    if any(one.search(sentence.low) for one in (PICKED_OUT, ONLY_A_PART, A_FEW_ADS, UNREAD_GOES)):
        return True
    if NEWCOMERS.match(sentence.low) and not _said_of_all(saying):
        return True
    if found_nothing(sentence) and sentence.names("hedge"):
        # Its negation, which speaks of the software, hides the reservation.
        return True
    refused = TURNED_DOWN.search(sentence.low) is not None
    if MAY.search(sentence.low) or (FOR_SOME.search(sentence.low) and not refused) or PACKAGE.search(sentence.lead):
        return True
    if refused or all(AFTER_THE_CHECK.match(sentence.low[hit.start :]) for hit in sentence.of("hedge")):
        return False
    return stance(sentence, "look_at", "machine") is Stance.HEDGED


def insists(saying: Saying) -> bool:
    """Whether its negations say that nothing is shown unseen, or that nothing is done by itself."""
    sentence = saying.sentence
    if sentence.first and "look_at" not in saying.page.words.named(sentence.question):
        # "Can I publish it myself? No, we do so once an editor has read it."
        told = NO.sub("", sentence.low, count=1)
        if told != sentence.low and looked_at_and_then_shown(told) and len(sentence.of("negation")) == 1:
            return True
    if NOT_SEEN_YET.search(sentence.question) and NOT_YET.search(sentence.low):
        return True
    return waits_for_the_look(sentence.low) or _by_hand(sentence) or found_nothing(sentence)


def _by_hand(sentence: Sentence) -> bool:
    """Whether people look, and all that is denied is that it goes by itself: "met de hand, niet automatisch"."""
    people = sentence.names("staff") and (
        BY_EYE.search(sentence.low) is not None
        or any(WE_ALONE.match(sentence.low[hit.start : hit.end]) is None for hit in sentence.of("staff"))
    )
    return people and all(
        any(0 <= other.start - hit.end <= 1 for other in sentence.of("machine")) for hit in sentence.of("negation")
    )


def by_people(saying: Saying) -> bool:
    """Whether people look; where no one is named, that is so unless software is named beside it."""
    sentence = saying.sentence
    if we_by_software(sentence):
        return False
    if sentence.names("staff") or (BY_EYE.search(sentence.low) and not sentence.names("machine")):
        return True
    if sentence.names("machine"):
        return False
    # "Software gebruiken wij daarvoor niet" beside it says that people do.
    return not any(one.names("machine") and not no_software(one) for one in saying.passage)
