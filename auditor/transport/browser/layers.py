"""The layers that stand between a visitor and the page: which elements cover the window, and what is on them."""

from auditor.transport.browser.capture import NOWHERE, Box, Captured, Node, color_of

SOLID = 0.95
# Part of the window that a layer must cover to stand in the way.
COVERS = 0.6
LEAST_WORDS = 2
# What a layer without a word must cover, and how much of it a picture or frame takes that may hold its words.
COVERS_ALL, PICTURED = 0.9, 0.04
REPLACED = frozenset({"img", "video", "canvas", "iframe", "embed", "object", "svg"})
WHOLE = frozenset({"html", "body"})
FRAMING = frozenset({"header", "nav", "footer"})
# An element of less cannot be seen.
LEAST_OPACITY = 0.06


def overlays(captured: Captured, root: Node, floating: set[int]) -> list[Node]:
    """Mark the layers that cover the window with something to read or to look at, and something else beneath."""
    window = captured.window
    scrolls = captured.content_height > window[3] - window[1] and not any(
        one.style("overflow-y") in ("hidden", "clip") for one in root.all() if one.name in WHOLE
    )
    texts = [one for one in root.all() if one.is_wording and one.shown and _meets(one.box, window)]
    marked: list[Node] = []
    for layer in _layers(root, window):
        inside = {id(one) for one in layer.all()}
        beneath = [one for one in texts if one.paint < layer.paint and id(one) not in inside]
        front = [one for one in texts if one.paint >= layer.paint or id(one) in inside]
        if _words(beneath) < LEAST_WORDS:
            continue
        covered = _area(common(layer.box or NOWHERE, window)) / _area(window)
        blocks = layer.modal or id(layer) in floating or (not scrolls and covered >= COVERS_ALL)
        if _words(front) < LEAST_WORDS and not (blocks and _hides_all(layer, beneath, window)):
            continue
        layer.blocks = layer.blocks or blocks
        kind = "opaque" if is_solid(layer) and not layer.modal else "translucent"
        tops = list({id(top): top for one in front if (top := _top(one, layer)) is not None}.values())
        chosen = [one for one in tops if one.name not in FRAMING] or tops
        for top in chosen:
            top.overlay = top.overlay or kind
            top.blocks = top.blocks or blocks
            marked.append(top)
        if not chosen:
            layer.overlay = layer.overlay or kind
        marked.append(layer)
    return marked


def _hides_all(layer: Node, beneath: list[Node], window: Box) -> bool:
    """Whether a layer without words stands before all of the page: it cannot be seen through, or shows a picture."""
    covered = [one for one in beneath if one.box is not None and _meets(one.box, layer.box or NOWHERE)]
    if _area(common(layer.box or NOWHERE, window)) < COVERS_ALL * _area(window) or _words(covered) < LEAST_WORDS:
        return layer.modal
    pictured = [one for one in layer.all() if one.name in REPLACED and one.box is not None and one.opacity >= SOLID]
    return is_solid(layer) or any(
        _area(common(one.box or NOWHERE, window)) >= PICTURED * _area(window) for one in pictured
    )


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
        left, top, right, bottom = common(node.box, window)
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


def is_solid(node: Node) -> bool:
    """Whether nothing can be seen through an element."""
    alpha = color_of(node.style("background-color"))[3]
    return node.opacity >= SOLID and (alpha >= SOLID or node.style("background-image") not in ("none", ""))


def _words(nodes: list[Node]) -> int:
    return sum(len(one.text.split()) for one in nodes)


def common(one: Box, other: Box) -> Box:
    """Return the part that two boxes share; it is turned inside out where they share none."""
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def _area(box: Box) -> float:
    return max(box[2] - box[0], 0.0) * max(box[3] - box[1], 0.0)


def _meets(box: Box | None, window: Box) -> bool:
    if box is None:
        return False
    left, top, right, bottom = common(box, window)
    return right > left and bottom > top
