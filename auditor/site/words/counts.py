"""Numbers that count something: no year, age, term, price, article or telephone number."""

import re
from collections.abc import Iterator
from functools import lru_cache

from auditor.site.words.later import later

SMALL = (
    "zwei|drei|vier|funf|sechs|sieben|neun|zehn|zwolf|zwanzig|dreißig|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|quinze|vingt|trente|"
    "eenmaal(?= (?:ging|was|werd|bleek|deden|meldden|belden|moesten))|tweemaal|driemaal|viermaal|twice|"
    "nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|twintig|dertig|veertig|vijftig|"
    "zestien|zeventien|negentien|zestig|zeventig|tachtig|negentig|"
    "(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|"
    # An age only where no noun follows: "achttien zoekertjes", and not "nog geen achttien".
    "(?<!geen )(?<!onder de )(?<!jonger dan )(?<!of ze )(?<!vanaf )"
    "(?:achttien|eighteen)(?= (?!jaar|jaren|years?|of|or|plus|"
    "is|was|waren|were|en|and|zijn)[a-z]{3,})|"
    "sixteen|seventeen|nineteen|sixty|seventy|eighty|ninety|"
    "honderd|zero|two|three|four|five|six|seven|eight|nine|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|"
    "fifty|hundred"
)
# A euro sign is folded into a question mark.
NUMBER = later(rf"(?<![\w.,/+?$#-])(?:\d{{1,3}}(?:[.,\s]\d{{3}})+|\d{{1,6}})(?![\w%+]|[.,/-]\d|:\d)|\b(?:{SMALL})\b")
DIGIT = re.compile(r"\d")
IS_YEAR = re.compile(r"(?:19|20)\d\d")
# Units that make a number something else than a count of reports, advertisements or cases.
UNIT = later(
    r"\s*[-+]?\s*(?:tage?n?|stunden?|jahre?n?|monate?n?|wochen?|jours?|heures?|mois|ans|semaines?|besucher\w*|"
    r"nutzer\w*|visiteurs?|utilisateurs?|ruimte|tolerantie|tolerance|min|jaar|jaren|jarige\w*|uur|uren|dag|dagen|"
    r"werkdag\w*|week|weken|"
    r"maand|maanden|minu\w+|seconden?|procent|%|euro|"
    r"years?|hours?|days?|working|weeks?|months?|minutes?|percent|per cent|januari|februari|maart|april|mei|juni|"
    r"juli|augustus|"
    r"september|oktober|november|december|january|february|march|may|june|july|august|october|plus|km|foto\w*|photos?|"
    r"bezoek\w*|visit\w*|leden|members|users?|gebruikers|ontvangers|recipients|medewerkers|mensen van ons|"
    r"moderator\w*|staff|"
    r"tekens|characters|of meer|or more|of ouder|or older|keer per|times a)\b|\s*%"
)
BEFORE_A_RULE = later(
    r"\b(?:uber|unter|ab|nach|innerhalb|apres|dans|moins de|plus de|na|vanaf|bij|minstens|minimaal|maximaal|tenminste|"
    r"hoogstens|binnen|elke|iedere|artikel|art\.?|lid|nr\.?|"
    r"nummer|stap|"
    r"onder(?: de)?|boven(?: de)?|dan|jonger|ouder|tot|after|within|at least|at most|every|article|section|step|"
    r"under|over|"
    r"more than|fewer than|maximum|minimum|than|up to|bel|call|tel|top|versie|version|eu\)?|regulation|no\.?|"
    r"par\.?)\s*$|[$?]\s*$"
)
# Numbers that count nothing: to call, ages, and the marks of a list.
NO_COUNT = later(
    r"(?:\+31|\b0)[\s().-]*\d[\d\s().-]{4,}\d|\(0\d+\)[\s\d-]+|\b1-?1-?[23]\b|\b14\s?0\d\d\b|"
    r"^\W*\d{1,2}(?:\.\d{1,2})*[.)]\s*$|"
    r"\b(?:artikel(?:en)?|articles?|art\.|artikeln?|sections?|leden|lid|onderdeel|bijlage|hoofdstuk)\s\d+"
    r"(?:\s?(?:,|en|and|tot en met|t/m|to|und|bis|et|a)\s?\d+)*|"
    r"\b(?:richtlijn|verordening|directive|regulation|richtlinie|reglement|wet|kaderbesluit)\s(?:\(\w+\)\s)?(?:nr\.?\s)?"
    r"\d+(?:/\d+)*|"
    r"^\W*\d{1,2}(?:\.\d{1,2})*[.)]\s|^\W*\d{1,2}\.\d{1,2}\s|"
    r"\b(?:geen|onder(?: de)?|jonger dan|ouder dan|dan|boven(?: de)?|under|over|below|than|not(?: yet)?|yet|vanaf|"
    r"van|of|or|age of|"
    r"minstens|at least|al|minimaal)\s(?:16|17|18|21)\b|\b(?:16|17|18|21)(?:-jarig\w*|[-+])"
)
# "Bij 22 daarvan": what is counted follows, so that "bij" sets no rule; "na 3 meldingen" and "artikel 16 van de" do.
IN_CASES = re.compile(r"\b(?:bij|in|uber|uit|from|over|dans)\s*$")
OF_CASES = later(
    r"\s(?:daarvan|hiervan|van (?:die|deze|hen|de)|gevallen|\w*advertenties|profielen|zoekertjes|meldingen|accounts|"
    r"of (?:them|these|those)|"
    r"cases)\b"
)
CUT = later(
    r"[;]|\((?=[^)]*\d)|,(?!\d|\s*(?:omdat|wegens|weil|because|since|die|dat|waar\w*|which|dont|parce|car|nadat|after)\b)\s*|\.\s|"
    r"\s(?:en|and|maar|but|terwijl|while)\s(?=(?:wij|we|deden|deed|meldden|gaven|verwijderden|"
    r"haalden|blokkeerden|"
    r"weigerden|droegen|brachten|stuurden|zetten|sloten|made|reported|referred|removed|blocked|refused|passed|took|"
    r"the police|"
    r"de politie|\d)\b)"
)


@lru_cache(maxsize=10_000)
def counts(low: str) -> tuple[str, ...]:
    """Return the numbers of a folded text that count something: no year, age, term, article or telephone number."""
    return tuple(_counts(low))


def _counts(low: str) -> Iterator[str]:
    """Yield the same."""
    if DIGIT.search(low) is not None:
        low = NO_COUNT.sub(lambda found: " " * len(found[0]), low)
    for found in NUMBER.finditer(low):
        case = OF_CASES.match(low, found.end()) is not None and IN_CASES.search(low[: found.start()]) is not None
        if (
            IS_YEAR.fullmatch(found[0])
            or UNIT.match(low, found.end())
            or (BEFORE_A_RULE.search(low[: found.start()]) and not case)
        ):
            continue
        yield found[0]


def counted_apart(low: str) -> Iterator[str]:
    """Yield the parts of a sentence that may each hold a figure of their own."""
    start = 0
    for cut in CUT.finditer(low):
        yield low[start : cut.start()]
        start = cut.end()
    yield low[start:]
