"""What clients are told of signs of exploitation or of a minor, and where they are urged to report them."""

from collections.abc import Iterator

import msgspec

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.elsewhere import tells_of_others
from auditor.site.reading.news import is_news
from auditor.site.reading.sentences import Sentence
from auditor.site.reporting.client_calls import OF_A_FORM, calls, for_own_danger, is_of_harm
from auditor.site.reporting.listed_signs import ENOUGH
from auditor.site.reporting.sign_fields import CONTROLLED, fields_of
from auditor.site.reporting.signal_words import (
    ABOUT_CLIENTS,
    CHANNEL,
    DECLINES,
    HERE_TOO,
    MAY_DO_ITSELF,
    OF_HEALTH,
    OF_IMAGES,
    OF_MONEY,
    OF_SOMEBODY_ELSE,
    OF_THE_CLIENT,
    OWN_DEED,
    OWN_PEOPLE,
    TO_A_VICTIM,
)
from auditor.site.reporting.signs import (
    DOUBT,
    HARM,
    LISTS_SIGNS,
    NOTED,
    SIGNS,
    TIPS,
    URGES,
    context_of,
    signs_in,
)
from auditor.site.site import Saying, Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

NOT_FOR_CLIENTS = frozenset(
    {
        PageKind.ADVERTISE, PageKind.REGISTER, PageKind.VERIFICATION, PageKind.PRIVACY, PageKind.PRICING,
        PageKind.COOKIES, PageKind.LOGIN, PageKind.LISTING,
    }
)  # fmt: skip
PLACES = frozenset({PageKind.REPORT, PageKind.HELP, PageKind.SAFETY, PageKind.CONTACT, PageKind.OTHER})
LAST_WORDS = 120
# Whoever is quoted says "I"; whoever is announced has a name or has told it.
SPEAKS = later(r"\b(?:ik|mij|mijn|me|wij|ons|i|my|we|our|ich|mein\w*|je|mon|ma|mes)\b")
OF_SOMEONE = later(
    r"\b(?:vertel\w*|zei|schreef|schrijft|verhaal|krant|reactie|recensie|tells?|told|said|wrote|writes|story|newspaper|"
    r"review)\b"
)


class _Told(msgspec.Struct):
    """What one page tells clients."""

    signs: list[Evidence] = msgspec.field(default_factory=list)
    kinds: set[str] = msgspec.field(default_factory=set)
    calls: list[Evidence] = msgspec.field(default_factory=list)
    channel: bool = False
    tips: list[Evidence] = msgspec.field(default_factory=list)


class ClientSignals(msgspec.Struct, frozen=True):
    """The fullest page for clients in the language that says least: are signs explained, is a place to report named.

    `tips` is evidence of tips for visitors, whatever they are about.
    """

    signs: bool
    call: bool
    channel: bool
    evidence: tuple[Evidence, ...]
    tips: tuple[Evidence, ...]


def client_signals(site: Site) -> ClientSignals:
    """Return what clients are told of signs, and whether and where they are urged to report."""
    by_language: dict[str, list[ClientSignals]] = {}
    tips: list[Evidence] = []
    for page in site.own_pages:
        kind = site.kind_of(page)
        if kind in NOT_FOR_CLIENTS and (kind is not PageKind.LISTING or page.cards.advertisements):
            continue
        told = _told_on(site, page)
        # "Eerste keer" in a table of the terms is the weakest of tips.
        tips[len(tips) if kind is PageKind.TERMS else 0 : 0] = told.tips
        one = _summed(told)
        # A single sign, as a help page for victims names one, explains nothing to clients of that language.
        if one.signs or one.call:
            by_language.setdefault(site.language_of(page), []).append(one)
    best = [max(pages, key=_fullness) for pages in by_language.values()]
    if not best:
        return ClientSignals(signs=False, call=False, channel=False, evidence=(), tips=tuple(tips))
    least = min(best, key=_fullness)
    return ClientSignals(least.signs, least.call, least.channel, least.evidence, tuple(tips))


def _fullness(one: ClientSignals) -> tuple[bool, int, int]:
    """Return how much is told: signs with a place to report them first."""
    return (one.signs and one.channel, one.signs + one.channel + one.call, len(one.evidence))


def _summed(told: _Told) -> ClientSignals:
    """Return what a page tells."""
    return ClientSignals(
        signs=len(told.kinds) >= ENOUGH,
        call=bool(told.calls),
        channel=told.channel,
        evidence=(*told.calls[:2], *told.signs[:2]),
        tips=(),
    )


def _told_on(site: Site, page: Page) -> _Told:
    """Read one page for signs, calls, places to report and tips."""
    told = _Told()
    titled = TIPS in page.words.named(folded(page.metadata.title))
    for saying in _sayings(site, page):
        sentence = saying.sentence
        if not told.tips and (titled or _gives_tips(sentence)):
            told.tips.append(saying.evidence)
        signs = set() if sentence.block.tag in OF_A_FORM else signs_in(saying)
        if signs and _is_a_rule(site, saying):
            signs = set()
        urged = calls(saying, told.kinds)
        explains = len(told.kinds | signs) > ENOUGH and _tells_of_control(saying)
        if not (signs or urged) or _skipped(saying) or (not explains and _headed_for_others(saying)):
            continue
        if signs:
            told.kinds |= signs
            told.signs.append(saying.evidence)
        if urged and not for_own_danger(saying):
            told.calls.append(saying.evidence)
            told.channel = told.channel or _names_channel(page, saying)
    if told.kinds:
        told.channel = told.channel or _has_channel(site, page)
    return told


