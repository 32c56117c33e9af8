"""What a platform says of the age verification of visitors: for all of them, or for some only."""

import msgspec

from auditor.finding import Evidence
from auditor.site.age.age_scope import PLACES, TAKES_NO_PART, TO_VISIT
from auditor.site.gate.gate_kind import FOR_A_PART
from auditor.site.markup.regions import Region
from auditor.site.once import once
from auditor.site.reading.clause import Stance
from auditor.site.reading.stance import stance
from auditor.site.site import Saying, Site
from auditor.site.who import Who
from auditor.site.words.later import later

# A rubric called after who advertises in it: "voor de subrubriek Escort".
RUBRIC = later(
    r"\b(?:voor|for|in|tot|to) (?:de |het |onze |the |our |toegang tot de |access to the )*"
    r"(?:(?:sub)?rubriek(?:en)?|(?:sub)?categorie|afdeling|sectie|(?:sub)?section|(?:sub)?category|part) \w+"
)
VIEWED = later(r"\b(?:be|to|can|just|only) (?:view\w*|browse\w*|see|seen)\b")
PLACING = later(
    r"\b(?:adverte\w+|advertentie\w*|plaats\w*|advertis\w*|(?:place|post) (?:\w+ )?(?:ad|advert)\w*|"
    r"(?:your|an) (?:ad|listing)|account|aanmak\w*|aanmeld\w*|inschrijv\w*|sign\w* up)\b"
)
YOUR_AGE = later(r"\b(?:je|jouw|uw|your|bezoekers?|visitors?)\b[^.;]{0,20}\b(?:leeftijd|age|18)\b")

PROOF = ("age_method", "age_provider", "age_estimation")


class Stated(msgspec.Struct, frozen=True):
    """Where the platform says that every visitor proves to be old enough, and whether that is an estimate only."""

    evidence: Evidence
    estimated: bool


def visitor_verification_for_all(site: Site) -> Stated | None:
    """Return where the platform says that every visitor is verified, None when it says no such thing."""
    for saying in site.sayings(*PROOF):
        sentence = saying.sentence
        if not sentence.names(*PROOF) or sentence.names("advertiser") or saying.who != {Who.VISITOR}:
            continue
        if not sentence.names("everyone", "obligation", "before_publication"):
            continue
        if TAKES_NO_PART.search(saying.passage_text):
            continue
        if (
            sentence.names("age_country")
            or FOR_A_PART.search(sentence.low)
            or stance(sentence, *PROOF) is not Stance.HOLDS
        ):
            continue
        return Stated(saying.evidence, estimated=not sentence.names("age_method", "age_provider"))
    return None


def visitor_verification_for_some(site: Site) -> Evidence | None:
    """Return where the platform says that only some visitors or some content are behind real age verification."""
    said = said_for_some(site)
    return None if said is None else said.evidence


@once
def said_for_some(site: Site) -> Saying | None:
    """Return what the platform says of real age verification for some visitors or some content only."""
    for saying in site.sayings("age_method", "age_provider", "age_estimation"):
        sentence = saying.sentence
        of_advertisers = Who.ADVERTISER in saying.who or sentence.names("advertiser")
        if not sentence.names("age_method", "age_provider", "age_estimation"):
            continue
        if (of_advertisers and not _looks_into_a_rubric(saying)) or TAKES_NO_PART.search(saying.passage_text):
            continue
        if PLACES.search(saying.passage_text) and not (sentence.names("visitor") or TO_VISIT.search(sentence.low)):
            # What is asked of those who advertise stands in the same passage.
            continue
        held = stance(sentence, "age_method", "age_provider", "age_estimation")
        partial = (
            sentence.names("age_country")
            or FOR_A_PART.search(sentence.low)
            or _looks_into_a_rubric(saying)
            or (held is Stance.HEDGED and sentence.names("visitor"))
        )
        if partial and held in (Stance.HOLDS, Stance.HEDGED) and sentence.block.region is not Region.USER_CONTENT:
            return saying
    return None


def _looks_into_a_rubric(saying: Saying) -> bool:
    """Whether a check is of whoever looks into a rubric that bears the name of those who advertise in it."""
    low = saying.sentence.low
    if RUBRIC.search(low) is None or YOUR_AGE.search(low) is None or PLACING.search(low) is not None:
        return False
    passage = saying.passage_text
    return PLACES.search(passage) is None and (TO_VISIT.search(passage) or VIEWED.search(passage)) is not None
