"""Age limits that a platform sets, and for whom: those who advertise, or those who look."""

import re
from dataclasses import dataclass

from auditor.finding import Evidence
from auditor.site.ages import NUMBERS, Age, ages, sets_a_bound
from auditor.site.page_kind import PageKind
from auditor.site.regions import Region
from auditor.site.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.stance import Stance, stance
from auditor.site.who import Who
from auditor.site.words import Hit

ADVERTISES = re.compile(
    r"\b(?:adverte\w+|plaats\w*|geplaatst|inschrijv\w+|aanbied\w*|werkzaam|werken|aanmeld\w*|advertis\w+|"
    r"post(?:s|ing)?|list(?:ed|ing)?|place|work|inserier\w*|annoncier\w*|schalt\w*|aufgeb\w*|veroffentlich\w*|"
    r"anbiet\w*|"
    r"publi\w*|annonc\w*|depos\w*|inscri\w*)\b"
)
FULL_AGE = re.compile(
    r"\b(?:meerderjarig\w*|volwassen\w*|adults?|of (?:full |legal )?age|volljahrig\w*|erwachsen\w*|majeure?s?|"
    r"adultes?)\b"
)
DEPICTED = re.compile(
    r"\b(?:(?:beelden|foto\S*|afbeeldingen|teksten|inhoud|content|images?|material|advertenties?|advert\w*|ads?|"
    r"listings?) (?:van|met|waarin|over|of|with|featuring|involving|showing|waarop) (?:\S+ ){0,3}?(?:minderjarig\w*|"
    r"minors?|children|kinderen))|"
    r"adverten\w*[^.]{0,30}minderjarig\w*(?! (?:mogen|kunnen))|"
    r"(?:rollenspel\w*|kleding|woorden|nabootsen|role-?play\w*|wording|emoji\w*|school\w*)\b|"
    r"(?:lijkt|oogt|looks?|seems?|vermoed\w*|suspect\w*|verdenk\w*|suggere\w*|suggest\w*)\b"
)
JOB = re.compile(
    r"\b(?:vacature\w*|sollicit\w*|medewerker \w+|vrijwilliger\w*|vacanc\w*|job opening|we are hiring|"
    r"stage(?:plek|plaats))\b"
)
BARE = re.compile(r"\D{0,12}?\b(1[6-9]|2[0-5]|achttien|eenentwintig|eighteen|twenty-one)(?:\D{0,8}|[.!]\s.*)")
HOW_OLD = re.compile(r"\b(?:hoe oud|welke leeftijd|how old|wie alt|quel age)\b")
MONEY = re.compile(r"\b(?:kost\w*|prijs|tarie\w*|price|cost\w*|fee)\b")
MEANT_FOR_IT = (
    PageKind.ADVERTISE,
    PageKind.TERMS,
    PageKind.REGISTER,
    PageKind.VERIFICATION,
    PageKind.CONDUCT,
    PageKind.HELP,
)
# The choices of a report form name what can be wrong; they set no rule.
CHOICES = frozenset({"option", "label", "legend"})
# "18+ rubrieken" in a sales pitch limits nobody.
LIMITS = re.compile(
    r"\b(?:alleen|uitsluitend|enkel|slechts|bestemd|bedoeld|volwassen\w*|meerderjarig\w*|moet\w*|dien\w*|toegang\w*|"
    r"verboden|"
    r"jonger|onder|ouder|minimaal|minimum\w*|minstens|vanaf|mag|mogen|bent|ben|zijn|niet|leeftijd\w*|toegestaan|"
    r"only|adults?|must|enter\w*|access|under|over|older|least|are|is|forbidden|minors?|minderjarig\w*|not|age\w*|"
    r"nur|ausschließlich|volljahrig\w*|erwachsen\w*|muss|mussen|mindest\w*|minderjahrig\w*|nicht|verboten|zutritt|"
    r"unter|"
    r"reserve\w*|interdit\w*|majeur\w*|mineur\w*|adultes|doit|doivent|devez|moins|uniquement)\b"
)
# The act of placing, told without whoever does it, and those who work for whoever places.
PLACES = re.compile(
    r"^\W*(?:plaatsen|adverteren|inschrijven|aanmelden|uitzenden|publiceren|erop staan|posting|advertising|"
    r"broadcasting)\b|"
    r"\bwie (?:hier |bij ons |zich |iets |een advertentie )?(?:plaatst|adverteert|inschrijft|uitzendt|aanbiedt)\b|"
    r"\b(?:iedereen|ieder|elke dame|elke medewerker|everyone|anyone) (?:die|who) (?:bij mij|bij ons|bij u|"
    r"voor mij|hier|for me|"
    r"here|in (?:de|uw|een) (?:advertentie|vermelding)) \S*\s?(?:werk\w*|sta\w*|works?)\b"
)
VISITS = re.compile(r"\b(?:site|website|bezoek\w*|bekijk\w*|kijk\w*|visit\w*|view\w*|enter|browse|lez\w+|lees)\b")
PLACED_BY = frozenset({PageKind.ADVERTISE, PageKind.VERIFICATION})
AROUND = frozenset({Region.NAV, Region.HEADER, Region.FOOTER, Region.DIALOG, Region.COOKIES, Region.QUOTE})
UNSETTLED = frozenset({Stance.ELSEWHERE, Stance.ASKED, Stance.PAST, Stance.PROMISED})


