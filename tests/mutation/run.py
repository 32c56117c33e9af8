"""Breaks the checks and what they read with, and counts how often a test notices; run by `make mutation`.

A sample with a fixed seed: so many mutants a file. A broken check is tried in this process on the page cases of its
requirement and on the tuning platforms; a broken file of `auditor/site/` in a copy of the source, by the tests that
import it and then by some page cases of every requirement. What no test noticed is printed, to be looked at by a person.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from auditor.accuracy.labels import Label, labelled_platforms
from auditor.check import Check
from auditor.errors import RulesError
from auditor.gather.visit import visit
from auditor.judge import judge
from auditor.rulebook import Rulebook, load_checks, load_rulebook
from auditor.site.site import Site
from auditor.transport import open_target
from tests.case_site import Case, read_cases, site_of
from tests.mutation.mutants import Mutant, mutants_of

ROOT = Path(__file__).parents[2]
COPIED = ("auditor", "checks", "report_templates", "tests", "docs", "pyproject.toml")
LINKED = ("sample_sites",)
PYTEST = ("pytest", "-x", "-q", "-p", "no:cacheprovider")
SECONDS_A_CHECK = 20
SECONDS_A_RUN = 300


@dataclass
class Tally:
    """How many mutants of a file were noticed, and the others."""

    noticed: int = 0
    missed: int = 0

    @property
    def score(self) -> str:
        """The share that was noticed."""
        of = self.noticed + self.missed
        return f"{self.noticed:4} of {of:4} noticed ({100 * self.noticed / of:.0f}%)" if of else "nothing tried"


class OnCases:
    """Tries a broken check in this process; whatever it breaks is gone with the child process that it runs in."""

    def __init__(self) -> None:
        """Visit every page case and every tuning platform once."""
        self.rulebook: Rulebook = load_rulebook(plugins=False)
        self.cases: dict[str, list[tuple[Case, Site]]] = {}
        for case in read_cases(ROOT / "tests" / "checks"):
            self.cases.setdefault(case.requirement, []).append((case, site_of(case, self.rulebook)))
        self.platforms: list[tuple[dict[str, Label], Site]] = []
        for platform in labelled_platforms([ROOT / "sample_sites"], self.rulebook.requirements):
            if platform.half == "tuning" and not platform.rendered:
                with open_target(str(platform.folder)) as visitor:
                    self.platforms.append((dict(platform.labels), visit(visitor, self.rulebook, year=2026)))

    def right(self, check: Check) -> tuple[bool, ...]:
        """Return for each case and platform whether the check says what is labelled."""
        asked = {check.requirement: self.rulebook.requirements[check.requirement]}

        def said(site: Site) -> str:
            return judge(site, asked, {check.requirement: check})[0].status

        return (
            *(said(site) == case.verdict for case, site in self.cases.get(check.requirement, [])),
            *(
                said(site) == labels[check.requirement].status
                for labels, site in self.platforms
                if check.requirement in labels
            ),
        )

    def notices(self, path: Path, mutant: Mutant) -> bool:
        """Whether some outcome differs, or the file cannot be loaded, or it takes for ever."""
        known = {one.requirement: self.right(one) for one in load_checks(path)}
        child = os.fork()
        if child == 0:
            signal.alarm(SECONDS_A_CHECK)
            os._exit(int(self._differs(mutant, known)))
        return os.waitpid(child, 0)[1] != 0

    def _differs(self, mutant: Mutant, known: dict[str, tuple[bool, ...]]) -> bool:
        """Judge everything by the broken check."""
        with tempfile.TemporaryDirectory() as folder:
            broken = Path(folder) / "broken.py"
            broken.write_text(mutant.source, encoding="utf-8")
            try:
                checks = load_checks(broken)
            except RulesError:
                return True
            return any(self.right(one) != known[one.requirement] for one in checks)


class InACopy:
    """Tries a broken file of the package in a copy of the source, by running tests there."""

    def __init__(self, folder: Path) -> None:
        """Copy the source."""
        self.folder = folder
        for name in COPIED:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "held_out"))
            else:
                shutil.copy(ROOT / name, folder / name)
        for name in LINKED:
            (folder / name).symlink_to(ROOT / name)

    def notices(self, path: Path, mutant: Mutant) -> bool:
        """Whether a test fails."""
        place = self.folder / path.relative_to(ROOT)
        place.write_text(mutant.source, encoding="utf-8")
        try:
            own = self._tests_of(path)
            return (bool(own) and self._fails(*PYTEST, *own)) or self._fails("tests.mutation.few_cases")
        finally:
            shutil.copy(path, place)

    def _tests_of(self, path: Path) -> list[str]:
        """Return the test files that import a module."""
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        return [
            one.relative_to(ROOT).as_posix()
            for one in sorted((ROOT / "tests" / "site").glob("test_*.py"))
            if f"from {module} import" in one.read_text(encoding="utf-8")
        ]

    def _fails(self, *arguments: str) -> bool:
        """Run a module there, and say whether it ends badly or not at all."""
        command = [sys.executable, "-m", *arguments]
        try:
            done = subprocess.run(command, check=False, capture_output=True, cwd=self.folder, timeout=SECONDS_A_RUN)
        except subprocess.TimeoutExpired:
            return True
        return done.returncode != 0


def sampled(path: Path, per_file: int, seed: int) -> list[Mutant]:
    """Return so many mutants of a file, the same ones for the same seed, in order of their lines."""
    every = list(mutants_of(path.read_text(encoding="utf-8")))
    chosen = random.Random(f"{seed}:{path.name}").sample(every, min(per_file, len(every)))
    return sorted(chosen, key=lambda one: (one.line, one.change))


def main() -> None:
    """Try the sample and print the score by file and in total."""
    asked = _asked()
    deadline = time.monotonic() + 60 * asked.minutes
    total = Tally()
    with tempfile.TemporaryDirectory() as folder:
        for where, notices in _rooms(asked.rooms, Path(folder)):
            room = Tally()
            for path in sorted((ROOT / where).rglob("*.py")):
                if asked.only and asked.only not in path.as_posix():
                    continue
                _file(path, sampled(path, asked.per_file, asked.seed), notices, room, deadline)
            print(f"==> {where}: {room.score}", flush=True)
            total = replace(total, noticed=total.noticed + room.noticed, missed=total.missed + room.missed)
    print(f"==> Together: {total.score}")
    if time.monotonic() > deadline:
        print("The time was over before everything was tried (--minutes).")


def _asked() -> argparse.Namespace:
    """Read the options."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--per-file", type=int, default=4, help="mutants a file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=20, help="stop after so long")
    parser.add_argument("--only", default="", help="files whose path holds this")
    parser.add_argument("--rooms", nargs="+", default=["checks", "auditor/site"], choices=["checks", "auditor/site"])
    return parser.parse_args()


def _rooms(names: list[str], folder: Path) -> Iterator[tuple[str, Callable[[Path, Mutant], bool]]]:
    """Yield each room with how its mutants are tried."""
    if "checks" in names:
        yield "checks", OnCases().notices
    if "auditor/site" in names:
        yield "auditor/site", InACopy(folder).notices


def _file(
    path: Path, mutants: list[Mutant], notices: Callable[[Path, Mutant], bool], room: Tally, deadline: float
) -> None:
    """Try the mutants of one file."""
    for mutant in mutants:
        if time.monotonic() > deadline:
            return
        if notices(path, mutant):
            room.noticed += 1
        else:
            room.missed += 1
            change = " ".join(mutant.change.split())
            print(f"{path.relative_to(ROOT)}:{mutant.line}: not noticed: {change[:140]}", flush=True)


if __name__ == "__main__":
    main()
