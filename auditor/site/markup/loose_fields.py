"""Fields that no form holds, as pages built by script deliver them, gathered by the element around them."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.markup.elements import Locator
from auditor.site.markup.within import is_within

UNASKED = frozenset({"hidden", "submit", "button", "image", "reset"})
LOOSE = "div, section, main, article, fieldset, table, li, td, p"
FIELDS = "input, select, textarea"
LEAST_LOOSE = 2
CLIMB = 6
TOO_HIGH = frozenset({"body", "html"})


def loose_fields(tree: LexborHTMLParser, taken: set[int]) -> Iterator[tuple[LexborNode, Locator]]:
    """Yield the elements that hold fields which no form holds, as pages built by script deliver them."""
    fields = [node for node in tree.css(FIELDS) if _is_asked(node) and not is_within(node, taken)]
    if len(fields) < LEAST_LOOSE:
        return
    places: dict[int, int] = {}
    for index, node in enumerate(tree.css(LOOSE)):
        places.setdefault(node.mem_id, index)
    waiting = {node.mem_id for node in fields}
    for node in fields:
        if node.mem_id not in waiting:
            continue
        holder = _holder(node, waiting, places)
        if holder is not None:
            waiting -= {one.mem_id for one in holder.css(FIELDS)}
            yield holder, _locator(tree, holder, places)


def _holder(field: LexborNode, waiting: set[int], places: dict[int, int]) -> LexborNode | None:
    """Return the nearest element around a field that holds most of those that wait beside it, None where none does."""
    best: LexborNode | None = None
    most = LEAST_LOOSE - 1
    current = field.parent
    for _ in range(CLIMB):
        if current is None or current.tag in TOO_HIGH:
            break
        # The fields of a page that is one form stand beside each other in its main part.
        whole = current.tag == "main"
        if _may_hold(current, places) and not (whole and best is not None):
            held = sum(one.mem_id in waiting for one in current.css(FIELDS))
            if held > most:
                best, most = current, held
        if whole:
            break
        current = current.parent
    return best


def _may_hold(node: LexborNode, places: dict[int, int]) -> bool:
    """Whether an element may be around a form: a common one, or one that the platform named itself (`app-content`)."""
    return node.mem_id in places or "-" in (node.tag or "").strip("-")


def _locator(tree: LexborHTMLParser, node: LexborNode, places: dict[int, int]) -> Locator:
    if node.mem_id in places:
        return LOOSE, places[node.mem_id]
    tag = node.tag or ""
    return tag, next(index for index, one in enumerate(tree.css(tag)) if one.mem_id == node.mem_id)


def _is_asked(node: LexborNode) -> bool:
    """Whether a field is there for a visitor to fill in."""
    return node.tag != "input" or (node.attributes.get("type") or "text").lower() not in UNASKED
