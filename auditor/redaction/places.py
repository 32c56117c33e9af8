"""Street addresses with a postcode, Dutch and Belgian."""

import re
from collections.abc import Iterator

from auditor.redaction.coarse import POSTCODE as SHAPE

DUTCH = re.compile(r"(?<![\w-])[1-9]\d{3}[\s\x1f]{0,2}(?!SA|SD|SS)[A-Z]{2}(?![\w-])")
BELGIAN = re.compile(r"(?<!\d)[1-9]\d{3}[\s\x1f]{1,2}(?=[A-ZÀ-Ý][a-zà-ÿ])")
GERMAN = re.compile(r"(?<![\w-])(?:D-)?\d{5}[\s\x1f]{1,2}(?=[A-ZÀ-Ý][a-zà-ÿ])")
STREET = re.compile(
    r"[A-ZÀ-Ý'\u2019][\w'\u2019.\-]{1,40}(?:\s(?:[\w'\u2019.\-]{1,30})){0,4}?\s(?:nr\.?\s?)?\d{1,4}\s?(?:[a-zA-Z]\b|bis\b|hs\b)?(?:\s?[-/]\s?\w{1,4})?"
    r"(?:\s?bus\s?\w{1,4})?[\s,·|\n\x1f\u2010-\u2015-]{1,5}(?:te\s)?(?:(?:B|BE|D|NL|L)[-\s])?$"
)
BEFORE = 110
YEARS = re.compile(r"(?:19[5-9]\d|20[0-4]\d)")
TOWN = re.compile(r"[\s,\x1f]{1,3}[A-ZÀ-Ý'][a-zà-ÿ]")
BOX = re.compile(r"postbus|po box|antwoordnummer|postfach", re.IGNORECASE)


def addresses_in(text: str, shapes: bytes) -> Iterator[tuple[int, int]]:
    """Yield where a postcode stands, with the street and number before it; a post box is no street."""
    for shape in SHAPE.finditer(shapes):
        start = shape.start()
        dutch = DUTCH.match(text, start)
        found = dutch or BELGIAN.match(text, start) or (GERMAN.match(text, start - 1) if start else None)
        if found is None:
            continue
        street = STREET.search(text, max(0, start - BEFORE), found.start())
        if street is not None and BOX.search(street[0]):
            continue
        if street is not None:
            yield street.start(), found.end()
        elif dutch is not None and (not YEARS.match(found[0]) or TOWN.match(text, found.end())):
            yield found.span()
