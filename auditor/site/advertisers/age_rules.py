"""Age limits that a platform sets, and for whom: those who advertise, or those who look."""

from dataclasses import dataclass

from auditor.finding import Evidence
from auditor.site.advertisers.age_words import (
    ADVERTISES,
    BARE,
    DEPICTED,
    FULL_AGE,
    HOW_OLD,
    JOB,
    MONEY,
)
from auditor.site.advertisers.banned_things import AMONG_BANNED, EFFORT
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import Stance, stance
from auditor.site.site import Saying, Site
from auditor.site.statements.another_column import in_anothers_column
from auditor.site.who import Who
from auditor.site.words.ages import NUMBERS, Age, ages, sets_a_bound
from auditor.site.words.later import later
from auditor.site.words.vocabulary import Hit

MEANT_FOR_IT = (
    PageKind.ADVERTISE,
    PageKind.TERMS,
    PageKind.REGISTER,
    PageKind.VERIFICATION,
    PageKind.CONDUCT,
    PageKind.HELP,

# The choices of a report form name what can be wrong; they set no rule.
CHOICES = frozenset({"option", "label", "legend"})

# "18+ rubrieken" in a sales pitch limits nobody.
LIMITS = later(
    r"\b(?:alleen|uitsluitend|enkel|slechts|bestemd|bedoeld|volwassen\w*|meerderjarig\w*|moet\w*|dien\w*|toegang\w*|"
    r"verboden|"
    r"jonger|onder|ouder|minimaal|minimum\w*|minstens|vanaf|mag|mogen|bent|ben|zijn|niet|leeftijd\w*|toegestaan|"
    r"only|adults?|must|enter\w*|access|under|over|older|least|are|is|forbidden|minors?|minderjarig\w*|not|age\w*|"
    r"nur|ausschließlich|volljahrig\w*|erwachsen\w*|muss|mussen|mindest\w*|minderjahrig\w*|nicht|verboten|zutritt|"
    r"unter|"
    r"reserve\w*|interdit\w*|majeur\w*|mineur\w*|adultes|doit|doivent|devez|moins|uniquement)\b"
)
# The act of placing, told without whoever does it, and those who work for whoever places.
PLACES = later(
    r"^\W*(?:plaatsen|adverteren|meedoen|inschrijven|aanmelden|uitzenden|publiceren|erop staan|posting|advertising|"
    r"broadcasting)\b|"
    r"^\W*(?:zelf )?(?:iets )?(?:ophangen|posten|te koop staan|aanbieden|een (?:advertentie|oproep|profiel) "
    r"plaatsen)\b|"
    r"\b(?:mag|kan|moet|kun|must|may|can|darf|kann|muss|puis)[- ](?:ik|je|i|one|you|ich|man|je|on) (?:\S+ ){0,4}?"
    r"(?:plaatsen|adverteren|inschrijven|aanmelden|ophangen|posten|erop|post|advertise|list|inserieren|publier|"
    r"annoncer)\b|"
    r"\b(?:advertenties|oproepen|zoekertjes|profielen|annonces|inzendingen|listings|ads|adverts|profiles|anzeigen|"
    r"inserate) "
    r"(?:\S+ ){0,3}?(?:van|from|by|von|de) (?:personen|mensen|iemand|dames|persons|people|anyone|women|personen|"
    r"personnes)\b|"
    r"\b(?:dames|heren|modellen|meiden|escorts|gastvrouwen|masseuses|ladies|models|companions|damen|frauen|filles|"
    r"femmes) (?:\S+ )?(?:van|vanaf|boven|ouder|aged|over|ab|uber|de plus|(?:van )?minstens|minimaal|18|21)\b|"
    r"\b(?:vermelding\w*|advertenties?|profiel(?:en)?|annonces?|listings?|ads?|adverts?|profiles?) (?:kan|kunnen|mag|"
    r"mogen|wordt|worden|may|can|must) (?:\S+ ){0,3}?(?:aangevraagd|geplaatst|opgegeven|aangemaakt|ingediend|"
    r"afgenomen|requested|placed|posted|created|submitted|ordered)\b[^.;]{0,20}\b(?:door|by)\b|"
    r"\b(?:sessies?|diensten|massages?|gezelschap|services?|sessions?) (?:aanbieden|geven|te geven|aan te bieden)\b|"
    r"\b(?:offer|offering|provide|providing) (?:\w+ )?(?:services?|sessions?|massages?|companionship)\b|"
    r"\b(?:dames|vrouwen|mannen|mensen|personen|women|people)\b[^.;]{0,30}\bkrijg(?:t|en) (?:hier |bij ons )?(?:een|"
    r"geen) (?:eigen )?"
    r"(?:plek|plaats|pagina|profiel|advertentie|vermelding)\b|"
    r"\b(?:werken|te werken|werk|meewerken|aan de slag) (?:via|bij|met|voor) (?:ons|mij|deze site|dit bureau)\b|"
    r"\bwork(?:ing)? (?:with|through|via|for) us\b|\bvoor (?:\w+ )?(?:werkenden|sekswerkers|adverterenden)\b|"
    r"\b(?:plaatsen|adverteren) (?:\S+ ){0,4}?(?:kan|mag|kunnen|mogen)\b|"
    r"\b(?:iedereen|ieder|elkeen|wie|degenen?|everyone|anyone) (?:die |who )?(?:hier |daar |er |"
    r"bij \w+ )?(?:masseert|werkt|"
    r"massages? geeft|gasten ontvangt|massages|works)\b|"
    r"\bwie (?:hier |bij ons |zich |iets |een advertentie )?(?:plaatst|adverteert|inschrijft|uitzendt|aanbiedt)\b|"
    r"\b(?:iedereen|ieder|elke dame|elke medewerker|everyone|anyone) (?:die|who) (?:bij mij|bij ons|bij u|"
    r"voor mij|hier|for me|"
    r"here|in (?:de|uw|een) (?:advertentie|vermelding)) \S*\s?(?:werk\w*|sta\w*|works?)\b"
)
# "Dat geldt net zo goed voor wie er een advertentie op zet."
SAME_FOR = later(
    r"\b(?:voor|for|fur|pour)\b[^.]{0,60}\b(?:geldt|gelden|goes|applies|gilt|vaut)\b[^.]{0,20}\b(?:hetzelfde|dat|"
    r"dit|ook|"
    r"eveneens|diezelfde|the same|too|as well|dasselbe|auch|aussi)\b|"
    r"^\W*(?:dat|dit|hetzelfde|ook|diezelfde|dezelfde|die|deze|the same|this|that|it|das|dies\w*|dasselbe|gleiches|"
    r"cela|ceci|il en va de meme)\b(?: (?:grens|leeftijd\w*|eis|regel|minimum|limit|age|rule))?[^.]{0,45}"
    r"\b(?:voor|for|to|fur|pour)\b"
)
# An advertiser is turned away, whoever is spoken to.
REFUSES_PLACING = later(
    r"\b(?:zet|zetten|plaats|plaatsen|neem|nemen|schrijf|schrijven|laat|laten) (?:ik|we|wij) (?:je|jou|u|jouw|"
    r"uw)\b[^.]{0,30}"
    r"\b(?:niet|geen)\b|\b(?:kun|kan|mag|kunt) (?:je|u|jij) (?:\S+ ){0,3}?(?:niet|geen) (?:\S+ "
    r"){0,3}?(?:adverteren|plaatsen|"
    r"inschrijven|aanmelden|meedoen|staan)\b|\b(?:we|i) (?:do not|don't|won't|will not|cannot|can't) (?:list|"
    r"publish|post|"
    r"place|advertise|take) (?:you|your)\b|\byou (?:can't|cannot|may not) (?:post|advertise|list)\b|"
    r"\b(?:je|jouw|uw) (?:advertentie|profiel|oproep|zoekertje|annonce)\b[^.]{0,30}\b(?:niet|geweigerd|afgewezen)\b|"
    r"\b(?:zet|zetten|plaats|plaatsen|neem|nemen|schrijf|schrijven) (?:ik|we|wij) (?:\S+ ){0,3}?niemand\b|"
    r"\b(?:we|i) (?:list|publish|post|place) (?:no ?one|nobody)\b|"
    r"\b(?:kunnen|mogen|zullen) (?:we|wij|ik) (?:je|u|jou|jouw|uw)\b[^.]{0,30}\bniet\b|"
    r"\bnehmen wir (?:sie|dich) nicht\b|\bkonnen (?:sie|du) (?:hier )?nicht inserieren\b"
)
LEAVES = later(
    r"\b(?:ga (?:dan |hier |alsjeblieft )*(?:weg|terug|naar)|verlaat|sluit (?:dan )?(?:deze|dit)|dan hoor je hier niet|"
    r"leave|go away|close this|verlass\w*|quittez)\b"
)
# What is said of the site itself is said of whoever looks, on a page for advertisers too.
SITE_ITSELF = later(
    r"^\W*(?:onze|deze|de|heel|this|the|our|diese|unsere|ce|notre)\s(?:site|website|pagina'?s?|forum|platform|seite|"
    r"webseite|"
    r"webshop|portal|portaal)\b|\b(?:toegang tot|access to|zutritt zu|acces a)\b|"
    r"^\W*[\w'.&-]+(?: [\w'.&-]+){0,3} (?:is|ist|est) (?:\w+ ){0,3}?(?:bestemd|bedoeld|toegankelijk|intended|meant|"
    r"bestimmt|reserve)\b|"
    r"\b(?:bekijken|bezoeken|"
    r"rondkijken|meelezen|"
    r"view|visit|browse)\b"
)
# A text that tells what platforms in general do sets no rule of this one.
PLATFORMS = later(r"^\W*(?:\d+[.)]?\s)?(?:de |the |alle )?(?:platforms?|platformen|sites)\b")
VISITS = later(r"\b(?:site|website|bezoek\w*|bekijk\w*|kijk\w*|visit\w*|view\w*|enter|browse|lez\w+|lees)\b")
# "Erotiek 18+" names a choice of categories.
A_CATEGORY = later(r"^\W*(?!adver|plaats|alleen|only|minim|vanaf)[\w&'-]+(?: [\w&'-]+){0,2} \(?(?:18|21) ?\+\)?\W*$")
# "De nummers van masseuses openen pas nadat u hebt aangetoond dat u meerderjarig bent."
PROVEN_TO_LOOK = later(
    r"\b(?:openen|opent|zichtbaar|te zien|ontgrendel\w*|visible|unlock\w*)\b[^.;]{0,60}\b(?:aangetoond|aantoont|"
    r"bewezen|bewijst|"
    r"bevestigd|gecontroleerd|proven|prove|confirmed|checked)\b"
)
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
    found = [
        (saying, rule)
        for saying in site.sayings("age_word")
        for rule in (_rule(saying), _extended(saying))
        if rule is not None
    ]
    found.sort(key=lambda one: MEANT_FOR_IT.index(one[0].kind) if one[0].kind in MEANT_FOR_IT else len(MEANT_FOR_IT))
    return tuple(rule for _, rule in found)


def _rule(saying: Saying) -> AgeRule | None:
    """Return the age rule that a sentence states, None when it states none."""
    sentence = saying.sentence
    limits = [age for age in ages(sentence.low) if sets_a_bound(sentence.low, age)]
    limits = limits or _bare_answer(saying) or _refused_by_answer(saying)
    if (
        not limits
        or in_anothers_column(saying)
        or (PLATFORMS.match(sentence.low) and not sentence.names("own_voice"))
        or (saying.kind is PageKind.REPORT and sentence.block.tag in CHOICES)
        or JOB.search(saying.passage_text + " ".join(sentence.block.headings[-1:]).lower())
        or stance(sentence, "age_word", at=tuple(Hit("age_word", a.start, a.end) for a in limits)) in UNSETTLED
    ):
        return None
    numeric = any(age.numeric for age in limits)
    depicted = DEPICTED.search(sentence.low) is not None
    if (depicted or AMONG_BANNED.search(sentence.low) or EFFORT.search(sentence.low)) and not numeric:
        # "Beelden van minderjarigen zijn verboden" limits what is shown, and nobody who looks.
        return None
    of_the_site = (not sentence.names("advertiser") and _of_the_site(sentence)) or _entrance(saying)
    of_the_site = of_the_site or A_CATEGORY.match(sentence.low) is not None
    advertisers = (Who.ADVERTISER in saying.who or (numeric and _of_placing(saying))) and not (depicted or of_the_site)
    if advertisers and not numeric:
        advertisers = _says_full_age(sentence)
    if advertisers:
        return AgeRule(for_advertisers=True, for_visitors=False, evidence=saying.evidence)
    if (
        not LIMITS.search(f"{sentence.question} {sentence.low}" if LEAVES.search(sentence.low) else sentence.low)
        or not (of_the_site or saying.who & {Who.VISITOR, Who.USER})
        or (not numeric and sentence.block.region is Region.QUOTE)
    ):
        return None
    return AgeRule(for_advertisers=False, for_visitors=True, evidence=saying.evidence)


def _extended(saying: Saying) -> AgeRule | None:
    """Return the rule of the sentence after an age for visitors that holds it for advertisers as well."""
    if not any(sets_a_bound(saying.sentence.low, age) for age in ages(saying.sentence.low)):
        return None
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is saying.sentence), len(passage))
    following = passage[place + 1] if place + 1 < len(passage) else None
    if following is None or SAME_FOR.search(following.low) is None or following.names("negation", "promise", "past"):
        return None
    if not (following.names("advertiser") or ADVERTISES.search(following.low)):
        return None
    return AgeRule(
        for_advertisers=True, for_visitors=False, evidence=saying.page.evidence(following.block, following.text)
    )


