"""What of a captured page can be seen: by its styles, size and place, and by what is painted over it."""

import msgspec
from msgspec.structs import replace

from auditor.transport.browser.capture import NOWHERE, Box, Captured, Node, color_of
from auditor.transport.browser.layers import LEAST_OPACITY, REPLACED, SOLID, WHOLE, common, is_solid, overlays

LEAST_SIZE = 1.0
LEAST_FONT = 2.0
ALIKE = 6.0
FIELDS = frozenset({"input", "select", "textarea", "button", "img", "iframe", "video", "canvas", "hr", "svg"})
# What a visitor opens is no secret: the options of a list, the inside of a fold.
OPENED = frozenset({"select", "details", "datalist"})
EVERYWHERE: Box = (-1e9, -1e9, 1e9, 1e9)
Color = tuple[float, float, float]


class _State(msgspec.Struct, frozen=True):
    """What the ancestors of a node leave of it."""

    clip: Box = EVERYWHERE
    placed: Box = EVERYWHERE
    opacity: float = 1.0
    ground: Color | None = (255.0, 255.0, 255.0)
    opened: bool = False
    floats: bool = False
    context: int = 0
    sunk: int | None = None


def look(captured: Captured) -> None:
    """Mark on every node whether it is shown, and on layers that stand in the way what they are."""
    root = captured.root
    if root is None:
        return
    floating: set[int] = set()
    waiting: list[tuple[Node, _State]] = [(root, _State())]
    while waiting:
        node, state = waiting.pop()
        inner = _within(captured, node, state)
        if inner.floats:
            floating.add(id(node))
        waiting.extend((child, inner) for child in node.children)
    _raise(root)
    laid_over = overlays(captured, root, floating)
    _cover(root, floating, laid_over)
    _settle(root)


def _within(captured: Captured, node: Node, state: _State) -> _State:
    """Say whether a node itself is shown, and return what it leaves of what stands in it."""
    if node.is_wording:
        node.opacity = state.opacity
        if state.sunk is not None:
            node.paint = min(node.paint, state.sunk)
        seen = bool(node.text.strip()) and _is_seen(captured, node, state, text=True)
        node.pale = seen and _is_pale(node, state.ground)
        node.shown = seen and not node.pale
        return state
    if node.box is None:
        return state
    position = node.style("position")
    clip = EVERYWHERE if position == "fixed" else state.placed if position == "absolute" else state.clip
    opacity = 0.0 if _is_clipped_away(node) else state.opacity * _number(node.style("opacity"), 1.0)
    state = replace(
        state,
        clip=clip,
        opacity=opacity,
        opened=state.opened or node.name in OPENED,
        floats=state.floats or position in ("fixed", "sticky"),
    )
    state = _sunk(node, position, state)
    node.opacity = state.opacity
    pictured = node.name in FIELDS or (node.name not in WHOLE and node.style("background-image") not in ("none", ""))
    node.shown = pictured and node.attributes.get("type") != "hidden" and _is_seen(captured, node, state)
    red, green, blue, alpha = color_of(node.style("background-color"))
    if node.style("background-image") not in ("none", ""):
        state = replace(state, ground=None)
    elif alpha >= SOLID:
        state = replace(state, ground=(red, green, blue))
    elif alpha > 1 - SOLID:
        state = replace(state, ground=None)
    inner = state.clip
    if node.name not in WHOLE and node.style("overflow-x") in ("hidden", "clip"):
        inner = (max(inner[0], node.box[0]), inner[1], min(inner[2], node.box[2]), inner[3])
    if node.name not in WHOLE and node.style("overflow-y") in ("hidden", "clip"):
        inner = (inner[0], max(inner[1], node.box[1]), inner[2], min(inner[3], node.box[3]))
    return replace(state, clip=inner, placed=inner if position not in ("static", "") else state.placed)


def _sunk(node: Node, position: str, state: _State) -> _State:
    """Put what stands behind its surroundings (a negative ``z-index``) there: the browser counts it after them."""
    order = node.style("z-index")
    placed = position not in ("static", "")
    if state.sunk is None and placed and order.startswith("-"):
        state = replace(state, sunk=state.context)
    elif (placed and order != "auto") or position in ("fixed", "sticky") or _number(node.style("opacity"), 1.0) < 1:
        state = replace(state, context=node.paint)
    if state.sunk is not None:
        node.paint = min(node.paint, state.sunk)
    return state


