"""What a visitor presses at a gate: the way in, the way out, and the boxes of a declaration."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from auditor.gather.before_the_page import gate_over
from auditor.site.gate.gate_kind import Gate, GateKind
from auditor.site.gate.gate_ways import PROOF, is_plain_yes, is_way_in, is_way_out, named_in
from auditor.site.page import Page
from auditor.site.pressed import Press, presses

if TYPE_CHECKING:
    from auditor.transport.browser import Tab

NEVER_PRESSED = frozenset({"input", "select"})
BOXES = frozenset({"checkbox", "radio"})


def declare(tab: "Tab", read: "Callable[[Tab], Page | None]") -> bool:
    """Press what declares, where a gate asks that: boxes first, then the way in; returns whether a gate is gone."""
    page = read(tab)
    gate = gate_over(page)
    if page is None or gate is None or gate.kind not in (GateKind.SELF_DECLARATION, GateKind.UNCLEAR):
        return False
    for box in [one for one in ways_at(page) if one.kind in BOXES]:
        tab.click(box.key)
    page = read(tab)
    gate = gate_over(page)
    if page is not None and gate is not None and (way := way_in(page, gate)) is not None:
        tab.click(way.key)
    return gate_over(read(tab)) is None


def ways_at(page: Page) -> list[Press]:
    """Return what can be pressed at the gate: in the layer over the page, else on the page that it is."""
    ways = [one for one in presses(page) if not one.cookies and not one.around]
    return [one for one in ways if one.layer] or ways


def way_in(page: Page, gate: Gate) -> Press | None:
    """Return what a visitor presses to go in; what is sure comes before what is only not the way out."""
    named = [one for one in ways_at(page) if one.kind not in BOXES and one.kind not in NEVER_PRESSED and one.name]
    # A label that is pressed ticks its box, or unticks it again: only where there is nothing else.
    ways = [one for one in named if one.kind != "label"] or named
    inward = [one for one in ways if not is_way_out(page, one.name)]
    yes = [one for one in inward if is_way_in(page, one.name) and not named_in(page, one.name) & PROOF]
    plain = [one for one in yes if is_plain_yes(one.name)]
    buttons = [one for one in yes if one.kind != "a"]
    sure = plain or buttons or yes
    if sure:
        return sure[0]
    return inward[0] if inward and any(one.layer for one in inward) and gate.covers else None


def way_out_of(page: Page) -> Press | None:
    """Return what a visitor presses to leave."""
    return next((one for one in ways_at(page) if one.name and is_way_out(page, one.name)), None)
