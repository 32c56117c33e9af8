"""Phone numbers, valid or merely possible, told apart from prices, dates, hours, law articles and register numbers."""

import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from auditor.redaction.coarse import RUN, coarse, coarse_code, holds_digits
from auditor.site.markup.redaction import digits_of

BEFORE, AFTER = 48, 24
SEP = r"[\s.()\[\]{}/\\\-\u2010-\u2015\u2212_·•|*~\x1f,:;'\u2665\u2764\u2605\u2606\U0001f48b]"
GROUP = re.compile(r"\d+")
STARTS = re.compile(rf"\d(?:{SEP}{{0,4}}\d)*")
PLUS = re.compile(r"(?:\+|\(\+)\s?\(?$")
LETTER_O = re.compile(r"(?<![A-Za-z0-9])[oO]\s?$")
YEAR = re.compile(r"(?:19|20)\d\d")
DATE = re.compile(
    r"\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:(?:19|20)\d\d|\d\d)(?:[\s,T]+\d{1,2}[.:]\d\d(?:[.:]\d\d)?)?|"
    r"(?:19|20)\d\d\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}(?:[\s,T]+\d{1,2}[.:]\d\d(?:[.:]\d\d)?)?|"
    r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
)
TIME = re.compile(r"(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[.:][0-5]\d)?")
LAW = re.compile(r"(?:19|20)\d\d/\d{1,4}|\d{1,4}/(?:19|20)\d\d")
ADDRESS_OR_VERSION = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}(?!\d)")
AMOUNT = re.compile(r"[1-9]\d{0,2}(?:[.,' ]\d{3})+(?:[.,]\d\d)?")
DECIMAL = re.compile(r"[1-9]\d*[.,]\d{1,2}")
# What a whole run of digits may be made of and still point to no one.
HARMLESS = re.compile(
    rf"(?:(?>(?:{DATE.pattern}|{TIME.pattern}|{LAW.pattern}|{YEAR.pattern}(?!\d))(?:[\s\-\u2010-\u2015,;:/()\x1f]+|$)))++"
)
MONEY_BEFORE = re.compile(r"(?:€|\$|£|\beur|\beuro)\s?$")
MONEY_AFTER = re.compile(r"\s?(?:€|eur\b|euro\b|%|procent|percent)")
COUNTED = re.compile(
    r"\s?(?:advert|ads\b|listings?|profiel|profile|bezoek|visit|users?\b|gebruik|leden\b|members?\b|resulta|views?\b|"
    r"weergaven|keer\b|times\b|berichten|posts?\b|foto|photos?\b|bytes|kb\b|mb\b|px\b|ms\b|km\b|m2\b|anzeigen|annonces|"
    r"nutzer|utilisateurs|inwoners)"
)
LABELLED = re.compile(
    r"\b(?:kvk(?:-?n(?:umme)?r)?|k\.v\.k\.?|kamer van koophandel|handelsregister\w*|chamber of commerce|coc|"
    r"companies house|company|"
    r"registration|registered|registratie\w*|register\w*|reg|ondernemings\w*|kbo|bce|rpr|rsin|btw\w*|vat|tva|hrb|hra|"
    r"siren|siret|rcs|ust-?id\w*|steuer\w*|tax|ico|cui|cif|nip|oib|bulstat|dossier\w*|vergunning\w*|licen[cs]\w*|isbn|"
    r"issn|rta|ecli|stb|stcrt|zaak\w*|artikel|article|art|versie|version|verordening|regulation|richtlijn|directive|"
    r"besluit|kenmerk|factuur\w*|order\w*|ticket\w*|advertentie(?:nummer|nr)?|ad id|eori|lei|duns|inschrijf\w*|"
    r"postbus|antwoordnummer|po box|postfach|boite postale|bp|enterprise|dossiernr|crn|agrement|erkenning\w*|"
    r"charity|pb|iso(?:/iec)?|nen(?:-en)?)\b[^\d+]{0,26}$"
)
DIALLED = re.compile(
    r"(?:\b(?:tel\w*|bel\w*|gsm|mob\w*|phone\w*|call\w*|whats\s?app\w*|app\w*|sms\w*|text\w*|nummer|number|nr|handy|"
    r"portable|appel\w*|anruf\w*|signal|telegram|viber|06)\b|☎|📞|📱)\W{0,6}(?:\w+\W{1,3})?$"
)
# "1712, 101, 112": the short numbers of emergency and help lines, beside one another.
SHORT_ONES = re.compile(r"[1-9]\d{2,3}(?:\s?[,/;]\s?[1-9]\d{2,3})+")
POSTCODE_ENDS = re.compile(r"(?<!\d)[1-9]\d{3}[\s\x1f]?[A-Z]{2}\b")
CODES = ("31", "32", "33", "34", "352", "39", "40", "41", "43", "44", "45", "46", "48", "49", "351", "359", "36", "420")
NATIONAL, INTERNATIONAL, LONGEST = 10, 11, 15
LEAST, MOST_GROUPS = 7, 24


