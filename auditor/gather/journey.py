"""One visit to a platform under way: follows the best promise, keeps what was read, and knows when to stop."""

from collections.abc import Callable
from urllib.parse import urljoin

from msgspec.structs import replace

from auditor.gather.abroad import Abroad
from auditor.gather.frontier import Frontier, Lead
from auditor.gather.guesses import IMPROBABLE
from auditor.gather.hosts import Hosts
from auditor.gather.identity import identity
from auditor.gather.missing import MissingLook
from auditor.gather.people import People
from auditor.gather.progress import Progress
from auditor.gather.promise import WANTED, tongue_of
from auditor.gather.reading import WITH_LINKS, Read, Reading
from auditor.gather.shown_address import shown_address
from auditor.gather.signposts import Signposts
from auditor.gather.steps import clicks
from auditor.site.kinds.kinds import PageKind
from auditor.site.kinds.page_kind import NOT_ITS_OWN_WORDS
from auditor.site.markup.trouble import Trouble
from auditor.site.visit.gathered import Visit
from auditor.transport import Visitor

# A miss is a request, not a page.
FREE = frozenset({Trouble.NOT_FOUND, Trouble.SOFT_NOT_FOUND, Trouble.ROBOTS, Trouble.NOT_RECORDED, Trouble.BAD_ADDRESS})
WALLS = frozenset(
    {
        Trouble.CAPTCHA, Trouble.TOO_MANY_REQUESTS, Trouble.SCRIPT_ONLY, Trouble.FORBIDDEN, Trouble.TIMEOUT,
        Trouble.REFUSED,
        Trouble.SERVER_ERROR, Trouble.TLS, Trouble.NO_SUCH_HOST, Trouble.BROKEN, Trouble.PRIVATE_ADDRESS,
    }
)  # fmt: skip
WALLS_WITHOUT_A_PAGE, WALLS_IN_A_ROW = 3, 6
MOST_UNREAD = 12
SPARE_REQUESTS = 30


