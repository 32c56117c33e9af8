"""Streets told by name and number alone where people are told of: in news, diaries, columns and what visitors write."""

import re
from collections.abc import Iterator
from functools import lru_cache

from auditor.redaction.coarse import lowered
from auditor.redaction.lists import FRAMES
from auditor.redaction.no_names import LETTER
from auditor.redaction.page_lines import tells_of_people
from auditor.redaction.page_texts import edit
from auditor.redaction.places import DUTCH
from auditor.redaction.span import Span, merged
from auditor.redaction.streets import OF_A_BODY, is_of_a_company
from auditor.redaction.taken_apart import Round
from auditor.site.markup.redaction import MARK
from auditor.site.markup.regions import Region

OF_PEOPLE = frozenset({Region.USER_CONTENT, Region.QUOTE})
BESIDE, POSTCODE_WITHIN = 90, 16
# One word that ends as streets do, or such an ending behind an adjective; then a number, and no unit behind it.
STREET = re.compile(
    rf"(?<![\w'\u2019-])(?:(?:Oude|Nieuwe|Lange|Korte|Grote|Kleine|Hoge|Lage|Eerste|Tweede|1e|2e)\s)?"
    rf"(?P<name>[{LETTER}][\w'\u2019-]{{3,40}}+)\s(?P<number>\d{{1,4}})(?!\d)(?:\s?[a-zA-Z](?!\w)|\s?(?:hs|bis)\b|"
    r"[-/]\d{1,3}(?!\d))?(?!\s?(?:uur|u\b|min|euro|€|eur\b|km|jaar|dagen|keer|maal|%)|[.,:]\d|[-/ ]\d)"
)
ENDS = re.compile(
    r".{3,}(?:straat|str|laan|plein|gracht|singel|steeg|kade|dijk|weg|dreef|pad|hof|plantsoen|baan|wal|haven|dwars|"
    r"kamp|park|veld|oever|zoom|ring|straatje|pleintje|straße|strasse|gasse|platz|allee|lei)"
    r"(?:-?(?:noord|oost|zuid|west|binnen|buiten))?",
    re.IGNORECASE,
)
# "Artikel", "Bijlage" and their like end so too: "Voortgang" and "Uitweg" do not number houses.
NO_STREETS = frozenset(
    ["snelweg", "spoorweg", "uitweg", "omweg", "onderweg", "halverwege", "gerechtshof", "rechtbank", "sportpark",
     "vliegveld", "werkveld", "invoerveld", "tekstveld", "voortgang", "zandpad", "kerkhof", "jachthaven", "luchthaven"]
)  # fmt: skip
POST_BOX = re.compile(
    r"(?:Postbus|Antwoordnummer|PO Box|P\.O\. Box|Postfach)\s\d{1,6}(?!\d)(?:,? [1-9]\d{3} ?[A-Z]{2}\b)?"
)
BOXED = ("Postbus", "Antwoordnummer", "PO Box", "P.O. Box", "Postfach")
# Who may be written to there: a name that went, with a surname that stayed and no more between.
ADDRESSED = re.compile(rf"{re.escape(MARK)}(?: [{LETTER}][\w'\u2019-]{{1,30}}){{0,2}}\W{{1,4}}(?:p/a |via |c/o )?$")


def clean_told_streets(page: Round) -> None:
    """Take out streets with a number where people are told of, and post boxes of somebody named."""
    tells = not page.own_page and tells_of_people(page)
    for run, text in zip(page.parts.runs, page.parts.texts, strict=True):
        boxed = any(one in text for one in BOXED)
        parent = run[0][0].parent
        if parent is None or not any(map(str.isdigit, text)) or any(node.parent is None for node, _ in run):
            continue
        region = page.places.of(parent).region
        spans = list(_boxes(text, page)) if boxed and region is not Region.FOOTER else []
        if (tells and region not in FRAMES) or region in OF_PEOPLE:
            spans += [span for span in _streets(text) if not _stays(text, span, page)]
        if spans:
            edit(run, merged(spans))
            page.changes["address"] += len(spans)


@lru_cache(maxsize=20_000)
def _streets(text: str) -> tuple[Span, ...]:
    """Return where a word that is called as streets are stands with a number behind it."""
    return tuple(
        Span(found.start(), found.end(), "address")
        for found in STREET.finditer(text)
        if ENDS.fullmatch(found["name"]) and found["name"].lower() not in NO_STREETS
    )


def _stays(text: str, span: Span, page: Round) -> bool:
    """Whether a company, a body or a help channel is at a street; with a postcode it was looked at already."""
    before = text[max(0, span.start - BESIDE) : span.start]
    return (
        DUTCH.match(text[span.end : span.end + POSTCODE_WITHIN].lstrip(" ,\n\r\t·|-")) is not None
        or OF_A_BODY.search(before) is not None
        or is_of_a_company(text, span.start, span.end)
        or page.known.stands_beside_help(before)
    )


def _boxes(text: str, page: Round) -> Iterator[Span]:
    """Yield the post boxes of somebody who is named right before them."""
    for found in POST_BOX.finditer(text):
        before = text[max(0, found.start() - BESIDE) : found.start()]
        for start, end in sorted(page.known.names_in(before, lowered(before)), reverse=True):
            before = before[:start] + MARK + before[end:]
        if ADDRESSED.search(before) and not is_of_a_company(text, found.start(), found.end()):
            yield Span(found.start(), found.end(), "address")
