"""What people read in code: its strings, searched as any text, and not what stands between them."""

import re
from bisect import bisect_left

from auditor.redaction.escapes import found_behind_percent
from auditor.redaction.finding import personal_in_code, personal_in_text
from auditor.redaction.known import Known
from auditor.redaction.span import Span, merged
from auditor.redaction.taken_apart import BORDER

# Between two strings stands code: it begins as what follows a string, and ends as what comes before one.
FOLLOWS = re.compile(r"\s*(?:(?P<surely>[)\]};])|[,:=&|?]|\+\s*[^\d\s])")
LEADS = re.compile(r"(?:[,:(\[{=&|?+]|\b(?:case|return|typeof|in|of|else|default))\s*\Z")
# A path or a frame of a drawing.
DRAWN = re.compile(r"\s*(?:[Mm]\s?-?[\d.][MmLlHhVvCcSsQqTtAaZz\d\s.,eE+-]*|0[\s,]+0[\s,]+[\d.]+[\s,]+[\d.]+\s*)")
# A word with a number behind it, as in "Bel0612345678".
WORDED = re.compile(r"[A-Z]?[a-z]{2,}\d{9,11}")
CLOSE = 40


def personal_in_strings(text: str, known: Known) -> list[Span]:
    """Return what is personal in the strings of a script or of JSON, as it is where people read it."""
    parted = text.replace('"', BORDER).replace("'", BORDER).replace("`", BORDER)
    found = personal_in_text(parted, known, own=False)
    if not found:
        return found
    borders = [one.start() for one in re.finditer(BORDER, parted)]
    told: list[Span] = []
    for span in found:
        place = bisect_left(borders, span.start)
        if 0 < place < len(borders) and _is_said(text, borders[place - 1] + 1, borders[place], span):
            told.append(span)
    return told


def _is_said(text: str, start: int, end: int, span: Span) -> bool:
    """Whether what stands between two quotes is a string, and no drawing."""
    if span.end > end:
        return False
    follows = FOLLOWS.match(text, start, min(end, start + CLOSE))
    if follows and (follows["surely"] or LEADS.search(text, max(start, end - CLOSE), end)):
        return False
    if span.kind == "name":
        # One word with a line in it is a key sooner than the name of a member.
        return " " in text[start:end]
    return span.kind != "phone" or DRAWN.fullmatch(text, start, end) is None


def personal_in_string(value: str, known: Known) -> list[Span]:
    """Return what is personal in a string of JSON; a lone run of digits or letters is an identifier sooner."""
    in_code = personal_in_code(value, known, own=False)
    if value.isascii() and value.isalnum() and WORDED.fullmatch(value) is None:
        return in_code
    is_sentence = any(map(str.isspace, value))
    in_text = personal_in_text(value, known, own=False)
    return merged([*in_code, *(span for span in in_text if is_sentence or span.kind != "name")])


def personal_in_address(value: str, known: Known, *, own: bool) -> list[Span]:
    """Return what is personal in an address, its percent escapes read too."""

    def found(text: str) -> list[Span]:
        return personal_in_code(text, known, own=own)

    return merged([*found(value), *found_behind_percent(value, found)])
