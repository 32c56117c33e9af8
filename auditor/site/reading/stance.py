"""What a sentence does with a matter it names: states it, hedges, denies, promises, tells of others or of the past."""

import re
from enum import StrEnum

from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import (
    ADDITION,
    ADVERTISED,
    ALSO_NOT,
    ASKS_NO,
    ASKS_NOTHING,
    AT_PRESENT,
    CLAUSE_BREAK,
    CONDITION,
    CONTRAST,
    FROM_A_MONTH,
    GATE,
    HANDLING,
    IF_NEEDED,
    NEEDED,
    NO,
    NO_X_NO_Y,
    NOBODY_WHOSE,
    NONE,
    NOT_ONLY,
    NOT_SO,
    NOW,
    OF_WHICH,
    OWN,
    REVERSES,
    USED_FOR,
    WHETHER_NOT,
    WITHOUT,
    WRONG_KIND,
    YES,
)
from auditor.site.words.vocabulary import Hit

NO_LONGER = frozenset(
    {"niet meer", "niet langer", "no longer", "any more", "anymore", "nicht mehr", "nicht langer", "n'est plus"}
)
FEW_BETWEEN = 2


class Stance(StrEnum):
    """What a sentence does with the matter asked about."""

    HOLDS = "holds"
    HEDGED = "hedged"
    DENIED = "denied"
    PROMISED = "promised"
    PAST = "past"
    ELSEWHERE = "elsewhere"
    ASKED = "asked"
    UNCLEAR = "unclear"


