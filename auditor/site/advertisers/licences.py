"""What a platform asks of businesses that advertise: a licence number, the rules of their municipality, nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.advertisers.identity_words import OFFERED, VOLUNTARY
from auditor.site.advertisers.licence_words import (
    ADVERTISES,
    ANOTHER_LICENCE,
    HAVE,
    ITS_NUMBER,
    KEEPS_TO,
    NEEDS_NO_LICENCE,
    NOT_AN_ADVERTISER,
    OPTIONAL,
    OTHER_NUMBER,
    OTHERWISE_NOT,
    REASON,
    RULES,
    SELF_EMPLOYED,
    TURNED_AWAY,
)
from auditor.site.kinds.page_kind import PageKind
from auditor.site.page import Page
from auditor.site.reading.stance import Stance, stance
from auditor.site.reading.stance_words import NO, REVERSES, YES
from auditor.site.site import Saying, Site
from auditor.site.statements.said import Said, Strength
from auditor.site.statements.told import Told
from auditor.site.who import Who
from auditor.site.words.vocabulary import folded

MATTER = ("licence", "local_rules")
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
MEANT_FOR_IT = (
    PageKind.ADVERTISE,
    PageKind.REGISTER,
    PageKind.TERMS,
    PageKind.CONDUCT,
    PageKind.PRICING,
    PageKind.HELP,
    PageKind.VERIFICATION,
)
NOT_HERE = frozenset({PageKind.LISTING, PageKind.GATE, PageKind.COOKIES, PageKind.PRIVACY, PageKind.REPORT})
LISTED = frozenset({"li", "td", "dd"})
REACH = 4
FORM_PARTS = frozenset({"option", "label", "button", "legend"})
FORM_PAGES = (PageKind.REGISTER, PageKind.ADVERTISE, PageKind.VERIFICATION)


@dataclass(frozen=True, slots=True)
class Licences:
    """What is said of licences, and where the platform has rules or prices for businesses."""

    said: Said
    rules_for_businesses: tuple[Evidence, ...]


def licences(site: Site) -> Licences:
    """Weigh what the platform asks of businesses that advertise (ADV-06)."""
    told = Told(site, RESERVATION, CONTRADICTION)
    rules: list[Evidence] = []
    takes_none = False
    weak: list[Saying] = []
    for saying in site.sayings("licence", "local_rules", "business", "trade_business", "individuals_only"):
        if saying.kind in NOT_HERE or saying.page_speaks_of_others or _for_visitors(saying):
            continue
        strength = _strength(saying)
        if strength is Strength.SOME and not saying.sentence.names("licence_number"):
            weak.append(saying)
        elif strength is not None:
            told.add(saying, strength)
        elif _turned_away(saying):
            takes_none = True
        elif _is_a_rule_for_businesses(saying):
            rules.append(saying.evidence)
    for page, strength, evidence in _fields(site):
        told.add_seen(page, strength, evidence)
    if not told.has(Strength.ALL):
        # "You keep to the local rules" beside a number that must be given takes nothing from it.
        for saying in weak:
            told.add(saying, Strength.SOME)
    return Licences(told.weighed(), () if takes_none else tuple(rules))


def _for_visitors(saying: Saying) -> bool:
    """Whether it is advice to those who visit a business."""
    return saying.who == {Who.VISITOR} and saying.kind is not PageKind.HOME


def _strength(saying: Saying) -> Strength | None:
    """Return how far one sentence on licences or local rules goes, None when it asks businesses for neither."""
    sentence = saying.sentence
    low = sentence.low
    if sentence.asks or ANOTHER_LICENCE.search(low) or sentence.block.tag in FORM_PARTS:
        return None
    if not sentence.names(*MATTER):
        return _answer(saying)
    if not _of_businesses(saying) or (not sentence.names("licence") and not _names_business(saying)):
        return None
    held = stance(sentence, *MATTER, hedges=False)
    if held in (Stance.PROMISED, Stance.PAST, Stance.ELSEWHERE, Stance.ASKED):
        return None
    if _number_is_asked(saying) and (held is not Stance.DENIED or NEEDS_NO_LICENCE.search(low)):
        return Strength.SOME if _may_be_left_out(saying) else Strength.ALL
    if sentence.names("licence_number") and _demanded(saying):
        return _number_demanded(saying)
    if held is Stance.DENIED:
        return None if NEEDS_NO_LICENCE.search(low) else Strength.DENIED
    if sentence.names("licence_number") or _may_be_left_out(saying):
        return Strength.SOME
    if sentence.names("obligation", "own_voice", "everyone", "gives", "local_rules"):
        return Strength.SOME
    return Strength.SOME if KEEPS_TO.search(low) else None


def _demanded(saying: Saying) -> bool:
    """Whether a sentence, its heading or its place in a list of what one needs asks for something."""
    sentence = saying.sentence
    heads = saying.page.words.named(sentence.lead) | sentence.headed
    return (
        sentence.names("gives", "obligation", "before_publication")
        or bool(sentence.question)
        or not heads.isdisjoint({"gives", "obligation", "before_publication"})
        or (sentence.block.tag in LISTED and saying.kind in MEANT_FOR_IT)
    )


def _number_demanded(saying: Saying) -> Strength:
    """Return whether a sentence that names the number demands it, leaves it free or says that it is not asked."""
    sentence = saying.sentence
    optional = _may_be_left_out(saying)
    denied = stance(sentence, "licence_number", hedges=False) is Stance.DENIED
    excused = NEEDS_NO_LICENCE.search(sentence.low) or OTHERWISE_NOT.search(sentence.low)
    if denied and not optional and not excused:
        return Strength.DENIED
    return Strength.SOME if optional else Strength.ALL


def _number_is_asked(saying: Saying) -> bool:
    """Whether a number is asked beside the licence: "a licence belongs to it. Fill in the number", "its reference"."""
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is saying.sentence), 0)
    for n, one in enumerate(passage[place : place + REACH]):
        if one.asks or (n and one.names("licence")):
            continue
        named = ITS_NUMBER.search(one.low)
        if named is None or (n == 0 and one.names("licence_number")) or OTHER_NUMBER.search(one.low):
            continue
        if one.names("gives", "obligation", "before_publication") or "gives" in one.around:
            return stance(one, "gives", "obligation", "before_publication", hedges=False) is not Stance.DENIED
    return False


def _answer(saying: Saying) -> Strength | None:
    """Return what the answer to "must I give my licence number?" says."""
    sentence = saying.sentence
    asked = saying.page.words.named(sentence.question) if sentence.question and sentence.first else frozenset()
    if "licence" not in asked or asked.isdisjoint({"business", "advertiser"}):
        return None
    if SELF_EMPLOYED.search(sentence.question) and "trade_business" not in asked:
        return None
    if REVERSES.match(sentence.low) and HAVE.search(sentence.low):
        # "Nee, maar clubs mogen hier alleen adverteren als ze er een hebben."
        return Strength.SOME
    if NO.match(sentence.low):
        return Strength.DENIED
    if OPTIONAL.search(sentence.low) or VOLUNTARY.search(sentence.low):
        return Strength.SOME
    if not YES.match(sentence.low):
        return Strength.SOME
    return Strength.ALL if not asked.isdisjoint({"licence_number", "gives"}) else Strength.SOME


def _of_businesses(saying: Saying) -> bool:
    """Whether a sentence is about businesses that advertise."""
    sentence = saying.sentence
    if "business" in sentence.around or sentence.names("licence_number"):
        return True
    named = saying.page.words.named(f"{saying.passage_text} {folded(' . '.join(sentence.block.headings[-2:]))}")
    return "business" in named


def _names_business(saying: Saying) -> bool:
    """Whether a business is named in the sentence, its question, its lead or its heading."""
    return "business" in saying.sentence.around | saying.sentence.headed


def _may_be_left_out(saying: Saying) -> bool:
    """Whether the sentence, or the one after it, leaves the number to the business."""
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is saying.sentence), 0)
    told = [saying.sentence.low, *(one.low for one in passage[place + 1 : place + 2] if not one.names("for_others"))]
    if any(OFFERED.search(one.low) for one in passage[max(0, place - 1) : place + 1]):
        return True
    return any((OPTIONAL.search(low) or VOLUNTARY.search(low)) and not OTHERWISE_NOT.search(low) for low in told)


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
    if NOT_AN_ADVERTISER.search(low):
        return False
    return sentence.block.tag in ("td", "th", "dd") or RULES.search(low) is not None


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
        and not sentence.names("promise", "for_others", "licence")
        and TURNED_AWAY.search(sentence.low) is not None
        and stance(sentence, "trade_business", hedges=False) in (Stance.DENIED, Stance.HOLDS, Stance.UNCLEAR)
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
                left_out = field.optional_said or OPTIONAL.search(described) is not None
                must = field.required and (not left_out or REASON.search(described) is not None)
                yield page, Strength.ALL if must else Strength.SOME, page.evidence(form, field.label)
