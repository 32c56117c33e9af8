"""Links of advertisement pages known by where they lead: to a report of that entry, or to the platform's own frame."""

import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from auditor.site.markup.elements import Link
from auditor.site.markup.regions import Region
from auditor.site.markup.same_address import bare
from auditor.site.page import Page
from auditor.site.site import Site
from auditor.site.template import AdvertisementTemplate, Shared, known_words
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

AROUND = frozenset({Region.FOOTER, Region.NAV, Region.HEADER, Region.COOKIES, Region.CARD, Region.USER_CONTENT})
DEED = (
    r"(?:report|flag|meld(?:en|ing|formulier|knop)?|rapport(?:eer|eren|age)?|abuse|misbruik|signaal|signaleer|"
    r"signaler|signalement|klacht|alert|alarm|notice)"
)
# An address that names the deed and which entry it is about: /meld/3301, /anzeige-melden?nr=41, /ad/12/report.
REPORTS_ONE = later(
    rf"/(?:[\w]+[-_])*{DEED}(?:[-_]\w+)*(?:\.\w{{2,4}})?(?:/|\?(?:\w+=\w*&)*\w+=)[\w-]*\d|"
    rf"/[\w-]*\d[\w-]*/(?:[\w]+[-_])*{DEED}/?(?:$|[?#])|/(?:[\w]+[-_])*{DEED}[-_]\d+(?:\.\w{{2,5}})?$",
    re.IGNORECASE,
)
SIGNS_UP = later(r"\bmeldt? (?:je|u|jezelf|mij|me) ")
PAGES_OF_A_FRAME = 2


def ways_by_address(site: Site, template: AdvertisementTemplate, forms: frozenset[str]) -> Iterator[Shared]:
    """Yield the link by which every advertisement page leads to a report, whatever it is called.

    `forms` are the addresses of the platform's report forms.
    """
    found = [_leading(site, page, forms) for page in template.pages]
    if not all(found):
        return
    link = found[0][0]
    same = template.is_common and all(ways[0].name == link.name for ways in found)
    quoted = link.name if same else ""
    yield Shared(link.name, link, template.pages[0], link.region, link.url, varies=True, quoted=quoted)


def _leading(site: Site, page: Page, forms: frozenset[str]) -> list[Link]:
    """Return the links in an advertisement that lead to a report of it."""
    found = []
    for link in page.links:
        if link.region in AROUND or not link.url.startswith("http") or not site.same_host(link.url):
            continue
        low = folded(link.name)
        if SIGNS_UP.search(low) or page.words.named(low) & {"sign_up", "other_report"}:
            continue
        parts = urlsplit(link.url)
        if REPORTS_ONE.search(f"{parts.path}?{parts.query}") or (bare(link.url) in forms and parts.query):
            found.append(link)
    return found


def ways_by_name(template: AdvertisementTemplate, names_report: Callable[[Page, str], bool]) -> Iterator[Shared]:
    """Yield the button that every advertisement has to report whoever is in it, by a name: "Meld Anna".

    Only the word of reporting in it is quoted.
    """
    found = [
        next((one for one in page.controls if one.region not in AROUND and names_report(page, one.name)), None)
        for page in template.pages
    ]
    first = found[0]
    if first is not None and template.is_common and all(found):
        page = template.pages[0]
        yield Shared(first.name, first, page, first.region, "", varies=True, quoted=known_words(page, first.name))


def stands_everywhere(site: Site, way: Shared) -> bool:
    """Whether the platform's ordinary pages hold the same link, so that it is part of their frame."""
    if not isinstance(way.element, Link) or not way.target.startswith("http"):
        return False
    low = folded(way.name)
    holding = [
        page
        for page in site.own_pages
        if bare(page.url) != bare(way.target)
        and any(link.url == way.target and folded(link.name) == low for link in page.links)
    ]
    return len(holding) >= PAGES_OF_A_FRAME
