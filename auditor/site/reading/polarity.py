"""Whether the negations in a sentence deny a matter that it names, or together demand it."""

import re

from auditor.site.reading.clause import Stance, clause_of, clauses
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import (
    ALSO_NOT,
    ASKS_NO,
    ASKS_NOTHING,
    CONDITION,
    GATE,
    HANDLING,
    NAMED_AND_NOT_ASKED,
    NEEDED,
    NO_X_NO_Y,
    NOBODY_WHOSE,
    NONE,
    OF_WHICH,
    TO_THE_END,
    WITHOUT,
    WRONG_KIND,
)
from auditor.site.reading.without import LACKING, goes_without, lacks_a_thing, without_spans
from auditor.site.words.vocabulary import Hit

FEW_BETWEEN = 2
MEASURES = frozenset({"removal", "sanction", "lasting"})


def polarity(sentence: Sentence, hits: tuple[Hit, ...]) -> Stance:
    """Return HOLDS, DENIED or UNCLEAR from the negations around the matter, two of which may make a rule."""
    low = sentence.low
    covered = _beside_the_matter(sentence, hits)
    # Alone, "u krijgt ook geen antwoord" is the negation itself.
    first = min((h.start for h in sentence.of("negation", "denial")), default=0)
    also = [match.span() for match in ALSO_NOT.finditer(low) if match.start() > first]
    if (
        any(_asks_not_even(low, span, hits) for span in also)
        or _named_and_not_asked(sentence, hits)
        or goes_without(low, [hit.start for hit in hits])
    ):
        return Stance.DENIED
    covered += also
    negations = sorted(
        {(h.start, h.end) for h in sentence.of("negation") if not any(a <= h.start < b for a, b in covered)}
    )
    # French says one "no" in two words: "nous ne verifions pas".
    halves = [(a, b) for a, b in negations if low.startswith(("ne ", "n'"), a)]
    negations = [one for one in negations if not any(a <= one[0] and one[1] <= b for a, b in halves if (a, b) != one)]
    denials = [h for h in sentence.of("denial") if not any(a <= h.start < b for a, b in covered)]
    if not negations and not denials:
        return Stance.HOLDS
    spans = clauses(low)
    matter_clauses = {clause_of(spans, hit.start) for hit in hits}
    near = [n for n in negations if clause_of(spans, n[0]) in matter_clauses]
    if all(low[a:b] in LACKING and not _governs(low, (a, b), hits) and not _is_of(low, a, hits) for a, b in near):
        # "Zonder te wachten geven wij het door": it is done, and how.
        negations = [one for one in negations if one not in near]
        near = []
    far = [n for n in negations if clause_of(spans, n[0]) not in matter_clauses]
    refused = sentence.names("refusal") and not sentence.names("tolerance")
    gate = GATE.search(low) is not None
    if sentence.names("tolerance") and near and not refused:
        return Stance.DENIED
    if (gate or NO_X_NO_Y.match(low) or OF_WHICH.search(low)) and _makes_a_rule(low, near, far, hits, refused=refused):
        return Stance.HOLDS
    if any(clause_of(spans, d.start) in matter_clauses for d in denials) and not _handled(
        low, spans, matter_clauses, denials
    ):
        return Stance.DENIED
    if any(_governs(low, n, hits) for n in near):
        if any(WRONG_KIND.search(low, *spans[n]) for n in matter_clauses):
            return Stance.UNCLEAR
        return Stance.UNCLEAR if _handled(low, spans, matter_clauses, []) else Stance.DENIED
    if near:
        return Stance.UNCLEAR
    return Stance.HOLDS


def _beside_the_matter(sentence: Sentence, hits: tuple[Hit, ...]) -> list[tuple[int, int]]:
    """Return the stretches of a sentence whose negations deny no matter: a reservation, an end, a lasting measure."""
    # "when we are not sure", "niet alleen bij twijfel": these negations are part of the reservation.
    spans = [(hit.start, hit.end) for hit in sentence.of("exception_free", "hedge")]
    # "We compare every photo, so that none of them gets in": the end that a deed serves denies no deed.
    first = hits[0].start if hits else len(sentence.low)
    spans += [(end.start(), len(sentence.low)) for end in TO_THE_END.finditer(sentence.low) if first < end.start()]
    if all(hit.concept not in MEASURES for hit in hits):
        # "We tell the police, and never let them in again": what a measure shuts out denies nothing else.
        spans += [(hit.start, hit.end) for hit in sentence.of("lasting")]
    return spans


