"""What is asked of a recording."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked of a recording: its file, who makes it by which rules, and what the visit is held to."""

    path: Path
    tool: str
    rules: str
    max_pages: int
    advertisements: bool
    overwrite: bool = False
    resume: bool = False
