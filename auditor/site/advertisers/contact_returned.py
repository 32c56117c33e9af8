"""Where something is sent to a phone or a mailbox and has to come back, told in any words and over a few sentences."""

from functools import lru_cache

from auditor.site.advertisers.about_advertisers import MEANT_FOR_THEM
from auditor.site.advertisers.contact_words import FOR_SOMETHING_ELSE
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying
from auditor.site.statements.said import Strength
from auditor.site.words.later import later
from auditor.site.words.sought import Sought
from auditor.site.words.vocabulary import folded

# What goes to the phone or the mailbox, by any name.
GOES_TO = {
    "phone_number": Sought(
        r"\b(?:sms\w*|tekstbericht\w*|appje|whatsapp\w*|telefoon\w*|mobiel\w*|gsm\w*|smartphone|toestel|(?:06-?|"
        r"telefoon)?nummers?|belletje|computerstem|robotstem|stem|gebeld|bellen|belt|phones?|mobiles?|handset|"
        r"cell(?:phone)?|text(?:ed|s)?|text message|calls?|called|ring|numbers?|handy\w*|telefon\w*|rufnummer|"
        r"portable)\b"
    ),
    "email_address": Sought(
        r"\b(?:e-?mail\w*|\w*mail|mail(?:tje|box|adres|bericht|en|t|s|ed)\w*|inbox|postvak\w*|postbus|e-?post|courriel|"
        r"postfach)\b"
    ),
}
# What has to come back.
TOKEN = {
    "phone_number": Sought(
        r"\b(?:codes?|(?:sms|pin|bevestigings|controle|verificatie|activatie|cijfer|tan)-?\s?codes?|\w*cijfers|"
        r"(?:controle)?getal(?:len)?|cijferreeks|\w+[- ]digit (?:number|code)|pin|tan|digits?|ziffern|chiffres|"
        r"passcode)\b"
    ),
    "email_address": Sought(
        r"\b(?:\w*link(?:je)?s?|koppeling|verwijzing|(?:\w+)?knop(?:je)?|button|klik\w*|aanklik\w*|aangeklikt|clicks?|"
        r"clicked|codes?|cijfers|digits|bevestig\w*|confirm\w*|beantwoord\w*|antwoord\w*|reply|schaltflache|bouton|"
        r"lien)"
        r"\b"
    ),
}
SENT = Sought(
    r"\b(?:(?:een|a|an|eine?|un) (?:sms(?:'?je|'ke)?|tekstbericht|text(?: message)?|mail(?:tje|ke)?|e-?mail|belletje|"
    r"appje)|"
    r"(?:krijg|ontvang)(?:t|en)? (?:je|u|ge|jij|hij|zij|wie)|(?:je|u|ge|wie|adverteerders?|elke \w+|iedereen) "
    r"(?:\w+ ){0,3}?(?:krijgt?|ontvangt?|krijgen|ontvangen)|"
    r"(?:sturen|stuur|zenden|mailen|mail|sms'?en|sms|appen|bezorgen|schrijven|bellen|bel) (?:we|wij|ik)|"
    r"(?:we|wij|ik) (?:je |u |jou |er |daar |daarheen |naar \w+ \w+ |zo |eerst |dan )*(?:sturen|stuur|zenden|mailen|"
    r"mail|"
    r"sms'?en|sms|appen|bezorgen|schrijven|bellen|bel|stuurden|mailden)\b|"
    r"(?:die|dat|de) (?:[\w']+ ){0,6}?(?:sturen|stuurt|gestuurd|verstuurd|gemaild|toegezonden|toezend\w*|binnenk\w+|"
    r"ontvangt?|krijgt?)|"
    r"(?:komt|valt|gaat|volgt|ligt|staat) (?:\w+ ){0,3}?(?:een|de|er|in|op|binnen)\b|gaat je telefoon|toegezonden|"
    r"(?:krijg|ontvang)\b|leest [^.;]{0,30}voor\b|"
    r"(?:we|i) (?:\w+ ){0,2}?(?:send|text|e-?mail|mail|write|call|ring|phone)\b|(?:you|they|advertisers?|everyone) "
    r"(?:\w+ )?(?:get|gets|receive|receives)\b|sent|vraag(?:t|en)?\b[^.;]{0,40}\bcode aan|request (?:a|the) code|"
    r"arrives?|lands? in|comes? (?:in|by|to)|wir senden|"
    r"(?:sie|du) (?:erhalten|erhaltst|bekommen|bekommst)|vous recevez|nous envoyons)\b"
)
RETURNED = Sought(
    r"\b(?:tik\w*|intik\w*|overtik\w*|overtyp\w*|vul\w*|invul\w*|ingevuld|voer\w*|invoer\w*|ingevoerd|typ(?:e|t|en)?|"
    r"intyp\w*|ingetikt|klik\w*|aanklik\w*|aangeklikt|druk\w*|gedrukt|geklikt|bevestig\w*|open\w*|beantwoord\w*|"
    r"antwoord\w*|"
    r"(?:geef|geeft|noem|noemt|lees|leest|stuur|stuurt) (?:je |u |ge )?(?:die|de|het|dat|ze)\b[^.;]{0,20}\b(?:door|"
    r"terug|op|voor)|teruggeeft|doorgeeft|neemt? over|overneem\w*|zonder|pas|"
    r"voordat|zolang|enter\w*|type|typed|key in|clicks?|clicked|tap|press|confirm\w*|reply|read (?:it|them) back|"
    r"without|until|unless|only then|eingeben|geben sie|klicken|bestatig\w*|saisi\w*|cliqu\w*)\b"
)
DENIES = later(
    r"\b(?:niet|geen|nooit|noch|evenmin|not|no|never|nor|neither|nicht|kein\w*|aucun\w*|\w+n't|hoef\w*|gestopt|"
    r"binnenkort|straks|volgend\w*|ooit|vroeger|soms|sometimes|soon|of wij|misschien|perhaps|might|maybe|onderzoeken)\b"
)
# "Het nummer dat klanten straks bellen" plans nothing.
LATER_ON = later(r"\b(?:die|dat|wat|waarop) (?:\w+ ){0,2}?(?:straks|later) \w+|\b(?:that|which) \w+ (?:will|soon) \w+")
# Who wants to may have it checked.
FOR_WHO_LIKES = later(
    r"\b(?:kun(?:t|nen)?|mag|kan|can|may) (?:[\w']+ ){0,3}?(?:desgewenst|laten (?:checken|controleren|bevestigen|"
    r"verifieren)|have (?:it|your \w+) (?:checked|confirmed|verified))\b|\b(?:vrijwillig|optional\w*|optioneel|"
    r"desgewenst|verplicht is (?:het|dit|dat) niet|(?:niet|not) (?:verplicht|compulsory|obligatory|mandatory)|"
    r"wie (?:dat |daar |er )?(?:graag )?(?:wil|zin)\w*|(?:als|indien) (?:je|u|ge) (?:dat )?wil\w*|if you (?:like|"
    r"want|wish)|"
    r"(?:wil|wilt|zou) (?:je|u|ge) [^.;?]{0,80}\?)"
)
# Nothing is sent, or nothing need be done with it; "geen code, geen account" demands it.
NOTHING_COMES = later(
    r"\b(?:geen|no|nooit|never) (?:[\w-]+ )?(?:\w*codes?|sms\w*|\w*mail\w*|bericht\w*|links?|messages?|e-?mails?|"
    r"texts?)"
    r"\b(?! ?[,:]? (?:dan )?(?:geen|no)\b)|\b(?:niets|niks|nothing|hoef\w*|need not|needn't)\b"
)
# "Zonder die code gaat het niet verder", "anders wordt je account gewist": the denial is what comes of it.
KEPT_UNTIL = later(
    r"\b(?:zonder|zolang|voordat|totdat|tot(?= (?:je|u|ge|we|dat|die))|eerder|niet (?:voor|eer)|pas|anders|without|"
    r"until|unless|before|otherwise|or else)\b"
)
# A code of another sort, or a mail that the reader is to send.
ANOTHER_SORT = Sought(
    r"\b(?:post|kortings?|actie|tegoed|voucher|land|deur|toegangs|bar|qr|streepjes|dress|gedrags|huis|iban|bank|"
    r"discount|gift|country|promo|zip|area|door)-?\s?codes?\b|\bcode of conduct\b|\b(?:mail|mailt|stuur|schrijf|bel|"
    r"app|email|send|call|write|contact)\b (?:\w+ ){0,3}?(?:ons|mij|us|me|info|de redactie)\b|"
    r"\b(?:bezoekers?|klanten|gasten|visitors?|clients?|guests?|lezers?|readers?|recensenten|reviewers?|abonnees?|"
    r"subscribers?|kijkers)\b(?! (?:straks |je |jou |u |you |later |dan )*(?:bel|app|zien|ziet|call|see|reach|bereik|"
    r"ring))|\binlog\w*\b[^.;]{0,20}\b(?:elke|iedere|every|each)\b|"
    r"\b(?:paspoort|identiteits\w*|document|passport|selfie)\w*\b"
)
# "Waarheen mag je zelf bepalen: je mobiel of je inbox", "either will do": one of two.
CHOICE = later(
    r"\b(?:(?:een|1) van (?:de |die |deze )?(?:twee|beide)\b[^.;,]{0,15}\b(?:genoeg|volstaat|voldoende|naar keuze)|"
    r"naar keuze|(?:zelf|kunt|mag|kan|kun) "
    r"(?:\w+ ){0,2}?(?:kiezen|bepalen|weten)|kies(?:t)? (?:je|u|zelf|maar|tussen|of)|(?:ofwel|hetzij)\b[^.]*\b(?:ofwel|"
    r"hetzij)|one of (?:the two|them|these)\b[^.;,]{0,15}\b(?:enough|will do|suffices)|either (?:one|will|is|way)|"
    r"either\b[^.]*\bor|whichever|your choice|"
    r"choose (?:between|whether|how|where|one)|pick (?:one|either))\b"
)
WHOLE = 2
MAIL = r"(?:e-?mail\w*|\w*mail|mail\w*|inbox|postvak)"
CALL = (
    r"(?:sms\w*|tekstbericht\w*|telefoon\w*|mobiel\w*|gsm\w*|\w*nummer|texts?|text message|phone\w*|mobile\w*|number)"
)
OR = later(
    rf"\b{MAIL}\b[^.;:,]{{0,25}},? (?:of|or|oder|ou)\b[^.;:,]{{0,25}}\b{CALL}\b|"
    rf"\b{CALL}\b[^.;:,]{{0,25}},? (?:of|or|oder|ou)\b[^.;:,]{{0,25}}\b{MAIL}\b"
)
# "Zonder bevestigd mailadres of nummer" asks for both; a change of either is another matter.
LACKING = later(
    r"\b(?:zonder|geen|niet|nooit|on(?:bevestigd|geverifieerd|gecontroleerd)\w*|without|no|not|never|neither|un\w+ed|"
    r"wijzig\w*|verander\w*|nieuw\w*|chang\w+|new|klopt|kloppen|ohne|nicht|sans|zowel|both|beide|allebei)\b"
)


