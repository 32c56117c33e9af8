"""What a platform says on its own pages, sentence by sentence, and what was asked of it before."""

from collections.abc import Callable, Iterator
from functools import cached_property

from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.trails import trail_of
from auditor.site.page import Page
from auditor.site.reading.asked import Asked
from auditor.site.reading.sentences import HeardBlock, Named
from auditor.site.saying import Saying
from auditor.site.words.heard import Heard

NOT_ABOUT_ONE_THING = frozenset(
    {PageKind.HOME, PageKind.LISTING, PageKind.OTHER, PageKind.GATE, PageKind.ADVERTISEMENT}
)


class Hearing:
    """The sentences of a platform's own pages, each text once; several checks ask the same."""

    def __init__(self, pages: tuple[Page, ...], kind_of: Callable[[Page], PageKind]) -> None:
        """Take the pages on which the platform speaks, and what tells the kind of one."""
        self._pages = pages
        self._kind_of = kind_of
        self._heard: dict[Asked, Heard[Saying]] = {}

    def sayings(self, asked: Asked) -> Iterator[Saying]:
        """Yield the sentences that are asked for."""
        if asked not in self._heard:
            self._heard[asked] = Heard(self._said(asked))
        return iter(self._heard[asked])

    @cached_property
    def _fresh(self) -> dict[int, tuple[Named, ...]]:
        """Where each page says what no page before it said, under words that name the same."""
        heard: set[HeardBlock] = set()
        return {id(page): page.unheard(heard) for page in self._in_turn}

    @cached_property
    def _in_turn(self) -> tuple[Page, ...]:
        """The pages; first rules and the like in a dialog, which stand out of sight on others too."""
        return tuple(sorted(self._pages, key=lambda page: not self._is_opened(page)))

    def _is_opened(self, page: Page) -> bool:
        """Whether pressing brought a page that is about one thing."""
        return bool(trail_of(page.url)[1]) and self._kind_of(page) not in NOT_ABOUT_ONE_THING

    def _said(self, asked: Asked) -> Iterator[Saying]:
        """Yield the same, read from the pages."""
        seen: set[tuple[str, str, str]] = set()
        for page in self._in_turn:
            if any(one.isdisjoint(page.may_name) for one in asked.needed):
                continue
            kind = self._kind_of(page)
            fresh = self._fresh[id(page)]
            for sentence in page.sentences_for(asked, fresh):
                key = (sentence.question, sentence.lead, sentence.low)
                if key in seen:
                    continue
                seen.add(key)
                yield Saying(page, sentence, kind)
