"""Those who are named before a price, on the card of a house: "Met Roos en Bo. Vanaf € 65."."""

import re
from collections.abc import Iterator

from auditor.site.words.names import NAME

# A name has no full stop here: what follows on one is another sentence.
WORD = r"(?!Vanaf|From|Ab\b|Dès|Prijs|Price)[A-ZÀ-Þ][\w'\u2019-]+"
ONE = rf"{WORD}(?:\s(?:{WORD}|van|de|der|den|von|du|la)){{0,3}}"
AND = r"\s*(?:,| en | and | und | et |&|\+)\s*"
WITH_A_PRICE = re.compile(
    rf"\b(?:[Mm]et|[Bb]ij|[Dd]oor|[Ww]ith|[Bb]y|[Mm]it|[Aa]vec|[Pp]ar) "
    rf"(?P<names>{ONE}(?:{AND}{ONE}){{0,7}})"
    r"\s*[.,;·|\u2013-]?\s*(?:(?:[Vv]anaf|[Ff]rom|[Aa]b|[Dd]ès|[Pp]rijs:?|[Pp]rice:?) ?)?(?:€|EUR\b|\d+,-)"
)
SPLIT = re.compile(AND)
PRICES = ("€", "EUR", ",-")
LONGEST = 200


def names_before_a_price(line: str) -> Iterator[str]:
    """Yield the names in a short line."""
    if len(line) > LONGEST or not any(sign in line for sign in PRICES):
        return
    for found in WITH_A_PRICE.finditer(line):
        yield from (one for one in SPLIT.split(found["names"]) if NAME.fullmatch(one))
