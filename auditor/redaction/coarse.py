"""A text with every sign told by its class only, so that what may be personal is found without a slow pattern."""

import re

DIGIT, UPPER, LOWER, GAP, OTHER = b"0Aa x"
GAPS = b" \t\n\r\x0b\x0c.-()[]{}/\\_*|~,:;'\"?\xa0\xad\xb7\x1f"
LEAST_DIGITS = 7


def _table() -> bytes:
    table = bytearray(OTHER for _ in range(256))
    for code in range(256):
        sign = chr(code)
        if code in GAPS:
            table[code] = GAP
        elif "0" <= sign <= "9":
            table[code] = DIGIT
        elif sign.isupper():
            table[code] = UPPER
        elif sign.isalpha():
            table[code] = LOWER
        elif sign in "+@":
            table[code] = code
    return bytes(table)


TABLE = _table()
# The same of code, where less may stand within a number.
OF_CODE = bytes(OTHER if sign == GAP and code not in b" .()/-\x1f" else sign for code, sign in enumerate(TABLE))
RUN = re.compile(rb"0[0 +]{5,}0")
POSTCODE = re.compile(rb"0000 {0,2}(?:AA(?![Aa0])|A)")
# What stands before the first letter, each looked for apart: signs that are given are found quickly.
ACCOUNTS = (
    re.compile(rb"AA00(?: ?[A0a]){8}"),
    *(re.compile(re.escape(before) + rb"aa00 ?(?:aaaa|0000) ?00") for before in (b" ", b"x", b"+", b"@")),
)
# The first bytes of digits and invisible signs outside Latin-1, as UTF-8.
EXOTIC = (
    b"\xef\xbc", b"\xe2\x91", b"\xe2\x93", b"\xe2\x9d", b"\xe2\x9e", b"\xf0\x9d\x9f", b"\xd9", b"\xdb", b"\xe0\xa5",
    b"\xe2\x83\xa3", b"\xe2\x80\x8b", b"\xe2\x80\x8c", b"\xe2\x80\x8d", b"\xe2\x81\xa0", b"\xef\xbb\xbf", b"\xc2\xad",
    b"\xe2\x82\x80", b"\xe2\x82", b"\xe2\x81\xb0", b"\xef\xb9\xab", b"\xf0\x9f",
)  # fmt: skip
ASCII = bytes(range(128))
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\ufe0f\u20e3"


def coarse(text: str) -> bytes:
    """Return one byte a sign: ``0`` a digit, ``A`` a capital, ``a`` a letter, a space what may stand in a number."""
    return text.encode("latin-1", "replace").translate(TABLE)


def coarse_code(text: str) -> bytes:
    """Return the same of code, where fewer signs may stand within a number."""
    return text.encode("latin-1", "replace").translate(OF_CODE)


def holds_digits(shapes: bytes) -> bool:
    """Whether seven digits follow each other with nothing but gaps between them."""
    return b"0000000" in shapes.translate(None, b" +")


def plain(text: str) -> str:
    """Return the text with digits of other scripts and styles as ASCII, sign for sign, so that places stay the same."""
    if text.isascii():
        return text
    raw = text.encode("utf-8", "surrogatepass").translate(None, ASCII)
    if not any(start in raw for start in EXOTIC):
        return text
    for sign in set(raw.decode("utf-8", "surrogatepass")):
        if (told := _plain(sign)) != sign:
            text = text.replace(sign, told)
    return text


def lowered(text: str) -> str:
    """Return a text in lower case, sign for sign."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(sign.lower()[:1] or sign for sign in text)


def _plain(sign: str) -> str:
    """Return a digit or at-sign as ASCII, an invisible sign as the unit separator, anything else as it is."""
    if sign in INVISIBLE:
        return "\x1f"
    if sign.isdigit():
        from unicodedata import digit  # noqa: PLC0415 - seldom needed

        return str(digit(sign, 0))
    code = ord(sign)
    if 0x2780 <= code <= 0x2788:
        return str(code - 0x277F)
    if 0x278A <= code <= 0x2792:
        return str(code - 0x2789)
    if 0x24F5 <= code <= 0x24FD:
        return str(code - 0x24F4)
    return {
        "\uff0b": "+",
        "\uff20": "@",
        "\ufe6b": "@",
        "\uff0e": ".",
        "\uff0d": "-",
        "\u24ea": "0",
        "\u24ff": "0",
    }.get(sign, sign)