class Number(msgspec.Struct, frozen=True):
    """A run of digits that may be dialled: where it stands and its digits, with ``+`` where it is written so."""

    start: int
    end: int
    digits: str


def numbers_in(text: str) -> Iterator[Number]:
    """Yield the numbers in a text that may be dialled; the text has its digits in ASCII (`coarse.plain`)."""
    shapes = coarse(text)
    if not holds_digits(shapes):
        return
    for run in RUN.finditer(shapes):
        for piece in STARTS.finditer(text, run.start(), run.end()):
            yield from _in_run(text, piece.start(), piece.end())


def _in_run(text: str, start: int, end: int) -> Iterator[Number]:
    """Yield the numbers of one run of groups of digits, each as long as a number is."""
    run = text[start:end]
    if sum(map(str.isdigit, run)) < LEAST or HARMLESS.fullmatch(run):
        return
    groups = [(found.start() + start, found.end() + start) for found in GROUP.finditer(run)]
    if _counts_up(text, groups):
        return
    place = 0
    while place < len(groups):
        used, number = _from_group(text, groups[place : place + MOST_GROUPS])
        if number is not None and not _stays(text, number):
            yield number
        place += used


def _counts_up(text: str, groups: list[tuple[int, int]]) -> bool:
    """Whether the groups are the numbers of a list or of its pages: 1 2 3 4 …; with a gap or two."""
    if len(groups) < 5:
        return False
    values = [int(text[a:b]) for a, b in groups if b - a < 6]
    steps = [b - a for a, b in pairwise(values)]
    if len(values) == len(groups) and values[0] and len(set(steps)) == 1 and steps[0] > 0:
        return True
    return (
        len(values) == len(groups)
        and values[0] < 3
        and all(step > 0 for step in steps)
        and steps.count(1) * 2 > len(steps)
    )


def _from_group(text: str, groups: list[tuple[int, int]]) -> tuple[int, Number | None]:
    """Return how many groups the number that starts here takes, and the number, None where it is none."""
    start = groups[0][0]
    first = text[start : groups[0][1]]
    before = text[max(0, start - 4) : start]
    plus = PLUS.search(before)
    letter = None if plus else LETTER_O.search(before) if first[0] in "46" else None
    if _is_harmless_group(text, groups):
        return 1, None
    abroad = plus is not None or first.startswith("00")
    wanted = INTERNATIONAL if abroad else NATIONAL - (letter is not None)
    taken, count = 0, 0
    for a, b in groups:
        size = b - a
        if taken and count + size > LONGEST + 2:
            break
        if (
            taken
            and count >= LEAST + 2
            and text[a:b].startswith("0")
            and size > 1
            and (count >= wanted or size >= LEAST + 2)
        ):
            break
        count += size
        taken += 1
        if count >= wanted and (first[0] == "0" or abroad or letter):
            break
    if count < LEAST:
        return 1, None
    end = groups[taken - 1][1]
    digits = "".join(filter(str.isdigit, text[start:end]))
    if plus is not None:
        start, digits = start - len(plus[0]), f"+{digits}"
    elif letter is not None:
        start, digits = start - len(letter[0]), f"0{digits}"
    return taken, Number(start, end, digits)


def _is_harmless_group(text: str, groups: list[tuple[int, int]]) -> bool:
    """Whether what starts here is a date or an hour, which a number may stand behind."""
    start = groups[0][0]
    if text[start] == "0" and text[start : start + 2] in ("06", "04") and not TIME.match(text, start):
        return False
    stop = groups[min(2, len(groups) - 1)][1]
    for pattern in (DATE, TIME):
        found = pattern.match(text, start, stop)
        if found and found.end() in {b for _, b in groups} and found.end() - start > 3:
            rest = sum(b - a for a, b in groups if a >= found.end())
            return rest >= LEAST or rest == 0
    return False


