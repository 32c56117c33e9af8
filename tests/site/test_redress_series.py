"""What a reporter is promised as a series, or label by label."""

import pytest

from auditor.site.reporting.redress_series import DECISION, RECEIPT, REDRESS, series_in
from tests.site.pages import page

ALL = {RECEIPT, DECISION, REDRESS}
TOLD = [
    ("Je krijgt een bevestiging, daarna ons oordeel, en je kunt herziening vragen.", ALL),
    ("Geen melding zonder bevestiging, geen besluit zonder bezwaarmogelijkheid.", ALL),
    ("Bevestiging: meteen, per mail.", {RECEIPT}),
    ("Binnen een week: ons besluit.", {DECISION}),
    ("Appeal: open for half a year.", {REDRESS}),
    ("Een bevestiging volgt, en tegen onze uitkomst kun je bezwaar maken.", {RECEIPT, REDRESS}),
]
UNTOLD = [
    "Bezwaar: nee, dat kan hier niet.",
    "Je krijgt geen bevestiging en geen besluit.",
    "Het besluit volgt.",
    "Krijg ik een bevestiging en een besluit?",
    "Op andere sites krijg je een bevestiging en een besluit.",
    "Bezwaar: ons postadres.",
]


@pytest.mark.parametrize(("text", "parts"), TOLD)
def test_parts_are_promised(text: str, parts: set[str]) -> None:
    (sentence,) = [one for one in page(f"<p>{text}</p>").sentences if one.text == text]
    assert series_in(sentence) == parts


@pytest.mark.parametrize("text", UNTOLD)
def test_nothing_is_promised(text: str) -> None:
    (sentence,) = [one for one in page(f"<p>{text}</p>").sentences if one.text == text]
    assert series_in(sentence) == frozenset()
