"""What a sentence on posting is about: putting somebody on the site, and not another's photos, data or dates."""

import re
from functools import lru_cache

from auditor.site.actors import tells_of_the_world
from auditor.site.advertisers.posting_checks import NOT_HERE
from auditor.site.advertisers.posting_roles import SEEN_BY
from auditor.site.advertisers.posting_shapes import (
    AGENCY_BARRED,
    COPIES,
    FORBIDS,
    HERSELF_ONLY,
    MIDDLEMEN,
    OF_THE_PLATFORM,
    SHAPES,
    SOMEBODY,
    TOGETHER,
    VISITORS,
)
from auditor.site.advertisers.posting_words import (
    AGAINST_HER_WILL,
    AS_A_GUEST,
    HOW_MANY,
    NONE_WITHOUT,
    OTHER_THINGS,
    PLAINLY_POSTS,
    POSTS,
    REACH,
)
from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying
from auditor.site.who import Who
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

MATTER = ("for_others", "several_persons", "own_only")
COMPLAINS = later(r"\b(?:bezwa\w+|klacht\w*|klagen|melding\w*|melden|report\w*|complain\w*|inzage\w*)\b")
PLAINLY_ADVERTISES = later(
    r"\b(?:adverteerders?|adverteren|adverteert|advertisers?|advertise|providers?|"
    r"(?:profielen|pagina's|advertenties|profiles|pages|ads) (?:van|of|for) (?:hun|uw|je|zijn|haar|their|your|its) \w+ "
    r"(?:\w+ )?(?:beheren|plaatsen|maken|bijhouden|zetten)|"
    r"(?:post|posting|posts) (?:ads? )?(?:for|on behalf)|(?:manage|run|post|keep) the (?:profiles|pages|ads) of)\b"
)
# "Onze afspraken" are rules, and no meetings.
AGREED = later(r"\b(?:onze |de )?afspraken\b(?! met)")
# "Met een collega samen op één profiel" is no date of two.
ON_ONE_PAGE = later(
    r"\b(?:samen|together|jullie|both of you)\b[^.;]{0,20}\b(?:op|in|onder|on|under|share) (?:een|1|hetzelfde|"
    r"dezelfde|one|"
    r"the same|a single) (?:profiel|account|advertentie|pagina|login|profile|ad|listing|page)\b"
)
# "Een model mag altijd nee zeggen" is said of what she does, and not of who puts her on the site.
SAYS_NO = later(
    r"\b(?:mag|mogen|kan|kunnen|may|can) (?:[\w']+ ){0,3}?(?:nee (?:te )?zeggen|weigeren|say no|refuse|decline|"
    r"turn down)\b"
)
FOR_EVERYONE = (PageKind.HOME, PageKind.SAFETY, PageKind.ABOUT)


def of_advertisers(saying: Saying, *, by_roles: bool = False) -> bool:
    """Whether a sentence is about putting advertisements on the site; `by_roles` where its words tell so already."""
    sentence = saying.sentence
    if saying.kind in NOT_HERE or sentence.asks or saying.page_speaks_of_others or sentence.names("other_sites"):
        return False
    of_each = sentence.names("trade_business") and (
        sentence.names("each_person") or NONE_WITHOUT.search(sentence.low) is not None
    )
    of_each = of_each or AGENCY_BARRED.search(sentence.low) is not None
    # What most sentences lack is asked first.
    if not of_each and not by_roles and not _tells_of_posting(sentence):
        return False
    if saying.who & {Who.REPORTER, Who.DATA_SUBJECT} or SEEN_BY.search(sentence.low):
        return False
    if SAYS_NO.search(sentence.low):
        return False
    plainly = by_roles and PLAINLY_POSTS.search(sentence.low) and not COMPLAINS.search(sentence.low)
    if _of_other_things(sentence) and not plainly:
        return False
    asked = f"{sentence.low} {sentence.question}"
    if saying.kind in FOR_EVERYONE and not (sentence.names("advertiser") or PLAINLY_POSTS.search(asked)):
        return False
    if AGAINST_HER_WILL.search(asked) or _told_of_others(asked):
        return False
    title = folded(saying.page.metadata.title)
    if AS_A_GUEST.search(f"{asked} {AGREED.sub(' ', title)}") and not PLAINLY_POSTS.search(asked):
        return False
    return of_each or not HOW_MANY.search(sentence.low) or ON_ONE_PAGE.search(sentence.low) is not None


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


def in_other_words(sentence: Sentence) -> bool:
    """Whether a sentence speaks of posting for another without one of the phrases that stand for it."""
    if not sentence.names("someone_else"):
        return False
    if shaped(sentence) or HERSELF_ONLY.search(sentence.low):
        return True
    return MIDDLEMEN.search(sentence.low) is not None and FORBIDS.search(sentence.low) is not None
