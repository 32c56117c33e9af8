"""What changed between an audit and the same snapshot judged anew, and what changed it."""

from collections.abc import Callable

import msgspec
import pytest

from auditor.audit import Audit, PageRecord, Rules, Tool
from auditor.finding import Status
from auditor.history.rejudged import Cause, changes
from tests.policy.audits import ORIGIN, audited, found

BEFORE = audited(found("AGE-01", Status.MET), found("AGE-02", Status.PARTLY), found("AGE-03", Status.NOT_MET))
replaced = msgspec.structs.replace


def rules(audit: Audit) -> Audit:
    return replaced(audit, rules=Rules("2026.12.0", "sha256:11ff"))


def version(audit: Audit) -> Audit:
    return replaced(audit, findings=tuple(replaced(one, check_version=2) for one in audit.findings))


def program(audit: Audit) -> Audit:
    return replaced(audit, tool=Tool("gedragscode-auditor", "0.2.0"))


def pages(audit: Audit) -> Audit:
    return replaced(audit, pages=(PageRecord(f"{ORIGIN}/", 200, "home", "nl", "cd" * 32, 0),))


@pytest.mark.parametrize(
    ("made", "causes"),
    [
        ((), (Cause.READING,)),
        ((program,), (Cause.READING,)),
        ((rules,), (Cause.RULES,)),
        ((rules, version), (Cause.CHECK, Cause.RULES)),
        ((rules, program), (Cause.RULES, Cause.READING)),
        ((pages,), (Cause.PAGES,)),
        ((rules, version, pages, program), (Cause.CHECK, Cause.RULES, Cause.PAGES, Cause.READING)),
    ],
)
def test_a_change_names_what_differs_that_it_hangs_on(
    made: tuple[Callable[[Audit], Audit], ...], causes: tuple[Cause, ...]
) -> None:
    after = audited(found("AGE-01", Status.PARTLY), *BEFORE.findings[1:])
    for change in made:
        after = change(after)
    (first, *_) = changes(BEFORE, after)
    assert (first.requirement, first.decided, first.causes) == ("AGE-01", True, causes)


def test_nothing_changed_is_no_change() -> None:
    assert changes(BEFORE, rules(program(BEFORE))) == ()


def test_other_outcomes_come_before_other_evidence() -> None:
    after = audited(found("AGE-01", Status.MET, (ORIGIN, "li")), BEFORE.findings[1], found("AGE-03", Status.MET))
    assert [(one.requirement, one.decided) for one in changes(BEFORE, after)] == [("AGE-03", True), ("AGE-01", False)]


def test_a_requirement_that_came_or_went_is_a_change() -> None:
    after = audited(*BEFORE.findings[:2], found("AGE-09", Status.MET))
    told = {one.requirement: (one.before is None, one.after is None) for one in changes(BEFORE, after)}
    assert told == {"AGE-09": (True, False), "AGE-03": (False, True)}
