"""The figures that come with the package, and whether they were measured with these rules and this program."""

import hashlib
from functools import cache
from pathlib import Path

import msgspec

from auditor.accuracy.figures import Figures

FILE = Path(__file__).with_name("figures.json")
PACKAGE = Path(__file__).parents[1]
# Rooms that decide no outcome: how it is asked for, told, and measured.
BESIDE = ("accuracy", "checks", "cli", "report", "report_templates")


@cache
def shipped_figures() -> Figures | None:
    """Return the figures, None where none are shipped."""
    return msgspec.json.decode(FILE.read_bytes(), type=Figures) if FILE.is_file() else None


@cache
def program_digest() -> str:
    """Return the digest of the code that reads and judges; the rules have a digest of their own."""
    digest = hashlib.sha256()
    for path in sorted(PACKAGE.rglob("*.py")):
        inside = path.relative_to(PACKAGE)
        if inside.parts[0] not in BESIDE:
            digest.update(inside.as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return f"sha256:{digest.hexdigest()}"


def holds_for(figures: Figures, rules_digest: str) -> bool:
    """Whether the figures were measured with rules of this digest and with the program as it is here."""
    return figures.rules.digest == rules_digest and figures.program == program_digest()
