"""Rows that show persons though the page reader counts them as no cards: they are blanked, and counted as before."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from selectolax.lexbor import LexborNode

from auditor.redaction.known import Known
from auditor.site.entries.entry_lists import are_rows_of_boards, board_of
from auditor.site.markup.elements import tidy
from auditor.site.markup.regions import Places, Region
from auditor.site.words.names import NAME, ORDINARY

ROWS = frozenset(
    {"li", "tr", "div", "article", "section", "dt", "dl", "table", "figure", "a", "td", "fieldset", "center"}
)
# Of these any two stand alike; others need a class in common.
WITHOUT_CLASS = frozenset({"li", "tr", "article", "dt", "figure"})
FRAMES = frozenset({Region.NAV, Region.HEADER, Region.FOOTER, Region.COOKIES, Region.DIALOG})
CLIMB, LEAST = 7, 2
SAMPLE = 60
# How many makes the last posts on boards may have; where each is made otherwise, the rows go as a whole.
MOST_MAKES = 8
NAME_TAGS = "h1, h2, h3, li, dd, strong, b, figcaption, td, dt"


def alike(one: LexborNode, other: LexborNode) -> bool:
    """Whether two siblings are rows of one list: the same tag, and a class in common where they have any."""
    if one.tag != other.tag:
        return False
    mine, theirs = _classes(one.attributes.get("class") or ""), _classes(other.attributes.get("class") or "")
    if mine or theirs:
        return bool(mine & theirs)
    return one.tag in WITHOUT_CLASS


@lru_cache(maxsize=5_000)
def _classes(told: str) -> frozenset[str]:
    """Return the classes that are no number of this very row."""
    return frozenset(name for name in told.split() if not any(map(str.isdigit, name)))


class Siblings:
    """Knows which elements stand beside each other in one make; each make is looked for once."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, str | None, str], list[LexborNode]] = {}

    def of(self, node: LexborNode) -> list[LexborNode]:
        """Return a row and those that stand beside it in the same make."""
        parent = node.parent
        if parent is None:
            return []
        make = parent.mem_id, node.tag, node.attributes.get("class") or ""
        if make not in self._known:
            self._known[make] = [one for one in parent.iter() if alike(one, node)]
        return self._known[make]


def beside(roots: Iterable[LexborNode]) -> Iterator[LexborNode]:
    """Yield the rows that stand beside blanked cards in the same make, without a link of their own or with another."""
    asked: set[int] = set()
    siblings = Siblings()
    known = {root.mem_id: root for root in roots}
    for root in known.values():
        if root.parent is None or root.parent.mem_id in asked:
            continue
        asked.add(root.parent.mem_id)
        for row in siblings.of(root):
            if row.mem_id not in known:
                yield row


def rows_around(telling: Iterable[LexborNode], places: Places) -> list[LexborNode]:
    """Return the rows of lists of which two at least hold something of a person, with those beside them."""
    siblings = Siblings()
    by_parent: dict[int, dict[int, LexborNode]] = defaultdict(dict)
    told_in: dict[int, list[LexborNode]] = defaultdict(list)
    for node in telling:
        if places.of(node).region in FRAMES:
            continue
        row = _row_of(node, siblings)
        if row is not None and row.parent is not None:
            by_parent[row.parent.mem_id][row.mem_id] = row
            told_in[row.mem_id].append(node)
    found: dict[int, LexborNode] = {}
    for rows in by_parent.values():
        if len(rows) >= LEAST:
            lists = {id(whole): whole for whole in map(siblings.of, rows.values())}
            for whole in lists.values():
                parts = _beside_their_boards(whole, told_in) if are_rows_of_boards(whole) else whole
                found.update((one.mem_id, one) for one in parts)
    return list(found.values())


def _beside_their_boards(rows: list[LexborNode], told_in: Mapping[int, Iterable[LexborNode]]) -> list[LexborNode]:
    """Return what holds the telling elements of rows without the board of each, and what is made alike in other rows.

    The boards of a forum are its own, and lead to its rules as well; the last post on each is somebody's. A row among
    them that begins with no board is somebody's as a whole, and so are all where a board itself tells of someone.
    """
    parts: dict[tuple[str | None, str], LexborNode] = {}
    with_board = [row for row in rows if board_of(row)]
    for row in with_board:
        for node in told_in.get(row.mem_id, ()):
            part = _without_board(node)
            if board_of(part) or len(parts) > MOST_MAKES:
                return rows
            parts.setdefault((part.tag, part.attributes.get("class") or ""), part)
    kept = {row.mem_id for row in with_board}
    told = [row for row in rows if row.mem_id not in kept]
    for part in parts.values():
        for row in with_board:
            told.extend(one for one in row.css(part.tag or "*") if alike(one, part) or one.mem_id == part.mem_id)
    return told


def _without_board(node: LexborNode) -> LexborNode:
    """Return the largest element around one that does not begin with a board."""
    part = node
    while part.parent is not None and not board_of(part.parent) and part.parent.tag not in ("body", "html"):
        part = part.parent
    return part


def _row_of(node: LexborNode, siblings: Siblings) -> LexborNode | None:
    """Return the nearest element around a node that stands in a list of its like."""
    current: LexborNode | None = node
    for _ in range(CLIMB):
        if current is None or current.tag in ("body", "html", "main"):
            return None
        if (
            current.tag in ROWS
            and current.tag != "td"
            and any(one.mem_id != current.mem_id for one in siblings.of(current))
        ):
            return current
        current = current.parent
    return None


def names_on_offer(nodes: Iterable[LexborNode], known: Known) -> Iterator[str]:
    """Yield what reads as a name and nothing else on a page that offers one person or house."""
    for node in list(nodes)[:SAMPLE]:
        text = tidy(node.text(separator=" ")).strip(" .!")
        if not (3 <= len(text) <= 40 and NAME.fullmatch(text)) or known.is_own_word(text.lower()):
            continue
        if any(word.lower() not in ORDINARY for word in text.split()):
            yield text
