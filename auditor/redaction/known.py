"""What a visit has learnt of persons: their addresses, names and numbers, and the masks that stand for them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.redaction.coarse import plain
from auditor.redaction.names import name_in, names_of_cards
from auditor.redaction.numbers import numbers_in
from auditor.site.automaton import Automaton
from auditor.site.cards import Cards
from auditor.site.channels import ChannelReader
from auditor.site.elements import Addresses
from auditor.site.page import Page
from auditor.site.page_words import PageWords
from auditor.site.posts import MEMBER, entry_form, may_be_entry, where_of
from auditor.site.redaction import digits_of
from auditor.site.regions import Region
from auditor.site.same_address import identity, shape
from auditor.site.words import folded

LEAST_ALIKE, SAMPLE, COMMON_IN = 3, 12, 3
MASK = re.compile(r"/_masker/(?:advertentie-[a-z]+|lid|blad)/\d+$")
FRAMES = frozenset({Region.NAV, Region.HEADER, Region.FOOTER})
CODED = re.compile(r"[^\W\d_]")
LEAST_NAME, LEAST_OF_MENU = 3, 4
POLICE = re.compile(r"\b(?:politie|police|polizei)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Learnt:
    """What may be stored of what was learnt: the masks given and the seal of the marks; nothing of a person."""

    seal: str
    home: str
    masks: tuple[str, ...]


class Known:
    """Grows during a visit; the same address has the same mask everywhere, and a name once learnt is known everywhere.

    `seal` is a text that no visited site can know beforehand: marks without it are a site's own and are taken off.
    """

    def __init__(
        self, seal: str, home: str = "", channels: ChannelReader | None = None, pages: PageWords | None = None
    ) -> None:
        """Start knowing where the platform is, which help channels there are, and by what words pages are known."""
        self.pages = pages
        self.seal = "".join(filter(str.isalnum, seal))
        self.home = home
        self.channels = channels
        host = (urlsplit(home).hostname or "").removeprefix("www.")
        self.domain = ".".join(host.split(".")[-2:])
        self.names: set[str] = set()
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
        self._masks: dict[str, str] = {}
        self._originals: dict[str, str] = {}
        self._issued: set[str] = set()
        self._letters: dict[str, str] = {}
        self._counts: Counter[str] = Counter()
        self._verdicts: dict[tuple[str, str], str] = {}
        self._cards: dict[str, tuple[int, tuple[int, ...], Cards]] = {}
        self._automaton: Automaton[tuple[int, bool]] | None = None

    # ── learning ────────────────────────────────────────────────────────────────────────────────────────────────────

    def learn(self, page: Page) -> None:
        """Remember what the cards of a page link to and say, and what its menus show to be the platform's own."""
        cards = page.cards
        tree = page.tree
        nodes = {node.mem_id: (place, node) for place, node in enumerate(elements(tree))}
        roots = [nodes[one] for one in page.card_roots if one in nodes]
        self._cards[page.sha256] = (len(nodes), tuple(sorted(place for place, _ in roots)), cards)
        for link in page.links:
            if link.region in FRAMES:
                self._own_keys.add(identity(link.url))
                self.own_words.add(link.name.lower())
        self._linked.update({identity(link.url) for link in page.links if link.url.startswith("http")})
        self._said.update({link.name.lower() for link in page.links})
        self.own_words.update(word for word, count in self._said.items() if count >= LEAST_OF_MENU)
        self.own_words.update(option.lower() for form in page.forms for one in form.fields for option in one.options)
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
        held: dict[str, set[int]] = defaultdict(set)
        cards = list(roots)
        for card in cards:
            text = plain(card.text(separator=" "))
            links = " ".join(node.attributes.get("href") or "" for node in card.css("[href^='tel:'], [href*='wa.me']"))
            for number in (*numbers_in(text), *numbers_in(links)):
                held[national(number.digits)].add(card.mem_id)
        # A number under every card is the platform's own.
        self.numbers.update(number for number, within in held.items() if len(within) < COMMON_IN)
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

    def learn_writers(self, names: Iterable[str]) -> None:
        """Remember the names that members sign with."""
        self._learn_names(names)

    def is_offering(self, url: str) -> bool:
        """Whether an address is that of a page which offers someone though it was not read as an advertisement."""
        return identity(url) in self._offering

    def stands_beside_help(self, text: str) -> bool:
        """Whether a text names a help channel or the police."""
        return POLICE.search(text) is not None or (self.channels is not None and bool(self.channels.names_in(text)))

    def _learn_key(self, url: str) -> None:
        key = identity(url)
        if key not in self._own_keys and not MASK.search(url):
            self._keys.setdefault(key, url)

    def _learn_names(self, names: Iterable[str]) -> None:
        new = {name for name in names if len(name) >= LEAST_NAME and not self._is_own_name(name)}
        if new - self.names:
            self.names |= new
            self._automaton = None

    def _is_own_name(self, name: str) -> bool:
        """Whether a name is the platform's: its domain holds it, or it holds its domain."""
        own = self.domain.partition(".")[0].replace("-", "")
        bare = folded(name).replace(" ", "").replace("-", "").replace(".", "")
        return bare in own or (len(own) > LEAST_NAME + 1 and own in bare)

    # ── addresses ───────────────────────────────────────────────────────────────────────────────────────────────────

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
        if url in self._issued:
            return url
        key = identity(url)
        if key not in self._masks:
            parts = urlsplit(url)
            member = key in self._members or (self._posts_seen and MEMBER.search(where_of(url)) is not None)
            kind = "lid" if member else "blad" if key in self._offering else f"advertentie-{self._letter(shape(url))}"
            self._counts[kind] += 1
            mask = f"{parts.scheme}://{parts.netloc}/_masker/{kind}/{self._counts[kind]}"
            self._masks[key] = mask
            self._originals[mask] = url
            self._issued.add(mask)
        return self._masks[key]

    def original(self, mask: str) -> str:
        """Return the address behind a mask, as long as the visit lasts; any other address is itself."""
        return self._originals.get(mask, mask)

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
            personal = url.startswith("http") and url not in self._issued and self.is_personal(url)
            self._verdicts[at] = self.mask(url) if personal else ""
        return self._verdicts[at]

    def _letter(self, form: str) -> str:
        """Return the letters of a shape of addresses, so that masks keep what is alike apart from what is not."""
        if form not in self._letters:
            number, told = len(self._letters), ""
            while number >= 0:
                told = chr(ord("a") + number % 26) + told
                number = number // 26 - 1
            self._letters[form] = told
        return self._letters[form]

    # ── what is the platform's or a help channel's ──────────────────────────────────────────────────────────────────

    def is_help_number(self, number: str) -> bool:
        """Whether a number is one of a help channel."""
        return self.channels is not None and self.channels.is_help_number(number)

    def is_help_domain(self, domain: str) -> bool:
        """Whether a domain is one of a help channel."""
        return self.channels is not None and bool(self.channels.owner_of(f"https://{domain}/"))

    def is_own_domain(self, domain: str) -> bool:
        """Whether a domain is the platform's."""
        return bool(self.domain) and (domain == self.domain or domain.endswith(f".{self.domain}"))

    def cards_of(self, digest: str) -> tuple[int, tuple[int, ...], Cards] | None:
        """Return the number of elements, the places of cards and the cards of a page that was learnt from."""
        return self._cards.get(digest)

    # ── names ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def names_in(self, text: str, low: str) -> Iterator[tuple[int, int]]:
        """Yield where a known name stands in a text, as a word of its own and with its capital."""
        for start, end, told in self._hits(low):
            if told and text[start : start + 1].isupper():
                yield start, end

    def names_in_code(self, low: str) -> Iterator[tuple[int, int]]:
        """Yield where a known name stands in an address or a script, in any of the ways it is written there."""
        for start, end, _ in self._hits(low):
            yield start, end

    def _hits(self, low: str) -> Iterator[tuple[int, int, bool]]:
        if not self.names:
            return
        if self._automaton is None:
            self._automaton = _automaton_of(self.names)
        for start, end, (_, told) in self._automaton.found(low):
            if not (low[start - 1 : start].isalnum() or low[end : end + 1].isalnum()):
                yield start, end, told

    # ── storing ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def learnt(self) -> Learnt:
        """Return what may be stored."""
        return Learnt(self.seal, self.home, tuple(sorted(self._issued)))

    @classmethod
    def of(cls, learnt: Learnt, channels: ChannelReader | None = None) -> "Known":
        """Return what a stored visit still knows: its masks and its seal."""
        known = cls(learnt.seal, learnt.home, channels)
        known._issued = set(learnt.masks)
        for mask in learnt.masks:
            kind, _, number = mask.rpartition("/")
            kind = kind.rpartition("/")[2]
            known._counts[kind] = max(known._counts[kind], int(number))
        return known


