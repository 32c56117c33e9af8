"""The elements of a document in its order, so that two readings of one page can be laid side by side."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode


def elements(tree: LexborHTMLParser) -> Iterator[LexborNode]:
    """Yield the elements of a document in its order, without what is never read."""
    root = tree.root
    if root is None:
        return
    for node in root.traverse():
        tag = node.tag or "-"
        if tag[0] != "-" and tag not in ("script", "style", "template"):
            yield node
