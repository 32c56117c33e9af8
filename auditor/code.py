"""A code of conduct: which requirements it asks, at what level, with what weight and source."""

from enum import StrEnum

from msgspec import Struct

from auditor.requirements import Text


class Level(StrEnum):
    """How strongly a clause asks."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"

    @property
    def share(self) -> float:
        """The share of a clause's weight that counts in the score."""
        return {Level.MUST: 1.0, Level.SHOULD: 0.3, Level.MAY: 0.0}[self]


class Clause(Struct, frozen=True):
    """One requirement as a code asks it; `article` is empty where no source gives one."""

    requirement: str
    level: Level
    weight: int
    article: str
    condition: Text
    source: Text
    url: str
    strength: str
    cap: bool = True

    def __post_init__(self) -> None:
        """Refuse a weight that would turn the score around."""
        if self.weight < 1:
            raise ValueError(f"{self.requirement}: weight must be 1 or more")

    @property
    def counted(self) -> float:
        """The weight W of the score: level times weight."""
        return self.level.share * self.weight


class Code(Struct, frozen=True, rename={"clauses": "clause"}):
    """A code of conduct as one file of `codes/` holds it; `scope` says for whom it holds where that is not everyone."""

    id: str
    title: Text
    note: Text
    clauses: tuple[Clause, ...]
    scope: Text | None = None
