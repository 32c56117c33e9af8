"""Phone numbers whose digits are written as words, in Dutch, English, German and French, mixed with digits too."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

ONES = {
    "nul": "0", "een": "1", "één": "1", "eén": "1", "twee": "2", "drie": "3", "vier": "4", "vijf": "5", "zes": "6",
    "zeven": "7", "acht": "8", "negen": "9",
    "zero": "0", "oh": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9",
    "null": "0", "eins": "1", "ein": "1", "zwei": "2", "zwo": "2", "drei": "3", "fünf": "5", "fuenf": "5",
    "sechs": "6", "sieben": "7", "neun": "9",
    "zéro": "0", "un": "1", "une": "1", "deux": "2", "trois": "3", "quatre": "4", "cinq": "5", "sept": "7", "huit": "8",
    "neuf": "9",
}  # fmt: skip
TENS = (
    "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
    "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    "zehn", "zwölf", "zwoelf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    "zwanzig", "dreißig", "dreissig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
    "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "vingt", "trente", "quarante", "cinquante",
    "soixante",
)  # fmt: skip
COMPOUND = (
    r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(?:twintig|dertig|veertig|"
    r"vijftig|zestig|zeventig|tachtig|negentig)"
)
GERMAN = (
    r"(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwanzig|dreißig|dreissig|vierzig|"
    r"fünfzig|sechzig|siebzig|achtzig|neunzig)"
)
WORDS = "|".join(sorted(map(re.escape, {*ONES, *TENS}), key=len, reverse=True))
# How often the next digit stands: "drie keer nul", "driemaal de nul", "dubbele vier", "3x nul", "triple zero".
TIMES = {
    "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "two": 2, "three": 3, "four": 4, "five": 5, "zwei": 2,
    "drei": 3, "fünf": 5, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dubbel": 2, "double": 2, "doppel": 2,
    "driedubbel": 3, "tripel": 3, "triple": 3,
}  # fmt: skip
OFTEN = (
    r"(?:(?:twee|drie|vier|vijf|two|three|four|five|zwei|drei|fünf|deux|trois|quatre|cinq|[2-5])[\s-]?(?:keer|maal|"
    r"mal|times|fois|x)"
    r"(?![^\W\d_])(?:\s(?:de|het|een|the|a|die|le|la)(?=\s))?|driedubbele?|tripel|triple|dubbele?|double|doppelte?|x2)"
)
TOKEN = rf"(?>{OFTEN}|{COMPOUND}|{GERMAN}|{WORDS}|\d{{1,4}})"
GAP = r"[\s.,;:*_/()\[\]|·•\x1f+\-\u2010-\u2015…]{0,4}+"
RUN = re.compile(
    rf"(?<![^\W_])(?:plus\s?)?{TOKEN}(?:{GAP}(?:(?:en|dan|daarna|and|then|und|"
    rf"puis) ){{0,2}}{TOKEN}){{4,22}}(?!\d)(?![^\W\d_])",
    re.IGNORECASE,
)
PIECE = re.compile(TOKEN, re.IGNORECASE)
SIGNS = (
    "nul", "zero", "zéro", "zes", "six", "sechs", "vier", "quatre", "four", "drie", "three", "drei", "trois", "vijf",
    "five", "cinq", "zeven", "seven", "sieben", "sept", "acht", "eight", "huit", "negen", "nine", "neuf", "twee", "two",
)  # fmt: skip
OFTEN_ONE = re.compile(OFTEN, re.IGNORECASE)
# A word that is made of nothing else.
WRITTEN = re.compile(r"[^\W_]+")
MADE = re.compile(rf"(?:plus)?(?:en)?(?:{TOKEN}(?:en)?)+", re.IGNORECASE)
LEAST, LEAST_WORDS, LEAST_TOKENS, WITHIN = 8, 3, 5, 64
# No number is written in a longer word.
LONGEST_WORD = 160


def spelled_numbers(text: str, signs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where a number of eight digits or more stands of which three at least are words, by places of `SIGNS`."""
    reached = 0
    if len(signs) >= LEAST_WORDS - 1:
        # In "nachten" no number is told: a word is made of nothing else, or of no number.
        signs = [place for place in signs if _tokens(_word_around(text, place))]
    for start, end in _thick(signs):
        begun, ended = max(reached, start - WITHIN), min(len(text), end + WITHIN)
        if sum(map(_tokens, WRITTEN.findall(text, begun, ended))) < LEAST_TOKENS:
            continue
        for begins in RUN.finditer(text, begun, ended):
            # What is looked through ends somewhere; the number is read to its own end.
            found = RUN.match(text, begins.start()) or begins
            if found.start() < reached:
                continue
            reached = found.end()
            pieces = PIECE.findall(found[0])
            words = [one for one in pieces if not one.isdigit()]
            digits = sum(len(one) if one.isdigit() else _weight(one.lower()) for one in pieces)
            least = LEAST_WORDS - (pieces[0][0] == "0" and any(map(OFTEN_ONE.fullmatch, words)))
            if len(words) >= least and digits >= LEAST and not _counts(pieces):
                yield found.span()


def _word_around(text: str, place: int) -> str:
    """Return the word that stands at a place, but for what is too long for any number."""
    start = place
    while start and place - start < WITHIN and text[start - 1].isalnum():
        start -= 1
    found = WRITTEN.match(text, start, start + LONGEST_WORD)
    return found[0] if found and len(found[0]) < LONGEST_WORD else ""


@lru_cache(maxsize=20_000)
def _tokens(word: str) -> int:
    """Return of how many words of number and digits a word is made, 0 for any other word."""
    return len(PIECE.findall(word)) if MADE.fullmatch(word) else 0


def _thick(signs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where words of number stand close together: the only places worth a slow look."""
    if len(signs) < LEAST_WORDS - 1:
        return
    places = sorted(signs)
    begun, before = -1, -WITHIN
    for count, place in enumerate(places):
        near = place - before <= WITHIN // 3
        if near and begun < 0:
            begun = count - 1
        if not near:
            if begun >= 0 and count - begun >= LEAST_WORDS - 1:
                yield places[begun], before
            begun = -1
        before = place
    if begun >= 0:
        yield places[begun], before


def _weight(word: str) -> int:
    """Return how many digits a word stands for."""
    if word in ONES:
        return 1
    # How often the next digit stands, but for once.
    often = next((times for told, times in TIMES.items() if word.startswith(told) and OFTEN_ONE.fullmatch(word)), 0)
    return often - 1 if often else int(word[0]) - 1 if word[0].isdigit() else 2


def _counts(pieces: list[str]) -> bool:
    """Whether the words merely count, one two three four."""
    values = [int(ONES.get(one.lower(), one if one.isdigit() else "99")) for one in pieces]
    return all(b - a == 1 for a, b in pairwise(values))
