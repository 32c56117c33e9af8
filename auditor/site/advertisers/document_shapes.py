"""How a sentence has a document examined: by what means, and what is done with it, in any order."""

import re

from auditor.site.words.later import later

# By what a forged document is told from a real one.
MEANS = later(
    r"\b(?:anti-)?(?:forgery|fraud|fraude|vervalsings)[- ]?(?:software|tool|systeem|system|check|controle|detectie|"
    r"detection)\b|"
    r"\b(?:door|by|through|met|with) (?:onze|our|een|an?) (?:\w+ )?(?:software|systeem|system|app)\b|"
    r"\b(?:aan|naar|door|langs|bij|to|by|with|past) [\w -]{2,40}? (?:b\.?v\.?|n\.?v\.?|ltd|limited|gmbh|inc|llc)\b|"
    r"\b(?:oud-|ex-|voormalige? |gepensioneerde? |retired |former )(?:marechaussee|douan\w+|grens\w+|border \w+|"
    r"customs \w+|immigration \w+|recherch\w+|passport \w+)\b|\b(?:document|passport|forensic) examiners?\b|"
    r"\bissuing (?:authority|country)\b|"
    r"\buitgevende (?:land|instantie|overheid)\b|\b(?:database|databank|register) (?:of|van|"
    r"met) (?:\w+ )?(?:forgeries|vervalsingen|documents|documenten)\b|"
    r"\b(?:certified|gecertificeerde?) (?:third party|company|firm|bureau|laboratory|bedrijf|partij|dienst|"
    r"instelling)\b|"
    r"\b(?:lees|leest|lezen|read|scan|tap|hold|houd|leg|legt)\b[^.]{0,40}\b(?:met|with|on|against|tegen|"
    r"op) (?:the back of |de achterkant van )?"
    r"(?:je|uw|your|a|een) (?:telefoon|toestel|gsm|mobiel\w*|phone|mobile)\b|"
    r"\b(?:\w*chip\w*|nfc(?:-\w+)?|rfid|idin|itsme|yivi|digid|eid|eherkenning|eu-?wallet|(?:digital|identity|"
    r"id)[- ]wallet|"
    r"(?:digital|digitale) (?:id|identity|identiteit)|bank(?:identificatie| identification)|(?:bij|via|through|"
    r"with|by|to) (?:je|uw|hun|the|their|your|de) "
    r"(?:eigen |own )?bank|watermerk\w*|watermarks?|hologram\w*|kinegram\w*|(?:voelbaar )?relief\w*|raised print|"
    r"(?:kleur\w*|beeld|foto|letters|plaatje) (?:\w+ ){0,2}?(?:verspring\w*|verschiet\w*|verkleur\w*)|"
    r"verspringende?|kantel(?:plaatje|beeld)\w*|(?:inkt|beeldje|plaatje|zegel|logo) (?:\w+ ){0,4}?(?:van kleur|"
    r"verkleurt|meekleurt)|"
    r"(?:letters|lettertjes|cijfers|opdruk) (?:\w+ ){0,3}?(?:voel\w*|bol\w*|verhoogd)|voel\w* (?:\w+ "
    r"){0,3}?(?:letters|lettertjes|"
    r"cijfers|opdruk|rand\w*)|black ?light|ultraviolet\w*|uv|(?:tegen|onder) (?:het|een|fel|strijkend) (?:\w+ "
    r")?(?:licht|lamp\w*)|"
    r"against the light|under (?:a|the) (?:\w+ )?(?:lamp|light)|(?:image|picture|ink|foil|seal) (?:\w+ "
    r"){0,3}?(?:shifts?|"
    r"flips?|chang\w+ colou?r)|(?:letters|print|lettering) (?:\w+ ){0,3}?raised|feel\w* (?:\w+ ){0,4}?(?:letters|"
    r"print|lettering)|"
    r"laserperforatie|laser perforation|colou?r-?shift\w*|microtekst|micro-?print|uv-?\s?(?:lamp|licht|"
    r"light)|loep|magnifier|"
    r"(?:document|paspoort|id|kaart|passport|card)[- ]?(?:lezer|reader|scanner)|scanner|fraudedetectie|"
    r"fraud (?:check|detection)|mrz\S*|"
    r"controlegetal\w*|check digits?|machine[- ]?readable|machineleesbare|onderste regels|lettertypes?|fonts?|pixels|"
    r"(?:veiligheids|echtheids|beveiligings|optische )\w*kenmerk\w*|security features?|"
    r"(?:gestolen|vermiste|stolen|lost)\b[^.]{0,40}\b(?:documenten|papieren|paspoorten|documents|passports)|"
    r"register\w* (?:van|of) (?:gestolen|lost|stolen)|"
    r"digitale handtekening|digital signature|certifica(?:at|te)|documentendatabank|(?:document|reference) database|"
    r"document-?(?:specialist|deskundige|expert|onderzoeker)\w*|(?:specialist|expert|deskundige)n?s?|"
    r"(?:verificatie|echtheids|identity|verification|id|identiteits)[- ]?(?:dienst|bedrijf|partner|service|firm|"
    r"provider|software|tool|app|machine)\w*|"
    r"(?:extern|gespecialiseerd|outside|specialist|external|licensed|independent)e? (?:bedrijf|\w*bureau|partij|"
    r"dienst|firm|company|service|agency|party)|"
    r"kunstmatige intelligentie|artificial intelligence|echtheidstest\w*|authenticiteitsonderzoek|"
    r"authenticity (?:score|check|test)|"
    r"elektronisch\w*|electronically|electronic (?:document )?verification|geautomatiseerd\w*|machine for)\b"
)
# Somebody whose trade it is, by name or by what he was.
BY_ONE_WHO_KNOWS = later(
    r"\b(?:outside|external|independent|certified|extern|externe|onafhankelijke?|gecertificeerde?) (?:\w*bureau|firm|"
    r"company|"
    r"laborator\w+|institute|examiner|bedrijf|instelling|deskundige)\b|"
    r"\b(?:aan|naar|door|langs|bij|to|by|with|past) [\w -]{2,40}? (?:b\.?v\.?|n\.?v\.?|ltd|limited|gmbh|inc|llc)(?:\W|"
    r"$)|"
    r"\b(?:oud-|ex-|voormalige? |gepensioneerde? |retired |former )(?:marechaussee|douan\w+|grens\w+|border \w+|"
    r"customs \w+|immigration \w+|recherch\w+|passport \w+)\b|\b(?:document|passport|forensic) examiners?\b"
)
DONE = later(
    r"\b(?:le(?:es|est|zen)|gelezen|uitlezen|uit te lezen|uitgelezen|\w*uitlezing|lezing|scan(?:s|t|nen|ned|ning)?|"
    r"gescand|in(?:scannen)?lezen|(?:gaat|gaan|komt) (?:\w+ ){0,2}?langs|onder de loep|"
    r"(?:gaat|gaan|komt|komen|ligt|liggen|leggen|goes|go|is sent|are sent) (?:[\w']+ ){0,4}?(?:onder|naar|under|to)|"
    r"leg(?:gen|t)? (?:[\w']+ ){0,5}?voor|voorleg\w*|nalopen|"
    r"naloopt|nagelopen|(?:loopt|lopen) (?:[\w']+ ){0,6}?na|natrekken|trekt (?:[\w']+ ){0,4}?na|doorlicht\w*|"
    r"(?:goes?|looks?) (?:\w+ )?through|feels|stud(?:ies|y)|bestudeer\w*|"
    r"\w*controle\w*|controleert|controleren|gecontroleerd|check(?:s|ed|t|en)?|gecheckt|test(?:s|en|ed|t)?|getest|"
    r"kijk(?:en|t)?|bekij\w*|bekeken|nagekeken|na(?:ar)? ?kijken|onderzo\w*|toets(?:en|t)?|getoetst|vergelij\w*|"
    r"vergeleken|analyse\w*|analys\w*|"
    r"kantel\w*|tilt\w*|schuin|voel(?:t|en)?|feel|herken\w*|let(?:ten|s)? (?:erop|op)|bepal\w*|bepaalt|"
    r"vast ?stel\w*|stel\w* vast|vast te stellen|verifi\w*|"
    r"geverifieerd|\w*identific\w*|identificeer\w*|bewij\w*|"
    r"bevestig\w*|inloggen|logt? in|logs? in|komen|gebruik(?:en|t)|houden|voert|doorloopt|geweigerd|goedgekeurd\w*|"
    r"geslaagd\w*|"
    r"read(?:s|ing|able)?|examin\w*|inspect\w*|verif\w*|compar\w*|assess\w*|detect\w*|flag(?:s|ged)?|"
    r"recogni[sz]\w*|determin\w*|prov(?:e|es|ing)|"
    r"identif\w*|confirm\w*|undergo\w*|goes? through|run|put it in|tap|validat\w*|gets?|rejected|rules out)\b"
)
REQUIRED = later(
    r"\b(?:verplicht\w*|vereist|voorwaarde|moet(?:en)?|nodig|gehouden|dient|required|mandatory|must|needs?|"
    r"obligatory|condition)\b|"
    r"\b(?:alle|elke?|ieder\w*|all|every|each) (?:\w+ )?(?:adverteerders?|accounts?|aanbieders?|advertisers?|"
    r"profielen|documenten|id's|ids|profiles)\b"
)
# That forgeries have no chance, or a copy is not enough, is no denial of the check.
NO_CHANCE = later(
    r"\b(?:geen|no|niet|not|nooit|never) (?:\w+ )?(?:kans|rol|chance|forgery|vervalsing|zin|point|foto|kopie|"
    r"vals\w*|fake|forged|nep\w*|enough|genoeg|"
    r"voldoende|alleen|only|accepted|geaccepteerd|aanvaard|enkele foto)\b|"
    r"\b(?:doesn't|does not) lie\b|\b(?:can't|cannot|can not) opt out\b|\b(?:don't|do not) (?:bother|trust|rely)\b|"
    r"\bliegt niet\b|\bvolstaat (?:geen|niet)\b|"
    r"\b(?:vertrouwen|accepteren) (?:wij|we|ik) (?:geen|niet|van niemand)\b|\b(?:accepteren|"
    r"accept)\b[^.]*\b(?:niemand|no ?one)\b|"
    r"\b(?:geen|no) (?:chip|nfc|scan|id)\b[^.]{0,20}\b(?:geen|no)\b|\b(?:zonder|without)\b[^.]*\b(?:niet|geen|"
    r"niemand|niets|not|no|nothing|can't|cannot)\b|"
    r"\b(?:anders|otherwise)\b[^.]*\b(?:niet|geen|not|no|can't|cannot)\b|\bnooit (?:te |hoeven )?twijfel\w*|"
    r"\bhoeven (?:wij|we) nooit\b|\bongeacht\b|"
    r"\b(?:zodat|so that|teneinde)\b[^.]*\b(?:niet|geen|not|no)\b"
)
# A false document that is looked for: negating the falseness denies no check.
NOT_FALSE = later(
    r"\b(?:niet|geen|not|no|isn't|aren't) (?:\w+ )?(?:vals\w*|nep\w*|vervals\w*|fake|forged|forger\w+|bewerkt|"
    r"edited|namaak)\b"
)
NEGATED_CHECK = later(
    r"\b(?:letten|let|kijken|kijkt|toetsen|toetst|zoeken|speuren|look|check|watch|screen) (?:(?:we|wij|ik|er|daar|ook|"
    r"verder) ){0,3}"
    r"(?:niet|not) (?:op|naar|for|at)\b|\b(?:do not|don't|never) (?:look|check|watch|screen) (?:out )?for\b|"
    r"\b(?:niet|geen|nooit|not|never|no|don't|doesn't|aren't|isn't)\b[^.,;]{0,30}\b(?:controle\w*|check\w*|"
    r"onderzo\w*|test\w*|verif\w*|examin\w*|vaststel\w*|"
    r"nagaan|nagegaan|herkennen|uitlezing|read|lezen|detect\w*)\b|\b(?:controleren|checken|onderzoeken|testen|"
    r"verifi\w+|kijken)\b[^.,;]{0,30}\b(?:niet|geen|nooit|niets)\b"
    r"(?! (?:\w+ )?(?:vals\w*|nep\w*|vervals\w*|namaak|bewerkt|geleend|gestolen|verlopen)\b)"
)


