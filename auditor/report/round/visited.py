"""A round as values: every platform with its audit, or with the reason that there is none."""

from enum import StrEnum

import msgspec

from auditor.audit import Audit, Rules, Tool
from auditor.requirements import Text


class End(StrEnum):
    """How the visit of a platform came out."""

    WHOLE = "whole"
    DOUBTFUL = "doubtful"
    FAILED = "failed"
    WAITING = "waiting"


class Visited(msgspec.Struct, frozen=True, kw_only=True):
    """One target of the round; `folder` is where its report lies, `files` which forms of it there are.

    `doubts` are the reasons that the audit says too little, or that there is none.
    """

    name: str
    target: str
    folder: str
    end: End
    audit: Audit | None = None
    doubts: tuple[Text, ...] = ()
    files: tuple[str, ...] = ()


class Round(msgspec.Struct, frozen=True, kw_only=True):
    """All of them, in the order of the settings."""

    tool: Tool
    rules: Rules
    begun_at: str
    visited: tuple[Visited, ...]

    def number(self, *ends: End) -> int:
        """Return how many came out so."""
        return sum(one.end in ends for one in self.visited)
