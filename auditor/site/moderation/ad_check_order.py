"""Tells whether a look at an advertisement comes before it can be seen."""

import re

from auditor.site.moderation.ad_check_share import A_FEW_ADS, SAMPLED
from auditor.site.moderation.ad_check_words import (
    AFTERWARDS,
    ALL_IN_ORDER,
    APPEARS,
    AS_IT_COMES,
    EVERY_SO_OFTEN,
    HOW_LONG,
    IT_SHOWS,
    LETS_THROUGH,
    MOST_WORDS_OF_A_STEP,
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
from auditor.site.reading.look_first import looked_at_and_then_shown, waits_for_the_look
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying
from auditor.site.statements.duty import asked_of
from auditor.site.words.vocabulary import folded


def happens_before(saying: Saying) -> bool:
    """Whether it happens before publication: said so here, in the question, or in the step that follows."""
    sentence = saying.sentence
    low = sentence.low
    if AFTERWARDS.search(THE_REST.sub(" ", low)):
        return False
    if _round_now_and_then(sentence) or _queue_of_a_round(saying) or shown_already(saying):
        return False
    if sentence.names("before_live") or waits_for_the_look(low) or looked_at_and_then_shown(low):
        return True
    words = saying.page.words
    asked = sentence.question or asked_of(sentence)
    if asked and ("before_live" in words.named(asked) or HOW_LONG.search(asked)):
        return True
    following, later = saying.after(2), saying.after(5)
    named_software = sentence.names("machine") and not sentence.names("staff")
    if named_software and (AS_IT_COMES.search(low) or LETS_THROUGH.search(low)):
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
    if named_software and any(_passed_and_shown(one) for one in following):
        return True
    if any(one.names("at_once") and (AFTER_APPROVAL.search(one.low) or named_software) for one in following):
        return True
    return any(one.names("before_live") and WORDS_OF_IT.search(one.low) is not None for one in following) or any(
        one.names("before_live") and re.match(r"\W*(?:pas|daarna|dan|only|then|after)\b", one.low) for one in following
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
