"""Takes persons out of scripts, JSON and JSON-LD: records of someone, and numbers, names and links anywhere."""

import json
import re
from collections import Counter
from typing import Any

from auditor.redaction.coarse import coarse, plain
from auditor.redaction.finding import personal_in_code, personal_in_text, without
from auditor.redaction.known import Known
from auditor.redaction.numbers import numbers_in
from auditor.redaction.signs import holds_any
from auditor.site.card_marks import BLANK
from auditor.site.elements import Addresses

ESCAPE = re.compile(r"\\u00([2-7][0-9a-fA-F])|\\x([2-7][0-9a-fA-F])|\\u(00[c-fC-F][0-9a-fA-F])")
KEPT_ESCAPES = frozenset("\"'\\<>&/`")
OPENS = re.compile(r"(?:=|\(|:|^|return)\s*(?=[\[{])")
MOST_TRIES = 40
JOINED = re.compile(r"(?<=\d)([\"'])\s{0,3}\+\s{0,3}([\"'])(?=[\d\s-])")
URL = re.compile(r"https?:(?:\\?/){2}[^\s\"'<>\\)\x01]{1,400}(?:\\/[^\s\"'<>\\)\x01]{0,200}){0,12}")
PATH = re.compile(r"(?<=[\"'])(?:\\?/)[^\s\"'<>\\]{1,200}(?:\\/[^\s\"'<>\\]{1,200}){0,12}(?=[\"'])")
PICTURE = re.compile(r"data:image\\?/(?!svg)[a-z+.-]{2,12}[^,\"'\s)]{0,60},[^\"'\s)\\]{200,}", re.IGNORECASE)
PLACEHOLDER = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="
# Keys that hold something of a person wherever they stand.
PERSONAL = frozenset(
    [
        "phone",
        "telephone",
        "tel",
        "telefoon",
        "telefoonnummer",
        "phonenumber",
        "phone_number",
        "mobile",
        "mobiel",
        "gsm",
        "whatsapp",
        "telegram",
        "snapchat",
        "signal",
        "email",
        "mail",
        "e-mail",
        "emailaddress",
        "nickname",
        "nick",
        "displayname",
        "display_name",
        "firstname",
        "first_name",
        "lastname",
        "last_name",
        "givenname",
        "familyname",
        "fullname",
        "streetaddress",
        "street",
        "iban",
        "bsn",
        "bio",
        "aboutme",
        "about_me",
    ]
)
# Keys that name a person only in a record that has something else of one.
NAMING = frozenset(
    ["name", "naam", "title", "titel", "headline", "username", "user", "author", "alternatename", "label", "n"]
)
BESIDE = frozenset(
    [
        "age",
        "leeftijd",
        "price",
        "prijs",
        "rate",
        "tarief",
        "phone",
        "tel",
        "telefoon",
        "mobile",
        "city",
        "plaats",
        "place",
        "town",
        "woonplaats",
        "stad",
        "services",
        "diensten",
        "gender",
        "geslacht",
        "whatsapp",
        "photos",
        "fotos",
        "images",
        "image",
        "foto",
        "photo",
        "avatar",
        "verified",
        "rating",
        "birthday",
        "birthdate",
        "lat",
        "lng",
        "p",
        "t",
        "x",
    ]
)
PERSON_TYPES = frozenset(
    {
        "person",
        "profilepage",
        "offer",
        "product",
        "individualproduct",
        "service",
        "listitem",
        "discussionforumposting",
        "comment",
        "question",
        "review",
    }
)
PLATFORM_TYPES = frozenset(
    {"organization", "website", "webpage", "corporation", "ngo", "faqpage", "breadcrumblist", "searchaction"}
)
STAYING = frozenset({"@type", "@context", "@id", "type", "locale", "language", "currency", "pricecurrency"})
BESIDE_KEYS = frozenset({"age", "leeftijd", "price", "prijs", "rate", "tarief", "person", "author", "user"})
TELLING_KEYS = (
    *(f'"{key}' for key in sorted(PERSONAL | BESIDE_KEYS)),
    "naam:", "name:", "telefoon:", "phone:", "mobile:", "nickname:", '"name":', '"naam":', '"n":',
)  # fmt: skip
# A digest, a number given by a program, a colour: it begins as no phone number and holds figures as no name does.
IDENTIFIER = re.compile(r"(?=[a-z]*\d)(?!0[1-9]|00|3[1-9]|4\d)[0-9a-z]{1,64}")
LEAST_ALIKE = 2
LEAST_OF_LIST = 3
LEAST_PHONE = 10**6


