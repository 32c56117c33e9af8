"""Takes out of a quotation what could point to a person: numbers, e-mail addresses, messenger links."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from auditor.site.words.later import later

MARK = "[…]"
# Where people have a page or a number of their own, as patterns of domains.
HOUSES = (
    r"wa\.me|whatsapp\.com|t\.me|telegram\.me|telegram\.dog|signal\.me|signal\.group|snapchat\.com|"
    r"instagram\.com|onlyfans\.com|fansly\.com|kik\.me|linktr\.ee|allmylinks\.com|beacons\.ai|tiktok\.com|discord\.gg|"
    r"twitter\.com|facebook\.com|fb\.me|m\.me"
)
EMAIL = later(
    r"[\w.+-]+\s?(?:@|[\[({<](?:at|apenstaart(?:je)?)[\])}>]|\bapenstaartje\b|"
    r"\bat\b(?=\s[\w-]+\s?(?:\.(?=\w)|\bdot\b|[\[({<](?:dot|punt)[\])}>])))\s?[\w-]+"
    r"\s?(?:\.|\bdot\b|\bpunt\b|[\[({<](?:dot|punt)[\])}>])\s?[\w-]+"
    # After its first dot one that a space follows ends the sentence.
    r"(?:(?:\.|\s\.\s|\s?(?:\bdot\b|\bpunt\b|[\[({<](?:dot|punt)[\])}>])\s?)[\w-]+)*",
    re.IGNORECASE,
)
MESSENGER = re.compile(r"(?:https?://)?(?:wa\.me|t\.me|telegram\.me|api\.whatsapp\.com)/\S+", re.IGNORECASE)
# Seven digits or more, with the separators people put between them; a date or an amount has fewer in a row.
NUMBER = re.compile(r"(?<![\w.])(?:\+|00)?\(?\d(?:[\s.()/\-–]{0,3}\d){6,14}(?!\w)")
# A regulation such as (EU) 2022/2065 is written like a number too, and points to no one.
DATE = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d\d/\d{3,4}")
# The number of a company in a public register: who runs the platform.
REGISTER = later(
    r"\b(?:kvk|k\.v\.k|kamer van koophandel|handelsregister|btw|vat|kbo|bce|ondernemings(?:nummer|nr)|rsin|hrb|"
    r"company (?:number|no)|registration|chamber of commerce|tva|siren|siret)[\s:.#(-]*"
    r"(?:(?:nummer|number|nr|no|id)\b[\s:.#-]*)?(?:(?:nl|be)\s?)?$",
    re.IGNORECASE,
)
BEFORE = 50
BETWEEN = re.compile(r"(\s*[/,|]\s*)")
IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?\b")


def digits_of(text: str) -> str:
    """Return the digits of a phone number in national form: +31 6 12 becomes 0612."""
    bare = "".join(c for c in text if c.isdigit() or c == "+")
    for prefix in ("+31", "0031"):
        if bare.startswith(prefix):
            return "0" + bare[len(prefix) :].removeprefix("0")
    return bare


def redacted(text: str, keep: Callable[[str], bool] = lambda _: False) -> str:
    """Return the text with personal details replaced by a mark; `keep` says which number or address may stay."""

    def number(match: re.Match[str]) -> str:
        found = match[0]
        if DATE.fullmatch(found.strip()) or keep(digits_of(found)):
            return found
        if REGISTER.search(match.string, max(0, match.start() - BEFORE), match.start()):
            return found
        # "112 / 0900-8844": two that may stay, side by side.
        parts = BETWEEN.split(found)
        return found if len(parts) > 1 and all(keep(digits_of(one)) for one in parts[::2]) else MARK

    def address(match: re.Match[str]) -> str:
        return match[0] if keep(match[0].lower()) else MARK

    text = EMAIL.sub(address, text)
    text = MESSENGER.sub(MARK, text)
    text = IBAN.sub(MARK, text)
    return NUMBER.sub(number, text)


def also_own(keep: Callable[[str], bool], url: str) -> Callable[[str], bool]:
    """Return what lets an address at the host of a page stay too: it is the platform's own."""
    host = (urlsplit(url).hostname or "").removeprefix("www.")

    def kept(found: str) -> bool:
        _, at, domain = found.partition("@")
        return keep(found) or bool(at and host and f".{host}".endswith(f".{domain}"))

    return kept
