"""Rules on posting that lean on another one: what holds for others too, a check by its number, who is unchecked."""

from functools import lru_cache

from auditor.site.advertisers.posting_plain import CHECK
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.site import Saying
from auditor.site.statements.said import Strength
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

# "Dat geldt ook voor wie in een club werkt", "the same goes for both of you".
HOLDS_FOR = later(
    r"^\W*(?:en |and |maar |ook )?(?:(?:dat|dit|deze regel|deze controle|die regel|hetzelfde|that|this|the same|"
    r"this rule|these rules|deze regels|das|dies) (?:geldt|gelden|goes|holds|applies|apply|gilt|doen (?:we|wij)|"
    r"we do)\b|(?:geldt|applies) (?:ook|eveneens|also)\b|idem voor\b)"
)
HOLDS_NOT = later(r"\b(?:niet|geen|not|no|never|nooit|nicht)\b")
BACK = 3
# "Ieder van hen doorloopt artikel 6", "each goes through the same steps": a check by the place where it is told.
GOES_THROUGH = Sought(
    r"\b(?:ieder\w*|elk\w*|allen|allemaal|allebei|beiden?|zij(?:zelf)?|ze|each|every\w*|all of them|both|she|they)\b"
    r"[^.;]{0,50}\b(?:doorloopt|doorlopen|ondergaat|ondergaan|volgt|doet|doen|heeft|hebben|goes through|go through|"
    r"gone through|completes?|completed|passe?[sd]?|undergoes|does|do)\b[^.;]{0,20}\b(?:r ?\d+|artikel(?:en)? \d+|"
    r"art\.? ?\d+|punt \d+|onderdeel \w+|stap(?:pen)? \d|regel \d+|hoofdstuk \d+|dezelfde (?:stappen|procedure|weg|"
    r"rondgang|route)|hetzelfde (?:traject|proces)|deze (?:stappen|procedure)|de (?:hele )?procedure|article \d+|"
    r"section \d+|rule \d+|steps? \d|clause \d+|the same (?:steps|procedure|process|route)|these steps|"
    r"the (?:whole )?(?:procedure|process))\b"
)
# "A third party who is not verified", "iemand die niet door de controle is".
WHO_IS_UNCHECKED = (
    r"(?:(?:die|dat|wie|who|that|whom|whose) (?:[\w'-]+ ){0,6}?(?:niet|geen|nooit|not|no|never)\b[^.;,]{0,40}\b"
    r"(?:geverifieerd|gecontroleerd|gecheckt|gezien|gesproken|gelegitimeerd|controle|verificatie|doorlopen|verified|"
    r"checked|vetted|seen|met|verification|check)|(?:on(?:geverifieerde?|gecontroleerde?)|niet[- ](?:geverifieerde?|"
    r"gecontroleerde?)|unverified|unchecked|unvetted) \w+)"
)
BARRED = (
    r"(?:verboden|niet (?:toegestaan|toegelaten|mogelijk|geoorloofd)|(?:mag|mogen|kan|kunnen) (?:[\w'-]+ ){0,4}?niet|"
    r"uitgesloten|geweigerd|verwijder\w*|prohibited|forbidden|not (?:allowed|permitted|possible)|banned|removed?|"
    r"(?:may|can|must) not|cannot)"
)
UNCHECKED_BARRED = Sought(
    rf"\b{WHO_IS_UNCHECKED}\b[^.;]{{0,60}}\b{BARRED}\b|\b{BARRED}\b[^.;]{{0,80}}\b{WHO_IS_UNCHECKED}\b"
)
# The platform meets her itself: "dan willen we haar zelf zien, met haar pas", "we want to speak to each of them".
SEES_HER = Sought(
    r"\b(?:willen|wil|moeten|moet|zien|spreken|bellen|ontmoeten|zal|zullen) (?:we|wij|ik) (?:[\w'-]+ ){0,3}?(?:haar|"
    r"hem|"
    r"hen|ze|hun|iedereen|ieder\w*|elke?|die (?:persoon|ander|dame|vrouw|vriendin|collega)|de ander|"
    r"allebei)\b[^.;]{0,40}"
    r"\b(?:zien|spreken|ontmoeten|bellen|aan de lijn|langs|op kantoor|in beeld|met (?:haar|zijn|hun|een) (?:pas|"
    r"paspoort|"
    r"id\w*|kaart|legitimatie))\b|"
    r"\b(?:we|i) (?:want|need|have|insist on|must|will)\b (?:to )?(?:[\w'-]+ ){0,2}?(?:see|meet|speak|talk|call|"
    r"seeing|meeting|speaking)\b[^.;]{0,12}\b(?:her|him|them|everyone|everybody|each|every|that person|both)\b|"
    r"\b(?:we|wij|ik) (?:zien|spreken|bellen|ontmoeten) (?:[\w'-]+ ){0,3}?(?:haar|hem|hen|ze|iedereen|ieder\w*|allebei)"
    r"(?: \w+){0,3} (?:zelf|apart|eerst|persoonlijk|ook)\b"
)
NO_SIGHT = later(
    r"\b(?:geen|niet|nooit|hoef\w*|no|not|never|n't|soms|sometimes|misschien|perhaps|we may|(?:we|wij) kunnen|"
    r"kunnen (?:we|wij))\b"
)


