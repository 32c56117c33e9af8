"""Reads a sentence that says how many advertisements there are: nothing of one that says anything else besides."""

import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import NamedTuple

from auditor.site.transparency.total_words import (
    ABOUT,
    ALL,
    ARTICLES,
    AT_LEAST,
    BETWEEN,
    FEW,
    OFFERS,
    OUT_OF,
    PART,
    PERSONS,
    PLAIN,
    RESULTS,
    SHOWN,
    TOWNS,
    UP_TO,
)
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

# The thin and other spaces, and the apostrophe of the Swiss, stand between thousands too.
TOKEN = later(r"(?<!\d)\d{1,3}(?:[.,' ]\d{3}){1,3}(?![\d.,]*\d)|\d[\w.,]*\w|\d|[^\W\d_][\w'/-]*(?<![-'/])|\S")
NUMBER = later(r"[1-9]\d{0,6}|[1-9]\d{0,2}(?:[.,' ]\d{3}){1,2}")
YEAR = later(r"(?:199|20[0-3])\d")
# Signs that only lay out a sentence; any other (a sign of money, of a percentage) makes it say something else.
LAYOUT = frozenset(":,()-.!|/\"'&*=~[]\u00b7\u00bb\u00ab")
ORNAMENT = later(
    "[\u2022\u25b6\u25ba\u203a\u2192\u2713\u2714\u2605\u2606\u2665\u00a9\ufe0f\u2500-\u27bf\U0001f300-\U0001faff]"
)
ENDS = later(r"(?<=[.!?;])\s+")
SHORTENED = later(r"\b(ca|circa|approx|env|ong)\.(?=\s)", re.IGNORECASE)
WORD = later(r"[a-z]")
BEFORE = 4
# A longer sentence says more than a number.
LONGEST = 300
# "18+" is an age.
FEWEST, FEWEST_WITH_PLUS, MOST = 2, 100, 9_999_999


class Sort(StrEnum):
    """What is counted: advertisements, what a search finds, those who advertise, or a part of these."""

    OFFERS = "offers"
    RESULTS = "results"
    PERSONS = "persons"
    PART = "part"


class Near(StrEnum):
    """How exactly it is told."""

    EXACTLY = "exactly"
    ABOUT = "about"
    AT_LEAST = "at_least"


class Count(NamedTuple):
    """A number of advertisements, with the sentence that tells it."""

    number: int
    near: Near
    sort: Sort
    said: str


SORTS = {
    **dict.fromkeys(OFFERS, Sort.OFFERS),
    **dict.fromkeys(RESULTS, Sort.RESULTS),
    **dict.fromkeys(PERSONS, Sort.PERSONS),
    **dict.fromkeys(PART, Sort.PART),
}
KNOWN = PLAIN | SHOWN | ALL | BETWEEN | AT_LEAST | ABOUT | TOWNS | FEW | SORTS.keys()


def counted_offers(text: str, own: Callable[[str], bool] = lambda _: False) -> Iterator[Count]:
    """Yield the counts in a text; `own` tells the words of the platform's own name."""
    for said in ENDS.split(SHORTENED.sub(r"\1 ", text)):
        if len(said) <= LONGEST and any(map(str.isdigit, said)) and not said.rstrip(" \"'").endswith("?"):
            yield from _counts(said.strip(), own)


def is_plain(text: str, own: Callable[[str], bool] = lambda _: False) -> bool:
    """Whether a heading or lead narrows nothing down: it says nothing but what such sentences say."""
    return all(_is_known(token, own) for token in _tokens(text))


def _tokens(text: str) -> list[str]:
    return TOKEN.findall(folded(ORNAMENT.sub(" ", text)))


def _is_known(token: str, own: Callable[[str], bool]) -> bool:
    return token in KNOWN or token in LAYOUT or (WORD.match(token) is not None and own(token))


def _counts(said: str, own: Callable[[str], bool]) -> Iterator[Count]:
    """Yield the counts of a sentence, if it says nothing else."""
    tokens = _tokens(said)
    read: set[int] = set()
    found: list[Count] = []
    for place, token in enumerate(tokens):
        if place in read or not token[0].isdigit():
            continue
        out_of = _out_of(tokens, place)
        at = out_of or place
        value = _value(tokens[at])
        plus = at + 1 < len(tokens) and tokens[at + 1] == "+"
        if value is None or value < (FEWEST_WITH_PLUS if plus else FEWEST):
            return
        read.update(range(place, at + 1 + plus))
        sort = _sort_after(tokens, at + 1 + plus) or _sort_before(tokens, place)
        if sort is None and not (found and at + 1 < len(tokens) and tokens[at + 1] in TOWNS):
            return
        if sort is not None:
            if not out_of and not SHOWN.isdisjoint(tokens) and ALL.isdisjoint(tokens):
                return
            near = Near.EXACTLY if out_of else Near.AT_LEAST if plus else _near(tokens[max(0, place - BEFORE) : place])
            found.append(Count(value, near, sort, said))
    if all(place in read or _is_known(token, own) for place, token in enumerate(tokens)):
        yield from found


def _value(token: str) -> int | None:
    """Return the number that a token is, None for a year, a time, a telephone number, a part of a word."""
    if NUMBER.fullmatch(token) is None or YEAR.fullmatch(token) is not None:
        return None
    value = int(re.sub(r"\D", "", token))
    return value if value <= MOST else None


def _out_of(tokens: list[str], place: int) -> int | None:
    """Return where the whole stands of what begins here: "1-24 van de 873", "24 of 873"."""
    at = place + 1
    part = _value(tokens[place])
    if tokens[at : at + 1] and tokens[at] in UP_TO and tokens[at + 1 : at + 2]:
        first, part, at = part, _value(tokens[at + 1]), at + 2
        if first is None or part is None or part < first:
            return None
    while at < len(tokens) and (tokens[at] in SORTS or tokens[at] in BETWEEN):
        at += 1
    if part is None or at >= len(tokens) or tokens[at] not in OUT_OF:
        return None
    at += 1
    while at < len(tokens) and (tokens[at] in ARTICLES or tokens[at] in OUT_OF or tokens[at] in ("'", "about")):
        at += 1
    whole = _value(tokens[at]) if at < len(tokens) else None
    return at if whole is not None and whole >= part else None


def _sort_after(tokens: list[str], place: int) -> Sort | None:
    """Return what the words after a number say that it counts."""
    while place < len(tokens) and tokens[place] in BETWEEN:
        place += 1
    return SORTS.get(tokens[place]) if place < len(tokens) else None


def _sort_before(tokens: list[str], place: int) -> Sort | None:
    """Return what the word before a number says that it counts: "Advertenties (1.234)"; persons are mostly a part."""
    place -= 1
    while place >= 0 and (tokens[place] in (":", "(", "-", "=") or tokens[place] in BETWEEN):
        place -= 1
    sort = SORTS.get(tokens[place]) if place >= 0 else None
    return sort if sort in (Sort.OFFERS, Sort.RESULTS) else None


def _near(before: list[str]) -> Near:
    """Return how exactly a number is told, by the words before it."""
    if not AT_LEAST.isdisjoint(before):
        return Near.AT_LEAST
    return Near.EXACTLY if ABOUT.isdisjoint(before) else Near.ABOUT
