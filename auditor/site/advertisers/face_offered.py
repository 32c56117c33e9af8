"""Whether the sentences around a photo of the face make it an offer: for a badge, when you like."""

from auditor.site.advertisers.face_words import BADGE, BEFORE_IT_SHOWS
from auditor.site.advertisers.identity_words import OFFERED, VOLUNTARY
from auditor.site.advertisers.introduced import for_all
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.withheld import withheld_without
from auditor.site.site import Saying
from auditor.site.words.vocabulary import Hit


def face_is_offered(saying: Saying) -> bool:
    """Whether the sentence or the one after it makes the photo an offer: for a badge, when you like."""
    sentence = saying.sentence
    must_first = BEFORE_IT_SHOWS.search(sentence.low) is not None and BADGE.search(sentence.low) is None
    if must_first or any(for_all(one.low) for one in saying.near(2, 0)):
        # What one must do before anything shows, or what all must do, earns a tick afterwards and is not done for it.
        return OFFERED.search(sentence.low) is not None or VOLUNTARY.search(sentence.low) is not None
    earned = any(_must_be_earned(one) for one in saying.passage)
    asked = "" if earned else f"{sentence.question} {' '.join(sentence.block.headings[-1:]).lower()} "
    # "Zonder groen vinkje kan een profiel niet live": what nobody goes online without is no offer.
    told = asked + " ".join(one.low for one in saying.near(1, 1) if not _must_be_earned(one))
    return OFFERED.search(told) is not None or BADGE.search(told) is not None or VOLUNTARY.search(told) is not None


def _must_be_earned(sentence: Sentence) -> bool:
    """Whether a badge is what nobody goes online without."""
    badge = BADGE.search(sentence.low)
    return badge is not None and withheld_without(sentence.low, (Hit("badge", *badge.span()),))
