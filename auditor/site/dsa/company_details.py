"""Finds in a text what identifies a company: name, street address, register number, a country outside the EU."""

import re
from functools import lru_cache

from auditor.site.words.later import later
from auditor.site.words.sought import Sought
from auditor.site.words.vocabulary import folded

LEGAL_FORM = later(
    r"(?<![\w.])(?:B\.?V\.?(?:B\.?A\.?)?|N\.V\.?|NV|V\.?O\.?F\.?|VOF|Vof|vof|v\.o\.f\.|C\.?V\.?|U\.A\.?|GmbH|UG|AG|"
    r"Ltd\.?|LTD\.?|Limited|LLC|L\.L\.C\.|LLP|Inc\.?|Corp\.?|PLC|plc|S\.?[àa]\.?r\.?l\.?|SARL|SAS|SRL|SPRL|S\.R\.L\.|"
    r"S\.L\.|S\.A\.|s\.r\.o\.|Kft\.?|OÜ|ApS|A/S|Oy|Lda\.?|EOOD|OOD|d\.o\.o\.|BVBA|VZW|vzw|ASBL|CommV|"
    r"Media Group|Media Groep|Groep|Group|Groupe|Uitgeverij|Stichting|Coöperatie|Cooperatie|Vereniging|Eenmanszaak|"
    r"eenmanszaak|Maatschap|Foundation|Holdings?)(?![\w])"
)
NAMED = later(r"[A-ZÀ-Ý0-9][\w&'’.-]*(?:\s+(?:[A-ZÀ-Ý0-9&][\w&'’.-]*|en|and|van|de|der|of|the))*")
STREETS = (
    r"straat|laan|weg|kade|plein|gracht|singel|dijk|dreef|hof|baan|steeg|pad|park|plantsoen|"
    r"markt|haven|wal|ring|kanaal|toren|kwartier|hoek|passage|boulevard|lei|steenweg|laantje|kamp|veld|brink|hage|burg|"
    r"oord|erf|werf|dam|poort|brug|"
    r"akker|diep|zijl|zoom|steiger|sluis|vaart|vliet|tuin|bos|water|gaarde|heuvel|bolwerk|bastion|donk|laar|schans|"
    r"horst|weide|berg|waard|eiland|rak|vest|plaats|stede|ring|allee|straße|strasse|gasse|platz|weg"
)
# In lower case; asked first, as a text is walked from every name in it to find what a street is called.
STREET_WITH_NUMBER = later(rf"(?:{STREETS})\s+\d")
STREET_NL = later(rf"\b[A-ZÀ-Ý]\w*(?:[\s-]\w+){{0,4}}?\s*(?i:{STREETS})\s+\d{{1,4}}\s?(?:[a-zA-Z]\b)?")
STREET_EN = later(
    r"\b\d{1,4}[a-zA-Z]?,?\s+[A-Z]\w*(?:\s[A-Z]\w*){0,3}\s(?:Street|Road|Row|Lane|Avenue|Ave|Quay|Drive|Way|Square|"
    r"House|"
    r"Court|Place|Gardens|Terrace|Close|Crescent|Hill|Park|Plaza|Parade|Wharf|Yard|Mews|Steps|Walk|Green|Rise|View|St|Rd|Blvd|Boulevard)\b|"
    r"\b[A-Z]\w+(?:\s[A-Z]\w+){0,2}\s(?:Street|Road|Row|Lane|Avenue|Quay|Drive|Square|Place|Boulevard|"
    r"Wharf)\s\d{1,4}\b"
)
STREET_ROMANCE = later(
    r"\b\d{1,4}\s?(?:bis|ter)?,?\s(?:rue|avenue|boulevard|place|chemin|quai|route|impasse|allée)\s\w|"
    r"\b(?:Calle|Via|Rua|Carrer|Strada|Ulica|Piazza|Avenida|Av\.|Rue|Avenue|Boulevard|Chaussée)\s"
    r"(?:[A-ZÀ-Ý\d][\w'’-]*,?\s?|(?:de|del|della|des?|du|la|le|do|da)\s){0,5}?\d{1,4}\b"
)
STREET_BEFORE_POSTCODE = later(
    r"\b[A-ZÀ-Ý][\w'’.-]*(?:\s[\w'’.-]+){0,5}?\s\d{1,4}\s?[a-zA-Z]?(?:[-/]\d+)?(?:\s*[,·|\n–-]\s*|\s+)(?:(?:NL|B|"
    r"BE|D|"
    r"L)-)?"
    r"(?:\d{4}\s?[A-Z]{2}\b|\d{4,5}\s+[A-ZÀ-Ý])"
)
# "Lichttoren 900, Eindhoven": a name and number before a place, in the details of a company.
NUMBER_AND_PLACE = later(
    r"\b(?!(?i:artikel|article|art|versie|version|postbus|box|postvak|postfach|since|sinds|sedert|from|tot|until|"
    r"pagina|"
    r"page|nummer|number|nr|no|lid|bus|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|"
    r"december|january|february|march|may|june|july|august|october)\b)[A-ZÀ-Ý][\w'’.-]{2,}\s(?!(?:19|"
    r"20)\d\d\b)\d{1,4}\s?"
    r"(?:[a-zA-Z]\b)?(?:\s?[,·|(–-]\s?|\s(?:te|in|a|à)\s)\(?[A-ZÀ-Ý][a-zà-ÿ'’-]{2,}"
)
OF_A_SEAT = later(
    r"\b(?:gevestigd|kantoor\w*|zetel|adres|bezoekadres|vestiging\w*|address|office|seat|sitz|adresse|siege|kvk|"
    r"handelsregister|ondernemingsnummer|registered)\b"
)
# "Houdt kantoor aan de Boterdiep 8".
AT_A_NUMBER = later(
    # An address in the net, and how long it is kept, are no seat.
    r"(?<![-\w])(?:aan|adres|at)\s(?:de\s|het\s)?[A-ZÀ-Ý][\w'’-]{2,}(?:\s[\w'’-]+){0,2}?\s\d{1,4}\s?[a-zA-Z]?\b(?![\w.:%])"
    r"(?!\s(?:dagen|dag|weken|maanden|jaar|uur|minuten|days?|weeks?|months?|years?|hours?|minutes?)\b)"
)
DIGIT = later(r"\d")
POSTCODE_UK = later(r"\b[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}\b")
POST_BOX = later(r"\b(?:postbus|po box|p\.o\. box|postvak|antwoordnummer|postfach|boite postale)\b")
NUMBER = Sought(
    r"\b(?:kruispuntbank\w*|(?:file|document|entity|charter) (?:number|no|nr)|firmenbuch\w*|handelskammer|"
    r"(?:incorporated|registered|ingeschreven|eingetragen|immatriculee?|enregistree?|bekend)(?: \S+){0,6}? (?:under|"
    r"onder|"
    r"unter|sous|with|met)(?: the| het| le)?(?: company| registration)? (?:number|no|nr|nummer|numero)|"
    r"kvk|k\.v\.k\.|kamer van koophandel|handelsregister|chamber of commerce|companies house|"
    r"(?:trade|commercial|business) register(?: number)?|"
    r"company (?:registration )?"
    r"(?:no|nr|num|number)|company registration|registration (?:no|nr|number)|registered (?:in [a-z& ]+ )?(?:under |"
    r"with )?(?:company )?"
    r"(?:no|nr|number)|reg\.? ?(?:no|nr)|ondernemingsnummer|ondernemingsnr|kbo|bce|rpr|hrb|hra|siren|siret|rcs|vat|"
    r"btw|ust-?id\w*|"
    r"tax id|tva|registernummer|registratienummer|inschrijfnummer|dossiernummer|enterprise number|register number|"
    r"cui|"
    r"cif|nip|oib|"
    r"ico|bulstat|company code)(?=\W)[^\d\n]{0,45}?(?:[a-z]{0,3}[\s.-]?)?\d(?:[\s.-]?\d){4,}"
)
OUTSIDE = later(
    r"\b(?:united kingdom|verenigd koninkrijk|groot-brittannie|great britain|engeland|england|scotland|schotland|"
    r"wales|"
    r"northern ireland|uk|u\.k\.|usa|u\.s\.a?\.|united states|verenigde staten|delaware|wyoming|nevada|florida|"
    r"california|"
    r"curacao|willemstad|aruba|sint maarten|switzerland|zwitserland|schweiz|seychelle\w*|panama|belize|"
    r"british virgin islands|bvi|"
    r"hong kong|hongkong|singapore|dubai|united arab emirates|vae|uae|isle of man|jersey|guernsey|gibraltar|serbia|"
    r"servie|turkey|"
    r"turkije|ukraine|oekraine|israel|canada|australia|australie|marshall islands|nevis|saint kitts|st\.? kitts|"
    r"anguilla|"
    r"cayman islands|bahamas|dominica|costa rica|mauritius|georgia|georgie|moldova|moldavie|albania|albanie|russia|"
    r"rusland|"
    r"companies house)\b"
)
INSIDE = later(
    r"\b(?:nederland|(?:the )?netherlands|holland|belgie|belgium|duitsland|germany|deutschland|luxemb\w+|frankrijk|"
    r"france|"
    r"spanje|spain|portugal|italie|italy|oostenrijk|austria|ierland|ireland|denemarken|denmark|zweden|sweden|finland|"
    r"polen|poland|tsjechie|czech\w*|slowakije|slovakia|hongarije|hungary|roemenie|romania|bulgarije|bulgaria|"
    r"kroatie|"
    r"croatia|slovenie|slovenia|estland|estonia|letland|latvia|litouwen|lithuania|cyprus|malta|griekenland|greece)\b"
)
POSTCODE_NL = later(r"\b[1-9]\d{3}\s?[A-Z]{2}\b")
OUTSIDE_FORM = later(r"(?<![\w.])(?:Inc\.?|LLC|L\.L\.C\.|Corp\.?)(?!\w)")


