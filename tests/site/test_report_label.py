"""What says no more than that a card can be reported stays in a recording; whatever may name somebody goes."""

import pytest

from auditor.site.entries.report_label import is_report_label


@pytest.mark.parametrize(
    "text",
    ["Meld", "⚑ Meld deze kaart", "Meld deze advertentie", "Advertentie melden", "Report this ad", "Report ad", "Flag",
     "Misbruik melden", "Klopt er iets niet?", "Niet pluis?", "Melden …", "Anzeige melden", "Report\n abuse"],
)  # fmt: skip
def test_it_says_that_something_can_be_reported(text: str) -> None:
    assert is_report_label(text)


@pytest.mark.parametrize(
    "text",
    ["", "Meld Sanne", "Meld je aan", "Report Anna", "Meld deze Roos", "Bel 06-00000001", "Roos melden", "Meldpunt",
     "Niet pluis, zei Roos", "meld deze advertentie van Roos", "Meld " * 20],
)  # fmt: skip
def test_it_may_name_somebody_or_says_something_else(text: str) -> None:
    assert not is_report_label(text)