def _refused_by_answer(saying: Saying) -> list[Age]:
    """Return the age of a question whose answer turns an advertiser away: "Nog geen 21? Dan zet ik je er niet op"."""
    sentence = saying.sentence
    turned_away = REFUSES_PLACING.search(sentence.low) or LEAVES.search(sentence.low)
    if not sentence.question or not sentence.first or turned_away is None:
        return []
    return [age for age in ages(sentence.question) if sets_a_bound(sentence.question, age)]


def _of_the_site(sentence: Sentence) -> bool:
    """Whether a sentence speaks of the site as a whole, and of no placing."""
    return SITE_ITSELF.search(sentence.low) is not None and ADVERTISES.search(sentence.low) is None


def _entrance(saying: Saying) -> bool:
    """Whether the gate tells for whom the site is, whatever it says the site is full of."""
    low = saying.sentence.low
    return saying.kind is PageKind.GATE and not (PLACES.search(low) or REFUSES_PLACING.search(low))


def _of_placing(saying: Saying) -> bool:
    """Whether an age is set for placing, though nobody is named: "Plaatsen vanaf 21 jaar", or on the page for it."""
    sentence = saying.sentence
    if REFUSES_PLACING.search(sentence.low):
        return True
    if sentence.names("visitor") or Who.VISITOR in saying.who or VISITS.search(sentence.low):
        return False
    if PLACES.search(sentence.low) or (sentence.question and sentence.first and PLACES.search(sentence.question)):
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
    if PROVEN_TO_LOOK.search(low):
        return False
    return sentence.names("advertiser") and (ADVERTISES.search(low) is not None or FULL_AGE.search(low) is not None)


def age_rule_for_visitors(site: Site) -> Evidence | None:
    """Return where the platform sets an age for visitors or users, anywhere on its pages."""
    return next((rule.evidence for rule in age_rules(site) if rule.for_visitors), None)
