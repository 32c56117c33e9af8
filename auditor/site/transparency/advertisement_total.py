"""How many advertisements a platform itself says it has: on its first page, or on one of all that it lists."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.markup.same_address import identity
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.site import Site
from auditor.site.transparency.counted_offers import Count, Near, Sort, counted_offers, is_plain
from auditor.site.transparency.total_words import GENERAL, OFFERS, RESULTS
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded
from auditor.stated_total import StatedTotal

KINDS = frozenset(
    {
        PageKind.HOME,
        PageKind.GATE,
        PageKind.LISTING,
        PageKind.ABOUT,
        PageKind.ADVERTISE,
        PageKind.SEARCH,
        PageKind.OTHER,
    }
)
SILENT = frozenset({Region.NAV, Region.CARD, Region.COOKIES, Region.USER_CONTENT, Region.QUOTE})
# Of what a query may hold on a page of everything: which part of the list, and the language.
OF_THE_LIST = frozenset({"page", "p", "paged", "pagina", "seite", "lang", "hl", "l"})
LETTERS = later(r"[a-z]+")
ONLY_A_NUMBER = later(r"\s*\d[\d.,' \u00a0\u202f]*\+?\s*")
LABEL = 3
SHORTEST_NAME = 3
# Pages of one visit are asked for one after the other, and a list grows in between.
GROWS = 0.01
ROUGHLY = 0.1
# More counts on one page are of parts, and contradict each other long before.
MOST = 50


class _Said(NamedTuple):
    """A count, and where it stands."""

    claim: Count
    page: Page
    block: Block


def advertisement_total(site: Site) -> StatedTotal | None:
    """Return how many advertisements the platform says it has; None where it says nothing, or various things.

    A number of a town, a part, a period or a page is not of the platform. Those who advertise count only where
    advertisements are not counted by that name.
    """
    said = tuple(_all(site))
    offers = tuple(one for one in said if one.claim.sort in (Sort.OFFERS, Sort.RESULTS))
    persons = tuple(one for one in said if one.claim.sort in (Sort.PERSONS, Sort.PART))
    if not offers and any(one.claim.sort is Sort.PART for one in persons):
        return None
    chosen = _agreed(offers or persons)
    if chosen is None:
        return None
    evidence = chosen.page.evidence(chosen.block, chosen.claim.said)
    return StatedTotal(chosen.claim.number, chosen.claim.near is not Near.EXACTLY, evidence)


def _agreed(said: tuple[_Said, ...]) -> _Said | None:
    """Return the first that tells it exactly, else the first; None where another tells something else."""
    exact = [one for one in said if one.claim.near is Near.EXACTLY]
    chosen = next(iter(exact or said), None)
    if chosen is None or not all(_agree(chosen.claim, one.claim) for one in said):
        return None
    return chosen


def _agree(chosen: Count, other: Count) -> bool:
    """Whether both can be told of one number of advertisements."""
    apart = abs(chosen.number - other.number) / max(chosen.number, other.number)
    if chosen.near is Near.EXACTLY and other.near is Near.AT_LEAST:
        return other.number <= chosen.number
    exact = chosen.near is other.near is Near.EXACTLY
    return apart <= (GROWS if exact else ROUGHLY)


def _all(site: Site) -> Iterator[_Said]:
    """Yield every count on the pages that are of the whole platform, the first page first."""
    own = _own_words(site)
    first = tuple(page for page in (site.gathered.home, site.gathered.entry) if page is not None and page in site.pages)
    others = (page for page in site.pages if site.kind_of(page) in KINDS and _is_of_everything(page, own))
    for page in dict.fromkeys((*first, *others)):
        yield from islice(_on_page(page, own), MOST)


def _own_words(site: Site) -> Callable[[str], bool]:
    """Return what tells the words of the platform's own name: those that its address holds."""
    entry = site.gathered.entry
    host = "".join(LETTERS.findall(urlsplit(entry.url).hostname or "")) if entry is not None else ""
    return lambda word: len(word) >= SHORTEST_NAME and word in host


def _is_of_everything(page: Page, own: Callable[[str], bool]) -> bool:
    """Whether address and main heading narrow nothing down: no town, no category, no search."""
    return _is_of_all(page.url) and _is_general(page.first_heading, own)


def _is_general(heading: str, own: Callable[[str], bool]) -> bool:
    """Whether a main heading is of everything."""
    return is_plain(heading, lambda word: word in GENERAL or own(word))


def _on_page(page: Page, own: Callable[[str], bool]) -> Iterator[_Said]:
    """Yield the counts on one page."""
    blocks = page.blocks
    for place, block in enumerate(blocks):
        if block.region in SILENT or not any(map(str.isdigit, block.text)):
            continue
        text = _with_its_label(blocks, place) if ONLY_A_NUMBER.fullmatch(block.text) else block.text
        if block.lead:
            text = f"{block.lead.rstrip(' :')}: {text}"
        for count in counted_offers(text, own):
            # Fewer than stand on the page itself are not all there are.
            is_all = count.number >= page.cards.advertisements and not _leads_to_a_part(page, count.said)
            if is_all and _is_under_general_headings(page, block, own):
                yield _Said(count, page, block)


def _with_its_label(blocks: tuple[Block, ...], place: int) -> str:
    """Return a number that stands alone with the label below it, as in a row of figures.

    Where labels stand above their numbers it stays alone.
    """
    before, after, beyond = (
        blocks[at].text if 0 <= at < len(blocks) else "" for at in (place - 1, place + 1, place + 2)
    )
    above = ONLY_A_NUMBER.fullmatch(beyond) is not None and 0 < len(before.split()) <= LABEL
    return blocks[place].text if above or not after else f"{blocks[place].text} {after}"


def _is_under_general_headings(page: Page, block: Block, own: Callable[[str], bool]) -> bool:
    """Whether no heading above a block, but for the main one of the page, is of a town or a part."""
    return all(_is_general(heading, own) for heading in block.headings[-2:] if heading != page.first_heading)


def _leads_to_a_part(page: Page, said: str) -> bool:
    """Whether the sentence is a link to something less than everything."""
    return any(not _is_of_all(link.url) for link in page.links if said in link.name)


def _is_of_all(url: str) -> bool:
    """Whether an address narrows nothing down."""
    address = urlsplit(f"//{identity(url)}")
    if any(key not in OF_THE_LIST for key, _ in parse_qsl(address.query, keep_blank_values=True)):
        return False
    return all(word in GENERAL or word in OFFERS or word in RESULTS for word in LETTERS.findall(folded(address.path)))
