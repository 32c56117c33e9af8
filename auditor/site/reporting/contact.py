"""How users can reach the platform: by e-mail, phone or form, with or without an account or a chatbot in between."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.delivery import EXPLANATION, Trouble
from auditor.site.markup.redaction import MARK
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.reading.stance import Stance, stance
from auditor.site.reporting.report_forms import Purpose, purpose_of
from auditor.site.site import Site
from auditor.site.words.vocabulary import folded

EMAIL = re.compile(
    r"[\w.+-]+\s?(?:@|\(at\)|\[at\]|\s(?:at|apenstaartje)\s)\s?[\w-]+\s?(?:\.|\(dot\)|\[dot\]|"
    r"\s(?:punt|dot)\s)\s?[\w.-]*\w",
    re.IGNORECASE,
)
PHONE = re.compile(r"(?<![\w.])(?:\+|00)?\(?\d(?:[\s.()/–-]{0,3}\d){8,12}(?!\w)")
CALLS = re.compile(r"\b(?:bel|bellen|telefo\w+|tel|phone|call|bereikbaar|whatsapp|telefonisch)\b")
AT_SIGNS = ("@", "(at)", "[at]", "apenstaartje")
ENOUGH = 6
NO_TEXT = Text("", "")
FOR_ADVERTISERS = frozenset({PageKind.ADVERTISE, PageKind.REGISTER, PageKind.VERIFICATION})
FIRST = re.compile(
    r"\b(?:eerst|first|begin|start|voordat|before|pas|only after|doorverbonden|doorgeschakeld|doorverwezen|"
    r"doorzetten|"
    r"escalat\w*|kom je er niet uit|komt hij|komt de|als de|if the|then|dan pas|altijd via)\b"
)
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
    MAIL = "mail"
    MACHINE = "machine"
    UNSEEN = "unseen"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Route:
    """A way to report or make contact, with its evidence and, where it falls short, the reason."""

    reach: Reach
    evidence: tuple[Evidence, ...] = ()
    because: Text = NO_TEXT


def user_contact(site: Site) -> Route:
    """Return how users can make contact (DSA art. 12)."""
    chatbot = _chatbot_first(site)
    direct = _direct(site, machine=chatbot is not None or _chatbot(site) is not None)
    if direct and chatbot is not None and not _bypasses(direct, chatbot):
        return Route(
            Reach.INCOMPLETE,
            (chatbot, *direct[:2]),
            Text("Wie contact zoekt komt eerst bij een chatbot.", "Who seeks contact meets a chatbot first."),
        )
    if direct:
        return Route(Reach.ANYONE, tuple(direct[:3]))
    if chatbot is not None or (chatbot := _chatbot(site)) is not None:
        person = _person_behind(site)
        if person is None:
            return Route(Reach.MACHINE, (chatbot,))
        if _members_only(site) is not None:
            return Route(Reach.MEMBERS, (chatbot, person))
        return Route(
            Reach.INCOMPLETE,
            (chatbot, person),
            Text(
                "Een mens is pas na een chatbot of na inloggen te bereiken.",
                "A human can be reached only after a chatbot or after logging in.",
            ),
        )
    walled = [v for v in site.visits if v.kind is PageKind.CONTACT and v.trouble is Trouble.LOGIN]
    said = _members_only(site)
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


def _direct(site: Site, *, machine: bool) -> list[Evidence]:
    """Return the ways that reach people at once.

    Beside a chatbot an address for authorities, or one to send documents to, is no other way for users.
    """
    direct: list[Evidence] = []
    for page in _places(site):
        if not machine or site.kind_of(page) not in FOR_ADVERTISERS:
            direct.extend(one for one in _ways(site, page) if not machine or not _is_for_authorities(page, one))
        if len(direct) >= ENOUGH:
            break
    return direct


def _is_for_authorities(page: Page, way: Evidence) -> bool:
    """Whether the text that a way stands in names authorities or the DSA, and no users."""
    block = next((one for one in page.blocks if way.excerpt and _plain(way.excerpt) in _plain(one.text)), None)
    said = way.excerpt if block is None else f"{block.lead} {block.text}"
    named = page.words.named(folded(said))
    return bool(named & {"authority_reader", "dsa_named"}) and "for_users" not in named


def _plain(text: str) -> str:
    """Return the beginning of a text up to what a quotation leaves out."""
    return text.partition(MARK)[0].strip()


def _places(site: Site) -> tuple[Page, ...]:
    """Return the pages to look on, the contact page first."""
    ranked = sorted(
        (page for page in site.own_pages),
        key=lambda p: PLACES.index(site.kind_of(p)) if site.kind_of(p) in PLACES else len(PLACES),
    )
    return tuple(ranked)


def _ways(site: Site, page: Page) -> list[Evidence]:
    """Return the ways to make contact that a page offers to everyone."""
    kind = site.kind_of(page)
    found = [*_linked_ways(site, page), *_contact_forms(page, kind)]
    told = kind in (PageKind.CONTACT, PageKind.ABOUT, PageKind.HOME, PageKind.GATE)
    if found or not (told or any(sign in page.folded for sign in AT_SIGNS)):
        return found
    for block in page.blocks:
        if block.region in (Region.USER_CONTENT, Region.CARD, Region.COOKIES):
            continue
        low = block.text.lower()
        written = any(sign in low for sign in AT_SIGNS) and EMAIL.search(block.text) is not None
        in_place = kind in (PageKind.CONTACT, PageKind.ABOUT, PageKind.HELP) or block.region is Region.FOOTER
        if written or (in_place and _gives_own_number(site, block)):
            found.append(page.evidence(block))
    return found


def _linked_ways(site: Site, page: Page) -> Iterator[Evidence]:
    """Yield the links that open a message or dial the platform."""
    for link in page.links:
        if link.region is Region.USER_CONTENT:
            continue
        if link.url.startswith("mailto:") and len(link.url) > len("mailto:a@b"):
            yield page.evidence(link, link.name or link.url)
        elif link.url.startswith("tel:") and not site.channels.is_help_number(link.url[4:]):
            yield page.evidence(link, link.name)


def _contact_forms(page: Page, kind: PageKind) -> Iterator[Evidence]:
    """Yield the contact forms of a page that is not for advertising or looking."""
    if kind in (PageKind.ADVERTISE, PageKind.REGISTER, PageKind.LISTING, PageKind.VERIFICATION):
        return
    for form in page.forms:
        if purpose_of(form, page, kind) is Purpose.CONTACT:
            yield page.evidence(form, form.heading or " ".join(form.buttons))


def _gives_own_number(site: Site, block: Block) -> bool:
    """Whether a block says that one can call a number, and it is not one of a help channel."""
    number = PHONE.search(block.text) if "0" in block.text else None
    return (
        number is not None
        and CALLS.search(folded(f"{block.text} {block.lead}")) is not None
        and not site.channels.is_help_number(number[0])
        and not site.channels.names_in(block.text)
    )


def _chatbot_first(site: Site) -> Evidence | None:
    """Return where a page says that contact begins with a chatbot."""
    for saying in site.sayings("chatbot"):
        if (
            saying.sentence.names("chatbot")
            and saying.kind in (PageKind.CONTACT, PageKind.HELP, PageKind.HOME, PageKind.ABOUT)
            and FIRST.search(saying.sentence.low)
        ):
            return saying.evidence
    return None


def _chatbot(site: Site) -> Evidence | None:
    """Return where a contact or help page names a chatbot."""
    for saying in site.sayings("chatbot"):
        if saying.sentence.names("chatbot") and saying.kind in (PageKind.CONTACT, PageKind.HELP):
            return saying.evidence
    return None


def _person_behind(site: Site) -> Evidence | None:
    """Return where a page with a chatbot says that a human can be reached after it or after logging in."""
    for saying in site.sayings("chatbot", "login"):
        if (
            saying.kind in (PageKind.CONTACT, PageKind.HELP, PageKind.HOME)
            and HUMAN.search(saying.sentence.low)
            and not NOBODY.search(saying.sentence.low)
            and stance(saying.sentence, "chatbot", "login") is not Stance.PROMISED
        ):
            return saying.evidence
        # "Komt zij er niet uit, dan kijkt een collega mee": it goes on about the chatbot without naming it.
        if saying.kind is PageKind.CONTACT and saying.sentence.names("chatbot"):
            for one in saying.passage:
                if HUMAN.search(one.low) and AFTERWARDS.search(one.low) and not NOBODY.search(one.low):
                    return saying.page.evidence(one.block, one.text)
    return None


AFTERWARDS = re.compile(
    r"\b(?:komt|kom|weet|lukt|helpt) (?:\S+ ){1,3}?niet (?:uit|verder)?|\b(?:daarna|pas dan|alsnog|verbind\w*|"
    r"doorverb\w+|afterwards|hands? (?:you )?over|otherwise|if (?:it|she|he) (?:cannot|can't))\b"
)
NOBODY = re.compile(
    r"\b(?:geen|zonder|no|without|not|nooit)\s(?:\S+\s){0,3}?(?:medewerker\w*|mens(?:en)?|collega\w*|persoon|human|"
    r"person|agent|staff|people)\b|\b(?:medewerker\w*|mens(?:en)?|collega\w*|human|person|agent|"
    r"people)\b(?:\s\S+){0,2}?\s(?:kan niet|is niet|not)\b"
)
HUMAN = re.compile(
    r"\b(?:medewerker\w*|mens(?:en)?|collega\w*|iemand van ons|persoon|team|human|person|agent|staff|people|"
    r"colleague)\b"
)


def _bypasses(direct: list[Evidence], chatbot: Evidence) -> bool:
    """Whether the page with the chatbot also gives a direct way."""
    return any(
        one.url == chatbot.url and ("@" in one.excerpt or "[…]" in one.excerpt or "tel" in one.excerpt)
        for one in direct
    )


LOGS_IN = re.compile(r"\blog(?:t|gen)? (?:je|u|jij)?\s?(?:\w+ ){0,2}in\b")


def _members_only(site: Site) -> Evidence | None:
    """Return where the contact page asks to log in first."""
    for page in site.pages_of(PageKind.CONTACT, PageKind.HELP):
        if "login" not in page.may_name and not LOGS_IN.search(page.folded):
            continue
        for sentence in page.sentences_about("login"):
            if (sentence.names("login") or LOGS_IN.search(sentence.low)) and re.search(
                r"\b(?:contact|bericht|vraag|ticket|formulier|message|question|support|collega\w*|medewerker\w*|mens|"
                r"human|agent|team)\b",
                sentence.low,
            ):
                return page.evidence(sentence.block, sentence.text)
    return None
