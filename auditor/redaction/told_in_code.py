"""Names in scripts and in attributes that are scripts: beside an age or a place, or in the balloon of a map."""

import re
from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborNode

from auditor.redaction.escapes import unescaped
from auditor.redaction.signs import holds_any
from auditor.site.words.names import NAME

GIVEN = re.compile(
    r"\b(?:naam|name|nickname|nick|title|titel|label|caption)[\"']?\s*[:=]\s*(?:\\?[\"'])(?P<name>[^\"'\\<>{}]{3,40})\\?[\"']"
)
# In JSON that stands in a string its quotes bear strokes; there a page tells of much that is no person, but by an age.
WITHIN_A_STRING = re.compile(
    r"(?:\b(?:naam|name)|(?:[Dd]isplay|[Ff]irst|[Ff]ull|[Ss]tage|[Nn]ick|[Pp]rofile)_?[Nn]ame)"
    r"\\+[\"']\s*:\s*\\+[\"'](?P<name>[^\"'\\<>{}]{3,40})\\+[\"']"
)
AGE_WITHIN = re.compile(r"\b(?:age|leeftijd)\\+[\"']\s*:")
KEYS = ("naam", "name", "Name", "nick", "title", "titel", "label", "caption")
BESIDE = re.compile(
    r"\b(?:age|leeftijd|plaats|stad|city|tel|telefoon|phone|mobile|foto|photo|image|lat|lng|position|prijs|price|LatLng)[\"']?\s*[:(=]"
)
BALLOON = re.compile(r"<(?:b|strong|h[1-6])\b[^<>]{0,80}>(?P<name>[^<>]{3,40})<")
BOLD = ("<b", "<strong", "<h")
ON_MAP = re.compile(r"\b(?:marker|bindPopup|InfoWindow|LatLng|setLngLat|addLayer)\b", re.IGNORECASE)
SCRIPTED = ("x-data", "x-init", "v-bind", "ng-init", "data-props", "wire:snapshot", "wire:initial-data")
AROUND, LONGEST = 160, 400_000


def names_in_code_of(scripts: Iterable[LexborNode], values: Iterable[tuple[LexborNode, str, str]]) -> set[str]:
    """Return what code gives as the name of someone, in scripts and in attributes."""
    names: set[str] = set()
    for node in scripts:
        if node.tag == "script":
            names |= names_given(node.text() or "")
    for name, value in [(name, value) for _, name, value in values if "{" in value]:
        if name in SCRIPTED or name.startswith((":", "@", "data-")):
            names |= names_given(value)
    return names


def names_given(code: str) -> set[str]:
    """Return the names in code."""
    code = unescaped(code[:LONGEST])
    if not holds_any((*KEYS, *BOLD), code):
        return set()
    found = (*_beside_a_fact(code), *_within_strings(code), *_in_balloons(code))
    return {name for name in map(str.strip, found) if NAME.fullmatch(name)}


def _beside_a_fact(code: str) -> Iterator[str]:
    """Yield what is given as a name near an age, a place or the like."""
    if any(key in code for key in KEYS):
        for found in GIVEN.finditer(code):
            if BESIDE.search(code, max(0, found.start() - AROUND), found.end() + AROUND):
                yield found["name"]


def _within_strings(code: str) -> Iterator[str]:
    """Yield what JSON within a string gives as a name near an age."""
    if "\\" in code and AGE_WITHIN.search(code):
        for found in WITHIN_A_STRING.finditer(code):
            if AGE_WITHIN.search(code, max(0, found.start() - AROUND), found.end() + AROUND):
                yield found["name"]


def _in_balloons(code: str) -> Iterator[str]:
    """Yield what stands in bold in the balloons of a map."""
    if any(tag in code for tag in BOLD) and ON_MAP.search(code):
        yield from (found["name"] for found in BALLOON.finditer(code))
