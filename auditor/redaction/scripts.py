"""Takes persons out of scripts and JSON: records of someone, and numbers, names and links anywhere."""

import json
import re
from collections import Counter

from auditor.redaction.coarse import coarse
from auditor.redaction.code import in_code, joined, personal_in
from auditor.redaction.escapes import unescaped
from auditor.redaction.json_values import cleaned, dials, dumped, record_of
from auditor.redaction.known import Known
from auditor.redaction.records import has_telling_key, is_of_persons
from auditor.redaction.value_rows import rows_blanked
from auditor.site.markup.elements import Addresses

OPENS = re.compile(r"(?:=|\(|:|^|return)\s*(?=[\[{])")
MOST_TRIES = 40
# A whole number of JSON that is long enough to dial.
WHOLE = re.compile(rb" 0000000000{0,6}(?= )")


def may_tell(text: str, known: Known) -> bool:
    """Whether JSON or a script may hold something of a person: a key for it, a link, a number, a name."""
    low = text.lower()
    if has_telling_key(low) or known.may_mask_in(text):
        return True
    wholes = (text[one.start() + 1 : one.end()] for one in WHOLE.finditer(coarse(text)))
    if any(dials(one, known) for one in wholes if one[0] != "0"):
        return True
    return bool(personal_in(joined(unescaped(text)), known))


def redacted_json(
    text: str, known: Known, addresses: Addresses, changes: Counter[str], *, under: str = ""
) -> str | None:
    """Return JSON without persons, the same text where there is none in it, None for what is no JSON.

    `under` is what the place of the JSON is called, as the attribute that holds it.
    """
    if not (may_tell(text, known) or is_of_persons(under)) and "data:image" not in text:
        return text if text.lstrip()[:1] in ("{", "[", '"') else None
    try:
        told = json.loads(text, object_pairs_hook=record_of)
    except (ValueError, RecursionError):
        return None
    before = sum(changes.values())
    told = cleaned(told, known, addresses, changes, under=under)
    if sum(changes.values()) == before:
        return text
    return dumped(told)


def redacted_script(text: str, known: Known, addresses: Addresses, changes: Counter[str]) -> str:
    """Return a script without persons; JSON that it assigns or passes on is read as such."""
    if not may_tell(text, known) and "data:image" not in text:
        return text
    told = _with_json(text, known, addresses, changes)
    plain = joined(unescaped(told))
    rows = rows_blanked(plain, known, changes)
    return in_code(told if rows == plain else rows, known, addresses, changes)


def _with_json(text: str, known: Known, addresses: Addresses, changes: Counter[str]) -> str:
    if "[" not in text and "{" not in text:
        return text
    decoder = json.JSONDecoder(object_pairs_hook=record_of)
    parts: list[str] = []
    reached = 0
    for tries, opening in enumerate(OPENS.finditer(text)):
        if tries >= MOST_TRIES:
            break
        if opening.end() < reached:
            continue
        try:
            told, end = decoder.raw_decode(text, opening.end())
        except (ValueError, RecursionError):
            continue
        if not told:
            continue
        before = sum(changes.values())
        told = cleaned(told, known, addresses, changes)
        if sum(changes.values()) > before:
            parts.extend((text[reached : opening.end()], dumped(told)))
            reached = end
    return "".join((*parts, text[reached:]))
