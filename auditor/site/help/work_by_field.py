"""What is told on working in other words than the usual, on pages and under headings for those who work."""

from collections.abc import Iterator

from auditor.site.help.work_audience import (
    FOR_EVERYBODY,
    FORBIDS,
    NOT_INFORMATION,
    OF_A_FORM,
    OF_AN_ACCOUNT,
    VISITORS,
    WORKERS,
    above,
    audience,
    subtitle,
)
from auditor.site.help.work_fields import fields_in
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.site import Saying, Site
from auditor.site.words.vocabulary import folded


def told_by_fields(site: Site) -> Iterator[tuple[Saying, str]]:
    """Yield what is told in other words than the usual, on a page or under a heading for those who work."""
    for page in site.own_pages:
        kind = site.kind_of(page)
        if kind in NOT_INFORMATION:
            continue
        whole = kind not in FOR_EVERYBODY and _is_for_workers_alone(page, kind)
        if not whole and page.may_name.isdisjoint({WORKERS}):
            continue
        for one in page.sentences:
            if one.block.region is not Region.MAIN or not (whole or WORKERS in one.headed):
                continue
            saying = Saying(page, one, kind)
            topics = fields_in(one.low)
            if topics and _advises(saying) and audience(site, page, one.low, above(saying)) == WORKERS:
                yield from ((saying, topic) for topic in topics)


def _is_for_workers_alone(page: Page, kind: PageKind) -> bool:
    """Whether the title of a page says that it is for those who work, and not for their visitors."""
    titles = page.words.named(folded(f"{page.main_heading} . {page.metadata.title} . {subtitle(page)}"))
    return VISITORS not in titles and (kind is PageKind.ADVERTISE or WORKERS in titles or "advertiser" in titles)


def _advises(saying: Saying) -> bool:
    """Whether a sentence states something now, and no rule, promise, question or matter of an account."""
    sentence = saying.sentence
    if sentence.asks or sentence.block.tag in OF_A_FORM or saying.page_speaks_of_others:
        return False
    if sentence.names("promise", "past", "other_sites"):
        return False
    return FORBIDS.search(sentence.low) is None and OF_AN_ACCOUNT.search(sentence.low) is None
