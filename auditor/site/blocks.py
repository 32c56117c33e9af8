"""The visible text of a page as blocks: paragraphs, list items, cells, labels, each with its place and headings."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.visibility import UNSEEN_TAGS, attributes_hide

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strike strong sub "
    "sup time tt u var wbr ruby rt rb".split()
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}
USER_CONTENT = re.compile(
    r"\b(?:comments?|comment-(?:list|body|content|area)|commentlist|reacties?|reviews?|recensies?|testimonials?|gastenboek|guestbook|"
    r"beoordelingen|user-?content|forum-?post|postbody|blog-?(?:teaser|post|item|list|roll|card|posts|items)?|nieuws-?(?:bericht|item|berichten)|news-?(?:item|list|teaser|post))\b"
)
NAVIGATION_WORDS = re.compile(r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|topmenu|hoofdmenu|breadcrumbs?|kruimelpad)(?:$|[\s_-])")
FOOTER_WORDS = re.compile(r"(?:^|[\s_-])(?:footer|voet|foot|colophon|bottom-?bar|site-?footer|voettekst)(?:$|[\s_-])")
DIALOG_WORDS = re.compile(r"(?:^|[\s_-])(?:modal|dialog|overlay|popup|pop-up|lightbox|age-?gate|agegate|interstitial)(?:$|[\s_-])")
COOKIE_WORDS = re.compile(r"cookie|consent|gdpr|avg-?melding|cmp-")
ROLES = {
    "navigation": "nav", "menu": "nav", "menubar": "nav", "contentinfo": "footer", "dialog": "dialog", "alertdialog": "dialog",
}  # fmt: skip
MAX_DEPTH = 400
PSEUDO_HEADING = 140


class Region(StrEnum):
    """Where on the page a block stands."""

    MAIN = "main"
    HEADER = "header"
    NAV = "nav"
    FOOTER = "footer"
    DIALOG = "dialog"
    COOKIES = "cookies"
    QUOTE = "quote"
    USER_CONTENT = "user_content"
    CARD = "card"


# Once inside one of these, nothing deeper changes the region.
FINAL = frozenset({Region.USER_CONTENT, Region.COOKIES, Region.CARD})


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of visible text that a reader takes in as one.

    `ordinal` is its element's place in document order (for `Page.selector_at`); `headings` run from outer to inner;
    `lead` is the question, term, row head or colon-ended line that it answers to; `order` counts blocks.
    """

    text: str
    tag: str
    ordinal: int
    order: int
    region: Region
    headings: tuple[str, ...]
    lead: str
    shown: bool
    level: int


@dataclass(slots=True)
class _Place:
    """What an element's ancestors make of it."""

    region: Region
    hidden: bool
    unseen: bool
    depth: int
    tag: str


@dataclass(frozen=True, slots=True)
class _Named:
    """What the class and id of an element say of its part in the page."""

    cookies: bool
    user_content: bool
    dialog: bool
    navigation: bool
    footer: bool


@lru_cache(maxsize=4096)
def _named(names: str) -> _Named:
    """Read class and id; the same ones come back on every card and page."""
    return _Named(
        cookies=COOKIE_WORDS.search(names) is not None,
        user_content=USER_CONTENT.search(names) is not None,
        dialog=DIALOG_WORDS.search(names) is not None,
        navigation=NAVIGATION_WORDS.search(names) is not None,
        footer=FOOTER_WORDS.search(names) is not None,
    )


NAMELESS = _Named(cookies=False, user_content=False, dialog=False, navigation=False, footer=False)
WHOLE_PAGE = frozenset({"body", "main", "html"})


