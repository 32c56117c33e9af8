"""Figures that a platform gives of its own safety work: reports, removals, suspected minors, reports to the police."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from auditor.finding import Evidence
from auditor.site.news import is_news
from auditor.site.page import Page
from auditor.site.page_kind import PageKind
from auditor.site.periods import DECEMBER, Moment, is_recent, moments
from auditor.site.sentences import Sentence
from auditor.site.site import REFERS_BACK, Site
from auditor.site.words import folded


class Counted(StrEnum):
    """What a figure counts."""

    REPORTS = "reports"
    REMOVALS = "removals"
    MINORS = "minors"
    POLICE = "police"


@dataclass(frozen=True, slots=True)
class SafetyFigures:
    """What is counted anywhere, whether the newest figures are of the last yearly report, and where they stand."""

    counted: frozenset[Counted]
    recent: bool
    evidence: tuple[Evidence, ...]


CONCEPT = {
    Counted.REPORTS: "counted_reports",
    Counted.REMOVALS: "counted_removals",
    Counted.MINORS: "counted_minors",
    Counted.POLICE: "counted_police",
}
SMALL = (
    "nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|twintig|dertig|veertig|vijftig|"
    "honderd|zero|two|three|four|five|six|seven|eight|nine|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|"
    "fifty|hundred"
)
NUMBER = re.compile(
    rf"(?<![\w.,/+€$#-])(?:\d{{1,3}}(?:[.,\s]\d{{3}})+|\d{{1,6}})(?![\w%+]|[.,/-]\d|:\d)|\b(?:{SMALL})\b"
)
IS_YEAR = re.compile(r"(?:19|20)\d\d")
# Units that make a number something else than a count of reports, advertisements or cases.
UNIT = re.compile(
    r"\s*[-+]?\s*(?:ruimte|tolerantie|tolerance|min|jaar|jaren|jarige\w*|uur|uren|dag|dagen|werkdag\w*|week|weken|maand|maanden|minu\w+|seconden?|procent|%|euro|"
    r"years?|hours?|days?|working|weeks?|months?|minutes?|percent|per cent|januari|februari|maart|april|mei|juni|juli|augustus|"
    r"september|oktober|november|december|january|february|march|may|june|july|august|october|plus|km|foto\w*|photos?|"
    r"bezoek\w*|visit\w*|leden|members|users?|gebruikers|ontvangers|recipients|medewerkers|mensen van ons|moderator\w*|staff|"
    r"tekens|characters|of meer|or more|of ouder|or older|keer per|times a)\b|\s*%"
)
BEFORE_A_RULE = re.compile(
    r"\b(?:na|vanaf|bij|minstens|minimaal|maximaal|tenminste|hoogstens|binnen|elke|iedere|artikel|art\.?|lid|nr\.?|nummer|stap|"
    r"onder(?: de)?|boven(?: de)?|dan|jonger|ouder|tot|after|within|at least|at most|every|article|section|step|under|over|"
    r"more than|fewer than|maximum|minimum|than|up to|bel|call|tel|top|versie|version|eu\)?|regulation|no\.?|par\.?)\s*$"
)
CUT = re.compile(
    r"[;(]|,(?!\d)\s*|\.\s|\s(?:en|and|maar|but|terwijl|while)\s(?=(?:wij|we|deden|deed|meldden|gaven|verwijderden|haalden|blokkeerden|"
    r"weigerden|droegen|brachten|stuurden|zetten|sloten|made|reported|referred|removed|blocked|refused|passed|took|the police|"
    r"de politie|\d)\b)"
)
ALL_OF_THEM = re.compile(
    r"\b(?:al(?:le)? (?:die|deze|\d+|twee|drie|vier|vijf)\b|(?:die|ze|deze|werden|zijn) (?:zijn |werden )?allemaal|alle (?:gevallen|zaken)|"
    r"all (?:of (?:them|these|those)|\d+|cases)|each of (?:them|these|those)|(?:were|was) all)\b"
)
# Numbers that count nothing: to call, ages, and the marks of a list.
NO_COUNT = re.compile(
    r"(?:\+31|\b0)[\s().-]*\d[\d\s().-]{4,}\d|\(0\d+\)[\s\d-]+|\b1-?1-?[23]\b|\b14\s?0\d\d\b|^\W*\d{1,2}(?:\.\d{1,2})*[.)]\s*$|"
    r"^\W*\d{1,2}(?:\.\d{1,2})*[.)]\s|^\W*\d{1,2}\.\d{1,2}\s|"
    r"\b(?:geen|onder(?: de)?|jonger dan|ouder dan|dan|boven(?: de)?|under|over|below|than|not(?: yet)?|yet|vanaf|van|of|or|age of|"
    r"minstens|at least|al|minimaal)\s(?:16|17|18|21)\b|\b(?:16|17|18|21)(?:-jarig\w*|[-+])"
)
TO_THE_POLICE = re.compile(
    r"\b(?:meld\w*|\w*meldingen|gemeld|doorgegeven|doorgestuurd|doorverwezen|gaven|overgedragen|droegen|overhandigd|aangebracht|aangifte\w*|"
    r"gedeeld|ingelicht|ingeschakeld|gewaarschuwd|verwittigd|(?:naar|aan|bij) (?:de )?(?:politie|justitie|recherche|autoriteiten)|"
    r"refer\w*|reported|reports?|pass(?:ed|es)|handed|forwarded|notified|sent|escalated|alerted|to (?:the )?(?:police|authorities|"
    r"law enforcement))\b"
)
FROM_THE_POLICE = re.compile(
    r"\b(?:bevel\w*|vordering\w*|verzoek\w*|orders?|requests?|demands?|subpoenas?|warrants?|vragen) (?:om \S+ )?(?:van|from|by|door|of)\b"
)
# Whose figures they are when not the platform's own.
OF_OTHERS = re.compile(
    r"\b(?:rechter\w*|rechtbank\w*|wetboek|courts?|judges?|penal code|said the police|aldus de politie|cbs|comensha|nationaal rapporteur|rapporteur|landelijk\w*|in (?:heel )?nederland|in (?:heel )?belgie|wereldwijd|europol|"
    r"unodc|fier|ckm|offlimits|onderzoek\w*|volgens (?:het|de|een)|schatting\w*|naar schatting|jaarlijks worden|slachtofferhulp|"
    r"(?:de )?politie (?:kreeg|kregen|registreerde|ontving|deed|telde|noteerde|behandelde)|meldpunt\w* (?:kreeg|ontving|telde)|"
    r"(?:the )?police (?:received|recorded|registered|counted|saw)|nationwide|in the (?:netherlands|uk|eu)|worldwide|nationally|"
    r"according to|research|study|studies|estimate[sd]?|national rapporteur|hotlines? (?:received|counted))\b"
)
OWN = re.compile(
    r"\b(?:wij|we|ons|onze|our|us|the team|ons team|dit platform|deze site|this site|this platform|bij ons)\b"
)
PERIOD = re.compile(
    r"\b(?:vorig jaar|afgelopen (?:jaar|maanden|kwartaal|halfjaar|twaalf maanden|periode)|het voorbije jaar|verleden jaar|dit jaar|"
    r"per jaar|elk jaar|jaarlijks\w*|jaarcijfers|jaarverslag|jaaroverzicht|kwartaal|halfjaar|per maand|last year|past year|"
    r"past twelve months|last twelve months|this year|per year|each year|yearly|annual\w*|quarter|half-year|so far|tot nu toe|"
    r"verslagperiode|reporting period)\b"
)
HEADED_PERIOD = re.compile(r"\b(?:cijfers|in figures|in numbers|figures|statist\w+|getallen)\b")
RULES = frozenset({PageKind.TERMS, PageKind.CONDUCT})
FIRST_YEAR = 2010
NOT_HERE = frozenset({PageKind.ADVERTISE, PageKind.PRICING, PageKind.REGISTER, PageKind.LISTING, PageKind.PRIVACY})


def safety_figures(site: Site) -> SafetyFigures:
    """Return which figures the platform gives of its own safety work (TRN-01)."""
    counted: dict[Counted, Evidence] = {}
    newest: list[Moment] = []
    for page in site.own_pages:
        if site.kind_of(page) in NOT_HERE or frozenset(CONCEPT.values()).isdisjoint(page.may_name):
            continue
        for sentence in page.sentences_about(*CONCEPT.values()):
            found = frozenset(_counted(page, sentence)) if _is_own_figure(page, sentence) else frozenset()
            about = _period(page, sentence, site.kind_of(page), site.year) if found else None
            if about is None:
                continue
            newest.extend(about)
            for one in found:
                counted.setdefault(one, page.evidence(sentence.block, _quoted(sentence)))
    recent = not newest or any(is_recent(moment, (site.year, site.month)) for moment in newest)
    order = sorted(counted, key=[Counted.POLICE, Counted.MINORS, Counted.REPORTS, Counted.REMOVALS].index)
    return SafetyFigures(frozenset(counted), recent, tuple(dict.fromkeys(counted[one] for one in order)))


def _quoted(sentence: Sentence) -> str:
    """Return a figure with what stands before it in its row or list."""
    return f"{sentence.block.lead}: {sentence.text}" if sentence.block.lead else sentence.text


def _is_own_figure(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence holds figures of the platform itself, of what happened and not of what will."""
    if sentence.asks or sentence.names("promise", "other_sites") or is_news(sentence.block):
        return False
    context = f"{sentence.low} . {sentence.lead}"
    if OF_OTHERS.search(context) and not OWN.search(sentence.low):
        return False
    passage = page.passage(sentence)
    place = next((n for n, one in enumerate(passage) if one is sentence), 0)
    before = passage[place - 1].low if place else ""
    if OF_OTHERS.search(before) and not OWN.search(sentence.low):
        return OWN.search(before) is not None and REFERS_BACK.match(sentence.low) is None
    return True


