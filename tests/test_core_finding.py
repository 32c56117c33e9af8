"""The wrong kind of finding cannot be built, and the helpers build the right ones."""

from typing import Any

import msgspec
import pytest

from auditor.finding import Basis, Evidence, Finding, Status, cannot_tell, met, not_applicable, not_met, partly
from auditor.requirements import Text

WHY = Text("omdat", "because")
HERE = Evidence("https://www.platform.example/", "body > p", "wij vragen", "ab" * 32)
JUDGED = (Status.MET, Status.PARTLY, Status.NOT_MET)
UNJUDGED = (Status.CANNOT_TELL, Status.NOT_APPLICABLE, Status.ERROR)


@pytest.mark.parametrize("status", JUDGED)
@pytest.mark.parametrize(
    ("lacking", "problem"),
    [
        ({"evidence": ()}, "without evidence"),
        ({"basis": None}, "without a basis"),
        ({"reason": Text("", "because")}, "without a reason"),
        ({"reason": Text("omdat", "")}, "without a reason"),
        ({"reason": Text(" \n", "because")}, "without a reason"),
    ],
)
def test_a_judgement_needs_evidence_a_basis_and_both_languages(
    status: Status, lacking: dict[str, Any], problem: str
) -> None:
    whole: dict[str, Any] = {"basis": Basis.PUBLISHED, "reason": WHY, "evidence": (HERE,)}
    assert Finding(status=status, **whole).status is status
    with pytest.raises(ValueError, match=problem):
        Finding(status=status, **(whole | lacking))


@pytest.mark.parametrize("status", UNJUDGED)
def test_what_is_no_judgement_needs_a_reason_only(status: Status) -> None:
    assert Finding(status=status, reason=WHY).evidence == ()
    with pytest.raises(ValueError, match="without a reason"):
        Finding(status=status, reason=Text("omdat", " "))


def test_a_finding_does_not_change() -> None:
    with pytest.raises(AttributeError):
        not_applicable(WHY).status = Status.MET  # type: ignore[misc]  # that it cannot is what is tested


def test_a_wrong_finding_is_refused_when_it_is_read_back_too() -> None:
    stored = msgspec.json.encode(met(HERE, WHY)).replace(b'"basis":"published"', b'"basis":null')
    with pytest.raises(msgspec.ValidationError, match="without a basis"):
        msgspec.json.decode(stored, type=Finding)


@pytest.mark.parametrize(
    ("finding", "status", "basis"),
    [
        (met(HERE, WHY), "met", Basis.PUBLISHED),
        (met([HERE], WHY, Basis.OBSERVED), "met", Basis.OBSERVED),
        (partly((HERE,), WHY), "partly", Basis.PUBLISHED),
        (not_met(HERE, WHY, searched=["https://a.example/"]), "not_met", Basis.PUBLISHED),
        (cannot_tell(WHY, searched=["https://a.example/"]), "cannot_tell", None),
        (not_applicable(WHY), "not_applicable", None),
    ],
)
def test_each_helper_builds_its_own_status(finding: Finding, status: str, basis: Basis | None) -> None:
    assert (finding.status, finding.basis, finding.reason) == (status, basis, WHY)


@pytest.mark.parametrize(("given", "kept"), [(1, 1), (5, 5), (6, 5), (40, 5)])
def test_at_most_five_pieces_of_evidence_are_kept(given: int, kept: int) -> None:
    pieces = [Evidence(f"https://a.example/{n}") for n in range(given)]
    assert met(pieces, WHY).evidence == tuple(pieces[:kept])


def test_the_same_piece_counts_once() -> None:
    assert partly([HERE, HERE, Evidence(*msgspec.structs.astuple(HERE))], WHY).evidence == (HERE,)


def test_every_page_is_cited_before_one_is_cited_twice() -> None:
    places = ("a", "a", "b", "a", "c", "d", "b")
    pieces = [Evidence(f"https://www.platform.example/{place}", "", str(n)) for n, place in enumerate(places)]
    assert [one.excerpt for one in met(pieces, WHY).evidence] == ["0", "2", "4", "5", "1"]


def test_an_absence_keeps_what_was_searched_in_order() -> None:
    assert not_met(HERE, WHY, searched=iter(["b", "a"])).searched == ("b", "a")


def test_helpers_given_no_evidence_build_no_judgement() -> None:
    for build in (met, partly, not_met):
        with pytest.raises(ValueError, match="without evidence"):
            build((), WHY)
