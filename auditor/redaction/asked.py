"""What a round over a body asked of what is known of persons: as long as the answers are the same, it may stay."""

import hashlib
from dataclasses import dataclass, field

from auditor.site.markup.elements import Addresses

# It stands in no name, and no name goes on beyond it.
BORDER = "\x01"
MOST_BYTES, BESIDE = 48_000_000, 60


@dataclass(slots=True)
class Asked:
    """The questions of one round, and what was known when it began: how many names, and whether any address."""

    names: int
    addresses_known: bool
    texts: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    numbers: set[str] = field(default_factory=set)
    base: str = ""
    links: dict[str, None] = field(default_factory=dict)
    offers: dict[str, bool] = field(default_factory=dict)
    cards: dict[str, object] = field(default_factory=dict)
    # Whether it mattered that no address was known at all, and whether the verdicts over links were made anew.
    whether_any: bool = False
    asks_anew: bool = False
    # What cannot be asked again: the same address from two bases, a link that stays though it leads to a person.
    unclear: bool = False

    def text(self, text: str) -> None:
        """Remember a text that was searched for names."""
        if text:
            self.texts.append(text)

    def code(self, low: str) -> None:
        """Remember code, in lower case, that was searched for names."""
        if low:
            self.codes.append(low)

    def link(self, href: str, addresses: Addresses) -> None:
        """Remember that it was asked where a link leads."""
        self.links[href] = None
        if self.base != addresses.base:
            self.unclear = self.unclear or bool(self.base)
            self.base = addresses.base

    def closed(self, hrefs: dict[str, str]) -> int:
        """Lay many small pieces of code together, and return about how many bytes all of it takes.

        `hrefs` are links that other pages have too.
        """
        self.codes = [BORDER.join(self.codes)]
        self.links = {hrefs.setdefault(href, href): None for href in self.links}
        return sum(2 * len(text) + BESIDE for text in (*self.texts, *self.codes)) + BESIDE * len(self.links)


class AtRest:
    """Bodies in which nothing was found to change, each with what was asked to find that."""

    def __init__(self) -> None:
        """Know none yet."""
        self._asked: dict[tuple[str, str, bytes], Asked] = {}
        self._hrefs: dict[str, str] = {}
        self._bytes = 0

    def add(self, body: bytes, url: str, content_type: str, asked: Asked) -> None:
        """Remember a body; where there is no room left it is not remembered, and is gone over anew."""
        if asked.unclear:
            return
        key = _key(body, url, content_type)
        if key not in self._asked:
            self._bytes += asked.closed(self._hrefs)
        if self._bytes <= MOST_BYTES:
            self._asked[key] = asked

    def of(self, body: bytes, url: str, content_type: str) -> Asked | None:
        """Return what was asked of a body in which nothing was to be changed."""
        return self._asked.get(_key(body, url, content_type)) if self._asked else None


def _key(body: bytes, url: str, content_type: str) -> tuple[str, str, bytes]:
    return url, content_type, hashlib.sha256(body).digest()
