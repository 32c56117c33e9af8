"""One page as a check asks of it: what its document holds, what it says, and evidence that points into it."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import UNSET

from auditor.finding import Evidence, View
from auditor.site.document import DIGITS_AND_SPACES, Document
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.elements import Control, Form, Link, Locator, tidy
from auditor.site.markup.redaction import also_own, redacted
from auditor.site.markup.regions import Region
from auditor.site.markup.routes import as_typed
from auditor.site.markup.selectors import selector_of
from auditor.site.markup.soup import soup_from
from auditor.site.reading.asked import Asked
from auditor.site.reading.blocks import Block, read_blocks
from auditor.site.reading.quoting import shortened, words_of
from auditor.site.reading.sentences import HeardBlock, Named, Sentence, SentenceReader
from auditor.site.words.vocabulary import Vocabulary, folded

# A page that is quoted so often keeps its tree until the check is done.
OFTEN, MOST_PLACES = 8, 200

if TYPE_CHECKING:
    from bs4 import BeautifulSoup


class Page(Document):
    """A document with a vocabulary to read it by and an address to be shown under.

    `steps_from_home` counts clicks from the home page, None where no link led here.
    """

    def __init__(  # noqa: PLR0913 - what a page is read from and how it may be shown
        self,
        delivery: Delivery,
        words: Vocabulary,
        steps_from_home: int | None = None,
        *,
        shown_url: str = "",
        keep: Callable[[str], bool] = lambda _: False,
        pdf_as_html: bytes = b"",
        delivered: "Page | None" = None,
    ) -> None:
        """Take an answer as it came; nothing is parsed yet.

        `shown_url` stands in records instead of the address (an advertisement's own is never written); `keep` says
        which numbers and addresses may stay in a quotation; `pdf_as_html` is the text of an answer that is a PDF, to
        be read in its place; `delivered` is the page as it was delivered, of one that is read as a browser showed it.
        """
        super().__init__(delivery, pdf_as_html)
        self.words = words
        self.steps_from_home = steps_from_home
        self.shown_url = shown_url or as_typed(delivery.final_url)
        self.keep = keep
        self._known: frozenset[int] = frozenset()
        self._delivered = delivered
        self._is_shown = False
        if delivered is not None:
            delivered._is_shown = True  # noqa: SLF001 - its other view

    @property
    def delivered(self) -> "Page":
        """The page as it was delivered: itself, unless it is read as a browser showed it."""
        return self._delivered if self._delivered is not None else self

    @property
    def view(self) -> View | None:
        """Which view of the page this is; None for a page that no browser showed."""
        if self._delivered is not None:
            return View.SEEN
        return View.DELIVERED if self._is_shown else None

    def release(self) -> None:
        """Let the parsed tree go, and that of the other view; facts already read stay."""
        self._release_this()
        if self._delivered is not None:
            self._delivered.release()

    def _release_this(self) -> None:
        """Let the parsed tree of this view go."""
        super().release()
        for name in ("_spoken", "soup"):
            self.__dict__.pop(name, None)

    def settle(self, repeated: AbstractSet[str] = frozenset()) -> None:
        """Read what checks ask of every page, so that the tree can be let go for good.

        Text in `repeated` frames was read on an earlier page: what it names counts there, and not again here.
        """
        text = self.text
        known = [(place, node, frame) for place, node, frame in self._framed if frame in repeated]
        for _, _, frame in known:
            text = text.replace(frame, " " * len(frame), 1)
        self._known = frozenset(
            nth for place, node, _ in known for nth, _ in enumerate(node.traverse(include_text=True), place)
        )
        self.__dict__["_spoken"] = " ".join(text.split())
        self.__dict__.pop("_sentence_reader", None)
        # These are read for their value being kept.
        _ = (self.folded, self.forms, self.controls, self.main_heading, self.sha256, self.blocks)

    @cached_property
    def _spoken(self) -> str:
        """The text of the body with its white space folded, so that no line breaks a phrase."""
        return " ".join(self.text.split())

    @cached_property
    def folded(self) -> str:
        """The title and all text in the body, folded as the vocabulary wants it."""
        return folded(f"{self.metadata.title} {self._spoken}")

    @cached_property
    def may_name(self) -> frozenset[str]:
        """The concepts that the title or any block names: a quick first sieve."""
        return self.words.read(self.metadata.title).concepts | self._sentence_reader.concepts

    def is_known(self, block: Block) -> bool:
        """Whether a block stands in a frame that was read on an earlier page."""
        return block.ordinal in self._known

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The text a visitor sees, in document order; advertisement cards are left out."""
        return tuple(b for b in self._all_blocks if b.shown)

    @cached_property
    def hidden_blocks(self) -> tuple[Block, ...]:
        """Text that the HTML holds but hides."""
        return tuple(b for b in self._all_blocks if not b.shown)

    @cached_property
    def _all_blocks(self) -> tuple[Block, ...]:
        return tuple(b for b in read_blocks(self._nodes, self._places) if b.region is not Region.CARD)

    @cached_property
    def headings(self) -> tuple[Block, ...]:
        """The headings, real ones and short bold lines."""
        return tuple(block for block in self.blocks if block.level)

    @cached_property
    def main_heading(self) -> str:
        """The first h1, else the title."""
        return self.first_heading or self.metadata.title

    @cached_property
    def first_heading(self) -> str:
        """The first h1, empty where there is none."""
        heading = self.tree.css_first("h1")
        return tidy(heading.text(separator=" ")) if heading is not None else ""

    @cached_property
    def _sentence_reader(self) -> SentenceReader:
        return SentenceReader(self.blocks, self.words, self.is_known)

    def sentences_about(
        self, *concepts: str, near: str = "", along: Iterable[str] = (), itself: Iterable[str] = ()
    ) -> tuple[Sentence, ...]:
        """Return the platform's sentences that name a concept, or whose question or heading names it (see `Asked`)."""
        return tuple(self.sentences_for(Asked.of(concepts, near, along, itself)))

    def sentences_for(self, asked: Asked, places: Iterable[Named] | None = None) -> Iterator[Sentence]:
        """Yield the platform's sentences that are asked for, only those of the blocks at `places` where given."""
        return self._sentence_reader.about(asked, places)

    def sentences_like(self, wanted: Callable[[str], bool]) -> Iterator[Sentence]:
        """Yield the platform's sentences in the blocks whose folded text is like what is wanted."""
        return self._sentence_reader.like(wanted)

    def says_like(self, wanted: Callable[[str], bool]) -> bool:
        """Whether the folded text of a block is like what is wanted, before any is cut into sentences."""
        return self._sentence_reader.any_like(wanted)

    def unheard(self, heard: set[HeardBlock]) -> tuple[Named, ...]:
        """Return the places of the blocks that say what no page before said, and add them to what was heard."""
        return self._sentence_reader.unheard(heard)

    def passage(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """Return the sentences around one: under the same heading, in answer to the same question."""
        return self._sentence_reader.passage(sentence)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """What the platform itself says on the page, sentence by sentence; navigation and comments are left out."""
        return tuple(self._sentence_reader.all())

    @cached_property
    def soup(self) -> "BeautifulSoup":
        """The whole page as BeautifulSoup, built on demand; slow, so prefer `css` or `soup_of`."""
        return soup_from(self._source.decode())

    def soup_of(self, selector: str) -> "BeautifulSoup":
        """Return BeautifulSoup of the matching fragments only."""
        return soup_from("".join(node.html or "" for node in self.css(selector)))

    @cached_property
    def likeness(self) -> bytes:
        """A digest that copies share; of a page that a browser showed also of what is in sight, as a tab or fold is."""
        if self._delivered is None:
            return super().likeness
        shown = " ".join(block.text for block in self.blocks).encode("utf-8", "replace")
        in_sight = shown.translate(None, DIGITS_AND_SPACES)
        return hashlib.blake2b(super().likeness + in_sight, digest_size=16).digest()

    @property
    def is_masked(self) -> bool:
        """Whether it is an advertisement page, whose own address is never written."""
        return self.shown_url != as_typed(self.url)

    def _selector(self, at: Locator) -> str:
        """Return the selector of what stands at a locator; checks quote the same places again.

        A page of which more is quoted than any person would read shows the rest without its place.
        """
        if at not in self._selectors and len(self._selectors) >= MOST_PLACES:
            return ""
        if at not in self._selectors:
            held = self.is_parsed
            node = self.node_at(at)
            self._selectors[at] = selector_of(node, self._of_somebody) if node is not None else ""
            # To parse once more takes little time; the trees of all pages that a check quotes take much memory.
            if not held and len(self._selectors) < OFTEN:
                self._release_this()
        return self._selectors[at]

    @property
    def _of_somebody(self) -> frozenset[int]:
        """The roots of what may be somebody's: the cards, and all of an advertisement's own page."""
        body = self.tree.body if self.is_masked else None
        return self.card_roots if body is None else frozenset({body.mem_id})

    @cached_property
    def _selectors(self) -> dict[Locator, str]:
        """The selectors that were asked for."""
        return {}

    def evidence(self, seen: Block | Link | Control | Form | None = None, excerpt: str = "") -> Evidence:
        """Return evidence that points at an element of this page, or at the page as a whole."""
        selector = ""
        if seen is not None:
            selector = self._selector(("", seen.ordinal) if isinstance(seen, Block) else seen.at)
            # The heading above a form on an advertisement page is mostly a name; its buttons are the platform's.
            by_buttons = isinstance(seen, Form) and self.is_masked
            excerpt = excerpt or words_of(seen, by_buttons=by_buttons)
        # The digest of an advertisement page would let its text be recognised again.
        digest = "" if self.is_masked else self.sha256
        return Evidence(
            url=self.shown_url,
            selector=selector,
            excerpt=shortened(redacted(excerpt, self.keep if self.is_masked else also_own(self.keep, self.url))),
            sha256=digest,
            view=self.view or UNSET,
        )
