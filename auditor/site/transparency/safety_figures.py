"""Figures that a platform gives of its own safety work: reports, removals, suspected minors, reports to the police."""

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.page import Page
from auditor.site.reading.news import is_news
from auditor.site.reading.sentences import Sentence
from auditor.site.saying import REFERS_BACK, Saying
from auditor.site.site import Site
from auditor.site.words.counts import NUMBER, counted_apart, counts
from auditor.site.words.later import later
from auditor.site.words.periods import DECEMBER, Moment, is_recent, moments
from auditor.site.words.sought import Sought
from auditor.site.words.vocabulary import folded


class Counted(StrEnum):
    """What a figure counts."""

    REPORTS = "reports"
    REMOVALS = "removals"
    MINORS = "minors"
    POLICE = "police"


class SafetyFigures(msgspec.Struct, frozen=True):
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
ALL_OF_THEM = later(
    r"\b(?:al(?:le)? (?:die|deze|\d+|twee|drie|vier|vijf)\b|(?:die|ze|deze|werden|zijn) (?:zijn |werden )?allemaal|"
    r"alle (?:gevallen|zaken)|"
    r"all (?:of (?:them|these|those)|\d+|cases)|each of (?:them|these|those)|(?:were|was) all)\b"
)
# "..., police told": of the cases that the sentence counted before.
POLICE_TOLD = later(
    r"^\W*(?:de )?politie (?:is |werd )?(?:ingelicht|gewaarschuwd|gebeld|verwittigd|geinformeerd)\W*$|"
    r"^\W*(?:the )?police (?:were |was )?(?:informed|notified|told|called)\W*$"
)
TO_THE_POLICE = later(
    r"\b(?:weitergeleitet|ubergeben|angezeigt|strafanzeigen?|(?:an|bei) (?:die |der )?(?:polizei|staatsanwaltschaft|"
    r"behorden)|transmis\w*|signale\w*|a la police|au parquet|aux autorites|meld\w*|\w*meldingen|gemeld|doorgegeven|"
    r"doorgestuurd|doorverwezen|gaven|aangekaart|voorgelegd|legden|aangegeven|stapten|gestapt|overgedragen|droegen|"
    r"overhandigd|"
    r"aangebracht|aangifte\w*|"
    r"gedeeld|belden|gebeld|bezorgd|bezorgden|stuurden|gestuurd|lichtten|schakelden|waarschuwden|verwittigden|"
    r"brachten|"
    r"op de hoogte|called|told|informed|contacted|ingelicht|ingeschakeld|gewaarschuwd|verwittigd|(?:naar|aan|"
    r"bij) (?:de )?(?:politie|justitie|recherche|"
    r"autoriteiten)|"
    r"refer\w*|reported|reports?|pass(?:ed|es)|handed|forwarded|notified|sent|escalated|alerted|"
    r"to (?:the )?(?:police|authorities|"
    r"law enforcement))\b"
)
FROM_THE_POLICE = later(
    r"\b(?:bevel\w*|vordering\w*|verzoek\w*|orders?|requests?|demands?|subpoenas?|warrants?|"
    r"vragen) (?:om \S+ )?(?:van|from|by|door|of)\b"
)
# Whose figures they are when not the platform's own.
OF_OTHERS = Sought(
    r"\b(?:bka|bundesweit|in deutschland|statistik\w*|laut|en france|en belgique|selon|rechter\w*|rechtbank\w*|"
    r"wetboek|courts?|judges?|penal code|said the police|aldus de politie|cbs|comensha|"
    r"nationaal rapporteur|rapporteur|landelijk\w*|in (?:heel )?nederland|in (?:heel )?belgie|wereldwijd|europol|"
    r"unodc|fier|ckm|offlimits|onderzoek\w*|volgens (?:het|de|een)|schatting\w*|naar schatting|jaarlijks worden|"
    r"slachtofferhulp|"
    r"(?:de )?politie (?:kreeg|kregen|registreerde|ontving|deed|telde|noteerde|behandelde)|meldpunt\w* (?:kreeg|"
    r"ontving|telde)|"
    r"(?:the )?police (?:received|recorded|registered|counted|saw)|nationwide|in the (?:netherlands|uk|eu)|"
    r"worldwide|nationally|"
    r"according to|research|study|studies|estimate[sd]?|national rapporteur|hotlines? (?:received|counted))\b"
)
INTENDS = later(
    r"\b(?:wir werden|werden wir|wir wollen|allons|souhaitons|objectif|willen|zullen|gaan wij|gaan we|wij gaan|"
    r"we gaan|streven|streef\w*|doel\w*|voornemens|van plan|verwachten|"
    r"hopen|"
    r"want to|will|aim|goal|target|intend|plan to|expect|hope)\b"
)
OWN = later(
    r"\b(?:wir|unser\w*|nous|notre|nos|wij|we|ons|onze|our|us|the team|ons team|dit platform|deze site|this site|"
    r"this platform|bij ons)\b"
)
# In its own news a platform may look back on its year: "We kregen 41 meldingen".
WE_COUNTED = later(
    r"\b(?:wij|we|ik|bij ons) (?:\S+ ){0,3}?(?:kregen|kreeg|ontvingen|ontving|behandelden|telden|verwijderden|haalden|"
    r"haalde|meldden|deden|had|hadden)\b|\b(?:kregen|kreeg|ontvingen|ontving|behandelden|telden|verwijderden|"
    r"haalden|haalde|"
    r"meldden|deden|hadden) (?:wij|we|ik)\b|\bkwamen (?:er )?(?:\S+ )?(?:meldingen|klachten)(?: \w+){0,3} binnen\b|"
    r"\bwe (?:\S+ )?(?:received|handled|removed|took (?:down|off|away)|switched off|closed|deleted|banned|reported|"
    r"counted|"
    r"had)\b|\b(?:your|our|jullie|onze) (?:reports|complaints|meldingen|klachten) (?:came|added|numbered|waren|"
    r"telden)\b"
)
# "Wat we vorig jaar deden", "Ons jaar in cijfers": what the platform itself looks back on, though it is news.
LOOKS_BACK = later(
    r"\b(?:wat (?:we|wij|ik) (?:\S+ ){0,3}?(?:deden|gedaan|deed)|(?:ons|mijn|our|my) (?:\S+ )?(?:jaar|year)|"
    r"wij in 20\d\d|"
    r"(?:een|one|a) (?:jaar|year) (?:redactie|lang|bij|op|aan|achter|of|at|in|behind)|(?:we|wij|ik) kijken? terug|"
    r"jaaroverzicht|jaarcijfers|jaarverslag|terugblik|our year|what we did|annual (?:report|review)|looking back|"
    r"20\d\d in (?:cijfers|numbers|figures))\b"
)
# How often people are taught to know the signals counts no signal.
TAUGHT = later(r"\b(?:vorming\w*|cursus\w*|training\w*|opleiding\w*|bijscholing\w*|workshops?|courses?|schulung\w*)\b")
PERIOD = Sought(
    r"\b(?:letztes jahr|im letzten jahr|vergangene\w* jahr|pro jahr|jahrlich\w*|l'annee derniere|l'an dernier|"
    r"annee passee|par an|chaque annee|vorig jaar|afgelopen (?:jaar|maanden|kwartaal|halfjaar|twaalf maanden|"
    r"periode)|"
    r"het voorbije jaar|"
    r"verleden jaar|dit jaar|"
    r"per jaar|elk jaar|jaarlijks\w*|jaarcijfers|jaarverslag|jaaroverzicht|kwartaal|halfjaar|per maand|last year|"
    r"past year|"
    r"past twelve months|last twelve months|this year|per year|each year|yearly|annual\w*|quarter|half-year|so far|"
    r"tot nu toe|"
    r"verslagperiode|reporting period)\b"
)
HEADED_PERIOD = later(r"\b(?:zahlen|chiffres|cijfers|in figures|in numbers|figures|statist\w+|getallen)\b")
RULES = frozenset({PageKind.TERMS, PageKind.CONDUCT})
FIRST_YEAR = 2010
# A number and little else, as in a cell of a table.
LONGEST_CELL = 60
HEAD = 12
NOT_HERE = frozenset({PageKind.ADVERTISE, PageKind.PRICING, PageKind.REGISTER, PageKind.LISTING, PageKind.PRIVACY})


