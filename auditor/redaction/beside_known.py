"""Names to choose from, or in a list, beside one that is known: the others of such a list are people too."""

import re
from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborNode

from auditor.redaction.coarse import lowered
from auditor.redaction.lists import FRAMES
from auditor.redaction.no_names import WHO, WORD, is_no_name
from auditor.redaction.page_lines import lower_words
from auditor.redaction.taken_apart import Round
from auditor.redaction.writers import is_handle
from auditor.site.markup.elements import tidy
from auditor.site.markup.redaction import MARK

# What else is chosen from, some of which people are called too: Amber, Jade, Paris.
OF_THINGS = re.compile(
    r"(?<![a-z])(?:"
    r"kleur|colou?r|haar|hair|ogen|eyes|stad|plaats|city|town|regio|region|provinc|land|country|soort|kind|type|categor|"
    r"rubriek|taal|lang|leeftijd|age|onderwerp|subject|reden|reason|maat|size|nationali|dienst|service|afkomst|month|"
    r"maand|dag|day|thema|theme|betaal|pay|bank)",
    re.IGNORECASE,
)
ONE = re.compile(WHO)
LEAST, MOST, MOST_WORDS, SHARE, LONGEST = 2, 200, 2, 5, 2_000
# "Tessel, Mirte, Joris en Gonda".
NAMED = rf"(?:{re.escape(MARK)}|{WORD}(?![\w'\u2019]))"
SEPARATED = re.compile(r", (?:en |and )?| en | and | & ")
ENUMERATED = re.compile(rf"{NAMED}(?:(?:{SEPARATED.pattern}){NAMED})+")


def beside_known(page: Round) -> Iterator[str]:
    """Yield the short words with a capital in a select or list of which one is a known name."""
    found: list[str] = []
    if "select" in page.parts.tags or "datalist" in page.parts.tags:
        for select in page.tree.css("select, datalist"):
            if not OF_THINGS.search(_called(select, page)):
                found += _others(
                    [tidy(one.text() or one.attributes.get("value") or "") for one in select.css("option")], page
                )
    for several in page.tree.css("ul, ol") if page.parts.tags & {"ul", "ol"} else ():
        if page.places.of(several).region not in FRAMES:
            items = [one for one in several.iter() if one.tag == "li"]
            if len(items) > LEAST:
                found += _others([tidy(one.text(separator=" ")) for one in items], page)
    for text in page.parts.texts:
        if len(text) <= LONGEST and sum(map(text.count, (",", " en ", " and "))) >= LEAST:
            found += _enumerated(text, page)
    words = lower_words(page) if found else set()
    yield from (name for name in found if words.isdisjoint(name.lower().split()))


def _others(told: Sequence[str], page: Round) -> list[str]:
    """Return what looks like a name beside known ones, which are one in five at least."""
    if not LEAST <= len(told) <= MOST or any(len(one.split()) > 2 * MOST_WORDS for one in told):
        return []
    known = [one for one in told if _is_known(one, page)]
    others = [one for one in told if one not in known and _may_be_one(one)]
    # Where most are no names, the one that is known is called as something else is.
    return others if known and len(known) * SHARE >= len(told) and (len(known) + len(others)) * 2 > len(told) else []


def _enumerated(text: str, page: Round) -> list[str]:
    """Return what stands between commas with known names, of which there are two at least and as many as others."""
    line, told = tidy(text), ""
    spans = sorted(page.known.names_in(line, lowered(line)))
    if len(spans) + line.count(MARK) < LEAST:
        return []
    reached = 0
    for start, end in spans:
        if start >= reached:
            told, reached = f"{told}{line[reached:start]}{MARK}", end
    told += line[reached:]
    return [
        one
        for found in ENUMERATED.finditer(told)
        for parts in (SEPARATED.split(found[0]),)
        if parts.count(MARK) >= LEAST and parts.count(MARK) * 2 >= len(parts)
        for one in parts
        if one != MARK and _may_be_one(one)
    ]


def _is_known(text: str, page: Round) -> bool:
    """Whether a text is a known name as a whole, or was one."""
    bare = text.strip(" .,:-")
    return bare == MARK or any(end - start == len(bare) for start, end in page.known.names_in(bare, lowered(bare)))


def _may_be_one(text: str) -> bool:
    if is_handle(text):
        return True
    words = text.split()
    return ONE.fullmatch(text) is not None and len(words) <= MOST_WORDS and not any(map(is_no_name, words))


def _called(select: LexborNode, page: Round) -> str:
    """Return what a select is called, by its name and its labels."""
    told = " ".join(select.attributes.get(name) or "" for name in ("name", "id", "aria-label"))
    identity = select.attributes.get("id")
    if identity:
        told += " ".join(
            label.text(separator=" ")
            for label in page.tree.css("label[for]")
            if label.attributes.get("for") == identity
        )
    around = select.parent
    return f"{told} {around.text(deep=False) or ''}" if around is not None and around.tag == "label" else told