def _region_of(tag: str, attributes: dict[str, str | None], outer: Region) -> Region:
    """Return the region an element opens, or the one it stands in."""
    if outer in FINAL:
        return outer
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
    role = ROLES.get((attributes.get("role") or "").lower(), tag)
    named = _named(names) if names != " " and tag not in WHOLE_PAGE else NAMELESS
    if named.cookies and outer is not Region.DIALOG:
        return Region.COOKIES
    if named.user_content:
        return Region.USER_CONTENT
    if role == "dialog" or attributes.get("aria-modal") == "true" or named.dialog or outer is Region.DIALOG:
        return Region.DIALOG
    if tag == "blockquote":
        return Region.QUOTE
    if (role == "nav" or named.navigation) and outer is not Region.FOOTER:
        return Region.NAV
    if role == "footer" or named.footer:
        return Region.FOOTER
    return Region.HEADER if tag == "header" and outer is Region.MAIN else outer


class Places:
    """The place of every element that was asked for, worked out once along its ancestors."""

    def __init__(self, tree: LexborHTMLParser, openable: Iterable[int], cards: Iterable[int]) -> None:
        """Know the hidden parts that a visible control opens, and the roots of repeated cards, by ``mem_id``."""
        self._known: dict[int, _Place] = {}
        self._openable = frozenset(openable)
        self._cards = frozenset(cards)
        self._outside = _Place(Region.MAIN, hidden=False, unseen=False, depth=0, tag="")

    def of(self, node: LexborNode) -> _Place:
        """Return where an element stands."""
        chain: list[LexborNode] = []
        place = self._outside
        current: LexborNode | None = node
        while current is not None:
            known = self._known.get(current.mem_id)
            if known is not None:
                place = known
                break
            chain.append(current)
            current = current.parent
        for element in reversed(chain):
            place = self._within(place, element)
            self._known[element.mem_id] = place
        return place

    def _within(self, outer: _Place, element: LexborNode) -> _Place:
        """Return the place of an element from its parent's."""
        tag = element.tag or ""
        if outer.unseen or tag in UNSEEN_TAGS:
            return _Place(outer.region, hidden=True, unseen=True, depth=outer.depth + 1, tag=tag)
        if element.mem_id in self._cards:
            return _Place(Region.CARD, hidden=outer.hidden, unseen=False, depth=outer.depth + 1, tag=tag)
        attributes = element.attributes
        if not attributes and tag not in ("nav", "header", "footer", "dialog", "blockquote"):
            return _Place(outer.region, outer.hidden, unseen=False, depth=outer.depth + 1, tag=tag)
        region = _region_of(tag, attributes, outer.region)
        hidden = outer.hidden or attributes_hide(tag, attributes)
        if hidden and element.mem_id in self._openable and not outer.hidden:
            return _Place(Region.DIALOG, hidden=False, unseen=False, depth=outer.depth + 1, tag=tag)
        return _Place(region, hidden, unseen=False, depth=outer.depth + 1, tag=tag)


@dataclass(slots=True)
class _Run:
    """The text of one element between its child blocks, before its context is known."""

    element: LexborNode
    ordinal: int
    parts: list[str]
    bold: bool = True


def read_blocks(tree: LexborHTMLParser, places: Places) -> tuple[Block, ...]:
    """Return the text blocks of a page in document order; those that the HTML hides have `shown` False."""
    if tree.body is None:
        return ()
    runs = [run for run in _runs(tree.body) if run.parts]
    return tuple(_in_context(runs, places))


def _runs(body: LexborNode) -> list[_Run]:
    """Return the stretches of text that no block element interrupts."""
    runs: list[_Run] = []
    ordinals: dict[int, int] = {}
    key = -1
    for ordinal, node in enumerate(body.traverse(include_text=True)):
        tag = node.tag or "-"
        if tag == "-text":
            text = node.text(deep=False)
            if not text or text.isspace():
                if key != -1:
                    runs[-1].parts.append(" ")
                continue
            block = node.parent
            bold = False
            while block is not None and block.tag in INLINE and block.parent is not None:
                bold = bold or block.tag in ("b", "strong")
                block = block.parent
            if block is None or block.tag in UNSEEN_TAGS:
                continue
            if block.mem_id != key:
                key = block.mem_id
                runs.append(_Run(block, ordinals.get(key, 0), []))
            runs[-1].parts.append(text)
            runs[-1].bold = runs[-1].bold and bold
        elif tag == "a" and key != -1 and runs[-1].parts and runs[-1].parts[-1][-1:].isalnum():
            # Links side by side without white space are words of their own.
            runs[-1].parts.append(" ")
        elif tag == "br":
            if key != -1:
                runs[-1].parts.append("\n")
        elif tag[0] != "-" and tag not in INLINE:
            ordinals[node.mem_id] = ordinal
            key = -1
    return runs


