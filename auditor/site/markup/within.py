"""Whether an element is one of some, or stands in one."""

from collections.abc import Collection

from selectolax.lexbor import LexborNode


def is_within(node: LexborNode, elements: Collection[int]) -> bool:
    """Whether a node is one of the elements, told by their ``mem_id``, or stands in one."""
    current: LexborNode | None = node if elements else None
    while current is not None and current.mem_id not in elements:
        current = current.parent
    return current is not None
