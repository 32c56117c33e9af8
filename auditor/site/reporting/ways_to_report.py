"""The forms that a visitor can report with, and the categories that a report can be filed under."""

import re

import msgspec

from auditor.finding import Evidence
from auditor.site.gate.gate_ways import asks_birth_date
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.elements import Form
from auditor.site.once import once
from auditor.site.page import Page
from auditor.site.reporting.contact_for_reports import serves_reports
from auditor.site.reporting.members_only import LOGIN_ADDRESS
from auditor.site.reporting.report_forms import Purpose, ReportForm, declares, read_report_form
from auditor.site.site import Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded


class Categories(msgspec.Struct, frozen=True):
    """Which categories a report can be filed under."""

    minor: bool
    coercion: bool
    evidence: tuple[Evidence, ...]


@once
def report_forms(site: Site) -> tuple[ReportForm, ...]:
    """Return the report forms anyone can reach: on the platform's pages and on the advertisements' template."""
    return tuple(
        one
        for one in _forms(site)
        if one.purpose is Purpose.REPORT and not _behind_login(one) and not _only_leads_on(one)
    )


def _only_leads_on(form: ReportForm) -> bool:
    """Whether a form in a dialog only carries the advertisement's number to the real one."""
    return form.on_advertisement and form.reason is None and len(form.form.fields) <= 1


@once
def forms_to_report_with(site: Site) -> tuple[ReportForm, ...]:
    """Return the report forms, and where there is none the contact forms that are said to take reports."""
    reports = report_forms(site)
    if reports:
        return reports
    return tuple(one for one in _forms(site) if one.purpose is Purpose.CONTACT and serves_reports(site, one))


@once
def _forms(site: Site) -> tuple[ReportForm, ...]:
    """Return every form with what it asks, each once: the search form of the foot stands on every page."""
    read: dict[tuple[str, tuple[str, ...]], ReportForm] = {}
    template = site.template
    shared = (
        [(one.element, one.page, PageKind.ADVERTISEMENT) for one in template.forms() if isinstance(one.element, Form)]
        if template is not None
        else []
    )
    ordinary = [(form, page, site.kind_of(page)) for page in site.own_pages for form in page.forms]
    for form, page, kind in (*ordinary, *shared):
        key = (form.heading, tuple(field.label for field in form.fields))
        if key not in read and not asks_birth_date(page, form):
            read[key] = read_report_form(form, page, kind, on_advertisement=kind is PageKind.ADVERTISEMENT)
    return tuple(read.values())


def _behind_login(form: ReportForm) -> bool:
    """Whether the form says that it is for members, or leads to a login."""
    low = folded(form.form.text)
    return (
        "login" in form.page.words.named(low)
        and re.search(r"\b(?:alleen|only|eerst|first|moet|must|om te|to)\b", low) is not None
        and LOGIN_ADDRESS.search(form.form.action) is not None
    )


NOT_PEOPLE = later(
    r"\b(?:minor (?:typ\w*|errors?|mistakes?|issues?|problems?|details?|changes?|bugs?)|forced (?:redirect|"
    r"to another)|"
    r"kinderziekte\w*)\b"
)

# "Seksuele uitbuiting van kinderen", "child abuse and exploitation": of minors, and no choice for others.
CHILD = r"(?:kinder\w*|kind|minderjarigen?|jongeren|child(?:ren)?(?:'s)?|minors?|minderjahrige\w*|enfants?|mineurs?)"
EXPLOITED = r"(?:\w*uitbuiting|\w*misbruik|exploitation|abuse|ausbeutung|missbrauch|abus)"
ALSO = r"(?:(?:,| en| of| and| or| und| et|/| /) ?(?:\w+ )?"
OF_CHILDREN = later(
    rf"\b{EXPLOITED}{ALSO}{EXPLOITED})?(?: \w+)? (?:van|of|von|de|d') ?(?:\w+ )?{CHILD}\b|"
    rf"\b{CHILD}(?:\s|-)(?:\w+ )?{EXPLOITED}{ALSO}{EXPLOITED})*"
)


def report_categories(site: Site) -> Categories:
    """Return whether a report can be filed as about a minor, and as about coercion (REP-04).

    Where a platform has report forms in several languages the weakest language counts.
    """
    evidence: list[Evidence] = []
    by_language: dict[str, set[str]] = {}
    for one in report_forms(site):
        named: set[str] = set()
        for choice in one.choices():
            for option in choice.options:
                if NOT_PEOPLE.search(folded(option)) is None and not declares(option):
                    named |= _categories_of(one.page, folded(option))
        if "minor_category" in named or "coercion_category" in named:
            evidence.append(one.page.evidence(one.form, "; ".join(o for c in one.choices() for o in c.options)))
        by_language.setdefault(site.language_of(one.page), set()).update(named)
    languages = list(by_language.values())
    return Categories(
        minor=bool(languages) and all("minor_category" in named for named in languages),
        coercion=bool(languages) and all("coercion_category" in named for named in languages),
        evidence=tuple(evidence),
    )


def _categories_of(page: Page, option: str) -> frozenset[str]:
    """Return what a folded choice names; the exploitation of children is one matter, and not two."""
    named = page.words.named(option)
    others = page.words.named(OF_CHILDREN.sub(" ", option))
    return named if "coercion_category" in others else named - {"coercion_category"}


def template_evidence(site: Site) -> tuple[Evidence, ...]:
    """Return evidence for what the advertisement template lacks: the masked pages that were read."""
    template = site.template
    pages = template.pages if template is not None else ()
    return tuple(Evidence(page.shown_url, "body") for page in pages)
