"""Whether what is paid is paid for an advertisement, or for goods, gifts and the like that a platform also sells."""

from functools import lru_cache

from auditor.site.kinds.page_kind import PageKind
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.sought import Sought
from auditor.site.words.vocabulary import folded

# Mugs, tickets, gifts, parking: and what the platform pays out.
OTHER_PURCHASE = Sought(
    r"\b(?:merch\w*|web ?shop|winkeltje|(?:onze|our) (?:winkel|shop|store)|mokken|mugs?|t-?shirts?|totes?|"
    r"boekje|kalender|don(?:atie\w*|eren|eer\w*|ations?|ate)|gifts|een gift|as a gift|steun ons|"
    r"support us|"
    r"parkeren|parking|vervoer|treinkaart\w*|kaartjes?|tickets?|entree|workshops?|cursus\w*|congres|borrel|feest|"
    r"uitbetal\w*|payouts?|pay-?\s?outs?|uitkering|uit te keren|keren (?:we|wij)|verdiensten|earnings|withdraw\w*|"
    r"opnemen van|speelgoed|lingerie|toys|boeken van|verzending|shipping)\b"
)
FOR_AN_AD = later(
    r"\b(?:\w*advert\w*|plaats(?:en|ing\w*|t)?|\w*profiel\w*|\w*plaatsing\w*|zoekertje\w*|annonce\w*|oproep\w*|"
    r"vermelding\w*|"
    r"abonnement\w*|lidmaatschap\w*|credits?|ads?|listings?|profiles?|subscriptions?|membership|anzeige\w*|inserat\w*|"
    r"advertisers?|adverteren|topplek\w*|plek|pagina|kader)\b"
)
AT_THE_TOP = later(
    r"\b(?:bovenaan|topplek\w*|topzoekertje\w*|topadvertentie\w*|uitgelicht\w*|omhoog(?:plaats\w*)?|spotlight|featured|"
    r"on top|top spot|hervorgehoben)\b"
)
CARD = later(r"\bkaartjes?\b")
# What only looks like a means that leads to nobody.
NO_MEANS = later(
    r"(?:prepaid|pre-paid)[- ]?(?:nummers?|sim\w*|telefoon\w*|toestel\w*|mobiel\w*|numbers?|phones?|sims?)\b|"
    r"(?:voucher|cadeaubon|waardebon|tegoedbon)\w* (?:(?:met|voor|geeft|van|of|for|with|"
    r"gives?) )?(?:\w+ )?(?:korting\w*|"
    r"discount\w*|procent|percent|\d+ ?%)|(?:voucher|tegoed)-?codes?\b|munten(?: en| of)? (?:verzamel\w*|sparen)"
)
# "Gift cards are fine": no card of a bank.
OTHER_CARDS = later(r"\b(?:gift|prepaid|pre-paid|top-up|scratch|phone|voucher|store|game)[- ]$")
# An envelope is a means of payment for the money in it; "stuur de kopie in een gesloten envelop" sends a paper.
ENVELOPES = ("envelop", "omslag")
PAPERS = later(r"\b(?:kopie\w*|paspoort\w*|identiteits\w*|document\w*|formulier\w*|copy|passport|form)\b")
# "De Nederlandsche Bank", "our bank kicked us out": by which nobody pays.
BANK = frozenset({"bank", "de bank", "the bank"})
PAID_BY_BANK = later(
    r"(?:^|[,:;(/|]|\b(?:by|via|per|through|using|with|from|met|door|op|or|of|and|en|over|uw|je|your))"
    r"\s*(?:the |your |a |de |je |uw |een |own |eigen )*$"
)
# "Betaal haar contant": between two who meet.
PAID_TO_HER = later(
    r"\b(?:betaal|betaalt|geef|geeft) (?:haar|hem|ze|hun|hen)\b|\b(?:pay|give|tip) (?:her|him|them)\b|"
    r"\bbezahl\w* sie (?:die|ihr)\b"
)
FOR_GUESTS = later(
    r"\b(?:voor|for) (?:onze |our )?(?:klanten|gasten|bezoekers|heren|mannen|clients|guests|visitors|customers|"
    r"gentlemen)\b"
)


def for_something_else(saying: Saying) -> bool:
    """Whether a sentence is on paying for something else than an advertisement, or on what guests pay."""
    sentence = saying.sentence
    if PAID_TO_HER.search(sentence.low):
        return True
    title = folded(saying.page.metadata.title)
    headings = folded(" . ".join(sentence.block.headings[-2:]))
    if FOR_GUESTS.search(f"{title} . {headings}") and not FOR_AN_AD.search(sentence.low):
        return True
    told = f"{title} . {headings} . {sentence.question} {sentence.low}"
    if saying.kind is PageKind.ADVERTISE:
        # What is a ticket elsewhere is an advertisement here: "Een kaartje kost € 15".
        told = CARD.sub(" ", told)
    return _bought(told, saying.passage_text)


@lru_cache(maxsize=20_000)
def _bought(told: str, passage: str) -> bool:
    """Whether something else is bought, and no advertisement is named where that is told."""
    return OTHER_PURCHASE.search(told) is not None and not (FOR_AN_AD.search(told) or _pays_for_an_ad(passage))


def _pays_for_an_ad(passage: str) -> bool:
    """Whether a passage names what an advertisement costs; that they are free prices nothing but a better place."""
    if AT_THE_TOP.search(passage) is not None:
        return True
    found = FOR_AN_AD.search(passage)
    return found is not None and "gratis" not in passage and "free" not in passage


def leads_to_a_bank(low: str, start: int, end: int) -> bool:
    """Whether the word "bank" names how one pays, and not a bank that supervises or refuses."""
    if low[start:end] not in BANK:
        return True
    return PAID_BY_BANK.search(low[:start]) is not None


def is_no_means(low: str, start: int) -> bool:
    """Whether what stands there only looks like a means of payment."""
    if low.startswith(ENVELOPES, start) and PAPERS.search(low):
        return True
    if low.startswith("card", start) and OTHER_CARDS.search(low[:start]):
        return True
    return NO_MEANS.match(low, start) is not None
