"""Prints what the program costs before it does anything: its help above a bare Python, and a folder of 17 pages whole."""

import resource
import subprocess
import sys
import tempfile

from tests.bench.quiet import as_installed

ROUNDS = 7
FOLDER = "sample_sites/zomerlaan"


def processor_seconds(*arguments: str) -> float:
    """Return the least processor time of a few starts of Python."""
    times = []
    for _ in range(ROUNDS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=as_installed())
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(times)


def main() -> None:
    """Measure and print."""
    bare = processor_seconds("-c", "pass")
    print(f"auditor --help: {1000 * (processor_seconds('-m', 'auditor', '--help') - bare):.0f} ms above a bare Python")
    with tempfile.TemporaryDirectory() as out:
        whole = processor_seconds("-m", "auditor", "audit", FOLDER, "--out", out)
    print(f"auditor audit {FOLDER}: {whole:.2f} s of processor time, start to end")


if __name__ == "__main__":
    main()
