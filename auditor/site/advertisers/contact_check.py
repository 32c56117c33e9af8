"""What a platform says of verifying the phone number and the e-mail address of those who advertise."""

import msgspec

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.advertisers.about_advertisers import only_in_special_cases
from auditor.site.advertisers.contact_about import of_advertisers
from auditor.site.advertisers.contact_denied import both_denied, in_trouble, plainly_denied, tells_nothing
from auditor.site.advertisers.contact_fields import code_fields
from auditor.site.advertisers.contact_returned import one_or_the_other, sent_and_back
from auditor.site.advertisers.contact_signs import (
    ANY_CHANNEL,
    EMAIL,
    PHONE,
    Channel,
    left_out,
    sent_and_returned,
    verified,
    words_between,
)
from auditor.site.advertisers.contact_together import both_verified, given_up
from auditor.site.advertisers.contact_waved import waved
from auditor.site.advertisers.contact_words import (
    BOTH,
    FOR_SOMETHING_ELSE,
    NEITHER,
    NOT_AT_ALL,
    PARTS,
    PROVES_IT,
    REFERS_TO_IT,
    STANDS_AFTER,
    THAT_WE_DO_NOT,
    UNTIL,
    UNVERIFIED_IS_REFUSED,
    WHAT,
    last_sentence,
)
from auditor.site.advertisers.identity_words import OFFERED, VOLUNTARY
from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.clause import Stance, clause_of, clauses
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import ALSO_NOT, NO_X_NO_Y
from auditor.site.site import Saying, Site
from auditor.site.statements.asking import answered
from auditor.site.statements.said import Said, Strength
from auditor.site.statements.table_cells import yes_or_no
from auditor.site.statements.told import Told
from auditor.site.words.vocabulary import Hit

RESERVATION = Text(
    "Dit wordt alleen soms gecontroleerd, of niet in elke taalversie staat hetzelfde.",
    "This is verified only sometimes, or not every language version says the same.",
)
NOT_HERE = frozenset({PageKind.REPORT, PageKind.CONTACT, PageKind.GATE, PageKind.COOKIES, PageKind.LISTING})
# Mail and phone are named everywhere; only beside one of these is anything said of verifying them.
TELLS = (
    "phone_check", "email_check", "code_word", "link_word", "verify", "checks_it", "taken_as_given",
    "need_not_be_given",
)  # fmt: skip
# A sentence tells of it by one of these, or answers a question with one.
NAMES_IT = (*ANY_CHANNEL, *TELLS, "phone_label", "sms_word", "mail_word")
BESIDE = 7
CHECKS = frozenset({"verify", "checks_it"})


class ContactCheck(msgspec.Struct, frozen=True):
    """What is said of verifying the phone number and of verifying the e-mail address."""

    phone: Said
    email: Said


def contact_check(site: Site) -> ContactCheck:
    """Weigh what the platform says of verifying contact details of advertisers (ADV-04), each apart."""
    phone = Told(site, RESERVATION, PHONE.contradiction)
    email = Told(site, RESERVATION, EMAIL.contradiction)
    asked = (*ANY_CHANNEL, "sms_word", "mail_word", "both_channels", "phone_label")
    for saying in site.sayings(*asked, along=TELLS, itself=NAMES_IT):
        if saying.kind in NOT_HERE or saying.sentence.asks:
            continue
        for channel, told in ((PHONE, phone), (EMAIL, email)):
            if _purpose_in_a_table(saying, channel):
                told.add(saying, Strength.ALL)
                continue
            strength = _strength(saying, channel)
            if strength is not None and of_advertisers(saying):
                told.add(saying, strength)
    said = ContactCheck(phone.weighed(), email.weighed())
    seen = dict(code_fields(site))
    return ContactCheck(_or_seen(said.phone, seen.get("phone")), _or_seen(said.email, seen.get("email")))


def _or_seen(said: Said, field: Evidence | None) -> Said:
    """Return what is said, or what a form shows where nothing is said."""
    return Said(Strength.ALL, (field,)) if said.strength is Strength.NOTHING and field is not None else said


