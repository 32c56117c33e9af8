"""What the platform says of checking advertisements before they can be seen: all, some, by software, or none."""

import re

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
from auditor.site.moderation.ad_check_words import (
    AFTER_APPROVAL,
    AFTER_THE_CHECK,
    AFTERWARDS,
    AS_IT_COMES,
    BEFORE_IT,
    BY_EYE,
    EVERY_SO_OFTEN,
    FOR_SOME,
    HOW_LONG,
    IT_SHOWS,
    MACHINE_LOOKS,
    MAY,
    MOST_WORDS_OF_A_STEP,
    NOT_PEOPLE,
    NOTHING_WITHOUT,
    OF_THE_REST,
    PACKAGE,
    PICKED_OUT,
    PICTURES,
    QUEUE,
    READS_TEXT,
    SAMPLED,
    STEP,
    STEPS,
    THE_REST,
    THEN_IT_SHOWS,
    TURNED_DOWN,
    WORDS_OF_IT,
    YOU_SHOW,
)
from auditor.site.moderation.ads_at_once import (
    about_advertisements,
    answered_no,
    earlier,
    goes_at_once,
    not_so_here,
    only_afterwards,
    software_is_first,
    some_are_read,
)
from auditor.site.reading.look_first import looked_at_and_then_shown, waits_for_the_look
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import Stance, stance
from auditor.site.site import Saying, Site
from auditor.site.statements.duty import Duty, asked_of, said_of
from auditor.site.statements.said import Said, Strength
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

RESERVATION = Text(
    "Niet elke advertentie wordt vooraf door mensen bekeken: alleen een deel, alleen door een programma of alleen "
    "soms.",
    "Not every advertisement is looked at by people beforehand: only a part, only by software or only sometimes.",
)
EACH = later(r"\b(?:alle|elke?|iedere?|all|every|each)\b(?! (?:gemarkeerde|flagged|verdachte|suspicious)\b)")
CONTRADICTION = Text(
    "De site spreekt zichzelf tegen: er staat ook dat advertenties direct online komen.",
    "The site contradicts itself: it also says that advertisements go online at once.",
)


def advertisement_checks(site: Site) -> Said:
    """Weigh what is said of looking at advertisements before publication; "online at once" denies it."""
    said = said_of(site, CHECKED_FIRST)
    at_once = [one for one in site.sayings("at_once", "how_soon") if goes_at_once(one)]
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
    if later is None or not low[: later.start()].strip(" ,"):
        return True
    return WORDS_OF_IT.search(low[: later.start()]) is not None or READS_TEXT.search(low) is not None


def _checked_before(saying: Saying) -> bool:
    """Whether a sentence is about the platform looking at advertisements before they can be seen."""
    sentence = saying.sentence
    low = sentence.low
    at_once = sentence.names("at_once") and NOTHING_WITHOUT.search(low) is None and not not_so_here(sentence)
    if at_once or not about_advertisements(saying):
        return False
    if not sentence.names("look_at") and MACHINE_LOOKS.search(low) is None:
        # A bare answer, "usually", is about what was asked.
        low = asked_of(sentence)
        if "look_at" not in saying.page.words.named(low) or I_DO.search(low):
            return False
    if says_nothing_of_it(low) or others_look(sentence, low) or decides_nothing(sentence):
        return False
    if points_at_something_else(sentence, earlier(saying)):
        return False
    if sentence.names("machine") and _people_see_all(saying):
        return False
    if NOT_OBLIGED.search(low) and MAY.search(low) is None:
        return False
    if of_something_else(low) and not (sentence.names("staff") and READS_TEXT.search(low)):
        return False
    if PICTURES.search(low) and WORDS_OF_IT.search(low) is None:
        return False
    asked = WORDS_OF_IT.search(sentence.question) is not None
    return (asked or waits_for_the_look(low) or _looks_at_it(low)) and _before(saying)


def _people_see_all(saying: Saying) -> bool:
    """Whether the passage says beside it that people look at every advertisement first: software only helps them."""
    return any(
        one is not saying.sentence
        and one.names("look_at")
        and one.names("staff")
        and not one.names("machine", "negation", "hedge", "promise")
        and one.names("before_live")
        and EACH.search(one.low) is not None
        for one in saying.passage
    )


