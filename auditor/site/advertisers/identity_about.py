"""Whether what is said of a document is said of those who advertise."""

from auditor.site.advertisers.about_advertisers import MEANT_FOR_THEM, about_advertisers
from auditor.site.advertisers.identity_words import (
    AN_ADVERTISEMENTS_NUMBER,
    DOCUMENT,
    WHO_YOU_ARE,
)
from auditor.site.reading.other_voices import of_another_voice
from auditor.site.site import Saying
from auditor.site.words.later import later

# A document that is asked to close an account, to be paid, to get into a chat, to start a job, or by law at large.
FOR_ANOTHER_END = later(
    r"\bom (?:\S+ ){0,3}?(?:account|profiel) (?:\S+ )?(?:op te heffen|te (?:sluiten|verwijderen|wissen))|"
    r"\bto (?:close|delete|remove|recover) (?:your|the|an) (?:account|profile)|"
    r"\b(?:kamer|werkplek|raam|werkkamer) (?:\w+ ){0,2}?(?:huurt|huren|gehuurd)\b|\b(?:huurt|huren|huur|rents?|"
    r"renting) (?:\w+ )?"
    r"(?:kamer|werkplek|raam|room|window|workplace)\b|"
    r"\b(?:chat ?rooms?|chatbox|livestream)\b|"
    r"\b(?:(?:zijn|haar|hun|eigen) personeel|eerste werkdag|(?:his|her|their|its|new) employees|payroll|in dienst|"
    r"bank ?(?:account|rekening)\w*|op reis|reist|when you travel|travelling|huurcontract|flight|vlucht)\b|"
    r"\b(?:our staff|onze (?:staf|medewerkers)) (?:carry|wear|show|have|dragen|tonen|hebben)\b|"
    r"\b(?:draagplicht|dragen van een|required to carry)\b"
)
# "Geef je paspoort nooit uit handen" is advice.
LENDS_IT = later(
    r"\b(?:geef|leen|give|hand|lend)\b[^.;]{0,40}\b(?:nooit|niet|never|not)\b[^.;]{0,10}\b(?:af|mee|uit handen|uit|"
    r"over|"
    r"to)\b|\b(?:never|nooit|do not|don't) (?:give|hand|lend|geef|leen)\b"
)


def asked_of_advertisers(saying: Saying) -> bool:
    """Whether a sentence that names a document is about those who advertise, and about what is asked of them here."""
    sentence = saying.sentence
    if AN_ADVERTISEMENTS_NUMBER.search(sentence.low) and not DOCUMENT.search(sentence.low):
        return False
    hits = sentence.of("id_document")
    if (
        saying.kind not in MEANT_FOR_THEM
        and hits
        and all(WHO_YOU_ARE.match(sentence.low[hit.start : hit.end]) for hit in hits)
    ):
        # "Chat zonder dat je zegt wie je bent" is said of a helpline, or to whoever reports.
        return False
    if LENDS_IT.search(sentence.low) or of_another_voice(sentence.low) or FOR_ANOTHER_END.search(sentence.low):
        return False
    return about_advertisers(saying)