@dataclass(frozen=True, slots=True)
class AgeRule:
    """A sentence or field that sets an age, and whether it is for those who advertise."""

    for_advertisers: bool
    for_visitors: bool
    evidence: Evidence


def age_rules(site: Site) -> tuple[AgeRule, ...]:
    """Return the sentences of the platform that set an age limit, those on the pages meant for it first."""
    found = [(saying, rule) for saying in site.sayings("age_word") if (rule := _rule(saying)) is not None]
    found.sort(key=lambda one: MEANT_FOR_IT.index(one[0].kind) if one[0].kind in MEANT_FOR_IT else len(MEANT_FOR_IT))
    return tuple(rule for _, rule in found)


def _rule(saying: Saying) -> AgeRule | None:
    """Return the age rule that a sentence states, None when it states none."""
    sentence = saying.sentence
    limits = [age for age in ages(sentence.low) if sets_a_bound(sentence.low, age)] or _bare_answer(saying)
    if (
        not limits
        or (saying.kind is PageKind.REPORT and sentence.block.tag in CHOICES)
        or JOB.search(saying.passage_text + " ".join(sentence.block.headings[-1:]).lower())
        or stance(sentence, "age_word", at=tuple(Hit("age_word", a.start, a.end) for a in limits)) in UNSETTLED
    ):
        return None
    numeric = any(age.numeric for age in limits)
    depicted = DEPICTED.search(sentence.low) is not None
    if depicted and not numeric:
        # "Beelden van minderjarigen zijn verboden" limits what is shown, and nobody who looks.
        return None
    advertisers = (Who.ADVERTISER in saying.who or (numeric and _of_placing(saying))) and not depicted
    if advertisers and not numeric:
        advertisers = _says_full_age(sentence)
    if advertisers:
        return AgeRule(for_advertisers=True, for_visitors=False, evidence=saying.evidence)
    if (
        not LIMITS.search(sentence.low)
        or not saying.who & {Who.VISITOR, Who.USER}
        or (not numeric and sentence.block.region is Region.QUOTE)
    ):
        return None
    return AgeRule(for_advertisers=False, for_visitors=True, evidence=saying.evidence)


def _of_placing(saying: Saying) -> bool:
    """Whether an age is set for placing, though nobody is named: "Plaatsen vanaf 21 jaar", or on the page for it."""
    sentence = saying.sentence
    if sentence.names("visitor") or Who.VISITOR in saying.who or VISITS.search(sentence.low):
        return False
    if PLACES.search(sentence.low):
        return True
    return saying.kind in PLACED_BY and sentence.block.region not in AROUND


def _bare_answer(saying: Saying) -> list[Age]:
    """Return the age of a table cell or answer that is only a number, under a head or question that asks an age."""
    sentence = saying.sentence
    number = BARE.fullmatch(sentence.low.strip())
    asked = f"{sentence.question} {sentence.lead}"
    if (
        number is None
        or not (HOW_OLD.search(asked) or "age_word" in saying.page.words.named(asked))
        or MONEY.search(asked)
    ):
        return []
    return [Age(NUMBERS.get(number[1]) or int(number[1]), 0, len(sentence.low), numeric=True)]


def _says_full_age(sentence: Sentence) -> bool:
    """Whether a sentence about advertisers asks full age in words: "adverteerders moeten meerderjarig zijn"."""
    low = sentence.low
    return sentence.names("advertiser") and (ADVERTISES.search(low) is not None or FULL_AGE.search(low) is not None)


def age_rule_for_visitors(site: Site) -> Evidence | None:
    """Return where the platform sets an age for visitors or users, anywhere on its pages."""
    return next((rule.evidence for rule in age_rules(site) if rule.for_visitors), None)
