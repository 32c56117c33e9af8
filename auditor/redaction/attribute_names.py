"""Which attributes of HTML say how a thing is built, where it leads, what it shows, and what people read of it."""

from auditor.site.markup.seen import BOX, KEY, OVERLAY

# What says how an element is built and shown, and nothing of whom it shows.
STRUCTURAL = frozenset(
    ["class", "role", "type", "width", "height", "hidden", "aria-hidden", "aria-expanded", "aria-modal",
    "colspan", "rowspan", "align", "valign", "bgcolor", "border", "cellpadding", "cellspacing", "color", "size",
    "face", "target", "rel", "loading", "decoding", "method", "enctype", "tabindex", "disabled", "checked",
    "required", "multiple", "lang", "dir", "open", "start", "scope", "sizes", "media", "fetchpriority",
    "itemscope", "itemtype", "itemprop", "xmlns", "viewbox", "fill", "stroke", "d"]
)  # fmt: skip
NUMBERS_ONLY = frozenset(
    ["class", "d", "points", "viewbox", "transform", "sizes", "integrity", "nonce", "style", "width", "height",
    "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "coords", "color", "bgcolor", "crossorigin",
    "charset", "lang", "dir", "type", "rel", "itemtype", "http-equiv", KEY, BOX, OVERLAY]
)  # fmt: skip
LINKING = frozenset(
    ["href", "src", "action", "formaction", "data-href", "data-url", "data-src", "data-link", "poster", "cite",
    "content"]
)  # fmt: skip
IMAGES = frozenset(
    ["src", "srcset", "data-src", "data-srcset", "poster", "data-original", "data-lazy", "data-lazy-src", "data-bg",
    "background", "data-background", "data-image", "data-full", "data-large"]
)  # fmt: skip
READ_BY_PEOPLE = frozenset(
    ["alt", "title", "aria-label", "placeholder", "value", "content", "label", "summary", "aria-description",
    "data-content", "data-title"]
)  # fmt: skip
