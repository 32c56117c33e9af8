"""What a round over a body asked of what is known of persons: as long as the answers are the same, it may stay."""

import hashlib
from functools import lru_cache

import msgspec

from auditor.site.markup.elements import Addresses

# It stands in no name, and no name goes on beyond it.
BORDER = "\x01"
MOST_BYTES, BESIDE, LONG = 48_000_000, 60, 2000


class Asked(msgspec.Struct):
    """The questions of one round, and what was known when it began: how many names, and whether any address."""

    names: int
    addresses_known: bool
    texts: list[str] = msgspec.field(default_factory=list)
    codes: list[str] = msgspec.field(default_factory=list)
    numbers: set[str] = msgspec.field(default_factory=set)
    base: str = ""
    links: dict[str, None] = msgspec.field(default_factory=dict)
    offers: dict[str, bool] = msgspec.field(default_factory=dict)
    cards: dict[str, object] = msgspec.field(default_factory=dict)
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

    def take(self, inner: "Asked", addresses: Addresses) -> None:
        """Have asked what was asked of a part."""
        self.texts += inner.texts
        self.codes += inner.codes
        self.numbers |= inner.numbers
        for href in inner.links:
            self.link(href, addresses)
        self.whether_any = self.whether_any or inner.whether_any
        self.unclear = self.unclear or inner.unclear

    def closed(self, held: dict[str, str]) -> int:
        """Lay small pieces of code together, and return about how many bytes this takes beside what is held already.

        `held` are texts and links that other pages have too.
        """
        small = BORDER.join([code for code in self.codes if len(code) < LONG])
        self.codes = [small, *(code for code in self.codes if len(code) >= LONG)]
        told = [*self.texts, *self.codes, *self.links]
        size = sum(2 * len(text) + BESIDE for text in told if text not in held)
        self.texts, self.codes, links = (
            [held.setdefault(one, one) for one in some] for some in (self.texts, self.codes, self.links)
        )
        self.links = dict.fromkeys(links)
        return size


class AtRest:
    """Bodies in which nothing was found to change, each with what was asked to find that."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        """Know none yet."""
        self._most = most_bytes
        self._asked: dict[tuple[str, str, bytes], Asked] = {}
        self._held: dict[str, str] = {}
        self._bytes = 0

    def add(self, body: bytes, url: str, content_type: str, asked: Asked) -> None:
        """Remember a body; where there is no room left it is not remembered, and is gone over anew."""
        if asked.unclear or self._bytes > self._most:
            return
        key = _key(body, url, content_type)
        if key not in self._asked:
            self._bytes += asked.closed(self._held)
        if self._bytes <= self._most:
            self._asked[key] = asked

    def of(self, body: bytes, url: str, content_type: str) -> Asked | None:
        """Return what was asked of a body in which nothing was to be changed."""
        return self._asked.get(_key(body, url, content_type)) if self._asked else None


def _key(body: bytes, url: str, content_type: str) -> tuple[str, str, bytes]:
    return url, content_type, digest_of(body)


@lru_cache(maxsize=4)
def digest_of(body: bytes) -> bytes:
    """Return the digest of a body, which one round asks several times."""
    return hashlib.sha256(body).digest()
