"""Whether "we" who look at something do so by software, or are people who look themselves."""

from auditor.site.moderation.ad_check_words import BESIDES, BY_EYE, WE_ALONE
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
