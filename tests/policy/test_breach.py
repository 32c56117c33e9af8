"""What breaks a policy, and by what a breach is known again."""

import pytest

from auditor.finding import Status
from auditor.policy.breach import Identity, breaches_of, doubts_of
from auditor.policy.policy import MUST_BE_MET, STATUS_WORDS, Policy, Rule, in_words
from auditor.report.wording import read_wording
from auditor.requirements import Text
from tests.policy.audits import ORIGIN, TERMS, audited, found, scored


@pytest.mark.parametrize(
    ("allowed", "requirement", "status", "breached"),
    [
        ({}, "AGE-01", Status.NOT_MET, False),
        ({"AGE-01": (Status.MET,)}, "AGE-01", Status.MET, False),
        ({"AGE-01": (Status.MET,)}, "AGE-01", Status.PARTLY, True),
        ({"AGE-01": (Status.MET,)}, "AGE-02", Status.PARTLY, False),
        ({"AGE": (Status.MET,)}, "AGE-02", Status.PARTLY, True),
        ({"default": (Status.MET,)}, "REP-02", Status.PARTLY, True),
        ({"AGE": (Status.PARTLY,), "AGE-01": (Status.MET,)}, "AGE-01", Status.PARTLY, True),
        ({"default": (Status.MET,), "AGE": (Status.PARTLY,)}, "AGE-01", Status.PARTLY, False),
        ({"AGE-01": MUST_BE_MET}, "AGE-01", Status.NOT_APPLICABLE, False),
        ({"AGE-01": MUST_BE_MET}, "AGE-01", Status.CANNOT_TELL, True),
        ({"AGE-01": MUST_BE_MET}, "AGE-01", Status.ERROR, False),
    ],
)
def test_the_narrowest_key_says_which_outcomes_are_allowed(
    allowed: dict[str, tuple[Status, ...]], requirement: str, status: Status, *, breached: bool
) -> None:
    breaches = breaches_of(audited(found(requirement, status)), Policy(allowed=allowed), "een")
    assert bool(breaches) is breached


def test_every_place_of_a_finding_is_a_breach_of_its_own() -> None:
    finding = found("REP-01", Status.NOT_MET, (TERMS, "p"), (TERMS, "li"), (f"{ORIGIN}/", "p"), (TERMS, "p"))
    breaches = breaches_of(audited(finding), Policy(allowed={"REP-01": MUST_BE_MET}), "een")
    assert [one.identity for one in breaches] == [
        Identity("een", "REP-01", TERMS, "p"),
        Identity("een", "REP-01", TERMS, "li"),
        Identity("een", "REP-01", f"{ORIGIN}/", "p"),
    ]
    assert len({one.identity.fingerprint for one in breaches}) == 3


def test_an_absence_is_the_same_one_wherever_else_was_searched() -> None:
    policy = Policy(allowed={"TRN": MUST_BE_MET})
    small, large = (
        breaches_of(
            audited(found("TRN-01", Status.NOT_MET, *((page, "") for page in pages), searched=pages)), policy, "een"
        )
        for pages in ((TERMS,), (f"{ORIGIN}/over", TERMS))
    )
    assert [one.identity for one in small] == [one.identity for one in large] == [Identity("een", "TRN-01")]
    assert large[0].page == f"{ORIGIN}/over"


def test_what_was_searched_and_found_wanting_somewhere_has_its_place() -> None:
    finding = found("TRN-01", Status.NOT_MET, (TERMS, "p"), searched=(TERMS,))
    assert breaches_of(audited(finding), Policy(allowed={"TRN": MUST_BE_MET}), "een")[0].identity.page == TERMS


