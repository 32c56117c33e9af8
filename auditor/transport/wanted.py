"""What is asked of a recording."""

from pathlib import Path

import msgspec


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked of a recording: its file, who makes it by which rules, and what the visit is held to."""

    path: Path
    tool: str
    rules: str
    max_pages: int
    advertisements: bool
    overwrite: bool = False
    resume: bool = False
