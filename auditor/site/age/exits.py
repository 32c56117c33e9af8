"""The ways out of an age gate: where "No, I am under 18" leads, and whether that page was read."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from auditor.site.gate.gate import find_gate
from auditor.site.gate.gate_ways import is_way_out
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.delivery import Trouble
from auditor.site.markup.elements import Link
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.site import LEAVES_OPEN, Site
from auditor.site.visit.gathered import Visit

AROUND = frozenset({Region.NAV, Region.FOOTER, Region.COOKIES, Region.USER_CONTENT})


@dataclass(frozen=True, slots=True)
class Exits:
    """The pages that the ways out lead to, and the addresses of those on the platform itself that were not read."""

    pages: tuple[Page, ...]
    unread: tuple[Visit, ...]


def ways_out(page: Page) -> tuple[Link, ...]:
    """Return the links by which a visitor who is too young leaves a gate, wherever they lead; none without a gate."""
    leaving = [one for one in page.links if one.region not in AROUND and is_way_out(page, one.name)]
    if not leaving:
        return ()
    if any(one.region is Region.DIALOG for one in leaving):
        leaving = [one for one in leaving if one.region is Region.DIALOG]
    return tuple(leaving) if find_gate(page).covers else ()


def exits(site: Site) -> Exits:
    """Return what the ways out at the entrance lead to; another site's page is none of its own."""
    pages: list[Page] = []
    unread: list[Visit] = []
    for url in _ways_out_of(site):
        visit = next((v for v in site.visits if url in (v.asked, v.url)), None)
        if visit is None:
            unread.append(Visit(url, PageKind.OTHER, trouble=Trouble.BUDGET, asked=url))
        elif visit.trouble in LEAVES_OPEN:
            unread.append(visit)
        elif visit.page is not None and visit.trouble is None:
            pages.append(visit.page)
    return Exits(tuple(pages), tuple(unread))


def _ways_out_of(site: Site) -> Iterator[str]:
    """Yield where the ways out at the entrance lead that stay on the platform; first the one that was tried."""
    walk = site.gathered.gate_walk
    if walk is not None and walk.leaves == "own":
        yield walk.leaves_to
    for gate in dict.fromkeys((site.entry, site.gathered.home or site.entry)):
        here = urlsplit(gate.url)
        for link in ways_out(gate):
            there = urlsplit(link.url)
            # "/?nee=1" leads back to the gate.
            if there.hostname == here.hostname and there.path.rstrip("/") != here.path.rstrip("/"):
                yield link.url
