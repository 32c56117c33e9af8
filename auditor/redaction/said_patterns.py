"""What is said of people only, and by what signs a line may say it: reviews, bylines, who is there, greetings."""

import re
from enum import IntEnum
from typing import NamedTuple

from auditor.redaction.no_names import LETTER, WHO, WORD

NAMED = f"(?P<who>{WHO})"
ALONE = f"(?P<alone>{WORD})"
TOWN = rf"(?P<town>[{LETTER}][\w' -]{{1,24}})"
AGE = r"(?:1[89]|[2-5]\d)"
YEARS = (
    r"(?:jaar|jr|years?(?: old)?|ans|Jahre)\b(?! ?(?:of|en|or|and|et|und|oder) (?:ouder|older|over|plus|älter|"
    r"above|jonger|younger))"
)
# What whoever offers herself says of it in the same line.
SELLS = (
    r".{0,200}?\b(?:ontvang|geniet|genieten|verwen\w*|masseer|massage|escort|bel me|app me|bel mij|app mij|bij mij|"
    r"kom langs|sexy|"
    r"receive|visit me|text me|call me|enjoy|empfange|besuch mich|reçois|(?:1[89]|[2-5]\d) ?(?:jaar|jr|years|ans|"
    r"Jahre))\b"
)
DOES = (
    r"(?:is|was|heeft|komt|werkt|ontvangt|vertelt|schrijft|zegt|biedt|zoekt|staat|houdt|gaat|wil|kan|verwelkomt|"
    r"has|works|says|tells|offers|welcomes|ist|hat|kommt|arbeitet|empfängt|est|reçoit|travaille)\b"
)
MONTH = (
    r"(?:[Jj]an|[Ff]e|[Mm]a[ar]|[Mm]är|[Aa]pr|[Mm]ei|[Mm]ay|[Mm]ai|[Jj]u[nl]|[Jj]uin|[Aa]ug|[Aa]oû|[Ss]ep|"
    r"[Oo][ck]t|[Nn]ov|[Dd][eé][cz])[a-zé]{0,7}\.? \d"
)
DATE = (
    rf"(?:(?:op|on|am|le) )?(?:\d{{1,2}}[ ./-]|\d{{4}}\b|{MONTH}|(?:gisteren|vandaag|yesterday|today|gestern|"
    rf"heute|hier)\b)"
)
ENDS = rf"(?=\s*(?:$|[.!?)|·•\u2013-]|, ?(?:{DATE}|$)|{DATE}|\())"
NEW = r"(?:[Nn]ieuw|[Nn]ew|[Nn]eu|[Nn]ouveau|[Nn]ouvelle)"
WITH_US = (
    r"(?: bij ons| op de site| in (?:het|ons) (?:team|huis)| deze week| vandaag| here| this week| bei uns| chez nous)?"
)
BY = r"(?:door|by|von|par)"
AND = r"(?:, | en | and | und | et | & | \| | · |\s?/\s?)"
BEGINS = r"(?:^|[|·•:]\s?)"


class Standing(IntEnum):
    """Of whom something is said: it tells on which of the platform's own pages a name goes.

    Of anybody, also of those who run the platform, write for it or are asked by it; of others, wherever the platform
    does not say who it is itself; of whoever is on offer, or belongs to such a one.
    """

    ANYBODY = 0
    OTHERS = 1
    OFFER = 2


class Said(NamedTuple):
    """A pattern, with the signs of which one at least stands in all that it matches, in lower case."""

    signs: tuple[str, ...]
    pattern: re.Pattern[str]
    standing: Standing


def said(signs: str, pattern: str, standing: Standing) -> Said:
    """Return a pattern with its signs, given as one text between bars, with a line for each space."""
    return Said(tuple(signs.replace("_", " ").split("|")), re.compile(pattern), standing)


def _said(signs: str, pattern: str) -> Said:
    return said(signs, pattern, Standing.ANYBODY)


def _of_others(signs: str, pattern: str) -> Said:
    return said(signs, pattern, Standing.OTHERS)


