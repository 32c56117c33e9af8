"""Where the gate stands in a picture of the page: the closed layer, or what can be pressed in an open one."""

from selectolax.lexbor import LexborNode

from auditor.gather.gate_presses import ways_at
from auditor.gather.picture import Box, box_around
from auditor.site.markup.seen import BOX, KEY, OVERLAY
from auditor.site.page import Page
from auditor.site.pressed import measures

MARGIN = 12
# In square pixels: a panel, and not the veil around it.
CLOSED = 600_000


def box_of_gate(page: Page) -> Box | None:
    """Return where the gate stands; of a layer that lets the page through only what can be pressed is shown."""
    layers = page.css(f"[{OVERLAY}]")
    small = [node for node in layers if _is_closed(node)]
    if small:
        return box_around(small, MARGIN)
    keyed = [node for layer in (*layers, *page.css("dialog[open]")) for node in layer.css(f"[{KEY}]")]
    ways = {one.key for one in ways_at(page)}
    return box_around(keyed or [node for node in page.css(f"[{KEY}]") if node.attributes.get(KEY) in ways], MARGIN)


def _is_closed(node: LexborNode) -> bool:
    """Whether nothing of the page beneath can be read through a layer."""
    if node.attributes.get(OVERLAY) == "opaque":
        return True
    width, height = measures(node.attributes.get(BOX) or "")
    return 0 < width * height < CLOSED
