"""What people read in code: its strings, searched as any text, and not what stands between them."""

import re
from collections.abc import Callable

from auditor.redaction.coarse import coarse
from auditor.redaction.escapes import found_behind_percent, without_markup
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
WORDED = re.compile(rf"{BORDER}([A-Z]?[a-z]{{2,}}\d{{9,11}})(?={BORDER})")
BEHIND_A_WORD = b"aa000000000"
CLOSE, SHORTEST = 40, 7
# What stands between two quotes and is long enough to be searched.
BETWEEN = re.compile(rf"(?<={BORDER})[^{BORDER}]{{{SHORTEST},}}+(?={BORDER})")


def personal_in_strings(text: str, known: Known) -> list[Span]:
    """Return what is personal in the strings of a script or of JSON, as it is where people read it."""
    parted = text.replace('"', BORDER).replace("'", BORDER).replace("`", BORDER)
    # The same again, and what is an identifier, is not searched.
    some = dict.fromkeys([one for one in BETWEEN.findall(parted) if not one.isalnum()])
    if BEHIND_A_WORD in coarse(parted):
        some.update(dict.fromkeys(WORDED.findall(parted)))
    plainer = {piece: without_markup(piece) for piece in some}
    searched = BORDER.join(dict.fromkeys((*some, *plainer.values())))
    if not (some and personal_in_text(searched, known, own=False)):
        return []
    told: list[Span] = []
    found: dict[str, list[Span]] = {}
    pieces = parted.split(BORDER)
    start = 0
    for number, piece in enumerate(pieces):
        if piece in some and 0 < number < len(pieces) - 1:
            if piece not in found:
                spans = personal_in_text(piece, known, own=False) or _as_a_whole(piece, plainer[piece], known)
                found[piece] = [span for span in spans if _is_said(piece, span.kind)]
            told += [Span(start + span.start, start + span.end, span.kind) for span in found[piece]]
        start += len(piece) + 1
    return told


def _as_a_whole(text: str, plainer: str, known: Known) -> list[Span]:
    """Return a text as a whole where something of a person stands in it once its markup is read."""
    told = personal_in_text(plainer, known, own=False) if plainer != text else ()
    return [Span(0, len(text), span.kind) for span in told[:1]]


def _is_said(piece: str, kind: str) -> bool:
    """Whether what stands between two quotes is a string, and no drawing."""
    follows = FOLLOWS.match(piece)
    if follows and (follows["surely"] or LEADS.search(piece, max(0, len(piece) - CLOSE))):
        return False
    if kind == "name":
        # One word with a line in it is a key sooner than the name of a member.
        return " " in piece
    return kind != "phone" or DRAWN.fullmatch(piece) is None


def personal_in_string(value: str, known: Known) -> list[Span]:
    """Return what is personal in a string of JSON; a lone run of digits or letters is an identifier sooner."""
    in_code = personal_in_code(value, known, own=False)
    if value.isascii() and value.isalnum() and not WORDED.match(f"{BORDER}{value}{BORDER}"):
        return in_code
    is_sentence = any(map(str.isspace, value))
    in_text = personal_in_text(value, known, own=False) or _as_a_whole(value, without_markup(value), known)
    return merged([*in_code, *(span for span in in_text if is_sentence or span.kind != "name")])


def personal_in_address(value: str, known: Known, *, own: bool) -> list[Span]:
    """Return what is personal in an address, its percent escapes read too."""

    def found(text: str) -> list[Span]:
        return personal_in_code(text, known, own=own)

    return merged([*found(value), *found_behind_percent(value, found)])


def telling_addresses(known: Known) -> Callable[[str], bool]:
    """Return what says of an address whether it carries someone's name, number or mail."""
    return lambda address: bool(personal_in_address(address, known, own=False))
