"""What a check goes on to ask of a sentence spares work and never changes what is found.

A check may say so to the reader (`itself`, `like` in `auditor/site/reading/asked.py`), which then cuts fewer blocks into
sentences. Whoever widens the check and forgets that would lose sentences in silence: here both ways must agree.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from auditor.finding import Finding
from auditor.gather.visit import visit
from auditor.judge import judge
from auditor.rulebook import Rulebook, load_rulebook
from auditor.site.reading.asked import NOTHING, Asked, nothing_like
from auditor.transport import open_target
from tests.case_site import Case, read_cases, site_of
from tests.sample_platforms import SAMPLES, platforms

RULEBOOK: Rulebook = load_rulebook(plugins=False)
CASES = read_cases(Path(__file__).parent / "checks")
# All of them take minutes: `EVERY = 1` is for whoever changes what is asked.
EVERY = 5


def wholly(
    concepts: Iterable[str],
    where: str = "",
    along: Iterable[str] = (),
    itself: Iterable[str] = NOTHING,
    like: Callable[[str], bool] = nothing_like,
) -> Asked:
    """Ask without sparing."""
    assert itself is not None
    assert like is not None
    return Asked(frozenset(concepts), where, frozenset(along))


def of_case(case: Case) -> tuple[Finding, ...]:
    asked = {case.requirement: RULEBOOK.requirements[case.requirement]}
    return judge(site_of(case, RULEBOOK), asked, RULEBOOK.checks)


def of_platform(platform: str) -> tuple[Finding, ...]:
    with open_target(str(SAMPLES / platform)) as visitor:
        site = visit(visitor, RULEBOOK, year=2026)
    return judge(site, RULEBOOK.requirements, RULEBOOK.checks)


@pytest.mark.parametrize("identity", sorted(RULEBOOK.checks))
def test_cases_are_judged_the_same_when_nothing_is_spared(identity: str, monkeypatch: pytest.MonkeyPatch) -> None:
    cases = [case for case in CASES if case.requirement == identity][::EVERY]
    spared = [of_case(case) for case in cases]
    monkeypatch.setattr(Asked, "of", wholly)
    different = [case.id for case, before in zip(cases, spared, strict=True) if of_case(case) != before]
    assert different == []


@pytest.mark.parametrize("platform", platforms("tuning")[:: 2 * EVERY])
def test_a_platform_is_judged_the_same_when_nothing_is_spared(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    spared = of_platform(platform)
    monkeypatch.setattr(Asked, "of", wholly)
    assert of_platform(platform) == spared
