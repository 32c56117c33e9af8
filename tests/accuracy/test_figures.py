"""Labels and findings are counted as their names say."""

import pytest

from auditor.accuracy.figures import Case, counts_of, halves_of, macro_f1
from auditor.finding import Status

OUTCOMES = {
    "m": Status.MET, "p": Status.PARTLY, "n": Status.NOT_MET, "c": Status.CANNOT_TELL, "a": Status.NOT_APPLICABLE,
    "e": Status.ERROR,
}  # fmt: skip


def cases(*pairs: str, half: str = "test", requirement: str = "AGE-01") -> list[Case]:
    """Return cases written as two letters: the truth, then what was said."""
    return [
        Case(f"p{number}", half, requirement, OUTCOMES[pair[0]], OUTCOMES[pair[1]], on_page=None)
        for number, pair in enumerate(pairs)
    ]


@pytest.mark.parametrize(
    ("pairs", "right", "reassured", "accused", "unsure"),
    [
        ((), 0, 0, 0, 0),
        (("mm", "pp", "nn", "cc", "aa"), 5, 0, 0, 1),
        (("nm", "pm"), 0, 2, 0, 0),
        (("cm", "am"), 0, 0, 0, 0),
        (("mn", "pn", "cn", "an"), 0, 0, 4, 0),
        (("mp", "np"), 0, 0, 0, 0),
        (("mc", "nc"), 0, 0, 0, 2),
        (("me",), 0, 0, 0, 0),
    ],
)
def test_the_errors_that_matter_are_counted_apart(
    pairs: tuple[str, ...], right: int, reassured: int, accused: int, unsure: int
) -> None:
    counts = counts_of(cases(*pairs))
    found = (counts.right, counts.false_reassurances, counts.false_accusations, counts.cannot_tell)
    assert [one.part for one in found] == [right, reassured, accused, unsure]
    assert {one.of for one in found} == {len(pairs)}


def test_precision_is_of_what_was_said_and_recall_of_what_is() -> None:
    counts = counts_of(cases("mm", "mm", "mc", "nm", "nn", "cn"))
    assert (counts.met.precision.part, counts.met.precision.of) == (2, 3)
    assert (counts.met.recall.part, counts.met.recall.of) == (2, 3)
    assert (counts.not_met.precision.part, counts.not_met.precision.of) == (1, 2)
    assert (counts.not_met.recall.part, counts.not_met.recall.of) == (1, 2)


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ((), 0.0),
        (("aa",), 0.0),
        (("mm", "nn"), 1.0),
        # met: 2·1/(1+2) = 2/3; not met: 0/1.
        (("mm", "nm"), 0.333),
        # met 1, partly 0, not met 0, cannot tell 2·1/3.
        (("mm", "pc", "ne", "cc"), 0.417),
    ],
)
def test_macro_f1_is_the_mean_over_the_classes_that_occur(pairs: tuple[str, ...], expected: float) -> None:
    assert macro_f1(cases(*pairs)) == expected


def test_evidence_is_counted_where_a_page_could_be_compared() -> None:
    some = [
        Case("p", "test", "AGE-01", Status.MET, Status.MET, on_page=on_page) for on_page in (True, True, False, None)
    ]
    evidence = counts_of(some).evidence
    assert (evidence.part, evidence.of) == (2, 3)


def test_halves_and_requirements_are_counted_apart() -> None:
    some = [*cases("mm", "nm"), *cases("nn", requirement="AGE-02"), *cases("pc", half="tuning")]
    test, tuning = halves_of(some)
    assert (test.half, test.platforms, test.counts.right.part, test.counts.right.of) == ("test", 2, 2, 3)
    assert [one.requirement for one in test.requirements] == ["AGE-01", "AGE-02"]
    counts = test.of("AGE-01")
    assert counts is not None
    assert counts.right.part == 1
    assert test.of("HLP-01") is None
    assert (tuning.half, tuning.counts.right.part) == ("tuning", 0)
