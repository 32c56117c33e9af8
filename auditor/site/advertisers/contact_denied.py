"""Plain words that a phone number or mail address is not looked into, and words that say nothing of it."""

from auditor.site.advertisers.contact_words import last_sentence
from auditor.site.reading.sentences import Sentence
from auditor.site.words.later import later
from auditor.site.words.sought import Sought
from auditor.site.words.vocabulary import folded

CHANNELS = {
    "phone_number": later(
        r"\b(?:tel(?:efoon)?(?:nummers?)?|tel\.|nummers?|(?:06|gsm|mobiel\w*)-?\s?(?:nummers?)?|phones?|numbers?|"
        r"mobiles?)\b"
    ),
    "email_address": later(r"\b(?:e-?mails?|\w*mail\w*|adres(?:sen)?|inbox|mailbox\w*)\b"),
}
NOT = r"(?:niet|geen|nooit|evenmin|noch|niemand|not|never|nor|no one|nobody|neither|don't|doesn't|won't)"
LOOKS = (
    r"(?:kijk\w*|controleer\w*|controleren|check\w*|bel|bellen|belt|zoek\w*|trek\w*|test\w*|verifi\w+|gaan|ga|gaat|"
    r"prober\w+|"
    r"verify|call|ring|look)"
)
LOOKED = (
    r"(?:nagekeken|gecontroleerd|gecheckt|nagebeld|nagetrokken|getest|geverifieerd|nagezocht|nagegaan|check(?:ed|s)?|"
    r"verif\w+|controlemails?|bevestigingsmails?|tested|looked into)"
)
LOOKS_NOT = Sought(
    rf"\b{LOOKS}\b[^.;]{{0,60}}\b{NOT}\b|\b{NOT}\b[^.;]{{0,60}}\b{LOOKED}\b|"
    r"\b(?:doe|doen) (?:ik|wij|we) (?:er |verder |daar )?(?:niks|niets)\b(?! (?:zonder|voordat|anders))"
)
# "We place nothing before the number is checked" demands it.
DEMANDS_IT = later(
    r"\b(?:voordat|alvorens|zonder|tot(?:dat)?|zolang|tenzij|before|until|unless|without|pas|niets|nothing|"
    r"(?:geen|no) (?:advertentie|profiel|plaatsing|ad|listing|profile)|niet (?:\w+ )?(?:online|geplaatst|zichtbaar|"
    r"actief|live)|"
    r"not (?:\w+ )?(?:online|published|visible|active|live)|niet (?:alleen|enkel)|not only|soms|sometimes|altijd|"
    r"always|bij twijfel)\b"
)
POINTS_BACK = later(r"\b(?:die|deze|ze|dat|daar\w*|ervan|them|these|those|it|either)\b")
PARTED = later(r";|,? \b(?:maar|but|wel)\b|: ")
NEITHER_NOR = later(r"\bnoch\b[^.;]*\bnoch\b|\bneither\b[^.;]*\bnor\b")
# The advertiser is to look herself: "controleer zelf uw telefoonnummer op typefouten".
LOOK_YOURSELF = Sought(
    r"\b(?:controleer|check|kijk)\b (?:[\w'-]+ ){0,3}?(?:zelf|yourself|goed|nog even|again|carefully)\b|\btyp(?:t|"
    r"e)?\b[^.;]*\bgoed\b"
)
WE_DO_NOT = later(
    r"\b(?:wij|we)\b[^.;]{0,20}\b(?:doen|controleren|checken|kijken|do|check)\b[^.;]{0,20}\b(?:niet|not)\b|"
    r"\b(?:doen|controleren|controleer|checken|check|testen|toetsen|kijken) (?:wij|we|ik)[^.;]{0,12}niet\b"
)
# "Ik krijg geen sms-code": what goes wrong, told as a visitor of the help pages would.
IN_TROUBLE = later(
    r"^\W*(?:ik (?:krijg|ontvang|heb|kan|zie)|i (?:did not|don't|didn't|can't|haven't|get|never|am not)|(?:geen|"
    r"no) \S+ "
    r"(?:code |mail )?(?:ontvangen|gekregen|received))\b"
)
MOST_WORDS = 10
# A copy of a document that is sent by mail.
COPY_SENT = Sought(
    r"\b(?:afschrift|kopie|scan|copy|document)\b[^.;]{0,60}\b(?:toegezonden|toe te zenden|gestuurd|gemaild|verzonden|"
    r"sent|mailed)\b"
)
# "Mail ons via de knop", "toezending per e-mail is niet mogelijk": the mail is how one writes, or sends a paper.
WRITTEN_TO_US = Sought(
    r"\b(?:mail|mailt|stuur|stuurt|schrijf|bel|app|e-?mail|send|call|write|contact)\b (?:[\w-]+ ){0,3}?(?:ons|mij|us|"
    r"me)\b"
    r"(?! (?:een |de |a |the )?(?:code|cijfers|digits))|"
    r"\b(?:toezend\w*|inzend\w*|verzend\w*|insturen|opsturen|aanlever\w*|toesturen|submission\w*|sending|submit\w*)\b"
    r"[^.;]{0,25}\b(?:per|via|by) (?:\w+ )?(?:e-?mail|mail|whatsapp|sms)\b|"
    r"\b(?:per|via|by) (?:gewone |ordinary )?(?:e-?mail|mail|whatsapp|sms) (?:\w+ ){0,3}?(?:ingezonden|toegezonden|"
    r"sturen|opsturen|insturen|gestuurd|opgestuurd|aangeleverd|submitted|sent)\b"
)
# "Een code die we per sms sturen" is what comes to her, and no paper of hers.
CODE_BY = Sought(
    r"\b(?:\w*codes?|codeke|\w*cijfers|pin|digits|\w*link(?:je)?s?|koppeling|knop(?:je)?|"
    r"button)\b[^.;]{0,40}\b(?:per|via|by) "
    r"(?:gewone )?(?:e-?mail|mail|whatsapp|sms|text)\b"
)
# "Wij vragen nooit om een code", "klik dan niet op de link": a warning against others who do.
WARNS = Sought(
    r"\b(?:vragen|vraagt|vraag|ask|asks)\b[^.;]{0,40}\b(?:nooit|never)\b[^.;]{0,40}\b(?:\w*codes?|wachtwoord|"
    r"passwords?)\b|"
    r"\b(?:nooit|never)\b[^.;]{0,15}\b(?:vragen|ask)\b[^.;]{0,30}\b(?:\w*codes?|wachtwoord|passwords?)\b|"
    r"\bklik\b (?:\w+ ){0,2}?(?:niet|nooit|nergens)\b|\b(?:don't|do not|never) (?:click|share|give|enter)\b|"
    r"\b(?:geef|deel)\b[^.;]{0,30}\b(?:nooit|niet|niemand)\b|\b(?:oplicht\w*|phish\w*|scam\w*)\b"
)


