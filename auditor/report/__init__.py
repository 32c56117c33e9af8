"""Audit in, text of a report out; nothing is written here, and each format is loaded when it is asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.audit import Audit
    from auditor.report.overview import Summary
    from auditor.rulebook import Rulebook

FORMATS = ("html", "json", "csv", "xlsx", "md", "pdf")

QUESTION_FILE = "answers.toml"
QUESTION_PAGE = "questionnaire.html"

__all__ = ["FORMATS", "QUESTION_FILE", "QUESTION_PAGE", "question_forms", "render", "summary"]


def render(audit: "Audit", rulebook: "Rulebook", language: str, format: str) -> str | bytes:  # noqa: A002 - its name in the option too
    """Return the audit as a report in ``nl`` or ``en``; bytes for json, csv, xlsx and pdf, text for the others.

    The same audit, rules and language give the same bytes. Raises UsageError for a format that does not
    exist, and for a PDF where Chromium is not there.
    """
    if format == "json":
        from auditor.audit import to_json

        return to_json(audit)

    from auditor.accuracy.shipped import shipped_figures
    from auditor.report.dossier import dossier

    told = dossier(audit, rulebook, language, shipped_figures())
    if format == "html":
        from auditor.report.html_page import html_page

        return html_page(told)
    if format == "csv":
        from auditor.report.csv_rows import csv_rows

        return csv_rows(told)
    if format == "xlsx":
        from auditor.report.workbook import workbook

        return workbook(told)
    if format == "pdf":
        from auditor.report.html_page import html_page
        from auditor.transport.printing import printed

        return printed(html_page(told), audit.judged_at)
    if format == "md":
        from auditor.report.markdown import markdown

        return markdown(told)

    from auditor.errors import UsageError

    known = ", ".join(FORMATS)
    raise UsageError(
        nl=f"Het formaat '{format}' bestaat niet. Kies uit: {known}.",
        en=f"There is no format '{format}'. Choose from: {known}.",
    )


def summary(audit: "Audit", rulebook: "Rulebook", language: str) -> "Summary":
    """Return the rows, ranges and worst findings that a terminal shows."""
    from auditor.report.dossier import dossier
    from auditor.report.overview import summary_of

    return summary_of(dossier(audit, rulebook, language))


def question_forms(audit: "Audit", rulebook: "Rulebook", language: str) -> dict[str, str]:
    """Return what to ask people after an audit, by the name of its file: to fill in with an editor or in a browser."""
    from auditor.report.dossier import dossier
    from auditor.report.question_file import question_file
    from auditor.report.question_page import question_page

    told = dossier(audit, rulebook, language)
    return {QUESTION_FILE: question_file(told), QUESTION_PAGE: question_page(told)}
