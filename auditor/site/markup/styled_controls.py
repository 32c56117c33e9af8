"""What a visitor sees as a button though the markup makes none of it: a styled span, a link without an address."""

from selectolax.lexbor import LexborHTMLParser

from auditor.site.markup.elements import Control, accessible_name
from auditor.site.markup.regions import Places, Region

STYLED = (
    "a:not([href]):not([onclick]), span[class*=btn], span[class*=button], div[class*=btn], div[class*=button], "
    "span[class*=action], div[class*=action], li[class*=action], "
    "span[class*=report], div[class*=report], li[class*=report], span[class*=flag], span[class*=meld], div[class*=meld]"
)
OPERABLE = "a, button, input, select, textarea, [role=button]"
LONGEST = 60


def read_styled_controls(tree: LexborHTMLParser, places: Places) -> tuple[Control, ...]:
    """Return what only looks like a button, with a short text and nothing to operate in it."""
    controls = []
    seen: set[int] = set()
    for index, node in enumerate(tree.css(STYLED)):
        if node.mem_id in seen or "onclick" in node.attributes:
            continue
        seen.add(node.mem_id)
        name = accessible_name(node)
        if not name or len(name) > LONGEST or any(one.mem_id != node.mem_id for one in node.css(OPERABLE)):
            continue
        place = places.of(node)
        if place.region is not Region.CARD and not place.unseen and not place.hidden:
            controls.append(Control(name=name, region=place.region, at=(STYLED, index), shown=True))
    return tuple(controls)