def _before(saying: Saying) -> bool:
    """Whether it happens before publication: said so here, in the question, or in the step that follows."""
    sentence = saying.sentence
    low = sentence.low
    if AFTERWARDS.search(THE_REST.sub(" ", low)):
        return False
    if _round_now_and_then(sentence) or _queue_of_a_round(saying):
        return False
    if sentence.names("before_live") or waits_for_the_look(low) or looked_at_and_then_shown(low):
        return True
    words = saying.page.words
    asked = sentence.question or asked_of(sentence)
    if asked and ("before_live" in words.named(asked) or HOW_LONG.search(asked)):
        return True
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is sentence), 0)
    following = passage[place + 1 : place + 3]
    later = passage[place + 1 : place + 6]
    named_software = sentence.names("machine") and not sentence.names("staff")
    if named_software and AS_IT_COMES.search(low):
        return True
    steps = sentence.block.tag in STEPS and any(_is_the_showing(one) for one in later)
    if STEP.match(low) and any(STEP.match(one.low) and YOU_SHOW.search(one.low) for one in later):
        return True
    if (
        _is_sample(sentence)
        or steps
        or _step_under_headings(saying)
        or any(THEN_IT_SHOWS.search(one.low) for one in following)
    ):
        return True
    if any(one.names("at_once") and (AFTER_APPROVAL.search(one.low) or named_software) for one in following):
        return True
    return any(one.names("before_live") and WORDS_OF_IT.search(one.low) is not None for one in following) or any(
        one.names("before_live") and re.match(r"\W*(?:pas|daarna|dan|only|then|after)\b", one.low) for one in following
    )


def _round_now_and_then(sentence: Sentence) -> bool:
    """Whether software goes over what is online every so often; the queue it fills says nothing of before."""
    if not sentence.names("machine") or EVERY_SO_OFTEN.search(sentence.low) is None:
        return False
    return all(QUEUE.match(sentence.low, hit.start) for hit in sentence.of("before_live"))


def _queue_of_a_round(saying: Saying) -> bool:
    """Whether it only names the queue that was filled afterwards, as one of the two sentences before it says."""
    queued = saying.sentence.of("before_live")
    if not queued or not all(QUEUE.match(saying.sentence.low, hit.start) for hit in queued):
        return False
    before = [one for one in (earlier(saying), earlier(saying, 2)) if one is not None]
    return any(_round_now_and_then(one) or AFTERWARDS.search(one.low) is not None for one in before)


def _is_the_showing(step: Sentence) -> bool:
    """Whether a step is that the advertisement can be seen: "De advertentie komt online", "Online!"."""
    if IT_SHOWS.search(step.low):
        return True
    short = step.block.tag in STEPS and len(step.low.split()) <= MOST_WORDS_OF_A_STEP
    return short and YOU_SHOW.search(step.low) is not None and not step.names("negation", "look_at")


def _step_under_headings(saying: Saying) -> bool:
    """Whether it stands under a step that has a heading, and a later step is that one is online."""
    above = saying.sentence.block.headings[-1:]
    if not above or STEP.match(folded(above[0])) is None:
        return False
    headings = [folded(block.text) for block in saying.page.headings]
    place = headings.index(folded(above[0])) if folded(above[0]) in headings else len(headings)
    return any(STEP.match(one) and YOU_SHOW.search(one) for one in headings[place + 1 :])


def _is_sample(sentence: Sentence) -> bool:
    """Whether a few of all advertisements are looked at, whenever that is; what was reported is no sample."""
    return SAMPLED.search(sentence.low) is not None and "meld" not in sentence.low and "report" not in sentence.low


def _for_some(saying: Saying) -> bool:
    """Whether it holds for some advertisements only, for software only, or when the platform chooses."""
    sentence = saying.sentence
    if OF_THE_REST.search(sentence.low) or (sentence.names("machine") and NOT_PEOPLE.search(sentence.low)):
        return True
    if PICKED_OUT.search(sentence.low):
        return True
    refused = TURNED_DOWN.search(sentence.low) is not None
    if MAY.search(sentence.low) or (FOR_SOME.search(sentence.low) and not refused) or PACKAGE.search(sentence.lead):
        return True
    if refused or all(AFTER_THE_CHECK.match(sentence.low[hit.start :]) for hit in sentence.of("hedge")):
        return False
    return stance(sentence, "look_at", "machine") is Stance.HEDGED


def _insists(saying: Saying) -> bool:
    """Whether its negations together say that nothing is shown unseen."""
    return waits_for_the_look(saying.sentence.low)


def _by_people(saying: Saying) -> bool:
    """Whether people look; where no one is named, that is so unless software is named beside it."""
    sentence = saying.sentence
    if sentence.names("staff") or (BY_EYE.search(sentence.low) and not sentence.names("machine")):
        return True
    return not sentence.names("machine") and "machine" not in saying.page.words.named(saying.passage_text)


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
