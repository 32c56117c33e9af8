"""Reports under the DSA on notices and moderation, and the number of users: what is published, and from when."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import msgspec

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.elements import Link
from auditor.site.markup.regions import Region
from auditor.site.markup.trouble import DEAD
from auditor.site.page import Page
from auditor.site.reading.clause import Stance
from auditor.site.reading.news import is_news
from auditor.site.reading.stance import stance
from auditor.site.site import Saying, Site
from auditor.site.transparency.closed_report import closed_report
from auditor.site.transparency.safety_figures import CONCEPT
from auditor.site.transparency.user_numbers import user_numbers
from auditor.site.visit.gathered import Visit
from auditor.site.words.counts import counts
from auditor.site.words.later import later
from auditor.site.words.periods import Moment, is_recent, moments, published
from auditor.site.words.vocabulary import folded

REPORT = "transparency_report"
FILE = later(r"\.(?:pdf|xlsx?|csv|ods|odt|docx?|json|zip)$", re.IGNORECASE)
OF_OTHER_PLATFORMS = later(
    r"\b(?:grote platforms?|zeer grote|large platforms?|very large|europese commissie|european commission|acm|"
    r"commissie|"
    r"(?:van|of|from) (?:de |the )?(?:politie|police|rapporteur|overheid|government|gemeente)|comensha|offlimits|cbs|"
    r"andere (?:platforms?|sites?)|other (?:platforms?|sites?)|financi\w+|jaarrekening|annual accounts)\b"
)
# A report that is said to come does not exist yet; "verschijnt elk jaar in februari" says when it does.
TO_COME = later(
    r"\b(?:binnenkort|volgt|volgen|(?:komt|verschijnt|volgt|publiceren wij|publiceren we|plaatsen (?:wij|"
    r"we)) (?:\S+ ){0,4}?"
    r"(?:begin|eind|medio|voorjaar|najaar|volgend|in 20\d\d|binnenkort|later|zodra)|nog niet|in voorbereiding|"
    r"wordt (?:nog )?"
    r"(?:gemaakt|opgesteld|verwacht)|eerste (?:transparantie)?(?:rapport|verslag) (?:\S+ ){0,3}?(?:komt|verschijnt|"
    r"volgt)|"
    r"will (?:be|appear|follow|publish)|to be published|due in|coming soon|not yet|is being prepared|we plan|"
    r"expected)\b"
)
MAY_HOLD_A_REPORT = frozenset({PageKind.TRANSPARENCY, PageKind.DSA, PageKind.OTHER, PageKind.SAFETY, PageKind.REPORT})
# A yearly letter or paper goes by many names; figures on notices beneath it make it a report.
YEARLY_PAPER = later(r"\bjaar(?:brief|stuk|bericht|boek|schrift|overzicht|relaas|document)\w*\b")
# "Transparantierapport van … over 2025", at the head of a page of figures with another name.
HEADED_WITHIN, FIRST_LINES = 8, 8
OF_FIGURES = later(r"\b(?:\w*cijfers|getallen|figures|numbers|statisti\w+|zahlen|chiffres)\b")
# "Januari tot en met juni 2026", over the figures on a page about the DSA: a report, whatever it is called.
PERIOD = later(
    r"\b(?:januari|january|jan|juli|july)\b[^.;]{0,20}?\b(?:tot en met|t/m|tot|to|until|through)\b[^.;]{0,12}?"
    r"\b(?:juni|june|december|dec) 20\d\d\b"
)
PUBLISHES = later(
    r"\b(?:publice\w+|gepubliceerd|publish\w*|brengen|uitgebracht|issue[sd]?|verschijnt|beschikbaar|available|"
    r"op te vragen|on request|"
    r"te vinden|vind(?:t|en)?|find|found|staat|staan|maken|make|legt|leggen|lees|read)\b"
)


class Transparency(msgspec.Struct, frozen=True):
    """What is published: reports less than 14 months old, older or undated ones, user numbers, and bare mentions."""

    recent: tuple[Evidence, ...]
    older: tuple[Evidence, ...]
    users: tuple[Evidence, ...]
    mentioned: tuple[Evidence, ...]


def transparency(site: Site) -> Transparency:
    """Return the reports and user numbers that the platform publishes (DSA art. 15 and 24)."""
    now = (site.year, site.month)
    recent: list[Evidence] = []
    older: list[Evidence] = []
    for moment, evidence in (*_linked(site), *_written(site)):
        (recent if moment is not None and is_recent(moment, now) else older).append(evidence)
    mentioned = [
        saying.evidence
        for saying in _sayings(site)
        if not saying.sentence.block.level and PUBLISHES.search(saying.sentence.low) and not _is_there(site, saying)
    ]
    return Transparency(
        tuple(dict.fromkeys(recent)), tuple(dict.fromkeys(older)), tuple(user_numbers(site)), tuple(mentioned)
    )


def unread_report(site: Site) -> Evidence | None:
    """Return a link to a recent report that is a file, or where one is said not to be shown, None without either."""
    for page, link in _report_links(site):
        moment = _moment(site, folded(link.name), _beside(page, link))
        if FILE.search(urlsplit(link.url).path) and (moment is None or is_recent(moment, (site.year, site.month))):
            return page.evidence(link)
    return closed_report(site)


def _linked(site: Site) -> Iterator[tuple[Moment | None, Evidence]]:
    """Yield the reports that a link leads to and that were not read as a page."""
    for page, link in _report_links(site):
        yield _moment(site, folded(link.name), _beside(page, link)), page.evidence(link)


def _report_links(site: Site) -> Iterator[tuple[Page, Link]]:
    """Yield the links that are called a report, lead to the platform's own host or a file, and are not dead."""
    for page in site.own_pages:
        if REPORT not in page.may_name:
            continue
        for link in page.links:
            if link.region is Region.USER_CONTENT or not link.url.startswith("http"):
                continue
            called = REPORT in page.words.named(folded(link.name))
            file = FILE.search(urlsplit(link.url).path) is not None
            if not called and not file:
                continue
            beside = _beside(page, link)
            if not called and REPORT not in page.words.named(beside):
                continue
            text = f"{folded(link.name)} . {beside}"
            if OF_OTHER_PLATFORMS.search(text) or TO_COME.search(text) or not (file or _own_host(site, link.url)):
                continue
            visit = next((v for v in site.visits if link.url in (v.asked, v.url)), None)
            if visit is None or (visit.trouble is not None and visit.trouble not in DEAD):
                yield page, link


