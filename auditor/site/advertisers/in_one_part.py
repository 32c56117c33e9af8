"""Where what is asked of all is asked in one part on doubt or by sample only: "in Nederland alleen bij twijfel"."""

from auditor.site.site import Saying
from auditor.site.words.later import later

AFTER = 3
ONLY = r"(?:alleen|enkel|slechts|uitsluitend|only|just)"
CASE = r"(?:als|wanneer|indien|bij|in geval|in case|if|when|where|on|upon)"
SOMETIMES = (
    r"(?:steekproef\w*|soms|af en toe|at random|randomly|by sample|sometimes|now and then|occasionally|vrijwillig|"
    r"op vrijwillige basis|naar keuze)"
)
PRONOUN = r"(?:we|wij|ik|i|dat|dit|het|die|deze|hem|that|this|it|them|those)"
# "In Nederland alleen als wij je paspoort hebben gezien" demands it.
NOT_ONCE_SEEN = (
    r"(?![^.;]{0,60}\b(?:gezien|ontvangen|goedgekeurd|gecontroleerd|bekeken|zien|toont|stuurt|seen|received|approved|"
    r"checked|shown?|sent)\b)"
)
# "Werk je in Nederland, dan vragen we dat alleen als we twijfelen": what was demanded before is asked of some.
ASKED_ONLY_THEN = later(
    rf"\b(?:vragen|willen|doen|controleren|eisen) (?:we|wij) (?:dat|dit|het|die) {ONLY} "
    rf"(?:als|wanneer|indien|bij|in)\b|"
    rf"\b(?:we|i) (?:ask|do|check|want|require) (?:for )?(?:it|that|this|those) {ONLY} (?:if|when|where|in)\b|"
    rf"\b(?:we|i) {ONLY} (?:ask|do|check|require) (?:for )?(?:it|that|this|those) (?:if|when|where|in)\b|"
    # "Voor Nederlandse nummers geldt dat alleen bij twijfel", "bij Nederlandse steekproefsgewijs".
    rf"(?:^|[,;:.(]|\b(?:maar|en|but|and|terwijl|while))\W*(?:maar |en |but |and )?"
    rf"(?:in|bij|voor|van|vanuit|uit|from|for|of|aan) (?!twijfel|dat|die|deze|this|that|these|such)"
    rf"(?:(?:de|het|the|onze|our|een|alle|all) )?(?:[\w-]+ ){{1,2}}?"
    rf"(?:(?:geldt|gelden|is|doen|doe|vragen|vraag|controleren|vergelijken|gebeurt|do|ask|check|applies|happens) "
    rf"(?:for )?(?:{PRONOUN} ){{0,3}})?(?:{ONLY} {CASE}\b{NOT_ONCE_SEEN}|{SOMETIMES}\b)"
)
# "De houder toont zijn paspoort. Van de dames vragen wij het steekproefsgewijs": of others it is asked sometimes.
OF_OTHERS_SOMETIMES = later(
    r"^\W*(?:maar )?(?:van|bij|voor|of|from|for) (?:[\w'-]+ ){1,4}?(?:vragen|vraag|doen|doe|controleren|ask|do|"
    r"check) (?:(?:we|wij|ik|that|it|this|het|dat|"
    r"dit|die|hem) ){1,3}(?:\w+ )?(?:steekproef\w*|soms|af en toe|alleen|enkel|niet|nooit|bij twijfel|at random|"
    r"sometimes|only|not)\b"
)
# "* Alleen voor de rubriek escort", beneath what is demanded.
ONLY_FOR_A_PART = later(
    r"^\W*(?:(?:dit|dat|deze (?:regel|eis|stap)|this|that) (?:geldt|is|applies|holds) )?"
    r"(?:alleen|enkel|uitsluitend|only) (?:voor|in|bij|for|to|in) (?:de |het |the )?"
    r"(?:rubriek\w*|categor\w+|section\w*|escorts?|clubs?|\w*bureaus?|agenc\w+|salons?|bedrijven|nieuwe \w+|"
    r"betaalde \w+|new \w+|paid \w+|businesses)\b"
)
ONCE_MORE = later(r"\b(?:opnieuw|nogmaals|nog eens|weer|later|again|once more|anew|ook|extra|also)\b")


def less_in_one_part(saying: Saying) -> bool:
    """Whether a sentence, or one of those after it, keeps what it demands in one part of the site for a case."""
    return _kept_for_a_case(saying.sentence.low) or any(
        _kept_for_a_case(one.low)
        or ONLY_FOR_A_PART.match(one.low)
        or (OF_OTHERS_SOMETIMES.match(one.low) and not ONCE_MORE.search(one.low))
        for one in saying.after(AFTER)
    )


def _kept_for_a_case(low: str) -> bool:
    """Whether folded text keeps what was demanded for a case; that it is asked once more then is no matter."""
    return ASKED_ONLY_THEN.search(low) is not None and ONCE_MORE.search(low) is None
