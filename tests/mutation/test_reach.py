"""The tests for a broken line are those that run it; for a constant, those that run a function that names it."""

from pathlib import Path

import coverage
import pytest

from tests.mutation.reach import Reach

SOURCE = """
LIMIT = 3
TWICE = LIMIT * 2


def counted(many):
    if (
        many > TWICE
    ):
        return 1
    return 0


def other():
    return 5
"""
USER = """
from auditor.site.counted import LIMIT


def used():
    return LIMIT
"""
CASE, FEW, OTHER, USED = (
    "tests/test_checks.py::case",
    "tests/site/test_counted.py::few",
    "tests/site/test_counted.py::other",
    "tests/site/test_user.py::used",
)
PLATFORM = "tests/test_checks.py::test_a_sample_platform_is_judged_as_labelled[x]"


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("tests.mutation.reach.ROOT", tmp_path)
    folder = tmp_path / "auditor" / "site"
    folder.mkdir(parents=True)
    monkeypatch.setattr("tests.mutation.reach._sources", lambda: sorted(folder.glob("*.py")))
    (folder / "counted.py").write_text(SOURCE, encoding="utf-8")
    (folder / "user.py").write_text(USER, encoding="utf-8")
    return folder


def reach_in(room: Path) -> Reach:
    data = coverage.CoverageData(str(room / "map"))
    for test, file, lines in [
        ("", "counted.py", [2, 3, 6, 14]),
        (PLATFORM, "counted.py", [7, 8, 10, 11, 15]),
        (CASE, "counted.py", [7, 8, 10]),
        (FEW, "counted.py", [7, 8, 11]),
        (OTHER, "counted.py", [15]),
        (USED, "user.py", [6]),
    ]:
        data.set_context(test)
        data.add_lines({str(room / file): lines})
    data.close()
    return Reach(room / "map")


@pytest.mark.parametrize(
    ("line", "near", "others"),
    [
        (8, [FEW, CASE, PLATFORM], [OTHER]),
        (10, [CASE, PLATFORM], [FEW, OTHER]),
        (11, [FEW, PLATFORM], [OTHER, CASE]),
        (15, [OTHER, PLATFORM], [FEW, CASE]),
        # A constant: the functions that name it, by way of another constant or of another module too.
        (3, [FEW, CASE, PLATFORM], [OTHER]),
        (2, [USED, FEW, CASE, PLATFORM], [OTHER]),
    ],
)
def test_the_tests_that_run_it_come_first_and_platforms_last(
    room: Path, line: int, near: list[str], others: list[str]
) -> None:
    found = reach_in(room).tests(room / "counted.py", line, room=9)
    first, rest = found[: len(near)], found[len(near) :]
    assert (sorted(first), sorted(rest)) == (sorted(near), sorted(others))
    assert first[-1] == PLATFORM


def test_no_more_tests_than_there_is_room_for(room: Path) -> None:
    assert len(reach_in(room).tests(room / "counted.py", 8, room=1)) == 2


def test_ways_that_are_rare_come_early(room: Path) -> None:
    data = coverage.CoverageData(str(room / "ways"))
    for number in range(8):
        data.set_context(f"tests/test_checks.py::case[{number}]")
        data.add_lines({str(room / "counted.py"): [7, 8, 10 if number == 5 else 11]})
    data.close()
    first = Reach(room / "ways").tests(room / "counted.py", 8, room=9)[:2]
    assert "tests/test_checks.py::case[5]" in first
