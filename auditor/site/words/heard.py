"""A list that is made while it is read, and read again by the next who asks without being made again."""

from collections.abc import Iterator
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Heard(Generic[Item]):
    """What an iterator yields, kept: whoever stops early leaves the rest unmade."""

    def __init__(self, source: Iterator[Item]) -> None:
        """Take nothing yet."""
        self._source = source
        self._kept: list[Item] = []
        self._is_whole = False

    def __iter__(self) -> Iterator[Item]:
        """Return what was kept, then what comes."""
        return iter(self._kept) if self._is_whole else self._on()

    def _on(self) -> Iterator[Item]:
        """Yield what was kept, then what comes."""
        place = 0
        while True:
            if place == len(self._kept):
                following = next(self._source, None)
                if following is None:
                    self._is_whole = True
                    return
                self._kept.append(following)
            yield self._kept[place]
            place += 1
