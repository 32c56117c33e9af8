"""The outcome of a round on a screen of 80 columns: a line for each platform."""

from collections.abc import Iterator

from auditor.cli.language import Both
from auditor.cli.terminal import clipped, columns
from auditor.report.round.rows import rows
from auditor.report.round.visited import Round
from auditor.report.wording import wording
from auditor.rulebook import Rulebook

WIDTH = 80
HEADS = (
    (Both("van 100", "of 100"), 13),
    (Both("beoordeeld", "assessed"), 14),
    (Both("moet, niet gehaald", "musts not met"), 21),
)
NAME = Both("Platform", "Platform")


def table(round_: Round, rulebook: Rulebook, language: str) -> Iterator[str]:
    """Yield the table of the platforms."""
    widths = tuple(width for _, width in HEADS)
    yield ""
    yield _row(NAME.said(language), tuple(head.said(language) for head, _ in HEADS), widths)
    words = wording(language)
    for one in rows(round_, rulebook, words):
        if one.score is None or one.score.bar is None:
            yield _row(one.name, ("", "", words(f"round_end.{one.end}")), widths)
        else:
            yield _row(
                one.name, (one.score.range, f"{one.score.percent}%", str(one.score.musts_not_met or "·")), widths
            )


def _row(name: str, cells: tuple[str, ...], widths: tuple[int, ...]) -> str:
    """Return one line of the table at the end: a name, then cells to the right."""
    room = WIDTH - sum(widths)
    shown = clipped(name, room)
    line = shown + " " * (room - columns(shown))
    return line + "".join(f"{cell:>{width}}" for cell, width in zip(cells, widths, strict=True))
