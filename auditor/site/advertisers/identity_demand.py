"""Whether a sentence demands the document that it names, of everyone or of some only."""

import re

from auditor.site.advertisers.about_advertisers import in_the_case_before
from auditor.site.advertisers.asked_in_part import another_part_let_off, others_need_not
from auditor.site.advertisers.identity_late import asked_late, in_one_section
from auditor.site.advertisers.identity_words import (
    CONDITION,
    FREED,
    GRACE,
    HANDS_OVER,
    IF_FIRST,
    NO_REST,
    OF_A_GROUP,
    ONLINE_FIRST,
    REST,
    SKIPPED,
    SPECIAL_CASE,
    THAT_EVERYONE,
    VOLUNTARY,
)
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import NO_X_NO_Y
from auditor.site.reading.withheld import KEPT_BACK, withheld_otherwise, withheld_without
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

# "Niets gaat online van iemand wiens paspoort wij niet gezien hebben."
SEEN = later(r"\b(?:gezien|ingezien|ontvangen|seen|received)\b")
POINTS_BACK = later(r"^\W*(?:dat|dit|die|deze|that|this|those|it)\b")
# "Fotografeer je kaart", "levert zelf een identiteitsbewijs in": what one does with a document to get on.
HANDS_IN = later(
    r"\b(?:lever(?:t|en)?|fotografeert?|hand(?:s|ing)? in|send(?:s|ing)? in|photograph|snap|"
    r"maak(?:t)? (?:een )?(?:foto|scan|kopie)|take a (?:photo|picture)|"
    r"laat(?:ten)? (?:\S+ ){0,2}?zien|houd(?:t)?|neem(?:t)?|bring|attach|bijvoegen|voeg(?:t)?|overhandig\w*|"
    r"voorleg\w*|voorlegging|overlegging|inlever\w*|"
    r"vertoon|toont?)\b"
)
# "Dan vraag ik je paspoort": whoever runs it alone asks.
I_ASK = later(
    r"\b(?:dan|altijd|eerst|vooraf) (?:vraag|wil) ik\b|\b(?:then|always|first) i (?:ask|want)\b|\bi (?:then|always|"
    r"first) ask\b"
)
# "Enkel mogelijk na …", "leaves draft only when …".
ONLY_ONCE = later(
    r"\b(?:pas|alleen|enkel|slechts|uitsluitend|niet eerder|only|not until)\b (?:\S+ ){0,5}?(?:na|nadat|als|wanneer|"
    r"zodra|indien|met|mits|tegen|after|"
    r"when|once|if|with|on|upon)\b|\b(?:eerst|first)\b[^.;]{0,60}\b(?:dan|daarna|then)\b"
)
# "Daarna, en niet eerder, verschijnt je advertentie."
THEN_ONLY = later(
    r"^\W*(?:(?:pas |alleen |only )?(?:daarna|dan|then|after that|afterwards)|eerder niet|"
    r"not before)\b[^.]{0,60}?\b(?:verschijn\w*|online|zichtbaar|live|"
    r"gepubliceerd|geplaatst|published?|sees?|appears?|visible|goes up|plaatsen|post)\b"
)
# "Dat moet iedereen", "verplicht voor iedereen", "niet optioneel".
EVERYONE_MUST = later(
    r"\b(?:moet|geldt|doet|hoort|vragen (?:we|wij)|must|applies|goes|holds) (?:\S+ ){0,2}?(?:iedereen|eenieder|"
    r"alle \w+|everyone|everybody|all)\b|"
    r"\b(?:niemand|nobody|no one) (?:\w+ ){0,2}?(?:ontkom\w*|ontsnap\w*|ontloopt|omzeilt|escapes?|dodges|avoids|"
    r"gets? (?:around|out of|past))\b|\bkomt niemand (?:\w+ )?(?:onderuit|omheen)\b|"
    r"\b(?:no|geen) (?:getting|way|weg|ontkomen|ontsnappen) (?:around|round|past|out of|omheen|aan)\b|"
    r"\b(?:niet|nooit) (?:aan )?te (?:ontkomen|ontlopen|omzeilen)\b|"
    r"\biedere?(?:en)? (?:\S+ ){0,2}?moet\b|\b(?:niet|geen|not|isn't|never) (?:\S+ )?(?:optioneel|vrijwillig|"
    r"vrijblijvend|facultatief|keuze|optional|voluntary|"
    r"a choice)\b"
)
# "Zij kijken naar je paspoort. Dat slaan we nooit over."
NEVER_SKIPPED = later(
    r"^\W*(?:dat|dit|die stap|deze stap|that|this|we|wij)\b[^.;]*\b(?:slaan (?:we|wij) (?:\w+ )?(?:nooit|niet) over|"
    r"(?:slaan|sla) (?:\w+ ){0,3}(?:nooit|niet) over|(?:never|do not|don't) skip)\b|"
    # "Niemand ontkomt eraan", "there is no way around it".
    r"^\W*(?:(?:daar|aan|hier|er)\b[^.;]{0,40}\b)?(?:niemand|nobody|no one) (?:\w+ ){0,2}?(?:ontkomt|ontsnapt|"
    r"omzeilt|komt|escapes|dodges|gets (?:around|out of|past))\b(?! (?:op|in|naar)\b)|"
    r"^\W*(?:(?:daar|hier) (?:komt|kom) (?:je|u|niemand) niet (?:onderuit|omheen)|there(?: is|'s) no way (?:around|"
    r"round|past))\b"
)
# A demand that other words beside it take from some, or leave to the platform.
LIMITED = later(
    r"\b(?:where|when|if) (?:we (?:think|feel|find|deem|consider|see fit)|needed|necessary)\b|\b(?:waar|als|wanneer|"
    r"indien) "
    r"(?:we|wij|zij) (?:dat|dit|het) nodig (?:vinden|vindt|achten|acht)\b|\bnaar (?:ons|eigen|ons eigen) (?:oordeel|"
    r"inzicht)\b|\bat our (?:sole )?discretion\b|"
    r"\b(?:in (?:de )?(?:meeste|veel|sommige|bepaalde) gevallen|in (?:most|many|some|certain) cases|kan (?:besluiten|"
    r"beslissen)|may (?:decide|choose)|"
    r"proberen|try to|lukt (?:dat )?niet altijd|handvol|a handful|spot-?check\w*|every now and then|af en toe|"
    r"steekproe\w*|"
    r"(?:most|some|many|few) of (?:our|the)|de meeste (?:van )?\w+|(?:gold|platinum|premium|vip|silver|"
    r"basic)\b[^.]{0,20}\b(?:members?|leden|accounts?|ads?|"
    r"advertenties)|reported|gemelde?|under (?:\d+|twenty\S*): |aged \d+ or (?!over|older|above|more|up)|"
    r"elders|elsewhere|up to you|mag je zelf weten|unverified (?:profiles|ads|accounts)\b[^.]{0,40}\b(?:can|may)|"
    r"tenzij (?:je|u|zij|de)|unless (?:you|they|the)|wie al \S+|already had)\b"
)
# "…, text-only ads don't", "clubs mogen zonder", "EU-dames hoeven enkel een mailtje te sturen".
OTHERS_NEED_NOT = later(
    r"(?:[,;.]|\b(?:en|and|but|maar)\b) ?(?:\S+ ){1,4}?(?:do not|don't|does not|doesn't|need not|haven't|"
    r"hoeven (?:dat |dit |het )?niet|niet)\W*$|"
    r"\b(?:clubs?|bureaus?|prive-?huizen|agencies|dames uit|wie al|bestaande\w*|existing|"
    r"basic)\b[^.;]{0,60}\b(?:mogen|hoeven|may|can|hoeft)\b[^.;]{0,50}"
    r"\b(?:zonder|niet|enkel|geen|without|not|only)\b"
)
# "De houder toont zijn paspoort. Van de dames vragen wij het steekproefsgewijs": of others it is asked sometimes.
OF_OTHERS_SOMETIMES = later(
    r"^\W*(?:maar )?(?:van|bij|voor|of|from|for) (?:[\w'-]+ ){1,4}?(?:vragen|vraag|doen|controleren|ask|do|"
    r"check) (?:(?:we|wij|ik|that|it|this|het|dat|"
    r"dit|die|hem) ){1,3}(?:\w+ )?(?:steekproef\w*|soms|af en toe|alleen|enkel|niet|nooit|bij twijfel|at random|"
    r"sometimes|only|not)\b"
)
# "Een rijbewijs volstaat niet": which document will do is not of whom one is asked.
WILL_NOT_DO = later(
    r"\b(?:rijbewij\w+|kopie\w*|scans?|bankpas\w*|foto'?s?|ov-?\w*|verlopen \w+|driving licen[cs]e\w*|cop(?:y|ies)|"
    r"expired \w+|"
    r"bank cards?|photos?)\b[^.;]{0,60}\b(?:niet|geen|not|don't|doesn't)\b|"
    r"\b(?:accepteren|aanvaarden|accept)\b[^.;]{0,60}\b(?:niet|geen|not|no)\b"
)
NOT_LIMITED = later(
    r"\b(?:ook (?:voor )?(?:wie|clubs?|bureaus?|bestaande)|also (?:for|those)|even (?:existing|if)|uitzonder\w+|"
    r"exception\w*)\b"
)


