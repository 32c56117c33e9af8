"""Whether a platform is one business that shows only its own people, where nobody else can advertise."""

from auditor.site.kinds.page_kind import PageKind
from auditor.site.once import once
from auditor.site.page import Page
from auditor.site.reading.stance_words import NO
from auditor.site.site import Saying, Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

HOUSE = (
    r"(?:\w*bureaus?|agentschap(?:pen)?|agency|agencies|\w*salons?|(?:prive-?|massage|gast)?hui(?:s|zen)|"
    r"bordelen|bordeel|saunaclubs?|\w*clubs?|parlou?rs?|houses?|brothels?|escortservices?)"
    r"(?! (?:rules|members|style)\b)"
)
PEOPLE = (
    r"(?:dames|heren|meiden|masseuses|masseurs|escorts|escortdames|gastvrouwen|modellen|jongens|gezelschapsdames|"
    r"companions|ladies|girls|models|hostesses|gentlemen|therapists|team)"
)
# "Andere bureaus": who says so is one; "clubs en andere bedrijven" are all of them others.
OTHERS = later(
    rf"\b(?:(?<!\ben )(?<!\bof )(?<!\bmet )andere|(?<!\band )(?<!\bor )(?<!\bwith )other) (?:\w+ )?{HOUSE}\b"
)
REFUSED = later(r"\b(?:niet|geen|nooit|weiger\w*|not|no|never|don't|cannot|can't|refuse\w*|decline\w*|neither)\b")
ONLY_OWN = later(
    rf"\b(?:alleen|uitsluitend|enkel|only|solely|exclusively)\b[^.;]{{0,40}}\b(?:(?:onze|our|ons) (?:eigen |own )?"
    rf"(?:\w+ )?{PEOPLE}|{PEOPLE} (?:(?:who|that|die|welke) )?(?:(?:are |worden )?(?:represented|employed) by us|"
    r"(?:we|wij) (?:represent|employ|vertegenwoordigen)|work (?:for|with|through) us|(?:door|bij|voor|via) ons "
    r"(?:worden )?(?:vertegenwoordigd|bemiddeld|werken|werkzaam)|van "
    r"(?:ons eigen|onze eigen|dit|ons) (?:bureau|huis|salon)|of our own))\b|"
    rf"\b(?:(?:alle|all) (?:\w+ )?{PEOPLE}|iedereen|everyone|everybody)\b[^.;]{{0,30}}"
    rf"\b(?:onze|our|ons) (?:eigen|own) {HOUSE}\b"
)
TAKES = later(
    r"\b(?:(?:op|on) (?:deze|onze|de|this|our|the) (?:site|website|pagina)|adverteren|staan|opgenomen|"
    r"opnemen|aanmelden|welkom|terecht|advertise|list\w*|appear|profiel\w*|profiles?|dames|"
    r"ladies|accept\w*|featured?|join)\b"
)
# What it calls itself.
CALLS_ITSELF = later(
    rf"\b(?:zijn|are) (?:wij|we) (?:een|an?|het|the) (?:(?!geen\b|not\b)[\w'-]+ ){{0,4}}?{HOUSE}\b|"
    rf"\b(?:wij|we) (?:zijn|are|runnen|run|voeren) (?:zelf |al \S+ \S+ )?(?:een|an?) (?:[\w'-]+ ){{0,3}}?{HOUSE}\b|"
    rf"\b(?:ons|our|onze) (?:eigen |own )?(?:[\w-]+ )?{HOUSE}\b|"
    r"\b(?:through|via|by|door|contact) (?:the agency|het bureau)\b"
)
IS_ONE = later(
    rf"^\W*([^.,;:]{{3,40}}?) (?:is|was|zijn|are) (?:sinds \S+ |al \S+ \S+ )?(?:een|an?|the|het|de) "
    rf"(?:(?!(?:met|van|voor|for|of|with|en|and|geen|no|tussen|zonder)\b)[\w'-]+ ){{0,4}}?{HOUSE}\b"
)
ITS_PEOPLE = later(rf"\b(?:onze|our) (?:eigen |own )?(?:[\w-]+ )?{PEOPLE}\b")
WORK_WITH_US = later(
    r"\b(?:werken (?:bij|voor|via|als)|kom (?:bij ons )?werken|bij ons (?:komen )?werken|solliciteren|vacature\w*|"
    r"word (?:\w+ )?(?:masseuse|escort\w*|gastvrouw|gezelschapsdame|model)|join (?:us|our)|"
    r"work (?:with|for|at|as)|become an? (?:\w+ )?(?:companion|escort|masseuse|model|hostess)|careers?|casting)\b"
)
# Whoever comes can place something: then it is a platform for others, whatever it calls itself.
TAKES_ADVERTISERS = later(
    r"\b(?:adverteerders?|adverteren|adverteer\w*|advertentieruimte|zoekertjes?|advertisers?|advertise|advertising|"
    r"(?:plaats|maak|zet|place|post|create|list) (?:\w+ ){0,3}?(?:advertentie|profiel|oproep|ad|advert|profile|"
    rf"listing)|(?:een|elke?|ieder|an?|each|every) {HOUSE} (?:kan|mag|moet|dient|can|may|must)\b|"
    rf"(?:bureaus|clubs|salons|agencies|huizen|houses) (?:kunnen|mogen|moeten|dienen|can|may|must)\b|"
    r"(?:advertentie|profiel|oproep) (?:plaatsen|aanmaken|opgeven|insturen)|"
    r"(?:uw|jouw|je|your) (?:\w+ )?(?:huis|club|salon|bureau|house|agency|parlou?r)|aanbieders?|providers?)\b"
)
FOR_THEM = frozenset({PageKind.ADVERTISE, PageKind.REGISTER, PageKind.VERIFICATION})
NAMES = ("trade_business", "business", "advertiser")
ARTICLE = later(r"^(?:de|het|the|onze|our|welkom bij|welcome to) ")
NO_LETTER = later(r"[^a-z0-9]+")
SHORTEST = 4


