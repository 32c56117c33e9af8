"""How a gate speaks of age, also in languages that no vocabulary ships for: that it asks is seen, not what it says."""

import re
import unicodedata

from auditor.site.words.later import later

ADULT = later(
    r"\b(?:mayor(?:es)? de (?:edad|18|21)|maior(?:es)? de (?:idade|18|21)|maggiorenn\w*|maggior\w? di (?:18|21)|"
    r"pe[łl]noletni\w*|plnolet\w*|polnolet\w*|punolet\w*|taysi-?ikai\w*|aikuis\w*|myndig\w*|"
    r"voksn?e\w*|vux[ae]\w*|vuxna|doros[lł]\w*|dospel\w*|yetiskin\w*|resitim|"
    r"(?<!\d )adult[oa]s?|adulti|nagykoru\w*|majorat\w*|"
    r"совершеннолет\w*|повнолітн\w*|ενηλικ\w*|"
    r"(?:18|21)[ -]?(?:anos|anni|ani|anys|lat|let|rokov|godin\w*|ar|vuot\w*|eves?|evesnel|aast\w*|gad[iu]|met[ua]|"
    r"tuoi|tahun|лет|років|години|ετων|שנים|שנה|ปี|yas\w*))\b|(?<!\d)(?:18|20|21) ?(?:歳|岁|周岁|세|才)|"
    r"成年|成人|十八 ?[歲歳岁]|성인|성년"
)
# Whose age it is: the visitor's.
HOW_OLD = later(
    r"\b(?:how old (?:are|r) (?:you|u)|(?:confirm|enter|verify|check|know|type|give|tell)\w* (?:us )?your age|your age|"
    r"hoe oud (?:ben|bent|je|u)|(?:je|jouw|uw) leeftijd|wie alt|(?:dein|ihr) alter|quel age|votre age|ton age|"
    r"(?:tu|su) edad|(?:sua|tua) idade|(?:tua|vostra) eta|(?:swoj|twoj) wiek|din alder|ditt alder|ваш возраст)\b"
)
BIRTH = later(
    r"\b(?:birth\w*|born|dob|geboorte\w*|geboren|jarig|geburt\w*|naissance|anniversaire|nascita|nat[oa]|nacimiento|nascimento|"
    r"nasceu|urodz\w*|narozen\w*|narodenia|fodsels\w*|fodelse\w*|syntyma\w*|szulet\w*|nasteri\w*|roden\w*|рожден\w*|"
    r"народжен\w*|раждане|γεννησ\w*|dogum\w*|naixement|rojst\w*|sunni\w*|dzimsan\w*|gimimo|ngay sinh|lahir|"
    r"syntym\w*|szuletes\w*|לידה|הולדת)\b|出生|生日|生年|誕生|생년월일|생일|วันเกิด|ปีเกิด|הלידה"
)
OLD_ENOUGH = later(
    r"(?<!\d)(?:18|21)(?!\d)|\b(?:eighteen|achttien|legal(?: \w+)? age|of age|old enough|adults?|oud genoeg|volwassen|"
    r"meerderjarig|volljahrig|alt genug|majeure?)\b"
)
# What asks for a date or a year of birth, however that is to be given.
BIRTH_ASKED = later(
    r"\b(?:enter|select|choose|give|provide|fill in|tell us|type|set|pick|input|add|share|confirm|verify|need|your|"
    r"vul|voer|kies|geef|selecteer|bevestig|jouw|je|uw|gib|gebt|geben|wahle\w*|bestatig\w*|dein|ihr|entrez|indiquez|"
    r"saisi\w*|confirmez|votre|tu|su|tua|sua|din|ditt|swoj\w*|twoj\w*|vase?) [^.!?]{0,30}?"
    r"\b(?:(?:date|day|month|year)s? of (?:your )?birth|"
    r"birth ?(?:day|date|year)s?|dob|geboorte\w+|verjaardag|geburts\w+|"
    r"date de naissance|annee de naissance|fecha de nacimiento|data di nascita|data de nascimento|datum narozeni|"
    r"fodselsdato\w*|fodelsedatum|date urodzenia)\b|"
    r"\b(?:when (?:were|was) (?:you|u) born|(?:what|which) year (?:were|was) you born|"
    r"year (?:were )?you (?:were )?born|"
    r"when is your birthday|wanneer (?:ben|bent) (?:je|jij|u) geboren|in welk jaar (?:ben|bent) (?:je|u) geboren|"
    r"wann (?:bist|sind|wurdest|wurden) (?:du|sie) geboren|quand etes-vous ne|date of birth ?:|geboortedatum ?:)"
)
# Japanese asks with a word at the end.
ASKED = re.compile(r"[^.!?。]*(?:\?|か(?=$|[\s。.]))")
PLAIN = {"ł": "l", "ø": "o", "đ": "d", "ß": "ss"}


def bare(text: str) -> str:
    """Return a text in lower case without accents, in whatever letters it is written."""
    low = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(PLAIN.get(sign, sign) for sign in low if not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", plain)


def speaks_of_age(told: str) -> bool:
    """Whether a bare text speaks of being of age, of somebody's age or of birth."""
    return any(known.search(told) is not None for known in (ADULT, HOW_OLD, BIRTH))


def asks_of_age(told: str) -> bool:
    """Whether a bare text puts the question whether its reader is old enough."""
    return any(
        OLD_ENOUGH.search(question) is not None or ADULT.search(question) is not None
        for question in ASKED.findall(told)
    )


def asks_a_birth(told: str) -> bool:
    """Whether a bare text asks for a date or a year of birth."""
    return BIRTH_ASKED.search(told) is not None
