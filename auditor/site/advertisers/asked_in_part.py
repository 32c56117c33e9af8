"""Whether a document is asked for one part of the site, or to open something once the account is in use."""

from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying
from auditor.site.words.later import later

# "Plaats je een gewone advertentie? Dan vragen we er alleen om als we twijfelen", "for a plain ad it is not needed".
KIND = (
    r"(?:\w*advertenties?|\w*profiel(?:en)?|oproep(?:en)?|zoekertjes?|annonces?|vermelding(?:en)?|ads?|adverts?|"
    r"listings?|profiles?|shows?|sections?|rubriek(?:en)?|categor(?:ie|ieen|y|ies)|afdeling(?:en)?|uitzend\w+|webcam\w*|streams?|streaming|chats?)"
)
OF_ANOTHER_PART = later(
    r"^\W*(?:plaats|zet|post|hang|adverteer|wil|heb|ga|doe|do|are|if|als|just|only|alleen|enkel|maar|voor|bij|van|in|"
    r"for|with|within|"
    rf"posting|placing|a plain|an ordinary) (?:[\w'-]+ ){{0,5}}?{KIND}\b"
)
LETS_IT_OFF = later(
    r"\b(?:er|daar) (?:\w+ )?(?:alleen|enkel|slechts|pas|niet|nooit) (?:\w+ ){0,3}?(?:naar|om)\b|"
    r"\b(?:vragen|vraag|doen|ask|check|want|need) (?:we |wij |ik |(?:for )?(?:it|one|that|dat|die|dit|erom|ernaar) )*"
    r"(?:alleen|enkel|slechts|niet|only|just) (?:als|bij|wanneer|indien|if|when|on|in)\b|"
    r"\b(?:we|i) (?:only|just|never) (?:ask|check|need|want|do)\b(?: for)?(?: (?:it|one|that|this))?(?: if| when|"
    r" on|\W*$)|"
    r"\b(?:dat|die|dit|het|it|that|this|one) (?:is |hoeft |hoeven |isn't |need |"
    r"needn't )?(?:\w+ ){0,2}?(?:niet (?:nodig|verplicht|"
    r"vereist)|niet\W*$|not (?:needed|required|necessary|asked)|not\W*$)|"
    r"\b(?:is|hoeft|zijn|vragen we|doen we) (?:dat|die|dit|it|that) (?:\w+ )?(?:niet|not)\b"
)
AHEAD = 8
# "Profs wel: voordat je eerste oproep …", after "Hobbyisten hoeven niets te laten zien".
THEY_DO = later(r"^\W*(?:[\w'-]+ ){1,3}(?:wel|do|must)\s?[:,;]")
THEY_NEED_NOT = later(
    r"^\W*(?!je\b|jij\b|u\b|you\b|wij\b|we\b|ik\b|dat\b|die\b|that\b)(?:[\w'-]+ ){1,4}?(?:hoeven|hoeft|need|needs|"
    r"needn't|do not|don't)\b"
    r"[^.;]{0,40}\b(?:niets|niks|geen|niet|nothing|not|no|have to|any)\b"
)
# "Om berichten te sturen upload je een paspoort", "to unlock your phone number".
FEATURE = (
    r"(?:(?:prive)?berichten|berichtjes|chat\w*|(?:private |direct )?messages?|messaging|inbox|(?:telefoon|"
    r"gsm-?)?nummer|"
    r"(?:phone )?number|video\w*|filmpjes?|clips?|(?:meer|extra|grote|more|extra|full-size) (?:foto'?s?|photos?|"
    r"pictures?)|"
    r"(?:(?:hoofd|profiel|omslag|gezichts)?foto'?s?|photos?|pictures?) (?:met|with|waarop|of your face)|"
    r"galerij\w*|gallery|albums?|reviews?|recensies?|"
    r"beoordelingen|premium\w*|\w*functies|features?|extra'?s|extras|statistieken|statistics|boekingen|bookings?|"
    r"agenda|calendar|"
    r"stories|inkomsten|earnings)"
)
OPENED = (
    r"(?:ontgrendel\w*|vrijspel\w*|vrijgeven|vrijschakel\w*|vrij te \w+|open\w*|aanzetten|aan te zetten|"
    r"inschakelen|activer\w*|"
    r"te activeren|gebruiken|zichtbaar|sturen|versturen|ontvangen|lezen|tonen|plaatsen|unlock\w*|enabl\w*|"
    r"activat\w*|switch on|turn on|"
    r"use|send|read|receive|show|reveal|open up|access)"
)
UNLOCKS = later(
    r"\b(?:om|to|in order to|zodat|so (?:that )?you can|voordat je|before you can|voor het|daarna kun(?:t|nen)?|"
    r"na [^.;,]{3,60} kun(?:t|nen)? (?:je|u)|"
    r"then you can|wil je|want to)\b"
    rf"[^.;]{{0,25}}?\b(?:{FEATURE}\b[^.;,]{{0,35}}\b{OPENED}|{OPENED}\b[^.;,]{{0,25}}\b{FEATURE})\b"
)
PUBLISHES = later(
    r"\b(?:adverter\w+|advertentie (?:te |kunt |kan |mag |wilt )?(?:te )?(?:plaatsen|tonen|zetten|publiceren)|"
    r"publiceren|publish\w*|online|"
    r"post (?:an?|your|the) ad|advertis\w+|list(?:ed|ing)?|go live)\b"
)


def another_part_let_off(saying: Saying) -> bool:
    """Whether the sentences that follow on the page ask it of another part of the site on doubt only, or not at all."""
    here = saying.sentence.block.order
    return any(_lets_off(one) for one in saying.page.sentences if here <= one.block.order < here + AHEAD)


def _lets_off(sentence: Sentence) -> bool:
    """Whether a sentence, with the question that it answers, lets off one kind of advertisement."""
    if LETS_IT_OFF.search(sentence.low) is None:
        return False
    asked = sentence.question if sentence.first else ""
    before = sentence.before[-90:].rpartition("?")[0].rpartition(".")[2].strip()
    return any(OF_ANOTHER_PART.search(text) for text in (sentence.low, asked, before) if text)


def unlocks_something(sentence: Sentence) -> bool:
    """Whether a document is asked to open what is not the advertisement: messages, a number, more photos."""
    return UNLOCKS.search(sentence.low) is not None and PUBLISHES.search(sentence.low) is None


def others_need_not(saying: Saying) -> bool:
    """Whether the sentence before lets another group off: "Hobbyisten hoeven niets. Profs wel: …"."""
    if THEY_DO.match(saying.sentence.low) is None:
        return False
    return any(THEY_NEED_NOT.match(one.low) for one in saying.before(1))
