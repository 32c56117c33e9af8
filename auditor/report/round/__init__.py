"""A round of many platforms in, its summary out: a page, a table for a spreadsheet, a record for programs."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.report.round.visited import Round
    from auditor.rulebook import Rulebook

FILES: Mapping[str, str] = {"html": "index.html", "csv": "summary.csv", "json": "summary.json"}

__all__ = ["FILES", "render_round"]


def render_round(round_: "Round", rulebook: "Rulebook", language: str, format: str) -> str | bytes:  # noqa: A002 - as in `render`
    """Return the summary in one form, in ``nl`` or ``en``; equal rounds give equal bytes.

    Raises KeyError for a form that `FILES` does not name.
    """
    if format == "html":
        from auditor.report.round.page import page

        return page(round_, rulebook, language)
    if format == "csv":
        from auditor.report.round.table import table

        return table(round_, rulebook, language)
    if format == "json":
        from auditor.report.round.summary_record import to_json

        return to_json(round_)
    raise KeyError(format)
