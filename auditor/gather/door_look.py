"""One page whose doors are pressed: tells of each where it leads, what it unfolds, and what its menus hold.

Nothing is filled in and nothing of a form is pressed; on an advertisement nothing is.
"""

from collections.abc import Iterator
from functools import partial
from html import escape
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from auditor.gather.door_links import (
    alone,
    is_another_page,
    layers_over,
    of_tab,
    says_more,
    unfolded,
)
from auditor.gather.door_memory import DoorMemory, Lead
from auditor.gather.doors import Door, Worth, doors_of
from auditor.gather.form_parts import FormParts
from auditor.gather.form_steps import asks_anew
from auditor.gather.identity import identity
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.elements import tidy
from auditor.site.markup.routes import address_of
from auditor.site.markup.seen import KEY
from auditor.site.markup.trails import pressed_at, trail_of
from auditor.site.page import Page
from auditor.site.pressed import presses
from auditor.site.words.vocabulary import folded

if TYPE_CHECKING:
    from auditor.transport.browser import Room, Tab

# How much is pressed on one page, and behind one menu; how long a trail may be.
MOST_OF_PAGE, MOST_OF_A_MENU, MOST_STEPS = 16, 12, 3
SHARED = frozenset({Worth.NAMED, Worth.MENU, Worth.AROUND})


