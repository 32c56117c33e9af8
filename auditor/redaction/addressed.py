"""Which addresses are persons', and the masks that stand for them."""

import re
from collections import defaultdict
from collections.abc import Callable
from urllib.parse import quote, unquote, urlsplit

from auditor.redaction.asked import Asked
from auditor.redaction.masks import MASK, Masks
from auditor.redaction.persons import Persons
from auditor.site.channels import ChannelReader
from auditor.site.entries.posts import MEMBER, entry_form, may_be_entry, where_of
from auditor.site.kinds.page_words import PageWords
from auditor.site.markup.elements import Addresses
from auditor.site.markup.same_address import identity, shape

LEAST_ALIKE, LEAST_IN_A_FOLDER = 3, 2
# Where articles, questions and topics stand, to which cards may lead too.
NO_FOLDERS = frozenset(
    ["blog", "blogs", "nieuws", "news", "help", "hulp", "faq", "info", "artikel", "artikelen", "tips", "magazine", "t",
     "topic", "topics", "forum", "f", "dagboek", "docs", "pagina", "page", "pages", "verhalen", "steden", "stad", "s"]
)  # fmt: skip
NUMBERED = re.compile(r"(?<=-)\d{3,}$")
BETWEEN_PAIRS = re.compile(r"([&;#])")


class Addressed(Persons):
    """Grows during a visit; the same address has the same mask everywhere."""

    def __init__(self, home: str, channels: ChannelReader | None, pages: PageWords | None) -> None:
        """Know no address but the platform's own."""
        super().__init__(home, channels, pages)
        self._own_keys: set[str] = {identity(home)} if home else set()
        # Topics of a forum that who runs it opened, among those of visitors.
        self._own_topics: set[str] = set()
        self._keys: dict[str, str] = {}
        self._members: set[str] = set()
        self._shapes: set[str] = set()
        self._forms: set[str] = set()
        self._offers: set[str] = set()
        self._offering: set[str] = set()
        self._folders: dict[str, set[str]] = defaultdict(set)
        self._posts_seen = False
        self._masks = Masks()
        self._verdicts: dict[tuple[str, str], str] = {}

    def _learn_key(self, url: str) -> None:
        key = identity(url)
        if key not in self._own_keys and key not in self._own_topics and not MASK.search(url):
            self._keys.setdefault(key, url)

    def _learn_person(self, url: str) -> None:
        """Remember the address of a card, a member or an advertisement, and where such stand."""
        self._learn_key(url)
        if identity(url) in self._keys:
            self._note_folder(url, numbered=False)

    def _note_folder(self, url: str, *, numbered: bool) -> None:
        """Remember where somebody stands; `numbered` asks for a number behind the name, as entries have."""
        folder, slug = folder_of(url)
        if folder and folder.rpartition("/")[2] not in NO_FOLDERS and (not numbered or NUMBERED.search(slug)):
            self._folders[folder].add(slug)

    def holds_persons(self, url: str) -> bool:
        """Whether an address stands in a folder in which cards have shown persons, and no menu a page.

        One is enough where both end with a number as long: "zdenka-utrecht-70412".
        """
        folder, slug = folder_of(url)
        there = self._folders.get(folder, ())
        if not there or any(key.rpartition("/")[0] == folder for key in self._own_keys):
            return False
        number = NUMBERED.search(slug)
        alike = number is not None and any(
            len(other[0]) == len(number[0]) for one in there if (other := NUMBERED.search(one))
        )
        return alike or len(there) >= LEAST_IN_A_FOLDER

    @property
    def extent(self) -> tuple[int, ...]:
        """How much is known of persons: as long as it is the same, what was redacted stays as it is."""
        known = (self.names, self.numbers, self.mails, self._keys, self._members, self._shapes, self._forms)
        return (*map(len, known), len(self._offers), len(self._offering), int(self._posts_seen), len(self._own_topics))

    @property
    def may_mask(self) -> bool:
        """Whether any address of a person is known yet."""
        if self.asked is not None:
            self.asked.whether_any = True
        return bool(self._keys)

    def may_mask_in(self, text: str) -> bool:
        """Whether a text may hold the address of a person: any is known yet, and one can be written there."""
        return "/" in text and self.may_mask

    def is_personal(self, url: str) -> bool:
        """Whether an address is a person's: linked from a card, or shaped like those and in no menu or foot."""
        if MASK.search(url):
            return True
        key = identity(url)
        if key in self._own_keys or key in self._own_topics:
            return False
        if key in self._keys:
            return True
        if shape(url) in self._shapes:
            return True
        if not self._posts_seen:
            return False
        where = where_of(url)
        return MEMBER.search(where) is not None or (entry_form_of(url) in self._forms and may_be_entry(where))

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

    def mask_named(self, url: str, tells: Callable[[str], bool]) -> str:
        """Return the mask of an address on the platform that carries a name or number, empty for one elsewhere.

        `tells` says of a piece of an address whether it carries any. Where only the query does, the page is the
        platform's own (``/melden?advertentie=anna``): the mask stands in the query alone.
        """
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
            self._note_folder(url, numbered=True)
            self._verdicts.clear()
            self._masks.of(url, "blad", _without_telling(url, tells))
        return self.mask(url)

    def link(self, href: str, addresses: Addresses) -> str:
        """Return what takes the place of a link, empty where it may stay."""
        if self.asked is not None:
            self.asked.link(href, addresses)
        if not self._keys:
            return ""
        at = _at(href, addresses)
        if at not in self._verdicts:
            url, _ = addresses.resolve(href)
            self._verdicts[at] = self.mask(url) if self._is_to_be_masked(url) else ""
        told = self._verdicts[at]
        if told and self.asked is not None:
            self.asked.unclear = True
        return told

    def link_within(self, href: str, addresses: Addresses) -> str:
        """Return a link whose query holds the address of a person with its mask there, empty for any other."""
        bare, sign, query = href.partition("?")
        if "/" not in query and "%2" not in query:
            return ""
        told = [self._pair(pair, addresses) for pair in BETWEEN_PAIRS.split(query)]
        again = f"{bare}{sign}{''.join(told)}"
        return again if again != href else ""

    def _pair(self, pair: str, addresses: Addresses) -> str:
        """Return one name and value of a query, with a mask for the address of a person."""
        name, sign, value = pair.partition("=")
        led = unquote(value)
        mask = self.link(led, addresses) if led.startswith(("/", "http")) and "/_masker/" not in led else ""
        return f"{name}{sign}{quote(mask, safe='')}" if mask else pair

    def leads_to_person(self, href: str, addresses: Addresses) -> bool:
        """Whether a link leads to a person's page, by its mask or not yet."""
        return self.may_mask if "/_masker/" in href else bool(self.link(href, addresses))

    def _is_to_be_masked(self, url: str) -> bool:
        return url.startswith("http") and url not in self._masks.issued and self.is_personal(url)

    def is_offer(self, url: str) -> bool:
        """Whether an address is that of an advertisement which was read as one."""
        offer = identity(url) in self._offers
        if self.asked is not None:
            self.asked.offers[url] = offer
        return offer

    def is_offering(self, url: str) -> bool:
        """Whether an address is that of a page which offers someone though it was not read as an advertisement."""
        return identity(url) in self._offering

    def _leads_where_it_did(self, asked: Asked, addresses: Addresses) -> bool:
        """Whether no link that was asked about leads to a person now; asking leaves behind what it always does."""
        links = {_at(href, addresses): href for href in asked.links} if self._keys else {}
        verdicts = {} if asked.asks_anew else self._verdicts
        for at, href in links.items():
            if verdicts[at] if at in verdicts else self._is_to_be_masked(addresses.resolve(href)[0]):
                return False
        if asked.asks_anew:
            self._verdicts.clear()
        self._verdicts.update(dict.fromkeys(links, ""))
        return True


