"""Takes persons out of how a page is built: its classes, the names of attributes and elements, its doctype."""

import re
from collections.abc import Iterable
from functools import lru_cache

from auditor.redaction.attribute_names import NUMBERS_ONLY, READ_BY_PEOPLE, STRUCTURAL
from auditor.redaction.known import Known
from auditor.redaction.taken_apart import BORDER, Round
from auditor.site.markup.seen import BOX, KEY, OVERLAY

# The elements of HTML, of which some are called as people are.
HTML = frozenset(
    ["a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont",
     "bdi", "bdo", "big", "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code",
     "col", "colgroup", "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt",
     "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2",
     "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "image", "img", "input",
     "ins", "kbd", "label", "legend", "li", "link", "main", "map", "mark", "marquee", "menu", "meta", "meter",
     "nav", "nobr", "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param",
     "picture", "pre", "progress", "q", "rb", "rp", "rt", "ruby", "s", "samp", "script", "search", "section",
     "select", "slot", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg",
     "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt",
     "u", "ul", "var", "video", "wbr"]
)  # fmt: skip
# What parts of a page are called by those who build them.
BUILT = frozenset(
    ["active", "age", "aside", "avatar", "banner", "block", "body", "box", "btn", "button", "card", "cards",
     "cell", "close", "col", "column", "consent", "contact", "container", "content", "cookie", "cookies",
     "dialog", "filter", "flex", "footer", "form", "gallery", "gate", "grid", "head", "header", "help", "hero",
     "home", "icon", "image", "img", "inner", "input", "intro", "item", "items", "label", "link", "links", "list",
     "logo", "main", "menu", "modal", "nav", "navbar", "open", "outer", "page", "pager", "panel", "photo",
     "popup", "profile", "report", "row", "rows", "search", "section", "select", "shop", "show", "side",
     "sidebar", "site", "slide", "slider", "table", "tabs", "tag", "text", "tile", "title", "top", "user", "view",
     "widget", "wrap", "wrapper"]
)  # fmt: skip
# What else says how a page is built, but for styles, which are read as code, and what the browser of a visit noted.
PLAIN = NUMBERS_ONLY - {"style", KEY, BOX, OVERLAY}
KEPT_EMPTY = STRUCTURAL | READ_BY_PEOPLE
NUMBER = re.compile(r"(?<![\d.])(?:0[1-9](?:[-_.]?\d){8}|(?:00|\+)?3[12](?:[-_.]?\d){9})(?!\d)")


def clean_markup(page: Round) -> None:
    """Take persons out of classes, of the names of attributes and elements, and of the doctype."""
    _clean_plain(page)
    _clean_broken(page)
    if names := _telling(page.parts.named, page.known):
        for node, attributes in page.parts.attributes:
            for name in names.intersection(attributes):
                del node.attrs[name]
                page.changes["attribute"] += 1
    # "mail <tessel@mail.example>" gives an element that is called so.
    tags = {tag for tag in page.parts.tags if "@" in tag} | _telling(page.parts.tags - HTML, page.known)
    if tags:
        for node in page.tree.css(", ".join(map(_escaped, sorted(tags)))):
            node.unwrap()
            page.changes["element"] += 1
    if page.parts.doctype is not None:
        page.parts.doctype.decompose()
        page.changes["doctype"] += 1


def _clean_broken(page: Round) -> None:
    """Leave out what a quote within quotes made attributes of: alt=""Gonda Duin"" gives two that are called so."""
    broken = {name for name in page.parts.named if '"' in name or "'" in name}
    for node, attributes in page.parts.attributes if broken else ():
        if not broken.isdisjoint(attributes):
            for name in [one for one, value in attributes.items() if not value and one not in KEPT_EMPTY]:
                del node.attrs[name]
                page.changes["attribute"] += 1


def _clean_plain(page: Round) -> None:
    """Leave out classes that name someone, and what else of the build of a page does."""
    values = {value for _, name, value in page.parts.values if name in PLAIN}
    telling = _telling(values, page.known)
    for node, name, value in page.parts.values if telling else ():
        if name in PLAIN and value in telling:
            words = value.split() if name == "class" else ()
            node.attrs[name] = " ".join([one for one in words if not _telling({one}, page.known)])
            page.changes["class"] += 1


def _escaped(tag: str) -> str:
    """Return the name of an element as a selector has it."""
    return re.sub(r"[^\w-]|^\d", lambda found: f"\\{ord(found[0]):x} ", tag)


def _telling(words: Iterable[str], known: Known) -> frozenset[str]:
    """Return the words that hold the name or number of someone, all of them looked through at once."""
    whole = _joined(frozenset(words))
    if not (any(True for span in _named(whole, known)) or NUMBER.search(whole)):
        return frozenset()
    return frozenset(one for one in words if NUMBER.search(one) or any(True for _ in _named(one.lower(), known)))


@lru_cache(maxsize=256)
def _joined(words: frozenset[str]) -> str:
    return BORDER.join(sorted(words)).lower()


def _named(low: str, known: Known) -> list[tuple[int, int]]:
    """Return where known names stand that are called as no part of a page is."""
    return [(start, end) for start, end in known.names_in_code(low) if low[start:end] not in BUILT]
