"""That nothing automatic looks at what is posted: no tool is used, nothing is scanned, whatever the words."""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

NO = r"(?:geen|no|zonder|nul|without|not any|not use any|neither|keine?[nrm]?|ohne|aucun\w*|pas de|sans)"
NEVER = r"(?:niet|nooit|nergens|not|never|nicht|nie)"
AUTOMATED = r"(?:automatische|geautomatiseerde|technische|automated|automatic|technical|automatische[nrs]?)"
TOOL = (
    r"(?:\w*software|\w*programma(?:'?s|tje)?|computers?|\w*filters?|robots?|bots?|algoritmes?|\w*scan(?:s|ners?)?|"
    rf"{AUTOMATED} (?:controles?|middelen|hulpmiddelen|systemen|moderatie|herkenning|detectie|vergelijking|tools?|"
    rf"means|"
    r"systems?|moderation|checks?|checking|detection|recognition|screening)|"
    r"kunstmatige intelligentie|ai|machines?|techniek|technologie|systeem|systemen|"
    r"\w*herkenning|\w*detectie|photo ?dna|hashcheckservice|hash\w*|(?:clever |computer )?program(?:me)?s?|tools?|"
    r"automation|algorithms?|artificial intelligence|technology|systems?|detection|image recognition|"
    r"algorithmus|logiciels?|filtres?)"
)
# "Geen software om je foto mooier te maken", "geen filter op de zoekresultaten": for another end than to look.
OTHER_END = later(
    r"\b(?:geen|zonder|no|without) filters?(?=[,.]|$)(?!.*\b(?:software|programma|computer|scan\w*|program)\b)|"
    r"\b(?:mooier|bewerk\w*|retouch\w*|verfraai\w*|bijsnijd\w*|verklein\w*|monteren|montage|nodig om|vertaal\w*|"
    r"vertalen|zoekresultat\w*|zoekfilter\w*|resultaten|rangschik\w*|volgorde|sorteer\w*|betaal\w*|betaling\w*|boek\w*|"
    r"factu\w*|nieuwsbrief|statistiek\w*|advertentieblokk\w*|adblock\w*|installe\w*|downloaden|"
    r"edit\w*|crop\w*|beautif\w*|nicer|prettier|resiz\w*|translat\w*|search results?|ranking|sort\w*|order of|"
    r"payments?|invoic\w*|newsletter|statistics|install\w*|download\w*|ad ?blockers?)\b"
)
# Nothing of the kind is used, or what there is does not do it.
USES_NONE = Sought(
    rf"\b{NO}(?: (?!enkele? \w+ die)[\w'-]+){{0,2}}? {TOOL}\b|"
    rf"\b{TOOL}(?: [\w',-]+){{0,6}}? (?:hebben|hebt|heb|gebruiken|gebruik|is|zijn|komt|komen|zit|zitten|draait|"
    rf"draaien|loopt|lopen|laten|laat|"
    r"zetten|zet|kennen|bestaat|bestaan|doen|doet) (?:we|wij|ik|er|hier|daar|het)"
    rf"(?: (?:hier|bij ons|ook|al|helemaal|daarvoor|daarop|[a-z]+ ?voor))* (?:{NEVER}|geen)\b|"
    rf"\b{TOOL}(?: [\w'-]+){{0,8}}? (?:is er|hebben wij|hebben we|heb ik|gebruiken wij|gebruiken we|gebruik ik) "
    r"(?:\w+ )?niet\b|"
    rf"\b{TOOL}\b[^.;]{{0,50}}\b(?:ontbre\w+|(?:is|are) (?:lacking|missing|absent)|(?:does|do) not exist)\b|"
    rf"\b(?:beschikken|beschik|werken|werk) (?:wij|we|ik) niet (?:over|met) (?:\w+ )?{TOOL}\b|"
    rf"\b(?:wij|we|ik) (?:beschikken|beschik|werken|werk) niet (?:over|met) (?:\w+ )?{TOOL}\b|"
    rf"\bvan {TOOL} maken (?:wij|we) geen gebruik\b|"
    rf"\b(?:do not|don't|does not|doesn't|never) (?:\w+ )?(?:use|have|run|employ|own|apply) (?:any |an? )?"
    rf"(?:\w+ ){{0,2}}?{TOOL}\b"
)
SCANNED = (
    r"(?:ge(?:scand|screend|filterd|hasht|matcht)|vergeleken|scanned|screened|filtered|hashed|fingerprinted|matched|"
    r"compared)"
)
SCANS = r"(?:scannen|scan|screenen|screen|filteren|filter|hashen|vergelijken|vergelijk)"
LOOKS_BY_IT = r"(?:scan|screen|filter|hash|fingerprint|match|compare)"
IT = r"(?:ze|die|deze|dat|hem|haar|het|dit|er|niks|niets|them|those|these|it|any|anything|any of (?:it|them|this))"
# Nothing is scanned, in the active, in the passive, or as a noun: "een controle daarop vindt niet plaats".
NOT_SCANNED = Sought(
    rf"\b(?:gaan|gaat|komen|komt)(?: [\w'-]+){{0,4}}? {NEVER} (?:door|langs) (?:\w+ ){{0,2}}?{TOOL}\b|"
    rf"\b(?:(?:do|does) not|don't|doesn't|never) (?:go|pass|run) (?:through|past) (?:\w+ ){{0,2}}?{TOOL}\b|"
    rf"\b(?:wij|we|ik) {SCANS}(?: (?!alleen|enkel)[\w'-]+){{0,4}}? (?:{NEVER}|niks|niets)\b(?! (?:alleen|enkel|pas))|"
    rf"\b{SCANS} (?:wij|we|ik|doen wij|doen we|doe ik)(?: [\w'-]+){{0,3}}? (?:{NEVER}|niks|niets)\b"
    r"(?! (?:alleen|enkel|pas))|"
    rf"\b(?:worden|wordt)(?: [\w'-]+){{0,4}}? (?:{NEVER}|niks|niets)(?: [\w'-]+){{0,3}}? {SCANNED}\b|"
    rf"\b{SCANNED} (?:wordt|worden)(?: [\w'-]+){{0,3}}? (?:{NEVER}|niks|niets)\b|"
    r"\bon(?:gescand|gescreend|gefilterd)\w*\b|\bun(?:scanned|screened|filtered)\b|"
    rf"\b(?:do not|don't|never|does not|doesn't|cannot|can't) (?:\w+ )?{LOOKS_BY_IT} (?:or \w+ )?(?:{IT}\b|your|the|"
    r"photos|pictures|images|videos)|"
    r"\b(?:do not|don't|never) (?:run|put|pass|send) (?:\w+ ){1,3}(?:through|past|against) (?:any\w*|an?)\b|"
    rf"\b(?:is|are) (?:not|never)(?: \w+){{0,2}}? {SCANNED}\b|\b(?:isn't|aren't) (?:\w+ )?{SCANNED}\b|"
    rf"\bnothing(?: [\w'-]+){{0,6}}? (?:scans|compares|screens|filters|matches|is (?:{SCANNED}))\b|"
    r"\b(?:controle|scan|screening|check|vergelijking|herkenning|detectie)\w*(?: (?:daarop|daarvan|ervan|erop|hiervan|"
    r"hierop|van \w+|op \w+|vooraf))* (?:vindt|vinden|gebeurt|is er|wordt|doen|voeren) (?:\w+ ){0,2}?"
    rf"(?:{NEVER}|geen)\b|"
    r"\bgeen (?:enkele )?(?:vorm van )?(?:\w+ )?(?:controle|scan|screening|detectie|herkenning|vergelijking)\b|"
    rf"\b(?:(?:houden|leggen|houd|leg) (?:wij|we|ik)|(?:wij|we|ik) (?:houden|leggen|houd|leg)) (?:{IT} )?"
    r"(?:nergens|niet|nooit) (?:langs|naast|tegen\w*)\b"
)


def uses_no_tool(low: str) -> bool:
    """Whether a folded sentence says outright that nothing automatic is used to look at what is posted."""
    return USES_NONE.search(low) is not None and OTHER_END.search(low) is None


def scans_nothing(low: str) -> bool:
    """Whether a folded sentence says that no tool looks, or that what it speaks of is not scanned or compared."""
    if OTHER_END.search(low) is not None:
        return False
    return USES_NONE.search(low) is not None or NOT_SCANNED.search(low) is not None
