"""An audit of what was recorded: the recording beside the audit, gone on with when it broke off in a round."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from auditor.cli.asked import Asked
from auditor.cli.clock import utc_now
from auditor.cli.judging import date_of, moment
from auditor.cli.visiting import Watch, reader_of, record, rendering
from auditor.rulebook import Rulebook
from auditor.snapshot.part import folder_of
from auditor.transport import Visitor, open_target

SUFFIX = ".wacz"


def recording_in(folder: Path) -> Path:
    """Return where the recording of an audit lies: beside it, under the name of its folder."""
    return folder / f"{folder.resolve().name}{SUFFIX}"


def recorded(  # noqa: PLR0913, PLR0917 - what a recording is made of
    visitor: Visitor, rulebook: Rulebook, asked: Asked, path: Path, watch: Watch, begun_at: str = "",
    now: Callable[[], datetime] = utc_now,
) -> Visitor:  # fmt: skip
    """Record a visit, and return the visitor of what was recorded, which is what is judged.

    Where a recording is there that was begun since `begun_at`, nothing is visited: it is the visit. Raises UsageError
    for another one, unless it may be replaced.
    """
    name = visitor.name
    if not (asked.resume and _is_of(path, begun_at)):
        broken_off = folder_of(path).is_dir()
        record(visitor, rulebook, replace(asked, resume=asked.resume and broken_off), path, now, watch)
    else:
        visitor.__exit__()
    replayed = rendering(open_target(str(path), reader=reader_of(rulebook)), asked, now())
    replayed.name = name
    return replayed


def _is_of(path: Path, begun_at: str) -> bool:
    """Whether there is a recording of a visit since a moment."""
    if not path.is_file():
        return False
    with open_target(str(path)) as there:
        past = there.past
        return past is not None and bool(past.began) and moment(date_of(past.began)) >= begun_at
