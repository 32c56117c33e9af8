"""One delivered page, parsed once; everything a check asks of it is read on first use and kept."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import UNSET
from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.finding import Evidence, View
from auditor.site.entries.cards import Cards, find_cards, teasers_told
from auditor.site.markup.delivered_data import advertisements_in_data
from auditor.site.markup.delivery import Delivery, Trouble
from auditor.site.markup.elements import LINKS, Addresses, Control, Form, Link, Locator, read_controls, read_links, tidy
from auditor.site.markup.forms import read_forms
from auditor.site.markup.metadata import Metadata, read_metadata
from auditor.site.markup.nesting import cut_where_too_deep
from auditor.site.markup.openers import opened_parts
from auditor.site.markup.redaction import redacted
from auditor.site.markup.regions import Places, Region
from auditor.site.markup.routes import as_typed
from auditor.site.markup.runs import BETWEEN, Nodes
from auditor.site.markup.seen import Seen
from auditor.site.markup.selectors import node_at, selector_of
from auditor.site.markup.soup import soup_from
from auditor.site.markup.styled_controls import read_styled_controls
from auditor.site.markup.tags import tag_number
from auditor.site.reading.asked import Asked
from auditor.site.reading.blocks import Block, read_blocks
from auditor.site.reading.quoting import shortened, words_of
from auditor.site.reading.sentences import HeardBlock, Named, Sentence, SentenceReader
from auditor.site.words.charset import as_utf8
from auditor.site.words.language import language_of_text, sampled
from auditor.site.words.vocabulary import Vocabulary, folded

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

FRAMES = ("header", "nav", "footer")
SHORT_FRAME = 20
DIGITS_AND_SPACES = b"0123456789 \t\r\n\f\v"
UNREAD = ["script", "style", "template"]


class Page:
    """Facts about one page; they never change, and the parsed tree can be let go and comes back when asked for.

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
        self.delivery = delivery
        self.words = words
        self.steps_from_home = steps_from_home
        self.shown_url = shown_url or as_typed(delivery.final_url)
        self.keep = keep
        self._pdf_as_html = pdf_as_html
        self.url = delivery.final_url
        self.status = delivery.status
        self._tree: LexborHTMLParser | None = None
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

    @property
    def seen(self) -> Seen | None:
        """What a browser made of the page beside its document, None for a page that no browser showed."""
        return self.delivery.seen

    @property
    def trouble(self) -> Trouble | None:
        """Why the page could not be fetched, None when it arrived."""
        return self.delivery.trouble

    @property
    def is_pdf(self) -> bool:
        """Whether the answer was a PDF, read by its text."""
        return bool(self._pdf_as_html)

    @property
    def pdf_text(self) -> bytes:
        """The text of an answer that was a PDF, as HTML; empty for any other."""
        return self._pdf_as_html

    @cached_property
    def sha256(self) -> str:
        """The hex digest of the body as delivered."""
        return hashlib.sha256(self.delivery.body).hexdigest()

    @property
    def tree(self) -> LexborHTMLParser:
        """The document without scripts, styles and templates; parsed anew after `release`."""
        if self._tree is None:
            tree = LexborHTMLParser(self._source)
            if "metadata" not in self.__dict__:
                self.__dict__["metadata"] = read_metadata(tree)
            tree.strip_tags(UNREAD)
            self._tree = tree
        return self._tree

    @property
    def _source(self) -> bytes:
        if self.is_pdf:
            return self._pdf_as_html
        return cut_where_too_deep(as_utf8(self.delivery.body, self.delivery.header("content-type")))

    @cached_property
    def metadata(self) -> Metadata:
        """The head of the page."""
        return read_metadata(LexborHTMLParser(self._source))

    @cached_property
    def _scripts(self) -> tuple[tuple[str, str], ...]:
        """The source address, as written, and the text of every script; read from a tree that still has them."""
        return tuple(
            ((node.attributes.get("src") or ""), node.text())
            for node in LexborHTMLParser(self._source).css("script")
            if (node.attributes.get("type") or "") != "application/ld+json"
        )

    @cached_property
    def script_addresses(self) -> tuple[str, ...]:
        """The ``src`` of every script, as written."""
        return tuple(src for src, _ in self._scripts if src)

    @cached_property
    def script_text(self) -> str:
        """The text of the inline scripts."""
        return "\n".join(text for _, text in self._scripts if text)

    @cached_property
    def advertisements_in_data(self) -> int:
        """How many advertisements the inline data for script holds."""
        return advertisements_in_data(tuple(text for _, text in self._scripts if text))

    @property
    def is_parsed(self) -> bool:
        """Whether its tree is held: a few times what it weighs itself."""
        return self._tree is not None

    def release(self) -> None:
        """Let the parsed tree go; facts already read stay."""
        if self._delivered is not None:
            self._delivered.release()
        self._tree = None
        for name in ("_pieces", "text", "_spoken", "hrefs", "_places", "_cards_in_tree", "_nodes", "_framed", "soup"):
            self.__dict__.pop(name, None)

    @cached_property
    def addresses(self) -> Addresses:
        """Resolves this page's links."""
        base = self.metadata.base
        return Addresses(Addresses(self.url).resolve(base)[0] or self.url if base else self.url)

    @cached_property
    def cards(self) -> Cards:
        """What repeats on the page; advertisement cards are counted here and seen nowhere else."""
        return self._cards_in_tree

    @cached_property
    def teasers(self) -> int:
        """How many things hint at advertisements without being one; looked for apart, as few pages are asked."""
        return self.cards.teasers + (0 if self.cards.advertisements else teasers_told(self.tree))

    @cached_property
    def _cards_in_tree(self) -> Cards:
        # The roots are kept by the identity of nodes in this very tree, so they go when it goes.
        return find_cards(self.tree, self.addresses)

    @property
    def card_roots(self) -> frozenset[int]:
        """The ``mem_id`` of the cards in the tree as it is now; that of `cards` may be of one that was let go."""
        return self._cards_in_tree.roots

    @cached_property
    def _places(self) -> Places:
        return Places(openable=lambda: opened_parts(self.tree), cards=self._cards_in_tree.roots)

    @cached_property
    def _pieces(self) -> str:
        """The texts of all nodes in the body, set apart by a sign of their own."""
        body = self.tree.body
        return body.text(separator=BETWEEN) if body is not None else ""

    @cached_property
    def text(self) -> str:
        """All text in the body, fast and unsorted: to ask what a page may be about, never to quote."""
        return self._pieces.replace(BETWEEN, " ")

    @cached_property
    def frames(self) -> tuple[str, ...]:
        """The text of its header, navigation and foot, which mostly stands on every page alike."""
        return tuple(text for _, _, text in self._framed)

    @cached_property
    def _framed(self) -> tuple[tuple[int, LexborNode, str], ...]:
        """The place, element and text of its header, navigation and foot."""
        wanted = {tag_number(name) for name in FRAMES}
        found = (
            [(place, self._nodes.nodes[place]) for place, tag in enumerate(self._nodes.tags) if tag in wanted]
            if not wanted.isdisjoint(self._nodes.present)
            else []
        )
        told = ((place, node, node.text(separator=" ")) for place, node in found)
        return tuple(one for one in told if len(one[2]) > SHORT_FRAME)

    @cached_property
    def language(self) -> str:
        """The ISO 639-1 code of its text, or an empty string where nothing tells."""
        declared = self.metadata.language or next(iter(self.metadata.named("content-language")), "")
        return language_of_text(f"{self.metadata.title} {sampled(self.text)}", declared)

    @cached_property
    def likeness(self) -> bytes:
        """A digest of the text without digits and spaces: equal for copies, and for pages that differ in a date."""
        text = self.text.encode("utf-8", "replace").translate(None, DIGITS_AND_SPACES)
        return hashlib.blake2b(text, digest_size=16).digest()

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
    def _nodes(self) -> Nodes:
        return Nodes.of(self.tree.body, self._pieces)

    def holds(self, *names: str) -> bool:
        """Whether the body has an element of one of these tags: asked first, as most pages lack most of them."""
        present = self._nodes.present
        return any(tag_number(name) in present for name in names)

    def elements(self, *names: str) -> Iterator[LexborNode]:
        """Yield the elements of these tags in the body, in document order."""
        wanted = {tag_number(name) for name in names}
        if wanted.isdisjoint(self._nodes.present):
            return iter(())
        return (node for node, tag in zip(self._nodes.nodes, self._nodes.tags, strict=True) if tag in wanted)

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
    def hrefs(self) -> tuple[str, ...]:
        """The addresses of all links in document order, as they are written."""
        return tuple(node.attributes.get("href") or "" for node in self.tree.css(LINKS))

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The links a visitor can see, outside advertisement cards."""
        return tuple(link for link in read_links(self.tree, self._places, self.addresses) if link.shown)

    @cached_property
    def controls(self) -> tuple[Control, ...]:
        """The buttons a visitor can see, outside advertisement cards."""
        return tuple(control for control in read_controls(self.tree, self._places) if control.shown)

    @cached_property
    def styled_controls(self) -> tuple[Control, ...]:
        """What a visitor sees as a button though the markup makes none of it."""
        return read_styled_controls(self.tree, self._places)

    @cached_property
    def forms(self) -> tuple[Form, ...]:
        """The forms a visitor can reach on this page, also in a dialog that a visible control opens."""
        return tuple(form for form in read_forms(self.tree, self._places, self.addresses) if form.shown)

    @cached_property
    def hidden_forms(self) -> tuple[Form, ...]:
        """Forms that the HTML holds but nothing visible opens."""
        return tuple(form for form in read_forms(self.tree, self._places, self.addresses) if not form.shown)

    def css(self, selector: str) -> list[LexborNode]:
        """Return the elements that match, in document order."""
        return self.tree.css(selector)

    @cached_property
    def soup(self) -> "BeautifulSoup":
        """The whole page as BeautifulSoup, built on demand; slow, so prefer `css` or `soup_of`."""
        return soup_from(self._source.decode())

    def soup_of(self, selector: str) -> "BeautifulSoup":
        """Return BeautifulSoup of the matching fragments only."""
        return soup_from("".join(node.html or "" for node in self.css(selector)))

    def node_at(self, at: Locator) -> LexborNode | None:
        """Return the element of a locator: a query and its place, or a place in document order."""
        return node_at(self.tree, at)

    @property
    def is_masked(self) -> bool:
        """Whether it is an advertisement page, whose own address is never written."""
        return self.shown_url != as_typed(self.url)

    def evidence(self, seen: Block | Link | Control | Form | None = None, excerpt: str = "") -> Evidence:
        """Return evidence that points at an element of this page, or at the page as a whole."""
        selector = ""
        if seen is not None:
            node = self.node_at(("", seen.ordinal) if isinstance(seen, Block) else seen.at)
            selector = selector_of(node) if node is not None else ""
            # The heading above a form on an advertisement page is mostly a name; its buttons are the platform's.
            by_buttons = isinstance(seen, Form) and self.is_masked
            excerpt = excerpt or words_of(seen, by_buttons=by_buttons)
        # The digest of an advertisement page would let its text be recognised again.
        digest = "" if self.is_masked else self.sha256
        return Evidence(
            url=self.shown_url,
            selector=selector,
            excerpt=shortened(redacted(excerpt, self.keep)),
            sha256=digest,
            view=self.view or UNSET,
        )
