"""Holds every check to its labelled page cases and to the sample platforms, and the judge to its promises."""

import tomllib
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from auditor.audit import Audit, to_json
from auditor.check import Check
from auditor.finding import Basis, Evidence, Finding, Status, met
from auditor.gather.visit import visit
from auditor.judge import judge
from auditor.record import audit_of
from auditor.requirements import Kind, Text
from auditor.rulebook import Rulebook, load_rulebook
from auditor.site.site import Site
from auditor.transport import open_target
from tests.case_site import Case, read_cases, site_of

HERE = Path(__file__).parent
SAMPLES = HERE.parent / "sample_sites"
MOMENT = "2026-11-24T09:00:00Z"
LEAST_ACCURACY = 0.80
MOST_FALSELY_MET = 0.03

CASES = read_cases(HERE / "checks")


def known_gaps(kind: str, name: str) -> dict[tuple[str, str], str]:
    """Return the gaps written down beside the cases: the requirement and the case or platform, to the reason."""
    found = {}
    for path in sorted((HERE / "checks").glob("*/known-gaps.toml")):
        for gap in tomllib.loads(path.read_text(encoding="utf-8")).get(kind, []):
            assert (path.parent.name, gap[name]) not in found
            found[path.parent.name, gap[name]] = gap["why"]
    return found


CASE_GAPS = known_gaps("gap", "id")
PLATFORM_GAPS = known_gaps("platform_gap", "platform")


@cache
def rulebook() -> Rulebook:
    return load_rulebook(plugins=False)


@cache
def labels(platform: str) -> Mapping[str, Any]:
    return tomllib.loads((SAMPLES / platform / "expected.toml").read_text(encoding="utf-8"))


def platforms(*halves: str) -> list[str]:
    names = sorted(path.parent.name for path in SAMPLES.glob("*/expected.toml"))
    plain = [name for name in names if not labels(name).get("rendered")]
    return [name for name in plain if not halves or labels(name)["half"] in halves]


def audited(platform: str) -> Audit:
    """Visit a sample platform from its folder and judge it, at a moment that does not move."""
    with open_target(str(SAMPLES / platform)) as visitor:
        site = visit(visitor, rulebook(), year=2026)
        conduct = visitor.conduct()
    return audit_of(
        site=site,
        rulebook=rulebook(),
        codes=rulebook().codes.values(),
        name=visitor.name,
        url=visitor.home,
        kind=visitor.kind,
        user_agent=visitor.user_agent,
        conduct=conduct,
        observed_at=MOMENT,
        judged_at=MOMENT,
    )


first_audit = cache(audited)
AUDITED = tuple(sorted(rulebook().checks))


def statuses(platform: str) -> dict[str, str]:
    return {one.requirement: one.status.value for one in first_audit(platform).findings if one.requirement in AUDITED}


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


# ── the sample platforms ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("platform", platforms("tuning"))
def test_a_sample_platform_is_judged_as_labelled(platform: str) -> None:
    labelled = {one: labels(platform)[one]["status"] for one in AUDITED}
    wrong = {one for one, status in statuses(platform).items() if status != labelled[one]}
    gaps = {one for one, name in PLATFORM_GAPS if name == platform}
    assert sorted(wrong - gaps) == [], {one: (labelled[one], statuses(platform)[one]) for one in wrong - gaps}
    assert sorted(gaps - wrong) == [], "these gaps are mended: take them off their known-gaps.toml"


def test_held_out_platforms_are_judged_well_enough() -> None:
    # Which ones are wrong is not told, so that nobody tunes on them.
    pairs = [
        (labels(name)[one]["status"], status) for name in platforms("test") for one, status in statuses(name).items()
    ]
    right = sum(truth == status for truth, status in pairs)
    falsely_met = sum(status == Status.MET and truth in ("not_met", "partly") for truth, status in pairs)
    assert len(pairs) == len(platforms("test")) * len(AUDITED)
    assert right / len(pairs) >= LEAST_ACCURACY
    assert falsely_met / len(pairs) <= MOST_FALSELY_MET


@pytest.mark.parametrize("platform", platforms())
def test_every_judgement_carries_evidence_and_a_basis(platform: str) -> None:
    judged = [one for one in first_audit(platform).findings if one.status.judged]
    assert all(one.evidence and one.basis for one in judged)
    assert all(piece.url for one in judged for piece in one.evidence)


@pytest.mark.parametrize("platform", platforms())
def test_an_absence_says_what_was_searched(platform: str) -> None:
    absent = [
        one
        for one in first_audit(platform).findings
        if one.status is Status.NOT_MET and one.reason.en.startswith("Not found on")
    ]
    assert all(one.searched for one in absent)


@pytest.mark.parametrize("platform", platforms())
def test_nothing_of_an_advertiser_is_written_down(platform: str) -> None:
    written = to_json(first_audit(platform)).decode()
    assert [seed for seed in labels(platform)["seeds"] if seed in written] == []


@pytest.mark.parametrize("platform", platforms())
def test_a_second_audit_gives_the_same_bytes(platform: str) -> None:
    assert to_json(audited(platform)) == to_json(first_audit(platform))


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
