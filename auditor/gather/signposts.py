"""Reads the links of a page as signposts: what each promises, and whether it may be followed at all."""

from auditor.gather.abroad import Abroad
from auditor.gather.frontier import Frontier, Lead
from auditor.gather.hosts import Hosts
from auditor.gather.identity import identity
from auditor.gather.people import People
from auditor.gather.promise import FOREIGN, WANTED, WORTH, Promise, promise_of
from auditor.gather.traps import is_trap
from auditor.site.age.exits import ways_out
from auditor.site.entries.posts import BOARD, THREAD, where_of
from auditor.site.gate.gate import find_gate
from auditor.site.gate.gate_kind import GateKind
from auditor.site.kinds.kinds import PageKind
from auditor.site.kinds.page_words import PageWords
from auditor.site.markup.elements import Link
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.visit.gathered import GatePassed

FROM_SITEMAP, FROM_TWIN = 0.5, 0.8
MOST_STEPS = 6
MOST_TWINS = 12
MOST_CARDS = 50


class Signposts:
    """Puts what is worth following in the frontier; a link that was weighed once costs nothing again."""

    def __init__(self, words: PageWords, hosts: Hosts, people: People, abroad: Abroad, frontier: Frontier) -> None:
        self._words = words
        self._hosts = hosts
        self._people = people
        self._abroad = abroad
        self._frontier = frontier
        self._weighed: set[tuple[str, str, Region, int]] = set()
        self.passed: list[GatePassed] = []

    def read(self, page: Page, kind: PageKind, steps: int | None, abroad: int) -> tuple[str, ...]:
        """Let the links of a page wait by their promise, and return the keys of all."""
        further = None if steps is None else steps + 1
        keys = dict.fromkeys(identity(url) for url in page.cards.links[:MOST_CARDS])
        leaving = ways_out(page) if kind in (PageKind.GATE, PageKind.HOME) else ()
        for link in page.links:
            if not link.url.startswith("http"):
                continue
            key = identity(link.url)
            keys[key] = None
            known = (key, link.name, link.region, abroad)
            # The way out of a gate is looked at last (see exits.py).
            if known in self._weighed or self._frontier.taken(key) or link in leaving:
                continue
            promise = promise_of(link.url, link.name, _told_in(link, page), self._words)
            # The ways through a gate start a check or declare something; only its plain declaration is ever taken.
            if kind is PageKind.GATE and promise.kind not in WANTED and link.region in (Region.MAIN, Region.DIALOG):
                continue
            self._weighed.add(known)
            self._weigh(link, promise, page, further, abroad)
        if kind is PageKind.GATE and steps != 0:
            self._pass_by(page, further)
        if kind in WANTED or kind in (PageKind.HOME, PageKind.GATE):
            self._offer_twins(page, kind)
        return tuple(keys)

    def _weigh(self, link: Link, promise: Promise, page: Page, steps: int | None, abroad: int) -> None:
        """Let one link wait, if it may be followed at all."""
        own = self._hosts.own(link.url)
        deep = 0 if own else self._abroad.depth(link, promise, page, abroad)
        if not own and not deep:
            return
        if is_trap(link.url, link.name, promise.kind, self._words) or (steps or 0) > MOST_STEPS:
            return
        if self._people.is_personal(link.url, promise.kind):
            return
        worth = promise.worth - 3 * (steps or 0)
        self._frontier.add(Lead(link.url, identity(link.url), promise.kind, worth, promise.tongue, steps, deep))

    def _pass_by(self, page: Page, steps: int | None) -> None:
        """Let what lies behind a gate within the platform wait, where a plain link that declares leads to it."""
        gate = find_gate(page)
        link = gate.pass_link
        if (
            gate.kind is not GateKind.SELF_DECLARATION
            or not gate.covers
            or link is None
            or not self._hosts.own(link.url)
        ):
            return
        key = identity(link.url)
        if self._frontier.taken(key) or self._people.is_personal(link.url, PageKind.OTHER):
            return
        self._frontier.add(Lead(link.url, key, PageKind.OTHER, WORTH[PageKind.LISTING], "", steps))
        self.passed.append(GatePassed(page.url, link.name, link.url))

    def _offer_twins(self, page: Page, kind: PageKind) -> None:
        """Let the same page in other languages wait."""
        for tongue, href in page.metadata.alternates[:MOST_TWINS]:
            url = page.addresses.resolve(href)[0]
            short = tongue.partition("-")[0]
            if not url.startswith("http") or not self._hosts.own(url) or short == "x" or self._people.is_personal(url):
                continue
            worth = WORTH[kind] * FROM_TWIN * (1.0 if short in self._words.reads else FOREIGN)
            self._frontier.add(Lead(url, identity(url), kind, worth, short))

    def offer(self, url: str, *, steps: int | None = None, kind: PageKind | None = None) -> None:
        """Let an address wait that no link named (a sitemap's), if it promises a wanted kind or `kind` is given."""
        if not self._hosts.own(url):
            return
        promise = promise_of(url, "", Region.MAIN, self._words)
        promised = kind or promise.kind
        if promised not in WANTED or self._people.is_personal(url) or is_trap(url, "", promised, self._words):
            return
        self._frontier.add(Lead(url, identity(url), promised, promise.worth * FROM_SITEMAP, promise.tongue, steps))


def _told_in(link: Link, page: Page) -> Region:
    """Return where a link counts as standing: the boards of a forum and what it pins there are its own to name."""
    if link.region is not Region.USER_CONTENT:
        return link.region
    where = where_of(link.url)
    own = link.url in page.pinned or (BOARD.search(where) is not None and THREAD.search(where) is None)
    return Region.MAIN if own else link.region
