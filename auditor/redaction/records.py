"""What tells a record of someone in JSON from one of the platform: its keys, its type, its likes beside it."""

import re
from collections.abc import Iterator
from typing import Any

from auditor.redaction.finding import personal_in_text
from auditor.redaction.known import Known
from auditor.redaction.signs import Kinds
from auditor.site.words.names import NAME

# Keys that hold something of a person wherever they stand.
PERSONAL = frozenset(
    ["phone", "telephone", "tel", "telefoon", "telefoonnummer", "phonenumber", "phone_number", "mobile", "mobiel",
     "gsm", "whatsapp", "telegram", "snapchat", "signal", "email", "mail", "e-mail", "emailaddress", "nickname",
     "nick", "displayname", "display_name", "firstname", "first_name", "lastname", "last_name", "givenname",
     "familyname", "fullname", "streetaddress", "street", "iban", "bsn", "bio", "aboutme", "about_me"]
)  # fmt: skip
# Keys that name a person only in a record that has something else of one.
NAMING = frozenset(
    ["name", "naam", "title", "titel", "headline", "username", "user", "author", "alternatename", "label", "n"]
)
BESIDE = frozenset(
    ["age", "leeftijd", "price", "prijs", "rate", "tarief", "phone", "tel", "telefoon", "mobile", "city", "plaats",
     "place", "town", "woonplaats", "stad", "services", "diensten", "gender", "geslacht", "whatsapp", "photos",
     "fotos", "images", "image", "foto", "photo", "avatar", "verified", "rating", "birthday", "birthdate", "lat",
     "lng", "p", "t", "x"]
)  # fmt: skip
# What whoever wrote is called by, in a record that holds the words written; so short a value may be a name.
WRITERS = frozenset(
    ["wie", "door", "van", "auteur", "author", "schrijver", "writer", "poster", "by", "from", "posted_by", "postedby",
     "afzender", "sender", "gebruiker", "gebruikersnaam", "username", "user", "lid", "member"]
)  # fmt: skip
WRITTEN = frozenset(
    ["tekst", "text", "bericht", "message", "body", "inhoud", "content", "reactie", "comment", "recensie", "review",
     "post"]
)  # fmt: skip
MOST_OF_A_WRITER = 3
PERSON_TYPES = frozenset(
    ["person", "profilepage", "offer", "product", "individualproduct", "service", "listitem",
     "discussionforumposting", "comment", "question", "review"]
)  # fmt: skip
PLATFORM_TYPES = frozenset(
    {"organization", "website", "webpage", "corporation", "ngo", "faqpage", "breadcrumblist", "searchaction"}
)
STAYING = frozenset({"@type", "@context", "@id", "type", "locale", "language", "currency", "pricecurrency"})
BESIDE_KEYS = frozenset({"age", "leeftijd", "price", "prijs", "rate", "tarief", "person", "author", "user"})
# What a list of persons is called.
PERSONS = re.compile(
    r"(?:^|[^a-z])(?:girls?|lad(?:y|ies)|dames?|profiel(?:en)?|profiles?|escorts?|masseuses?|modellen|models|advertenties|"
    r"adverts?|ads|listings?|performers?|companions?|employees?|hostess(?:es)?|providers?|sexworkers?|sekswerkers?|annonces?|anzeigen)"
    r"(?:$|[^a-z])",
    re.IGNORECASE,
)
LISTS = tuple(f'{one}"' for one in (
    "girls", "ladies", "dames", "profielen", "profiles", "escorts", "masseuses", "modellen", "models", "advertenties",
    "adverts", "ads", "listings", "performers", "companions", "employee", "employees",
    "hostesses", "providers", "annonces", "anzeigen",
))  # fmt: skip
# Behind a quote, and anywhere. A quote stands everywhere, so that who looks for it first finds nothing quickly.
QUOTED_KEYS = (
    *LISTS, *sorted(PERSONAL | BESIDE_KEYS), 'name":', 'naam":', 'n":',
    *(f'{one}":' for one in sorted(WRITERS - BESIDE_KEYS)),
)  # fmt: skip
BARE_KEYS = ("naam:", "name:", "telefoon:", "phone:", "mobile:", "nickname:")
KEYS = Kinds(quoted=QUOTED_KEYS, bare=BARE_KEYS)
LEAST_ALIKE, LEAST_OF_LIST, LEAST_PHONE, LONGEST_LANGUAGE = 2, 3, 10**6, 3


