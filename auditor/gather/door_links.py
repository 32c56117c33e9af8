"""Writes in a page as seen where its doors lead: what pressing showed to lead somewhere is a link."""

from collections.abc import Iterable, Mapping
from html import escape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.gather.doors import AROUND
from auditor.site.markup.elements import tidy
from auditor.site.markup.regions import DIALOG_WORDS
from auditor.site.markup.seen import BOX, KEY, OVERLAY
from auditor.site.markup.within import above
from auditor.site.page import Page
from auditor.site.pressed import presses
from auditor.site.reading.blocks import Block

LEAST_NEW = 4
LAYERS = f"[{OVERLAY}], dialog[open], [role=dialog], [role=alertdialog]"
# What the title of a dialog is, where it is no heading.
TITLES = frozenset({"span", "div", "p", "b", "strong", "legend", "td", "th"})
NAMING = frozenset({"class", "id", "role", "aria-modal"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "dt"})
# A tab names a part of a page, and what is told in such a part is named below that.
TITLE, DEEPER, DEEPEST = 2, 3, 6
LEFT = frozenset({"role", "type", "tabindex", KEY, BOX})


def with_links(html: bytes, leads: Mapping[str, str], more: Iterable[tuple[str, str]]) -> bytes:
    """Return the document with `leads` (number as seen to address) as links, and those of its menus at its end."""
    tree = LexborHTMLParser(html)
    for node in tree.css(f"[{KEY}]"):
        href = leads.get(node.attributes.get(KEY) or "")
        if href:
            _link(node, href, among_others=_stands_among_others(node, leads))
    listed = "".join(f'<li><a href="{escape(url)}">{escape(name, quote=False)}</a></li>' for name, url in more)
    told = tree.html or ""
    if listed:
        begin, end, rest = told.rpartition("</body>")
        told = f"{begin}<nav><ul>{listed}</ul></nav>{end}{rest}"
    return told.encode("utf-8", "replace")


def unfolded(before: Page, after: Page) -> str:
    """Return what pressing has added to a page as headings, texts and links; nothing of where each stood is kept."""
    told = {block.text for block in before.blocks}
    ways = {(link.name, link.url) for link in before.links}
    added = {block.text: block for block in after.blocks if block.text not in told}
    # A number that can be called stands in the text already.
    links = [
        link
        for link in after.links
        if link.shown and (link.name, link.url) not in ways and not link.url.startswith("tel:")
    ]
    told_now = "".join(_told_again(block) for block in added.values())
    linked = (f'<li><a href="{escape(link.url)}">{escape(link.name, quote=False)}</a></li>' for link in links)
    listed = "".join(dict.fromkeys(linked))
    return f"<div>{told_now}{f'<ul>{listed}</ul>' if listed else ''}</div>" if told_now or listed else ""


def _told_again(block: Block) -> str:
    """Return a block of text as markup, a heading below those that name a part of a page."""
    tag = f"h{min(max(block.level, DEEPER), DEEPEST)}" if block.level else block.tag if block.tag == "li" else "p"
    return f"<{tag}>{escape(block.text, quote=False)}</{tag}>"


def with_parts(html: bytes, parts: Mapping[str, str]) -> bytes:
    """Return the document with what each of `parts` (number as seen to markup) unfolded after what unfolds it."""
    if not parts:
        return html
    tree = LexborHTMLParser(html)
    headed: set[int] = set()
    for node in tree.css(f"[{KEY}]"):
        part = _element(parts.get(node.attributes.get(KEY) or "", ""))
        if part is None:
            continue
        named = node.parent
        tabs = _tabs_around(node)
        if tabs is not None and tabs.mem_id not in headed:
            headed.add(tabs.mem_id)
            _name_what_is_shown(tabs)
        # The name of a part is its heading, and what it unfolds stands under it.
        at = tabs or (named if named is not None and (named.tag or "") in HEADINGS else node)
        at.insert_after(part)
    return (tree.html or "").encode("utf-8", "replace")


def of_tab(name: str, part: str) -> str:
    """Return what a tab shows under its name."""
    return f"<h{TITLE}>{escape(name, quote=False)}</h{TITLE}>{part}"


def _name_what_is_shown(tabs: LexborNode) -> None:
    """Put the name of the tab that is shown before what it shows: before that will stand what the other tabs show."""
    shown = tabs.css_first("[role=tab][aria-selected=true]")
    heading = _element(of_tab(tidy(shown.text()), "")) if shown is not None else None
    if heading is not None:
        tabs.insert_after(heading)


