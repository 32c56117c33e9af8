"""A baseline accepts a breach by what it is, for a while; a fix and a regression never cancel."""

from collections.abc import Iterable
from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.finding import Status
from auditor.policy.baseline import Accepted, Standing, accepting, stale, weighed
from auditor.policy.breach import Breach, breaches_of
from auditor.policy.policy import MUST_BE_MET, Policy
from tests.policy.audits import TERMS, audited, found, scored

TODAY = date(2026, 11, 24)
ENTRY = Accepted(
    platform="een", requirement="REP-01", page=TERMS, selector="p", status=Status.PARTLY, reason="bekend", expires=TODAY
)
POLICY = Policy(allowed={"default": MUST_BE_MET}, minimum_score={"dsa": 50})


def breaches(status: Status = Status.PARTLY, *selectors: str, platform: str = "een") -> tuple[Breach, ...]:
    return breaches_of(
        audited(found("REP-01", status, *((TERMS, one) for one in selectors or ("p",)))), POLICY, platform
    )


def changed(**values: object) -> Accepted:
    return msgspec.structs.replace(ENTRY, **values)


@pytest.mark.parametrize(
    ("entry", "status", "standing"),
    [
        (ENTRY, Status.PARTLY, Standing.ACCEPTED),
        (changed(selector="li"), Status.PARTLY, Standing.NEW),
        (changed(page="https://elders.example/"), Status.PARTLY, Standing.NEW),
        (changed(requirement="REP-02"), Status.PARTLY, Standing.NEW),
        (changed(platform="twee"), Status.PARTLY, Standing.NEW),
        (changed(expires=date(2026, 11, 23)), Status.PARTLY, Standing.EXPIRED),
        (ENTRY, Status.NOT_MET, Standing.WORSE),
        (changed(status=Status.NOT_MET), Status.PARTLY, Standing.ACCEPTED),
        (changed(status=Status.NOT_MET, expires=date(2026, 11, 23)), Status.NOT_MET, Standing.EXPIRED),
    ],
)
def test_an_entry_helps_its_own_breach_only_and_not_for_ever(
    entry: Accepted, status: Status, standing: Standing
) -> None:
    (one,) = weighed(breaches(status), [entry], TODAY)
    assert (one.standing, one.counts) == (standing, standing is not Standing.ACCEPTED)
    assert (one.note is None) == (standing is Standing.NEW)


def test_a_note_says_the_reason_and_the_day() -> None:
    (one,) = weighed(breaches(), [changed(expires=date(2026, 11, 1))], TODAY)
    assert one.note is not None
    assert one.note.nl == "was aanvaard tot en met 2026-11-01 (bekend), en dat is voorbij"


def test_a_fix_makes_no_room_for_a_regression() -> None:
    before, after = breaches(Status.PARTLY, "p"), breaches(Status.PARTLY, "li")
    baseline = accepting((), weighed(before, (), TODAY), (), reason="bekend", expires=TODAY)
    (one,) = weighed(after, baseline, TODAY)
    assert one.standing is Standing.NEW
    assert [entry.selector for entry in stale(baseline, after, judged={"een"})] == ["p"]


@given(
    accepted=st.sets(st.sampled_from("abcdefgh")),
    now=st.sets(st.sampled_from("abcdefgh"), min_size=1),
)
def test_whatever_was_not_accepted_itself_counts(accepted: set[str], now: set[str]) -> None:
    baseline = _accepting(breaches(Status.PARTLY, *sorted(accepted))) if accepted else ()
    counting = {
        one.breach.selector for one in weighed(breaches(Status.PARTLY, *sorted(now)), baseline, TODAY) if one.counts
    }
    assert counting == now - accepted


def _accepting(found_now: Iterable[Breach]) -> tuple[Accepted, ...]:
    return accepting((), weighed(found_now, (), TODAY), (), reason="bekend", expires=TODAY)


@pytest.mark.parametrize(
    ("judged", "crashed", "number"),
    [({"een"}, set(), 1), (set(), set(), 0), ({"twee"}, set(), 0), ({"een"}, {("een", "REP-01")}, 0)],
)
def test_only_what_was_judged_can_prove_an_entry_stale(
    judged: set[str], crashed: set[tuple[str, str]], number: int
) -> None:
    assert len(stale([ENTRY], breaches(Status.PARTLY, "li"), judged=judged, unseen=crashed)) == number
    assert stale([ENTRY], breaches(), judged=judged, unseen=crashed) == ()


def test_accepting_keeps_what_holds_and_renews_what_does_not() -> None:
    kept, expired, outdated = ENTRY, changed(selector="li", expires=date(2026, 1, 1)), changed(selector="weg")
    results = weighed(breaches(Status.PARTLY, "p", "li", "h2"), [kept, expired, outdated], TODAY)
    later = date(2027, 1, 1)
    baseline = accepting([outdated, kept, expired], results, [outdated], reason="nieuw", expires=later)
    assert [(one.selector, one.reason, one.expires) for one in baseline] == [
        ("h2", "nieuw", later),
        ("li", "nieuw", later),
        ("p", "bekend", TODAY),
    ]


def test_of_two_snapshots_the_graver_outcome_is_accepted() -> None:
    results = weighed((*breaches(Status.NOT_MET), *breaches(Status.PARTLY)), (), TODAY)
    assert [one.status for one in accepting((), results, (), reason="r", expires=TODAY)] == [Status.NOT_MET]


def test_a_low_score_cannot_be_accepted() -> None:
    low = breaches_of(audited(scores=(scored("dsa", 1, 1.0),)), POLICY, "een")
    assert accepting((), weighed(low, (), TODAY), (), reason="r", expires=TODAY) == ()
    entry = changed(requirement="minimum_score:dsa", page="", selector="")
    assert [one.standing for one in weighed(low, [entry], TODAY)] == [Standing.NEW]
