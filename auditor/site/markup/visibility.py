"""What hides an element from a visitor, as far as the delivered HTML itself says so."""

import re
from collections.abc import Mapping

UNSEEN_TAGS = frozenset(
    {"script", "style", "template", "noscript", "head", "iframe", "object", "svg", "math", "canvas"}
)
STYLE_THAT_HIDES = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|opacity:0(?:\.0+)?(?:%|;|!|$)|font-size:0(?:px|em|rem|pt|%)?(?:;|!|"
    r"$)"
    r"|(?:left|top|right|bottom|text-indent|margin-left|margin-top):-\d{3,}(?:\.\d+)?(?:px|em|rem|pt)?"
    r"|transform:scale\(0\)|clip:rect\(0|clip-path:inset\((?:50|100)%"
)
ZERO_SIZE = re.compile(r"(?<![\w-])(?:max-)?(?:width|height):[01](?:px)?(?:;|!|$)")


def style_hides(style: str) -> bool:
    """Whether an inline style makes an element invisible: not shown, transparent, zero-size or off-screen."""
    tight = "".join(style.lower().split())
    if STYLE_THAT_HIDES.search(tight):
        return True
    return "overflow:hidden" in tight and ZERO_SIZE.search(tight) is not None


def attributes_hide(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether an element's own attributes hide it and all that is in it.

    A closed ``<dialog>`` is hidden until something opens it; ``<details>`` is not, since a visitor opens it.
    """
    if "hidden" in attributes or (attributes.get("aria-hidden") or "").strip().lower() == "true":
        return True
    if tag == "dialog" and "open" not in attributes:
        return True
    if tag == "input" and (attributes.get("type") or "").lower() == "hidden":
        return True
    style = attributes.get("style")
    return bool(style) and style_hides(style or "")