def safety_figures(site: Site) -> SafetyFigures:
    """Return which figures the platform gives of its own safety work (TRN-01)."""
    counted: dict[Counted, Evidence] = {}
    newest: list[Moment] = []
    news = tuple(_news(site))
    for page in (*site.own_pages, *news):
        if site.kind_of(page) in NOT_HERE or frozenset(CONCEPT.values()).isdisjoint(page.may_name):
            continue
        for sentence in page.sentences_about(*CONCEPT.values(), itself=CONCEPT.values()):
            if not (sentence.names(*CONCEPT.values()) or len(sentence.low) <= LONGEST_CELL) or not counts(sentence.low):
                continue
            saying = Saying(page, sentence, site.kind_of(page))
            own = _is_own_figure(saying) and not (page in news and _tells_news(page, sentence))
            found = frozenset(_counted(page, sentence)) if own else frozenset()
            about = _period(page, sentence, saying.kind, site.year) if found else None
            if about is None:
                continue
            newest.extend(about)
            for one in found:
                counted.setdefault(one, page.evidence(sentence.block, _quoted(sentence)))
    recent = not newest or any(is_recent(moment, (site.year, site.month)) for moment in newest)
    order = sorted(counted, key=[Counted.POLICE, Counted.MINORS, Counted.REPORTS, Counted.REMOVALS].index)
    return SafetyFigures(frozenset(counted), recent, tuple(dict.fromkeys(counted[one] for one in order)))


