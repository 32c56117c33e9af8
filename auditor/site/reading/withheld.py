"""Tells that nothing goes online without a thing, by what happens where it is lacking.

"Zonder nummer blijft je profiel op concept", "an ad that lacks it is put on hold": to whoever counts negations these
deny; together they demand.
"""

from bisect import bisect_left
from collections.abc import Iterable

from auditor.site.reading.without import goes_without
from auditor.site.words.later import later
from auditor.site.words.vocabulary import Hit

# What is not there, or not yet.
LACKING = later(
    r"\b(?:zonder|geen|ontbre\w+|mis(?:t|sen)|leeg\w*|blanco|oningevuld\w*|vergeten|weigert|"
    r"(?:nog |zich )?niet (?:\w+ ){0,4}?(?:hebben|heeft|hebt|kan|kunnen|is|zijn|wil|willen|ontvangen|ingevuld|"
    r"opgegeven|"
    r"gegeven|doorgegeven|aangeleverd|ingeleverd|getoond|ingevoerd|laten zien|gezien|bekeken|bevestigd|geverifieerd|"
    r"toont|geeft|"
    r"levert|stuurt|bevestigt|tonen|invullen|invult|opgeven|sturen|uploaden|uploadt|overleggen|overlegt|legitimeren|"
    r"identificeren|opgestuurd|geidentificeerd|gelegitimeerd|instuurt|insturen|opstuurt|opsturen|meestuurt|aanlevert|"
    r"inlevert|voorlegt|overhandigt|scant|legitimeert|identificeert|verifieert)|"
    r"niet[- ](?:bevestigd|geverifieerd|gecontroleerd)\w*|on(?:bevestigd|geverifieerd|gecontroleerd|vergund)\w*|"
    r"zolang|tot(?:dat)?|tenzij|voordat|alvorens|vooraleer|"
    # "Geen zoekertje verschijnt voor de adverteerder een document heeft voorgelegd."
    r"voor(?= (?:de|het|een|elke|iedere|ieder|iemand|wie|je|jij|u|hij|zij|ze|haar|zijn)\b[^.,;:]{3,70}\b(?:heeft|"
    r"hebt|hebben|is|"
    r"zijn)(?: \w+){0,2}\W*$)|"
    r"without|no|lack(?:s|ing)?|missing|absent|empty|blank|omit\w*|refus(?:e|es|ing)|fail(?:s|ing|ure)? to|"
    r"(?:un|not )(?:verified|confirmed|checked|licensed)|not (?:\w+ ){0,3}?(?:have|has|given|entered|received|seen|"
    r"shown|"
    r"provided?|supplied|supply|uploaded|sent|show|confirm|verify|identify|prove|submit|upload|enter|fill|state|"
    r"complete|pass|been \w+)|until|till|unless|before|"
    r"ohne|kein\w*|fehl(?:t|en|ende)|solange|bis|sans|aucun\w*|manqu\w+|tant que|jusqu'a)\b"
)
THING = (
    r"(?:advertenties?|profiel(?:en)?|bedrijfsprofiel|bedrijfsaccount|account|plaatsing|publicatie|oproep|vermelding|"
    r"toegang|"
    r"(?:business )?(?:ad|ads|advert|listing|profile|account|publication|access|entry)|anzeige|konto|annonce|compte)"
)
# What is then not to be had.
KEPT_BACK = later(
    r"(?<!niet )(?<!not )(?<!nooit )(?<!never )\b(?:geweiger\w+|afgewezen|geannuleerd|in de wacht\w*|grijs|"
    r"gr[ea]yed?(?: out)?|(?:op|"
    r"in) concept\w*|onzichtbaar|"
    r"verborgen|(?:in|naar|to|into) (?:de |the )?(?:digitale )?(?:prullen(?:bak|mand)|bin|trash)|"
    r"offline|geblokkeerd|stopt (?:het|de|hier)\w*|op slot|verval(?:t|len)|gewist|lapses?|expires?|"
    r"cancels?|wordt verwijderd|worden verwijderd|wachtstand|"
    r"wacht\w* met (?:adverteren|plaatsen)|"
    r"(?:niet|nooit|niets?|niemand|geen) (?:\S+ ){0,6}?(?:online|geplaatst|plaatsen|adverteren|gepubliceerd|"
    r"publiceren|getoond|"
    r"zichtbaar|vrijgegeven|vrij|aanzetten|verder|door|open|actief|actieve?r\w*|geactiveerd|toegelaten|toelaten|"
    r"in behandeling\w*|"
    r"verschijn\w*|opgenomen|erop|er op|starten|op de site|live|verwerkt|te zien|geladen|toegestaan|welkom)|"
    r"(?:ga|gaat|kom|komt) (?:je|u|ge) (?:\w+ )?(?:nergens|niet ver(?:der)?)|you (?:are )?(?:going|go|get) nowhere|"
    r"verschijn(?:t|en) (?:er )?(?:niets|niet|niemand|geen)|"
    r"niet op (?:plaatsing|publicatie|opname) (?:te )?rekenen|"
    r"sta(?:at)? (?:je|u|jij|hij|zij|ze|dan) (?:dan )?er (?:\S+ ){0,2}?niet (?:op|bij|tussen)|"
    r"kunnen (?:wij|we) (?:\S+ ){0,3}?niet (?:helpen|van dienst zijn)|(?:cannot|can't|can not) help\b|"
    r"nemen (?:wij|we) (?:\S+ ){0,3}?niet op|(?:wij|we) (?:\S+ ){0,3}?niet op\b|komt? er (?:\S+ ){0,3}?niet (?:op|in|"
    r"bij)|"
    r"(?:zien|ziet) (?:de |onze )?(?:bezoekers?|klanten|gasten) (?:je|u|jou|hem|haar|dat|het|de \w+)(?: (?:nog|"
    r"er))? niet\b|"
    r"ziet niemand (?:je|u|jou)\b|nobody sees (?:you|it)|"
    rf"(?:dan |ook )?geen {THING}|"
    rf"no {THING}|reject\w*|refused?|declined?|turned away|on hold|in draft|draft mode|hidden|blocked|cancelled|"
    rf"held back|"
    r"(?:not|never|won't|cannot|can't|don't|nobody|no one|nothing|isn't|doesn't|aren't) (?:\S+ ){0,4}?(?:publish\w*|"
    r"posted|post|list(?:ed)?|shown?|"
    r"live|online|placed|activated?|visible|admitted|allowed|welcome|accept\w*|advertise|go(?:es)? up|appears?|"
    r"opens?|proceed|continue|put up|run|"
    r"possible|released?|past (?:\S+ )?(?:step|this|the)|through|register|sign up|leaves?|sees?)|"
    r"(?:stays?|remains?|kept|blijft|bleibt|reste) (?:\S+ ){0,2}?(?:offline|hidden|invisible|dark|closed|locked|"
    r"draft|dicht|gesloten|"
    r"onzichtbaar|unsichtbar|invisible|hors ligne)|nicht (?:\S+ ){0,3}?(?:online|veroffentlicht\w*|freigeschaltet|"
    r"sichtbar)|"
    r"pas (?:\S+ ){0,3}?(?:publie\w*|en ligne|visible))\b"
)
# "No licence number means no business account."
MEANS_NO = later(
    r"^\W*(?:geen|no|kein\w*|pas de|zonder|without|ohne|sans)\s[^,;:.]{2,50}?\s(?:is|means|equals|betekent|=|heet|"
    r"heisst|"
    r"bedeutet|signifie)\s(?:also |ook |dus |automatisch )?(?:geen|no|kein\w*|pas d)\b"
)
# Nothing is demanded where it is said not to be asked, or where one can do without.
NOT_DEMANDED = later(
    r"\b(?:(?:vragen|eisen|verlangen|controleren|checken) (?:we|wij|ik) (?:\S+ ){0,2}?(?:niet|geen)|hoe[fv]\w*|"
    r"willen (?:we|wij) (?:\S+ ){0,2}?niet|(?:we|wij) willen (?:\S+ ){0,2}?niet|do not want|don't want|(?:niet|"
    r"geen) (?:nodig|verplicht|vereist|eis|voorwaarde)|"
    r"(?:geen|no) \S+ (?:nodig|vereist|needed|required)|"
    r"(?:not|isn't|aren't) (?:needed|required|necessary|mandatory|compulsory|asked|a condition)|(?:do not|don't|"
    r"never) (?:ask|need|require|check)|"
    r"need not|needn't|(?<!niet )welkom|(?<!not )welcome|toch|anyway|gewoon|geen probleem|no problem|also (?:fine|"
    r"ok)|optional|optioneel|vrijwillig|"
    r"nicht (?:notig|erforderlich)|pas (?:necessaire|obligatoire))\b"
)
# "Field 'licence': cannot be empty".
MUST_BE_FILLED = later(
    r"\b(?:(?:cannot|can't|may not|must not|can never) be (?:left )?(?:empty|blank|skipped|omitted|left out)|"
    r"(?:niet|nooit) (?:\S+ ){0,2}?(?:leeg\w*|overslaan|overgeslagen|weglaten|weggelaten|openlaten|blanco))\b"
)
# "Zonder dat …", "otherwise …", after the sentence that names it.
REFERS_TO_LACK = later(
    r"^\W*(?:zonder(?: (?:dat|dit|die|deze|nummer|code|document|bewijs|kopie|dat nummer))?\b|without (?:it|that|one|"
    r"this|them|those|a number)\b|"
    r"anders\b|otherwise\b|ontbreek?\w+ (?:dat|die|hij|het|dit)\b|is (?:dat|dit|die) (?:er )?niet\b|(?:heb|"
    r"hebt) (?:je|u) (?:dat|die|er geen)\b|"
    r"geen\b|no\b|sonst\b|ohne\b|sinon\b|sans\b)"
)
AT_THE_END = later(r"\b(?:zonder (?:dat|die|deze|dit|hem)|without (?:it|one|that|them)|ohne|sans)\W*$")
NEAR, FAR = 60, 400


