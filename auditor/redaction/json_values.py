"""Takes persons out of what JSON holds: strings one by one, records of someone as a whole."""

import json
import re
from collections import Counter
from typing import Any

from auditor.redaction.code import links_masked
from auditor.redaction.finding import personal_in_code, personal_in_text, without
from auditor.redaction.known import Known
from auditor.redaction.pictures import PICTURE, PLACEHOLDER
from auditor.redaction.records import (
    LEAST_PHONE,
    PERSONAL,
    STAYING,
    alike,
    are_persons,
    is_kept,
    is_platform,
    names_given_by,
    tells_of_someone,
)
from auditor.site.entries.card_marks import BLANK
from auditor.site.markup.elements import Addresses

# A digest, a number given by a program, a colour: it begins as no phone number and holds figures as no name does.
IDENTIFIER = re.compile(r"(?=[a-z]*\d)(?!0[1-9]|00|3[1-9]|4\d)[0-9a-z]{1,64}")


def dumped(told: Any) -> str:
    """Return JSON that can stand in a script."""
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return text.replace("</", "<\\/").replace("<!--", "<\\u0021--")


def cleaned(  # noqa: C901 - a walk over lists and records, which share what is still to do
    told: Any, known: Known, addresses: Addresses, changes: Counter[str], *, under: str = ""
) -> Any:
    """Return the value with every string cleaned in place; a record of a person loses all it says."""

    def string(value: str, *, blank: bool) -> str:
        clean = _string(value, known, addresses, changes)
        if blank and clean == value and value.strip(f" {BLANK}[]") and not value.startswith(("http", "/")):
            changes["record"] += 1
            return BLANK
        return clean

    def in_list(items: list[Any], under: str) -> None:
        listed = alike(items, known) or are_persons(items, under)
        for place, value in enumerate(items):
            if isinstance(value, str):
                items[place] = string(value, blank=False)
            elif isinstance(value, (dict, list)):
                todo.append((value, listed, under))

    def in_record(record: dict[str, Any], *, listed: bool) -> None:
        person = (listed or tells_of_someone(record)) and not is_platform(record)
        if person:
            known.learn_told(names_given_by(record))
        for key, value in record.items():
            low = key.lower()
            if isinstance(value, str) and low not in STAYING:
                record[key] = string(value, blank=person or (low in PERSONAL and not is_kept(value, known)))
            elif isinstance(value, list) and person and all(isinstance(one, str) for one in value):
                record[key] = [string(one, blank=True) for one in value]
            elif isinstance(value, (dict, list)):
                todo.append((value, person and isinstance(value, dict) and "@type" not in value, key))
            elif low in PERSONAL and not isinstance(value, bool) and isinstance(value, int) and value > LEAST_PHONE:
                record[key] = 0
                changes["phone"] += 1

    if isinstance(told, str):
        return string(told, blank=False)
    todo: list[tuple[Any, bool, str]] = [(told, False, under)]
    while todo:
        item, listed, under = todo.pop()
        if isinstance(item, list):
            in_list(item, under)
        elif isinstance(item, dict):
            in_record(item, listed=listed)
    return told


def _string(value: str, known: Known, addresses: Addresses, changes: Counter[str]) -> str:
    """Return a string of JSON without what points to a person."""
    if not value or IDENTIFIER.fullmatch(value):
        return value
    if len(value) > 400 and value.startswith("data:image") and PICTURE.match(value):
        changes["image"] += 1
        return PLACEHOLDER
    if value.startswith(("http", "/")) and " " not in value:
        mask = known.link(value, addresses)
        if mask:
            changes["link"] += 1
            return mask
        spans = [] if "/_masker/" in value else personal_in_code(value, known, own=False)
        if spans and (mask := known.mask_named(addresses.resolve(value)[0])):
            changes["link"] += 1
            return mask
    else:
        # A lone run of digits or letters is an identifier sooner than a number.
        find = personal_in_text if any(map(str.isspace, value)) or "." in value or "-" in value else personal_in_code
        spans = find(value, known, own=False)
    for span in spans:
        changes[span.kind] += 1
    told = without(value, spans)
    return links_masked(f'"{told}"', known, addresses, changes)[1:-1] if "//" in told and told == value else told
