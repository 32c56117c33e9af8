"""What stands between a visitor and the page: a gate that covers it, and a question about cookies, which is refused."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from auditor.site.gate.gate import find_gate
from auditor.site.gate.gate_kind import Gate, GateKind
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.pressed import REFUSES, presses
from auditor.site.words.vocabulary import folded

if TYPE_CHECKING:
    from auditor.transport.browser import Tab

MAY_BE_A_GATE = frozenset({PageKind.GATE, PageKind.HOME, PageKind.OTHER, PageKind.LISTING, PageKind.VERIFICATION})


def gate_over(page: Page | None) -> Gate | None:
    """Return the gate that covers a page, None where none does."""
    gate = find_gate(page) if page is not None else None
    return gate if gate is not None and gate.covers and gate.kind is not GateKind.NONE else None


def is_kept_from(page: Page, kind: PageKind) -> bool:
    """Whether a gate keeps a visitor from what a page says; `kind` is what the page was read as.

    What was read as a page on something else is no gate itself, though a strip over it asks "Under 18?".
    """
    if gate_over(page) is None:
        return False
    if kind in MAY_BE_A_GATE:
        return True
    return any(block.region is Region.DIALOG for block in page.blocks) or any(one.layer for one in presses(page))


def refuse_cookies(tab: "Tab", read: "Callable[[Tab], Page | None]") -> str:
    """Refuse cookies where that is offered and accept them never; returns what became of the bar, empty without one."""
    page = read(tab)
    asked = [one for one in presses(page) if one.cookies] if page is not None else []
    refusal = next((one for one in asked if REFUSES.search(folded(one.name)) is not None), None)
    if refusal is None:
        return "stays" if asked else ""
    tab.click(refusal.key)
    after = read(tab)
    # Beneath a modal dialog nothing can be pressed.
    stays = after is not None and any(one.cookies and one.key == refusal.key for one in presses(after))
    return "stays" if stays else "refused"