def _stays(text: str, number: Number) -> bool:
    """Whether digits in a row are a price, a count, a law or what an office gave, and not dialled."""
    written = text[number.start : number.end]
    before = text[max(0, number.start - BEFORE) : number.start].lower()
    after = text[number.end : number.end + AFTER].lower()
    digits = number.digits
    if not _ends_alone(text, number) or SHORT_ONES.fullmatch(written):
        return True
    # "KvK-nummer 12345678" is an office's number; "KvK 123, bel 06…" is not.
    if LABELLED.search(before) and not digits.startswith(("06", "04", "+")):
        return True
    if POSTCODE_ENDS.search(text, max(number.end - 5, 0), number.end + 5):
        # A house number before a postcode; that is for whoever looks for addresses.
        return not digits.startswith(("06", "+"))
    if digits.startswith("+") or DIALLED.search(before):
        return HARMLESS.fullmatch(written) is not None
    if digits[0] == "0" and len(digits) < (LEAST + 2 if digits[1] == "0" else LEAST + 1):
        return True
    if HARMLESS.fullmatch(written) or ADDRESS_OR_VERSION.fullmatch(written):
        return True
    if digits[0] == "0":
        return MONEY_BEFORE.search(before) is not None
    if _is_mobile_without_zero(digits, written):
        return False
    if AMOUNT.fullmatch(written) or MONEY_BEFORE.search(before) or MONEY_AFTER.match(after) or COUNTED.match(after):
        return True
    return len(digits) == LEAST or (DECIMAL.fullmatch(written) is not None)


def _ends_alone(text: str, number: Number) -> bool:
    """Whether the digits are no part of a longer word such as a digest or a file's name."""
    before = text[number.start - 1 : number.start]
    after = text[number.end : number.end + 1]
    if not (before.isalnum() or before == "_" or after.isalnum() or after == "_"):
        return True
    # "Bel0612345678" is dialled, "a0612345678f" is a digest.
    likely = number.digits.startswith(("06", "04", "+", "0031", "0032"))
    return (
        likely
        and not (before.lower() in tuple("abcdef") or after.lower() in tuple("abcdef"))
        and "_" not in (before, after)
    )


def _is_mobile_without_zero(digits: str, written: str) -> bool:
    """Whether the digits are a mobile number as one writes it behind a country or without its zero."""
    if len(digits) == NATIONAL - 1 and digits[0] in "46":
        return "." not in written
    return digits.startswith(CODES) and INTERNATIONAL - 1 <= len(digits) <= INTERNATIONAL + 2


def national(digits: str) -> str:
    """Return a number as it is compared: Dutch in national form, others with their country."""
    return digits_of("+" + digits[2:] if digits.startswith("00") else digits)


# What stands before its first digit, each looked for apart: two signs that are given are found quickly.
CODE_BEGINS = (b"x0", b" 0", b"+0", b"@0")
CODE_RUNS = tuple(re.compile(re.escape(begins) + rb"[0 +]{5,}0") for begins in CODE_BEGINS)
CODE_NUMBER = re.compile(
    r"(?<![\w.#%/-])(?:\+|00|(?=0[1-9])|(?=3[12][1-9]\d{8,9}(?!\d))|(?=49\d{9,11}(?!\d)))\(?\d(?:[ "
    r".()/\-\x1f]{0,3}\d){7,13}(?![\w%])"
)


# A mobile number in a path or a name of a file: /nummer/0600000123, tel_06-00000123.png. Behind a digit it is a date.
IN_PATH = re.compile(r"(?<=[/_-])(?<!\d[/_-])(?:0031|31|32|0)[46](?:[-_.]?\d){8}(?!\w)")
OF_PATH = ("/06", "/04", "/31", "/32", "/00", "-06", "-04", "_06", "_04", "-31", "_31")


def numbers_in_code(text: str) -> Iterator[Number]:
    """Yield what is written as a phone number in an address, an attribute or a script, where digits abound."""
    if any(begins in text for begins in OF_PATH):
        for found in IN_PATH.finditer(text):
            digits = "".join(filter(str.isdigit, found[0]))
            yield Number(found.start(), found.end(), f"+{digits}" if digits[0] == "3" else digits)
    # At a digit right behind a letter, as in a digest, no number begins.
    shapes = b" " + coarse_code(text)
    if not any(begins in shapes for begins in CODE_BEGINS):
        return
    reached = 0
    for run in sorted(one.span() for pattern in CODE_RUNS for one in pattern.finditer(shapes)):
        # The sign before the run and the blank before them all make up for each other.
        start, end = run[0], run[1] - 1
        for found in CODE_NUMBER.finditer(text, max(reached, start - 2), end):
            reached = found.end()
            written = found[0]
            before = text[max(0, found.start() - BEFORE) : found.start()].lower()
            if HARMLESS.fullmatch(written) or LABELLED.search(before) or text[end : end + 1].isalnum():
                continue
            digits = "".join(c for c in written if c.isdigit() or c == "+")
            if digits.strip("+0") and len(digits) > LEAST + 1:
                yield Number(found.start(), found.end(), digits)
