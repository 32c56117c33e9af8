"""What a platform asks of businesses that advertise: a licence number, the rules of their municipality, nothing."""

import itertools
from collections.abc import Iterator

import msgspec

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.advertisers.licence_held import HAS_ONE, TURNED_AWAY
from auditor.site.advertisers.licence_left_out import may_be_left_out
from auditor.site.advertisers.licence_sentences import FORM_PARTS, MEANT_FOR_IT, licence_asked
from auditor.site.advertisers.licence_words import (
    ADVERTISES,
    ANOTHER_LICENCE,
    AT_THE_DOOR,
    FOR_A_PLACE,
    IS_NONE_ITSELF,
    MARKED,
    MAY_PLACE,
    NOT_AN_ADVERTISER,
    OPTIONAL,
    REASON,
    REASON_WHY,
    RULES,
)
from auditor.site.advertisers.one_business import is_one_business
from auditor.site.kinds.page_kind import PageKind
from auditor.site.page import Page
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import NO
from auditor.site.site import Saying, Site
from auditor.site.statements.said import Said, Strength
from auditor.site.statements.told import Told
from auditor.site.who import Who
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

RESERVATION = Text(
    "Bedrijven hoeven geen vergunningnummer op te geven voordat zij adverteren: het is vrijblijvend, of er staat "
    "alleen dat zij zich aan de regels moeten houden.",
    "Businesses need not give a licence number before they advertise: it is optional, or it only says that they must "
    "keep to the rules.",
)
CONTRADICTION = Text(
    "De site spreekt zichzelf tegen over de vergunning van bedrijven.",
    "The site contradicts itself on the licence of businesses.",
)
HALVES = later(r",|;|\b(?:en|maar|and|but)\b")
# A business that the site turns away, or that it says it is not, is no business with rules.
# "Bureaus krijgen een vriendelijk nee", "clubs moeten elders zijn": in whatever words they ask for.
GET_A_NO = later(
    r"\b(?:(?:krijg(?:t|en)?|ontvang(?:t|en)?|hoort|horen|gets?|receives?|hears?) (?:\w+ ){0,2}?(?:een |'n |a |"
    r"an )(?:\w+ ){0,2}?"
    r"(?:nee|neen|no|weigering|afwijzing|refusal)|(?:sturen|stuurt|wijzen|wijst|stuur|wijs) (?:we|wij|"
    r"ik) (?:\w+ ){0,2}?(?:door|"
    r"weg|af|de deur)|verkopen (?:we|wij) nee|zijn (?:\w+ ){0,3}?aan het verkeerde adres|(?:moeten|"
    r"kunnen) (?:\w+ ){0,2}?"
    r"(?:elders|ergens anders) (?:zijn|terecht)|(?:maar|but|sorry,?) (?:nee|no)\b|"
    r"(?:nee|no),? (?:dank|bedankt|thank)\w*|"
    r"(?:we|wij|ik) (?:sluiten|sluit|close|verwijderen|delete) (?:die|deze|zulke|those|these|such) accounts|"
    r"(?:turned|turn) (?:them |you |it )?(?:away|down)|look elsewhere)\b"
)
NOT_HERE = frozenset({PageKind.LISTING, PageKind.GATE, PageKind.COOKIES, PageKind.PRIVACY, PageKind.REPORT})
FORM_PAGES = (PageKind.REGISTER, PageKind.ADVERTISE, PageKind.VERIFICATION)


class Licences(msgspec.Struct, frozen=True):
    """What is said of licences, and where the platform has rules or prices for businesses."""

    said: Said
    rules_for_businesses: tuple[Evidence, ...]


def licences(site: Site) -> Licences:
    """Weigh what the platform asks of businesses that advertise (ADV-06)."""
    told = Told(site, RESERVATION, CONTRADICTION)
    if is_one_business(site):
        # Its own licence and what its guests pay are no rules for others.
        return Licences(told.weighed(), ())
    about = site.sayings("licence", "local_rules", "business", "trade_business", "individuals_only")
    asked = [(saying, licence_asked(saying)) for saying in about if _of_the_platform(saying)]
    weak: list[Saying] = []
    for saying, strength in asked:
        if strength is Strength.SOME and not may_be_left_out(saying):
            weak.append(saying)
        elif strength is not None:
            told.add(saying, strength)
    demanded = told.has(Strength.ALL)
    for page, strength, evidence in _fields(site):
        if strength is Strength.SOME and demanded and (_gives_a_reason(page) or not _says_optional(page)):
            # The text demands it: one of two fields must be filled in, or the form does not mark what it demands.
            continue
        told.add_seen(page, strength, evidence)
    if not told.has(Strength.ALL):
        # "You keep to the local rules" beside a number that must be given takes nothing from it.
        for saying in weak:
            told.add(saying, Strength.SOME)
    others = [saying for saying, strength in asked if strength is None]
    if any(_turned_away(saying) for saying in others):
        return Licences(told.weighed(), ())
    rules = [saying.evidence for saying in others if _is_a_rule_for_businesses(saying)]
    rules += [saying.evidence for saying in about if _is_set_beside_advertisements(saying)]
    return Licences(told.weighed(), tuple(rules or _on_pages_for_them(site)))


def _of_the_platform(saying: Saying) -> bool:
    """Whether the platform says it, to those who advertise."""
    return saying.kind not in NOT_HERE and not saying.page_speaks_of_others and not _for_visitors(saying)


def _is_set_beside_advertisements(saying: Saying) -> bool:
    """Whether a page with advertisements tells the businesses among them what they may place."""
    sentence = saying.sentence
    return (
        saying.kind is PageKind.LISTING
        and sentence.names("trade_business")
        and not sentence.asks
        and MAY_PLACE.search(sentence.low) is not None
        and not _turned_away(saying)
    )


