"""The findings as CSV for a spreadsheet: one row each."""

import csv
from io import StringIO

from auditor.report.dossier import Dossier
from auditor.report.finding_table import heads, rows
from auditor.report.hostile import visible

BYTE_ORDER_MARK = "\ufeff"
# What makes a spreadsheet take a cell for a formula, in ordinary and full-width forms (OWASP, CSV injection).
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def csv_rows(dossier: Dossier) -> bytes:
    """Return UTF-8 with a byte order mark, so that Excel reads it as UTF-8."""
    table = StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(heads(dossier))
    for row in rows(dossier):
        writer.writerow([harmless_cell(cell) for cell in row])
    return (BYTE_ORDER_MARK + table.getvalue()).encode("utf-8")


def harmless_cell(text: str) -> str:
    """Return a cell that no spreadsheet runs: a leading apostrophe makes a formula plain text."""
    shown = visible(text)
    return f"'{shown}" if text.startswith(FORMULA_STARTS) or shown.startswith(FORMULA_STARTS) else shown
