"""A page of HTML taken apart in one walk, and one round of cleaning it."""

from collections import Counter
from collections.abc import Iterable
from itertools import accumulate

import msgspec
from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.redaction.finding import personal_in_text
from auditor.redaction.known import Known
from auditor.redaction.span import Span
from auditor.site.entries.card_marks import ROOT
from auditor.site.markup.elements import Addresses
from auditor.site.markup.regions import Places
from auditor.site.markup.tags import INLINE

BORDER = "\x01"
APART = frozenset({"a", "button", "option", "label"})
UNREAD = ("script", "style", "template")
ROLES = frozenset({"class", "itemprop", "rel"})
NO_BLOCK = -1
HTML = "<!doctype html>"
WITHIN_A_LINE = frozenset(INLINE) - APART


class Parts(msgspec.Struct):
    """A document taken apart: elements with attributes, texts by the block around them, scripts, comments."""

    attributes: list[tuple[LexborNode, dict[str, str | None]]] = msgspec.field(default_factory=list)
    # Every attribute that says something, and what may be asked of all at once: what they are called, and the roles.
    values: list[tuple[LexborNode, str, str]] = msgspec.field(default_factory=list)
    named: frozenset[str] = frozenset()
    roles: str = ""
    tags: set[str] = msgspec.field(default_factory=set)
    links: list[tuple[LexborNode, str]] = msgspec.field(default_factory=list)
    runs: list[list[tuple[LexborNode, str]]] = msgspec.field(default_factory=list)
    unread: list[LexborNode] = msgspec.field(default_factory=list)
    comments: list[LexborNode] = msgspec.field(default_factory=list)
    # A doctype that is not that of HTML.
    doctype: LexborNode | None = None
    texts: list[str] = msgspec.field(default_factory=list)
    starts: list[int] = msgspec.field(default_factory=list)
    names_then: int = -1
    spans: list[Span] = msgspec.field(default_factory=list)

    @property
    def words(self) -> tuple[Iterable[str], ...]:
        """The names of the elements and attributes in lower case, and the values of these."""
        return (map(str.lower, self.tags), map(str.lower, self.named), [value for _, _, value in self.values])

    def may_have_role(self, words: Iterable[str]) -> bool:
        """Whether a class, or what an element is told to be of a record, holds one of these words."""
        return any(word in self.roles for word in words)

    def found(self, known: Known) -> list[Span]:
        """Return what is personal in all texts together, looked for once for what is known."""
        if self.names_then != len(known.names):
            self.names_then = len(known.names)
            self.spans = personal_in_text(BORDER.join(self.texts), known, own=False)
        return self.spans


class Round(msgspec.Struct):
    """One round over a page: its tree, what is known of its site, its parts and where they stand, what was changed.

    `hints` is how much the page hinted at advertisements before rows of it were blanked.
    """

    url: str
    tree: LexborHTMLParser
    addresses: Addresses
    known: Known
    changes: Counter[str] = msgspec.field(default_factory=Counter)
    own_page: bool = False
    # An own page, but none on which the platform says who it is and how it is reached: questions, help, rules.
    tells_of_others: bool = False
    hints: int = 0
    parts: Parts = msgspec.field(default_factory=Parts)
    places: Places = msgspec.field(default_factory=lambda: Places(dict, frozenset()))

    def take_apart(self, *, with_cards: bool) -> None:
        """Read the parts from the tree as it is now; on a page with cards a text knows whether it stands in one."""
        roots = frozenset(node.mem_id for node in self.tree.css(f"[{ROOT}]")) if with_cards else frozenset()
        self.parts = taken_apart(self.tree)
        self.places = Places(dict, roots)


def taken_apart(tree: LexborHTMLParser) -> Parts:
    """Take a document apart in one walk."""
    parts = Parts()
    blocks: dict[int, int] = {}
    # The block of the last run, until something stands in between that parts what is beside it.
    last = NO_BLOCK
    run: list[tuple[LexborNode, str]] = []
    for node in tree.root.traverse(include_text=True) if tree.root is not None else ():
        tag = node.tag or "-"
        if tag == "-text":
            block = _block_of(node, blocks)
            if block == NO_BLOCK:
                continue
            if block != last:
                run = []
                parts.runs.append(run)
                last = block
            run.append((node, node.text_content or ""))
        elif tag == "-comment":
            parts.comments.append(node)
        elif tag[0] != "-":
            parts.tags.add(tag)
            if attributes := node.attributes:
                parts.attributes.append((node, attributes))
            if tag in UNREAD:
                parts.unread.append(node)
            elif tag not in WITHIN_A_LINE:
                last = NO_BLOCK
    given = [told for _, told in parts.attributes]
    parts.values = [(node, name, value) for node, told in parts.attributes for name, value in told.items() if value]
    parts.named = frozenset[str]().union(*given)
    roles = {told[name] for name in parts.named & ROLES for told in given if name in told}
    parts.roles = " ".join(filter(None, roles)).lower()
    parts.links = [(node, told["href"] or "") for node, told in parts.attributes if "href" in told and node.tag == "a"]
    around = _around(tree.root)
    parts.comments += [node for node in around if node.tag == "-comment"]
    parts.doctype = next((one for one in around if one.tag == "-doctype" and (one.html or "").lower() != HTML), None)
    parts.texts = [run[0][1] if len(run) == 1 else "".join([text for _, text in run]) for run in parts.runs]
    parts.starts = [0, *accumulate(len(text) + 1 for text in parts.texts)][:-1]
    return parts


def _around(root: LexborNode | None) -> list[LexborNode]:
    """Return what stands before and behind the element that holds everything else: some sign pages there."""
    found: list[LexborNode] = []
    node = root.prev if root is not None else None
    while node is not None:
        found.append(node)
        node = node.prev
    node = root.next if root is not None else None
    while node is not None:
        found.append(node)
        node = node.next
    return found


def _block_of(text: LexborNode, blocks: dict[int, int]) -> int:
    """Return the `mem_id` of the block that a text stands in, `NO_BLOCK` for a text that no visitor reads."""
    parent = text.parent
    if parent is None:
        return NO_BLOCK
    identity = parent.mem_id
    block = blocks.get(identity)
    if block is None:
        block = blocks[identity] = NO_BLOCK if parent.tag in UNREAD else _block_around(parent).mem_id
    return block


def _block_around(node: LexborNode) -> LexborNode:
    """Return the nearest element around a text that reads as one piece."""
    while node.tag in WITHIN_A_LINE and (parent := node.parent) is not None:
        node = parent
    return node
