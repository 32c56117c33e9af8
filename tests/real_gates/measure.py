"""Measures how often the kind of a real age gate is seen right, with a real browser; prints a row for each set-up.

    python -m tests.real_gates.measure --software FOLDER

FOLDER holds the software of the `gates*.toml` side by side, as it is published (and `npm/jquery-*/` and the like from the
registry). What is not there is named and left out of the count; plug-ins of WordPress ask for `php`.
"""

import argparse
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from auditor.gather.entrance import enter
from auditor.gather.reading import Reading
from auditor.rulebook import load_rulebook
from auditor.site.channels import ChannelReader
from auditor.site.gate.gate import find_gate
from auditor.site.gate.gate_kind import GateKind
from auditor.site.kinds.kinds import PageKind
from auditor.transport import open_target
from auditor.transport.browser import find_chromium
from tests.real_gates.hosts import laid_out

# The moment that pages believe in: 18 November 2026.
MOMENT = 1_795_000_000.0
GATES = Path(__file__).parent


def seen_kind(folder: Path, reading: Reading) -> str:
    """Return what kind of gate a visitor finds: by a look, and by staying and walking up where a look tells of none."""
    with open_target(str(folder)) as visitor:
        visitor.render(find_chromium(), MOMENT)
        page = reading.read(visitor.get(visitor.home), PageKind.HOME, home=visitor.home).page
        kind = find_gate(page).kind if page is not None else GateKind.UNCLEAR
        if kind not in (GateKind.UNCLEAR, GateKind.NONE):
            return kind.value
        entrance = enter(visitor, reading)
    if entrance.walk is not None:
        return entrance.walk.kind
    page = entrance.entry.page
    return find_gate(page).kind.value if page is not None else f"unread ({entrance.entry.trouble})"


def measured(software: Path, batch: int = 0) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield every set-up of a batch (0: all) with what was seen; an empty word where the software is not there."""
    rulebook = load_rulebook(plugins=False)
    reading = Reading.of(
        rulebook.words, rulebook.page_words, rulebook.channels, keep=ChannelReader(rulebook.channels).is_help_number
    )
    files = sorted(GATES.glob("gates*.toml"))
    for gate in [one for file in files for one in tomllib.loads(file.read_text(encoding="utf-8"))["gate"]]:
        if batch and gate.get("batch", 1) != batch:
            continue
        if not (software / gate["from"]).is_dir():
            yield gate, ""
            continue
        with tempfile.TemporaryDirectory() as folder:
            laid_out(gate, software, Path(folder))
            yield gate, seen_kind(Path(folder), reading)


def main(arguments: list[str]) -> int:
    """Print the table and the count."""
    parser = argparse.ArgumentParser(description="How often the kind of a real age gate is seen right.")
    parser.add_argument("--software", type=Path, required=True)
    parser.add_argument("--batch", type=int, default=0, help="only this batch")
    asked = parser.parse_args(arguments)
    seen = right = unnoticed = taken = 0
    for gate, kind in measured(asked.software, asked.batch):
        if not kind:
            click.echo(f"| {gate['name']} | {gate['kind']} | not there | |")
            continue
        seen, right = seen + 1, right + (kind == gate["kind"])
        unnoticed, taken = unnoticed + (kind == "none" != gate["kind"]), taken + (gate["kind"] == "none" != kind)
        click.echo(f"| {gate['name']} | {gate['kind']} | {kind} | {'yes' if kind == gate['kind'] else 'NO'} |")
    click.echo(f"{right} of {seen} right; `none` where one is shown: {unnoticed}; a gate where none is: {taken}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
