"""Whether what is said of a document is said of those who advertise."""

from auditor.site.advertisers.about_advertisers import MEANT_FOR_THEM, of_someone_else
from auditor.site.advertisers.identity_words import (
    AN_ADVERTISEMENTS_NUMBER,
    DOCUMENT,
    SOMEONE_ELSE,
    WHO_YOU_ARE,
)
from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.other_voices import of_another_voice
from auditor.site.site import Saying
from auditor.site.who import Who
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
    """Whether a sentence is about those who advertise; nobody named on a policy page means them, unless others are."""
    sentence = saying.sentence
    passage = saying.passage_text
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
    if sentence.names("advertiser"):
        return Who.DATA_SUBJECT not in saying.who or not SOMEONE_ELSE.search(sentence.low)
    if saying.who & {Who.REPORTER, Who.DATA_SUBJECT} or saying.who == {Who.VISITOR}:
        return False
    if of_someone_else(saying):
        return False
    if Who.ADVERTISER in saying.who or "advertiser" in saying.page.words.named(passage):
        return True
    return saying.kind not in (
        PageKind.HOME,
        PageKind.GATE,
        PageKind.LISTING,
        PageKind.LOGIN,
        PageKind.REPORT,
        PageKind.CONTACT,
        PageKind.COOKIES,
    )
