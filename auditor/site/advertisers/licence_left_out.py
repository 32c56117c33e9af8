"""Whether a business may leave the number of its licence out, by a sentence or by the one after it."""

from auditor.site.advertisers.identity_words import OFFERED, VOLUNTARY
from auditor.site.advertisers.licence_held import OR_A_REASON
from auditor.site.advertisers.licence_words import LIMITED, OPTIONAL, OTHERWISE_NOT
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying

BESIDE = 90


def may_be_left_out(saying: Saying) -> bool:
    """Whether the sentence, or the one after it, leaves the number to the business."""
    told = [saying.sentence.low, *(one.low for one in saying.after(1) if not one.names("for_others"))]
    if LIMITED.search(_beside_the_licence(saying.sentence)) or any(
        OFFERED.search(one.low) for one in saying.near(1, 0)
    ):
        return True
    return any(
        (OPTIONAL.search(low) or VOLUNTARY.search(low)) and not (OTHERWISE_NOT.search(low) or OR_A_REASON.search(low))
        for low in told
    )


def _beside_the_licence(sentence: Sentence) -> str:
    """Return what stands beside the licence: a list of measures in one sentence has periods of its own."""
    hits = sentence.of("licence", "licence_number")
    if not hits:
        return sentence.low
    return sentence.low[max(0, hits[0].start - BESIDE) : hits[-1].end + BESIDE]
