"""Shows how a visit goes: a bar on a terminal, plain lines where there is none (a log, a pipe, CI)."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from auditor.cli.language import Both
from auditor.cli.terminal import clipped, safe, say
from auditor.gather.progress import Progress

VISITING = Both("==> Bezoek aan", "==> Visiting")
WIDTH = 80


@contextmanager
def shown_progress(language: str, name: str) -> Iterator[Callable[[Progress], None]]:
    """Give the function that a visit calls for every address it is about to ask for."""
    say(f"{VISITING.said(language)} {safe(name)}", err=True)
    if sys.stderr.isatty():
        with _bar() as show:
            yield show
    else:
        yield _line


def _line(now: Progress) -> None:
    """Print one line."""
    say(f"    {clipped(f'{now.number + 1}/{now.most} {now.url}', WIDTH - 4)}", err=True)


@contextmanager
def _bar() -> Iterator[Callable[[Progress], None]]:
    """Draw a bar that is gone when the visit is done."""
    # 23 ms, and only where somebody watches.
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar
    from rich.table import Column

    address = TextColumn(
        "{task.description}", markup=False, table_column=Column(ratio=1, no_wrap=True, overflow="ellipsis")
    )
    columns = (BarColumn(bar_width=20), MofNCompleteColumn(), address)
    with Bar(*columns, console=Console(stderr=True), transient=True, expand=True) as bar:
        task = bar.add_task("", total=None)

        def show(now: Progress) -> None:
            bar.update(task, completed=now.number, total=now.most, description=safe(now.url))

        yield show
