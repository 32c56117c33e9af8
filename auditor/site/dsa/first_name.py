"""A platform that tells no more of whoever runs it than a first name and a place, as a lone webmaster does."""

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.site import Site
from auditor.site.words.later import later

NOT_OF_ITS_OWN = frozenset({Region.USER_CONTENT, Region.CARD, Region.NAV, Region.COOKIES})
# "Roger V., Stekene. E-mail: …": whom one writes to, and where that is; who tells a story of himself gives no address.
SIGNED = later(
    r"^[A-ZÀ-Ý][a-zà-ÿ]{2,}(?: [A-ZÀ-Ý]\.)?, (?:te |uit )?[A-ZÀ-Ý][\w-]{2,}(?: [A-ZÀ-Ý][\w-]+)?\.? (?:[Ee]-?)?[Mm]ail\b"
)


def first_name(site: Site) -> Evidence | None:
    """Return where the page on contact gives a first name and a place to write to."""
    for page in site.own_pages:
        if site.kind_of(page) is not PageKind.CONTACT:
            continue
        for block in page.blocks:
            if block.region not in NOT_OF_ITS_OWN and SIGNED.match(block.text) is not None:
                return page.evidence(block)
    return None
