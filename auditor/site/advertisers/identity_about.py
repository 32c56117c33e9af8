"""Whether what is said of a document is said of those who advertise."""

from auditor.site.advertisers.about_advertisers import MEANT_FOR_THEM, about_advertisers
from auditor.site.advertisers.identity_words import (
    AN_ADVERTISEMENTS_NUMBER,
    DOCUMENT,
    WHO_YOU_ARE,
)
from auditor.site.reading.other_voices import of_another_voice
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

# A document that is asked to close an account, to be paid, to get into a chat, to start a job, or by law at large.
FOR_ANOTHER_END = later(
    r"\bom (?:\S+ ){0,3}?(?:account|profiel) (?:\S+ )?(?:op te heffen|te (?:sluiten|verwijderen|wissen))|"
    r"\bto (?:close|delete|remove|recover) (?:your|the|an) (?:account|profile)|"
    r"\b(?:kamer|werkplek|raam|werkkamer) (?:\w+ ){0,2}?(?:huurt|huren|gehuurd)\b|\b(?:huurt|huren|huur|rents?|"
    r"renting) (?:\w+ )?"
    r"(?:kamer|werkplek|raam|room|window|workplace)\b|"
    r"\b(?:bij (?:een|je|uw|elk|het) bezoek|bij binnenkomst|aan de deur|bij de ingang|at the (?:door|entrance)|"
    r"when(?: you)? "
    r"visit(?:ing)?|on arrival at)\b|"
    r"\b(?:als|as an?) (?:een )?(?:bezoeker|klant|gast|kijker|visitor|client|guest|viewer)\b|"
    r"\b(?:chat ?rooms?|chatbox|livestream)\b|"
    r"\b(?:(?:zijn|haar|hun|eigen) personeel|eerste werkdag|(?:his|her|their|its|new) employees|payroll|in dienst|"
    r"bank ?(?:account|rekening)\w*|op reis|reist|when you travel|travelling|huurcontract|flight|vlucht)\b|"
    r"\b(?:our staff|onze (?:staf|medewerkers)) (?:carry|wear|show|have|dragen|tonen|hebben)\b|"
    r"\b(?:to (?:be helped|get help|receive help|see a doctor)|(?:om|voordat je|voor je) (?:\S+ "
    r"){0,2}?(?:geholpen|hulp (?:te )?krijg\w*|"
    r"een arts))\b|"
    r"\b(?:draagplicht|dragen van een|required to carry)\b"
)
# Money that goes back, or an account that is lost: whose they are is what the document shows.
MONEY_BACK = later(
    r"\b(?:(?:terug)?storting|terugstort\w*|tegoed|saldo|terugbetal\w*|"
    r"geld terug|refund\w*|pay(?:ing)? (?:you )?back|chargebacks?|money back|balance|"
    r"(?:inloggen|inlog|toegang|account|wachtwoord) (?:kwijt|verloren|vergeten|terug|"
    r"herstel\w*)|(?:niet|geen) (?:meer |langer )?(?:bij|in|toegang tot) (?:je|uw) (?:account|mailbox)|"
    r"geen toegang meer|(?:account|profiel|profile) (?:\w+ )?(?:overzet\w*|over te zetten|omzetten|koppelen|"
    r"transfer\w*|move)|"
    r"(?:transfer|move) (?:your|the) (?:account|profile)|(?:telefoon|toestel|phone) (?:kwijt|gestolen|lost|stolen)|"
    r"lost (?:your|the) phone|(?:nieuw|new|ander) (?:nummer|toestel|number|phone)|"
    r"locked out|lost (?:your|the) (?:password|access|login)|ruckzahlung|remboursement\w*)\b"
)
FIRST_AD = later(
    r"\b(?:adverteer\w*|adverter\w*|advertenties?|plaats\w*|publi\w+|online|advert\w*|listings?|ads?|posting)\b"
)
# "Vraag een dame niet om haar paspoort", "please do not insist on seeing her ID": what is said to clients.
TO_CLIENTS = later(
    r"^\W*(?:please |never |do not |don't |dus |en |nooit |ook )*(?:vraag|eis|dring|sta|verlang|verwacht|ask|demand|"
    r"insist|expect|request|require|press)\b[^.;:]{0,50}?\b(?:haar|zijn|hun|her|his|their) (?:[\w-]+ ){0,2}?"
    r"(?:paspoort|id|legitimatie\w*|identiteits\w+|rijbewijs|pas|passport|papers?|identi\w+|licence)\b"
)
# "Geef je paspoort nooit uit handen" is advice.
LENDS_IT = later(
    r"\b(?:geef|leen|give|hand|lend)\b[^.;]{0,40}\b(?:nooit|niet|never|not)\b[^.;]{0,10}\b(?:af|mee|uit handen|uit|"
    r"over|"
    r"to)\b|\b(?:never|nooit|do not|don't) (?:give|hand|lend|geef|leen|leave|laat)\b|"
    r"\b(?:laat|leave)\b[^.;]{0,30}\b(?:nooit|niet|never|not)\b[^.;]{0,20}\b(?:achter|liggen|with|behind)\b|"
    r"\b(?:houd|hou|keep) (?:je|uw|your) (?:\w+ )?(?:paspoort|id|papieren|passport|papers)\b[^.;]{0,20}\b(?:bij je|"
    r"bij u|zelf|"
    r"with you|yourself)\b"
)

