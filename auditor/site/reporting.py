"""How a visitor can report: from an advertisement, by a form or address, with or without an account."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.blocks import Block, Region
from auditor.site.contact import AT_SIGNS, EMAIL, Reach, Route, user_contact
from auditor.site.delivery import EXPLANATION, Trouble
from auditor.site.elements import Control, Form, Link
from auditor.site.page_kind import PageKind
from auditor.site.page import Page
from auditor.site.report_forms import Purpose, ReportForm, read_report_form
from auditor.site.site import Site
from auditor.site.stance import Stance, stance
from auditor.site.template import Shared
from auditor.site.words import folded

LOGIN_ADDRESS = re.compile(r"/(?:login|log-in|inloggen|signin|sign-in|aanmelden|account)\b|[?&](?:login|return|next|redirect)=", re.IGNORECASE)
LONGEST_LABEL = 80
NEIGHBOURS = 5


@dataclass(frozen=True, slots=True)
class Categories:
    """Which categories a report can be filed under."""

    minor: bool
    coercion: bool
    evidence: tuple[Evidence, ...]


def report_forms(site: Site) -> tuple[ReportForm, ...]:
    """Return the report forms anyone can reach: on the platform's pages and on the advertisements' template."""
    return tuple(one for one in _forms(site) if one.purpose is Purpose.REPORT and not _behind_login(site, one) and not _only_leads_on(one))


def _only_leads_on(form: ReportForm) -> bool:
    """Whether a form in a dialog only carries the advertisement's number to the real one."""
    return form.on_advertisement and form.reason is None and len(form.form.fields) <= 1


def forms_to_report_with(site: Site) -> tuple[ReportForm, ...]:
    """Return the report forms, and where there is none the general contact forms, which then serve for reports."""
    reports = report_forms(site)
    if reports:
        return reports
    kinds = (PageKind.ADVERTISE, PageKind.REGISTER, PageKind.LISTING, PageKind.VERIFICATION)
    return tuple(
        one for one in _forms(site) if one.purpose is Purpose.CONTACT and not one.on_advertisement and site.kind_of(one.page) not in kinds
    )


def _forms(site: Site) -> Iterator[ReportForm]:
    """Yield every form with what it asks, each once."""
    seen: set[tuple[str, tuple[str, ...]]] = set()
    template = site.template
    shared = [(one.element, one.page, PageKind.ADVERTISEMENT) for one in template.forms()] if template is not None else []
    ordinary = [(form, page, site.kind_of(page)) for page in site.own_pages for form in page.forms]
    for form, page, kind in (*ordinary, *shared):
        read = read_report_form(form, page, kind, on_advertisement=kind is PageKind.ADVERTISEMENT)  # type: ignore[arg-type] # forms() yields forms
        key = (read.form.heading, tuple(field.label for field in read.form.fields))
        if key not in seen:
            seen.add(key)
            yield read


def _behind_login(site: Site, form: ReportForm) -> bool:
    """Whether the form says that it is for members, or leads to a login."""
    low = folded(form.form.text)
    return "login" in form.page.words.named(low) and re.search(r"\b(?:alleen|only|eerst|first|moet|must|om te|to)\b", low) is not None and LOGIN_ADDRESS.search(form.form.action) is not None


def report_control(site: Site) -> Route:
    """Return how an advertisement can be reported from the advertisement itself (REP-01)."""
    template = site.template
    if template is not None:
        ways = [one for one in template.controls() if _is_report_control(one) or _leads_to_report_form(site, one)]
        forms = [one for one in report_forms(site) if one.on_advertisement]
        for way in sorted(ways, key=_rank):
            if _is_general(way):
                continue
            if _for_members(site, way):
                return Route(Reach.MEMBERS, (way.evidence(),))
            if way.target.startswith("mailto:"):
                return Route(Reach.GENERAL, (way.evidence(),))
            return Route(Reach.ANYONE, (way.evidence(),))
        leading = [one for one in template.forms() if isinstance(one.element, Form) and _bare(one.element.action) in _report_addresses(site)]
        if leading:
            return Route(Reach.ANYONE, (leading[0].evidence(),))
        if forms:
            return Route(Reach.ANYONE, tuple(one.page.evidence(one.form, one.form.heading or "formulier") for one in forms[:1]))
        members = _members_line(site)
        if members is not None:
            return Route(Reach.MEMBERS, (members,))
        if ways:
            return Route(Reach.GENERAL, (ways[0].evidence(),))
    described = _described_control(site)
    if described is not None:
        return Route(Reach.DESCRIBED, (described,))
    mail = _mail_only(site)
    if mail is not None and template is None:
        return Route(Reach.MAIL, (mail,))
    general = _general_link(site) if template is not None else None
    return Route(Reach.GENERAL, (general,)) if general is not None else Route(Reach.NONE)


