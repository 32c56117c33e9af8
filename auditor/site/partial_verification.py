"""Real age verification that a platform keeps for some visitors or some of its content."""

from auditor.finding import Evidence
from auditor.site.gate_kind import FOR_A_PART
from auditor.site.regions import Region
from auditor.site.site import Site
from auditor.site.stance import Stance, stance
from auditor.site.who import Who


def visitor_verification_for_some(site: Site) -> Evidence | None:
    """Return where the platform says that only some visitors or some content are behind real age verification."""
    for saying in site.sayings("age_method", "age_provider", "age_estimation"):
        sentence = saying.sentence
        if (
            not sentence.names("age_method", "age_provider", "age_estimation")
            or Who.ADVERTISER in saying.who
            or sentence.names("advertiser")
        ):
            continue
        held = stance(sentence, "age_method", "age_provider", "age_estimation")
        partial = (
            sentence.names("age_country")
            or FOR_A_PART.search(sentence.low)
            or (held is Stance.HEDGED and sentence.names("visitor"))
        )
        if partial and held in (Stance.HOLDS, Stance.HEDGED) and sentence.block.region is not Region.USER_CONTENT:
            return saying.evidence
    return None
