"""The way out of the entrance for whoever is too young: to a neutral or help page, back to the gate, or none."""

from collections.abc import Iterator
from enum import StrEnum
from urllib.parse import urljoin, urlsplit

import msgspec

from auditor.finding import Evidence
from auditor.site.age.age_account import age_accounts
from auditor.site.age.exits import LONGEST, links_after_a_word_to_the_young, of_others
from auditor.site.age.pressed_leads import leads_by_script
from auditor.site.age.section_gate import is_a_market, section_gate
from auditor.site.age.young_words import FOR_THE_YOUNG, LEAVES_THE_SITE, NEUTRAL_HOST
from auditor.site.gate.gate_ways import about_entry, is_way_in, is_way_out
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.elements import Control, Link
from auditor.site.markup.trouble import GONE
from auditor.site.page import Page
from auditor.site.site import Site
from auditor.site.visit.walked import GateWalk
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

ADDRESS_IN_SCRIPT = later(r"['\"]((?:https?:)?/[^'\"\s]*)['\"]")
SENDS_AWAY = later(r"location(?:\.href)?\s*(?:=|\.(?:replace|assign)\()\s*['\"]((?:https?:)?//[^'\"]+)['\"]")
# The host names of other sex sites, which are no neutral place for a minor.
ADULT_HOST = later(r"sex|seks|porn|xxx|escort|erotic|erotiek|cam(?:s|girl|chat)|hoer|dating|milf|naakt|nude|adult")
# Pages of the platform that are no way out: its own offer, rules and doors.
NO_EXIT = frozenset(
    {
        PageKind.HOME, PageKind.GATE, PageKind.LISTING, PageKind.ADVERTISEMENT, PageKind.MISSING, PageKind.TERMS,
        PageKind.PRIVACY, PageKind.REGISTER, PageKind.LOGIN, PageKind.ADVERTISE, PageKind.PRICING, PageKind.COOKIES,
        PageKind.VERIFICATION, PageKind.SEARCH, PageKind.FORUM, PageKind.NEWS, PageKind.REPORT, PageKind.CONDUCT,
        PageKind.DSA, PageKind.TRANSPARENCY, PageKind.CONTACT, PageKind.ABOUT,
    }
)  # fmt: skip


class Exit(StrEnum):
    """Where the way out leads; `unseen` when script or an unread page hides it."""

    AWAY = "away"
    BACK = "back"
    UNSEEN = "unseen"
    NONE = "none"


class WayOut(msgspec.Struct, frozen=True):
    """The best way out that was seen, and what to quote of it."""

    leads: Exit
    evidence: tuple[Evidence, ...] = ()


def way_out(site: Site) -> WayOut:
    """Return the best way out of the entrance: away before unseen, unseen before back to where it started."""
    found: dict[Exit, tuple[Evidence, ...]] = {}
    walk = site.gathered.gate_walk
    if walk is not None and walk.leaves != "none":
        # Somebody tried it: where it led needs no reading of scripts.
        leads = Exit.BACK if walk.leaves == "stays" else _address_leads(site, site.entry, walk.leaves_to)
        found[leads] = _tried(site, walk)
        if leads is not Exit.UNSEEN:
            return WayOut(leads, found[leads])
    at_the_entrance = tuple(_ways_out(site))
    for page, one in (*at_the_entrance, *_ways_out_inside(site)):
        leads = _leads(site, page, one)
        if leads is Exit.UNSEEN and (page, one) not in at_the_entrance:
            # Nobody meets it who does not go in.
            continue
        behind = _page_behind(site, one.url) if isinstance(one, Link) else None
        found.setdefault(leads, (page.evidence(one), *(() if behind is None else (behind.evidence(),))))
    for leads in (Exit.AWAY, Exit.UNSEEN, Exit.BACK):
        if leads in found:
            return WayOut(leads, found[leads])
    return WayOut(Exit.NONE)


def _page_behind(site: Site, url: str) -> Page | None:
    """Return the page of the platform that a way out leads to, if it was read."""
    return next((v.page for v in site.visits if _bare(url) in (_bare(v.asked), _bare(v.url)) and v.url), None)


def _tried(site: Site, walk: GateWalk) -> tuple[Evidence, ...]:
    """Return the way out of the gate that was tried, quoted."""
    name = walk.no.name if walk.no is not None else ""
    ways: tuple[Link | Control, ...] = (*site.entry.controls, *site.entry.links)
    one = next((one for one in ways if one.name == name), None)
    behind = _page_behind(site, walk.leaves_to) if walk.leaves == "own" else None
    seen = site.entry.evidence(one) if one is not None else site.entry.evidence()
    return (seen, *(() if behind is None else (behind.evidence(),)))


