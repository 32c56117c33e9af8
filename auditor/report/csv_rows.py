"""The findings as a table for a spreadsheet: one row each."""

import csv
from io import StringIO

from auditor.finding import Finding
from auditor.report.dossier import Dossier
from auditor.report.hostile import visible
from auditor.report.sure import how_sure

BYTE_ORDER_MARK = "\ufeff"
BETWEEN = " | "
# What makes a spreadsheet take a cell for a formula, in ordinary and full-width forms (OWASP, CSV injection).
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def csv_rows(dossier: Dossier) -> bytes:
    """Return UTF-8 with a byte order mark, so that Excel reads it as UTF-8."""
    words = dossier.words
    table = StringIO(newline="")
    writer = csv.writer(table)
    fixed = ("requirement", "theme", "title", "outcome_id", "outcome", "basis", "reason")
    evidence = ("pages", "quotes", "places", "digests", "searched", "platform", "address", "observed", "rules", "sure")
    writer.writerow(
        [
            *(words(f"table.{name}") for name in fixed),
            *(words("table.level", code=dossier.code_title(score.code)) for score in dossier.audit.scores),
            *(words(f"table.{name}") for name in evidence),
        ]
    )
    for finding in dossier.audit.findings:
        writer.writerow([harmless_cell(cell) for cell in _row(dossier, finding)])
    return (BYTE_ORDER_MARK + table.getvalue()).encode("utf-8")


def harmless_cell(text: str) -> str:
    """Return a cell that no spreadsheet runs: a leading apostrophe makes a formula plain text."""
    shown = visible(text)
    return f"'{shown}" if text.startswith(FORMULA_STARTS) or shown.startswith(FORMULA_STARTS) else shown


def _row(dossier: Dossier, finding: Finding) -> tuple[str, ...]:
    """Return the cells of one finding."""
    words, audit = dossier.words, dossier.audit
    levels = {code.id: clause.level for code, clause in dossier.clauses(finding.requirement)}
    return (
        finding.requirement,
        dossier.theme(finding.requirement.partition("-")[0]),
        dossier.title(finding.requirement),
        finding.status.value,
        words(f"status.{finding.status}"),
        finding.basis.value if finding.basis is not None else "",
        finding.reason.in_language(words.language),
        *(words(f"level.{levels[score.code]}") if score.code in levels else "" for score in audit.scores),
        BETWEEN.join(evidence.url for evidence in finding.evidence),
        BETWEEN.join(evidence.excerpt for evidence in finding.evidence),
        BETWEEN.join(evidence.selector for evidence in finding.evidence),
        BETWEEN.join(evidence.sha256 for evidence in finding.evidence),
        BETWEEN.join(finding.searched),
        audit.platform.name,
        audit.platform.url,
        audit.observed_at,
        audit.rules.version,
        how_sure(words, dossier.figures, finding.requirement, audit.rules.digest) if finding.status.judged else "",
    )
