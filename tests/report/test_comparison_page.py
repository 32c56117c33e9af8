"""The page of a comparison: well-formed, complete, on its own, in both languages, and deaf to hostile text."""

import json

import msgspec
import pytest
from jsonschema import Draft202012Validator

from auditor.audit import Audit, Rules
from auditor.finding import Finding, Status
from auditor.history.compared import compared, compared_anew
from auditor.report.comparison import Told, render_comparison
from auditor.report.comparison.record import json_schema
from tests.report.invented import HOSTILE, Reader, audit, blank_audit, both, finding, hostile_audit, rulebook

replaced = msgspec.structs.replace
NEWER = replaced(
    audit(
        finding("AGE-01", Status.NOT_MET),
        finding("AGE-02", Status.PARTLY),
        finding("AGE-03", Status.MET),
        finding("REP-01", Status.CANNOT_TELL),
        finding("REP-02", Status.MET),
        finding("NEW-01", Status.MET),
    ),
    observed_at="2026-12-24T02:10:07Z",
)
OTHER_RULES = replaced(NEWER, rules=Rules("2027.1.0", "sha256:11"))
COMPARISONS = {
    "same rules": Told(compared(audit(), NEWER), ("a", "b")),
    "other rules": Told(compared(audit(), OTHER_RULES), ("a", "b"), (both("a remark"),)),
    "judged anew": Told(compared_anew(audit(), OTHER_RULES, OTHER_RULES, OTHER_RULES), ("a", "b")),
    "nothing": Told(compared(audit(), audit()), ("a", "a")),
    "blank": Told(compared(blank_audit(), blank_audit()), ("a", "b")),
    "hostile": Told(compared(audit(), hostile_audit()), (HOSTILE, HOSTILE), (both(HOSTILE),)),
}


def page(it: Told, language: str = "en") -> str:
    return render_comparison(it, rulebook(), language, "html")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("it", COMPARISONS.values(), ids=list(COMPARISONS))
def test_the_page_is_well_formed_and_leads_nowhere_that_is_not_there(it: Told, language: str) -> None:
    html = page(it, language)
    read = Reader(html)
    assert not read.open
    assert read.values("lang")[0] == language
    ids = read.values("id")
    assert len(ids) == len(set(ids))
    named = set(" ".join(read.values("aria-labelledby")).split())
    assert named | {href[1:] for href in read.values("href") if href.startswith("#")} <= set(ids)
    assert not {element.tag for element in read.elements} & {"script", "img", "iframe", "link", "form", "object"}
    assert not [name for element in read.elements for name in element.attributes if name.startswith("on")]
    assert not [href for href in read.values("href") if not href.startswith(("#", "https://"))]
    assert page(it, language) == html


def test_every_change_is_shown_with_both_findings() -> None:
    text = Reader(page(COMPARISONS["same rules"])).text
    assert "Worse1 No longer assessed2 Assessed now2 Better1 Same1" in text
    for said in (
        "Reason of AGE-01 (en).",
        "quote of AGE-01",
        "A: Met",
        "B: Not met",
        "https://www.voorbeeld.example/voorwaarden",
    ):
        assert said in text
    assert "NEW-01 By the rules: one of the two does not ask this. A: not in the audit B: Met" in text
    assert "Both were judged by the same rules" in text


def test_other_rules_are_said_plainly_and_with_every_change() -> None:
    text = Reader(page(COMPARISONS["other rules"])).text
    assert "Note: A and B were judged by different rules." in text
    assert text.count("By the platform or by the rules; that cannot be told here.") == 4
    assert "A remark (en)." in text


def test_what_the_rules_alone_made_otherwise_stands_apart() -> None:
    text = Reader(page(COMPARISONS["judged anew"])).text
    assert "What the rules alone made otherwise in A (then → now):" in text
    assert "otherwise in B" not in text
    assert "Not one outcome changed." in text


def whole(record: Audit, identity: str) -> Finding:
    return next(one for one in record.findings if one.requirement == identity)


def test_the_record_says_the_same() -> None:
    record = json.loads(render_comparison(COMPARISONS["judged anew"], rulebook(), "nl", "json"))
    made = {(one["side"], one["requirement"]): (one["before"], one["after"]) for one in record["made_by_rules"]}
    assert made[("A", "AGE-01")] == ("met", "not_met")
    assert made[("A", "NEW-01")] == (None, "met")
    assert made[("A", "REP-03")] == ("error", None)
    Draft202012Validator(json_schema()).validate(record)
    record = json.loads(render_comparison(COMPARISONS["same rules"], rulebook(), "nl", "json"))
    told = {one["requirement"]: one for one in record["requirements"]}
    assert msgspec.convert(told["AGE-01"]["after"], type=Finding) == whole(NEWER, "AGE-01")
    assert (told["REP-03"]["direction"], told["REP-03"]["after"]) == ("gone", None)