def _own_host(site: Site, url: str) -> bool:
    """Whether an address is of the platform or one of its subdomains."""
    own = ".".join((urlsplit(site.entry.url).hostname or "").split(".")[-2:])
    host = urlsplit(url).hostname or ""
    return host == own or host.endswith(f".{own}")


def _beside(page: Page, link: Link) -> str:
    """Return the folded text that a link stands in."""
    if not link.name or link.region in (Region.NAV, Region.FOOTER, Region.HEADER):
        return ""
    return next((folded(b.text) for b in page.blocks if b.region is link.region and link.name in b.text), "")


def _written(site: Site) -> Iterator[tuple[Moment | None, Evidence]]:
    """Yield the reports that stand on a page: figures under the name of a report, or a sentence that it appeared."""
    for saying in _sayings(site):
        if _is_there(site, saying):
            yield _dated(site, saying), saying.evidence
    for page in site.own_pages:
        title = folded(f"{page.metadata.title} . {page.main_heading}")
        titled = REPORT in page.words.named(title) or YEARLY_PAPER.search(title) is not None
        titled = titled or (OF_FIGURES.search(title) is not None and _is_headed_so(page)) or _is_of_a_period(site, page)
        if not (titled or REPORT in page.may_name or site.kind_of(page) is PageKind.TRANSPARENCY):
            continue
        for sentence in page.sentences_about(*CONCEPT.values(), near="" if titled else REPORT):
            named = titled or REPORT in sentence.headed or sentence.names(REPORT)
            if named and counts(sentence.low) and not sentence.names("promise", "other_sites"):
                whole = " . ".join((sentence.low, *(one.low for one in page.passage(sentence))))
                headings = folded(" . ".join((*sentence.block.headings[-2:], page.main_heading, page.metadata.title)))
                yield _moment(site, whole, headings), page.evidence(sentence.block, sentence.text)
                break


