"""One delivered document, parsed once: what its markup holds, read on first use and kept."""

import hashlib
from collections.abc import Iterator
from functools import cached_property

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.entries.card_hints import teasers_told
from auditor.site.entries.cards import Cards, find_cards
from auditor.site.entries.posts import is_one_entry
from auditor.site.entries.staff_posts import NONE as NO_STAFF_POSTS
from auditor.site.entries.staff_posts import StaffPosts, pinned_topics, staff_posts
from auditor.site.entries.unsigned_post import unsigned_post
from auditor.site.markup.delivered_data import advertisements_in_data
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.elements import LINKS, Addresses, Control, Form, Link, Locator, read_controls, read_links
from auditor.site.markup.forms import read_forms
from auditor.site.markup.layers import layer_selectors, layers
from auditor.site.markup.metadata import Metadata, read_metadata
from auditor.site.markup.nesting import cut_where_too_deep
from auditor.site.markup.openers import opened_parts
from auditor.site.markup.regions import Places
from auditor.site.markup.runs import BETWEEN, Nodes
from auditor.site.markup.seen import Seen
from auditor.site.markup.selectors import node_at
from auditor.site.markup.styled_controls import read_styled_controls
from auditor.site.markup.tags import tag_number
from auditor.site.markup.trouble import Trouble
from auditor.site.words.charset import as_utf8
from auditor.site.words.language import language_of_text, sampled

FRAMES = ("header", "nav", "footer")
SHORT_FRAME = 20
DIGITS_AND_SPACES = b"0123456789 \t\r\n\f\v"
UNREAD = ["script", "style", "template"]
NO_ROOTS: frozenset[int] = frozenset()
# What holds nodes of the tree, or a copy of all its text, and is read anew.
OF_THE_TREE = (
    "_pieces", "text", "hrefs", "_places", "_cards_in_tree", "_nodes", "_framed", "_staff_posts_in_tree",
    "_unsigned_post_in_tree",
)  # fmt: skip


class Document:
    """Facts of markup; they never change, and the parsed tree can be let go and comes back when asked for."""

    def __init__(self, delivery: Delivery, pdf_as_html: bytes = b"") -> None:
        """Take an answer as it came; `pdf_as_html` is the text of one that is a PDF, to be read in its place."""
        self.delivery = delivery
        self.url = delivery.final_url
        self.status = delivery.status
        self._pdf_as_html = pdf_as_html
        self._tree: LexborHTMLParser | None = None

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
            if "_layer_selectors" not in self.__dict__:
                self.__dict__["_layer_selectors"] = layer_selectors(node.text() for node in tree.css("style"))
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
    def _layer_selectors(self) -> tuple[str, ...]:
        """What the styles of the page lay over it; a browser tells by itself what it showed so."""
        return layer_selectors(node.text() for node in LexborHTMLParser(self._source).css("style"))

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
        self._tree = None
        for name in OF_THE_TREE:
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
        return self.cards.teasers + (0 if self.cards.advertisements else self.cards.hints or teasers_told(self.tree))

    @cached_property
    def _cards_in_tree(self) -> Cards:
        # The roots are kept by the identity of nodes in this very tree, so they go when it goes.
        return find_cards(self.tree, self.addresses)

    @property
    def card_roots(self) -> frozenset[int]:
        """The ``mem_id`` of the cards in the tree as it is now; that of `cards` may be of one that was let go."""
        known = self.__dict__.get("cards")
        # Most pages have none, and then none in a tree that is parsed anew for a quotation either.
        return NO_ROOTS if known is not None and not known.roots else self._cards_in_tree.roots

    @cached_property
    def _places(self) -> Places:
        over = layers(self.tree, self._layer_selectors)
        return Places(
            lambda: opened_parts(self.tree),
            self.card_roots,
            self._staff_posts_in_tree.own | self._unsigned_post_in_tree,
            frozenset(node.mem_id for node in over),
        )

    @cached_property
    def _staff_posts_in_tree(self) -> StaffPosts:
        return staff_posts(self.tree) if is_one_entry(self.url) else NO_STAFF_POSTS

    @cached_property
    def _unsigned_post_in_tree(self) -> frozenset[int]:
        return unsigned_post(self.tree, self.url)

    @cached_property
    def is_of_staff(self) -> bool:
        """Whether who runs a forum opened this topic, or nobody signed its one post: it is the platform's own page."""
        return self.is_opened_by_staff or bool(self._unsigned_post_in_tree)

    @property
    def is_opened_by_staff(self) -> bool:
        """Whether the first post of a topic is signed by who runs the forum."""
        return self._staff_posts_in_tree.opens

    @cached_property
    def pinned(self) -> frozenset[str]:
        """The addresses of topics on the place itself that a board shows as pinned."""
        return frozenset(pinned_topics(self.tree, self.addresses))

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

    @property
    def ways_on_cards(self) -> tuple[Link | Control, ...]:
        """The buttons and links on advertisement cards; whoever asks keeps nothing that only one card has."""
        controls = (one for one in read_controls(self.tree, self._places, cards=True) if one.shown)
        links = (one for one in read_links(self.tree, self._places, self.addresses, cards=True) if one.shown)
        return (*controls, *links)

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

    def node_at(self, at: Locator) -> LexborNode | None:
        """Return the element of a locator: a query and its place, or a place in document order."""
        return node_at(self.tree, at)