def _bare(url: str) -> str:
    """Return an address without its query."""
    return url.partition("?")[0].rstrip("/")


def _report_addresses(site: Site) -> frozenset[str]:
    """Return the addresses of the platform's report forms."""
    return frozenset(_bare(one.page.url) for one in report_forms(site) if not one.on_advertisement)


def _leads_to_report_form(site: Site, way: Shared) -> bool:
    """Whether a link in the advertisement itself leads to the report form, whatever it is called."""
    if not isinstance(way.element, Link) or way.region in (Region.FOOTER, Region.NAV, Region.HEADER):
        return False
    return _bare(way.target) in _report_addresses(site)


def _rank(way: Shared) -> tuple[bool, bool]:
    """Prefer what stands in the advertisement itself and is about that advertisement."""
    return (way.region in (Region.FOOTER, Region.NAV, Region.HEADER), not way.varies)


def _is_report_control(way: Shared) -> bool:
    """Whether a link or button opens a report; signing up ("Meld je aan") does not."""
    if not way.name or len(way.name) > LONGEST_LABEL:
        return False
    named = way.page.words.named(folded(way.name))
    if "sign_up" in named or "message_to_advertiser" in named and "report_control" not in named:
        return False
    if "report_control" not in named:
        return False
    return not (isinstance(way.element, Link) and way.target.startswith("http") and _leaves(way))


def _leaves(way: Shared) -> bool:
    """Whether a link leads off the platform, to the police or a hotline, which is no report to the platform."""
    here, there = urlsplit(way.page.url).hostname or "", urlsplit(way.target).hostname or ""
    own = ".".join(here.split(".")[-2:])
    return not (there == here or there.endswith(own))


def _is_general(way: Shared) -> bool:
    """Whether a report link is the same on every page of the site: in foot or menu, and not about this advertisement."""
    about_this = "this_advertisement" in way.page.words.named(folded(way.name))
    if way.varies or about_this:
        return False
    if way.region in (Region.FOOTER, Region.NAV, Region.HEADER):
        return True
    return False


def _for_members(site: Site, way: Shared) -> bool:
    """Whether a report control says that it is for members, leads to a login, or stands beside a line that says so."""
    if says_members_only(folded(way.name)):
        return True
    if isinstance(way.element, Link) and LOGIN_ADDRESS.search(way.target):
        return True
    return any(v.url == way.target and v.trouble is Trouble.LOGIN for v in site.visits) or _members_line(site) is not None


MEMBERS_ONLY = re.compile(
    r"\b(?:log (?:eerst )?in|inloggen|ingelogd\w*|alleen (?:voor |door )?(?:geregistreerde )?(?:leden|gebruikers|ingelogde)|enkel (?:voor |door )?leden|leden kunnen|account nodig|met (?:je|uw|een) account|"
    r"logged[- ]in|log in|sign in|signed in|members only|members can|only (?:registered )?(?:members|users)|registered (?:users|members)|need an account|with an account|have an account|voor leden)\b"
)
NO_ACCOUNT = re.compile(
    r"\b(?:geen account|zonder account|zonder (?:in te loggen|inloggen|aanmelden)|niet in te loggen|niet (?:hoeven )?inloggen|hoef\w* (?:je |u )?(?:niet|geen)|no account|without (?:an )?account|without logging|not need|no need|no login|no sign|don't need|anyone)\b"
)


def says_members_only(low: str) -> bool:
    """Whether a folded text ties what it speaks of to an account."""
    return MEMBERS_ONLY.search(low) is not None and NO_ACCOUNT.search(low) is None


def _members_line(site: Site) -> Evidence | None:
    """Return a line of the template that ties reporting to an account."""
    template = site.template
    if template is None:
        return None
    for line in template.lines():
        low = folded(line.name)
        if line.region in (Region.NAV, Region.FOOTER, Region.HEADER) or not says_members_only(low):
            continue
        if "report_act" in line.page.words.named(SIGNS_UP.sub(" ", low)):
            return line.evidence()
    return None