def company_name(text: str) -> bool:
    """Whether a text gives a company by its name and legal form."""
    for form in LEGAL_FORM.finditer(text):
        before = text[: form.start()].rstrip(" ,(")[-60:]
        after = text[form.end() :].lstrip()[:60]
        ahead = re.search(r"[A-ZÀ-Ý0-9][\w&'’.-]+$", before) is not None
        leads = form[0] in LEADING and re.match(r"[A-ZÀ-Ý]", after) is not None
        if ahead or leads:
            return True
    return IS_A.search(text) is not None


# "De Linde is een vereniging met volledige rechtsbevoegdheid".
IS_A = Sought(
    r"\b[A-ZÀ-Ý][\w'’&-]+(?: [\w'’&-]+){0,4} (?:is|est|ist) (?:een|un|une|eine?|a|an) (?:\S+ )?(?:vereniging|stichting|"
    r"cooperatie|coöperatie|vennootschap|eenmanszaak|maatschap|foundation|association|limited company|private company|"
    r"partnership|verein|stiftung|gesellschaft|societe|société|fondation)\b"
)
LEADING = frozenset(
    {
        "Uitgeverij",
        "N.V.",
        "NV",
        "B.V.",
        "BV",
        "VOF",
        "V.O.F.",
        "Stichting",
        "Coöperatie",
        "Cooperatie",
        "Vereniging",
        "Maatschap",
        "Eenmanszaak",
    }
)


