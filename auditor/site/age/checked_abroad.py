"""What a platform tells of an age check for visitors of some countries only, where their law asks for one.

Such a check is seldom told with its method: "our age verification partner", "a separate check". That an age is checked
there is told by where somebody comes from, and by what is asked then; both may stand in sentences beside each other.
"""

from functools import lru_cache

import msgspec

from auditor.finding import Evidence
from auditor.site.age.age_scope import OTHERS, TAKES_NO_PART, is_of_advertisers
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.once import once
from auditor.site.page import Page
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Site
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

ABROAD = Sought(
    r"\b(?:frankrijk|duitsland|verenigd koninkrijk|het vk|groot-brittannie|engeland|italie|spanje|denemarken|ierland|"
    r"zwitserland|oostenrijk|polen|australie|verenigde staten|amerika(?:anse)?|france|germany|united kingdom|britain|"
    r"england|uk|gb|italy|spain|denmark|ireland|australia|united states|usa|the us|us (?:states?|residents|visitors|"
    r"users|citizens)|texas|utah|virginia|louisiana|florida|"
    r"arkansas|mississippi|montana|kansas|indiana|tennessee|"
    r"frans\w*|brits\w*|engelse?|duitse?|italiaanse?|spaanse|deense|ierse|french|british|german|italian|spanish|danish|"
    r"irish|frankreich|deutschland|grossbritannien|italien|grande-bretagne|royaume-uni|allemagne|"
    r"(?:bepaalde|sommige|enkele|andere|certain|some|several|other) (?:\S+ )?(?:landen|staten|rechtsgebieden|regio's|"
    r"countries|states|jurisdictions|regions|territories|pays|lander\w*)|"
    r"(?:landen|rechtsgebieden|staten|regio's|plaatsen|countries|states?|jurisdictions|regions|territories|places|"
    r"locations|country|land) (?:waar\w*|die|whose|where|in which|that|which)|"
    r"(?:waar|where|wherever|voor zover) (?:\S+ ){0,5}?(?:wet\w*|recht|wettelijk|law|laws|legally|legislation)|"
    r"(?:depending on|afhankelijk van|naargelang|volgens) (?:your|the|uw|je|jouw|het|de) (?:country|location|land|"
    r"locatie|woonland|woonplaats|regio|jurisdiction|region|state|plek)|"
    r"(?:buitenland\w*|uit het buitenland|abroad))\b"
)
HOME = later(r"\b(?:nederland\w*|netherlands|dutch|holland\w*|belg\w*|vlaanderen|vlaamse?)\b")
HOME_SPARED = later(
    r"\b(?:niet|geen|niets|niks|not|no|nothing|alleen|enkel|gewoon|genoeg|volstaat|only|just|enough|merk\w*|click|klik|"
    r"still|nog)\b"
)
# The law of elsewhere is why everyone is checked.
EVERYWHERE = later(
    r"\b(?:geen (?:verschil|onderscheid|uitzondering)|(?:ook|net zo|evengoed) (?:in|voor|uit) nederland|"
    r"overal (?:ter wereld|hetzelfde|gelijk)|iedereen|voor alle (?:bezoekers|landen)|"
    r"no (?:difference|distinction|exceptions?)|"
    r"also (?:in|for|from) the netherlands|everywhere|everyone|all visitors|kein(?:en)? unterschied)\b"
)
CHECKED = later(
    r"\b(?:gaat|gaan) (?:\S+ ){0,3}?na (?:hoe oud|of \S+ (?:18|achttien|meerderjarig|volwassen))|"
    r"\b(?:leeftijds(?:-?(?:controle\w*|verificatie\w*|check\w*|partner|bewijs\w*|toets\w*|dienst\w*|test\w*|scan\w*|"
    r"controleur\w*|bevestiging|vaststelling))|verificatiepartner|"
    r"age[- ](?:verif\w*|checks?|checker|checking|assurance|proof|partner|estimat\w*|screening|service|provider)|"
    r"proof of (?:your |their )?age|altersverifi\w*|altersnachweis\w*|alterskontrolle\w*|alterspruf\w*|"
    r"verification (?:de (?:l'|votre |leur )|d')age|"
    r"(?:verif\w*|prove|proof|confirm|check|establish|demonstrate)\w* (?:\S+ ){0,3}?(?:ages?|over 18|of age|adults?|"
    r"you are 18)|"
    r"\b(?:ages?|adulthood) (?:is|are|gets?|must be|has to be|will be|have to be|being|needs? to be) (?:\S+ ){0,2}?"
    r"(?:check|verif|confirm|prov|establish|estimat|screen)\w*|"
    r"(?:leeftijd|ouderdom|meerderjarig\w*|18 (?:jaar )?(?:of ouder )?(?:bent|is|"
    r"zijn)) (?:\S+ ){0,6}?(?:aan ?te ?tonen|"
    r"aan|aantonen|aantoon\w*|bewijzen|bewijst|controler\w*|controleer\w*|verifi\w*|nagaan|na ?te ?gaan|vaststel\w*|"
    r"vast ?te ?stellen|"
    r"vastgesteld|gecontroleerd|geverifieerd|aangetoond|bewezen|checken|gecheckt)|"
    r"(?:bewij\w+|aanto\w+|toon\w*|controle\w*|verifi\w+|check\w*|nagaan|vaststel\w*) (?:\S+ ){0,4}?(?:leeftijd|"
    r"ouderdom|meerderjarig\w*|hoe oud|(?:18|achttien) (?:jaar )?(?:of ouder )?(?:bent|is|zijn)))\b"
)
# "Waarom vragen jullie om mijn leeftijd?": what is asked, for an answer that tells where it is.
ASKED_AGE = later(
    r"\b(?:leeftijd\w*|ages?|18|hoe oud|how old|identificeren|identify|id|"
    r"(?:mij|me|mezelf|zich|myself) (?:\S+ ){0,3}?(?:verifi\w+|legitim\w+)|verify myself)\b"
)
PROVES = Sought(r"\b(?:bewijs|proof|bewijzen|prove|legitim\w*|identificer\w*|identify|partner|provider)\b")
# Somebody is asked or sent: the visitor, by the platform or by whoever checks for it.
OF_US = later(
    r"\b(?:wij|we|ons|onze|our|us|je|jij|jouw|u|uw|ge|gij|you|your|(?:de|onze|alle) (?:bezoekers?|gebruikers?|klanten|"
    r"gasten|leden)|bezoekers?|gebruikers?|gebruiker|klanten|gasten|visitors?|users?|customers?|guests|residents|"
    r"people|wie|whoever|anyone|wir|sie|nous|vous|votre|visiteurs|besucher\w*)\b"
)
DEMANDS = later(
    r"\b(?:moet\w*|dient|dienen|verplicht\w*|vraag\w*|vragen|gevraagd|eis\w*|eist|gestuurd|doorgestuurd|doorverwezen|doorgeleid|omgeleid|geleid|(?:door|om)leiden|"
    r"verwijzen|stuur\w*|sturen|eerst|doorloop\w*|doorlopen|krijg\w*|krijgt|nodig|vereist|gaat|controleer\w*|controleren|laten|laat|"
    r"bewij\w+|toon\w*|tonen|verifi\w+|prov(?:e|es|ing)|show\w*|voorschrijft|kom\w*|verschijnt|geldt|gelden|voert|"
    r"must|required|requires?|requiring|obliged?|obliges|asked|ask|asks|need|needs|have to|has to|sent|send|sends|"
    r"redirect\w*|referred|refer|first|verif\w*|complete\w*|prompt\w*|shown?|applies|apply|will|carried|performs?|runs?|conducts?|use|uses|"
    r"(?:is|are|gets?) (?:checked|verified|confirmed|estimated|screened|established)|"
    r"mussen|muss|verlang\w*|doivent|devez|demand\w*|exig\w*)\b"
)
# What is not so here.
NOT_HERE = later(
    r"\b(?:(?:wij|we) (?:doen|vragen|controleren|hebben|verifieren|eisen) (?:dat |dit |het |daar |zelf |hier |die |"
    r"je |uw )*(?:(?:leeftijd|bezoekers|controle) )?(?:niet|geen|nooit)|we (?:do not|don't|never)|(?:wij|we|our site) "
    r"(?:is|are|zijn) (?:not|niet)|"
    r"bij ons (?:niet|geen|klik|hoef)|hier (?:hoeft dat )?niet|doen wij niet|doen we niet|niet bij ons|not here|"
    r"(?:eigen|own) (?:verantwoordelijkheid|responsibility))\b"
)
LATER = later(
    r"\b(?:binnenkort|straks|weldra|later dit jaar|volgend jaar|plannen|van plan|voorbereid\w*|onderzoeken|overwegen|"
    r"overweegt|in de toekomst|soon|next year|plan to|planning|considering|preparing|in future|in the future|"
    r"202[7-9])\b"
)
ADVERTISES = later(
    r"\b(?:adverteer\w*|adverteren|adverteert|plaats(?:en|t) (?:\S+ ){0,3}?(?:advertentie|oproep|zoekertje)|"
    r"advertis\w*|"
    r"inschrijv\w*|aanbieders?|sekswerkers?|escorts?|dames|listing (?:owner|holder)s?|post an ad|your ad|inserenten|"
    r"annonceurs?|profielhouders?|ze|zij|haar|she|her)\b"
)
NEVER = frozenset({PageKind.ADVERTISE, PageKind.PRICING, PageKind.REPORT, PageKind.REGISTER})
SILENT = frozenset({Region.NAV, Region.COOKIES, Region.USER_CONTENT, Region.CARD, Region.QUOTE})
AGE_WORDS = ("leeftijd", "ouderdom", "alters", "meerderjarig", "verif")
AGE = later(r"\bage\b")


