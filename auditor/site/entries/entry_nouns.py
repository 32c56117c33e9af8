"""What platforms call the entry that somebody stands on them with: the nouns by which one is reported.

Not "kaart", which is a map as well, nor "pagina" or "bericht", which is anybody's: whoever means those adds them.
"""

ENTRY = (
    "advertentie|annonce|zoekertje|vermelding|briefje|profiel|oproep|ad|advert|listing|profile|anzeige|inserat|profil"
)
# One of them or many.
ENTRIES = rf"(?:{ENTRY})(?:en|s|n|e)?"
