"""When digits in a text are a number to call rather than a year, an hour or an amount."""

import re

NUMBER = re.compile(r"(?<![\w,.])(?:\+|00)?\(?\d(?:[\s.()/–-]{0,3}\d){2,13}(?![\w])")
NEAR = 90
LEAST_DIGITS = 8
DIALLING = re.compile(
    r"\b(?:bel\w*|politie|police|spoed\w*|nood\w*|emergenc\w*|danger|gevaar|call|dial|ring|phone|tel\w*|alarm\w*|"
    r"urgent\w*|acuut|suicid\w*|zelfmoord\w*|chat|levensgevaar|heterdaad|direct|"
    r"nummer|number|anruf\w*|wahl(?:en|t)|appel\w*|composez|notruf|polizei|rettung\w*)\b"
)


STREET = re.compile(r"\b\w+(?:straat|weg|laan|plein|kade|gracht|dijk|singel|hof|road|street|lane|avenue)\s$")


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


def is_dialled(low: str, found: re.Match[str]) -> bool:
    """Whether a short number such as 112 stands where people write a number to call."""
    before, after = low[max(0, found.start() - 45) : found.start()], low[found.end() : found.end() + 30]
    before, after = re.split(r"[.!?;]\s", before)[-1], re.split(r"[.!?;]\s", after)[0]
    if STREET.search(before):
        return False
    if re.search(r"(?:€|eur|euro|vandaag|ruim|nr\.?|art(?:ikel|\.)?|pagina|page)\s*$", before) or re.match(
        r"\s*(?:nieuwe|new|advert|ads|profiel|resultat|euro|%|jaar|km|listing)", after
    ):
        return False
    return DIALLING.search(f"{before} {after}") is not None or low.strip(" .:!") == found[0].strip()