def examined(low: str) -> re.Match[str] | None:
    """Return by what means a folded sentence has a document examined, or demands that it is."""
    if DONE.search(low) is None and REQUIRED.search(low) is None:
        return None
    return MEANS.search(low)


# Means that are of an identity, so that no document need be named.
OF_IDENTITY = later(
    r"chip|nfc|idin|itsme|yivi|digid|wallet|digital|document|echtheidstest|bank|telefoon|phone|toestel|gsm"
)
# "De chip liegt niet. Daarom scannen we 'm": the next sentence says what is done with it.
GOES_ON = later(
    r"^\W*(?:daarom|dus|so|that's why|therefore|dat|die|this|that|which)\b[^.]*(?:\b(?:hem|die|dat|it|them|that|"
    r"iedereen|everyone)\b|'m\b)"
)
# A plain copy will do where there is no chip.
COPY_TOO = later(
    r"\b(?:volstaat (?:een |de )?(?:gewone |kale )?(?:foto|kopie|scan)|(?:plain|simple|ordinary|regular) (?:photo|"
    r"copy|scan) (?:is|will|suffices)(?! (?:never|not|no))|"
    r"(?:kopie\w*|scan|foto|copy|photo)\b[^.;,]{0,40}\b(?:kan|mag|volstaat|can|works|does|is fine|will do) (?:ook|"
    r"too|as well|eveneens|net zo goed)|"
    r"(?:kan|mag|can) (?:ook|also) (?:\w+ ){0,3}?(?:kopie|scan|copy)|"
    r"gewoon een (?:kopie\w*|foto)|simply (?:mailing|sending) a (?:copy|photo))\b"
)
# "… een kopie of foto accepteren wij niet": what is turned down is no choice.
COPY_REFUSED = later(
    r"[^.;]{0,40}\b(?:accepteren|aanvaarden|nemen|willen|volstaat|volstaan|telt|tellen|is|zijn|accept|take|will|do|does)\b"
    r"[^.;]{0,20}\b(?:niet|nooit|geen|onvoldoende|not|never|n't)\b"
)
# "Dutch cards are read by chip; for any other passport a photo is enough."
OTHERS_BY_COPY = later(
    r"\b(?:voor|bij|van|for|with) (?:een |any |all |alle |elk )?(?:andere?|overige|buitenlandse?|other|"
    r"foreign) (?:\w+ )?"
    r"(?:paspoort(?:en)?|document(?:en)?|kaart(?:en)?|landen|passports?|documents?|cards?|"
    r"countries) (?:\w+ ){0,3}?(?:volstaat|"
    r"is (?:een |a )?(?:foto|kopie|scan|photo|copy) (?:genoeg|voldoende|enough)|(?:photo|copy|scan) (?:is enough|"
    r"will do|"
    r"suffices)|kijken (?:we|wij) alleen|nemen (?:we|wij) (?:een|de) (?:foto|kopie))\b"
)
FALSE = later(r"\b(?:vals\w*|nep\w*|vervals\w*|nagemaakt\w*|forge\w*|fake\w*|false|counterfeit\w*)\b")
# "Vertrouw je het niet?", asked of who looks.
DISTRUSTS = later(r"\b(?:vertrouw\w*|trust\w*|niet pluis|doubt\w*|twijfel\w*)\b")
# "Zo weten we zeker dat het echt is."
KNOWS = later(
    r"\b(?:(?:shows|proves|tells) us|zo weten (?:we|wij)|weten (?:we|wij) zeker|so (?:that )?we know|know for sure)\b"
)
# "Uw document wordt op echtheid beoordeeld", "daar kijken we naar": a check that is carried out.
JUDGED = later(
    r"\b(?:beoorde\w+|nagekeken|bekeken|gekeurd|onderzocht|getest|assess\w*|reviewed|judged|inspected|"
    r"(?:look|looks|see|sees|check|checks|judge|judges) (?:whether|if)|(?:bekijk|bekijken|bekijkt|kijk|kijken|kijkt) "
    r"(?:\S+ ){0,2}?of|(?:daar|hier) (?:kijk|kijken|let|letten) (?:we|wij|ik) (?:\S+ ){0,2}?(?:naar|op))\b"
)
# Trust in place of a check.
TRUSTS = later(
    r"\b(?:vertrouw\w* erop|gaan (?:er )?(?:van )?uit van|ervan uit|we trust|trusts? that|assumes?|up to (?:you|"
    r"the advertiser))\b"
)