def clauses(low: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the clauses of a folded sentence."""
    spans = []
    start = 0
    for found in CLAUSE_BREAK.finditer(low):
        if found.start() > start:
            spans.append((start, found.start()))
        start = found.end()
    if start < len(low):
        spans.append((start, len(low)))
    return tuple(spans) or ((0, len(low)),)


def stance(sentence: Sentence, *matter: str, hedges: bool = True, at: tuple[Hit, ...] = ()) -> Stance:
    """Return what the sentence does with a matter, named by one or more concepts of the vocabulary.

    A sentence that only answers a question about the matter (an FAQ) takes the matter from the question. Without
    `hedges` a reservation is left to the caller: "bij een vermoeden" limits an identity check, and not a report.
    """
    if sentence.asks:
        return Stance.ASKED
    hits = at or sentence.of(*matter)
    low = sentence.low
    if _spoken_of_others(sentence, hits):
        return Stance.ELSEWHERE
    if "promise" in sentence.headed and not sentence.question and not AT_PRESENT.search(low):
        return Stance.PROMISED
    announced = sentence.names("promise") and not _in_another_clause(sentence, "promise", hits)
    if (announced and not _at_present(low, hits)) or (FROM_A_MONTH.match(low) and not NOW.search(low)):
        return Stance.PROMISED
    if sentence.names("past") and not NOW.search(low) and _in_past(sentence, hits):
        return Stance.PAST
    if hits and WHETHER_NOT.match(low):
        return Stance.DENIED
    answer = _answer(sentence)
    if answer is Stance.DENIED and not hits:
        return Stance.DENIED
    polarity = _polarity(sentence, hits) if hits else Stance.HOLDS
    if answer is Stance.DENIED and polarity is Stance.HOLDS and not REVERSES.match(low):
        polarity = (
            Stance.DENIED if sentence.names("denial") or not sentence.names("obligation", "everyone") else polarity
        )
    if polarity is not Stance.HOLDS:
        return polarity
    return Stance.HEDGED if hedges and _hedged(sentence, hits) else Stance.HOLDS


def _at_present(low: str, hits: tuple[Hit, ...]) -> bool:
    """Whether the clause of the matter tells how it is for now, beside a promise for later."""
    spans = clauses(low)
    places = [spans[_clause_of(spans, hit.start)] for hit in hits] or [(0, len(low))]
    return any(AT_PRESENT.search(low, *place) for place in places)


def _answer(sentence: Sentence) -> Stance | None:
    """Return yes (holds) or no (denied) when the sentence opens the answer to a question."""
    if not sentence.question or not sentence.first:
        return None
    if NO.match(sentence.low) or NOT_SO.match(sentence.low):
        return Stance.DENIED
    return Stance.HOLDS if YES.match(sentence.low) else None


def _clause_of(spans: tuple[tuple[int, int], ...], place: int) -> int:
    """Return the number of the clause that holds a place."""
    return next((n for n, (start, stop) in enumerate(spans) if start <= place < stop), len(spans) - 1)


def _in_another_clause(sentence: Sentence, concept: str, hits: tuple[Hit, ...]) -> bool:
    """Whether a marker stands only in clauses after a contrast, apart from the matter, and speaks of something else."""
    if not hits:
        return False
    contrast = CONTRAST.search(sentence.low) if concept in ("hedge", "past") else ADDITION.search(sentence.low)
    if contrast is None:
        return False
    matter_before = hits[0].start < contrast.start()
    return all((hit.start < contrast.start()) != matter_before for hit in sentence.of(concept))


def _in_past(sentence: Sentence, hits: tuple[Hit, ...]) -> bool:
    """Whether the past marker is about the matter; "no longer" and "niet meer" deny rather than tell of the past."""
    marks = [
        hit
        for hit in sentence.of("past")
        if not USED_FOR.search(sentence.low[: hit.end]) and sentence.low[hit.start : hit.end] not in NO_LONGER
    ]
    return bool(marks) and not _in_another_clause(sentence, "past", hits)


def _spoken_of_others(sentence: Sentence, hits: tuple[Hit, ...]) -> bool:
    """Whether the sentence tells what other sites do; "unlike other sites we do" is about us."""
    others = [one for one in sentence.of("other_sites") if not ADVERTISED.search(sentence.low[: one.start])]
    if not others:
        return False
    if not hits:
        return True
    spans = clauses(sentence.low)
    for hit in hits:
        start, stop = spans[_clause_of(spans, hit.start)]
        clause = sentence.low[start:stop]
        if OWN.search(clause) and not any(
            start <= other.start < stop and not _compared(sentence.low, other) for other in others
        ):
            return False
        if all(_compared(sentence.low, other) for other in others):
            return False
    return True


def _compared(low: str, other: Hit) -> bool:
    """Whether the other sites are only what "we" are set against: unlike, in tegenstelling tot, anders dan."""
    if re.match(r"\w* (?:als|zoals) (?:deze|de onze)\b|\w* like (?:this|ours)\b", low[other.end :]):
        return True
    before = low[max(0, other.start - 28) : other.start]
    return re.search(
        r"(?:in tegenstelling tot|anders dan|unlike|in contrast to|contrary to|waar|where|like|net als|"
        r"zoals|anders als|im gegensatz zu|wahrend|wie|contrairement (?:a|aux)|comme|alors que)\s*"
        r"(?:op |bij |veel |most |many |auf |bei |vielen |sur |chez |d')?$",
        before,
    ) is not None or low[other.start :].startswith("unlike")


def _polarity(sentence: Sentence, hits: tuple[Hit, ...]) -> Stance:
    """Return HOLDS, DENIED or UNCLEAR from the negations around the matter, two of which may make a rule."""
    low = sentence.low
    covered = [(hit.start, hit.end) for hit in sentence.of("exception_free")]
    # "when we are not sure", "niet alleen bij twijfel": these negations are part of the reservation.
    covered += [(hit.start, hit.end) for hit in sentence.of("hedge")]
    # Alone, "u krijgt ook geen antwoord" is the negation itself.
    first = min((h.start for h in sentence.of("negation", "denial")), default=0)
    also = [match.span() for match in ALSO_NOT.finditer(low) if match.start() > first]
    if any(_asks_not_even(low, span, hits) for span in also):
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
    matter_clauses = {_clause_of(spans, hit.start) for hit in hits}
    near = [n for n in negations if _clause_of(spans, n[0]) in matter_clauses]
    far = [n for n in negations if _clause_of(spans, n[0]) not in matter_clauses]
    refused = sentence.names("refusal") and not sentence.names("tolerance")
    gate = GATE.search(low) is not None
    if sentence.names("tolerance") and near and not refused:
        return Stance.DENIED
    if (gate or NO_X_NO_Y.match(low) or OF_WHICH.search(low)) and _makes_a_rule(low, near, far, hits, refused=refused):
        return Stance.HOLDS
    if any(_clause_of(spans, d.start) in matter_clauses for d in denials) and not _handled(
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


def _asks_not_even(low: str, also: tuple[int, int], hits: tuple[Hit, ...]) -> bool:
    """Whether the matter follows on "ook geen" after it was said that nothing is asked."""
    if ASKS_NOTHING.search(low[: also[0]]) is None:
        return False
    return any(hit.start >= also[1] - 1 and len(low[also[1] : hit.start].split()) <= FEW_BETWEEN for hit in hits)


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
    if word in ("zonder", "without", "ohne", "sans"):
        return False
    # One negation before a "before/until/unless" that leads to the matter: "niets online voordat we je paspoort zagen".
    lead_in = re.search(
        r"\b(?:voordat|vooraleer|voor (?:wij|we)|alvorens|before|until|till|unless|tot(?:dat)?|tenzij|eerder dan|"
        r"prior to|bevor|ehe|bis|solange|ohne dass|avant|tant que|jusqu'a|sans que)\b",
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
    lacking = low[negation[0] : negation[1]] in ("zonder", "without")
    for hit in hits:
        if lacking and negation[0] > hit.start:
            # "een videogesprek zonder het bureau erbij" takes nothing from the call.
            continue
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


def _in_a_clause_of(low: str, mark: Hit, hits: tuple[Hit, ...]) -> bool:
    """Whether a mark stands in a clause of the matter."""
    spans = clauses(low)
    return _clause_of(spans, mark.start) in {_clause_of(spans, hit.start) for hit in hits}


def _hedged(sentence: Sentence, hits: tuple[Hit, ...]) -> bool:
    """Whether the matter is stated with a reservation; one that only concerns an extra step does not count."""
    marks = [
        hit
        for hit in sentence.of("hedge")
        if not NOT_ONLY.search(sentence.low[max(0, hit.start - 25) : hit.start])
        and not (sentence.low[hit.start : hit.end] in IF_NEEDED and not _in_a_clause_of(sentence.low, hit, hits))
        # "Een op de dag zelf gemaakte foto" is no sample of one in ten.
        and not sentence.low.startswith("een op de dag", hit.start)
    ]
    if not marks:
        return False
    if re.search(
        r"\b(?:extra|aanvullend\w*|nogmaals|opnieuw|additional\w*|again|further|nog een keer|another|second time|"
        r"zusatzlich\w*|erneut|nochmals|supplementaire\w*|de nouveau)\b",
        sentence.low,
    ):
        return False
    return not (hits and _in_another_clause(sentence, "hedge", hits))