def _news(site: Site) -> Iterator[Page]:
    """Yield the platform's news, in which it may look back on what it did in a year."""
    own = site.own_pages
    yield from (page for page in site.pages_of(PageKind.NEWS) if page not in own)


def _tells_news(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence of a news page tells other news than what the platform itself counted, or looks back on."""
    above = folded(" . ".join((*sentence.block.headings[-1:], page.main_heading, page.metadata.title)))
    return LOOKS_BACK.search(above) is None and WE_COUNTED.search(sentence.low) is None


def _quoted(sentence: Sentence) -> str:
    """Return a figure with what stands before it in its row or list."""
    return f"{sentence.block.lead}: {sentence.text}" if sentence.block.lead else sentence.text


def _is_own_figure(saying: Saying) -> bool:
    """Whether a sentence holds figures of the platform itself, of what happened and not of what will."""
    sentence = saying.sentence
    if sentence.asks or sentence.names("promise", "other_sites"):
        return False
    if is_news(sentence.block) and WE_COUNTED.search(sentence.low) is None:
        return False
    if INTENDS.search(sentence.low) or TAUGHT.search(sentence.low):
        return False
    context = f"{sentence.low} . {sentence.lead}"
    if OF_OTHERS.search(context) and not OWN.search(sentence.low):
        return False
    before = saying.earlier.low if saying.earlier is not None else ""
    if OF_OTHERS.search(before) and not OWN.search(sentence.low):
        return OWN.search(before) is not None and REFERS_BACK.match(sentence.low) is None
    return True


def _counted(page: Page, sentence: Sentence) -> Iterator[Counted]:
    """Yield what the figures of a sentence, or of a cell in a row, count."""
    if _is_bare_number(sentence.low):
        yield from _named(page, f"{sentence.lead} . {sentence.question}")
        return
    for clause in counted_apart(sentence.low):
        if not (counts(clause) or ALL_OF_THEM.search(clause) or POLICE_TOLD.search(clause)):
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


def _is_bare_number(low: str) -> bool:
    """Whether a text is a number and little else, as in a cell of a table."""
    found = NUMBER.search(low)
    return found is not None and len(low) - len(found[0]) <= 12 and counts(low) != ()


def _period(page: Page, sentence: Sentence, kind: PageKind, year: int) -> tuple[Moment, ...] | None:
    """Return the moments that a figure is about, empty when only "last year" is said, None when no period is."""
    headings = folded(" . ".join((*sentence.block.headings[-2:], page.main_heading, page.metadata.title)))
    near = f"{sentence.low} . {sentence.lead} . {sentence.question}"
    around = () if kind in RULES else (headings, " . ".join(one.low for one in page.passage(sentence)))
    for context in (near, *around):
        told = _past(context, year)
        if told:
            return told
        if PERIOD.search(context):
            return ()
    if kind is PageKind.TRANSPARENCY:
        # A report says once, at its head, over which year it is; its tables may be long.
        return next(
            (told for one in page.sentences[:HEAD] if (told := _past(one.low, year))),
            () if HEADED_PERIOD.search(headings) else None,
        )
    return () if around and HEADED_PERIOD.search(headings) else None


def _past(low: str, year: int) -> tuple[Moment, ...]:
    """Return the moments that a text names; the figures of one year are of that whole year, whatever day is named."""
    told = [one for one in moments(low) if FIRST_YEAR <= one[0] <= year]
    return tuple((one[0], DECEMBER) if one[0] < year else one for one in told)
