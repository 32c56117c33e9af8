"""A bare statement that images are checked or not: of no tool, no end but unwanted content, and of images alone."""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

IMAGES = {
    "nl": r"(?:foto['’]?s?|beeld(?:en|materiaal)?|afbeelding(?:en)?|plaatjes|video['’]?s?|filmpjes|uploads)",
    "en": r"(?:photos?|photographs?|pictures?|images?|imagery|videos?|uploads?|visual material)",
    "de": r"(?:fotos?|bilder|bildmaterial|videos?|uploads?|aufnahmen)",
    "fr": r"(?:photos?|images?|videos?)",
}
ALL = {
    "nl": r"(?:alle?|elke?|iedere?|al|het|de|je|jouw|uw|onze|geuploade|geplaatste|ingestuurde|nieuwe)",
    "en": r"(?:all|every|each|the|your|uploaded|posted|new)",
    "de": r"(?:alle|jedes|die|ihre|hochgeladene[nr]?)",
    "fr": r"(?:toutes|les|chaque|vos)",
}
WHOSE = r"(?: (?:van|in) (?:\w+ )?(?:adverteerders|leden|gebruikers|profielen|advertenties))?"
HOW = {
    "nl": (
        r"(?: (?:door (?:ons|onze \w+|het team)|niet|vooraf|automatisch|altijd|steeds|ook|eerst|zorgvuldig|streng|goed|"
        r"handmatig))*"
    ),
    "en": r"(?: (?:by (?:us|our \w+)|not|beforehand|automatically|always|also|first|carefully|strictly|manually))*",
    "de": r"(?: (?:von uns|nicht|vorab|automatisch|immer))*",
    "fr": r"(?: (?:toujours|pas|automatiquement))*",
}
CHECKED = {
    "nl": r"(?:gecontroleerd|gescreend|gescand|gecheckt|gefilterd|nagezien)",
    "en": r"(?:checked|screened|scanned|filtered|vetted)",
    "de": r"(?:gepruft|kontrolliert|uberpruft|gescannt)",
    "fr": r"(?:controlees?|verifiees?|filtrees?)",
}
UNWANTED = (
    r"(?:ongewenste|ontoelaatbare|verboden|illegale|onrechtmatige|strafbare|schadelijke|ongepaste|unwanted|illegal|"
    r"unlawful|forbidden|prohibited|harmful|inappropriate|unerwunschte|verbotene)"
)
CONTENT = r"(?:inhoud|materiaal|beelden|content|material|images|inhalte|bilder)"
FOR = rf"(?: (?:op|for|auf) {UNWANTED}(?: (?:en|of|and|or|und|oder) {UNWANTED})* {CONTENT})?"
ARE = {"nl": "(?:wordt|worden)", "en": "(?:is|are|get)", "de": "(?:wird|werden)", "fr": "(?:est|sont|ne sont)"}
AND = {"nl": "(?:en|of)", "en": "(?:and|or)", "de": "(?:und|oder)", "fr": "(?:et|ou)"}
WE_CHECK = {
    "nl": r"(?:wij|we) (?:controleren|screenen|scannen|checken)",
    "en": r"we (?:check|screen|scan|filter)",
}


def _passive(tongue: str) -> str:
    images = rf"{IMAGES[tongue]}(?: {AND[tongue]} {IMAGES[tongue]})?"
    how = HOW[tongue]
    return rf"(?:[\d.]+\W+)?(?:{ALL[tongue]} )*{images}{WHOSE} {ARE[tongue]}{how}{FOR} {CHECKED[tongue]}{how}{FOR}{how}"


def _active(tongue: str) -> str:
    images = rf"{IMAGES[tongue]}(?: {AND[tongue]} {IMAGES[tongue]})?"
    return rf"{WE_CHECK[tongue]}{HOW[tongue]} (?:{ALL[tongue]} )*{images}{WHOSE}{FOR}{HOW[tongue]}"


