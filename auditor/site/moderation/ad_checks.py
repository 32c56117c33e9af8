"""What the platform says of checking advertisements before they can be seen: all, some, by software, or none."""

from auditor.requirements import Text
from auditor.site.moderation.ad_check_guards import (
    I_DO,
    NOT_OBLIGED,
    decides_nothing,
    of_something_else,
    others_look,
    points_at_something_else,
    says_nothing_of_it,
)
from auditor.site.moderation.ad_check_order import happens_before
from auditor.site.moderation.ad_check_share import (
    A_FEW_ADS,
    FOR_SOME,
    IT_PICKS,
    NEWCOMERS,
    OF_THE_REST,
    ONLY_A_PART,
    PICKED_OUT,
    THE_REST_GOES,
)
from auditor.site.moderation.ad_check_words import (
    AFTER_THE_CHECK,
    BEFORE_IT,
    BY_EYE,
    MACHINE_LOOKS,
    MAY,
    NOT_PEOPLE,
    PACKAGE,
    PICTURES,
    READS_TEXT,
    TURNED_DOWN,
    WE_ALONE,
    WORDS_OF_IT,
)
from auditor.site.moderation.ads_at_once import (
    about_advertisements,
    answered_no,
    goes_at_once,
    is_put_up_unread,
    not_so_here,
    only_afterwards,
    software_is_first,
    some_are_read,
)
from auditor.site.moderation.at_once_words import (
    NOTHING_WITHOUT,
)
from auditor.site.moderation.by_software import found_nothing, no_software, we_by_software
from auditor.site.moderation.law_read import of_a_law
from auditor.site.moderation.unread_words import may_be_unread
from auditor.site.reading.clause import Stance
from auditor.site.reading.look_first import looked_at_and_then_shown, waits_for_the_look
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import NO
from auditor.site.site import Saying, Site
from auditor.site.statements.duty import Duty, asked_of, said_of
from auditor.site.statements.said import Said, Strength
from auditor.site.statements.table_cells import heads_a_row
from auditor.site.words.later import later

RESERVATION = Text(
    "Niet elke advertentie wordt vooraf door mensen bekeken: alleen een deel, alleen door een programma of alleen "
    "soms.",
    "Not every advertisement is looked at by people beforehand: only a part, only by software or only sometimes.",
)
# What a text names that may say that something is shown at once, in whatever words.
PLACED = ("at_once", "how_soon", "ad_content", "look_at", "before_live")
# An upload or material of abuse is an image, and no advertisement.
OF_IMAGES = later(r"\b(?:uploads?|\w*materiaal|materials?)\b")
EACH = later(r"\b(?:alle|elke?|iedere?|all|every|each)\b(?! (?:gemarkeerde|flagged|verdachte|suspicious)\b)")
CONTRADICTION = Text(
    "De site spreekt zichzelf tegen: er staat ook dat advertenties direct online komen.",
    "The site contradicts itself: it also says that advertisements go online at once.",
)


def advertisement_checks(site: Site) -> Said:
    """Weigh what is said of looking at advertisements before publication; "online at once" denies it."""
    said = said_of(site, CHECKED_FIRST)
    at_once = [
        one for one in site.sayings(*PLACED, itself=("at_once", "how_soon"), like=may_be_unread) if goes_at_once(one)
    ]
    if not at_once and said.strength is Strength.NOTHING:
        at_once = [one for one in site.sayings("look_at") if only_afterwards(one) or answered_no(one)]
    if not at_once:
        return said
    shown = tuple(one.evidence for one in at_once[:2])
    if any(some_are_read(one.sentence) or software_is_first(one) for one in at_once):
        return Said(Strength.SOME, shown, RESERVATION)
    if said.strength is Strength.NOTHING:
        return Said(Strength.DENIED, shown)
    if said.strength is Strength.ALL:
        return Said(Strength.SOME, (*shown, *said.evidence[:2]), CONTRADICTION)
    return said


def _looks_at_it(low: str) -> bool:
    """Whether the advertisement is what is looked at.

    "We check your age before the advertisement appears" only tells when, and looks at something else.
    """
    later = BEFORE_IT.search(low)
    if later is None or not low[: later.start()].strip(" ,") or NEWCOMERS.match(low):
        return True
    return WORDS_OF_IT.search(low[: later.start()]) is not None or READS_TEXT.search(low) is not None