def _tabs_around(node: LexborNode) -> LexborNode | None:
    """Return the row of tabs that an element is one of, None for any other."""
    if node.attributes.get("role") != "tab":
        return None
    return next((one for one in above(node) if one.attributes.get("role") == "tablist"), None)


def alone(html: bytes, name: str = "") -> bytes:
    """Return the document of a dialog that lies over a page, without what it covers; `name` is of what opened it."""
    tree = LexborHTMLParser(html)
    layers = [node for node in tree.css(LAYERS) if _shown(node)]
    if not layers or tree.head is None:
        return html
    layer = layers[-1]
    _speak_as_page(layer, tidy(name))
    inner = layer.inner_html or ""
    body = f"<body><main><div>{inner}</div></main></body>"
    return f"<!DOCTYPE html><html>{tree.head.html}{body}</html>".encode("utf-8", "replace")


def layers_over(page: Page) -> int:
    """Return how many dialogs and layers lie over a page."""
    return sum(_shown(node) for node in page.css(LAYERS))


def _speak_as_page(layer: LexborNode, opener: str) -> None:
    """Take off what calls the parts of a layer a dialog, and make its first heading that of a page.

    Without a heading it is what says the name of what opened it, and nothing else.
    """
    for node in layer.css("[class], [id], [role], [aria-modal]"):
        for name in NAMING & node.attributes.keys():
            if _says_dialog(name, (node.attributes.get(name) or "").lower()):
                del node.attrs[name]
    heading = layer.css_first("h1, h2, h3, h4, h5, h6")
    if heading is None and opener:
        called = (one for one in layer.css("*") if one.tag in TITLES and tidy(one.text()) == opener)
        heading = next(called, None)
    if heading is not None and heading.tag != "h1":
        named = _element(f"<h1>{heading.inner_html or ''}</h1>")
        if named is not None:
            heading.replace_with(named)


def is_another_page(before: Page, after: Page) -> bool:
    """Whether what was shown has gone: another heading stands there, and little of what was told before."""
    if not before.first_heading or not after.first_heading or before.first_heading == after.first_heading:
        return False
    # The tabs themselves stand under every page that they lead to.
    told = {block.text for block in before.blocks if block.region not in AROUND} - {one.name for one in presses(before)}
    return len(told & {block.text for block in after.blocks}) * 3 < len(told)


def says_more(before: Page, after: Page, *, besides_names: bool = False) -> bool:
    """Whether a page says words that it did not say before something was pressed, `besides_names` of its buttons."""
    told = {word for block in before.blocks for word in block.text.split()}
    if besides_names:
        told.update(word for one in presses(after) for word in one.name.split())
    new = {word for block in after.blocks for word in block.text.split()} - told
    return len(new) >= LEAST_NEW


def _element(markup: str) -> LexborNode | None:
    """Return what markup of one element makes, None for none."""
    body = LexborHTMLParser(f"<body>{markup}</body>").body
    return body.child if body is not None else None


def _says_dialog(name: str, value: str) -> bool:
    return name == "aria-modal" or value in ("dialog", "alertdialog") or DIALOG_WORDS.search(value) is not None


def _shown(node: LexborNode) -> bool:
    current: LexborNode | None = node
    while current is not None and current.tag not in ("html", "-undef"):
        if "hidden" in current.attributes:
            return False
        current = current.parent
    return True


def _stands_among_others(node: LexborNode, leads: Mapping[str, str]) -> bool:
    """Whether buttons of the same make beside it lead nowhere: they are cards all the same, and stay of one make."""
    if node.tag != "button" or node.parent is None:
        return False
    made = node.attributes.get("class")
    alike = (one for one in node.parent.iter() if one.tag == "button" and one.attributes.get("class") == made)
    return any((one.attributes.get(KEY) or "") not in leads for one in alike)


def _link(node: LexborNode, href: str, *, among_others: bool = False) -> None:
    """Make a link of a label, of what is larger one that holds one, and of a row one in the cell that says most."""
    if node.tag == "tr":
        cells = node.css("td, th")
        if cells:
            _link(max(cells, key=lambda cell: len(tidy(cell.text()))), href)
        return
    if node.tag in ("a", "area"):
        node.attrs["href"] = href
        return
    inner = node.inner_html or ""
    label = node.attributes.get("aria-label") or ""
    named = f' aria-label="{escape(label)}"' if label else ""
    link = f'<a href="{escape(href)}"{named}>{inner}</a>'
    if node.tag in ("button", "summary") and not among_others:
        replaced = _element(link)
        if replaced is not None:
            node.replace_with(replaced)
        return
    for name in LEFT & set(node.attributes):
        del node.attrs[name]
    node.inner_html = link
