"""Where a sentence has a phone number or mailbox verified: a message is sent and its code or link comes back."""

import msgspec

from auditor.requirements import Text
from auditor.site.advertisers.contact_words import (
    AND,
    NEED_NOT_BE_GIVEN,
    REFERS_TO_IT,
    RETURNED,
    SECRET,
    SENDS,
    SHE_LOOKS_HERSELF,
    last_sentence,
)
from auditor.site.reading.clause import clauses
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.vocabulary import Hit

DENIED_THERE = later(r"\b(?:niet|geen|not|no|nicht|kein\w*)\b")
ANY_CHANNEL = ("phone_check", "email_check", "phone_number", "email_address")
FAR = 10
NEAR = 5
REACH = 30
FOLLOWS = 50


class Channel(msgspec.Struct, frozen=True):
    """A way to reach an advertiser: the concept of its name and of phrases that tell of its verification."""

    name: str
    checked: str
    label: str
    message: str
    sign: str
    contradiction: Text


PHONE = Channel(
    "phone_number",
    "phone_check",
    "phone_label",
    "sms_word",
    "code_word",
    Text("De site spreekt zichzelf tegen over het telefoonnummer.", "The site contradicts itself on the phone number."),
)
EMAIL = Channel(
    "email_address",
    "email_check",
    "email_address",
    "mail_word",
    "link_word",
    Text("De site spreekt zichzelf tegen over het e-mailadres.", "The site contradicts itself on the e-mail address."),
)


def sent_and_returned(saying: Saying, channel: Channel) -> tuple[Hit, ...]:
    """Return where a message is sent with a code or link in it, for an account or an advertisement."""
    sentence = saying.sentence
    signs = sentence.of(channel.sign)
    if signs and not sentence.names(channel.message, channel.name):
        return _of_the_message_before(saying, channel)
    if not (signs or sentence.names(channel.message)) or sentence.names("pays_traceably", "pays_anonymously"):
        return ()
    found = _sent(saying, channel, signs)
    return found if found and _for_an_account(saying) else ()


def _for_an_account(saying: Saying) -> bool:
    """Whether an account is named around a sentence; the passage is read last."""
    if saying.sentence.stands_by("account_word") or "account_word" in saying.sentence.headed:
        return True
    return "account_word" in saying.page.words.named(saying.passage_text)


def _sent(saying: Saying, channel: Channel, signs: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Return where a message or number stands beside a code or link that is sent."""
    sentence = saying.sentence
    sent = tuple(
        hit
        for hit in sentence.of(channel.message)
        if any(words_between(sentence.low, hit, one) <= FAR and _unbroken(sentence.low, hit, one) for one in signs)
    )
    if sent:
        return sent
    heads = saying.page.words.named(f"{sentence.question} {sentence.lead}") | sentence.headed
    if "verify" in heads:
        # Under "wat controleren wij": "je telefoonnummer, met een sms".
        sent = tuple(
            hit
            for hit in sentence.of(channel.name)
            if any(
                words_between(sentence.low, hit, one) <= NEAR
                for one in sentence.of(channel.message)
                if not hit.start <= one.start < hit.end
            )
        )
    if sent or not SENDS.search(sentence.low):
        return sent
    # As in "een werkend mobiel nummer (we sturen een code)".
    codes = [one for one in signs if SECRET.match(sentence.low, one.start)]
    return tuple(hit for hit in sentence.of(channel.name) if any(0 <= one.start - hit.end < REACH for one in codes))


def _of_the_message_before(saying: Saying, channel: Channel) -> tuple[Hit, ...]:
    """Return the code or link of a sentence after one that names the channel: "Vul je mail in. Klik op de link"."""
    sentence = saying.sentence
    if not sentence.before or not RETURNED.search(sentence.low):
        return ()
    if channel.name not in saying.page.words.named(last_sentence(sentence.before)):
        return ()
    return tuple(one for one in sentence.of(channel.sign) if SECRET.match(sentence.low, one.start))


def verified(saying: Saying, channel: Channel) -> tuple[Hit, ...]:
    """Return where the channel is named in a clause with a word for verifying, or for taking it as it is given."""
    sentence = saying.sentence
    if not sentence.names("verify", "checks_it", "taken_as_given"):
        return ()
    spans = clauses(sentence.low)
    marks = sentence.of("verify", "checks_it", "taken_as_given")
    if SHE_LOOKS_HERSELF.match(sentence.low):
        return ()
    pairs = [
        (hit, mark)
        for hit in (*sentence.of(channel.name), *(one for one in sentence.of(channel.label) if one.start == 0))
        for mark in marks
        if words_between(sentence.low, hit, mark) <= (FAR if _together(spans, hit, mark) else NEAR)
        and not _of_the_other_half(sentence, hit, mark, channel)
    ]
    if not pairs and not sentence.names("phone_check", "email_check"):
        pairs = [
            (hit, mark) for mark in marks for hit in _meant_by(sentence.low, spans, mark, sentence.of(channel.name))
        ]
    # What denies the verifying denies it for what is verified: "Telefoon: verplicht, wordt niet gecontroleerd".
    return tuple(one for pair in pairs for one in pair)


def _of_the_other_half(sentence: Sentence, hit: Hit, mark: Hit, channel: Channel) -> bool:
    """Whether a word for verifying stands in another half with the other channel: "je mail wordt bevestigd; …"."""
    low = sentence.low
    first, last = sorted((hit, mark), key=lambda one: one.start)
    if ";" not in low[first.end : last.start]:
        return False
    start, stop = low.rfind(";", 0, mark.start) + 1, low.find(";", mark.end)
    other = EMAIL if channel is PHONE else PHONE
    return any(start <= one.start < (stop if stop > 0 else len(low)) for one in sentence.of(other.name))


def _meant_by(low: str, spans: tuple[tuple[int, int], ...], mark: Hit, named: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Return the channels of an earlier clause that a pronoun beside a word for verifying stands for."""
    clause = next(((start, stop) for start, stop in spans if start <= mark.start < stop), (0, 0))
    if REFERS_TO_IT.search(low, *clause) is None:
        return ()
    return tuple(hit for hit in named if hit.end <= clause[0])


def _together(spans: tuple[tuple[int, int], ...], hit: Hit, mark: Hit) -> bool:
    """Whether two words stand in one clause."""
    return any(start <= hit.start < stop and start <= mark.start < stop for start, stop in spans)


def words_between(low: str, hit: Hit, mark: Hit) -> int:
    """Return how many words stand between what is named and a word for verifying."""
    return len((low[hit.end : mark.start] if hit.start < mark.start else low[mark.end : hit.start]).split())


def left_out(sentence: Sentence, channel: Channel) -> bool:
    """Whether a sentence says right after the channel that it need not be given."""
    after = (AND.split(sentence.low[hit.end : hit.end + FOLLOWS], maxsplit=1)[0] for hit in sentence.of(channel.name))
    return not sentence.names(channel.checked) and any(NEED_NOT_BE_GIVEN.search(one) is not None for one in after)


def _unbroken(low: str, hit: Hit, mark: Hit) -> bool:
    """Whether no other half denies one of two words: "graag per e-mail; een knop hebben wij niet"."""
    if ";" not in (low[hit.end : mark.start] if hit.start < mark.start else low[mark.end : hit.start]):
        return True
    start = low.rfind(";", 0, mark.start) + 1
    return DENIED_THERE.search(low[start:].partition(";")[0]) is None
