"""Tells that something waits for somebody to look at it, by the order of the two in a sentence.

"Not public other than after an editor agreed", "nothing online that I have not seen", "without our yes it stays
hidden": two negations, or one with "only after", are here the statement itself.
"""

import re

SHOWN = (
    r"(?:(?:ziet|zien) (?:niemand|geen)|gets? to see|sees? it|online|zichtbaar|te zien|live|gepubliceerd|publicatie|"
    r"publiceren|publiceer\w*|geplaatst|plaatsing|openbaar\w*|"
    r"verschijn\w*|op (?:de|het|onze|deze) (?:site|bord|beurs|website|pagina)|de site op|erop|er op|buitenwereld|"
    r"meekijken|"
    r"getoond|opgenomen|ingevoerd|vrijgegeven|live|public|published|publication|visible|appears?|shown|on (?:the|our|"
    r"this) "
    r"(?:site|board|website|page)|goes up|is up|listed|sichtbar|veroffentlicht\w*|freigeschaltet|erscheint|erscheinen|"
    r"en ligne|publie\w*|paraissent|parait|paraitra)"
)
LOOK = (
    r"(?:vinkje|oke|gezien|gelezen|bekeken|bekijkt|leest|gekeurd|goedgekeurd|goedkeuring|akkoord|ingestemd|instemming|"
    r"gecontroleerd|"
    r"controle|beoordeeld|beoordeling|nagekeken|nagelezen|nagezien|doorgelezen|ja (?:heeft )?gezegd|fiat|groen licht|"
    r"groene knop\w*|groene vinkje|onder ogen|bij een mens|gekeken|seen|read|checked|approv\w+|reviewed|looked|agreed|"
    r"said yes|signed off|vetted|gelesen|gesehen|gepruft|freigegeben|genehmigt|zugestimmt|lu\w*|relu\w*|vu\w*|"
    r"verifie\w*|"
    r"valid\w+|approuv\w+)"
)
NOT = (
    r"(?:geen|niets|niks|nooit|niet|niemand|no|nothing|never|not|none|kein\w*|nichts|nicht|nie|rien|aucun\w*|jamais|ne|"
    r"n)"
)
UNTIL = (
    r"(?:voordat|vooraleer|alvorens|eer|voor(?= (?:wij|we|een|iemand|ik|onze|de|het)\b)|zolang|totdat|tot|"
    r"dan (?:nadat|na|als)|"
    r"tenzij|zonder dat|zonder|before|until|till|unless|without|other than|bevor|ehe|solange|ohne dass|ohne|bis|"
    r"avant|tant que|"
    r"sans que|sans)"
)
AFTER = r"(?:als|wanneer|nadat|na|zodra|indien|once|when|after|if|wenn|nachdem|nach|sobald|apres|quand|une fois)"
ONLY = r"(?:pas|eerst|alleen|enkel|uitsluitend|slechts|only|erst|nur|seulement|uniquement|que)"
WAITS = tuple(
    re.compile(pattern)
    for pattern in (
        # no … shown … before/other than after … looked at
        rf"\b{NOT}\b[^;:]{{0,80}}\b{SHOWN}\b[^;:]{{0,50}}?\b{UNTIL}\b[^;:]{{0,90}}\b{LOOK}\b",
        # not earlier … than after … looked at, with what is shown before it
        rf"\b{SHOWN}\b[^;:]{{0,80}}\b{NOT}\b[^;:]{{0,40}}?\b{UNTIL}\b[^;:]{{0,90}}\b{LOOK}\b",
        # before/without … looked at … no … shown
        rf"\b{UNTIL}\b[^;:]{{0,90}}\b{LOOK}\b[^;:]{{0,60}}\b{NOT}\b[^;:]{{0,60}}\b{SHOWN}\b",
        # nothing … shown … that … not … looked at
        (
            rf"\b{NOT}\b[^;:]{{0,60}}\b{SHOWN}\b[^;:]{{0,20}}\b(?:dat|die|wat|waar\w*|that|which|das|die|qui|"
            rf"que)\b[^;:]{{0,40}}"
            rf"\b{NOT}\b[^;:]{{0,40}}\b{LOOK}\b"
        ),
        # only after … looked at … shown, and the other way round
        rf"\b{ONLY} {AFTER}\b[^;:]{{0,90}}\b{LOOK}\b[^;:]{{0,80}}\b{SHOWN}\b",
        rf"\b{SHOWN}\b[^;:]{{0,40}}\b{ONLY} {AFTER}\b[^;:]{{0,90}}\b{LOOK}\b",
    )
)
# "Without waiting for approval", "no ad needs approval before it goes live": the look itself is lacking.
NO_LOOK = re.compile(
    rf"\b(?:zonder|without|ohne|sans) (?:\S+ ){{0,4}}?(?:wacht\w*|waiting|warten|attendre|controle|goedkeuring|"
    rf"approval|review)\b"
    rf"[^;:,]{{0,30}}\b{SHOWN}\b|"
    rf"\b(?:niemand|nobody|no one|niemand von uns|personne)\b[^;:,]{{0,60}}\b{LOOK}\b|"
    rf"\b{NOT} (?:\S+ ){{0,2}}?(?:nodig|needed|necessary|required|needs?|hoeft?|hoeven|notig)\b"
)


def waits_for_the_look(low: str) -> bool:
    """Whether a folded sentence says that what is shown waits for somebody to look at it."""
    if NO_LOOK.search(low) is not None and not re.search(
        r"\b(?:zolang|tot(?:dat)?|until|till|solange|tant que)\b", low
    ):
        return False
    return any(pattern.search(low) is not None for pattern in WAITS)
