"""What a house, a studio or an agency may not do for those who work there, and what it may: told by who signs up."""

from functools import lru_cache

from auditor.site.advertisers.posting_plain import CHECK, EACH
from auditor.site.site import Saying
from auditor.site.words.later import later

ONE = (
    r"(?:model|dame|escort|performer|medewerk(?:er|ster)|masseuse|masseur|gastvrouw|vrouw|collega|persoon|"
    r"companion|lady|"
    r"girl|worker|provider|person|woman|therapist)"
)
MANY = (
    r"(?:modellen|dames|meiden|escorts|performers|medewerk(?:ers|sters)|masseuses|masseurs|gastvrouwen|vrouwen|"
    r"personen|"
    r"models|companions|ladies|girls|workers|providers|people|women|staff|therapists)"
)
# "Elk model", "wie er werkt", "de dames die daarop staan".
WHO = (
    rf"(?:(?:elke?|iedere?|each|every) (?:\w+ )?{ONE}|(?:wie|whoever|iedereen die|everyone who|anyone who) (?:er|"
    rf"bij|voor|in|"
    r"works|appears|is|daar|there)\b[^.;,]{0,30}?|"
    rf"(?:alle|all|de|the|hun|uw|their|your|jouw) (?:\w+ )?{MANY}(?: (?:die|who|on|in|op|van|of) [^.;,]{{2,30}}?)?)"
)
OWN = r"(?:account|profiel|pagina|plek|inlog|login|profile|page|listing)"
# "Schrijft zich zelf in", "opens her own account".
SIGNS_UP = (
    r"(?:schrijf(?:t|en) zich(?:zelf)? (?:[\w']+ ){0,4}?(?:zelf )?in|meld(?:t|"
    r"en) zich(?:zelf)? (?:[\w']+ ){0,4}?(?:zelf )?"
    r"(?:[\w']+ ){0,3}?aan|plaats(?:t|en) zichzelf|registreer(?:t)? zichzelf|registreren zichzelf|"
    rf"(?:maakt|maken|opent|openen|heeft|hebben|krijgt|krijgen) (?:[\w']+ ){{0,3}}?eigen {OWN}|"
    rf"(?:opens?|creates?|has|have|needs?|makes?|must have|sets? up) (?:[\w']+ ){{0,2}}?own (?:\w+ )?{OWN}|"
    r"(?:signs?|must sign|has to sign|have to sign) (?:herself |themselves |himself )?up (?:herself|themselves|himself|"
    r"personally|on her own|in her own name)|signs? (?:herself|themselves|himself) up|"
    r"(?:registers?|enrols?|enrolls?) (?:herself|themselves|himself|personally|in her own name))"
)
SIGNS_UP_HERSELF = later(rf"\b{WHO},? (?:[\w'-]+ ){{0,5}}?{SIGNS_UP}\b")
ZELF = later(r"\b(?:zelf|zichzelf|eigen|own|herself|themselves|himself|personally)\b")
AS_SHE_LIKES = later(
    r"\b(?:kan|kunnen|mag|mogen|can|may|might|desgewenst|liefst|soms|niet|geen|of het (?:bureau|huis)|not|no|"
    r"optional\w*|"
    r"sometimes|or the (?:agency|house)|tenzij|unless|behalve|except)\b"
)
# "Een studio kan dat niet in haar plaats doen", "the agency may not do this for her".
HOUSE = (
    r"(?:\w*bureaus?|clubs?|studio'?s?|huis|huizen|privehui\w+|salons?|bedrijven|bedrijf|uitbaters?|exploitant\w*|"
    r"verhuurders?|eigena(?:ar|ren)|agenc(?:y|ies)|houses?|owners?|managers?|agents?)"
)
IN_HER_PLACE = (
    r"(?:in (?:haar|hun|zijn|her|their) (?:plaats|naam|place|name)|voor (?:haar|hen|hem|ze|een ander|iemand)|"
    r"namens (?:haar|"
    r"hen|hem)|for (?:her|them|him|anyone|someone)|on (?:her|their) behalf|bij helpen|overnemen|take over|help with)"
)
HOUSE_MAY_NOT = later(
    rf"\b{HOUSE} (?:kan|kunnen|mag|mogen|can|may|doet|does)\s?(?:not )?(?:(?:dat|dit|het|daar|er|that|this|it|hier) )?"
    rf"(?:[\w']+ ){{0,3}}?(?:niet|not|nooit|never)?(?: [\w']+){{0,3}}? {IN_HER_PLACE}\b"
)
NOT = later(r"\b(?:niet|nooit|not|never|cannot|can't)\b")
# "De controle doet degene die het account opent": of the others none is told.
BY_THE_HOLDER = later(
    r"\b(?:door|by|doet|does|van|bij|geldt (?:voor|alleen voor)) (?:alleen |enkel |only )?(?:degene|diegene|wie|"
    r"whoever|"
    r"the person|the one|the owner|de eigenaar|de houder)(?: (?:die|who|that|van|of))? (?:het|de|een|the|"
    r"an) (?:[\w-]+ )?"
    r"\w*-?account\b|\baccounthouder (?:alleen|only|eenmalig)\b"
)
SOME_N = (
    r"(?:(?:tot|max(?:imaal)?|up to|hoogstens|ten hoogste|at most|maximum) )?(?:\d+|twee|drie|vier|vijf|zes|acht|"
    r"tien|twaalf|"
    r"vijftien|twintig|dertig|vijftig|meerdere|verschillende|onbeperkt\w*|two|three|four|five|six|eight|ten|twelve|"
    r"fifteen|twenty|thirty|fifty|several|multiple|unlimited)"
)
PROFILES = rf"(?:[\w-]*profielen|profiles|{MANY})"
SEVERAL = later(rf"\b{SOME_N} (?:[\w'-]+ )?{PROFILES}\b")
# "Met Studio beheer je tot twaalf profielen vanuit een overzicht", "bureau-account: 15 profielen".
FROM_ONE_SCREEN = later(
    rf"\b(?:beheer\w*|beheert|run|manage|houd|zet|plaats|post)\b[^.;]{{0,20}}\b{SOME_N} (?:[\w'-]+ )?{PROFILES}\b"
    r"[^.;]{0,20}\b(?:vanuit|onder|in|via|met|from|under|with|on) (?:een|1|hetzelfde|one|a single|the same) (?:\w+ )?"
    r"(?:overzicht|scherm|account|inlog|login|dashboard|paneel|beheerscherm|screen|panel|subscription|abonnement)\b|"
    rf"\b(?:bureau|studio|club|agency|salon|zakelijk\w*|bedrijfs|business|escort)[- ]?(?:account|pakket|abonnement|"
    rf"package|plan|bundel|login|inlog)\b[^.;\d]{{0,40}}\b{SOME_N} (?:[\w'-]+ )?{PROFILES}\b"
)
# What a visitor keeps is no advertisement of hers.
KEPT_FOR_LATER = later(r"\b(?:favoriet\w*|bewaarde|opgeslagen|gevolgde|favou?rites?|saved|bookmarked|followed)\b")
BACK, AHEAD = 2, 3
# "Een account is persoonlijk, met uitzondering van het Studio-account."
LIFTED = later(
    r"\b(?:met uitzondering van|behalve|uitgezonderd|tenzij|except(?: for)?|other than|apart from|buiten) (?:bij |"
    r"voor |van |"
    r"for |with |je |u |you have |you use )?"
    r"(?:het |de |een |the |an? )?(?:\w+ )?(?:[\w-]*bureaus?|clubs?|studio'?s?|(?:studio|bureau|club|"
    r"zakelijke?|"
    r"bedrijfs|agency|business)[- ]?accounts?|agenc(?:y|ies)|houses|salons?|privehuizen)\b"
)


