"""E-mail addresses, plain and obfuscated: (at), dot, apenstaartje, punt, Cloudflare's cipher."""

import re
from collections.abc import Iterator, Sequence

from auditor.redaction.signs import matches_around

AT = re.compile(
    r"@|(?<=\w)\(a\)(?=\w)|\s?[(\[{<]\s?(?:at|@|apenstaart(?:je)?|ät|arobase|bij)\s?[)\]}>]\s?|\s(?:apenstaart(?:je)?|arobase|at-?teken|klammeraffe)\s|"
    r"[\s_*-](?:at|aet|ät)[\s_*-]|%40|\\u0040|\\x40|&#0*64;|&#x0*40;|&commat;",
    re.IGNORECASE,
)
SIGNS = (
    "@",
    "(at",
    "[at",
    "{at",
    "<at",
    "( at",
    "[ at",
    "apenstaart",
    "arobase",
    "klammeraffe",
    "attteken",
    " at ",
    "_at_",
    "-at-",
    "*at*",
    "%40",
    "u0040",
    "x40",
    "&#64",
    "&#064",
    "commat",
    " ät ",
    "(ät",
    "(bij)",
    "at-teken",
    "(a)",
    "gmail",
    "hotmail",
    "outlook",
    "icloud",
    "yahoo",
)
BEFORE, AFTER = 72, 160
LOCAL = re.compile(r"[\w.+\-'&!#$%*=?^`{|}~]{0,63}[\w+\-](?:\s?\x1f?\s?|\s)$")
LABEL = r"(?=[^\W\d_])[\w\-]{2,63}"
TOLD_DOT = r"\s?[(\[{<]\s?(?:dot|punt|point|punkt|\.)\s?[)\]}>]\s?|[\s_*-](?:dot|punt|point|punkt)[\s_*-]"
# The first dot stands anywhere and may be left out; behind a whole domain, a dot and a space end a sentence.
FIRST_DOT = rf"\s?\x1f?\.\x1f?\s?|{TOLD_DOT}|\s(?=(?:nl|com|be|de|eu|net|org)\b)"
NEXT_DOT = rf"\x1f?\.\x1f?|\s\x1f?\.\x1f?\s|\.\s(?=(?-i:nl|com|be|eu|net|org|uk)\b)|{TOLD_DOT}"
DOMAIN = re.compile(
    rf"\x1f?\s?[\w\-]{{1,63}}(?:{FIRST_DOT}){LABEL}(?:(?:{NEXT_DOT}){LABEL}){{0,3}}",
    re.IGNORECASE,
)
WORD_AT = re.compile(r"[\s_*-](?:at|aet|ät)[\s_*-]", re.IGNORECASE)
WORD_DOT = re.compile(r"dot|punt|point|punkt", re.IGNORECASE)
ENDS = re.compile(r"\s?(?:[(\[{<]?\s?(?:dot|punt|point|punkt)\s?[)\]}>]?|\.|\x1f)\s?", re.IGNORECASE)
HEX = re.compile(r"[0-9a-fA-F]{8,200}")


# "naam12 gmail com", "naam12 op hotmail": a known house without any sign between; what stands before it holds a figure.
AT_A_HOUSE = re.compile(
    r"(?<![\w.+-])(?=[a-z.+_-]*\d)[\w.+-]{3,40}\s(?:(?:op|bij|at|via)\s)?(?P<domain>(?:gmail|hotmail|outlook|icloud|yahoo)"
    r"(?:\s?(?:\.|punt|dot|\s)\s?(?:com|nl|be))?)(?!\w)",
    re.IGNORECASE,
)


def mails_in(text: str, signs: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """Yield where an e-mail address stands and its domain; a word "at" counts only with a domain told behind it.

    `signs` are the places of `SIGNS`: without any there is nothing to look for.
    """
    if not signs:
        return
    reached = 0
    for at in AT.finditer(text):
        before = LOCAL.search(text, max(reached, at.start() - BEFORE), at.start())
        if at.start() < reached:
            continue
        if before is None:
            continue
        after = DOMAIN.match(text, at.end(), min(len(text), at.end() + AFTER))
        if after is None:
            continue
        # "Look at example.nl" is no address, "anna at example dot nl" is.
        if WORD_AT.fullmatch(at[0]) and not WORD_DOT.search(after[0]):
            continue
        reached = after.end()
        yield before.start(), after.end(), ENDS.sub(".", after[0].strip().lower()).replace("..", ".")
    for start, end in matches_around(AT_A_HOUSE, sorted(signs), text, BEFORE, AFTER):
        yield start, end, AT_A_HOUSE.sub(r"\g<domain>", text[start:end]).lower()


def deciphered(cipher: str) -> str:
    """Return what Cloudflare's e-mail protection hides, empty for what is no such cipher."""
    if not HEX.fullmatch(cipher) or len(cipher) % 2:
        return ""
    raw = bytes.fromhex(cipher)
    return bytes(one ^ raw[0] for one in raw[1:]).decode("utf-8", "replace")