# Both at once: "contactgegevens controleren wij niet", "geen sms-code, geen bevestigingsmail".
DETAILS = r"(?:contactgegevens|contact details|contact information)"
CODE = r"(?:(?:\w+ )?codes?|sms\S*|bevestigingscodes?|text codes?|confirmation codes?)"
LINK = r"(?:(?:\w+ )?links?|bevestigings\w+|activatie\w+|mails?|e-?mails?|confirmation (?:e-?mails?|links?))"
BOTH_DENIED = later(
    rf"\b{DETAILS}\b[^.;]{{0,60}}\b(?:not|niet|nooit|never|zonder|without) (?:\w+ ){{0,2}}?(?:{LOOKED}|controle|"
    rf"verificatie|checks?|verification)\b|"
    rf"\b(?:verifieert|controleert|checkt|verifieren|controleren|checken)\b[^.;]{{0,60}}\b{DETAILS}\b[^.;]{{0,12}}"
    rf"\bniet\b|\b(?:do|does) not (?:verify|check)\b[^.;]{{0,40}}\b{DETAILS}\b|"
    rf"\b(?:doen|werken|doe|werk) (?:(?:we|wij|ik) )?(?:\w+ )?niet (?:aan|met) {CODE} (?:of|en) {LINK}\b|"
    rf"\b(?:geen|no) {CODE},? (?:(?:en|of|and|or) )?(?:geen |no )?{LINK}\b|"
    rf"\b(?:geen|no) {LINK},? (?:(?:en|of|and|or) )?(?:geen |no )?{CODE}\b|"
    r"\b(?:nummers?|gsm|telefoon\w*|phone)\b[^.;]{0,25}\bmail\w*\b[^.;]{0,25}\bniet (?:te )?(?:bevestigen|bevestigd)\b"
)
# "Geen code, geen link, geen advertentie" demands them.
NONE_ELSE = later(
    r"\b(?:zolang|voordat|totdat|tenzij|until|before|unless|as long as)\b|"
    r"\b(?:geen|no) (?:advertentie|profiel|account|plaatsing|ad|listing|profile)\b"
)
NOT_DONE_HERE = later(r"^\W*(?:wat (?:we|wij) niet doen|what we (?:do not|don't) do)\s?:")


