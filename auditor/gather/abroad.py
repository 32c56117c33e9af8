"""Help desks on another host: followed when the platform's own menu leads there and they turn out to be its own."""

from urllib.parse import urlsplit

from auditor.gather.hosts import Hosts
from auditor.gather.promise import WANTED, Promise
from auditor.site.kinds.kinds import PageKind
from auditor.site.markup.elements import Link
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.words.vocabulary import folded

HELPFUL = frozenset({PageKind.HELP, PageKind.REPORT, PageKind.SAFETY, PageKind.CONTACT})
IN_THE_MENU = frozenset({Region.NAV, Region.HEADER, Region.FOOTER})
DEEPEST = 2
MOST_PAGES = 12
SHORTEST_NAME = 4


class Abroad:
    """Decides on addresses outside the platform's own hosts."""

    def __init__(self, hosts: Hosts, name: str) -> None:
        """Know the platform's hosts and its name."""
        self._hosts = hosts
        self._names = tuple(one for one in {folded(name), hosts.label()} if len(one) >= SHORTEST_NAME)
        self._own: set[str] = set()
        self._refused: set[str] = set()
        self._pages = 0

    def depth(self, link: Link, promise: Promise, page: Page, depth: int) -> int:
        """Return how deep abroad a link leads: 1 from home, 2 within the help desk, 0 for not at all."""
        host = urlsplit(link.url).netloc
        if self._hosts.never(link.url) or host in self._refused or self._pages >= MOST_PAGES:
            return 0
        if depth:
            inside = host == urlsplit(page.url).netloc and promise.kind in WANTED
            return depth + 1 if inside and depth < DEEPEST else 0
        return 1 if link.region in IN_THE_MENU and promise.kind in HELPFUL else 0

    def accepts(self, page: Page) -> bool:
        """Whether a page on another host is the platform's: it names the platform, or links back to it."""
        host = urlsplit(page.url).netloc
        if host not in self._own:
            said = folded(f"{page.metadata.title} {page.text[:20_000]}")
            if any(name in said for name in self._names) or any(self._hosts.own(link.url) for link in page.links):
                self._own.add(host)
            else:
                self._refused.add(host)
                return False
        self._pages += 1
        return True
