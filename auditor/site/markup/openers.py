"""Parts of a page that a visible control opens: a dialog, a menu, a folded form."""

import re

from selectolax.lexbor import LexborHTMLParser

OPENERS = (
    "[aria-controls], [data-target], [data-bs-target], [popovertarget], [commandfor], [data-open], [data-modal], "
    "[data-dialog], a[href^='#'], button, a[onclick]"
)
OPENING = frozenset([
    "aria-controls", "data-target", "data-bs-target", "popovertarget", "commandfor", "data-open", "data-modal",
    "data-dialog", "href", "onclick",
])  # fmt: skip
IDENTIFIER = re.compile(r"[A-Za-z][\w-]+")
# An attribute of a plug-in's own ("data-reporter-target"), which may name a class of several parts.
OF_A_SCRIPT = re.compile(r"data-[\w-]*(?:target|modal|dialog|popup)")
CLASS = re.compile(r"\.?([A-Za-z]\w*(?:[-_]\w+)+)")
MOST_CLASSES = 20
HOLDS = frozenset({"div", "section", "dialog", "aside", "article", "form"})


def opened_parts(tree: LexborHTMLParser) -> dict[int, bool]:
    """Return the elements with an id that some control of the page opens, by ``mem_id``: true where they unfold there.

    What a question or a tab unfolds stays a part of the page; anything else opens over it, like a dialog.
    """
    wanted: dict[str, bool] = {}
    classes: dict[str, bool] = {}
    for node in tree.css(OPENERS):
        attributes = node.attributes
        folds = "aria-expanded" in attributes or (attributes.get("role") or "").lower() == "tab"
        folds = folds and (attributes.get("aria-haspopup") or "").lower() != "dialog"
        for name, value in attributes.items():
            if value and name in OPENING:
                wanted.update((one, folds or wanted.get(one, False)) for one in IDENTIFIER.findall(value))
            if value and OF_A_SCRIPT.fullmatch(name) and (of_class := CLASS.fullmatch(value.strip())):
                wanted.setdefault(of_class[1], folds)
                classes[of_class[1]] = folds
    if not wanted:
        return {}
    named = [(node.mem_id, node.attributes.get("id") or "") for node in tree.css("[id]")]
    opened = {key: wanted[name] for key, name in named if name in wanted}
    for name in [*classes][:MOST_CLASSES]:
        opened.update((node.mem_id, classes[name]) for node in tree.css(f".{name}") if node.tag in HOLDS)
    return opened
