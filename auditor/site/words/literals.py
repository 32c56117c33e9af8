"""Tells in one pass whether a text holds one of a few literals."""

from collections.abc import Iterable

from auditor.site.words.automaton import Automaton

MOST_REMEMBERED = 10_000


class Literals:
    """A set of literals to look for, wherever they stand."""

    def __init__(self, literals: Iterable[str]) -> None:
        """Take folded literals."""
        self._automaton = Automaton(tuple(dict.fromkeys(literals)), lambda _: None, for_long_texts=True)
        self._known: dict[str, bool] = {}

    def stand_in(self, text: str) -> bool:
        """Whether a folded text holds one of them; the names of menus are asked about again and again."""
        known = self._known.get(text)
        if known is None:
            if len(self._known) >= MOST_REMEMBERED:
                self._known.clear()
            # A literal may begin and end with the space around a word.
            known = self._known[text] = next(self._automaton.found(f" {text} "), None) is not None
        return known
