"""Two audits side by side: which way each requirement went, and whether platform, rules or an answer made it so."""

import random
from itertools import pairwise

import msgspec
import pytest

from auditor.audit import Audit, Rules, Tool
from auditor.finding import Basis, Finding, Status
from auditor.history.compared import Ruling, Why, compared, compared_anew
from auditor.history.direction import Direction, direction
from auditor.history.history import open_history
from tests.history.kept import replaced
from tests.policy.audits import audited, found

MET, PARTLY, NOT_MET, NOT_APPLICABLE = Status.MET, Status.PARTLY, Status.NOT_MET, Status.NOT_APPLICABLE
CANNOT_TELL, ERROR = Status.CANNOT_TELL, Status.ERROR
WORSE, GONE, NEW, BETTER, SAME = Direction


@pytest.mark.parametrize(
    ("before", "after", "way"),
    [
        (MET, MET, SAME),
        (MET, PARTLY, WORSE),
        (MET, NOT_MET, WORSE),
        (PARTLY, NOT_MET, WORSE),
        (NOT_MET, PARTLY, BETTER),
        (NOT_MET, MET, BETTER),
        (PARTLY, MET, BETTER),
        (CANNOT_TELL, MET, NEW),
        (CANNOT_TELL, NOT_MET, NEW),
        (ERROR, PARTLY, NEW),
        (None, CANNOT_TELL, NEW),
        (None, NOT_MET, NEW),
        (NOT_APPLICABLE, NOT_MET, NEW),
        (CANNOT_TELL, NOT_APPLICABLE, NEW),
        (MET, CANNOT_TELL, GONE),
        (NOT_MET, ERROR, GONE),
        (MET, NOT_APPLICABLE, GONE),
        (NOT_APPLICABLE, CANNOT_TELL, GONE),
        (MET, None, GONE),
        (CANNOT_TELL, None, GONE),
        (CANNOT_TELL, ERROR, SAME),
        (ERROR, CANNOT_TELL, SAME),
        (NOT_APPLICABLE, NOT_APPLICABLE, SAME),
        (None, None, SAME),
    ],
)
def test_which_way_an_outcome_went(before: Status | None, after: Status | None, way: Direction) -> None:
    assert direction(before, after) is way


def otherwise(audit: Audit) -> Audit:
    """Return the audit as other rules would name themselves."""
    return replaced(audit, rules=Rules("2026.12.0", "sha256:11ff"))


BEFORE = audited(found("AGE-01", MET), found("AGE-02", NOT_MET), found("AGE-03", MET), found("AGE-04", CANNOT_TELL))
AFTER = audited(found("AGE-01", MET), found("AGE-02", MET), found("AGE-03", PARTLY), found("AGE-04", NOT_MET))


def test_by_the_same_rules_a_change_is_of_the_platform() -> None:
    it = compared(BEFORE, AFTER)
    assert it.ruling is Ruling.SAME
    assert [(one.requirement, one.direction, one.why) for one in it.differences] == [
        ("AGE-03", WORSE, Why.PLATFORM),
        ("AGE-04", NEW, Why.PLATFORM),
        ("AGE-02", BETTER, Why.PLATFORM),
        ("AGE-01", SAME, None),
    ]
    assert it.counts == {WORSE: 1, GONE: 0, NEW: 1, BETTER: 1, SAME: 1}
    (worse,) = it.went(WORSE)
    assert (worse.before, worse.after) == (BEFORE.findings[2], AFTER.findings[2])


@pytest.mark.parametrize("other", [otherwise, lambda audit: replaced(audit, tool=Tool("gedragscode-auditor", "0.2.0"))])
def test_by_other_rules_or_program_it_is_not_to_be_told(other: object) -> None:
    assert callable(other)
    it = compared(BEFORE, other(AFTER))
    assert it.ruling is Ruling.OTHER
    assert {one.why for one in it.differences if one.direction is not SAME} == {Why.EITHER}


def test_a_requirement_that_one_does_not_ask_is_of_the_rules() -> None:
    fewer = audited(*BEFORE.findings[:1], found("AGE-09", MET))
    it = compared(fewer, BEFORE)
    assert {one.requirement: (one.direction, one.why) for one in it.differences if one.why} == {
        "AGE-02": (NEW, Why.RULES),
        "AGE-03": (NEW, Why.RULES),
        "AGE-04": (NEW, Why.RULES),
        "AGE-09": (GONE, Why.RULES),
    }