def each_signs_up(saying: Saying) -> bool:
    """Whether each of those who work in a house signs up herself, and the house may not do it for her."""
    low = saying.sentence.low
    if signs_up_herself(low):
        return True
    near = saying.near(BACK, 1)
    return _house_may_not(low) and any(signs_up_herself(one.low) or CHECK.search(one.low) for one in near)


def runs_several(saying: Saying) -> bool:
    """Whether a house runs several profiles on one screen, or its holder alone is checked, and no word of each."""
    low = saying.sentence.low
    if not (_the_holder_alone(low) or FROM_ONE_SCREEN.search(low)) or KEPT_FOR_LATER.search(low):
        return False
    return not any(EACH.search(one.low) and CHECK.search(one.low) for one in saying.near(BACK, AHEAD))


@lru_cache(maxsize=20_000)
def signs_up_herself(low: str) -> bool:
    """Whether a folded sentence has each of those who work somewhere sign up herself."""
    found = SIGNS_UP_HERSELF.search(low)
    if found is None or ZELF.search(found.group()) is None:
        return False
    return AS_SHE_LIKES.search(found.group()) is None


@lru_cache(maxsize=20_000)
def _house_may_not(low: str) -> bool:
    """Whether a folded sentence keeps a house from doing something in the place of those who work there."""
    found = HOUSE_MAY_NOT.search(low)
    return found is not None and NOT.search(found.group()) is not None


def _the_holder_alone(low: str) -> bool:
    """Whether a folded sentence has the holder of the account checked, and nobody else."""
    return CHECK.search(low) is not None and BY_THE_HOLDER.search(low) is not None


def lifted_for_houses(low: str) -> bool:
    """Whether a folded sentence leaves houses out of its rule, and has nobody of theirs checked."""
    return LIFTED.search(low) is not None and CHECK.search(low) is None
