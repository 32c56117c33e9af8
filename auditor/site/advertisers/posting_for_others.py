"""What a platform says of posting for another person, and of several persons in one account."""

import re
from functools import lru_cache

from auditor.requirements import Text
from auditor.site.actors import OWN, tells_of_the_world
from auditor.site.advertisers.posting_checks import (
    NOT_HERE,
    PERHAPS,
    checks_each,
    each_is_checked,
    of_an_agency,
    only_the_owner,
    tells_of_staff,
)
from auditor.site.advertisers.posting_shapes import (
    COPIES,
    FORBIDS,
    HARDLY,
    HERSELF_ONLY,
    MIDDLEMEN,
    NO_RULE,
    NOT_YET,
    OF_THE_PLATFORM,
    OUTRIGHT,
    PLAINLY_ADVERTISES,
    REPORT_IT,
    SHAPES,
    SOMEBODY,
    TOGETHER,
    VISITORS,
    WANTS_TO_KNOW,
)
from auditor.site.advertisers.posting_words import (
    AGAINST_HER_WILL,
    AS_A_GUEST,
    FIRST_NO,
    HOW_MANY,
    INSTEAD_OF_A_CHECK,
    NOBODY,
    NONE_WITHOUT,
    NOT_FORBIDDEN,
    ONE_EACH,
    ONLY_IF,
    ONLY_OWN,
    OTHER_THINGS,
    PLAINLY_POSTS,
    POSTS,
    REACH,
    YES_TOO,
)
from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import Stance, stance
from auditor.site.reading.stance_words import NO, YES
from auditor.site.site import Saying, Site
from auditor.site.statements.asking import IT_DEPENDS
from auditor.site.statements.said import Said, Strength
from auditor.site.statements.told import Told
from auditor.site.who import Who
from auditor.site.words.vocabulary import folded

MATTER = ("for_others", "several_persons", "own_only")
ASKED = (*MATTER, "trade_business", "someone_else")
RESERVATION = Text(
    "Plaatsen voor een ander of met meerdere personen in een account wordt genoemd, maar is niet verboden en niet "
    "gebonden aan een controle van elke persoon.",
    "Posting for another or with several persons in one account is mentioned, but not forbidden nor tied to a check of "
    "each person.",
)
CONTRADICTION = Text(
    "De site spreekt zichzelf tegen over plaatsen voor een ander.",
    "The site contradicts itself on posting for another.",
)
FOR_EVERYONE = (PageKind.HOME, PageKind.SAFETY, PageKind.ABOUT)


def posting_rules(site: Site) -> Said:
    """Weigh what the platform says of posting for others (ADV-07)."""
    told = Told(site, RESERVATION, CONTRADICTION)
    found = [
        (saying, strength)
        for saying in site.sayings(*ASKED, itself=ASKED)
        if _of_advertisers(saying) and (strength := _strength(saying)) is not None
    ]
    by_each = site.sayings("each_person", along=("person_check",), itself=("each_person",))
    checked = [saying for saying in by_each if of_an_agency(saying)]
    under_a_check = {(id(one.page), one.sentence.block.headings) for one in checked}
    for saying, strength in found:
        # "Agencies may show several profiles" goes with "each person is checked" under the same heading.
        if strength is not Strength.SOME or (id(saying.page), saying.sentence.block.headings) not in under_a_check:
            told.add(saying, strength)
    for saying in checked:
        told.add(saying, Strength.ALL)
    if not told.has(Strength.ALL, Strength.SOME, Strength.DENIED):
        # "Of a house we see the papers of its owner": those who work there are spoken of, and not checked.
        for saying in site.sayings("trade_business", along=("person_check",), itself=("person_check",)):
            if only_the_owner(saying):
                told.add(saying, Strength.SOME)
    if not told.has(Strength.ALL, Strength.SOME, Strength.DENIED):
        # "Bureaus geven op hoeveel dames zij vertegenwoordigen": they are spoken of, and no check is told.
        for saying in site.sayings("trade_business", itself=("trade_business",)):
            if _of_advertisers(saying) and tells_of_staff(saying):
                told.add(saying, Strength.SOME)
    return told.weighed()


def _of_advertisers(saying: Saying) -> bool:
    """Whether a sentence is about putting advertisements on the site."""
    sentence = saying.sentence
    if saying.kind in NOT_HERE or sentence.asks or saying.page_speaks_of_others or sentence.names("other_sites"):
        return False
    of_each = sentence.names("trade_business") and sentence.names("each_person")
    # What most sentences lack is asked first.
    if not of_each and not _tells_of_posting(sentence):
        return False
    if saying.who & {Who.REPORTER, Who.DATA_SUBJECT} or _of_other_things(sentence):
        return False
    asked = f"{sentence.low} {sentence.question}"
    if saying.kind in FOR_EVERYONE and not (sentence.names("advertiser") or PLAINLY_POSTS.search(asked)):
        return False
    if AGAINST_HER_WILL.search(asked) or _told_of_others(asked):
        return False
    title = folded(saying.page.metadata.title)
    if AS_A_GUEST.search(f"{asked} {title}") and not PLAINLY_POSTS.search(asked):
        return False
    return of_each or not HOW_MANY.search(sentence.low)


