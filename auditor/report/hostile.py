"""Makes text that came from a site harmless and visible, and says which addresses may become links."""

import re
import unicodedata
from urllib.parse import urlsplit

SPACES = frozenset("\t\n\r\x0b\x0c\x85\u2028\u2029")
SOFT_HYPHEN = "\u00ad"
# Controls, format characters (bidi, zero-width, tags), surrogates and private use: what a reader cannot see.
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co"})
# Letters by their category, yet blank on the page: the Hangul and Khmer fillers, the Braille blank.
BLANK_LETTERS = frozenset("\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\u034f")
MARKS = frozenset({"Mn", "Me"})
MOST_MARKS = 3
NOT_IN_A_LINK = frozenset(' "<>\\^`{|}')
BARE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def visible(text: str) -> str:
    """Return one line of text in which every character that would be unseen stands as [U+XXXX].

    White space becomes single spaces, soft hyphens go, and a letter keeps three combining marks at most, so that
    nothing reorders, hides or runs over what stands beside it.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    shown: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.category(character) in MARKS else 0
        if marks > MOST_MARKS or character == SOFT_HYPHEN:
            continue
        shown.append(_shown(character))
    return " ".join("".join(shown).split())


def _shown(character: str) -> str:
    """Return the character itself, a space for white space, or the name of what cannot be seen."""
    if character in SPACES:
        return " "
    if unicodedata.category(character) in UNSEEN or character in BLANK_LETTERS or _is_noncharacter(character):
        return f"[U+{ord(character):04X}]"
    return character


def _is_noncharacter(character: str) -> bool:
    """Whether Unicode keeps this code point out of any text; HTML forbids it."""
    point = ord(character)
    return point & 0xFFFE == 0xFFFE or 0xFDD0 <= point <= 0xFDEF


def web_link(address: str) -> str | None:
    """Return the address for an `href`, or None for anything that is not a plain http(s) address.

    A masked advertisement (`…/[advertentie 1]`) is no address of a page, and a name before the host misleads a reader.
    """
    if address != visible(address) or any(character in NOT_IN_A_LINK for character in address):
        return None
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not host or "@" in parts.netloc or "[" in parts.path:
        return None
    start = address.find("?")
    plain, query = (address, "") if start < 0 else (address[:start], address[start:])
    return BARE_PERCENT.sub("%25", plain + query.replace("[", "%5B").replace("]", "%5D"))
