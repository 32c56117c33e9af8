"""How anyone can report illegal content electronically: by a form, or an address labelled for it."""

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.reading.sentences import Sentence
from auditor.site.reporting.contact import AT_SIGNS, EMAIL, Reach, Route, open_address, user_contact
from auditor.site.reporting.form_steps import IN_STEPS, goes_on
from auditor.site.reporting.members_only import members_line, says_members_only
from auditor.site.reporting.report_control import is_report_control
from auditor.site.reporting.report_forms import NOT_CONTENT
from auditor.site.reporting.report_walk import asks_account
from auditor.site.reporting.unseen_ways import unseen_contact, unseen_form
from auditor.site.reporting.ways_to_report import forms_to_report_with, report_forms
from auditor.site.site import Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

NEIGHBOURS = 5


def notice_route(site: Site) -> Route:
    """Return how illegal content can be reported, by anyone, electronically (REP-02; DSA art. 16(1)-(2))."""
    forms = report_forms(site)
    complete = [one for one in forms if one.is_complete]
    if complete:
        return Route(Reach.ANYONE, tuple(one.page.evidence(one.form) for one in complete[:3]))
    address = _labelled_address(site)
    if address is not None and address.reach is Reach.ANYONE:
        return address
    further = [one for one in forms if goes_on(one.form)]
    if further:
        return Route(Reach.UNSEEN, tuple(one.page.evidence(one.form) for one in further[:3]), IN_STEPS)
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
    # A contact that only a machine opens is no way round what the platform says of reports.
    mailed = None if contact.reach is Reach.ANYONE else open_address(site, PageKind.REPORT, PageKind.HELP)
    if members is not None and _for_members_alone(members) and not forms_to_report_with(site):
        # A form for lost passwords is no way round it, unless it is said to take reports.
        return Route(Reach.MEMBERS, (members,))
    if (walled or members is not None) and contact.reach is not Reach.ANYONE and mailed is None:
        return Route(Reach.MEMBERS, (members,) if members is not None else (Evidence(walled[0].url),))
    unseen = unseen_form(site)
    if unseen is not None:
        return unseen
    mailed = mailed or _mailed_from_advertisement(site)
    if mailed is not None or contact.reach in (Reach.ANYONE, Reach.INCOMPLETE):
        return Route(Reach.GENERAL, contact.evidence if mailed is None else (mailed,))
    return unseen_contact(site) or Route(Reach.NONE)


def _members_only_reporting(site: Site) -> Evidence | None:
    """Return where the platform says that one must log in to report."""
    for saying in site.sayings("login", where="report_act"):
        if saying.sentence.names("report_act") and says_members_only(saying.sentence.low):
            return saying.evidence
    return members_line(site) or _account_asked(site)


def _account_asked(site: Site) -> Evidence | None:
    """Return the report control of advertisements that was seen to ask for an account when it was pressed."""
    ways = site.template.controls() if site.template is not None else ()
    return next((way.evidence() for way in ways if asks_account(site, way)), None)


def _for_members_alone(members: Evidence) -> bool:
    """Whether it is said in so many words that nobody else can report."""
    return ALONE.search(folded(members.excerpt or "")) is not None


ALONE = later(
    r"\b(?:alleen|enkel|uitsluitend|slechts|only|solely|exclusively|nur|uniquement|seulement)\b[^.;]{0,40}"
    r"\b(?:leden|gebruikers|ingelogd\w*|account|inloggen|members|users|logged|logging|signed|mitglieder|angemeldete?|"
    r"membres|connectes?)\b"
)


def _mailed_from_advertisement(site: Site) -> Evidence | None:
    """Return the report control of advertisements that only writes an e-mail."""
    ways = site.template.controls() if site.template is not None else ()
    return next((one.evidence() for one in ways if one.target.startswith("mailto:") and is_report_control(one)), None)


