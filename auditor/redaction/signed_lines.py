"""Who signs in a guestbook: rows of one make that begin with a bold name, with a date or a colon behind it."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from auditor.redaction.lists import FRAMES
from auditor.redaction.no_names import LETTER, NO_NAMES, WORD, is_no_name, names_from
from auditor.redaction.page_lines import lower_words, tells_of_people
from auditor.redaction.said_patterns import MONTH
from auditor.redaction.taken_apart import Round
from auditor.site.markup.elements import tidy
from auditor.site.markup.regions import Region
from auditor.site.words.names import ORDINARY

BOLD = "b, strong, dt, th"
SOURCE = "blockquote footer, blockquote cite, blockquote + cite, blockquote + footer, blockquote + figcaption"
BLOCKS = frozenset(
    {"td", "th", "p", "li", "div", "dd", "blockquote", "article", "section", "center", "font", "tr", "dl"}
)
# "Marga Duin", "J. van der Duin", "Marga D.", "Marga & Joris"; what names such a one is one word of it or two.
SIGNS = re.compile(
    rf"(?P<initials>(?:[{LETTER}]\.\s?){{0,3}})(?:(?:van|von|de|der|den|du|la|ter|ten) ){{0,2}}"
    rf"(?P<name>{WORD}(?: {WORD})?)(?P<last>\s[{LETTER}]\.?)?(?:\s?(?:&|en|and)\s?(?P<other>{WORD}))?"
)
DATED = re.compile(
    rf"\W{{0,4}}(?:(?:op|on|am|le|om)\s)?(?:\d{{1,2}}[-/. ]\d{{1,2}}(?:[-/. ]\d{{2,4}}|\b)|\d{{4}}-\d\d-\d\d|"
    rf"\d{{1,2}}\.? {MONTH[: MONTH.rindex('[a-zé]')]}|{MONTH})",
)
LEAST, LONGEST, MOST_WORDS, LOOKED_AT = 3, 32, 4, 40
LONGEST_NAME = 12


class Signed(NamedTuple):
    """What a row begins with in bold: the names in it, and whether a date stands behind, or a colon."""

    names: tuple[str, ...]
    dated: bool


def signed_lines(page: Round) -> set[str]:
    """Return who signs rows of one make, of which most look like a name; behind a colon only where people write."""
    quoted = _quoted(page)
    makes: dict[tuple[int, str], list[Signed]] = defaultdict(list)
    if page.parts.tags.isdisjoint({"b", "strong", "dt", "th"}):
        return quoted
    tells = tells_of_people(page) and not page.own_page
    for bold in page.tree.css(BOLD):
        region = page.places.of(bold).region
        row = bold.parent
        if row is None or row.tag not in BLOCKS or region in FRAMES or not _stands_first(bold):
            continue
        dated, colon = _followed(bold)
        if not (dated or (colon and (tells or region is Region.USER_CONTENT))):
            continue
        make = row.parent.parent if row.tag in ("td", "th") and row.parent is not None else row.parent
        if bold.tag in ("dt", "th"):
            make = row
        if make is not None:
            makes[make.mem_id, row.tag or ""].append(Signed(tuple(_names(bold, page)), dated))
    found = [one for rows in makes.values() if _are_signed(rows) for one in rows]
    if not found:
        return quoted
    words = lower_words(page)
    return quoted | {name for one in found for name in one.names if name.lower() not in words}


def _quoted(page: Round) -> set[str]:
    """Return who is given as the source of a quotation, where HTML has its place for one: its foot or its `cite`."""
    if "blockquote" not in page.parts.tags:
        return set()
    words = lower_words(page)
    # Such a foot is the quotation's, whatever stands for the foot of a page elsewhere.
    told = {name for one in page.tree.css(SOURCE) for name in _names(one, page)}
    # A law or an office may be quoted too, in a longer word than anybody's name.
    return {name for name in told if name.lower() not in words and len(name) <= LONGEST_NAME}


def _are_signed(rows: list[Signed]) -> bool:
    """Whether rows of one make are so many, and most of them begin with what looks like a name."""
    named = sum(bool(one.names) for one in rows)
    return len(rows) >= LEAST and named >= LEAST - 1 and named * 2 > len(rows)


def _stands_first(bold: LexborNode) -> bool:
    """Whether nothing stands before a bold word in its block."""
    before = bold.prev
    while before is not None:
        if before.tag not in ("-text", "-comment", "br", "img") or (
            before.tag == "-text" and (before.text() or "").strip()
        ):
            return bold.tag in ("dt", "th") and before.tag in ("dd", "dt")
        before = before.prev
    return True


def _followed(bold: LexborNode) -> tuple[bool, bool]:
    """Return whether a date follows a bold word, in its block or the next cell, and whether a colon does."""
    said, after = "", bold.next
    while after is not None and len(said) < LOOKED_AT:
        said += " " if after.tag == "br" else (after.text(separator=" ") or "")
        after = after.next
    if not said.strip() and bold.parent is not None and bold.parent.tag == "td":
        cell = bold.parent.next
        while cell is not None and cell.tag == "-text":
            cell = cell.next
        said = cell.text(separator=" ") if cell is not None else ""
    said = tidy(said[: 2 * LOOKED_AT])
    own = tidy(bold.text(separator=" "))
    return DATED.match(said) is not None, own.endswith(":") or said.startswith(":")


def _names(bold: LexborNode, page: Round) -> Iterator[str]:
    """Yield the names of a bold word that looks like one and is nobody of the platform's."""
    text = tidy(bold.text(separator=" ")).rstrip(" :,.")
    if len(text) > LONGEST or len(text.split()) > MOST_WORDS or (signed := SIGNS.fullmatch(text)) is None:
        return
    words = signed["name"].split()
    if signed["last"] and len(words) == 1 and is_no_name(words[0]):
        # "Egbrecht W." ends as words for the law do, and nothing but somebody has a letter behind.
        yield from () if words[0].lower() in NO_NAMES | ORDINARY else words
        return
    if is_no_name(words[0]) or not page.known.own_people.isdisjoint(text.lower().split()):
        return
    yield from names_from(signed["name"])
    if signed["other"] and not is_no_name(signed["other"]):
        yield signed["other"]
