"""What part software has in a look: whether "we" look by it, whether none is used, whether it found nothing."""

from auditor.site.moderation.ad_check_words import BESIDES, BY_EYE, EVEN_IF_NOTHING, NO_SOFTWARE, WE_ALONE
from auditor.site.reading.clause import clause_of, clauses
from auditor.site.reading.sentences import Sentence


def we_by_software(sentence: Sentence) -> bool:
    """Whether "we" who look do so by software, in one clause: "wij controleren elk profiel automatisch"."""
    if not sentence.names("machine") or BY_EYE.search(sentence.low):
        return False
    people = sentence.of("staff")
    if any(WE_ALONE.match(sentence.low[hit.start : hit.end]) is None for hit in people):
        return False
    spans = clauses(sentence.low)
    looked = {clause_of(spans, hit.start) for hit in people}
    return any(
        clause_of(spans, hit.start) in looked and BESIDES.search(sentence.low[: hit.start]) is None
        for hit in sentence.of("machine")
    ) and not any(clause_of(spans, hit.start) in looked for hit in sentence.of("negation"))


def no_software(sentence: Sentence) -> bool:
    """Whether it only says that no software looks, "geen programma leest mee", and not who does."""
    return not sentence.names("staff") and NO_SOFTWARE.search(sentence.low) is not None


def found_nothing(sentence: Sentence) -> bool:
    """Whether all that is denied is that software finds something: "wij lezen mee, ook als het filter niets vindt"."""
    aside = EVEN_IF_NOTHING.search(sentence.low)
    denied = (*sentence.of("negation"), *sentence.of("denial"))
    return aside is not None and bool(denied) and all(aside.start() <= hit.start < aside.end() for hit in denied)
