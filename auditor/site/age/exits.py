"""The ways out of an age gate: where "No, I am under 18" leads, and whether that page was read."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import msgspec

from auditor.site.age.young_words import FOR_THE_YOUNG, NOT_SO, OF_A_VICTIM, OF_SOMEBODY
from auditor.site.gate.gate import find_gate
from auditor.site.gate.gate_ways import is_way_out
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.elements import Link
from auditor.site.markup.regions import Region
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.site import LEAVES_OPEN, Site
from auditor.site.visit.gathered import Visit
from auditor.site.words.ages import ages
from auditor.site.words.vocabulary import folded

LONGEST, NEAR = 90, 60
AROUND = frozenset({Region.NAV, Region.FOOTER, Region.COOKIES, Region.USER_CONTENT})


class Exits(msgspec.Struct, frozen=True):
    """The pages that the ways out lead to, and the addresses of those on the platform itself that were not read."""

    pages: tuple[Page, ...]
    unread: tuple[Visit, ...]


def ways_out(page: Page) -> tuple[Link, ...]:
    """Return the links by which a visitor who is too young leaves a gate, wherever they lead; none without a gate."""
    leaving = [one for one in page.links if one.region not in AROUND and is_way_out(page, one.name)]
    # "Kom je op minder dan 18 uit? Dan is deze bladzijde voor jou": the name says little, what stands before it does.
    leaving += [one for one in links_after_a_word_to_the_young(page) if one.region not in AROUND and one not in leaving]
    if not leaving:
        return ()
    if any(one.region is Region.DIALOG for one in leaving):
        leaving = [one for one in leaving if one.region is Region.DIALOG]
    return tuple(leaving) if find_gate(page).covers else ()


def of_others(low: str) -> bool:
    """Whether a text speaks of somebody else than its reader."""
    return OF_SOMEBODY.search(low) is not None or OF_A_VICTIM.search(low) is not None


def links_after_a_word_to_the_young(page: Page) -> Iterator[Link]:
    """Yield the links that follow words such as "Nog geen 18?" in the same text, whatever they are called."""
    for number, block in enumerate(page.blocks):
        low = folded(block.text)
        before = folded(page.blocks[number - 1].text) if number else ""
        asked = folded(block.lead) or (before if before.endswith("?") and len(before) <= NEAR else "")
        if FOR_THE_YOUNG.search(asked) and not of_others(f"{asked} {low}") and len(asked) <= LONGEST:
            # "Ik moet nog achttien worden" heads the row, or the line before asks it.
            yield from (
                link for link in page.links if link.name and link.name in block.text and link.region is block.region
            )
        aged = bool(ages(low)) or bool(ages(before))
        words = [found.end() for found in FOR_THE_YOUNG.finditer(low)]
        words += [found.end() for found in NOT_SO.finditer(low)] if aged else []
        for end in words:
            for link in page.links:
                place = block.text.find(link.name, end) if link.name else -1
                said = low[low.rfind(".", 0, end) + 1 : place + len(link.name)]
                if 0 <= place - end <= NEAR and link.region is block.region and not of_others(said):
                    yield link


def exits(site: Site) -> Exits:
    """Return what the ways out at the entrance lead to; another site's page is none of its own."""
    pages: list[Page] = []
    unread: list[Visit] = []
    for url in _ways_out_of(site):
        visit = next((v for v in site.visits if url in (v.asked, v.url)), None)
        if visit is None:
            unread.append(Visit(url, PageKind.OTHER, trouble=Trouble.BUDGET, asked=url))
        elif visit.trouble in LEAVES_OPEN:
            unread.append(visit)
        elif visit.page is not None and visit.trouble is None:
            pages.append(visit.page)
    return Exits(tuple(pages), tuple(unread))


def _ways_out_of(site: Site) -> Iterator[str]:
    """Yield where the ways out at the entrance lead that stay on the platform; first the one that was tried."""
    walk = site.gathered.gate_walk
    if walk is not None and walk.leaves == "own":
        yield walk.leaves_to
    for gate in dict.fromkeys((site.entry, site.gathered.home or site.entry)):
        here = urlsplit(gate.url)
        for link in ways_out(gate):
            there = urlsplit(link.url)
            # "/?nee=1" leads back to the gate.
            if there.hostname == here.hostname and there.path.rstrip("/") != here.path.rstrip("/"):
                yield link.url