# The next article of the terms, on whose account it is, tells of other matters.
NEXT_ARTICLE = later(r"^\W*\d+\.\d+\b")
# "Wil je ook afspraken aanbieden, dan vragen we een paspoort", "… als er geld gevraagd wordt": of those alone.
IF_THEY_ALSO = later(
    r"^\W*(?:wil (?:je|u|men)|wilt u|als (?:je|u)|if you|do you want|want)\b[^.;]{0,30}\b(?:ook|daarnaast|opvallen|"
    r"also|as well|too|"
    r"stand out|vinkje|badge|keurmerk|label|geverifieerd\w*|verified)\b|"
    r"\b(?:als|indien|wanneer|zodra|if|when) (?:er |je |u |you |they |there is )?(?:\w+ )?(?:geld|betaling|prijs|"
    r"money|payment|price)\b"
)

OF_ALL = later(r"\b(?:iedereen|alle|elke|iedere|everyone|everybody|all|every)\b")


# "Krijgen we een melding dat je te jong bent, dan moet je …"
UPON_A_REPORT = later(
    r"^\W*(?:krijgen|krijgt|ontvangen|ontvangt|komt|komen|bereikt|do|should) (?:we|wij|er|ons|"
    r"de redactie)\b[^.;]{0,40}\b"
    r"(?:melding\w*|klacht\w*|signaal|signalen|tip|tips|report\w*|complaint\w*)\b"
)


