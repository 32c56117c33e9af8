"""Takes out of a quotation what could point to a person: numbers, e-mail addresses, messenger links."""

import re
from collections.abc import Callable

MARK = "[…]"
EMAIL = re.compile(
    r"[\w.+-]+\s?(?:@|[\[({<](?:at|apenstaart(?:je)?)[\])}>]|\bapenstaartje\b|"
    r"\bat\b(?=\s[\w-]+\s?(?:\.(?=\w)|\bdot\b|[\[({<](?:dot|punt)[\])}>])))\s?[\w-]+"
    r"(?:\s?(?:\.|\bdot\b|\bpunt\b|[\[({<](?:dot|punt)[\])}>])\s?[\w-]+)+",
    re.IGNORECASE,
)
MESSENGER = re.compile(r"(?:https?://)?(?:wa\.me|t\.me|telegram\.me|api\.whatsapp\.com)/\S+", re.IGNORECASE)
# Seven digits or more, with the separators people put between them; a date or an amount has fewer in a row.
NUMBER = re.compile(r"(?<![\w.])(?:\+|00)?\(?\d(?:[\s.()/\-–]{0,3}\d){6,14}(?!\w)")
# A regulation such as (EU) 2022/2065 is written like a number too, and points to no one.
DATE = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d\d/\d{3,4}")
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
        return found if DATE.fullmatch(found.strip()) or keep(digits_of(found)) else MARK

    def address(match: re.Match[str]) -> str:
        return match[0] if keep(match[0].lower()) else MARK

    text = EMAIL.sub(address, text)
    text = MESSENGER.sub(MARK, text)
    text = IBAN.sub(MARK, text)
    return NUMBER.sub(number, text)
