"""Forms understood by what they ask: a report form, a general contact form, or something else altogether."""

from enum import StrEnum

import msgspec

from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.elements import Field, Form
from auditor.site.page import Page
from auditor.site.reporting.form_words import (
    ABOUT_ONE,
    ABOUT_WHICH,
    ADDRESSES,
    ASKS_WHAT_IS_WRONG,
    BELIEF,
    DECLARES,
    ENTRY_NAMED,
    NAMES_ENTRY,
    OF_AGE,
    REASON_TO_REPORT,
    SUBSCRIBES,
    TELLS_WHICH,
)
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

MESSAGE_KINDS = frozenset({"textarea"})
CHOICE_KINDS = frozenset({"select", "radio", "checkbox"})
LEAST_REASONS = 2
SHORT_LABEL = 5
# A field without a label that only a machine fills in; styles hide it.
BAIT = frozenset({"url", "website", "web", "homepage", "link", "fax", "company"})


class Purpose(StrEnum):
    """What a form is for."""

    REPORT = "report"
    CONTACT = "contact"
    OTHER = "other"


class ReportForm(msgspec.Struct, frozen=True):
    """A report form and what it asks; `location`, `reason`, `name`, `email` are the fields found for each, or None.

    `about_one` tells that the address already names the entry that is reported, so that it need not be asked.
    """

    form: Form
    page: Page
    purpose: Purpose
    on_advertisement: bool
    location: Field | None
    reason: Field | None
    name: Field | None
    email: Field | None
    good_faith: bool
    about_one: bool = False

    @property
    def is_complete(self) -> bool:
        """Whether it is known where the content stands and asked what is wrong with it."""
        return self.reason is not None and (self.location is not None or self.on_advertisement or self.about_one)

    def choices(self) -> tuple[Field, ...]:
        """Return the fields that offer categories."""
        return tuple(
            one
            for one in self.form.fields
            if one.kind in CHOICE_KINDS and (len(one.options) > 1 or one.kind == "checkbox")
        )


def declares(option: str) -> bool:
    """Whether a box to tick is a declaration of the sender, and no reason to report under."""
    return DECLARES.search(folded(option)) is not None


def _named(page: Page, text: str) -> frozenset[str]:
    """Return the concepts of a text."""
    return page.words.named(folded(text))


def purpose_of(form: Form, page: Page, kind: PageKind) -> Purpose:
    """Say what a form is for, by its labels, buttons, heading and the page it stands on, never by class names."""
    fields = form.fields
    if (
        not fields
        or "password" in form.kinds
        or ("file" in form.kinds and kind in (PageKind.ADVERTISE, PageKind.VERIFICATION))
    ):
        return Purpose.OTHER
    labels = " . ".join([form.heading, *form.buttons])
    boxes = (told for one in fields if one.kind == "checkbox" for told in (one.label, *one.options))
    if kind not in (PageKind.REPORT, PageKind.CONTACT) and any(OF_AGE.search(folded(told)) for told in boxes):
        return Purpose.OTHER
    if SUBSCRIBES.search(folded(labels)):
        return Purpose.OTHER
    named = _named(page, labels)
    options = _named(page, " . ".join(told for one in fields for told in one.options if not declares(told)))
    has_message = any(one.kind in MESSAGE_KINDS for one in fields)
    has_choice = any(one.kind in CHOICE_KINDS and len(one.options) > 1 for one in fields)
    about_reports = "report_control" in named or kind is PageKind.REPORT
    asks_enough = _asks_location(page, fields) or any(_is(page, one, "reason_field") for one in fields)
    if not has_message and not has_choice and not (about_reports and asks_enough):
        return Purpose.OTHER
    if "sign_up" in named and "report_control" not in named:
        return Purpose.OTHER
    # On the platform's own contact page "send message" is a message to the platform.
    if "message_to_advertiser" in named and "report_control" not in named and kind is not PageKind.CONTACT:
        return Purpose.OTHER
    categories = has_choice and bool(options & {"minor_category", "coercion_category"})
    asks_reason = any(REASON_TO_REPORT.search(folded(one.label)) for one in fields)
    if "other_report" in named and not (categories or asks_reason):
        return Purpose.CONTACT if has_message else Purpose.OTHER
    reasons = [
        option
        for one in fields
        if one.kind in CHOICE_KINDS
        for option in one.options
        if "reason_option" in _named(page, option)
    ]
    says_report = "report_control" in named or (
        kind is PageKind.REPORT and "contact_form" not in _named(page, form.heading)
    )
    # Nobody vouches for a question: an address, a text, and good faith make a notice, whatever it is called.
    vouched = has_message and _asks_location(page, fields) and BELIEF.search(folded(form.text)) is not None
    subject = has_choice and _asks_location(page, fields) and any(_reports_content(page, one) for one in fields)
    if (
        categories
        or subject
        or _asks_what_is_wrong(page, fields)
        or asks_reason
        or vouched
        or says_report
        or (len(reasons) >= LEAST_REASONS and "contact_form" not in named)
        or (kind is PageKind.REPORT and _asks_location(page, fields))
    ):
        return Purpose.REPORT
    if has_message and any(_is(page, one, "email_field", "reason_field") or one.kind == "textarea" for one in fields):
        return Purpose.CONTACT
    return Purpose.OTHER


