"""Tells that something waits for somebody to look at it, by the order of the two in a sentence.

"Not public other than after an editor agreed", "nothing online that I have not seen", "without our yes it stays
hidden": two negations, or one with "only after", are here the statement itself.
"""

import re
from functools import lru_cache

from auditor.site.words.later import later
from auditor.site.words.sought import Sought, SoughtTogether

SHOWN = (
    r"(?:(?:ziet|zien) (?:niemand|geen)|gets? to see|sees? it|online|zichtbaar|te zien|live|gepubliceerd|publicatie|"
    r"publiceren|publiceer\w*|geplaatst|plaatsing|openbaar\w*|te vinden|in de lucht|opengezet|opengesteld|"
    r"ontsloten|beschikbaar|actief|geactiveerd|raadpleegbaar|toegankelijk|vrijgave|op internet|naar buiten|terecht|"
    r"profiel (?:\S+ ){0,2}?open|advertentie (?:\S+ ){0,2}?open|"
    r"verschijn\w*|op (?:de|het|onze|deze) (?:site|bord|beurs|website|pagina)|de site op|erop|er op|buitenwereld|"
    r"meekijken|"
    r"prikbord|ons bord|op(?= (?:zonder|voor|voordat|tot|totdat|dan)\b)|livegang|plaatst|plaatsen|door(?:gelaten|"
    r"laten)|erdoor|(?:laten|laat) (?:\S+ ){0,2}?door|"
    r"through|"
    # Whatever a site likens itself to: a wall, a square, a shop window.
    r"(?:op|aan|in) (?:de|het|ons|onze|mijn|dit|deze|die) (?:\w+ )?(?:muur|plein|markt|etalage|krant|gids|lijst|"
    r"kaart|wand|"
    r"voorpagina|lucht|rubriek|catalogus|agenda|rij|galerij|overzicht|net|web)|"
    r"op ['\"]?(?:groen|aan|actief|online|zichtbaar|openbaar)|(?:gaat|gaan|ging|staat|zet|zetten|zetten we|"
    r"schakel\w*) (?:\S+ ){0,3}?"
    r"(?:aan|open|in)(?=\W*$|[,;:.]|\s(?:als|na|nadat|wanneer|zodra|voor|voordat|zonder)\b)|hangt|hangen|aangezet|"
    r"aan te zetten|"
    r"went up|switch(?:es|ed)? (?:it|them|you) on|turns? (?:it|them|you) on|on (?:the|this|our) (?:wall|square|list|"
    r"map|"
    r"front page)|"
    r"kenbaar|getoond|opgenomen|ingevoerd|vrijgegeven|live|public|publicly|published|publish|publication|publishing|"
    r"visible|"
    r"appears?|shown|displayed|posted|released?|activated?|accessible|available|listed|makes? it onto|"
    r"on (?:the|our|this) "
    r"(?:site|board|website|page|platform)|goes up|is up|sichtbar|veroffentlicht\w*|freigeschaltet|erscheint|"
    r"erscheinen|"
    r"en ligne|publie\w*|paraissent|parait|paraitra)"
)
LOOK = (
    r"(?:lezing|door (?:\w+ ){0,2}handen|handtekening|stempel|signature|geklikt|"
    r"vinkje|oke|\w*gezien|\w*gelezen|\w*gekeken|be(?:kijk\w*|keken|keek)|las|lazen|lees|leest|lezen|\w*gekeurd|"
    r"goedkeur\w*|"
    r"keur(?:t|"
    r"en|ing)|"
    r"akkoord|ingestemd|instemming|\w*gecontroleerd|controle(?:er|ert|ren)?|beoorde\w+|oordeel|\w*toets\w*|"
    r"\w*gecheckt|checkt?|checken|onderzocht|onderzoekt|onderzoeken|inspect\w*|geinspecteerd|gescreend|screening|"
    r"gemodereerd|moderatie|nakijk\w*|nagelopen|doorgelopen|doorgenomen|nazicht|geaccordeerd|gefiatteerd|afgevinkt|"
    r"kennis (?:heeft |hebben |is )?(?:ge)?nomen|kennisge\w+|kennis(?:neemt|nemen|name)|uit (?:heeft|heb|hebben)|"
    r"krabbel|paraaf|"
    r"gevalideerd|validatie|goedgevonden|kijkt|kijken|bestudeerd|nagegaan|blik|ogen|"
    r"tevreden over|happy with|satisfied with|ja (?:heeft )?gezegd|fiat|groen licht|groene knop\w*|groene vinkje|"
    r"onder ogen|bij een mens|"
    r"cogni[sz]ance|acquainted|go(?:es)? (?:through|over)|"
    r"seen|reads?|reading|check(?:s|ed|ing)?|approv\w+|review\w*|looks?|looked|looking|agreed|agrees|said yes|says yes|"
    r"sign(?:s|ed)? (?:\S+ )?off|tick(?:s|ed)? (?:\S+ )?off|clear(?:s|ed|ance)|vet(?:s|ted|ting)?|assess\w*|"
    r"inspect\w*|examin\w*|evaluat\w*|judged?|judges|screen(?:s|ed|ing)|moderat(?:e|es|ed|ion)|"
    r"gone (?:through|over)|been through|go-ahead|green light|passed|okayed|ok'd|validat\w+|verified|"
    r"gelesen|gesehen|gepruft|freigegeben|genehmigt|zugestimmt|lu\w*|relu\w*|vu\w*|verifie\w*|"
    r"valid\w+|approuv\w+)"
)
UNSEEN = (
    r"(?:on(?:ge(?:zien|lezen|toetst\w*|controleerd\w*|keurd\w*|checkt\w*|modereerd\w*|screend\w*|lezen)|"
    r"bekeken|beoordeeld\w*|gecontroleerde?)|niet[- ](?:goed)?gekeurde?|"
    r"un(?:seen|read|checked|vetted|reviewed|approved|moderated|screened|examined|inspected)|"
    r"ungepruft\w*|ungelesen\w*)"
)
WHILE = r"(?:zonder|without|zolang|totdat|tot|as long as|until|till|while|solange|bis|tant que)"
HIDDEN = (
    r"(?:concept|in behandeling|(?:ziet|zien) niemand|grijs|donker|op slot|in de la|onvindbaar|nergens te (?:zien|"
    r"vinden)|op zwart|"
    r"grey|gr[ae]yed|"
    r"dark|locked|out of sight|draft|pending|nobody|no one|onzichtbaar|verborgen|in de wacht\w*|offline|besloten|"
    r"alleen (?:zelf|u|jij|jezelf|uzelf|voor (?:uzelf|jezelf|u|jou))|only (?:you|to you|yourself)|"
    r"hidden|invisible|private|in the queue|unsichtbar|"
    r"cache\w*)"
)
# What nobody gets round, or can do without.
SKIP = (
    r"(?:over(?: te)? ?(?:slaan|geslagen)|omzeil\w*|omheen|onderuit|ontkom\w*|ontsnap\w*|vrijgesteld\w*|"
    r"uitgezonderd\w*|afgekocht|af te kopen|afkopen|ontheffing|skip\w*|bypass\w*|circumvent\w*|"
    r"(?:get|got|way|going|go) (?:a?round|past)|avoid\w*|exempt\w*|excused?|jump\w*|escape\w*|opt out|waived?)"
)
NOT = (
    r"(?:geen|niets|niks|nooit|niet|niemand|no|nothing|never|not|none|kein\w*|nichts|nicht|nie|rien|aucun\w*|jamais|ne|"
    r"n)"
)
UNTIL = (
    r"(?:voordat|vooraleer|alvorens|eer|voor(?= (?:wij|we|een|iemand|ik|onze|de|het|hij|ze|die|ie)\b)|zolang|totdat|"
    r"tot|"
    r"dan (?:nadat|na|als)|voordie|"
    r"tenzij|zonder dat|zonder|before|until|till|unless|without|other than|bevor|ehe|solange|ohne dass|ohne|bis|"
    r"avant|tant que|"
    r"sans que|sans)"
)
AFTER = (
    r"(?:als|wanneer|nadat|na|zodra|zo gauw|indien|as soon as|once|when|after|if|wenn|nachdem|nach|sobald|apres|"
    r"quand|une fois)"
)
ONLY = r"(?:pas|eerst|alleen|enkel|uitsluitend|slechts|louter|only|erst|nur|seulement|uniquement|que)"
THEN = r"(?:en|waarna|daarna|vervolgens|dan|hierna|and|then|thereafter|afterwards|und|dann|danach|puis|ensuite|et)"
AT_ONCE = r"(?:automat\w*|vanzelf|direct\w*|meteen|onmiddellijk\w*|instant\w*|immediate\w*|straight away|auto-?\w+)"
WAITS = SoughtTogether(
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
    (
        rf"\b{SHOWN}\b[^;:]{{0,20}}\b{NOT}\b[^;:]{{0,20}}\b(?:dat|die|wat|waar\w*|that|which|das|die|qui|que)\b"
        rf"[^;:]{{0,40}}\b{NOT}\b[^;:]{{0,40}}\b{LOOK}\b"
    ),
    # only after … looked at … shown, and the other way round
    rf"\b{ONLY} {AFTER}\b[^;:]{{0,90}}\b{LOOK}\b[^;:]{{0,80}}\b{SHOWN}\b",
    rf"\b{SHOWN}\b[^;:]{{0,40}}\b{ONLY} {AFTER}\b[^;:]{{0,90}}\b{LOOK}\b",
    rf"\b{ONLY}\b[^;:]{{0,40}}\b{SHOWN}\b[^;:]{{0,40}}\b{AFTER}\b[^;:]{{0,90}}\b{LOOK}\b",
    # as long as … not … looked at … it stays hidden, and the other way round
    rf"\b{WHILE}\b[^;:]{{0,90}}\b(?:{LOOK}|vrijgegeven|vrijgeeft|released|beslissing|besluit|klik|decision|"
    rf"click)\b[^;:]{{0,60}}\b{HIDDEN}\b",
    rf"\b{HIDDEN}\b[^;:]{{0,60}}\b{WHILE}\b[^;:]{{0,90}}\b(?:{LOOK}|vrijgeeft|vrijgeven|vrijgegeven|releases?d?)\b",
    # looked at … before that moment … hidden
    (
        rf"\b{LOOK}\b[^;:]{{0,80}}\b(?:before (?:this|that|then)|(?:until|till|up to) (?:then|that moment)|tot "
        r"(?:dan|die tijd|"
        rf"dat moment)|voor die tijd|daarvoor)\b[^;:]{{0,40}}\b{HIDDEN}\b"
    ),
    # only what was looked at … is shown; no look, nothing shown
    rf"\b{SHOWN}\b[^;:]{{0,30}}\b{ONLY} (?:wat|hetgeen|die|what|those|ads?|texts?)\b[^;:]{{0,50}}\b{LOOK}\b",
    (
        rf"\b{ONLY} (?:wat|hetgeen|what|those|whatever)\b[^;:]{{0,50}}\b{LOOK}\b[^;:]{{0,40}}\b(?:{SHOWN}|makes? it|"
        r"gets? (?:on|in|up)|komt (?:er|op)|haalt)\b"
    ),
    # nothing … let through … that … not … looked at
    (
        rf"\b(?:laten|laat|lets?) (?:\w+ )?{NOT} (?:\w+ ){{0,2}}?(?:door|toe|through|in)\b[^;:]{{0,20}}\b(?:dat|wat|"
        rf"that|"
        rf"which|what)\b[^;:]{{0,30}}\b{NOT}\b[^;:]{{0,40}}\b{LOOK}\b"
    ),
    # one that … not … looked at … cannot … be found
    (
        rf"\b(?:that|which|die|dat)\b[^;:,]{{0,20}}\b{NOT}\b[^;:,]{{0,30}}\b{LOOK}\b[^;:]{{0,30}}\b(?:{NOT}|cannot|"
        rf"can't)"
        rf"\b[^;:]{{0,40}}\b(?:{SHOWN}|found|seen|gevonden|vindbaar|zien)\b"
    ),
    rf"^\W*{NOT}\b[^,;:]{{0,60}}\b{LOOK}\b[^,;:]{{0,30}}[,;:-]\s*(?:dan )?(?:ook )?{NOT}\b[^;:]{{0,60}}\b{SHOWN}\b",
    # what was not looked at … is not … shown, and the other way round
    rf"\b{UNSEEN}\b[^;:]{{0,60}}\b{NOT}\b[^;:]{{0,60}}\b{SHOWN}\b",
    rf"\b{NOT}\b[^;:]{{0,80}}\b{UNSEEN}\b",
    # what … not … looked at … is not … there, or waits
    (
        rf"\b(?:wat|hetgeen|wie|what|whatever)\b[^;:,]{{0,30}}\b{NOT}\b[^;:,]{{0,30}}\b{LOOK}\b[^;:]{{0,40}}"
        rf"\b(?:{NOT} (?:\w+ )?(?:op|in|erin|bij|{SHOWN})|{HIDDEN}|{NOT} up|(?:hangt|staat|komt) er {NOT})\b"
    ),
    # nobody … skips … the look, and the other way round
    rf"\b{NOT}\b[^;:]{{0,60}}\b{SKIP}\b[^;:]{{0,40}}\b{LOOK}\b",
    rf"\b{NOT}\b[^;:]{{0,60}}\b{LOOK}\b[^;:]{{0,40}}\b{SKIP}\b",
    rf"\b{LOOK}\b[^;:]{{0,60}}\b(?:{NOT}|cannot|can't)\b[^;:]{{0,60}}\b{SKIP}\b",
    # nothing … at once: … looked at
    rf"\b{NOT}\b(?: \S+){{0,3}}? {AT_ONCE}\b[^.]{{0,90}}\b{LOOK}\b",
)
# "Without waiting for approval", "no ad needs approval before it goes live": the look itself is lacking.
NO_LOOK = Sought(
    rf"\b(?:zonder|without|ohne|sans) (?:\S+ ){{0,4}}?(?:wacht\w*|waiting|warten|attendre|controle|goedkeuring|"
    rf"approval|review)\b"
    # "Without a look nothing is shown" waits for it.
    rf"(?:(?!\b{NOT}\b)[^;:,]){{0,30}}\b{SHOWN}\b|"
    rf"\b(?:niemand|nobody|no one|niemand von uns|personne)\b[^;:,]{{0,60}}\b{LOOK}\b|"
    rf"\b{NOT} (?:\S+ ){{0,2}}?(?:nodig|needed|necessary|required|needs?|hoeft?|hoeven|notig)\b"
)


