"""Shows how a round goes: a live table on a terminal, a line for each beginning and end where there is none."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from auditor.cli.language import Both
from auditor.cli.round_jobs import Job
from auditor.cli.round_visit import Ended
from auditor.cli.terminal import clipped, safe, say
from auditor.gather.progress import Progress

if TYPE_CHECKING:
    from rich.live import Live
    from rich.table import Table

NAME = 30
BEGAN = Both("bezoek begint", "visit begins")
DONE = Both("klaar", "done")
DOUBTFUL = Both("geen uitsluitsel", "inconclusive")
FAILED = Both("niet gelukt", "did not work")
COUNT = Both(
    "klaar {done} · bezig {busy} · wacht {waiting} · niet gelukt {failed}",
    "done {done} · busy {busy} · waiting {waiting} · did not work {failed}",
)


class Lines:
    """Tells a round in plain lines; every line starts with how many are done."""

    def __init__(self, language: str, total: int, done: int) -> None:
        self.language = language
        self.total = total
        self.done = done
        self.failed = 0
        self.busy: dict[Job, Progress | None] = {}

    def began(self, job: Job) -> None:
        """Tell that a visit began."""
        self.busy[job] = None
        self._say(job, BEGAN.said(self.language))

    def went_on(self, job: Job, now: Progress) -> None:
        """Remember the page; as a line it would drown the others'."""
        self.busy[job] = now

    def ended(self, job: Job, end: Ended) -> None:
        """Tell how a visit ended."""
        self.busy.pop(job, None)
        if end.trouble is None:
            self.done += 1
            why = next((one.in_language(self.language) for one in end.doubts), "")
            self._say(job, f"{DOUBTFUL.said(self.language)}: {why}" if why else DONE.said(self.language))
        else:
            self.failed += 1
            self._say(job, f"{FAILED.said(self.language)}: {end.trouble.in_language(self.language)}")

    def count(self) -> str:
        """Return how many are done, busy, waiting, and did not work."""
        waiting = self.total - self.done - self.failed - len(self.busy)
        return COUNT.said(self.language).format(
            done=self.done, busy=len(self.busy), waiting=waiting, failed=self.failed
        )

    def _say(self, job: Job, what: str) -> None:
        self._put(f"[{self.done + self.failed}/{self.total}] {clipped(job.name, NAME)}: {safe(what)}")

    def _put(self, line: str) -> None:
        say(line, err=True)


class LiveTable(Lines):
    """Tells a round as a table of the visits that go on, which is gone at the end; ends stand above it as lines."""

    def __init__(self, language: str, total: int, done: int, live: "Live") -> None:
        super().__init__(language, total, done)
        self._live = live

    def began(self, job: Job) -> None:
        """Show one more."""
        self.busy[job] = None
        self._draw()

    def went_on(self, job: Job, now: Progress) -> None:
        """Show the page."""
        super().went_on(job, now)
        self._draw()

    def ended(self, job: Job, end: Ended) -> None:
        """Show one less."""
        super().ended(job, end)
        self._draw()

    def _put(self, line: str) -> None:
        self._live.console.print(line, markup=False, highlight=False)

    def _draw(self) -> None:
        self._live.update(self.table(), refresh=True)

    def table(self) -> "Table":
        """Return what is shown now."""
        # Only where somebody watches (as in progress.py).
        from rich.table import Table
        from rich.text import Text

        table = Table(box=None, expand=True, show_header=False, title=self.count(), title_justify="left")
        table.add_column(no_wrap=True, overflow="ellipsis", max_width=NAME)
        table.add_column(no_wrap=True, justify="right")
        table.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
        for job, now in self.busy.items():
            pages = f"{now.number + 1}/{now.most}" if now is not None else ""
            table.add_row(Text(safe(job.name)), pages, Text(safe(now.url) if now is not None else ""))
        return table


@contextmanager
def shown_round(language: str, total: int, done: int) -> Iterator[Lines]:
    """Give whoever is told how the round goes; `done` of the `total` need not be done again."""
    if not sys.stderr.isatty():
        yield Lines(language, total, done)
        return
    # 40 ms, and only where somebody watches.
    from rich.console import Console
    from rich.live import Live

    with Live(console=Console(stderr=True), auto_refresh=False, transient=True) as live:
        yield LiveTable(language, total, done, live)
