"""Walks up to the gate as a visitor does: what it asks, how strong it is, and in when a declaration is all it asks.

A date of birth, a document or an account is never given; cookies are refused where that is offered.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urljoin, urlsplit

import msgspec
from msgspec.structs import replace

from auditor.gather.before_the_page import gate_over, refuse_cookies
from auditor.gather.door_links import alone, says_more
from auditor.gather.gate_picture import box_of_gate
from auditor.gather.gate_presses import declare, way_in, way_out_of
from auditor.gather.identity import identity
from auditor.gather.late_gate import late_gate
from auditor.gather.picture import picture
from auditor.gather.reading import Reading
from auditor.site.gate.gate import find_gate
from auditor.site.gate.gate_kind import Gate, GateKind
from auditor.site.gate.gate_ways import is_way_out
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.routes import address_of
from auditor.site.markup.seen import OVERLAY, SPOKEN, Seen
from auditor.site.markup.trails import pressed_at
from auditor.site.page import Page
from auditor.site.pressed import Press
from auditor.site.visit.walked import GateWalk, Weight
from auditor.transport import Visitor

if TYPE_CHECKING:
    from auditor.transport.browser import Room, Tab

Told = TypeVar("Told")
NOTE = "urn:auditor:gate-walk"


def walk_the_gate(visitor: Visitor, rules: Reading, entry: Page) -> GateWalk | None:
    """Return what came of the gate at the entrance; afterwards the visit's browser has passed a declaration.

    None where no browser looks, or where the walk told nothing.
    """
    if not visitor.renders or entry.view is None:
        return None
    told = visitor.remembered(NOTE, lambda: _told(visitor, rules, entry))
    return GateWalk.of(told)


def _told(visitor: Visitor, rules: Reading, entry: Page) -> dict[str, object]:
    room = visitor.browser
    gate = find_gate(entry)
    if room is None:
        return {}
    if gate.kind is GateKind.NONE or not gate.covers:
        # A page that speaks by itself has said what it asks.
        return {} if entry.css(f"[{SPOKEN}]") else late_gate(room, rules, visitor.home)
    return _Walk(room, rules, visitor.home, _page_within(entry), visitor.show_as).told()


def _page_within(entry: Page) -> str:
    """Return a page of the platform behind the gate: an advertisement's first, else what a link leads to."""
    here = identity(entry.url)
    host = urlsplit(entry.url).hostname
    ways = [link.url for link in entry.links if not is_way_out(entry, link.name)]
    for url in (*entry.cards.links, *ways):
        if urlsplit(url).hostname == host and identity(url) != here:
            return url
    return ""


