r"""What code writes by other signs: ``\u0160``, ``\x41``, ``%2F``."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from html import unescape
from urllib.parse import unquote

from auditor.redaction.span import Span

# A pair that stands for one sign beyond the first plane, any other sign, the same in braces.
ESCAPE = re.compile(
    r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|"
    r"\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2}))"
)
KEPT_ESCAPES = frozenset("\"'\\<>&/`")
WRITTEN = re.compile(r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[ntrbfv])")
PERCENT = re.compile(r"(?:%[0-9a-fA-F]{2}|%u[0-9a-fA-F]{4})+")
ONE = re.compile(r"%u([0-9a-fA-F]{4})|((?:%[0-9a-fA-F]{2})+)")
MARKUP = re.compile(r"<[^<>]{0,2000}>")
FIRST_OF_PAIR, SECOND_OF_PAIR, BEYOND, LAST = 0xD800, 0xDC00, 0x10000, 0x10FFFF


def unescaped(text: str) -> str:
    r"""Return code with ``\u0040`` and the like as the signs they stand for, where that does not change its meaning."""
    if "\\u" not in text and "\\x" not in text:
        return text

    def sign(found: re.Match[str]) -> str:
        if found[1]:
            code = BEYOND + (int(found[1], 16) - FIRST_OF_PAIR) * 0x400 + int(found[2], 16) - SECOND_OF_PAIR
        else:
            code = int(found[3] or found[4] or found[5], 16)
        told = chr(code) if code <= LAST else ""
        # A no-break space is none that prints, but stands within names and numbers; so does what is not seen.
        return told if told not in KEPT_ESCAPES and (told.isprintable() or _is_within(code)) and told else found[0]

    return ESCAPE.sub(sign, text)


def _is_within(code: int) -> bool:
    """Whether a sign that does not print may stand between the digits of a number or the words of a name."""
    return code in (0xA0, 0xAD, 0x202F, 0x2060, 0xFEFF) or 0x2000 <= code <= 0x200D


def blanked(text: str) -> str:
    r"""Return code with blanks for the escapes left: what stands behind ``\n`` or ``\u003e`` begins there."""
    return WRITTEN.sub(lambda found: " " * len(found[0]), text) if "\\" in text else text


def read_through(value: str) -> Iterator[str]:
    """Yield what an attribute says once its percent escapes are read, and once its markup is."""
    if "%" in value:
        yield unquote(value)
    if (plainer := without_markup(value)) != value:
        yield plainer


def without_markup(text: str) -> str:
    """Return what a text says where it is put into a page."""
    return unescape(MARKUP.sub("", text)) if "<" in text or "&#" in text or "&nbsp" in text else text


def found_behind_percent(text: str, find: Callable[[str], list[Span]]) -> list[Span]:
    """Return what is found in a text once its percent escapes are read, where it stands in the text as it is."""
    if "%" not in text or PERCENT.search(text) is None:
        return []
    signs: list[str] = []
    # Where each piece begins in what is read, where in the text, and how many signs of the text stand for one.
    pieces: list[tuple[int, int, int]] = []
    reached = length = 0
    for run in PERCENT.finditer(text):
        pieces.append((length, reached, 1))
        signs.append(text[reached : run.start()])
        length += run.start() - reached
        for start, told, size in _read(run):
            pieces.append((length, start, size))
            signs.append(told)
            length += 1
        reached = run.end()
    pieces.append((length, reached, 1))
    signs.append(text[reached:])
    begins = [piece[0] for piece in pieces]

    def at(place: int) -> int:
        begun, start, size = pieces[bisect_right(begins, place) - 1]
        return start + (place - begun) * size

    return [Span(at(span.start), at(span.end), span.kind) for span in find("".join(signs))]


def _read(run: re.Match[str]) -> list[tuple[int, str, int]]:
    """Return where each sign of a run of escapes begins, the sign, and how many signs are written for it."""
    told: list[tuple[int, str, int]] = []
    for one in ONE.finditer(run[0]):
        start = run.start() + one.start()
        if one[1]:
            told.append((start, chr(int(one[1], 16)), len(one[0])))
            continue
        for sign in bytes.fromhex(one[2].replace("%", "")).decode("utf-8", "surrogateescape"):
            size = 3 * len(sign.encode("utf-8", "surrogateescape"))
            told.append((start, sign if sign.isprintable() else " ", size))
            start += size
    return told
