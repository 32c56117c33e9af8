"""Measures the labelled platforms and writes the figures; run by `make accuracy`.

The figures go to the file that the package ships and, as tables, between two marks in docs/accuracy.md.
"""

import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from auditor.accuracy.figures import Figures, Half
from auditor.accuracy.labels import TEST
from auditor.accuracy.shipped import FILE
from auditor.cli.accuracy_run import figures_as_json, figures_of
from auditor.cli.accuracy_table import COLUMNS, LEGEND, MACRO, ROWS, counted, screen, title

PAGE = Path("docs/accuracy.md")
START = "<!-- figures: made by `make accuracy`; do not edit by hand -->"
END = "<!-- end of figures -->"
# The pages of the labelled platforms were written for this year.
YEAR = 2026


def block(figures: Figures) -> str:
    """Return what stands between the marks."""
    of_what = f"{figures.version}, rules {figures.rules.version}, `{figures.rules.digest[:19]}…`"
    lines = [
        START,
        "",
        f"Gemeten op · measured on: {figures.measured_on}, gedragscode-auditor {of_what}.",
        "",
        *_halves(figures.halves),
        LEGEND.said("nl"),
        "",
        LEGEND.said("en"),
        "",
        END,
    ]
    return "\n".join(lines)


def with_block(page: str, made: str) -> str:
    """Return a page with what stands between the marks replaced; raises ValueError where the marks lack."""
    before, start, rest = page.partition(START)
    _, end, after = rest.partition(END)
    if not (start and end):
        raise ValueError(f"{PAGE} must hold the lines {START!r} and {END!r}")
    return f"{before}{made}{after}"


def _halves(halves: Iterable[Half]) -> Iterator[str]:
    """Yield the tables, the test half first."""
    for half in sorted(halves, key=lambda one: one.half != TEST):
        yield f"### {title(half, 'nl')} · {title(half, 'en')}"
        yield ""
        yield "| | |"
        yield "|---|---|"
        for name, figure in ROWS:
            shown, english = counted(figure(half.counts), "nl"), counted(figure(half.counts), "en")
            yield f"| {name.nl} · {name.en} | {shown.replace(' van ', ' / ') if shown != english else shown} |"
        yield f"| {MACRO.nl} · {MACRO.en} | {half.macro_f1:.3f} |"
        yield ""
        yield "| eis · requirement | " + " | ".join(_both(head.nl, head.en) for head, _, _ in COLUMNS) + " |"
        yield "|---|" + "---|" * len(COLUMNS)
        for one in half.requirements:
            yield f"| {one.requirement} | " + " | ".join(figure(one.counts) for _, _, figure in COLUMNS) + " |"
        yield ""


def _both(dutch: str, english: str) -> str:
    """Return a head in both languages, once where they are the same."""
    return dutch if dutch == english else f"{dutch} · {english}"


def main(folders: Iterable[str]) -> None:
    """Measure, write both files and print the figures."""
    today = datetime.now(UTC).date()
    figures, _ = figures_of(map(Path, folders), (), today, year=YEAR, plugins=False)
    FILE.write_text(figures_as_json(figures) + "\n", encoding="utf-8")
    PAGE.write_text(with_block(PAGE.read_text(encoding="utf-8"), block(figures)), encoding="utf-8")
    for line in screen(figures.halves, "en"):
        print(line)


if __name__ == "__main__":
    main(sys.argv[1:])
