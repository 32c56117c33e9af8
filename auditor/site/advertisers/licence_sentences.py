"""What one sentence asks of the licence of a business: its number, the reason why none is needed, nothing."""

from auditor.site.advertisers.identity_words import VOLUNTARY
from auditor.site.advertisers.licence_held import HAS_ONE, TURNED_AWAY
from auditor.site.advertisers.licence_left_out import may_be_left_out
from auditor.site.advertisers.licence_words import (
    A_NUMBER,
    ABOUT_THE_WORD,
    ADVICE,
    ANOTHER_LICENCE,
    EXEMPT_OR_GRANTED,
    HAVE,
    HOLDERS,
    ITS_NUMBER,
    KEEPS_TO,
    LAPSES,
    MUST_GIVE,
    MUST_KEEP_TO,
    NEEDS_NO_LICENCE,
    NO_SYSTEM,
    NOT_OURS,
    OPTIONAL,
    OR_WHY,
    OTHER_NUMBER,
    OTHERWISE_NOT,
    SAYS_WHY,
    SELF_EMPLOYED,
    TO_OPEN_ONE,
    UNLICENSED,
    WELCOME_TOO,
    WELCOMED,
)
from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.clause import Stance
from auditor.site.reading.other_voices import OWN as OURS
from auditor.site.reading.other_voices import of_another_voice
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import NO, REVERSES, YES
from auditor.site.reading.withheld import MUST_BE_FILLED, withheld_in_answer, withheld_otherwise, withheld_without
from auditor.site.site import Saying
from auditor.site.statements.said import Strength
from auditor.site.words.read_text import Hit
from auditor.site.words.vocabulary import folded

MATTER = ("licence", "local_rules")
MEANT_FOR_IT = (
    PageKind.ADVERTISE,
    PageKind.REGISTER,
    PageKind.TERMS,
    PageKind.CONDUCT,
    PageKind.PRICING,
    PageKind.HELP,
    PageKind.VERIFICATION,
)
LISTED = frozenset({"li", "td", "dd"})
REACH = 4
FORM_PARTS = frozenset({"option", "label", "button", "legend"})


def licence_asked(saying: Saying) -> Strength | None:
    """Return how far one sentence on licences or local rules goes, None when it asks businesses for neither."""
    sentence = saying.sentence
    low = sentence.low
    if sentence.asks or sentence.block.tag in FORM_PARTS or _another_matter(low):
        return None
    if not sentence.names(*MATTER):
        return _by_its_number(saying) or _answer(saying)
    if not _of_businesses(saying) or (not sentence.names("licence") and not _names_business(saying)):
        return None
    if _is_left_to_others(saying):
        return Strength.SOME if MUST_KEEP_TO.search(low) else Strength.DENIED
    return _of_a_licence(saying, stance(sentence, *MATTER, hedges=False))


def _of_a_licence(saying: Saying, held: Stance) -> Strength | None:
    """Return how far a sentence goes that names the licence of a business."""
    sentence = saying.sentence
    low = sentence.low
    if held in (Stance.PROMISED, Stance.PAST, Stance.ELSEWHERE, Stance.ASKED):
        return None
    if _withheld(saying, sentence.of(*MATTER)):
        # "Geen vergunning, geen advertentie" says that one must be held, and not that it is asked for.
        asked = sentence.names("licence_number", "gives") or A_NUMBER.search(low) or MUST_BE_FILLED.search(low)
        return Strength.ALL if asked and not may_be_left_out(saying) else Strength.SOME
    if _number_is_asked(saying) and (held is not Stance.DENIED or NEEDS_NO_LICENCE.search(low)):
        return Strength.SOME if may_be_left_out(saying) else Strength.ALL
    if sentence.names("licence_number") and _demanded(saying):
        return _number_demanded(saying)
    if HOLDERS.search(low) and not sentence.names("licence_number"):
        return None
    if held is Stance.DENIED and sentence.names("licence_number") and WELCOME_TOO.search(low):
        return Strength.SOME
    if held is Stance.DENIED:
        return _denied(low)
    if sentence.names("licence_number") or may_be_left_out(saying):
        return Strength.SOME
    if sentence.names("obligation", "own_voice", "everyone", "gives", "local_rules"):
        return Strength.SOME
    return Strength.SOME if KEEPS_TO.search(low) else None


def _denied(low: str) -> Strength | None:
    """Return what a denial comes to: one that lapses or must be held is held; where none is needed none is denied."""
    if LAPSES.search(low) or MUST_KEEP_TO.search(low):
        return Strength.SOME
    return None if NEEDS_NO_LICENCE.search(low) or NO_SYSTEM.search(low) else Strength.DENIED


def _another_matter(low: str) -> bool:
    """Whether a folded sentence is about another licence, what others do with one, or advice to whoever goes there."""
    if HAS_ONE.search(low) and TURNED_AWAY.search(low):
        # "Clubs met een vergunning kunnen hier niet terecht": who is turned away, licensed or not.
        return True
    if TO_OPEN_ONE.search(low) and OURS.search(low) is None:
        return True
    return ANOTHER_LICENCE.search(low) is not None or ADVICE.match(low) is not None or of_another_voice(low)