def withheld_otherwise(low: str) -> bool:
    """Whether a folded sentence says what is withheld without what the sentence before it names."""
    refers = REFERS_TO_LACK.match(low) is not None or AT_THE_END.search(low) is not None
    return refers and KEPT_BACK.search(low) is not None and NOT_DEMANDED.search(low) is None


def withheld_in_answer(question: str, low: str) -> bool:
    """Whether the answer to "no document yet?" is that nothing goes online."""
    if LACKING.search(question) is None or NOT_DEMANDED.search(low):
        return False
    return KEPT_BACK.search(low) is not None


def withheld_without(low: str, hits: Iterable[Hit]) -> bool:
    """Whether a folded sentence says that something is withheld from whoever lacks the matter found at `hits`."""
    hits = tuple(hits)
    if NOT_DEMANDED.search(low) or goes_without(low, [hit.start for hit in hits]):
        return False
    if MEANS_NO.match(low) or MUST_BE_FILLED.search(low):
        return True
    kept = [found.span() for found in KEPT_BACK.finditer(low)]
    if not kept:
        return False
    first_end, last_start = min(end for _, end in kept), max(start for start, _ in kept)
    places = sorted((hit.start, hit.end) for hit in hits)
    for lack in LACKING.finditer(low):
        # What stands further off than the longest hit is not asked, or a long sentence takes time by its square.
        near = places[bisect_left(places, (lack.start() - FAR, 0)) : bisect_left(places, (lack.end() + FAR, 0))]
        if any(_near(low, lack.span(), place) for place in near) and (
            first_end <= lack.start() or last_start >= lack.end()
        ):
            return True
    return False


def _near(low: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two places stand close to each other in one clause."""
    start, stop = (one[1], other[0]) if one[0] < other[0] else (other[1], one[0])
    return stop - start <= NEAR and not any(sign in low[start:stop] for sign in ";:")
