"""Holds every check to its labelled page cases, and the judge to its promises."""

from collections import Counter
from pathlib import Path

import pytest
from msgspec.structs import replace

from auditor.check import Check
from auditor.finding import Basis, Evidence, Finding, Status, met
from auditor.judge import judge
from auditor.requirements import Kind, Text
from auditor.site.site import Site
from tests.case_site import Case, read_cases, site_of
from tests.known_gaps import CASE_GAPS, PLATFORM_GAPS
from tests.sample_platforms import first_audit, platforms, rulebook

CASES = read_cases(Path(__file__).parent / "checks")
AUDITED = tuple(sorted(rulebook().checks))


def finding_of(case: Case) -> Finding:
    asked = {case.requirement: rulebook().requirements[case.requirement]}
    return judge(site_of(case, rulebook()), asked, rulebook().checks)[0]


# ── the page cases ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.requirement}: {case.id}")
def test_a_page_case_gets_its_verdict(case: Case) -> None:
    finding = finding_of(case)
    holds = finding.status == case.verdict
    if (case.requirement, case.id) in CASE_GAPS:
        assert not holds, "this gap is mended: take it off its known-gaps.toml"
    else:
        assert holds, f"{finding.status}: {finding.reason.en} {[one.excerpt for one in finding.evidence]}"


def test_known_gaps_name_what_exists_once_and_say_why() -> None:
    named = Counter((case.requirement, case.id) for case in CASES)
    assert all(named[gap] == 1 for gap in CASE_GAPS)
    assert PLATFORM_GAPS.keys() <= {(one, name) for name in platforms("tuning") for one in AUDITED}
    assert all(len(why) > 20 for why in (*CASE_GAPS.values(), *PLATFORM_GAPS.values()))


@pytest.mark.parametrize("identity", AUDITED)
def test_every_audited_requirement_has_a_check_and_a_case_for_each_judgement(identity: str) -> None:
    verdicts = {case.verdict for case in CASES if case.requirement == identity}
    assert identity in rulebook().checks
    never = rulebook().requirements[identity].not_met.en.startswith("This outcome does not occur")
    assert ({"met"} if never else {"met", "not_met"}) <= verdicts
    assert len(verdicts) >= 3


def test_what_has_no_check_is_never_judged() -> None:
    asked = {"TRN-01": rulebook().requirements["TRN-01"]}
    (finding,) = judge(plain_site(), asked, {})
    assert (finding.status, finding.check_version) == (Status.CANNOT_TELL, 0)
    assert finding.reason.en.startswith("not audited yet:")


def test_every_requirement_has_a_check() -> None:
    assert rulebook().checks.keys() == rulebook().requirements.keys()


def test_every_requirement_gets_one_finding_in_catalogue_order() -> None:
    found = [one.requirement for one in first_audit(platforms()[0]).findings]
    assert found == list(rulebook().requirements)


# ── the judge ───────────────────────────────────────────────────────────────────────────────────────────────────────


def plain_site() -> Site:
    return site_of(Case("AGE-01", "plain", "not_met", (), ()), rulebook())


def always_met(_: Site) -> Finding:
    return met(Evidence("https://www.voorbeeld.example/"), Text("ja", "yes"))


def crashes(_: Site) -> Finding:
    raise ZeroDivisionError("by nought")


def test_a_check_that_crashes_is_one_error_and_the_others_go_on() -> None:
    checks = {
        "AGE-01": Check("AGE-01", always_met),
        "AGE-02": Check("AGE-02", crashes, version=4),
        "AGE-03": Check("AGE-03", always_met),
    }
    findings = {one.requirement: one for one in judge(plain_site(), rulebook().requirements, checks)}
    assert (findings["AGE-01"].status, findings["AGE-03"].status) == (Status.MET, Status.MET)
    assert findings["AGE-02"].status is Status.ERROR
    assert "ZeroDivisionError: by nought" in findings["AGE-02"].reason.nl
    assert findings["AGE-02"].check_version == 4


def test_an_interrupt_in_a_check_is_not_swallowed() -> None:
    def interrupted(_: Site) -> Finding:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        judge(plain_site(), {"AGE-01": rulebook().requirements["AGE-01"]}, {"AGE-01": Check("AGE-01", interrupted)})


def test_a_need_that_the_site_lacks_is_a_reason_and_the_check_is_not_asked() -> None:
    checks = {"REP-01": Check("REP-01", crashes, needs=("home", "advertisement template"), version=2)}
    (finding,) = judge(plain_site(), {"REP-01": rulebook().requirements["REP-01"]}, checks)
    assert finding.status is Status.CANNOT_TELL
    assert finding.searched == ("https://www.voorbeeld.example/",)
    assert finding.check_version == 2


@pytest.mark.parametrize(
    ("languages", "said"), [(("nl", "en"), Status.CANNOT_TELL), (("de",), Status.MET), ((), Status.MET)]
)
def test_a_platform_in_a_language_without_words_is_never_said_to_lack_something(
    languages: tuple[str, ...], said: Status
) -> None:
    page = (
        "<p>Wir sind für Sie da, und das ist die Seite, auf der wir Ihnen sagen, wie es bei uns geht und was nicht.</p>"
    )
    site = site_of(
        Case("AGE-01", "de", "met", ({"path": "/", "html": f"<title>Nordlicht</title>{page}"},), ()), rulebook()
    )
    checks = {"AGE-01": Check("AGE-01", always_met, languages=languages)}
    (finding,) = judge(site, {"AGE-01": rulebook().requirements["AGE-01"]}, checks)
    assert finding.status is said


@pytest.mark.parametrize(
    ("kind", "said", "stored"),
    [
        (Kind.PUBLISH, Basis.PUBLISHED, Basis.PUBLISHED),
        (Kind.PUBLISH, Basis.OBSERVED, Basis.OBSERVED),
        (Kind.DO, Basis.PUBLISHED, Basis.CLAIMED),
        (Kind.DO, Basis.OBSERVED, Basis.CLAIMED),
        (Kind.DO, Basis.ANSWERED, Basis.ANSWERED),
    ],
)
def test_a_duty_to_do_something_is_met_on_the_platforms_word_only(kind: Kind, said: Basis, stored: Basis) -> None:
    def states(_: Site) -> Finding:
        return met(Evidence("https://www.voorbeeld.example/"), Text("ja", "yes"), basis=said)

    asked = next(one for one in rulebook().requirements.values() if one.kind is kind)
    (finding,) = judge(plain_site(), {asked.id: asked}, {asked.id: replace(Check(asked.id, states), needs=())})
    assert finding.basis is stored