def _limited(saying: Saying) -> bool:
    """Whether the sentence, or the one after it, takes the demand from some or leaves it to the platform."""
    low = saying.sentence.low
    if NOT_LIMITED.search(low):
        return False
    if LIMITED.search(low) or OTHERS_NEED_NOT.search(low):
        return True
    following = saying.after(1)
    if any(OF_OTHERS_SOMETIMES.match(one.low) for one in following):
        return True
    return any(
        OTHERS_NEED_NOT.search(f". {one.low}") and not NOT_LIMITED.search(one.low) and not WILL_NOT_DO.search(one.low)
        for one in following
    )


def insisted_on(saying: Saying) -> bool:
    """Whether negations together demand the document: without it nothing goes online, it is not optional."""
    sentence = saying.sentence
    if EVERYONE_MUST.search(sentence.low):
        return True
    if withheld_without(sentence.low, sentence.of("id_document")):
        return True
    if any(NEVER_SKIPPED.search(one.low) for one in saying.after(2)):
        return True
    return any(withheld_otherwise(one.low) or THEN_ONLY.match(one.low) for one in saying.after(1))


def demands(saying: Saying) -> bool:
    """Whether a sentence, or what it stands under, asks for something rather than mentions it."""
    sentence = saying.sentence
    return bool(
        sentence.names("obligation", "verify", "before_publication")
        or SEEN.search(sentence.low)
        or NO_X_NO_Y.match(sentence.low)
        or sentence.question
        or sentence.lead
        or HANDS_IN.search(sentence.low)
        or I_ASK.search(sentence.low)
        or ONLY_ONCE.search(sentence.low)
        or _headed(saying)
        or _demanded_around(saying)
    )


