r"""Which literals a pattern cannot do without, read from how it is written.

`\b(?:bewijs|legitim\w*) .{0,40}\bleeftijd` can only be found where "bewijs" or "legitim" stands, and where "leeftijd"
does. What is not understood here is not guessed at: then nothing is needed.
"""

import re
from itertools import chain, product
from typing import NamedTuple

TOKENS = re.compile(
    r"(?P<open>\((?:\?(?::|=|!|<=|<!|P<\w+>))?(?!\?))|(?P<close>\))|(?P<bar>\|)|(?P<often>(?:[?*+]|\{\d*,?\d*\})[?+]?)|"
    r"(?P<sort>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<escape>\\.)|(?P<any>\.)|(?P<edge>[\^$])|"
    r"(?P<plain>[^\\\[\]()|?*+{}.^$]+(?![?*+{])|[^\\\[\]()|?*+{}.^$])"
)
# A class that names each of its characters.
PLAIN_CLASS = re.compile(r"\[(-?(?:[^\\\]\[^-]|\\[^\w\\])*-?)\]")
LOOKS = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
EDGES = frozenset({"\\b", "\\B", "\\A", "\\Z"})
SORTS = frozenset({"\\d", "\\D", "\\s", "\\S", "\\w", "\\W"})
ENDS = frozenset({"bar", "close", "end"})
# Beyond these a test would find as little as it costs much.
MOST_SPELLED = 32
MOST_LITERALS = 400
SHORTEST = 2
# A longer literal is hardly rarer.
RARE = 4
# By itself as rare as a literal of two.
RARE_SIGNS = frozenset("@")
END = ("end", "")


class Needed(NamedTuple):
    """Literals one of which must stand there; the greater of two is the one that is found less often."""

    rarity: int
    fewness: int
    literals: tuple[str, ...]


class Part(NamedTuple):
    """All that a stretch of a pattern can be, None where that is much or not known, and what it needs besides."""

    exact: tuple[str, ...] | None
    needed: Needed


UNKNOWN = Needed(0, 0, ())
NO_WIDTH = Part(("",), UNKNOWN)
ANYTHING = Part(None, UNKNOWN)


class NotUnderstoodError(ValueError):
    """A pattern is written in a way that is not read here."""


def needed_by(pattern: str) -> tuple[str, ...]:
    """Return literals one of which stands in every text in which a pattern without flags is found; empty: unknown."""
    try:
        return tuple(sorted(set(_needed_in(_Reader(pattern).whole()).literals)))
    except NotUnderstoodError:
        return ()


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        found = list(TOKENS.finditer(pattern))
        if sum(token.end() - token.start() for token in found) != len(pattern):
            raise NotUnderstoodError(pattern)
        self._tokens = [*((str(token.lastgroup), token[0]) for token in found), END]
        self._place = 0

    def whole(self) -> Part:
        """Read all of it."""
        part = self._alternatives()
        if self._tokens[self._place] is not END:
            raise NotUnderstoodError(self._tokens[self._place][1])
        return part

    def _alternatives(self) -> Part:
        """Read what stands between bars."""
        parts = [self._sequence()]
        while self._tokens[self._place][0] == "bar":
            self._place += 1
            parts.append(self._sequence())
        if len(parts) == 1:
            return parts[0]
        exact = [part.exact for part in parts if part.exact is not None]
        if len(exact) == len(parts) and sum(map(len, exact)) <= MOST_SPELLED:
            return Part(tuple(chain.from_iterable(exact)), UNKNOWN)
        needed = [_needed_in(part) for part in parts]
        literals = tuple(chain.from_iterable(one.literals for one in needed))
        if len(literals) > MOST_LITERALS or not all(one.rarity for one in needed):
            return ANYTHING
        return Part(None, Needed(min(one.rarity for one in needed), -len(literals), literals))

    def _sequence(self) -> Part:
        """Read what stands one behind the other: what is known of neighbours makes longer literals."""
        run: tuple[str, ...] | None = NO_WIDTH.exact
        needed = UNKNOWN
        is_whole = True
        while self._tokens[self._place][0] not in ENDS:
            part = self._repeated()
            if part is NO_WIDTH:
                continue
            if run is not None and part.exact is not None and len(run) * len(part.exact) <= MOST_SPELLED:
                run = tuple(map("".join, product(run, part.exact)))
            else:
                needed = max(needed, part.needed, _ranked(run))
                run, is_whole = part.exact, False
        return Part(run, UNKNOWN) if is_whole else Part(None, max(needed, _ranked(run)))

    def _repeated(self) -> Part:
        """Read one item, and how often it may stand."""
        part = self._item()
        kind, often = self._tokens[self._place]
        if kind != "often":
            return part
        self._place += 1
        if often[0] == "?" or often.startswith(("{0,1}", "{,1}")):
            return Part(None if part.exact is None else (*part.exact, ""), UNKNOWN)
        # Once at least.
        if often[0] == "+" or "1" <= often[1:2] <= "9":
            return Part(None, _needed_in(part))
        return ANYTHING

    def _item(self) -> Part:
        """Read a group, a class or plain characters."""
        kind, text = self._tokens[self._place]
        self._place += 1
        if kind == "plain":
            return Part((text,), UNKNOWN)
        if kind == "open":
            inner = self._alternatives()
            if self._tokens[self._place][0] != "close":
                raise NotUnderstoodError(text)
            self._place += 1
            return NO_WIDTH if text in LOOKS else inner
        if kind == "edge" or text in EDGES:
            return NO_WIDTH
        if kind == "any" or text in SORTS:
            return ANYTHING
        if kind == "sort":
            named = PLAIN_CLASS.fullmatch(text)
            return ANYTHING if named is None else Part(tuple(named[1].replace("\\", "")), UNKNOWN)
        if kind == "escape" and not text[1].isalnum():
            return Part((text[1],), UNKNOWN)
        raise NotUnderstoodError(text)


def _needed_in(part: Part) -> Needed:
    """Return what a part of a pattern needs."""
    return max(part.needed, _ranked(part.exact))


def _ranked(literals: tuple[str, ...] | None) -> Needed:
    """Return how much literals tell; what may be nothing, or very short, tells nothing."""
    if literals is None:
        return UNKNOWN
    rarity = min(RARE, *(SHORTEST if literal in RARE_SIGNS else len(literal) for literal in literals))
    return Needed(rarity, -len(literals), literals) if rarity >= SHORTEST else UNKNOWN
