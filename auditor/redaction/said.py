"""Whom a text names, told by the words around: "Review van Zdenka door Joris", "Zdenka (24) is weer terug".

One alone is enough, so that each pattern asks for words that are said of people only; what merely bears a capital there
stays by `no_names`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from auditor.redaction.no_names import is_no_name, names_from
from auditor.redaction.said_beside import BESIDE
from auditor.redaction.said_patterns import AND, OFFICE, OFFICE_BEFORE, RUNS, SAID, SIGNED, Standing
from auditor.redaction.signs import Kinds
from auditor.site.markup.elements import tidy
from auditor.site.words.towns import TOWNS, first_town

KINDS = {f"said{number}": said for number, said in enumerate((*SAID, *BESIDE))}
SIGNS = Kinds(**{kind: said.signs for kind, said in KINDS.items()})
SIGNING = frozenset("-\u2013\u2014~")
LONGEST = 20_000
LONG_WORD = re.compile(r"[^\W\d_]{4,}")
LEAST_TITLED = 4
BETWEEN = re.compile(AND)


@lru_cache(maxsize=20_000)
def names_said(text: str) -> dict[str, Standing]:
    """Return the names that the words of a text tell, each with of whom such is said."""
    line = tidy(text[:LONGEST])
    if not line or line.islower():
        return {}
    kinds = [kind for kind, places in SIGNS.places_in(line.lower()).items() if places]
    if not kinds:
        return {}
    if line.isupper():
        line = _lowered(line)
    titled = _is_titled(line)
    names: dict[str, Standing] = {}
    for said in (KINDS[kind] for kind in kinds):
        for found in said.pattern.finditer(line):
            for name in _names_in(found, line, titled=titled):
                names[name] = max(names.get(name, said.standing), said.standing)
    return names


def names_signed(text: str) -> Iterator[str]:
    """Yield who signs with a line that begins with a dash."""
    signed = SIGNED.match(tidy(text[:LONGEST]))
    if signed and _is_placed(signed):
        yield from names_from(signed["who"])


def _names_in(found: re.Match[str], line: str, *, titled: bool) -> Iterator[str]:
    """Yield the names of one match."""
    told = found.groupdict()
    if told.get("list"):
        for one in BETWEEN.split(told["list"]):
            yield from names_from(one)
        return
    group = "who" if told.get("who") else "alone"
    end = found.end(group)
    held = (
        OFFICE.match(line, end)
        or RUNS.match(line, end)
        or OFFICE_BEFORE.search(line, max(0, found.start() - 40), found.start())
    )
    if not _is_placed(found) or held or (titled and not told.get("town")):
        return
    names = list(names_from(told[group]))
    yield from names
    if names and told.get("by"):
        yield from names_from(told["by"])


def _is_placed(found: re.Match[str]) -> bool:
    """Whether what a match gives as a town is one."""
    town = found.groupdict().get("town")
    return town is None or first_town(town) == 0


def _is_titled(line: str) -> bool:
    """Whether every long word of a line has a capital, as titles in English do: a capital tells nothing there."""
    words = LONG_WORD.findall(line)
    return len(words) >= LEAST_TITLED and all(word[0].isupper() for word in words)


def _lowered(line: str) -> str:
    """Return a line in capitals with those only that a name could have."""
    words = ((word, word.strip("(),.:!").capitalize()) for word in line.split())
    return " ".join(
        word.lower() if is_no_name(bare) and bare.lower() not in TOWNS else word.capitalize() for word, bare in words
    )
