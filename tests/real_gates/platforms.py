"""Measures the labelled platforms that are judged as a visitor sees them (`rendered = true`), with a real browser.

    python -m tests.real_gates.platforms [NAME…]

Prints how many labels each gets right; which ones of the test half are wrong is not told.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from auditor.accuracy.labels import TEST, Labelled, labelled_platforms
from auditor.gather.visit import visit
from auditor.judge import judge
from auditor.rulebook import Rulebook, load_rulebook
from auditor.transport import open_target
from auditor.transport.browser import find_chromium
from tests.real_gates.measure import MOMENT

SAMPLES = Path(__file__).parents[2] / "sample_sites"


def counted(platform: Labelled, rulebook: Rulebook) -> tuple[int, list[str]]:
    """Return how many labels a platform has, and what came out other than they say."""
    with open_target(str(platform.folder)) as visitor:
        visitor.render(find_chromium(), MOMENT)
        site = visit(visitor, rulebook, year=platform.year or 2026)
    said = {one.requirement: one.status for one in judge(site, rulebook.requirements, rulebook.checks)}
    wrong = [
        f"{name}: {said[name].value}, label {label.status.value}"
        for name, label in platform.labels.items()
        if said[name] is not label.status
    ]
    return len(platform.labels), wrong


def main(names: Iterable[str]) -> int:
    """Print the count of each platform and of each half."""
    rulebook = load_rulebook(plugins=False)
    asked = set(names)
    halves: dict[str, list[int]] = {}
    for platform in labelled_platforms([SAMPLES], rulebook.requirements):
        if not platform.rendered or (asked and platform.folder.name not in asked):
            continue
        of, wrong = counted(platform, rulebook)
        halves.setdefault(platform.half, []).extend((of - len(wrong), of))
        told = "" if platform.half == TEST else "; ".join(wrong)
        click.echo(f"{platform.folder.name} ({platform.half}): {of - len(wrong)} of {of} {told}")
    for half, numbers in halves.items():
        click.echo(f"{half}: {sum(numbers[::2])} of {sum(numbers[1::2])}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