def test_an_answer_that_came_or_expired_is_no_change_of_the_platform() -> None:
    answered = msgspec.structs.replace(found("AGE-04", MET), basis=Basis.ANSWERED)
    with_answer = audited(*BEFORE.findings[:3], answered)
    assert [(one.direction, one.why) for one in compared(BEFORE, with_answer).differences if one.why] == [
        (NEW, Why.ANSWER)
    ]
    assert [(one.direction, one.why) for one in compared(with_answer, BEFORE).differences if one.why] == [
        (GONE, Why.ANSWER)
    ]


def test_judged_anew_tells_the_platform_from_the_rules() -> None:
    # The new rules find AGE-03 partly met in the old pages too; only AGE-02 changed on the platform.
    before_anew = otherwise(audited(*BEFORE.findings[:2], found("AGE-03", PARTLY), found("AGE-04", NOT_MET)))
    it = compared_anew(BEFORE, otherwise(AFTER), before_anew, otherwise(AFTER))
    assert it.ruling is Ruling.ANEW
    assert [(one.requirement, one.direction, one.why) for one in it.differences if one.why] == [
        ("AGE-02", BETTER, Why.PLATFORM)
    ]
    assert [change.requirement for change in it.rules_before] == ["AGE-03", "AGE-04"]
    assert it.rules_after == ()


# ---- The measure: 24 monthly audits of 30 platforms with known changes.
REQUIREMENTS = tuple(f"AGE-{number:02}" for number in range(1, 47))
EVERY = (*Status,)
MONTHS = [f"{2025 + month // 12}-{month % 12 + 1:02}-05T12:00:00Z" for month in range(24)]


def monthly(name: str, chance: random.Random) -> tuple[list[Audit], list[dict[str, tuple[Status, Status]]]]:
    """Return 24 audits, and for each but the first which outcomes were made other ones, from what to what."""
    outcomes = {one: chance.choice(EVERY) for one in REQUIREMENTS}
    audits: list[Audit] = []
    known: list[dict[str, tuple[Status, Status]]] = []
    for month in MONTHS:
        changed: dict[str, tuple[Status, Status]] = {}
        for one in chance.sample(REQUIREMENTS, chance.choice((0, 0, 1, 3, 8))) if audits else ():
            other = chance.choice([status for status in EVERY if status is not outcomes[one]])
            changed[one] = (outcomes[one], other)
            outcomes[one] = other
        # What does not matter changes every month: where the evidence stands, and its selector.
        findings = tuple(_finding(one, status, chance) for one, status in outcomes.items())
        audit = replaced(audited(*findings), observed_at=month, judged_at=month)
        audits.append(replaced(audit, platform=replaced(audit.platform, name=name, url=f"https://{name}.example/")))
        known.append(changed)
    return audits, known[1:]


def _finding(requirement: str, status: Status, chance: random.Random) -> Finding:
    places = ((f"https://x.example/{chance.randrange(99)}", f"p:nth-of-type({chance.randrange(9)})"),)
    return found(requirement, status, *(places if status.judged else ()))


def test_every_known_change_is_named_and_no_other() -> None:
    chance = random.Random(30)
    pairs = 0
    for number in range(30):
        audits, known = monthly(f"platform{number}", chance)
        for (before, after), changed in zip(pairwise(audits), known, strict=True):
            it = compared(before, after)
            told = {
                one.requirement: (one.before.status, one.after.status)
                for one in it.differences
                if one.before is not None and one.after is not None and one.before.status is not one.after.status
            }
            assert told == changed
            named = {one.requirement: one.direction for one in it.differences if one.direction is not SAME}
            # Between not seen and a crashed check there is nothing to tell of the platform.
            silent = ({CANNOT_TELL, ERROR},)
            assert named == {one: direction(*pair) for one, pair in changed.items() if set(pair) not in silent}
            assert {one.why for one in it.differences} <= {None, Why.PLATFORM}
            pairs += 1
    assert pairs == 30 * 23


def test_a_history_gives_the_same_changes_back(anywhere: str) -> None:
    audits, known = monthly("platform", random.Random(7))
    with open_history(anywhere, create=True) as history:
        for audit in audits:
            history.add(audit)
        course = history.course(history.platform("platform.example"))
        kept = [
            {
                one: (before.outcomes.status(one), after.outcomes.status(one))
                for one in history.requirements()
                if before.outcomes.status(one) is not after.outcomes.status(one)
            }
            for before, after in pairwise(course)
        ]
        (row,) = history.matrix()
    assert kept == known
    assert (row.last, row.before) == (course[-1], course[-2])
