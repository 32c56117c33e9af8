"""Names glued to other words in a hashtag, a handle or a slug: "#sexytessel", "ladytessel24", "/tesselescort"."""

import re
from functools import lru_cache

from auditor.site.words.towns import TOWNS

# What is put before or behind a name: of no other word may the rest be made, so that "roosendaal" stays.
GLUED = (
    "sexy", "lief", "lieve", "hot", "sweet", "geile", "geil", "lady", "miss", "mistress", "meesteres", "escort",
    "escorts", "dame", "girl", "babe", "xxx", "official", "real", "the", "kleine", "little", "mooie", "fun", "love",
    "vip", "model", "massage", "massages", "masseuse", "review", "reviews", "recensie", "interview", "over", "met",
    "with", "your", "jouw", "mijn", "fans", "only", "private", "prive", "online", "date", "cam", "live", "milf",
    "trans", "goddess", "queen", "princess", "naughty", "stoute", "horny", "nude", "foto", "fotos", "video", "videos",
    "contact", "nieuw", "new", "de", "nl", "x", "xx", "ik", "ben", "vind", "app", "mail",
    "terug", "back", "van", "uit",
)  # fmt: skip
LEAST_OF_TOWN, LEAST_OF_NAME, MOST_AROUND = 5, 4, 24
SOME = "|".join(sorted({*GLUED, *(town for town in TOWNS if len(town) >= LEAST_OF_TOWN)}, key=len, reverse=True))
REST = re.compile(rf"(?:(?:{SOME})|\d{{1,4}}){{0,3}}")
LETTERS_BEFORE, LETTERS_BEHIND = re.compile(r"[^\W_]*\Z"), re.compile(r"[^\W_]*")


def word_around(low: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the word ends that a name is glued into, None where it is no such word."""
    if end - start < LEAST_OF_NAME:
        return None
    before = LETTERS_BEFORE.search(low, max(0, start - MOST_AROUND), start)
    behind = LETTERS_BEHIND.match(low, end, end + MOST_AROUND)
    if before is None or behind is None or len(before[0]) == MOST_AROUND or len(behind[0]) == MOST_AROUND:
        return None
    return (before.start(), behind.end()) if _is_glue(before[0]) and _is_glue(behind[0]) else None


@lru_cache(maxsize=20_000)
def _is_glue(rest: str) -> bool:
    return REST.fullmatch(rest) is not None
