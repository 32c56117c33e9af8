"""Quick first looks: whether any of many short signs stands in a text, in one pass."""

from collections.abc import Iterator
from functools import cache

import ahocorasick


@cache
def _finder(signs: tuple[str, ...]) -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for sign in signs:
        automaton.add_word(sign, len(sign))
    automaton.make_automaton()
    return automaton


def holds_any(signs: tuple[str, ...], low: str) -> bool:
    """Whether a text in lower case holds one of the signs."""
    return next(_finder(signs).iter(low), None) is not None


def places_of(signs: tuple[str, ...], low: str) -> Iterator[int]:
    """Yield where the signs begin, in order of where they end."""
    return (last + 1 - length for last, length in _finder(signs).iter(low))