# "Een mailadres vragen we alleen voor je wachtwoord, zonder bevestiging."
WITHOUT_PROOF = Sought(
    r"\b(?:zonder|without) (?:(?:een|a|any|enige|verdere) )?(?:bevestiging|controle|confirmation|verification)\b"
)
NO_OTHER_DENIAL = later(
    r"\b(?:vervalt|vervallen|verloopt|gewist|verwijderd|geweigerd|expires?|lapses?|niet|geen|nooit|niemand|niets|kom|"
    r"pas|not|no|never|nobody|cannot|can't|van (?:de|het|uw|je) \w+|of the|"
    r"of your)\b"
)


def both_denied(sentence: Sentence) -> bool:
    """Whether a sentence says of phone and mail together that nobody looks into them."""
    low = sentence.low
    if NOT_DONE_HERE.match(low) or NOT_DONE_HERE.match(f"{sentence.lead}:"):
        return True
    return BOTH_DENIED.search(low) is not None and NONE_ELSE.search(low) is None


def tells_nothing(sentence: Sentence) -> bool:
    """Whether a sentence names a channel and a check, and says nothing of the platform checking it."""
    low = sentence.low
    if COPY_SENT.search(low) or WARNS.search(low):
        return True
    if WRITTEN_TO_US.search(low) and CODE_BY.search(low) is None:
        return True
    return LOOK_YOURSELF.search(low) is not None and not WE_DO_NOT.search(low)


def in_trouble(sentence: Sentence) -> bool:
    """Whether it is what goes wrong for a visitor of the help pages: "Ik krijg geen bevestigingsmail"."""
    return IN_TROUBLE.match(sentence.low) is not None and len(sentence.low.split()) <= MOST_WORDS


def plainly_denied(sentence: Sentence, channel: str) -> bool:
    """Whether a sentence says that nobody looks into the channel."""
    low = sentence.low
    names = CHANNELS[channel]
    if WITHOUT_PROOF.search(low) and names.search(low) and NO_OTHER_DENIAL.search(low) is None:
        return True
    # What most sentences lack is asked first.
    if LOOKS_NOT.search(low) is None and not (LOOK_YOURSELF.search(low) and WE_DO_NOT.search(low)):
        return False
    if DEMANDS_IT.search(low) or not (names.search(low) or POINTS_BACK.search(low)):
        return False
    if LOOK_YOURSELF.search(low) and WE_DO_NOT.search(low):
        return names.search(low) is not None
    if NEITHER_NOR.search(low):
        return LOOKS_NOT.search(low) is not None and names.search(low) is not None
    told = ""
    for part in PARTED.split(low):
        if LOOKS_NOT.search(part):
            heading = folded(" ".join(sentence.block.headings[-1:]))
            before = f"{last_sentence(sentence.before)} {sentence.lead} {heading} {told}"
            if names.search(part) or (POINTS_BACK.search(part) and names.search(before)):
                return True
        told += f" {part}"
    return False