def may_tell(text: str, known: Known) -> bool:
    """Whether JSON or a script may hold something of a person: a key for it, a link, a number, a name."""
    low = text.lower()
    if holds_any(TELLING_KEYS, low) or (known.may_mask and "/" in text):
        return True
    plainer = _joined(_unescaped(text))
    if personal_in_code(plainer, known, own=False):
        return True
    shapes = coarse(plainer)
    return (b"00 00" in shapes or b"00  00" in shapes) and any(
        not plainer[one.start : one.end].isdigit() for one in numbers_in(plain(plainer))
    )


def redacted_json(text: str, known: Known, addresses: Addresses, changes: Counter[str]) -> str | None:
    """Return JSON without persons, the same text where there is none in it, None for what is no JSON."""
    if not may_tell(text, known) and "data:image" not in text:
        return text if text.lstrip()[:1] in ("{", "[", '"') else None
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return None
    before = sum(changes.values())
    told = _cleaned(told, known, addresses, changes)
    if sum(changes.values()) == before:
        return text
    return _dumped(told)


def redacted_script(text: str, known: Known, addresses: Addresses, changes: Counter[str]) -> str:
    """Return a script without persons; JSON that it assigns or passes on is read as such."""
    if not may_tell(text, known) and "data:image" not in text:
        return text
    return in_code(_with_json(text, known, addresses, changes), known, addresses, changes)


def _with_json(text: str, known: Known, addresses: Addresses, changes: Counter[str]) -> str:
    if "[" not in text and "{" not in text:
        return text
    decoder = json.JSONDecoder()
    parts: list[str] = []
    reached = 0
    for tries, opening in enumerate(OPENS.finditer(text)):
        if tries >= MOST_TRIES:
            break
        if opening.end() < reached:
            continue
        try:
            told, end = decoder.raw_decode(text, opening.end())
        except (ValueError, RecursionError):
            continue
        if not told:
            continue
        before = sum(changes.values())
        told = _cleaned(told, known, addresses, changes)
        if sum(changes.values()) > before:
            parts.extend((text[reached : opening.end()], _dumped(told)))
            reached = end
    return "".join((*parts, text[reached:]))


def in_code(text: str, known: Known, addresses: Addresses, changes: Counter[str]) -> str:
    """Return a script or the like without numbers, mail addresses, names and links of persons."""
    text = _pictures(text, changes)
    plainer = _unescaped(text)
    told = _joined(plainer)
    spans = personal_in_code(told, known, own=False)
    spans = [one for one in spans if one.kind != "name" or not _in_mask(told, one.start)]
    changed = bool(spans)
    for span in spans:
        changes[span.kind] += 1
    told = without(told, spans)
    linked = links_masked(told, known, addresses, changes)
    return linked if changed or linked != told else text


def _joined(text: str) -> str:
    """Return code in which digits that are put together from several strings stand together."""
    if not any(sign in text for sign in ("'+", '"+', "' +", '" +')):
        return text
    return JOINED.sub("", text)


def _in_mask(text: str, place: int) -> bool:
    return "/_masker/" in text[max(0, place - 40) : place]


def _unescaped(text: str) -> str:
    r"""Return code with ``\u0040`` and the like as the signs they stand for, where that does not change its meaning."""
    if "\\u" not in text and "\\x" not in text:
        return text

    def sign(found: re.Match[str]) -> str:
        told = chr(int(found[1] or found[2] or found[3], 16))
        return found[0] if told in KEPT_ESCAPES or not told.isprintable() else told

    return ESCAPE.sub(sign, text)


def _pictures(text: str, changes: Counter[str]) -> str:
    if "data:image" not in text:
        return text
    told, count = PICTURE.subn(PLACEHOLDER, text)
    if count:
        changes["image"] += count
    return told