def _offered(signs: str, pattern: str) -> Said:
    return said(signs, pattern, Standing.OFFER)


SAID = (
    # What one writes of somebody, and who wrote it.
    _said(
        "review|recensie|beoordeling|ervaring|verslag|testimonial|experience|bewertung|erfahrung|avis_|critique",
        r"\b(?:[Rr]eviews?|[Rr]ecensies?|[Bb]eoordeling(?:en)?|[Ee]rvaring(?:en)?|[Vv]erslag(?:en)?|[Tt]estimonials?|"
        r"[Ee]xperiences?|"
        r"[Bb]ewertung(?:en)?|[Ee]rfahrung(?:en)?|[Aa]vis|[Cc]ritique)\s?:?\s(?:van|over|bij|met|of|about|with|von|"
        r"über|mit|bei|de|sur|avec|chez)"
        rf"\s{NAMED}(?:\s?,?\s{BY}\s(?P<by>{WHO}))?",
    ),
    _said(
        "review_|recensie_|reactie_|reacties_|reviews_|recensies_|beoordeling_|comment|bewertung_|kommentar_",
        r"\b(?:[Rr]eviews?|[Rr]ecensies?|[Rr]eacties?|[Bb]eoordeling|[Cc]omments?|[Bb]ewertung|[Kk]ommentar|"
        r"[Cc]ommentaire)"
        rf"\s{BY}\s{NAMED}",
    ),
    _said(
        "geschreven|geplaatst|gepost|ingezonden|ingestuurd|gepubliceerd|beoordeeld|written|posted|submitted|published|"
        "reviewed|geschrieben|verfasst|veröffentlicht|crit|publié|rédigé",
        r"\b(?:[Gg]eschreven|[Gg]eplaatst|[Gg]epost|[Ii]ngezonden|[Ii]ngestuurd|[Gg]epubliceerd|[Bb]eoordeeld|"
        r"[Ww]ritten|[Pp]osted|"
        r"[Ss]ubmitted|[Pp]ublished|[Rr]eviewed|[Gg]eschrieben|[Vv]erfasst|[Vv]eröffentlicht|[ÉEée]crite?|"
        r"[Pp]ubliée?|[Rr]édigée?)\s"
        rf"(?:(?:op|on|am|le) [\w /.-]{{4,20}} )?{BY}\s?:?\s{NAMED}",
    ),
    _said("door|by|von|par", rf"(?:^|[|·•\u2013]\s?)(?:[Dd]oor|[Bb]y|[Vv]on|[Pp]ar)\s?:?\s{NAMED}{ENDS}"),
    _said(
        "auteur|author|autor|schrijver|inzender|reviewer",
        rf"(?:^|[|·•])\s?(?:[Aa]uteur|[Aa]uthor|[Aa]utor|[Ss]chrijver|[Ii]nzender|[Rr]eviewer)\s?:\s{NAMED}",
    ),
    _said(
        "_zegt|_zei|_schreef|_schrijft|_reage|_says|_said|_wrote|_writes|_schrieb|_schreibt|_sagt|_a écrit|_dit",
        rf"^{NAMED}\s(?:zegt|zei|schreef|schrijft|reageerde|reageert|says|said|wrote|writes|schrieb|schreibt|sagt|"
        rf"a écrit|dit)"
        r"\s?(?:(?:op|on|am|le|om|at)\s\S.{0,40})?:?$",
    ),
    # Who is put in the light.
    _offered(
        "maand|week|_dag|_day|month|monats|woche|tages|mois|semaine|jour",
        r"\b(?:[Dd]ame|[Gg]irl|[Ll]ady|[Ee]scort|[Mm]odel|[Mm]asseuse|[Mm]eisje|[Gg]astvrouw|[Cc]ompanion|[Jj]ongen|"
        r"[Bb]oy|[Ss]ter|[Bb]abe|"
        r"[Vv]rouw|[Ff]avoriete?|[Pp]rofiel|[Pp]rofile|[Tt]opper|[Mm]ädchen|[Ff]rau|[Ff]ille|"
        r"[Nn]ieuwkomer)\s(?:van de|of the|des|der|du|de la)\s"
        r"(?:maand|week|dag|month|week|day|Monats|Woche|Tages|mois|semaine|jour)\b(?: ?\(?[a-z]{3,10}\)?)?"
        rf"\s?(?:[:!,\u2013-]|is|was|ist|est)\s(?:is )?{NAMED}",
    ),
    _said(
        "interview|gesprek_|conversation_|gespräch_|entretien_|rencontre_|date_|avond_|nacht_|dag_|avondje_",
        r"\b(?:[Ii]nterview(?:tje)?|[Vv]raaggesprek|[Gg]esprek|[Cc]onversation|[Gg]espräch|[Ee]ntretien|[Rr]encontre|"
        r"[Oo]p date|"
        rf"[Aa]vondje uit|[Aa]vond|[Nn]acht|[Dd]ag)\s(?:met|with|mit|avec|bij)\s{NAMED}",
    ),
    _said(
        "vragen aan|questions_|kennis_|kennismak|ontmoet|meet_|het woord|portr|voorstellen|spotlight|lernen_|"
        "connaissance|"
        "welkom|welcome|afscheid|te gast",
        r"\b(?:\w+ vragen aan|\w+ questions (?:for|to)|[Mm]aak kennis met|[Kk]ennismaking? met|[Kk]ennismaken met|"
        r"[Oo]ntmoet|[Mm]eet|"
        r"[Aa]an het woord:?|[Pp]ortret(?: van|:)|[Pp]ortrait (?:of|de|von)|[Ee]ven voorstellen:?|[Ii]n (?:de|"
        r"the) spotlight:?|[Ll]ernen Sie|"
        r"[Ff]aites connaissance avec|[Ww]elkom(?: terug)?,?|[Ww]elcome(?: back)?,?|[Aa]fscheid van|[Tt]e gast:)\s"
        rf"{ALONE}(?=\s?(?:$|[.!,:(]|uit |in ons |aan |over |from |to our |kennen))",
    ),
    # Who is there, new, or back.
    _offered(
        "nieuw|new|neu|nouve",
        rf"{BEGINS}{NEW}{WITH_US}\s?[:!\u2013-]\s?{NAMED}(?:,? (?:uit|in|te|from|aus|de|à) {TOWN}|,? \(?{AGE}\b)",
    ),
    _said("nieuw|new|neu|nouve", rf"{BEGINS}{NEW}{WITH_US}\s?[:!\u2013-]\s?{ALONE}$"),
    _offered(
        "(1|(2|(3|(4|(5|jaar|_jr|years|_ans|jahre|_1|_2|_3|_4|_5",
        rf"{NAMED},? ?\(?{AGE}(?:\)|,| {YEARS}\)?,?)\s(?:{DOES}|(?:uit|from|aus) [{LETTER}])",
    ),
    _offered("jaar|_jr|years|_ans|jahre", rf"{NAMED},? \(?{AGE} {YEARS}"),
    _said("_uit_|_from_|_aus_", rf"{NAMED},? (?:uit|from|aus) {TOWN} {DOES}"),
    _said(
        "_is_|_ist_|_est_",
        rf"{NAMED} (?:is|ist|est) (?:er )?(?:(?:weer|vandaag|nu|morgen|deze week|heute|wieder) )?"
        # "Hennie is terug van vakantie en belt weer" does the platform's work.
        r"(?:terug\b(?! van (?:vakantie|verlof)\b[^.;]{0,20}\ben (?:belt|mailt|leest|beantwoordt|neemt)\b)|"
        r"aanwezig\b|van de partij|aan het werk|jarig|back (?:at|from|in town)|zurück|de retour|"
        r"working today|anwesend)",
    ),
    _offered(
        "online|aanwezig|vandaag|today|working_|heute|en ligne",
        r"\b(?:[Nn]u (?:online|aanwezig)|[Oo]nline nu|[Vv]andaag (?:aanwezig|werkt|werken)|[Aa]anwezig vandaag|"
        r"[Ww]erkt vandaag|[Nn]ow online|"
        r"[Oo]nline now|[Ww]orking (?:today|now)|[Hh]eute (?:da|anwesend)|[Jj]etzt online|[Ee]n ligne)(?: zijn| is|"
        r" are)?"
        rf"\s?[:\u2013-]\s(?P<list>{WHO}(?:{AND}{WHO}){{0,20}})",
    ),
    # Who speaks of herself, or signs.
    _of_others(
        "naam is|heet_|name is|heiße|heisse|name ist|appelle|nom est",
        r"\b(?:[Mm]ijn naam is|[Ii]k heet|[Mm]y name is|[Ii]ch hei(?:ß|ss)e|[Mm]ein Name ist|[Jj]e m['\u2019]appelle|"
        r"[Mm]on nom est)"
        # "Ik heet op mijn paspoort Marga Duin".
        rf"\s(?:[a-zà-ÿ]{{2,12}} ){{0,4}}{NAMED}",
    ),
    _said(
        "ik ben|i am|i'm|i\u2019m|ich bin|je suis",
        rf"\b(?:[Ii]k ben|I am|I['\u2019]m|[Ii]ch bin|[Jj]e suis)\s{ALONE}(?=\s?(?:[.!,(]| en | and | und | et |"
        rf"$))(?={SELLS})",
    ),
    _said(
        "liefs|kus|groet|love|kisses|xx|bisous|küss",
        r"(?:[Ll]iefs|[Kk]us(?:jes?)?(?: van)?|[Gg]roet(?:en|jes)?(?: van)?|[Ll]ove|[Kk]isses|[Xx]{2,4}|[Bb]isous|"
        r"[Kk]üsschen),?"
        rf"\s{NAMED}$",
    ),
    _said(
        "\"|\u201d|\u2019|'|»",
        rf"[\"\u201d\u2019'»]\s?\.?\s?[-\u2013\u2014~]\s?{NAMED}(?:,? (?:uit |te |from )?{TOWN}|, {AGE}\b.{{0,40}})?$",
    ),
)
SIGNED = re.compile(rf"[-\u2013\u2014~]\s?{NAMED}(?:,? (?:uit |te |from )?{TOWN}|, {AGE}\b.{{0,40}})?$")
# Whoever holds an office is asked as that: "Interview met Marga Duin, directeur van".
OFFICES = (
    r"(?:\w+-?)?(?:directeur|oprichter|oprichtster|founder|eigenaar|eigenaresse|agent|officier|advocaat|hulpverlener|arts|"
    r"onderzoeker|woordvoerder|coördinator|wethouder|burgemeester|minister|hoogleraar|medewerker|director|ceo|officer|"
    r"lawyer|researcher|spokes\w+|maatschappelijk|verpleegkundige|voorzitter|bestuurder|functionaris|rechter|"
    r"beheerder|redacteur|moderator)"
)
# Whoever holds an office is asked as that: "Interview met Marga Duin, directeur van", "wethouder mevrouw Duin".
OFFICE = re.compile(rf"\s?[,(]\s?(?:de |the |een |an? )?{OFFICES}\b", re.IGNORECASE)
OFFICE_BEFORE = re.compile(
    rf"(?:\b{OFFICES}\s?[:,]?\s|\b(?:vraag naar|ask for|t\.?a\.?v\.?|ter attentie van|attn\.?|contactpersoon:?)\s|"
    r"\b(?:uur|bereikbaar|hours|telefonisch)\b[^.!?]{0,12}[(:,]\s?)$",
    re.IGNORECASE,
)
# What is done for a platform: "Mevrouw Duin leest iedere advertentie zelf".
RUNS = re.compile(
    r"\s(?:(?:die|en|zelf|who) )?(?:leest|lezen|tikt|controleert|bekijkt|beoordeelt|beantwoordt|behandelt|plaatst|"
    r"verwijdert|beheert|keurt|modereert|checkt|checks|reviews|reads|answers|handles|moderates|verifies|removes|"
    r"kijkt (?:alles|iedere?|elke?|alle)|neemt (?:de telefoon )?op)\b"
)
