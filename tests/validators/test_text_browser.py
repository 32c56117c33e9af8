"""Without script, style or network nothing is lost: a text browser shows every finding with its evidence."""

import pytest

from tests.validators import text_browser
from tests.validators.samples import KINDS, audit_of, report_of, rules


@pytest.mark.needs(*text_browser.NEEDS)
@pytest.mark.parametrize("sample", KINDS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_finding_stands_there_with_its_evidence(sample: str, language: str) -> None:
    assert text_browser.missing_in(report_of(sample, language), audit_of(sample), rules(), language) == []


@pytest.mark.needs(*text_browser.NEEDS)
def test_it_does_look() -> None:
    page = report_of(KINDS[0], "nl").replace("AGE-03", "")
    assert "AGE-03" in text_browser.missing_in(page, audit_of(KINDS[0]), rules(), "nl")
