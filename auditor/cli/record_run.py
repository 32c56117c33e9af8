"""One run of `auditor record`."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from auditor.cli.asked import Asked
from auditor.cli.clock import utc_now
from auditor.cli.failure import told
from auditor.cli.interruption import Interruption
from auditor.cli.language import Both
from auditor.cli.progress import shown_progress
from auditor.cli.terminal import safe, say, tell
from auditor.cli.visiting import Watch, limits_of, reader_of, record, rendering
from auditor.errors import AuditorError, UsageError
from auditor.rulebook import load_rulebook
from auditor.transport import open_target, user_agent

INTERRUPTED, INCONCLUSIVE = 130, 3
RECORDED = Both("Opname:", "Recording:")
UNREAD = Both(
    "Er kon geen enkele pagina worden gelezen; `auditor audit` van de opname zegt waarom. Een nieuwe opname komt er met"
    " --overwrite voor in de plaats.",
    "No page could be read; `auditor audit` of the recording says why. With --overwrite a new one takes its place.",
)


def run_record(asked: Asked, path: Path, now: Callable[[], datetime] = utc_now, watch: Watch = shown_progress) -> int:
    """Record a visit and return the exit code."""
    try:
        if path.suffix.lower() != ".wacz":
            raise UsageError(
                nl=f"Een opname is een .wacz-bestand; {path} heeft een andere naam. Schrijf bijvoorbeeld -o site.wacz.",
                en=f"A recording is a .wacz file; {path} has another name. Write for instance -o site.wacz.",
            )
        rulebook = load_rulebook()
        with Interruption(asked.language) as interruption:
            visitor = open_target(
                asked.targets[0],
                limits=limits_of(asked),
                allow_private=asked.allow_private,
                user_agent=asked.user_agent or user_agent(asked.contact),
                clock=interruption.clock(),
                reader=reader_of(rulebook),
            )
            rendering(visitor, asked, now())
            read = record(visitor, rulebook, asked, path, now, watch)
    except AuditorError as error:
        return told(error, asked.language)
    say(f"{RECORDED.said(asked.language)} {safe(str(path))}")
    if interruption.asked:
        return INTERRUPTED
    if not read:
        tell(UNREAD.said(asked.language), err=True)
    return 0 if read else INCONCLUSIVE
