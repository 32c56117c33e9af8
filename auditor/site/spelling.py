"""How the word lists are written: alternatives in brackets, and a star for the rest of a word or a short gap."""

import re
from collections.abc import Iterator
from typing import NamedTuple

GAP = r"[^.!?;]{0,45}?"
ALTERNATIVES = re.compile(r"\(([^()]*)\)")


def spelled_out(pattern: str) -> Iterator[str]:
    """Yield every spelling of a pattern: ``(a|b|)`` stands for one of its alternatives, nested if need be."""
    found = ALTERNATIVES.search(pattern)
    if found is None:
        yield " ".join(pattern.split())
        return
    for choice in found[1].split("|"):
        yield from spelled_out(pattern[: found.start()] + choice + pattern[found.end() :])


class Spelling(NamedTuple):
    """One spelling taken apart: the literal the automaton looks for, and a pattern for what comes after a gap."""

    literal: str
    open_left: bool
    open_right: bool
    rest: str


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