def _is_seen(captured: Captured, node: Node, state: _State, *, text: bool = False) -> bool:
    """Whether a text or field would be seen with nothing painted over it."""
    if state.opened and node.box is None:
        return state.opacity >= LEAST_OPACITY
    if node.box is None or node.style("visibility") != "visible" or state.opacity < LEAST_OPACITY:
        return False
    left, top, right, bottom = common(node.box, state.clip)
    if right - left < LEAST_SIZE or bottom - top < LEAST_SIZE:
        return False
    if right <= 0 or bottom <= 0 or left >= captured.content_width:
        return False
    if not text:
        return True
    alpha = color_of(node.style("color"))[3]
    return alpha >= LEAST_OPACITY and _number(node.style("font-size").removesuffix("px"), 16.0) >= LEAST_FONT


def _is_pale(node: Node, ground: Color | None) -> bool:
    """Whether words have the colour of what they stand on; None for a ground of no one colour."""
    red, green, blue, _ = color_of(node.style("color"))
    return ground is not None and max(abs(red - ground[0]), abs(green - ground[1]), abs(blue - ground[2])) <= ALIKE


def _raise(root: Node) -> None:
    """Show words of the colour of what they stand in, where a picture, film or ground beside them lies beneath."""
    pale = [one for one in root.all() if one.pale and one.box is not None]
    if not pale:
        return
    grounds = [
        one
        for one in root.all()
        if one.box is not None
        and not one.is_wording
        and one.name not in WHOLE
        and one.style("visibility") == "visible"
        and one.opacity >= SOLID
        and (one.name in REPLACED or is_solid(one))
    ]
    for words in pale:
        left, top, right, bottom = words.box or NOWHERE
        middle = ((left + right) / 2, (top + bottom) / 2)
        beneath = [one for one in grounds if one.paint <= words.paint and _holds(one.box or NOWHERE, middle)]
        if beneath:
            lowest = max(beneath, key=lambda one: one.paint)
            pictured = lowest.name in REPLACED or lowest.style("background-image") not in ("none", "")
            words.shown = pictured or not _is_pale(words, color_of(lowest.style("background-color"))[:3])


def _holds(box: Box, point: tuple[float, float]) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def _is_clipped_away(node: Node) -> bool:
    """Whether an element is cut down to nothing, as texts for screen readers only are."""
    clip, path = node.style("clip"), node.style("clip-path")
    if clip.startswith("rect(") and node.style("position") in ("absolute", "fixed"):
        edges = [_number(part.strip().removesuffix("px"), 0.0) for part in clip[5:-1].replace(",", " ").split()]
        if len(edges) == 4 and (edges[1] - edges[3] <= LEAST_SIZE or edges[2] - edges[0] <= LEAST_SIZE):
            return True
    return path in ("inset(50%)", "inset(100%)", "circle(0px)", "circle(0%)") or path.startswith("circle(0px at")


def _cover(root: Node, floating: set[int], overlays: list[Node]) -> None:
    """Hide texts that something solid is painted over; layers that a visitor can close or scroll away hide nothing."""
    aside = {id(one) for layer in overlays for one in layer.all()}
    covers = [
        (one.paint, one.box)
        for one in root.all()
        if one.box is not None
        and not one.is_text
        and id(one) not in aside
        and id(one) not in floating
        and one.name not in WHOLE
        and one.style("visibility") == "visible"
        and (is_solid(one) or (one.name in REPLACED and one.opacity >= SOLID))
    ]
    covers.sort(key=lambda one: -one[0])
    for node in root.all():
        if not node.shown or node.box is None or not node.is_wording:
            continue
        left, top, right, bottom = node.box
        middle = (top + bottom) / 2
        points = ((left + 1, middle), ((left + right) / 2, middle), (right - 1, middle))
        if all(_is_under(point, node.paint, covers) for point in points):
            node.shown = False


def _is_under(point: tuple[float, float], paint: int, covers: list[tuple[int, Box]]) -> bool:
    for order, (left, top, right, bottom) in covers:
        if order <= paint:
            return False
        if left <= point[0] <= right and top <= point[1] <= bottom:
            return True
    return False


def _settle(root: Node) -> None:
    """Let an element be shown when something in it is."""
    for node in reversed(list(root.all())):
        if node.shown and node.parent is not None:
            node.parent.shown = True


def _number(told: str, otherwise: float) -> float:
    try:
        return float(told)
    except ValueError:
        return otherwise
