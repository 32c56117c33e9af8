"""What the browser's own snapshot says of a page, as one tree: shadow trees and frames stand where they are shown."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

STYLES = (
    "display", "visibility", "opacity", "position", "overflow-x", "overflow-y", "color", "background-color",
    "background-image", "cursor", "pointer-events", "font-size", "clip", "clip-path", "z-index",
)  # fmt: skip
ELEMENT, TEXT, DOCUMENT, FRAGMENT = 1, 3, 9, 11
COLOR = re.compile(r"rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)")
NOWHERE = (0.0, 0.0, 0.0, 0.0)
Box = tuple[float, float, float, float]
# Bounds, styles, text and paint order of one box.
Row = tuple[list[float], list[int], str, int]


class Node(msgspec.Struct, eq=False):
    """An element or a text: where it stands (left, top, right, bottom, in pixels of the whole page) and how it looks.

    `box` is None for what is not laid out; `paint` says what is painted over what. `key` is its number: the
    browser's, until the tab gives it its own. `called` is its accessible name; with `modal` nothing else is
    reached; `pale` words have the colour of what they stand in.
    """

    name: str
    key: int
    text: str = ""
    attributes: dict[str, str] = msgspec.field(default_factory=dict)
    box: Box | None = None
    styles: dict[str, str] = msgspec.field(default_factory=dict)
    paint: int = -1
    clickable: bool = False
    children: list["Node"] = msgspec.field(default_factory=list)
    parent: "Node | None" = None
    called: str = ""
    modal: bool = False
    shown: bool = False
    pale: bool = False
    opacity: float = 1.0
    overlay: str = ""
    blocks: bool = False

    @property
    def is_text(self) -> bool:
        """Whether it is a text."""
        return not self.name

    @property
    def is_wording(self) -> bool:
        """Whether it is a text, of the document or of a style sheet."""
        return not self.name or self.name.startswith("::")

    def style(self, name: str) -> str:
        """Return a computed style, an empty string for what is not laid out."""
        return self.styles.get(name, "")

    def all(self) -> Iterator["Node"]:
        """Yield this and everything in it, in order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    def above(self) -> Iterator["Node"]:
        """Yield what it stands in, from inner to outer."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent


def color_of(told: str) -> tuple[float, float, float, float]:
    """Return red, green, blue (0 to 255) and alpha (0 to 1) of a computed colour."""
    found = COLOR.fullmatch(told)
    if found is None:
        return NOWHERE
    red, green, blue, alpha = found.groups()
    return float(red), float(green), float(blue), float(alpha) if alpha is not None else 1.0


class Captured:
    """A page as the browser took it down; `root` is its ``html`` element, None for a page without one.

    `window` is the part of the page that is in view, by the same measure as the boxes.
    """

    def __init__(self, snapshot: dict[str, Any], accessible: Sequence[dict[str, Any]], width: int, height: int) -> None:
        """Take the answers of DOMSnapshot and of the accessibility trees, and the size of the window."""
        self.width = float(width)
        # The browser says -1 for an empty string, which is Python's last of a list.
        self._strings: list[str] = [*snapshot["strings"], ""]
        self._documents: list[dict[str, Any]] = snapshot["documents"]
        scrolled = self._documents[0] if self._documents else {}
        left, top = float(scrolled.get("scrollOffsetX", 0)), float(scrolled.get("scrollOffsetY", 0))
        self.window: Box = (left, top, left + width, top + height)
        self._told = {one["backendDOMNodeId"]: one for one in accessible if "backendDOMNodeId" in one}
        self._taken: set[int] = set()
        self.content_height = max([float(height), *(float(one.get("contentHeight", 0)) for one in self._documents[:1])])
        self.content_width = max([self.width, *(float(one.get("contentWidth", 0)) for one in self._documents[:1])])
        self.root = self._document(0, 0.0, 0.0) if self._documents else None

    def _document(self, number: int, left: float, top: float) -> Node | None:
        """Return the ``html`` element of a document whose upper left corner stands at a place."""
        if number in self._taken or number >= len(self._documents):
            return None
        self._taken.add(number)
        document = self._documents[number]
        nodes = self._nodes(document, left, top)
        return next((one for one in nodes if one is not None and one.name == "html" and one.parent is None), None)

    def _nodes(self, document: dict[str, Any], left: float, top: float) -> list[Node | None]:
        told, strings = document["nodes"], self._strings
        clickable = set(told["isClickable"]["index"])
        shadows = dict(zip(told["shadowRootType"]["index"], told["shadowRootType"]["value"], strict=True))
        frames = dict(zip(told["contentDocumentIndex"]["index"], told["contentDocumentIndex"]["value"], strict=True))
        texts = dict(_laid_out(document, strings))
        made: list[Node | None] = []
        hosts: dict[int, list[Node]] = {}
        for number, kind in enumerate(told["nodeType"]):
            above = told["parentIndex"][number]
            if kind == FRAGMENT and number in shadows and strings[shadows[number]] in ("open", "closed"):
                root = Node("#shadow", 0, parent=made[above] if above >= 0 else None)
                made.append(root)
                if root.parent is not None:
                    hosts.setdefault(id(root.parent), [root.parent, root])
                continue
            parent = made[above] if above >= 0 else None
            if kind not in (ELEMENT, TEXT) or (parent is None and above >= 0 and told["nodeType"][above] != DOCUMENT):
                made.append(None)
                continue
            node = self._node(told, number, kind, parent)
            node.clickable = number in clickable
            self._lay_out(node, texts.get(number), left, top)
            made.append(node)
            if parent is not None:
                parent.children.append(node)
            if number in frames and node.box is not None:
                inner = self._document(frames[number], node.box[0], node.box[1])
                if inner is not None:
                    inner.parent = node
                    node.children.append(inner)
        for host, root in hosts.values():
            _flatten(host, root)
        return made

    def _node(self, told: dict[str, Any], number: int, kind: int, parent: Node | None) -> Node:
        strings = self._strings
        key = told["backendNodeId"][number]
        if kind == TEXT:
            return Node("", key, text=strings[told["nodeValue"][number]], parent=parent)
        pairs = told["attributes"][number]
        given = {strings[pairs[at]].lower(): strings[pairs[at + 1]] for at in range(0, len(pairs), 2)}
        node = Node(strings[told["nodeName"][number]].lower(), key, attributes=given, parent=parent)
        accessible = self._told.get(key)
        if accessible is not None:
            node.modal = any(
                one.get("name") == "modal" and one.get("value", {}).get("value") is True
                for one in accessible.get("properties", ())
            )
            node.called = str(accessible.get("name", {}).get("value", "")).strip()
        return node

    def _lay_out(self, node: Node, rows: list[Row] | None, x: float, y: float) -> None:
        for (left, top, width, height), styles, text, paint in rows or ():
            box = (left + x, top + y, left + width + x, top + height + y)
            known = node.box
            node.box = box if known is None else (
                min(known[0], box[0]), min(known[1], box[1]), max(known[2], box[2]), max(known[3], box[3])
            )  # fmt: skip
            node.styles = node.styles or dict(zip(STYLES, (self._strings[one] for one in styles), strict=False))
            node.paint = max(node.paint, paint)
            if text and node.name.startswith("::"):
                node.text += text


def _laid_out(document: dict[str, Any], strings: list[str]) -> Iterator[tuple[int, list[Row]]]:
    """Yield, for each node that is laid out, its boxes with their styles, text and paint order."""
    layout = document["layout"]
    found: dict[int, list[Row]] = {}
    for row, number in enumerate(layout["nodeIndex"]):
        one = (layout["bounds"][row], layout["styles"][row], strings[layout["text"][row]], layout["paintOrders"][row])
        found.setdefault(number, []).append(one)
    yield from found.items()


def _flatten(host: Node, root: Node) -> None:
    """Put a shadow tree in its host's place, and the host's own children in its slots."""
    own = [child for child in host.children if child is not root]
    slots = {one.attributes.get("name", ""): one for one in root.all() if one.name == "slot"}
    for child in own:
        slot = slots.get(child.attributes.get("slot", "") if child.name else "")
        if slot is None:
            continue
        if slot.attributes.get("data-filled") is None:
            slot.attributes["data-filled"] = ""
            slot.children.clear()
        child.parent = slot
        slot.children.append(child)
    for child in root.children:
        child.parent = host
    host.children = list(root.children)
