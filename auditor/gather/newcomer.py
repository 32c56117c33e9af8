"""Opens the terms as somebody who never was here: a gate at the front door may leave open what lies within."""

from typing import TYPE_CHECKING

from auditor.gather.before_the_page import gate_over, refuse_cookies
from auditor.gather.reading import Reading
from auditor.site.dsa.terms import TermsForm, terms_of
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.trails import trail_of
from auditor.site.page import Page
from auditor.site.site import Site
from auditor.transport import Visitor

if TYPE_CHECKING:
    from auditor.transport.browser import Tab

NOTE = "urn:auditor:newcomer"


def terms_for_a_newcomer(visitor: Visitor, rules: Reading, site: Site) -> str:
    """Return the address of terms that whoever comes straight to it reads without a gate, else an empty string.

    Asked only where a browser has passed the gate, and at the end of a visit: the browser forgets that it was here.
    """
    passed, walk = site.gathered.gate_passed, site.gathered.gate_walk
    if not visitor.renders or passed is None or passed.open_terms or walk is None or not walk.passed:
        return ""
    told = visitor.remembered(NOTE, lambda: {"open_terms": _open_terms(visitor, rules, site)})
    return str(told.get("open_terms", ""))


def _open_terms(visitor: Visitor, rules: Reading, site: Site) -> str:
    room = visitor.browser
    shut = {one.evidence.url for one in terms_of(site) if one.form is TermsForm.BEHIND_GATE}
    # What only pressing brings has no address to come straight to.
    terms = next((page for page in site.pages if page.shown_url in shut and not trail_of(page.url)[1]), None)
    if room is None or terms is None or site.gathered.stopped is not None:
        return ""
    room.clear_storage()

    def read(tab: "Tab") -> Page | None:
        return rules.read(tab.delivery(), PageKind.TERMS, home=visitor.home).page

    def is_open(tab: "Tab") -> bool:
        tab.goto(terms.url)
        refuse_cookies(tab, read)
        page = read(tab)
        return page is not None and gate_over(page) is None and page.main_heading == terms.main_heading

    return terms.url if room.attempt(is_open) else ""
