"""Waits at the entrance for a gate that comes late: when cookies are refused, after a while, or when one scrolls."""

from typing import TYPE_CHECKING

from auditor.gather.before_the_page import gate_over, refuse_cookies
from auditor.gather.reading import Reading
from auditor.site.kinds.page_kind import PageKind
from auditor.site.page import Page

if TYPE_CHECKING:
    from auditor.transport.browser import Room, Tab

COOKIES, TIME = "cookies", "time"


def late_gate(room: "Room", rules: Reading, home: str) -> dict[str, object]:
    """Return what a gate asks that comes late, as a newcomer sees it, and what it waited for; nothing where none does.

    Nothing is pressed but a refusal of cookies.
    """

    def read(tab: "Tab") -> Page | None:
        return rules.read(tab.delivery(), PageKind.HOME, home=home).page

    def waited(tab: "Tab") -> dict[str, object]:
        tab.goto(home)
        cookies = refuse_cookies(tab, read) or "none"
        late, gate = COOKIES, gate_over(read(tab)) if cookies == "refused" else None
        if gate is None:
            tab.linger()
            late, gate = TIME, gate_over(read(tab))
        return {"kind": gate.kind.value, "late": late, "cookies": cookies} if gate is not None else {}

    room.clear_storage()
    return room.attempt(waited) or {}
