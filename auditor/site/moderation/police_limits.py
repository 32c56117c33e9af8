"""Who else acts, whose "not" it is and on whose request: what limits a sentence on telling the police."""

from auditor.site.moderation.police_passing import (
    FOR_SOME,
    IF_CERTAIN,
    OF_THE_PERSON,
    POLICE_FIRST,
    PROOF_NOT_NEEDED,
    PROVEN,
    THEMSELVES,
    WITH_CONSENT,
)
from auditor.site.moderation.police_words import KEEPS_PROOF
from auditor.site.reading.clause import clauses
from auditor.site.reading.condition import condition_told, with_if
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import OWN
from auditor.site.site import Saying
from auditor.site.words.later import later

# "Vermoedens geven wij niet door", "suspicions we do not pass on", to nobody in particular.
SUSPECTED = (
    r"(?:vermoedens?|verdenking\w*|signalen|aanwijzingen|suspicions?|signals|verdachtmaking\w*|soupcons|verdacht\w*)"
)
NOT_PASSED = later(
    rf"^\W*(?:ook |zulke |such |our |onze |een |any )?{SUSPECTED}\b(?: (?!aan\b|to\b)[^\s.;:]+){{0,10}}? "
    r"(?:geven|geef|spelen|speel|melden|meld|sturen|stuur|zetten|zet|delen|deel|brengen|leggen) (?:wij|we|ik) (?:er |"
    r"daar |"
    r"dus |zelf |ook )*(?:niet|nooit|nergens|niks)(?: (?:door|verder|voor|over))?\W*$|"
    rf"^\W*{SUSPECTED}\b(?: (?!aan\b|to\b)[^\s.;:]+){{0,10}}? (?:we|i) (?:do not|don't|never|will not|won't) "
    r"(?:pass on|report|forward|pass along|hand on|hand over)(?: (?:anywhere|at all))?\W*$|"
    rf"^\W*(?:wij|we|ik) (?:geven|geef|spelen|speel|melden|meld|sturen|stuur) {SUSPECTED} (?:\S+ )?(?:niet|nooit|"
    rf"nergens)"
    r"(?: door| verder)?\W*$|"
    rf"^\W*(?:we|i) (?:do not|don't|never|will not|won't) (?:pass on|report|forward|hand over) {SUSPECTED}\W*$|"
    rf"^\W*{SUSPECTED}\b (?:worden|blijven|are|stay) (?:[^\s.;:]+ ){{0,2}}?(?:niet doorgegeven|nergens gemeld|"
    rf"niet gemeld|"
    r"onder ons|binnenshuis|bij ons|not passed on|never passed on|not reported|with us|in-house)\W*$"
)
LAW = (
    r"(?:justitie|(?:het )?parket|(?:de |een )?(?:\w+ )?(?:officier(?: van justitie)?|rechter\w*|onderzoeksrechter|"
    r"magistraat)|"
    r"(?:het )?(?:openbaar ministerie|gerecht)|(?:de )?politie|(?:the |a )?(?:public )?(?:prosecutor|court|judge|"
    r"magistrate|police))"
)
# "Op vordering van de officier", "when a prosecutor orders it": whoever must give it passes nothing on by itself.
ORDERED = later(
    r"\b(?:op|na|met|bij) (?:een )?(?:\w+ )?(?:vordering|bevel|gerechtelijk\w*|rechterlijk\w*)\b|"
    r"\b(?:court order|warrant|subpoena|legally (?:required|obliged)|order of (?:a|the) (?:court|judge|prosecutor))\b|"
    rf"\b(?:gevorderd|vordert|gesommeerd|sommeert|beveelt|bevolen)\b|\b(?:vraagt|eist|verlangt) {LAW}\b|"
    rf"\b{LAW} (?:dat |het |dit |die |gegevens |data |ons |erom |daarom |daartoe |er )*(?:vraagt|vragen|eist|verlangt|"
    rf"opvraagt|"
    r"orders?|demands?|requests?|requires?|asks?|wants?)\b|\b(?:ordered|demanded|compelled) (?:to|by)\b"
)
BARE = later(
    r"(?:co-?operat\w* (?:\w+ )?)?(?:with|aan|bij|met|to) (?:(?:the|de|relevant|competent) )?(?:police|politie|"
    r"justitie|law enforcement|authorit\w+|autoriteiten)\W*$|co-?operat\w* (?:\w+ )?with$"
)
PASSES_TOO = later(
    r"\b(?:and|en) (?:\w+ ){0,3}?(?:report|refer|pass|hand|forward|share|disclose|meld|geven|stuur|sturen|draag|dragen|"
    r"delen|verstrekken|doen aangifte)\w*"
)


def others_act(low: str) -> bool:
    """Whether the police tell the platform, or somebody goes to the police without it."""
    return POLICE_FIRST.search(low) is not None or (THEMSELVES.search(low) is not None and not OWN.search(low))


def denies_the_person_only(sentence: Sentence) -> bool:
    """Whether every "not" is said of the person: that she is not yet eighteen, that she could not prove her age."""
    told = [one.span() for one in OF_THE_PERSON.finditer(sentence.low)]
    return bool(told) and all(
        any(start <= hit.start < stop for start, stop in told) for hit in sentence.of("negation", "denial")
    )


def for_some(saying: Saying) -> bool:
    """Whether it happens for some suspicions only: on request, with consent, or once it is proven or certain."""
    low = saying.sentence.low
    told = with_if(low)
    if is_ordered(saying.sentence) or FOR_SOME.search(told) or WITH_CONSENT.search(told):
        return True
    if "only_on_request" in saying.page.words.named(condition_told(low)):
        return True
    return (PROVEN.search(told) or IF_CERTAIN.search(told)) is not None and PROOF_NOT_NEEDED.search(low) is None


def is_ordered(sentence: Sentence) -> bool:
    """Whether it happens on request or when a court or the police order it, and not without that too."""
    ordered = ORDERED.search(sentence.low) is not None and PROOF_NOT_NEEDED.search(sentence.low) is None
    return ordered or on_request(sentence)


def on_request(sentence: Sentence) -> bool:
    """Whether it happens on request or after proof only; "we do not wait for a court order" is the contrary."""
    spans = clauses(sentence.low)
    negated = {
        n for n, (start, stop) in enumerate(spans) if any(start <= hit.start < stop for hit in sentence.of("negation"))
    }
    kept = KEEPS_PROOF.search(sentence.low)
    return any(
        not any(start <= hit.start < stop for n, (start, stop) in enumerate(spans) if n in negated)
        for hit in sentence.of("only_on_request")
        if kept is None or not kept.start() <= hit.start < kept.end()
    )


def passes_on(sentence: Sentence, *, contact: bool) -> bool:
    """Whether it names passing on; "we cooperate with law enforcement" only says that there is contact."""
    hits = sentence.of("pass_on")
    if not contact:
        return bool(hits)
    return PASSES_TOO.search(sentence.low) is not None or any(
        BARE.match(sentence.low[hit.start : hit.end]) is None for hit in hits
    )