def _ways_out(site: Site) -> Iterator[tuple[Page, Link | Control]]:
    """Yield the gate's own way out, then what on the first page is meant for whoever is too young."""
    gate = site.gate
    if gate.leave is not None:
        yield gate.page, gate.leave
    for one in _ways_of(site.entry):
        short = bool(one.name) and len(one.name) <= LONGEST
        if short and (_is_for_the_young(one.name) or (gate.covers and is_way_out(site.entry, one.name))):
            yield site.entry, one
    for link in links_after_a_word_to_the_young(site.entry):
        yield site.entry, link
    if gate.covers:
        # "Wegwezen", to a search engine: where it leads tells what it is for.
        for link in site.entry.links:
            if about_entry(link) and NEUTRAL_HOST.search(urlsplit(link.url).hostname or ""):
                yield site.entry, link


def _ways_of(page: Page) -> list[Link | Control]:
    """Return what can be pressed on a page: its links before its buttons."""
    return [*page.links, *page.controls]


def _is_for_the_young(name: str) -> bool:
    """Whether a name is meant for whoever is too young, and speaks of nobody else."""
    low = folded(name)
    return (FOR_THE_YOUNG.search(low) is not None or LEAVES_THE_SITE.search(low) is not None) and not of_others(low)


def _ways_out_inside(site: Site) -> Iterator[tuple[Page, Link | Control]]:
    """Yield the way out of the gate of a section, then what pages on the check have for whoever is too young."""
    if site.gate.covers:
        return
    gate = section_gate(site)
    if gate is not None and gate.leave is not None:
        yield gate.page, gate.leave
    for page in dict.fromkeys(account.page for account in age_accounts(site)):
        for one in _ways_of(page):
            if one.name and len(one.name) <= LONGEST and about_entry(one) and _is_for_the_young(one.name):
                yield page, one


def _leads(site: Site, page: Page, one: Link | Control) -> Exit:
    """Return where a way out leads, as far as it can be seen."""
    scripts = (page.script_text, *(text for _, text in site.gathered.scripts))
    if isinstance(one, Link):
        pressed = leads_by_script(page, one, scripts) if _bare(one.url) == _bare(page.url) else None
        return _address_leads(site, page, pressed or one.url)
    told = ADDRESS_IN_SCRIPT.search(one.target) if one.target else None
    if told is not None:
        return _address_leads(site, page, urljoin(page.url, told[1]))
    if one.target.startswith(("http", "/")):
        return _address_leads(site, page, urljoin(page.url, one.target))
    sends = next((f for f in page.forms if one.name in f.buttons and not f.fields and f.action != page.url), None)
    if sends is not None:
        return _address_leads(site, page, sends.action)
    pressed = leads_by_script(page, one, scripts)
    if pressed is not None:
        return _address_leads(site, page, pressed or page.url)
    sent = [found[1] for text in scripts for found in SENDS_AWAY.finditer(text)]
    if sent and all(_is_elsewhere(site, urljoin(page.url, url)) for url in sent):
        return _address_leads(site, page, urljoin(page.url, sent[0]))
    return Exit.UNSEEN


def _is_elsewhere(site: Site, url: str) -> bool:
    """Whether an address is of another host than the platform's."""
    return urlsplit(url).scheme in ("http", "https") and not site.same_host(url)


def _address_leads(site: Site, page: Page, url: str) -> Exit:
    """Return where an address leads: another site, a page of this one, or back to the entrance."""
    if _is_elsewhere(site, url):
        own = ".".join((urlsplit(site.entry.url).hostname or "").split(".")[-2:])
        host = (urlsplit(url).hostname or "").removesuffix(own)
        return Exit.BACK if ADULT_HOST.search(host) else Exit.AWAY
    if not url.startswith("http"):
        return Exit.BACK
    if page is not site.entry and is_a_market(site) and _bare(url) not in _inside(site, page):
        # The ordinary rubrics of a market are a neutral place.
        return Exit.AWAY
    starts = {_bare(page.url), _bare(site.entry.url), _bare(site.visits[0].asked or site.entry.url)}
    if _bare(url) in starts:
        return Exit.BACK
    visit = next((v for v in site.visits if _bare(url) in (_bare(v.asked), _bare(v.url))), None)
    if visit is None:
        return Exit.UNSEEN
    if _bare(visit.url) in starts or visit.trouble in GONE:
        return Exit.BACK
    if visit.page is None or visit.trouble is not None:
        return Exit.UNSEEN
    if visit.kind is PageKind.GATE and not _lets_in(visit.page):
        # "Nog geen 18? Dan is dit geen plek voor jou", with where to go instead and no way in.
        return Exit.AWAY
    return Exit.BACK if visit.kind in NO_EXIT or visit.page.cards.advertisements else Exit.AWAY


def _lets_in(page: Page) -> bool:
    """Whether something on a page says that its reader goes in, or asks him for a proof."""
    return bool(page.forms) or any(about_entry(one) and is_way_in(page, one.name) for one in _ways_of(page))


def _inside(site: Site, page: Page) -> frozenset[str]:
    """Return the addresses of the gate of a section and of what lies behind it."""
    gate = section_gate(site)
    passed = gate.pass_link.url if gate is not None and gate.pass_link is not None else page.url
    return frozenset({_bare(page.url), _bare(passed)})


def _bare(url: str) -> str:
    """Return an address without query and fragment, as far as it says which page it is."""
    return url.partition("#")[0].partition("?")[0].rstrip("/")
