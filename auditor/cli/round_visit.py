"""One visit of a round, in a process of its own: visits, judges, writes, and says how it ended."""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

import msgspec

from auditor.audit import to_json
from auditor.cli.allocator import keep_memory
from auditor.cli.asked import Asked
from auditor.cli.clock import utc_now
from auditor.cli.outcome import doubts
from auditor.cli.output_folder import FILES, prepare, prepare_any, write
from auditor.cli.recorded_audit import recorded, recording_in
from auditor.cli.round_jobs import Job
from auditor.cli.visiting import audited, limits_of, reader_of, rendering
from auditor.code import Code
from auditor.errors import AuditorError, cause
from auditor.gather.progress import Progress
from auditor.report import render
from auditor.requirements import Text
from auditor.rulebook import Rulebook, load_rulebook
from auditor.transport import open_target, user_agent


class Task(msgspec.Struct, frozen=True):
    """A job as it is sent to a process: where its report goes, what was asked, by which codes it is scored.

    `begun_at` is when the round began: a recording of before it is of another round.
    """

    job: Job
    folder: Path
    asked: Asked
    codes: tuple[str, ...]
    begun_at: str = ""


class Ended(msgspec.Struct, frozen=True):
    """How a visit ended: with its reports written, or with the trouble that left it without.

    `damage` is what was wrong with a snapshot that could be read in part, `doubts` why the audit says too little, and
    `rest` what its host is owed before it is asked again, in seconds. `last` says that its process ends too.
    """

    trouble: Text | None = None
    damage: tuple[Text, ...] = ()
    doubts: tuple[Text, ...] = ()
    rest: float = 0.0
    last: bool = False


@cache
def rules_of(checks: tuple[Path, ...]) -> Rulebook:
    """Read the rules, once in a process."""
    return load_rulebook(*checks)


def work(connection: Connection) -> None:
    """Carry out the tasks that come in, one after the other, until the other side hangs up."""
    # Ctrl-C is for the process that asked; it ends this one. What a crash prints could hold what a page said.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        sys.stderr = nowhere
        keep_memory()
        threading.Thread(target=end_with, args=(parent_process(),), daemon=True).start()
        while True:
            try:
                task = connection.recv()
            except EOFError:
                return
            try:
                ended = visited(task, connection.send)
            except Exception as error:
                connection.send(Ended(_crash(error), last=True))
                raise
            connection.send(ended)


def end_with(parent: BaseProcess | None) -> None:
    """End this process as soon as the one that asked is gone, however that ended: nobody waits for the visit."""
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def visited(task: Task, hear: Callable[[Progress], None]) -> Ended:
    """Visit and judge one platform and write its reports; whatever is wrong with it comes back as trouble."""
    asked, job = task.asked, task.job
    try:
        rulebook = rules_of(asked.checks)
        codes: tuple[Code, ...] = tuple(rulebook.code(name) for name in task.codes) or tuple(rulebook.codes.values())
        # The record is written last: what a visit that was broken off left without one is of this round.
        if asked.resume:
            prepare_any(task.folder)
        else:
            prepare(task.folder, asked.formats)
        visitor = open_target(
            job.target,
            limits=limits_of(asked),
            allow_private=asked.allow_private,
            user_agent=asked.user_agent or user_agent(asked.contact),
            reader=reader_of(rulebook),
        )
        visitor.name = job.name
        rendering(visitor, asked, job.seen or utc_now())

        @contextmanager
        def watch(_language: str, _name: str) -> Iterator[Callable[[Progress], None]]:
            yield hear

        seen = visitor
        if asked.record_beside and visitor.past is None:
            seen = recorded(visitor, rulebook, asked, recording_in(task.folder), watch, task.begun_at)
        audit = audited(seen, rulebook, codes, asked, utc_now, watch, job.seen)
        # The record comes last: where it stands, everything stands.
        for name in (*(one for one in asked.formats if one != "json"), "json"):
            content = to_json(audit) if name == "json" else render(audit, rulebook, asked.language, name)
            write(task.folder, FILES[name], content)
    except AuditorError as error:
        return Ended(error.text)
    except OSError as error:
        why = cause(error)
        return Ended(Text(f"{job.target} is niet te lezen ({why.nl})", f"{job.target} cannot be read ({why.en})"))
    faults = visitor.past.faults() if visitor.past is not None else ()
    damage = tuple(fault.text for fault in faults)
    return Ended(damage=damage, doubts=doubts(audit, asked.min_coverage), rest=visitor.rest)


def _crash(error: Exception) -> Text:
    """Say which kind of fault it was and where in the program; its own words may hold what a page said."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__}, {Path(last.filename).name} {last.lineno}"
    return Text(
        f"het programma liep vast ({where}); meld dit aan de makers", f"the program crashed ({where}); tell its makers"
    )