SIGNS_UP = re.compile(r"\bmeld (?:je|u|jezelf)\b(?:\s\S+){0,3}?\saan\b|\baanmeld\w*|\bafmeld\w*")


def _described_control(site: Site) -> Evidence | None:
    """Return where a page says that every advertisement has a report button."""
    for saying in site.sayings("report_act"):
        low = saying.sentence.low
        if not (DESCRIBED.search(low) or CHOOSES.search(low)) or stance(saying.sentence, "report_act") not in (Stance.HOLDS, Stance.HEDGED):
            continue
        return saying.evidence
    return None


CHOOSES = re.compile(r"\b(?:choose|kies|klik(?: dan)? op|tik(?: dan)? op|druk op|press|click|select|tap)\b[^.]{0,25}\b(?:report|melden|rapporteer\w*|meld\w*|flag)\b")
DESCRIBED = re.compile(
    r"\b(?:meldknop\w*|meldlink\w*|report (?:button|link|icon)|knop\w*|button|vlag\w*|flag|link|icoon\w*|icon|uitroepteken|driehoek\w*)\b(?=.*\b(?:adverten\w*|profiel\w*|advert\w*|ads?|listings?|profiles?|oproep\w*|plaatsing\w*)\b)|"
    r"\b(?:adverten\w*|profiel\w*|advert\w*|ads?|listings?|profiles?|oproep\w*)\b(?=.*\b(?:meldknop\w*|meldlink\w*|report (?:button|link|icon)|knop\w*|button|vlag\w*|vlaggetje|flag|icoon\w*|driehoek\w*|uitroepteken|belletje|puntjes|symbool|tekentje|handje|schildje|triangle|bell|dots|exclamation mark)\b)"
)


def _mail_only(site: Site) -> Evidence | None:
    """Return where a page says that reports are made by e-mail."""
    for saying in site.sayings("report_act"):
        sentence = saying.sentence
        if (EMAIL.search(sentence.text) or re.search(r"\b(?:mail|e-mail|mailt|mailen|email)\b", sentence.low)) and sentence.names("report_act") and "anonymous" not in sentence.concepts:
            return saying.evidence
    return None


def _general_link(site: Site) -> Evidence | None:
    """Return a report link that stands on the platform's ordinary pages."""
    for page in site.own_pages:
        for link in page.links:
            named = page.words.named(folded(link.name)) if len(link.name) <= LONGEST_LABEL else frozenset()
            if "report_control" in named and "sign_up" not in named and link.url.startswith("http") and site.same_host(link.url):
                return page.evidence(link)
    return None


def notice_route(site: Site) -> Route:
    """Return how illegal content can be reported, by anyone, electronically (REP-02; DSA art. 16(1)-(2))."""
    forms = report_forms(site)
    complete = [one for one in forms if one.reason is not None and (one.location is not None or one.on_advertisement)]
    if complete:
        return Route(Reach.ANYONE, tuple(one.page.evidence(one.form) for one in complete[:3]))
    address = _labelled_address(site)
    if address is not None and address.reach is Reach.ANYONE:
        return address
    if forms:
        return Route(
            Reach.INCOMPLETE,
            tuple(one.page.evidence(one.form) for one in forms[:3]),
            Text(
                "Er is een meldformulier, maar het vraagt niet waar de inhoud staat of wat er mis is.",
                "There is a report form, but it does not ask where the content stands or what is wrong.",
            ),
        )
    walled = [v for v in site.visits if v.kind is PageKind.REPORT and v.trouble is Trouble.LOGIN]
    members = _members_only_reporting(site)
    if address is not None:
        return address
    contact = user_contact(site)
    if (walled or members is not None) and contact.reach not in (Reach.ANYONE, Reach.INCOMPLETE):
        return Route(Reach.MEMBERS, (members,) if members is not None else (Evidence(walled[0].url),))
    unseen = _unseen_form(site)
    if unseen is not None:
        return unseen
    if contact.reach in (Reach.ANYONE, Reach.INCOMPLETE):
        return Route(Reach.GENERAL, contact.evidence)
    return Route(Reach.NONE)


def _members_only_reporting(site: Site) -> Evidence | None:
    """Return where the platform says that one must log in to report."""
    for saying in site.sayings("login"):
        if saying.sentence.names("report_act") and says_members_only(saying.sentence.low):
            return saying.evidence
    return _members_line(site)