class CheckedAbroad(msgspec.Struct, frozen=True):
    """Where it is told that an age is checked of visitors from elsewhere, and the sentences that were read together."""

    evidence: Evidence
    page: Page
    sentences: tuple[Sentence, ...]


def checked_abroad(site: Site) -> CheckedAbroad | None:
    """Return where the platform tells that visitors of some countries prove their age, None when it does not."""
    return next(iter(checks_abroad(site)), None)


@once
def checks_abroad(site: Site) -> tuple[CheckedAbroad, ...]:
    """Return on each page where the platform tells first that visitors of some countries prove their age."""
    pages = [*((site.entry,) if site.entry not in site.own_pages else ()), *site.own_pages]
    return tuple(found for page in pages if (found := _on(site, page)) is not None)


def _on(site: Site, page: Page) -> CheckedAbroad | None:
    """Return where a page tells it first."""
    # What most pages lack is asked first.
    if site.kind_of(page) in NEVER or not (any(word in page.folded for word in AGE_WORDS) or AGE.search(page.folded)):
        return None
    if not page.says_like(_names_elsewhere) or not _may_tell(page.folded):
        return None
    told = [one for one in page.sentences if one.block.region not in SILENT]
    for place, one in enumerate(told):
        if not _names_elsewhere(one.low):
            continue
        beside = _beside(told, place)
        if _tells(page, one, beside):
            return CheckedAbroad(page.evidence(one.block, one.text), page, beside)
    return None