def _counted(page: Page, sentence: Sentence) -> Iterator[Counted]:
    """Yield what the figures of a sentence, or of a cell in a row, count."""
    if _is_bare_number(sentence.low):
        yield from _named(page, f"{sentence.lead} . {sentence.question}")
        return
    for clause in _clauses(sentence.low):
        if not any(True for _ in counts(clause)) and not ALL_OF_THEM.search(clause):
            continue
        if next(counts(sentence.low), None) is None:
            continue
        yield from _named(page, clause)


def _named(page: Page, low: str) -> Iterator[Counted]:
    """Yield what a folded text names; what the police ask of the platform is no report to the police."""
    named = page.words.named(low)
    for one, concept in CONCEPT.items():
        if concept not in named:
            continue
        if one is Counted.POLICE and (FROM_THE_POLICE.search(low) or not TO_THE_POLICE.search(low)):
            continue
        yield one


def _clauses(low: str) -> Iterator[str]:
    """Yield the parts of a sentence that may each hold a figure of their own."""
    start = 0
    for cut in CUT.finditer(low):
        yield low[start : cut.start()]
        start = cut.end()
    yield low[start:]


def _is_bare_number(low: str) -> bool:
    """Whether a text is a number and little else, as in a cell of a table."""
    found = NUMBER.search(low)
    return found is not None and len(low) - len(found[0]) <= 12 and next(counts(low), None) is not None