def links_masked(text: str, known: Known, addresses: Addresses, changes: Counter[str]) -> str:
    """Return a text with the addresses of persons under their mask."""
    if not known.may_mask or "/" not in text:
        return text

    def link(found: re.Match[str]) -> str:
        written = found[0].replace("\\/", "/").rstrip(".,;")
        mask = known.link(written, addresses)
        if not mask:
            return found[0]
        changes["link"] += 1
        told = mask + found[0].replace("\\/", "/")[len(written) :]
        return told.replace("/", "\\/") if "\\/" in found[0] else told

    if "http" in text:
        text = URL.sub(link, text)
    return PATH.sub(link, text)


def _dumped(told: Any) -> str:
    """Return JSON that can stand in a script."""
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return text.replace("</", "<\\/").replace("<!--", "<\\u0021--")


def _cleaned(  # noqa: C901 - a walk over lists and records, which share what is still to do
    told: Any, known: Known, addresses: Addresses, changes: Counter[str]
) -> Any:
    """Return the value with every string cleaned in place; a record of a person loses all it says."""

    def string(value: str, *, blank: bool) -> str:
        clean = _string(value, known, addresses, changes)
        if blank and clean == value and value.strip(f" {BLANK}[]") and not value.startswith(("http", "/")):
            changes["record"] += 1
            return BLANK
        return clean

    def in_list(items: list[Any]) -> None:
        alike = _alike(items, known)
        for place, value in enumerate(items):
            if isinstance(value, str):
                items[place] = string(value, blank=False)
            elif isinstance(value, (dict, list)):
                todo.append((value, alike))

    def in_record(record: dict[str, Any], *, listed: bool) -> None:
        person = (listed or _tells_of_someone(record)) and not _is_platform(record)
        for key, value in record.items():
            low = key.lower()
            if isinstance(value, str) and low not in STAYING:
                record[key] = string(value, blank=person or (low in PERSONAL and not _is_kept(value, known)))
            elif isinstance(value, list) and person and all(isinstance(one, str) for one in value):
                record[key] = [string(one, blank=True) for one in value]
            elif isinstance(value, (dict, list)):
                todo.append((value, person and isinstance(value, dict) and "@type" not in value))
            elif low in PERSONAL and not isinstance(value, bool) and isinstance(value, int) and value > LEAST_PHONE:
                record[key] = 0
                changes["phone"] += 1

    if isinstance(told, str):
        return string(told, blank=False)
    todo: list[tuple[Any, bool]] = [(told, False)]
    while todo:
        item, listed = todo.pop()
        if isinstance(item, list):
            in_list(item)
        elif isinstance(item, dict):
            in_record(item, listed=listed)
    return told


def _string(value: str, known: Known, addresses: Addresses, changes: Counter[str]) -> str:
    """Return a string of JSON without what points to a person."""
    if not value or IDENTIFIER.fullmatch(value):
        return value
    if len(value) > 400 and value.startswith("data:image") and PICTURE.match(value):
        changes["image"] += 1
        return PLACEHOLDER
    if value.startswith(("http", "/")) and " " not in value:
        mask = known.link(value, addresses) if known.may_mask else ""
        if mask:
            changes["link"] += 1
            return mask
        spans = [] if "/_masker/" in value else personal_in_code(value, known, own=False)
        if spans and (mask := known.mask_named(addresses.resolve(value)[0])):
            changes["link"] += 1
            return mask
    else:
        # A lone run of digits or letters is an identifier sooner than a number.
        find = personal_in_text if any(map(str.isspace, value)) or "." in value or "-" in value else personal_in_code
        spans = find(value, known, own=False)
    for span in spans:
        changes[span.kind] += 1
    told = without(value, spans)
    return links_masked(f'"{told}"', known, addresses, changes)[1:-1] if "//" in told and told == value else told


def _alike(items: list[Any], known: Known) -> bool:
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


def _tells_of_someone(record: dict[str, Any]) -> bool:
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


def _is_platform(record: dict[str, Any]) -> bool:
    types = record.get("@type")
    told = {str(one).lower() for one in (types if isinstance(types, list) else [types]) if one}
    return bool(told & PLATFORM_TYPES)


def _is_kept(value: str, known: Known) -> bool:
    """Whether a value under a personal key is the platform's own or no detail at all: a label, an example, a type."""
    digits = "".join(filter(str.isdigit, value))
    if known.is_help_number(value) or ("@" in value and known.is_own_domain(value.rpartition("@")[2].lower())):
        return True
    return len(digits) < 7 and "@" not in value
