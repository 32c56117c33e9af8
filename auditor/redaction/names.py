"""The names that cards give, told apart from places, from the words of cards, and from the site's own."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborNode

from auditor.site.elements import tidy

NAMING = (
    "h1, h2, h3, h4, h5, h6, strong, b, a, [class*=nam], [class*=nick], [class*=titl], "
    "[class*=__n], [itemprop=name], figcaption, dt"
)
TOLD = ("alt", "title", "aria-label", "data-name", "data-naam", "data-title")
CUT = re.compile(
    r"\s*(?:[,|·•:(\[/<»]|\s[\u2013\u2014-]\s|\s(?:uit|te|in|aus|de\s(?=[A-Z])|from|à|bij|at|near|nabij|omgeving|regio|biedt|zoekt|ontvangt|sucht|"
    r"cherche|\d{2}\s?(?:jaar|jr|j|years|yrs|ans|jahre)?)(?:\s|$)).*$",
    re.DOTALL,
)
LEAD = re.compile(
    r"^(?:bekijk|view|meer van|meer over|profiel van|advertentie van|foto van|photo of|door|by|von|par|more about|"
    r"naar|bel|app|call|nieuw|new|top)[:\s]+",
    re.IGNORECASE,
)
NAME = re.compile(
    r"[A-ZÀ-Þ][\w'\u2019._-]*(?:\s(?:[A-ZÀ-Þ][\w'\u2019.-]*|van|de|der|den|en|von|du|la|&|te|[A-Z]\.)){0,4}"
)
WORD = re.compile(r"[^\W\d_][\w'\u2019-]*")
LONGEST, SHORTEST, MOST_WORDS = 40, 3, 5
COMMON_IN = 3
ORDINARY = frozenset(
    ["aanbod", "advertentie", "advertenties", "advert", "profiel", "profielen", "profile", "dame", "dames",
    "heer", "heren", "escort", "escorts", "massage", "massages", "club", "privé", "prive", "privehuis",
    "privéhuis", "bureau", "huis", "salon", "studio", "nieuw", "nieuwe", "new", "top", "vip", "premium",
    "online", "offline", "bekijk", "lees", "meer", "view", "more", "details", "contact", "bel", "bellen", "app",
    "mail", "mailen", "telefoon", "phone", "tel", "vandaag", "gisteren", "today", "yesterday", "beschikbaar",
    "available", "geverifieerd", "verified", "gecontroleerd", "gratis", "foto", "foto's", "photos", "prijs",
    "vanaf", "uur", "dag", "week", "nederland", "belgië", "belgie", "duitsland", "nederlands", "nederlandse",
    "vlaams", "engels", "duits", "frans", "amsterdam", "rotterdam", "utrecht", "eindhoven", "tilburg",
    "groningen", "almere", "breda", "nijmegen", "apeldoorn", "haarlem", "arnhem", "enschede", "amersfoort",
    "zaanstad", "haarlemmermeer", "zwolle", "zoetermeer", "leiden", "leeuwarden", "maastricht", "dordrecht",
    "ede", "alphen", "westland", "alkmaar", "emmen", "delft", "venlo", "deventer", "helmond", "hilversum",
    "heerlen", "purmerend", "oss", "schiedam", "spijkenisse", "almelo", "gouda", "vlaardingen", "alphen",
    "hoorn", "roosendaal", "lelystad", "hengelo", "middelburg", "antwerpen", "gent", "brugge", "brussel",
    "leuven", "hasselt", "genk", "mechelen", "aalst", "kortrijk", "oostende", "turnhout", "luik", "namen",
    "bergen", "charleroi", "bruxelles", "liège", "berlin", "köln", "düsseldorf", "den", "haag", "bosch",
    "friesland", "drenthe", "overijssel", "gelderland", "flevoland", "noord-holland", "zuid-holland", "zeeland",
    "brabant", "noord-brabant", "limburg", "vlaanderen", "wallonië", "centrum", "noord", "zuid", "oost", "west",
    "advertenties", "oproep", "oproepen", "vraag", "vragen", "topic", "topics", "forum", "bericht", "berichten",
    "reacties", "reactie", "antwoord", "gast", "gasten", "lid", "leden", "admin", "moderator", "redactie",
    "webmaster", "beheer", "team", "hulp", "help", "safety", "veilig", "melden", "report", "home", "start",
    "menu", "zoeken", "search", "login", "inloggen", "registreren", "aanmelden", "plaatsen", "over", "ons",
    "about", "terms", "voorwaarden", "privacy", "cookies", "wellness", "tantra", "ontspanning", "gezelschap",
    "gezellig", "discreet", "thuis", "hotel", "zelfstandig", "independent", "girls", "boys", "girl", "boy",
    "shemale", "trans", "stel", "couples", "koppel", "koppels", "mannen", "vrouwen", "man", "vrouw", "women",
    "men", "ik", "wij", "hallo", "hoi", "dag", "welkom", "welcome", "de", "het", "een", "the", "der", "die",
    "das", "le", "la", "les", "inserat", "anzeige", "anzeigen", "annonce", "annonces", "neu", "nouveau",
    "nouvelle", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "januari",
    "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december"]
)  # fmt: skip


def names_of_cards(cards: Iterable[LexborNode], own: Iterable[str] = ()) -> Iterator[str]:
    """Yield what names one card or two; `own` are words of the platform: its name, its menus, its places."""
    held: dict[str, set[int]] = defaultdict(set)
    for card in cards:
        for name in _candidates(card):
            held[name].add(card.mem_id)
    ordinary = {word.lower() for word in own}
    return (name for name, within in held.items() if len(within) < COMMON_IN and is_name(name, ordinary))


def is_name(name: str, ordinary: set[str]) -> bool:
    """Whether a capitalised text is a name and made of more than ordinary words."""
    if name.lower() in ordinary:
        return False
    words = WORD.findall(name.lower())
    telling = [word for word in words if word not in ORDINARY and word not in ordinary and len(word) >= SHORTEST]
    return bool(telling)


def _candidates(card: LexborNode) -> Iterator[str]:
    """Yield what stands where a card has its name."""
    nodes = card.css(NAMING)
    for node in (*nodes, *(() if nodes else (card,))):
        yield from name_in(node.text(separator=" "))
        yield from name_in(node.text(deep=False))
    for node in (card, *card.css("[alt], [title], [aria-label], [data-name]")):
        attributes = node.attributes
        for told in TOLD:
            if value := attributes.get(told):
                yield from name_in(value)


def name_in(text: str | None) -> Iterator[str]:
    """Yield the name that a short text begins with."""
    told = LEAD.sub("", tidy(text))
    if not told or len(told) > 4 * LONGEST:
        return
    told = CUT.sub("", told).strip(" .!*-\u2013")
    found = NAME.fullmatch(told)
    if found and SHORTEST <= len(told) <= LONGEST and len(told.split()) <= MOST_WORDS:
        yield told
