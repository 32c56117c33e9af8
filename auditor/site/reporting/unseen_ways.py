"""Ways to report of which the form itself was not seen: made by script, about one advertisement, in a frame."""

import re
from urllib.parse import urlsplit

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.elements import Control, Link, tidy
from auditor.site.markup.labels import ancestor
from auditor.site.markup.redaction import MARK
from auditor.site.markup.same_address import bare
from auditor.site.markup.trouble import EXPLANATION, Trouble
from auditor.site.page import Page
from auditor.site.reporting.contact import Reach, Route
from auditor.site.reporting.form_steps import IN_STEPS
from auditor.site.reporting.members_only import for_members, says_members_only
from auditor.site.reporting.only_by_script import styled_ways
from auditor.site.reporting.report_control import is_report_control, names_report
from auditor.site.reporting.report_forms import Purpose, read_report_form
from auditor.site.reporting.report_walk import asks_account
from auditor.site.site import Site
from auditor.site.template import Shared, known_words
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

MADE_BY_SCRIPT = Text(
    "Er is een weg om te melden, maar het formulier wordt door script gemaakt en is zonder browser niet te zien.",
    "There is a way to report, but the form is made by script and cannot be seen without a browser.",
)
OF_ONE = Text(
    "De advertenties hebben een meldlink die over die ene advertentie gaat. De audit opent die niet, omdat alleen al "
    "dat een melding kan zijn; het formulier is dus niet gezien.",
    "The advertisements have a report link about that one advertisement. The audit does not open it, since that alone "
    "may be a report; so the form was not seen.",
)
LEAST_STEPS = 2
# How much of what a button stands in is read for an account.
AROUND = 400
NEEDS_SCRIPT = later(r"\b(?:javascript|wordt geladen|loading|bezig met laden|zet scripts? aan|enable scripts?)\b")


def unseen_form(site: Site) -> Route | None:
    """Return that a report page or control exists whose form could not be seen."""
    for visit in site.unread(PageKind.REPORT):
        told = EXPLANATION[visit.trouble or Trouble.EMPTY]
        return Route(
            Reach.UNSEEN,
            (Evidence(visit.url),),
            Text(f"De meldpagina was niet te lezen: {told.nl}.", f"The report page could not be read: {told.en}."),
        )
    for page in site.pages_of(PageKind.REPORT):
        if not page.forms and (found := _instead_of_form(page)) is not None:
            return found
    template = site.template
    if template is None:
        return _opened_by_script(site)
    for way in template.controls():
        why = _why_unseen(site, way)
        # What was pressed and asked for an account was seen.
        if why is not None and is_report_control(way) and not for_members(site, way) and not asks_account(site, way):
            return Route(Reach.UNSEEN, (way.evidence(),), why)
    if site.gathered.report_walk is None and styled_ways(template, names_report):
        return Route(Reach.UNSEEN, (), MADE_BY_SCRIPT)
    return _opened_by_script(site)


def _opened_by_script(site: Site) -> Route | None:
    """Return that an ordinary page has a button to report, or holds a hidden report form, that only script opens."""
    for page in site.own_pages:
        for control in page.controls:
            if names_report(page, control.name) and _is_for_anyone(page, control):
                # "Report Anna": only the words of reporting are quoted.
                told = known_words(page, control.name) or MARK
                return Route(Reach.UNSEEN, (page.evidence(control, told),), MADE_BY_SCRIPT)
        kind = site.kind_of(page)
        for form in page.hidden_forms:
            if read_report_form(form, page, kind, on_advertisement=False).purpose is Purpose.REPORT:
                return Route(
                    Reach.UNSEEN, (page.evidence(form, known_words(page, form.heading) or MARK),), MADE_BY_SCRIPT
                )
    return None


def _is_for_anyone(page: Page, control: Control) -> bool:
    """Whether a button stands in no form, which it would send, and what it stands in asks for no account."""
    node = page.node_at(control.at)
    if node is None or ancestor(node, "form") is not None:
        return False
    around = node.parent if node.parent is not None else node
    return not says_members_only(folded(f"{control.name} . {tidy(around.text(separator=' '))[:AROUND]}"))


def _why_unseen(site: Site, way: Shared) -> Text | None:
    """Return why what a way on the advertisements opens was not seen, None for one that only leads to a page read."""
    if isinstance(way.element, Control):
        return MADE_BY_SCRIPT
    return OF_ONE if isinstance(way.element, Link) and _is_unread(site, way) else None


def _is_unread(site: Site, way: Shared) -> bool:
    """Whether a link about the advertisement that it stands on leads to a page that the visit did not ask for."""
    there = urlsplit(way.target)
    own = there.scheme in ("http", "https") and site.same_host(way.target)
    there_already = not there.query and bare(way.page.url) == bare(way.target)
    read = there_already or any(bare(page.url) == bare(way.target) for page in site.pages)
    return own and way.varies and not read


def _instead_of_form(page: Page) -> Route | None:
    """Return what a report page without a form has in its place: a message that script is needed, steps, a frame."""
    made_by_script = NEEDS_SCRIPT.search(page.folded) is not None and bool(page.script_addresses)
    if made_by_script or _has_place_for_form(page, FORM_PLACE):
        return Route(Reach.UNSEEN, (page.evidence(excerpt=page.main_heading),), MADE_BY_SCRIPT)
    reasons = [link for link in page.links if "reason_option" in page.words.named(folded(link.name))]
    return Route(Reach.UNSEEN, (page.evidence(reasons[0]),), IN_STEPS) if len(reasons) >= LEAST_STEPS else None


def unseen_contact(site: Site) -> Route | None:
    """Return that a contact page, or one to ask for help, has a place where a form comes that could not be seen."""
    for page in site.pages_of(PageKind.CONTACT, PageKind.HELP):
        sign = TICKET_PLACE if site.kind_of(page) is PageKind.HELP else FORM_PLACE
        if not page.forms and _has_place_for_form(page, sign):
            return Route(Reach.UNSEEN, (page.evidence(excerpt=page.main_heading),), MADE_BY_SCRIPT)
    return None


EMPTY_PLACES = "main div[id]:empty, main div[class]:empty, body div[id]:empty, iframe[src], iframe[data-src]"
FORM_PLACE = later(r"form(?!at)|ticket|request|contact|report|meld(?:ing|en|formulier)", re.IGNORECASE)
TICKET_PLACE = later(
    r"form(?!at).*(?:request|ticket|contact|report|meld)|(?:request|ticket|contact|report|meld).*form", re.IGNORECASE
)


def _has_place_for_form(page: Page, sign: re.Pattern[str]) -> bool:
    """Whether an empty element or a frame that is named so stands where script or another site puts a form."""
    if not page.script_addresses and not page.script_text and not page.css("iframe"):
        return False
    return any(
        sign.search(
            " ".join(filter(None, (node.attributes.get(name) for name in ("id", "class", "src", "data-src", "title"))))
        )
        for node in page.css(EMPTY_PLACES)
    )
