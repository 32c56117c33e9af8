"""The masks that stand for addresses of persons: one each, the same everywhere, with nothing of the address in it."""

import re
from collections import Counter
from collections.abc import Iterable
from urllib.parse import urlsplit

from auditor.site.markup.same_address import identity, shape

MASK = re.compile(r"/_masker/(?:advertentie-[a-z]+(?:-vraag)?|lid|blad)/\d+$")


class Masks:
    """Gives masks and knows, as long as the visit lasts, what is behind them."""

    def __init__(self) -> None:
        self.issued: set[str] = set()
        self._masks: dict[str, str] = {}
        self._originals: dict[str, str] = {}
        self._letters: dict[str, str] = {}
        self._counts: Counter[str] = Counter()

    def restore(self, masks: Iterable[str]) -> None:
        """Know the masks of a stored visit, so that none is given twice."""
        self.issued = set(masks)
        for mask in self.issued:
            kind, _, number = mask.rpartition("/")
            kind = kind.rpartition("/")[2]
            self._counts[kind] = max(self._counts[kind], int(number))

    def holds(self, url: str) -> bool:
        """Whether an address has its mask."""
        return identity(url) in self._masks

    def of(self, url: str, kind: str, kept: str = "") -> str:
        """Return the mask of an address, of this kind where it has none yet; an advertisement is told by its shape.

        `kept` is how much of the address stays before the mask; else its host alone.
        """
        key = identity(url)
        if key not in self._masks:
            parts = urlsplit(url)
            # An address with a question in it may be the platform's own form, filled in with a name.
            kind = kind or f"advertentie-{self._letter(shape(url))}{'-vraag' if parts.query else ''}"
            self._counts[kind] += 1
            mask = f"{kept or f'{parts.scheme}://{parts.netloc}'}/_masker/{kind}/{self._counts[kind]}"
            self._masks[key] = mask
            self._originals[mask] = url
            self.issued.add(mask)
        return self._masks[key]

    def original(self, mask: str) -> str:
        """Return the address behind a mask; any other address is itself."""
        return self._originals.get(mask, mask)

    def _letter(self, form: str) -> str:
        """Return the letters of a shape of addresses, so that masks keep what is alike apart from what is not."""
        if form not in self._letters:
            number, told = len(self._letters), ""
            while number >= 0:
                told = chr(ord("a") + number % 26) + told
                number = number // 26 - 1
            self._letters[form] = told
        return self._letters[form]