def _asks_what_is_wrong(page: Page, fields: tuple[Field, ...]) -> bool:
    """Whether a form asks which entry it is about, and what is wrong with it."""
    which = any(_is_location(page, one) and ENTRY_NAMED.search(folded(one.label)) for one in fields)
    return which and any(ASKS_WHAT_IS_WRONG.search(folded(one.label)) for one in fields)


# A fault of the site or an invoice is reported too, and no advertisement.
NOT_CONTENT = later(
    r"\b(?:storing\w*|bugs?|fout|fouten|foutmelding\w*|technisch\w*|technical|errors?|faults?|factu\w+|invoices?|betaling\w*|payments?|"
    r"verlies|lekken?|vulnerabilit\w+)\b"
)


def _reports_content(page: Page, one: Field) -> bool:
    """Whether a field offers to report an advertisement or what stands in one, among its subjects."""
    if one.kind not in CHOICE_KINDS:
        return False
    return any(
        "report_control" in _named(page, option)
        and "other_report" not in _named(page, option)
        and NOT_CONTENT.search(folded(option)) is None
        for option in one.options
    )


def _is(page: Page, one: Field, *concepts: str) -> bool:
    """Whether a field's label, name or hint says one of the concepts."""
    return not _named(page, one.described).isdisjoint(concepts)


def _asks_location(page: Page, fields: tuple[Field, ...]) -> bool:
    """Whether some field asks where it stands."""
    return any(_is_location(page, one) for one in fields)


def _is_location(page: Page, one: Field) -> bool:
    """Whether a field asks which advertisement or page it is about."""
    if one.kind in ("textarea", "checkbox", "radio", "select", "email", "tel"):
        return False
    if one.kind == "url" or one.hint.startswith(("http://", "https://")):
        return True
    if not (one.label or one.hint) and folded(one.name) in BAIT:
        return False
    label = folded(one.label)
    if NAMES_ENTRY.search(label) is not None or ABOUT_WHICH.search(label) is not None:
        return True
    if not _is(page, one, "location_field"):
        return False
    # "Which ad? Paste the link, or give its name": what is asked first counts.
    hits = page.words.find(folded(one.described))
    where = min(hit.start for hit in hits if hit.concept == "location_field")
    who = min((hit.start for hit in hits if hit.concept in ("name_field", "email_field")), default=None)
    return who is None or (where < who and len(one.described.split()) > SHORT_LABEL)


def read_report_form(form: Form, page: Page, kind: PageKind, *, on_advertisement: bool) -> ReportForm:
    """Read what a form asks."""
    fields = form.fields
    location = next((one for one in fields if _is_location(page, one)), None)
    if location is None and sum(one.kind in ("textarea", "select") for one in fields) > 1:
        location = next((one for one in fields if one.kind == "textarea" and ADDRESSES.search(folded(one.label))), None)
    email = next(
        (one for one in fields if one.kind == "email" or (one.kind in ("text", "") and _is(page, one, "email_field"))),
        None,
    )
    name = next(
        (
            one
            for one in fields
            if one.kind == "text" and one is not location and one is not email and _is_name(page, one)
        ),
        None,
    )
    reason = (
        next((one for one in fields if one.kind == "textarea" and one is not location), None)
        or next((one for one in fields if one.kind in ("select", "radio") and len(one.options) > 1), None)
        or next(
            (
                one
                for one in fields
                if one.kind == "text" and one not in (location, email, name) and _is(page, one, "reason_field")
            ),
            None,
        )
    )
    said = " ".join((form.text, *(one.described for one in fields)))
    return ReportForm(
        form=form,
        page=page,
        purpose=purpose_of(form, page, kind),
        on_advertisement=on_advertisement,
        location=location,
        reason=reason,
        name=name,
        email=email,
        good_faith="good_faith" in _named(page, said),
        about_one=any(ABOUT_ONE.search(url) for url in (form.action, page.url))
        or TELLS_WHICH.search(page.folded) is not None,
    )


def _is_name(page: Page, one: Field) -> bool:
    """Whether a field asks who is writing; "profielnaam" and "naam van de advertentie" ask something else."""
    named = _named(page, one.label or one.described)
    return "name_field" in named and "location_field" not in _named(page, one.label)
