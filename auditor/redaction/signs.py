"""Quick first looks: whether any of many short signs stands in a text, in one pass."""

from collections.abc import Iterator
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
