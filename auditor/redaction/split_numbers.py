"""Phone numbers over several blocks, cells or line breaks: "06 <br> 1234 <br> 5678", a digit in each cell of a row."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import lru_cache

from selectolax.lexbor import LexborNode

from auditor.redaction.coarse import lowered, plain
from auditor.redaction.finding import SIGNS
from auditor.redaction.numbers import DIALLED, national, numbers_in
from auditor.redaction.page_texts import edit
from auditor.redaction.span import Span, merged
from auditor.redaction.spelled import GAP, TOKEN, spelled_numbers
from auditor.redaction.standing import gives_own_contact
from auditor.redaction.taken_apart import Round

# What holds nothing but digits and words for them; what a text ends or begins with that may be part of a number.
PIECE = re.compile(rf"\W{{0,6}}+(?:(?:\+|plus\s?)?{TOKEN}{GAP})+\W{{0,6}}", re.IGNORECASE)
LAST_PART = re.compile(rf"(?:(?<=[\s:>(])|\A)(?:\+?{TOKEN}{GAP})+\Z", re.IGNORECASE)
FIRST_PART = re.compile(rf"\s*(?:{TOKEN}{GAP}){{0,9}}{TOKEN}(?![^\W_])", re.IGNORECASE)
LONGEST_PIECE, MOST_PIECES, LEAST_DIGITS = 48, 14, 9
# As mobile numbers begin, and those from abroad; any other is one where something before it says that it is dialled.
MOBILE = re.compile(r"06\d{8}|04[5-9]\d{7,8}|\+(?:31|32|49|44|33|352)\d{8,11}|00(?:31|32|49|44|33|352)\d{8,11}")
NATIONAL = re.compile(r"0[1-9]\d{8}")
BEFORE = 60


class Holds(Enum):
    """What a text holds of a number."""

    NOTHING = auto()
    PIECE = auto()
    LAST_PART = auto()
    OTHER = auto()


def clean_split_numbers(page: Round) -> None:
    """Take numbers out that are spread over texts of which each holds a part."""
    for places in _chains(page.parts.texts):
        runs = [page.parts.runs[place] for place in places]
        if any(node.parent is None for run in runs for node, _ in run):
            continue
        pieces = [page.parts.texts[place] for place in places]
        parts = [_part(text, first=not number, last=number == len(pieces) - 1) for number, text in enumerate(pieces)]
        joined = plain(" ".join(text[start:end] for text, (start, end) in zip(pieces, parts, strict=True)))
        before = (
            " ".join(page.parts.texts[max(0, places[0] - 1) : places[0]])[-BEFORE:] + " " + pieces[0][: parts[0][0]]
        )
        parent = runs[0][0][0].parent
        spans = merged(_numbers(joined, before[-BEFORE:], page, parent))
        if not spans:
            continue
        at = 0
        for run, (start, end) in zip(runs, parts, strict=True):
            inside = [
                Span(start + max(span.start - at, 0), start + min(span.end - at, end - start), span.kind)
                for span in spans
                if span.start < at + end - start and span.end > at
            ]
            if inside:
                edit(run, inside)
            at += end - start + 1
        page.changes["phone"] += len(spans)


def _numbers(joined: str, before: str, page: Round, parent: LexborNode | None) -> Iterator[Span]:
    """Yield the numbers of someone in what the parts say together."""
    known = page.known
    own = parent is not None and gives_own_contact(page.places.of(parent).region, own_page=page.own_page)
    dialled = DIALLED.search(before.lower().strip() + " ") is not None
    for number in numbers_in(joined):
        someones = known.is_persons_number(national(number.digits))
        if not (MOBILE.fullmatch(number.digits) or ((dialled or someones) and NATIONAL.fullmatch(number.digits))):
            continue
        if someones or not (own or known.is_help_number(number.digits) or known.stands_beside_help(before)):
            yield Span(number.start, number.end, "phone")
    if not own and not joined.replace(" ", "").isdigit():
        signs = SIGNS.places_in(lowered(joined))["digit"]
        yield from (Span(start, end, "phone") for start, end in spelled_numbers(joined, signs))


def _chains(texts: list[str]) -> Iterator[list[int]]:
    """Yield the places of texts that follow each other and may hold one number together."""
    chain: list[int] = []
    for place, text in enumerate(texts):
        holds = _holds(text)
        if holds is Holds.NOTHING:
            continue
        if holds is Holds.PIECE:
            chain.append(place)
            continue
        if chain:
            ends = FIRST_PART.match(text[:LONGEST_PIECE]) is not None
            yield from _long_enough([*chain, place] if ends else chain)
        chain = [place] if holds is Holds.LAST_PART else []
    yield from _long_enough(chain)


@lru_cache(maxsize=20_000)
def _holds(text: str) -> Holds:
    """Return what a text holds of a number: it as a whole, or what it ends with."""
    if not text.strip():
        return Holds.NOTHING
    if len(text) <= LONGEST_PIECE and PIECE.fullmatch(text) is not None:
        return Holds.PIECE
    return Holds.LAST_PART if LAST_PART.search(text.rstrip()[-LONGEST_PIECE:]) else Holds.OTHER


def _long_enough(chain: list[int]) -> Iterator[list[int]]:
    """Yield a chain that has more parts than one, and no more than a number may have."""
    if 1 < len(chain) <= MOST_PIECES:
        yield chain


def _part(text: str, *, first: bool, last: bool) -> tuple[int, int]:
    """Return where the part of a number stands in a text, which is all of it but in the first and the last."""
    start, end = 0, len(text)
    if PIECE.fullmatch(text) is None:
        bare = text.rstrip()
        if first and (told := LAST_PART.search(bare, max(0, len(bare) - LONGEST_PIECE))) is not None:
            return told.start(), len(bare)
        if last and (told := FIRST_PART.match(text[:LONGEST_PIECE])) is not None:
            return start, told.end()
    return start, end