class Journey:
    """The state of one visit; every method asks one address at a time and never raises for what a site does."""

    def __init__(self, visitor: Visitor, rules: Reading, most: int, progress: Callable[[Progress], None]) -> None:
        """Take what visits, what understands, the most pages to read, and who wants to hear of it."""
        self.visitor = visitor
        self.rules = rules
        self.most = most
        self.hosts = Hosts(visitor.home, rules.never)
        self.people = People()
        self.visits: list[Visit] = []
        self.stopped: Trouble | None = None
        self.home = visitor.home
        self.links: dict[str, tuple[str, ...]] = {}
        self._progress = progress
        self._frontier = Frontier()
        self._abroad = Abroad(self.hosts, visitor.name)
        self.signposts = Signposts(rules.pages, self.hosts, self.people, self._abroad, self._frontier)
        self._digests: dict[bytes, PageKind] = {}
        self._frames: set[str] = set()
        self._missing = MissingLook()
        self._used = 0
        self._requests = 0
        self._walls = 0

    @property
    def may_go_on(self) -> bool:
        """Whether there is budget left and nothing said to stop."""
        return self.stopped is None and self._used < self.most and self._requests < 2 * self.most + SPARE_REQUESTS

    @property
    def may_ask(self) -> bool:
        """Whether the time is not up and no wall stands."""
        return self.stopped is None

    def found(self) -> frozenset[PageKind]:
        """Return the kinds of page that were seen, also those that could not be read."""
        kinds = {kind for visit in self.visits if visit.trouble not in FREE for kind in (visit.kind, *visit.topics)}
        return frozenset(kinds)

    def knows(self, key: str) -> bool:
        """Whether an address was asked for already."""
        return self._frontier.taken(key)

    def report(self, url: str, kind: PageKind) -> None:
        """Tell what is about to be asked for, without what may name somebody."""
        shown = shown_address(url, kind, self.rules.pages.words)
        self._progress(Progress(shown, kind, self._used, self.most))

    def learn_missing(self) -> None:
        """Ask for an address that cannot exist, to know that answer when it is given elsewhere."""
        read = self.rules.read(self.visitor.get(urljoin(self.home, IMPROBABLE)), PageKind.OTHER, home=self.home)
        self.visitor.keep(read.delivery, read.page, read.trouble)
        if read.readable and self._digests.get(read.digest()) is None:
            self._missing = MissingLook.of(read.page)

    def keep(self, read: Read, *, steps: int | None, abroad: int = 0) -> None:
        """Record an answer, follow its links, and let go of what was only needed to read it."""
        self.visits.append(read.visit(steps))
        self._frontier.take(identity(read.url))
        self._frontier.take(identity(read.delivery.url))
        self._used += read.trouble not in FREE
        self._walls = self._walls + 1 if read.trouble in WALLS else 0
        if read.trouble is Trouble.TIME_UP:
            self.stopped = Trouble.TIME_UP
        elif self._walls >= (
            WALLS_IN_A_ROW if any(visit.trouble is None for visit in self.visits) else WALLS_WITHOUT_A_PAGE
        ):
            self.stopped = read.trouble
        page = read.page
        if page is None:
            return
        if read.trouble is None:
            self._digests.setdefault(read.digest(), read.kind)
            # "Forum" stands in the title of every page of one, which makes no board of its terms.
            for kind in (read.kind, *(topic for topic in read.topics[:1] if topic is not PageKind.FORUM)):
                self._frontier.read(kind, tongue_of(read.url))
        if read.trouble in WITH_LINKS:
            self.people.learn(page, frozenset({identity(self.home)}))
            self.links[identity(read.url)] = self.signposts.read(page, read.kind, steps, abroad)
        page.settle(self._frames)
        if read.trouble is None and read.kind not in NOT_ITS_OWN_WORDS:
            self._frames.update(page.frames)
        page.release()

    def leave_unread(self) -> None:
        """Record the wanted pages that still wait when the visit ends early: what they say is not known."""
        if self.may_go_on or self.stopped not in (None, Trouble.TIME_UP):
            return
        trouble = self.stopped or Trouble.BUDGET
        left = 0
        while left < MOST_UNREAD and (lead := self._frontier.next()) is not None:
            if lead.kind in WANTED and not self.people.is_personal(lead.url, lead.kind):
                self.visits.append(
                    Visit(lead.url, lead.kind, trouble=trouble, steps_from_home=lead.steps, asked=lead.url)
                )
                left += 1

    def follow(self) -> None:
        """Visit what waits, best first, until nothing is left, the budget is used or a wall stands."""
        while self.may_go_on and (lead := self._frontier.next()) is not None:
            if not self.people.is_personal(lead.url, lead.kind):
                self._visit(lead)

    def _visit(self, lead: Lead) -> None:
        """Ask for one address and keep what it gives, unless it was seen before."""
        self.report(lead.url, lead.kind)
        read = self.ask(lead.url, lead.kind)
        if read is None:
            return
        if read.page is not None and not self.hosts.own(read.url) and not self._abroad.accepts(read.page):
            return
        self.keep(read, steps=lead.steps, abroad=lead.abroad)

    def ask(self, url: str, kind: PageKind) -> Read | None:
        """Return an answer that is new; None for one seen before and for a person's page, which is remembered."""
        self._requests += 1
        read = self.rules.read(self.visitor.get(url), kind, home=self.home)
        if self.people.is_personal(read.url, read.kind) and not self._is_of_the_place(read):
            self.visitor.drop(read.delivery, read.page)
            return None
        signed = read.page is None or read.page.is_of_staff or not self.people.is_pinned(read.url)
        if read.readable and (read.kind is PageKind.ADVERTISEMENT or not signed):
            self.people.learn_one(read.url)
            self.visitor.drop(read.delivery, read.page)
            return None
        self.visitor.keep(read.delivery, read.page, read.trouble)
        key = identity(read.url)
        if key != identity(url) and self._frontier.taken(key):
            gated = any(visit.kind is PageKind.GATE and identity(visit.url) == key for visit in self.visits)
            return self._closed(read, kind) if gated else None
        self._frontier.take(key)
        return self._new(read, kind) if read.readable else self._unreadable(read, kind)

    def _is_of_the_place(self, read: Read) -> bool:
        """Whether a topic with an address like a person's, that no card links to, was opened by who runs the forum."""
        return read.page is not None and read.page.is_opened_by_staff and not self.people.is_known(read.url)

    def _unreadable(self, read: Read, kind: PageKind) -> Read | None:
        """Return an answer with trouble, unless another host gave it, or robots.txt kept off nothing wanted."""
        if read.page is None and not self.hosts.own(read.url) and self.hosts.own(read.delivery.url):
            return None
        return read if read.trouble is not Trouble.ROBOTS or kind in WANTED else None

    def _new(self, read: Read, kind: PageKind) -> Read | None:
        """Return a page that was not read before, and that is more than the site's word for a missing one."""
        seen = self._digests.get(read.digest())
        if seen is PageKind.GATE:
            return self._closed(read, kind)
        if seen is not None:
            self._frontier.copied(read.delivery.url)
            return None
        if read.page is not None and self._missing.is_look_of(read.page):
            return read.with_trouble(Trouble.SOFT_NOT_FOUND, kind)
        return read

    def _closed(self, read: Read, kind: PageKind) -> Read | None:
        """Return the answer as one that lies behind the gate, when it was wanted."""
        return replace(read.with_trouble(Trouble.GATE, kind), page=None) if kind in WANTED else None

    def clicks(self) -> dict[str, int]:
        """Return the fewest clicks from the home or first page to every address that a link was seen to."""
        starts = [identity(self.home), *(identity(visit.url) for visit in self.visits[:1])]
        return clicks(starts, self.links)

    def finished(self) -> tuple[Visit, ...]:
        """Return the visits with their fewest clicks from home; what turned out to be a person's page is left out."""
        found = self.clicks()
        told = []
        for visit in self.visits:
            if not visit.masked and any(self.people.is_personal(url, visit.kind) for url in (visit.url, visit.asked)):
                self.visitor.forget((visit.url, visit.asked))
                continue
            steps = (
                visit.steps_from_home
                if visit.masked
                else found.get(identity(visit.url), found.get(identity(visit.asked), None))
            )
            if visit.page is not None:
                visit.page.steps_from_home = steps
            told.append(replace(visit, steps_from_home=steps))
        return tuple(told)
