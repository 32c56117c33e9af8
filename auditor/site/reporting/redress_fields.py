"""What a reporter is told, by its grammar: that something came in, what then comes, "if you disagree, ask again".

The vocabulary knows the usual names of a receipt, a decision and an appeal. These say the same without a name for it.
"""

from functools import lru_cache

from auditor.site.reading.condition import with_if
from auditor.site.words.later import later
from auditor.site.words.sought import SoughtTogether

RECEIPT, DECISION, REDRESS = "receipt", "decision", "redress"
# "Dat het aankwam", "that we have your report".
HAS_COME = (
    r"(?:(?:het|hij|zij|ze|die|(?:je|uw|de|hun|zijn|haar) (?:melding|bericht|kennisgeving|klacht|tip|signaal|"
    r"formulier)) "
    r"(?:\w+ ){0,3}?(?:is binnen|binnen is|binnenkwam|binnen kwam|binnengekomen|er is|aankwam|aangekomen|ontvangen is|"
    r"is ontvangen|gelezen is|bereikte?|heeft bereikt)|"
    r"(?:wij|we|ik) (?:het|hem|haar|die|(?:je|uw|de|zijn) (?:melding|bericht|kennisgeving|klacht|tip|"
    r"signaal)) (?:\w+ )?"
    r"(?:hebben|heb|kregen|kreeg|ontvingen|ontving|lazen|las|zagen|zag)|"
    r"(?:it|your (?:report|notice|message|complaint|flag)|the report) (?:\w+ )?(?:came in|come in|came through|arrived|"
    r"reached us|received)|"
    r"(?:we|i) (?:have |have got |got |received |have received |have read )(?:it|your (?:report|notice|message|"
    r"complaint)))"
)
REPORT = (
    r"(?:(?:je|uw|de|die|elke|iedere|your|the|every|each|a|een) (?:melding\w*|kennisgeving\w*|report\w*|notices?|flag)|"
    r"die(?= aan|\W*$))"
)
RULING = (
    r"(?:besluit|beslissing|oordeel|conclusie|uitslag|uitkomst|uitspraak|bevinding\w*|verdict|decision|"
    r"conclusion|ruling|"
    r"outcome|findings?|result|entscheidung|ergebnis|decision|reponse)"
)
COMES = (
    r"(?:volgt|volgen|komt|krijgt?|ontvangt?|follows?|comes?|arrives?|is sent|is mailed|goes to you|folgt|suit|suivra)"
)
CLOSED = (
    r"(?:klaar|afgerond|afgehandeld|besloten|beslist|eruit|gesloten|uitgezocht|bekeken|behandeld|gebeurd|"
    r"doorgehakt|done|finished|"
    r"decided|closed|settled|dealt with|looked into|entschieden|abgeschlossen)"
)
LET_KNOW = (
    r"(?:(?:laat|laten|hoor\w*|bericht\w*|mail\w*|schrij\w+|vertel\w*|meld\w*|stuur|sturen|bel|bellen|app\w*|krijg\w*|"
    r"ontvang\w*|verneem\w*|weet|tell|let|hear\w*|write|e-?mail|send|inform|know|erfahr\w*|schreib\w*)\b[^.;]{0,30}"
    r"\b(?:je|jij|u|ge|hij|zij|ze|hem|haar|melder|you|them|they|the reporter|sie)|(?:je|jij|u|hij|you|they) (?:\w+ )?"
    r"(?:hoort?|weet|krijgt?|leest|hear|know|get))"
)
OF_ENTRY = (
    r"(?:\w*advertenti\w*|profiel\w*|oproep\w*|zoekertje\w*|annonce\w*|ads?|adverts?|listings?|profiles?|iemand|"
    r"someone|"
    r"somebody|e-?mail\w*|account|link|anzeige\w*|formulier|form|pagina\w*|pages?|"
    r"probeer|try|code|bestand|file)"
)
AT_ODDS = (
    r"(?:niet|not|n't|oneens|anders|onterecht|onjuist|mistaken|wrong|error|fout\w*|mis|ernaast|verkeerd|vergis\w*|"
    r"teleurgesteld|ontevreden|disagree\w*|unhappy|dissatisfied|unfair|unconvinced|otherwise|disappoint\w*|"
    r"nicht|falsch|"
    r"pas d'accord)"
)
AGAIN = (
    r"(?:opnieuw|nog (?:eens|een keer)|nogmaals|tweede|iemand anders|een ander(?:e \w+)?|collega|bezwaar\w*|"
    r"klagen|klacht|"
    r"beroep|heroverweg\w*|herzien\w*|directie|voorzitter|commissie|bestuur|leiding|baas|again|afresh|anew|"
    r"fresh|second|"
    r"someone else|somebody else|another (?:person|pair|colleague|member|moderator|set)|different \w+|complain\w*|"
    r"appeal\w*|review\w*|reconsider\w*|object\w*|management|manager|erneut|beschwer\w*|noch einmal|reclam\w*)"
)
IF = r"(?:als|indien|wanneer|mocht|zo|if|when|should|where|wenn|falls|si|wie|whoever|anyone who|who)"
FIELDS = {
    RECEIPT: (
        rf"(?:\b{LET_KNOW}\b|\b(?:we|wij|ik|i) (?:antwoord\w*|answer|reply|say|write|mail)\b|: )[^.;]{{0,40}}?"
        rf"\b(?:dat|that) {HAS_COME}\b|\b(?:answered|beantwoord)\b[^.;]{{0,40}}?\b(?:dat|that) {HAS_COME}\b|"
        # "A mail: we have it" after what sends it.
        rf"\b(?:{LET_KNOW}|mail\w*|bericht\w*|note|message|line)\b[^.;]{{0,30}}?[:,'\"]\s*(?:(?:we|wij|ik) (?:hebben|"
        rf"heb|"
        r"kregen|ontvingen|zagen|lazen) (?:het|hem|'m|je melding|uw melding|haar)|(?:we|i)(?:'ve| have)? (?:got|"
        r"have) (?:it|"
        r"your \w+)|(?:binnen|ontvangen|aangekomen|received|got it)\b)|"
        rf"\b{REPORT} (?:krijgt|gets|receives|is given|heeft) (?:een|a|an|its own) (?:\w+ )?(?:kenmerk|\w*nummer|code|"
        rf"number|"
        rf"reference|\w+code)\b|\b{REPORT} (?:bevestig|bevestigen|confirm) (?:wij|we|ik)\b|"
        rf"\b(?:we|wij|i|ik) (?:\w+ )?(?:confirm|bevestig|bevestigen|acknowledge) (?:\w+ )?{REPORT}\b(?! (?:we|wij))|"
        rf"\bbevestig(?:en)? (?:we|wij|ik) (?:\w+ )?{REPORT}\b"
    ),
    DECISION: (
        rf"\b(?:our|onze?|de|het|the|unsere?|een|a)\b (?:\w+ )?{RULING} (?:\w+ )?{COMES}\b|"
        rf"\b{COMES}\b[^.;]{{0,40}}?\b(?:our|onze?|het|de|the|unsere?)\b (?:\w+ )?{RULING}\b|"
        r"\b(?:tell\w*|hear|know|hoort?|weet|laten weten|schrijven|vertellen)\b[^.;]{0,30}\b(?:what (?:we|i) (?:make|"
        r"made|think|"
        r"thought) of (?:it|your)|wat (?:we|wij|ik) (?:ervan|er van) (?:vinden|vonden|vind|denken|maken))\b|"
        r"\b(?:lees|leest|vind|vindt|zie|ziet|volg|volgt|see|read|find|follow|look up)\b[^.;]{0,40}?\b(?:wat|what)\b"
        r"[^.;]{0,20}?\b(?:besloten|beslist|besluiten|gedaan|decided|done|concluded)\b|"
        r"\b(?:what (?:became|has become|came) of|wat er(?:van| van) (?:is )?(?:geworden|terecht\w*|gekomen))\b|"
        rf"\b{IF}\b[^.;,]{{0,40}}?\b{CLOSED}\b[^.;,]{{0,30}}?, (?:[^.;]{{0,25}} )?{LET_KNOW}\b"
    ),
    REDRESS: (
        rf"\b{IF}\b(?:(?!\b{OF_ENTRY}\b)[^.;,]){{0,60}}?\b{AT_ODDS}\b(?:(?!\b{OF_ENTRY}\b)[^.;]){{0,90}}?\b{AGAIN}\b|"
        r"\b(?:against (?:it|that|this|them|the (?:same|outcome|verdict))|daartegen|hiertegen|ertegen|tegen (?:dat|"
        r"die|deze|"
        r"dit)(?: \w+)?)\b[^.;]{0,40}?\b(?:klacht\w*|klagen|bezwaar|beroep|in te gaan|ingaan|op te komen|verweer|"
        r"complain\w*|"
        r"appeal\w*|object\w*|dispute\w*)\b|"
        # "You can have the decision reviewed by someone else".
        r"\b(?:have|get|laat|laten)\b[^.;]{0,15}\b(?:decision|outcome|verdict|it|that|besluit|beslissing|oordeel|"
        r"uitkomst|hem|"
        r"haar|het)\b[^.;]{0,50}\b(?:reviewed|checked again|looked at again|re-?examined|judged again|toetsen|herzien|"
        r"herbeoordelen|heroverwegen)\b|"
        r"\b(?:hoe|how|wat|what|waar|where|wie)\b[^.;]{0,20}?\b(?:daartegen|hiertegen|ertegen|against (?:it|that|this|"
        r"our \w+)|dagegen)\b[^.;]{0,30}?\b(?:op|opkomt|opkomen|doen|in|can|kunt?|do|go|turn|vorgehen)\b"
    ),
}  # fmt: skip
PARTS = tuple(FIELDS)
TOGETHER = SoughtTogether(*FIELDS.values())
# "Confirm your e-mail first", "should it arrive": what the reader does, or what is awaited.
AWAITED = later(
    r"\b(?:ga(?:at)? er(?:van)?|neem|neemt|aannemen|ervan uit|vertrouw\w*|reken\w*|assume|presume|trust|"
    r"rest assured|be "
    r"sure|know for sure)\b[^.;]{0,20}\b(?:dat|that)\b|"
    r"\b(?:zodra|nadat|als|wanneer|voordat|once|after|as soon as|when|before|if|zorg|controleer|check|make sure|blijkt|"
    r"shows?) (?:we |wij |ik |i |je |u |you )?(?:\w+ )?(?:dat|that)\b"
)


@lru_cache(maxsize=5_000)
def told_by_grammar(low: str) -> frozenset[str]:
    """Return what of the three a folded sentence tells without a name for it."""
    told = with_if(low)
    found = {PARTS[place] for place in TOGETHER.which_in(told)}
    if AWAITED.search(low):
        found.discard(RECEIPT)
    return frozenset(found)


# The condition itself, and whoever looks next, hold a "not" that denies nothing: "iemand die er eerst niet bij was".
CONDITION = later(rf"\b{IF}\b[^,;.]*,")
WHO_WAS_NOT = later(
    r"\b(?:collega\w*|iemand|persoon|ander\w*|medewerker\w*|moderator\w*|lid|someone|somebody|colleague|person|member|"
    r"another|one|staff|people) (?:\w+ )?(?:die|who|that)\b[^,.;]*"
)


def without_conditions(low: str) -> str:
    """Return a folded sentence without its conditions and without what is told of who looks next."""
    return WHO_WAS_NOT.sub(" ", CONDITION.sub(" ", with_if(low)))
