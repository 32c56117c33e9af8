"""What of a captured page can be seen: by its styles, size and place, and by what is painted over it."""

from dataclasses import dataclass, replace

from auditor.transport.browser.capture import Box, Captured, Node, color_of

LEAST_OPACITY = 0.06
LEAST_SIZE = 1.0
LEAST_FONT = 2.0
SOLID = 0.95
ALIKE = 6.0
# Part of the window that a layer must cover to stand in the way.
COVERS = 0.6
LEAST_WORDS = 2
REPLACED = frozenset({"img", "video", "canvas", "iframe", "embed", "object", "svg"})
FIELDS = frozenset({"input", "select", "textarea", "button", "img", "iframe", "video", "canvas", "hr", "svg"})
# What a visitor opens is no secret: the options of a list, the inside of a fold.
OPENED = frozenset({"select", "details", "datalist"})
WHOLE = frozenset({"html", "body"})
FRAMING = frozenset({"header", "nav", "footer"})
EVERYWHERE: Box = (-1e9, -1e9, 1e9, 1e9)


@dataclass(frozen=True, slots=True)
class _State:
    """What the ancestors of a node leave of it."""

    clip: Box = EVERYWHERE
    placed: Box = EVERYWHERE
    opacity: float = 1.0
    ground: tuple[float, float, float] | None = (255.0, 255.0, 255.0)
    opened: bool = False
    floats: bool = False


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
    overlays = _overlays(captured, root)
    _cover(root, floating, overlays)
    _settle(root)


def _within(captured: Captured, node: Node, state: _State) -> _State:
    """Say whether a node itself is shown, and return what it leaves of what stands in it."""
    if node.is_wording:
        node.opacity = state.opacity
        node.shown = bool(node.text.strip()) and _is_seen(captured, node, state, text=True)
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


def _is_seen(captured: Captured, node: Node, state: _State, *, text: bool = False) -> bool:
    """Whether a text or field would be seen with nothing painted over it."""
    if state.opened and node.box is None:
        return state.opacity >= LEAST_OPACITY
    if node.box is None or node.style("visibility") != "visible" or state.opacity < LEAST_OPACITY:
        return False
    left, top, right, bottom = _common(node.box, state.clip)
    if right - left < LEAST_SIZE or bottom - top < LEAST_SIZE:
        return False
    if right <= 0 or bottom <= 0 or left >= captured.content_width:
        return False
    if not text:
        return True
    red, green, blue, alpha = color_of(node.style("color"))
    if alpha < LEAST_OPACITY or _number(node.style("font-size").removesuffix("px"), 16.0) < LEAST_FONT:
        return False
    ground = state.ground
    return ground is None or max(abs(red - ground[0]), abs(green - ground[1]), abs(blue - ground[2])) > ALIKE


def _is_clipped_away(node: Node) -> bool:
    """Whether an element is cut down to nothing, as texts for screen readers only are."""
    clip, path = node.style("clip"), node.style("clip-path")
    if clip.startswith("rect(") and node.style("position") in ("absolute", "fixed"):
        edges = [_number(part.strip().removesuffix("px"), 0.0) for part in clip[5:-1].replace(",", " ").split()]
        if len(edges) == 4 and (edges[1] - edges[3] <= LEAST_SIZE or edges[2] - edges[0] <= LEAST_SIZE):
            return True
    return path in ("inset(50%)", "inset(100%)", "circle(0px)", "circle(0%)") or path.startswith("circle(0px at")


def _overlays(captured: Captured, root: Node) -> list[Node]:
    """Mark the layers that cover the window with something to read on them and something else beneath."""
    window = captured.window
    texts = [one for one in root.all() if one.is_wording and one.shown and _meets(one.box, window)]
    marked: list[Node] = []
    for layer in _layers(root, window):
        inside = {id(one) for one in layer.all()}
        beneath = [one for one in texts if one.paint < layer.paint and id(one) not in inside]
        front = [one for one in texts if one.paint >= layer.paint or id(one) in inside]
        if _words(beneath) < LEAST_WORDS or _words(front) < LEAST_WORDS:
            continue
        kind = "opaque" if _is_solid(layer) and not layer.modal else "translucent"
        tops = list({id(top): top for one in front if (top := _top(one, layer)) is not None}.values())
        chosen = [one for one in tops if one.name not in FRAMING] or tops
        for top in chosen:
            top.overlay = top.overlay or kind
            marked.append(top)
        marked.append(layer)
    return marked


def _layers(root: Node, window: Box) -> list[Node]:
    """Return the placed elements that cover most of the window, from the first painted to the last."""
    area = (window[2] - window[0]) * (window[3] - window[1])
    found = []
    for node in root.all():
        if node.is_text or node.box is None or node.name in WHOLE or node.opacity < LEAST_OPACITY:
            continue
        # The ground beneath an element that the browser itself makes modal is in no snapshot.
        if node.name == "dialog" and node.modal:
            found.append(node)
            continue
        if node.style("position") not in ("fixed", "absolute", "sticky"):
            continue
        if node.style("visibility") != "visible" or node.style("pointer-events") == "none":
            continue
        left, top, right, bottom = _common(node.box, window)
        if right > left and bottom > top and (right - left) * (bottom - top) >= COVERS * area:
            found.append(node)
    return sorted(found, key=lambda one: one.paint)


def _top(node: Node, layer: Node) -> Node | None:
    """Return the outermost element around a text that is painted no earlier than the layer."""
    found = None
    for one in node.above():
        if one.name in WHOLE:
            break
        if one is layer:
            return layer
        if one.box is not None and one.paint >= layer.paint:
            found = one
    return found


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
        and (_is_solid(one) or (one.name in REPLACED and one.opacity >= SOLID))
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


def _is_solid(node: Node) -> bool:
    alpha = color_of(node.style("background-color"))[3]
    return node.opacity >= SOLID and (alpha >= SOLID or node.style("background-image") not in ("none", ""))


def _words(nodes: list[Node]) -> int:
    return sum(len(one.text.split()) for one in nodes)


def _common(one: Box, other: Box) -> Box:
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def _meets(box: Box | None, window: Box) -> bool:
    if box is None:
        return False
    left, top, right, bottom = _common(box, window)
    return right > left and bottom > top


def _number(told: str, otherwise: float) -> float:
    try:
        return float(told)
    except ValueError:
        return otherwise