def _for_visitors(saying: Saying) -> bool:
    """Whether it is advice to those who visit a business; a number that they are shown is asked of the business."""
    if saying.sentence.names("licence") and saying.sentence.names("business") and saying.sentence.names("obligation"):
        return False
    return saying.who == {Who.VISITOR} and saying.kind is not PageKind.HOME


def _is_a_rule_for_businesses(saying: Saying) -> bool:
    """Whether a sentence sets a rule or a price for businesses that advertise."""
    sentence = saying.sentence
    if (
        sentence.asks
        or (saying.kind not in MEANT_FOR_IT and not (saying.kind is PageKind.OTHER and _for_advertisers(saying)))
        or sentence.block.tag in FORM_PARTS
    ):
        return False
    if sentence.block.level or sentence.names("other_sites", "promise"):
        return False
    if not sentence.names("trade_business"):
        asked = saying.page.words.named(f"{sentence.question} {sentence.lead}")
        if "trade_business" not in asked | sentence.headed:
            return False
    low = f"{sentence.question} {sentence.lead} {sentence.low}"
    if NOT_AN_ADVERTISER.search(low) or AT_THE_DOOR.search(low):
        return False
    in_a_table = sentence.block.tag in ("td", "th", "dd") and saying.kind is not PageKind.OTHER
    return in_a_table or RULES.search(low) is not None


def _on_pages_for_them(site: Site) -> Iterator[Evidence]:
    """Yield the prices and the logos on a page that is called after businesses: "Huizen", "Zakelijk"."""
    for page in site.pages_of(*MEANT_FOR_IT, PageKind.OTHER, PageKind.LISTING):
        called = page.words.named(folded(f"{page.metadata.title} . {page.main_heading}"))
        if "business" not in called:
            continue
        for one in page.sentences:
            if FOR_A_PLACE.search(one.low) and not one.block.level and not AT_THE_DOOR.search(one.low):
                yield page.evidence(one.block, one.text)


def _for_advertisers(saying: Saying) -> bool:
    """Whether a page without a kind speaks to those who advertise."""
    return Who.ADVERTISER in saying.who or "trade_business" in saying.sentence.headed


def _turned_away(saying: Saying) -> bool:
    """Whether a sentence says that businesses cannot advertise."""
    sentence = saying.sentence
    asked = saying.page.words.named(sentence.question) if sentence.question and sentence.first else frozenset()
    about_businesses = "trade_business" in asked and "licence" not in asked and ADVERTISES.search(sentence.question)
    if about_businesses and NO.match(sentence.low):
        return True
    if sentence.names("individuals_only") and not sentence.asks and saying.kind is not PageKind.HOME:
        return True
    return (
        sentence.names("trade_business")
        and not sentence.asks
        and not sentence.names("promise")
        and (not sentence.names("licence") or HAS_ONE.search(sentence.low) is not None)
        and _they_are(sentence)
        and IS_NONE_ITSELF.search(sentence.low) is None
        and stance(sentence, "trade_business", hedges=False) in (Stance.DENIED, Stance.HOLDS, Stance.UNCLEAR)
    )


def _they_are(sentence: Sentence) -> bool:
    """Whether what is turned away in a sentence, or in a half of it, are businesses and not posting for another."""
    if GET_A_NO.search(sentence.low):
        return True
    if not sentence.names("for_others"):
        return TURNED_AWAY.search(sentence.low) is not None
    start = 0
    for stop in (*(one.start() for one in HALVES.finditer(sentence.low)), len(sentence.low)):
        inside = {
            concept
            for concept in ("for_others", "trade_business")
            if any(start <= hit.start < stop for hit in sentence.of(concept))
        }
        if inside == {"trade_business"} and TURNED_AWAY.search(sentence.low, start, stop):
            return True
        start = stop
    return False


def _told_beneath(page: Page, label: str) -> str:
    """Return the folded text right after a field's label: "Verplicht als je studio of bureau kiest"."""
    for one, following in itertools.pairwise(page.blocks):
        if one.text == label and following.tag != "label":
            return folded(following.text)
    return ""


def _gives_a_reason(page: Page) -> bool:
    """Whether a form asks why no licence is needed, beside its number."""
    described = [folded(field.label or field.described) for form in page.forms for field in form.fields]
    return any(REASON_WHY.search(one) and "licence" in page.words.named(one) for one in described)


def _says_optional(page: Page) -> bool:
    """Whether a form says of its field for a licence that it may stay empty."""
    return any(
        (field.optional_said or OPTIONAL.search(folded(field.label or field.described)))
        and "licence" in page.words.named(folded(field.label or field.described))
        for form in page.forms
        for field in form.fields
    )


def _fields(site: Site) -> Iterator[tuple[Page, Strength, Evidence]]:
    """Yield the fields for a licence in forms to register or advertise: must it be filled in or not."""
    for page in site.pages_of(*FORM_PAGES):
        for form in page.forms:
            for field in form.fields:
                described = folded(field.label or field.described)
                if "licence" not in page.words.named(described) or ANOTHER_LICENCE.search(described):
                    continue
                if REASON.search(described) and "licence_number" not in page.words.named(described):
                    # "No licence needed? Say why" stands beside the field for the number.
                    continue
                # "Nummer, of waarom niet nodig" leaves nothing out.
                beneath = _told_beneath(page, field.label)
                left_out = field.optional_said or OPTIONAL.search(described) is not None
                marked = field.required or any(MARKED.search(one) for one in (described, beneath))
                must = marked and (not left_out or REASON.search(described) is not None)
                yield page, Strength.ALL if must else Strength.SOME, page.evidence(form, field.label)
