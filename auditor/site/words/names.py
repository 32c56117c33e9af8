"""What reads as the name of someone, told apart from ordinary words of platforms and from places."""

import re
from collections.abc import Set as AbstractSet

from auditor.site.words.later import later

NAME = later(r"[A-ZÀ-Þ][\w'\u2019._-]*(?:\s(?:[A-ZÀ-Þ][\w'\u2019.-]*|van|de|der|den|en|von|du|la|&|te|[A-Z]\.)){0,4}")
WORD = re.compile(r"[^\W\d_][\w'\u2019-]*")
SHORTEST = 3
# "Studio 2, Touwbaan": a street, which may be the platform's own; with a number behind it an address is masked as such.
STREET = re.compile(r"\w{3,}(?:straat|laan|plein|gracht|singel|steeg|baan|kade|dijk|weg|dreef)$")
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


def is_name(name: str, ordinary: AbstractSet[str] = frozenset()) -> bool:
    """Whether a capitalised text is a name and made of more than ordinary words."""
    if name.lower() in ordinary:
        return False
    words = WORD.findall(name.lower())
    telling = (word for word in words if word not in ORDINARY and word not in ordinary and len(word) >= SHORTEST)
    return any(STREET.match(word) is None for word in telling)
