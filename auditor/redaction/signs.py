"""Quick first looks: whether any of many short signs stands in a text, in one pass."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from auditor.site.automaton import Automaton


@cache
def _finder(signs: tuple[str, ...]) -> Automaton[None]:
    return Automaton(signs, lambda _: None)


def holds_any(signs: tuple[str, ...], low: str) -> bool:
    """Whether a text in lower case holds one of the signs."""
    return next(_finder(signs).found(low), None) is not None


def places_of(signs: tuple[str, ...], low: str) -> Iterator[int]:
    """Yield where the signs begin, in order of where they end."""
    return (start for start, _, _ in _finder(signs).found(low))


def matches_around(
    pattern: re.Pattern[str], places: Iterable[int], text: str, before: int, behind: int
) -> Iterator[tuple[int, int]]:
    """Yield what a pattern matches around places in their order, as if it were looked for in the whole text.

    Each match begins at most `before` signs before a place, and ends at most `behind` signs after it.
    """
    reached = 0
    for place in places:
        if place < reached:
            continue
        found = pattern.search(text, max(reached, place - before), place + behind)
        if found is not None:
            reached = found.end()
            yield found.span()
