"""Forms as a visitor reads them: every field with its label, whether it must be filled in, and the choices."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.markup.elements import (
    FORMS,
    OPTIONAL_SIGNS,
    REQUIRED_SIGNS,
    Addresses,
    Field,
    Form,
    accessible_name,
    tidy,
)
from auditor.site.markup.labels import GROUPED, ancestor, label_of, labels_of
from auditor.site.markup.loose_fields import UNASKED, loose_fields
from auditor.site.markup.regions import Places, Region
from auditor.site.markup.within import is_within
from auditor.site.words.later import later

FORMLESS = "dialog, [role=dialog], .modal, [class*=modal], [class*=dialog], [class*=popup]"
BUTTONS = "button, input[type=submit], input[type=button], input[type=image], [role=button]"
ASKING = "input, select, textarea"
HEADING_TAGS = "h1, h2, h3, h4, h5, h6, legend, caption"
MAX_TEXT = 4000
REQUIRED = frozenset({"required", "is-required", "validate-required", "validate[required]", "mandatory", "verplicht"})
LEAST_CHOICES = 3


def read_forms(tree: LexborHTMLParser, places: Places, addresses: Addresses) -> tuple[Form, ...]:
    """Return the forms of a page, and dialogs that hold fields without a form around them."""
    found = [(node, (FORMS, index)) for index, node in enumerate(tree.css(FORMS))]
    inside_forms = {node.mem_id for node, _ in found}
    dialogs: set[int] = set()
    for index, node in enumerate(tree.css(FORMLESS) if _asks_outside(tree, [form for form, _ in found]) else ()):
        # The parts of a dialog (modal-body, modal-footer) match too, and an element once for every alternative.
        if is_within(node, dialogs):
            continue
        has_form = any(form.mem_id in inside_forms for form in node.css(FORMS)) or ancestor(node, FORMS) is not None
        if not has_form and node.css_first("input, select, textarea") is not None:
            dialogs.add(node.mem_id)
            found.append((node, (FORMLESS, index)))
    found.extend(loose_fields(tree, inside_forms | dialogs))
    labels = labels_of(tree) if found else {}
    forms = []
    for node, at in found:
        place = places.of(node)
        if place.region is Region.CARD or place.unseen:
            continue
        attributes = node.attributes
        action = (attributes.get("action") or "").strip()
        forms.append(
            Form(
                action=addresses.resolve(action)[0] if action else addresses.base,
                method=(attributes.get("method") or "get").strip().lower(),
                fields=_fields(node, labels),
                buttons=_buttons(node),
                heading=_heading(node, in_dialog=place.region is Region.DIALOG),
                text=tidy(node.text(separator=" "))[:MAX_TEXT],
                region=place.region,
                at=at,
                shown=not place.hidden,
            )
        )
    return tuple(forms)


def _asks_outside(tree: LexborHTMLParser, forms: list[LexborNode]) -> bool:
    """Whether a field stands outside every form."""
    inside = {field.mem_id for form in forms for field in form.css(ASKING)}
    return any(field.mem_id not in inside for field in tree.css(ASKING))


def _buttons(form: LexborNode) -> tuple[str, ...]:
    """Return the names of its buttons, each element once."""
    each = {button.mem_id: button for button in form.css(BUTTONS)}
    return tuple(name for button in each.values() if (name := accessible_name(button)))


def _fields(form: LexborNode, labels: dict[str, str]) -> tuple[Field, ...]:
    """Return what the form asks; radio buttons and boxes of one name are one field."""
    fields: dict[str, Field] = {}
    apart = _choices_apart(form)
    for position, node in enumerate(form.css("input, select, textarea")):
        attributes = node.attributes
        tag = node.tag or ""
        kind = (attributes.get("type") or "text").lower() if tag == "input" else tag
        if kind in UNASKED:
            continue
        name = attributes.get("name") or attributes.get("id") or ""
        own = label_of(node, labels)
        name = apart.get(node.mem_id, name)
        key = f"{kind}:{name.removesuffix('[]')}" if kind in GROUPED and name else f"{position}"
        if key in fields:
            before = fields[key]
            fields[key] = Field(
                name=before.name,
                kind=kind,
                label=before.label,
                required=before.required or "required" in attributes,
                optional_said=before.optional_said,
                options=(*before.options, own or tidy(attributes.get("value"))),
            )
            continue
        fields[key] = _field(node, kind, name, own)
    return tuple(fields.values())


def _choices_apart(form: LexborNode) -> dict[int, str]:
    """Return a common name for radio buttons of one group that each have their own, by the button's ``mem_id``.

    Where script keeps which of them is pressed, their names need not be one.
    """
    common: dict[int, str] = {}
    for number, group in enumerate(form.css("fieldset, [role=radiogroup]")):
        buttons = group.css("input[type=radio]")
        names = {button.attributes.get("name") or "" for button in buttons}
        if len(names) == len(buttons) >= LEAST_CHOICES:
            common.update((button.mem_id, f"choice-{number}") for button in buttons)
    return common


def _field(node: LexborNode, kind: str, name: str, own: str) -> Field:
    """Return one field; the legend names a group of choices, the label names the rest."""
    attributes = node.attributes
    label = own
    options: tuple[str, ...] = ()
    if kind in GROUPED:
        fieldset = ancestor(node, "fieldset")
        legend = fieldset.css_first("legend") if fieldset is not None else None
        options = (own or tidy(attributes.get("value")),)
        label = tidy(legend.text(separator=" ")) if legend is not None else own
    if kind == "select":
        options = tuple(text for option in node.css("option") if (text := tidy(option.text())))
    said = f"{label} {own} {attributes.get('placeholder') or ''}".lower()
    # "niet verplicht" holds the word that marks a required field, so the optional signs are asked first.
    optional = any(sign in said for sign in OPTIONAL_SIGNS)
    # Scripts that check a form before it is sent know what must be filled in by a class.
    told = (attributes.get("class") or "").lower().split()
    required = "required" in attributes or attributes.get("aria-required") == "true" or not REQUIRED.isdisjoint(told)
    return Field(
        name=name,
        kind=kind,
        label=label,
        required=required or (not optional and kind not in GROUPED and any(sign in said for sign in REQUIRED_SIGNS)),
        optional_said=optional,
        options=options,
        hint=tidy(f"{attributes.get('placeholder') or ''} {attributes.get('autocomplete') or ''}"),
    )


# What heads a dialog without being a heading in the markup.
HEADS = later(r"(?:^|[\s_-])(?:header|head|title|titel|kop|caption)(?:$|[\s_-])", re.IGNORECASE)
LONGEST_HEAD = 80


def _heading(form: LexborNode, *, in_dialog: bool) -> str:
    """Return the heading in the form, or the last one before it; in a dialog what looks like one too."""
    inside = form.css_first(HEADING_TAGS)
    label = tidy(form.attributes.get("aria-label"))
    if label or inside is not None:
        return label or (tidy(inside.text(separator=" ")) if inside is not None else "")
    current: LexborNode | None = form
    while current is not None and current.tag != "body":
        sibling = current.prev
        while sibling is not None:
            if sibling.tag and sibling.tag[0] == "h" and sibling.tag[1:].isdigit():
                return tidy(sibling.text(separator=" "))
            found = sibling.css(HEADING_TAGS) if sibling.tag and sibling.tag[0] != "-" else []
            if found:
                return tidy(found[-1].text(separator=" "))
            head = tidy(sibling.text(separator=" ")) if in_dialog and _heads(sibling) else ""
            if 0 < len(head) <= LONGEST_HEAD:
                return head
            sibling = sibling.prev
        current = current.parent
    return ""


def _heads(node: LexborNode) -> bool:
    """Whether an element is called the head of what it stands in."""
    return (
        node.tag is not None
        and not node.tag.startswith("-")
        and HEADS.search(node.attributes.get("class") or "") is not None
    )
