"""That a proof of age is demanded of visitors, told without naming how: "zonder leeftijdsbewijs geen toegang"."""

from functools import lru_cache

from auditor.site.age.age_scope import ALL, CHECKED, OTHERS, PROVEN, SOME_ONLY
from auditor.site.reading.clause import Stance
from auditor.site.reading.past import is_past
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.words.later import later
from auditor.site.words.sought import Sought, SoughtTogether

DEMANDED = Sought(
    r"\b(?:leeftijds-?(?:check|controle|verificatie|bewijs|toets|pas|token)\w*|"
    r"(?:hard|echt|geldig|deugdelijk) (?:leeftijds)?bewijs|"
    r"bewijs (?:van|dat) (?:\S+ ){0,2}?(?:meerderjarig\w*|leeftijd|volwassen\w*)|age[- ](?:checks?|verification|wall|"
    r"proof|"
    r"assurance)|(?:proof|evidence) of (?:\S+ )?age|geverifieerde (?:volwassenen|bezoekers)|verified adults|"
    r"altersverifi\w*|altersnachweis\w*|verification (?:de (?:l'|votre |leur )|d')age|"
    r"(?:leeftijd|meerderjarig\w*|volwassen\w*) (?:\S+ ){0,8}?(?:bewezen|bewijzen|bewijst|aangetoond|aantonen|aantoont|"
    r"vastgesteld|vaststellen|geverifieerd|verifieren|verifieert|gecontroleerd|controleren|controleert)|"
    r"(?:bewijs\w*|bewijz\w*|bewezen|aangetoond|aantoont|toon\w* aan|aan te tonen|aantonen|verifi\w+|"
    r"controle\w+) (?:\S+ ){0,5}?(?:leeftijd|"
    r"meerderjarig\w*|volwassen\w*)|"
    r"(?:prove|proven|verify|verified|establish\w*|verifies|checks) (?:\S+ ){0,4}?(?:age|adults?|majority|over 18)|"
    r"(?:age|majority|adults?) (?:\S+ ){0,4}?(?:verified|proven|established|checked))\b"
)
# "Wij controleren uw leeftijd" leaves open how; these words do not.
CHECKS = later(
    r"\b(?:leeftijds-?(?:check|controle|toets)\w*|age[- ]checks?|controle\w*|controleren|controleert|gecontroleerd|"
    r"checks|checked)\b"
)
SERIOUS = later(
    r"\b(?:geslaagde?|echte?|werkelijke?|daadwerkelijk\w*|effectieve?|externe?|onafhankelijke?|derde|partij|partner|"
    r"dienst|leverancier|bank|overheid\w*|officie\w+|erkende?|gecertificeerde?|document\w*|bewij\w+|real|effective|"
    r"external|independent|third|provider|service|official|government|certified|accredited|evidence|proof|"
    r"(?:niet|not) (?:\S+ )?(?:klik|click))\b"
)
# Nobody passes without it.
SHUT = later(
    r"\b(?:onmogelijk|geen toegang|no entry|no access|niet (?:binnen|verder)|blijft (?:de )?(?:deur )?dicht|"
    r"verplicht\w*|"
    r"obligatory|mandatory|required|afgeschermd|vergrendeld|achter slot|locked|eindigt|turned away|stay outside|"
    r"geweigerd|solely|uitsluitend|enkel toegankelijk|alleen toegankelijk|pas|eerst|totdat|until|only|before|prior to|"
    r"voordat|vooraleer|voor (?:je|u|ge|men|iemand|wij|we)|alvorens|nodig|moet\w*|must|need to|have to|vereist|"
    r"voorbehouden)\b"
)
# A click or a date of birth is what the proof is; unless that is what does not do.
A_WORD = later(
    r"\b(?:klik\w*|knop\w*|vinkje\w*|aanvink\w*|verklaar\w*|verklaring\w*|zelfverklaring|geboortedatum|geboortejaar|"
    r"click\w*|button|tick\w*|declar\w*|self-declar\w*|statement|date of birth|birth (?:date|year)|verjaardag\w*|"
    r"leugen\w*|"
    r"ja of nee|yes or no|bevestig\w*|confirm\w*)\b"
)
NOT_A_WORD = later(
    r"\b(?:niet|geen|nooit|not|no|never|cannot|can't|isn't|insufficient|onvoldoende)\b[^.]{0,50}?" + A_WORD.pattern
    + r"|" + A_WORD.pattern + r"[^.]{0,30}\b(?:niet|geen toegang|onvoldoende|not|isn't|insufficient)\b"
)  # fmt: skip
OF_GUESTS = later(
    r"\b(?:bezoek\w*|kijk\w*|gebruiker\w*|gasten|binnen\w*|toegang|inhoud|pagina\w*|site|website|platform|deur|poort|"
    r"visit\w*|view\w*|users?|guests|enter|entry|access|content|pages?|door|let in|get in|betre\w+|klanten|clients?|"
    r"customers?|advertenties te zien|advertenties|profiles|profielen)\b"
)
WHEN_SOME = later(
    r"\b(?:bij (?:een deel|twijfel|vermoeden)|een deel van (?:de|onze|het) (?:\S+ )?bezoekers|nieuwe bezoekers|"
    r"randomly|"
    r"new visitors|where technically|waar technisch|zo veel mogelijk|zoveel mogelijk|suspicion|verdachte bezoekers|"
    r"if (?:we|you) (?:suspect|seem|look))\b"
)