def has_telling_key(low: str) -> bool:
    """Whether code in lower case has a key under which something of someone may stand."""
    places = KEYS.places_in(low)
    return bool(places["bare"]) or any(low[start - 1 : start] == '"' for start in places["quoted"])


def alike(items: list[Any], known: Known) -> bool:
    """Whether a list is one of persons: several records of one make, of which one at least tells of someone."""
    records = [one for one in items if isinstance(one, dict)]
    if len(records) < LEAST_OF_LIST:
        return False
    keys = {frozenset(map(str.lower, one)) for one in records[:8]}
    first = next(iter(keys))
    if len(keys) > LEAST_ALIKE:
        return False
    if any(_holds_a_person(one, known) for one in records[:24]):
        return True
    return not first.isdisjoint(NAMING) and len(first & BESIDE) >= LEAST_ALIKE


def _holds_a_person(record: dict[str, Any], known: Known) -> bool:
    """Whether a record has a number, an address or a known name among its values."""
    return any(
        personal_in_text(value, known, own=False) or _is_link_to_person(value)
        for value in record.values()
        if isinstance(value, str) and len(value) < 2000
    )


def _is_link_to_person(value: str) -> bool:
    return "/_masker/" in value


def tells_of_someone(record: dict[str, Any]) -> bool:
    """Whether a record of its own is one of a person, by its type or its keys."""
    types = record.get("@type")
    told = {str(one).lower() for one in (types if isinstance(types, list) else [types]) if one}
    if told & {"person", "profilepage"}:
        return True
    keys = {key.lower() for key in record}
    return (
        not told
        and not keys.isdisjoint(PERSONAL - {"email", "mail"})
        and not keys.isdisjoint(NAMING | {"age", "leeftijd"})
        and bool(keys & BESIDE)
    )


def names_a_writer(record: dict[str, Any], key: str, value: str) -> bool:
    """Whether a value is what somebody signs with in a record of what was written: {"wie": "…", "tekst": "…"}."""
    if key not in WRITERS or len(value.split()) > MOST_OF_A_WRITER:
        return False
    return not WRITTEN.isdisjoint(one.lower() for one in record if one.lower() != key)


def is_platform(record: dict[str, Any]) -> bool:
    """Whether a record is of the platform itself, by its type."""
    types = record.get("@type")
    told = {str(one).lower() for one in (types if isinstance(types, list) else [types]) if one}
    return bool(told & PLATFORM_TYPES)


def is_kept(value: str, known: Known) -> bool:
    """Whether a value under a personal key is the platform's own or no detail at all: a label, an example, a type."""
    digits = "".join(filter(str.isdigit, value))
    if known.is_help_number(value) or ("@" in value and known.is_own_domain(value.rpartition("@")[2].lower())):
        return True
    return len(digits) < 7 and "@" not in value


def is_of_persons(name: str) -> bool:
    """Whether a key or an attribute is called as a list of persons is."""
    return PERSONS.search(name) is not None


def are_persons(items: list[Any], under: str) -> bool:
    """Whether a list under such a key holds records that name someone each."""
    records = [one for one in items if isinstance(one, dict)]
    return (
        len(records) >= LEAST_ALIKE
        and is_of_persons(under)
        and all(not NAMING.isdisjoint(key.lower() for key in one) for one in records[:8])
    )


def holds_persons(record: dict[str, Any], under: str, known: Known) -> bool:
    """Whether the values of a record are records of persons, each under a key of its own: as a list of them is."""
    values = list(record.values())
    if len(values) < LEAST_ALIKE or not all(isinstance(one, dict) for one in values):
        return False
    # Texts by language stand so too.
    if all(len(key) <= LONGEST_LANGUAGE for key in record if not key.isdecimal()):
        return False
    return are_persons(values, under) or alike(values, known)


def is_personal_key(key: str) -> bool:
    """Whether what stands under a key is a detail of someone's, one or several of them."""
    low = key.lower()
    return low in PERSONAL or any(low.removesuffix(ending) in PERSONAL for ending in ("s", "es", "en", "'s"))


def names_given_by(record: dict[str, Any]) -> Iterator[str]:
    """Yield the names that a record of someone gives."""
    for key, value in record.items():
        if key.lower() in NAMING and isinstance(value, str) and NAME.fullmatch(value):
            yield value