def counts(low: str) -> Iterator[str]:
    """Yield the numbers of a folded text that count something: no year, age, term, article or telephone number."""
    low = NO_COUNT.sub(lambda found: " " * len(found[0]), low)
    for found in NUMBER.finditer(low):
        if IS_YEAR.fullmatch(found[0]) or UNIT.match(low, found.end()) or BEFORE_A_RULE.search(low[: found.start()]):
            continue
        yield found[0]


def _period(page: Page, sentence: Sentence, kind: PageKind, year: int) -> tuple[Moment, ...] | None:
    """Return the moments that a figure is about, empty when only "last year" is said, None when no period is."""
    headings = folded(" . ".join((*sentence.block.headings[-2:], page.main_heading, page.metadata.title)))
    near = f"{sentence.low} . {sentence.lead} . {sentence.question}"
    around = () if kind in RULES else (headings, " . ".join(one.low for one in page.passage(sentence)))
    for context in (near, *around):
        told = tuple(one for one in moments(context) if FIRST_YEAR <= one[0] <= year)
        if told:
            # The figures of one year are of the whole year, whatever day is named beside it.
            return tuple((one[0], DECEMBER) if one[0] < year else one for one in told)
        if PERIOD.search(context):
            return ()
    return () if around and HEADED_PERIOD.search(headings) else None
