"""The outcome of an audit on a screen of 80 columns: a table to read in ten seconds, and what makes it inconclusive."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click

from auditor.audit import Audit
from auditor.cli.language import Both
from auditor.cli.terminal import clipped, columns, safe
from auditor.code import Level
from auditor.finding import Status
from auditor.report.overview import Summary
from auditor.report.score_line import ScoreLine
from auditor.report.themes import Theme
from auditor.requirements import Text

WIDTH = 80
MOST_MUSTS = 5
GAP = 2


class Column(NamedTuple):
    """A column of counts: its head, the outcomes it counts, and its colour."""

    head: Both
    statuses: tuple[Status, ...]
    colour: str | None

    def width(self, language: str) -> int:
        """Return how wide it is, with the space before it."""
        return len(self.head.said(language)) + GAP


COLUMNS = (
    Column(Both("gehaald", "met"), (Status.MET,), "green"),
    Column(Both("deels", "partly"), (Status.PARTLY,), "yellow"),
    Column(Both("niet", "not met"), (Status.NOT_MET,), "red"),
    # A check that crashed could not tell either.
    Column(Both("niet te beoordelen", "cannot tell"), (Status.CANNOT_TELL, Status.ERROR), None),
)
GROUP = Both("Onderwerp", "Group")
# Counts in no column, so that whoever adds the columns up finds the rest.
APART = Both("Niet van toepassing", "Not applicable")
# The table of scores: name of the code, then numbers to the right.
CODE = Both("Code", "Code")
SCORE_HEADS = (
    (Both("van 100", "of 100"), 13),
    (Both("beoordeeld", "assessed"), 14),
    (Both("moet, niet gehaald", "musts not met"), 21),
)
CODE_NAME = WIDTH - sum(width for _, width in SCORE_HEADS)
UNSEEN = Both("?: een moet, maar niet te beoordelen", "?: a must, but cannot tell")
ONLY_THERE = Both("alleen daar een moet, en niet gehaald", "a must only there, and not met")
MUSTS = Both("Moet, en is niet gehaald:", "A must, and not met:")
REPORT = Both("Rapport: ", "Report:  ")
RECORD = Both("Gegevens:", "Data:    ")


def outcome(audit: Audit, summary: Summary, language: str, written: Sequence[Path]) -> Iterator[str]:
    """Yield the lines; all that comes from the site is made safe."""
    yield ""
    yield _named(summary.platform, audit.platform.url)
    if any(finding.status.judged for finding in audit.findings):
        yield from _judged(summary, language)
    else:
        yield from textwrap.wrap(safe(summary.sentence), WIDTH)
    yield ""
    for path in written:
        label = RECORD if path.suffix == ".json" else REPORT
        yield f"{label.said(language)} {safe(str(path))}"


def _judged(summary: Summary, language: str) -> Iterator[str]:
    """Yield the table, the scores and the musts that are not met."""
    yield _row(GROUP.said(language), [column.head.said(language) for column in COLUMNS], language)
    for theme in summary.rows:
        yield _row(f"{theme.group} {theme.title}", _counts(theme), language)
    yield _row(summary.total.title, _counts(summary.total), language)
    apart = sum(count.number for count in summary.total.counts if count.status is Status.NOT_APPLICABLE)
    if apart:
        yield f"{APART.said(language)}: {apart}"
    yield ""
    yield from _scores(summary, language)
    yield from _musts(summary, language)


def inconclusive(audit: Audit, language: str, min_coverage: float) -> tuple[str, ...]:
    """Return why the audit says too little to go by, headed by the platform; nothing when it does not."""
    name = safe(audit.platform.name)
    return tuple(f"{name}: {safe(reason.in_language(language))}" for reason in doubts(audit, min_coverage))


def doubts(audit: Audit, min_coverage: float) -> tuple[Text, ...]:
    """Return why the audit says too little to go by, nothing when it does not."""
    reasons = []
    if not any(page.trouble is None for page in audit.pages):
        trouble = next((page.trouble for page in audit.pages if page.trouble), Text("", ""))
        nl, en = (f": {text}" if text else "" for text in (trouble.nl, trouble.en))
        reasons.append(Text(f"Er kon geen enkele pagina worden gelezen{nl}.", f"No page could be read{en}."))
    crashed = ", ".join(one.requirement for one in audit.findings if one.status is Status.ERROR)
    if crashed:
        reasons.append(
            Text(
                f"Een controle liep vast bij {crashed}; het rapport zegt hoe. Meld dit aan wie de controle maakte.",
                f"A check crashed at {crashed}; the report says how. Please tell whoever made the check.",
            )
        )
    low = next((score for score in audit.scores[:1] if score.coverage < min_coverage), None)
    if low is not None:
        reasons.append(
            Text(
                f"De dekking voor {low.code} is {low.coverage:g}; gevraagd was minstens {min_coverage:g}.",
                f"The coverage for {low.code} is {low.coverage:g}; at least {min_coverage:g} was asked.",
            )
        )
    return tuple(reasons)


def _named(name: str, url: str) -> str:
    """Return the platform's name and, as far as there is room, its address."""
    shown = clipped(name, WIDTH // 2)
    return f"{click.style(shown, bold=True)}  {clipped(url, WIDTH - columns(shown) - 2)}"


def _counts(theme: Theme) -> list[str]:
    """Return the counts of a row, those that are not zero in the colour of their column."""
    found = {count.status: count.number for count in theme.counts}
    numbers = [(sum(found.get(status, 0) for status in column.statuses), column.colour) for column in COLUMNS]
    return [
        click.style(str(number), fg=colour) if number and colour else str(number or "·") for number, colour in numbers
    ]


def _row(name: str, cells: Iterable[str], language: str) -> str:
    """Return one line of the table, numbers to the right; styled cells are measured without their style."""
    widths = [column.width(language) for column in COLUMNS]
    room = WIDTH - sum(widths)
    shown = clipped(name, room)
    line = shown + " " * (room - columns(shown))
    return line + "".join(
        " " * (width - len(click.unstyle(cell))) + cell for cell, width in zip(cells, widths, strict=True)
    )


def _scores(summary: Summary, language: str) -> Iterator[str]:
    """Yield the ranges with their coverage, the leading code first; a star marks a code for some platforms only."""
    scores, missed = summary.scores, {one.code: ", ".join(one.requirements) for one in summary.elsewhere}
    if not scores:
        return
    yield _score_row(CODE.said(language), [head.said(language) for head, _ in SCORE_HEADS])
    for score in scores:
        name = f"{score.code}{' *' if score.scope else ''}"
        if score.bar is None:
            yield clipped(f"{name}: {score.range}", WIDTH)
        else:
            yield _score_row(name, [score.range, f"{score.percent}%", _missed(score)])
    if any(score.musts_unseen for score in scores):
        yield UNSEEN.said(language)
    for score in scores:
        if score.scope:
            more = f"; {ONLY_THERE.said(language)}: {missed[score.code]}" if score.code in missed else ""
            yield from textwrap.wrap(safe(f"* {score.scope}{more}"), WIDTH, subsequent_indent="  ")


def _missed(score: ScoreLine) -> str:
    """Return how many musts are not met, and how many nothing can be said of: a bare dot would reassure."""
    missed, unseen = score.musts_not_met, score.musts_unseen
    return f"{missed} + {unseen}?" if unseen else str(missed or "·")


def _score_row(name: str, cells: Iterable[str]) -> str:
    """Return one line of the table of scores."""
    shown = clipped(name, CODE_NAME)
    line = shown + " " * (CODE_NAME - columns(shown))
    return line + "".join(f"{cell:>{width}}" for cell, (_, width) in zip(cells, SCORE_HEADS, strict=True))


def _musts(summary: Summary, language: str) -> Iterator[str]:
    """Yield the musts that are not met."""
    missed = [one for one in summary.worst if one.level is Level.MUST]
    if not missed:
        return
    yield ""
    yield MUSTS.said(language)
    for one in missed[:MOST_MUSTS]:
        title = clipped(one.title, WIDTH - len(one.requirement) - 4)
        yield f"  {click.style(one.requirement, fg='red')}  {title}"
    if len(missed) > MOST_MUSTS:
        more = len(missed) - MOST_MUSTS
        yield Both(f"  en nog {more}; zie het rapport", f"  and {more} more; see the report").said(language)
