"""What a visit has learnt of persons, and how it learns from pages."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from selectolax.lexbor import LexborHTMLParser

from auditor.redaction.addressed import LEAST_ALIKE, Addressed, entry_form_of
from auditor.redaction.asked import Asked, AtRest
from auditor.redaction.learnt import Learnt
from auditor.redaction.names import name_in
from auditor.redaction.node_order import elements
from auditor.redaction.said import names_said
from auditor.site.channels import ChannelReader
from auditor.site.entries.cards import Cards
from auditor.site.entries.posts import may_be_entry, where_of
from auditor.site.kinds.page_words import PageWords
from auditor.site.markup.elements import Addresses
from auditor.site.markup.regions import Region
from auditor.site.markup.same_address import identity, shape
from auditor.site.page import Page

SAMPLE = 12
MOST_OF_SCRIPTS = 12_000_000
FRAMES = frozenset({Region.NAV, Region.HEADER, Region.FOOTER})
LEAST_OF_MENU = 4


class Known(Addressed):
    """Grows during a visit, by what pages show.

    `seal` is a text that no visited site can know beforehand: marks without it are a site's own and are taken off.
    """

    def __init__(
        self, seal: str, home: str = "", channels: ChannelReader | None = None, pages: PageWords | None = None
    ) -> None:
        """Start knowing where the platform is, which help channels there are, and by what words pages are known."""
        super().__init__(home, channels, pages)
        self.seal = "".join(filter(str.isalnum, seal))
        self._linked: Counter[str] = Counter()
        self._said: Counter[str] = Counter()
        self._seen_forms: Counter[str] = Counter()
        self._cards: dict[str, tuple[int, tuple[int, ...], Cards]] = {}
        self.at_rest = AtRest()
        self.scripts_at_rest = AtRest(MOST_OF_SCRIPTS)

    def learn(self, page: Page) -> None:
        """Remember what the cards of a page link to and say, and what its menus show to be the platform's own."""
        cards = page.cards
        held = page.card_roots
        # Where no card is, nobody asks for the places of cards.
        nodes = list(elements(page.tree)) if held else []
        roots = [(place, node) for place, node in enumerate(nodes) if node.mem_id in held]
        self._cards[page.sha256] = (len(nodes), tuple(place for place, _ in roots), cards)
        for link in page.links:
            if link.region in FRAMES:
                self._own_keys.add(identity(link.url))
                self.own_words.add(link.name.lower())
                # "Interview met Zdenka" in a foot is of somebody else than "Wietske schrijft" in a menu.
                if link.region is Region.NAV or not names_said(link.name):
                    self.own_people.update(link.name.lower().split())
        own = {identity(url) for url in (*page.pinned, *([page.url] if page.is_of_staff else ()))} - self._keys.keys()
        if not own <= self._own_topics:
            self._own_topics |= own
            self._verdicts.clear()
        self._linked.update({identity(link.url) for link in page.links if link.url.startswith("http")})
        said = {link.name.lower() for link in page.links}
        self._said.update(said)
        self.own_words.update(word for word in said if self._said[word] >= LEAST_OF_MENU)
        self.own_words.update(one.label.lower() for form in page.forms for one in form.fields)
        self.options.update(told.lower() for form in page.forms for one in form.fields for told in one.options)
        self.learn_cards(cards)
        self.learn_texts([node for _, node in roots])

    def learn_cards(self, cards: Cards) -> None:
        """Remember the addresses that cards lead to, and what those that look just like them look like."""
        for url in cards.links:
            self._learn_person(url)
        forms = Counter(filter(None, map(shape, cards.links[:SAMPLE])))
        self._shapes.update(form for form, count in forms.items() if count >= LEAST_ALIKE)
        for url in cards.members:
            self._learn_person(url)
            self._members.add(identity(url))
        if cards.posts:
            self._posts_seen = True
            entries = Counter(entry_form_of(url) for url in cards.links if may_be_entry(where_of(url)))
            self._forms.update(form for form, count in entries.items() if count >= LEAST_ALIKE)
        if cards.links or cards.members:
            self._verdicts.clear()
            if self.asked is not None:
                self.asked.asks_anew = True

    def learn_offer(self, url: str, tree: LexborHTMLParser) -> None:
        """Remember an advertisement's own page: its address, and the name and numbers it gives."""
        self._learn_person(url)
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
        self._learn_names(
            name for text in told for name in name_in(text) if name.lower() not in self.own_words | self.options
        )

    def learn_offering(self, url: str, names: Iterable[str]) -> None:
        """Remember a page that offers someone though it was not read as an advertisement."""
        key = identity(url)
        if key in self._own_keys or self._linked[key] >= LEAST_OF_MENU:
            return
        if key not in self._keys:
            self._offering.add(key)
            self._learn_person(url)
            self._verdicts.clear()
        self._learn_names(names)

    def cards_of(self, digest: str) -> tuple[int, tuple[int, ...], Cards] | None:
        """Return the number of elements, the places of cards and the cards of a page that was learnt from."""
        cards = self._cards.get(digest)
        if self.asked is not None:
            self.asked.cards[digest] = cards
        return cards

    @contextmanager
    def asking(self) -> Iterator[Asked]:
        """Take down what is asked as long as the block runs."""
        outer = self.asked
        self.asked = asked = Asked(len(self.names), bool(self._keys))
        try:
            yield asked
        finally:
            self.asked = outer

    def answers_as_before(self, asked: Asked, addresses: Addresses | None = None) -> bool:
        """Whether all that was asked would be answered the same now, and what follows from asking is done then."""
        if (
            (asked.whether_any and bool(self._keys) is not asked.addresses_known)
            or any((identity(url) in self._offers) is not offer for url, offer in asked.offers.items())
            or any(self._cards.get(digest) is not cards for digest, cards in asked.cards.items())
            or not self._names_no_one_new(asked)
        ):
            return False
        return self._leads_where_it_did(asked, addresses or Addresses(asked.base))

    def script_stays(self, text: str, kind: str, addresses: Addresses) -> bool:
        """Whether nothing was changed in a script, of this page or another, and nothing would be now."""
        before = self.scripts_at_rest.of(text.encode("utf-8", "surrogatepass"), "", kind)
        if before is None or not self.answers_as_before(before, addresses):
            return False
        if self.asked is not None:
            self.asked.take(before, addresses)
        return True

    @contextmanager
    def asking_of_part(self, addresses: Addresses) -> Iterator[Asked]:
        """Take down what is asked as long as the block runs, as part of what is asked already."""
        with self.asking() as asked:
            yield asked
        if self.asked is not None:
            self.asked.take(asked, addresses)

    def learnt(self) -> Learnt:
        """Return what may be stored."""
        return Learnt(self.seal, self.home, tuple(sorted(self._masks.issued)))

    @classmethod
    def of(cls, learnt: Learnt, channels: ChannelReader | None = None) -> "Known":
        """Return what a stored visit still knows: its masks and its seal."""
        known = cls(learnt.seal, learnt.home, channels)
        known._masks.restore(learnt.masks)
        return known
