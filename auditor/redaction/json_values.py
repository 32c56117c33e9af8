"""Takes persons out of what JSON holds: strings one by one, records of someone as a whole."""

import json
import re
from collections import Counter
from typing import Any

from auditor.redaction.code import links_masked
from auditor.redaction.known import Known
from auditor.redaction.numbers import national
from auditor.redaction.pictures import PICTURE, PLACEHOLDER
from auditor.redaction.records import (
    LEAST_PHONE,
    PERSONAL,
    STAYING,
    alike,
    are_persons,
    holds_persons,
    is_kept,
    is_personal_key,
    is_platform,
    names_a_writer,
    names_given_by,
    tells_of_someone,
)
from auditor.redaction.span import without
from auditor.redaction.strings import personal_in_address, personal_in_string, telling_addresses
from auditor.site.entries.card_marks import BLANK
from auditor.site.markup.elements import Addresses

# A digest, a number given by a program, a colour: it begins as no phone number and holds figures as no name does.
IDENTIFIER = re.compile(r"(?=[a-z]*\d)(?!0[1-9]|00|3[1-9]|4\d)[0-9a-z]{1,64}")
# A mobile number of these parts with its country before it, as a whole number.
DIALLED = re.compile(r"316\d{8}|324[5-9]\d{7}|491[567]\d{8,9}|33[67]\d{8}")
LEAST_DIGITS, MOST_DIGITS = 7, 15


def dumped(told: Any) -> str:
    """Return JSON that can stand in a script."""
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return text.replace("</", "<\\/").replace("<!--", "<\\u0021--")


class Repeated(dict[str, Any]):
    """A record in which a key stood twice: what stood behind the first nobody reads, and it is not stored."""


def record_of(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the record of these keys and values, for a reader of JSON."""
    told = dict(pairs)
    return told if len(told) == len(pairs) else Repeated(told)


def cleaned(told: Any, known: Known, addresses: Addresses, changes: Counter[str], *, under: str = "") -> Any:
    """Return the value with every string, key and number cleaned; a record of a person loses all it says."""
    cleaning = _Cleaning(known, addresses, changes)
    if isinstance(told, str):
        return cleaning.string(told, blank=False)
    cleaning.todo.append((told, False, under))
    while cleaning.todo:
        item, listed, under = cleaning.todo.pop()
        if isinstance(item, list):
            cleaning.in_list(item, under)
        elif isinstance(item, dict):
            cleaning.in_record(item, under, listed=listed)
    return told


class _Cleaning:
    """A walk over lists and records, which share what is still to do: an item, whether it is someone's, its key."""

    def __init__(self, known: Known, addresses: Addresses, changes: Counter[str]) -> None:
        self.known, self.addresses, self.changes = known, addresses, changes
        self.todo: list[tuple[Any, bool, str]] = []
        self._keys: dict[str, str] = {}

    def string(self, value: str, *, blank: bool) -> str:
        clean = _string(value, self.known, self.addresses, self.changes)
        if blank and clean == value and value.strip(f" {BLANK}[]") and not value.startswith(("http", "/")):
            self.changes["record"] += 1
            return BLANK
        return clean

    def number(self, value: float, *, personal: bool) -> float:
        """Return a number of JSON, 0 for one that dials someone; a truth is no number."""
        if isinstance(value, bool) or value < LEAST_PHONE or value != value // 1:
            return value
        digits = str(int(value))
        if not dials(digits, self.known) and (not personal or self.known.is_help_number(f"0{digits}")):
            return value
        self.changes["phone"] += 1
        return 0

    def in_list(self, items: list[Any], under: str) -> None:
        listed = alike(items, self.known) or are_persons(items, under)
        personal = is_personal_key(under)
        for place, value in enumerate(items):
            if isinstance(value, str):
                items[place] = self.string(value, blank=False)
            elif isinstance(value, (dict, list)):
                self.todo.append((value, listed, under))
            elif value is not None:
                items[place] = self.number(value, personal=personal)

    def in_record(self, record: dict[str, Any], under: str, *, listed: bool) -> None:
        person = (listed or tells_of_someone(record)) and not is_platform(record)
        if isinstance(record, Repeated):
            self.changes["record"] += 1
        of_persons = not person and holds_persons(record, under, self.known)
        if person:
            self.known.learn_told(names_given_by(record))
        for key, value in record.items():
            low = key.lower()
            if isinstance(value, str) and low not in STAYING:
                personal = low in PERSONAL and not is_kept(value, self.known)
                record[key] = self.string(value, blank=person or personal or names_a_writer(record, low, value))
            elif isinstance(value, list) and person and all(isinstance(one, str) for one in value):
                record[key] = [self.string(one, blank=True) for one in value]
            elif isinstance(value, (dict, list)):
                within = of_persons or (person and isinstance(value, dict) and "@type" not in value)
                self.todo.append((value, within, key))
            elif isinstance(value, (int, float)):
                record[key] = self.number(value, personal=person or is_personal_key(key))
        self._name_anew(record, of_persons=of_persons)

    def _name_anew(self, record: dict[str, Any], *, of_persons: bool) -> None:
        """Give a record other keys where its own say something of a person."""
        names = [self._key(key, number if of_persons else 0) for number, key in enumerate(record, 1)]
        if names == list(record):
            return
        values = list(record.values())
        record.clear()
        for name, value in zip(names, values, strict=True):
            told = name
            while told in record:
                told += BLANK
            record[told] = value

    def _key(self, key: str, number: int) -> str:
        """Return a key without persons; `number` counts those that are each a person's, and is 0 for any other."""
        if key.startswith(BLANK) or (number and key.isdecimal() and len(key) < LEAST_DIGITS):
            return key
        if number:
            self.changes["name"] += 1
            return f"{BLANK}{number}"
        if key not in self._keys:
            self._keys[key] = _string(key, self.known, self.addresses, self.changes)
        return self._keys[key]


def dials(digits: str, known: Known) -> bool:
    """Whether a whole number is someone's: one that was learnt, or one as it is dialled from abroad."""
    if len(digits) > MOST_DIGITS:
        return False
    if known.is_persons_number(national(f"0{digits}")) or known.is_persons_number(national(f"+{digits}")):
        return True
    return DIALLED.fullmatch(digits) is not None and not known.is_help_number(f"+{digits}")


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
        spans = [] if "/_masker/" in value else personal_in_address(value, known, own=False)
        if spans and (mask := known.mask_named(addresses.resolve(value)[0], telling_addresses(known))):
            changes["link"] += 1
            return mask
    else:
        spans = personal_in_string(value, known)
    for span in spans:
        changes[span.kind] += 1
    told = without(value, spans)
    return links_masked(f'"{told}"', known, addresses, changes)[1:-1] if "//" in told and told == value else told
