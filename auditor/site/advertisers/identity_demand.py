"""Whether a sentence demands the document that it names, by itself or by what stands around it."""

from auditor.site.advertisers.identity_words import HANDS_OVER, IF_FIRST, THAT_EVERYONE
from auditor.site.advertisers.introduced import introduced_by_a_case
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import NO_X_NO_Y
from auditor.site.reading.withheld import withheld_otherwise, withheld_without
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

# "Niets gaat online van iemand wiens paspoort wij niet gezien hebben."
SEEN = later(r"\b(?:gezien|ingezien|ontvangen|seen|received)\b")
# "Fotografeer je kaart", "levert zelf een identiteitsbewijs in": what one does with a document to get on.
HANDS_IN = later(
    r"\b(?:lever(?:t|en)?|fotografeert?|hand(?:s|ing)? in|send(?:s|ing)? in|photograph|snap|"
    r"maak(?:t)? (?:een )?(?:foto|scan|kopie)|take a (?:photo|picture)|"
    r"laat(?:ten)? (?:\S+ ){0,2}?zien|houd(?:t)?|neem(?:t)?|bring|attach|bijvoegen|voeg(?:t)?|overhandig\w*|"
    r"voorleg\w*|voorlegging|overlegging|inlever\w*|"
    r"vertoon|toont?|meldt? (?:je|u|jezelf) (?:\S+ )?aan met|logt? (?:je |u )?in met|sign in with|log in with)\b"
)
# "There you add your passport": told, and only a demand by what introduces it.
ONE_HANDS_IN = later(
    r"\b(?:you|they|she|he|je|jij|u|ge|zij|ze|hij)\b[^.;]{0,25}\b(?:add|upload|scan|attach|hold|show|send|give|"
    r"voeg|stuur|toon|geef|zet|leg)(?:s|t|en|nen)?\b|"
    r"^\W*(?:(?:there|then|daar|dan|daarop) )?(?:upload|add|attach|scan|send|show|stuur|voeg|toon)(?:s|t)?\b"
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
        or (ONE_HANDS_IN.search(sentence.low) and introduced_by_a_case(saying))
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


# "Lijkt een paspoort ons raar, dan …", "roept het document vragen op, dan …": one that was shown.
IF_IT_LOOKS = later(r"^\W*(?:lijkt|oogt|ziet|roept|klopt|blijkt|looks|does|should)\b[^,;]{3,60},")


def only_in_a_condition(sentence: Sentence) -> bool:
    """Whether documents stand in the condition only: "als wij twijfelen of de foto bij het document hoort, …"."""
    condition = IF_FIRST.match(sentence.low) or IF_IT_LOOKS.match(sentence.low)
    hits = sentence.of("id_document")
    return condition is not None and bool(hits) and all(hit.end <= condition.end() for hit in hits)
