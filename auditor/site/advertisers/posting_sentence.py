"""How far one sentence goes on posting for another person: forbidden or checked, mentioned, or free."""

from auditor.site.actors import OWN
from auditor.site.advertisers.posting_about import MATTER, in_other_words, of_advertisers, shaped
from auditor.site.advertisers.posting_agencies import offers_several
from auditor.site.advertisers.posting_barred import barred
from auditor.site.advertisers.posting_checks import PERHAPS, UNCHECKED, checks_each, each_is_checked
from auditor.site.advertisers.posting_extended import (
    bars_the_unchecked,
    consent_will_do,
    extended,
    extends,
    goes_through_it,
    not_by_another,
    sees_her,
)
from auditor.site.advertisers.posting_herself import SEVERAL, each_signs_up, lifted_for_houses, runs_several
from auditor.site.advertisers.posting_places import by_its_place, names_it_only
from auditor.site.advertisers.posting_plain import (
    checks_them,
    free,
    free_up_to,
    lets_show_several,
    of_others,
    on_a_condition,
)
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
from auditor.site.advertisers.posting_unlooked import looks_into_none_of_it, not_looked_into
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
ASKED = (*MATTER, "trade_business", "someone_else")
PERSONS = (*ASKED, "posting_persons")


def strength_of(saying: Saying) -> Strength | None:
    """Return how far a sentence goes; what is barred without consent is allowed with it."""
    told = _told(saying)
    low = saying.sentence.low
    return Strength.SOME if told is Strength.ALL and (consent_will_do(low) or lifted_for_houses(low)) else told


def _told(saying: Saying) -> Strength | None:
    """Return the same by its turns of phrase, or where they are silent or mild, by its words' roles."""
    if extends(saying.sentence):
        return extended(saying) if of_advertisers(saying, by_roles=True) else None
    placed = told_by_its_place(saying)
    if placed in (Strength.ALL, Strength.DENIED) or names_it_only(saying.sentence):
        return placed
    if each_signs_up(saying) and _is_told(saying):
        return Strength.ALL
    told = _in_phrases(saying) if _in_its_words(saying) and of_advertisers(saying) else None
    if told in (Strength.ALL, Strength.DENIED):
        return told
    return _by_roles(saying) or told or placed or _offered_to_houses(saying)


def _offered_to_houses(saying: Saying) -> Strength | None:
    """Return how freely a house is offered to put several people on the site."""
    offered = offers_several(saying.sentence, " ".join(one.low for one in saying.after(2)))
    if offered is None and runs_several(saying):
        offered = Strength.SOME
    return offered if offered is not None and _is_told(saying) else None


def _is_told(saying: Saying) -> bool:
    """Whether a sentence tells what holds now for those who advertise here."""
    return of_advertisers(saying, by_roles=True) and not saying.sentence.names("promise", "past", "other_sites")


def told_by_its_place(saying: Saying) -> Strength | None:
    """Return what a sentence on advertising says by where it stands."""
    placed = by_its_place(saying)
    return placed if placed is not None and of_advertisers(saying, by_roles=True) else None


def _in_its_words(saying: Saying) -> bool:
    """Whether a sentence, or what it answers to, names what turns of phrase are read for."""
    sentence = saying.sentence
    if sentence.names(*ASKED):
        return True
    return not saying.page.words.named(f"{sentence.question} . {sentence.lead}").isdisjoint(ASKED)


def _by_roles(saying: Saying) -> Strength | None:
    """Return what the roles of the words come to."""
    sentence = saying.sentence
    asked = sentence.question if sentence.first else ""
    told = _from_roles(saying, asked)
    if told is None or not of_advertisers(saying, by_roles=True):
        return None
    if stance(sentence, *PERSONS, hedges=False) in (Stance.PROMISED, Stance.PAST, Stance.ELSEWHERE, Stance.ASKED):
        return None
    return told


def _from_roles(saying: Saying, asked: str) -> Strength | None:
    """Return the same, whoever the sentence is about."""
    sentence = saying.sentence
    if checks_them(sentence.low, asked):
        return Strength.ALL
    if not_by_another(saying):
        return Strength.ALL
    told_of = of_others(f"{asked} {sentence.low}")
    if told_of and (goes_through_it(sentence.low) or sees_her(sentence.low)):
        return Strength.ALL
    if barred(sentence.low):
        return Strength.ALL
    if not_looked_into(sentence.low):
        return Strength.SOME
    if not of_others(sentence.low):
        return None
    if free(sentence.low, " ".join(one.low for one in saying.after(2))):
        return Strength.DENIED
    shows = sentence.names("trade_business") and lets_show_several(sentence.low)
    return Strength.SOME if shows or on_a_condition(sentence.low) or free_up_to(sentence.low) else None


def _in_phrases(saying: Saying) -> Strength | None:
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
    if asked.isdisjoint(MATTER) or REPORT_IT.match(sentence.low) or OTHER_THINGS.search(sentence.question):
        return None
    if sentence.names("rather"):
        return Strength.SOME
    if NO.match(sentence.low) or FIRST_NO.match(sentence.low):
        return Strength.ALL
    if each_is_checked(saying):
        return Strength.ALL
    if IT_DEPENDS.match(sentence.low) and not sentence.names("forbids"):
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
    if ONE_EACH.search(low) and not (PERHAPS.search(low) or sentence.names("unlimited") or SEVERAL.search(low)):
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