def elements(tree: LexborHTMLParser) -> Iterator[LexborNode]:
    """Yield the elements of a document in its order, without what is never read."""
    root = tree.root
    if root is None:
        return
    for node in root.traverse():
        tag = node.tag or "-"
        if tag[0] != "-" and tag not in ("script", "style", "template"):
            yield node


def national(digits: str) -> str:
    """Return a number as it is compared: Dutch in national form, others with their country."""
    return digits_of("+" + digits[2:] if digits.startswith("00") else digits)


def _entry_form(url: str) -> str:
    return urlsplit(url).netloc + entry_form(where_of(url))


def _automaton_of(names: Iterable[str]) -> Automaton[tuple[int, bool]]:
    """Return a finder of names and of the ways they are written in addresses; the value tells the name proper."""
    written_names: dict[str, tuple[int, bool]] = {}
    for name in sorted(names):
        low = name.lower()
        plainly = folded(name)
        told = dict.fromkeys((low, plainly.replace(" ", " ")), True)
        words = plainly.replace("-", " ").split()
        for joint in ("-", "_", "", "+", "%20", "."):
            written = joint.join(words)
            if len(written) > LEAST_NAME:
                told.setdefault(written, False)
        told.setdefault(quote(low), False)
        for written, proper in told.items():
            if CODED.search(written) and not (written in written_names and written_names[written][1]):
                written_names[written] = len(written), proper
    return Automaton(written_names, written_names.__getitem__)
