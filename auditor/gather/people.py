"""Addresses that are a person's: whatever a card of an advertisement links to, and what looks just like it."""

from collections import Counter
from urllib.parse import urlsplit

from auditor.gather.identity import identity, shape
from auditor.gather.promise import WANTED
from auditor.site.entries.posts import MEMBER, entry_form, may_be_entry, where_of
from auditor.site.kinds.kinds import PageKind
from auditor.site.markup.regions import Region
from auditor.site.markup.trails import is_card
from auditor.site.page import Page

LEAST_ALIKE = 3
SAMPLE = 12
MOST_KEPT = 20_000


class People:
    """Remembers the addresses of advertisements, so that none is read as a page or written down."""

    def __init__(self) -> None:
        self._keys: set[str] = set()
        self._shapes: set[str] = set()
        self._forms: set[str] = set()
        self._pinned: set[str] = set()
        self._posts_seen = False
        self._masks: dict[str, str] = {}
        self.links: dict[str, None] = {}

    def learn(self, page: Page, own: frozenset[str] = frozenset()) -> None:
        """Remember what the cards of a page link to; `own` are keys of the platform's pages (its home)."""
        self._pinned.update(map(identity, page.pinned))
        links = page.cards.links
        for url in links[: MOST_KEPT - len(self._keys)]:
            if (key := identity(url)) not in own:
                self._keys.add(key)
                self.links.setdefault(url, None)
        forms = Counter(filter(None, (shape(url) for url in links[:SAMPLE])))
        self._shapes.update(form for form, count in forms.items() if count >= LEAST_ALIKE)
        self._keys.update(identity(url) for url in page.cards.members if identity(url) not in own)
        if page.cards.posts:
            self._posts_seen = True
            entries = Counter(_entry_form(url) for url in links if may_be_entry(where_of(url)))
            self._forms.update(form for form, count in entries.items() if count >= LEAST_ALIKE)

    def learn_one(self, url: str) -> None:
        """Remember one page that turned out to be a person's offer."""
        self._keys.add(identity(url))
        self.links.setdefault(url, None)

    def is_pinned(self, url: str) -> bool:
        """Whether a board shows it as a topic on the place itself; who wrote it is known once it was read."""
        return identity(url) in self._pinned

    def is_known(self, url: str) -> bool:
        """Whether a card leads to it."""
        return identity(url) in self._keys

    def is_personal(self, url: str, promised: PageKind = PageKind.OTHER) -> bool:
        """Whether an address is a person's: linked from a card, or shaped like those and promising nothing else."""
        if is_card(url) or identity(url) in self._keys:
            return True
        if identity(url) in self._pinned:
            return False
        if promised in (PageKind.OTHER, PageKind.ADVERTISEMENT) and shape(url) in self._shapes:
            return True
        return self._posts_seen and self._is_of_a_member(url, promised)

    def _is_of_a_member(self, url: str, promised: PageKind) -> bool:
        """Whether an address is that of a member of the forum, or of an entry like those seen."""
        where = where_of(url)
        if MEMBER.search(where):
            return promised not in WANTED
        form = _entry_form(url)
        if form not in self._forms or not may_be_entry(where):
            return False
        # A number alone may be any page's; with a title beside it below a common folder it is an entry's.
        return form.count("*") > 1 or promised not in WANTED

    def masked(self, url: str) -> str:
        """Return what stands in records for a person's page: the host, and a number of its own."""
        key = identity(url)
        if key not in self._masks:
            parts = urlsplit(url)
            self._masks[key] = f"{parts.scheme}://{parts.netloc}/[advertentie {len(self._masks) + 1}]"
        return self._masks[key]

    def linked_from(self, page: Page) -> int:
        """Return how many advertisements that were recognised anywhere the text of a page leads to by name."""
        offers = {identity(url) for url in self.candidates()}
        return len({identity(link.url) for link in page.links if link.region is Region.MAIN and link.name} & offers)

    def candidates(self) -> tuple[str, ...]:
        """Return links to advertisements, those of the commonest shape first, in the order they were seen.

        Where members write entries, their own pages are none.
        """
        entries = [url for url in self.links if not (self._posts_seen and MEMBER.search(where_of(url)))]
        forms = {url: shape(url) for url in entries or self.links}
        common = Counter(forms.values())
        return tuple(sorted(forms, key=lambda url: -common[forms[url]]))


def _entry_form(url: str) -> str:
    """Return what the addresses of entries on one host share."""
    return urlsplit(url).netloc + entry_form(where_of(url))


def without_person(link: str, offer: str) -> str:
    """Return a link of an advertisement page without what points back to it, empty where its path does.

    A report form is mostly the same page with the advertisement's number as a parameter.
    """
    parts = urlsplit(link)
    own = {step for step in urlsplit(offer).path.split("/") if any(map(str.isdigit, step))} | {
        urlsplit(offer).path.rstrip("/").rpartition("/")[2]
    }
    if any(step in own or any(map(str.isdigit, step)) for step in parts.path.split("/") if step):
        return ""
    return f"{parts.scheme}://{parts.netloc}{parts.path}"
