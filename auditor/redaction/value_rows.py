"""Rows of values in a script that each hold a number to call: ['k1', 'Gonda', '06-…'], {naam: 'Gonda', tel: '06-…'}."""

import re
from bisect import bisect_left
from collections import Counter

from auditor.redaction.blanks import blanked
from auditor.redaction.code import personal_in
from auditor.redaction.known import Known

ROW = re.compile(r"[\[{][^\[\]{}]{10,500}[\]}]")
# A row that holds rows or lists of its own: {naam: 'Gonda', kort: {nl: '…', en: '…'}, tel: '06-…', met: ['Bo']}.
DEEPER = re.compile(r"\{(?:[^\[\]{}]|\{[^\[\]{}]{0,300}\}|\[[^\[\]{}]{0,300}\]){10,600}\}")
# What stands before a colon is what a value is called; an empty text is read too, or its quotes would part the next.
TEXT = re.compile(r"([\"'])([^\"'\\<>{}]{0,400})\1(\s*:)?")
SHORTEST = 3
LEAST_ROWS = 3
# What somebody is called by: a number, or a link that dials one.
CALLED = ("phone", "messenger")


def rows_blanked(code: str, known: Known, changes: Counter[str]) -> str:
    """Return code, its escapes read, in which the texts of several rows of values with a number to call are blanks.

    What is no list of such rows stays as it is; the numbers are taken out elsewhere.
    """
    if sum(1 for found in ROW.finditer(code) if _holds_a_value(found[0])) < LEAST_ROWS:
        return code
    numbers = [span.start for span in personal_in(code, known) if span.kind in CALLED]
    rows = next((rows for shape in (ROW, DEEPER) if len(rows := _called(code, shape, numbers)) >= LEAST_ROWS), [])
    if not rows:
        return code
    changes["name"] += len(rows)
    parts, reached = [], 0
    for row in rows:
        parts += [code[reached : row.start()], TEXT.sub(_blank_value, row[0])]
        reached = row.end()
    return "".join((*parts, code[reached:]))


def _called(code: str, shape: re.Pattern[str], numbers: list[int]) -> list[re.Match[str]]:
    """Return the rows of one shape that hold a text and a number to call."""
    rows = (found for found in shape.finditer(code) if _holds_a_value(found[0]))
    return [row for row in rows if bisect_left(numbers, row.start()) < bisect_left(numbers, row.end())]


def _holds_a_value(row: str) -> bool:
    return any(_is_value(text) for text in TEXT.finditer(row))


def _is_value(text: re.Match[str]) -> bool:
    return text[3] is None and len(text[2]) >= SHORTEST


def _blank_value(text: re.Match[str]) -> str:
    """Return a value as blanks; one that begins with a number or a sign of one stays, and so does what it is called."""
    if not _is_value(text) or text[2][0].isdigit() or text[2][0] in "+(":
        return text[0]
    return f"{text[1]}{blanked(text[2])}{text[1]}"
