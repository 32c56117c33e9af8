"""What a platform says it does with the documents of advertisers: why, how long, and with which number hidden."""

from itertools import chain

import msgspec

from auditor.finding import Evidence
from auditor.site.advertisers.contact_words import last_sentence
from auditor.site.advertisers.document_words import (
    ALL_BY_MAIL,
    AS_ATTACHMENT,
    AT_ONCE,
    BY_A_SAFE_WAY,
    CHECKED_STAFF,
    CHECKS,
    COVERED,
    ELSEWHERE,
    GOES_ON,
    HOW,
    IN_PASSING,
    JOBS,
    MAILED,
    NO_NUMBER,
    NO_PERIOD,
    NOT_ADVERTISERS,
    NOT_CARED_FOR,
    NOTHING_ELSE,
    OF_THE_CHECK,
    ONLY_FOR,
    OTHER_DATA,
    PAPER,
    PERIOD,
    REFUSED,
    SHOWS_NUMBER,
    TAKES,
    THAT_BY_MAIL,
    TO_ACCOUNT_FOR,
)
from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.other_voices import of_another_voice
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import NO
from auditor.site.site import Saying, Site
from auditor.site.who import Who
from auditor.site.words.vocabulary import folded

SOUGHT = ("id_document", "masks_number", "keeps_document", "keeps_nothing", "purpose_of")
# Pages on which "your copy" is that of a document, though none is named beside it.
FOR_IT = frozenset({PageKind.PRIVACY, PageKind.VERIFICATION, PageKind.ADVERTISE, PageKind.REGISTER, PageKind.TERMS})
REACH = 3
REACH_BACK = 40


class DocumentCare(msgspec.Struct, frozen=True):
    """Where it is said why documents are used, how long they stay, that a number is hidden, that they be mailed."""

    purpose: tuple[Evidence, ...]
    period: tuple[Evidence, ...]
    masking: tuple[Evidence, ...]
    open_mail: tuple[Evidence, ...]

    @property
    def told(self) -> int:
        """How many of the three are stated."""
        return sum(bool(one) for one in (self.purpose, self.period, self.masking))


def document_care(site: Site) -> DocumentCare:
    """Read what becomes of the documents of advertisers (ADV-09)."""
    purpose: list[Evidence] = []
    period: list[Evidence] = []
    masking: list[Evidence] = []
    mailed: list[Evidence] = []
    in_passing: list[Evidence] = []
    # What becomes of documents is said where they are named, or on a page for it; only the masking may stand alone.
    told = (saying for saying in site.sayings(*SOUGHT) if saying.kind in FOR_IT or _page_is_of_it(saying))
    for saying in chain(site.sayings(*SOUGHT, where="id_document"), told, site.sayings("masks_number")):
        sentence = saying.sentence
        if not _of_advertisers(saying) or sentence.names("promise", "other_sites") or of_another_voice(sentence.low):
            continue
        if _masks(saying):
            masking.append(saying.evidence)
        if not _about_documents(saying):
            continue
        if _asks_by_mail(sentence) or _with_all_by_mail(saying):
            mailed.append(saying.evidence)
        if _is_left_open(saying):
            continue
        if _says_purpose(saying):
            purpose.append(saying.evidence)
        elif IN_PASSING.search(sentence.low):
            in_passing.append(saying.evidence)
        if _says_period(saying):
            period.append(saying.evidence)
    # Whoever says how long it stays or what is hidden says by "to check your age" what it is for.
    purpose = purpose or (in_passing if period or masking else [])
    return DocumentCare(tuple(purpose), tuple(period), tuple(masking), tuple(mailed))


def _of_advertisers(saying: Saying) -> bool:
    """Whether a sentence may be about documents of advertisers: none of visitors, of requests, of one's own staff."""
    sentence = saying.sentence
    if (
        sentence.asks
        or saying.page_speaks_of_others
        or saying.kind in (PageKind.GATE, PageKind.REPORT, PageKind.COOKIES)
    ):
        return False
    if Who.DATA_SUBJECT in saying.who or Who.REPORTER in saying.who:
        return False
    if sentence.names("advertiser"):
        return True
    if saying.who == {Who.VISITOR}:
        return False
    around = f"{sentence.before[-160:]} {sentence.low} {sentence.question} {sentence.lead} {_headings(sentence)}"
    around = CHECKED_STAFF.sub("", around)
    if JOBS.search(folded(saying.page.metadata.title)):
        return False
    return NOT_ADVERTISERS.search(around) is None


def _about_documents(saying: Saying) -> bool:
    """Whether documents are what the sentence speaks of: by its own words, its row, its heading or those before it."""
    sentence = saying.sentence
    if PAPER.search(f"{sentence.low} {sentence.lead}"):
        return True
    if OTHER_DATA.search(f"{sentence.low} {sentence.lead}"):
        return False
    if PAPER.search(f"{sentence.question} {_headings(sentence)}"):
        return True
    if sentence.question and (PAPER.search(sentence.before[-200:]) or _asked_of_it(saying)):
        return True
    for one in reversed(saying.before(REACH)):
        if PAPER.search(one.low):
            return True
        if OTHER_DATA.search(one.low):
            return False
    return _page_is_of_it(saying)


