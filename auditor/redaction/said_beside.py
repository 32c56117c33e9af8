"""Who is told by the word right before: "meneer", kin and colleagues, whoever advertises, who took a photo."""

from auditor.redaction.no_names import WHO
from auditor.redaction.said_patterns import NAMED, Standing, said

BEFORE_A_NAME = r"(?:[A-Z]\.\s?){0,3}(?:(?:van|van de|van der|van den|de|den|der|ter|ten|von|du) )?"
# Not "onze", "uw": a company has partners, sisters and daughters that are companies.
WHOSE = (
    r"(?:[Mm]ijn|[Hh]aar|[Zz]ijn|[Mm]y|[Hh]er|[Hh]is|"
    r"[Mm]eine?r?|[Ii]hre?r?|[Ss]eine?r?|[Mm]on|[Mm]a|[Ss]on|[Ss]a)"
)
KIN = (
    r"(?:(?:schoon|stief|groot|klein|pleeg)?(?:moeder|vader|dochter|zoon)(?:tje)?|mama|papa|zus(?:je)?|"
    r"broer(?:tje)?|man|vrouw|vriend(?:in|je|innetje)?|ex|tante|oom|nicht(?:je)?|neef(?:je)?|oma|opa|"
    r"buurvrouw|buurman|huisgenote?|kamergenote?|mother|father|mom|mum|dad|sister|brother|daughter|son|husband|wife|"
    r"(?:boy|girl)?friend|aunt|uncle|cousin|(?:room|flat)mate|Mutter|Vater|Schwester|Bruder|Freundin|Freund|Tochter|"
    r"Sohn|mère|père|sœur|soeur|frère|fille|fils|amie?)"
)
OFFERS = (
    r"(?:adverteerster|adverteerder|sekswerk(?:er|ster)|escort(?:e|dame|girl)?|gastvrouw|masseuse|fotomodel|prostituee|"
    r"klant|hoerenloper|advertiser|sex worker|masseur|hostess)"
)
NEW_ONE = r"(?:dame|meid|meisje|collega|gastvrouw|masseuse|escort|jongen|aanwinst|lady|girl|colleague|companion|guest)"
TOOK = (
    r"(?:[Ff]oto(?:['\u2019]?s|grafie|graaf|grafe)?|[Bb]eeld(?:en)?|[Pp]hotos?|[Pp]hotograph(?:y|er|ed)|[Pp]ictures?|"
    r"[Ii]llustraties?|[Tt]ekst|[Tt]ext)"
)

BESIDE = (
    said(
        "meneer_|mevrouw_|heer_|dhr|mevr.|mw.|mr._|mr_|mrs|ms._|miss_|madame_|monsieur_|herr|frau_",
        r"\b(?:[Mm]eneer|[Mm]evrouw|[Dd]e [Hh]eer|[Dd]hr\.?|[Mm]evr\.|[Mm]w\.|Mr\.?|Mrs\.?|Ms\.|Miss|[Mm]adame|"
        rf"[Mm]onsieur|Herrn?|Frau)\s{BEFORE_A_NAME}{NAMED}",
        Standing.OTHERS,
    ),
    said(
        "moeder|vader|dochter|zoon|mama|papa|zus|broer|man_|vrouw_|vriend|ex_|tante|oom_|nicht|neef|oma_|opa_|"
        "buur|genoot|genote|mother|father|mom_|mum_|dad_|sister|brother|daughter|son_|husband|wife|friend|aunt|uncle|"
        "cousin|mate_|mutter|vater|schwester|bruder|freund|tochter|sohn|mère|père|sœur|soeur|frère|fille|fils|ami",
        rf"\b{WHOSE}\s(?:[a-zà-ÿ]{{2,12}} )?{KIN},?\s{NAMED}",
        Standing.OFFER,
    ),
    # What stands between quotes is no word of the platform, wherever it is.
    said(
        "naam is|heet_|name is|heiße|heisse|appelle",
        r"[\"\u201c\u201e\u201d«][^\"\u201c\u201d»]{0,80}\b(?:[Mm]ijn naam is|[Ii]k heet|[Mm]y name is|"
        rf"[Ii]ch hei(?:ß|ss)e|[Jj]e m['\u2019]appelle)\s(?:[a-zà-ÿ]{{2,12}} ){{0,4}}{NAMED}",
        Standing.OFFER,
    ),
    # "Onze collega Hennie" does the platform's work.
    said(
        "collega_|colleague_|kolleg",
        r"\b(?<![Oo]nze )(?<![Oo]ur )(?<![Uu]nser )(?<![Uu]nsere )"
        rf"(?:[Cc]ollega|[Cc]olleague|[Kk]olleg(?:e|in))\s{NAMED}",
        Standing.ANYBODY,
    ),
    said(
        "adverteer|sekswerk|escort|gastvrouw|masseu|model|prostituee|klant|hoerenloper|advertiser|sex worker|hostess",
        rf"\b(?:(?:[Oo]ud|[Ee]x|[Vv]aste|[Ff]ormer)[- ]?)?{OFFERS}\s{NAMED}",
        Standing.OFFER,
    ),
    # At the head of a sentence, or set apart: "Masseur Leonor uit Assen zat …", "een vaste klant, Rijn K., gaf …".
    said(
        "masseu|escort|gastvrouw|sekswerk|companion",
        rf"\b(?:Masseur|Masseuse|Escort|Gastvrouw|Sekswerkster|Sekswerker|Companion)\s{NAMED}"
        r"(?=\s(?:uit|from|zat|zit|werkt|vertelt|zegt|schrijft|says|works|tells)\b|\s\()",
        Standing.OFFER,
    ),
    said(
        "lezer|klant|bezoek|gast_|gast,|reader|client|visitor|guest",
        r"\b(?:[Ee]en|[Aa]|[Oo]ne|[Oo]ur|[Oo]nze)\s(?:[a-z]{3,10}\s)?(?:lezer(?:es)?|klant|bezoek(?:er|ster)|gast|reader|"
        rf"client|visitor|guest),\s{NAMED}(?:\s[A-Z]\.)?,",
        Standing.OTHERS,
    ),
    said(
        "nieuwe_|new_",
        rf"\b(?:[Ee]en|[Oo]nze|[Dd]e|[Aa]|[Oo]ur)\s(?:nieuwe|new)\s{NEW_ONE},?\s{NAMED}",
        Standing.OFFER,
    ),
    said(
        "foto|beeld|photo|picture|illustratie|tekst|text",
        rf"\b{TOOK}\s?(?:(?:door|by|von|par|van|credits?)\s?:?|:|\u00a9)\s{NAMED}(?:\s(?:en|and|&)\s(?P<by>{WHO}))?",
        Standing.ANYBODY,
    ),
    said(
        "\"|\u201d|\u2019|'|»",
        rf"[\"\u201d\u2019'»]\s?\.?\s?[-\u2013\u2014~]\s?{NAMED},? \(?(?:[Ee]scort|[Cc]lub|[Pp]rivé\w*|[Mm]assage\w*|"
        r"[Ss]tudio|[Ss]alon|[Hh]uize|[Vv]illa|[Aa]dverteer\w+|[Kk]lant|[Gg]ast|[Bb]ezoek\w+|[Ll]id|[Cc]lient|[Mm]ember|"
        rf"[Ee]xploitant|[Ss]ekswerk\w+)\b.{{0,60}}$",
        Standing.OFFER,
    ),
)  # fmt: skip
