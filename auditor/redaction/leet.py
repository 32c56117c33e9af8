"""Phone numbers with letters in the place of digits: the o of zero, the l of one."""

import re
from collections.abc import Iterator

# A mobile number as it is begun, with or without its country.
WRITTEN = re.compile(
    r"(?<![\w@/.-])(?:\+?(?:[o0]{2})?3[1il](?:\([o0]\))?[\s.-]?|[o0])[\s.-]?[6bg](?:[\s.\-/]{0,3}[\doilzsbgq|]){8}(?![\w@])",
    re.IGNORECASE,
)
LEAST_DIGITS = 3


def leet_numbers(text: str, low: str) -> Iterator[tuple[int, int]]:
    """Yield where a mobile number stands of which some digits are letters."""
    if "o" not in low and "l" not in low and "i" not in low:
        return
    for found in WRITTEN.finditer(text):
        signs = [sign for sign in found[0] if sign.isalnum()]
        if sum(map(str.isdigit, signs)) >= LEAST_DIGITS and any(map(str.isalpha, signs)):
            yield found.span()
