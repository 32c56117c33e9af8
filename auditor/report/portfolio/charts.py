"""Pictures as values: columns in percents of the width, so that a picture fits any screen without a script."""

from collections.abc import Mapping, Sequence

import msgspec

from auditor.finding import Status
from auditor.report.score_line import Bar

# Room for the numbers of the axis, in percents of the width; the height of the picture in pixels.
AXIS = 9.0
HEIGHT = 160
STACKED = (
    Status.MET,
    Status.PARTLY,
    Status.NOT_MET,
    Status.CANNOT_TELL,
    Status.ERROR,
    Status.NOT_APPLICABLE,
)


class Piece(msgspec.Struct, frozen=True):
    """A part of a column: `kind` is its class, y and height in pixels from the top."""

    kind: str
    y: float
    height: float


class Column(msgspec.Struct, frozen=True):
    """One column, x and width in percents."""

    x: float
    width: float
    pieces: tuple[Piece, ...]


class Tick(msgspec.Struct, frozen=True):
    """A line across with its number."""

    y: float
    text: str


class Chart(msgspec.Struct, frozen=True):
    """A picture: its columns, the lines across, and what stands below its two ends."""

    columns: tuple[Column, ...]
    ticks: tuple[Tick, ...]
    start: str
    end: str
    height: int = HEIGHT


def score_chart(bars: Sequence[Bar | None], start: str, end: str) -> Chart:
    """Return a column for each visit: what was earned, and above it what is unknown."""
    pieces = [
        ()
        if bar is None
        else (
            Piece("earned", _y(bar.earned, 100), _high(bar.earned, 100)),
            Piece("unknown", _y(bar.earned + bar.unknown, 100), _high(bar.unknown, 100)),
        )
        for bar in bars
    ]
    return Chart(_columns(pieces), tuple(Tick(_y(at, 100), str(at)) for at in (0, 50, 100)), start, end)


def counts_chart(counts: Sequence[Mapping[Status, int]], start: str, end: str) -> Chart:
    """Return a column for each moment, the outcomes stacked from met at the bottom."""
    most = max((sum(one.values()) for one in counts), default=0) or 1
    pieces = []
    for one in counts:
        column, below = [], 0
        for status in STACKED:
            number = one.get(status, 0)
            if number:
                below += number
                column.append(Piece(status.value, _y(below, most), _high(number, most)))
        pieces.append(tuple(column))
    ticks = tuple(Tick(_y(at, most), str(at)) for at in sorted({0, most}))
    return Chart(_columns(pieces), ticks, start, end)


def totals_chart(totals: Sequence[int | None], start: str, end: str) -> Chart:
    """Return a column for each visit at which a total was stated; the most has no room beside its line."""
    most = max((one for one in totals if one is not None), default=0) or 1
    pieces = [() if one is None else (Piece("earned", _y(one, most), _high(one, most)),) for one in totals]
    return Chart(_columns(pieces), (Tick(_y(0, most), "0"), Tick(_y(most, most), "")), start, end)


def _columns(pieces: Sequence[tuple[Piece, ...]]) -> tuple[Column, ...]:
    """Return the columns side by side, none wider than an eighth of the picture."""
    step = (100 - AXIS) / max(len(pieces), 1)
    width = min(step * 0.8, 12.0)
    return tuple(
        Column(round(AXIS + number * step, 2), round(width, 2), column) for number, column in enumerate(pieces)
    )


def _y(value: float, most: float) -> float:
    """Return where a value stands, from the top."""
    return round(HEIGHT * (1 - value / most), 1)


def _high(value: float, most: float) -> float:
    """Return how high a value is drawn."""
    return round(HEIGHT * value / most, 1)
