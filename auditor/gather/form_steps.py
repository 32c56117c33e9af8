"""Follows a form that asks in steps: takes a first choice, presses "next", and reads what is asked then.

Nothing is filled in, and from the first press on the page can ask or send nothing whatever: a form that needs the site
for its next step is left as it was seen.
"""

from collections.abc import Callable, Iterable, Iterator
from html import escape
from typing import TYPE_CHECKING

from msgspec.structs import replace
from selectolax.lexbor import LexborNode

from auditor.gather.door_cards import make_of
from auditor.site.markup.elements import Field, Form
from auditor.site.markup.regions import Region
from auditor.site.markup.seen import KEY
from auditor.site.markup.within import above
from auditor.site.page import Page
from auditor.site.pressed import Press, presses
from auditor.site.reporting.form_steps import SENDS, goes_on, says_next
from auditor.site.words.vocabulary import folded

if TYPE_CHECKING:
    from auditor.transport.browser import Tab

Read = Callable[["Tab"], Page | None]
MOST_STEPS = 5
LEAST_REASONS, LEAST_ALIKE = 2, 3
CHOSEN = frozenset({"radio", "checkbox"})
REASONS = frozenset({"reason_option", "minor_category", "coercion_category"})


def asks_anew(form: Form, before: Iterable[Form]) -> bool:
    """Whether a form asks something, and none of those before asked the same."""
    asked = [field.described for field in form.fields]
    return bool(asked) and all([field.described for field in one.fields] != asked for one in before)


def followed(tab: "Tab", page: Page, form: Form, read: Read) -> Form:
    """Return a form that a tab shows with all that its next steps ask; it goes on still where these stay unseen."""
    whole, now, here = form, form, page
    for _ in range(MOST_STEPS):
        step = _next(tab, here, now, _choices(here, now), read) if goes_on(now) or _only_chooses(now) else None
        if step is None:
            break
        here, now = step
        whole = _joined(whole, now)
    return whole


def by_reasons(tab: "Tab", before: Page | None, after: Page, read: Read) -> Form | None:
    """Return what is asked behind buttons that each name a reason; None where there are none or that is not seen.

    `before` is the page that had none of them, None where `after` is a page for reports by itself.
    """
    known = {one.name for one in presses(before)} if before is not None else set()
    told = _reasons([one for one in presses(after) if one.name and one.name not in known], after)
    if not told:
        return None
    field = Field("", "radio", "", required=False, optional_said=False, options=tuple(one.name for one in told))
    whole = _bare_form(after, (field,))
    step = _next(tab, after, whole, iter(((told[0].key, False),)), read)
    return _joined(whole, followed(tab, *step, read)) if step is not None else None


def _reasons(ways: list[Press], page: Page) -> list[Press]:
    """Return the buttons that name reasons: several of which that is known, or a list of them alike with one such."""
    own = [one for one in ways if not (one.cookies or one.href or one.around or says_next(one.name))]
    sure = [one for one in own if REASONS & page.words.named(folded(one.name))]
    if not sure:
        return []
    nodes = {one.attributes.get(KEY): one for one in page.css(f"[{KEY}]")}
    alike = [one for one in own if make_of(nodes[one.key]) == make_of(nodes[sure[0].key])]
    return alike if len(alike) >= LEAST_ALIKE else sure if len(sure) >= LEAST_REASONS else []


def beyond(form: Form, whole: Form) -> Form:
    """Return what only the next steps of a form ask."""
    return replace(
        whole,
        fields=whole.fields[len(form.fields) :],
        buttons=tuple(one for one in whole.buttons if one not in form.buttons),
    )


def as_markup(form: Form) -> str:
    """Return what a form asks as markup that reads as the same questions."""
    asked = "".join(_asked(number, one) for number, one in enumerate(form.fields))
    return asked + "".join(f"<button>{escape(name, quote=False)}</button>" for name in form.buttons)


def _asked(number: int, field: Field) -> str:
    label, must = escape(field.label or field.name), " required" if field.required else ""
    named = f' name="{escape(field.name or f"stap-{number}")}"'
    if field.kind in CHOSEN:
        told = "".join(
            f'<label><input type="{field.kind}"{named}{must}>{escape(one, quote=False)}</label>'
            for one in field.options
        )
        return f"<fieldset><legend>{label}</legend>{told}</fieldset>"
    if field.kind == "select":
        told = "".join(f"<option>{escape(one, quote=False)}</option>" for one in field.options)
        return f'<select aria-label="{label}"{named}{must}>{told}</select>'
    hint = f' placeholder="{escape(field.hint)}"' if field.hint else ""
    if field.kind == "textarea":
        return f'<textarea aria-label="{label}"{named}{hint}{must}></textarea>'
    return f'<input type="{escape(field.kind)}" aria-label="{label}"{named}{hint}{must}>'


