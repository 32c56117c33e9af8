"""That no code or link is sent, that any number or mailbox will do, or that what is typed in is simply believed."""

from auditor.site.advertisers.contact_returned import GOES_TO
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

# What would be sent, by channel; a bare "code" is the phone's only where no mail is named beside it.
MESSAGE = {
    "phone_number": (
        r"(?:sms\w*|sms-?\w+|tekstbericht\w*|proefbelletje|belletje|telefoontje|verification (?:text|call)|texts?|"
        r"text messages?|(?:cijfer|pin|sms|sms-)?codes?(?= (?:naar|op|to|on|per|via|by|in) (?:[\w-]+ ){0,2}?(?:gsm|"
        r"mobiel|mobieltje|telefoon|toestel|nummer|sms|phone|mobile|number|text)\b))"
    ),
    "email_address": (
        r"(?:(?:bevestigings|activatie|activerings|controle|verificatie|test)-?(?:mail\w*|e-?mail|link\w*|bericht\w*)|"
        r"e-?mails?|mails?|mailtjes?|linkjes?|links?|confirmation (?:e-?mails?|links?|messages?)|activation \w+)"
    ),
}
SENDS = (
    r"(?:sturen|versturen|stuur|verstuur|krijg|krijgt|krijgen|ontvang|ontvangt|volgt|komt|vragen|doen|gebruiken|hebben|"
    r"zit)"
)
# Sent to nobody: "een bevestigingsmail sturen we niet", "no text to wait for", "een code op uw gsm ook niet".
UNSENT = {
    channel: Sought(
        rf"\b{message}\b[^.;,]{{0,30}}\b{SENDS}\b[^.;,]{{0,20}}\b(?:niet|nooit|evenmin)\b|"
        rf"\b{message}\b[^.;,]{{0,35}}\b(?:ook niet|ook al niet|evenmin|neither|not either)\b|"
        rf"\b(?:geen|no|never an?|nooit een) (?:(?!ander)[\w-]+ ){{0,2}}?{message}\b|"
        rf"\b(?:zonder|without) (?:[\w-]+ (?:of|en|or|and) |(?!die |deze |dat |de |het |je |that |the |this |"
        rf"your )[\w-]+ ){{0,4}}?"
        rf"{message}\b|"
        rf"\b(?:niet|not|never|nooit|geen|no) (?:[\w-]+ ){{0,4}}?(?:op|for|with|om|met|van|any) (?:[\w-]+ ){{0,2}}?"
        rf"{message}\b"
    )
    for channel, message in MESSAGE.items()
}
# "Zonder sms-code kom je er niet in", "geen code ontvangen?": a demand, or what went wrong.
DEMANDED = later(
    r"\b(?:zonder|without)\b[^.;]{0,70}\b(?:geen|niet|niks|niets|nooit|nergens|kom|no|not|never|cannot|"
    r"can't|nowhere)\b|"
    r"\b(?:geen|no) [^.;]{0,40}(?:,|:| is| means|=) ?(?:dan )?(?:geen|no)\b(?! (?:\w+-?)?(?:codes?|links?|\w*mail\w*|"
    r"sms\w*|controle\w*|checks?|gedoe|vragen|wacht\w*|papier\w*|poespas|hassle|waiting|fuss|questions)\b)|"
    r"\b(?:zolang|totdat|voordat|tenzij|until|unless|before|niet alleen|not only|meer|vroeger|straks|binnenkort|soon|"
    r"(?:titel|tekst|omschrijving|foto'?s?|beschrijving|title|text of|description|photos?)|naar (?:andere|een andere|"
    r"je "
    r"eigen|uw eigen)|to (?:other|another|your own)|websites?|webcam|reclame|soms|sometimes|nieuwsbrie\w+|"
    r"newsletters?|ongevraagd\w*|reclame|klanten|bezoekers|visitors|clients|guests|delen|"
    r"share|doorgeven)\b"
)
WENT_WRONG = later(
    r"\b(?:als (?:je|u|ge|er|de)|wanneer|indien|krijg je|krijgt u|ontvang je|heb je|hebt u|mocht|if (?:you|the|no)|"
    r"did(?:n't| not)|haven't|ontvangen|gekregen|received|spam\w*|ongewenste|junk)\b"
)
# "Verzin er gerust een", "a throwaway address is fine".
MADE_UP = later(
    r"\b(?:verzin\w*|verzonnen|bedenk\w*|bedacht|wegwerp\w*|nep(?:adres|mail|nummer)?|fantasie\w*|weggooi\w*|"
    r"make (?:one|it|something) up|made[- ]up|invent\w*|fake|throwaway|throw-away|disposable|burner|"
    r"temporary)\b"
)
WILL_DO = later(
    r"\b(?:mag|mogen|gerust|prima|goed|best|rustig|geen (?:probleem|punt|bezwaar)|maakt (?:ons )?niet|volstaat|"
    r"is ok\w*|"
    r"kan (?:ook|net zo goed)|voldoet|if you (?:like|want|wish)|is fine|are fine|will do|works|is ok\w*|welcome|"
    r"accepted|"
    r"go ahead|feel free|we (?:do not|don't) mind|no problem)\b"
)
FORBIDDEN = later(
    r"\b(?:verboden|(?:mag|mogen|kan|werkt|werken|gaat) (?:\w+ ){0,3}?niet|niet (?:toegestaan|geaccepteerd|mogelijk)|"
    r"weiger\w*|geweigerd|geblokkeerd|blokk\w+|not (?:allowed|accepted|fine)|refus\w+|block\w*|reject\w*|banned|"
    r"forbidden|"
    r"kom je niet|verwijder\w*|removed?)\b"
)
# "Of het nummer bestaat of van u is, maakt niet uit", "het adres hoeft niet te kloppen".
NEED_NOT_BE_TRUE = later(
    r"\b(?:hoef\w*|needn't|need not|(?:do|does)(?: not|n't) (?:have|need) to)\b[^.;]{0,40}\b(?:kloppen|bestaan|echt|"
    r"waar|"
    r"van (?:jou|u|uzelf|jezelf) te zijn|te werken|werken|real|exist|work|be yours|be true)\b|"
    r"\b(?:of|whether|if)\b[^.;]{0,60}\b(?:klopt|kloppen|bestaat|bestaan|echt is|van (?:jou|u|jezelf|uzelf) is|werkt|"
    r"exists?|real|works?|yours|correct)\b[^.;]{0,25}\b(?:maakt (?:ons |voor ons )?(?:niets?|niks)|interesseert|boeit|"
    r"is (?:uw|jouw|your) zaak|weten (?:we|wij) niet|doesn't matter|does not matter|is up to you|is your (?:own )?"
    r"business|zien (?:we|wij) (?:wel|niet))\b"
)
BELIEVED = later(
    r"\b(?:geloven (?:we|wij|ik)|(?:we|wij|ik) (?:geloven|geloof)|geloof ik|op (?:je|uw) (?:woord|blauwe ogen)|"
    r"(?:nemen|neem) (?:we|wij|ik) (?:\w+ ){0,3}?(?:over|aan)(?= zoals|\W*$)|take your word|tak(?:e|"
    r"en) [^.;]{0,40}(?:exactly |just )?as (?:you|they) (?:type|enter|give|gave|fill)\w*|believe (?:you|what you|it)|"
    r"what you (?:enter|type|give|fill in)[^.;]{0,20}is what|(?:we|wij) (?:vertrouwen|trust) (?:erop|je|u|you)|"
    r"wat (?:je|u|ge) (?:invult|opgeeft|intikt|intypt|doorgeeft)[^.;]{0,25}(?:zetten (?:we|wij)|komt|is wat|plaatsen "
    r"(?:we|wij)|staat (?:er|straks)))\b"
)
LOOKS_ALL_THE_SAME = later(
    r"\b(?:maar|but|totdat|until|voordat|before)\b[^.;]{0,60}\b(?:code|check\w*|control\w*|verif\w*|bevestig\w*|"
    r"confirm\w*|"
    r"nabellen|bellen)\b"
)
# "Je hoeft geen nummer en geen mailadres te bevestigen", "nobody calls, nobody mails".
NEED_NOT_BE_SHOWN = later(
    r"\b(?:hoef\w*|no need to|needn't|need not|don't (?:have|need) to|do not (?:have|need) to|never have to)\b"
    r"(?! (?:\w+ ){0,2}?(?:opnieuw|nogmaals|nog een keer|again|twice))[^.;]{0,60}\b(?:bevestig\w*|verifi\w+|"
    r"aan te tonen|"
    r"te bewijzen|verify|confirm|prove)\b|\b(?:niemand|nobody|no one) (?:belt|mailt|checkt|kijkt|calls?|mails?|rings?|"
    r"checks?|looks?)\b"
)
# "Andere sites laten je codes overtikken. Bij ons niet!"
NOT_WITH_US = later(
    r"^\W*(?:(?:bij|met|with) (?:ons|us)|hier|here|op deze site|wij|we|dat soort \w+)\b[^.;]{0,25}\b(?:niet|not|don't|"
    r"nergens voor nodig|geen last van|none of)\b|^\W*(?:not (?:us|here|with us)|niets van dat alles|none of that)\b"
)
TO_DO = later(
    r"\b(?:codes?|sms\w*|mailtjes?|mails?|links?|e-?mails?|texts?|klikken|overtikken|overtypen|bevestig\w*)\b"
)
# "Hoe weten jullie of mijn nummer klopt?", "Moet ik mijn mail of nummer bevestigen?"
WHETHER_TRUE = later(
    r"\b(?:klopt|kloppen|echt (?:is|zijn|van)|van mij (?:is|zijn)|bevestig\w*|verifi\w+|gecontroleerd|controleren|"
    r"real|true|"
    r"correct|confirm\w*|verify|checked|check)\b"
)
WE_DO_NOT_KNOW = later(
    r"^\W*(?:dat |die |daar )?(?:weten|doen|kijken|checken|controleren) (?:we|wij|ik) (?:\w+ )?(?:niet|nooit)\b|"
    r"^\W*(?:geen van (?:beide|beiden|allebei|de twee|tweeen)|allebei niet|neither|none of (?:them|that)|we (?:don't|"
    r"do not) "
    r"(?:know|check|look)|(?:that|dat) (?:gaan|we) (?:we|wij)? ?(?:don't|niet))\b"
)
HALVES = later(r";|\.\s|,(?= (?:maar|but)\b)")
PARTS = later(r"[;:]|,(?= (?:en|and|maar|but|dan|dus|want|because|so)\b)|\b(?:want|maar|but|because|omdat)\b")


