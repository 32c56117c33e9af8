"""What the platform says of training the people who look at advertisements."""

import re

from auditor.requirements import Text
from auditor.site.actors import tells_of_an_organisation
from auditor.site.kinds.page_kind import PageKind
from auditor.site.moderation.training_words import (
    ANNOUNCES,
    ASKED_OF_THEM,
    BY_WHOM,
    ENDED,
    GIVES_IT,
    HAPPENED,
    HELPERS,
    HOW_OFTEN,
    I_LOOK,
    IF_NOT,
    JOB,
    MACHINES,
    NAMED_GIVER,
    NO_COURSE,
    NONE_ANSWERED,
    NONE_HAD,
    NOT_FOLLOWED,
    OF_ONESELF,
    OTHERS,
    OWNER,
    PEOPLE,
    READER,
    REFERS,
    UNTRAINED,
)
from auditor.site.reading.sentence import Sentence
from auditor.site.site import Saying, Site
from auditor.site.statements.duty import Duty, asked_of, said_of
from auditor.site.statements.said import Said
from auditor.site.statements.table_cells import its_row_answers
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

RESERVATION = Text(
    "Er staat dat medewerkers getraind zijn, maar niet waarin, of niet door wie of hoe vaak.",
    "It says that staff are trained, but not in what, or not by whom or how often.",
)
CONTRADICTION = Text("De site spreekt zichzelf tegen over training.", "The site contradicts itself on training.")
RUN_BY_ONE = frozenset({PageKind.ABOUT, PageKind.SAFETY, PageKind.OTHER, PageKind.CONDUCT, PageKind.TERMS})
LABEL = 5
# How many blocks from a sentence belong to it, and how many of a table or list that it announces.
BESIDE, OF_A_TABLE = 3, 12
# "We gaan onze moderatoren trainen": it did not happen yet.
IS_TO_COME = later(
    r"\b(?:we|wij|ik) (?:gaan|ga) (?:[\w-]+ ){1,6}?(?:trainen|opleiden|scholen|bijscholen|volgen|organiseren)\b|"
    r"\b(?:are|is|am) going to (?:train|follow|organise|organize|attend)\b"
)


def staff_training(site: Site) -> Said:
    """Weigh what is said of training moderators; a trained filter and a course for sex workers are not that."""
    return said_of(site, TRAINED)


def _is_of_staff(saying: Saying) -> bool:
    """Whether the people who look at advertisements or reports are the ones who are trained."""
    sentence = saying.sentence
    if (
        tells_of_an_organisation(sentence.low)
        or (_is_label(saying) and not _specific(saying))
        or its_row_answers(saying)
    ):
        return False
    if "training" not in saying.page.words.named(
        NO_COURSE.sub(" ", f"{sentence.question} . {sentence.lead} . {sentence.low}")
    ):
        return False
    other = READER.search(sentence.low) or JOB.search(f"{sentence.low} {sentence.before}")
    other = other or IS_TO_COME.search(sentence.low)
    if other or _bars_the_untrained(sentence.low):
        return False
    if OTHERS.search(sentence.low) and not re.search(r"\b(?:moderator|medewerk|redact|staff)\w*", sentence.low):
        return False
    if MACHINES.search(sentence.low) and not PEOPLE.search(MACHINES.sub("", sentence.low)):
        return False
    if MACHINES.search(sentence.low) and re.search(
        r"\b(?:filter|model|modell|software|algoritme|ai|filtre|logiciel) (?:is|wordt|was|ist|wurde|wird|est|a)\b",
        sentence.low,
    ):
        return False
    if PEOPLE.search(sentence.low) or (
        OWNER.search(sentence.low) and not OF_ONESELF.search(sentence.question) and _alone(saying)
    ):
        return True
    if sentence.first and ASKED_OF_THEM.search(sentence.question) is not None:
        return True
    around = folded(f"{sentence.question} {sentence.lead} {' '.join(sentence.block.headings[-1:])}")
    before = sentence.before[-200:]
    if REFERS.match(sentence.low) and (HELPERS.search(before) or any(one.names("staff") for one in saying.before(2))):
        return True
    return PEOPLE.search(around) is not None or (PEOPLE.search(before) is not None and not MACHINES.search(before))


def _alone(saying: Saying) -> bool:
    """Whether "I" is whoever runs the platform: the page is theirs, or they say on it that they look."""
    return saying.kind in RUN_BY_ONE or any(I_LOOK.search(one.low) is not None for one in saying.page.sentences)


def _has_none(saying: Saying) -> bool:
    """Whether it says without a verb that there was no course, or answers so."""
    if saying.sentence.question and NONE_ANSWERED.search(saying.sentence.low):
        return True
    return any(one.search(saying.sentence.low) is not None for one in (NONE_HAD, NOT_FOLLOWED, UNTRAINED, ENDED))


def _was_not_followed(saying: Saying) -> bool:
    """Whether its negation is of the course that it names, and of nothing else."""
    return NOT_FOLLOWED.search(saying.sentence.low) is not None and len(saying.sentence.of("negation")) == 1


def _bars_the_untrained(low: str) -> bool:
    """Whether it says what somebody may not do who did not follow the course."""
    return NOT_FOLLOWED.search(low) is not None and IF_NOT.search(low) is not None


def _is_label(saying: Saying) -> bool:
    """Whether it is the head of a row, which states nothing."""
    block = saying.sentence.block
    return (
        block.tag in ("td", "th", "dt")
        and "training" not in saying.page.words.named(asked_of(saying.sentence))
        and len(block.text.split()) < LABEL
        and HAPPENED.search(saying.sentence.low) is None
    )


def _specific(saying: Saying) -> bool:
    """Whether the passage says in what, and by whom or how often."""
    sentence = saying.sentence
    heading = folded(" ".join(sentence.block.headings[-1:]))
    passage = [one for one in saying.passage if not one.names("promise")]
    reach = OF_A_TABLE if ANNOUNCES.search(sentence.low) else BESIDE
    near = " ".join(one.low for one in passage if abs(one.block.order - sentence.block.order) <= reach)
    plain = " ".join(one.text for one in passage if abs(one.block.order - sentence.block.order) <= 1)
    topic = "exploit_topic" in saying.page.words.named(f"{near} {heading}")
    trained = [one for one in passage if one.names("training") or one is sentence]
    how = any(HOW_OFTEN.search(one.low) or BY_WHOM.search(one.low) or _gives_it(one) for one in trained)
    listed = (sentence.block.tag in ("li", "td", "dd") or reach > BESIDE or sentence.block.level > 0) and (
        HOW_OFTEN.search(near) or BY_WHOM.search(near)
    ) is not None
    return topic and (how or listed) and bool(plain)


def _gives_it(one: Sentence) -> bool:
    """Whether a sentence names who gives the course, before or after it."""
    return NAMED_GIVER.search(one.text) is not None or (
        GIVES_IT.search(one.text) is not None and not one.low.startswith(("wij", "we ", "our ", "onze"))
    )


TRAINED = Duty(
    matter=("training",),
    reservation=RESERVATION,
    contradiction=CONTRADICTION,
    counts=_is_of_staff,
    for_all=_specific,
    hedges=False,
    specific_outweighs=True,
    insists=_was_not_followed,
    denies=_has_none,
)
