"""How the word lists are written: alternatives in brackets, and a star for the rest of a word or a short gap."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

GAP = r"[^.!?;]{0,45}?"
# Where at the latest comes what stands behind a gap and the space after it.
REACH = 46
ALTERNATIVES = re.compile(r"\(([^()]*)\)")


def spelled_out(pattern: str) -> list[str]:
    """Return every spelling of a pattern: ``(a|b|)`` stands for one of its alternatives, nested if need be."""
    return [" ".join(one.split()) for one in _alternatives(pattern)]


def _alternatives(pattern: str) -> list[str]:
    """Return every spelling of a pattern, its white space as it stands."""
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


class Spelling(NamedTuple):
    """One spelling taken apart: the literal the automaton looks for, and a pattern for what comes after a gap.

    `then` is the literal that what comes must begin with, empty where it may be anything; `after_gap` tells that a gap
    comes first, and not the rest of the word.
    """

    literal: str
    open_left: bool
    open_right: bool
    rest: str = ""
    then: str = ""
    after_gap: bool = False


def literal_of(spelling: str) -> str:
    """Return what a spelling begins with, up to its first inner star."""
    return spelling.strip("*").partition("*")[0]


def literals_of(pattern: str) -> dict[str, None]:
    """Return what the spellings of a pattern begin with, without spelling out what stands behind an inner star."""
    start = len(pattern) - len(pattern.lstrip("*"))
    head = pattern[:star] if (star := pattern.find("*", start)) >= 0 else pattern
    if head.count("(") == head.count(")") and not head[start:].startswith((" ", "(|")):
        told = spelled_out(head if star < 0 else f"{head}*")
        if all(one.strip("*").strip() for one in told):
            return dict.fromkeys(map(literal_of, told))
    return dict.fromkeys(map(literal_of, spelled_out(pattern)))


def spelled(literal: str, patterns: Iterable[tuple[str, str]]) -> dict[str, dict[str, None]]:
    """Return the spellings that begin with a literal, each with the concepts that it is written under."""
    spellings: dict[str, dict[str, None]] = {}
    for pattern, concept in patterns:
        for spelling in spelled_out(pattern):
            if literal_of(spelling) == literal:
                spellings.setdefault(spelling, {})[concept] = None
    return spellings


@cache
def taken_apart(spelling: str) -> Spelling:
    """Return the parts of a spelling: an inner ``*`` is the rest of a word, or a short gap where it stands free."""
    body = spelling.strip("*")
    literal, star, after = body.partition("*")
    if not star:
        return Spelling(literal, spelling.startswith("*"), spelling.endswith("*"))
    after_gap = not literal[-1:].isalnum()
    rest = GAP if after_gap else r"\w*"
    previous = "*"
    for sign in after:
        if sign == "*":
            rest += r"\w*" if previous.isalnum() else GAP
        elif sign == " " and previous == "*":
            rest += r"\s?"
        else:
            rest += re.escape(sign)
        previous = sign
    end = "" if spelling.endswith("*") else r"\b"
    then = after.partition("*")[0].removeprefix(" ")
    return Spelling(literal, spelling.startswith("*"), open_right=True, rest=rest + end, then=then, after_gap=after_gap)


# Most of what may follow never does: a rest is made ready when it is first asked.
ready = cache(re.compile)
