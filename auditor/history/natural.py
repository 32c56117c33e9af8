"""The order in which a reader looks for names: without case and accents, and Platform 2 before Platform 10."""

import re
import unicodedata

DIGITS = re.compile(r"(\d+)")

Key = tuple[tuple[int, str], ...]


def natural(name: str) -> Key:
    """Return what names are put in order by; a number counts by its value, however long it is."""
    plain = "".join(one for one in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(one))
    return tuple(_valued(part) if place % 2 else (0, part) for place, part in enumerate(DIGITS.split(plain)))


def _valued(digits: str) -> tuple[int, str]:
    """Return a number so that the longer one comes later."""
    told = digits.lstrip("0")
    return len(told), told
