"""Patterns that are compiled when first asked: an audit asks half of the thousand that checks have."""

import re
from typing import AnyStr, Generic, cast

from auditor.site.words.compiling import compiled
from auditor.site.words.sought import search_for

# Of such a length a pattern has many words, and its literals are found sooner than it is.
LONG = 60
# What a pattern is asked; once it is compiled these are its own.
ASKED = frozenset(
    ["search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "groups", "groupindex"]
)


class _Later(Generic[AnyStr]):
    """Stands for a pattern until it is asked something."""

    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in ASKED:
            raise AttributeError(name)
        if name == "search" and isinstance(self.pattern, str) and not self.flags and _is_slow(self.pattern):
            self.search = search_for(self.pattern)
            return self.search
        pattern = compiled(self.pattern, self.flags)
        self.__dict__.update({asked: getattr(pattern, asked) for asked in ASKED if asked not in self.__dict__})
        return getattr(pattern, name)


def _is_slow(pattern: str) -> bool:
    """Whether a pattern walks a whole text for many words, and not its beginning alone."""
    return len(pattern) >= LONG and not pattern.startswith("^")


def later(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a pattern that is compiled when it is first asked to search, to match or the like.

    `tests/site/test_later.py` compiles them all, so that a wrong one is found before anyone asks it.
    """
    return cast("re.Pattern[AnyStr]", _Later(pattern, flags))
