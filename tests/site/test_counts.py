"""Which numbers count something, and which are years, ages, terms or telephone numbers."""

import pytest

from auditor.site.words.counts import counts
from auditor.site.words.vocabulary import folded


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("In 2025 kregen wij 310 meldingen", ["310"]),
        ("1.204 meldingen, 1,930 reports", ["1.204", "1,930"]),
        ("negen keer deden wij aangifte", ["negen"]),
        ("31", ["31"]),
        ("1. Wie adverteert", []),
        ("12.3 De melder", []),
        ("Bel 112 of 0900-8844, of (033) 448 11 86", []),
        ("Bel 0900 88 44", []),
        ("nog geen 18, of 21+", []),
        ("een 17-jarige", []),
        ("binnen 24 uur", []),
        ("na 3 meldingen", []),
        ("artikel 16 van de DSA", []),
        ("92 procent", []),
        ("12%", []),
        ("250.000 bezoekers", []),
        ("€ 29 per maand", []),
        ("zero tolerance", []),
    ],
)
def test_only_what_counts_is_counted(text: str, counted: list[str]) -> None:
    assert list(counts(folded(text))) == counted
