"""The visible text of a page as blocks: paragraphs, list items, cells, labels, each with its place and headings."""

from collections.abc import Iterator

import msgspec
from selectolax.lexbor import LexborNode

from auditor.site.markup.regions import Places, Region
from auditor.site.markup.runs import Nodes, Run, paragraphs, runs_in
from auditor.site.markup.tags import HEADINGS

# A short bold line reads as a heading, below all real ones.
PSEUDO_HEADING, PSEUDO_LEVEL = 140, 7
NO_ROW = -1
BOLD_HEADINGS = frozenset({"p", "div", "td", "center"})


class Block(msgspec.Struct, frozen=True, gc=False):
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


def read_blocks(body: Nodes, places: Places) -> tuple[Block, ...]:
    """Return the text blocks of a body in document order; those that the HTML hides have `shown` False."""
    return tuple(_in_context(runs_in(body), places, _Context()))


class _Context:
    """The headings and leads that hold at a point in the document."""

    def __init__(self) -> None:
        self.stack: list[tuple[int, str]] = []
        # The headings from outer to inner, and those without the innermost.
        self.headings: tuple[str, ...] = ()
        self.outer: tuple[str, ...] = ()
        self.term = ""
        self.announced = ""
        self.row = NO_ROW
        self.cells: list[str] = []
        self.columns: list[str] = []

    def under(self, level: int, text: str) -> None:
        """Open a heading and close the deeper ones and their leads."""
        while self.stack and self.stack[-1][0] >= level:
            self.stack.pop()
        self.outer = tuple([told for _, told in self.stack])
        self.stack.append((level, text))
        self.headings = (*self.outer, text)
        self.term = ""
        self.announced = ""

    def leave_table(self) -> None:
        """Forget the heads of the table before a heading: they say nothing of the next table."""
        self.row = NO_ROW
        self.cells = []
        self.columns = []

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
            if self.row == NO_ROW or (row is not None and row.prev is None and tag == "th"):
                self.columns = []
            self.row = identity
            self.cells = []
        # Above the heads of rows a table has an empty corner.
        empty = _empty_cells_before(element) - self.cells.count("")
        self.cells.extend([""] * empty)
        self.cells.append(text)
        position = len(self.cells) - 1
        if tag == "th" and empty and len(self.columns) < position:
            self.columns = [*self.columns, *[""] * (position - len(self.columns))]
        if tag == "th" and (position == 0 or len(self.columns) == position):
            self.columns = [*self.columns[:position], text]
        column = self.columns[position] if tag == "td" and position < len(self.columns) else ""
        return " – ".join(dict.fromkeys(part for part in (column, self.cells[0] if position else "") if part))


def _empty_cells_before(cell: LexborNode) -> int:
    """Return how many cells before one in its row hold nothing."""
    count = 0
    before = cell.prev
    while before is not None:
        if before.tag in ("td", "th") and not before.text().strip() and before.css_first("img, svg, input") is None:
            count += 1
        before = before.prev
    return count


def _in_context(runs: list[Run], places: Places, context: _Context) -> Iterator[Block]:
    """Yield the blocks with their region, headings and lead."""
    order = 0
    for run in runs:
        place = places.of(run.element)
        if place.unseen:
            continue
        tag = run.element.tag or ""
        shown = not place.hidden
        heading = HEADINGS.get(tag, 0)
        may_be_heading = run.bold and tag in BOLD_HEADINGS
        if heading and shown and context.row != NO_ROW and not _in_table(run.element):
            context.leave_table()
        for text in paragraphs(run.parts):
            level = heading or (PSEUDO_LEVEL if may_be_heading and len(text) <= PSEUDO_HEADING else 0)
            lead = ""
            if shown and level:
                context.under(level, text)
            elif shown:
                lead = context.lead_of(tag, run.element, text)
            headings = context.outer if shown and level else context.headings
            yield Block(text, tag, run.ordinal, order, place.region, headings, lead, shown, level)
            order += 1


def _in_table(node: LexborNode) -> bool:
    """Whether a heading stands in a table, whose rows and heads belong together."""
    current = node.parent
    while current is not None:
        if current.tag == "table":
            return True
        current = current.parent
    return False
