"""The score is the range of the architecture's formulae: hand-computed tables, then properties."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.code import Clause, Code, Level
from auditor.finding import Basis, Evidence, Finding, Status
from auditor.requirements import Text
from auditor.score import Score, score

WHY = Text("niet gevonden", "not found")
NOTHING = Text("", "")
SHORT = {
    "m": Status.MET,
    "p": Status.PARTLY,
    "n": Status.NOT_MET,
    "c": Status.CANNOT_TELL,
    "e": Status.ERROR,
    "x": Status.NOT_APPLICABLE,
}


def clause(identity: str, level: Level = Level.MUST, weight: int = 1, *, cap: bool = True) -> Clause:
    return Clause(identity, level, weight, "", NOTHING, NOTHING, "", "", cap)


def code(*clauses: Clause) -> Code:
    return Code("own", Text("Eigen", "Own"), NOTHING, clauses)


def finding(identity: str, status: Status) -> Finding:
    evidence = (Evidence("https://www.platform.example/"),) if status.judged else ()
    return Finding(
        requirement=identity, status=status, basis=Basis.PUBLISHED if evidence else None, reason=WHY, evidence=evidence
    )


def scored(outcomes: str, clauses: Iterable[Clause] = ()) -> Score:
    """Score outcomes by their initials (m p n c e, x for not applicable) against musts of weight 1, or given clauses."""
    asked = tuple(clauses) or tuple(clause(f"AAA-{n:02}", cap=False) for n in range(len(outcomes)))
    return score(
        [finding(one.requirement, SHORT[sign]) for one, sign in zip(asked, outcomes, strict=True)], code(*asked)
    )


@pytest.mark.parametrize(
    ("outcomes", "lowest", "highest", "judged", "coverage"),
    [
        ("m", 100, 100, 100, 1.0),
        ("n", 0, 0, 0, 1.0),
        ("p", 50, 50, 50, 1.0),
        ("c", 0, 100, None, 0.0),
        ("e", 0, 100, None, 0.0),
        ("x", None, None, None, 0.0),
        ("mx", 100, 100, 100, 1.0),
        ("mc", 50, 100, 100, 0.5),
        ("nc", 0, 50, 0, 0.5),
        ("mne", 33, 66, 50, 0.66),
        ("mmn", 66, 66, 66, 1.0),
        ("mpn", 50, 50, 50, 1.0),
        ("mpnc", 37, 62, 50, 0.75),
        ("mmmmmmmc", 87, 100, 100, 0.87),
    ],
)
def test_musts_of_one_weight(
    outcomes: str, lowest: int | None, highest: int | None, judged: int | None, coverage: float
) -> None:
    got = scored(outcomes)
    assert (got.lowest, got.highest, got.judged, got.coverage) == (lowest, highest, judged, coverage)


@pytest.mark.parametrize(
    ("outcomes", "lowest", "highest", "judged"),
    [
        # W is 2 for the must, 0.9 for the should (0.3 x 3), 0 for the may.
        ("mmm", 100, 100, 100),
        ("mnm", 68, 68, 68),  # 2 / 2.9
        ("nmm", 31, 31, 31),  # 0.9 / 2.9
        ("nnm", 0, 0, 0),  # a may counts for nothing
        ("pmc", 65, 65, 65),  # 1.9 / 2.9, and what was not seen weighs nothing
        ("cmn", 31, 100, 100),
        ("ccm", 0, 100, None),
        ("xxm", None, None, None),
    ],
)
def test_level_and_weight(outcomes: str, lowest: int | None, highest: int | None, judged: int | None) -> None:
    clauses = (clause("AAA-01", Level.MUST, 2), clause("AAA-02", Level.SHOULD, 3), clause("AAA-03", Level.MAY, 9))
    got = scored(outcomes, clauses)
    assert (got.lowest, got.highest, got.judged) == (lowest, highest, judged)


def test_weights_that_binary_fractions_cannot_hold_still_round_to_the_whole() -> None:
    # Ten shoulds of 0.3 add up to a little under 3 in floating point.
    clauses = [clause(f"AAA-{n:02}", Level.SHOULD) for n in range(10)]
    got = scored("m" * 7 + "n" * 3, clauses)
    assert (got.lowest, got.highest, got.judged, got.coverage) == (70, 70, 70, 1.0)


def test_a_clause_without_a_finding_counts_as_not_seen() -> None:
    got = score([finding("AAA-01", Status.MET)], code(clause("AAA-01"), clause("AAA-02")))
    assert (got.lowest, got.highest, got.coverage) == (50, 100, 0.5)
    assert got.groups[0].cannot_tell == 1


def test_a_finding_that_the_code_does_not_ask_for_counts_for_nothing() -> None:
    got = score([finding("AAA-01", Status.MET), finding("BBB-01", Status.NOT_MET)], code(clause("AAA-01")))
    assert (got.judged, [group.group for group in got.groups], got.caps) == (100, ["AAA"], ())


def test_a_code_without_clauses_has_no_score() -> None:
    assert score([], code()) == Score("own", None, None, None, 0.0, None, (), ())


@pytest.mark.parametrize(
    ("met", "grade"),
    [(20, "A"), (18, "A"), (17, "B"), (15, "B"), (14, "C"), (11, "C"), (10, "D"), (7, "D"), (6, "E"), (0, "E")],
)
def test_grade_by_percentage(met: int, grade: str) -> None:
    assert scored("m" * met + "n" * (20 - met)).grade == grade


@pytest.mark.parametrize(("seen", "grade"), [(10, "A"), (7, "A"), (6, None), (1, None), (0, None)])
def test_no_grade_below_a_coverage_of_seven_tenths(seen: int, grade: str | None) -> None:
    assert scored("m" * seen + "c" * (10 - seen)).grade == grade


@pytest.mark.parametrize(
    ("level", "cap", "outcome", "grade", "capped"),
    [
        (Level.MUST, True, "n", "D", ["AAA-00"]),
        (Level.MUST, True, "p", "A", []),
        (Level.MUST, True, "c", "A", []),
        (Level.MUST, False, "n", "A", []),
        (Level.SHOULD, True, "n", "A", []),
    ],
)
def test_only_a_must_that_is_not_met_caps_the_grade(
    level: Level,
    cap: bool,  # noqa: FBT001
    outcome: str,
    grade: str,
    capped: list[str],
) -> None:
    clauses = [clause("AAA-00", level, cap=cap), *(clause(f"AAA-{n:02}") for n in range(1, 20))]
    got = scored(outcome + "m" * 19, clauses)
    assert (got.grade, [one.requirement for one in got.caps]) == (grade, capped)


def test_a_cap_says_why_in_both_languages_and_never_lifts_a_grade() -> None:
    got = scored("nn", (clause("AAA-00"), clause("AAA-01")))
    assert got.grade == "E"
    assert got.caps[0].reason == Text(
        "AAA-00 is een moet en is niet gehaald: niet gevonden", "AAA-00 is a must and is not met: not found"
    )


def test_groups_count_each_status_and_have_a_range_of_their_own() -> None:
    asked = [clause(one) for one in ("AGE-01", "REP-01", "AGE-02", "REP-02", "REP-03", "REP-04")]
    age, rep = scored("mpnxec", asked).groups
    assert (age.group, age.met, age.not_met, age.lowest, age.highest) == ("AGE", 1, 1, 50, 50)
    assert (rep.group, rep.partly, rep.not_applicable, rep.error, rep.cannot_tell) == ("REP", 1, 1, 1, 1)
    assert (rep.lowest, rep.highest) == (16, 83)


@pytest.mark.parametrize("weight", [0, -1])
def test_a_weight_that_would_turn_the_score_around_is_refused(weight: int) -> None:
    with pytest.raises(ValueError, match="AAA-01: weight must be 1 or more"):
        clause("AAA-01", weight=weight)


# ── properties ──────────────────────────────────────────────────────────────────────────────────────────────────────

LEVELS = st.sampled_from(Level)
ROWS = st.lists(st.tuples(st.sampled_from("mpncex"), LEVELS, st.integers(1, 9), st.booleans()), min_size=1, max_size=12)
Row = tuple[str, Level, int, bool]


def of_rows(rows: list[Row]) -> Score:
    clauses = [clause(f"AAA-{n:02}", level, weight, cap=cap) for n, (_, level, weight, cap) in enumerate(rows)]
    return scored("".join(sign for sign, *_ in rows), clauses)


@given(ROWS)
def test_the_judged_score_lies_in_the_range(rows: list[Row]) -> None:
    got = of_rows(rows)
    if got.judged is not None:
        assert got.lowest is not None
        assert got.highest is not None
        assert 0 <= got.lowest <= got.judged <= got.highest <= 100


@given(ROWS)
def test_full_coverage_is_a_range_of_one_number(rows: list[Row]) -> None:
    got = of_rows([("m" if sign in "ce" else sign, *rest) for sign, *rest in rows])  # type: ignore[misc]  # a row keeps its shape
    assert got.lowest == got.highest == got.judged


@given(ROWS, st.data())
def test_a_better_outcome_never_lowers_anything(rows: list[Row], data: st.DataObject) -> None:
    better = {"n": "p", "p": "m"}
    place = data.draw(st.integers(0, len(rows) - 1))
    sign, *rest = rows[place]
    raised = [*rows[:place], (better.get(sign, sign), *rest), *rows[place + 1 :]]
    before, after = of_rows(rows), of_rows(raised)  # type: ignore[arg-type]  # a row keeps its shape
    for name in ("lowest", "judged", "highest"):
        low, high = getattr(before, name), getattr(after, name)
        assert low is high is None or low <= high
    assert len(after.caps) <= len(before.caps)


@given(ROWS)
def test_what_was_not_seen_turning_out_either_way_stays_in_the_range(rows: list[Row]) -> None:
    got = of_rows(rows)
    for turned, edge in (("n", got.lowest), ("m", got.highest)):
        told = of_rows([(turned if sign in "ce" else sign, *rest) for sign, *rest in rows])  # type: ignore[misc]  # as above
        assert told.judged == edge


@given(ROWS, LEVELS, st.integers(1, 9))
def test_what_does_not_apply_leaves_the_score_as_it_was(rows: list[Row], level: Level, weight: int) -> None:
    before, after = of_rows(rows), of_rows([*rows, ("x", level, weight, True)])
    assert (before.lowest, before.highest, before.judged, before.coverage, before.grade) == (
        after.lowest, after.highest, after.judged, after.coverage, after.grade,
    )  # fmt: skip


@given(ROWS)
def test_the_order_of_findings_does_not_matter(rows: list[Row]) -> None:
    asked = [clause(f"AAA-{n:02}", level, weight) for n, (_, level, weight, _) in enumerate(rows)]
    found = [finding(one.requirement, SHORT[sign]) for one, (sign, *_) in zip(asked, rows, strict=True)]
    assert score(found, code(*asked)) == score(reversed(found), code(*asked))