def _page_is_of_it(saying: Saying) -> bool:
    """Whether its page is called after the check of who one is: "the picture" on it is that of the document."""
    page = saying.page
    return OF_THE_CHECK.search(folded(f"{page.metadata.title} . {page.main_heading}")) is not None


def _asked_of_it(saying: Saying) -> bool:
    """Whether the question goes on from the one before it: "Waarvoor dient het? … Hoe lang blijft het liggen?"."""
    sentence = saying.sentence
    if GOES_ON.search(sentence.question) is None:
        return False
    order = sentence.block.order
    for block in reversed([one for one in saying.page.blocks if order - REACH - 2 < one.order < order]):
        low = folded(block.text)
        if low != sentence.question and PAPER.search(low):
            return True
        if OTHER_DATA.search(low):
            return False
    return False


def _is_left_open(saying: Saying) -> bool:
    """Whether a sentence, or the next one, says that nothing is promised of documents."""
    return any(NOT_CARED_FOR.search(one.low) for one in saying.near(0, 1))


def _headings(sentence: Sentence) -> str:
    """Return the heading, with the one above it where it is a question: "Why do you need it?"."""
    headings = sentence.block.headings
    return folded(" . ".join(headings[-2:] if sentence.question else headings[-1:]))


def _says_purpose(saying: Saying) -> bool:
    """Whether a sentence says what the document is used for."""
    sentence = saying.sentence
    if "purpose_of" in saying.page.words.named(f"{sentence.lead} {sentence.question}"):
        return CHECKS.search(sentence.low) is not None
    if NOTHING_ELSE.search(sentence.low) or TO_ACCOUNT_FOR.search(sentence.low):
        return True
    if PAPER.search(sentence.low) and ONLY_FOR.search(sentence.low):
        return not sentence.names("negation") or sentence.names("masks_number")
    return sentence.names("purpose_of") and CHECKS.search(sentence.low) is not None


def _says_period(saying: Saying) -> bool:
    """Whether a sentence says how long the document is kept."""
    sentence = saying.sentence
    low = sentence.low
    kept = saying.page.words.named(sentence.question)
    if NO_PERIOD.search(low) and not PERIOD.search(low):
        return False
    if sentence.names("keeps_nothing") or (sentence.first and "keeps_document" in kept and NO.match(low)):
        return True
    in_column = "keeps_document" in saying.page.words.named(f"{sentence.lead} {sentence.question}")
    if not sentence.names("keeps_document") and (not in_column or TAKES.search(sentence.question)):
        return False
    if PERIOD.search(low):
        return True
    return AT_ONCE.search(low) is not None and NO_PERIOD.search(low) is None


def _masks(saying: Saying) -> bool:
    """Whether a sentence has the citizen service number hidden or deleted."""
    sentence = saying.sentence
    number = sentence.names("masks_number") or (
        sentence.first and "masks_number" in saying.page.words.named(f"{sentence.question} {sentence.lead}")
    )
    if not number or ELSEWHERE.search(f"{sentence.before[-REACH_BACK:]} {sentence.low}"):
        return False
    if SHOWS_NUMBER.search(sentence.low):
        return False
    return sentence.names("masked") or any(one.search(sentence.low) for one in (NO_NUMBER, COVERED))


def _asks_by_mail(sentence: Sentence) -> bool:
    """Whether a sentence asks for a document by ordinary e-mail."""
    if THAT_BY_MAIL.search(sentence.low) and PAPER.search(last_sentence(sentence.before)):
        return REFUSED.search(sentence.low) is None and BY_A_SAFE_WAY.search(sentence.low) is None
    asked = sentence.question if sentence.first else ""
    if PAPER.search(asked) and HOW.search(asked) and AS_ATTACHMENT.match(sentence.low):
        return REFUSED.search(sentence.low) is None and BY_A_SAFE_WAY.search(sentence.low) is None
    found = MAILED.search(sentence.low)
    if found is None or not PAPER.search(sentence.low) or BY_A_SAFE_WAY.search(sentence.low):
        return False
    start = max(sentence.low.rfind(sign, 0, found.start()) for sign in ",;:(") + 1
    return REFUSED.search(sentence.low, start, found.end() + 40) is None


def _with_all_by_mail(saying: Saying) -> bool:
    """Whether a copy is asked for and the next step has all of it mailed: "Maak een scan. Mail alles naar …"."""
    sentence = saying.sentence
    if not PAPER.search(sentence.low) or REFUSED.search(sentence.low) or sentence.names("visitor", "promise"):
        return False
    return any(
        ALL_BY_MAIL.search(one.low) is not None
        and REFUSED.search(one.low) is None
        and BY_A_SAFE_WAY.search(one.low) is None
        for one in saying.after(REACH - 1)
    )
