"""That nothing is asked of those who are posted for, nor looked into."""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

# "Vragen jullie een paspoort van wie er werkt? Nee": what is denied is the proof, and nobody is barred.
PROOF_ASKED = later(
    r"\b(?:vraag|vragen|vraagt|willen|wilt|eis(?:en|t)|verlang\w*|controleer\w*|controleren|check\w*|zien|moet\w*|dien\w*|do|"
    r"must|need|require|see|ask)\b[^?]*\b(?:\w*paspoort\w*|legitim\w*|identi\w*|id|rijbewijs|bewijs|papieren|documenten?|"
    r"passports?|papers|proof|documents?|licen[cs]e|ausweis\w*)\b"
)
NOTHING_ASKED = later(
    r"\b(?:controle|check|volmacht|legitimatie|bewijs|verificatie|toestemming)\w*\b[^.;]{0,15}\b(?:verlang\w*|vragen|"
    r"eisen|"
    r"vraagt|eist) (?:(?:we|wij|ik|de \w+) )?(?:ook )?niet\b|\b(?:we|wij|ik) (?:vinden|vind) alles (?:best|prima|"
    r"goed)\b|"
    # "Geen gedoe met papieren", "een aparte controle per model is er niet".
    r"\bzonder dat (?:die|de|deze|dat|zij|ze|hij) (?:\w+ ){0,2}?(?:iets|ergens|zich) (?:\w+ ){0,3}?(?:hoef\w*|hoeven|"
    r"moet\w*)\b|"
    r"\bgeen (?:gedoe|gezeur|gezeik|poespas|administratie) met\b|"
    r"\b(?:\w*controle|check|verificatie|screening|verification)\b[^.;]{0,40}\b(?:is|komt|zit|doen|voeren|vindt)"
    r"(?: er| we| wij| plaats)? (?:\w+ )?niet\b|"
    r"\bzonder (?:\w+ )?(?:verificatie|legitimatie|id-?check|check)\b(?! (?:mag|kan|komt|gaat|wordt|geen|niet|is))|"
    r"\b(?:hoef\w*|hoeven|hebben (?:we|wij|ik)|vragen|vraag|controleren|controleer|checken|check|spreken|kijken|"
    r"need|ask|check|require|want)\b"
    r"[^.;]{0,40}\b(?:niet|nie|niets|niks|nix|geen|niemand iets|nothing|not)\b|"
    # "Er komt geen controle aan te pas", "de derde wordt niet benaderd noch gecontroleerd".
    r"\bkomt (?:\w+ ){0,2}?geen (?:\w+ )?(?:controle|check|verificatie)|\bniet (?:\w+ )?noch "
    r"(?:gecontroleerd|geverifieerd|gezien|gesproken|gecheckt)|"
    r"\b(?:hoeft|hoeven) (?:\w+ ){0,3}?(?:niks|niets|geen) (?:\w+ ){0,2}?(?:laten zien|tonen|aan te tonen|te tonen|"
    r"te bewijzen)|"
    # Who they are is not looked into: "wie het zijn hoef ik niet te weten", "de medewerkers worden niet gecontroleerd".
    r"\b(?:wie|who)\b[^.;,]{0,40}?[ ,](?:hoef(?:t|ven)?|hoeven|vraag|vragen|gaan|ga|interesseert|boeit|kan|maakt|"
    r"willen|wil|is|doesn't|"
    r"does|we|i) (?:[\w']+ ){0,4}?(?:niet|niets|niks|not|nothing|never|don't|nooit|worst|om het even|egal)\b|"
    r"\b(?:vraagt|verlangt|eist|vragen|verlangen|eisen|controleert|controleren|"
    r"checkt)\b[^.;]{0,70}\b(?:geen (?:\w+ )?(?:identiteits\w*|"
    r"paspoort\w*|document\w*|legitimatie\w*|id|bewijs\w*|papieren)|niet (?:afzonderlijk|apart|individueel|"
    r"stuk voor stuk|zelf)|"
    r"(?:hen|haar|hem|ze|die|deze) (?:\w+ )?niet)\b|"
    r"\b(?:wordt|worden|is|are|get|gets) (?:\w+ ){0,3}?(?:niet|not) (?:\w+ )?(?:gecontroleerd|geverifieerd|"
    r"nagekeken|gecheckt|nagegaan|"
    r"gescreend|verified|checked|screened|vetted)\b|"
    r"\b(?:vraag|vragen) (?:\w+ ){0,3}?nergens\b|\bno need (?:for|to) (?:\w+ ){0,4}?(?:verif\w*|check\w*|prove|proof|"
    r"show|id|documents?)\b|\bhoef\w* (?:\w+ )?niemand\b|\b(?:nobody|"
    r"no one|niemand)\b[^.;]{0,20}\b(?:verif|geverif|gecontroleerd|"
    r"gecheckt|checked|asked)\w*|"
    r"\b(?:verificatie|controle|legitimatie|verification|check|id) (?:\w+ ){0,3}?(?:niet nodig|not needed|"
    r"not required|"
    r"not necessary|niet vereist|overbodig|unnecessary)\b|"
    r"\b(?:controle\w+|check) (?:we |wij )?(?:alleen|enkel|slechts|only) (?:of |whether |if )?(?:de |het |uw |je |"
    r"the |"
    r"your )?(?:factuur|betaling|rekening|payment|invoice|e-?mail\w*)\b|"
    r"\b(?:geen|no) (?:\w+ )?(?:papieren|papierwerk|bewijs|controle\w*|verificatie|documenten|vragen|legitimatie|id|"
    r"paperwork|proof|checks?|documents?|questions|verification)\b|"
    r"\b(?:don't|do not|never|won't) (?:\w+ )?(?:ask|check|verify|need|require|want|look)\b|"
    r"\b(?:zonder (?:\w+ )?(?:vragen|controle|papieren|gedoe|poespas)|meer (?:hoeven|hoef) \w+ niet)\b"
)
THEM = (
    r"(?:de|die|deze|uw|je|hun|elke?|iedere?|per|the|those|these|your|each|every) (?:\w+ )?(?:dames?|meiden|meisjes|"
    r"vrouwen|"
    r"modell?(?:en)?|escorts?|masseuses?|personen|persoon|profiel(?:en)?|medewerk\w+|girls?|ladies|women|models?|"
    r"companions?|"
    r"people|person|profiles?|workers?)"
)
# "Een controle van de dames is niet nodig", "van de personen op die profielen vragen wij geen gegevens".
NOT_OF_THEM = Sought(
    rf"\b(?:\w*controle|check|verificatie|legitimatie|verification)\b[^.;]{{0,12}}\b{THEM}\b[^.;]{{0,20}}\b(?:niet|"
    rf"geen|not)\b|"
    rf"\b{THEM}\b[^.;]{{0,40}}\b(?:vragen|verlangen|hoeven|need|ask)\b[^.;]{{0,20}}\b(?:geen|niets|niks|niet|no|"
    rf"nothing|not)\b"
    rf"[^.;]{{0,30}}(?:\b(?:gegevens|papieren|document\w*|identi\w+|legitim\w+|id|paspoort|bewijs|data|papers|"
    rf"passport|proof)\b|"
    r"\W*$)|"
    rf"\b(?:voor|for) {THEM}\b[^.;]{{0,40}}\b(?:geen|no) (?:\w+ )?(?:controle|check|verificatie|verification)\b|"
    r"\b(?:bemoei\w*) (?:(?:we|wij|ik) )?(?:ons|me|mij) (?:\w+ )?(?:niet|nergens)\b|"
    r"\b(?:nobody|no ?-?one|niemand) (?:needs to|has to|hoeft|moet)\b[^.;]{0,30}\b(?:id|passport|paspoort|legitim\w+|"
    r"verif\w+|"
    r"checked|gecontroleerd|document\w*)\b"
)
