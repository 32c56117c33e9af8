"""The visible text of a page as blocks: paragraphs, list items, cells, labels, each with its place and headings."""

from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.regions import Places, Region
from auditor.site.visibility import UNSEEN_TAGS

INLINE = frozenset([
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
    "u", "var", "wbr", "ruby", "rt", "rb",
])  # fmt: skip
HEADINGS = {f"h{level}": level for level in range(1, 7)}
MAX_DEPTH = 400
PSEUDO_HEADING = 140


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
                _append(runs, key, " ")
                continue
            block, bold = _block_around(node)
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
            _append(runs, key, "\n")
        elif tag[0] != "-" and tag not in INLINE:
            ordinals[node.mem_id] = ordinal
            key = -1
    return runs


def _append(runs: list[_Run], key: int, gap: str) -> None:
    """Add white space to the run under way, if there is one."""
    if key != -1:
        runs[-1].parts.append(gap)


def _block_around(text: LexborNode) -> tuple[LexborNode | None, bool]:
    """Return the nearest block element around a text, and whether the text is bold in it."""
    block = text.parent
    bold = False
    while block is not None and block.tag in INLINE and block.parent is not None:
        bold = bold or block.tag in ("b", "strong")
        block = block.parent
    return block, bold


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
