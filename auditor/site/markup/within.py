"""What an element stands in, and whether it is one of some."""

from collections.abc import Collection, Iterator

from selectolax.lexbor import LexborNode


def is_within(node: LexborNode, elements: Collection[int]) -> bool:
    """Whether a node is one of the elements, told by their ``mem_id``, or stands in one."""
    current: LexborNode | None = node if elements else None
    while current is not None and current.mem_id not in elements:
        current = current.parent
    return current is not None


def above(node: LexborNode) -> Iterator[LexborNode]:
    """Yield an element and what it stands in."""
    current: LexborNode | None = node
    while current is not None and current.tag not in ("html", "-undef"):
        yield current
        current = current.parent