# "You run your own page. Not your boyfriend, not an agency."
NOT_HE = later(
    r"^\W*(?:en |and |dus )?(?:niet|not|nooit|never)\b (?:door |via |voor |namens |by |for )?"
    r"(?:(?:je|jouw|uw|een|de|your|an?|"
    r"some) )?(?:\w+ )?"
    r"(?:vriend\w*|zus\w*|personeel|girls|partner|man|baas|manager|chauffeur|bureau|collega|boyfriend|husband|driver|"
    r"agency|agent|friend|"
    r"boss)\b"
)
HER_OWN = later(
    r"\b(?:voor|for) (?:jezelf|uzelf|yourself)\b|"
    r"\b(?:zelf|eigen|jijzelf|yourself|your own|herself)\b[^.;]{0,40}\b(?:plaats\w*|beheer\w*|zet\w*|schrijf\w*|"
    r"pagina|profiel|"
    r"advertentie|account|page|profile|ad|listing)\b|\b(?:plaats\w*|beheer\w*|zet\w*|schrijf\w*|run|post|write|"
    r"manage)\b"
    r"[^.;]{0,40}\b(?:zelf|eigen|jijzelf|yourself|your own)\b"
)
# "Geen profiel van een ander zonder dat zij instemt": with her consent it may.
WITHOUT_CONSENT = later(
    r"\b(?:zonder|without|tenzij|unless|ohne|sans)\b[^.;]{0,50}\b(?:toestemming|instem\w*|akkoord|medeweten|weten|weet|"
    r"goedvind\w*|consent\w*|permission|knowing|knowledge|agree\w*|zustimmung|accord)\b"
)


# "Dan moet u daarvoor toestemming van die persoon hebben": nobody looks whether she gave it.
CONSENT_ASKED = later(
    r"\b(?:moet|moeten|dient|dienen|mits|alleen (?:met|na)|need|needs|must|provided|only with|as long as)\b[^.;]{0,50}"
    r"\b(?:toestemming|instemming|consent|permission|einverstandnis|zustimmung)\b"
)
CHECKED_TOO = later(
    r"controle|gecontroleerd|check|verif|identi|legitim|paspoort|passport|\bid\b|videogesprek|video call|\bbellen\b|"
    r"\bzelf\b|\bherself\b|\bthemselves\b|verboden|forbidden|niet toegestaan|not allowed"
)


def consent_will_do(low: str) -> bool:
    """Whether a folded sentence bars only what is done without the consent of the other, or asks no more than that."""
    if WITHOUT_CONSENT.search(low):
        return True
    return CONSENT_ASKED.search(low) is not None and CHECKED_TOO.search(low) is None


def not_by_another(saying: Saying) -> bool:
    """Whether a sentence that only names others denies them what the one before it leaves to the person herself."""
    before = saying.earlier
    if before is None or before.asks or NOT_HE.match(saying.sentence.low) is None:
        return False
    return HER_OWN.search(before.low) is not None


def extended(saying: Saying) -> Strength | None:
    """Return what "the same holds for" says: ALL where a check was told just before, None for anything else."""
    if HOLDS_NOT.search(saying.sentence.low):
        return None
    return Strength.ALL if any(_is_a_check(one) for one in saying.before(BACK)) else None


def extends(sentence: Sentence) -> bool:
    """Whether a sentence only says for whom else something holds."""
    return HOLDS_FOR.match(sentence.low) is not None


@lru_cache(maxsize=20_000)
def goes_through_it(low: str) -> bool:
    """Whether a folded sentence has each person go through a check that is told elsewhere."""
    return GOES_THROUGH.search(low) is not None and NO_SIGHT.search(low) is None


@lru_cache(maxsize=20_000)
def bars_the_unchecked(low: str) -> bool:
    """Whether a folded sentence bars whoever was not checked."""
    return UNCHECKED_BARRED.search(low) is not None


@lru_cache(maxsize=20_000)
def sees_her(low: str) -> bool:
    """Whether a folded sentence has the platform meet or call the person who is posted for."""
    return SEES_HER.search(low) is not None and NO_SIGHT.search(low) is None


def _is_a_check(sentence: Sentence) -> bool:
    """Whether a sentence has people checked, and everybody."""
    if not sentence.names("person_check") and CHECK.search(sentence.low) is None:
        return False
    return not sentence.asks and stance(sentence, "person_check") is Stance.HOLDS
