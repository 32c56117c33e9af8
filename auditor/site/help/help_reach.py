"""How far from home, and in which of its languages, a site gives help information."""

from collections.abc import Iterable

import msgspec

from auditor.finding import Evidence
from auditor.site.channel_list import Mention, Part
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.site import Site
from auditor.site.tongues import read_tongues, tongues, versions
from auditor.site.words.language import language_of_text
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

# Supervisors and the like help nobody in need.
NO_HELP = frozenset({"acm", "autoriteit-persoonsgegevens", "atkm", "nederlandse-arbeidsinspectie"})
SMALL_PRINT = frozenset({PageKind.TERMS, PageKind.PRIVACY, PageKind.COOKIES})
HELPING = frozenset(
    {
        PageKind.HOME, PageKind.GATE, PageKind.SAFETY, PageKind.HELP, PageKind.REPORT, PageKind.CONTACT,
        PageKind.ABOUT, PageKind.OTHER,
    }
)  # fmt: skip
FEW_WORDS = 8
HELP_PART = later(
    r"^(?:\d+\.? )?(?:hulp|help|slachtoffer\w*|victims?|support|steun|wie (?:je|u) (?:kan|kunt) (?:helpen|bellen)|"
    r"(?:heb|hebt|heeft) (?:je|u) hulp nodig|waar (?:je|u) hulp|need help|where to (?:get|find) help|hilfe|aide)\b"
)
USABLE = (Part.PHONE, Part.LINK)
ONE_CLICK = 1


class HelpReach(msgspec.Struct, frozen=True):
    """Where help information stands: the mentions that decide, and how it is to be found.

    `near` tells whether it is one click from home in each language that has it; `missing` are languages of the site
    in which pages were read but no help was found, `unseen` those of which no page was read; `thin` tells that all
    there is are clauses in the small print; `doors` are the links on a first page that lead there.
    """

    mentions: tuple[Mention, ...]
    near: bool
    missing: frozenset[str]
    unseen: frozenset[str]
    thin: bool
    doors: tuple[Evidence, ...] = ()


def help_reach(site: Site) -> HelpReach | None:
    """Return where the help information stands, None where there is none."""
    every = [one for one in (*site.mentions, *_foreign(site)) if one.channel not in NO_HELP]
    sought = [one for one in every if site.kind_of(one.page) not in SMALL_PRINT or _has_a_part(one)]
    # Beside a page that one can look for, a number in the house rules is no help in one more language.
    usable = (one for one in sought if one.part in USABLE and site.kind_of(one.page) is not PageKind.CONDUCT)
    chosen = list(usable) or sought or every
    if not chosen:
        return None
    by_tongue: dict[str, list[Mention]] = {}
    several = len(tongues(site)) > 1
    for one in chosen:
        for tongue in _tongues_of(site, one, several=several):
            by_tongue.setdefault(tongue, []).append(one)
    steps = {id(v.page): v.steps_from_home for v in site.visits if v.page is not None}
    nearest = [_nearest(site, tongue, found, steps) for tongue, found in by_tongue.items()]
    return HelpReach(
        mentions=tuple(one for one, _ in nearest),
        near=all(clicks is not None and clicks <= ONE_CLICK for _, clicks in nearest),
        missing=read_tongues(site) - by_tongue.keys(),
        unseen=tongues(site) - read_tongues(site) - by_tongue.keys(),
        thin=not sought,
        doors=tuple(_doors(site, [one.page for one, _ in nearest])),
    )


def _has_a_part(mention: Mention) -> bool:
    """Whether a mention stands in a part of its own for whoever needs help: "Hulp", below the company's details."""
    heading = folded(mention.seen.headings[-1]) if isinstance(mention.seen, Block) and mention.seen.headings else ""
    return len(heading.split()) <= FEW_WORDS and HELP_PART.search(heading) is not None


def _doors(site: Site, pages: list[Page]) -> Iterable[Evidence]:
    """Yield the link on the first page, or on the home of a language, that leads to each page with help."""
    starts = dict.fromkeys((site.gathered.home or site.entry, site.entry, *site.pages_of(PageKind.HOME)))
    for page in pages:
        addresses = {page.url} | {v.asked for v in site.visits if v.page is page}
        for start in starts:
            link = next((one for one in start.links if one.url in addresses), None)
            if start is not page and link is not None:
                yield start.evidence(link)
                break


def _foreign(site: Site) -> Iterable[Mention]:
    """Yield the mentions on pages in languages that the checks do not read: numbers and addresses are the same."""
    for visit in site.visits:
        if visit.page is not None and visit.trouble is Trouble.UNKNOWN_LANGUAGE:
            yield from site.channels.mentions(visit.page)


def _tongues_of(site: Site, mention: Mention, *, several: bool) -> frozenset[str]:
    """Return the languages that help is given in: the page's, and on a site of several that of a part in another."""
    spoken = {site.language_of(mention.page)}
    if several and site.kind_of(mention.page) in HELPING:
        if isinstance(mention.seen, Block) and len(mention.seen.text.split()) > FEW_WORDS:
            spoken.add(language_of_text(mention.seen.text))
        for node in mention.page.css("body [lang]"):
            if site.channels.names_in(node.text(separator=" ")) or node.css("a[href^='tel:']"):
                spoken.add((node.attributes.get("lang") or "").lower()[:2])
    # A few words in no language that can be told are taken to be in that of the home page.
    return frozenset(spoken - {""}) or frozenset({site.language_of(site.gathered.home or site.entry)})


def _nearest(site: Site, tongue: str, found: list[Mention], steps: dict[int, int | None]) -> tuple[Mention, int | None]:
    """Return the mention that is the fewest clicks from the first page of its language, with that number."""
    fronts = [page for page in _fronts(site) if site.language_of(page) == tongue]
    fronts += _home_in(site, tongue)
    if _has_an_entrance(site) and site.entry not in fronts:
        # An entrance in several languages leads from its foot to the help in each of them.
        fronts.append(site.entry)
    best: tuple[Mention, int | None] = (found[0], None)
    for one in found:
        clicks = _clicks(one.page, fronts, steps.get(id(one.page)))
        if clicks is not None and (best[1] is None or clicks < best[1]):
            best = (one, clicks)
    return best


def _has_an_entrance(site: Site) -> bool:
    """Whether a visitor comes to the home page by an entrance at another address, which is no click to help."""
    home = site.gathered.home
    return home is not None and home.url != site.entry.url and site.kind_of(site.entry) is PageKind.GATE


def _fronts(site: Site) -> Iterable[Page]:
    """Yield the pages that a visitor may come in by: the first page, home, and those or an entrance per language."""
    yield site.entry
    if site.gathered.home is not None:
        yield site.gathered.home
    yield from site.pages_of(PageKind.HOME)
    first = site.language_of(site.entry)
    yield from (page for page in site.pages_of(PageKind.GATE) if site.language_of(page) != first)


def _home_in(site: Site, tongue: str) -> list[Page]:
    """Return the page that a first page offers as itself in another language, whatever language it was taken to be."""
    offered = {url for code, url in versions(site) if code == tongue}
    return [page for page in site.pages if page.url in offered]


def _clicks(page: Page, fronts: list[Page], steps: int | None) -> int | None:
    """Return how many clicks a page lies from the first page of its language, else from that of the site."""
    if page in fronts:
        return 0
    if any(link.url == page.url for front in fronts for link in front.links):
        return ONE_CLICK
    return steps
