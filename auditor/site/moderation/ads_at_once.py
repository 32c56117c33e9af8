"""What the platform says of advertisements that can be seen at once, and what software or people looked at before."""

from auditor.site.kinds.page_kind import PageKind
from auditor.site.moderation.ad_check_guards import ANSWERED_NO, OF_SOMETHING_ELSE, of_something_else
from auditor.site.moderation.ad_check_share import FOR_SOME, NOT_PEOPLE, OF_THE_REST, SOME_WAIT
from auditor.site.moderation.ad_check_words import (
    AFTERWARDS,
    ALL_IN_ORDER,
    MACHINE_LOOKS,
    SILENT,
    STEP,
    WORDS_OF_IT,
)
from auditor.site.moderation.at_once_words import (
    AFTER_APPROVAL,
    ARE_ADS_CHECKED,
    AT_ONCE,
    AT_ONCE_ASKED,
    BEFORE_VISITORS,
    BY_STEPS,
    CHANGES_GO,
    JUST_PLACED,
    LOOKS_AND_THEN,
    NEITHER,
    NO_WAITING,
    NOBODY_LOOKS,
    NOT_AT_ONCE,
    NOT_BEFORE_IT,
    NOT_PUT_UP,
    NOT_WITHIN,
    NOTHING_WITHOUT,
    OF_AN_AD,
    OF_MODERATION,
    ONLY_LATER,
    SHOWN_OTHERWISE,
    YOU_ARE_SEEN,
)
from auditor.site.moderation.unread_words import shown_unread
from auditor.site.reading.clause import Stance
from auditor.site.reading.look_first import waits_for_the_look
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import NO, YES
from auditor.site.site import Saying
from auditor.site.statements.duty import asked_of
from auditor.site.words.vocabulary import folded

STEPS_BACK = 4


def some_are_read(sentence: Sentence) -> bool:
    """Whether the same sentence says that some others are looked at first."""
    if changes_go_unread(sentence) or SOME_WAIT.search(sentence.low) or OF_THE_REST.search(sentence.low):
        return True
    later = AFTERWARDS.search(sentence.low) is not None
    if sentence.names("look_at") and sentence.names("before_live") and not (later or sentence.names("negation")):
        # The pictures are looked at first, the text goes up at once.
        return sentence.names("staff")
    # "Without a picture" denies no look.
    denied = any(not sentence.low.startswith(("zonder", "without"), hit.start) for hit in sentence.of("negation"))
    return sentence.names("look_at") and FOR_SOME.search(sentence.low) is not None and not denied


def others_wait_beside(saying: Saying) -> bool:
    """Whether the sentence before or after it says that others wait: "New members wait for a moderator."."""
    return any(
        SOME_WAIT.search(one.low) or OF_THE_REST.search(one.low) for one in (*saying.before(1), *saying.after(1))
    )


def changes_go_unread(sentence: Sentence) -> bool:
    """Whether what is new is looked at by people, and what is changed later is shown at once."""
    return (
        sentence.names("look_at", "before_live")
        and sentence.names("staff")
        and CHANGES_GO.search(sentence.low) is not None
    )


def software_is_first(saying: Saying) -> bool:
    """Whether software looks at what then goes online by itself, in the sentence or in the one before."""
    sentence = saying.sentence
    if NEITHER.search(sentence.low):
        return False
    if sentence.names("machine") and SILENT.search(sentence.low):
        return True
    before = saying.earlier
    # "Software reads it. All in order?" is the question that the rest answers.
    told = sentence.question or (before.low if before is not None else "")
    if ALL_IN_ORDER.match(sentence.low) or SILENT.search(sentence.low):
        named = saying.page.words.named(told)
        scans = "look_at" in named or MACHINE_LOOKS.search(told) is not None
        if "machine" in named and scans and "negation" not in named and not of_something_else(told):
            return True
    looks = sentence.names("look_at") or MACHINE_LOOKS.search(sentence.low) is not None
    shown = [(hit.start, hit.end) for hit in sentence.of("at_once")]
    # "It goes online automatically" names no software that looks.
    machine = any(not any(a <= hit.start < b for a, b in shown) for hit in sentence.of("machine"))
    denied = any(NO_WAITING.match(sentence.low, hit.start) is None for hit in sentence.of("negation"))
    return machine and looks and (not denied or NOT_PEOPLE.search(sentence.low) is not None)