def _strength(saying: Saying, channel: Channel) -> Strength | None:
    """Return whether one sentence says that the channel is verified, sometimes or not; None when it says neither."""
    sentence = saying.sentence
    cell = _in_a_table(saying, channel)
    if cell is not None:
        return cell
    if in_trouble(sentence):
        return None
    if tells_nothing(sentence):
        return None
    if both_denied(sentence) or plainly_denied(sentence, channel.name):
        return Strength.DENIED
    if waved(saying, channel.name):
        return Strength.DENIED
    dropped = given_up(sentence.low) and sentence.names(channel.name, channel.checked, channel.message)
    if dropped or left_out(sentence, channel):
        return Strength.DENIED
    if UNVERIFIED_IS_REFUSED.search(sentence.low) and sentence.names(channel.name):
        return Strength.ALL
    together = both_verified(saying, channel.name)
    if together is not None:
        return Strength.SOME if only_in_special_cases(saying) else together
    hits = sentence.of(channel.checked) or sent_and_returned(saying, channel) or verified(saying, channel)
    other = EMAIL if channel is PHONE else PHONE
    stated = _stated(saying, channel, hits) or sent_and_back(saying, channel.name, other.name)
    return Strength.SOME if stated is Strength.ALL and one_or_the_other(sentence.low) else stated


def _stated(saying: Saying, channel: Channel, hits: tuple[Hit, ...]) -> Strength | None:
    """Return how far a sentence goes that names the check of a channel at these places, if at any."""
    sentence = saying.sentence
    if not hits:
        return Strength.ALL if _both_are(saying, channel) else _answer(saying, channel)
    if _is_to_come(sentence, hits):
        return None
    if sentence.names("taken_as_given") and not sentence.of(channel.checked):
        return Strength.DENIED
    held = Stance.HOLDS if UNTIL.search(sentence.low) else stance(sentence, channel.checked, at=hits)
    if held is Stance.UNCLEAR and _negated_nearby(sentence, hits):
        return Strength.DENIED
    if held is Stance.DENIED or (held in (Stance.HOLDS, Stance.UNCLEAR) and _not_this_either(sentence, hits)):
        return Strength.DENIED
    if held is Stance.HEDGED:
        return Strength.SOME
    if held is not Stance.HOLDS:
        return None
    optional = VOLUNTARY.search(sentence.low) or OFFERED.search(sentence.low)
    return Strength.SOME if optional or only_in_special_cases(saying) else Strength.ALL


def _is_to_come(sentence: Sentence, hits: tuple[Hit, ...]) -> bool:
    """Whether each check stands in a clause that plans it: "uw nummer vult u in; een controle staat gepland"."""
    checks = [hit for hit in hits if hit.concept in CHECKS]
    if not checks or not sentence.names("promise"):
        return False
    spans = clauses(sentence.low)
    planned = {clause_of(spans, hit.start) for hit in sentence.of("promise")}
    return all(clause_of(spans, hit.start) in planned for hit in checks)


def _both_are(saying: Saying, channel: Channel) -> bool:
    """Whether the channel is verified with the other one: "op beide krijg je een code", or asked what is confirmed."""
    sentence = saying.sentence
    words = saying.page.words
    on_both = sentence.names("code_word", "link_word", "verify", "checks_it") and BOTH.search(sentence.low) is not None
    in_answer = sentence.first and sentence.names(channel.name) and WHAT.match(sentence.question) is not None
    if not (on_both or in_answer) or stance(sentence, "code_word", "link_word", channel.name) is not Stance.HOLDS:
        return False
    asked = words.named(sentence.question) | words.named(sentence.lead)
    if on_both:
        before = asked | words.named(last_sentence(sentence.before) or _sentence_before(saying))
        return {"phone_number", "phone_label"} & before != frozenset() and "email_address" in before
    return not asked.isdisjoint({"verify", "checks_it"}) and channel.name not in asked


