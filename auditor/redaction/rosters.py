"""Who works today: names under a heading that says so, and in tables and lines of days or hours."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from selectolax.lexbor import LexborNode

from auditor.redaction.lists import FRAMES
from auditor.redaction.no_names import WHO, is_no_name, names_from
from auditor.redaction.page_lines import lower_words
from auditor.redaction.said_patterns import AND
from auditor.redaction.taken_apart import Round
from auditor.site.markup.elements import tidy
from auditor.site.markup.tags import INLINE

PERSONS = (
    r"(?:dames?|ladies|lady|girls?|escorts?|masseuses?|modell?(?:en|s)?|meiden|meisjes|gastvrouwen|hostesses|"
    r"companions|mädchen|damen|filles|hôtesses)"
)
# A heading that says of whom a list is.
HEADS = re.compile(
    rf"(?:wie (?:is|zijn|werkt|werken)(?: er)?(?: nu| vandaag| morgen)?(?: aanwezig| online| aan het werk)?|"
    rf"nu online|online nu|"
    rf"(?:nu |vandaag |morgen )?(?:aanwezig|werkend|werkzaam|beschikbaar)(?: vandaag| nu)?|(?:werkt|"
    rf"werken) (?:vandaag|nu)|"
    rf"(?:onze |nieuwe |nieuwste |populaire |de )?{PERSONS}(?: van (?:vandaag|de week|de maand)| aanwezig| online|"
    rf" vandaag)?|"
    rf"(?:our |new |latest |all )?{PERSONS}(?: online| today| of the (?:week|month))?|who(?:'s| is) (?:here|in|"
    rf"online|working|on)(?: today| now)?|"
    rf"now online|online now|working (?:today|now)|on duty|today's {PERSONS}|(?:wer ist|heute|"
    rf"jetzt)(?: heute)? (?:da|anwesend|online)|"
    rf"(?:unsere |neue ){PERSONS}|nouvelles? {PERSONS}|(?:nos ){PERSONS}|en ligne|présentes? aujourd'hui)\W*",
    re.IGNORECASE,
)
# A table that says who works when, by what it is headed or what stands over it.
ROSTER = re.compile(
    rf"\b(?:rooster|werkrooster|aanwezig\w*|bezetting|wie werkt|werkt vandaag|roster|rota|schedule|"
    rf"on duty|working (?:today|hours of)|"
    rf"dienstplan|anwesenheit|présence|{PERSONS})\b",
    re.IGNORECASE,
)
AGENDA = re.compile(r"\b(?:agenda|planning|vandaag|today|heute)\b", re.IGNORECASE)
DAY = re.compile(
    r"(?:ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|vandaag|"
    r"morgen|mon(?:day)?|tue(?:sday)?|"
    r"wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|today|tomorrow|montag|dienstag|mittwoch|"
    r"donnerstag|freitag|samstag|sonntag|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\.?(?: \d{1,2}[ /-]\w+)?:?",
    re.IGNORECASE,
)
HOURS = re.compile(
    r"\W*(?:(?:van |from |ab )?\d{1,2}(?:[.:]\d\d)?(?: ?(?:u(?:ur)?|h|am|pm))? ?(?:[-\u2013]|tot|t/m|to|bis|"
    r"à) ?\d{1,2}(?:[.:]\d\d)?(?: ?(?:u(?:ur)?|h|am|pm))?|"
    r"vrij|off|afwezig|aanwezig|ziek|vakantie|present|absent|frei|libre|[xX✓✔●-])\W*"
)
BETWEEN = re.compile(AND)
ONE = re.compile(WHO)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "summary", "caption", "legend"})
LEAST_ROWS, MOST_LISTED, LONGEST, LOOK_BACK = 2, 60, 60, 3
# What stands beside a name in such a list: a number, hours, an age, a mark.
ASIDE = re.compile(r"[\W\d_]*|.{0,24}\d.{0,24}")


def rostered_names(page: Round) -> set[str]:
    """Return who is listed as there, or as working at some hour; one of a heading alone is enough."""
    names = set(_headed(page))
    if "table" in page.parts.tags:
        words = lower_words(page)
        names.update(name for name in _in_tables(page) if name.lower() not in words)
    names.update(_in_lines(page))
    return names


def _headed(page: Round) -> Iterator[str]:
    """Yield what stands under a heading of who is there, each made as the first, up to what is no name."""
    left, make = 0, ""
    for run, text in zip(page.parts.runs, page.parts.texts, strict=True):
        parent = run[0][0].parent
        if parent is None or not (line := _line(text)):
            continue
        if _is_head(line):
            left, make = 0 if page.places.of(parent).region in FRAMES else MOST_LISTED, ""
        elif left:
            told, tag = list(_only_names(line)), _block_of(parent)
            make = make or tag
            left = left - 1 if (told and tag == make) or (not told and ASIDE.fullmatch(line)) else 0
            yield from told if left else ()


def _line(text: str) -> str:
    return tidy(text[: 4 * LONGEST])


@lru_cache(maxsize=20_000)
def _is_head(line: str) -> bool:
    """Whether a line says of whom the list beneath it is."""
    return len(line) <= LONGEST and HEADS.fullmatch(line) is not None


def _block_of(node: LexborNode) -> str:
    """Return the tag of the block around, a link within it not counted."""
    while node.tag in INLINE and node.parent is not None:
        node = node.parent
    return node.tag or "-"


def _only_names(line: str) -> Iterator[str]:
    """Yield the names of a line that holds nothing else, but for an age, hours or a town beside them."""
    bare = (
        re.split(r"\s?[(,|·•\u2013-]\s?(?=\d|[A-ZÀ-Þ][\w' -]*\)?$)|\s(?=\d)|\s(?:uit|from|aus|in)\s", line)[0]
        if len(line) <= LONGEST
        else ""
    )
    if ONE.fullmatch(bare) and not is_no_name(bare.split()[0]) and len(bare.split()) <= LEAST_ROWS:
        yield from names_from(bare)


def _in_tables(page: Round) -> Iterator[str]:
    """Yield who stands in tables of days or hours that are headed as a roster."""
    for table in page.tree.css("table"):
        # A table that lays out a page holds others, which come by themselves.
        if any(one.mem_id != table.mem_id for one in table.css("table")):
            continue
        rows = [[tidy(cell.text(separator=" ")) for cell in row.css("th, td")] for row in table.css("tr")]
        if len(rows) < LEAST_ROWS:
            continue
        said = f"{_before(table)} {' '.join(rows[0])} {tidy(_caption(table))}"
        # What is on an agenda beside a day is an evening sooner than somebody; beside hours stand people.
        of_people, of_hours = ROSTER.search(said) is not None, AGENDA.search(said) is not None
        yield from _in_grid(rows)
        for row in rows:
            beside_hours = any(HOURS.fullmatch(cell) for cell in row)
            beside_day = any(DAY.fullmatch(cell) for cell in row)
            if (beside_hours and (of_people or of_hours)) or (beside_day and of_people):
                for cell in row:
                    if not DAY.fullmatch(cell):
                        yield from _listed(cell)


def _in_grid(rows: list[list[str]]) -> Iterator[str]:
    """Yield who stands in a table of days and hours with nothing else in it, one of them twice at least."""
    heads = [DAY.fullmatch(cell) or HOURS.fullmatch(cell) for cell in rows[0][1:]]
    if len(heads) < LEAST_ROWS or not all(heads):
        return
    told = [list(_listed(cell)) for row in rows[1:] for cell in row[1:]]
    free = sum(not cell or HOURS.fullmatch(cell) is not None for row in rows[1:] for cell in row[1:])
    names = Counter(name for some in told for name in dict.fromkeys(some))
    if sum(map(bool, told)) + free == len(told) and any(count >= LEAST_ROWS for count in names.values()):
        yield from names


def _in_lines(page: Round) -> Iterator[str]:
    """Yield who stands behind days, in lines of which two at least are made so: "Maandag: Zdenka, Ilonka"."""
    told: list[list[str]] = []
    for text in page.parts.texts:
        day, sign, rest = _line(text).partition(":") if ":" in text else ("", "", "")
        if sign and DAY.fullmatch(day) and rest and not any(map(str.isdigit, rest)):
            told.append(list(_listed(rest)))
    several = [names for names in told if names]
    if len(several) >= LEAST_ROWS:
        yield from (name for names in several for name in names)


def _listed(text: str) -> Iterator[str]:
    """Yield the names of a list in which nothing else stands."""
    parts = [
        part.strip()
        for part in BETWEEN.split(re.sub(r"\(?\d[\d.: \u2013-]*(?:u|uur|h)?\)?", " ", text))
        if part.strip()
    ]
    if parts and all(ONE.fullmatch(part) and len(part.split()) <= LEAST_ROWS for part in parts):
        yield from (name for part in parts for name in names_from(part))


def _before(table: LexborNode) -> str:
    """Return the heading or line right before a table, also before what it stands in."""
    around: LexborNode | None = table
    for _ in range(LOOK_BACK):
        before = around.prev if around is not None else None
        while before is not None and (before.tag or "-").startswith("-") and not (before.text() or "").strip():
            before = before.prev
        if before is not None:
            text = tidy(before.text(separator=" "))
            return text if len(text) <= 4 * LONGEST else ""
        around = around.parent if around is not None else None
    return ""


def _caption(table: LexborNode) -> str:
    caption = table.css_first("caption")
    return caption.text(separator=" ") if caption is not None else ""
