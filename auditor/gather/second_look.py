"""Looks at the first page once more as somebody who was here before: another page is a fact, whatever it is for."""

from typing import TYPE_CHECKING

from auditor.gather.reading import Reading
from auditor.site.kinds.page_kind import PageKind
from auditor.site.page import Page
from auditor.site.visit.returned import FirstPage, Returned, says_much_the_same
from auditor.transport import Visitor

if TYPE_CHECKING:
    from auditor.transport.browser import Tab

NOTE = "urn:auditor:second-look"


def look_again(visitor: Visitor, rules: Reading, entry: Page) -> Returned | None:
    """Return what the first page shows whoever comes again; None where no browser looks or it cannot be shown."""
    if not visitor.renders or entry.view is None:
        return None
    return Returned.of(visitor.remembered(NOTE, lambda: _told(visitor, rules, entry)))


def _told(visitor: Visitor, rules: Reading, entry: Page) -> dict[str, object]:
    def again(tab: "Tab") -> Page | None:
        tab.goto(visitor.home)
        return rules.read(tab.delivery(), PageKind.HOME, home=visitor.home).page

    page = visitor.browser.attempt(again) if visitor.browser is not None else None
    if page is None:
        return {}
    alike = says_much_the_same(entry, page)
    return Returned(FirstPage.of_page(entry), FirstPage.of_page(page), alike).told()
