"""The gather room: which page next, what kind of page it is, and what one visit brings home."""

from collections.abc import Callable

from auditor.gather.door_memory import DoorMemory
from auditor.gather.door_walk import DoorWalk
from auditor.gather.entrance import Entrance, enter
from auditor.gather.exits import look_at_exits
from auditor.gather.guesses import MOST_GUESSES, guesses
from auditor.gather.identity import identity
from auditor.gather.journey import Journey
from auditor.gather.offers import look_at_offers
from auditor.gather.progress import Progress, silent
from auditor.gather.reading import WITH_LINKS, Reading
from auditor.gather.report_walk import walk_to_a_report
from auditor.gather.scripts import own_scripts
from auditor.gather.second_look import look_again
from auditor.gather.sitemap import mapped, security_contacts
from auditor.site.kinds.kinds import PageKind
from auditor.site.visit.gathered import Gathered
from auditor.transport import Visitor

__all__ = ["Progress", "Reading", "gather"]


def gather(
    visitor: Visitor,
    rules: Reading,
    *,
    max_pages: int = 40,
    advertisements: bool = True,
    progress: Callable[[Progress], None] = silent,
) -> Gathered:
    """Visit a platform, best promise first, and return what it showed; nothing that a site does raises.

    At most `max_pages` pages are read besides three advertisements. No form is sent; a gate is passed by a plain link
    that only declares, and by nothing else.
    """
    journey = Journey(visitor, rules, max_pages, progress)
    journey.report(visitor.home, PageKind.HOME)
    if visitor.renders:
        visitor.look_into(DoorWalk(DoorMemory(visitor, rules, visitor.home), journey.people.is_personal))
    entrance = enter(visitor, rules)
    _begin(journey, entrance)
    if entrance.entry.page is None:
        return Gathered(journey.finished(), stopped=entrance.entry.trouble)
    contacts = security_contacts(visitor, journey.home)
    if journey.stopped is None:
        journey.learn_missing()
        for url in mapped(visitor, journey.home):
            journey.signposts.offer(url)
    journey.follow()
    _guess(journey, entrance)
    offers, refused = look_at_offers(journey) if advertisements else ((), None)
    report = walk_to_a_report(visitor, rules, offers, (one.page for one in journey.visits if one.page is not None))
    journey.follow()
    # Whoever walked up to a gate came again already, and with another profile.
    again = (entrance.walk is None or bool(entrance.walk.late)) and entrance.entry.readable and journey.stopped is None
    returned = look_again(visitor, rules, entrance.entry.page) if again else None
    first = [read.page for read in (entrance.entry, entrance.home) if read is not None]
    look_at_exits(journey, first, entrance.walk)
    journey.leave_unread()
    seen = [read.page for read in (entrance.entry, entrance.home) if read is not None and read.page is not None]
    return Gathered(
        visits=journey.finished(),
        entry=entrance.entry.page,
        home=entrance.home.page if entrance.home is not None else None,
        advertisements=offers,
        advertisements_trouble=refused,
        named_at_once=journey.people.linked_from(entrance.entry.page),
        gate_passed=entrance.passed,
        gates_within=tuple(journey.signposts.passed),
        scripts=own_scripts(visitor, journey.hosts, seen) if journey.may_ask else (),
        security_txt=contacts,
        stopped=journey.stopped,
        gate_walk=entrance.walk,
        report_walk=report,
        returned=returned,
    )


def _begin(journey: Journey, entrance: Entrance) -> None:
    """Keep what the way in showed, the first answer first."""
    home = entrance.home
    if home is not None:
        journey.home = home.url
    journey.keep(entrance.entry, steps=0)
    for read in (home, *entrance.besides):
        if read is not None and read is not entrance.entry:
            journey.keep(read, steps=0 if read is home else 1)


def _guess(journey: Journey, entrance: Entrance) -> None:
    """Try a few usual addresses for the wanted kinds that no link led to; a miss leaves no trace."""
    if entrance.entry.trouble not in WITH_LINKS:
        return
    language = entrance.home.language if entrance.home is not None else entrance.entry.language
    tried = 0
    for kind, url in guesses(journey.home, journey.found(), language):
        if tried >= MOST_GUESSES or not journey.may_go_on:
            break
        if journey.knows(identity(url)) or kind in journey.found():
            continue
        tried += 1
        journey.report(url, kind)
        read = journey.ask(url, kind)
        if read is not None and read.readable and kind in (read.kind, *read.topics):
            journey.keep(read, steps=None)
    journey.follow()
