"""By which means advertisers can pay the platform: those that lead to a person, and those that lead to nobody."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from auditor.finding import Evidence
from auditor.site.advertisers.one_business import is_one_business, speaks_to_them
from auditor.site.advertisers.payment_for_what import for_something_else, is_no_means, leads_to_a_bank
from auditor.site.kinds.page_kind import PageKind
from auditor.site.page import Page
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import NO, YES
from auditor.site.site import Saying, Site
from auditor.site.who import Who
from auditor.site.words.later import later
from auditor.site.words.vocabulary import Hit, folded

MEANS = ("pays_traceably", "pays_anonymously")
# Advice on meeting, reporting or privacy speaks of what visitors pay, or of data.
ELSEWHERE = frozenset(
    {PageKind.SAFETY, PageKind.LISTING, PageKind.REPORT, PageKind.GATE, PageKind.COOKIES, PageKind.PRIVACY}
)
WHERE_LOGOS_STAND = (PageKind.PRICING, PageKind.ADVERTISE, PageKind.REGISTER)
# "iDEAL, geen contant geld": what is refused starts anew after these.
PARTS = later(
    r"[,;] (?=(?:een )?(?:bankoverschrijving\w*|overschrijving\w*|credit ?cards?|ideal|bank transfers?|contant|cash|"
    r"bitcoins?|crypto\w*|paysafe\w*|cadeaukaart\w*|gift ?cards?|bargeld)(?: geld| money)? (?:nemen|neem|accepteren|"
    r"accepteer|willen|wil|kan|is|doen|we|wij|i|accepteer)\b[^,;]*\b(?:niet|geen|not|don't|nooit|never)\b)|[;:()]|"
    r"\s-\s|\.\s|,?\s*\b(?:maar|but|echter|however|terwijl|whereas|wel(?= (?:met|via|per))|alleen|"
    r"uitsluitend|only)\b|"
    # "… of een paysafecard als je liever niet op je afschrift staat": what follows is why.
    r"\b(?:zodat|so that|omdat|because)\b|"
    # "Niet iedereen heeft een rekening, dus contant mag ook": what follows is offered for it.
    r",\s*\b(?:dus|daarom|vandaar|dan|so|therefore|hence|then)\b|"
    # "Met iDEAL of Bancontact, iets anders nemen we niet aan": what is refused is the rest.
    r",?\s*\b(?:en|and)\s+(?=(?:verder )?(?:niets|nothing)\b)|"
    r",\s*(?=(?:(?:iets|niets|wat|al het|alle|alles) (?:anders?|andere|overige)|andere?|overige|"
    r"anything else|nothing else|(?:any |all )?other)\b(?: (?!anoniem|anonymous)\S+){0,6}? (?:niet|geen|not|no|never|"
    r"don't|weiger\w*|refuse\w*)\b)|"
    r"(?:,\s*|\b(?:en|and|of|or)\s+)(?=(?:ook |also )?(?:geen|niet|nooit|no|not|never|evenmin|nor)\b)"
)
AS_WRITTEN = later(r"\b[iI]-?(?:DEAL|Deal)\b")
MEANT_AS_ONE = later(
    r"\b(?:via|met|per|with|by|through|using|en|and)\s+ideal\b(?!\s+(?:for|voor))|\bideal\s(?:of|en|or|and)\b"
)
# "Betaal contant aan het begin": between two who meet.
AT_THE_MEETING = later(
    r"\b(?:contant\w*|cash|gepast|geld|envelop\w*|envelope)\b[^.;]{0,40}\b(?:aan het begin|bij (?:binnenkomst|"
    r"aankomst)|op tafel|at the (?:start|beginning)|(?:up)?on arrival|when you (?:arrive|meet))\b|"
    r"\b(?:aan het begin|bij (?:binnenkomst|aankomst)|at the (?:start|beginning)|(?:up)?on arrival)\b[^.;]{0,40}"
    r"\b(?:contant\w*|cash|gepast)\b"
)
# "… als je liever niet op je afschrift staat", "if you would rather leave no trail": why, and no refusal.
RATHER_NOT = later(
    r"\b(?:als|wanneer|if|when|mocht) (?:je|u|ge|you)(?: would|'d)? (?:liever|rather|prefer|geen|niet|don't|do not|"
    r"wil|"
    r"wilt|want)\b[^,.;]*"
)
# "Prepaid fees are not refundable" names no card.
PREPAID_FEES = later(
    r"(?:prepaid|pre-paid|vooruitbetaald\w*)[- ](?:fees?|amounts?|periods?|subscriptions?|bedrag\w*|abonnement\w*)\b"
)
# "De bezoeker betaalt de masseuse rechtstreeks."
VISITOR_PAYS = later(
    r"\b(?:bezoekers?|klant(?:en)?|gast(?:en)?|visitors?|clients?|guests?|customers?) (?:\w+ )?(?:betal\w*|betaalt|"
    r"reken\w*|voldoe\w*|pays?|settles?)\b|\b(?:betaalt|betalen|pays?) (?:de |een |zijn |uw |the |your )?(?:gast|"
    r"klant|"
    r"bezoeker|guest|client|visitor)\w*\b|\bbij (?:de |uw )?(?:reservering|boeking)\b|\bwhen (?:you )?book(?:ing)?\b"
)
THAT_IS_FINE = later(
    r"^\W*(?:(?:ja|yes)\b|(?:dat|dit|ook dat) (?:kan|mag|is (?:prima|goed|mogelijk))\b(?! (?:\S+ ){0,3}?niet\b)|"
    r"(?:geen probleem|prima|natuurlijk|uiteraard|no problem|of course|sure|that's fine|you can|that is possible)\b)"
)
OWN_PRICE = later(
    r"(?:\d|euro|eur)[^.]*\bper (?:maand|week|jaar|advertentie|month|year|ad)\b|\b(?:adverteren|advertentie\w*|"
    r"plaatsing|"
    r"listing|advertising|your ad) (?:kost|costs?|is|betaal\w*)\b"
)
TRADE_NAME = "ideal"


class PaymentMeans(msgspec.Struct, frozen=True):
    """Where the platform offers traceable means and where anonymous ones."""

    traceable: tuple[Evidence, ...]
    anonymous: tuple[Evidence, ...]


def payment_means(site: Site) -> PaymentMeans:
    """Return the means of payment that the platform offers advertisers; what it refuses is left out."""
    traceable: list[Evidence] = []
    anonymous: list[Evidence] = []
    # What a house that shows its own people is paid, it is paid by guests.
    of_guests = is_one_business(site)
    told = [(saying, _offered(saying)) for saying in site.sayings(*MEANS, itself=MEANS)]
    told += [(saying, _allowed_when_asked(saying)) for saying in site.sayings(*MEANS)]
    for saying, offered in told:
        if not offered or not _to_the_platform(saying) or (of_guests and not speaks_to_them(site, saying.page)):
            continue
        if "pays_traceably" in offered:
            traceable.append(saying.evidence)
        if "pays_anonymously" in offered:
            anonymous.append(saying.evidence)
    for page in site.pages_of(*WHERE_LOGOS_STAND):
        if of_guests and not speaks_to_them(site, page):
            continue
        for kind, evidence in _logos(page):
            (traceable if kind == "pays_traceably" else anonymous).append(evidence)
    return PaymentMeans(tuple(traceable), tuple(anonymous))


def _to_the_platform(saying: Saying) -> bool:
    """Whether a sentence is about what is paid to the platform, not between people or on another site."""
    sentence = saying.sentence
    if (saying.kind in ELSEWHERE and not _is_a_price(saying)) or saying.page_speaks_of_others or sentence.asks:
        return False
    if sentence.names("other_sites", "promise") or ("promise" in sentence.headed and not sentence.question):
        return False
    around = sentence.around | sentence.headed | saying.page.words.named(sentence.before[-200:])
    if VISITOR_PAYS.search(sentence.low) or for_something_else(saying):
        return False
    at_the_meeting = AT_THE_MEETING.search(sentence.low) is not None and saying.kind not in WHERE_LOGOS_STAND
    if at_the_meeting and not sentence.names("advertiser"):
        return False
    if sentence.names("between_people") or "between_people" in saying.page.words.named(sentence.question):
        return False
    if saying.who & {Who.REPORTER, Who.DATA_SUBJECT} or (
        sentence.names("visitor") and not sentence.names("advertiser")
    ):
        return False
    if "visitor" in sentence.headed and "advertiser" not in sentence.headed:
        return False
    if "pay_act" in around or saying.kind is PageKind.PRICING:
        return True
    return "pay_act" in saying.page.words.named(folded(saying.page.metadata.title))


def _is_a_price(saying: Saying) -> bool:
    """Whether a page about safety, which may be the only page there is, names what the platform itself costs."""
    return saying.kind is PageKind.SAFETY and OWN_PRICE.search(saying.sentence.low) is not None


def _offered(saying: Saying) -> frozenset[str]:
    """Return which kinds of means a sentence, or the yes to a question, offers."""
    sentence = saying.sentence
    offered = {hit.concept for hit in sentence.of(*MEANS) if _accepts(saying, hit)}
    if sentence.question and sentence.first and YES.match(sentence.low) and not NO.match(sentence.low):
        offered |= saying.page.words.named(sentence.question) & set(MEANS)
    return frozenset(offered)


def _allowed_when_asked(saying: Saying) -> frozenset[str]:
    """Return which kinds a question names that this sentence says yes to in its own way: "Contant? Dat kan"."""
    sentence = saying.sentence
    if not sentence.first or THAT_IS_FINE.match(sentence.low) is None:
        return frozenset()
    # What is asked comes last: "U betaalt met iDEAL. Liever contant?"
    asked = re.split(r"[.!]\s", sentence.question)[-1]
    return saying.page.words.named(asked) & frozenset(MEANS)


def _accepts(saying: Saying, hit: Hit) -> bool:
    """Whether the part of the sentence around a means offers it: no refusal, no trade name that is a plain word."""
    sentence = saying.sentence
    if sentence.low[hit.start : hit.end] == TRADE_NAME and not _is_the_trade_name(sentence):
        return False
    start, stop = _part(sentence.low, hit.start)
    if PREPAID_FEES.match(sentence.low, hit.start) or is_no_means(sentence.low, hit.start):
        return False
    if not leads_to_a_bank(sentence.low, hit.start, hit.end):
        return False
    innocent = [(one.start, one.end) for one in sentence.of("no_refusal")]
    innocent += [found.span() for found in RATHER_NOT.finditer(sentence.low)]
    refusals = [
        one
        for one in sentence.of("refused_means")
        if start <= one.start < stop and not any(a <= one.start < b for a, b in innocent)
    ]
    return not refusals and not any(start <= one.start < stop for one in sentence.of("past"))


def _is_the_trade_name(sentence: Sentence) -> bool:
    """Whether the payment service is meant, and not "ideal" as in an ideal place."""
    return (
        AS_WRITTEN.search(sentence.text) is not None
        or MEANT_AS_ONE.search(sentence.low) is not None
        or sentence.low.strip(" .") == TRADE_NAME
    )


def _part(low: str, place: int) -> tuple[int, int]:
    """Return the part of a sentence that holds a place, within which a refusal counts for all that is listed."""
    starts, ends = _borders(low)
    at = bisect_right(starts, place)
    return ends[at - 1] if at else 0, starts[at] if at < len(starts) else len(low)


@lru_cache(maxsize=100)
def _borders(low: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return where what parts a sentence begins and ends; many means may be named in one."""
    spans = [found.span() for found in PARTS.finditer(low)]
    return tuple(start for start, _ in spans), tuple(end for _, end in spans)


def _logos(page: Page) -> Iterator[tuple[str, Evidence]]:
    """Yield the means that a page shows as pictures only."""
    for node in page.css("img[alt]"):
        name = (node.attributes.get("alt") or "").strip()
        if not name or len(name) > 40 or page.words.named(folded(name)).isdisjoint(MEANS):
            continue
        for kind in page.words.named(folded(name)).intersection(MEANS):
            yield kind, page.evidence(excerpt=name)
