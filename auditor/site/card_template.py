"""What the cards of a list have in common where no advertisement has a page of its own: a control to report each."""

from collections import Counter
from collections.abc import Iterable

from auditor.site.entries.report_label import is_report_label
from auditor.site.markup.elements import Control, Link
from auditor.site.page import Page
from auditor.site.template import AdvertisementTemplate, Shared, known_words, opened_on
from auditor.site.visit.report_walked import ReportWalk
from auditor.site.words.vocabulary import folded

LEAST_CARDS = 2


def template_of_cards(pages: Iterable[Page], report: ReportWalk | None) -> AdvertisementTemplate | None:
    """Return what stands on the cards of the first list on which each can be reported; None without such a list.

    `report` is what opening a report from one of them showed.
    """
    for page in pages:
        way = reported_on_cards(page)
        if way is not None:
            opened = opened_on(page, report, {("way", folded(way.name))}) if report is not None else ()
            return AdvertisementTemplate((page,), (_shared(page, way), *opened))
    return None


def reported_on_cards(page: Page) -> Link | Control | None:
    """Return the first of the controls by which the cards of a page can be reported, None where not each has one."""
    if page.cards.advertisements < LEAST_CARDS:
        return None
    ways = [one for one in page.ways_on_cards if is_report_label(one.name)]
    alike = Counter(folded(one.name) for one in ways)
    return next((one for one in ways if alike[folded(one.name)] >= LEAST_CARDS), None)


def _shared(page: Page, way: Link | Control) -> Shared:
    target = way.url if isinstance(way, Link) else way.target
    quoted = known_words(page, way.name)
    return Shared(way.name, way, page, way.region, target, varies=True, quoted=quoted)
