"""A picture as evidence: the page unreadable and so without people, the element sharp in it and outlined, small."""

import base64
import io
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborNode

from auditor.site.markup.seen import BOX, KEY
from auditor.site.page import Page

if TYPE_CHECKING:
    from auditor.transport.browser import Tab

Box = tuple[int, int, int, int]
BLOCK = 40
LINE, RED = 4, (200, 16, 46)
WIDTH, QUALITY = 720, 55
LEAST, MEASURES = 4, 4
MOST_BYTES = 60_000
HEAD = "data:image/webp;base64,"


def pictured(
    tab: "Tab",
    page: Page,
    read: Callable[["Tab"], Page | None],
    elements: Callable[[Page], Iterable[LexborNode]],
    margin: int = 0,
) -> str:
    """Return a picture of elements of a page that a tab shows, after bringing them into view where they are not.

    Raises what the acts of a tab raise.
    """
    nodes = list(elements(page))
    box = box_around(nodes, margin)
    key = next((one.attributes.get(KEY) for one in nodes if one.attributes.get(KEY)), None)
    if box is not None and key and not 0 <= box[1] <= box[1] + box[3] <= tab.height:
        tab.reveal(key)
        again = read(tab)
        box = box_around(elements(again), margin) if again is not None else None
    return picture(tab.screenshot(), box)


def picture(shown: bytes, box: Box | None) -> str:
    """Return what is in view as the address of a WebP picture: all but the element in coarse blocks, the element red.

    An empty string where there is no element or it takes no room in view.
    """
    # Who does not render does without it, and it takes long to import.
    from PIL import Image, ImageDraw  # noqa: PLC0415

    if box is None:
        return ""
    with Image.open(io.BytesIO(shown)) as opened:
        whole = opened.convert("RGB")
    left, top = max(box[0], 0), max(box[1], 0)
    right, bottom = min(box[0] + box[2], whole.width), min(box[1] + box[3], whole.height)
    if right - left < LEAST or bottom - top < LEAST:
        return ""
    coarse = whole.resize((max(whole.width // BLOCK, 1), max(whole.height // BLOCK, 1)), Image.Resampling.BOX)
    masked = coarse.resize(whole.size, Image.Resampling.NEAREST)
    masked.paste(whole.crop((left, top, right, bottom)), (left, top))
    ends = min(right + LINE, whole.width) - 1, min(bottom + LINE, whole.height) - 1
    ImageDraw.Draw(masked).rectangle((max(left - LINE, 0), max(top - LINE, 0), *ends), outline=RED, width=LINE)
    small = masked.resize((WIDTH, round(masked.height * WIDTH / masked.width)), Image.Resampling.LANCZOS)
    made = io.BytesIO()
    small.save(made, "WEBP", quality=QUALITY, method=4)
    told = made.getvalue()
    return HEAD + base64.b64encode(told).decode() if len(told) <= MOST_BYTES else ""


def box_around(nodes: Iterable[LexborNode], margin: int = 0) -> Box | None:
    """Return the box around elements that bear their own, None where none does."""
    boxes = [
        tuple(int(float(one)) for one in told)
        for node in nodes
        if len(told := (node.attributes.get(BOX) or "").split()) == MEASURES
    ]
    shown = [box for box in boxes if box[2] > 0 and box[3] > 0]
    if not shown:
        return None
    left, top = min(box[0] for box in shown) - margin, min(box[1] for box in shown) - margin
    right, bottom = max(box[0] + box[2] for box in shown), max(box[1] + box[3] for box in shown)
    return left, top, right - left + margin, bottom - top + margin