# "Foto's gaan door onze beeldscan": what images pass is named, and not for which material.
SCANNER = r"(?:(?:beeld|foto|image|photo|picture)[- ]?)?(?:scan|scanner|filter|herkenning|controle|recognition|check)"
PASSES = (
    rf"(?:{ALL['nl']} )*{IMAGES['nl']}(?: (?:gaan|gaat|lopen|loopt|komen|halen|haalt|passeren|worden|wordt)"
    r"(?: (?:wij|we|eerst|altijd|ook|allemaal|automatisch|niet|nooit))*)(?: (?:door|langs))? (?:onze|een|de|deze) "
    rf"{SCANNER}(?: gehaald| heen)?|"
    rf"(?:{ALL['en']} )*{IMAGES['en']} (?:(?:do not|don't|never) )?(?:pass|passes|go|goes|run|are run)(?: first| all)?"
    rf"(?: through)? (?:our|an?|the|any) {SCANNER}"
)
GENERAL = Sought(rf"^\W*(?:{'|'.join((*map(_passive, IMAGES), *map(_active, WE_CHECK), PASSES))})\W*$")


# That nobody and nothing looks at images, in words that say so of all of them.
NOT_LOOKED_AT = Sought(
    rf"^\W*(?:wij|we|ik) (?:kijken|kijk|controleren|controleer|bekijken|"
    rf"bekijk) (?:{ALL['nl']} )*{IMAGES['nl']} (?:ook )?"
    r"niet(?: na| vooraf)?\W*$|"
    rf"^\W*(?:{ALL['nl']} )*{IMAGES['nl']} (?:kijken|controleren|bekijken|screenen|scannen) (?:wij|"
    rf"we) (?:ook )?niet(?: na)?\W*$|"
    rf"^\W*(?:{ALL['nl']} )*{IMAGES['nl']} worden (?:bij ons |door ons |ook )?niet (?:na)?(?:gekeken|gelopen|"
    rf"bekeken)\b|"
    rf"\b(?:do not|don't) (?:look at|check) (?:{ALL['en']} )*{IMAGES['en']}\W*$"
)
NEGATES = later(r"\b(?:niet|nooit|niemand|not|never|nobody|no one|on\w+en|on\w+d|un\w+d|unseen|ongezien)\b")
# The same of images that are told more of: which they are, by whom and when nobody looks.
SEEN = (
    r"(?:gecontroleerd|gescreend|gescand|gecheckt|gefilterd|bekeken|nagekeken|nagezien|nagelopen|beoordeeld|gekeurd|"
    r"gemodereerd|doorgelicht|checked|screened|scanned|filtered|vetted|monitored|reviewed|moderated|examined|inspected|"
    r"looked at)"
)
UNSEEN = (
    r"(?:ongezien|ongecontroleerd|onbekeken|ongescreend|ongemodereerd|unseen|unchecked|unscreened|unreviewed|"
    r"unvetted)"
)
GRAVE = r"(?:zulke?|kinder\w*|verboden|straf\w*|inhoud|illeg\w*|misbruik\w*|child|abuse|csam|forbidden)"
OURSELVES = r"(?:wij|we|ik|ons|mij|onze \w+|(?:de|het|the) \w+|iemand|us|our \w+|anyone)"
NEVER_SEEN = later(
    rf"^\W*(?:(?!van\b|of\b|met\b|with\b)\w+ ){{0,3}}?(?:{IMAGES['nl']}|"
    rf"{IMAGES['en']})(?: [^\s,;:]+){{0,8}}? (?:worden|wordt|are|is)"
    rf"(?: (?:door|by|bij) {OURSELVES}| vooraf| ook| daarna| achteraf| of| or| noch)* (?:niet|nooit|not|never)"
    rf"(?: (?:door|by|bij) {OURSELVES}| vooraf| apart| ook| achteraf| of| or| actively| first)* {SEEN}\b(?! (?:op|on|"
    rf"for|auf) (?!(?:\w+ )?{GRAVE}))|"
    rf"^\W*(?:(?!van\b|of\b|met\b|with\b)\w+ ){{0,3}}?{IMAGES['nl']} (?:lopen|kijken|lezen|bekijken|controleren|"
    rf"screenen|scannen|keuren|"
    rf"checken)"
    rf" {OURSELVES} (?:ook |zelf |daarom |vooraf )?niet\b|"
    rf"^\W*(?:(?!van\b|of\b|met\b|with\b)\w+ ){{0,3}}?(?:{IMAGES['nl']}|{IMAGES['en']}) (?:gaan|komen|verschijnen|"
    rf"staan|go|appear|(?:worden|are) (?:geplaatst|gepubliceerd|getoond|published|shown)) {UNSEEN}\b|"
    rf"\bniemand die (?:{ALL['nl']} )*{IMAGES['nl']} (?:bekijkt|controleert|naloopt|nakijkt|keurt|screent)\b|"
    rf"^\W*(?:niemand|nobody|no one) (?:kijkt naar|controleert|bekijkt|checkt|looks at|checks|reviews) "
    rf"(?:{ALL['nl']} |{ALL['en']} )*(?:{IMAGES['nl']}|{IMAGES['en']})\b"
)
# That the means for it are lacking, or that it is not done here.
NOT_DONE = Sought(
    r"\b(?:ontbre\w+|mist|missen|lack|lacks)\b[^.;]{0,40}\b(?:middel\w*|techniek|software|geld|programma|capaciteit|"
    r"kennis|"
    r"means|tools?|budget|resources|technology)\b|\b(?:doen|doe) (?:wij|we|ik) (?:het |dat |dit |dus |daarom |"
    r"er )*niet\b|"
    r"\b(?:wij|we|ik) (?:doen|doe) (?:het |dat |dit |dus |daarom )+niet\b|"
    r"\bgebeur(?:t|en) (?:\S+ ){0,4}?niet\b(?! (?:alleen|enkel|pas))|\b(?:is|are) not something we do\b"
)
OF_IMAGES = later(rf"\b(?:{IMAGES['nl']}|{IMAGES['en']})\b")
TEXT = later(r"\b(?:tekst\w*|texts?|berichten|messages|reacties|comments)\b")
# What else is not looked at: papers, what one says in private, whether a picture is beautiful.
OF_OTHERS = later(
    r"\b(?:document\w*|identi\w+|legitimatie\w*|paspoort\w*|passport|prive\w*|private|chat\w*|bewer\w+|bewaard|"
    r"kwaliteit|quality|auteursrecht\w*|copyright|zomaar|gratis|opnieuw|again|alleen|only|enkel|onnodig|door derden|"
    r"langer|longer|pas)\b"
)
# What may stand before or behind the statement without telling what is checked or for what.
PARTS = later(
    r"[:;]|^\W*(?:ook|nee|neen|ja|also|no|yes)(?: niet| not)?,|^\W*(?:nee|neen)(?= (?:wij|we|ik)\b)|"
    r", (?=zodat|opdat|so that|damit|om )"
)


def is_general_screening(low: str) -> bool:
    """Whether a folded sentence says of images, and of them alone, that they are checked, or that they are not."""
    if is_not_looked_at(low):
        return True
    return any(GENERAL.search(part) is not None for part in PARTS.split(low))


def is_not_looked_at(low: str) -> bool:
    """Whether a folded sentence says that nobody and nothing looks at images."""
    if any(NOT_LOOKED_AT.search(part) is not None for part in (low, *PARTS.split(low))):
        return True
    return NEGATES.search(low) is not None and NEVER_SEEN.search(low) is not None and OF_OTHERS.search(low) is None


def is_not_done(low: str) -> bool:
    """Whether a folded sentence on this screening says that it is not done, or that the means are lacking."""
    return NOT_DONE.search(low) is not None
