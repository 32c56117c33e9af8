"""What the forms of a page ask in their next steps, as markup that stands on the page then as if it had been there."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from auditor.gather.form_steps import Read, as_markup, beyond, by_reasons, followed, key_of_next
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.elements import Form
from auditor.site.page import Page
from auditor.site.pressed import presses
from auditor.site.reporting.form_steps import goes_on
from auditor.site.reporting.report_forms import Purpose, purpose_of

if TYPE_CHECKING:
    from auditor.transport.browser import Tab

# The number of a button as seen, and the markup of what comes behind it.
Part = tuple[str, str]


class FormParts(msgspec.Struct, frozen=True):
    """The forms of one page to report or to write with."""

    page: Page
    delivery: Delivery
    read: Read

    def looks(self, kind: PageKind) -> Iterator[Callable[["Tab"], Part | None]]:
        """Yield what finds in a tab what one form asks further; None where its next step is not seen."""
        for form in self.page.forms:
            if form.shown and goes_on(form) and purpose_of(form, self.page, kind) is not Purpose.OTHER:
                yield partial(self._behind_next, form)
        if kind is PageKind.REPORT and not self.page.forms:
            yield self._behind_reasons

    def _behind_next(self, form: Form, tab: "Tab") -> Part | None:
        self._show(tab)
        whole = followed(tab, self.page, form, self.read)
        key = key_of_next(self.page, form)
        return (key, f"<div>{as_markup(beyond(form, whole))}</div>") if key and whole != form else None

    def _behind_reasons(self, tab: "Tab") -> Part | None:
        """Return the form that begins with buttons that name reasons, after the last of these."""
        self._show(tab)
        form = by_reasons(tab, None, self.page, self.read)
        if form is None:
            return None
        last = next(one.key for one in reversed(presses(self.page)) if one.name == form.fields[0].options[-1])
        return last, f"<form>{as_markup(form)}</form>"

    def _show(self, tab: "Tab") -> None:
        tab.show(self.delivery)
        tab.look()
