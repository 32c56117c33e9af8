"""The body of a page in document order, cut at its headings into stretches; nothing of it is read yet.

Most of a page is never asked for. What is asked for stands in a few stretches, and a stretch can be read by itself: no
lead, question or table reaches past the next heading.
"""

from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from auditor.site.regions import Places
from auditor.site.runs import BETWEEN, BREAK, Nodes, Run, paragraphs, runs_in
from auditor.site.tags import LAST_OF_NO_ELEMENT, tag_number, tags

Headings = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where in the text the stretches of a page start, how long their headings are, and the stretch one level up."""

    starts: tuple[int, ...]
    heading_lengths: tuple[int, ...]
    outer: tuple[int, ...]


class Outline:
    """A body cut into stretches; `above` are the headings that each stands under, without its own."""

    def __init__(self, body: Nodes, places: Places) -> None:
        """Cut a body at the headings that a reader sees."""
        self._body = body
        self._runs: dict[int, list[Run]] = {}
        self._before = [0]
        # Without knowing which text is whose, the page is one stretch.
        cuts = self._cuts(places) if body.whole else []
        self._starts = (0, *(cut.place for cut in cuts))
        self.above, outer = _stacked(cuts)
        ends = [0, *accumulate([len(piece) + len(BETWEEN) for piece in body.texts])]
        self.layout = Layout(
            starts=tuple(ends[self._body.texts_before(place)] for place in self._starts),
            heading_lengths=(0, *(len(cut.text) for cut in cuts)),
            outer=outer,
        )

    def blocks_before(self, number: int) -> int:
        """Return how many blocks stand before a stretch, so that blocks count along the page whatever is read of it."""
        for one in range(len(self._before) - 1, number):
            blocks = sum(len(paragraphs(run.parts)) if BREAK in run.parts else 1 for run in self.runs(one))
            self._before.append(self._before[-1] + blocks)
        return self._before[number]

    def runs(self, number: int) -> list[Run]:
        """Return the runs of text of a stretch."""
        if number not in self._runs:
            stop = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._body.nodes)
            self._runs[number] = runs_in(self._body, range(self._starts[number], stop))
        return self._runs[number]

    def _cuts(self, places: Places) -> list["_Cut"]:
        """Return the headings that a reader sees; tables are left whole."""
        levels = tags().headings
        found = (self._cut(place, levels[tag], places) for place, tag in enumerate(self._body.tags) if tag in levels)
        return [cut for cut in found if cut is not None]

    def _cut(self, place: int, level: int, places: Places) -> "_Cut | None":
        """Return a heading with its text, None when it holds none of its own, is hidden or stands in a table."""
        body, inside = self._body, tags().inside_block
        stop = place + 1
        while stop < len(body.tags) and (body.tags[stop] in inside or body.tags[stop] <= LAST_OF_NO_ELEMENT):
            stop += 1
        heading = body.nodes[place]
        own = [run for run in runs_in(body, range(place, stop)) if run.element.mem_id == heading.mem_id]
        told = paragraphs(own[0].parts) if own else []
        if not told or (tag_number("table") in body.present and _in_table(heading)):
            return None
        where = places.of(heading)
        if where.hidden or where.unseen:
            return None
        return _Cut(place, level, told[-1])


class _Cut(NamedTuple):
    """A heading that opens a stretch."""

    place: int
    level: int
    text: str


def _in_table(node: LexborNode) -> bool:
    """Whether a node stands in a table, whose rows and heads belong together."""
    current = node.parent
    while current is not None:
        if current.tag == "table":
            return True
        current = current.parent
    return False


def _stacked(cuts: list[_Cut]) -> tuple[tuple[Headings, ...], tuple[int, ...]]:
    """Return for each stretch the headings above its own, and the stretch that the nearest of them opens (-1: none)."""
    stack: list[tuple[int, str, int]] = []
    above: list[Headings] = [()]
    outer = [-1]
    for number, cut in enumerate(cuts, 1):
        while stack and stack[-1][0] >= cut.level:
            stack.pop()
        above.append(tuple((level, text) for level, text, _ in stack))
        outer.append(stack[-1][2] if stack else -1)
        stack.append((cut.level, cut.text, number))
    return tuple(above), tuple(outer)
