"""Dates of reports as pages write them, and when they are too old."""

import pytest

from auditor.site.words.periods import is_recent, moments, published
from auditor.site.words.vocabulary import folded


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Verslag over 2025", ((2025, 12),)),
        ("verscheen op 16 februari 2026", ((2026, 2),)),
        ("published on May 11, 2026", ((2026, 5),)),
        ("Datum: 14-02-2026", ((2026, 2),)),
        ("van 1-1-2025 tot en met 31-12-2025", ((2025, 1), (2025, 12))),
        ("bijgewerkt 2026-03-01", ((2026, 3),)),
        ("vrijdag 13-13-2025", ()),
        ("artikel 2025, kamer 12025", ()),
        ("€2025", ()),
        ("niets", ()),
    ],
)
def test_years_and_months_are_read_as_they_are_written(text: str, named: tuple[tuple[int, int], ...]) -> None:
    assert moments(folded(text)) == named


MONTHS = """
januari january jan, februari february feb, maart march mrt mar, april apr, mei may, juni june jun, juli july jul,
augustus august aug, september sept sep, oktober october okt oct, november nov, december dec
"""


@pytest.mark.parametrize(("month", "names"), list(enumerate(MONTHS.split(","), 1)))
def test_a_month_in_full_and_in_short(month: int, names: str) -> None:
    assert {moments(f"op 3 {name} 2025") for name in names.split()} == {((2025, month),)}
    assert {moments(f"op {name}. 3rd, 2025") for name in names.split()} == {((2025, month),)}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Gepubliceerd in maart 2026, over 2025", (2026, 3)),
        ("Het verslag over 2025 is op 16 februari 2026 verschenen", (2026, 2)),
        ("Verslag over 2025", None),
        ("Gepubliceerd door de redactie", None),
        ("In 2024, in 2025 en in mei 2026 gepubliceerd", (2026, 5)),
        (f"In 2025. {'Veel planten. ' * 4}Gepubliceerd. {'Veel planten. ' * 4}In 2026.", None),
    ],
)
def test_a_date_of_publication_stands_beside_its_word(text: str, when: tuple[int, int] | None) -> None:
    assert published(folded(text)) == when


@pytest.mark.parametrize(
    ("moment", "now", "recent"),
    [
        ((2025, 12), (2026, 12), True),
        ((2025, 11), (2026, 12), True),
        ((2025, 10), (2026, 12), False),
        ((2024, 12), (2026, 1), True),
        ((2024, 12), (2026, 2), False),
        ((2026, 12), (2026, 3), True),
        ((2027, 1), (2026, 12), False),
    ],
)
def test_a_report_is_recent_for_less_than_fourteen_months(
    moment: tuple[int, int], now: tuple[int, int], *, recent: bool
) -> None:
    assert is_recent(moment, now) is recent
