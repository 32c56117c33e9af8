"""Layers that a page's own style lays over all of it, whatever they are called: ``#poort{position:fixed;inset:0}``."""

import re
from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.markup.seen import KEY, OVERLAY
from auditor.site.words.later import later

# The element that a rule is about, told by its id or class.
SIMPLE = later(r"(?:^|[\s>])([a-z]*[#.][\w-]+)$", re.IGNORECASE)
NOT_SEEN = later(r"display:none|visibility:hidden|opacity:0(?![.\d])|translate|pointer-events:none|clip-path")
ABOVE = later(r"z-index:\d{2}")
TOP, LEFT = later(r"(?:^|;)top:0"), later(r"(?:^|;)left:0")
WIDE, HIGH = (
    later(r"(?:^|;)(?:right:0|width:100(?:%|vw))"),
    later(r"(?:^|;)(?:bottom:0|(?:min-)?height:100(?:%|[dsl]?vh))"),
)
INSET = later(r"(?:^|;)inset:0(?:px|%)?(?:;|!|$)")
MENU = later(r"(?:^|[\s_-])(?:nav|menu|drawer|sidebar|off-?canvas)", re.IGNORECASE)
STYLED = "[style*=fixed], [style*=absolute]"
MOST_WORDS, MOST_LINKS = 320, 12
# In signs: of a style that is read, of one rule, and of what it is about.
MOST_STYLE, LONGEST_RULE, LONGEST_NAME = 300_000, 2000, 200


def layer_selectors(styles: Iterable[str]) -> tuple[str, ...]:
    """Return the selectors of what the styles of a page lay over the whole window and do not hide as well."""
    laid: dict[str, None] = {}
    hidden: set[str] = set()
    for style in styles:
        if "position" not in style:
            continue
        for named_by, declared in _rules(style[:MOST_STYLE]):
            told = _tight(declared)
            covers = _covers(told)
            if covers or NOT_SEEN.search(told):
                told_of = (one.strip() for one in named_by.split(",") if len(one) <= LONGEST_NAME)
                named = [found[1] for found in map(SIMPLE.search, told_of) if found]
                laid |= dict.fromkeys(named if covers else ())
                hidden.update(() if covers else named)
    return tuple(selector for selector in laid if selector not in hidden)


def _rules(style: str) -> Iterator[tuple[str, str]]:
    """Yield what each rule is about and what it declares; whatever a site writes, it is read in one pass."""
    first, *others = style.split("/*")
    plain = first + "".join(part.partition("*/")[2] for part in others)
    for rule in plain.split("}"):
        before, brace, declared = rule.rpartition("{")
        named_by = before.rpartition("{")[2]
        if brace and len(declared) <= LONGEST_RULE and len(named_by) <= LONGEST_RULE:
            yield named_by, declared


def layers(tree: LexborHTMLParser, selectors: Iterable[str]) -> Iterator[LexborNode]:
    """Yield the elements that lie over a page: by the selectors of its styles, or by a style of their own.

    A document that a browser showed tells by itself what lies over it.
    """
    if tree.css_first(f"[{OVERLAY}], [{KEY}]") is not None:
        return
    for selector in selectors:
        yield from filter(_may_be_read_first, tree.css(selector))
    for node in tree.css(STYLED):
        if _covers(_tight((node.attributes.get("style") or "")[:LONGEST_RULE])) and _may_be_read_first(node):
            yield node


def _tight(style: str) -> str:
    return "".join(style.lower().split())


def _covers(tight: str) -> bool:
    """Whether declarations raise an element and stretch it over the whole window."""
    raised = "position:fixed" in tight or ("position:absolute" in tight and ABOVE.search(tight) is not None)
    if not raised or NOT_SEEN.search(tight):
        return False
    if INSET.search(tight):
        return True
    return all(side.search(tight) for side in (TOP, LEFT, WIDE, HIGH))


def _may_be_read_first(node: LexborNode) -> bool:
    """Whether an element is no menu, and no frame that holds the page itself."""
    names = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
    if node.tag in ("nav", "html", "body", "main") or MENU.search(names):
        return False
    if len(node.text(separator=" ").split()) > MOST_WORDS or len(node.css("a[href]")) > MOST_LINKS:
        return False
    return node.css_first("main, [role=main], [role=contentinfo]") is None
