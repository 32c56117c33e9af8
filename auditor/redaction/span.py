"""A stretch of text that goes, and what is left once it is gone."""

from collections.abc import Iterable
from typing import NamedTuple

from auditor.site.markup.redaction import MARK


class Span(NamedTuple):
    """A stretch of text that goes, and why."""

    start: int
    end: int
    kind: str


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return the spans in order; those that overlap are one, of the first one's kind."""
    told: list[Span] = []
    for span in sorted(spans):
        if told and span.start < told[-1].end:
            told[-1] = told[-1]._replace(end=max(told[-1].end, span.end))
        elif span.end > span.start:
            told.append(span)
    return told


def without(text: str, spans: Iterable[Span]) -> str:
    """Return the text with a mark for every span."""
    parts, reached = [], 0
    for span in merged(spans):
        parts.append(text[reached : span.start])
        parts.append(MARK)
        reached = span.end
    return "".join((*parts, text[reached:])) if parts else text
