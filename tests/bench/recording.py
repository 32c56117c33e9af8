"""Prints what recording adds to a visit, a page, in processor time and as a multiple of F (see `audit_of_many_pages`).

A visit is made twice, once without recording and once with, in turns and each in a process of its own; the best of a few
rounds counts. Recording is everything that it asks: redaction, digests, compression, and making the file at the end.
Run by `make bench`; the folder of a platform as argument measures that instead.
"""

import gc
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from auditor.cli.visiting import reader_of
from auditor.gather.visit import visit
from auditor.rulebook import load_rulebook
from auditor.site.patience import PATIENT
from auditor.transport import Limits, Wanted, open_target
from auditor.transport.recorded_visit import begin_recording
from tests.bench.audit_of_many_pages import floor_of
from tests.bench.platform_of_pages import write_platform
from tests.bench.quiet import begin

SIZES = (100, 40)
ROUNDS = 5
MOST = 500


@dataclass(frozen=True)
class Cost:
    """Processor seconds of a visit, the pages that it read, and peak memory in MB."""

    seconds: float
    pages: int
    memory: float


def visited(folder: Path, recorded: Path | None) -> Cost:
    """Visit a folder once, recorded in a file where one is given."""
    # As the command does.
    gc.set_threshold(*PATIENT)
    rulebook = load_rulebook(plugins=False)
    limits = Limits(delay_seconds=0)
    start = time.process_time()
    with open_target(str(folder)) as visitor:
        keeper = None
        if recorded is not None:
            wanted = Wanted(path=recorded, tool="bench", rules="1", max_pages=MOST, advertisements=True)
            keeper = begin_recording(
                visitor, wanted, rulebook.words, reader_of(rulebook), limits, lambda: "2026-11-26T00:00:00Z"
            )
        site = visit(visitor, rulebook, year=2026, max_pages=MOST)
        if keeper is not None:
            keeper.finish(visitor.conduct())
            keeper.close()
    spent = time.process_time() - start
    return Cost(spent, len(site.gathered.pages), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)


def visited_apart(folder: Path, *recorded: str) -> Cost:
    """Visit a folder once in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.recording", str(folder), *recorded]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return Cost(float(told[0]), int(told[1]), float(told[2]))


def measure(folder: Path, files: list[Path]) -> None:
    """Measure a platform and print it."""
    size = sum(path.stat().st_size for path in files) / len(files)
    floors, plain, recorded = [], [], []
    with tempfile.TemporaryDirectory() as name:
        for number in range(ROUNDS):
            floors.append(floor_of(files) / len(files))
            plain.append(visited_apart(folder))
            recorded.append(visited_apart(folder, str(Path(name) / f"{number}.wacz")))
    f = min(floors)
    without, whole = (min(costs, key=lambda cost: cost.seconds) for costs in (plain, recorded))
    read = max(without.pages, 1)
    print(f"{read} pages of a folder read, {size / 1000:.0f} KB each")
    for what, seconds in (
        ("F, read and parse", f),
        ("visit", without.seconds / read),
        ("visit, recorded", whole.seconds / read),
        ("recording adds", (whole.seconds - without.seconds) / read),
    ):
        print(f"  {what:20}{1000 * seconds:7.3f} ms a page = {seconds / f:6.2f} F")
    print(f"  {'peak memory':20}{without.memory:7.0f} MB, recorded {whole.memory:.0f} MB")


def main() -> None:
    """Measure; with a folder alone measure that, with a folder and a file visit once and print what it cost."""
    if len(sys.argv) > 1:
        cost = visited(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
        print(cost.seconds, cost.pages, cost.memory)
        return
    for pages in SIZES:
        with tempfile.TemporaryDirectory() as name:
            measure(Path(name), write_platform(Path(name), pages))


if __name__ == "__main__":
    begin("tests.bench.recording")
    main()