def _by_its_number(saying: Saying) -> Strength | None:
    """Return what is said of a number that only what stands around it shows to be that of a licence."""
    sentence = saying.sentence
    low = sentence.low
    if SAYS_WHY.search(low) and "business" in sentence.around:
        return Strength.ALL if A_NUMBER.search(saying.passage_text) else Strength.SOME
    named = A_NUMBER.search(low)
    if named is None or OTHER_NUMBER.search(low) or not EXEMPT_OR_GRANTED.search(saying.passage_text):
        return None
    if "business" not in sentence.around or not _of_businesses(saying):
        return None
    at = (Hit("licence_number", *named.span()),)
    if _withheld(saying, at) or MUST_GIVE.search(low):
        return Strength.SOME if may_be_left_out(saying) else Strength.ALL
    if not sentence.names("gives", "obligation") or may_be_left_out(saying):
        return None
    return Strength.ALL if stance(sentence, "gives", "obligation", hedges=False, at=at) is Stance.HOLDS else None


def _withheld(saying: Saying, at: tuple[Hit, ...]) -> bool:
    """Whether nothing goes online without it, as the sentence or the next one says: "Zonder dat blijft alles uit"."""
    return withheld_without(saying.sentence.low, at) or any(withheld_otherwise(one.low) for one in saying.after(1))


def _is_left_to_others(saying: Saying) -> bool:
    """Whether the platform says that licences are no matter of its own, or that those without one are welcome."""
    if any(NOT_OURS.search(one.low) for one in saying.near(0, 1)):
        return True
    low = f"{saying.sentence.question if saying.sentence.first else ''} {saying.sentence.low}"
    if saying.sentence.names("licence_number"):
        return False
    return WELCOMED.search(low) is not None and UNLICENSED.search(low) is not None


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
    optional = may_be_left_out(saying)
    denied = stance(sentence, "licence_number", hedges=False) is Stance.DENIED
    excused = NEEDS_NO_LICENCE.search(sentence.low) or OTHERWISE_NOT.search(sentence.low)
    if denied and not optional and not excused:
        return Strength.DENIED
    return Strength.SOME if optional else Strength.ALL


def _number_is_asked(saying: Saying) -> bool:
    """Whether a number is asked beside the licence: "a licence belongs to it. Fill in the number", "its reference"."""
    for n, one in enumerate(saying.near(0, REACH - 1)):
        if one.asks or (n and one.names("licence")):
            continue
        named = ITS_NUMBER.search(one.low)
        if named is None or (n == 0 and one.names("licence_number")) or OTHER_NUMBER.search(one.low):
            continue
        if one.names("gives", "obligation", "before_publication") or "gives" in one.around:
            # "Het nummer, dan wel de grond waarop een vergunning niet is vereist": the "not" is of another half.
            or_why = OR_WHY.search(one.low) is not None
            return or_why or stance(one, "gives", "obligation", "before_publication", hedges=False) is not Stance.DENIED
    return False


def _answer(saying: Saying) -> Strength | None:
    """Return what the answer to "must I give my licence number?" says."""
    sentence = saying.sentence
    asked = saying.page.words.named(sentence.question) if sentence.question and sentence.first else frozenset()
    about_them = not asked.isdisjoint({"business", "advertiser"}) or "business" in saying.page.words.named(
        saying.passage_text
    )
    if "licence" not in asked or not about_them or ABOUT_THE_WORD.search(sentence.question):
        return None
    if withheld_in_answer(sentence.question, sentence.low):
        return Strength.ALL
    if SELF_EMPLOYED.search(sentence.question) and "trade_business" not in asked:
        return None
    if _is_left_to_others(saying):
        return Strength.DENIED
    if REVERSES.match(sentence.low) and HAVE.search(sentence.low):
        # "Nee, maar clubs mogen hier alleen adverteren als ze er een hebben."
        return Strength.SOME
    if NO.match(sentence.low):
        return Strength.DENIED
    if OPTIONAL.search(sentence.low) or VOLUNTARY.search(sentence.low):
        return Strength.SOME
    if not YES.match(sentence.low):
        # What follows on a question need not answer it.
        return Strength.SOME if sentence.names("gives", "business", "trade_business", "obligation", "hedge") else None
    return Strength.ALL if not asked.isdisjoint({"licence_number", "gives"}) else Strength.SOME


def _of_businesses(saying: Saying) -> bool:
    """Whether a sentence is about businesses that advertise."""
    sentence = saying.sentence
    if "business" in sentence.around or sentence.names("licence_number"):
        return True
    if "advertiser" in sentence.around and ITS_NUMBER.search(sentence.low):
        return True
    named = saying.page.words.named(f"{saying.passage_text} {folded(' . '.join(sentence.block.headings[-2:]))}")
    return "business" in named


def _names_business(saying: Saying) -> bool:
    """Whether a business is named in the sentence, its question, its lead or its heading."""
    return "business" in saying.sentence.around | saying.sentence.headed
