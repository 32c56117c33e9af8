"""The report as a workbook (XLSX): findings, scores, pages and answers, each on a sheet that can be filtered."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from io import BytesIO

from xlsxwriter import Workbook

from auditor.report.csv_rows import FORMULA_STARTS
from auditor.report.document import Document, document
from auditor.report.dossier import Dossier
from auditor.report.finding_table import heads, rows
from auditor.report.hostile import visible

# What a cell of Excel holds.
LONGEST_CELL = 32_000
WIDEST = 60
NARROWEST = 10
UNDATED = datetime(1980, 1, 1)  # noqa: DTZ001 - a workbook knows no time zones


def workbook(dossier: Dossier) -> bytes:
    """Return the workbook; the same dossier gives the same bytes."""
    told = document(dossier)
    held = BytesIO()
    # No text becomes a formula, a link or a number by what it looks like.
    texts_only = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(held, {"in_memory": True, **texts_only})
    book.set_properties(
        {
            "title": dossier.words("document.title", platform=told.platform),
            "comments": told.sentence,
            "created": _moment(dossier.audit.judged_at),
        }
    )
    sheets = _Sheets(book)
    words = dossier.words
    sheets.add(words("sheet.findings"), heads(dossier), rows(dossier))
    sheets.add(words("sheet.scores"), tuple(words(f"codes.{name}") for name in SCORES), _scores(told))
    sheets.add(words("sheet.pages"), tuple(words(f"pages.{name}") for name in PAGES), _pages(told))
    if dossier.audit.answers:
        heads_of_answers = tuple(words(f"sheet.{name}") for name in ANSWERS)
        sheets.add(words("sheet.answers"), heads_of_answers, _answers(dossier))
    sheets.add(words("sheet.about"), (words("sheet.about"), ""), _about(dossier, told))
    book.close()
    return held.getvalue()


SCORES = ("code", "range", "coverage", "grade", "musts")
PAGES = ("address", "answer", "kind", "language", "steps", "digest")
ANSWERS = ("requirement", "status", "reason", "how", "by", "date", "until", "evidence", "sha256", "standing")


class _Sheets:
    """Writes tables: a head that stays in sight, filters, and cells that are text whatever they look like."""

    def __init__(self, book: Workbook) -> None:
        self.book = book
        plain = {"text_wrap": True, "valign": "top"}
        self.head = book.add_format({**plain, "bold": True, "bottom": 1})
        self.cell = book.add_format(plain)
        # Excel goes on taking it for text when a person edits the cell.
        self.quoted = book.add_format({**plain, "quote_prefix": True})

    def add(self, name: str, head: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
        """Write one table on a sheet of its own."""
        sheet = self.book.add_worksheet(name)
        widths = [len(text) for text in head]
        for column, text in enumerate(head):
            sheet.write_string(0, column, clipped(text), self.head)
        last = 0
        for last, line in enumerate(lines, 1):
            for column, text in enumerate(line):
                shown = clipped(visible(text))
                widths[column] = max(widths[column], len(shown))
                formula = shown.startswith(FORMULA_STARTS) or text.startswith(FORMULA_STARTS)
                sheet.write_string(last, column, shown, self.quoted if formula else self.cell)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, min(max(width + 2, NARROWEST), WIDEST))
        sheet.freeze_panes(1, 1)
        if last:
            sheet.autofilter(0, 0, last, len(head) - 1)


def clipped(text: str) -> str:
    """Return what fits in one cell."""
    return text if len(text) <= LONGEST_CELL else f"{text[:LONGEST_CELL]}…"


def _scores(told: Document) -> Iterable[tuple[str, ...]]:
    """Yield the scores."""
    for line in told.scores:
        yield (line.title, line.range, f"{line.percent}%", line.grade or "", line.musts)


def _pages(told: Document) -> Iterable[tuple[str, ...]]:
    """Yield the visited pages; why one could not be read stands with its answer."""
    for page in told.pages:
        answer = f"{page.answer} ({page.trouble})" if page.trouble else page.answer
        yield (page.address.text, answer, page.kind, page.language, page.steps, page.digest)


def _answers(dossier: Dossier) -> Iterable[tuple[str, ...]]:
    """Yield every answer, those that do not count too."""
    words = dossier.words
    for one in dossier.audit.answers:
        yield (
            one.requirement,
            words(f"status.{one.status}"),
            one.reason,
            words(f"how.{one.how}"),
            one.by,
            one.date.isoformat(),
            one.valid_until.isoformat() if one.valid_until is not None else "",
            one.evidence,
            one.sha256,
            words(f"standing.{one.standing}"),
        )


def _about(dossier: Dossier, told: Document) -> Iterable[tuple[str, str]]:
    """Yield what was found in one sentence, the facts of the audit, and what it cannot say."""
    words = dossier.words
    yield ("", told.sentence)
    for fact in told.facts:
        yield (fact.term, fact.value)
    for limit in (words("method.limit_code"), words("method.limit_law"), words("method.limit_time", date=told.date)):
        yield (words("method.limits"), limit)


def _moment(text: str) -> datetime:
    """Return when the audit was judged, as a workbook dates itself: the same for the same audit."""
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo is None else moment.astimezone(UTC)).replace(tzinfo=None)
    except (ValueError, OverflowError):
        return UNDATED
