"""Invented outcomes of a check to render: one of each standing, doubts, stale entries, and text that means harm."""

from datetime import date

import msgspec

from auditor.finding import Evidence, Status
from auditor.policy.baseline import Accepted, stale, weighed
from auditor.policy.breach import breaches_of, doubts_of
from auditor.policy.outcome import Outcome, Result
from auditor.policy.policy import MUST_BE_MET, Policy
from auditor.requirements import Text
from tests.report.invented import HOSTILE, ORIGIN, audit, finding, rulebook

TODAY = date(2026, 11, 24)
RULES = rulebook()
POLICY = Policy(
    minimum_score={"code-one": 90}, minimum_coverage={"code-two": 0.0}, allowed={"AGE": MUST_BE_MET, "REP": MUST_BE_MET}
)


def entry(requirement: str, expires: date = date(2026, 12, 31), **values: object) -> Accepted:
    """Return an entry for the place where an invented finding stands."""
    made = Accepted(
        platform="een",
        requirement=requirement,
        page=f"{ORIGIN}/voorwaarden",
        selector="main > p",
        status=Status.NOT_MET,
        reason="wij weten het",
        expires=expires,
    )
    return msgspec.structs.replace(made, **values)


BASELINE = (
    entry("AGE-02"),
    entry("AGE-03", expires=date(2026, 11, 1)),
    entry("REP-01"),
)


def outcome(baseline: tuple[Accepted, ...] = BASELINE) -> Outcome:
    """Return a check of one platform with one finding of each outcome, and of a snapshot that cannot be read."""
    judged = audit(rules=RULES)
    # A crash would keep its score from being a breach; a rendering must bear both.
    whole = msgspec.structs.replace(
        judged, findings=tuple(one for one in judged.findings if one.status is not Status.ERROR)
    )
    found = breaches_of(whole, POLICY, "een")
    results = (
        Result(
            platform="een",
            snapshot="een.wacz",
            policy=POLICY,
            audit=judged,
            breaches=weighed(found, baseline, TODAY),
            doubts=doubts_of(judged),
        ),
        Result(
            platform="twee",
            snapshot="twee.wacz",
            policy=POLICY,
            audit=None,
            doubts=(Text("het bestand is afgekapt", "the file is cut short"),),
        ),
    )
    return Outcome(
        results=results,
        stale=stale(baseline, found, judged={"een"}),
        rules=RULES.rules,
        version="0.1.0",
        today=TODAY,
    )


def hostile_outcome() -> Outcome:
    """Return an outcome in which every text of a site or a file means harm."""
    evil = f"::error::{HOSTILE}\r\n::stop-commands::x\n##[add-mask]x | `code` <b> ]]> %0A"
    judged = audit(
        finding(
            "AGE-03",
            Status.NOT_MET,
            reason=Text(evil, evil),
            evidence=Evidence(f"https://x.example/{evil}", evil, evil),
        ),
        finding("AGE-02", Status.ERROR, reason=Text(evil, evil)),
        finding("AGE-01", Status.NOT_MET, evidence=Evidence("javascript:alert(1)", evil)),
        rules=RULES,
    )
    found = breaches_of(judged, POLICY, evil)
    accepted = Accepted(
        platform=evil, requirement="AGE-01", page="javascript:alert(1)", selector=evil,
        status=Status.NOT_MET, reason=evil, expires=TODAY,
    )  # fmt: skip
    gone = msgspec.structs.replace(accepted, selector="gone", page=evil)
    result = Result(
        platform=evil,
        snapshot=evil,
        policy=POLICY,
        audit=judged,
        breaches=weighed(found, (accepted,), TODAY),
        doubts=doubts_of(judged),
    )
    return Outcome(results=(result,), stale=(gone,), rules=RULES.rules, version="0.1.0", today=TODAY)


def kept_outcome() -> Outcome:
    """Return an outcome in which the policy is kept."""
    judged = audit(finding("AGE-01", Status.MET), finding("REP-01", Status.CANNOT_TELL), rules=RULES)
    policy = Policy(allowed={"AGE": MUST_BE_MET})
    result = Result(platform="een", snapshot="een", policy=policy, audit=judged)
    return Outcome(results=(result,), stale=(), rules=RULES.rules, version="0.1.0", today=TODAY)
