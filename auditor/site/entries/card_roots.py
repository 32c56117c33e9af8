"""Which elements of a page its cards are: from the links in them, and from what stands beside them."""

from collections.abc import Iterable
from itertools import takewhile

from selectolax.lexbor import LexborNode

from auditor.site.entries.entry_lists import Candidate
from auditor.site.markup.elements import tidy

CLIMB = 8


SHARED = ""


def card_roots(group: list[Candidate]) -> dict[int, LexborNode]:
    """Return for each address the largest element that holds no other address of the group."""
    held: dict[int, str] = {}
    chains: dict[str, list[tuple[int, LexborNode]]] = {}
    for one in group:
        chain: list[tuple[int, LexborNode]] = []
        current: LexborNode | None = one.node
        while current is not None and len(chain) < CLIMB and current.tag not in ("body", "html", "main"):
            identity = current.mem_id
            chain.append((identity, current))
            holder = held.setdefault(identity, one.url)
            if holder != one.url:
                # Whatever holds this holds both addresses, so there is no need to climb on.
                held[identity] = SHARED
                break
            current = current.parent
        chains.setdefault(one.url, chain)
    roots = {}
    for chain in chains.values():
        alone = list(takewhile(lambda element: held[element[0]] != SHARED, chain))
        if alone:
            roots[alone[-1][0]] = alone[-1][1]
    around = _around(roots.values())
    return {key: root for key, root in roots.items() if key not in around}


def _around(cards: Iterable[LexborNode]) -> set[int]:
    """Return what holds a card: seen from afar, the frame of a page holds a single address of the group too."""
    around: set[int] = set()
    for card in cards:
        current = card.parent
        while current is not None and current.mem_id not in around:
            around.add(current.mem_id)
            current = current.parent
    return around


A_BOX_OR_A_LINK = {"a", "div"}


def siblings_alike(cards: list[LexborNode]) -> dict[int, LexborNode]:
    """Return the siblings of cards with the same tag and class: cards too, wherever their links lead.

    A card without a page of its own may be a box where those beside it are links.
    """
    alike: dict[int, LexborNode] = {}
    asked: set[tuple[int, str | None, str | None]] = set()
    for card in cards:
        parent, tag, style = card.parent, card.tag, card.attributes.get("class")
        if parent is None or (not style and tag in ("div", "p", "a", "span")) or (parent.mem_id, tag, style) in asked:
            continue
        asked.add((parent.mem_id, tag, style))
        child = parent.first_child
        while child is not None:
            same = child.tag == tag or (style and {child.tag, tag} == A_BOX_OR_A_LINK)
            if same and child.attributes.get("class") == style and not _is_head(child):
                alike[child.mem_id] = child
            child = child.next
    return alike


def _is_head(row: LexborNode) -> bool:
    """Whether a row of a table is its head: cells of head lines or of bold words alone."""
    if row.tag != "tr" or row.css_first("a[href], img") is not None:
        return False
    cells = [one for one in row.iter() if one.tag in ("td", "th")]
    return all(one.tag == "th" or _is_bold(one) for one in cells)


def _is_bold(cell: LexborNode) -> bool:
    """Whether all that a cell says stands in bold."""
    told = tidy(cell.text(separator=" "))
    return bool(told) and told == tidy(" ".join(one.text(separator=" ") for one in cell.css("b, strong")))
