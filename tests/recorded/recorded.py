"""What the tests of recorded visits share: record, replay, and everything that a file holds, unpacked."""

import gzip
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from auditor.audit import Audit
from auditor.cli.asked import Asked
from auditor.cli.visiting import audited, limits_of, reader_of, record
from auditor.gather.progress import Progress, silent
from auditor.transport import open_target
from tests.sample_platforms import every_platform, labels, rulebook

DAY = datetime(2026, 11, 25, 10, tzinfo=UTC)


@contextmanager
def unseen(_language: str, _name: str) -> Iterator[Callable[[Progress], None]]:
    yield silent


def tuning_platforms() -> list[str]:
    return [name for name in every_platform() if labels(name)["half"] == "tuning"]


def seeds_of(platform: str) -> list[str]:
    return [str(seed) for seed in labels(platform).get("seeds", [])]


def asked_for(target: str) -> Asked:
    return Asked(language="nl", targets=(target,), delay=0.0, allow_private=True)


def audit_of(target: str, day: datetime = DAY) -> Audit:
    """Audit a target as the command line does."""
    asked = asked_for(target)
    visitor = open_target(target, allow_private=True, limits=limits_of(asked), reader=reader_of(rulebook()))
    return audited(visitor, rulebook(), tuple(rulebook().codes.values()), asked, lambda: day, unseen)


def record_of(target: str, path: Path) -> Path:
    """Record a target as the command line does."""
    visitor = open_target(target, allow_private=True, limits=limits_of(asked_for(target)), reader=reader_of(rulebook()))
    record(visitor, rulebook(), asked_for(target), path, lambda: DAY, unseen)
    return path


def statuses(audit: Audit) -> dict[str, str]:
    return {one.requirement: one.status.value for one in audit.findings}


def unpacked(path: Path) -> bytes:
    """Return everything that a snapshot holds, its archive unpacked."""
    parts = []
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            data = package.read(name)
            parts += [name.encode(), gzip.decompress(data) if name.endswith(".gz") else data]
    return b"\n".join(parts)


def spellings(seed: str) -> Iterator[bytes]:
    """Yield a text as it may be written in a file."""
    yield seed.encode()
    yield seed.encode("latin-1", "replace")
    yield seed.encode("utf-16-le")
    yield quote(seed).encode()
    yield "".join(f"&#{ord(sign)};" for sign in seed).encode()
    yield seed.lower().replace(" ", "-").encode()
    digits = "".join(filter(str.isdigit, seed))
    if len(digits) >= 8:
        yield digits.encode()
        yield digits.removeprefix("0").encode()