def _demanded_around(saying: Saying) -> bool:
    """Whether handing over a document is told, and beside it that all must: "Dat moet iedereen doen"."""
    if HANDS_OVER.search(saying.sentence.low) is None:
        return False
    following = saying.after(2)
    if any(THAT_EVERYONE.search(one.low) and one.names("everyone", "before_publication") for one in following):
        return True
    return any(one.names("everyone", "advertiser") and not one.asks for one in saying.before(1)) and any(
        one.names("before_publication") for one in following
    )


def _headed(saying: Saying) -> bool:
    """Whether the heading demands: "What we need of everyone before your first advertisement"."""
    headings = saying.sentence.question or " . ".join(saying.sentence.block.headings[-1:])
    return not {"obligation", "before_publication", "everyone"}.isdisjoint(saying.page.words.named(folded(headings)))


def for_some_only(saying: Saying) -> bool:
    """Whether the passage keeps a demand for some: a condition, a rest that is let off, or publication first."""
    sentence = saying.sentence
    low = sentence.low
    if (
        _limited(saying)
        or asked_late(sentence, saying.after(3))
        or another_part_let_off(saying)
        or others_need_not(saying)
    ):
        return True
    special = SPECIAL_CASE.search(low)
    if special is not None and CONDITION.search(low[: special.start()]) and not sentence.names("everyone"):
        return True
    if in_the_case_before(saying):
        return True
    if _of_a_group(sentence) or UPON_A_REPORT.match(low):
        return True
    if any(SKIPPED.search(one.low) and not _stays_out(one) for one in saying.after(2)):
        return True
    if any(
        REST.search(one.low) and FREED.search(one.low) and not _stays_out(one) and not one.asks
        for one in saying.passage[saying.position :]
        if not (NEXT_ARTICLE.match(one.low) and one.names("several_persons", "for_others"))
    ):
        return True
    if any(POINTS_BACK.match(one.low) and VOLUNTARY.search(one.low) for one in saying.after(1)):
        return True
    grace = GRACE.search(low) is not None and not re.search(r"\b(?:voordat|vooraf|before|pas|niet eerder|prior)\b", low)
    if sentence.names("after_publication") and not re.search(r"\b(?:voordat|before|pas|niet eerder)\b", low):
        return True
    return (grace or sentence.names("after_publication")) and any(
        ONLINE_FIRST.search(one.low) for one in saying.passage
    )


def _stays_out(rest: Sentence) -> bool:
    """Whether the rest is not let off, but stays out: "Wie dat niet doet, komt er niet op"."""
    return NO_REST.search(rest.low) is not None or KEPT_BACK.search(rest.low) is not None


def _of_a_group(sentence: Sentence) -> bool:
    """Whether it is asked of houses, of newcomers, or of those who want something more."""
    asked = sentence.question if sentence.first else ""
    if (IF_THEY_ALSO.search(asked) or IF_THEY_ALSO.search(sentence.low)) and not OF_ALL.search(sentence.low):
        return True
    if in_one_section(sentence) and not OF_ALL.search(sentence.low):
        return True
    return OF_A_GROUP.search(sentence.low) is not None and not sentence.names("everyone")


def only_in_a_condition(sentence: Sentence) -> bool:
    """Whether documents stand in the condition only: "als wij twijfelen of de foto bij het document hoort, …"."""
    condition = IF_FIRST.match(sentence.low)
    hits = sentence.of("id_document")
    return condition is not None and bool(hits) and all(hit.end <= condition.end() for hit in hits)
