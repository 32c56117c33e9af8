"""Tries broken readers by the tests that run what was broken, as the coverage map of those tests tells."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.mutation.mutants import Mutant
from tests.mutation.reach import Reach

ROOT = Path(__file__).parents[2]
PYTEST = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--capture=sys")
ROOM = 2000
# Every test that looks at a reader closely; of the platforms, which cost a second each, a few that differ much.
PLATFORMS = ("lumelle", "merelgids", "nachtplein", "nomadelle", "polderpair", "tussenweg", "voorbeeldig")
# The visits hold a redacted platform to the platform itself, which are both broken.
READERS = (
    "tests/site",
    "tests/gather",
    "tests/redaction",
    "tests/walks/test_report_walk.py::test_nothing_that_one_advertisement_says_of_a_person_is_kept",
    "--deselect",
    "tests/redaction/test_visits.py",
)
SUITES = {
    "readers": READERS,
    "cases": ("tests/test_checks.py", "-k", "test_a_page_case"),
    "sentences": ("tests/sentences",),
    "platforms": ("tests/test_checks.py", "-k", f"test_a_sample_platform_is_judged and ({' or '.join(PLATFORMS)})"),
}
EVERY = (*READERS, "tests/test_checks.py", "tests/sentences")


def tried_on_tests(sample: list[tuple[Path, Mutant]], maps: Path, *, minutes: float, workers: int) -> list[bool | None]:
    """Return for each mutant whether a test fails or takes for ever, None where there was no time.

    The maps of a folder are read; those that are not there are made, in ten minutes or more.
    """
    written = {name: maps / name for name in SUITES}
    for name, map_of_it in written.items():
        if not map_of_it.exists():
            _make(map_of_it, SUITES[name])
    reach = Reach(*written.values())
    answers = maps / "answers"
    answers.write_text("", encoding="utf-8")
    asked = maps / "asked.json"
    mutants = [
        {
            "path": str(path),
            "line": mutant.line,
            "source": mutant.source,
            "tests": reach.tests(path, mutant.line, room=ROOM),
            "anew": reach.runs_at_load(path, mutant.line),
        }
        for path, mutant in sample
    ]
    everything = {"mutants": mutants, "workers": workers, "seconds": 60 * minutes, "answers": str(answers)}
    asked.write_text(json.dumps(everything), encoding="utf-8")
    _run({"MUTATION_ASKED": str(asked)}, "-p", "tests.mutation.forked", *EVERY)
    said: dict[int, bool] = dict(map(json.loads, answers.read_text(encoding="utf-8").splitlines()))
    return [said.get(number) for number in range(len(sample))]


def _make(written: Path, suite: tuple[str, ...]) -> None:
    """Run a suite and keep which test ran which line."""
    half = written.with_suffix(".half")
    _run({"MUTATION_MAP": str(half)}, "-x", "-p", "tests.mutation.covering", *suite)
    half.rename(written)


def _run(settings: dict[str, str], *arguments: str) -> None:
    """Run tests that must pass."""
    done = subprocess.run((*PYTEST, *arguments), check=False, cwd=ROOT, env={**os.environ, **settings})
    if done.returncode != 0:
        sys.exit(f"These tests fail before anything is broken: {' '.join(arguments)}")
