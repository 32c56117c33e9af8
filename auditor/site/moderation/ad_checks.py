"""What the platform says of checking advertisements before they can be seen: all, some, by software, or none."""

from auditor.requirements import Text
from auditor.site.moderation.ad_check_guards import (
    I_DO,
    NOT_OBLIGED,
    decides_nothing,
    of_something_else,
    points_at_something_else,
    says_nothing_of_it,
)
from auditor.site.moderation.ad_check_order import happens_before
from auditor.site.moderation.ad_check_others import others_look
from auditor.site.moderation.ad_check_scope import EACH, by_people, for_some, insists
from auditor.site.moderation.ad_check_share import (
    NEWCOMERS,
)
from auditor.site.moderation.ad_check_words import (
    BEFORE_IT,
    BEFORE_IT_SHOWS,
    MACHINE_LOOKS,
    MAY,
    PICTURES,
    READS_IT,
    READS_TEXT,
    WORDS_OF_IT,
)
from auditor.site.moderation.ads_asked import answered
from auditor.site.moderation.ads_at_once import (
    about_advertisements,
    answered_no,
    goes_at_once,
    is_put_up_unread,
    not_so_here,
    only_afterwards,
    others_wait_beside,
    software_is_first,
    some_are_read,
)
from auditor.site.moderation.at_once_words import (
    NOTHING_WITHOUT,
)
from auditor.site.moderation.by_software import no_software
from auditor.site.moderation.law_read import of_a_law
from auditor.site.moderation.order_told import order_told, out_of_reach
from auditor.site.moderation.unread_words import may_be_unread
from auditor.site.reading.look_first import waits_for_the_look
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.statements.duty import Duty, asked_of, said_of
from auditor.site.statements.said import Said, Statements, Strength
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
        said = _answers(site)
        at_once = [one for one in site.sayings("look_at") if only_afterwards(one) or answered_no(one)]
    if not at_once and said.strength is Strength.NOTHING:
        return order_told(site).weighed(RESERVATION, CONTRADICTION)
    if not at_once:
        return said
    shown = tuple(one.evidence for one in at_once[:2])
    if any(some_are_read(one.sentence) or others_wait_beside(one) or software_is_first(one) for one in at_once):
        return Said(Strength.SOME, shown, RESERVATION)
    if said.strength in (Strength.NOTHING, Strength.DENIED):
        return Said(Strength.DENIED, shown)
    if said.strength is Strength.ALL:
        return Said(Strength.SOME, (*shown, *said.evidence[:2]), CONTRADICTION)
    return said


def _answers(site: Site) -> Said:
    """Weigh the short answers to whether advertisements are looked at: "een deel", "pas na een melding"."""
    found = Statements()
    for one in site.sayings("look_at", "before_live"):
        strength = answered(one)
        if strength is not None:
            found.add(strength, one)
    return found.weighed(RESERVATION, CONTRADICTION)


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
    if PICTURES.search(low) and (not _reads_it_too(saying) or _compares_pictures(sentence)):
        return False
    asked = WORDS_OF_IT.search(sentence.question) is not None
    of_it = asked or waits_for_the_look(low) or _looks_at_it(low) or _before_it_shows(saying)
    return of_it and happens_before(saying)


def _before_it_shows(saying: Saying) -> bool:
    """Whether people look before "it" shows, and the sentence before names an advertisement."""
    sentence = saying.sentence
    if not sentence.names("staff") or saying.earlier is None or BEFORE_IT_SHOWS.search(sentence.low) is None:
        return False
    return WORDS_OF_IT.search(saying.earlier.low) is not None


def _reads_it_too(saying: Saying) -> bool:
    """Whether beside pictures the advertisement is looked at: "hij leest het en bekijkt de foto's"."""
    low = saying.sentence.low
    if WORDS_OF_IT.search(low):
        return True
    return READS_IT.search(low) is not None and about_advertisements(saying)


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


CHECKED_FIRST = Duty(
    matter=("look_at", "machine"),
    reservation=RESERVATION,
    contradiction=CONTRADICTION,
    counts=_checked_before,
    for_all=by_people,
    hedges=False,
    specific_outweighs=True,
    limits=for_some,
    insists=insists,
    denies=out_of_reach,
)
