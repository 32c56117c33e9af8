"""Age limits that a platform sets, and for whom: those who advertise, or those who look."""

import msgspec

from auditor.finding import Evidence
from auditor.site.actors import tells_of_the_world
from auditor.site.advertisers.age_words import (
    A_CATEGORY,
    ADVERTISES,
    ANSWERED,
    AT_WORK,
    BARE,
    DEPICTED,
    FULL_AGE,
    HOW_OLD,
    JOB,
    LEAVES,
    LIMITS,
    MONEY,
    PLACES,
    PLATFORMS,
    PROVEN_TO_LOOK,
    REFERS_BACK,
    REFUSES_PLACING,
    SAME_FOR,
    SITE_ITSELF,
    TO_ANSWER,
    VISITS,
)
from auditor.site.advertisers.banned_things import names_what_is_banned
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.site import Saying, Site
from auditor.site.statements.another_column import in_anothers_column
from auditor.site.who import Who
from auditor.site.words.ages import NUMBERS, Age, ages, sets_a_bound
from auditor.site.words.vocabulary import Hit

MEANT_FOR_IT = (
    PageKind.ADVERTISE,
    PageKind.TERMS,
    PageKind.REGISTER,
    PageKind.VERIFICATION,
    PageKind.CONDUCT,
    PageKind.HELP,
)
# The choices of a report form name what can be wrong; they set no rule.
CHOICES = frozenset({"option", "label", "legend"})
PLACED_BY = frozenset({PageKind.ADVERTISE, PageKind.VERIFICATION})
AROUND = frozenset({Region.NAV, Region.HEADER, Region.FOOTER, Region.DIALOG, Region.COOKIES, Region.QUOTE})
UNSETTLED = frozenset({Stance.ELSEWHERE, Stance.ASKED, Stance.PAST, Stance.PROMISED})


class AgeRule(msgspec.Struct, frozen=True):
    """A sentence or field that sets an age, and whether it is for those who advertise."""

    for_advertisers: bool
    for_visitors: bool
    evidence: Evidence


def age_rules(site: Site) -> tuple[AgeRule, ...]:
    """Return the sentences of the platform that set an age limit, those on the pages meant for it first."""
    found = [
        (saying, rule)
        for saying in site.sayings("age_word")
        for rule in (_rule(saying), _extended(saying))
        if rule is not None
    ]
    found.sort(key=lambda one: MEANT_FOR_IT.index(one[0].kind) if one[0].kind in MEANT_FOR_IT else len(MEANT_FOR_IT))
    return tuple(rule for _, rule in found)


def _rule(saying: Saying) -> AgeRule | None:
    """Return the age rule that a sentence states, None when it states none."""
    sentence = saying.sentence
    limits = [age for age in ages(sentence.low) if sets_a_bound(sentence.low, age)]
    limits = limits or _bare_answer(saying) or _refused_by_answer(saying)
    if (
        not limits
        or in_anothers_column(saying)
        or (tells_of_the_world(sentence.low) and not (ADVERTISES.search(sentence.low) or PLACES.search(sentence.low)))
        or (PLATFORMS.match(sentence.low) and not sentence.names("own_voice"))
        or (saying.kind is PageKind.REPORT and sentence.block.tag in CHOICES)
        or JOB.search(saying.passage_text + " ".join(sentence.block.headings[-1:]).lower())
        or stance(sentence, "age_word", at=tuple(Hit("age_word", a.start, a.end) for a in limits)) in UNSETTLED
    ):
        return None
    numeric = any(age.numeric for age in limits)
    depicted = DEPICTED.search(sentence.low) is not None
    if (depicted or names_what_is_banned(sentence.low)) and not numeric:
        # "Beelden van minderjarigen zijn verboden" limits what is shown, and nobody who looks.
        return None
    of_the_site = (not sentence.names("advertiser") and _of_the_site(sentence)) or _entrance(saying)
    of_the_site = of_the_site or A_CATEGORY.match(sentence.low) is not None
    advertisers = (Who.ADVERTISER in saying.who or (numeric and _of_placing(saying))) and not (depicted or of_the_site)
    advertisers = advertisers and not _to_answer(saying)
    if advertisers and not numeric:
        advertisers = _says_full_age(sentence)
    if advertisers:
        return AgeRule(for_advertisers=True, for_visitors=False, evidence=saying.evidence)
    if (
        not LIMITS.search(f"{sentence.question} {sentence.low}" if LEAVES.search(sentence.low) else sentence.low)
        or AT_WORK.search(sentence.low)
        or not (of_the_site or saying.who & {Who.VISITOR, Who.USER})
        or (not numeric and sentence.block.region is Region.QUOTE)
    ):
        return None
    return AgeRule(for_advertisers=False, for_visitors=True, evidence=saying.evidence)