def _lines(parts: list[str]) -> list[str]:
    """Return the paragraphs of a run, split at empty lines; a single line break stays as a newline."""
    marked = "".join(part if part == "\n" else part.replace("\n", " ").replace("\r", " ") for part in parts)
    lines = [" ".join(line.split()) for line in marked.split("\n")]
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line:
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return ["\n".join(paragraph) for paragraph in paragraphs if paragraph]


class _Context:
    """The headings and leads that hold at a point in the document."""

    def __init__(self) -> None:
        self.stack: list[tuple[int, str]] = []
        self.term = ""
        self.announced = ""
        self.row = -1
        self.cells: list[str] = []
        self.columns: list[str] = []

    def headings(self) -> tuple[str, ...]:
        """Return the headings from outer to inner."""
        return tuple(text for _, text in self.stack)

    def under(self, level: int, text: str) -> None:
        """Open a heading and close the deeper ones and their leads."""
        while self.stack and self.stack[-1][0] >= level:
            self.stack.pop()
        self.stack.append((level, text))
        self.term = ""
        self.announced = ""

    def lead_of(self, tag: str, element: LexborNode, text: str) -> str:
        """Return what a block answers to, and remember what it announces to the next."""
        if tag in ("td", "th"):
            return self._cell(tag, element, text)
        if tag in ("dt", "summary", "legend"):
            self.term = text
            self.announced = ""
            return ""
        lead = self.announced or self.term
        if text.endswith(":") and tag not in ("li", "label"):
            self.announced = text
        elif tag not in ("li", "label", "dd", "option"):
            self.announced = ""
        return lead

    def _cell(self, tag: str, element: LexborNode, text: str) -> str:
        """Return the row's first cell and the column's head for a table cell."""
        row = element.parent
        identity = row.mem_id if row is not None else -1
        if identity != self.row:
            if self.row == -1 or (row is not None and row.prev is None and tag == "th"):
                self.columns = []
            self.row = identity
            self.cells = []
        self.cells.append(text)
        position = len(self.cells) - 1
        if tag == "th" and (position == 0 or len(self.columns) == position):
            self.columns = [*self.columns[:position], text]
        column = self.columns[position] if tag == "td" and position < len(self.columns) else ""
        return " – ".join(dict.fromkeys(part for part in (column, self.cells[0] if position else "") if part))


def _in_context(runs: list[_Run], places: Places) -> Iterator[Block]:
    """Yield the blocks with their region, headings and lead."""
    context = _Context()
    order = 0
    for run in runs:
        place = places.of(run.element)
        if place.unseen or place.depth > MAX_DEPTH:
            continue
        tag = run.element.tag or ""
        for text in _lines(run.parts):
            level = HEADINGS.get(tag, 0)
            if not level and run.bold and len(text) <= PSEUDO_HEADING and tag in ("p", "div", "td", "center"):
                level = 7
            if level and not place.hidden:
                context.under(level, text)
            lead = "" if level or place.hidden else context.lead_of(tag, run.element, text)
            headings = context.headings()
            yield Block(
                text=text,
                tag=tag,
                ordinal=run.ordinal,
                order=order,
                region=place.region,
                headings=headings[:-1] if level and not place.hidden else headings,
                lead=lead,
                shown=not place.hidden,
                level=level,
            )
            order += 1
