"""Looks last where a gate sends those who are too young, since the answer may close the site to this visitor."""

from collections.abc import Iterable

from auditor.gather.identity import identity
from auditor.gather.journey import Journey
from auditor.site.age.exits import ways_out
from auditor.site.kinds.kinds import PageKind
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.visit.gathered import Visit
from auditor.site.visit.walked import GateWalk

MOST_EXITS = 3


def look_at_exits(journey: Journey, pages: Iterable[Page | None], walk: GateWalk | None = None) -> None:
    """Ask for the platform's own pages behind the ways out of its gate that no other link led to.

    `walk` tells where a way out led that was tried.
    """
    links = dict.fromkeys(link.url for page in pages if page is not None for link in ways_out(page))
    if walk is not None and walk.leaves == "own":
        links = {walk.leaves_to: None, **links}
    for url in list(links)[:MOST_EXITS]:
        if not journey.may_go_on or not journey.hosts.own(url) or journey.knows(identity(url)):
            continue
        if _is_persons(journey, url):
            continue
        journey.report(url, PageKind.SAFETY)
        read = journey.ask(url, PageKind.SAFETY)
        # A way out that only shows the gate again leads nowhere, and hides nothing.
        if read is not None and journey.hosts.own(read.url) and read.trouble is not Trouble.GATE:
            journey.keep(read, steps=1)
        elif not _is_persons(journey, url):
            # It leads away, or to what was read before: that much is known of it.
            journey.visits.append(Visit(url, PageKind.OTHER, steps_from_home=1, asked=url))


def _is_persons(journey: Journey, url: str) -> bool:
    """Whether an address is that of an advertisement, whatever a script put behind it; it is asked for under a mask."""
    return any(journey.people.is_personal(one) for one in (url, url.partition("?")[0]))
