"""A sentence of the platform in its place: on which page, among what, and about whom."""

from functools import cached_property

import msgspec

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.page import Page
from auditor.site.reading.sentences import Sentence
from auditor.site.who import Who, who
from auditor.site.words.later import later

MOST_AROUND = 30
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
    def position(self) -> int:
        """Which sentence of its passage it is, from 0: a page finds it there, as it cuts each block once."""
        return next(n for n, one in enumerate(self.passage) if one is self.sentence)

    @property
    def earlier(self) -> Sentence | None:
        """The sentence before it, None where it opens its passage."""
        return self.passage[self.position - 1] if self.position else None

    @property
    def following(self) -> Sentence | None:
        """The sentence after it, None where it ends its passage."""
        return next(iter(self.after(1)), None)

    def before(self, many: int) -> tuple[Sentence, ...]:
        """Return the sentences before it in its passage, at most that many."""
        return self.passage[max(0, self.position - many) : self.position]

    def after(self, many: int) -> tuple[Sentence, ...]:
        """Return the sentences after it in its passage, at most that many."""
        return self.passage[self.position + 1 : self.position + 1 + many]

    def near(self, before: int, after: int) -> tuple[Sentence, ...]:
        """Return the sentence with at most that many before and after it in its passage."""
        return (*self.before(before), self.sentence, *self.after(after))

    @cached_property
    def passage_text(self) -> str:
        """The folded text of its passage, of a very long one what stands around the sentence."""
        passage = self.passage
        if len(passage) > 2 * MOST_AROUND:
            passage = self.near(MOST_AROUND, MOST_AROUND)
        return " ".join(one.low for one in passage)

    @property
    def page_speaks_of_others(self) -> bool:
        """Whether the sentence before it in its passage is about other sites and it refers back to them."""
        if REFERS_BACK.match(self.sentence.low) is None:
            return False
        return self.earlier is not None and self.earlier.names("other_sites")

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
