"""Tries a broken reader by the tests that run what was broken, as the coverage map of those tests tells."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.mutation.mutants import Mutant
from tests.mutation.reach import Reach

ROOT = Path(__file__).parents[2]
PYTEST = (sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider")
ROOM = 2000
SECONDS = 60
SECONDS_TILL_GIVEN_UP = 1800
# Every test that looks at a reader closely; of the platforms, which cost a second each, a few that differ much.
PLATFORMS = ("lumelle", "merelgids", "nachtplein", "nomadelle", "polderpair", "tussenweg", "voorbeeldig")
SUITES = {
    "readers": ("tests/site", "tests/gather", "tests/redaction"),
    "cases": ("tests/test_checks.py", "-k", "test_a_page_case"),
    "platforms": ("tests/test_checks.py", "-k", f"test_a_sample_platform_is_judged and ({' or '.join(PLATFORMS)})"),
}


class OnTests:
    """Runs chosen tests on a broken package."""

    def __init__(self, folder: Path) -> None:
        """Read the maps of a folder; those that are not there are made, in some minutes."""
        written = {name: folder / name for name in SUITES}
        for name, map_of_it in written.items():
            if not map_of_it.exists():
                _make(map_of_it, SUITES[name])
        self.reach = Reach.of(*written.values())

    def notices(self, path: Path, mutant: Mutant) -> bool:
        """Whether a test fails, or takes for ever."""
        tests = self.reach.tests(path, mutant.line, room=ROOM)
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        asked = {"module": module, "path": str(path), "source": mutant.source, "tests": tests, "seconds": SECONDS}
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
            json.dump(asked, file)
            file.flush()
            return bool(tests) and not _passes(
                {"MUTATION_ASKED": file.name},
                "-p",
                "tests.mutation.broken",
                *sorted({one.partition("::")[0] for one in tests}),
            )


def _make(written: Path, suite: tuple[str, ...]) -> None:
    """Run a suite and keep which test ran which line."""
    half = written.with_suffix(".half")
    if not _passes({"MUTATION_MAP": str(half)}, "-p", "tests.mutation.covering", *suite):
        sys.exit(f"These tests fail before anything is broken: {' '.join(suite)}")
    half.rename(written)


def _passes(settings: dict[str, str], *arguments: str) -> bool:
    """Run tests; whether all of them pass (5: none was chosen)."""
    command = (*PYTEST, *arguments)
    environment = {**os.environ, **settings}
    try:
        done = subprocess.run(
            command, check=False, capture_output=True, cwd=ROOT, env=environment, timeout=SECONDS_TILL_GIVEN_UP
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode in (0, 5)
