"""The few advertisement pages that are read for their common template, in memory only and under a mask."""

import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from auditor.gather.identity import identity, shape
from auditor.gather.journey import Journey
from auditor.gather.people import without_person
from auditor.gather.promise import promise_of
from auditor.gather.reading import Read
from auditor.gather.traps import is_trap
from auditor.site.entries.offer import is_open_beside_its_list, offers_one_person
from auditor.site.kinds.kinds import PageKind
from auditor.site.markup.regions import Region
from auditor.site.markup.trouble import GONE, Trouble
from auditor.site.page import Page
from auditor.site.visit.gathered import Visit
from auditor.transport import Offer

MOST = 3
MOST_TRIES = 6
LEAST_ALIKE = 3
# What two in vain say, a third beside them will mostly say too.
MOST_IN_VAIN = 2
# So does an address with a question under its mask.
ASKS = re.compile(r"/advertentie-[a-z]+-vraag/\d+$")
NOT_AN_OFFER = frozenset({PageKind.LISTING, PageKind.LOGIN, PageKind.REGISTER, PageKind.MISSING, PageKind.HOME})
FROM_OFFERS = frozenset({PageKind.REPORT, PageKind.SAFETY, PageKind.HELP, PageKind.CONTACT, PageKind.VERIFICATION})


def look_at_offers(journey: Journey) -> tuple[tuple[Page, ...], Trouble | None]:
    """Return at most three advertisement pages, and why there are none although links to them were seen."""
    pages: list[Page] = []
    digests: set[bytes] = set()
    trouble: Trouble | None = None
    looked_at: list[Offer] = []
    # "/reserveren?m=anna" may be the platform's own form with a name filled in; it comes after pages of their own.
    candidates = sorted(journey.people.candidates(), key=lambda url: "?" in url or ASKS.search(url) is not None)
    alike = Counter(map(shape, candidates))
    likely = (one for one in candidates if _is_likely(journey, one, of_many=alike[shape(one)] >= LEAST_ALIKE))
    in_vain: list[str] = []
    came = 0
    for url in islice(_in_turn(likely, in_vain), MOST_TRIES):
        if len(pages) == MOST or came >= MOST or journey.stopped is not None:
            break
        mask = journey.people.masked(url)
        journey.report(mask, PageKind.ADVERTISEMENT)
        read = journey.rules.read(journey.visitor.get(url), PageKind.ADVERTISEMENT, home=journey.home)
        refused = _refused(read)
        looked_at.append(Offer(read.delivery, read.page if refused is None else None, read.digest(), refused))
        if refused is None and read.page is not None and read.digest() not in digests:
            digests.add(read.digest())
            pages.append(_hidden(journey, read, read.page, url, mask))
        elif refused is not None:
            in_vain.append(url)
            # What came and cannot be read is as much of somebody as what can; what is gone is of nobody.
            came += refused not in GONE
            trouble = trouble or refused
            journey.visits.append(
                Visit(mask, PageKind.ADVERTISEMENT, status=read.delivery.status, trouble=refused, masked=True)
            )
            if refused is Trouble.TIME_UP:
                journey.stopped = refused
    journey.visitor.keep_offers(looked_at)
    return tuple(pages), None if pages else trouble


def _in_turn(likely: Iterable[str], in_vain: Sequence[str]) -> Iterator[str]:
    """Yield the addresses in order, and from the other end once several were tried in vain.

    Dead links stand together, of one make; a recording keeps the order of links, and not what addresses look like.
    """
    left = deque(likely)
    while left:
        yield left.popleft() if len(in_vain) < MOST_IN_VAIN else left.pop()


def _is_likely(journey: Journey, url: str, *, of_many: bool) -> bool:
    """Whether a card's link leads to the advertisement itself, and not to a form or a list.

    One of many in a folder does, whatever that is called: ``/contact-18/40118``.
    """
    promise = promise_of(url, "", Region.MAIN, journey.rules.pages)
    if not journey.hosts.own(url) or is_trap(url, "", PageKind.OTHER, journey.rules.pages):
        return False
    if of_many and shape(url) and "?" not in url:
        return True
    return promise.kind not in (PageKind.REPORT, PageKind.LOGIN, PageKind.CONTACT, PageKind.REGISTER)


def _refused(read: Read) -> Trouble | None:
    """Return why an answer is no advertisement page."""
    if read.trouble is not None and read.trouble is not Trouble.UNKNOWN_LANGUAGE:
        return read.trouble
    if read.kind is PageKind.GATE:
        return Trouble.GATE
    if read.kind is PageKind.LOGIN:
        return Trouble.LOGIN
    # Beneath an advertisement others like it are often named, which makes a list of no page; nor does its folder.
    if read.kind is PageKind.LISTING and read.page is not None:
        lists = read.page.cards.advertisements + read.page.cards.teasers > 0
        if not lists or offers_one_person(read.page) or is_open_beside_its_list(read.page):
            return None
    return Trouble.NOT_FOUND if read.kind in NOT_AN_OFFER else None


def _hidden(journey: Journey, read: Read, page: Page, url: str, mask: str) -> Page:
    """Record an advertisement page under its mask, and let the forms that it leads to wait."""
    page.shown_url = mask
    journey.visits.append(
        Visit(
            mask,
            PageKind.ADVERTISEMENT,
            language=read.language,
            status=read.delivery.status,
            steps_from_home=journey.clicks().get(identity(url)),
            masked=True,
        )
    )
    keys = []
    for link in page.links:
        promise = promise_of(link.url, link.name, link.region, journey.rules.pages)
        if not link.url.startswith("http") or promise.kind not in FROM_OFFERS:
            continue
        bare = without_person(link.url, url)
        if bare:
            keys.append(identity(bare))
            journey.signposts.offer(bare, kind=promise.kind)
    journey.links[identity(url)] = tuple(keys)
    page.release()
    return page
