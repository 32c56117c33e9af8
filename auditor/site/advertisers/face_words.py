"""The words around a face before the camera: advice on pictures, what records it, what offers it for a badge."""

from auditor.site.words.later import later

ADVICE = later(
    r"\b(?:ask|vraag)(?: altijd| always)? (?:the|de|een|your|je|haar|her) (?:lady|dame|klant|client|escort|vrouw)\b|"
    r"\b(?:als|for|as) (?:je |uw |your |a |de )?(?:profiel|omslag|hoofd|profile|cover|main)[- ]?(?:foto|photo|"
    r"picture|plaatje)\b|"
    r"\b(?:plaats|stuur|deel|publiceer) (?:nooit|geen)\b|\bnever (?:post|publish|send|share)\b|"
    r"\bbefore you (?:travel|book|meet)\b|\bvoordat je (?:boekt|afspreekt|langsgaat)\b|"
    r"\b(?:fotograaf|photographer|trek\w*|mooi\w*|goede? (?:selfie|foto)|daglicht|filter\w*|belicht\w*|"
    r"herkenbaar in beeld willen|"
    r"attract\w*|"
    r"lighting|looks? better|onherkenbaar|blur\w* your face|(?:hoeft|moet) niet (?:in beeld|herkenbaar)|"
    r"gezicht (?:niet |on)\w*(?: laten| te)? (?:zien|tonen|herken\w*)|show your face|hide your face)\b"
)
RECORDED = later(
    r"\b(?:selfie\w*|\w*opname\w*|filmpje\w*|clip\w*|video\w*|(?:met|in|op) beeld|camera\w*|webcam\w*|belletje\w*|"
    r"\w*gesprek\w*|gezicht\w*|gelaat|langskom\w*|balie|portret\w*|foto van (?:jezelf|uzelf|zichzelf|je gezicht|"
    r"jou|u)|"
    r"\w*aufnahme\w*|gesicht\w*|visage\w*|entretien|appel|"
    r"(?:degene|wie|persoon|vrouw|man|mens|dame|u|je|jij)(?: er| die)? (?:voor|tegenover|aan) (?:ons|mij|me|hem|haar|"
    r"onze \w+|"
    r"de (?:balie|beheerder|medewerk\w+)|het loket|tafel)\b|(?:in front of|opposite|across from) (?:us|me|him|her|our "
    r"\w+)|at our "
    r"(?:desk|table|counter)|"
    r"recording\w*|call|interview|face|in person|portrait of you|picture of you\w*|photo of you\w*)\b"
)
PICTURE = later(r"\b(?:foto\w*|bild\w*|beeld|filmpje|opname|camera|webcam|photo\w*|picture\w*|video\w*|snap\w*)\b")
# "Komt het gezicht niet overeen, dan wordt er niets geplaatst" is a check.
MISMATCH = later(
    r"\b(?:niet|geen|zonder|no|not|without|differ\w*|verschil\w*|doesn't|don't)\b[^.]*\b(?:niet|niets|geen|"
    r"geweigerd|afgewezen|afgekeurd|stopt|einde|houdt het op|no|not|nothing|refus\w*|reject\w*|stops|ends)\b"
)
# "Geen selfies, geen gedoe", "een selfie ook niet": none is asked; "geen selfies met zonnebril" is advice on pictures.
A_SELFIE = (
    r"(?:(?:verificatie|video|live|gezichts)?-?selfies?|foto van (?:jezelf|uzelf|je gezicht)|video ?(?:gesprek|call|"
    r"bellen)|"
    r"foto van (?:de persoon(?: zelf)?|uw gezicht)|photo of (?:yourself|your face)|selfie-?foto)"
)
NO_SELFIE = later(
    # "Een opname van de wederpartij maakt van de identificatie geen deel uit", "een zelfportret evenmin".
    r"\b(?:opname|selfie|zelfportret|foto|beeldopname|videogesprek)\b[^.;]{0,50}\b(?:maakt|"
    r"maken) (?:[\w']+ ){0,5}?geen "
    r"(?:onder)?deel (?:van|uit)\b|"
    r"\b(?:zelfportret|selfie|pasfoto van nu|(?:beeld)?opname|foto van (?:uzelf|jezelf)|videogesprek) (?:ook niet|"
    r"evenmin)\W*$|"
    # "Een foto van het gezicht vraag ik niet", "uw gezicht moet ge ons niet laten zien".
    r"\b(?:foto van (?:het|je|uw) gezicht|selfie|foto van (?:jezelf|uzelf)(?: erbij)?) (?:vraag|wil|hoef|"
    r"verlang) ik niet\b|"
    r"\b(?:uw|je|jouw) gezicht (?:moet|hoeft|hoef) (?:ge|je|u) (?:ons )?niet (?:\w+ )?(?:laten zien|te laten zien|"
    r"tonen|"
    r"te tonen|fotograferen|filmen)\b|"
    rf"^\W*(?:ook |nooit |also )?(?:geen|no|zonder|without|keine?) (?:\w+ )?{A_SELFIE}\b(?: (?:met|with) (?:een |je |"
    rf"a |your )?"
    r"(?:briefjes?|papiertjes?|datum|id\w*|paspoort\w*|document\w*|note|notes|passport|sign)\b[^.,;]*)?"
    r"(?: (?:nodig|vereist|verplicht|needed|required))?(?:\W*$|, (?:geen|no)\b(?! (?:\w*advertentie|profiel|plaats|"
    r"plek|ad\b|"
    r"listing|profile)))|"
    # "A scan of your card, no selfie, no video", where nothing is withheld.
    r"^(?!.*\b(?:geen|no) (?:\w+ )?(?:\w*advertentie|profiel|plaatsing|plek|account|ads?|listing|profile|"
    r"page)\b)[^.;]*[:,;] "
    rf"(?:geen|no|zonder|without) (?:\w+ )?{A_SELFIE}(?:\W*$|, (?:geen|no|en|and|of|or)\b)|"
    rf"\b(?:een |a )?{A_SELFIE}(?: \w+){{0,1}}? (?:ook niet|evenmin|(?:is )?(?:ook )?niet nodig|hoeft (?:ook )?niet|"
    r"hoef (?:ik|je|jij) (?:ook )?niet|(?:is not|isn't|not) (?:needed|required|necessary)(?: either)?)\W*$|"
    rf"(?:,|\ben|\band) (?:een |a )?{A_SELFIE} (?:evenmin|net zo min|ook niet|neither|nor)\b|"
    rf"\b(?:een |a |uw |je |your )?{A_SELFIE} (?:vragen|willen|verlangen|hoeven) (?:we|wij) (?!niet zonder)"
    rf"(?:\w+ ){{0,2}}?niet\b"
)
FUSS = later(r"\b(?:gedoe|moeilijk doen|poespas|lastig\w*|fuss|bother|hassle)\b")
BADGE = later(
    r"\b(?:zegels?|siegel|seal|sterretje|ticks?|badges?|vinkjes?|keurmerk\w*|\w*schildje\w*|verified mark|"
    r"stempel\w*)\b"
)
MAKES = later(
    r"\b(?:maa?k(?:t|en)?|neemt?|nemen|film\w*|neem|bel(?:t|len)|stuur\w*|doet|draai\w*|kijk\w*|houdt?|tak(?:e|es|"
    r"ing)|"
    r"bevestig\w*|confirm\w*|hoort|horen|toon\w*|laat|laten|spreek\w*|spreken|praat\w*|show\w*|snap\w*|pos(?:e|es|"
    r"eert?)|join\w*|"
    r"mach\w*|nehm\w*|halten|schick\w*|zeig\w*|prenez|prendre|envoy\w*|tenez|tenir|filmez|montrez|"
    r"make|makes|record\w*|film\w*|send\w*|call\w*|hold\w*|turn\w*|complet\w*|upload\w*)\b"
)
# What is asked before anything shows is no offer, though it earns a tick.
BEFORE_IT_SHOWS = later(
    r"\b(?:voordat|vooraleer|alvorens|before)\b[^.;]{0,50}\b(?:zichtbaar|online|live|geplaatst|verschijnt|visible|"
    r"published|shown|appears)\b"
)