class Look(msgspec.Struct):
    """One page under way.

    `found` tells of a number as seen where it leads, `parts` what it unfolds, `more` what opened menus hold; `settled`
    is the address that the page gave itself when it was shown: a router of a script puts "/#/lijst" for "/".
    """

    memory: DoorMemory
    room: "Room"
    delivery: Delivery
    page: Page
    found: dict[str, str] = msgspec.field(default_factory=dict)
    more: list[Lead] = msgspec.field(default_factory=list)
    parts: dict[str, str] = msgspec.field(default_factory=dict)
    pressed: int = 0
    settled: str = ""

    def take(self, door: Door, *, quiet: bool) -> None:
        """Tell where a door leads: as is known, else by pressing it, unless this page is to be left alone."""
        name = folded(door.name)
        if door.tab and (lead := self.memory.leads.get(name)):
            self.found[door.key] = lead
        elif door.folds:
            if not quiet and self._may_press():
                self._unfold(door)
        elif door.worth in SHARED and name in self.memory.menus:
            self.more.extend(self.memory.menus[name])
        elif door.worth in SHARED and name in self.memory.leads:
            if lead := self.memory.leads[name]:
                self.found[door.key] = lead
        elif door.worth is Worth.CARD:
            self._take_card(door, quiet=quiet)
        elif not quiet and self._may_press():
            self._press(door, name)

    def _take_card(self, door: Door, *, quiet: bool) -> None:
        """Tell where a card leads; the same one stands in many a list, and is pressed once."""
        told = tidy(self.page.css(f"[{KEY}='{door.key}']")[0].text(separator=" "))
        if lead := self.memory.shown.get(told):
            self.found[door.key] = lead
        elif not quiet and self._may_press() and self.memory.may_press_cards:
            self._press(door, "")
            if told and door.key in self.found:
                self.memory.shown[told] = self.found[door.key]

    def _may_press(self) -> bool:
        return self.pressed < MOST_OF_PAGE and self._may_follow()

    def _may_follow(self) -> bool:
        """Whether an entry of an opened menu may be pressed: menus have a bound of their own, and hold the most."""
        return self.memory.may_press and len(trail_of(self.delivery.final_url)[1]) < MOST_STEPS

    def _press(self, door: Door, name: str) -> None:
        self._count()
        opened = self.room.attempt(lambda tab: self._opened(tab, door))
        if opened is None:
            lead = ""
        elif isinstance(opened, str):
            lead = opened
        else:
            self.memory.menus[name] = told = tuple(self._within(door, opened))
            self.more.extend(told)
            return
        if lead:
            self.found[door.key] = lead
            self.memory.cards += door.worth is Worth.CARD
        if door.worth in SHARED:
            self.memory.keep(name, lead)

    def _unfold(self, door: Door) -> None:
        """Press what folds a part of this page, and keep what it shows; what shows another page is a link to it."""
        self._count()
        lead, part = self.room.attempt(lambda tab: self._shown_by(tab, door)) or ("", "")
        if lead:
            self.found[door.key] = lead
            if door.tab:
                # A bar of tabs stands under every page that it leads to.
                self.memory.leads[folded(door.name)] = lead
        elif part:
            self.parts[door.key] = part

    def follow_forms(self, kind: PageKind) -> None:
        """Tell what forms to report or write with ask in their next steps, after the button that brings these."""
        for look in FormParts(self.page, self.delivery, self._read).looks(kind):
            if not self._may_press():
                return
            self._count()
            told = self.room.attempt(look)
            if told is not None:
                self.parts[told[0]] = told[1]

    def _shown_by(self, tab: "Tab", door: Door) -> tuple[str, str]:
        """Return the address of what is shown instead of the page, else the part of it that is unfolded."""
        self._show(tab)
        tab.click(door.key)
        after = self._after(tab)
        if isinstance(after, str):
            return after, ""
        # A list of offers is a view, in which they stay the cards that they are.
        lists = after.cards.advertisements > self.page.cards.advertisements
        if lists or layers_over(after) > layers_over(self.page) or is_another_page(self.page, after):
            return self._kept(after, door), ""
        part = unfolded(self.page, after) + "".join(self._folds_within(tab, after))
        return "", f"<div>{of_tab(door.name, part) if door.tab else part}</div>" if part else ""

    def _folds_within(self, tab: "Tab", before: Page) -> Iterator[str]:
        """Yield what the folds of an unfolded part hold, such as the questions of a tab, each under its name."""
        for fold in [one for one in self._new_doors(before) if one.folds][:MOST_OF_A_MENU]:
            if not self.memory.may_press:
                return
            self.memory.pressed += 1
            tab.click(fold.key)
            after = self._read(tab) if not tab.wanted and not tab.went else None
            if after is None:
                return
            yield f"<h3>{escape(fold.name, quote=False)}</h3>{unfolded(before, after)}"
            before = after

    def _count(self) -> None:
        self.pressed += 1
        self.memory.pressed += 1

    def _opened(self, tab: "Tab", door: Door) -> str | Page:
        """Return where a door leads (empty for nowhere), or the page with what a menu has opened."""
        self._show(tab)
        if door.holds or door.worth in (Worth.MENU, Worth.AROUND):
            tab.hover(door.key)
            hovered = self._read(tab)
            if hovered is not None and self._new_ways(hovered):
                return hovered
        tab.click(door.key)
        after = self._after(tab)
        if isinstance(after, str):
            return after
        lead = self._kept(after, door)
        entries = lead and door.worth in (Worth.MENU, Worth.AROUND) and self._new_ways(after)
        return after if entries and not says_more(self.page, after, besides_names=True) else lead

    def _show(self, tab: "Tab") -> None:
        """Show the page with nothing pressed, and keep the address that it gives itself."""
        tab.show(self.delivery)
        tab.look()
        self.settled = address_of(tab.url, tab.url)

    def _after(self, tab: "Tab") -> Page | str:
        """Return the page as pressing changed it in its place, else the address that it led to, empty for nowhere."""
        if tab.wanted:
            return ""
        now = address_of(tab.url, tab.url)
        if identity(now) not in {identity(trail_of(self.page.url)[0]), identity(self.settled)}:
            return now
        # Where it went, it is the page itself, asked for once more.
        return "" if tab.went else self._read(tab) or ""

    def _kept(self, after: Page, door: Door, address: str = "") -> str:
        """Return the address at which what a door has shown is kept, empty where that is nothing new."""
        seen = after.seen
        if seen is None or not (says_more(self.page, after) or self._new_ways(after) or _asks_more(self.page, after)):
            return ""
        address = address or pressed_at(self.delivery.final_url, door.word, door.key)
        if layers_over(after) > layers_over(self.page):
            seen = replace(seen, html=alone(seen.html, door.name))
        self.memory.visitor.show_as(address, replace(seen, url=address))
        return address

    def _within(self, menu: Door, opened: Page) -> Iterator[Lead]:
        """Yield what an opened menu holds: its links, and where its other entries lead."""
        known = {link.url for link in self.page.links}
        yield from ((link.name, link.url) for link in opened.links if link.url not in known and link.name)
        base = pressed_at(self.delivery.final_url, menu.word, menu.key)
        for door in self._new_doors(opened)[:MOST_OF_A_MENU]:
            name = folded(door.name)
            if door.worth is Worth.CARD or not self._may_follow():
                continue
            if name not in self.memory.leads:
                self._count()
                address = pressed_at(base, door.word, door.key)
                self.memory.leads[name] = self.room.attempt(partial(self._followed, door, address)) or ""
            if lead := self.memory.leads[name]:
                yield door.name, lead

    def _followed(self, door: Door, address: str, tab: "Tab") -> str:
        tab.show(replace(self.delivery, final_url=address))
        after = self._after(tab)
        return after if isinstance(after, str) else self._kept(after, door, address)

    def _read(self, tab: "Tab") -> Page | None:
        return self.memory.rules.read(tab.delivery(), PageKind.OTHER, home=self.memory.home).page

    def _new_doors(self, after: Page) -> list[Door]:
        """Return what leads on now and could not be pressed before; what sends, buys or logs in is never among it."""
        fresh = self._new_ways(after)
        return [door for door in doors_of(after, PageKind.OTHER, self.memory.rules.pages) if door.key in fresh]

    def _new_ways(self, after: Page) -> set[str]:
        """Return the numbers of what can be pressed now and could not before, under no number."""
        before = presses(self.page)
        known, named = {one.key for one in before}, {one.name for one in before}
        return {one.key for one in presses(after) if one.key not in known and one.name not in named}


def _asks_more(before: Page, after: Page) -> bool:
    shown = [form for form in before.forms if form.shown]
    return any(form.shown and asks_anew(form, shown) for form in after.forms)
