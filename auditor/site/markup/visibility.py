"""What hides an element from a visitor, as far as the delivered HTML itself says so."""

import re
from collections.abc import Mapping
from functools import lru_cache

UNSEEN_TAGS = frozenset(
    {
        "script", "style", "template", "noscript", "head", "iframe", "object", "svg", "math", "canvas", "datalist",
        "video", "audio",
    }
)  # fmt: skip
LONGEST = 2_000
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(.))", re.IGNORECASE)
LENGTH = re.compile(r"(-?\d*\.?\d+)(px|em|rem|ch|pt|vw|vh|%|)")
# A length in pixels, as near as it has to be known: letters of 16 on a screen of 1280 by 800.
PIXELS = {"px": 1.0, "": 1.0, "pt": 1.3, "em": 16.0, "rem": 16.0, "ch": 8.0, "vw": 12.8, "vh": 8.0}
OFFSETS = ("left", "top", "right", "bottom", "text-indent", "margin-left", "margin-top")
NOTHING = frozenset({"transparent", "rgba(0,0,0,0)", "#0000", "#00000000"})
WHITE = {"#fff": "white", "#ffffff": "white", "rgb(255,255,255)": "white"}
BLACK = {"#000": "black", "#000000": "black", "rgb(0,0,0)": "black"}
CLIPPED = re.compile(r"inset\((?:50|100)%|circle\(0|polygon\(0(?:px|%)?0(?:px|%)?\)|rect\((?:0|1px(?:,1px){3}\))")
SHRUNK = re.compile(r"scale(?:x|y|3d)?\(0(?:\.0+)?[,)]")
MOVED = re.compile(r"translate(?:x|y|3d)?\(([^)]*)\)")
FADED = re.compile(r"opacity\((\d*\.?\d+)(%?)\)")
# Lighter, smaller or farther than any reader could see it.
FAINT, TINY, FAR, FAR_BELOW = 0.02, 1.0, 900.0, 5000.0


@lru_cache(maxsize=4_000)
def style_hides(style: str) -> bool:
    """Whether an inline style makes an element invisible: not shown, transparent, zero-size or off-screen."""
    told = _declared(style[:LONGEST])
    if not told:
        return False
    if told.get("display") == "none" or told.get("visibility") in ("hidden", "collapse"):
        return True
    if told.get("content-visibility") == "hidden" or _is_faint(told) or _has_no_colour(told):
        return True
    return _is_out_of_sight(told) or _has_no_size(told)


def _declared(style: str) -> dict[str, str]:
    """Return what a style declares, by property, without spaces; the last of one property holds."""
    plain = ESCAPE.sub(_unescaped, COMMENT.sub("", style)).lower()
    pairs = (one.partition(":") for one in plain.split(";") if ":" in one)
    return {name.strip(): "".join(value.split()).removesuffix("!important") for name, _, value in pairs}


def _unescaped(found: re.Match[str]) -> str:
    """Return the sign that an escape of CSS stands for."""
    number = int(found[1], 16) if found[1] else 0
    return found[2] or (chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "")


def _number(value: str) -> float | None:
    """Return a number or a share of a hundred as a number, None for another value."""
    bare = value.removeprefix("calc(").removesuffix(")")
    share = bare.endswith("%")
    try:
        return float(bare.removesuffix("%")) / (100 if share else 1)
    except ValueError:
        return None


def _pixels(value: str) -> float | None:
    """Return a length in pixels, None for another value or a share of what is around."""
    found = LENGTH.fullmatch(value)
    return None if found is None or found[2] == "%" else float(found[1]) * PIXELS[found[2]]


def _is_faint(told: Mapping[str, str]) -> bool:
    """Whether it is transparent."""
    opacity = _number(told.get("opacity", ""))
    faded = FADED.search(told.get("filter", ""))
    if faded is not None:
        share = float(faded[1]) / (100 if faded[2] else 1)
        opacity = share if opacity is None else min(share, opacity)
    return opacity is not None and opacity <= FAINT


def _has_no_colour(told: Mapping[str, str]) -> bool:
    """Whether its text is of no colour, or of that behind it."""
    colour = told.get("color", "")
    behind = told.get("background-color", "") or told.get("background", "")
    named = [WHITE.get(one) or BLACK.get(one) or one for one in (colour, behind)]
    return colour in NOTHING or (bool(colour) and named[0] == named[1])


def _is_out_of_sight(told: Mapping[str, str]) -> bool:
    """Whether it is moved off the screen, shrunk to nothing or cut away."""
    for name in OFFSETS:
        moved = _pixels(told.get(name, ""))
        if moved is not None and (moved <= -FAR / 9 or moved >= FAR_BELOW):
            return True
    transform = told.get("transform", "")
    steps = [_pixels(one) for found in MOVED.finditer(transform) for one in found[1].split(",")]
    if any(step is not None and abs(step) >= FAR for step in steps) or SHRUNK.search(transform):
        return True
    size = _number(told.get("scale", ""))
    zoom = _number(told.get("zoom", ""))
    if (size is not None and size <= FAINT) or (zoom is not None and 0 < zoom <= FAINT):
        return True
    return any(CLIPPED.search(told.get(name, "")) for name in ("clip", "clip-path"))


def _has_no_size(told: Mapping[str, str]) -> bool:
    """Whether its letters are too small to see, or its box is and cuts off what does not fit."""
    letters = told.get("font-size", "")
    height = _pixels(letters)
    share = _number(letters) if letters.endswith("%") else None
    if (height is not None and height <= TINY) or (share is not None and share <= FAINT):
        return True
    cuts = any(told.get(name, "") in ("hidden", "clip") for name in ("overflow", "overflow-x", "overflow-y"))
    sizes = [_pixels(told.get(name, "")) for name in ("width", "height", "max-width", "max-height")]
    return cuts and any(size is not None and size <= TINY for size in sizes)


def attributes_hide(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether an element's own attributes hide it and all that is in it.

    A closed ``<dialog>`` or a popover is hidden until something opens it; ``<details>`` is not, since a visitor opens
    it.
    """
    if "hidden" in attributes or (attributes.get("aria-hidden") or "").strip().lower() == "true":
        return True
    if (tag == "dialog" and "open" not in attributes) or "popover" in attributes:
        return True
    if tag == "input" and (attributes.get("type") or "").lower() == "hidden":
        return True
    style = attributes.get("style")
    return bool(style) and style_hides(style or "")
