"""Who a sentence is about: advertisers, visitors, users in general, people who report, or other sites."""

from bisect import bisect_left
from collections.abc import Iterator
from enum import StrEnum
from operator import attrgetter

from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.reading.sentences import Sentence
from auditor.site.words.vocabulary import Vocabulary


class Who(StrEnum):
    """The people a platform's rules are about; never one person."""

    ADVERTISER = "advertiser"
    VISITOR = "visitor"
    USER = "user"
    REPORTER = "reporter"
    DATA_SUBJECT = "data_request"
    OTHERS = "other_sites"


# So far back it is still the same that is spoken of.
BEFORE = 260
START = attrgetter("start")
EXPLICIT = (Who.ADVERTISER, Who.VISITOR, Who.REPORTER, Who.DATA_SUBJECT)
AT_THE_DOOR = frozenset({Region.DIALOG, Region.HEADER, Region.FOOTER})
BY_KIND = {
    PageKind.ADVERTISE: Who.ADVERTISER,
    PageKind.VERIFICATION: Who.ADVERTISER,
    PageKind.PRICING: Who.ADVERTISER,
    PageKind.GATE: Who.VISITOR,
    PageKind.HOME: Who.VISITOR,
    PageKind.LISTING: Who.VISITOR,
    PageKind.REPORT: Who.REPORTER,
    PageKind.REGISTER: Who.USER,
    PageKind.TERMS: Who.USER,
    PageKind.LOGIN: Who.USER,
}


def who(sentence: Sentence, kind: PageKind, words: Vocabulary, title: str = "") -> frozenset[Who]:
    """Return who the sentence is about: as it says itself, else its question, lead, the text before, headings, page."""
    named = frozenset(one for one in EXPLICIT if sentence.names(one.value))
    if named:
        return named
    if kind is PageKind.GATE or sentence.block.region in AT_THE_DOOR:
        # What stands at the door or around the page speaks to whoever comes in, whatever was said before it.
        return frozenset({Who.VISITOR})
    for found in _around(sentence, words, title):
        named = frozenset(one for one in EXPLICIT if one.value in found)
        if named:
            return named
    if sentence.names(Who.USER.value):
        return frozenset({Who.USER})
    return frozenset({BY_KIND.get(kind, Who.USER)})


def _around(sentence: Sentence, words: Vocabulary, title: str) -> Iterator[frozenset[str]]:
    """Yield what stands around a sentence names, the nearest first."""
    for context in (sentence.question, sentence.lead):
        if context:
            yield words.named(context)
    yield _named_before(sentence, words)
    for context in (*reversed(sentence.block.headings[-3:]), title):
        if context:
            yield words.named(context.lower())


def _named_before(sentence: Sentence, words: Vocabulary) -> frozenset[str]:
    """Return what the last sentences before it in its block name."""
    here = sentence.part.start
    parts = words.read(sentence.block.text).parts if here else ()
    last = bisect_left(parts, here, key=START)
    # A sentence that begins long before may reach as far as here.
    first = max(0, bisect_left(parts, here - BEFORE, key=START) - 1)
    return frozenset(
        hit.concept for part in parts[first:last] for hit in part.hits if here - BEFORE <= part.start + hit.start < here
    )
