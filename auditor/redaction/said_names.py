"""Names in running text, headings and bylines of a page of somebody in no card, but of those who run the platform."""

import re
from collections.abc import Iterator

from auditor.redaction.attribute_names import READ_BY_PEOPLE
from auditor.redaction.escapes import unescaped
from auditor.redaction.no_names import SMALL, WHO, WORD, is_no_name, names_from
from auditor.redaction.page_lines import lower_words
from auditor.redaction.said import SIGNING, names_said, names_signed
from auditor.redaction.said_patterns import Standing
from auditor.redaction.taken_apart import Round
from auditor.site.markup.regions import Region

OF_VISITORS = frozenset({Region.USER_CONTENT, Region.QUOTE})
CAPITAL = re.compile(WORD)
# What data that describe a page are headed, and who wrote what they describe.
HEADLINED = re.compile(
    r"\"(?:headline|name|title|description|articleBody|reviewBody|alternativeHeadline|"
    r"caption)\"\s{0,9}:\s{0,9}\"(?P<text>[^\"]{5,600})\""
)
AUTHORED = re.compile(
    rf"\"(?:author|creator|"
    rf"reviewer)\"\s{{0,9}}:\s{{0,9}}\[?\s{{0,9}}\{{[^{{}}]{{0,200}}?\"name\"\s{{0,9}}:\s{{0,9}}\"(?P<name>{WHO})\""
)
LONGEST_COMMENT, MARKUP = 20_000, re.compile(r"<[^<>]{1,400}>")
LONGEST, OF_A_PERSON = 400_000, '"Person"'


def said_names(page: Round) -> set[str]:
    """Return whom a page names where its words tell of people; on one of the platform's own, others."""
    names: dict[str, Standing] = {}
    for text in (*page.parts.texts, *_unseen(page)):
        for name, standing in names_said(text).items():
            names[name] = max(names.get(name, standing), standing)
    for name in _signed(page):
        names.setdefault(name, Standing.ANYBODY)
    for code in _data(page):
        for found in AUTHORED.finditer(code):
            # An organisation may have written it too.
            if OF_A_PERSON in code[found.start() : found.end() + len(found[0])]:
                names.update((name, names.get(name, Standing.ANYBODY)) for name in names_from(found["name"]))
    if page.own_page:
        least = Standing.OTHERS if page.tells_of_others else Standing.OFFER
        names = {name: standing for name, standing in names.items() if standing >= least}
        if not page.tells_of_others:
            page.known.own_people.update(_own_people(page, {name.lower() for name in names}))
    told = {name for name in names if page.known.own_people.isdisjoint(name.lower().split())}
    if not told:
        return told
    words = lower_words(page)
    return {name for name in told if not words.issuperset({*name.lower().split()} - SMALL)}


def _signed(page: Round) -> Iterator[str]:
    """Yield who signs under a quotation or what a visitor wrote."""
    for run, text in zip(page.parts.runs, page.parts.texts, strict=True):
        signed = list(names_signed(text)) if text.lstrip()[:1] in SIGNING else ()
        if signed and (parent := run[0][0].parent) is not None and page.places.of(parent).region in OF_VISITORS:
            yield from signed


def _unseen(page: Round) -> Iterator[str]:
    """Yield what a page says in attributes, comments and data about itself: a description, a headline."""
    yield from (value for _, name, value in page.parts.values if " " in value and name in READ_BY_PEOPLE)
    yield from (MARKUP.sub(" ", (node.comment_content or "")[:LONGEST_COMMENT]) for node in page.parts.comments)
    for code in _data(page):
        yield from (unescaped(found["text"]) for found in HEADLINED.finditer(code))


def _data(page: Round) -> Iterator[str]:
    """Yield the data in which a page describes itself for search engines."""
    for node in page.parts.unread:
        if node.tag == "script" and "json" in (node.attributes.get("type") or "").lower():
            yield (node.text() or "")[:LONGEST]


def _texts(page: Round) -> Iterator[tuple[Region, str]]:
    """Yield the texts of a page with where they stand."""
    for run, text in zip(page.parts.runs, page.parts.texts, strict=True):
        if (parent := run[0][0].parent) is not None:
            yield page.places.of(parent).region, text


def _own_people(page: Round, offered: set[str]) -> Iterator[str]:
    """Yield the words by which the platform may call those who run it: on its own pages, and of nobody on offer."""
    for region, text in _texts(page):
        if region not in OF_VISITORS and region is not Region.CARD:
            yield from (
                word.lower() for word in CAPITAL.findall(text) if word.lower() not in offered and not is_no_name(word)
            )
