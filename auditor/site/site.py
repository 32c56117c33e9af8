"""A platform as it was visited: immutable facts, and the plain questions that every check may ask."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from urllib.parse import urlsplit

from msgspec import UNSET
from msgspec.structs import replace

from auditor.finding import Evidence, Finding, View
from auditor.requirements import Text
from auditor.site.absence import absence
from auditor.site.card_template import template_of_cards
from auditor.site.channel_list import Mention
from auditor.site.channels import ChannelReader
from auditor.site.gate.gate import find_gate
from auditor.site.gate.gate_kind import Gate, GateKind
from auditor.site.hearing import Hearing
from auditor.site.kinds.page_kind import NOT_ITS_OWN_WORDS, PageKind
from auditor.site.lacking import UNSHOWN, lacks, lacks_language
from auditor.site.markup.selectors import selector_of
from auditor.site.markup.trouble import Trouble
from auditor.site.one_voice import letters_of_the_owner
from auditor.site.page import Page
from auditor.site.reading.asked import Asked, nothing_like
from auditor.site.recommended import recommended
from auditor.site.saying import Saying
from auditor.site.template import AdvertisementTemplate, common_template
from auditor.site.visit.gathered import Gathered, Visit
from auditor.site.words.vocabulary import Vocabulary

__all__ = ["Saying", "Site"]

# Troubles that leave open whether the page says what was looked for.
LEAVES_OPEN = frozenset(Trouble) - {
    Trouble.NOT_FOUND,
    Trouble.SOFT_NOT_FOUND,
    Trouble.BAD_ADDRESS,
    Trouble.NO_SUCH_HOST,
}
# What stands there is not known without a browser, or the browser could not show it.
MADE_BY_SCRIPT = UNSHOWN | {Trouble.SCRIPT_ONLY}
MOST_SEARCHED = 60
# Between checks: a tree weighs some five times what its page does, and to parse it anew takes less than a millisecond.
MOST_PARSED = 4
# A referral in the foot of every page is quoted from where a reader meets it first.
FIRST_READ_FOR_HELP, LAST = {PageKind.SAFETY: 0, PageKind.HELP: 1, PageKind.HOME: 2}, 3


class Site:
    """What a visit found. Pages are ordinary pages of the platform; advertisements exist as their template only."""

    def __init__(
        self, gathered: Gathered, words: Vocabulary, channels: ChannelReader, year: int, month: int = 12
    ) -> None:
        """Take what was gathered, the vocabulary and channels to read it with, and when it was observed.

        Where the month is not known it is December, so that what may be too old counts as too old.
        """
        self.gathered = gathered
        self.words = words
        self.channels = channels
        self.year = year
        self.month = month

    @cached_property
    def answers(self) -> dict[Callable[["Site"], object], object]:
        """What was worked out before, by the question (see `once`)."""
        return {}

    @cached_property
    def visits(self) -> tuple[Visit, ...]:
        """Every address that was tried, in the order of the visit."""
        return self.gathered.visits

    @cached_property
    def _kinds(self) -> dict[int, tuple[PageKind, ...]]:
        return {id(v.page): (v.kind, *v.topics) for v in self.gathered.visits if v.page is not None}

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """The pages that were read, without advertisements."""
        return tuple(v.page for v in self.gathered.visits if v.page is not None and v.trouble is None)

    @cached_property
    def entry(self) -> Page:
        """The first response to the start address, before any gate was passed; ask `lacks` first."""
        if self.gathered.entry is None:
            raise LookupError("the site has no entry page")
        return self.gathered.entry

    @cached_property
    def entry_is_filled_by_script(self) -> bool:
        """Whether the first response is a shell that script fills."""
        first = next((v for v in self.visits if v.page is self.gathered.entry), None)
        return first is not None and (first.trouble in MADE_BY_SCRIPT or first.kind is PageKind.SHELL)

    @cached_property
    def rendered(self) -> bool:
        """Whether a browser showed the pages, so that what is not seen on them is not there for a visitor."""
        return any(visit.page is not None and visit.page.view is not None for visit in self.visits)

    @cached_property
    def gate(self) -> Gate:
        """The age gate at the entrance: as seen where a browser looked, else as delivered."""
        # What script may still show needs no guess where it was seen what script shows.
        texts = () if self.entry.view is View.SEEN else tuple(text for _, text in self.gathered.scripts)
        found = find_gate(self.entry, texts)
        walk = self.gathered.gate_walk
        if found.kind is GateKind.UNCLEAR and walk is not None:
            found = replace(found, kind=GateKind(walk.kind))
        elif walk is not None and walk.late and not found.covers:
            # It came after what was seen first, so what it offers was not read.
            found = replace(found, kind=GateKind(walk.kind), unread=False, script_made=True)
        # What a script fills the page with may be a gate.
        return replace(found, script_made=True) if self.entry_is_filled_by_script else found

    @cached_property
    def shows_advertisements(self) -> bool:
        """Whether an advertisement was recognised anywhere: as a card, a teaser or a page of its own."""
        seen = self.gathered.advertisements or self.gathered.advertisements_trouble is not None
        if seen or any(page.cards.advertisements for page in self.pages):
            return True
        return any(page.teasers for page in self.pages)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Every mention of a help channel in the platform's own words, and where an article of its sends the reader."""
        pages = sorted(self.own_pages, key=lambda page: FIRST_READ_FOR_HELP.get(self.kind_of(page), LAST))
        told = tuple(mention for one in pages for mention in self.channels.mentions(one))
        return told + recommended(self.channels, (one for one in self.pages_of(PageKind.NEWS) if one not in pages))

    @cached_property
    def template(self) -> AdvertisementTemplate | None:
        """What the advertisement pages that were read have in common, else what cards that can be reported have."""
        report = self.gathered.report_walk
        return common_template(self.gathered.advertisements, report) or template_of_cards(self.pages, report)

    def kind_of(self, page: Page) -> PageKind:
        """Return what kind of page it is."""
        return self._kinds.get(id(page), (PageKind.OTHER,))[0]

    def language_of(self, page: Page) -> str:
        """Return the language that a page is in, as a two-letter code, empty when unknown."""
        return self._languages.get(id(page), "") or page.metadata.language[:2]

    @cached_property
    def _languages(self) -> dict[int, str]:
        return {id(v.page): v.language for v in self.visits if v.page is not None and v.language}

    def kinds_of(self, page: Page) -> tuple[PageKind, ...]:
        """Return what kind of page it is, and the other kinds that it serves too."""
        return self._kinds.get(id(page), ())

    def pages_of(self, *kinds: PageKind) -> tuple[Page, ...]:
        """Return the pages that are of one of the kinds, or serve it too."""
        wanted = set(kinds)
        return tuple(page for page in self.pages if wanted.intersection(self._kinds.get(id(page), ())))

    @cached_property
    def own_pages(self) -> tuple[Page, ...]:
        """The pages on which the platform speaks: no news, forum or advertisement, but what its one owner posts."""
        own = [page for page in self.pages if self.kind_of(page) not in NOT_ITS_OWN_WORDS]
        posts = [page for page in self.pages if self.kind_of(page) is PageKind.NEWS]
        letters = letters_of_the_owner(own, posts) if posts else frozenset()
        return tuple(own) if not letters else tuple(page for page in self.pages if page in own or id(page) in letters)

    def sayings(
        self,
        *concepts: str,
        where: str = "",
        along: Iterable[str] = (),
        itself: Iterable[str] = (),
        like: Callable[[str], bool] = nothing_like,
    ) -> Iterator[Saying]:
        """Yield the sentences that name, or answer a question about, one of the concepts, each text once.

        The other arguments leave out blocks that the check has no use for (see `Asked`).
        """
        return self._hearing.sayings(Asked.of(concepts, where, along, itself, like))

    @cached_property
    def _hearing(self) -> Hearing:
        return Hearing(self.own_pages, self.kind_of)

    def cards_evidence(self, page: Page) -> Evidence:
        """Return evidence that points at the first card or teaser of a page, without any of its text."""
        node = page.node_at(page.cards.first) if page.cards.first is not None else None
        selector = selector_of(node, page.card_roots) if node is not None else "body"
        return Evidence(page.shown_url, selector, "", page.sha256, page.view or UNSET)

    def rest(self) -> None:
        """Let the trees go when many are held; what was read of the pages stays."""
        parsed = [page for page in self.pages if page.is_parsed]
        if len(parsed) > MOST_PARSED:
            for page in parsed:
                page.release()

    def searched(self, *pages: Page) -> tuple[str, ...]:
        """Return the addresses that were read: the given pages, or all; never an advertisement's own."""
        read = pages or self.pages
        return tuple(dict.fromkeys(page.shown_url for page in read))[:MOST_SEARCHED]

    def lacks(self, need: str) -> Text | None:
        """Return why a need of a check is not there, None when it is."""
        return lacks(self, need)

    def lacks_language(self, read: Iterable[str]) -> Text | None:
        """Return that most of the platform's pages are in languages without words, None when they can be read."""
        return lacks_language(self, read)

    def unread(self, *kinds: PageKind) -> tuple[Visit, ...]:
        """Return the visits that promised one of the kinds, could not be read, and leave open what they say.

        A page that a browser could not show may be anything.
        """
        wanted = set(kinds)
        return tuple(v for v in self.visits if v.trouble in UNSHOWN or (v.trouble in LEAVES_OPEN and v.kind in wanted))

    def absent(self, sought: Text, where: Iterable[PageKind], *, in_terms: bool = False) -> Finding:
        """Say that something a platform should publish was not found, or that the right pages could not be read.

        `in_terms` is for what the terms or rules must say: where there are none, nothing is said of it.
        """
        return absence(self, sought, where, in_terms=in_terms)

    def same_host(self, url: str) -> bool:
        """Whether an address is on the platform's own host."""
        return urlsplit(url).hostname == urlsplit(self.entry.url).hostname
