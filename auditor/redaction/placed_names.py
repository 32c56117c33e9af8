"""Names before a place: on things for sale, in cards that the page calls advertisements, and in lists of people."""

import re
from collections import defaultdict

from selectolax.lexbor import LexborNode

from auditor.redaction.taken_apart import Round
from auditor.site.entries.card_kind import CARD_CLASS, CARD_TEXT
from auditor.site.entries.priced_offers import PRICE
from auditor.site.markup.elements import tidy
from auditor.site.words.names import NAME, is_name
from auditor.site.words.towns import first_town

BEFORE_A_PLACE = re.compile(rf"(?P<name>{NAME.pattern})\s*[·•|]\s*(?P<place>{NAME.pattern})")
SIGNS = "·•|"
CLIMB = 5
# "Jans en Riet uit Olst", "SunnyEls - Breda": one or two people with their town, in rows alike.
TWO = r"\s?(?:\+|&|/|,)\s?|\s(?:en|met|and|with|und|mit|et|avec)\s"
ONE = r"[A-ZÀ-Þ][\w'\u2019.-]*"
PLACED = r"\s?[\u2013\u2014,:|·•(-]\s?|\s(?:uit|from|in|te|nabij|aus|de)\s"
FROM_A_TOWN = re.compile(rf"(?P<names>{ONE}(?:(?:{TWO}){ONE})?)(?:{PLACED})(?P<place>[A-ZÀ-Þ].*)")
BETWEEN_TWO = re.compile(TWO)
ROW_TAGS = frozenset({"li", "tr", "p", "div", "dt", "article"})
ROWS_OF_PEOPLE = ", ".join(sorted(ROW_TAGS))
OUTWARD = "a[href^='http'], a[href^='tel:'], a[href^='mailto:']"
LEAST, LONGEST_ROW, MOST_ROWS = 3, 200, 2_000


def placed_names(page: Round) -> set[str]:
    """Return the names before a place in priced cards, of whatever kind and however few stand beside each other."""
    names: set[str] = set()
    for run, text in zip(page.parts.runs, page.parts.texts, strict=True):
        if not any(sign in text for sign in SIGNS):
            continue
        told = BEFORE_A_PLACE.fullmatch(tidy(text))
        if told is not None and is_name(told["name"]) and _in_a_priced_card(run[0][0]):
            names.add(told["name"])
    return names


def listed_names(page: Round) -> set[str]:
    """Return the names of those who are listed with their town, several beside each other: "SunnyEls - Breda"."""
    if first_town(" ".join(page.parts.texts)) < 0:
        return set()
    lists: dict[tuple[int, str | None], set[str]] = defaultdict(set)
    for row in _innermost_rows(page):
        text = tidy(row.text(separator=" "))
        # Whoever may be rung or has a site of its own there is an organisation, or is masked by that.
        if row.parent is None or len(text) > LONGEST_ROW or row.css_first(OUTWARD) is not None:
            continue
        told = FROM_A_TOWN.match(text)
        if told is not None and first_town(told["place"]) == 0 and is_name(told["names"]):
            lists[row.parent.mem_id, row.tag].add(told["names"])
    listed = (name for names in lists.values() if len(names) >= LEAST for name in names)
    return {one for name in listed for one in (name, *BETWEEN_TWO.split(name)) if one and is_name(one)}


def _innermost_rows(page: Round) -> list[LexborNode]:
    """Return the rows that hold no other row, so that no text is read twice."""
    rows = page.tree.css(ROWS_OF_PEOPLE)[:MOST_ROWS]
    outer: set[int] = set()
    for row in rows:
        around = row.parent
        while around is not None and around.tag not in ROW_TAGS:
            around = around.parent
        if around is not None:
            outer.add(around.mem_id)
    return [row for row in rows if row.mem_id not in outer]


def _in_a_priced_card(node: LexborNode) -> bool:
    current = node.parent
    for _ in range(CLIMB):
        if current is None:
            return False
        if CARD_CLASS.search(current.attributes.get("class") or "") is not None:
            text = tidy(current.text(separator=" "))
            return len(text) <= CARD_TEXT and PRICE.search(text) is not None
        current = current.parent
    return False