def _extended(saying: Saying) -> AgeRule | None:
    """Return the rule of the sentence after an age for visitors that holds it for advertisers as well."""
    if not any(sets_a_bound(saying.sentence.low, age) for age in ages(saying.sentence.low)):
        return None
    following = saying.following
    if following is None or SAME_FOR.search(following.low) is None or following.names("negation", "promise", "past"):
        return None
    if not (following.names("advertiser") or ADVERTISES.search(following.low)):
        return None
    return AgeRule(
        for_advertisers=True, for_visitors=False, evidence=saying.page.evidence(following.block, following.text)
    )


def _refused_by_answer(saying: Saying) -> list[Age]:
    """Return the age of a question whose answer turns an advertiser away: "Nog geen 21? Dan zet ik je er niet op"."""
    sentence = saying.sentence
    turned_away = REFUSES_PLACING.search(sentence.low) or LEAVES.search(sentence.low)
    if not sentence.question or not sentence.first or turned_away is None:
        return []
    return [age for age in ages(sentence.question) if sets_a_bound(sentence.question, age)]


def _of_the_site(sentence: Sentence) -> bool:
    """Whether a sentence speaks of the site as a whole, and of no placing."""
    if ADVERTISES.search(sentence.low) or PLACES.search(sentence.low):
        return False
    return SITE_ITSELF.search(sentence.low) is not None


def _to_answer(saying: Saying) -> bool:
    """Whether the age is asked of who wants to answer or look, by the sentence or the one that it points back to."""
    low = saying.sentence.low
    if REFERS_BACK.search(low) and saying.earlier is not None:
        low = f"{saying.earlier.low} {low}"
    told = ANSWERED.sub(" ", low)
    return TO_ANSWER.search(low) is not None and not (ADVERTISES.search(told) or PLACES.search(told))


def _entrance(saying: Saying) -> bool:
    """Whether the gate tells for whom the site is, whatever it says the site is full of."""
    low = saying.sentence.low
    return saying.kind is PageKind.GATE and not (PLACES.search(low) or REFUSES_PLACING.search(low))


def _of_placing(saying: Saying) -> bool:
    """Whether an age is set for placing, though nobody is named: "Plaatsen vanaf 21 jaar", or on the page for it."""
    sentence = saying.sentence
    if REFUSES_PLACING.search(sentence.low):
        return True
    if sentence.names("visitor") or VISITS.search(sentence.low):
        return False
    if PLACES.search(sentence.low):
        # Whatever the sentences around it tell of those who look.
        return True
    if Who.VISITOR in saying.who:
        return False
    if sentence.question and sentence.first and PLACES.search(sentence.question):
        return True
    return saying.kind in PLACED_BY and sentence.block.region not in AROUND


def _bare_answer(saying: Saying) -> list[Age]:
    """Return the age of a table cell or answer that is only a number, under a head or question that asks an age."""
    sentence = saying.sentence
    number = BARE.fullmatch(sentence.low.strip())
    asked = f"{sentence.question} {sentence.lead}"
    if (
        number is None
        or not (HOW_OLD.search(asked) or "age_word" in saying.page.words.named(asked))
        or MONEY.search(asked)
    ):
        return []
    return [Age(NUMBERS.get(number[1]) or int(number[1]), 0, len(sentence.low), numeric=True)]


def _says_full_age(sentence: Sentence) -> bool:
    """Whether a sentence about advertisers asks full age in words: "adverteerders moeten meerderjarig zijn"."""
    low = sentence.low
    if PROVEN_TO_LOOK.search(low):
        return False
    return sentence.names("advertiser") and (ADVERTISES.search(low) is not None or FULL_AGE.search(low) is not None)


def age_rule_for_visitors(site: Site) -> Evidence | None:
    """Return where the platform sets an age for visitors or users, anywhere on its pages."""
    return next((rule.evidence for rule in age_rules(site) if rule.for_visitors), None)
