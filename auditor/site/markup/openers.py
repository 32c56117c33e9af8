"""Parts of a page that a visible control opens: a dialog, a menu, a folded form."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

OPENERS = (
    "[aria-controls], [data-target], [data-bs-target], [popovertarget], [commandfor], [data-open], [data-modal], "
    "[data-dialog], a[href^='#'], button[onclick], a[onclick]"
)
OPENING = frozenset([
    "aria-controls", "data-target", "data-bs-target", "popovertarget", "commandfor", "data-open", "data-modal",
    "data-dialog", "href", "onclick",
])  # fmt: skip
IDENTIFIER = re.compile(r"[A-Za-z][\w-]+")


def opened_parts(tree: LexborHTMLParser) -> Iterator[int]:
    """Yield the ``mem_id`` of the elements with an id that some control of the page opens."""
    wanted: set[str] = set()
    for node in tree.css(OPENERS):
        for name, value in node.attributes.items():
            if value and name in OPENING:
                wanted.update(IDENTIFIER.findall(value))
    if not wanted:
        return
    for node in tree.css("[id]"):
        if node.attributes.get("id") in wanted:
            yield node.mem_id
