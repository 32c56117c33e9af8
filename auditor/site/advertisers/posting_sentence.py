"""How far one sentence goes on posting for another person: forbidden or checked, mentioned, or free."""

from auditor.site.advertisers.posting_about import MATTER, of_advertisers
from auditor.site.advertisers.posting_agencies import offers_several
from auditor.site.advertisers.posting_asked import answered
from auditor.site.advertisers.posting_barred import barred
from auditor.site.advertisers.posting_extended import (
    consent_will_do,
    extended,
    extends,
    goes_through_it,
    not_by_another,
    sees_her,
)
from auditor.site.advertisers.posting_herself import each_signs_up, lifted_for_houses, runs_several
from auditor.site.advertisers.posting_outright import costs_the_account, kept_to_one, none_unchecked
from auditor.site.advertisers.posting_phrases import in_phrases
from auditor.site.advertisers.posting_places import by_its_place, names_it_only
from auditor.site.advertisers.posting_plain import (
    checks_them,
    free,
    free_up_to,
    lets_show_several,
    of_others,
    on_a_condition,
    vouched_for,
)
from auditor.site.advertisers.posting_roles import posts_for_another
from auditor.site.advertisers.posting_second import second_is_checked
from auditor.site.advertisers.posting_unasked import NOT_OF_THEM, NOTHING_ASKED
from auditor.site.advertisers.posting_unlooked import not_looked_into
from auditor.site.reading.clause import Stance
from auditor.site.reading.stance import stance
from auditor.site.site import Saying
from auditor.site.statements.said import Strength
from auditor.site.words.vocabulary import folded

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
    if (each_signs_up(saying) or _kept_to_her(saying)) and _is_told(saying):
        return Strength.ALL
    told = in_phrases(saying) if _in_its_words(saying) and of_advertisers(saying) else None
    if told in (Strength.ALL, Strength.DENIED):
        return told
    return _by_roles(saying) or told or placed or _offered_to_houses(saying)


def _of_several_above(saying: Saying) -> bool:
    """Whether a house, or the placing of several people, is what the sentences around one are about."""
    if any(of_others(one.low) or one.names("trade_business", "several_persons") for one in saying.near(3, 0)):
        return True
    above = folded(" ".join(saying.sentence.block.headings[-2:]))
    return "trade_business" in saying.page.words.named(above)


def _kept_to_her(saying: Saying) -> bool:
    """Whether an account is kept to one person outright, or the second in it is checked as she is."""
    low = saying.sentence.low
    if kept_to_one(low) or (costs_the_account(low) and posts_for_another(low)):
        return True
    if none_unchecked(low) and (saying.sentence.names("trade_business", "for_others") or of_others(low)):
        return True
    return second_is_checked(saying)


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
    placed = answered(saying) or by_its_place(saying)
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
    if NOT_OF_THEM.search(sentence.low) and _of_several_above(saying):
        return Strength.DENIED
    before = saying.earlier
    case = before.low if before is not None and before.asks else ""
    if not of_others(sentence.low):
        # "Werk je samen? Dan mag je haar erbij zetten als ze het weet."
        return Strength.SOME if case and of_others(case) and on_a_condition(f"{case} {sentence.low}") else None
    around = [*saying.after(2), *(one for one in saying.before(1) if NOTHING_ASKED.search(one.low))]
    if free(sentence.low, " ".join(one.low for one in around)):
        return Strength.DENIED
    told = on_a_condition(sentence.low) or free_up_to(sentence.low)
    if sentence.names("trade_business"):
        told = told or lets_show_several(sentence.low) or vouched_for(sentence.low)
    return Strength.SOME if told else None