@lru_cache(maxsize=20_000)
def _names_elsewhere(low: str) -> bool:
    """Whether a folded text names another country or state; menus and feet stand on every page."""
    return ABROAD.search(low) is not None


def _may_tell(text: str) -> bool:
    """Whether the text of a page holds all that is asked of it."""
    asked = PROVES.search(text) is not None and ASKED_AGE.search(text) is not None
    return (asked or CHECKED.search(text) is not None) and ABROAD.search(text) is not None


def _beside(told: list[Sentence], place: int) -> tuple[Sentence, ...]:
    """Return a sentence with those beside it under the same heading: the one before it and the two after it."""
    one = told[place]
    return tuple(
        other
        for other in told[max(0, place - 1) : place + 3]
        if other.block is one.block
        or (other.block.headings == one.block.headings and (other.question == one.question or one.asks))
    )


def _tells(page: Page, one: Sentence, beside: tuple[Sentence, ...]) -> bool:
    """Whether a sentence that names places elsewhere tells, with those beside it, that an age is checked there."""
    if OTHERS.search(one.low) or LATER.search(one.low) or "promise" in one.headed or _of_advertisers(page, one):
        return False
    if EVERYWHERE.search(one.low) or (HOME.search(one.low) and not HOME_SPARED.search(one.low)):
        return False
    text = " . ".join(other.low for other in beside)
    if NOT_HERE.search(text) or TAKES_NO_PART.search(text):
        return False
    asked = f"{one.question} . {one.lead}"
    alone = _asks_an_age(one.low)
    in_answer = ASKED_AGE.search(asked) is not None and (PROVES.search(text) or CHECKED.search(f"{asked} . {text}"))
    if alone or in_answer:
        return OF_US.search(f"{one.low} . {asked}") is not None
    # "Kom je uit Engeland? Dan vraagt onze partner …": what is asked follows, or was told just before.
    return any(
        other is not one
        and _asks_an_age(other.low)
        and not (OTHERS.search(other.low) or LATER.search(other.low) or _of_advertisers(page, other))
        and OF_US.search(f"{one.low} {other.low}")
        and (other.block is one.block or ABROAD.search(other.low) or one.asks)
        for other in beside
    )


def _asks_an_age(low: str) -> bool:
    """Whether a sentence tells that a proof of age is asked."""
    return CHECKED.search(low) is not None and DEMANDS.search(low) is not None


def _of_advertisers(page: Page, one: Sentence) -> bool:
    """Whether a sentence is about those who advertise."""
    return ADVERTISES.search(one.low) is not None or is_of_advertisers(page.words, one.low)
