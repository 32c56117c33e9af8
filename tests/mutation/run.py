"""Breaks the checks and what they read with, and counts how often a test notices; run by `make mutation`.

A sample with a fixed seed: so many files, so many mutants a file. A broken check is tried on the page cases of its
requirement and on the tuning platforms; a broken file of `auditor/site/` by the tests that run the broken line and some
others that run its module. What no test noticed is printed, to be looked at by a person.
"""

import argparse
import contextlib
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from tests.mutation.mutants import Mutant, mutants_of
from tests.mutation.on_cases import OnCases
from tests.mutation.on_tests import tried_on_tests
from tests.mutation.patched import can_be_broken

ROOT = Path(__file__).parents[2]
UNBROKEN = 2


@dataclass
class Tally:
    """How many mutants of a room were noticed, and the others."""

    noticed: int = 0
    missed: int = 0

    @property
    def score(self) -> str:
        """The share that was noticed."""
        of = self.noticed + self.missed
        return f"{self.noticed:4} of {of:4} noticed ({100 * self.noticed / of:.0f}%)" if of else "nothing tried"


def sampled(path: Path, per_file: int, seed: int) -> list[Mutant]:
    """Return so many mutants of a file, the same ones for the same seed, in order of their lines."""
    every = [one for one in mutants_of(path.read_text(encoding="utf-8")) if can_be_broken(path, one)]
    chosen = random.Random(f"{seed}:{path.name}").sample(every, min(per_file, len(every)))
    return sorted(chosen, key=lambda one: (one.line, one.change))


def files_of(room: str, asked: argparse.Namespace) -> list[Path]:
    """Return the files of a room in which something can be broken, or so many of them by chance."""
    every = [
        path
        for path in sorted((ROOT / room).rglob("*.py"))
        if asked.only in path.as_posix() and any(mutants_of(path.read_text(encoding="utf-8")))
    ]
    many = min(asked.files or len(every), len(every))
    return sorted(random.Random(f"{asked.seed}:{room}").sample(every, many))


def main() -> None:
    """Try the sample and print the score by room and in total."""
    asked = _asked()
    total = Tally()
    for where in asked.rooms:
        sample = [(path, one) for path in files_of(where, asked) for one in sampled(path, asked.per_file, asked.seed)]
        random.Random(asked.seed).shuffle(sample)
        room = Tally()
        for one, noticed in zip(sample, TRIED[where](sample, asked), strict=True):
            room.noticed += noticed is True
            room.missed += noticed is False
            if noticed is False:
                _print(*one)
        print(f"==> {where}: {room.score}, of {len(sample)} chosen", flush=True)
        total = replace(total, noticed=total.noticed + room.noticed, missed=total.missed + room.missed)
    print(f"==> Together: {total.score}")


def _asked() -> argparse.Namespace:
    """Read the options."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=0, help="so many files of each room, by chance (0: all)")
    parser.add_argument("--per-file", type=int, default=1, help="mutants a file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=60, help="stop after so long")
    parser.add_argument("--only", default="", help="files whose path holds this")
    parser.add_argument("--map", type=Path, help="keep the coverage map here, or use the one that is here")
    parser.add_argument("--workers", type=int, default=1, help="mutants of a reader tried side by side")
    parser.add_argument("--rooms", nargs="+", default=list(TRIED), choices=list(TRIED))
    return parser.parse_args()


def _on_cases(sample: list[tuple[Path, Mutant]], asked: argparse.Namespace) -> list[bool | None]:
    """Try broken checks."""
    deadline = time.monotonic() + 60 * asked.minutes
    cases = OnCases()
    return [cases.notices(*one) if time.monotonic() < deadline else None for one in sample]


def _on_tests(sample: list[tuple[Path, Mutant]], asked: argparse.Namespace) -> list[bool | None]:
    """Try broken readers, before and after some that are not broken: none of these may be noticed.

    Afterwards too, as a file that changes meanwhile (a rebase) makes tests fail that have nothing to do with a mutant.
    """
    whole = [(path, Mutant(one.line, "", path.read_text(encoding="utf-8"))) for path, one in sample[:UNBROKEN]]
    with contextlib.ExitStack() as stack:
        folder = asked.map or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        tried = [*whole, *sample, *whole]
        said = tried_on_tests(tried, folder.resolve(), minutes=asked.minutes, workers=asked.workers)
    first, last = len(whole), len(whole) + len(sample)
    if any((*said[:first], *said[last:])):
        sys.exit("A test fails though nothing is broken; or a file was changed meanwhile.")
    return said[first:last]


TRIED: dict[str, Callable[[list[tuple[Path, Mutant]], argparse.Namespace], list[bool | None]]] = {
    "checks": _on_cases,
    "auditor/site": _on_tests,
}


def _print(path: Path, mutant: Mutant) -> None:
    """Print a mutant that nothing noticed."""
    print(f"{path.relative_to(ROOT)}:{mutant.line}: not noticed: {' '.join(mutant.change.split())[:140]}", flush=True)


if __name__ == "__main__":
    main()