def _unseen_form(site: Site) -> Route | None:
    """Return that a report page or control exists whose form could not be seen."""
    for visit in site.unread(PageKind.REPORT):
        why = EXPLANATION[visit.trouble or Trouble.EMPTY]
        return Route(
            Reach.UNSEEN,
            (Evidence(visit.url),),
            Text(f"De meldpagina was niet te lezen: {why.nl}.", f"The report page could not be read: {why.en}."),
        )
    template = site.template
    if template is None:
        return None
    for way in template.controls():
        if _is_report_control(way) and isinstance(way.element, Control) and not _for_members(site, way):
            return Route(
                Reach.UNSEEN,
                (way.evidence(),),
                Text(
                    "Er is een meldknop, maar het formulier erachter wordt door script gemaakt en is zonder browser niet te zien.",
                    "There is a report control, but the form behind it is made by script and cannot be seen without a browser.",
                ),
            )
    return None


def _labelled_address(site: Site) -> Route | None:
    """Return an e-mail address that is labelled for reports: complete when where and why are asked beside it."""
    best: Route | None = None
    for page in site.own_pages:
        kind = site.kind_of(page)
        if not any(sign in page.folded for sign in AT_SIGNS) and not any(link.url.startswith("mailto:") for link in page.links):
            continue
        mailed = {EMAIL.sub("", link.name) or link.name for link in page.links if link.url.startswith("mailto:")}
        for block in page.blocks:
            if block.region in (Region.USER_CONTENT, Region.CARD):
                continue
            has_address = EMAIL.search(block.text) is not None or any(name and name in block.text for name in mailed)
            if not has_address:
                continue
            around = _around(page, block)
            named = page.words.named(folded(around))
            if "report_act" not in page.words.named(folded(block.text + " " + block.lead + " " + " ".join(block.headings[-1:]))):
                continue
            if "illegal" not in named and kind not in (PageKind.REPORT, PageKind.SAFETY, PageKind.DSA):
                continue
            complete = ASKS_WHERE.search(folded(around)) is not None and ASKS_WHY.search(folded(around)) is not None
            route = Route(Reach.ANYONE if complete else Reach.GENERAL, (page.evidence(block),))
            if complete:
                return route
            best = best or route
    return best


ASKS_WHERE = re.compile(r"\b(?:link|url|webadres|internetadres|advertentienummer|nummer van de advertentie|adres van de (?:advertentie|pagina)|exacte? (?:locatie|plaats|link|url|location)|waar (?:het|de|je|u)|where|address of the (?:page|ad\w*)|reference|ad(?:vert)? number|listing number|welke advertentie|which (?:ad|listing)\w*|profielnaam|vindplaats\w*)\b")
ASKS_WHY = re.compile(r"\b(?:reden|waarom|wat er (?:mis|niet|aan)|omschrijf|omschrijving|beschrijf|toelichting|leg uit|uitleg|motivering|why|reason\w*|redenen|what is wrong|what's wrong|explain\w*|describe|description|explanation|wat je (?:zag|zorgen)|wat u)\b")


def _around(page: Page, block: Block) -> str:
    """Return the sentences of a block and its neighbours, without those that promise something for later."""
    near = {b.order for b in page.blocks if abs(b.order - block.order) <= NEIGHBOURS}
    return " ".join(s.text for s in page.sentences if s.block.order in near and not s.names("promise"))


NOT_PEOPLE = re.compile(r"\b(?:minor (?:typ\w*|errors?|mistakes?|issues?|problems?|details?|changes?|bugs?)|forced (?:redirect|to another)|kinderziekte\w*)\b")


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
                if NOT_PEOPLE.search(folded(option)) is None:
                    named |= one.page.words.named(folded(option))
        if "minor_category" in named or "coercion_category" in named:
            evidence.append(one.page.evidence(one.form, "; ".join(o for c in one.choices() for o in c.options)))
        by_language.setdefault(site.language_of(one.page), set()).update(named)
    languages = list(by_language.values())
    return Categories(
        minor=bool(languages) and all("minor_category" in named for named in languages),
        coercion=bool(languages) and all("coercion_category" in named for named in languages),
        evidence=tuple(evidence),
    )


def template_evidence(site: Site) -> tuple[Evidence, ...]:
    """Return evidence for what the advertisement template lacks: the masked pages that were read."""
    template = site.template
    pages = template.pages if template is not None else ()
    return tuple(Evidence(page.shown_url, "body") for page in pages)


__all__ = ["forms_to_report_with", "notice_route", "report_categories", "report_control", "report_forms", "template_evidence"]