@lru_cache(maxsize=1_000)
def street_address(text: str) -> bool:
    """Whether a text gives a street and number; a post box is none."""
    if DIGIT.search(text) is None:
        return False
    if STREET_WITH_NUMBER.search(text.lower()) is not None and STREET_NL.search(text) is not None:
        return True
    named = STREET_EN.search(text) is not None or STREET_ROMANCE.search(text) is not None
    return named or _street_before_postcode(text) or _number_before_place(text)


def _number_before_place(text: str) -> bool:
    """Whether a name with a number stands before a place, in what gives a company or its seat."""
    if AT_A_NUMBER.search(text) is not None and OF_A_SEAT.search(folded(text)) is not None:
        return True
    if NUMBER_AND_PLACE.search(text) is None:
        return False
    return company_name(text) or OF_A_SEAT.search(folded(text)) is not None


def _street_before_postcode(text: str) -> bool:
    """Whether what stands before a postcode is a street and number, and no post box or label."""
    return any(
        POST_BOX.search(folded(found[0])) is None and NUMBER.search(folded(found[0])) is None
        for found in STREET_BEFORE_POSTCODE.finditer(text)
    )


def register_number(text: str) -> bool:
    """Whether a text gives a number in a trade or tax register."""
    return NUMBER.search(folded(text)) is not None


def outside_the_eu(text: str) -> bool:
    """Whether a text places a company outside the European Union, and none inside it."""
    if INSIDE.search(folded(text)) or POSTCODE_NL.search(text):
        return False
    return (
        OUTSIDE.search(folded(text)) is not None
        or OUTSIDE_FORM.search(text) is not None
        or POSTCODE_UK.search(text) is not None
    )


# "Hunebyte Webdesign" is the name of a company, "webdesign: Hunebyte" says who made the site.
TRADE = later(
    r"(?<=[a-z]) (?:Web ?design|Webbouw|Hosting|Webhosting|Internet|Software|Partners|"
    r"Accountan\w+|Verzekeringen|Media)\b"
)


def without_trade(text: str) -> str:
    """Return the text of a card with name, address and number without the trade that is part of the name."""
    return TRADE.sub("", text) if register_number(text) and street_address(text) else text
