"""Where one sentence of a text ends and the next begins."""

import re
from collections.abc import Iterator

from auditor.site.words.later import later

# "das 18. Lebensjahr", "am 1. Januar": a German ordinal ends no sentence.
ENDS = later(
    r"(?<=[.!?…])[\"')\]]*\s+(?!(?:Lebensjahr|Januar|Februar|März|Juni|Juli|Oktober|Dezember)\b)"
    r"(?=[\"'(\[]*[A-Z0-9À-Ý→•✓–-]|\([a-z]\)\s)|(?<=[,;])\s+(?=[1-9][.)]\s)|\n+|\s[•·|]\s|(?<=\w)\?(?=\s)"
)
# Patterns take time by the square of it on what is written to harm; no sentence of a real page comes near.
LONGEST = 3000
# One of these stands where a sentence ends.
SIGNS = re.compile(r"[.!?…\n•·|]")
ABBREVIATED = later(
    r"(?:\b(?:bijv|bv|b\.v|o\.a|d\.w\.z|m\.b\.t|t\.a\.v|i\.v\.m|a\.u\.b|s\.v\.p|art|nr|no|tel|mr|dr|mw|dhr|drs|prof|"
    r"evt|incl|excl|max|min|resp|ca|vgl|zgn|"
    r"z\.b|bzw|u\.a|ggf|abs|str|tel|inkl|usw|p\.ex|e\.g|i\.e|etc|approx|ltd|inc|vs|st|jr|m|n\.v|b\.v|al|p|z\.s\.m|"
    # An initial, or the letter of a list; not the end of "foto's.", "zo'n.", "naar u."
    r"e\.d|enz)\.|(?<![\w'’])[A-TV-Z]\.|(?<![\w'’])(?-i:U)\.)$",
    re.IGNORECASE,
)


def split(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of a text starts and ends; one that no person would read to the end is cut up."""
    for begin, stop in _sentences(text):
        start = begin
        while stop - start > LONGEST:
            cut = text.rfind(" ", start + 1, start + LONGEST)
            cut = cut if cut > 0 else start + LONGEST
            yield start, cut
            start = cut
        yield start, stop


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of a text starts and ends."""
    sign = SIGNS.search(text)
    if sign is None or (sign.end() == len(text) and sign[0] != "\n"):
        # Most lines of a page are one sentence.
        if text.strip():
            yield 0, len(text)
        return
    start = 0
    for end in ENDS.finditer(text, max(0, sign.start() - 1)):
        if text[end.start() : end.end()].startswith("?"):
            stop = end.start() + 1
        else:
            stop = end.start()
            if ABBREVIATED.search(text, max(start, stop - 8), stop) and "\n" not in end[0]:
                continue
        if text[start:stop].strip():
            yield start, stop
        start = end.end()
    if text[start:].strip():
        yield start, len(text)
