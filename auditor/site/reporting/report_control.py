"""How an advertisement can be reported from the advertisement itself."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from auditor.finding import Evidence
from auditor.site.markup.elements import Control, Form, Link
from auditor.site.markup.redaction import MARK
from auditor.site.markup.regions import Region
from auditor.site.markup.same_address import bare, identity
from auditor.site.markup.trails import is_card, trail_of
from auditor.site.markup.trouble import GONE
from auditor.site.page import Page
from auditor.site.reporting.clear_label import LONGEST_LABEL
from auditor.site.reporting.contact import Reach, Route
from auditor.site.reporting.described_control import described_control, mail_only
from auditor.site.reporting.entry_links import stands_everywhere, ways_by_address, ways_by_name
from auditor.site.reporting.members_only import for_members, members_line
from auditor.site.reporting.only_by_script import only_by_script
from auditor.site.reporting.report_walk import walk_by
from auditor.site.reporting.ways_to_report import report_forms
from auditor.site.site import Site
from auditor.site.template import AdvertisementTemplate, Shared
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

FOR_MEMBERS = later(r"\((?:alleen |only |voor |for )?(?:leden|members|mitglieder|membres|ingelogd\w*|logged in)\)")

# "Log in to report Anna" signs nobody up for anything else.
TO_REPORT = later(
    r"\b(?:om|to)\b(?: \S+){0,4}? (?:te (?:melden|rapporteren|signaleren)|report|flag)\b|\bto (?:report|flag)\b"
)


def report_control(site: Site) -> Route:
    """Return how an advertisement can be reported from the advertisement itself (REP-01)."""
    template = site.template
    own = _own_control(site, template) if template is not None else None
    if own is not None:
        return own
    described = described_control(site)
    if described is not None:
        return Route(Reach.DESCRIBED, (described,))
    some = _lacking_it(template) if template is not None else ()
    if some:
        return Route(Reach.SOME, some)
    mail = mail_only(site)
    if mail is not None and template is None:
        return Route(Reach.MAIL, (mail,))
    general = _general_link(site, template) if template is not None else None
    if general is not None:
        return Route(Reach.GENERAL, (general,))
    if template is None or site.gathered.report_walk is not None:
        return Route(Reach.NONE)
    why = only_by_script(template, names_report)
    return Route(Reach.UNSEEN, because=why) if why is not None else Route(Reach.NONE)


def _own_control(site: Site, template: AdvertisementTemplate) -> Route | None:
    """Return the control or form on the advertisement itself, None when it has neither."""
    addresses = _report_addresses(site)
    ways = [one for one in template.controls() if is_report_control(one) or _leads_to(addresses, one)]
    by_name = ways_by_name(template, names_report)
    for way in (*sorted(ways, key=_rank), *ways_by_address(site, template, addresses), *by_name):
        if not _is_general(site, way):
            return _opened_by(site, way)
    form = _form_on_it(site, template, addresses)
    if form is not None:
        return form
    members = members_line(site)
    if members is not None:
        return Route(Reach.MEMBERS, (members,))
    return Route(Reach.GENERAL, (ways[0].evidence(),)) if ways else None


def _lacking_it(template: AdvertisementTemplate) -> tuple[Evidence, ...]:
    """Return the advertisements without a report control where others have one, as evidence that quotes nobody."""
    with_it = [any(names_report(page, way.name) for way in _ways_on(page)) for page in template.pages]
    lacking = [page for page, has_one in zip(template.pages, with_it, strict=True) if not has_one]
    return tuple(Evidence(page.shown_url, "body") for page in lacking) if any(with_it) else ()


def _ways_on(page: Page) -> Iterator[Link | Control]:
    """Yield the links and buttons of an advertisement itself."""
    ways: tuple[Link | Control, ...] = (*page.links, *page.controls)
    return (way for way in ways if way.region not in (Region.FOOTER, Region.NAV, Region.HEADER))


def _is_gone(site: Site, way: Shared) -> bool:
    """Whether a report control leads to a page that answered that it is not there, and nowhere is a report form.

    Of an address with a question the visit asks without it what the question names, which tells nothing of the whole.
    """
    there = identity(way.target)
    gone = any(visit.trouble in GONE and identity(visit.url) == there for visit in site.visits)
    return gone and not report_forms(site)


def _opened_by(site: Site, way: Shared) -> Route:
    """Return whom a report control serves."""
    if isinstance(way.element, Link) and _is_gone(site, way):
        return Route(Reach.DEAD, (way.evidence(),))
    walk = walk_by(site, way)
    if walk is not None and walk.asks_account:
        return Route(Reach.MEMBERS, (way.evidence(),))
    if for_members(site, way) or FOR_MEMBERS.search(folded(way.name)):
        return Route(Reach.MEMBERS, (way.evidence(),))
    return Route(Reach.GENERAL if way.target.startswith("mailto:") else Reach.ANYONE, (way.evidence(),))


def _form_on_it(site: Site, template: AdvertisementTemplate, addresses: frozenset[str]) -> Route | None:
    """Return a form on the advertisement that leads to the report form or is one."""
    for one in template.forms():
        if isinstance(one.element, Form) and bare(one.element.action) in addresses:
            return Route(Reach.ANYONE, (one.evidence(),))
    for form in report_forms(site):
        if form.on_advertisement:
            return Route(Reach.ANYONE, (form.page.evidence(form.form, form.form.heading or "formulier"),))
    return None


def _report_addresses(site: Site) -> frozenset[str]:
    """Return the addresses of the platform's report forms."""
    return frozenset(bare(one.page.url) for one in report_forms(site) if not one.on_advertisement)