def sent_and_back(saying: Saying, channel: str, other: str) -> Strength | None:
    """Return how far a sentence goes that has something sent to the channel come back; None when it tells none."""
    sentence = saying.sentence
    if sentence.asks or sentence.names("past", "other_sites", "hedge"):
        return None
    if sentence.names("promise") and LATER_ON.search(sentence.low) is None:
        return None
    if CHOICE.search(sentence.low) and _chosen(saying, channel, other):
        return Strength.SOME
    if TOKEN[channel].search(sentence.low) is None:
        return None
    told = _told(saying)
    if GOES_TO[channel].search(told) is None or not comes_back(told, _next(saying), channel):
        return None
    if not _for_an_advertisement(saying):
        return None
    if _elsewhere_first(sentence, channel, other):
        return None
    if _is_a_choice(saying, other) or FOR_WHO_LIKES.search(told) or FOR_WHO_LIKES.search(_next(saying)):
        return Strength.SOME
    return Strength.ALL


def _next(saying: Saying) -> str:
    """Return the folded sentence after one."""
    following = saying.following
    return following.low if following is not None else ""


def _is_a_choice(saying: Saying, other: str) -> bool:
    """Whether the sentences around leave it to the advertiser which of the two is checked."""
    around = " ".join(one.low for one in saying.near(WHOLE, WHOLE))
    return CHOICE.search(around) is not None and GOES_TO[other].search(around) is not None


