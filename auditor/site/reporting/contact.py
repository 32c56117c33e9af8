"""How users can reach the platform: by e-mail, phone or form, with or without an account or a chatbot in between."""

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import islice

import msgspec

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.markup.trouble import EXPLANATION, Trouble
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.reporting.chatbot import chatbot_first, chatbot_of, person_behind
from auditor.site.reporting.contact_members import members_only_contact
from auditor.site.reporting.contact_uses import Use, is_for_authorities, is_for_documents, use_of
from auditor.site.reporting.report_forms import Purpose, purpose_of
from auditor.site.site import Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

EMAIL = later(
    r"(?<![\w.+-])[\w.+-]++\s?(?:@|[\[({<](?:at|apenstaart(?:je)?)[\])}>]|\s(?:at|apenstaartje)\s)\s?[\w-]+\s?"
    r"(?:\.|[\[({<](?:dot|punt)[\])}>]|\s(?:punt|dot)\s)\s?[\w.-]*\w",
    re.IGNORECASE,
)
PHONE = later(r"(?<![\w.])(?:\+|00)?\(?\d(?:[\s.()/–-]{0,3}\d){8,12}(?!\w)")
CALLS = later(
    r"\b(?:bel|belt|bellen|app|appt|appen|appje|sms|anruf\w*|appelez|ring|telefo\w+|tel|phone|call|bereikbaar|whatsapp|telefonisch)\b"
)
AT_SIGNS = ("@", "(at)", "[at]", "{at}", "<at>", "apenstaart")
ENOUGH = 6
FORM = "form"
# A way to make contact, the text that it stands in, and the address as that text writes it.
Found = tuple[Evidence, Block | None, str]
NO_TEXT = Text("", "")
FOR_PAPERS = Text(
    "Het enige adres is voor documenten van adverteerders.", "The only address is for documents of those who advertise."
)
FOR_ADVERTISERS = frozenset({PageKind.ADVERTISE, PageKind.REGISTER, PageKind.VERIFICATION})
PLACES = (
    PageKind.CONTACT,
    PageKind.HELP,
    PageKind.ABOUT,
    PageKind.DSA,
    PageKind.HOME,
    PageKind.TERMS,
    PageKind.PRIVACY,
    PageKind.REPORT,
    PageKind.SAFETY,
    PageKind.GATE,
)


class Reach(StrEnum):
    """Whom a way of reporting or contact serves, and how far."""

    ANYONE = "anyone"
    MEMBERS = "members"
    GENERAL = "general"
    INCOMPLETE = "incomplete"
    DESCRIBED = "described"
    SOME = "some"
    DEAD = "dead"
    MAIL = "mail"
    MACHINE = "machine"
    UNSEEN = "unseen"
    NONE = "none"


class Route(msgspec.Struct, frozen=True):
    """A way to report or make contact, with its evidence and, where it falls short, the reason."""

    reach: Reach
    evidence: tuple[Evidence, ...] = ()
    because: Text = NO_TEXT


def user_contact(site: Site) -> Route:
    """Return how users can make contact (DSA art. 12)."""
    chatbot = chatbot_first(site)
    machine = chatbot or chatbot_of(site)
    ways = list(_direct(site) if machine is not None else islice(_direct(site), ENOUGH))
    direct = [way.evidence for way in ways if machine is None or way.use is Use.USERS]
    if direct and chatbot is not None and not _bypasses(direct, chatbot):
        return Route(
            Reach.INCOMPLETE,
            (chatbot, *direct[:2]),
            Text("Wie contact zoekt komt eerst bij een chatbot.", "Who seeks contact meets a chatbot first."),
        )
    if direct and all(way.papers for way in ways):
        return Route(Reach.INCOMPLETE, tuple(direct[:1]), FOR_PAPERS)
    if direct:
        said = None if any(way.use is Use.USERS for way in ways) else members_only_contact(site)
        # An address for notices or the law helps no user whom the contact page sends to the log-in page.
        return Route(Reach.ANYONE, tuple(direct[:3])) if said is None else Route(Reach.MEMBERS, (said,))
    if machine is not None:
        person = person_behind(site) or next((way.evidence for way in ways if way.use is not Use.AUTHORITIES), None)
        said = members_only_contact(site)
        if person is None and said is None:
            return Route(Reach.MACHINE, (machine,))
        shown = (machine, *(one for one in (person, said) if one is not None))
        if said is not None:
            return Route(Reach.MEMBERS, shown)
        return Route(
            Reach.INCOMPLETE,
            shown,
            Text(
                "Een mens is pas na een chatbot of na inloggen te bereiken.",
                "A human can be reached only after a chatbot or after logging in.",
            ),
        )
    walled = [v for v in site.visits if v.kind is PageKind.CONTACT and v.trouble is Trouble.LOGIN]
    said = members_only_contact(site)
    if walled or said is not None:
        return Route(Reach.MEMBERS, (said,) if said is not None else (Evidence(walled[0].url),))
    unread = site.unread(PageKind.CONTACT)
    if unread:
        why = EXPLANATION[unread[0].trouble or Trouble.EMPTY]
        return Route(
            Reach.UNSEEN,
            (),
            Text(f"De contactpagina was niet te lezen: {why.nl}.", f"The contact page could not be read: {why.en}."),
        )
    return Route(Reach.NONE)


