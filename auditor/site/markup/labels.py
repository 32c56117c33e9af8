"""What names a field: a label in any of the ways that markup ties one to it, or the text beside it."""

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.markup.elements import tidy

GROUPED = frozenset({"radio", "checkbox"})
LABELLED = "aria-labelledby "
LABELLED_BY = "input[aria-labelledby], select[aria-labelledby], textarea[aria-labelledby]"
MOST_LABEL = 120
FIELDS = "input, select, textarea"


def labels_of(tree: LexborHTMLParser) -> dict[str, str]:
    """Return the texts that name fields from elsewhere on the page, by what ties them."""
    return {**_named_by_id(tree), **_labels_by_id(tree)}


def _labels_by_id(tree: LexborHTMLParser) -> dict[str, str]:
    """Return the text of each label by the id it is for."""
    return {
        wanted: tidy(label.text(separator=" "))
        for label in tree.css("label[for]")
        if (wanted := label.attributes.get("for"))
    }


def _named_by_id(tree: LexborHTMLParser) -> dict[str, str]:
    """Return the text that ``aria-labelledby`` names a field with, by a key of its own."""
    named: dict[str, str] = {}
    fields = tree.css(LABELLED_BY)
    # Whatever signs an id holds; the first of several counts.
    by_id = {node.attributes.get("id"): node for node in reversed(tree.css("[id]"))} if fields else {}
    for node in fields:
        ids = (node.attributes.get("aria-labelledby") or "").split()
        texts = [tidy(found.text(separator=" ")) for one in ids if (found := by_id.get(one)) is not None]
        named[LABELLED + " ".join(ids)] = " ".join(filter(None, texts))
    return named


def label_of(node: LexborNode, labels: dict[str, str]) -> str:
    """Return a field's label: aria-label, label for, label around, the text just before it in a table or list."""
    attributes = node.attributes
    if label := tidy(attributes.get("aria-label")):
        return label
    if label := labels.get(attributes.get("id") or "", ""):
        return label
    if label := labels.get(LABELLED + " ".join((attributes.get("aria-labelledby") or "").split()), ""):
        return label
    around = ancestor(node, "label")
    if around is not None and (label := tidy(around.text(separator=" "))):
        return label
    cell = ancestor(node, "td")
    if cell is not None and cell.prev is not None:
        before: LexborNode | None = cell.prev
        while before is not None and before.tag == "-text":
            before = before.prev
        if before is not None and (label := tidy(before.text(separator=" "))):
            return label
    return _text_beside(node) or _label_after(node)


def _label_after(node: LexborNode) -> str:
    """Return the text of a label that follows a field without being tied to it, as floating labels do."""
    after = node.next
    while after is not None and after.tag == "-text" and not tidy(after.text(deep=False)):
        after = after.next
    if after is None or after.tag != "label" or after.attributes.get("for") or after.css_first(FIELDS) is not None:
        return ""
    return tidy(after.text(separator=" "))


def _text_beside(node: LexborNode) -> str:
    """Return the nearest text next to a bare input: after a box or radio button, before anything else."""
    after = (node.attributes.get("type") or "").lower() in GROUPED
    sibling = node.next if after else node.prev
    while sibling is not None:
        if sibling.tag in ("input", "select", "textarea", "form"):
            return ""
        if text := tidy(sibling.text(separator=" ") if sibling.tag != "-text" else sibling.text(deep=False)):
            return text
        sibling = sibling.next if after else sibling.prev
    parent = node.parent
    if not after and parent is not None and parent.tag in ("p", "div", "dd", "span", "td"):
        before = parent.prev
        while before is not None and before.tag == "-text":
            before = before.prev
        if (
            before is not None
            and before.tag in ("label", "dt", "p", "span", "div", "b", "strong")
            and before.css_first(FIELDS) is None
        ):
            return tidy(before.text(separator=" "))[:MOST_LABEL]
    return ""


def ancestor(node: LexborNode, tag: str) -> LexborNode | None:
    """Return the nearest ancestor of a tag."""
    current = node.parent
    while current is not None and current.tag != tag:
        current = current.parent
    return current