def _leads_to(addresses: frozenset[str], way: Shared) -> bool:
    """Whether a link in the advertisement itself leads to the report form, whatever it is called."""
    if not isinstance(way.element, Link) or way.region in (Region.FOOTER, Region.NAV, Region.HEADER):
        return False
    return bare(way.target) in addresses


def _rank(way: Shared) -> tuple[bool, bool]:
    """Prefer what stands in the advertisement itself and is about that advertisement."""
    return (way.region in (Region.FOOTER, Region.NAV, Region.HEADER), not way.varies)


# "Inloggen en melden", "Log in om dit kaartje te melden": what comes first is no part of what is reported. Of one
# advertisement words between are left out of the name ("Log in … melden"), and a question mark stands for them.
# "Report Open Modal": what a screen reader is told that it opens.
OPENS_OVER = later(r"\s*\b(?:open(?:s|en|t)? |show |toggle )?(?:modal|dialog|pop-?up|popover|venster|overlay)\W*$")
LOGIN_FIRST = later(r"^\W*(?:inloggen|log in|login|aanmelden|sign in) (?:en|om(?: te)?|and|to|\?) ")


def is_report_control(way: Shared) -> bool:
    """Whether a link or button opens a report; signing up ("Meld je aan") does not."""
    if not way.name or len(way.name) > LONGEST_LABEL:
        return False
    low = OPENS_OVER.sub("", LOGIN_FIRST.sub("", folded(way.name))).strip()
    named = way.page.words.named(low)
    signs_up = "sign_up" in named and TO_REPORT.search(low) is None
    if signs_up or ("message_to_advertiser" in named and "report_control" not in named):
        return False
    of_this_one = "this_advertisement" in named or MARK in way.name
    is_word_only = not of_this_one and _is_noun(way.page, low)
    if "report_control" not in named or "other_report" in named or is_word_only:
        return False
    return not (isinstance(way.element, Link) and way.target.startswith("http") and _leaves(way))


def names_report(page: Page, name: str) -> bool:
    """Whether the name of a button says that it opens a report."""
    control = Control(name=name, region=Region.MAIN, at=("body", 0), shown=True)
    return is_report_control(Shared(name, control, page, Region.MAIN, "", varies=False, quoted=name))


BARE = frozenset({"report", "flag", "meld", "melden"})
NOUN = later(r"^(?!(?:send|submit|make|file)\b)\S.*\s(?:report|flag)s?$")
MOST_WORDS_BESIDE = 2


def _is_noun(page: Page, low: str) -> bool:
    """Whether a label only holds the word: "Inspection report", "Your report is on its way"."""
    told = {low[hit.start : hit.end].strip() for hit in page.words.find(low) if hit.concept == "report_control"}
    return told <= BARE and (NOUN.search(low) is not None or len(low.split()) > MOST_WORDS_BESIDE)


def _leaves(way: Shared) -> bool:
    """Whether a link leads off the platform, to the police or a hotline, which is no report to the platform."""
    here, there = urlsplit(way.page.url).hostname or "", urlsplit(way.target).hostname or ""
    own = ".".join(here.split(".")[-2:])
    return not (there == here or there.endswith(own))


def _is_general(site: Site, way: Shared) -> bool:
    """Whether a report link is the same on every page: in foot or menu, and not about this advertisement."""
    about_this = "this_advertisement" in way.page.words.named(folded(way.name)) or MARK in way.name
    if way.varies or about_this or _is_asked_of_itself(way) or _opened_there(site, way):
        return False
    if stands_everywhere(site, way):
        return True
    if way.region is Region.NAV and not _in_frame_of_page(way):
        # A menu of deeds that opens beside the entry.
        return False
    return way.region in (Region.FOOTER, Region.NAV, Region.HEADER)


def _is_asked_of_itself(way: Shared) -> bool:
    """Whether a link asks the address of the advertisement itself, which can be about nothing else: "?report=1"."""
    return isinstance(way.element, Link) and "?" in way.target and bare(way.target) == bare(way.page.url)


def _opened_there(site: Site, way: Shared) -> bool:
    """Whether pressing what is called so in an advertisement, not in foot or menu, was seen to open a form there."""
    walk = walk_by(site, way)
    return walk is not None and walk.opens == "dialog" and walk.form is not None


FRAME_TAGS = frozenset({"nav", "header", "footer"})
FRAME_ROLES = frozenset({"navigation", "banner", "contentinfo", "menubar"})
CONTENT_TAGS = frozenset({"article", "main"})


def _in_frame_of_page(way: Shared) -> bool:
    """Whether a link or button stands in the page's own navigation, and not in a menu within its content."""
    node = way.page.node_at(way.element.at) if isinstance(way.element, (Link, Control)) else None
    current = node.parent if node is not None else None
    while current is not None:
        if current.tag in FRAME_TAGS or current.attributes.get("role") in FRAME_ROLES:
            return True
        if current.tag in CONTENT_TAGS:
            return False
        current = current.parent
    return True


def _general_link(site: Site, template: AdvertisementTemplate) -> Evidence | None:
    """Return a report link that stands on the platform's ordinary pages, and on an advertisement too."""
    # An advertisement that pressing brought lies over a page, whose menu and foot are the visitor's again in one press.
    beneath = {trail_of(page.url)[0] for page in template.pages if is_card(page.url)}
    pages = (*template.pages, *(page for page in site.own_pages if page.url in beneath))
    there = {bare(link.url) for page in pages for link in page.links}
    for page in site.own_pages:
        for link in page.links:
            named = page.words.named(folded(link.name)) if len(link.name) <= LONGEST_LABEL else frozenset()
            if (
                "report_control" in named
                and named.isdisjoint({"sign_up", "other_report"})
                and link.url.startswith("http")
                and site.same_host(link.url)
                and bare(link.url) in there
            ):
                return page.evidence(link)
    return None
