"""Guards the parser: its time grows with the square of the nesting depth, so a page nested absurdly is cut there."""

import re

SUSPECT_TAGS = 6_000
DEEPEST = 600
TAG = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
VOID = frozenset(
    b"area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th".split()
)


def cut_where_too_deep(html: bytes) -> bytes:
    """Return the document, cut before the first tag that is nested deeper than any real page nests."""
    if html.count(b"<") < SUSPECT_TAGS:
        return html
    depth = 0
    for tag in TAG.finditer(html):
        if tag[2].lower() in VOID:
            continue
        depth += -1 if tag[1] else 1
        depth = max(depth, 0)
        if depth > DEEPEST:
            return html[: tag.start()]
    return html
