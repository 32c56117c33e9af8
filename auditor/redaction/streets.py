"""Streets of someone: near the foot with the company, and without a postcode where "adres" or "ontvangst" says so."""

import re
from collections.abc import Iterator, Sequence

from auditor.redaction.asked import BORDER
from auditor.redaction.no_names import LETTER
from auditor.redaction.places import BOX
from auditor.site.dsa.company_details import company_name, register_number

NEAR, OWN_BLOCK = 70, 200
# What an address is introduced by, that somebody receives visitors at.
RECEIVES = re.compile(
    r"\b(?:ik (?:ontvang|werk|woon)|wij ontvangen|ontvangst\w*|ontvang (?:je|u|jou)|bij mij|mijn (?:studio|plek|huis|"
    r"flat|appartement|kamer)|kom (?:je )?langs|"
    r"i receive|visit me|my (?:place|flat|studio)|incall|ich empfange|besuch(?:e)? mich|bei mir|je reçois|chez moi)\b",
    re.IGNORECASE,
)
SIGNS = (
    "adres", "addres", "ontvang", "receive", "visit me", "incall", "empfange", "reçois", "langs", "locatie", "location",
    "bij mij", "ik werk", "ik woon", "mijn ", "my place", "my flat", "my studio", "besuch", "bei mir", "chez moi",
)  # fmt: skip
SAID = re.compile(
    rf"\b(?:(?:bezoek|ontvangst|werk|privé|studio)?-?adres(?:se)?|address|incall|locatie|location|{RECEIVES.pattern})",
    re.IGNORECASE,
)
ENDS = (
    r"(?:straat|str\.|laan|plein|gracht|singel|steeg|kade|dijk|weg|dreef|pad|hof|markt|plantsoen|baan|wal|haven|"
    r"straße|strasse|gasse|platz|allee|lei)"
)
NAME = rf"[{LETTER}][\w'\u2019-]{{0,30}}"
STREET = re.compile(
    rf"(?:(?:{NAME} ){{0,2}}(?:(?:van|van de|van der|de) )?[{LETTER}][\w'\u2019-]{{1,25}}{ENDS}|"
    rf"(?:{NAME} ){{1,2}}(?:[Ss]traat|[Ww]eg|[Ll]aan|[Ss]treet|[Rr]oad|[Ll]ane|[Aa]venue)|"
    rf"(?:Laan|Plein|Weg|Kade|Rue|Avenue|Boulevard|Place|Chaussée) (?:(?:van|de|der|den|het|du|des|"
    rf"la) ){{0,2}}{NAME}(?: {NAME})?)"
    r"\s(?:nr\.?\s?|no\.?\s?|nummer\s)?\d{1,4}(?!\d)\s?(?:[a-zA-Z](?!\w)|bis\b|hs\b|[-/]\s?\d{1,3}(?!\d))?"
    r"(?!\s?(?:uur|min|euro|€|eur\b|km|jaar|dagen|%|[.,:]\d))"
)
GAP = 40
REGISTER = re.compile(
    r"\W{0,4}(?:kvk|k\.v\.k|kamer van|btw|rsin|handelsreg|ondernemings|kbo|vat|coc|siren|siret|hrb)", re.IGNORECASE
)
# Whose address anyone may know.
OF_A_BODY = re.compile(
    r"\b(?:ggd|gemeente\w*|politie\w*|police|stichting|rechtbank|huisarts\w*|poli\w*|kliniek|ziekenhuis|stadhuis|"
    r"ministerie|kantoor|vereniging|museum|autoriteit|"
    r"commissie|office|court|city hall|clinic|inloop\w*|spreekuur|opvang|hulpverlening)\b|\b[Bb]\.?[Vv]\.?\b",
    re.IGNORECASE,
)


def streets_said(text: str, signs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where a street and number stand behind what says that somebody receives there; `signs` are of `SIGNS`."""
    reached = 0
    for place in sorted(signs):
        said = SAID.search(text, max(reached, place - 12), place + GAP) if place >= reached else None
        if said is None:
            continue
        found = STREET.search(text, said.end(), min(len(text), said.end() + 3 * GAP))
        between = text[said.end() : found.start()] if found else ""
        if found is None or len(between) > GAP or re.search(r"[.!?] ", between) or BOX.search(between):
            continue
        reached = found.end()
        if not OF_A_BODY.search(text, max(0, said.start() - NEAR), found.start()):
            yield found.span()


def is_of_a_company(text: str, start: int, end: int) -> bool:
    """Whether an address stands with a company's name or its number in a register, and nobody receives there.

    What follows in another block may be the foot, beneath somebody's last line; only a number in a register follows on.
    """
    block = (
        text[max(0, start - OWN_BLOCK) : start].rpartition(BORDER)[2]
        + text[start : end + OWN_BLOCK].partition(BORDER)[0]
    )
    if RECEIVES.search(block):
        return False
    behind, _, beyond = text[end : end + NEAR].partition(BORDER)
    window = text[max(0, start - NEAR) : end] + behind
    if company_name(window) or register_number(window):
        return True
    return REGISTER.match(beyond) is not None and register_number(beyond.partition(BORDER)[0])
