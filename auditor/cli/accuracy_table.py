"""The figures in words: tables for a terminal of 80 columns and for docs/accuracy.md."""

import textwrap
from collections.abc import Callable, Iterable, Iterator
from math import ceil
from pathlib import Path

from auditor.accuracy.figures import Case, Counts, Half
from auditor.accuracy.interval import Share
from auditor.accuracy.labels import TEST
from auditor.cli.language import Both
from auditor.cli.terminal import clipped

WIDTH = 80
NAME = 48
NOTHING = "·"

ROWS: tuple[tuple[Both, Callable[[Counts], Share]], ...] = (
    (Both("goed", "right"), lambda of: of.right),
    (Both("'gehaald' gezegd en juist (precisie)", "'met' said and so (precision)"), lambda of: of.met.precision),
    (Both("'gehaald' gevonden van wat het is (recall)", "'met' found of what is (recall)"), lambda of: of.met.recall),
    (
        Both("'niet gehaald' gezegd en juist (precisie)", "'not met' said and so (precision)"),
        lambda of: of.not_met.precision,
    ),
    (
        Both("'niet gehaald' gevonden van wat het is (recall)", "'not met' found of what is (recall)"),
        lambda of: of.not_met.recall,
    ),
    (Both("niet te beoordelen", "cannot tell"), lambda of: of.cannot_tell),
    (Both("ten onrechte geruststellend", "false reassurances"), lambda of: of.false_reassurances),
    (Both("ten onrechte beschuldigend", "false accusations"), lambda of: of.false_accusations),
    (Both("bewijs op de beslissende pagina", "evidence on the deciding page"), lambda of: of.evidence),
)
MISTAKES = Both("Anders dan het label (niet van de testhelft):", "Other than the label (not of the test half):")
MACRO = Both("macro-F1 over vier uitkomsten", "macro-F1 over four outcomes")
HALVES = {TEST: Both("Testhelft", "Test half"), "tuning": Both("Afstelhelft", "Tuning half")}
# Of a requirement: its name, how wide on a screen, and the figure.
COLUMNS: tuple[tuple[Both, int, Callable[[Counts], str]], ...] = (
    (Both("n", "n"), 5, lambda of: str(of.right.of)),
    (Both("goed", "right"), 15, lambda of: f"{of.right.part} ({between(of.right)})"),
    (Both("geh. P", "met P"), 8, lambda of: _small(of.met.precision)),
    (Both("R", "R"), 8, lambda of: _small(of.met.recall)),
    (Both("niet P", "not P"), 8, lambda of: _small(of.not_met.precision)),
    (Both("R", "R"), 8, lambda of: _small(of.not_met.recall)),
    (Both("n.t.b.", "c.t."), 7, lambda of: str(of.cannot_tell.part or NOTHING)),
    (Both("ger.", "reas."), 6, lambda of: str(of.false_reassurances.part or NOTHING)),
    (Both("besch.", "acc."), 7, lambda of: str(of.false_accusations.part or NOTHING)),
)
LEGEND = Both(
    "Tussen haakjes: waartussen het echte aandeel met 95 % zekerheid ligt (Wilson). P (precisie): hoeveel van wat"
    " gehaald of niet gehaald werd genoemd, dat ook is; R (recall): hoeveel van wat het is, zo werd genoemd. n.t.b.:"
    " niet te beoordelen. ger.: 'gehaald' gezegd waar het niet of deels zo is. besch.: 'niet gehaald' gezegd waar het"
    " label iets anders zegt.",
    "In brackets: what the true share lies between with 95 % confidence (Wilson). P (precision): how much of what was"
    " called met or not met is so; R (recall): how much of what is so was called so. c.t.: cannot tell. reas.: 'met'"
    " said where it is not or partly so. acc.: 'not met' said where the label says something else.",
)


def title(half: Half, language: str) -> str:
    """Return a half in words, with its size; one with a name of its own keeps it."""
    known = HALVES.get(half.half)
    name = known.said(language) if known else half.half
    of = half.counts.right.of
    return Both(
        f"{name} (platforms: {half.platforms}, gelabelde gevallen: {of})",
        f"{name} (platforms: {half.platforms}, labelled cases: {of})",
    ).said(language)


def screen(halves: Iterable[Half], language: str) -> Iterator[str]:
    """Yield the figures of every half as lines of 80 columns, then what the short words mean."""
    for half in halves:
        yield clipped(title(half, language), WIDTH)
        for name, figure in ROWS:
            yield f"  {name.said(language):{NAME}}{counted(figure(half.counts), language)}"
        yield f"  {MACRO.said(language):{NAME}}{half.macro_f1:.3f}"
        yield ""
        yield f"{'':8}" + "".join(f"{head.said(language):>{width}}" for head, width, _ in COLUMNS)
        for one in half.requirements:
            cells = "".join(f"{figure(one.counts):>{width}}" for _, width, figure in COLUMNS)
            yield f"{one.requirement:8}{cells}"
        yield ""
    yield textwrap.fill(LEGEND.said(language), WIDTH)


def mistakes(cases: Iterable[Case], language: str) -> Iterator[str]:
    """Yield what was judged otherwise than labelled, but never of the test half: nobody may tune on it."""
    shown = [one for one in cases if not one.right and one.half != TEST]
    if shown:
        yield MISTAKES.said(language)
    for one in shown:
        told = f"{Path(one.platform).name}: {one.requirement}, label {one.truth}, audit {one.said}"
        yield f"  {clipped(told, WIDTH - 2)}"


def between(share: Share) -> str:
    """Return the ends of the interval as whole percentages, widened to them."""
    return f"{int(share.low * 100)}\N{EN DASH}{ceil(share.high * 100)}%"


def counted(share: Share, language: str) -> str:
    """Return a share in words: ``31 of 33``, the percentage and its interval, a dot where nothing was counted."""
    if share.value is None:
        return NOTHING
    said = Both(f"{share.part} van {share.of}", f"{share.part} of {share.of}").said(language)
    return f"{said} ({100 * share.value:.1f}%; {between(share)})"


def _small(share: Share) -> str:
    """Return a share as a fraction."""
    return f"{share.part}/{share.of}" if share.of else NOTHING