# A label with a "not": "Echtheid van het document: wordt niet gecontroleerd".
LABELLED_NO = later(
    r"^[^:.?]{3,60}(?::| [-\u2013]) ?(?:(?:is|zijn|wordt|worden|are) )?(?:niet|not|nooit|never) (?:gecontroleerd|"
    r"onderzocht|nagegaan|"
    r"nagekeken|bekeken|checked|verified|examined)\W*$|^[^:.?]{3,60}(?::| [-\u2013]) ?(?:nee|neen|no|none|geen "
    r"controle)\W*$"
)
# "We kijken met het blote oog", "we take a copy at face value": nothing is found out.
NO_MEANS = later(
    r"\b(?:nothing (?:for us |left )?to (?:check|examine|verify)|(?:niets|niks) (?:voor ons )?(?:te controleren|"
    r"na te kijken))\b|"
    r"\b(?:vervalsing\w*|valse \w+|forger\w+|fakes?) (?:zou|zouden|zal|kan|kunnen|would|could|might) (?:ons |me |mij |"
    r"easily |"
    r"zomaar )?(?:\w+ )?(?:ontgaan|slip (?:past|by)|escape|get past|go unnoticed)\b|"
    r"\b(?:blote oog|op het oog|naked eye|at face value)\b|\b(?:geen|no|not) (?:\w+ )?(?:experts?|kenners?|deskundigen|"
    r"specialisten) (?:in|op het gebied van|van|on) (?:paspoort\w*|document\w*|passports?|documents?)\b|"
    r"\b(?:spotting|detecting|finding) (?:forger\w+|fakes?|forged \w+) is (?:not|beyond)\b|\b(?:geen|zonder|no|"
    r"not) (?:\w+ )?(?:scanner|machines?|apparaat|"
    r"apparatuur|leesapparaat|"
    r"uv-?lamp|hulpmiddelen|equipment|experts? in (?:passports|documents))\b|\b(?:gaan|ga) (?:(?:we|wij|ik|er|ervan|"
    r"hier|daar|dan) ){0,3}(?:van )?uit "
    r"(?:van |dat )[^.;]{0,40}\b(?:echt|klopt|geldig)\b|\b(?:nemen|neem) (?:(?:we|wij|ik|er|dan|maar) ){0,3}aan "
    r"dat [^.;]{0,50}\b(?:echt|klopt|geldig)\b|\b(?:assume|trust) (?:that )?[^.;]{0,30}\b(?:real|genuine)\b"
)
# "Aan een foto zien wij niet of het echt is, dus leg je het origineel onder de lamp."
SO_INSTEAD = later(
    r"[,;:] (?:dus|daarom|en daarom|vandaar dat|so|therefore|that is why|which is why|deshalb|darum|donc)\b"
)
# "Uitgever is niet gehouden de echtheid te onderzoeken."
NOT_BOUND = later(
    r"\b(?:is|zijn|ben|are|am)\b[^.;]{0,25}\b(?:niet|not|geenszins|under no|not under any|no) (?:\w+ )?(?:verplicht|"
    r"gehouden|"
    r"obliged|required|bound|obligation)\b"
)
