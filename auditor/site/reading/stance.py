"""What a sentence does with a matter it names: states it, hedges, denies, promises, tells of others or of the past."""

import re

from auditor.site.reading.clause import Stance, clause_of, clauses
from auditor.site.reading.condition import is_unreal
from auditor.site.reading.polarity import polarity
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import (
    ADDITION,
    ADVERTISED,
    AT_PRESENT,
    CONTRAST,
    FROM_A_MONTH,
    IF_NEEDED,
    NO,
    NOT_ONLY,
    NOT_SO,
    NOW,
    NOW_NOT,
    OWN,
    REVERSES,
    USED_FOR,
    WHETHER_NOT,
    YES,
)
from auditor.site.words.later import later
from auditor.site.words.vocabulary import Hit, folded

SOON_ASKED = later(
    r"^[^?]*\b(?:straks|binnenkort|later|morgen|volgende (?:week|maand)|soon|tomorrow|next (?:week|month)|bald|"
    r"bientot)\b"
    r"[^?.:]*\?[^?]*$"
)
# "Oude voorwaarden", "Regels (vervallen per 1 januari 2020)": what stands under it held once; an advertisement that has
# expired, and a new version that names the one before it, are something else.
NO_LONGER_HOLDS = later(
    r"\b(?:niet (?:meer|langer) (?:van kracht|geldig|van toepassing)|"
    r"no longer (?:in force|valid|applicable|applies|apply)|nicht mehr gultig|n'est plus en vigueur|superseded)\b|"
    r"\b(?:vervallen|expired|ausser kraft) (?:per|sinds|op|met ingang|on|since|as of|seit)\b|\((?:vervallen|expired)\b|"
    r"^\W*(?:(?:de|onze|our|the) )?(?:oude|vorige|eerdere|old|previous|earlier|former|alte|anciennes?) "
    r"(?:versies?|(?:\w+ )?voorwaarden|regels|reglement|versions?|terms|rules|conditions|agb|fassung)\b"
)
NO_LONGER = frozenset(
    {"niet meer", "niet langer", "no longer", "any more", "anymore", "nicht mehr", "nicht langer", "n'est plus"}
)


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
    if "promise" in sentence.headed and not (sentence.question or _asked_above(sentence) or AT_PRESENT.search(low)):
        return Stance.PROMISED
    announced = sentence.names("promise") and not _in_another_clause(sentence, "promise", hits)
    if (announced and not _at_present(low, hits)) or (FROM_A_MONTH.match(low) and not NOW.search(low)):
        return Stance.PROMISED
    past = _of_the_past(sentence, hits)
    if past is not None:
        return past
    if hits and WHETHER_NOT.match(low):
        return Stance.DENIED
    answer = _answer(sentence)
    if answer is Stance.DENIED and not hits:
        return Stance.DENIED
    held = polarity(sentence, hits) if hits else Stance.HOLDS
    if answer is Stance.DENIED and held is Stance.HOLDS and not REVERSES.match(low):
        held = Stance.DENIED if sentence.names("denial") or not sentence.names("obligation", "everyone") else held
    if held is not Stance.HOLDS:
        return held
    return Stance.HEDGED if hedges and _hedged(sentence, hits) else Stance.HOLDS


def _asked_above(sentence: Sentence) -> bool:
    """Whether the word of promise in its heading is asked of the reader: "Straks vrij? Zet erop."."""
    headings = sentence.block.headings[-1:]
    return any(SOON_ASKED.match(folded(one)) is not None for one in headings)


def _of_the_past(sentence: Sentence, hits: tuple[Hit, ...]) -> Stance | None:
    """Return that it tells of the past, or that it is no longer so: "vroeger lazen wij alles, nu niet meer"."""
    above = map(folded, sentence.block.headings)
    if is_unreal(sentence.low) or any(NO_LONGER_HOLDS.search(one) is not None for one in above):
        return Stance.PAST
    if not sentence.names("past"):
        return None
    ended = NOW_NOT.search(sentence.low)
    # "Vroeger kon het zonder paspoort, nu niet meer" ends what was lacking.
    if hits and ended is not None and not any(one.start < ended.start() for one in sentence.of("negation", "denial")):
        return Stance.DENIED
    return Stance.PAST if not NOW.search(sentence.low) and _in_past(sentence, hits) else None


def _at_present(low: str, hits: tuple[Hit, ...]) -> bool:
    """Whether the clause of the matter tells how it is for now, beside a promise for later."""
    spans = clauses(low)
    places = [spans[clause_of(spans, hit.start)] for hit in hits] or [(0, len(low))]
    return any(AT_PRESENT.search(low, *place) for place in places)


def _answer(sentence: Sentence) -> Stance | None:
    """Return yes (holds) or no (denied) when the sentence opens the answer to a question."""
    if not sentence.question or not sentence.first:
        return None
    if NO.match(sentence.low) or NOT_SO.match(sentence.low):
        return Stance.DENIED
    return Stance.HOLDS if YES.match(sentence.low) else None


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
        start, stop = spans[clause_of(spans, hit.start)]
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


def _in_aclause_of(low: str, mark: Hit, hits: tuple[Hit, ...]) -> bool:
    """Whether a mark stands in a clause of the matter."""
    spans = clauses(low)
    return clause_of(spans, mark.start) in {clause_of(spans, hit.start) for hit in hits}


def _hedged(sentence: Sentence, hits: tuple[Hit, ...]) -> bool:
    """Whether the matter is stated with a reservation; one that only concerns an extra step does not count."""
    marks = [
        hit
        for hit in sentence.of("hedge")
        if not NOT_ONLY.search(sentence.low[max(0, hit.start - 25) : hit.start])
        and not (sentence.low[hit.start : hit.end] in IF_NEEDED and not _in_aclause_of(sentence.low, hit, hits))
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
    return not _in_another_clause(sentence, "hedge", hits)
