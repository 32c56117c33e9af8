"""How a gate speaks of age, also in languages that no vocabulary ships for: that it asks is seen, not what it says."""

import re
import unicodedata

ADULT = re.compile(
    r"\b(?:mayor(?:es)? de (?:edad|18|21)|maior(?:es)? de (?:idade|18|21)|maggiorenn\w*|maggior\w? di (?:18|21)|"
    r"pe[łl]noletni\w*|plnolet\w*|polnolet\w*|punolet\w*|taysi-?ikai\w*|myndig\w*|nagykoru\w*|majorat\w*|"
    r"совершеннолет\w*|повнолітн\w*|ενηλικ\w*|"
    r"(?:18|21) ?(?:anos|anni|ani|lat|let|rokov|godin\w*|ar|vuot\w*|eves?|evesnel|лет|років|години|ετων|"
    r"yas\w*))\b|(?<!\d)(?:18|21) ?(?:歳|岁|周岁|세|才)"
)
# Whose age it is: the visitor's.
HOW_OLD = re.compile(
    r"\b(?:how old (?:are|r) (?:you|u)|(?:confirm|enter|verify|check|know|type|give|tell)\w* (?:us )?your age|your age|"
    r"hoe oud (?:ben|bent|je|u)|(?:je|jouw|uw) leeftijd|wie alt|(?:dein|ihr) alter|quel age|votre age|ton age|"
    r"(?:tu|su) edad|(?:sua|tua) idade|(?:tua|vostra) eta|(?:swoj|twoj) wiek|din alder|ditt alder|ваш возраст)\b"
)
BIRTH = re.compile(
    r"\b(?:birth\w*|born|dob|geboorte\w*|geboren|jarig|geburt\w*|naissance|anniversaire|nascita|nat[oa]|nacimiento|nascimento|"
    r"nasceu|urodz\w*|narozen\w*|narodenia|fodsels\w*|fodelse\w*|syntyma\w*|szulet\w*|nasteri\w*|roden\w*|рожден\w*|"
    r"народжен\w*|γεννησ\w*|dogum)\b"
)
OLD_ENOUGH = re.compile(
    r"(?<!\d)(?:18|21)(?!\d)|\b(?:eighteen|achttien|legal(?: \w+)? age|of age|old enough|adults?|oud genoeg|volwassen|"
    r"meerderjarig|volljahrig|alt genug|majeure?)\b"
)
# Japanese asks with a word at the end.
ASKED = re.compile(r"[^.!?。]*(?:\?|か(?=$|[\s。.]))")
PLAIN = {"ł": "l", "ø": "o", "đ": "d", "ß": "ss"}


def bare(text: str) -> str:
    """Return a text in lower case without accents, in whatever letters it is written."""
    low = unicodedata.normalize("NFKD", text.casefold())
    return "".join(PLAIN.get(sign, sign) for sign in low if not unicodedata.combining(sign))


def speaks_of_age(told: str) -> bool:
    """Whether a bare text speaks of being of age, of somebody's age or of birth."""
    return any(known.search(told) is not None for known in (ADULT, HOW_OLD, BIRTH))


def asks_of_age(told: str) -> bool:
    """Whether a bare text puts the question whether its reader is old enough."""
    return any(
        OLD_ENOUGH.search(question) is not None or ADULT.search(question) is not None
        for question in ASKED.findall(told)
    )
