"""Judges snapshots, each in its own time; many of them in several processes, told in the order they were asked."""

import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import msgspec

from auditor.audit import Audit
from auditor.code import Code
from auditor.errors import AuditorError, cause
from auditor.gather.visit import visit
from auditor.record import audit_of
from auditor.requirements import Text
from auditor.rulebook import Rulebook, load_rulebook
from auditor.site.site import Site
from auditor.transport import Visitor, open_target

# Under this number a process costs more, in reading the rules anew, than it gains.
FEW = 6

UNSEEN = Text(
    "deze audit is met een browser gemaakt en wat die zag, is niet bewaard; zonder browser zou de uitkomst een andere"
    " zijn. Doe de audit opnieuw met --browser, en bewaar met --record wat gezien wordt",
    "this audit was made with a browser and what that saw was not kept; without a browser its outcome would be another."
    " Audit again with --browser, and keep with --record what is seen",
)


class Job(msgspec.Struct, frozen=True):
    """One snapshot to judge; `observed` is when it was seen, for one that does not know that itself.

    `rendered` asks to judge what a browser showed, which the snapshot must hold; None judges it as it was seen.
    """

    target: str
    observed: datetime
    max_pages: int = 40
    rendered: bool | None = None


class Asked(msgspec.Struct, frozen=True):
    """By which rules all of them are judged, and when that is; no codes means all."""

    judged_at: datetime
    checks: tuple[Path, ...] = ()
    codes: tuple[str, ...] = ()


def judged(jobs: Sequence[Job], rulebook: Rulebook, asked: Asked, most: int | None = None) -> Iterator[Audit | Text]:
    """Yield for each job, in order, its audit, or why it could not be judged; `most` is the number of processes."""
    processes = min(most or _processors(), len(jobs) // FEW + 1)
    if processes < 2:
        codes = codes_of(rulebook, asked)
        yield from (_judged(job, rulebook, codes, asked.judged_at) for job in jobs)
        return
    # A fresh interpreter, since a copy of one that has threads may lock up.
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, fresh, _leave_ctrl_c_alone) as pool:
        futures = [pool.submit(_judged_there, job, asked) for job in jobs]
        try:
            for future in futures:
                try:
                    yield future.result()
                except BrokenProcessPool:
                    yield Text(
                        "het proces dat dit beoordeelde, stopte onverwacht (te weinig geheugen?)",
                        "the process that judged this ended unexpectedly (too little memory?)",
                    )
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def codes_of(rulebook: Rulebook, asked: Asked) -> tuple[Code, ...]:
    """Return the codes to score by; raises UsageError for one there is not."""
    return tuple(rulebook.code(name) for name in asked.codes) or tuple(rulebook.codes.values())


def date_of(told: str) -> datetime:
    """Return the moment that a file tells, now for one that is none."""
    try:
        when = datetime.fromisoformat(told)
    except ValueError:
        return datetime.now(UTC)
    return when if when.tzinfo is not None else when.replace(tzinfo=UTC)


def moment(when: datetime) -> str:
    """Return a moment as the record holds it: ISO 8601, UTC, whole seconds."""
    return f"{when.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def observed_of(visitor: Visitor, otherwise: datetime) -> datetime:
    """Return when a platform was seen: a recording knows that itself."""
    past = visitor.past
    return date_of(past.began) if past is not None and past.began else otherwise


def most_pages_of(visitor: Visitor, otherwise: int) -> int:
    """Return how many pages a visit may read: a recording knows how many it might."""
    return (visitor.past.max_pages if visitor.past is not None else None) or otherwise


def audit_of_visit(  # noqa: PLR0913  what an audit is made of
    visitor: Visitor,
    site: Site,
    rulebook: Rulebook,
    codes: tuple[Code, ...],
    *,
    conduct: tuple[Text, ...],
    observed: datetime,
    judged_at: datetime,
) -> Audit:
    """Judge what a visit found."""
    return audit_of(
        site=site,
        rulebook=rulebook,
        codes=codes,
        name=visitor.name,
        url=visitor.home,
        kind=visitor.kind,
        user_agent=visitor.user_agent,
        conduct=conduct,
        observed_at=moment(observed),
        judged_at=moment(judged_at),
        rendered=visitor.renders,
        damage=(fault.text for fault in visitor.past.faults()) if visitor.past is not None else (),
    )


def _processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _leave_ctrl_c_alone() -> None:
    """Leave Ctrl-C to the process that asked; it ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@cache
def _rules(asked: Asked) -> tuple[Rulebook, tuple[Code, ...]]:
    """Read the rules, once in each process."""
    rulebook = load_rulebook(*asked.checks)
    return rulebook, codes_of(rulebook, asked)


def _judged_there(job: Job, asked: Asked) -> Audit | Text:
    """Judge in another process."""
    return _judged(job, *_rules(asked), asked.judged_at)


def _judged(job: Job, rulebook: Rulebook, codes: tuple[Code, ...], judged_at: datetime) -> Audit | Text:
    """Judge one snapshot as it was when it was seen."""
    try:
        visitor = open_target(job.target)
        # A recording knows when it was made, and with which bounds; a folder does not.
        past = visitor.past
        seen = past is not None and past.rendered
        if seen and job.rendered is not False:
            visitor.render(None, 0.0)
        observed = observed_of(visitor, job.observed)
        with visitor:
            if job.rendered and not seen:
                return UNSEEN
            site = visit(
                visitor,
                rulebook,
                year=observed.year,
                month=observed.month,
                max_pages=most_pages_of(visitor, job.max_pages),
                advertisements=past is None or past.advertisements,
            )
            conduct = visitor.conduct()
    except AuditorError as error:
        return error.text
    except OSError as error:
        why = cause(error)
        return Text(f"{job.target} is niet te lezen ({why.nl})", f"{job.target} cannot be read ({why.en})")
    return audit_of_visit(visitor, site, rulebook, codes, conduct=conduct, observed=observed, judged_at=judged_at)
