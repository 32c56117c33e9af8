"""Views that only pressing brings: no server knows them and no link leads there, so they get addresses of their own.

`/%23~/menu/5/voorwaarden/9` is what stands at `/` once two things are pressed there, each told by a word and by the
number that it has as seen. Like a route that only script knows, such an address is visited, masked and recorded as any.
"""

import re

import msgspec

SIGN = "%23~/"
# The word for what may be an advertisement: its own name never stands in an address.
CARD = "kaart"
STEP = re.compile(r"([a-z0-9-]+)/(\d+)")
NOT_IN_A_WORD = re.compile(r"[^a-z0-9]+")
LONGEST_WORD = 40


class Step(msgspec.Struct, frozen=True):
    """One thing that is pressed: a word for it and its number as seen."""

    word: str
    key: str


def trail_of(url: str) -> tuple[str, tuple[Step, ...]]:
    """Return the address that is opened, and what is pressed there in turn; no steps for any other address."""
    document, sign, rest = url.partition(SIGN)
    steps = tuple(Step(word, key) for word, key in STEP.findall(rest)) if sign else ()
    return (document, steps) if steps else (url, ())


def pressed_at(url: str, word: str, key: str) -> str:
    """Return the address of what is seen once one thing more is pressed."""
    begin = f"{url}/" if trail_of(url)[1] else f"{url}{SIGN}"
    return f"{begin}{_word(word)}/{key}"


def is_card(url: str) -> bool:
    """Whether an address is that of what pressing a card brings: an advertisement, somebody's."""
    return any(step.word == CARD for step in trail_of(url)[1])


def _word(told: str) -> str:
    return NOT_IN_A_WORD.sub("-", told.lower())[:LONGEST_WORD].strip("-") or "knop"
