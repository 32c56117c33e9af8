"""How the word lists are written: alternatives in brackets, and a star for the rest of a word or a short gap."""

import re
from collections.abc import Collection
from functools import cache
from typing import NamedTuple

WORTH_JOINING = 2
GAP = r"[^.!?;]{0,45}?"
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
    """One spelling taken apart: the literal the automaton looks for, and a pattern for what comes after a gap."""

    literal: str
    open_left: bool
    open_right: bool
    rest: str


def literal_of(spelling: str) -> str:
    """Return what a spelling begins with, up to its first inner star."""
    return spelling.strip("*").partition("*")[0]


@cache
def taken_apart(spelling: str) -> Spelling:
    """Return the parts of a spelling: an inner ``*`` is the rest of a word, or a short gap where it stands free."""
    body = spelling.strip("*")
    literal, star, after = body.partition("*")
    if not star:
        return Spelling(literal, spelling.startswith("*"), spelling.endswith("*"), "")
    rest = r"\w*" if literal[-1:].isalnum() else GAP
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
    return Spelling(literal, spelling.startswith("*"), open_right=True, rest=rest + end)


# Most of what may follow never does: a rest is made ready when it is first asked.
ready = cache(re.compile)


def any_of(rests: Collection[str]) -> re.Pattern[str] | None:
    """Return a pattern that matches where one of the rests does, None for fewer than two.

    Most words that may begin a phrase begin none: asked first, it spares asking each. The gap that most rests begin
    with is walked once.
    """
    if len(rests) < WORTH_JOINING:
        return None
    gap = GAP + r"\s?"
    behind_gap = [rest.removeprefix(gap) for rest in rests if rest.startswith(gap)]
    others = [rest for rest in rests if not rest.startswith(gap)]
    joined = [f"{gap}(?:{'|'.join(behind_gap)})"] if behind_gap else []
    return re.compile("|".join((*others, *joined)))
