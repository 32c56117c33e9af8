"""What a platform says it has stands in the report with its evidence, in every form; and that it says nothing too."""

from io import BytesIO

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook

from auditor.audit import Audit, from_json, to_json
from auditor.finding import Evidence
from auditor.report import render
from auditor.stated_total import StatedTotal
from tests.report.invented import HOSTILE, ORIGIN, Reader, audit, rulebook

SAID = Evidence(f"{ORIGIN}/", "p", "Nu 1.284 advertenties online", "ef" * 32)
EXACT, ROUGH = StatedTotal(1284, about=False, evidence=SAID), StatedTotal(1284, about=True, evidence=SAID)


def stating(total: StatedTotal | None) -> Audit:
    return replace(audit(), advertisement_total=total)


def report(made: Audit, language: str) -> str:
    return Reader(str(render(made, rulebook(), language, "html"))).text


@pytest.mark.parametrize(
    ("language", "total", "told"),
    [
        ("nl", EXACT, "Het platform noemt 1.284 advertenties: 'Nu 1.284 advertenties online'"),
        ("en", EXACT, "The platform states 1,284 advertisements: 'Nu 1.284 advertenties online'"),
        ("nl", ROUGH, "Het platform noemt, bij benadering, 1.284 advertenties: 'Nu 1.284 advertenties online'"),
        ("en", None, "The platform states no number, or numbers that contradict each other."),
    ],
)
def test_the_report_says_what_the_platform_says(language: str, total: StatedTotal | None, told: str) -> None:
    said = report(stating(total), language)
    assert told in said
    assert ("ef" * 32 in said.partition(told)[2]) is (total is not None)
    made = render(stating(total), rulebook(), language, "xlsx")
    assert isinstance(made, bytes)
    cells = [cell.value for sheet in load_workbook(BytesIO(made)) for row in sheet.iter_rows() for cell in row]
    assert told in cells


def test_markdown_says_it_where_there_is_a_total() -> None:
    assert "The platform states 1,284 advertisements" in str(render(stating(EXACT), rulebook(), "en", "md"))
    assert "own count" not in str(render(stating(None), rulebook(), "en", "md"))


def test_an_audit_of_before_says_nothing_of_it() -> None:
    assert "own count" not in report(audit(), "en")
    assert b"advertisement_total" not in to_json(audit())


def test_the_record_keeps_it_and_that_there_is_none() -> None:
    for total in (EXACT, None):
        assert from_json(to_json(stating(total))).advertisement_total == total
    assert b'"advertisement_total": null' in to_json(stating(None))


def test_what_a_site_says_does_no_harm() -> None:
    evil = StatedTotal(2, about=False, evidence=Evidence("javascript:alert(1)", HOSTILE, HOSTILE, HOSTILE))
    made = Reader(str(render(stating(evil), rulebook(), "nl", "html")))
    assert not [one for one in made.elements if one.tag in ("script", "img")]
    assert not [value for value in made.values("href") if value.startswith("javascript:")]
