"""Whether a sentence tells what is no longer so; "niet meer dan" and "no longer than" measure, and tell of today."""

from auditor.site.reading.sentence import Sentence
from auditor.site.words.later import later

MEASURES = later(r"\s*(?:dan|than|als|que)\b")


def is_past(sentence: Sentence) -> bool:
    """Whether a sentence names the past itself, and does not only say how much or how long at most."""
    return any(MEASURES.match(sentence.low, hit.end) is None for hit in sentence.of("past"))
