"""The words around a code or link that is sent: what else it is sent for, what denies it, what refers back."""

from auditor.site.words.later import later

# A link or code for a newsletter, a lost password, a notice or an invoice verifies no advertiser.
FOR_SOMETHING_ELSE = later(
    r"\b(?:nieuwsbrief\w*|newsletter\w*|wachtwoord\w* (?:vergeten|kwijt|herstel\w*|wijzig\w*)|nieuw wachtwoord|"
    r"(?:forgot|forgotten|lost|reset|new) (?:your )?password\w*|meldingen|(?:mijn|je|uw|jouw|deze) melding|"
    r"melding (?:doen|doet|maken)|(?:je|u|wie|iemand) (?:\w+ )?meldt(?! (?:je|u|zich|jullie)\b[^.;]*\baan\b)|"
    r"ontvangstbevestiging\w*|melder|reageerders|klacht\w*|your report|a report|"
    r"notice|"
    r"hotel\w*|factu\w+|invoice\w*|(?<!nummer van je )(?<!nummer van uw )(?<!bij je )bestelling|reserver\w*|booking\w*|"
    r"reactie\w*|antwoord op (?!dat|deze|die|dit|ons|onze|het)|zoekopdracht\w*|alert\w*|"
    r"reageren op|om te reageren|zodra iemand|iemand (?:je |jou )?(?:reageert|boekt|schrijft|belt)|nieuwe? "
    r"(?:boeking|bericht)|"
    r"weigering\w*|afwijzing\w*|rejection\w*|verleng\w*|renew(?:al|s|ed|ing)?|herinnering\w*|reminder\w*|weekcijfers|"
    r"statistie\w+|statistics|when (?:someone|somebody|a client)|each time|"
    r"(?:van|of) (?:de |the )?(?:voor)?(?:deur|door)|doorbell|kluis|"
    r"scam\w*|oplicht\w*|phish\w*|bezoekers?|visitors?|(?:link|url|adres) (?:naar|"
    r"to|van|of) (?:je|uw|de|your|the) (?:advertentie|profiel|"
    r"oproep|pagina|ad|advert|listing|profile)|"
    r"upload\w*\b[^.;]{0,30}\b(?:via|met|through|with|using)\b[^.;]{0,12}\blink|upload-?\s?(?:page|pagina|scherm|"
    r"link|venster|form\w*)|opzeg\w*|betaling\w*|bank|payment\w*|"
    r"verwijder je account|delete your account|iban|two-factor\w*|2fa|"
    r"twee(?:staps|factor)\w*|"
    r"in ?loggen met|borrel\w*|aanwezigheid|evenement\w*|attendance|webadres\w*|domain|domein\w*|"
    r"(?:blijft|is|stays?|remains?) (?:\S+ ){0,4}?(?:geldig|valid))\b"
)
# "Een mailadres mag leeg blijven."
NEED_NOT_BE_GIVEN = later(
    r"\b(?:mag|mogen|kan|kunt|may|can)\b[^,;:.]*\b(?:leeg|overslaan|open blijven|weglaten|blank|empty|be left out)\b|"
    r"\b(?:niet nodig|niet verplicht|hoeft niet|hoef je niet|hoeft u niet|vragen we niet|vragen wij niet|optioneel|"
    r"not needed|not required|not necessary|optional)\b"
)
AND = later(r"[,;:.]|\b(?:en|maar|and|but)\b")
# "Listings with an unverified number or mailbox are not shown."
UNVERIFIED_IS_REFUSED = later(
    r"\b(?:unverified|unconfirmed|not (?:been )?(?:verified|confirmed)|ongeverifieerde?|onbevestigde?|niet[- "
    r"](?:bevestigde?|"
    r"geverifieerde?|gecontroleerde?)|unbestatigte\w*|nicht bestatigte\w*|non (?:verifie|"
    r"confirme)\w*)\b[^.]*\b(?:not|never|no|"
    r"hidden|refused|rejected|offline|niet|geen|nooit|geweigerd|onzichtbaar|nicht|nie|pas|jamais|refuse\w*)\b"
)
# The uses of one thing in a row of a table.
PARTS = later(r"[,;/]| en | and | und | et ")
PROVES_IT = later(
    r"\b(?:verificatie\w*|verifi\w+|bevestig\w*|controlecode\w*|controle|activatie\w*|activer\w*|verification|"
    r"verify\w*|"
    r"confirm\w*|activation|bestatig\w*|verifizier\w*|prufung)\b"
)
BOTH = later(
    r"\b(?:beide|beiden|allebei|alle ?twee|both|each of (?:them|these)|zowel|elk van (?:de )?(?:twee|beide))\b"
)
# "Wat moet ik bevestigen?"
WHAT = later(r"^\W*(?:wat|welke|what|which|was|welche)\b")
# "Dan kunnen klanten je bellen."
CLIENTS_CALL = later(
    r"\b(?:klanten|gasten|bezoekers|clients|visitors|guests)\b(?: \w+){0,3} (?:bel|app|mail|call|text|reach|"
    r"bereik)\w*"
)
# "Wij bellen terug om de afspraak te bevestigen."
CONFIRMS_A_BOOKING = later(
    r"\b(?:boeking\w*|afspra\w+|reserver\w+|date|booking|appointment|reservation)\b[^.;]{0,30}\b(?:bevestig\w*|"
    r"confirm\w*|rond)\b|"
    r"\b(?:bevestig\w*|confirm\w*)\b[^.;]{0,20}\b(?:boeking\w*|afspra\w+|reserver\w+|date|booking|appointment|"
    r"reservation)\b"
)
# "Wij zetten de vermelding online. U krijgt een mailtje met de link": it leads to the advertisement.
LINK_TO_IT = later(
    r"\b(?:\w*mail\w*|bericht\w*|e-?mail|message)\b[^.;]{0,20}\b(?:met|with) (?:de|het|the) (?:link|webadres|adres|"
    r"url)\W*$"
)
IS_ONLINE = later(
    r"\b(?:online|geplaatst|erop|live|op de site|published|up)\W*$|\b(?:zet|zetten|plaats\w*|"
    r"publi\w+)\b[^.;]{0,50}\b(?:online|op de site|"
    r"live|erop)\b"
)
STANDS_AFTER = later(r"\b(?:niet|not|nooit|never)\W*$")
# A page for those who write reviews or on the forum.
FOR_WRITERS = later(
    r"\b(?:(?:mee)?schrijvers|meeschrijven|recensent\w*|recensies? (?:schrijven|plaatsen|insturen)|reviewers?|"
    r"review schrijven|writing (?:a )?reviews?|contributors?|forumleden|forumregels|lezers|commenters)\b"
)
REFERS_TO_IT = later(r"\b(?:daar|daarop|die|deze|dat|dit|ze|beide|both|them|these|those|it|either)\b")
THAT_WE_DO_NOT = later(r",\s*(?:daar|dat|die)\b[^,.]*\b(?:niet|geen)\b")
RETURNED = later(
    r"\b(?:tik|klik\w*|vul\w*|voer\w*|typ\w*|krijg\w*|ontvang\w*|zonder|enter|click\w*|type|get|receive)\b"
)
SENDS = later(r"\b(?:ontvang\w*|krijg\w*|stuur\w*|sturen|gestuurd|mail\w*|sms\w*|text\w*|send\w*|sent)\b")
SECRET = later(r"(?:\w*code|cijfer|getal|pin|link|digits)")
UNTIL = later(r"\b(?:zolang|tot(?:dat)?|until|unless|tenzij|as long as)\b[^.]{0,60}\b(?:niet|not|geen)\b")
# "Hoe controleren jullie mijn nummer? Niet."
NOT_AT_ALL = later(r"^\W*(?:(?:helemaal |gewoon )?niet|nergens|we (?:don't|do not)|not at all)\W*$")
NEITHER = later(r"\b(?:ook niet|evenmin|evenmin als|net zomin|neither|nor|not either)\b")
# "Controleer of je nummer klopt" asks the advertiser to look.
SHE_LOOKS_HERSELF = later(r"^\W*(?:controleer|check|kijk|let op)\b")


def last_sentence(before: str) -> str:
    """Return the last sentence of the text before."""
    return before.rstrip(" .!?").rsplit(". ", 1)[-1][-160:]
