"""What a visitor met stands in the report, with pictures that have words; nothing of it where no browser looked."""

import pytest
from msgspec.structs import replace

from auditor.audit import Shot, from_json, to_json
from auditor.finding import Status
from auditor.report import render
from auditor.requirements import Text
from tests.report.invented import audit, finding, rulebook

PICTURE = "data:image/webp;base64,UklGRg=="
MET = (Text("De poort vraagt een eigen verklaring.", "The gate asks a declaration."),)
SHOWS = Text("De poort, omlijnd.", "The gate, outlined.")


def report(*shots: Shot) -> str:
    rules = rulebook("AGE-01")
    made = audit(finding("AGE-01", Status.MET), rules=rules)
    source = replace(made.source, rendered=True, met=MET, shots=shots)
    return str(render(replace(made, source=source), rules, "en", "html"))


def test_what_a_visitor_met_is_told_and_shown_with_words() -> None:
    page = report(Shot(SHOWS, "https://x.example/", PICTURE))
    assert "What a visitor met" in page
    assert "The gate asks a declaration." in page
    assert f'<img src="{PICTURE}" alt="The gate, outlined."' in page
    assert "img-src data:;" in page
    assert 'href="#part-visitor"' in page


@pytest.mark.parametrize(
    "picture", ["https://x.example/a.webp", "data:text/html;base64,AAAA", 'data:image/webp;base64,A" onerror="x']
)
def test_only_a_picture_of_ours_is_put_in_the_page(picture: str) -> None:
    page = report(Shot(SHOWS, "https://x.example/", picture))
    assert "<img" not in page
    assert "img-src" not in page


def test_a_record_without_a_browser_says_nothing_of_it() -> None:
    rules = rulebook("AGE-01")
    made = audit(finding("AGE-01", Status.MET), rules=rules)
    assert b'"met":' not in to_json(made).split(b'"findings"')[0]
    assert "part-visitor" not in str(render(made, rules, "en", "html"))
    shown = replace(made, source=replace(made.source, met=MET, shots=(Shot(SHOWS, "https://x.example/", PICTURE),)))
    assert from_json(to_json(shown)) == shown