def _is_a_rule(site: Site, saying: Saying) -> bool:
    """Whether a sentence of the rules or terms tells what may not be, and no signs to look out for."""
    if site.kind_of(saying.page) not in (PageKind.TERMS, PageKind.CONDUCT):
        return False
    said = f"{context_of(saying)} . {saying.passage_text}"
    return saying.page.words.named(said).isdisjoint({LISTS_SIGNS, TIPS, DOUBT, "for_clients", "visitor"})


def _sayings(site: Site, page: Page) -> Iterator[Saying]:
    """Yield the sentences of a page that may matter here."""
    asked = frozenset({SIGNS, NOTED, LISTS_SIGNS, URGES, DOUBT, TIPS})
    # A word such as "meld" stands in the menu of every page; alone it makes none worth reading.
    if ((asked - {URGES}) | {*HARM}).isdisjoint(page.may_name):
        return
    kind = site.kind_of(page)
    for sentence in page.sentences:
        region = sentence.block.region
        if region is Region.USER_CONTENT or (region is Region.QUOTE and not _is_set_off(page, sentence)):
            continue
        yield Saying(page, sentence, kind, frozenset())


def _is_set_off(page: Page, sentence: Sentence) -> bool:
    """Whether what is marked as a quotation is the page's own word set off: announced, and nobody speaks in it."""
    place = page.blocks.index(sentence.block)
    before = page.blocks[place - 1].text.rstrip() if place else ""
    return before.endswith(":") and not (
        SPEAKS.search(folded(sentence.block.text)) or OF_SOMEONE.search(folded(before))
    )


def _gives_tips(sentence: Sentence) -> bool:
    """Whether a heading or the sentence announces tips for visitors."""
    return sentence.names(TIPS) or TIPS in sentence.headed


def _skipped(saying: Saying) -> bool:
    """Whether a sentence promises, retells, is about money or other sites, or speaks to a victim or a worker."""
    sentence = saying.sentence
    near = f"{context_of(saying)} . {sentence.before[-160:]} . {sentence.low}"
    if (
        sentence.names("promise")
        or (sentence.names("other_sites") and HERE_TOO.search(sentence.low) is None)
        or OWN_DEED.search(sentence.low)
        or MAY_DO_ITSELF.match(sentence.low)
        or saying.page_speaks_of_others
        or is_news(sentence.block)
        or DECLINES.search(near)
        or ABOUT_CLIENTS.search(sentence.low)
        or tells_of_others(sentence.low)
        or tells_of_others(sentence.question)
    ):
        return True
    # "Kies uit minderjarig, gedwongen, nepprofiel en spam" is what one may report.
    to_a_victim = TO_A_VICTIM.search(near) and not OF_SOMEBODY_ELSE.search(near[-LAST_WORDS:])
    if to_a_victim or OWN_PEOPLE.search(near) or OF_IMAGES.search(sentence.low):
        return True
    if is_of_harm(saying):
        # Among tips of all sorts: "Pay nothing in advance. Do you think she is forced? Call the police."
        return OF_MONEY.search(sentence.low) is not None
    told = " . ".join(one.low for one in saying.passage if not one.names(*HARM))
    if OF_MONEY.search(f"{context_of(saying)} . {told}"):
        return True
    return (OF_THE_CLIENT.search(saying.passage_text) or OF_HEALTH.search(near)) is not None


def _tells_of_control(saying: Saying) -> bool:
    """Whether a passage tells that somebody is controlled, which no client is whom workers are warned of."""
    return not fields_of(one.low for one in saying.passage).isdisjoint(CONTROLLED)


def _headed_for_others(saying: Saying) -> bool:
    """Whether the headings speak of those who advertise; signs of somebody else, several together, do not."""
    headings = folded(" . ".join((saying.page.main_heading, *saying.sentence.block.headings[-2:])))
    named = saying.page.words.named(headings)
    # "An unsafe feeling about an ad?" names an advertisement and speaks to whoever visits.
    if saying.kind in (PageKind.HOME, PageKind.LISTING, PageKind.GATE) or "advertiser" not in named:
        return False
    return named.isdisjoint({"visitor", "for_clients", DOUBT, *HARM})


def _names_channel(page: Page, saying: Saying) -> bool:
    """Whether the call itself, or what stands beside it, says where."""
    if CHANNEL.search(saying.sentence.low):
        return True
    text = saying.passage_text
    return any(len(link.name) > ENOUGH and folded(link.name) in text for link in page.links)


def _has_channel(site: Site, page: Page) -> bool:
    """Whether a page that explains signs names a place to report in its own text, not only in its foot."""
    frames = (Region.FOOTER, Region.NAV, Region.HEADER)
    reports = {v.url for v in site.visits if v.kind is PageKind.REPORT}
    if any(one.page is page and one.seen.region not in frames for one in site.mentions):
        return True
    # "Lees op Meldpunten waar u daarmee heen kunt": a page of the platform that names channels.
    places = reports | {one.page.url for one in site.mentions if site.kind_of(one.page) in PLACES}
    return any(link.region not in frames and link.url in places and link.url != page.url for link in page.links)
