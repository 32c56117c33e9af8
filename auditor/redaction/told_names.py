"""Names that a page gives in no card: with an age, behind a deed, of who is there, over an offer.

Each is learnt only where at least two stand in one make on a page, so that a word that merely looks like one stays.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from auditor.redaction.beside_known import beside_known
from auditor.redaction.lists import FRAMES
from auditor.redaction.placed_names import listed_names, placed_names
from auditor.redaction.priced_names import names_before_a_price
from auditor.redaction.rosters import rostered_names
from auditor.redaction.said_names import said_names
from auditor.redaction.shown_names import beside_pictures, chosen, in_templates, there
from auditor.redaction.signed_lines import signed_lines
from auditor.redaction.taken_apart import Round
from auditor.redaction.told_in_code import names_in_code_of
from auditor.redaction.typed_names import typed_names
from auditor.site.entries.card_kind import AGE, SAID_OF_ONESELF
from auditor.site.entries.card_marks import ROOT
from auditor.site.markup.elements import tidy
from auditor.site.markup.regions import Region
from auditor.site.words.names import NAME
from auditor.site.words.towns import TOWNS

LEAST, LONGEST_LINE, LONGEST_LIST = 2, 90, 600
NAMED = f"(?P<name>{NAME.pattern})"
AGED = re.compile(
    r"(?:(?:[Nn]ieuw|[Nn]ew|[Nn]eu|[Oo]nline|[Nn]u|[Vv]andaag|[Tt]op|[Tt]oday)\b\s*:?\s*)?[^\w(]{0,4}"
    rf"{NAMED}\s*[,(|·•★☆♥:/\u2013-]\s*\(?(?:1[89]|[2-6]\d)\b(?!\s?(?:\d|[a-z]*advert|ads|profiel|result|km|min|uur|%|€))"
)
DEED = re.compile(
    r"(?:[Cc]hat|[Bb]el|[Aa]pp|[Ss]tuur|[Bb]oek|[Rr]eserveer|[Bb]ezoek|[Rr]eview|[Rr]ecensie|[Ee]rvaring(?:en)?|"
    r"[Bb]eoordeling|[Aa]fspraak|[Dd]ate|[Bb]ook|[Cc]all|[Mm]essage|[Vv]olg|[Ff]ollow|[Bb]ekijk|[Bb]ericht)"
    rf"(?: (?:nu|een|bericht|met|van|aan|bij|over|with|of|to|about|profiel))*\s{NAMED}(?: nu)?"
)
PRESENT = re.compile(
    r"\b(?:aanwezig|online|werk(?:en|t|zaam)|beschikbaar|present|on duty|working|anwesend|im haus|en ligne)\b"
    r"[^:.]{0,25}:\s*(?P<list>[^:;]{3,400})",
    re.IGNORECASE,
)
BETWEEN = re.compile(r"\s*(?:,|/|\||·|•|\ben\b|\band\b|\bund\b|\bet\b|&|\+|\.(?:\s|$))\s*")
SIGNING = "-\u2013\u2014~"
SIGNED = re.compile(rf"[{SIGNING}]\s*{NAMED}(?:\s+(?:uit|te|from|aus|de)\b.*|\s*,.*)?", re.DOTALL)
REVIEWED = re.compile(
    r"\b(?:bij|met|bezoek aan|ervaring met|with|bei|chez|mit|avec)\s"
    r"(?P<name>[A-ZÀ-Þ][\w'\u2019-]{2,}(?:\s[A-ZÀ-Þ][\w'\u2019-]+)?)"
)
# What a line with an age holds, what one with a deed begins with, what one holds that may be of a review.
WITH_AGE = re.compile(r"[1-6]\d(?!\d)")
DEEDS = "CcBbAaSsRrEeDdMmVvFf"
WITHIN = re.compile(r" (?<=[a-z] )[A-ZÀ-Þ]")
COLUMN = re.compile(r"(?:naam|name|dame|dames|lady|ladies|wie|nom|prénom|vorname|masseuse|model)", re.IGNORECASE)
# What stands under "Naam" in a table of a company's details: labels, and not names.
LABEL = re.compile(
    r"\b(?:\w*adres|address|kvk|k\.v\.k|kamer van koophandel|btw|vat|rsin|iban|telefoon|phone|e-?mail|postcode|"
    r"vestiging|handelsnaam|rechtsvorm|bestuurder|registration|anschrift|handelsregister|siret|siege)\b",
    re.IGNORECASE,
)
DIALS = "a[href^='tel:'], a[href^='sms:'], a[href*='wa.me/'], a[href*='whatsapp.com/']"
FIRST_PERSON = re.compile(
    r"\b(?:ik ontvang|bij mij|mijn foto|i receive|visit me|ich empfange|je reçois)\b", re.IGNORECASE
)


def learn_told(page: Round) -> None:
    """Learn the names that a page tells outside its cards."""
    names: set[str] = set()
    for some in (
        *_in_lines(page),
        _dialled(page),
        _headed(page),
        _in_columns(page),
        there(page),
        beside_pictures(page),
        placed_names(page),
        listed_names(page),
    ):
        names.update(_enough(some))
    names.update(_enough(names_in_code_of(page.parts.unread, page.parts.values)))
    names.update(in_templates(page), _priced(page), typed_names(page), rostered_names(page))
    names.update(signed_lines(page))
    page.known.learn_told(names)
    page.known.learn_told(said_names(page), said=True)
    # What one chooses in a form is the platform's word everywhere else.
    page.known.learn_told(chosen(page), of_forms=True)
    page.known.learn_told(beside_known(page), of_forms=True)


def _enough(names: Iterable[str]) -> set[str]:
    told = {name.strip(" .!") for name in names}
    return told if sum(name.lower() not in TOWNS for name in told) >= LEAST else set()


class Line(NamedTuple):
    """What a line may say of names: with an age, behind a deed, of who is there, beneath a review."""

    aged: tuple[str, ...]
    deeds: tuple[str, ...]
    present: tuple[str, ...]
    signed: tuple[str, ...]
    # The line itself, where a name may stand within it as in a review.
    text: str


def _in_lines(page: Round) -> Iterator[set[str]]:
    """Yield what lines say: a name with an age, behind a deed, of who is there, beneath and within a review."""
    aged, deeds, present, reviews = set[str](), set[str](), set[str](), set[str]()
    for run, text in zip(page.parts.runs, page.parts.texts, strict=True):
        line = _line(text)
        parent = run[0][0].parent
        if line is None or parent is None or (region := page.places.of(parent).region) in FRAMES:
            continue
        aged.update(line.aged)
        deeds.update(line.deeds)
        present.update(line.present)
        if region is Region.USER_CONTENT:
            reviews.update(line.signed)
            reviews.update(one["name"] for one in REVIEWED.finditer(line.text))
    yield from (aged, deeds, present, reviews)


@lru_cache(maxsize=20_000)
def _line(text: str) -> Line | None:
    """Return what a line may say of names, None for nothing: the same line on the next page costs nothing."""
    text = tidy(text)
    if not text or len(text) > LONGEST_LIST or text.islower():
        return None
    short = len(text) <= LONGEST_LINE
    aged = AGED.match(text) if short and WITH_AGE.search(text) else None
    deed = DEED.fullmatch(text) if short and text[0] in DEEDS else None
    present = PRESENT.search(text) if ":" in text else None
    signed = SIGNED.fullmatch(text) if text[0] in SIGNING else None
    line = Line(
        (aged["name"],) if aged else (),
        (deed["name"],) if deed else (),
        tuple(one for one in BETWEEN.split(present["list"]) if NAME.fullmatch(one)) if present else (),
        (signed["name"],) if signed else (),
        text if WITHIN.search(text) else "",
    )
    return line if any(line) else None


def _priced(page: Round) -> set[str]:
    """Return the names that stand before a price; one alone is enough."""
    return {
        name
        for run, text in zip(page.parts.runs, page.parts.texts, strict=True)
        if (parent := run[0][0].parent) is not None
        for name in names_before_a_price(tidy(text))
        if page.places.of(parent).region not in FRAMES
    }


def _dialled(page: Round) -> set[str]:
    """Return the names that stand straight before a link that dials someone."""
    if page.own_page:
        return set()
    names = set[str]()
    for link in page.tree.css(DIALS):
        before = link.prev
        if before is not None and page.places.of(link).region not in FRAMES:
            text = tidy(before.text(separator=" ")).strip(" :-\u2013")
            if NAME.fullmatch(text):
                names.add(text)
    return names


def _headed(page: Round) -> set[str]:
    """Return the headings that are names over someone's own words."""
    names = set[str]()
    for heading in page.tree.css("h2, h3, h4, dt"):
        text = tidy(heading.text(separator=" "))
        if not NAME.fullmatch(text) or page.places.of(heading).region in FRAMES:
            continue
        said, offers = [], False
        current = heading.next
        while current is not None and current.tag not in ("h1", "h2", "h3", "h4", "dt"):
            offers = offers or current.attributes.get(ROOT) is not None
            said.append(current.text(separator=" ") if current.tag != "-text" else current.text(deep=False) or "")
            current = current.next
        words = " ".join(said)[:LONGEST_LIST]
        if (
            offers
            or page.known.may_dial(words)
            or AGE.search(words)
            or SAID_OF_ONESELF.search(words)
            or FIRST_PERSON.search(words)
        ):
            names.add(text)
    return names


def _in_columns(page: Round) -> set[str]:
    """Return what stands in a column of a table that is headed as one of names."""
    names = set[str]()
    for table in page.tree.css("table") if "table" in page.parts.tags else ():
        rows = table.css("tr")
        if len(rows) <= LEAST:
            continue
        heads = [tidy(cell.text(separator=" ")) for cell in rows[0].css("th, td")]
        named = [place for place, head in enumerate(heads) if COLUMN.fullmatch(head)]
        # A form that is laid out as a table has "Naam" too, over labels and not over names.
        if not named or table.css_first("input, select, textarea") is not None:
            continue
        told: list[str] = []
        for row in rows[1:]:
            cells = row.css("th, td")
            told.extend(tidy(cells[place].text(separator=" ")) for place in named if len(cells) > place)
        if not any(LABEL.search(one) for one in told):
            names.update(one for one in told if NAME.fullmatch(one))
    return names
