"""The findings as CSV for a spreadsheet: one row each."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from auditor.report.dossier import Dossier
from auditor.report.finding_table import heads, rows
from auditor.report.hostile import visible

BYTE_ORDER_MARK = "\ufeff"
# Excel parts cells by the list separator of the machine's region: in the Netherlands and Flanders a semicolon. A first
# line `sep=;` would do so too, but then Excel no longer reads UTF-8, and every program takes it for a row.
SEPARATORS = {"nl": ";"}
# What makes a spreadsheet take a cell for a formula, in ordinary and full-width forms (OWASP, CSV injection).
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def csv_rows(dossier: Dossier) -> bytes:
    """Return the findings as a table."""
    return spreadsheet(dossier.words.language, heads(dossier), rows(dossier))


def spreadsheet(language: str, head: Sequence[str], lines: Iterable[Sequence[str]]) -> bytes:
    """Return UTF-8 that Excel opens in columns: a byte order mark, semicolons in Dutch and commas otherwise."""
    table = StringIO(newline="")
    writer = csv.writer(table, delimiter=SEPARATORS.get(language, ","))
    writer.writerow(head)
    for line in lines:
        writer.writerow([harmless_cell(cell) for cell in line])
    return (BYTE_ORDER_MARK + table.getvalue()).encode("utf-8")


def harmless_cell(text: str) -> str:
    """Return a cell that no spreadsheet runs: a leading apostrophe makes a formula plain text."""
    shown = visible(text)
    return f"'{shown}" if text.startswith(FORMULA_STARTS) or shown.startswith(FORMULA_STARTS) else shown
