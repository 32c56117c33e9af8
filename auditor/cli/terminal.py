"""What may go to a terminal: no control characters, no escape sequences, no signs that reorder or hide text."""

import os
import re
import shutil
import sys
import textwrap
import unicodedata

import click

# CSI ("ESC [ ... letter"), OSC and its like ("ESC ] ... BEL or ESC \"), then any other two-character escape; also the
# one-byte C1 forms. An OSC that never ends must not swallow a whole page, hence the bound.
_SEQUENCE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]{0,2000}(?:\x07|\x1b\\|\x9c)"
    r"|\x1b[ -/]*[0-~]"
)
_SPACES = re.compile(r"[\s\x85\u2028\u2029]+")
# Other: control, format (bidi, zero-width, tags), surrogate, private use, unassigned.
_UNPRINTABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_MOST_MARKS = 2
# A line of prose that is longer does not read well, however wide the window is.
_LONGEST_LINE = 100


def safe(text: str) -> str:
    """Return the text on one line, with only what can be seen and nothing that commands a terminal."""
    kept: list[str] = []
    marks = 0
    for sign in _SPACES.sub(" ", _SEQUENCE.sub("", text)):
        category = unicodedata.category(sign)
        # A pile of combining marks paints over the lines above and below.
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if category not in _UNPRINTABLE and marks <= _MOST_MARKS:
            kept.append(sign)
    return "".join(kept).strip()


def clipped(text: str, width: int) -> str:
    """Return the safe text, cut to so many columns with an ellipsis; a wide East Asian sign takes two."""
    shown = safe(text)
    if columns(shown) <= width:
        return shown
    while shown and columns(shown) > width - 1:
        shown = shown[:-1]
    return shown.rstrip() + "…"


def columns(text: str) -> int:
    """Return how many columns a safe text takes."""
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text
    )


def say(text: str = "", *, err: bool = False) -> None:
    """Print one line; the text must be the program's own, or have gone through `safe`."""
    click.echo(text, err=err, color=None if _colour_wanted() else False)


def tell(text: str, then: str = "", *, err: bool = False) -> None:
    """Print sentences, made safe: folded in a terminal, one line in a log or a pipe, where programs look for it.

    `then` is what a person may want to copy, a command or a path: in a terminal it stands whole on a line of its own.
    """
    if not (sys.stderr if err else sys.stdout).isatty():
        say(" ".join(part for part in (safe(text), safe(then)) if part), err=err)
        return
    width = min(shutil.get_terminal_size().columns, _LONGEST_LINE)
    for line in textwrap.wrap(safe(text), width, break_long_words=False, break_on_hyphens=False):
        say(line, err=err)
    if then:
        say(f"  {safe(then)}", err=err)


def _colour_wanted() -> bool:
    """Whether colour is not refused (no-color.org: NO_COLOR, present and not empty)."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