def _named_and_not_asked(sentence: Sentence, hits: tuple[Hit, ...]) -> bool:
    """Whether the matter is named first, and after a colon that it is not asked; no negation stands before that."""
    told = NAMED_AND_NOT_ASKED.match(sentence.low)
    if told is None:
        return False
    end = max(told.end("named"), told.end("listed"))
    return all(hit.end <= end for hit in hits) and all(one.start >= end for one in sentence.of("negation", "denial"))


def _asks_not_even(low: str, also: tuple[int, int], hits: tuple[Hit, ...]) -> bool:
    """Whether the matter follows on "ook geen" after it was said that nothing is asked."""
    if ASKS_NOTHING.search(low[: also[0]]) is None:
        return False
    return any(hit.start >= also[1] - 1 and len(low[also[1] : hit.start].split()) <= FEW_BETWEEN for hit in hits)


def _is_of(low: str, at: int, hits: tuple[Hit, ...]) -> bool:
    """Whether a "without" says of the matter itself what it has not: "een identiteitsbewijs zonder krassen"."""
    return lacks_a_thing(low, at) and any(hit.end < at and " " not in low[hit.end : at].rstrip() for hit in hits)


def _makes_a_rule(
    low: str, near: list[tuple[int, int]], far: list[tuple[int, int]], hits: tuple[Hit, ...], *, refused: bool
) -> bool:
    """Whether negation and condition together demand the matter: no ID, no ad; nothing before we saw it."""
    if (refused and (near or far)) or NO_X_NO_Y.match(low) or NOBODY_WHOSE.search(low):
        return True
    if len(near) + len(far) >= 2:
        # As in "Paren zonder vergoeding: wij vragen geen identiteitsbewijs".
        if any(_asks_none(low, hit) for hit in hits):
            return False
        # "geen advertentie zonder legitimatie", "wie geen ID stuurt, kan niet plaatsen"
        return any(pattern.search(low) is not None for pattern in (WITHOUT, CONDITION, OF_WHICH))
    only = (near + far)[0] if near or far else None
    if only is None:
        return False
    word = low[only[0] : only[1]]
    if word in LACKING:
        return False
    # One negation before a "before/until/unless" that leads to the matter: "niets online voordat we je paspoort zagen".
    lead_in = re.search(
        r"\b(?:voordat|vooraleer|voor (?:wij|we)|alvorens|dan na(?:dat)?|dan met|before|until|till|"
        r"unless|tot(?:dat)?|tenzij|eerder dan|prior to|bevor|ehe|bis|solange|ohne dass|avant|tant que|jusqu'a|"
        r"sans que)\b",
        low,
    )
    return lead_in is not None and only[0] < lead_in.start() and any(hit.end > lead_in.start() for hit in hits)


def _asks_none(low: str, hit: Hit) -> bool:
    """Whether the matter itself is what is not asked or needed: "wij vragen geen …", "geen … nodig"."""
    before = low[max(0, hit.start - 60) : hit.start]
    if ASKS_NO.search(before):
        return True
    return NONE.search(before) is not None and NEEDED.match(low, hit.end) is not None


def _governs(low: str, negation: tuple[int, int], hits: tuple[Hit, ...]) -> bool:
    """Whether a negation stands close enough to the matter to be about it."""
    if low[negation[0] : negation[1]] in LACKING:
        # "Een videogesprek zonder het bureau erbij", "zonder te wachten geven wij het door": nothing is taken from it.
        (start, stop), *_ = (one for one in without_spans(low) if one[0] == negation[0])
        return any(start <= hit.start < stop for hit in hits)
    for hit in hits:
        between = low[negation[1] : hit.start] if negation[0] < hit.start else low[hit.end : negation[0]]
        if len(between.split()) <= 7:
            return True
    return False


def _handled(low: str, spans: tuple[tuple[int, int], ...], matter: set[int], denials: list[Hit]) -> bool:
    """Whether the clause is about what happens to the data, not about whether the matter is done."""
    if any(
        low[d.start : d.end].startswith(("hoef", "je hoef", "u hoef", "zonder", "no ", "not required", "geen"))
        for d in denials
    ):
        return False
    return any(HANDLING.search(low, *spans[n]) for n in matter)