def goes_at_once(saying: Saying) -> bool:
    """Whether advertisements of this platform can be seen without anybody having looked."""
    sentence = saying.sentence
    if sentence.asks or saying.page_speaks_of_others or _is_a_later_step(saying):
        return False
    if NOT_PUT_UP.search(sentence.low) or BY_STEPS.match(sentence.low):
        return False
    if not sentence.names("at_once"):
        if is_put_up_unread(sentence) or is_it_there_at_once(sentence):
            return about_advertisements(saying)
        return AT_ONCE.match(sentence.low) is not None and "how_soon" in saying.page.words.named(asked_of(sentence))
    if NOTHING_WITHOUT.search(sentence.low) or LOOKS_AND_THEN.search(sentence.low) or not_so_here(sentence):
        return False
    if SHOWN_OTHERWISE.search(sentence.low) and OF_AN_AD.search(sentence.low) is None:
        return False
    listed = sentence.block.tag in ("td", "dd") and sentence.names("look_at")
    approved = (
        not changes_go_unread(sentence) and AFTER_APPROVAL.search(sentence.low) and not ONLY_LATER.search(sentence.low)
    )
    if approved or waits_for_the_look(sentence.low):
        return False
    if not (listed or about_advertisements(saying) or _shown_unseen(sentence)):
        return False
    return _holds(sentence)


def _is_a_later_step(saying: Saying) -> bool:
    """Whether it is a step after the one in which people look: "Stap 3: je staat erop"."""
    if STEP.match(saying.sentence.low) is None:
        return False
    return any(
        STEP.match(one.low) and one.names("look_at") and one.names("staff") and not one.names("negation")
        for one in saying.before(STEPS_BACK)
    )


def _holds(sentence: Sentence) -> bool:
    """Whether it is so now and here, neither planned nor told of others."""
    return stance(sentence, "at_once", hedges=False) not in (
        Stance.PROMISED, Stance.PAST, Stance.ELSEWHERE, Stance.ASKED,
    )  # fmt: skip


def is_put_up_unread(sentence: Sentence) -> bool:
    """Whether it puts together that what one places is there at once, or that nobody knows of it beforehand."""
    looks = sentence.names("look_at") and sentence.names("before_live") and sentence.names("staff")
    if looks and not sentence.names("negation"):
        return False
    if not shown_unread(sentence.low) or SHOWN_OTHERWISE.search(sentence.low) or of_something_else(sentence.low):
        return False
    return _holds(sentence)


def is_it_there_at_once(sentence: Sentence) -> bool:
    """Whether it is the bare yes to "Staat hij er meteen op?"."""
    return (
        sentence.first and YES.match(sentence.low) is not None and AT_ONCE_ASKED.search(sentence.question) is not None
    )


def _shown_unseen(sentence: Sentence) -> bool:
    """Whether it says of nothing in particular that it is shown and nobody looks: "Direct online, niemand kijkt"."""
    return NOBODY_LOOKS.search(sentence.low) is not None and not of_something_else(sentence.low)


def not_so_here(sentence: Sentence) -> bool:
    """Whether it says of every showing at once that it is not so: "geen site waar u in vijf minuten online staat"."""
    denied = NOT_AT_ONCE.search(sentence.low)
    return all(
        (denied is not None and denied.end() <= hit.start)
        or NOT_BEFORE_IT.search(sentence.low[: hit.start])
        or NOT_WITHIN.search(sentence.low[hit.start : hit.end])
        for hit in sentence.of("at_once")
    )


def only_afterwards(saying: Saying) -> bool:
    """Whether advertisements are looked at only when they stand there already."""
    low = saying.sentence.low
    if saying.sentence.asks or saying.page_speaks_of_others or saying.sentence.names("before_live"):
        return False
    if (
        ONLY_LATER.search(low) is None
        or AFTERWARDS.search(low) is None
        or OF_SOMETHING_ELSE.search(AFTERWARDS.sub(" ", low))
    ):
        return False
    return about_advertisements(saying) and stance(saying.sentence, "look_at", hedges=False) is Stance.HOLDS


def answered_no(saying: Saying) -> bool:
    """Whether it is a line with its answer: "Looked at before publication: no"."""
    sentence = saying.sentence
    if sentence.first and NO.match(sentence.low) and ARE_ADS_CHECKED.search(sentence.question):
        return True
    return (
        sentence.names("before_live") and ANSWERED_NO.search(sentence.low) is not None and about_advertisements(saying)
    )


def about_advertisements(saying: Saying) -> bool:
    """Whether the sentence, or else what stands around it, is about an advertisement."""
    sentence = saying.sentence
    if (
        any(one.search(sentence.low) for one in (WORDS_OF_IT, OF_MODERATION, YOU_ARE_SEEN))
        or saying.kind is PageKind.ADVERTISE
    ):
        return True
    if any(YOU_ARE_SEEN.search(one.low) for one in saying.before(2)) or BEFORE_VISITORS.search(sentence.low):
        return True
    around = folded(
        f"{sentence.question} {sentence.lead} {' '.join(sentence.block.headings[-1:])} {sentence.before[-160:]}"
    )
    return WORDS_OF_IT.search(around) is not None or JUST_PLACED.search(around) is not None
