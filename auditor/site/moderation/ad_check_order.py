"""Tells whether a look at an advertisement comes before it can be seen."""

from auditor.site.moderation.ad_check_share import A_FEW_ADS, FOR_SOME, SAMPLED
from auditor.site.moderation.ad_check_words import (
    AFTERWARDS,
    ALL_IN_ORDER,
    APPEARS,
    AS_IT_COMES,
    EVERY_SO_OFTEN,
    FREE_AFTERWARDS,
    HOW_LONG,
    I_SHOW_IT,
    IT_SHOWS,
    LETS_THROUGH,
    MOST_WORDS_OF_A_STEP,
    NOT_SEEN_YET,
    ONCE_LOOKED,
    QUEUE,
    REPORTED,
    SILENT,
    STEP,
    STEPS,
    THE_REST,
    THEN_IT_SHOWS,
    WORDS_OF_IT,
    YOU_SHOW,
)
from auditor.site.moderation.at_once_words import AFTER_APPROVAL
from auditor.site.moderation.shown_already import shown_already
from auditor.site.moderation.unread_words import is_shown_at_once
from auditor.site.reading.look_first import looked_at_and_then_shown, waits_for_the_look
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import NO
from auditor.site.site import Saying
from auditor.site.statements.duty import asked_of
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

# As many sentences before it as an answer may begin with.
FAR = 3
ONLY_THEN = later(r"\W*(?:pas|daarna|dan|only|then|after)\b")


def happens_before(saying: Saying) -> bool:
    """Whether it happens before publication: said so here, in the question, or in the step that follows."""
    sentence = saying.sentence
    low = sentence.low
    if _is_sample(sentence):
        return True
    if AFTERWARDS.search(THE_REST.sub(" ", low)):
        return False
    if _round_now_and_then(sentence) or _queue_of_a_round(saying) or shown_already(saying):
        return False
    if sentence.names("before_live") or waits_for_the_look(low) or looked_at_and_then_shown(low):
        return True
    return _answers_when(saying) or _by_software_first(saying) or shown_after_it(saying)


def shown_after_it(saying: Saying) -> bool:
    """Whether a later step, or what is told after it, is that the advertisement can be seen."""
    return _is_a_step(saying) or _told_after_it(saying)


def _is_a_step(saying: Saying) -> bool:
    """Whether it is a step, and a later one is that the advertisement can be seen."""
    further = saying.after(5)
    low = saying.sentence.low
    if saying.sentence.block.tag in STEPS and any(_is_the_showing(one) for one in further):
        return True
    if STEP.match(low) and any(STEP.match(one.low) and YOU_SHOW.search(one.low) for one in further):
        return True
    return _step_under_headings(saying)


def _by_software_first(saying: Saying) -> bool:
    """Whether software looks at what comes in, or lets through what it finds nothing in."""
    sentence = saying.sentence
    if not sentence.names("machine") or sentence.names("staff"):
        return False
    if AS_IT_COMES.search(sentence.low) or LETS_THROUGH.search(sentence.low):
        return True
    return any(_passed_and_shown(one) or one.names("at_once") for one in saying.after(2))


def _told_after_it(saying: Saying) -> bool:
    """Whether one of the two sentences that follow tells that it is shown then, or what may be done afterwards."""
    following = saying.after(2)
    if any(THEN_IT_SHOWS.search(one.low) or I_SHOW_IT.search(one.low) for one in following):
        return True
    if FOR_SOME.search(saying.sentence.low) and any(FREE_AFTERWARDS.match(one.low) for one in following):
        return True
    if any(one.names("at_once") and AFTER_APPROVAL.search(one.low) for one in following):
        return True
    return any(
        one.names("before_live") and (WORDS_OF_IT.search(one.low) or ONLY_THEN.match(one.low)) for one in following
    )


def _answers_when(saying: Saying) -> bool:
    """Whether it answers when an advertisement is looked at, or how soon and why not yet it can be seen."""
    sentence = saying.sentence
    asked = sentence.question or asked_of(sentence)
    if not asked or any(one.question and NO.match(one.low) for one in saying.before(FAR)):
        return False
    named = saying.page.words.named(asked)
    if "before_live" in named or HOW_LONG.search(asked):
        return True
    if any(is_shown_at_once(one.low) or one.names("at_once") for one in saying.passage):
        return False
    return NOT_SEEN_YET.search(asked) is not None or (
        "how_soon" in named and ONCE_LOOKED.match(sentence.low) is not None
    )


def _passed_and_shown(one: Sentence) -> bool:
    """Whether what software finds nothing in is then shown: "Slaat die niet aan, dan verschijnt je zoekertje"."""
    passed = SILENT.search(one.low) is not None or ALL_IN_ORDER.match(one.low) is not None
    return passed and APPEARS.search(one.low) is not None


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
    return any(_round_now_and_then(one) or AFTERWARDS.search(one.low) is not None for one in saying.before(2))


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
    sampled = SAMPLED.search(sentence.low) or A_FEW_ADS.search(sentence.low)
    return sampled is not None and REPORTED.search(sentence.low) is None
