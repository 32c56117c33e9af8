"""Names in scripts and in attributes that are scripts: beside an age or a place, or in the balloon of a map."""

import re
from collections.abc import Iterable

from selectolax.lexbor import LexborNode

from auditor.redaction.signs import holds_any
from auditor.site.words.names import NAME

GIVEN = re.compile(
    r"\b(?:naam|name|nickname|nick|title|titel|label|caption)[\"']?\s*[:=]\s*(?:\\?[\"'])(?P<name>[^\"'\\<>{}]{3,40})\\?[\"']"
)
KEYS = ("naam", "name", "nick", "title", "titel", "label", "caption")
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
    code = code[:LONGEST]
    names: set[str] = set()
    if not holds_any((*KEYS, *BOLD), code):
        return names
    if any(key in code for key in KEYS):
        names = {
            found["name"].strip()
            for found in GIVEN.finditer(code)
            if BESIDE.search(code, max(0, found.start() - AROUND), found.end() + AROUND)
        }
    if any(tag in code for tag in BOLD) and ON_MAP.search(code):
        names.update(found["name"].strip() for found in BALLOON.finditer(code))
    return {name for name in names if NAME.fullmatch(name)}
