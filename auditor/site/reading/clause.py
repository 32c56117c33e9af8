"""The clauses of a sentence, and what a sentence may do with a matter that it names."""

from enum import StrEnum

from auditor.site.reading.stance_words import CLAUSE_BREAK


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
    if start < len(low) or not spans:
        spans.append((start, len(low)))
    return tuple(spans)


def clause_of(spans: tuple[tuple[int, int], ...], place: int) -> int:
    """Return the number of the clause that holds a place."""
    return next((n for n, (start, stop) in enumerate(spans) if start <= place < stop), len(spans) - 1)
