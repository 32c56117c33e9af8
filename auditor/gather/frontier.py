"""The links that wait to be followed: the best promise first, and less of what was read already."""

import heapq

import msgspec

from auditor.gather.identity import shape
from auditor.site.kinds.kinds import PageKind

MOST_WAITING = 5_000
MOST_OF_A_SHAPE = 3
MOST_COPIES = 3
# How much the next page of a kind is still worth after so many were read; the last share holds for all further ones.
SHARES = (1.0, 0.7, 0.35, 0.2, 0.12, 0.06)
MANY_OF_THESE = (1.0, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2)
ARTICLES = frozenset({PageKind.HELP, PageKind.SAFETY})
UNNAMED = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5, 0.4)
FEW = {
    PageKind.LISTING: 2,
    PageKind.NEWS: 6,
    PageKind.FORUM: 2,
    PageKind.SEARCH: 0,
    PageKind.LOGIN: 1,
    PageKind.ADVERTISEMENT: 0,
}
SHAPED = frozenset({PageKind.OTHER, PageKind.NEWS, PageKind.FORUM, PageKind.LISTING, PageKind.SEARCH})
# "/#/meer" stands beside the front page as "/meer" does; that folder is everything's.
FRONT_ROUTES = "/%#/*"
Bucket = tuple[PageKind, str]


class Lead(msgspec.Struct, frozen=True):
    """An address that may be worth a visit.

    `steps` are the clicks from home (None for a sitemap or guess), `abroad` how deep into a help desk on another host.
    """

    url: str
    key: str
    kind: PageKind
    worth: float
    tongue: str = ""
    steps: int | None = None
    abroad: int = 0


class Frontier:
    """Hands out every address once, in an order that the same site always gives."""

    def __init__(self) -> None:
        self._buckets: dict[Bucket, list[tuple[float, int, Lead]]] = {}
        self._best: dict[str, float] = {}
        self._taken: set[str] = set()
        self._read: dict[Bucket, int] = {}
        self._shapes: dict[str, int] = {}
        self._copies: dict[str, int] = {}
        self._count = 0

    def add(self, lead: Lead) -> None:
        """Let an address wait, unless it was taken before or waits already for more."""
        if (
            lead.key in self._taken
            or self._best.get(lead.key, float("-inf")) >= lead.worth
            or self._count >= MOST_WAITING
        ):
            return
        self._best[lead.key] = lead.worth
        self._count += 1
        heapq.heappush(self._buckets.setdefault((lead.kind, lead.tongue), []), (-lead.worth, self._count, lead))

    def take(self, key: str) -> None:
        """Never hand out this address again."""
        self._taken.add(key)

    def taken(self, key: str) -> bool:
        """Whether an address was handed out or taken."""
        return key in self._taken

    def read(self, kind: PageKind, tongue: str) -> None:
        """Count a page that was read, so that more of its kind is worth less."""
        self._read[kind, tongue] = self._read.get((kind, tongue), 0) + 1

    def copied(self, url: str) -> None:
        """Count an address that only gave what was read before: a filter, a calendar, a session."""
        form = _form(url)
        self._copies[form] = self._copies.get(form, 0) + 1

    def count(self, kind: PageKind) -> int:
        """Return how many pages of a kind were read, in every language."""
        return sum(number for (one, _), number in self._read.items() if one is kind)

    def next(self) -> Lead | None:
        """Return the address that is worth most now, None when nothing waits that is wanted."""
        while True:
            best: tuple[float, int] | None = None
            chosen: Bucket | None = None
            for bucket in list(self._buckets):
                top = self._top(bucket)
                if top is None or self.count(bucket[0]) >= FEW.get(bucket[0], 1_000_000):
                    continue
                value = (-top[0] * self._share(bucket), -top[1])
                if best is None or value > best:
                    best, chosen = value, bucket
            if chosen is None:
                return None
            lead = heapq.heappop(self._buckets[chosen])[2]
            self._taken.add(lead.key)
            if not self._too_many_alike(lead):
                return lead

    def _top(self, bucket: Bucket) -> tuple[float, int, Lead] | None:
        """Return the first of a bucket that is still to be handed out, or nothing."""
        heap = self._buckets[bucket]
        while heap and (heap[0][2].key in self._taken or self._best[heap[0][2].key] > heap[0][2].worth):
            heapq.heappop(heap)
        if not heap:
            del self._buckets[bucket]
            return None
        return heap[0]

    def _share(self, bucket: Bucket) -> float:
        """Return how much of its worth a promise of this kind and language still has."""
        kind = bucket[0]
        shares = MANY_OF_THESE if kind in ARTICLES else UNNAMED if kind is PageKind.OTHER else SHARES
        return shares[min(self._read.get(bucket, 0), len(shares) - 1)]

    def _too_many_alike(self, lead: Lead) -> bool:
        """Whether enough addresses of this shape gave copies, or promise nothing: calendars, archives, lists."""
        form = _form(lead.url)
        if self._copies.get(form, 0) >= MOST_COPIES:
            return True
        if lead.kind not in SHAPED or not shape(lead.url) or form.endswith(FRONT_ROUTES):
            return False
        self._shapes[form] = self._shapes.get(form, 0) + 1
        return self._shapes[form] > MOST_OF_A_SHAPE


def _form(url: str) -> str:
    """Return the shape of an address, and for one without a shape the address without its parameters."""
    return shape(url) or url.partition("?")[0]
