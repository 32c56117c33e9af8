"""What a person asked of an audit, as typed and checked."""

from pathlib import Path

import msgspec


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """The options of `auditor audit` and `auditor record`; times in seconds, `min_coverage` from 0 to 1.

    `max_pages` 0 is as many as the settings of a round say; `record_beside` puts each recording beside its audit.
    """

    language: str
    targets: tuple[str, ...]
    code: str | None = None
    out: Path | None = None
    formats: tuple[str, ...] = ("html", "json")
    max_pages: int = 40
    delay: float = 1.0
    max_time: float = 900.0
    min_coverage: float = 0.0
    allow_private: bool = False
    no_advertisements: bool = False
    checks: tuple[Path, ...] = ()
    contact: str = ""
    user_agent: str = ""
    record: Path | None = None
    record_beside: bool = False
    overwrite: bool = False
    resume: bool = False
    platforms: Path | None = None
    jobs: int | None = None
    browser: bool | None = None
    chromium: str = ""
    history: str | None = None
