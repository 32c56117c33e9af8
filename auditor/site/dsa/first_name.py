"""A platform that tells no more of whoever runs it than a first name and a place, as a lone webmaster does."""

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.site import Site
from auditor.site.words.later import later

PLACES = (PageKind.CONTACT, PageKind.ABOUT)
NAME = r"[A-ZÀ-Ý][a-zà-ÿ]{2,}(?: (?:van |de |der )*[A-ZÀ-Ý][\w.'’-]*)?"
PRESENTS = later(
    rf"\b(?:[Ii]k heet|[Mm]ijn naam is|[Mm]y name is|[Ii]ch heiße|[Jj]e m['’]appelle) {NAME}|"
    rf"\b(?:[Ii]k ben|I am|I['’]m) {NAME}(?:,| uit\b| from\b| en ik\b| and I\b)|"
    rf"\b(?:[Bb]eheerder|[Ww]ebmaster|[Ee]igenaar|[Oo]wner|[Bb]eheerd door|[Rr]un by|[Gg]roet(?:jes|en)?,?)[: ]+{NAME}"
)
PLACE = later(r"\b(?:uit|in|te|from|bei|aus) (?:het |de |the )?[A-ZÀ-Ý][a-zà-ÿ]{2,}")
# "Roger V., Stekene. E-mail: …": whom one writes to, and where that is.
SIGNED = later(
    r"^[A-ZÀ-Ý][a-zà-ÿ]{2,}(?: [A-ZÀ-Ý]\.)?, (?:te |uit )?[A-ZÀ-Ý][\w-]{2,}(?: [A-ZÀ-Ý][\w-]+)?\.? (?:[Ee]-?)?[Mm]ail\b"
)


def first_name(site: Site) -> Evidence | None:
    """Return where the pages on contact and the people behind a platform present somebody by a name and a place."""
    for page in site.own_pages:
        if site.kind_of(page) not in PLACES:
            continue
        for block in page.blocks:
            if block.region in (Region.USER_CONTENT, Region.CARD, Region.NAV, Region.COOKIES) or block.level:
                continue
            presents = PRESENTS.search(block.text) is not None and PLACE.search(block.text) is not None
            if presents or SIGNED.match(block.text) is not None:
                return page.evidence(block)
    return None
