"""How a platform answers for a page that cannot exist, so that the same answer elsewhere is known for what it is."""

import msgspec

from auditor.site.page import Page

SAMPLE = 4_000
ALIKE = 0.9


class MissingLook(msgspec.Struct, frozen=True):
    """The title and words of an answer to an improbable address; empty when the server says that it is not there."""

    title: str = ""
    words: frozenset[str] = frozenset()

    @classmethod
    def of(cls, page: Page | None) -> "MissingLook":
        """Remember a page that was given for an address that does not exist."""
        return cls() if page is None else cls(page.metadata.title, _words(page))

    def is_look_of(self, page: Page) -> bool:
        """Whether a page is the same answer: same title, and nine words in ten."""
        if not self.words or page.metadata.title != self.title:
            return False
        words = _words(page)
        return len(words & self.words) >= ALIKE * len(words | self.words)


def _words(page: Page) -> frozenset[str]:
    """Return the words of the first part of a page."""
    return frozenset(page.text[:SAMPLE].lower().split())
