"""Writes what is seen as a document of its own, which the rest of the auditor reads like any delivered page."""

import json
import re
from html import escape

from auditor.site.markup.routes import address_of, route_of
from auditor.site.markup.seen import BLOCKS, BOX, FRAME, KEY, MARK, OVERLAY, PRESSED, REFUSED, SAID, SPOKEN
from auditor.transport.browser.capture import Box, Captured, Node
from auditor.transport.browser.sight import look

VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
LEFT_OUT = frozenset({"style", "template", "noscript", "frameset"})
HOLDERS = frozenset({"object", "embed", "frame"})
DRAWN = frozenset({"svg", "g", "a", "text", "tspan", "textpath", "switch", "foreignobject"})
THROUGH = frozenset({"slot", "#shadow"})
WORDED = frozenset({"::before", "::after"})
NEVER_HIDDEN = frozenset({"html", "body", "br", "wbr"})
IN_HEAD = frozenset({"head", "title", "meta", "link", "base", "script"})
CONTROLS = frozenset({"a", "button", "input", "select", "textarea", "summary", "area", "label", "option"})
CONTROL_ROLES = frozenset({"button", "link", "menuitem", "checkbox", "radio", "tab", "switch", "option", "combobox"})
UNNAMED = CONTROLS | {"iframe", "html", "body", "form", "img", "svg", "video", "audio", "canvas", "table", "ul"}
# What may be a number to call, in a text; help stands there.
DIALLED = re.compile(r"(?<!\d)(?:11[2-9]|144|0[89]00|0\d[\d ()/.-]{6,}\d|\+\d{2}[\d ()/.-]{6,}\d)(?!\d)")
NAMED_BESIDE = frozenset({"input", "select", "textarea", "option", "label"})
LONGEST_LABEL = 60
DEEPEST = 400
# Of a button that is gone since.
NO_KEY = "0"


def document_of(captured: Captured, *, url: str, said: tuple[str, ...], refused: tuple[tuple[str, int], ...]) -> bytes:
    """Return the document as seen, in UTF-8; see `Seen.html` for what it holds. `url` is where the browser is."""
    look(captured)
    root = captured.root
    if root is None:
        return b""
    told = {REFUSED: " ".join(f"{kind}={count}" for kind, count in refused)} if refused else {}
    if said:
        told[SAID] = json.dumps(said, ensure_ascii=False)
    _route(root, url)
    _into_view(root, captured.window)
    pieces = ["<!DOCTYPE html>"]
    _write(root, pieces, told, hidden=False, depth=0)
    pieces.extend(_spoken(one) for one in said)
    return "".join(pieces).encode("utf-8", "replace")


def _spoken(said: str) -> str:
    """Return a dialog that script opened as the layer that it is to a visitor, after the page."""
    kind, _, message = said.partition(": ")
    given = {OVERLAY: "translucent", SPOKEN: kind, "role": "dialog", "aria-modal": "true"}
    field = _tag("input", {"type": "text"}) if kind == "prompt" else ""
    named = ("OK",) if kind == "alert" else ("OK", "Annuleren")
    buttons = "".join(f"{_tag('button', {KEY: NO_KEY})}{name}</button>" for name in named)
    return f"{_tag('div', given)}<p>{escape(message, quote=False)}</p>{field}{buttons}</div>"


def _route(root: Node, url: str) -> None:
    """Give pages that only the script tells apart addresses of their own, and keep the other links where they lead."""
    nodes = list(root.all())
    base = next((one.attributes["href"] for one in nodes if one.name == "base" and one.attributes.get("href")), "")
    for node in nodes:
        if node.name in ("a", "area") and (href := node.attributes.get("href")):
            node.attributes["href"] = address_of(href, base or url)
    if not base and route_of(address_of(url, url))[1]:
        head = next((one for one in root.children if one.name == "head"), None)
        if head is not None:
            head.children.insert(0, Node("base", 0, attributes={"href": url.partition("#")[0]}, parent=head))


def _into_view(root: Node, window: Box) -> None:
    """Tell of every box where it stands in the window, as a picture of what is in view shows it."""
    left, top, _, _ = window
    for node in root.all() if left or top else ():
        if node.box is not None:
            node.box = (node.box[0] - left, node.box[1] - top, node.box[2] - left, node.box[3] - top)


def _write(node: Node, pieces: list[str], more: dict[str, str], *, hidden: bool, depth: int) -> None:
    """Write a node with everything in it; `hidden` when one around it says so already."""
    if node.is_text:
        _write_text(node, pieces, hidden=hidden)
    elif node.name.startswith("::"):
        if node.shown and node.name in WORDED:
            pieces.append(f"<span>{escape(node.text, quote=False)}</span>")
    elif node.name in THROUGH:
        for child in node.children:
            _write(child, pieces, {}, hidden=hidden, depth=depth)
    elif node.name == "svg" and _text(node):
        _write_drawn(node, pieces, hidden=hidden, depth=depth)
    elif node.name == "iframe" or (node.name in HOLDERS and any(one.name == "html" for one in node.children)):
        _write_frame(node, pieces, hidden=hidden, depth=depth)
    elif node.name not in LEFT_OUT and depth <= DEEPEST and (node.name != "script" or _is_data(node)):
        _write_element(node, pieces, more, hidden=hidden, depth=depth)