# The order told without any "no": looked at and then shown, shown after it was looked at, the look comes before.
IN_ORDER = SoughtTogether(
    rf"\b{LOOK}\b(?P<between>[^.;:]{{0,70}}?)\b{THEN}\b[^.;:]{{0,60}}?\b{SHOWN}\b",
    rf"\b{AFTER}\b(?P<between>[^.;:,]{{0,60}}?)\b{LOOK}\b[^.;:]{{0,60}}?\b{SHOWN}\b",
    rf"\b{SHOWN}\b[^.;:]{{0,60}}?\b{AFTER}\b(?P<between>[^.;:,]{{0,60}}?)\b{LOOK}\b",
    rf"\b{LOOK}\b(?P<between>[^.;:]{{0,30}}?)\b(?:precedes?|comes? before|gaat vooraf|vooraf)\b",
)
SHOWN_BEFORE = later(rf"\b{SHOWN}\b")


@lru_cache(maxsize=1000)
def looked_at_and_then_shown(low: str) -> bool:
    """Whether a folded sentence tells of a look and of showing what was looked at, in that order."""
    return any(SHOWN_BEFORE.search(found["between"]) is None for found in IN_ORDER.found_in(low))


@lru_cache(maxsize=1000)
def waits_for_the_look(low: str) -> bool:
    """Whether a folded sentence says that what is shown waits for somebody to look at it."""
    if NO_LOOK.search(low) is not None and not re.search(
        r"\b(?:zolang|tot(?:dat)?|until|till|solange|tant que)\b", low
    ):
        return False
    return WAITS.stand_in(low)