def _checked_before(saying: Saying) -> bool:
    """Whether a sentence is about the platform looking at advertisements before they can be seen."""
    sentence = saying.sentence
    low = sentence.low
    at_once = (
        (sentence.names("at_once") or is_put_up_unread(sentence))
        and NOTHING_WITHOUT.search(low) is None
        and not not_so_here(sentence)
    )
    if at_once or not about_advertisements(saying) or heads_a_row(saying):
        return False
    if not sentence.names("look_at") and MACHINE_LOOKS.search(low) is None:
        # A bare answer, "usually", is about what was asked.
        low = asked_of(sentence)
        if "look_at" not in saying.page.words.named(low) or I_DO.search(low):
            return False
    if says_nothing_of_it(low) or others_look(sentence, low) or decides_nothing(sentence):
        return False
    if points_at_something_else(sentence, saying.earlier) or of_a_law(sentence, saying.earlier):
        return False
    if sentence.names("machine") and (_people_see_all(saying) or no_software(sentence)):
        return False
    if NOT_OBLIGED.search(low) and MAY.search(low) is None:
        return False
    if of_something_else(low) and not (sentence.names("staff") and READS_TEXT.search(low)):
        return False
    if PICTURES.search(low) and (WORDS_OF_IT.search(low) is None or _compares_pictures(sentence)):
        return False
    asked = WORDS_OF_IT.search(sentence.question) is not None
    return (asked or waits_for_the_look(low) or _looks_at_it(low)) and happens_before(saying)


def _compares_pictures(sentence: Sentence) -> bool:
    """Whether pictures are compared with what is known to be abuse: "elke upload langs de hashlijst"."""
    compares = sentence.names("csam") and sentence.names("scan_tool", "csam_tool", "hash_list")
    return compares and WORDS_OF_IT.search(OF_IMAGES.sub(" ", sentence.low)) is None


def _people_see_all(saying: Saying) -> bool:
    """Whether the passage says beside it that people look at every advertisement first: software only helps them."""
    return any(
        one is not saying.sentence
        and one.names("look_at")
        and one.names("staff")
        and not one.names("machine", "hedge", "promise")
        and (waits_for_the_look(one.low) or _looks_at_each(one))
        for one in saying.passage
    )


def _looks_at_each(one: Sentence) -> bool:
    """Whether it says without a "no" that each is looked at before it can be seen."""
    return one.names("before_live") and not one.names("negation") and EACH.search(one.low) is not None


def _said_of_all(saying: Saying) -> bool:
    """Whether the passage holds it for every advertisement, or for the others as well."""
    return any(
        one is not saying.sentence and EACH.search(one.low) and one.names("look_at") and not one.names("negation")
        for one in saying.passage
    )


def _for_some(saying: Saying) -> bool:
    """Whether it holds for some advertisements only, for software only, or when the platform chooses."""
    sentence = saying.sentence
    if OF_THE_REST.search(sentence.low) or (
        sentence.names("machine") and any(one.search(sentence.low) for one in (NOT_PEOPLE, IT_PICKS))
    ):
        return True
    if any(THE_REST_GOES.search(one.low) for one in saying.near(0, 2)):
        return True
    if any(one.search(sentence.low) for one in (PICKED_OUT, ONLY_A_PART, A_FEW_ADS)):
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


def _insists(saying: Saying) -> bool:
    """Whether its negations say that nothing is shown unseen, or that nothing is done by itself."""
    sentence = saying.sentence
    if sentence.first and "look_at" not in saying.page.words.named(sentence.question):
        # "Can I publish it myself? No, we do so once an editor has read it."
        told = NO.sub("", sentence.low, count=1)
        if told != sentence.low and looked_at_and_then_shown(told) and len(sentence.of("negation")) == 1:
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


def _by_people(saying: Saying) -> bool:
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


CHECKED_FIRST = Duty(
    matter=("look_at", "machine"),
    reservation=RESERVATION,
    contradiction=CONTRADICTION,
    counts=_checked_before,
    for_all=_by_people,
    hedges=False,
    specific_outweighs=True,
    limits=_for_some,
    insists=_insists,
)
