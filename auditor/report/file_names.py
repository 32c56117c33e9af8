"""Safe names for files and folders, for any name that a site gives itself."""

import re
import unicodedata
from collections.abc import Iterable

_NO_PLAIN_LETTER = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d"})
# Names that Windows keeps for devices, with or without an extension.
_DEVICES = re.compile(r"con|prn|aux|nul|com\d|lpt\d")
_LONGEST_NAME = 60


def slug(name: str) -> str:
    """Return a folder name of a-z, 0-9 and hyphens that every file system takes, for any name a site gives itself."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_NO_PLAIN_LETTER))
    letters = re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")
    short = letters[:_LONGEST_NAME].rstrip("-")
    return f"platform-{short}".rstrip("-") if not short or _DEVICES.fullmatch(short) else short


def unique_slugs(names: Iterable[str]) -> tuple[str, ...]:
    """Return a slug for each name, numbered where two would be the same."""
    given: list[str] = []
    for name in names:
        wanted = slug(name)
        number = 2
        chosen = wanted
        while chosen in given:
            chosen = f"{wanted}-{number}"
            number += 1
        given.append(chosen)
    return tuple(given)