@lru_cache(maxsize=20_000)
def one_or_the_other(low: str) -> bool:
    """Whether a folded sentence has the one channel checked or the other: "via je mail of per sms"."""
    return OR.search(low) is not None and LACKING.search(low) is None


def _chosen(saying: Saying, channel: str, other: str) -> bool:
    """Whether a sentence that leaves a choice, with those around it, has a token sent to one of the two."""
    around = " ".join(one.low for one in saying.near(1, 1))
    named = GOES_TO[channel].search(around) and GOES_TO[other].search(around)
    if not named or ANOTHER_SORT.search(around) or SENT.search(around) is None:
        return False
    return TOKEN["phone_number"].search(around) is not None and _for_an_advertisement(saying)


def _told(saying: Saying) -> str:
    """Return the folded sentence, with the one before it, which may name what the message goes to."""
    before = saying.earlier
    sentence = saying.sentence
    heading = folded(" ".join(sentence.block.headings[-1:]))
    own = f"{heading} . {sentence.question} {sentence.lead} {sentence.low}"
    return own if before is None or before.asks else f"{before.low} {own}"


@lru_cache(maxsize=20_000)
def comes_back(told: str, after: str, channel: str) -> bool:
    """Whether a folded text has a token sent and returned, be it right after, and denies or limits nothing of that."""
    if TOKEN[channel].search(told) is None or SENT.search(told) is None:
        return False
    if RETURNED.search(told) is None and RETURNED.search(after) is None:
        return False
    if ANOTHER_SORT.search(told) or FOR_SOMETHING_ELSE.search(told):
        return False
    if NOTHING_COMES.search(told):
        return False
    return DENIES.search(told) is None or KEPT_UNTIL.search(told) is not None


def _for_an_advertisement(saying: Saying) -> bool:
    """Whether it is told to those who advertise or open an account."""
    if saying.kind in MEANT_FOR_THEM:
        return True
    around = folded(f"{saying.page.metadata.title} . {' . '.join(saying.sentence.block.headings)}")
    named = saying.page.words.named(saying.passage_text) | saying.page.words.named(around)
    return not named.isdisjoint({"account_word", "advertiser"})


def _elsewhere_first(sentence: Sentence, channel: str, other: str) -> bool:
    """Whether the token of a sentence is the other channel's: "een mail met zes cijfers" is no call."""
    low = sentence.low
    return GOES_TO[channel].search(low) is None and GOES_TO[other].search(low) is not None