@once
def is_one_business(site: Site) -> bool:
    """Whether it says that no other of its kind can be on the site, or speaks of itself as a house with its people."""
    said = list(site.sayings(*NAMES))
    if any(_keeps_others_out(saying) for saying in said):
        return True
    if any(TAKES_ADVERTISERS.search(f"{one.sentence.question} {one.sentence.low}") for one in said):
        return False
    titles = [folded(f"{page.metadata.title} . {page.main_heading}") for page in site.own_pages]
    told = [one.sentence.low for one in said if not one.sentence.asks]
    if not any(CALLS_ITSELF.search(low) or _is_named_so(low, site) for low in told):
        return False
    return any(ITS_PEOPLE.search(low) for low in (*told, *titles)) or any(WORK_WITH_US.search(low) for low in titles)


def _keeps_others_out(saying: Saying) -> bool:
    """Whether a sentence says that others of its kind are not on the site, or that all on it are its own."""
    sentence = saying.sentence
    if sentence.asks or sentence.names("other_sites", "promise"):
        return False
    if ONLY_OWN.search(sentence.low):
        return True
    if OTHERS.search(sentence.low) and REFUSED.search(sentence.low) and TAKES.search(sentence.low):
        return True
    asked = sentence.question if sentence.first else ""
    return OTHERS.search(asked) is not None and NO.match(sentence.low) is not None


def _is_named_so(low: str, site: Site) -> bool:
    """Whether the site says of its own name that it is a house: "Maison Aurelle is a small agency"."""
    found = IS_ONE.match(low)
    if found is None:
        return False
    name = NO_LETTER.sub("", ARTICLE.sub("", found.group(1)))
    host = NO_LETTER.sub("", site.entry.url.partition("://")[2].partition("/")[0])
    return len(name) >= SHORTEST and name in host


def speaks_to_them(site: Site, page: Page) -> bool:
    """Whether a page speaks to those who are shown, as one to work with the house does, and not to its guests."""
    return not FOR_THEM.isdisjoint(site.kinds_of(page))
