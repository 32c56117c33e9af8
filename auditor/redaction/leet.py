"""Phone numbers with letters in the place of digits: the o of zero, the l of one."""

import re
from collections.abc import Iterator

# A mobile number as it is begun, with or without its country.
WRITTEN = re.compile(
    r"(?<![\w@/.-])(?:\+?(?:[o0]{2})?3[1il](?:\([o0]\))?[\s.-]?|[o0])[\s.-]?[6bg](?:[\s.\-/]{0,3}[\doilzsbgq|]){8}(?![\w@])",
    re.IGNORECASE,
)
LEAST_DIGITS, LEAST_SIGNS = 3, 10
# One byte a sign: a digit, a letter that may stand for one, a gap, anything else. What Latin-1 lacks may be a digit.
DIGIT, LETTER, GAP, OTHER = b"0o x"
DIGITS = re.compile(rb"0o*0o*0")


def _table() -> bytes:
    table = bytearray(OTHER for _ in range(256))
    for code in range(256):
        sign = chr(code)
        if sign.isspace() or sign in ".-/()":
            table[code] = GAP
        elif sign.isdigit() or sign == "?":
            table[code] = DIGIT
        elif sign in "oilzsbgqOILZSBGQ|":
            table[code] = LETTER
    return bytes(table)


TABLE = _table()


def leet_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a mobile number stands of which some digits are letters."""
    if not _may_stand_in(text):
        return
    for found in WRITTEN.finditer(text):
        signs = [sign for sign in found[0] if sign.isalnum()]
        if sum(map(str.isdigit, signs)) >= LEAST_DIGITS and any(map(str.isalpha, signs)):
            yield found.span()


def _may_stand_in(text: str) -> bool:
    """Whether ten digits, or letters in their place, follow each other, with three digits among them."""
    signs = text.encode("latin-1", "replace").translate(TABLE).translate(None, b" ")
    for found in DIGITS.finditer(signs):
        start, end = signs.rfind(b"x", 0, found.start()) + 1, signs.find(b"x", found.end())
        if (end if end >= 0 else len(signs)) - start >= LEAST_SIGNS:
            return True
    return False
