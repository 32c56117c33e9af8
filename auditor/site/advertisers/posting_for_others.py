"""What a platform says of posting for another person, and of several persons in one account."""

from auditor.requirements import Text
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
    OWNER,
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
NOT_HERE = frozenset({PageKind.REPORT, PageKind.GATE, PageKind.LISTING, PageKind.COOKIES, PageKind.PRIVACY})
FOR_EVERYONE = (PageKind.HOME, PageKind.SAFETY, PageKind.ABOUT)


def posting_rules(site: Site) -> Said:
    """Weigh what the platform says of posting for others (ADV-07)."""
    told = Told(site, RESERVATION, CONTRADICTION)
    found = [
        (saying, strength)
        for saying in site.sayings(*MATTER, "trade_business", itself=(*MATTER, "trade_business"))
        if _of_advertisers(saying) and (strength := _strength(saying)) is not None
    ]
    by_each = site.sayings("each_person", along=("person_check",), itself=("each_person",))
    checked = [saying for saying in by_each if _of_an_agency(saying)]
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
            if _only_the_owner(saying):
                told.add(saying, Strength.SOME)
    return told.weighed()


def _only_the_owner(saying: Saying) -> bool:
    """Whether a check of the one who runs a house is told, and none of those who work there."""
    sentence = saying.sentence
    if saying.kind in NOT_HERE or sentence.asks or sentence.names("each_person", "other_sites", "promise", "past"):
        return False
    if not sentence.names("person_check") or not OWNER.search(sentence.low):
        return False
    return stance(sentence, "person_check", hedges=False) is Stance.HOLDS


def _of_an_agency(saying: Saying) -> bool:
    """Whether each person is checked of those whom an agency or another shows, as the text around it says."""
    sentence = saying.sentence
    if (
        saying.kind in NOT_HERE - {PageKind.LISTING}
        or saying.page_speaks_of_others
        or not _checks_each(sentence)
        or sentence.names("hedge", "other_sites", "past")
        or (OWNER.search(sentence.low) and not sentence.names("trade_business"))
        or saying.who & {Who.REPORTER, Who.DATA_SUBJECT}
    ):
        return False
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is sentence), 0)
    around = [sentence.question, sentence.lead, folded(" ".join(sentence.block.headings[-2:]))]
    around += [one.low for one in passage[max(0, place - 3) : place + 1]]
    named = saying.page.words.named(" . ".join(around))
    return not named.isdisjoint({"trade_business", "for_others", "several_persons"})


def _of_advertisers(saying: Saying) -> bool:
    """Whether a sentence is about putting advertisements on the site."""
    sentence = saying.sentence
    if saying.kind in NOT_HERE or sentence.asks or saying.page_speaks_of_others or sentence.names("other_sites"):
        return False
    if saying.who & {Who.REPORTER, Who.DATA_SUBJECT} or _of_other_things(sentence):
        return False
    asked = f"{sentence.low} {sentence.question}"
    if saying.kind in FOR_EVERYONE and not (sentence.names("advertiser") or PLAINLY_POSTS.search(asked)):
        return False
    if AGAINST_HER_WILL.search(asked):
        return False
    title = folded(saying.page.metadata.title)
    if AS_A_GUEST.search(f"{asked} {title}") and not PLAINLY_POSTS.search(asked):
        return False
    if sentence.names("trade_business") and sentence.names("each_person"):
        return True
    text = f"{sentence.low} {sentence.question} {sentence.lead} {folded(' '.join(sentence.block.headings[-1:]))}"
    return POSTS.search(text) is not None and not HOW_MANY.search(sentence.low)


def _of_other_things(sentence: Sentence) -> bool:
    """Whether all that is another's in the sentence is a photo, a number or a report, and no advertisement."""
    if sentence.names("several_persons", "own_only"):
        return False
    hits = sentence.of("for_others")
    return bool(hits) and all(
        OTHER_THINGS.search(sentence.low[max(0, hit.start - REACH) : hit.end + REACH]) for hit in hits
    )


def _strength(saying: Saying) -> Strength | None:
    """Return ALL where it is forbidden or each is checked, SOME where it is mentioned, DENIED where it is free."""
    sentence = saying.sentence
    if not sentence.names(*MATTER):
        # "Each companion of an agency goes through the check herself."
        by_each = sentence.names("trade_business") and _checks_each(sentence)
        return Strength.ALL if by_each else _answer(saying)
    held = stance(sentence, *MATTER, hedges=False)
    if held in (Stance.PROMISED, Stance.PAST, Stance.ELSEWHERE, Stance.ASKED):
        return None
    if sentence.names("rather"):
        return Strength.SOME
    if each_is_checked(saying) or NONE_WITHOUT.search(sentence.low):
        return Strength.ALL
    if sentence.names("no_check"):
        return _free(saying)
    if _forbidden(sentence):
        return Strength.ALL
    if sentence.names("for_others", "several_persons"):
        return _free(saying)
    return None


def _answer(saying: Saying) -> Strength | None:
    """Return what the answer to "may I post for a friend?" says."""
    sentence = saying.sentence
    asked = saying.page.words.named(sentence.question) if sentence.question and sentence.first else frozenset()
    if asked.isdisjoint(MATTER):
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


def each_is_checked(saying: Saying) -> bool:
    """Whether the sentence or the one after it ties posting to a check of each person."""
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is saying.sentence), 0)
    return any(_checks_each(one) for one in passage[place : place + 2])


def _checks_each(sentence: Sentence) -> bool:
    """Whether a sentence has each person checked."""
    return (
        sentence.names("each_person")
        and sentence.names("person_check")
        and not sentence.asks
        and not sentence.names("no_check", "promise")
        and stance(sentence, "person_check", hedges=False) is Stance.HOLDS
    )


def _forbidden(sentence: Sentence) -> bool:
    """Whether a sentence forbids it, or keeps an account or advertisement to the person herself."""
    low = sentence.low
    if sentence.names("for_others", "several_persons") and (sentence.names("forbids", "refusal") or NOBODY.match(low)):
        return not NOT_FORBIDDEN.search(low)
    if ONE_EACH.search(low) and not sentence.names("unlimited"):
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
    ):
        return None
    if INSTEAD_OF_A_CHECK.search(sentence.low):
        return Strength.DENIED
    if any(one.names("no_check", "unlimited") for one in near):
        return Strength.DENIED if not any(one.names("with_consent") for one in near) else Strength.SOME
    return Strength.SOME