# "Hij mag zijn paspoort niet zelf bij zich hebben": a sign that something is wrong.
KEPT_FROM_HER = later(
    r"\b(?:paspoort|id|papieren|documenten|identiteits\w+|passport|papers|documents)\b[^.;]{0,25}\b(?:niet|geen|"
    r"not|never)\b"
    r"[^.;]{0,15}\b(?:bij zich|in (?:eigen )?(?:handen|bezit|beheer)|on (?:her|him|them))\b|"
    r"\b(?:paspoort|papieren|documenten|passport|papers)\b[^.;]{0,30}\b(?:afgepakt|afgenomen|ingenomen|achtergehouden|"
    r"taken (?:away|from)|withheld|held by)\b"
)
# "Op de vergadering vroeg iemand of we van iedereen een paspoort moeten zien": a question that is told.
WAS_ASKED = later(
    r"\b(?:vroeg|vroegen|vraagt|gevraagd|wonder\w*|asked|asks|discussed?|besproken|"
    r"gediscussieerd) (?:[\w']+ ){0,3}?(?:of|"
    r"whether|if) (?:we|wij|jullie|er|you)\b|"
    r"\b(?:are|get|were|been) (?:\w+ )?(?:told|urged|advised) to (?:ask|check|demand|require)\b|"
    r"\b(?:will?en|eisen|wants?|demand) (?:ze|zij|politici|they|politicians)?\s?(?:daar |nu )?in (?:brussel|den "
    r"haag|europa|the hague|"
    r"brussels|europe|london) |"
    r"\b(?:zeggen|zegt|vinden|vindt|adviseert|adviseren)\b[^.;]{0,20}\bdat (?:we|wij) \b[^.;]{0,40}\b(?:zouden |"
    r"zou )?moeten\b"
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
    if KEPT_FROM_HER.search(sentence.low) or WAS_ASKED.search(sentence.low):
        return False
    if LENDS_IT.search(sentence.low) or of_another_voice(sentence.low) or FOR_ANOTHER_END.search(sentence.low):
        return False
    if TO_CLIENTS.match(sentence.low) or _for_money_back(sentence):
        return False
    return about_advertisers(saying)


def _for_money_back(sentence: Sentence) -> bool:
    """Whether a document shows whose money or account it is, and nothing is said of an advertisement."""
    if FIRST_AD.search(sentence.low):
        return False
    headings = folded(" . ".join(sentence.block.headings[-1:]))
    return MONEY_BACK.search(f"{sentence.low} . {sentence.question} . {headings}") is not None
