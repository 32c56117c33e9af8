"""Where a platform's terms stand, and whether anyone can read them as text: a page, a PDF, behind a gate or login."""

from collections.abc import Iterator
from enum import StrEnum
from urllib.parse import urlsplit

import msgspec

from auditor.finding import Evidence
from auditor.site.dsa.terms_named import (
    asks_first,
    binds_users,
    declares_terms,
    is_shut_out,
    is_wall,
    leads_to_file,
    names_house_rules,
    names_terms,
    of_something_else,
    stand_in_a_file,
    tells_of_account,
)
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.site import Site

ENOUGH_WORDS = 20
SHORT_WORDS = 80
# Pages that may be the terms by what they say of themselves: "Zo werkt het hier", "Onze afspraken".
MAY_BE_TERMS = (PageKind.CONDUCT, PageKind.OTHER, PageKind.ABOUT, PageKind.HELP, PageKind.SAFETY, PageKind.ADVERTISE)
FIRST_SENTENCES = 6
NOT_TEXT = frozenset({Region.NAV, Region.HEADER, Region.FOOTER, Region.COOKIES, Region.USER_CONTENT})


class TermsForm(StrEnum):
    """How terms are offered, from best to worst."""

    PAGE = "page"
    PDF = "pdf"
    UNLINKED = "unlinked"
    BEHIND_GATE = "gate"
    BEHIND_LOGIN = "login"
    PICTURE = "picture"


BEHIND = {Trouble.LOGIN: TermsForm.BEHIND_LOGIN, Trouble.GATE: TermsForm.BEHIND_GATE}


class Terms(msgspec.Struct, frozen=True):
    """The terms in one language and form."""

    form: TermsForm
    language: str
    evidence: Evidence


def terms_of(site: Site) -> tuple[Terms, ...]:
    """Return the terms of a site, in each form and language that was seen; nothing where none were."""
    pages = [page for page in site.pages if site.kind_of(page) is PageKind.TERMS and not of_something_else(page)]
    # House rules are the terms of a platform that has no others.
    pages = pages or [
        page
        for page in site.pages_of(PageKind.TERMS, PageKind.CONDUCT)
        if _binds(site, page) and not of_something_else(page)
    ]
    pages = pages or [page for page in site.pages_of(*MAY_BE_TERMS) if _declares(page) and not of_something_else(page)]
    steps = {id(v.page): v.steps_from_home for v in site.visits if v.page is not None}
    found = []
    for page in pages:
        form = _form(site, page, steps.get(id(page)))
        if form is not None:
            found.append(Terms(form, site.language_of(page), page.evidence(excerpt=page.main_heading)))
    if any(one.form is TermsForm.PDF and not names_house_rules(one.evidence.excerpt) for one in found):
        # Beside terms in a file, house rules are not the terms.
        found = [one for one in found if one.form is not TermsForm.PAGE or not names_house_rules(one.evidence.excerpt)]
    if any(one.form is TermsForm.BEHIND_LOGIN for one in found):
        # Beside terms for members only, what is open and called something else is not the terms.
        found = [one for one in found if one.form is not TermsForm.PAGE or names_terms(one.evidence.excerpt)]
    found.extend(
        Terms(BEHIND[visit.trouble], visit.language, Evidence(visit.url))
        for visit in site.visits
        if visit.kind is PageKind.TERMS and visit.trouble in BEHIND
    )
    found.extend(Terms(TermsForm.BEHIND_GATE, site.language_of(one), one.evidence()) for one in _closed_by_gate(site))
    return tuple(found) or tuple(_told_of(site))


def terms_need_account(site: Site) -> bool:
    """Whether the terms, which may hold what is sought, are for who has an account only."""
    terms = terms_of(site)
    closed = [one for one in terms if one.form is TermsForm.BEHIND_LOGIN]
    # Legal notices that anybody can read are beside the terms, and do not open them.
    return bool(closed) and not any(names_terms(one.evidence.excerpt) for one in terms if one not in closed)


def _closed_by_gate(site: Site) -> Iterator[Page]:
    """Yield the gates that stand at the address of terms and ask an age before they open."""
    for visit in site.visits:
        page = visit.page
        if page is None or page is site.entry or visit.kind is not PageKind.GATE or visit.trouble is not None:
            continue
        if names_terms(urlsplit(page.url).path) and names_terms(page.folded):
            yield page


def _told_of(site: Site) -> Iterator[Terms]:
    """Yield terms that no page holds: a file that a link leads to, or what the site says of where they are."""
    known = {address for visit in site.visits for address in (visit.url, visit.asked)}
    for page in site.own_pages:
        link = next((one for one in page.links if leads_to_file(one.url, one.name) and one.url not in known), None)
        if link is not None:
            yield Terms(TermsForm.PDF, site.language_of(page), page.evidence(link))
            return
    for page in site.own_pages:
        told = next((one for one in page.sentences if tells_of_account(one)), None)
        if told is not None:
            yield Terms(TermsForm.BEHIND_LOGIN, site.language_of(page), page.evidence(told.block, told.text))
            return


def _binds(site: Site, page: Page) -> bool:
    """Whether house rules also say what the platform and its users owe each other, or what a breach of them costs."""
    if site.kind_of(page) is PageKind.NEWS or asks_first(page.main_heading or page.metadata.title):
        return False
    named = page.words.named(page.folded)
    if "binds_users" in named or {"violation", "sanction"} <= named:
        return True
    return any(binds_users(one) for one in page.sentences if one.block.region is Region.MAIN)


def _declares(page: Page) -> bool:
    """Whether a page says at its beginning that it is the terms, whatever it is called."""
    first = [one for one in page.sentences if one.block.region is Region.MAIN][:FIRST_SENTENCES]
    return not page.css("input[type=password]") and any(map(declares_terms, first))


def _form(site: Site, page: Page, steps: int | None) -> TermsForm | None:
    """Return how a page offers the terms, None when it only announces them."""
    words = sum(len(block.text.split()) for block in page.blocks if block.region not in NOT_TEXT)
    if words < SHORT_WORDS and any(
        tells_of_account(one) or is_wall(one) or is_shut_out(one) for one in page.sentences
    ):
        return TermsForm.BEHIND_LOGIN
    if page.css("input[type=password]") and words < 3 * ENOUGH_WORDS:
        return TermsForm.BEHIND_LOGIN
    if words < ENOUGH_WORDS:
        return TermsForm.PICTURE if page.css("main img, body img, object, embed, iframe") else None
    if page.is_pdf or (words < SHORT_WORDS and _hands_on_a_file(page)):
        return TermsForm.PDF
    if steps is None:
        return TermsForm.UNLINKED
    return TermsForm.BEHIND_GATE if _shut_by_the_gate(site) else TermsForm.PAGE


def _hands_on_a_file(page: Page) -> bool:
    """Whether a page with little else leads to the terms as a file: "De volledige tekst staat in een pdf"."""
    if not any(one.region is Region.MAIN and leads_to_file(one.url, one.name) for one in page.links):
        return False
    return any(stand_in_a_file(one) for one in page.sentences)


def _shut_by_the_gate(site: Site) -> bool:
    """Whether terms within can be read only by who passed the gate at the entrance."""
    passed, walk = site.gathered.gate_passed, site.gathered.gate_walk
    # The terms that the gate itself links to were read before it was passed, when they could be.
    if passed is None or passed.open_terms:
        return False
    return not passed.leaves_open or (walk is not None and walk.on_page_within is True)
