"""Rows of values in a script that each hold a number to call: ['k1', 'Gonda', '06-…'], {naam: 'Gonda', tel: '06-…'}."""

import re
from bisect import bisect_left
from collections import Counter

from auditor.redaction.blanks import blanked
from auditor.redaction.code import personal_in
from auditor.redaction.known import Known

ROW = re.compile(r"[\[{][^\[\]{}]{10,500}[\]}]")
# What stands before a colon is what a value is called.
VALUE = re.compile(r"[\"']([^\"'\\<>{}]{3,400})[\"'](?!\s*:)")
LEAST_ROWS = 3
# What somebody is called by: a number, or a link that dials one.
CALLED = ("phone", "messenger")


def rows_blanked(code: str, known: Known, changes: Counter[str]) -> str:
    """Return code, its escapes read, in which the texts of several rows of values with a number to call are blanks.

    What is no list of such rows stays as it is; the numbers are taken out elsewhere.
    """
    rows = [found for found in ROW.finditer(code) if VALUE.search(found[0])]
    if len(rows) < LEAST_ROWS:
        return code
    numbers = [span.start for span in personal_in(code, known) if span.kind in CALLED]
    rows = [row for row in rows if bisect_left(numbers, row.start()) < bisect_left(numbers, row.end())]
    if len(rows) < LEAST_ROWS:
        return code
    changes["name"] += len(rows)
    parts, reached = [], 0
    for row in rows:
        parts += [code[reached : row.start()], VALUE.sub(_blank_value, row[0])]
        reached = row.end()
    return "".join((*parts, code[reached:]))


def _blank_value(value: re.Match[str]) -> str:
    """Return a value as blanks; one that begins with a number or a sign of one stays."""
    if value[1][0].isdigit() or value[1][0] in "+(":
        return value[0]
    return f"{value[0][0]}{blanked(value[1])}{value[0][-1]}"