def _labelled_address(site: Site) -> Route | None:
    """Return an e-mail address that is labelled for reports: complete when where and why are asked beside it."""
    best: Route | None = None
    for page in site.own_pages:
        kind = site.kind_of(page)
        if not any(sign in page.folded for sign in AT_SIGNS) and not any(
            link.url.startswith("mailto:") for link in page.links
        ):
            continue
        mailed = {EMAIL.sub("", link.name) or link.name for link in page.links if link.url.startswith("mailto:")}
        for block in page.blocks:
            if block.region in (Region.USER_CONTENT, Region.CARD):
                continue
            has_address = EMAIL.search(block.text) is not None or any(name and name in block.text for name in mailed)
            if not has_address:
                continue
            labels = page.words.named(folded(block.text + " " + block.lead + " " + " ".join(block.headings[-1:])))
            if labels.isdisjoint(TOLD_THERE):
                continue
            around = folded(_around(page, block))
            complete = ASKS_WHERE.search(around) is not None and ASKS_WHY.search(around) is not None
            # Who is asked right there which advertisement and what is wrong reports, whatever the page is called.
            own = folded(block.text)
            asks = ASKS_WHERE.search(own) is not None and ASKS_WHY.search(own) is not None
            if "report_act" not in labels and not asks:
                continue
            complete = complete and NOT_CONTENT.search(own) is None
            if (
                not (asks and kind in TELLS_HOW)
                and "illegal" not in page.words.named(around)
                and WRONG.search(around) is None
                and kind not in (PageKind.REPORT, PageKind.SAFETY, PageKind.DSA)
            ):
                continue
            route = Route(Reach.ANYONE if complete else Reach.GENERAL, (page.evidence(block),))
            if complete:
                return route
            best = best or route
    return best


TOLD_THERE = frozenset({"report_act", "client_doubt"})
TELLS_HOW = frozenset({PageKind.CONTACT, PageKind.HELP, PageKind.SAFETY, PageKind.REPORT, PageKind.DSA})
WRONG = later(r"\b(?:iets mis|iets niet|niet klopt|niet deugt|something (?:is )?wrong|etwas nicht|quelque chose)\b")
ASKS_WHERE = later(
    r"\b(?:link|url|webadres|internetadres|advertentienummer|nummer van de advertentie|"
    r"adres van de (?:advertentie|pagina)|het adres|om welk\w* \w+|welke? (?:kaart|zoekertje|vermelding|profiel|"
    r"aankondiging)|exacte? (?:locatie|plaats|link|url|location)|waar (?:het|de|je|u)|where|"
    r"address of the (?:page|ad\w*)|reference|ad(?:vert)? number|listing number|welke advertentie|"
    r"which (?:ad|listing)\w*|profielnaam|vindplaats\w*)\b"
)
ASKS_WHY = later(
    r"\b(?:reden|waarom|wat er (?:mis|niet|aan)|omschrijf|omschrijving|beschrijf|toelichting|leg uit|uitleg|"
    r"motivering|"
    r"why|reason\w*|redenen|what is wrong|what's wrong|explain\w*|describe|description|explanation|"
    r"wat je (?:zag|zorgen)|wat u|onderbouw\w*|motivatie|argument\w*|aan de hand|what you saw|grounds)\b"
)


def _around(page: Page, block: Block) -> str:
    """Return the sentences of a block and its neighbours, without those that promise something for later.

    Of what stands under another heading only what tells of reports: the next question may be of anything.
    """
    place = page.blocks.index(block)
    near = {id(one) for one in page.blocks[max(0, place - NEIGHBOURS) : place + NEIGHBOURS + 1]}
    told = (s for s in page.sentences if id(s.block) in near and not s.names("promise"))
    return " ".join(s.text for s in told if s.block.headings == block.headings or _tells_of_reports(s))


def _tells_of_reports(sentence: Sentence) -> bool:
    return sentence.names("report_act", "reporter", "report_control") or "report_act" in sentence.around
