"""A visit from the command line: what it is held to, recorded, and judged."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

from auditor import __version__
from auditor.audit import Audit
from auditor.cli.asked import Asked
from auditor.cli.judging import audit_of_visit, moment, most_pages_of, observed_of
from auditor.code import Code
from auditor.gather.pdf import pdf_as_html
from auditor.gather.progress import Progress
from auditor.gather.visit import visit
from auditor.record import TOOL
from auditor.rulebook import Rulebook
from auditor.site.channels import ChannelReader
from auditor.transport import Limits, Reader, Visitor, Wanted

Watch = Callable[[str, str], AbstractContextManager[Callable[[Progress], None]]]


def limits_of(asked: Asked) -> Limits:
    """Return what a visit may use."""
    return Limits(delay_seconds=asked.delay, audit_seconds=asked.max_time)


def reader_of(rulebook: Rulebook) -> Reader:
    """Return what tells help channels and the platform's own pages from persons."""
    return Reader(ChannelReader(rulebook.channels), rulebook.page_words, _pdf_text)


def _pdf_text(body: bytes) -> bytes:
    text = pdf_as_html(body)
    return text if isinstance(text, bytes) else b""


def rendering(visitor: Visitor, asked: Asked, now: datetime) -> Visitor:
    """Have a visit show its pages in a browser where that is asked; raises UsageError where there is none.

    A snapshot that holds what a browser showed needs none, and is judged by that unless the opposite is asked.
    """
    past = visitor.past
    if past is not None and past.rendered and asked.browser is not False:
        visitor.render(None, 0.0)
        return visitor
    if not asked.browser:
        return visitor
    from auditor.transport.browser import find_chromium

    visitor.render(find_chromium(asked.chromium), observed_of(visitor, now).timestamp())
    return visitor


def hold_to_a_printer(asked: Asked) -> None:
    """Raise UsageError where a PDF is asked and nothing can print it: before a visit, not after it."""
    if "pdf" in asked.formats:
        from auditor.transport.printing import find_printer

        find_printer()


def audited(  # noqa: PLR0913, PLR0917  what an audit is made of
    visitor: Visitor,
    rulebook: Rulebook,
    codes: tuple[Code, ...],
    asked: Asked,
    now: Callable[[], datetime],
    watch: Watch,
    seen: datetime | None = None,
) -> Audit:
    """Visit and judge one platform; of a snapshot the day and the bounds are those of its visit.

    `seen` is when it was saved, for a folder of pages, which does not know that itself.
    """
    past = visitor.past
    observed = observed_of(visitor, seen or now())
    with visitor, watch(asked.language, visitor.name) as progress:
        site = visit(
            visitor,
            rulebook,
            year=observed.year,
            month=observed.month,
            max_pages=most_pages_of(visitor, asked.max_pages),
            advertisements=not asked.no_advertisements and (past is None or past.advertisements),
            progress=progress,
        )
        conduct = visitor.conduct()
    return audit_of_visit(visitor, site, rulebook, codes, conduct=conduct, observed=observed, judged_at=now())


def record(  # noqa: PLR0913, PLR0917  as above
    visitor: Visitor, rulebook: Rulebook, asked: Asked, path: Path, now: Callable[[], datetime], watch: Watch
) -> bool:
    """Visit a platform and store the visit; returns whether any page could be read."""
    from auditor.transport.recorded_visit import begin_recording

    begun = now()
    wanted = Wanted(
        path=path,
        tool=f"{TOOL}/{__version__}",
        rules=f"{rulebook.rules.version} {rulebook.rules.digest}",
        max_pages=asked.max_pages,
        advertisements=not asked.no_advertisements,
        overwrite=asked.overwrite,
        resume=asked.resume,
    )
    with visitor:
        keeper = begin_recording(
            visitor, wanted, rulebook.words, reader_of(rulebook), limits_of(asked), lambda: moment(now())
        )
        try:
            with watch(asked.language, visitor.name) as progress:
                site = visit(
                    visitor,
                    rulebook,
                    year=begun.year,
                    month=begun.month,
                    max_pages=asked.max_pages,
                    advertisements=not asked.no_advertisements,
                    progress=progress,
                )
            keeper.finish(visitor.conduct())
        finally:
            keeper.close()
    return bool(site.gathered.pages)