# What a platform gives as its reason not to do it.
NOT_DONE = later(
    r"\b(?:doen|vragen|hebben|gebruiken|willen|eisen|verplichten) (?:wij|we) (?:het|dat|die|dit|hier|daar)? ?(?:niet|"
    r"geen)\b|"
    r"\b(?:te duur|te ingewikkeld|te veel gevraagd|too expensive|too costly|houden (?:wij|we)? ?het bij|slecht voor|"
    r"niet van deze tijd|onnodig|unnecessary|we don't|we do not|we will not|we won't|see no need|zien (?:wij|"
    r"we) niets in|"
    r"(?:werkt|werken|helpt|helpen) (?:toch )?niet)\b"
)


NOT_ASKED = later(
    r"\b(?:niet|not|geen) (?:\S+ ){0,2}?(?:verplicht\w*|nodig|vereist|required|mandatory|needed|necessary|"
    r"obligatory)\b|"
    r"\b(?:hoef\w*|need) (?:\S+ ){0,3}?(?:niet|geen|not|no)\b"
)
REFUSES = later(
    r"\b(?:onmogelijk|geen toegang|no entry|no access|niet (?:binnen|verder)|blijft (?:de )?(?:deur )?dicht|eindigt|"
    r"turned away|stay outside|geweigerd|zonder|without|totdat|until)\b"
)
# What a client is told to ask of her, or a worker of him.
OF_HER = later(r"\b(?:haar|her|hem|him|zijn of haar|je klant|jouw klant|uw klant|your client)\b")


OF_A_CHECK = SoughtTogether(CHECKED.pattern, DEMANDED.pattern)


@lru_cache(maxsize=20_000)
def tells_of_a_check(low: str) -> bool:
    """Whether a folded text has an age checked or a proof demanded; menus and feet stand on every page."""
    return OF_A_CHECK.stand_in(low)


def demands_a_proof(one: Sentence) -> bool:
    """Whether a sentence tells that nobody comes in without a proof of age, however that is given."""
    low = one.low
    if not DEMANDED.search(low) or not OF_GUESTS.search(low) or _is_a_word(low) or not _holds(one):
        return False
    if DEMANDED.search(CHECKS.sub(" ", low)) is None and SERIOUS.search(low) is None:
        return False
    return ALL.search(low) is not None or PROVEN.search(low) is not None or SHUT.search(low) is not None


def demands_it_of_some(one: Sentence) -> bool:
    """Whether a sentence tells that a proof of age is asked of some visitors only: at random, in doubt, of new ones."""
    low = one.low
    if not (SOME_ONLY.search(low) or WHEN_SOME.search(low)) or not one.names("visitor"):
        return False
    if OTHERS.search(low) or NOT_DONE.search(low) or one.asks or one.names("promise") or is_past(one):
        return False
    if OF_HER.search(low):
        return False
    return DEMANDED.search(low) is not None


def _is_a_word(low: str) -> bool:
    """Whether the proof is one's own word."""
    return A_WORD.search(NOT_A_WORD.sub(" ", low)) is not None


def _holds(one: Sentence) -> bool:
    """Whether a sentence states its matter, as of today and of this site; a refusal of all else states it too."""
    if OTHERS.search(one.low) or NOT_DONE.search(one.low):
        return False
    if one.asks or one.names("promise", "other_sites", "reporter") or is_past(one) or "promise" in one.headed:
        return False
    if NOT_ASKED.search(one.low) or OF_HER.search(one.low):
        return False
    held = stance(one, "age_check") if one.names("age_check") else stance(one)
    if held is Stance.DENIED:
        return PROVEN.search(one.low) is not None or REFUSES.search(one.low) is not None
    return held in (Stance.HOLDS, Stance.HEDGED, Stance.UNCLEAR)
