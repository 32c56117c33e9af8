"""What a visit has learnt of persons: their addresses, names and numbers, and the masks that stand for them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.redaction.card_numbers import numbers_of_cards
from auditor.redaction.learnt import Learnt
from auditor.redaction.masks import MASK, Masks
from auditor.redaction.name_finder import LEAST_NAME, NameFinder
from auditor.redaction.names import name_in, names_of_cards
from auditor.redaction.node_order import elements
from auditor.redaction.platform import Platform
from auditor.site.channels import ChannelReader
from auditor.site.entries.cards import Cards
from auditor.site.entries.posts import MEMBER, entry_form, may_be_entry, where_of
from auditor.site.kinds.page_words import PageWords
from auditor.site.markup.elements import Addresses
from auditor.site.markup.regions import Region
from auditor.site.markup.same_address import identity, shape
from auditor.site.page import Page
from auditor.site.words.names import is_name

LEAST_ALIKE, SAMPLE = 3, 12
FRAMES = frozenset({Region.NAV, Region.HEADER, Region.FOOTER})
LEAST_OF_MENU = 4


class Known(Platform):
    """Grows during a visit; the same address has the same mask everywhere, and a name once learnt is known everywhere.

    `seal` is a text that no visited site can know beforehand: marks without it are a site's own and are taken off.
    """

    def __init__(
        self, seal: str, home: str = "", channels: ChannelReader | None = None, pages: PageWords | None = None
    ) -> None:
        """Start knowing where the platform is, which help channels there are, and by what words pages are known."""
        super().__init__(home, channels, pages)
        self.seal = "".join(filter(str.isalnum, seal))
        self._finder = NameFinder()
        self.numbers: set[str] = set()
        self.mails: set[str] = set()
        self.own_words: set[str] = set()
        self._own_keys: set[str] = {identity(home)} if home else set()
        self._keys: dict[str, str] = {}
        self._members: set[str] = set()
        self._shapes: set[str] = set()
        self._forms: set[str] = set()
        self._offers: set[str] = set()
        self._offering: set[str] = set()
        self._linked: Counter[str] = Counter()
        self._said: Counter[str] = Counter()
        self._seen_forms: Counter[str] = Counter()
        self._posts_seen = False
        self._masks = Masks()
        self._verdicts: dict[tuple[str, str], str] = {}
        self._cards: dict[str, tuple[int, tuple[int, ...], Cards]] = {}

    def learn(self, page: Page) -> None:
        """Remember what the cards of a page link to and say, and what its menus show to be the platform's own."""
        cards = page.cards
        held = page.card_roots
        nodes = list(elements(page.tree))
        roots = [(place, node) for place, node in enumerate(nodes) if node.mem_id in held] if held else []
        self._cards[page.sha256] = (len(nodes), tuple(place for place, _ in roots), cards)
        for link in page.links:
            if link.region in FRAMES:
                self._own_keys.add(identity(link.url))
                self.own_words.add(link.name.lower())
        self._linked.update({identity(link.url) for link in page.links if link.url.startswith("http")})
        self._said.update({link.name.lower() for link in page.links})
        self.own_words.update(word for word, count in self._said.items() if count >= LEAST_OF_MENU)
        self.own_words.update(
            told.lower() for form in page.forms for one in form.fields for told in (one.label, *one.options)
        )
        self.learn_cards(cards)
        self.learn_texts([node for _, node in roots])

    def learn_cards(self, cards: Cards) -> None:
        """Remember the addresses that cards lead to, and what those that look just like them look like."""
        for url in cards.links:
            self._learn_key(url)
        forms = Counter(filter(None, map(shape, cards.links[:SAMPLE])))
        self._shapes.update(form for form, count in forms.items() if count >= LEAST_ALIKE)
        for url in cards.members:
            self._learn_key(url)
            self._members.add(identity(url))
        if cards.posts:
            self._posts_seen = True
            entries = Counter(_entry_form(url) for url in cards.links if may_be_entry(where_of(url)))
            self._forms.update(form for form, count in entries.items() if count >= LEAST_ALIKE)
        if cards.links or cards.members:
            self._verdicts.clear()

    def learn_texts(self, roots: Iterable[LexborNode]) -> None:
        """Remember the names and numbers that cards give."""
        cards = list(roots)
        self.numbers.update(numbers_of_cards(cards))
        self._learn_names(names_of_cards(cards, self.own_words))

    def learn_offer(self, url: str, tree: LexborHTMLParser) -> None:
        """Remember an advertisement's own page: its address, and the name and numbers it gives."""
        self._learn_key(url)
        self._offers.add(identity(url))
        form = shape(url)
        self._seen_forms[form] += 1
        if form and self._seen_forms[form] >= LEAST_ALIKE:
            self._shapes.add(form)
        self._verdicts.clear()
        told = [node.text(separator=" ") for node in tree.css("h1, title")]
        told += [
            node.attributes.get("content") or ""
            for node in tree.css("meta[property='og:title'], meta[name='twitter:title']")
        ]
        self._learn_names(name for text in told for name in name_in(text) if name.lower() not in self.own_words)

    def is_offer(self, url: str) -> bool:
        """Whether an address is that of an advertisement which was read as one."""
        return identity(url) in self._offers

    def learn_offering(self, url: str, names: Iterable[str]) -> None:
        """Remember a page that offers someone though it was not read as an advertisement."""
        key = identity(url)
        if key in self._own_keys or self._linked[key] >= LEAST_OF_MENU:
            return
        if key not in self._keys:
            self._offering.add(key)
            self._learn_key(url)
            self._verdicts.clear()
        self._learn_names(names)

    def learn_told(self, names: Iterable[str], *, of_forms: bool = False) -> None:
        """Remember names told outside cards; what names a page, a channel or a menu of the platform is none."""
        own = frozenset[str]() if of_forms else self.own_words
        self._learn_names(name for name in names if is_name(name, own) and not self.speaks_of_platform(name))

    def learn_writers(self, names: Iterable[str]) -> None:
        """Remember the names that members sign with."""
        self._learn_names(names)

    def is_offering(self, url: str) -> bool:
        """Whether an address is that of a page which offers someone though it was not read as an advertisement."""
        return identity(url) in self._offering

    def _learn_key(self, url: str) -> None:
        key = identity(url)
        if key not in self._own_keys and not MASK.search(url):
            self._keys.setdefault(key, url)

    def _learn_names(self, names: Iterable[str]) -> None:
        self._finder.add(name for name in names if len(name) >= LEAST_NAME and not self.is_own_name(name))

    @property
    def extent(self) -> tuple[int, ...]:
        """How much is known of persons: as long as it is the same, what was redacted stays as it is."""
        known = (self.names, self.numbers, self.mails, self._keys, self._members, self._shapes, self._forms)
        return (*map(len, known), len(self._offers), len(self._offering), int(self._posts_seen))

    @property
    def may_mask(self) -> bool:
        """Whether any address of a person is known yet."""
        return bool(self._keys)

    def is_personal(self, url: str) -> bool:
        """Whether an address is a person's: linked from a card, or shaped like those and in no menu or foot."""
        if MASK.search(url):
            return True
        key = identity(url)
        if key in self._own_keys:
            return False
        if key in self._keys:
            return True
        if shape(url) in self._shapes:
            return True
        if not self._posts_seen:
            return False
        where = where_of(url)
        return MEMBER.search(where) is not None or (_entry_form(url) in self._forms and may_be_entry(where))

    def mask(self, url: str) -> str:
        """Return the address that stands for a person's page; that of a mask already given is itself."""
        if url in self._masks.issued:
            return url
        key = identity(url)
        member = key in self._members or (self._posts_seen and MEMBER.search(where_of(url)) is not None)
        return self._masks.of(url, "lid" if member else "blad" if key in self._offering else "")

    def original(self, mask: str) -> str:
        """Return the address behind a mask, as long as the visit lasts; any other address is itself."""
        return self._masks.original(mask)

    def masked(self, url: str) -> str:
        """Return an address as it may be written down: a person's by its mask, any other as it is."""
        return self.mask(url) if self.is_personal(url) else url

    def mask_named(self, url: str) -> str:
        """Return the mask of an address on the platform that carries a name or number, empty for one elsewhere."""
        try:
            host = (urlsplit(url).hostname or "").lower()
        except ValueError:
            return ""
        if not self.is_own_domain(host) or not url.startswith("http"):
            return ""
        key = identity(url)
        if key not in self._keys:
            self._offering.add(key)
            self._keys[key] = url
            self._verdicts.clear()
        return self.mask(url)

    def link(self, href: str, addresses: Addresses) -> str:
        """Return what takes the place of a link, empty where it may stay."""
        at = (addresses.base if not href.startswith("/") or href.startswith("//") else "", href)
        if at not in self._verdicts:
            url, _ = addresses.resolve(href)
            personal = url.startswith("http") and url not in self._masks.issued and self.is_personal(url)
            self._verdicts[at] = self.mask(url) if personal else ""
        return self._verdicts[at]

    def cards_of(self, digest: str) -> tuple[int, tuple[int, ...], Cards] | None:
        """Return the number of elements, the places of cards and the cards of a page that was learnt from."""
        return self._cards.get(digest)

    @property
    def names(self) -> set[str]:
        """The names that were learnt."""
        return self._finder.names

    def names_in(self, text: str, low: str) -> Iterator[tuple[int, int]]:
        """Yield where a known name stands in a text, as a word of its own and with its capital."""
        return self._finder.in_text(text, low)

    def names_in_code(self, low: str) -> Iterator[tuple[int, int]]:
        """Yield where a known name stands in an address or a script, in any of the ways it is written there."""
        return self._finder.in_code(low)

    def learnt(self) -> Learnt:
        """Return what may be stored."""
        return Learnt(self.seal, self.home, tuple(sorted(self._masks.issued)))

    @classmethod
    def of(cls, learnt: Learnt, channels: ChannelReader | None = None) -> "Known":
        """Return what a stored visit still knows: its masks and its seal."""
        known = cls(learnt.seal, learnt.home, channels)
        known._masks.restore(learnt.masks)
        return known


def _entry_form(url: str) -> str:
    return urlsplit(url).netloc + entry_form(where_of(url))
