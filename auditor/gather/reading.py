"""Turns an answer into a page that is understood: its kind, topics, language, and what is the matter with it."""

from collections.abc import Callable, Iterable
from typing import Self

import msgspec
from msgspec.structs import replace

from auditor.gather.pdf import is_pdf, pdf_as_html
from auditor.site.channel_list import Channels
from auditor.site.kinds.kinds import PageKind, PageWords, classified, content_trouble
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.visit.gathered import Visit
from auditor.site.words.vocabulary import Vocabulary

# Refusals whose body may show that a check against robots was the reason.
MAY_BE_A_WALL = frozenset({Trouble.FORBIDDEN, Trouble.TOO_MANY_REQUESTS, Trouble.SERVER_ERROR})
NO_PAGE = frozenset({Trouble.NOT_HTML, Trouble.EMPTY})
OTHERWISE = frozenset({PageKind.OTHER, PageKind.LISTING, PageKind.ADVERTISEMENT})
# A page that is cut off or in another language is still a page with links, and so is the foot of a shell.
WITH_LINKS = frozenset(
    {
        None, Trouble.UNKNOWN_LANGUAGE, Trouble.TOO_LARGE, Trouble.SCRIPT_ONLY, Trouble.RENDER_LIMIT,
        Trouble.RENDER_CRASH,
    }
)  # fmt: skip


def keep_nothing(_: str) -> bool:
    """Let no number or address stand."""
    return False


class Reading(msgspec.Struct, frozen=True):
    """All that is needed to understand a page.

    `words` is the vocabulary of the checks, `pages` that of page kinds, `never` the domains of organisations that are
    not visited, `keep` says which phone number or e-mail address may be quoted.
    """

    words: Vocabulary
    pages: PageWords
    never: frozenset[str] = frozenset()
    keep: Callable[[str], bool] = keep_nothing

    @classmethod
    def of(
        cls,
        words: Vocabulary,
        pages: PageWords,
        channels: Channels | None = None,
        keep: Callable[[str], bool] = keep_nothing,
    ) -> Self:
        """Make one of the parts of a rulebook."""
        return cls(words, pages, frozenset(_domains(channels)), keep)

    def read(self, delivery: Delivery, promised: PageKind, *, home: str = "") -> "Read":
        """Understand an answer; one that cannot be read keeps the kind that was promised."""
        if delivery.body and delivery.trouble not in (Trouble.ROBOTS, Trouble.NOT_FOUND, Trouble.LOGIN):
            if delivery.trouble is None and is_pdf(delivery.body):
                return self._pdf(delivery, promised, home)
            page = self._page(delivery)
            read = self._understood(page, promised, home)
            unseen = delivery.seen.trouble if delivery.seen is not None else None
            return replace(read, trouble=unseen) if unseen is not None and read.trouble in WITH_LINKS else read
        trouble = delivery.trouble or Trouble.EMPTY
        return Read(delivery, None, promised, (), "", trouble)

    def _page(self, delivery: Delivery) -> Page:
        """Return the page as a browser showed it, with the delivered one beside it; else as it was delivered."""
        page = Page(delivery, self.words, keep=self.keep)
        seen = delivery.seen
        if seen is None or not seen.html:
            return page
        others = (pair for pair in delivery.headers if pair[0] != "content-type")
        headers = (("content-type", "text/html; charset=utf-8"), *others)
        shown = replace(delivery, final_url=seen.url, headers=headers, body=seen.html)
        return Page(shown, self.words, keep=self.keep, delivered=page)

    def _pdf(self, delivery: Delivery, promised: PageKind, home: str) -> "Read":
        """Understand a PDF by its text; one that does not say what it is, is what its link promised."""
        html = pdf_as_html(delivery.body)
        if isinstance(html, Trouble):
            return Read(delivery, None, promised, (), "", html)
        read = self._understood(Page(delivery, self.words, keep=self.keep, pdf_as_html=html), promised, home)
        return replace(read, kind=promised) if read.kind in OTHERWISE and promised is not PageKind.OTHER else read

    def _understood(self, page: Page, promised: PageKind, home: str) -> "Read":
        delivery = page.delivered.delivery
        trouble = content_trouble(page, self.pages)
        if delivery.trouble in MAY_BE_A_WALL:
            trouble = Trouble.CAPTCHA if trouble is Trouble.CAPTCHA else delivery.trouble
        elif delivery.trouble is not None and trouble not in NO_PAGE:
            trouble = delivery.trouble
        if trouble in NO_PAGE:
            return Read(delivery, None, promised, (), "", trouble)
        language = page.language
        page.words = page.delivered.words = self.words.of_language(language)
        if trouble not in WITH_LINKS:
            return Read(delivery, page, promised, (), language, trouble)
        kind, topics = classified(page, self.pages, home=home)
        return Read(delivery, page, kind, topics, language, trouble)


class Read(msgspec.Struct, frozen=True):
    """One answer as it was understood."""

    delivery: Delivery
    page: Page | None
    kind: PageKind
    topics: tuple[PageKind, ...]
    language: str
    trouble: Trouble | None

    @property
    def url(self) -> str:
        """The address that answered, or where a script sent the browser."""
        return self.page.url if self.page is not None else self.delivery.final_url

    @property
    def readable(self) -> bool:
        """Whether it is a page without trouble."""
        return self.page is not None and self.trouble is None

    def digest(self) -> bytes:
        """Return what tells copies of a page, and pages that differ in a date only, from others."""
        return self.page.likeness if self.page is not None else b""

    def visit(self, steps: int | None) -> Visit:
        """Return the record of it."""
        answered = self.trouble is None or self.page is not None
        return Visit(
            url=self.url if answered else self.delivery.url,
            kind=self.kind,
            page=self.page,
            topics=self.topics,
            language=self.language,
            status=self.delivery.status,
            trouble=self.trouble,
            steps_from_home=steps,
            asked=self.delivery.url,
        )

    def with_trouble(self, trouble: Trouble, kind: PageKind) -> "Read":
        """Return the same answer with trouble that only a comparison shows."""
        return replace(self, trouble=trouble, kind=kind, topics=())


def _domains(channels: Channels | None) -> Iterable[str]:
    """Yield the domains of the help channels, old ones too."""
    if channels is None:
        return
    for channel in channels.channels:
        yield from channel.domains
    for stale in channels.stale:
        yield from stale.domains
