"""Bank accounts and citizen service numbers, known by the sum that proves them."""

import re
from collections.abc import Iterator

from auditor.redaction.coarse import ACCOUNTS

IBAN = re.compile(r"[A-Za-z]{2}\d{2}(?:[\s.\-\x1f]?[A-Za-z0-9]){10,30}")
LENGTHS = {"NL": 18, "BE": 16, "DE": 22, "FR": 27, "LU": 20, "GB": 22, "ES": 24, "IT": 27, "PL": 28, "RO": 24, "PT": 25,
           "HU": 28, "BG": 22, "AT": 20, "CH": 21, "IE": 22, "LT": 20, "LV": 21, "EE": 20, "CZ": 24, "SK": 24, "DK": 18,
           "SE": 24, "NO": 15, "FI": 18, "GR": 27, "HR": 21, "SI": 19, "MT": 31, "CY": 28}  # fmt: skip
BSN_SAID = re.compile(r"\b(?:bsn|burgerservice\w*|sofi\w*|sofinummer|rijksregister\w*)\b")


def accounts_in(text: str, shapes: bytes) -> Iterator[tuple[int, int]]:
    """Yield where an IBAN stands whose check digits are right."""
    shapes = b" " + shapes
    for shape in (one for pattern in ACCOUNTS for one in pattern.finditer(shapes)):
        # The blank before them all makes up for the sign before the account, which capitals are found without.
        start = shape.start() - (shape[0][:1] == b"A")
        found = IBAN.match(text, start)
        if found is None or text[max(start - 1, 0) : start].isalnum():
            continue
        length = LENGTHS.get(found[0][:2].upper(), 0)
        end, count = found.start(), 0
        for sign in found[0]:
            end += 1
            count += sign.isalnum()
            if count == length:
                break
        written = "".join(filter(str.isalnum, text[found.start() : end])).upper()
        if count == length and written.isascii() and is_iban(written):
            yield found.start(), end


def is_iban(written: str) -> bool:
    """Whether the check digits of an account hold (mod 97)."""
    moved = written[4:] + written[:4]
    return int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1


def is_bsn(digits: str) -> bool:
    """Whether nine digits pass the eleven test of a citizen service number."""
    if len(digits) != 9 or not digits.isdigit() or digits == "000000000":
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * int(one) for weight, one in zip(weights, digits, strict=True)) % 11 == 0
