"""What turns of phrase come to on posting for another: forbidden or checked, mentioned, or free."""

from auditor.site.actors import OWN
from auditor.site.advertisers.posting_about import MATTER, in_other_words, shaped
from auditor.site.advertisers.posting_asked import SOMETHING_ELSE
from auditor.site.advertisers.posting_checks import PERHAPS, UNCHECKED, checks_each, each_is_checked
from auditor.site.advertisers.posting_extended import bars_the_unchecked
from auditor.site.advertisers.posting_herself import SEVERAL
from auditor.site.advertisers.posting_outright import CONTACT_PERSON
from auditor.site.advertisers.posting_shapes import (
    AGENCY_BARRED,
    CONDITION,
    FORBIDS,
    HARDLY,
    HERSELF_ONLY,
    NO_RULE,
    NOT_YET,
    OUTRIGHT,
    REPORT_IT,
    TOGETHER,
    WANTS_TO_KNOW,
)
from auditor.site.advertisers.posting_unasked import PROOF_ASKED
from auditor.site.advertisers.posting_unlooked import looks_into_none_of_it
from auditor.site.advertisers.posting_up_to import UP_TO
from auditor.site.advertisers.posting_words import (
    FIRST_NO,
    INSTEAD_OF_A_CHECK,
    LEFT_UNSEEN,
    NOBODY,
    NONE_WITHOUT,
    NOT_FORBIDDEN,
    ONE_EACH,
    ONLY_IF,
    ONLY_OWN,
    ONLY_SHE,
    OTHER_THINGS,
    YES_TOO,
)
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import NO, YES
from auditor.site.site import Saying
from auditor.site.statements.asking import IT_DEPENDS
from auditor.site.statements.said import Strength

# Numbers of a clause stand between as sentences of their own.
AHEAD = 4
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
CONDITIONS = ("with_consent", "hedge", "person_check", "each_person", "own_only", "forbids", "rather")


def in_phrases(saying: Saying) -> Strength | None:
    """Return ALL where it is forbidden or each is checked, SOME where it is mentioned, DENIED where it is free."""
    sentence = saying.sentence
    if not sentence.names(*MATTER) and not in_other_words(sentence):
        # "Each companion of an agency goes through the check herself."
        by_each = sentence.names("trade_business") and (
            checks_each(sentence) or NONE_WITHOUT.search(sentence.low) is not None
        )
        by_each = by_each or AGENCY_BARRED.search(sentence.low) is not None
        return Strength.ALL if by_each else _answer(saying)
    held = stance(sentence, *MATTER, hedges=False)
    if held in (Stance.PROMISED, Stance.PAST, Stance.ELSEWHERE, Stance.ASKED):
        return None
    if NO_RULE.search(sentence.low):
        return Strength.DENIED
    if bars_the_unchecked(sentence.low):
        return Strength.ALL
    if (sentence.names("rather") and not OUTRIGHT.search(sentence.low)) or HARDLY.search(sentence.low):
        return Strength.SOME
    if each_is_checked(saying) or NONE_WITHOUT.search(sentence.low):
        return Strength.ALL
    if UNCHECKED.search(sentence.low):
        return Strength.DENIED
    if sentence.names("no_check"):
        return _free(saying)
    if _forbidden(sentence):
        return Strength.ALL
    return _free(saying) if sentence.names("for_others", "several_persons") or shaped(sentence) else None


def _answer(saying: Saying) -> Strength | None:
    """Return what the answer to "may I post for a friend?" says."""
    sentence = saying.sentence
    asked = saying.page.words.named(sentence.question) if sentence.question and sentence.first else frozenset()
    else_asked = OTHER_THINGS.search(sentence.question) or SOMETHING_ELSE.search(sentence.question)
    if asked.isdisjoint(MATTER) or REPORT_IT.match(sentence.low) or else_asked:
        return None
    if sentence.names("rather"):
        return Strength.SOME
    if NO.match(sentence.low) or FIRST_NO.match(sentence.low):
        return Strength.DENIED if PROOF_ASKED.search(sentence.question) else Strength.ALL
    if each_is_checked(saying):
        return Strength.ALL
    up_to = YES.match(sentence.low) and UP_TO.search(sentence.low)
    if up_to or (IT_DEPENDS.match(sentence.low) and not sentence.names("forbids")):
        return Strength.SOME
    if asked.isdisjoint({"for_others", "several_persons"}):
        # "Werk je alleen voor jezelf? Dan ben je welkom" allows nobody to post for another.
        return Strength.ALL if sentence.names("forbids") else None
    if YES.match(sentence.low) and not any(
        one.names(*CONDITIONS) or CONDITION.search(one.low) for one in saying.passage
    ):
        # A plain yes that asks for nothing, in this sentence or the next ones.
        return Strength.DENIED
    if YES.match(sentence.low) or sentence.names("allows", "unlimited"):
        return _free(saying)
    if ONLY_IF.match(sentence.low):
        return Strength.ALL if ONLY_SHE.match(sentence.low) else Strength.SOME
    return Strength.ALL if sentence.names("forbids") else None


def _forbidden(sentence: Sentence) -> bool:
    """Whether a sentence forbids it, or keeps an account or advertisement to the person herself."""
    low = sentence.low
    if NOT_YET.search(low):
        return False
    if sentence.names("for_others", "several_persons") and (sentence.names("forbids", "refusal") or NOBODY.match(low)):
        return not NOT_FORBIDDEN.search(low)
    named = sentence.names("for_others", "several_persons") or in_other_words(sentence)
    if named and (FORBIDS.search(low) or (shaped(sentence) and sentence.names("forbids", "refusal"))):
        return not NOT_FORBIDDEN.search(low)
    if HERSELF_ONLY.search(low):
        return True
    # "Met een zakelijk account beheer je tot tien profielen in een scherm" is not one each.
    several = PERHAPS.search(low) or sentence.names("unlimited") or SEVERAL.search(low)
    if ONE_EACH.search(low) and not (several or CONTACT_PERSON.search(low)):
        return True
    return sentence.names("own_only") and ONLY_OWN.search(low) is not None


def _free(saying: Saying) -> Strength | None:
    """Return how freely posting for others is allowed: without end or check, or on some condition."""
    sentence = saying.sentence
    near = saying.near(0, 2)
    if not (
        sentence.names("allows", "unlimited", "no_check", "with_consent", "obligation")
        or YES.match(sentence.low)
        or YES_TOO.search(sentence.low)
        or (sentence.block.tag not in HEADINGS and TOGETHER.search(sentence.low))
        or WANTS_TO_KNOW.search(sentence.low)
        or (shaped(sentence) and OWN.search(sentence.low))
    ):
        return None
    if INSTEAD_OF_A_CHECK.search(sentence.low) or any(LEFT_UNSEEN.search(one.low) for one in near):
        return Strength.DENIED
    if any(looks_into_none_of_it(one.low) for one in saying.near(0, AHEAD)):
        return Strength.DENIED
    if any(one.names("no_check", "unlimited") or NO_RULE.search(one.low) for one in near):
        return Strength.DENIED if not any(one.names("with_consent") for one in near) else Strength.SOME
    return Strength.SOME
