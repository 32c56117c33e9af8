"""Lists of users' entries on a page: which links lead to them, and how much of the page each of them takes."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

import msgspec
from selectolax.lexbor import LexborNode

from auditor.site.entries.posts import (
    BOARD,
    MEMBER,
    are_entries,
    entry_form,
    entry_key,
    is_one_entry,
    may_add_entries,
    may_be_entry,
    may_be_titled,
    where_of,
)

LEAST = 3
CLIMB = 8
TOO_HIGH = frozenset({"body", "html", "main", "table", "tbody"})


class Candidate(msgspec.Struct):
    """A link that may stand for a card: its address, its node and where it is in the list of links."""

    url: str
    node: LexborNode
    index: int


class Entries(msgspec.Struct):
    """The entries on a page. `on_boards` tells that only the last one of each board is shown."""

    roots: dict[int, LexborNode] = msgspec.field(default_factory=dict)
    links: dict[str, None] = msgspec.field(default_factory=dict)
    first: int = 0
    on_boards: bool = False


def entries_among(candidates: Iterable[Candidate], body: LexborNode | None, here: str) -> Entries:
    """Return the entries that a page lists; none on the page of one entry, where the replies repeat."""
    found = Entries()
    if is_one_entry(here):
        return found
    forms: dict[str, list[Candidate]] = defaultdict(list)
    for one in candidates:
        where = where_of(one.url)
        if may_be_entry(where) or may_be_titled(where):
            forms[entry_form(where)].append(one)

    @cache
    def may_add() -> bool:
        return may_add_entries(body)

    boards: list[bool] = []
    for group in forms.values():
        if len({one.url for one in group}) < LEAST:
            continue
        chains = alone_around(group)
        if len(chains) < LEAST or not are_entries(
            [where_of(url) for url in chains], [chain[-1] for chain in chains.values()], may_add
        ):
            continue
        # Where each row begins with a board of its own, the entry in it is only the board's last one.
        on_boards = are_rows_of_boards([chain[-1] for chain in chains.values()])
        boards.append(on_boards)
        for url, chain in chains.items():
            root = _without_board(chain) if on_boards else chain[-1]
            found.roots.setdefault(root.mem_id, root)
            found.links.setdefault(url)
        found.first = found.first or group[0].index
    found.on_boards = bool(boards) and all(boards)
    return found


def members_among(shapes: Iterable[list[Candidate]]) -> list[Candidate]:
    """Return the links to members' own pages."""
    return [one for group in shapes for one in group if MEMBER.search(where_of(one.url))]


def members_by_form(shapes: Iterable[list[Candidate]]) -> list[tuple[str, list[Candidate]]]:
    """Return the links to members' pages whose folder has a number (``/users/7/name``), by what they share."""
    forms: dict[str, list[Candidate]] = defaultdict(list)
    for group in shapes:
        if len(group) < LEAST * 2 and MEMBER.search(where_of(group[0].url)):
            for one in group:
                forms[entry_form(where_of(one.url))].append(one)
    return [(form, group) for form, group in forms.items() if len({one.url for one in group}) >= LEAST]


def alone_around(group: list[Candidate]) -> dict[str, list[LexborNode]]:
    """Return for each address its link and what is around it and holds no other address of the group, inmost first."""
    held: dict[int, set[str]] = defaultdict(set)
    chains: dict[str, list[LexborNode]] = {}
    keys: set[str] = set()
    for one in group:
        key = entry_key(where_of(one.url))
        chain: list[LexborNode] = []
        current: LexborNode | None = one.node
        while current is not None and len(chain) < CLIMB and current.tag not in TOO_HIGH:
            chain.append(current)
            held[current.mem_id].add(key)
            current = current.parent
        if key not in keys:
            keys.add(key)
            chains[one.url] = chain
    alone = {url: [node for node in chain if len(held[node.mem_id]) == 1] for url, chain in chains.items()}
    return {url: chain for url, chain in alone.items() if chain}


def board_of(node: LexborNode) -> str:
    """Return the address of the board that an element begins with, empty where it begins with something else."""
    for link in node.css("a[href]"):
        where = where_of(link.attributes.get("href") or "")
        if where and link.text(strip=True):
            return where if BOARD.search(where) and not may_be_entry(where) else ""
    return ""


def are_rows_of_boards(rows: list[LexborNode]) -> bool:
    """Whether most of the rows of a list begin with a board, each with another one."""
    boards = [board for board in map(board_of, rows) if board]
    return len(boards) * 2 > len(rows) and len(set(boards)) == len(boards)


def _without_board(chain: list[LexborNode]) -> LexborNode:
    """Return the largest element around an entry that does not hold the board's own link."""
    clear = [node for node in chain if not board_of(node)]
    return clear[-1] if clear else chain[0]
