"""Answers beside an audit: what counts, what stays, and what falls back."""

from datetime import date

import msgspec
import pytest

from auditor.answer import Answer, How, Reply, Standing
from auditor.answering.settling import as_observed, disagreements, settled, unanswered
from auditor.audit import Audit, from_json, to_json
from auditor.errors import UsageError
from auditor.finding import Basis, Finding, Status
from tests.report.invented import audit, rulebook

RULES = rulebook()
CODES = tuple(RULES.codes.values())
RECORD = audit(rules=RULES)
TODAY = date(2026, 11, 26)
LATER = date(2027, 11, 26)


def answer(
    requirement: str, status: Status, day: date = TODAY, until: date | None = None, evidence: str = ""
) -> Answer:
    return Answer(
        requirement=requirement,
        status=status,
        reason="vastgesteld",
        how=How.INTERVIEW,
        by="inspecteur",
        date=day,
        valid_until=until,
        evidence=evidence,
        sha256="ab" * 32 if evidence else "",
    )


def found(record: Audit, requirement: str) -> Finding:
    return next(one for one in record.findings if one.requirement == requirement)


def standings(record: Audit) -> list[str]:
    return [one.standing.value for one in record.answers]


def test_the_answered_status_counts_and_the_observation_stays() -> None:
    record = settled(RECORD, CODES, TODAY, [answer("AGE-03", Status.MET, evidence="notitie.pdf")])
    counts = found(record, "AGE-03")
    assert (counts.status, counts.basis, counts.reason.nl) == (Status.MET, Basis.ANSWERED, "vastgesteld")
    assert (counts.evidence[0].url, counts.evidence[0].sha256) == ("notitie.pdf", "ab" * 32)
    assert record.observed == (found(RECORD, "AGE-03"),)
    assert (RECORD.scores[1].lowest, record.scores[1].lowest) == (0, 100)
    assert [one for one in record.findings if one.requirement != "AGE-03"] == [
        one for one in RECORD.findings if one.requirement != "AGE-03"
    ]


def test_an_answer_without_a_file_is_evidence_itself() -> None:
    record = settled(RECORD, CODES, TODAY, [answer("REP-02", Status.PARTLY)])
    assert found(record, "REP-02").evidence[0].url == "urn:auditor:answer:REP-02"


@pytest.mark.parametrize("status", [Status.NOT_APPLICABLE, Status.CANNOT_TELL])
def test_an_answer_may_be_no_judgement(status: Status) -> None:
    record = settled(RECORD, CODES, TODAY, [answer("AGE-01", status)])
    assert (found(record, "AGE-01").status, found(record, "AGE-01").basis) == (status, Basis.ANSWERED)


def test_the_record_goes_through_json_and_back() -> None:
    reply = Reply(text="dat klopt niet", by="het platform", date=TODAY, requirement="AGE-03")
    record = settled(RECORD, CODES, TODAY, [answer("AGE-03", Status.MET, until=LATER)], [reply])
    assert from_json(to_json(record)) == record
    assert unanswered(record, CODES) == RECORD
    assert as_observed(record) == RECORD.findings


def test_the_same_answers_again_change_nothing() -> None:
    given = [answer("AGE-03", Status.MET, until=LATER), answer("REP-02", Status.PARTLY)]
    once = settled(RECORD, CODES, TODAY, given)
    assert settled(once, CODES, TODAY, given) == once
    assert settled(once, CODES, TODAY) == once


def test_an_expired_answer_falls_back_and_is_kept() -> None:
    record = settled(RECORD, CODES, TODAY, [answer("AGE-03", Status.MET, until=TODAY)])
    assert standings(record) == ["counts"]
    later = settled(record, CODES, LATER)
    assert standings(later) == ["expired"]
    assert (later.findings, later.scores, later.observed) == (RECORD.findings, RECORD.scores, ())


def test_a_later_answer_supersedes_an_earlier_one_in_whatever_order_they_come() -> None:
    first = answer("AGE-03", Status.MET, day=date(2026, 1, 1))
    second = answer("AGE-03", Status.PARTLY, day=date(2026, 6, 1))
    for order in ([first, second], [second, first]):
        record = settled(RECORD, CODES, TODAY, order)
        assert found(record, "AGE-03").status is Status.PARTLY
        assert {one.status: one.standing for one in record.answers} == {
            Status.MET: Standing.SUPERSEDED,
            Status.PARTLY: Standing.COUNTS,
        }


def test_a_correction_of_the_same_day_rules_and_the_first_is_kept() -> None:
    once = settled(RECORD, CODES, TODAY, [answer("AGE-03", Status.MET)])
    twice = settled(once, CODES, TODAY, [answer("AGE-03", Status.PARTLY)])
    assert found(twice, "AGE-03").status is Status.PARTLY
    assert standings(twice) == ["superseded", "counts"]


def test_an_older_answer_does_not_come_back_when_the_last_one_expires() -> None:
    given = [
        answer("AGE-03", Status.MET, day=date(2026, 1, 1)),
        answer("AGE-03", Status.PARTLY, day=date(2026, 6, 1), until=date(2026, 7, 1)),
    ]
    assert settled(RECORD, CODES, TODAY, given).findings == RECORD.findings


def test_only_a_contradiction_is_a_disagreement() -> None:
    given = [
        answer("AGE-01", Status.MET),
        answer("AGE-02", Status.CANNOT_TELL),
        answer("AGE-03", Status.MET),
        answer("REP-01", Status.NOT_MET),
        answer("REP-02", Status.MET),
    ]
    told = disagreements(settled(RECORD, CODES, TODAY, given))
    assert [(one.answer.requirement, one.observed.status) for one in told] == [
        ("AGE-03", Status.NOT_MET),
        ("REP-01", Status.NOT_APPLICABLE),
    ]


@pytest.mark.parametrize(
    "given",
    [
        ([answer("XXX-99", Status.MET)], []),
        ([], [Reply(text="x", by="x", date=TODAY, requirement="XXX-99")]),
    ],
)
def test_an_unknown_requirement_is_refused(given: tuple[list[Answer], list[Reply]]) -> None:
    with pytest.raises(UsageError, match="no requirement 'XXX-99'"):
        settled(RECORD, CODES, TODAY, *given)


def test_an_audit_scored_by_other_rules_is_refused() -> None:
    wrong = msgspec.structs.replace(RECORD.scores[0], lowest=99)
    other = msgspec.structs.replace(RECORD, scores=(wrong, *RECORD.scores[1:]))
    with pytest.raises(UsageError, match="other rules"):
        settled(other, CODES, TODAY, [answer("AGE-03", Status.MET)])
    with pytest.raises(UsageError, match="does not know"):
        settled(RECORD, CODES[:1], TODAY, [answer("AGE-03", Status.MET)])
