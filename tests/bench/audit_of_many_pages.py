"""Prints what an audit costs as a multiple of F: to read the same files and parse them with lexbor.

Both are measured in turns, and the best of a few rounds counts. Every audit is one of its own process: what is
remembered of one must not speed up the next. Two platforms: one of 500 pages, and one of the 40 that an audit reads when
nothing else is asked. Run by `make bench`.
"""

import gc
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from auditor.audit import to_json
from auditor.gather.visit import visit
from auditor.record import audit_of
from auditor.rulebook import Rulebook, load_rulebook
from auditor.site.patience import PATIENT
from auditor.transport import open_target
from tests.bench.platform_of_pages import write_platform
from tests.bench.quiet import begin

SIZES = (500, 40)
ROUNDS = 5


@dataclass(frozen=True)
class Cost:
    """Processor seconds of a whole audit: gathering, then judging and writing; the pages that it read; peak memory in MB."""

    gathered: float
    judged: float
    pages: int
    memory: float

    @property
    def whole(self) -> float:
        """All of it."""
        return self.gathered + self.judged


def floor_of(files: list[Path]) -> float:
    """Return the processor seconds of reading every file and parsing it."""
    start = time.process_time()
    for path in files:
        LexborHTMLParser(path.read_bytes())
    return time.process_time() - start


def audit_of_folder(folder: Path, most: int, rulebook: Rulebook) -> Cost:
    """Audit a folder once."""
    # As the command does.
    gc.set_threshold(*PATIENT)
    start = time.process_time()
    with open_target(str(folder)) as visitor:
        site = visit(visitor, rulebook, year=2026, max_pages=most)
        gathered = time.process_time()
        record = audit_of(
            site=site, rulebook=rulebook, codes=rulebook.codes.values(), name=visitor.name, url=visitor.home,
            kind=visitor.kind, user_agent=visitor.user_agent, conduct=visitor.conduct(),
            observed_at="2026-11-24T00:00:00Z", judged_at="2026-11-24T00:00:00Z",
        )  # fmt: skip
    to_json(record)
    # What lies masked (three advertisements at most) and what the server did not have is not counted.
    judged = time.process_time() - gathered
    return Cost(gathered - start, judged, len(site.pages), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)


def audit_apart(folder: Path, most: int) -> Cost:
    """Audit a folder once in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.audit_of_many_pages", str(folder), str(most)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return Cost(float(told[0]), float(told[1]), int(told[2]), float(told[3]))


def measure(pages: int) -> None:
    """Measure a platform of so many pages and print it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = write_platform(folder, pages)
        size = sum(path.stat().st_size for path in files) / len(files)
        floors, costs = [], []
        for _ in range(ROUNDS):
            floors.append(floor_of(files) / len(files))
            costs.append(audit_apart(folder, pages))
    best = min(costs, key=lambda cost: cost.whole)
    f, read = min(floors), max(best.pages, 1)
    print(f"{best.pages} of {pages} pages read, {size / 1000:.0f} KB each")
    for what, seconds in (("F, read and parse", f), ("gather", best.gathered / read), ("judge and write", best.judged / read), ("audit", best.whole / read)):  # fmt: skip
        print(f"  {what:20}{1000 * seconds:7.3f} ms a page = {seconds / f:6.2f} F")
    print(f"  {'peak memory':20}{best.memory:7.0f} MB")


def main() -> None:
    """Measure all; with a folder and a number of pages audit that once and print what it cost."""
    if len(sys.argv) > 1:
        cost = audit_of_folder(Path(sys.argv[1]), int(sys.argv[2]), load_rulebook(plugins=False))
        print(cost.gathered, cost.judged, cost.pages, cost.memory)
        return
    for pages in SIZES:
        measure(pages)


if __name__ == "__main__":
    begin("tests.bench.audit_of_many_pages")
    main()