def _write_drawn(node: Node, pieces: list[str], *, hidden: bool, depth: int) -> None:
    """Write words that are drawn like any others, with what in the drawing can be pressed."""
    given = {} if node.name == "svg" else {**_attributes(node), **_led_to(node)}
    if not hidden and not node.shown:
        given["hidden"] = ""
        hidden = True
    name = "a" if node.name == "a" else "span"
    pieces.append(_tag(name, given))
    for child in node.children:
        if child.name in DRAWN:
            _write_drawn(child, pieces, hidden=hidden, depth=depth + 1)
        elif child.is_text or node.name == "foreignobject":
            _write(child, pieces, {}, hidden=hidden, depth=depth + 1)
    pieces.append(f"</{name}> ")


def _led_to(node: Node) -> dict[str, str]:
    href = node.attributes.get("href") or node.attributes.get("xlink:href", "")
    return {"href": href} if href and node.name == "a" else {}


def _is_data(node: Node) -> bool:
    return "ld+json" in node.attributes.get("type", "")


def _write_element(node: Node, pieces: list[str], more: dict[str, str], *, hidden: bool, depth: int) -> None:
    hides = not hidden and not node.shown and node.name not in IN_HEAD and node.name not in NEVER_HIDDEN
    given = {**_attributes(node), **more}
    if hides and (node.children or node.name in CONTROLS):
        given["hidden"] = ""
        hidden = True
    pieces.append(_tag(node.name, given))
    if node.name in VOID:
        return
    for child in node.children:
        _write(child, pieces, {}, hidden=hidden, depth=depth + 1)
    pieces.append(f"</{node.name}>")


def _write_text(node: Node, pieces: list[str], *, hidden: bool) -> None:
    raw = node.parent is not None and node.parent.name == "script"
    text = node.text if raw else escape(node.text, quote=False)
    in_head = node.parent is not None and node.parent.name in IN_HEAD
    opened = any(one.name in ("select", "details", "textarea", "title") for one in node.above()) and not hidden
    if hidden or node.shown or in_head or opened or not node.text.strip():
        pieces.append(text)
    else:
        pieces.append(f"<span hidden>{text}</span>")


def _write_frame(node: Node, pieces: list[str], *, hidden: bool, depth: int) -> None:
    """Write a frame as the part of the page that it is to a visitor."""
    source = node.attributes.get("src", "")
    given = {FRAME: source or "about:srcdoc", **({"title": node.called} if node.called else {})}
    if not hidden and not node.shown:
        given["hidden"] = ""
        hidden = True
    if node.overlay:
        given |= _as_layer(node)
    pieces.append(_tag("div", given))
    for inner in node.children:
        for child in inner.children:
            if child.name == "body":
                for one in child.children:
                    _write(one, pieces, {}, hidden=hidden, depth=depth + 1)
    pieces.append("</div>")


def _attributes(node: Node) -> dict[str, str]:
    """Return the attributes as the page has them, with what a visitor sees in them put in words."""
    given = {
        name: value for name, value in node.attributes.items() if not name.startswith((MARK, "on")) and name != "hidden"
    }
    given.pop("style", None)
    given.pop("aria-hidden", None)
    role = given.get("role", "")
    control = node.name in CONTROLS or role in CONTROL_ROLES
    if node.overlay:
        given |= _as_layer(node)
        given["role"] = role if role in ("dialog", "alertdialog") else "dialog"
    elif not control and not role and node.shown and _is_pressed(node):
        # A row stays one of its table, however little it says.
        is_short = len(_text(node) or node.called) <= LONGEST_LABEL and node.name != "tr"
        if is_short and not _holds_a_control(node):
            given["role"] = "button"
            control = True
        else:
            given[PRESSED] = ""
    if control or PRESSED in given or _tells_a_number(node):
        given[KEY] = str(node.key)
        given[BOX] = _measured(node)
    if control and node.called and node.name not in NAMED_BESIDE and not _text(node):
        given["aria-label"] = node.called
    if node.name == "dialog" and node.shown:
        given["open"] = ""
    return given


def _as_layer(node: Node) -> dict[str, str]:
    """Return what is said of an element that lies over the page."""
    told = {OVERLAY: node.overlay, BOX: _measured(node), "role": "dialog", "aria-modal": "true"}
    return {**told, BLOCKS: ""} if node.blocks else told


def _measured(node: Node) -> str:
    """Return where an element stands in the window, and how large it is: left, top, width and height in pixels."""
    left, top, right, bottom = node.box or (0.0, 0.0, 0.0, 0.0)
    return f"{left:.0f} {top:.0f} {right - left:.0f} {bottom - top:.0f}"


def _is_pressed(node: Node) -> bool:
    """Whether something without a name for it is there to be pressed: the hand of the mouse starts here."""
    parent = node.parent
    if node.name in UNNAMED or parent is None:
        return False
    handed = node.style("cursor") == "pointer" and parent.style("cursor") != "pointer"
    if not (handed or node.clickable):
        return False
    return not any(one.name in CONTROLS for one in node.above())


def _holds_a_control(node: Node) -> bool:
    return any(one.name in CONTROLS for one in node.all())


def _tells_a_number(node: Node) -> bool:
    """Whether a number that may be called stands in an element itself, so that a picture of it can be made."""
    return node.shown and any(one.is_text and one.shown and DIALLED.search(one.text) for one in node.children)


def _text(node: Node) -> str:
    return " ".join("".join(one.text for one in node.all() if one.shown and one.text).split())


def _tag(name: str, given: dict[str, str]) -> str:
    told = "".join(f' {key}="{escape(value)}"' if value else f" {key}" for key, value in given.items() if _is_name(key))
    return f"<{name}{told}>"


def _is_name(key: str) -> bool:
    """Whether an attribute can be written: a page may have made one of any characters."""
    return bool(key) and not any(sign in key for sign in " \t\r\n\f\"'<>/=\0`")
