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
    "nl": r"(?:gecontroleerd|gescreend|gescand|gecheckt|gefilterd)",
    "en": r"(?:checked|screened|scanned|filtered)",
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


GENERAL = later(rf"^\W*(?:{'|'.join((*map(_passive, IMAGES), *map(_active, WE_CHECK)))})\W*$")


# That nobody and nothing looks at images, in words that say so of all of them.
NOT_LOOKED_AT = Sought(
    rf"^\W*(?:wij|we|ik) (?:kijken|kijk|controleren|controleer|bekijken|"
    rf"bekijk) (?:{ALL['nl']} )*{IMAGES['nl']} (?:ook )?"
    r"niet(?: na| vooraf)?\W*$|"
    rf"^\W*(?:{ALL['nl']} )*{IMAGES['nl']} (?:kijken|controleren|bekijken|screenen|scannen) (?:wij|"
    rf"we) (?:ook )?niet(?: na)?\W*$|"
    rf"^\W*(?:{ALL['nl']} )*{IMAGES['nl']} worden (?:bij ons |door ons |ook )?niet (?:na)?(?:gekeken|gelopen|"
    rf"bekeken)\b|"
    r"\b(?:draait|loopt|gaat|zit|komt) (?:er )?geen (?:filter|scan|scanner|controle|software|"
    r"programma)(?: of \w+)? (?:over|"
    r"overheen|tussen|aan te pas|op)\b|"
    rf"\bgeen (?:software|scan|scanner|filter|programma|systeem|beeldscan|beeldherkenning) (?:om|voor|die|dat|op) "
    rf"(?:{ALL['nl']} )*{IMAGES['nl']}\b|"
    rf"\bno (?:software|scan|scanner|filter|tool|system) (?:to|for|that|on) (?:\w+ ){{0,2}}?{IMAGES['en']}\b|"
    rf"\b(?:do not|don't) (?:look at|check) (?:{ALL['en']} )*{IMAGES['en']}\W*$"
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
    return any(NOT_LOOKED_AT.search(part) is not None for part in (low, *PARTS.split(low)))
