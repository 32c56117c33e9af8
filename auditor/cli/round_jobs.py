"""What a round visits: every platform of `auditor.toml`, and the host of each, which must not be hurried."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from urllib.parse import urlsplit

import msgspec

from auditor.cli.check_files import CheckFiles
from auditor.cli.check_targets import missing_snapshot
from auditor.errors import UsageError
from auditor.gather.hosts import Hosts
from auditor.policy.toml_faults import fault
from auditor.requirements import Text
from auditor.transport import web_target


class Job(msgspec.Struct, frozen=True):
    """One visit; `host` is whom it asks, empty off line, and `seen` when a folder of pages was saved."""

    name: str
    target: str
    host: str = ""
    seen: datetime | None = None


def jobs_of(files: CheckFiles) -> tuple[Job, ...]:
    """Return the visits in the order of the file: a platform's address, else each of its snapshots.

    Raises UsageError for an address or a snapshot that cannot be visited, before anything is.
    """
    return tuple(dict.fromkeys(_jobs(files)))


def host_of(address: str) -> str:
    """Return whom an address asks: the registrable domain, since `www.` is the same server; an IP without its port."""
    name = urlsplit(address).hostname or ""
    return Hosts(f"//[{name}]/" if ":" in name else f"//{name}/").home


def _jobs(files: CheckFiles) -> Iterator[Job]:
    for number, one in enumerate(files.settings.platforms, 1):
        if one.url:
            try:
                address = web_target(one.url)
            except UsageError as error:
                what = Text(error.text.nl.rstrip("."), error.text.en.rstrip("."))
                raise fault(str(files.file), f"platform {number}.url", what) from error
            yield Job(one.name, address, host_of(address))
            continue
        seen = datetime.combine(one.observed, time(12), UTC) if one.observed else None
        for written in one.snapshots:
            path = files.path(written)
            if not path.exists():
                raise missing_snapshot(written, f"{files.file}, platform {number}.snapshots")
            yield Job(one.name, str(path), seen=seen)