def _without_telling(url: str, tells: Callable[[str], bool]) -> str:
    """Return an address up to the value that tells of someone, that pair last; empty where it is not the query's."""
    bare, _, query = url.partition("#")[0].partition("?")
    pairs = [pair for pair in query.split("&") if pair]
    telling = [pair for pair in pairs if tells(f"{bare}?{pair}")]
    if not telling or tells(bare) or not all("=" in pair for pair in telling):
        return ""
    quiet = [pair for pair in pairs if pair not in telling]
    told = f"{bare}?{'&'.join([*quiet, telling[0].partition('=')[0]])}="
    return "" if tells(told) else told


def _at(href: str, addresses: Addresses) -> tuple[str, str]:
    """Return what a verdict over a link depends on: the link and its base; of one from the root, the host alone."""
    base = addresses.base
    if href.startswith("/") and not href.startswith("//"):
        path = base.find("/", base.find("//") + 2)
        base = base if path < 0 else base[:path]
    return base, href


def folder_of(url: str) -> tuple[str, str]:
    """Return the folder that an address stands in, with its host, and its own part; none straight under the root."""
    folder, _, slug = re.sub(r"\.(?:html?|php|aspx?)$", "", identity(url).partition("?")[0]).rpartition("/")
    return (folder, slug) if "/" in folder else ("", slug)


def entry_form_of(url: str) -> str:
    """Return the form of an entry's address, with its host."""
    return urlsplit(url).netloc + entry_form(where_of(url))
