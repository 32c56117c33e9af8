"""How the word lists are written: alternatives in brackets, and a star for the rest of a word or a short gap."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import product
from typing import NamedTuple

LONGEST_GAP = 45
GAP = rf"[^.!?;]{{0,{LONGEST_GAP}}}?"
# So many signs of a literal are looked for at first: as good as all that begin so go on so, and there are half as many.
BEGINNING = 12
ALTERNATIVES = re.compile(r"\(([^()]*)\)")


def spelled_out(pattern: str) -> list[str]:
    """Return every spelling of a pattern: ``(a|b|)`` stands for one of its alternatives, nested if need be."""
    return _squeezed(_alternatives(pattern))


def _squeezed(spellings: list[str]) -> list[str]:
    """Return spellings without a space too many: most have none, and to ask that takes a third of the time."""
    return [one if "  " not in one and one.strip() == one else " ".join(one.split()) for one in spellings]


def _alternatives(pattern: str) -> list[str]:
    """Return every spelling of a pattern, its white space as it stands."""
    if "(" not in pattern:
        return [pattern]
    # What stands between brackets, and what is to be chosen from within them, in turns.
    parts = ALTERNATIVES.split(pattern)
    if not any("(" in part for part in parts[::2]):
        choices = [part.split("|") if number % 2 else (part,) for number, part in enumerate(parts)]
        return ["".join(one) for one in product(*choices)]
    return _nested(pattern)


def _nested(pattern: str) -> list[str]:
    """Return the same of a pattern that has alternatives within alternatives."""
    found = ALTERNATIVES.search(pattern)
    if found is None:
        return [pattern]
    before, after = pattern[: found.start()], pattern[found.end() :]
    choices = found[1].split("|")
    if "(" in before:
        return [one for choice in choices for one in _alternatives(f"{before}{choice}{after}")]
    # Nothing is open before it, so that what follows is spelled out once for all its alternatives.
    ends = _alternatives(after)
    return [f"{before}{choice}{end}" for choice in choices for end in ends]


class Rest(NamedTuple):
    """What comes after a star: the literal it must begin with, and a pattern for what follows on that.

    The rest of the word comes first where `in_word`, then as many short gaps as `gaps` says, then one space more where
    `spaced`. Where the literal may be anything it is empty, and `more` is all of it.
    """

    then: str
    in_word: bool
    gaps: int
    spaced: bool
    more: str


class Spelling(NamedTuple):
    """A spelling taken apart: the literal the automaton looks for, which ends are open, what comes after a star."""

    literal: str
    open_left: bool
    open_right: bool
    rest: Rest | None = None


def literal_of(spelling: str) -> str:
    """Return what a spelling begins with, up to its first inner star."""
    return spelling.strip("*").partition("*")[0] if "*" in spelling else spelling


def beginnings_of(pattern: str) -> dict[str, None]:
    """Return what the literals of a pattern begin with, without spelling out what stands behind that."""
    if "(" not in pattern:
        return {literal_of(" ".join(pattern.split()))[:BEGINNING]: None}
    return dict.fromkeys(literal_of(spelling)[:BEGINNING] for spelling in spelled_out(_head_of(pattern)))


def _head_of(pattern: str) -> str:
    """Return as much of a pattern as tells how its literals begin: up to an inner star, or long enough."""
    parts = ALTERNATIVES.split(pattern)
    if any("(" in part for part in parts[::2]):
        return pattern
    length = 0
    for number, part in enumerate(parts):
        is_choice = number % 2
        # A star that nothing stands before for sure leaves the beginning open.
        ends = not is_choice and "*" in (part if length else part.lstrip(" *"))
        length += min(map(_signs_in, part.split("|"))) if is_choice else _signs_in(part)
        if ends or length >= BEGINNING:
            return "".join(f"({one})" if place % 2 else one for place, one in enumerate(parts[: number + 1]))
    return pattern


def _signs_in(text: str) -> int:
    """Return how many signs of a text a literal keeps for sure: white space may be squeezed, a star ends it."""
    return len(text) - text.count(" ") - text.count("*")


def spelled(beginning: str, patterns: Iterable[tuple[str, str]]) -> dict[str, dict[str, dict[str, None]]]:
    """Return the literals with a beginning, each with its spellings and the concepts that these are written under."""
    literals: dict[str, dict[str, dict[str, None]]] = {}
    for pattern, concept in patterns:
        for spelling in _spelled_from(beginning, pattern):
            literal = literal_of(spelling)
            if literal[:BEGINNING] == beginning:
                literals.setdefault(literal, {}).setdefault(spelling, {})[concept] = None
    return literals


def _spelled_from(beginning: str, pattern: str) -> list[str]:
    """Return the spellings of a pattern that may begin so, without spelling out the others, which most are."""
    parts = ALTERNATIVES.split(pattern)
    if any("(" in part for part in parts[::2]):
        return spelled_out(pattern)
    bare = beginning.replace(" ", "")
    told = [""]
    for number, part in enumerate(parts):
        choices = part.split("|") if number % 2 else (part,)
        told = [longer for one in told for choice in choices if _may_begin(longer := f"{one}{choice}", bare)]
    return _squeezed(told)


def _may_begin(told: str, bare: str) -> bool:
    """Whether what is told of a spelling so far agrees with how its literal is to begin, spaces and stars aside."""
    signs = told.replace(" ", "").replace("*", "")
    return signs.startswith(bare) or bare.startswith(signs)


@cache
def taken_apart(spelling: str) -> Spelling:
    """Return the parts of a spelling: an inner ``*`` is the rest of a word, or a short gap where it stands free."""
    body = spelling.strip("*")
    literal, star, after = body.partition("*")
    if not star:
        return Spelling(literal, spelling.startswith("*"), spelling.endswith("*"))
    in_word = literal[-1:].isalnum()
    then = after.lstrip(" *").partition("*")[0]
    lead = after[: len(after) - len(after.lstrip(" *"))]
    pattern = _pattern(after, r"\w*" if in_word else GAP)
    if then:
        pattern = pattern[pattern.index(re.escape(then)) + len(re.escape(then)) :]
    more = pattern if spelling.endswith("*") else rf"{pattern}\b"
    rest = Rest(then, in_word, lead.count("*") + (not in_word), " " in lead, more)
    return Spelling(literal, spelling.startswith("*"), open_right=True, rest=rest)


def _pattern(after: str, star: str) -> str:
    """Return the pattern of what comes after a star."""
    pattern, previous = star, "*"
    for sign in after:
        if sign == "*":
            pattern += r"\w*" if previous.isalnum() else GAP
        elif sign == " " and previous == "*":
            pattern += r"\s?"
        else:
            pattern += re.escape(sign)
        previous = sign
    return pattern
