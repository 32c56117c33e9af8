"""Whether what is said of verifying a phone number or mailbox is of the account of an advertiser."""

from auditor.site.advertisers.about_advertisers import MEANT_FOR_THEM
from auditor.site.advertisers.contact_together import on_trial
from auditor.site.advertisers.contact_words import (
    CLIENTS_CALL,
    CONFIRMS_A_BOOKING,
    FOR_SOMETHING_ELSE,
    FOR_WRITERS,
    IS_ONLINE,
    LINK_TO_IT,
)
from auditor.site.advertisers.posting_words import AS_A_GUEST
from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.other_voices import of_another_voice
from auditor.site.site import Saying
from auditor.site.who import Who
from auditor.site.words.vocabulary import folded

FOR_EVERYONE = (PageKind.HOME, PageKind.SAFETY, PageKind.DSA, PageKind.ABOUT)
# How many sentences before a link may say that the advertisement is online.
BEFORE = 7
# Who stands at the head of a sentence is whom it tells of.
SUBJECT = 12


def of_advertisers(saying: Saying) -> bool:
    """Whether a sentence may be about the account or advertisement of an advertiser."""
    sentence = saying.sentence
    if saying.page_speaks_of_others:
        return False
    if saying.who & {Who.REPORTER, Who.DATA_SUBJECT}:
        return False
    if sentence.names("visitor") and not sentence.names("advertiser"):
        first = min(hit.start for hit in sentence.of("visitor"))
        if first < SUBJECT or not sentence.stands_by("advertiser"):
            return False
    if CLIENTS_CALL.search(sentence.low) or of_another_voice(sentence.low) or on_trial(sentence.low):
        return False
    if _of_a_booking(saying) or _of_a_writer(saying):
        return False
    heading = " ".join(sentence.block.headings[-1:]).lower()
    if FOR_SOMETHING_ELSE.search(
        f"{sentence.question} {sentence.lead} {heading} {sentence.before[-160:]} {sentence.low}"
    ):
        return False
    if LINK_TO_IT.search(sentence.low) and any(IS_ONLINE.search(one.low) for one in saying.before(BEFORE)):
        return False
    return saying.kind not in FOR_EVERYONE or Who.ADVERTISER in saying.who or _asks_of_both(saying)


def _of_a_booking(saying: Saying) -> bool:
    """Whether whoever books is called or mailed back, as the sentence or the name of its page says."""
    sentence = saying.sentence
    if saying.kind in MEANT_FOR_THEM or sentence.names("advertiser", "ad_content"):
        return False
    if CONFIRMS_A_BOOKING.search(sentence.low):
        return True
    return AS_A_GUEST.match(folded(saying.page.metadata.title)) is not None


def _of_a_writer(saying: Saying) -> bool:
    """Whether the page is for those who write reviews, and the sentence names nobody who advertises."""
    sentence = saying.sentence
    if saying.kind in MEANT_FOR_THEM or sentence.names("advertiser", "ad_content"):
        return False
    above = folded(f"{saying.page.metadata.title} . {' . '.join(sentence.block.headings)}")
    return FOR_WRITERS.search(above) is not None


def _asks_of_both(saying: Saying) -> bool:
    """Whether it answers, on the front page too, whether phone numbers or mailboxes are checked."""
    asked = saying.page.words.named(saying.sentence.question)
    return not asked.isdisjoint({"phone_number", "email_address"}) and not asked.isdisjoint({"verify", "checks_it"})