def _only_chooses(form: Form) -> bool:
    """Whether a form offers choices and no button that does anything with one: pressing one goes on by itself."""
    sends = any(SENDS.search(folded(one)) is not None for one in form.buttons)
    return bool(form.fields) and not sends and all(one.kind in CHOSEN for one in form.fields)


def _next(
    tab: "Tab", page: Page, form: Form, choices: Iterator[tuple[str, bool]], read: Read
) -> tuple[Page, Form] | None:
    """Return the page and the form of the next step; None where it does not come."""
    tab.hold()
    here: Page | None = page
    for key, in_list in choices:
        try:
            take = tab.choose if in_list else tab.click
            take(key)
        except LookupError:
            continue
        here = read(tab)
        if here is None or tab.held_back:
            return None
        if (step := _new_step(here, page, form)) is not None:
            return here, step
    key = key_of_next(here, form) if here is not None else ""
    if not key:
        return None
    tab.click(key)
    after = read(tab)
    if after is None or tab.held_back:
        return None
    step = _new_step(after, page, form)
    return (after, step) if step is not None else None


def _choices(page: Page, form: Form) -> Iterator[tuple[str, bool]]:
    """Yield what to press for a first choice of every group, and the lists (true) to take one of."""
    node = page.node_at(form.at)
    if node is None:
        return
    labels = {one.attributes.get("for") or "": one for one in page.css("label[for]")}
    groups: set[str] = set()
    for one in node.css("input[type=radio], input[type=checkbox], [role=radio], select"):
        kind = one.attributes.get("type") or one.attributes.get("role") or one.tag or ""
        group = f"{kind} {one.attributes.get('name') or ''}"
        if kind == "select":
            yield one.attributes.get(KEY) or "", True
        elif group not in groups:
            groups.add(group)
            yield _pressed_for(one, labels), False


def _pressed_for(box: LexborNode, labels: dict[str, LexborNode]) -> str:
    """Return the number of what a visitor presses for a box: its label, since the box itself is often drawn over."""
    label = next((one for one in above(box) if one.tag == "label"), None) or labels.get(box.attributes.get("id") or "-")
    return (label.attributes.get(KEY) if label is not None else None) or box.attributes.get(KEY) or ""


def keys_in(page: Page, form: Form) -> set[str | None]:
    """Return the numbers of what stands in a form as seen."""
    node = page.node_at(form.at)
    return {one.attributes.get(KEY) for one in node.css(f"[{KEY}]")} if node is not None else set()


def key_of_next(page: Page, form: Form) -> str:
    """Return the number of the button that brings a form's next step, that in the form first; empty for none."""
    within = keys_in(page, form)
    ways = [one for one in presses(page) if says_next(one.name)]
    return next((one.key for one in ways if one.key in within), next((one.key for one in ways), ""))


def _new_step(after: Page, before: Page, form: Form) -> Form | None:
    """Return the form of a next step: one that asks what was not asked, or nothing more and can be sent."""
    for one in after.forms:
        if one.shown and asks_anew(one, (*before.forms, form)):
            return one
    sent = {name for one in before.forms for name in one.buttons} | {one.name for one in presses(before)}
    ends = [one for one in presses(after) if one.name not in sent and SENDS.search(folded(one.name)) is not None]
    return replace(_bare_form(after, ()), buttons=tuple(one.name for one in ends)) if ends else None


def _bare_form(page: Page, fields: tuple[Field, ...]) -> Form:
    return Form(
        action=page.url, method="post", fields=fields, buttons=(), heading="", text="", region=Region.DIALOG,
        at=("", 0), shown=True,
    )  # fmt: skip


def _joined(whole: Form, step: Form) -> Form:
    """Return a form with what its next step asks; it goes on where that step does."""
    asked = {one.described for one in whole.fields}
    return replace(
        whole,
        fields=(*whole.fields, *(one for one in step.fields if one.described not in asked)),
        buttons=(*(one for one in whole.buttons if not says_next(one)), *step.buttons),
        text=f"{whole.text} {step.text}".strip(),
    )
