"""What a platform says of verifying the phone number and the e-mail address of those who advertise."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.advertisers import only_in_special_cases
from auditor.site.identity_words import OFFERED, VOLUNTARY
from auditor.site.identity_table import CELL_NO, CELL_YES
from auditor.site.page_kind import PageKind
from auditor.site.said import Said, Strength
from auditor.site.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.stance import Stance, clauses, stance
from auditor.site.stance_words import ALSO_NOT, NO, NO_X_NO_Y, YES
from auditor.site.told import Told
from auditor.site.who import Who
from auditor.site.words import Hit, folded

RESERVATION = Text(
    "Dit wordt alleen soms gecontroleerd, of niet in elke taalversie staat hetzelfde.",
    "This is verified only sometimes, or not every language version says the same.",
)
# A link or code for a newsletter, a lost password, a notice or an invoice verifies no advertiser.
FOR_SOMETHING_ELSE = re.compile(
    r"\b(?:nieuwsbrief\w*|newsletter\w*|wachtwoord\w* (?:vergeten|kwijt|herstel\w*|wijzig\w*)|nieuw wachtwoord|"
    r"(?:forgot|forgotten|lost|reset|new) (?:your )?password\w*|meldingen?|melder|klacht\w*|your report|a report|notice|"
    r"factu\w+|invoice\w*|bestelling|reserver\w*|booking\w*|reactie\w*|antwoord op|zoekopdracht\w*|alert\w*|"
    r"bezoekers?|visitors?|(?:link|url|adres) (?:naar|to|van|of) (?:je|uw|de|your|the) (?:advertentie|profiel|oproep|pagina|ad|advert|listing|profile)|"
    r"opzeg\w*|verwijder je account|delete your account)\b"
)
NOT_HERE = frozenset(
    {
        PageKind.REPORT,
        PageKind.CONTACT,
        PageKind.GATE,
        PageKind.COOKIES,
        PageKind.LISTING,
        PageKind.SAFETY,
        PageKind.DSA,
    }
)
FORM_PAGES = (PageKind.REGISTER, PageKind.ADVERTISE, PageKind.VERIFICATION)
CODE_FIELD = re.compile(
    r"\b(?:sms-?|verificatie|bevestigings|activatie|controle|confirmation |verification |mail|tel)?code\b"
)
BY_PHONE = re.compile(r"sms|mobiel|telefoon|phone|text message|gsm|\btel\b")
BY_MAIL = re.compile(r"mail")
ANY_CHANNEL = ("phone_check", "email_check", "phone_number", "email_address")
FAR = 10
NEAR = 5
BESIDE = 3


@dataclass(frozen=True, slots=True)
class Channel:
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


@dataclass(frozen=True, slots=True)
class ContactCheck:
    """What is said of verifying the phone number and of verifying the e-mail address."""

    phone: Said
    email: Said


def contact_check(site: Site) -> ContactCheck:
    """Weigh what the platform says of verifying contact details of advertisers (ADV-04), each apart."""
    phone = Told(site, RESERVATION, PHONE.contradiction)
    email = Told(site, RESERVATION, EMAIL.contradiction)
    for saying in site.sayings(*ANY_CHANNEL, "sms_word", "mail_word"):
        if not _of_advertisers(saying):
            continue
        for channel, told in ((PHONE, phone), (EMAIL, email)):
            strength = _strength(saying, channel)
            if strength is not None:
                told.add(saying, strength)
    said = ContactCheck(phone.weighed(), email.weighed())
    seen = dict(_code_fields(site))
    return ContactCheck(_or_seen(said.phone, seen.get("phone")), _or_seen(said.email, seen.get("email")))


def _or_seen(said: Said, field: Evidence | None) -> Said:
    """Return what is said, or what a form shows where nothing is said."""
    return Said(Strength.ALL, (field,)) if said.strength is Strength.NOTHING and field is not None else said


def _of_advertisers(saying: Saying) -> bool:
    """Whether a sentence may be about the account or advertisement of an advertiser."""
    sentence = saying.sentence
    if saying.kind in NOT_HERE or saying.page_speaks_of_others or sentence.asks:
        return False
    if saying.who & {Who.REPORTER, Who.DATA_SUBJECT}:
        return False
    if sentence.names("visitor") and not sentence.names("advertiser") and "advertiser" not in sentence.around:
        return False
    heading = " ".join(sentence.block.headings[-1:]).lower()
    if FOR_SOMETHING_ELSE.search(
        f"{sentence.question} {sentence.lead} {heading} {sentence.before[-160:]} {sentence.low}"
    ):
        return False
    if saying.kind is PageKind.HOME:
        return Who.ADVERTISER in saying.who
    return True


def _strength(saying: Saying, channel: Channel) -> Strength | None:
    """Return whether one sentence says that the channel is verified, sometimes or not; None when it says neither."""
    sentence = saying.sentence
    cell = _in_a_table(saying, channel)
    if cell is not None:
        return cell
    hits = sentence.of(channel.checked) or _sent_and_returned(saying, channel) or _verified(saying, channel)
    if not hits:
        return _answer(saying, channel)
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


def _not_this_either(sentence: Sentence, hits: tuple[Hit, ...]) -> bool:
    """Whether the clause of the channel denies it after another denial: "no text codes, no links", "en ook geen mail"."""
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
    return any(_distance(sentence.low, hit, no) <= BESIDE for hit in hits for no in sentence.of("negation"))


def _sent_and_returned(saying: Saying, channel: Channel) -> tuple[Hit, ...]:
    """Return where a message is sent with a code or link in it, for an account or an advertisement."""
    sentence = saying.sentence
    signs = sentence.of(channel.sign)
    if not signs or not sentence.names(channel.message, channel.name) or sentence.names("pays_traceably", "pays_anonymously"):
        return ()
    if "account_word" not in sentence.around | sentence.headed | saying.page.words.named(saying.passage_text):
        return ()
    sent = tuple(
        hit for hit in sentence.of(channel.message) if any(_distance(sentence.low, hit, one) <= FAR for one in signs)
    )
    if sent or not SENDS.search(sentence.low):
        return sent
    # "Een werkend mobiel nummer (we sturen een code)"
    codes = [one for one in signs if SECRET.match(sentence.low, one.start)]
    return tuple(
        hit for hit in sentence.of(channel.name) if any(0 <= one.start - hit.end < REACH for one in codes)
    )


def _verified(saying: Saying, channel: Channel) -> tuple[Hit, ...]:
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
        if _distance(sentence.low, hit, mark) <= (FAR if _together(spans, hit, mark) else NEAR)
    ]
    # What denies the verifying denies it for what is verified: "Telefoon: verplicht, wordt niet gecontroleerd".
    return tuple(one for pair in pairs for one in pair)


def _together(spans: tuple[tuple[int, int], ...], hit: Hit, mark: Hit) -> bool:
    """Whether two words stand in one clause."""
    return any(start <= hit.start < stop and start <= mark.start < stop for start, stop in spans)


def _distance(low: str, hit: Hit, mark: Hit) -> int:
    """Return how many words stand between what is named and a word for verifying."""
    return len((low[hit.end : mark.start] if hit.start < mark.start else low[mark.end : hit.start]).split())


def _in_a_table(saying: Saying, channel: Channel) -> Strength | None:
    """Return what the cell of a table of checks says: its row names the channel, its column that it is verified."""
    sentence = saying.sentence
    if sentence.block.tag not in ("td", "dd") or not sentence.first:
        return None
    heads = saying.page.words.named(sentence.lead) if sentence.lead else frozenset()
    if heads.isdisjoint({channel.name, channel.label}) or heads.isdisjoint({"verify", "checks_it"}):
        return None
    if CELL_NO.match(sentence.low):
        return Strength.DENIED
    return Strength.ALL if CELL_YES.match(sentence.low) else None


# "Controleer of je nummer klopt" asks the advertiser to look.
SHE_LOOKS_HERSELF = re.compile(r"^\W*(?:controleer|check|kijk|let op)\b")


def _answer(saying: Saying, channel: Channel) -> Strength | None:
    """Return what a bare answer to a question about verifying the channel says; "mine neither" answers it too."""
    sentence = saying.sentence
    low = sentence.low
    if sentence.question:
        asked = saying.page.words.named(sentence.question)
        if sentence.first and channel.name in asked and ("verify" in asked or channel.checked in asked):
            if NO.match(low):
                return Strength.DENIED
            return Strength.ALL if YES.match(low) else None
    if sentence.names("verify", "checks_it") and REFERS_TO_IT.search(low) and not sentence.names("phone_number", "email_address"):
        # "Telefoonnummer en mailadres vul je zelf in. Daar doen wij geen controle op."
        held = stance(sentence, "verify", "checks_it")
        if channel.name in saying.page.words.named(_last_sentence(sentence.before)):
            return Strength.DENIED if held is Stance.DENIED else None
    if sentence.names(channel.name) and NEITHER.search(low):
        before = saying.page.words.named(f"{sentence.before[-160:]} {sentence.question}")
        if "verify" in before or "phone_check" in before:
            return Strength.DENIED
    return None


STANDS_AFTER = re.compile(r"\b(?:niet|not|nooit|never)\W*$")
REFERS_TO_IT = re.compile(r"\b(?:daar|daarop|die|deze|dat|dit|them|these|those|it|either)\b")


def _last_sentence(before: str) -> str:
    """Return the last sentence of the text before."""
    return before.rstrip(" .!?").rsplit(". ", 1)[-1][-160:]


THAT_WE_DO_NOT = re.compile(r",\s*(?:daar|dat|die)\b[^,.]*\b(?:niet|geen)\b")
SENDS = re.compile(r"\b(?:stuur\w*|sturen|gestuurd|mail\w*|sms\w*|text\w*|send\w*|sent)\b")
SECRET = re.compile(r"(?:\w*code|cijfer|getal|pin|link|digits)")
REACH = 30
UNTIL = re.compile(r"\b(?:zolang|tot(?:dat)?|until|unless|tenzij|as long as)\b[^.]{0,60}\b(?:niet|not|geen)\b")
NEITHER = re.compile(r"\b(?:ook niet|evenmin|evenmin als|net zomin|neither|nor|not either)\b")


def _code_fields(site: Site) -> Iterator[tuple[str, Evidence]]:
    """Yield the fields of registration forms that ask for a code that was sent to the phone or the mailbox."""
    for page in site.pages_of(*FORM_PAGES):
        for form in page.forms:
            for field in form.fields:
                described = folded(field.described)
                if not CODE_FIELD.search(described):
                    continue
                if BY_PHONE.search(described):
                    yield "phone", page.evidence(form, field.label)
                elif BY_MAIL.search(described):
                    yield "email", page.evidence(form, field.label)
