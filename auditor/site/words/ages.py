"""Ages as people write them: 18+, achttien jaar, onder de 21, over eighteen, meerderjarig."""

import re
from typing import NamedTuple

from auditor.site.words.later import later

NUMBERS = {
    "achttien": 18,
    "achttiende": 18,
    "eenentwintigste": 21,
    "eighteen": 18,
    "eenentwintig": 21,
    "twenty-one": 21,
    "achtzehn": 18,
    "einundzwanzig": 21,
    "vingt-et-un": 21,
    "dix-huit": 18,
}
AGE = later(
    r"(?<![\d.,/€-])(?<!\d:)(?P<n>1[6-9]|2[0-5]|achttiende|eenentwintigste|achttien|eighteen|eenentwintig|"
    r"twenty[- ]one|achtzehn|"
    r"einundzwanzig|vingt et un|dix-huit)(?!\d)(?:(?:e|de|ste)\b)?(?!\s?(?:maand|euro|eur\b|€|uur|min|%|foto|adverten|"
    r"dag|wek|"
    r"week|month|hour|day|photo|pct|"
    r"januar\w+|februar\w+|maart|april|mei\b|juni\b|june|juli\b|july|august\w*|september|o[ck]tober|"
    r"november|de[cz]ember|km|cm|mm\b|centi|milli|meter|metre|px\b|pixel|inch|gram|kilo|"
    r"(?:bij|by|x|op|mal|sur) \d|x\d|ads?\b|listings?|plaatsen|steden|cities|kb|mb|stuks|keer|times|uren|words?\b|"
    r"woorden|char|teken|letter|:\d|"
    r"jaar (?:ervaring|geleden|lang|in de|bestaan|online|actief)|years? (?:of experience|ago|online|in)))\s*"
    r"(?P<unit>\+(?!\d)|-?plus(?:sers?)?\b|(?:al )?gepasseerd|nog niet|yet\b|aangetikt|gehaald|voorbij|bereikt|jaar|"
    r"levensjaar|jr\b|"
    r"jarige?n?|"
    r"years?|yrs?|yo\b|jahren?|"
    r"ans\b|\.? ?lebensjahr\w*|und (?:alter|daruber)|oder alter|et plus|revolus|or (?:over|older|above)|of ouder|"
    r"en ouder|and (?:over|"
    r"older|above)|geworden|zijn|zijt|is\b|bent|verjaardag|kaarsjes|birthday|geburtstag|anniversaire)?"
)
# What sets a bound stands near before the number.
BEFORE = 160
BOUND = later(
    r"\b(?:onder(?: de)?|under|jonger dan|younger than|below|beneden(?: de)?|minimaal|minimum\w*|min\.|minstens|"
    r"ten minste|tenminste|at least|vanaf|(?:women|ladies|men|people|persons|anyone|companions|models|escorts) from|"
    r"boven(?: de)?|over|older than|"
    r"ouder dan|the age of|leeftijd van|leeftijd is|leeftijdsgrens\w*|age(?: is| of)?|18e|unter|mindestens|ab|uber|"
    r"junger als|alter als|mindestalter\w*|vollendet\w*|moins de|"
    r"au moins|plus de|age minimum|ages? d'au moins|a partir de|avoir|geen|nog geen|not yet|before|tot(?: je)?|aged|"
    r"turned|turn|reached|bereikt|geworden|moet je|must be|"
    r"too young for|te jong voor|zu jung fur|trop jeune pour|you are|je bent|u bent|ben je|bent u|(?:jonger|"
    r"ouder) (?:is|zijn|bent|ben|zijt) dan|(?:younger|older) than|"
    r"(?:junger|alter) (?:ist|sind|bist) als|grens(?: ligt)? (?:op|bij|is|van)|ligt op|ligt bij|"
    r"(?:onder|leeftijds|minimum|age )?(?:grens|drempel|limit) (?:[^\W\d]+ ){0,4}?(?:is|ligt op|op|van)|"
    r"limit (?:is|of)|grenze (?:liegt bei|ist)|pas als je)\s*(?:\w+\s){0,3}$"
)
ADULT = later(
    r"\b(?:meerderjarig\w*|volwassen\w*|adults?(?: only)?|of (?:full |legal )age|legal age|age of majority|"
    r"minderjarig\w*|minors?|underage|under-age|volljahrig\w*|minderjahrig\w*|majeure?s?|mineure?s?|erwachsene\w*)\b"
)


# "al 21 jaar", "for 18 years": how long, not how old.
LASTING = later(r"\b(?:al|sinds|ruim|al meer dan|na|(?<!young )for|over the past|since|bijna)\s$|(?:€|eur|euro)\s?$")


class Age(NamedTuple):
    """An age in a folded text: the number (18 for adult and minor), and where it stands."""

    years: int
    start: int
    end: int
    numeric: bool


def ages(low: str) -> tuple[Age, ...]:
    """Return the ages of majority that a folded text states; amounts, times and years are left out."""
    found = []
    for match in AGE.finditer(low):
        if LASTING.search(low[max(0, match.start() - 14) : match.start()]):
            continue
        if not match["unit"] and not BOUND.search(low, max(0, match.start() - BEFORE), match.start()):
            continue
        text = match["n"].replace(" ", "-")
        found.append(Age(NUMBERS.get(text) or int(text), match.start(), match.end(), numeric=True))
    found.extend(Age(18, match.start(), match.end(), numeric=False) for match in ADULT.finditer(low))
    return tuple(sorted(found, key=lambda age: age.start))


def sets_a_bound(low: str, age: Age) -> bool:
    """Whether the text sets the age as a limit rather than tells someone's age."""
    around = low[max(0, age.start - 60) : age.end + 40]
    return (
        re.search(
            r"\b(?:minimaal|minimum\w*|min\.|minstens|ten minste|tenminste|at least|vanaf|boven|over|older|ouder|onder|"
            r"under|jong|jonger|young|younger|below|jung|jeune|alleen|only|uitsluitend|enkel|moet\w*|must|dient|dienen|"
            r"niet|geen|not|no|zijt|verjaardag|kaarsjes|birthday|verboden|forbidden|prohibited|leeftijd|"
            r"leeftijdsgrens|grens|ondergrens|drempel|levensjaar|voltooid|limit|age|bent|are|is|zijn|ben|am|"
            r"plus\w*|meerderjarig\w*|minderjarig\w*|minors?|adults?|mindestens|ab|unter|uber|nur|ausschließlich|muss|"
            r"mussen|"
            r"mindestalter\w*|vollendet\w*|volljahrig\w*|minderjahrig\w*|kein\w*|nicht|verboten|moins|plus|doit|"
            r"doivent|devez|"
            r"interdit\w*|majeur\w*|mineur\w*|reserve\w*|uniquement|seulement|minimum|avoir|etre)\b|\+",
            around,
        )
        is not None
    )
