"""What may be said when something was not found: absent, or perhaps on a page that could not be read."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from auditor.finding import Evidence, Finding, cannot_tell, not_met
from auditor.requirements import Text
from auditor.site.kept_out import is_kept_out
from auditor.site.kinds.page_kind import NOT_ITS_OWN_WORDS, PageKind
from auditor.site.markup.trouble import EXPLANATION, Trouble
from auditor.site.page import Page
from auditor.site.visit.gathered import Visit

if TYPE_CHECKING:
    from auditor.site.site import Site

# Pages on which a platform offers, rather than says what it does.
MANY = 3
RIGHT_CITED = 3
OFFERS = NOT_ITS_OWN_WORDS | {PageKind.HOME, PageKind.GATE, PageKind.LISTING, PageKind.LOGIN, PageKind.OTHER}

BEHIND_SCRIPT = Text(
    "de eerste pagina wordt door script gevuld, dus er kunnen pagina's zijn waar zonder browser geen link heen leidt",
    "the first page is filled by script, so there may be pages that no link leads to without a browser",
)
BEHIND_GATE = Text(
    "de site ligt achter een poort die meer vraagt dan een verklaring, zoals een geboortedatum of bewijs; dat wordt "
    "niet gegeven, dus wat erachter staat is niet gezien",
    "the site lies behind a gate that asks more than a declaration, such as a date of birth or proof; that is not "
    "given, so what stands behind it was not seen",
)
NO_TERMS = Text(
    "Er zijn geen voorwaarden of regels gevonden waarin het kan staan. Of die er horen te zijn, is een andere eis.",
    "No terms or rules were found that may hold it. Whether there should be is another requirement.",
)


def absence(site: "Site", sought: Text, where: Iterable[PageKind], *, in_terms: bool = False) -> Finding:
    """Return not_met for something a platform should publish and that was not found, or cannot_tell with the reason.

    `where` are the kinds of page on which it might stand; one of them that could not be read leaves it open, and so
    does a visit on which as many pages were closed as could be read, or that was broken off before rules and help were.
    With `in_terms` it is what terms or rules must say: where the platform has none, nothing can be said of it.
    """
    kinds = tuple(where)
    right = site.pages_of(*kinds)
    if in_terms and not right and not site.unread(*kinds):
        return cannot_tell(NO_TERMS, searched=site.searched())
    seen = {kind for page in right for kind in site.kinds_of(page)}
    blocked = [visit for visit in site.unread(*kinds) if visit.kind not in seen]
    blocked = blocked or _mostly_closed(site) or _still_to_read(site)
    if blocked:
        return _not_read(site, sought, blocked[0])
    if site.entry_is_filled_by_script and not right:
        return _left_open(site, sought, BEHIND_SCRIPT, site.entry.shown_url)
    if not (right and in_terms) and not seen.issuperset(kinds) and is_kept_out(site):
        return _left_open(site, sought, BEHIND_GATE, site.entry.shown_url)
    number = len(site.pages)
    pages = Text(f"{number} bezochte openbare pagina's", f"{number} public pages")
    if number == 1:
        pages = Text("ene bezochte openbare pagina", "one public page")
    return not_met(
        [page.evidence(excerpt=page.main_heading) for page in _looked_at(site, right)],
        Text(
            f"Niet aangetroffen op de {pages.nl}: {sought.nl}.",
            f"Not found on the {pages.en} visited: {sought.en}.",
        ),
        searched=site.searched(),
    )


def _looked_at(site: "Site", right: Sequence[Page]) -> Iterator[Page]:
    """Yield the pages to cite: some of the right kind, the home page and the rules, where a reader looks as well."""
    yield from right[:RIGHT_CITED]
    yield site.gathered.home or site.entry
    yield from site.pages_of(PageKind.TERMS)[:1]
    yield from right[RIGHT_CITED:]
    yield from site.own_pages


def _mostly_closed(site: "Site") -> list[Visit]:
    """Return the pages of rules and help that could not be read, when they are as many as those that could."""
    closed = site.unread(*(frozenset(PageKind) - OFFERS))
    read = [page for page in site.own_pages if site.kind_of(page) not in OFFERS]
    return list(closed) if len(closed) >= max(MANY, len(read)) else []


def _still_to_read(site: "Site") -> list[Visit]:
    """Return the pages of rules and help that the visit knew of and had no time for: they may lead to more."""
    unread = site.unread(*(frozenset(PageKind) - OFFERS))
    return [visit for visit in unread if visit.trouble is Trouble.TIME_UP]


def _not_read(site: "Site", sought: Text, visit: Visit) -> Finding:
    """Say that a page where it might stand could not be read."""
    why = EXPLANATION[visit.trouble or Trouble.EMPTY]
    return _left_open(
        site,
        sought,
        Text(
            f"een pagina waar het zou kunnen staan was niet te lezen: {why.nl}",
            f"a page where it might stand could not be read: {why.en}",
        ),
        visit.url,
    )


def _left_open(site: "Site", sought: Text, why: Text, url: str) -> Finding:
    """Say that it was not found, and why that tells nothing yet."""
    return cannot_tell(
        Text(
            f"Niet aangetroffen: {sought.nl}. Maar {why.nl}.",
            f"Not found: {sought.en}. But {why.en}.",
        ),
        searched=site.searched(),
        evidence=[Evidence(url)],
    )
