"""A sentence of the platform in its place: on which page, among what, and about whom."""

from functools import cached_property

import msgspec

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.page import Page
from auditor.site.reading.sentences import Sentence
from auditor.site.who import Who, who
from auditor.site.words.later import later

THEN = later(r"^\W*(?:dan|daarna|vanaf dan|vanaf dat moment|tegen die tijd|then|from then|after that)\b|\bwill then\b")
REFERS_BACK = later(r"^\W*(?:zij|ze|die|daar|they|those|there)\b")


class Saying(msgspec.Struct, frozen=True, dict=True):
    """A sentence of the platform, and the page it stands on; `told_of` is who it is about where that is known."""

    page: Page
    sentence: Sentence
    kind: PageKind
    told_of: frozenset[Who] | None = None

    @cached_property
    def who(self) -> frozenset[Who]:
        """Who the sentence is about."""
        if self.told_of is not None:
            return self.told_of
        return who(self.sentence, self.kind, self.page.words, self.page.metadata.title)

    @cached_property
    def passage(self) -> tuple[Sentence, ...]:
        """The sentences it stands among: the same heading, the same question."""
        return self.page.passage(self.sentence)

    @cached_property
    def passage_text(self) -> str:
        """The folded text of its passage."""
        return " ".join(one.low for one in self.passage)

    @property
    def page_speaks_of_others(self) -> bool:
        """Whether the sentence before it in its passage is about other sites and it refers back to them."""
        if REFERS_BACK.match(self.sentence.low) is None:
            return False
        place = next((n for n, one in enumerate(self.passage) if one is self.sentence), 0)
        return bool(place) and self.passage[place - 1].names("other_sites")

    @property
    def follows_a_promise(self) -> bool:
        """Whether the sentence before it tells a plan and it goes on with it: "Then our editors will …"."""
        if THEN.search(self.sentence.low) is None:
            return False
        before = self.sentence.before.rstrip(" .!")
        return "promise" in self.page.words.named(before[max(before.rfind(". "), 0) :])

    @property
    def place(self) -> str:
        """The address of its page, as evidence names it."""
        return self.page.shown_url

    @cached_property
    def evidence(self) -> Evidence:
        """Where it stands, quoted."""
        return self.page.evidence(self.sentence.block, self.sentence.text)
