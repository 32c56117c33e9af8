"""When digits in a text are a number to call rather than a year, an hour or an amount."""

import re
from collections.abc import Callable, Iterator

from auditor.site.words.later import later

NUMBER = re.compile(r"(?<![\w,.])(?:\+|00)?\(?\d(?:[\s.()/–-]{0,3}\d){2,13}(?![\w])")
NEAR = 90
LEAST_DIGITS = 8
DIALLING = later(
    r"\b(?:bel\w*|politie|police|spoed\w*|nood\w*|emergenc\w*|danger|gevaar|call|dial|ring|phone|tel\w*|alarm\w*|"
    r"urgent\w*|acuut|haast\w*|dringend\w*|meteen|onmiddellijk|immediate\w*|right away|"
    r"levensbedreigend\w*|hulpdienst\w*|ambulance\w*|brandweer|betrapt|sos|desnoods|zo nodig|if need be|suicid\w*|"
    r"zelfmoord\w*|chat|levensgevaar|heterdaad|direct|"
    r"nummer|number|anruf\w*|wahl(?:en|t)|appel\w*|composez|notruf|polizei|rettung\w*)\b"
)


# "112 / 0900-8844": a stroke that holds two numbers apart, and not the parts of one.
APART = re.compile(r"\s*[/–]\s*|\s+-\s+")
SERVICE = re.compile(r"(?<!\d)0900[\s.-]?88[\s.-]?44(?!\d)")
BESIDE, SHORT_ROW = 120, 6
# "Gevaar? 112.": the number by itself answers the question before it.
ASKED = re.compile(r"[^.!?;]*\?\s+$")


STREET = re.compile(r"\b\w+(?:straat|weg|laan|plein|kade|gracht|dijk|singel|hof|road|street|lane|avenue)\s$")


def numbers_in(low: str, is_known: Callable[[str], bool]) -> Iterator[re.Match[str]]:
    """Yield the numbers of a text; a run that a stroke holds apart is several, when one of the parts is known."""
    for found in NUMBER.finditer(low):
        bounds = [(one.start(), one.end()) for one in APART.finditer(low, found.start(), found.end())]
        if not bounds or is_known(found[0]):
            yield found
            continue
        starts = (found.start(), *(end for _, end in bounds))
        stops = (*(start for start, _ in bounds), found.end())
        pieces = [NUMBER.search(low, start, stop) for start, stop in zip(starts, stops, strict=True)]
        parts = [one for one in pieces if one is not None]
        yield from parts if any(is_known(one[0]) for one in parts) else [found]


def says_police(low: str, found: re.Match[str], owner: str) -> bool:
    """Whether a police number stands behind the plain word for police, which is no name in the list."""
    return (
        owner == "politie"
        and re.search(r"\b(?:politie|police|polizei)\b", low[max(0, found.start() - NEAR) : found.end() + NEAR])
        is not None
    )


def is_phone(number: str) -> bool:
    """Whether digits are a phone number rather than a year, an hour or an amount."""
    return (len(number) >= LEAST_DIGITS and number[0] in "0+") or number.startswith(("0800", "0900"))


def is_dialled(low: str, found: re.Match[str], above: str = "") -> bool:
    """Whether a short number such as 112 stands where people write a number to call, by its words or what is above."""
    before, after = low[max(0, found.start() - 45) : found.start()], low[found.end() : found.end() + 30]
    after = re.split(r"[.!?;]\s", after)[0]
    asked = ASKED.search(before) if re.search(r"\w", after) is None else None
    before = asked[0] if asked is not None else re.split(r"[.!?;]\s", before)[-1]
    if STREET.search(before):
        return False
    if re.search(r"(?:€|eur|euro|vandaag|ruim|nr\.?|art(?:ikel|\.)?|pagina|page)\s*$", before) or re.match(
        r"\s*(?:nieuwe|new|advert|ads|profiel|resultat|euro|%|jaar|km|listing)", after
    ):
        return False
    if DIALLING.search(f"{before} {after}") is not None or low.strip(" .:!") == found[0].strip():
        return True
    # The police's other number says what this one is, and so does the head of a short row: "Politie | 112, 0900-8844".
    near = SERVICE.search(low, max(0, found.start() - BESIDE), found.end() + BESIDE)
    return near is not None or (len(low.split()) <= SHORT_ROW and DIALLING.search(above) is not None)
