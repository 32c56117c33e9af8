"""Presses what leads on without being a link, and tells in the page as seen where it leads.

Every page that the browser shows comes by here once. A door that brings another address becomes a link to it; one that
changes the page in its place gets an address of its own (see `trails`). What a menu or foot repeats on every page is
pressed once a visit. Nothing is filled in and nothing of a form is pressed; on an advertisement nothing is, and of a
gate only the menu or foot beside it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from auditor.gather.before_the_page import is_kept_from
from auditor.gather.beside_a_gate import beside_the_gate
from auditor.gather.door_links import with_links, with_parts
from auditor.gather.door_look import Look
from auditor.gather.door_memory import DoorMemory
from auditor.gather.doors import doors_of
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.seen import Seen

if TYPE_CHECKING:
    from auditor.transport.browser import Room


class DoorWalk(msgspec.Struct):
    """Presses the doors of every page that is shown in one visit.

    `personal` says which addresses are of advertisements.
    """

    memory: DoorMemory
    personal: Callable[[str], bool]

    def __call__(self, room: "Room", delivery: Delivery) -> Seen:
        """Return what is seen of an answer, with links where pressing leads somewhere."""
        seen = delivery.seen
        if seen is None or seen.trouble is not None:
            return seen or Seen(delivery.final_url)
        rules = self.memory.rules
        read = rules.read(delivery, PageKind.OTHER, home=self.memory.home)
        page = read.page
        if page is None:
            return seen
        doors, kept_out = doors_of(page, read.kind, rules.pages), is_kept_from(page, read.kind)
        if kept_out:
            doors = beside_the_gate(page, doors)
        visit = Look(self.memory, room, delivery, page)
        quiet = read.kind is PageKind.ADVERTISEMENT or self.personal(seen.url)
        for door in doors:
            visit.take(door, quiet=quiet)
        if not (quiet or kept_out):
            visit.follow_forms(read.kind)
        if not visit.found and not visit.more and not visit.parts:
            return seen
        known = {link.url for link in page.links}
        more = [one for one in dict.fromkeys(visit.more) if one[1] not in known]
        return replace(seen, html=with_links(with_parts(seen.html, visit.parts), visit.found, more))
