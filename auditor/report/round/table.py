"""`summary.csv`: one row a target, for a spreadsheet."""

import csv
from io import StringIO

from auditor.report.csv_rows import BYTE_ORDER_MARK, harmless_cell
from auditor.report.finding_table import BETWEEN
from auditor.report.round.rows import rows
from auditor.report.round.visited import Round
from auditor.report.themes import ORDER
from auditor.report.wording import wording
from auditor.rulebook import Rulebook


def table(round_: Round, rulebook: Rulebook, language: str) -> bytes:
    """Return UTF-8 with a byte order mark, so that Excel reads it as UTF-8."""
    words = wording(language)
    text = StringIO(newline="")
    writer = csv.writer(text)
    names = ("platform", "address", "end_id", "end", "observed", "code", "lowest", "highest", "percent", "musts")
    writer.writerow(
        [
            *(words(f"round_table.{name}") for name in names),
            *(words(f"status.{status}") for status in ORDER),
            words("round_table.doubts"),
            words("round_table.report"),
        ]
    )
    for one, row in zip(round_.visited, rows(round_, rulebook, words), strict=True):
        score = one.audit.scores[0] if one.audit is not None and one.audit.scores else None
        cells = (
            row.name,
            row.target.text,
            row.end.value,
            words(f"round_end.{row.end}"),
            one.audit.observed_at if one.audit is not None else "",
            score.code if score is not None else "",
            *(_number(value) for value in ((score.lowest, score.highest) if score is not None else (None, None))),
            _number(row.score.percent if row.score is not None else None),
            _number(row.score.musts_not_met if row.score is not None else None),
            *([str(number) for _, number in row.counts] or [""] * len(ORDER)),
            BETWEEN.join(row.doubts),
            row.report or "",
        )
        writer.writerow([harmless_cell(cell) for cell in cells])
    return (BYTE_ORDER_MARK + text.getvalue()).encode("utf-8")


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
