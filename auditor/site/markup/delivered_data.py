"""Counts advertisements that a page delivers as data for its script; of what they say nothing is kept."""

import json
import re
from collections.abc import Iterator

LEAST = 6
MOST_NODES = 40_000
LONGEST = 3_000_000
ASSIGNED = re.compile(r"=\s*(?=[\[{])")
NAME = frozenset({"name", "naam", "title", "titel", "nickname", "alias", "displayname"})
PHONE = frozenset({"tel", "phone", "telefoon", "mobile", "mobiel", "whatsapp", "phonenumber", "telephone", "gsm"})
AGE = frozenset({"age", "leeftijd"})
PRICE = frozenset({"price", "prijs", "rate", "tarief", "tarieven", "rates"})
TEXT = frozenset({"text", "tekst", "description", "omschrijving", "body", "intro", "teaser", "content", "about"})
PLACE = frozenset({"city", "plaats", "stad", "location", "place", "regio", "region", "woonplaats"})
PICTURE = frozenset({"img", "image", "photo", "foto", "thumb", "thumbnail", "avatar", "picture", "images", "photos"})


def advertisements_in_data(scripts: tuple[str, ...]) -> int:
    """Return how many advertisements the largest list of them in the inline data holds, 0 under six."""
    counts = (_offers(one) for text in scripts if len(text) <= LONGEST for one in _lists(text))
    return max((count for count in counts if count >= LEAST), default=0)


def _lists(text: str) -> Iterator[list[object]]:
    """Yield every list in a script that is JSON, or that assigns JSON to something."""
    nodes = list(_values(text))
    seen = 0
    while nodes and seen < MOST_NODES:
        node = nodes.pop()
        seen += 1
        if isinstance(node, dict):
            nodes.extend(node.values())
        elif isinstance(node, list):
            yield node
            nodes.extend(node)


def _values(text: str) -> Iterator[object]:
    """Yield the JSON values of a script."""
    stripped = text.strip()
    reader = json.JSONDecoder()
    if stripped[:1] in ("{", "["):
        try:
            yield reader.raw_decode(stripped)[0]
        except (ValueError, RecursionError):
            return
        return
    for found in ASSIGNED.finditer(text):
        try:
            yield reader.raw_decode(text, found.end())[0]
        except (ValueError, RecursionError):
            # Script that only looks like data.
            continue


def _offers(items: list[object]) -> int:
    """Return how many items of a list read like advertisements of persons, by their keys alone."""
    return sum(isinstance(one, dict) and _is_offer(frozenset(str(key).lower() for key in one)) for one in items)


def _is_offer(keys: frozenset[str]) -> bool:
    """Whether keys are those of an advertisement; an article, a price plan or a help line has others."""
    if keys.isdisjoint(NAME):
        return False
    person = not keys.isdisjoint(AGE)
    phone = not keys.isdisjoint(PHONE)
    placed = not keys.isdisjoint(PLACE)
    shown = not keys.isdisjoint(PICTURE)
    told = not keys.isdisjoint(TEXT) or not keys.isdisjoint(PRICE)
    return (person and (placed or phone or told or shown)) or (phone and shown) or (placed and shown and told)
