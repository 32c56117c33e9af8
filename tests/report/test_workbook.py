"""The workbook: complete, the same twice, and text whatever it looks like."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import msgspec
import openpyxl
import pytest

from auditor.answer import Answer, How, Reply
from auditor.answering.settling import settled
from auditor.audit import Audit
from auditor.finding import Evidence, Status
from auditor.report import render
from tests.report.invented import HOSTILE, STATUSES, audit, blank_audit, finding, hostile_audit, rulebook

RULES = rulebook()
TODAY = date(2026, 11, 26)


def book(record: Audit, language: str = "nl") -> openpyxl.Workbook:
    made = render(record, RULES, language, "xlsx")
    assert isinstance(made, bytes)
    return openpyxl.load_workbook(BytesIO(made))


def answered() -> Audit:
    given = Answer(
        requirement="AGE-03", status=Status.MET, reason="=1+1", how=How.INTERVIEW, by="inspecteur", date=TODAY,
        valid_until=date(2027, 1, 1), evidence="a.pdf", sha256="ab" * 32,
    )  # fmt: skip
    reply = Reply(text="@SUM(A1)", by="het platform", date=TODAY, requirement="AGE-03")
    return settled(audit(), tuple(RULES.codes.values()), TODAY, [given], [reply])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_there_is_a_row_for_each_finding_and_a_sheet_for_each_part(language: str) -> None:
    made = book(audit(), language)
    names = {
        "nl": ["Bevindingen", "Scores", "Pagina's", "Over deze audit"],
        "en": ["Findings", "Scores", "Pages", "About this audit"],
    }
    assert made.sheetnames == names[language]
    sheet = made.worksheets[0]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == list(STATUSES)
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == f"A1:{sheet.cell(1, sheet.max_column).coordinate[:-1]}{sheet.max_row}"
    assert "quote of AGE-03" in [cell.value for cell in sheet[4]]
    assert made["Scores"].max_row == 1 + len(audit().scores)


def test_answers_and_replies_have_their_place() -> None:
    made = book(answered(), "en")
    assert [cell.value for cell in made["Answers"][2]][:6] == [
        "AGE-03", "Met", "=1+1", "in an interview", "inspecteur", "2026-11-26",
    ]  # fmt: skip
    row = [cell.value for cell in made.worksheets[0][4]]
    assert row[-6:] == [
        "Not met: reason of AGE-03 (en)", "inspecteur", "in an interview", "2026-11-26", "2027-01-01",
        "2026-11-26, het platform: @SUM(A1)",
    ]  # fmt: skip


@pytest.mark.parametrize("record", [hostile_audit(), answered()], ids=["hostile", "answered"])
def test_no_cell_is_a_formula_a_link_or_a_number(record: Audit) -> None:
    made = render(record, RULES, "nl", "xlsx")
    assert isinstance(made, bytes)
    with ZipFile(BytesIO(made)) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/worksheets/")]
        assert [name for name in parts.namelist() if "external" in name.lower() or "_rels/sheet" in name] == []
    assert [mark for sheet in sheets for mark in ("<f>", "<f ", "hyperlink") if mark in sheet] == []
    cells = [cell for sheet in openpyxl.load_workbook(BytesIO(made)).worksheets for row in sheet for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}


def test_what_would_be_a_formula_stays_text_when_it_is_edited() -> None:
    evil = finding("AGE-03", Status.NOT_MET, evidence=Evidence("https://x.example/", "", "=cmd|'/c calc'!A1"))
    sheet = book(audit(evil)).worksheets[0]
    (cell,) = [cell for cell in sheet[2] if cell.value == "=cmd|'/c calc'!A1"]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_control_characters_are_named_and_an_endless_text_is_cut() -> None:
    long = finding("AGE-03", Status.NOT_MET, evidence=Evidence("https://x.example/", "w" * 50_000, HOSTILE))
    values = [cell.value for cell in book(audit(long)).worksheets[0][2]]
    assert any("[U+001B]" in str(value) for value in values)
    assert max(len(str(value)) for value in values) == 32_001


@pytest.mark.parametrize("record", [audit(), blank_audit(), hostile_audit()], ids=["each", "blank", "hostile"])
def test_the_same_audit_gives_the_same_bytes(record: Audit) -> None:
    first = render(record, RULES, "nl", "xlsx")
    assert first == render(record, RULES, "nl", "xlsx")
    assert isinstance(first, bytes)
    with ZipFile(BytesIO(first)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_it_is_dated_by_the_audit() -> None:
    assert str(book(audit()).properties.created) == "2026-11-25 11:00:00"
    undated = msgspec.structs.replace(audit(), judged_at="ooit")
    assert str(book(undated).properties.created) == "1980-01-01 00:00:00"