@pytest.mark.parametrize(
    ("policy", "lowest", "coverage", "rules"),
    [
        (Policy(minimum_score={"dsa": 50}), 50, 0.1, []),
        (Policy(minimum_score={"dsa": 50}), 49, 0.1, [Rule.MINIMUM_SCORE]),
        (Policy(minimum_score={"dsa": 0}), None, 0.0, [Rule.MINIMUM_SCORE]),
        (Policy(minimum_score={"elders": 50}), 0, 0.1, []),
        (Policy(every_coverage=0.7), 0, 0.69, [Rule.MINIMUM_COVERAGE]),
        (Policy(every_coverage=0.7), 0, 0.7, []),
        (Policy(every_coverage=0.7, minimum_coverage={"dsa": 0.5}), 0, 0.5, []),
        (
            Policy(minimum_coverage={"dsa": 0.5}, minimum_score={"dsa": 1}),
            0,
            0.4,
            [Rule.MINIMUM_SCORE, Rule.MINIMUM_COVERAGE],
        ),
    ],
)
def test_scores_and_coverage_have_their_minimum(
    policy: Policy, lowest: int | None, coverage: float, rules: list[Rule]
) -> None:
    breaches = breaches_of(audited(scores=(scored("dsa", lowest, coverage),)), policy, "een")
    assert [one.rule for one in breaches] == rules
    assert not any(one.acceptable for one in breaches)
    assert len({one.identity for one in breaches}) == len(rules)


def test_a_reason_says_what_was_asked_and_what_was_found() -> None:
    must, listed = (
        breaches_of(audited(found("AGE-01", Status.CANNOT_TELL)), Policy(allowed={"AGE-01": allowed}), "een")[0].reason
        for allowed in (MUST_BE_MET, (Status.MET, Status.PARTLY))
    )
    assert must == Text("niet te beoordelen: omdat; dit moet gehaald zijn", "cannot tell: because; this must be met")
    assert listed.nl == "niet te beoordelen: omdat; toegestaan: gehaald of deels gehaald"
    score = breaches_of(audited(scores=(scored("dsa", 3, 1),)), Policy(minimum_score={"dsa": 5}), "een")[0]
    assert score.reason.en == "the lowest score must be 5 or more; it is 3"


def test_a_platform_lays_its_policy_over_the_general_one_key_by_key() -> None:
    general = Policy(minimum_score={"dsa": 50}, every_coverage=0.7, allowed={"AGE-01": MUST_BE_MET})
    own = Policy(minimum_score={"field-lab": 10}, every_coverage=0.0, allowed={"default": tuple(Status)})
    both = general.overridden(own)
    assert (both.minimum_score, both.every_coverage) == ({"dsa": 50, "field-lab": 10}, 0.0)
    assert both.allowed_for("AGE-01") == MUST_BE_MET
    assert general.overridden(Policy()) == general


def test_an_audit_that_read_nothing_or_crashed_is_in_doubt() -> None:
    crashed = audited(found("AGE-01", Status.ERROR), found("AGE-02", Status.MET))
    assert [doubt.en for doubt in doubts_of(crashed)] == ["AGE-01: because."]
    unread = audited(trouble=Text("geweigerd", "refused"))
    assert [doubt.en for doubt in doubts_of(unread)] == ["not one page could be read: refused"]
    assert doubts_of(audited(found("AGE-02", Status.CANNOT_TELL))) == ()


def test_what_could_not_be_judged_is_no_breach() -> None:
    policy = Policy(minimum_score={"dsa": 50}, every_coverage=0.5, allowed={"default": MUST_BE_MET})
    low = (scored("dsa", 0, 0.0),)
    unread = audited(found("AGE-01", Status.CANNOT_TELL), scores=low, trouble=Text("geweigerd", "refused"))
    assert breaches_of(unread, policy, "een") == ()
    crashed = audited(found("AGE-01", Status.ERROR), found("AGE-02", Status.NOT_MET), scores=low)
    assert [one.subject for one in breaches_of(crashed, policy, "een")] == ["AGE-02"]


def test_the_words_for_outcomes_are_those_of_the_reports() -> None:
    words = read_wording()["status"]
    lowered = {status: Text(words[status.value].nl.lower(), words[status.value].en.lower()) for status in Status}
    assert lowered == STATUS_WORDS
    assert in_words((Status.MET,)).nl == "gehaald"
    assert in_words(tuple(Status)[:3]).en == "met, partly met or not met"