def _sentence_before(saying: Saying) -> str:
    """Return the sentence before one in its passage: the article above it in a list of terms."""
    return saying.earlier.low if saying.earlier is not None else ""


def _purpose_in_a_table(saying: Saying, channel: Channel) -> bool:
    """Whether the row of a channel in a table of data says that it is verified, whatever else it is used for."""
    sentence = saying.sentence
    if sentence.block.tag not in ("td", "dd") or channel.name not in saying.page.words.named(sentence.lead):
        return False
    if saying.kind in NOT_HERE or sentence.names("negation", "hedge", "promise"):
        return False
    uses = [part for part in PARTS.split(sentence.low) if PROVES_IT.search(part)]
    return any(FOR_SOMETHING_ELSE.search(part) is None for part in uses)


def _not_this_either(sentence: Sentence, hits: tuple[Hit, ...]) -> bool:
    """Whether the clause of the channel denies it after another denial: "no codes, no links", "ook geen mail"."""
    if THAT_WE_DO_NOT.search(sentence.low):
        return True
    spans = clauses(sentence.low)
    own = [(start, stop) for start, stop in spans if any(start <= hit.start < stop for hit in hits)]
    if NO_X_NO_Y.match(sentence.low):
        # "Geen code, geen advertentie" demands the code; "geen code, geen mail" does without both.
        second = spans[min(1, len(spans) - 1)]
        return any(second[0] <= hit.start < second[1] for hit in sentence.of(*ANY_CHANNEL))
    return any(ALSO_NOT.search(sentence.low, *span) or STANDS_AFTER.search(sentence.low, *span) for span in own)


def _negated_nearby(sentence: Sentence, hits: tuple[Hit, ...]) -> bool:
    """Whether a negation stands beside the channel or its check, where the word "mail" leaves the stance unclear."""
    return any(words_between(sentence.low, hit, no) <= BESIDE for hit in hits for no in sentence.of("negation"))


def _in_a_table(saying: Saying, channel: Channel) -> Strength | None:
    """Return what the cell of a table of checks says: its row names the channel, its column that it is verified."""
    sentence = saying.sentence
    if sentence.block.tag not in ("td", "dd") or not sentence.first:
        return None
    heads = saying.page.words.named(sentence.lead) | sentence.headed if sentence.lead else frozenset()
    if heads.isdisjoint({channel.name, channel.label}) or heads.isdisjoint({"verify", "checks_it"}):
        return None
    told = yes_or_no(sentence)
    if told is None and sentence.names(channel.sign) and not sentence.names("negation", "hedge"):
        # "E-mail | link" beneath "Hoe wij het nagaan".
        return Strength.ALL
    return told


def _answer(saying: Saying, channel: Channel) -> Strength | None:
    """Return what a bare answer to a question about verifying the channel says; "mine neither" answers it too."""
    sentence = saying.sentence
    low = sentence.low
    if sentence.question:
        asked = saying.page.words.named(sentence.question)
        named = not asked.isdisjoint({channel.name, channel.message, channel.checked})
        if sentence.first and named and not asked.isdisjoint({"verify", "checks_it", "code_word", channel.checked}):
            return Strength.DENIED if NOT_AT_ALL.match(low) else answered(sentence)
    if (
        sentence.names("verify", "checks_it")
        and REFERS_TO_IT.search(low)
        and not sentence.names("phone_number", "email_address")
    ):
        # As in "Telefoonnummer en mailadres vul je zelf in. Daar doen wij geen controle op."
        held = stance(sentence, "verify", "checks_it")
        if channel.name in saying.page.words.named(last_sentence(sentence.before)):
            return Strength.DENIED if held is Stance.DENIED else None
    if sentence.names(channel.name) and NEITHER.search(low):
        before = saying.page.words.named(f"{sentence.before[-160:]} {sentence.question}")
        if not before.isdisjoint({"verify", "checks_it", "phone_check", "email_check"}):
            return Strength.DENIED
    return None
