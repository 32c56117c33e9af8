"""What a check asks of the sentences of a platform, so that only blocks which may answer it are cut into sentences."""

from collections.abc import Callable, Iterable

import msgspec

NOTHING: frozenset[str] = frozenset()


def nothing_like(_: str) -> bool:
    """Let no text count by its wording."""
    return False


class Asked(msgspec.Struct, frozen=True):
    """Which blocks are wanted.

    They name, or answer to, one of `concepts`: a heading, question or lead counts as well as the block. With `where`
    they stand at or beside a place that names that concept; with `along` they name one of these too. With `itself`
    headings are not enough: the block, or the question or lead that it answers to, names one of these, or its folded
    text is `like` what is sought. `itself` is for a check that goes on to ask a sentence for just that.
    """

    concepts: frozenset[str]
    where: str = ""
    along: frozenset[str] = NOTHING
    itself: frozenset[str] = NOTHING
    like: Callable[[str], bool] = nothing_like

    @classmethod
    def of(
        cls,
        concepts: Iterable[str],
        where: str = "",
        along: Iterable[str] = (),
        itself: Iterable[str] = (),
        like: Callable[[str], bool] = nothing_like,
    ) -> "Asked":
        """Take the concepts in any form."""
        return cls(frozenset(concepts), where, frozenset(along), frozenset(itself), like)

    @property
    def needed(self) -> tuple[frozenset[str], ...]:
        """The sets of concepts of which a page must name one each, if it is worth reading."""
        return tuple(one for one in (self.concepts, frozenset({self.where} if self.where else ()), self.along) if one)