def waved(saying: Saying, channel: str) -> bool:
    """Whether a sentence waves the check of a channel away, in whatever words."""
    sentence = saying.sentence
    if sentence.asks or sentence.names("other_sites", "promise"):
        return False
    low = sentence.low
    if _unsent(sentence, channel) or _not_known(sentence, channel):
        return True
    if sentence.names("past"):
        return False
    if NOT_WITH_US.match(low):
        before = saying.earlier
        return before is not None and before.names("other_sites") and TO_DO.search(before.low) is not None
    if GOES_TO[channel].search(f"{_before(saying)} {low}") is None or LOOKS_ALL_THE_SAME.search(low):
        return False
    return any(_anything_does(part) and _meant(saying, part, channel) for part in HALVES.split(low))


def _anything_does(low: str) -> bool:
    """Whether a folded part of a sentence lets anything stand, or has nobody find out whether it is true."""
    if MADE_UP.search(low) and WILL_DO.search(low) and not FORBIDDEN.search(low):
        return True
    return any(one.search(low) is not None for one in (NEED_NOT_BE_TRUE, NEED_NOT_BE_SHOWN, BELIEVED))


def _not_known(sentence: Sentence, channel: str) -> bool:
    """Whether the answer to whether what was given is true says that nobody knows."""
    asked = sentence.question
    if not sentence.first or GOES_TO[channel].search(asked) is None or WHETHER_TRUE.search(asked) is None:
        return False
    return WE_DO_NOT_KNOW.match(sentence.low) is not None


def _unsent(sentence: Sentence, channel: str) -> bool:
    """Whether a part of the sentence says that nothing is sent to the channel."""
    if UNSENT[channel].search(sentence.low) is None or WENT_WRONG.search(sentence.low):
        return False
    parts = PARTS.split(sentence.low)
    return any(UNSENT[channel].search(part) is not None and DEMANDED.search(part) is None for part in parts)


def _meant(saying: Saying, part: str, channel: str) -> bool:
    """Whether it is the channel that a part of a sentence speaks of: named in it, or before it where it names none."""
    if GOES_TO[channel].search(part):
        return True
    if any(one.search(part) for one in GOES_TO.values()):
        return False
    low = saying.sentence.low
    return GOES_TO[channel].search(low) is not None or all(one.search(low) is None for one in GOES_TO.values())


def _before(saying: Saying) -> str:
    """Return the question or the sentence before, which may name what is spoken of."""
    earlier = saying.earlier
    return f"{saying.sentence.question} {saying.sentence.lead} {earlier.low if earlier is not None else ''}"
