"""Visits many platforms side by side, each in a process of its own, and never two on one host at once."""

import multiprocessing
import os
from collections.abc import Callable, Sequence
from multiprocessing import connection, forkserver
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from typing import Protocol

import msgspec

from auditor.cli.round_jobs import Job
from auditor.cli.round_visit import Ended, Task, work
from auditor.gather.progress import Progress
from auditor.requirements import Text
from auditor.transport import Clock

TEMPLATE = "auditor.cli.round_template"
# A visit waits most of its time, so that a processor can carry several; more than this and memory is what counts.
FOR_EACH_PROCESSOR = 16
WITH_A_BROWSER = 2
MOST = 32
# How often Ctrl-C, a rest that is over and a process that takes too long are looked for, in seconds.
_TICK = 0.2
# Beyond the time that a visit may take: reading, judging and writing what it read.
_GRACE = 900.0


class Hearer(Protocol):
    """Whoever is told how the round goes."""

    def began(self, job: Job) -> None:
        """Hear that a visit began."""

    def went_on(self, job: Job, now: Progress) -> None:
        """Hear what a visit is about to ask for."""

    def ended(self, job: Job, end: Ended) -> None:
        """Hear how a visit ended."""


def side_by_side(waiting: int, asked: int | None, *, browser: bool = False) -> int:
    """Return how many visits go on at once: as asked, else by the number of processors."""
    each = WITH_A_BROWSER if browser else FOR_EACH_PROCESSOR
    return max(1, min(waiting, asked or min(MOST, each * _processors())))


def warm_up() -> BaseContext:
    """Start the process that the others are copied from, where there is such a thing, and return how they are made."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([TEMPLATE])
    forkserver.ensure_running()
    return context


class _Worker(msgspec.Struct):
    """A process, our end of the line to it, and what it is doing until when."""

    process: BaseProcess
    line: "connection.Connection[Task, Progress | Ended]"
    task: Task | None = None
    until: float = 0.0

    def end(self) -> None:
        """End it, whatever it is doing."""
        self.line.close()
        self.process.kill()
        self.process.join()


class Pool(msgspec.Struct):
    """The processes of one round; use it as a context manager, and `stopped` says whether Ctrl-C was pressed."""

    context: BaseContext
    most: int
    hearer: Hearer
    stopped: Callable[[], bool]
    clock: Clock = msgspec.field(default_factory=Clock)
    _workers: list[_Worker] = msgspec.field(default_factory=list)
    _rests_until: dict[str, float] = msgspec.field(default_factory=dict)

    def run(self, tasks: Sequence[Task]) -> None:
        """Carry out the tasks, in order as far as hosts and processes are free; ends early once stopped."""
        waiting = list(tasks)
        try:
            while (waiting or self._busy()) and not self.stopped():
                self._hand_out(waiting)
                self._listen()
        finally:
            for worker in self._workers:
                worker.end()

    def _busy(self) -> list[_Worker]:
        """Return the processes that are at work."""
        return [worker for worker in self._workers if worker.task is not None]

    def _hand_out(self, waiting: list[Task]) -> None:
        """Give every free process the first task whose host may be asked now."""
        now = self.clock.monotonic()
        asked = {worker.task.job.host for worker in self._workers if worker.task is not None}
        for task in tuple(waiting):
            if len(self._busy()) >= self.most:
                return
            host = task.job.host
            if host and (host in asked or self._rests_until.get(host, 0.0) > now):
                continue
            worker = next((one for one in self._workers if one.task is None), None) or self._new()
            try:
                worker.line.send(task)
            except OSError:
                # It ended while it had nothing to do; another takes the task at the next turn.
                self._lost(worker)
                return
            waiting.remove(task)
            asked.add(host)
            worker.task, worker.until = task, now + task.asked.max_time + _GRACE
            self.hearer.began(task.job)

    def _new(self) -> _Worker:
        """Start a process."""
        ours, theirs = self.context.Pipe()
        process = self.context.Process(target=work, args=(theirs,), daemon=True)  # type: ignore[attr-defined]  # typeshed: each context has its own
        process.start()
        theirs.close()
        worker = _Worker(process, ours)
        self._workers.append(worker)
        return worker

    def _listen(self) -> None:
        """Hear what the processes say, for a moment at most; one that ended or hangs takes its own visit with it."""
        by_line = {worker.line: worker for worker in self._workers}
        for line in connection.wait(list(by_line), _TICK):
            worker = by_line[line]  # type: ignore[index]  # `wait` returns some of what it was given
            try:
                said = worker.line.recv()
            except (EOFError, OSError):
                self._lost(worker)
            else:
                self._heard(worker, said)
        now = self.clock.monotonic()
        for worker in self._busy():
            if now > worker.until:
                self._hung(worker)

    def _heard(self, worker: _Worker, said: Progress | Ended) -> None:
        """Pass on what a process said."""
        if worker.task is None:
            return
        job = worker.task.job
        if isinstance(said, Progress):
            self.hearer.went_on(job, said)
            return
        worker.task = None
        if said.last:
            self._workers.remove(worker)
            worker.end()
        self._end(job, said, said.rest)

    def _lost(self, worker: _Worker) -> None:
        """Let go of a process that ended by itself or by another's hand."""
        self._workers.remove(worker)
        worker.process.join(1)
        code = worker.process.exitcode
        worker.end()
        if worker.task is not None:
            nl, en = (f"signaal {-code}", f"signal {-code}") if code and code < 0 else (f"code {code}", f"code {code}")
            lost = Text(
                f"het proces van dit bezoek stopte onverwacht ({nl}; te weinig geheugen?)",
                f"the process of this visit ended unexpectedly ({en}; too little memory?)",
            )
            self._end(worker.task.job, Ended(lost), worker.task.asked.delay)

    def _hung(self, worker: _Worker) -> None:
        """End a process that takes far longer than a visit may."""
        task, worker.task = worker.task, None
        self._workers.remove(worker)
        worker.end()
        if task is not None:
            minutes = round((task.asked.max_time + _GRACE) / 60)
            late = Text(
                f"het bezoek was na {minutes} minuten niet klaar en is afgebroken",
                f"the visit was not done after {minutes} minutes and was ended",
            )
            self._end(task.job, Ended(late), task.asked.delay)

    def _end(self, job: Job, end: Ended, rest: float) -> None:
        """Tell how a visit ended, and let its host rest."""
        if job.host:
            self._rests_until[job.host] = self.clock.monotonic() + rest
        self.hearer.ended(job, end)


def _processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
