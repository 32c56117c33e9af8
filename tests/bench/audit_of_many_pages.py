"""Prints what an audit of 500 pages costs as a multiple of F: to read the files and parse them with lexbor.

Both are measured in this process, one after the other, three rounds; the best of each counts. Run by `make bench`.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from auditor.audit import to_json
from auditor.gather.visit import visit
from auditor.record import audit_of
from auditor.rulebook import load_rulebook
from auditor.transport import open_target
from tests.bench.platform_of_pages import write_platform

PAGES = 500
ROUNDS = 3
# glibc gives freed memory back to the system after every page otherwise, which doubles both figures.
CALM = {"MALLOC_TRIM_THRESHOLD_": "268435456", "MALLOC_MMAP_THRESHOLD_": "268435456"}


def best(job: Callable[[], object]) -> float:
    """Return the least processor time of a few rounds, in seconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        job()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = write_platform(folder, PAGES)
        rulebook = load_rulebook(plugins=False)
        read = 0

        def floor() -> None:
            for path in files:
                LexborHTMLParser(path.read_bytes())

        def audit() -> None:
            nonlocal read
            with open_target(str(folder)) as visitor:
                site = visit(visitor, rulebook, year=2026, max_pages=PAGES)
                record = audit_of(
                    site=site, rulebook=rulebook, codes=rulebook.codes.values(), name=visitor.name, url=visitor.home,
                    kind=visitor.kind, user_agent=visitor.user_agent, conduct=visitor.conduct(),
                    observed_at="2026-11-24T00:00:00Z", judged_at="2026-11-24T00:00:00Z",
                )  # fmt: skip
            read = len(site.pages)
            to_json(record)

        size = sum(path.stat().st_size for path in files) / len(files)
        cost, whole = best(floor), best(audit)
    f, a = 1000 * cost / len(files), 1000 * whole / max(read, 1)
    print(f"F (read and parse)  {f:6.2f} ms per page of {size / 1000:.0f} KB")
    print(f"audit               {a:6.2f} ms per page, {read} pages read = {a / f:.2f} F")


if __name__ == "__main__":
    if any(os.environ.get(name) != value for name, value in CALM.items()):
        os.execve(sys.executable, [sys.executable, "-m", "tests.bench.audit_of_many_pages"], {**os.environ, **CALM})
    main()