def _is_of_a_period(site: Site, page: Page) -> bool:
    """Whether a page about the DSA or about openness tells from when to when its figures are."""
    return site.kind_of(page) in (PageKind.DSA, PageKind.TRANSPARENCY) and PERIOD.search(page.folded) is not None


def _is_headed_so(page: Page) -> bool:
    """Whether one of its first lines, with the year it is about, is the name of a report and no more."""
    if REPORT not in page.may_name:
        return False
    lines = [one for one in page.sentences if one.block.headings and not one.block.level][:FIRST_LINES]
    for one in lines:
        named = any(hit.start <= HEADED_WITHIN for hit in one.of(REPORT)) and bool(moments(one.low))
        told = one.asks or one.names("promise", "other_sites") or PUBLISHES.search(one.low) is not None
        if named and not told and OF_OTHER_PLATFORMS.search(one.low) is None:
            return True
    return False


def _sayings(site: Site) -> Iterator[Saying]:
    """Yield the sentences that speak of the platform's own report as something that is."""
    for saying in site.sayings(REPORT):
        sentence = saying.sentence
        if sentence.asks or not sentence.names(REPORT) or saying.page_speaks_of_others or is_news(sentence.block):
            continue
        if OF_OTHER_PLATFORMS.search(sentence.low) or TO_COME.search(sentence.low) or _row_of_links(saying):
            continue
        if stance(sentence, REPORT, hedges=False) is Stance.HOLDS:
            yield saying


def _row_of_links(saying: Saying) -> bool:
    """Whether a line is only the names of links beside each other, none of which is called a report.

    "Safety" and "Report content" make no safety report, and the year of a copyright dates none.
    """
    sentence = saying.sentence
    if sentence.block.region not in (Region.NAV, Region.FOOTER, Region.HEADER):
        return False
    names = [one.name for one in saying.page.links if one.name and one.name in sentence.text]
    left = sentence.text
    for name in sorted(names, key=len, reverse=True):
        left = left.replace(name, " . ")
    named = saying.page.words.named
    return REPORT not in named(folded(left)) and not any(REPORT in named(folded(name)) for name in names)


def _is_there(site: Site, saying: Saying) -> bool:
    """Whether a sentence says that the report appeared, or stands beside a link that is not dead."""
    sentence = saying.sentence
    if published(sentence.low) is not None:
        return True
    links = [one for one in saying.page.links if one.name and one.name in sentence.block.text]
    visits = {url: v for v in site.visits for url in (v.url, v.asked)}
    alive = [one for one in links if (seen := visits.get(one.url)) is None or seen.trouble not in DEAD]
    return any(
        FILE.search(urlsplit(one.url).path) is not None
        or (_own_host(site, one.url) and REPORT in saying.page.words.named(folded(one.name)))
        or (_own_host(site, one.url) and one.name in sentence.text and _may_be_report(visits.get(one.url)))
        for one in alive
    )


def _may_be_report(visit: Visit | None) -> bool:
    """Whether a link called "hier" may lead to the report: it was not read, or is no page of another kind."""
    return visit is None or visit.kind in MAY_HOLD_A_REPORT


def _dated(site: Site, saying: Saying) -> Moment | None:
    """Return when the report that a sentence speaks of was published, or the end of what it is about."""
    return _moment(
        site, saying.sentence.low, saying.passage_text, folded(" . ".join(saying.sentence.block.headings[-1:]))
    )


def _moment(site: Site, *contexts: str) -> Moment | None:
    """Return the date of publication that a context gives, else the last period that it names."""
    for context in contexts:
        told = published(context)
        if told is not None and told[0] <= site.year:
            return told
    for context in contexts:
        named = [one for one in moments(context) if one[0] <= site.year]
        if named:
            return max(named)
    return None
