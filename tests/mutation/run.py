"""Breaks the checks and what they read with, and counts how often a test notices; run by `make mutation`.

A sample with a fixed seed: so many files, so many mutants a file. A broken check is tried on the page cases of its
requirement and on the tuning platforms; a broken file of `auditor/site/` by the tests that run the broken line and some
others that run its module. What no test noticed is printed, to be looked at by a person.
"""

import argparse
import contextlib
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from tests.mutation.mutants import Mutant, mutants_of
from tests.mutation.on_cases import OnCases
from tests.mutation.on_tests import OnTests

ROOT = Path(__file__).parents[2]


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
    every = list(mutants_of(path.read_text(encoding="utf-8")))
    chosen = random.Random(f"{seed}:{path.name}").sample(every, min(per_file, len(every)))
    return sorted(chosen, key=lambda one: (one.line, one.change))


def files_of(room: str, asked: argparse.Namespace) -> list[Path]:
    """Return the files of a room in which something can be broken, or so many of them by chance."""
    every = [
        path
        for path in sorted((ROOT / room).rglob("*.py"))
        if asked.only in path.as_posix() and sampled(path, 1, asked.seed)
    ]
    many = min(asked.files or len(every), len(every))
    return sorted(random.Random(f"{asked.seed}:{room}").sample(every, many))


def main() -> None:
    """Try the sample and print the score by room and in total."""
    asked = _asked()
    deadline = time.monotonic() + 60 * asked.minutes
    total = Tally()
    for where, notices, workers in _rooms(asked):
        sample = [
            (path, mutant) for path in files_of(where, asked) for mutant in sampled(path, asked.per_file, asked.seed)
        ]
        room = Tally()
        trial = partial(_tried, notices=notices, deadline=deadline)
        with ThreadPoolExecutor(workers) as pool:
            for found in pool.map(trial, sample) if workers > 1 else map(trial, sample):
                room.noticed += found is True
                room.missed += found is False
        print(f"==> {where}: {room.score}, of {len(sample)} chosen", flush=True)
        total = replace(total, noticed=total.noticed + room.noticed, missed=total.missed + room.missed)
    print(f"==> Together: {total.score}")
    if time.monotonic() > deadline:
        print("The time was over before everything was tried (--minutes).")


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
    parser.add_argument("--rooms", nargs="+", default=["checks", "auditor/site"], choices=["checks", "auditor/site"])
    return parser.parse_args()


def _rooms(asked: argparse.Namespace) -> Iterator[tuple[str, Callable[[Path, Mutant], bool], int]]:
    """Yield each room with how its mutants are tried, and how many side by side."""
    if "checks" in asked.rooms:
        yield "checks", OnCases().notices, 1
    if "auditor/site" in asked.rooms:
        with contextlib.ExitStack() as stack:
            folder = asked.map or Path(stack.enter_context(tempfile.TemporaryDirectory()))
            folder.mkdir(parents=True, exist_ok=True)
            yield "auditor/site", OnTests(folder.resolve()).notices, asked.workers


def _tried(one: tuple[Path, Mutant], notices: Callable[[Path, Mutant], bool], deadline: float) -> bool | None:
    """Try a mutant, and print it when nothing notices; None when the time is over."""
    path, mutant = one
    if time.monotonic() > deadline:
        return None
    noticed = notices(path, mutant)
    if not noticed:
        change = " ".join(mutant.change.split())
        print(f"{path.relative_to(ROOT)}:{mutant.line}: not noticed: {change[:140]}", flush=True)
    return noticed


if __name__ == "__main__":
    main()