def open_address(site: Site, *kinds: PageKind) -> Evidence | None:
    """Return an open way on a page of these kinds, whatever it is for, none kept for authorities."""
    pages = {page.shown_url for page in site.pages_of(*kinds)}
    return next((way.evidence for way in _direct(site) if way.evidence.url in pages), None)


class _Way(msgspec.Struct, frozen=True):
    """A way that reaches people at once; its `use` matters beside a chatbot. `papers` takes documents only."""

    evidence: Evidence
    use: Use
    papers: bool = False


def _direct(site: Site) -> Iterator[_Way]:
    """Yield the ways that reach people at once, those kept for authorities left out."""
    for page in _places(site):
        kind = site.kind_of(page)
        for evidence, block, address in _ways(site, page):
            if not is_for_authorities(page, block, address):
                use = Use.USERS if address == FORM else use_of(page, kind, block, address)
                papers = is_for_documents(block, address)
                yield _Way(evidence, Use.OTHER if kind in FOR_ADVERTISERS or papers else use, papers)


def _places(site: Site) -> tuple[Page, ...]:
    """Return the pages to look on, the contact page first."""
    ranked = sorted(
        (page for page in site.own_pages),
        key=lambda p: PLACES.index(site.kind_of(p)) if site.kind_of(p) in PLACES else len(PLACES),
    )
    return tuple(ranked)


def _ways(site: Site, page: Page) -> Iterator[Found]:
    """Yield the ways to make contact that a page offers to everyone: its links and forms, else its text."""
    kind = site.kind_of(page)
    found = [*_linked_ways(site, page), *_contact_forms(page, kind)]
    yield from found
    told = kind in (PageKind.CONTACT, PageKind.ABOUT, PageKind.HOME, PageKind.GATE)
    if found or not (told or any(sign in page.folded for sign in AT_SIGNS)):
        return
    for block in page.blocks:
        if block.region in (Region.USER_CONTENT, Region.CARD, Region.COOKIES):
            continue
        low = block.text.lower()
        written = EMAIL.search(block.text) if any(sign in low for sign in AT_SIGNS) else None
        in_place = kind in (PageKind.CONTACT, PageKind.ABOUT, PageKind.HELP) or block.region is Region.FOOTER
        if written or (in_place and _gives_own_number(site, block)):
            yield page.evidence(block), block, written[0] if written else ""


def _linked_ways(site: Site, page: Page) -> Iterator[Found]:
    """Yield the links that open a message or dial the platform, with the text that they stand in."""
    for link in page.links:
        if link.region is Region.USER_CONTENT:
            continue
        mails = link.url.startswith("mailto:") and len(link.url) > len("mailto:a@b")
        dials = link.url.startswith("tel:") and not site.channels.is_help_number(link.url[4:])
        if mails or dials:
            around = (one for one in page.blocks if link.name and link.name in one.text and one.region is link.region)
            evidence = page.evidence(link, link.name or (link.url if mails else ""))
            yield evidence, next(around, None), link.name


def _contact_forms(page: Page, kind: PageKind) -> Iterator[Found]:
    """Yield the contact forms of a page that is not for advertising or looking."""
    if kind in (PageKind.ADVERTISE, PageKind.REGISTER, PageKind.LISTING, PageKind.VERIFICATION):
        return
    for form in page.forms:
        # A contact form with "a minor in an advertisement" among its subjects is a report form too.
        purpose = purpose_of(form, page, kind)
        if purpose is Purpose.CONTACT or (purpose is Purpose.REPORT and kind is PageKind.CONTACT):
            yield page.evidence(form, form.heading or " ".join(form.buttons)), None, FORM


def _gives_own_number(site: Site, block: Block) -> bool:
    """Whether a block says that one can call a number, and it is not one of a help channel."""
    number = PHONE.search(block.text) if "0" in block.text else None
    return (
        number is not None
        and CALLS.search(folded(f"{block.text} {block.lead}")) is not None
        and not site.channels.is_help_number(number[0])
        and not site.channels.names_in(block.text)
    )


def _bypasses(direct: list[Evidence], chatbot: Evidence) -> bool:
    """Whether the page with the chatbot also gives a direct way."""
    return any(
        one.url == chatbot.url and ("@" in one.excerpt or "[…]" in one.excerpt or "tel" in one.excerpt)
        for one in direct
    )
