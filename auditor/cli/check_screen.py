"""The outcome of a check on a screen of 80 columns: a row for each snapshot, then why each breach is one."""

import re
import textwrap
from collections.abc import Iterator

import click

from auditor.cli.language import Both
from auditor.cli.terminal import clipped, columns, safe
from auditor.policy.baseline import Accepted, Standing, Weighed
from auditor.policy.outcome import BREACHED, INCONCLUSIVE, Outcome, Result

WIDTH = 80
PLATFORM = Both("Platform", "Platform")
# Heads of the numbers to the right of the name, with their widths.
HEADS = (
    (Both("laagste", "lowest"), 9),
    (Both("dekking", "coverage"), 10),
    (Both("inbreuk", "breached"), 10),
    (Both("aanvaard", "accepted"), 10),
    (Both("uitkomst", "outcome"), 15),
)
NAME = WIDTH - sum(width for _, width in HEADS)
OUTCOMES = {
    BREACHED: (Both("geschonden", "breached"), "red"),
    INCONCLUSIVE: (Both("onbeslist", "inconclusive"), "yellow"),
}
KEPT = (Both("nageleefd", "kept"), "green")
STANDINGS = {
    Standing.EXPIRED: Both("verlopen", "expired"),
    Standing.WORSE: Both("erger dan aanvaard", "worse than accepted"),
}
STALE = Both(
    "Staat nog als aanvaard, maar komt niet meer voor (--write-baseline haalt het weg):",
    "Still stands as accepted, but is there no more (--write-baseline removes it):",
)
# GitHub takes `##[...]` anywhere in a line of a log for a command, and `::...` at its start.
_COMMAND = re.compile(r"##(?=\[)|^::")


def screen(outcome: Outcome, language: str) -> Iterator[str]:
    """Yield the lines; all that comes from a site or a file is made safe, for a terminal and for the log of a CI."""
    yield _row(PLATFORM.said(language), [head.said(language) for head, _ in HEADS])
    for result in outcome.results:
        yield _result_row(result, language)
    for result in outcome.results:
        yield from _why(result, language)
    if outcome.stale:
        yield ""
        yield from textwrap.wrap(STALE.said(language), WIDTH)
        for entry in outcome.stale:
            yield from _place(entry)
    yield ""
    yield _conclusion(outcome, language)


def _result_row(result: Result, language: str) -> str:
    """Return the row of one snapshot, with the range of the leading code."""
    score = result.audit.scores[0] if result.audit is not None and result.audit.scores else None
    word, colour = OUTCOMES.get(result.exit_code, KEPT)
    cells = [
        str(score.lowest) if score is not None and score.lowest is not None else "·",
        f"{int(score.coverage * 100 + 1e-9)}%" if score is not None else "·",
        str(len(result.counting) or "·"),
        str(len(result.accepted) or "·"),
        click.style(word.said(language), fg=colour),
    ]
    return _row(result.platform, cells)


def _row(name: str, cells: list[str]) -> str:
    """Return one line of the table, numbers to the right; styled cells are measured without their style."""
    shown = clipped(harmless(name), NAME)
    line = shown + " " * (NAME - columns(shown))
    return line + "".join(
        " " * max(1, width - len(click.unstyle(cell))) + cell for cell, (_, width) in zip(cells, HEADS, strict=True)
    )


def _why(result: Result, language: str) -> Iterator[str]:
    """Yield the breaches of one snapshot that count, and what could not be judged."""
    if not (result.counting or result.doubts):
        return
    yield ""
    yield click.style(clipped(harmless(f"{result.platform}  {result.snapshot}"), WIDTH), bold=True)
    for one in result.counting:
        yield from _breach(one, language)
    for doubt in result.doubts:
        yield from _wrapped(f"? {doubt.in_language(language)}", "  ")


def _breach(one: Weighed, language: str) -> Iterator[str]:
    """Yield one breach: what was asked and found, where, and why an entry of the baseline does not help."""
    breach = one.breach
    standing = f" [{STANDINGS[one.standing].said(language)}]" if one.standing in STANDINGS else ""
    yield from _wrapped(f"{breach.subject}{standing} {breach.reason.in_language(language)}", "  ")
    where = breach.place
    if where:
        yield f"      {clipped(harmless(where), WIDTH - 6)}"
    if one.note is not None:
        yield from _wrapped(one.note.in_language(language), "      ")


def _place(entry: Accepted) -> Iterator[str]:
    """Yield one entry of the baseline."""
    yield f"  {clipped(harmless(f'{entry.platform}  {entry.requirement}'), WIDTH - 2)}"
    where = f"{entry.page}  {entry.selector}".strip()
    if where:
        yield f"      {clipped(harmless(where), WIDTH - 6)}"


def _wrapped(text: str, indent: str) -> list[str]:
    """Return a text of any length as safe lines."""
    return textwrap.wrap(harmless(text), WIDTH, initial_indent=indent, subsequent_indent="      ")


def harmless(text: str) -> str:
    """Return safe text that is no command to the CI that keeps the log either."""
    return _COMMAND.sub(lambda found: " ".join(found[0]), safe(text))


def _conclusion(outcome: Outcome, language: str) -> str:
    """Say in one sentence how it ended."""
    breaches = sum(1 for _ in outcome.counting)
    if breaches:
        return Both(
            f"Het beleid is geschonden: {breaches} {'afwijking' if breaches == 1 else 'afwijkingen'}.",
            f"The policy is breached: {breaches} {'breach' if breaches == 1 else 'breaches'}.",
        ).said(language)
    if outcome.exit_code == INCONCLUSIVE:
        return Both(
            "Onbeslist: niet alles kon worden beoordeeld.", "Inconclusive: not everything could be judged."
        ).said(language)
    return Both("Het beleid is nageleefd.", "The policy is kept.").said(language)