def _tells_of_posting(sentence: Sentence) -> bool:
    """Whether a sentence, or what it answers to, speaks of placing, or has one person act for another."""
    text = f"{sentence.low} {sentence.question} {sentence.lead} {folded(' '.join(sentence.block.headings[-1:]))}"
    return POSTS.search(text) is not None or shaped(sentence) is not None


def _told_of_others(low: str) -> bool:
    """Whether it is the law, a court or a union that says so, or visitors of whom it is said."""
    if tells_of_the_world(low):
        return True
    if OF_THE_PLATFORM.search(low) or COPIES.search(low):
        return True
    return VISITORS.search(low) is not None and PLAINLY_ADVERTISES.search(low) is None


def shaped(sentence: Sentence) -> re.Match[str] | None:
    """Return where a sentence has one person post for another, or several under one name, in whatever words."""
    return _shape_in(sentence.low) if sentence.names("someone_else", *MATTER) else None


@lru_cache(maxsize=20_000)
def _shape_in(low: str) -> re.Match[str] | None:
    """Return the same of a folded sentence: it is asked several times, and a sentence stands on many pages."""
    return (SHAPES.search(low) if SOMEBODY.search(low) else None) or TOGETHER.search(low)


def _of_other_things(sentence: Sentence) -> bool:
    """Whether all that is another's in the sentence is a photo, a number or a report, and no advertisement."""
    if sentence.names("several_persons", "own_only"):
        return False
    found = shaped(sentence)
    spans = [(hit.start, hit.end) for hit in sentence.of("for_others")] + ([found.span()] if found else [])
    return bool(spans) and all(
        OTHER_THINGS.search(sentence.low[max(0, start - REACH) : end + REACH]) for start, end in spans
    )


def _strength(saying: Saying) -> Strength | None:
    """Return ALL where it is forbidden or each is checked, SOME where it is mentioned, DENIED where it is free."""
    sentence = saying.sentence
    if not sentence.names(*MATTER) and not _in_other_words(sentence):
        # "Each companion of an agency goes through the check herself."
        by_each = sentence.names("trade_business") and checks_each(sentence)
        return Strength.ALL if by_each else _answer(saying)
    held = stance(sentence, *MATTER, hedges=False)
    if held in (Stance.PROMISED, Stance.PAST, Stance.ELSEWHERE, Stance.ASKED):
        return None
    if NO_RULE.search(sentence.low):
        return Strength.DENIED
    if (sentence.names("rather") and not OUTRIGHT.search(sentence.low)) or HARDLY.search(sentence.low):
        return Strength.SOME
    if each_is_checked(saying) or NONE_WITHOUT.search(sentence.low):
        return Strength.ALL
    if sentence.names("no_check"):
        return _free(saying)
    if _forbidden(sentence):
        return Strength.ALL
    return _free(saying) if sentence.names("for_others", "several_persons") or shaped(sentence) else None


def _in_other_words(sentence: Sentence) -> bool:
    """Whether a sentence speaks of posting for another without one of the phrases that stand for it."""
    if not sentence.names("someone_else"):
        return False
    if shaped(sentence) or HERSELF_ONLY.search(sentence.low):
        return True
    return MIDDLEMEN.search(sentence.low) is not None and FORBIDS.search(sentence.low) is not None


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
    if YES.match(sentence.low) or sentence.names("allows", "unlimited"):
        return _free(saying)
    if ONLY_IF.match(sentence.low):
        return Strength.SOME
    return Strength.ALL if sentence.names("forbids") else None


def _forbidden(sentence: Sentence) -> bool:
    """Whether a sentence forbids it, or keeps an account or advertisement to the person herself."""
    low = sentence.low
    if NOT_YET.search(low):
        return False
    if sentence.names("for_others", "several_persons") and (sentence.names("forbids", "refusal") or NOBODY.match(low)):
        return not NOT_FORBIDDEN.search(low)
    named = sentence.names("for_others", "several_persons") or _in_other_words(sentence)
    if named and (FORBIDS.search(low) or (shaped(sentence) and sentence.names("forbids", "refusal"))):
        return not NOT_FORBIDDEN.search(low)
    if HERSELF_ONLY.search(low):
        return True
    if ONE_EACH.search(low) and not PERHAPS.search(low) and not sentence.names("unlimited"):
        return True
    return sentence.names("own_only") and ONLY_OWN.search(low) is not None


def _free(saying: Saying) -> Strength | None:
    """Return how freely posting for others is allowed: without end or check, or on some condition."""
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is saying.sentence), 0)
    near = passage[place : place + 3]
    sentence = saying.sentence
    if not (
        sentence.names("allows", "unlimited", "no_check", "with_consent", "obligation")
        or YES.match(sentence.low)
        or YES_TOO.search(sentence.low)
        or TOGETHER.search(sentence.low)
        or WANTS_TO_KNOW.search(sentence.low)
        or (shaped(sentence) and OWN.search(sentence.low))
    ):
        return None
    if INSTEAD_OF_A_CHECK.search(sentence.low):
        return Strength.DENIED
    if any(one.names("no_check", "unlimited") or NO_RULE.search(one.low) for one in near):
        return Strength.DENIED if not any(one.names("with_consent") for one in near) else Strength.SOME
    return Strength.SOME
