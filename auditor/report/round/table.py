"""`summary.csv`: one row a target, for a spreadsheet."""

from collections.abc import Iterator

from auditor.report.csv_rows import spreadsheet
from auditor.report.finding_table import BETWEEN
from auditor.report.round.rows import rows
from auditor.report.round.visited import Round
from auditor.report.themes import ORDER
from auditor.report.wording import Wording, wording
from auditor.rulebook import Rulebook


def table(round_: Round, rulebook: Rulebook, language: str) -> bytes:
    """Return the table."""
    words = wording(language)
    names = ("platform", "address", "end_id", "end", "observed", "code", "lowest", "highest", "percent", "musts")
    head = [
        *(words(f"round_table.{name}") for name in names),
        *(words(f"status.{status}") for status in ORDER),
        words("round_table.doubts"),
        words("round_table.report"),
    ]
    return spreadsheet(words.language, head, _lines(round_, rulebook, words))


def _lines(round_: Round, rulebook: Rulebook, words: Wording) -> Iterator[tuple[str, ...]]:
    """Yield the cells of each target."""
    for one, row in zip(round_.visited, rows(round_, rulebook, words), strict=True):
        score = one.audit.scores[0] if one.audit is not None and one.audit.scores else None
        yield (
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


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
