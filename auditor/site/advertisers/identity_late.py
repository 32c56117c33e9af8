"""Where a document is asked only once the advertisement is up, or in one section of the site only."""

from auditor.site.advertisers.identity_words import KEEPS_OR_DELETES
from auditor.site.reading.sentences import Sentence
from auditor.site.words.later import later

SPAN = r"(?:dag|dagen|week|weken|uur|uren|maand|maanden|days?|weeks?|hours?|months?)"
UP = (
    r"(?:live(?:gang)?|online|publicatie|plaatsing|het plaatsen|gepubliceerd|geplaatst|zichtbaar|verschenen|"
    r"verschijnt|erop staat|"
    r"going live|publication|publishing|published|posting|posted|launch|visible|appears?|appeared)"
)
# "Binnen 14 dagen nadat je profiel live staat", "within a month of publication".
LATE = later(
    rf"\b{SPAN} (?:na|nadat|after|of|from|following|vanaf) (?:[\w'-]+ ){{0,5}}?{UP}\b|"
    # "To stay on after that", "bij verlenging".
    r"\b(?:to|om) (?:te )?(?:stay on|stay|continue|keep (?:it|your|going)|renew|extend|blijven|verlengen|"
    r"door te gaan)\b|"
    r"\b(?:bij|on|upon|at) (?:de |the |een |a )?(?:eerste |first )?(?:verlenging|renewal|extension)\b|"
    r"\b(?:na|after) (?:je |uw |de |het |your |the )?(?:eerste|first|gratis|free|proef|trial)[- ]?(?:maand|week|"
    r"periode|month|week|"
    r"period|trial)\b|"
    # "Pas vanaf je derde advertentie".
    r"\b(?:pas|eerst|only|not until|starting) (?:vanaf|bij|voor|na|from|with|for|at|after) (?:je|uw|de|een|your|the|a) "
    r"(?:tweede|derde|vierde|vijfde|volgende|second|third|fourth|next) (?:\w*advertentie|plaatsing|ad|advert|"
    r"listing|post)\b"
)
# "Dat hoeft pas nadat de advertentie online staat."
NOT_TILL_THEN = later(
    r"^\W*(?:dat|dit|that|this) (?:hoeft|mag|kan|gebeurt|doe je|doet u|doen (?:we|wij)|vragen (?:we|wij)|may|can|"
    rf"happens|is done) (?:\w+ ){{0,2}}?(?:nadat|als|wanneer|zodra|na|after|once|when) (?:[\w'-]+ ){{0,4}}?{UP}\b"
)
# "Ieder lid heeft tien dagen om een foto in te sturen", "you have a month for it": it is up in the meantime.
HAS_TIME_TO = later(
    rf"\b(?:heeft|hebt|heb|hebben|krijgt?|krijgen|has|have|gets?) (?:daar(?:voor)? |then |dan |hiervoor |nog )?"
    rf"(?:een |a |the |de )?(?:[\w-]+ ){{0,2}}?{SPAN} (?:de )?(?:tijd )?(?:om|to|for (?:it|this|that)|daarvoor|"
    rf"hiervoor|de tijd|time)\b|"
    rf"\b(?:daar|hier)(?:voor)? (?:heeft|hebt|heb|krijgt?) (?:je|u|ze|zij|hij|men|iedereen) (?:[\w-]+ ){{0,3}}?{SPAN}\b"
)
FIRST = later(r"\b(?:voordat|before|alvorens|prior)\b")
POINTS = later(r"\b(?:dit|dat|daarvoor|hiervoor|daartoe|daarmee|ermee|this|that|it|so)\b")
# "In de subrubriek Escort tonen we een advertentie pas nadat …": of that section alone.
SECTION = (
    r"(?:subrubriek|rubriek|subcategorie|categorie|afdeling|subsection|section|subcategory|category)(?! (?:verif|"
    r"account|profiel|profile|mijn|my|instell|settings))"
)
NOT_A_SECTION = r"(?!(?:verif|account|profiel|profile|advertis|help|mijn|my|faq|each|every|any|all)\w*\b)"
IN_ONE_SECTION = later(
    rf"^\W*(?:in|binnen|voor|bij|within|for) (?:de|het|the|onze|our) (?:{NOT_A_SECTION}[\w-]+ ){{0,2}}?{SECTION}"
)


def asked_late(sentence: Sentence, following: tuple[Sentence, ...]) -> bool:
    """Whether a sentence, or those after it that point back, has the document follow the advertisement."""
    if _late(sentence.low):
        return True
    if any(HAS_TIME_TO.search(one.low) and not FIRST.search(one.low) for one in (sentence, *following[:1])):
        return True
    return any(NOT_TILL_THEN.match(one.low) or (POINTS.search(one.low) and _late(one.low)) for one in following)


def in_one_section(sentence: Sentence) -> bool:
    """Whether a sentence speaks of one section of the site."""
    return IN_ONE_SECTION.match(sentence.low) is not None


def _late(low: str) -> bool:
    """Whether something is done some time after the advertisement is up, and it is no deleting."""
    return LATE.search(low) is not None and not (KEEPS_OR_DELETES.search(low) or FIRST.search(low))