class _Walk(msgspec.Struct):
    """One walk; every step begins as somebody who was never here."""

    room: "Room"
    rules: Reading
    home: str
    within: str
    show_as: "Callable[[str, Seen], None]"
    cookies: str = "none"

    def told(self) -> dict[str, object]:
        """Walk, and return what came of it."""
        first = self._try(self._first)
        if first is None:
            return {}
        page, gate, shot, reloaded = first
        yes, no = way_in(page, gate), way_out_of(page)
        escaped, scrolled = self._passes_by("Escape")
        found: dict[str, object] = {
            "kind": gate.kind.value,
            "layer": _layer(page),
            "cards_behind": page.cards.advertisements,
            "yes": _weight(yes),
            "no": _weight(no),
            "escape_passes": escaped,
            "scroll_passes": scrolled,
            "reload_passes": reloaded,
            "shot": shot,
        }
        found["leaves"], found["leaves_to"] = self._leaves(page, no)
        if gate.kind is GateKind.SELF_DECLARATION and yes is not None:
            found |= self._declared(yes)
        elif gate.kind is GateKind.UNCLEAR and yes is not None:
            found |= self._started(yes)
        found["cookies"] = self.cookies
        return found

    def _first(self, tab: "Tab") -> tuple[Page, Gate, str, bool | None] | None:
        """Return the gate that is shown first, with a picture of it, and whether only coming again passes it."""
        seen = self._shown(tab)
        if seen is None:
            return None
        shot = picture(tab.screenshot(), box_of_gate(seen[0]))
        return *seen, shot, self._passes(tab, tab.reload)

    def _passes_by(self, key: str) -> tuple[bool | None, bool | None]:
        """Return whether a key makes the gate go away, and whether scrolling does: as a newcomer where it is gone."""

        def tried(tab: "Tab") -> tuple[bool | None, bool | None]:
            passes = self._passes(tab, lambda: tab.press(key))
            return passes, self._passes(tab, tab.scroll) if passes is False else None

        pressed, scrolled = self._try(tried) or (None, None)
        return pressed, scrolled if scrolled is not None else self._try(lambda tab: self._passes(tab, tab.scroll))

    def _passes(self, tab: "Tab", act: "Callable[[], None]") -> bool | None:
        """Return whether an act makes the gate go away that is shown; None where none is."""
        if self._shown(tab) is None:
            return None
        before = tab.url
        act()
        return tab.url == before and self._shown(tab) is None

    def _leaves(self, page: Page, no: Press | None) -> tuple[str, str]:
        """Return where the way out leads."""
        if no is None:
            return "none", ""
        if no.href and not no.href.startswith(("#", "javascript:")):
            url = urljoin(page.url, no.href)
            return _where(page.url, url), url

        def tried(tab: "Tab") -> tuple[str, str]:
            seen = self._shown(tab)
            out = way_out_of(seen[0]) if seen is not None else None
            if out is None:
                return "none", ""
            before = address_of(tab.url, tab.url)
            tab.click(out.key)
            if tab.wanted:
                return "away", tab.wanted
            now = address_of(tab.url, tab.url)
            if now != before:
                return _where(before, now), now
            return self._told_instead(tab, out, seen[0]) if seen is not None else ("stays", "")

        return self._try(tried) or ("stays", "")

    def _told_instead(self, tab: "Tab", out: Press, before: Page) -> tuple[str, str]:
        """Return where who leaves finds words in the place of the gate: at an address that only pressing brings."""
        after = self._page(tab)
        shown = after.seen if after is not None and says_more(before, after) else None
        if after is None or shown is None or way_in(after, find_gate(after)) is not None:
            return "stays", ""
        address = pressed_at(self.home, out.name, out.key)
        self.show_as(address, replace(shown, url=address, html=alone(shown.html)))
        return "own", address

    def _declared(self, yes: Press) -> dict[str, object]:
        """Declare, and return how well it is remembered; at the end the browser has declared."""
        found: dict[str, object] = {"declared": yes.name, "passed": False}
        if self.within:
            found["on_page_within"] = self._try(lambda tab: self._gated_at(tab, self.within))

        def tried(tab: "Tab") -> dict[str, object]:
            if not self._declare(tab):
                return {}
            told: dict[str, object] = {"passed": True}
            tab.reload()
            told["back_after_reload"] = gate_over(self._page(tab)) is not None
            if self.within:
                told["back_on_second"] = self._gated_at(tab, self.within)
            return told

        found |= self._try(tried) or {}
        if found["passed"]:
            found["back_after_clearing"] = self._try(self._enter)
        return found

    def _started(self, yes: Press) -> dict[str, object]:
        """Press what starts a check, and say what it turns out to be: another party's, or a declaration after all."""

        def tried(tab: "Tab") -> dict[str, object]:
            seen = self._shown(tab)
            way = way_in(*seen) if seen is not None else None
            if way is None:
                return {}
            tab.click(way.key)
            elsewhere = dict(tab.look().refused)
            if tab.wanted or elsewhere.get("popup") or elsewhere.get("away"):
                return {"kind": GateKind.THIRD_PARTY.value}
            now = gate_over(self._page(tab))
            if now is None and identity(tab.url) == identity(self.home):
                return {"kind": GateKind.SELF_DECLARATION.value, "declared": yes.name}
            return {"kind": now.kind.value} if now is not None and now.kind is not GateKind.NOTICE else {}

        return self._try(tried) or {}

    def _enter(self, tab: "Tab") -> bool:
        """Declare for the visit itself, and keep what the page remembers of it for as long as it is open.

        Returns whether the gate was there again for whoever cleared what the browser stored.
        """
        asked = self._shown(tab) is not None
        self._declare(tab)
        self.room.carry(tab)
        return asked

    def _declare(self, tab: "Tab") -> bool:
        return declare(tab, self._page)

    def _gated_at(self, tab: "Tab", url: str) -> bool:
        tab.goto(url)
        return gate_over(self._page(tab)) is not None

    def _shown(self, tab: "Tab") -> tuple[Page, Gate] | None:
        """Return the gate that is shown now, with its page."""
        page = self._page(tab)
        gate = gate_over(page)
        return (page, gate) if page is not None and gate is not None else None

    def _page(self, tab: "Tab") -> Page | None:
        return self.rules.read(tab.delivery(), PageKind.HOME, home=self.home).page

    def _try(self, step: "Callable[[Tab], Told]") -> Told | None:
        """Take a step as somebody who was never here; None where the page could not be shown."""

        def taken(tab: "Tab") -> Told:
            tab.goto(self.home)
            self._refuse_cookies(tab)
            return step(tab)

        self.room.clear_storage()
        return self.room.attempt(taken)

    def _refuse_cookies(self, tab: "Tab") -> None:
        self.cookies = refuse_cookies(tab, self._page) or self.cookies


def _weight(one: Press | None) -> dict[str, object] | None:
    return Weight(one.name, one.width, one.height, one.kind).told() if one is not None else None


def _layer(page: Page) -> str:
    node = next(iter(page.css(f"[{OVERLAY}]")), None)
    return (node.attributes.get(OVERLAY) or "") if node is not None else ""


def _where(here: str, there: str) -> str:
    """Return whether an address is of another site, of this one, or the page itself."""
    if urlsplit(there).hostname != urlsplit(here).hostname:
        return "away"
    return "stays" if identity(there) == identity(here) else "own"
