"""How a sentence lays a fresh face beside a document: in one picture, by comparing, or by asking whose it is.

Any words for the face, the document and what joins them count, in any order.
"""

from auditor.site.words.later import later

FACE = (
    r"(?:\w*selfie\w*|zelfportret\w*|gezicht\w*|gelaat\w*|smoel\w*|hoofd|portret\w*|dagfoto\w*|pasfoto van nu|"
    r"live[- ]?(?:beeld|foto|opname|video|check|controle|sessie|scan)\w*|liveness\w*|levendigheids\w*|video\w*|"
    r"camera\w*|webcam\w*|cam|beeldbel\w*|\w*opname\w*|filmpje\w*|levende persoon|"
    r"(?:verse|actuele|recente|nieuwe|kersverse|dagverse|verificatie|eigen)[- ]?foto\w*|(?:verse?|vers|"
    r"nieuwe?) (?:plaatje|"
    r"kiekje|beeld|opname)|foto'?s? (?:van (?:nu|"
    r"vandaag|jezelf|"
    r"uzelf|zichzelf|jou|u|hem|haar|het moment)|die (?:je|u) (?:nu|vandaag|ter plekke))|"
    r"faces?|facial|head|live (?:photo|picture|image|recording|clip|you)\w*|portraits?|biometric\w*|"
    r"(?:same-day|current|fresh|recent|new|up-to-date|today's) (?:photo\w*|pictures?|portraits?|images?|snaps?)|"
    r"(?:photo\w*|pictures?|images?|snaps?) (?:of (?:you|yourself|them|themselves|her|herself|today)|taken)|"
    r"(?:jou|u|iedereen) (?:nu |live |zelf |echt )+(?:zien|spreken)|"
    r"recordings?|clips?|(?:see|saw|meet) (?:you|them|her) live|film (?:yourself|themselves)|gesicht\w*|visage)"
)
PAPER = (
    r"(?:id(?:'s|s|-\w+)?|paspoort\w*|passports?|identiteits\w+|identity (?:card|document|paper)s?|legitimatie\w*|"
    r"document\w*|(?:voorgelegde?|getoonde?|ingezonden|overgelegde?|geuploade?) stuk(?:ken)?|rijbewij\w+|pasjes?|"
    r"kaart|cards?|(?:driving |driver's )?licen[cs]es?|papers|papieren|"
    r"verblijfs\w+|ausweis\w*|reisepass|piece d'identite|passeport)"
)
NOUNS = r"(?: [\w'-]+){0,3}?"
WITH = (
    r"(?:met|samen met|naast|bij|langs|tegen|against|waarin|waarbij|in which|where|during which|with|beside|"
    r"next to|alongside|holding|showing|while (?:showing|holding)|"
    r"terwijl|while|waarop|toont|laat|houdt|vasthoudt?|mit|neben|avec)"
)
# "Een selfie met je paspoort", "the ID beside her face", "gezicht en ID samen op een foto".
PICTURED = later(
    rf"\b{FACE}{NOUNS}[-, ]+{WITH}[- ](?:[\w'-]+ ){{0,4}}?{PAPER}\b|"
    rf"\b{PAPER}(?: [\w'-]+){{0,2}}? (?:naast|bij|tegen|onder|langs|beside|next to|alongside|against|under) "
    rf"(?:[\w'-]+ ){{0,2}}?(?:{FACE}|kin|wang|chin|cheek)\b|"
    rf"\b(?:{FACE})\b[^.]{{0,40}}\b{PAPER}\b[^.]{{0,40}}\b(?:(?:op|in) (?:een|1|dezelfde)|(?:in )?(?:one|a single|"
    rf"the same)|samen) "
    r"(?:\w+ )?(?:foto|opname|beeld|photo|picture|shot|image|frame|zichtbaar|op)\b|"
    rf"\b{PAPER}\b(?: [\w'-]+){{0,3}}? (?:voor de (?:camera|webcam|lens)|to the (?:camera|webcam|lens)|erbij|"
    rf"in front of the camera|on camera|in beeld|"
    rf"live)\b|"
    rf"\b(?:jezelf|uzelf|zichzelf|yourself|themselves|herself|himself) (?:en|and|met|with|"
    rf"plus) (?:[\w'-]+ ){{0,2}}?{PAPER}\b|"
    rf"\b(?:video\w*|webcam|camera|beeldbel\w*|(?:met|in|op) beeld)\b[^.]{{0,60}}?\b(?:shows?|showing|look at|"
    rf"looks? at|see|toon\w*|laat|"
    rf"bekij\w*|houdt|controler\w*) (?:[\w'-]+ ){{0,4}}?{PAPER}\b|"
    rf"\b(?:jou|je|u|iedereen|you|them|everyone) (?:nu |live |zelf )*(?:zien|spreken|see|"
    rf"live)\b[^.]{{0,20}}\b(?:met|with) "
    rf"(?:[\w'-]+ ){{0,2}}?{PAPER}\b"
)
HAS_FACE = later(
    rf"\b(?:{FACE}|kin|wang|chin|cheek|lens|live|knipper\w*|blink\w*|op kantoor|ten kantore|aan de balie|in persoon|"
    rf"in person|"
    rf"to our office|(?:nemen|film|"
    rf"filmen) (?:we |wij )?(?:je|jou|u|iedereen))\b"
)
# What one does before a camera to show that one is there.
LIVE_ACT = later(
    r"\b(?:knipper\w*|blink\w*|glimlach\w*|smil(?:e|ing)|(?:draai|turn|beweeg|move)\w*\b[^.]{0,20}\b(?:hoofd|head))\b"
)
HAS_PAPER = later(rf"\b{PAPER}\b")
COMPARES = later(
    r"\b(?:\w*vergelijk\w*|gelijkenis|passen bij|past bij|vergeleken|match(?:es|ed|ing|en|t)?|gematcht|\w*match|"
    r"toets(?:en|t)?|getoetst|"
    r"koppel(?:en|t|ing)|"
    r"gekoppeld|(?:leg|legt|leggen|gelegd)\b[^.]*\bnaast|naast\b[^.]*\b(?:leggen|gelegd)|overeen\w*|(?:lijkt|"
    r"lijken) op|"
    r"hoort bij|horen bij|bij elkaar|klop(?:t|pen) (?:met|bij)|compar\w*|check(?:ed)? against|held against|"
    r"link(?:s|ed|ing)?|"
    r"tied to|corresponds?|resembl\w*|looks? like|side by side|abgleich\w*|vergleich\w*|verglichen|compar\w+)\b"
)
WHOSE = later(
    r"\b(?:een en dezelfde|one and the same|dezelfde (?:persoon|is|als|mens|vrouw|dame|man)|(?:the )?same (?:person|"
    r"woman|man)|(?:van|aan) (?:u|jou|degene|"
    r"de adverteerder|haar|"
    r"hem|uzelf|jouzelf) (?:is|toebehoort)|(?:jij|u|zij|hij) (?:\w+ )?(?:de persoon|de vrouw|de man|de dame|degene|"
    r"de houder|het|"
    r"dat) (?:op|in|van|bent|is|die)|"
    rf"(?:persoon|degene|person|one|face|gezicht) (?:op|in|on) (?:de|het|je|uw|the|your) (?:selfie|foto|opname|"
    rf"photo|video|picture)\b[^.]*{PAPER}|"
    r"rechtmatige (?:houder|eigenaar)|(?:rightful|real|true|lawful) (?:owner|holder|person)|"
    rf"(?:{PAPER})(?: is| are)? (?:really )?(?:theirs|yours|hers|his)|(?:it's|it is|that's|is) (?:really |"
    rf"indeed )?(?:your|their|her) (?:own )?{PAPER}|"
    rf"(?:your|their|her) own {PAPER}|(?:zijn|haar|jouw|uw|hun|je) eigen {PAPER}|"
    r"(?:it's|it is|that) (?:really |actually )?you\b|belongs? to|persoon[- ]+(?:en[- ]+)?document)\b"
)
# Only one's own pictures in the advertisement are laid beside it.
WITH_PROFILE = later(
    r"\b(?:foto's|beelden|pictures|photos) (?:in|van|bij|op|on|of|from) (?:je|uw|jouw|de|your|the|"
    r"their) (?:advertentie|profiel|ads?|"
    r"profile|listing)\w*|\b(?:profielfoto|advertentiefoto|profile (?:photo|picture))\w*|\bfoto's van (?:jou|"
    r"u) zijn\b"
)
# "Tot die tijd kun je gewoon matchen": whom one meets, and nothing that is compared.
MEETS = later(
    r"\b(?:kun|kunt|kan|mag|can|may) (?:je|u|jij|you|ze|they)\b[^.;]{0,20}\bmatch(?:en)?\b|"
    r"\b(?:match(?:es|en|t)?) (?:met|with|tussen|between) (?:\w+ )?(?:fans?|leden|members?|klanten|clients?|gasten|"
    r"dates?|bezoekers|iemand|someone|anderen|others|mensen|people)\b|"
    r"\b(?:nieuwe|meer|eerste|new|more|first) match(?:es)?\b"
)
# Negations that together demand it: "anders geen account", "refusing it means you cannot advertise".
DEMANDED = later(
    r"\b(?:zodat|so that|ervan dat|ensur\w+ that|voorkom\w*|prevent\w*|avoid)\b[^.]*\b(?:niemand|nobody|no ?one|"
    r"geen)\b|"
    r"\b(?:anders|otherwise|or else|zo niet|if not)\b[^.]*\b(?:geen|niet|niets|no|not|offline|nothing|weg|"
    r"afgewezen)\b|"
    r"\bpas (?:\w+ )?(?:als|wanneer|nadat|na|voltooid|online|aan)\b|\b(?:niet alleen|not (?:only|just))\b|\balone\b|"
    r"\b(?:weiger\w*|refus\w+)\b[^.]*\b(?:niet|geen|not|no|cannot|can't)\b|"
    r"\b(?:turn down|reject|refuse|decline|wijzen|weigeren)\b[^.]*\b(?:where|if|when|waar|als|wie|"
    r"die)\b[^.]*\b(?:not|niet|geen|differ\w*)\b|"
    r"\b(?:niemand|no ?one|nobody) (?:slaat|skips|is|krijgt|gets|komt|ontkomt|escapes)\b|"
    r"\b(?:geen|no|kent geen|without|zonder) (?:enkele )?(?:uitzondering\w*|exceptions?)\b|"
    r"\b(?:geen|no) (?:route|weg|omweg|way|shortcut)\b|\bwithout\b[^.]*\b(?:no|not|never|nothing)\b|"
    r"\bzonder\b[^.]*\b(?:geen|niet|niets|nooit)\b|"
    r"\b(?:geen|no|niet|niets|not|nothing|nooit|never)\b[^.]*\b(?:zonder|without|voordat|before|until|tot(?:dat)?)\b"
)


def linked(low: str) -> bool:
    """Whether a folded sentence lays a face of now beside a document."""
    if HAS_PAPER.search(low) is None:
        return False
    if LOOKED_AT_BOTH.search(low):
        return True
    if HAS_FACE.search(low) is None:
        return False
    if PICTURED.search(low):
        return True
    return (
        WITH_PROFILE.search(low) is None
        and (COMPARES.search(low) or WHOSE.search(low) or LIVE_ACT.search(low)) is not None
    )


# "Lijkt u niet op de pasfoto, dan vragen we een videogesprek": a step for those cases only.
ONLY_IN_DOUBT = later(
    r"^\W*(?:lijk\w*|gelijk\w*|mocht\w*|als|indien|wanneer|bestaat|twijfel\w*|is|zijn|komt|komen|if|when|where|"
    r"should|do|does)\b"
    r"[^.;]{0,90}\b(?:niet|onduidelijk|twijfel\w*|anders|verschil\w*|afwijk\w*|doubt\w*|not|n't|different|differ\w*|"
    r"unclear|unsure)\b"
    r"[^.;]{0,70},? (?:dan|then|we|wij|volgt)\b[^.;]*\b(?:vra\w+|bel\w*|volgt|spreken|gesprek|video\w*|selfie|foto|"
    r"ask|call|photo)\b"
)
# "De identiteit wordt uitsluitend vastgesteld aan de hand van een kopie van het paspoort."
BY_COPY_ONLY = later(
    r"\b(?:vastgesteld|geschiedt|gecontroleerd|geverifieerd|gebeurt|verified|established|checked)\b[^.;]{0,20}"
    r"\b(?:uitsluitend|enkel|alleen|slechts|only|solely|exclusively)\b[^.;]{0,40}\b(?:kopie|afschrift|scan|copy)\b|"
    r"\b(?:uitsluitend|enkel|alleen|slechts|only|solely|exclusively) (?:vastgesteld|gecontroleerd|geverifieerd|"
    r"verified|"
    r"established|checked)\b[^.;]{0,40}\b(?:kopie|afschrift|scan|copy)\b"
)
# "Mail een kopie van je paspoort. Meer hebben we niet nodig."
COPY = later(
    r"\b(?:kopie\w*|scan|foto|voorkant|achterkant|front|cop(?:y|ies)|photo) (?:van|of) (?:[\w']+ ){1,5}?"
    + PAPER
    + r"\b"
)
NOTHING_MORE = later(
    r"^\W*(?:(?:dat|dit|meer|that|this) (?:volstaat|will do|does it|suffices)\W*$|dat is het enige|"
    r"that is the only thing|(?:meer|verder) (?:hebben|is|hoef\w*|vragen|niets|niks)[^.]*\b(?:niet|niets|niks|nodig)|"
    r"dat is (?:alles|"
    r"genoeg|"
    r"voldoende)|that is (?:all|enough)|that's (?:all|it|enough)|nothing (?:else|more)|no more)\b"
)
THAT_IS_ALL = later(
    r"\b(?:daar (?:doen|laten) (?:we|wij) het (?:mee|bij)|(?:and|en) (?:that's (?:it|all)|dat is (?:alles|genoeg)|"
    r"meer is het niet|daar blijft het bij|"
    r"(?:dan )?(?:je bent|ben je|u bent|bent u|you're|you are) (?:klaar|er|done|set|ready)|"
    r"nothing more|klaar is kees|meer niet|verder niets))\b"
)
# "Zij kijken naar je paspoort en naar je gezicht", "je komt langs met je paspoort en wij kijken of jij het bent".
LOOKED_AT_BOTH = later(
    rf"\b(?:kijk\w*|bekijk\w*|look\w*)\b[^.;]{{0,40}}\b{PAPER}\b[^.;]{{0,25}}\b(?:gezicht|gelaat|face)\b|"
    rf"\b(?:langs|langskomt|op kantoor|aan de balie|ter plekke|in person|to our office|"
    rf"visit us)\b[^.]*\b{PAPER}\b[^.]*"
    r"\b(?:of (?:jij|u|je|zij|hij) (?:het |dat )?(?:bent|is)|whether it(?:'s| is) you|of (?:gij|ge) (?:het |"
    r"dat )?zijt|naast (?:je|uw|het|"
    r"haar) gezicht)\b"
)
# "Wij vergelijken de foto niet met het paspoort."
NOT_COMPARED = later(
    rf"\b(?:vergelijken|vergelijkt|leggen) (?:we |wij )?(?:[\w']+ ){{0,3}}?niet (?:met|"
    rf"naast) (?:\w+ ){{0,2}}?{PAPER}\b|"
    rf"\b(?:vergelijken|vergelijkt|leggen) (?:we |wij )?(?:\w+ ){{0,2}}?{PAPER} (?:\w+ )?niet (?:met|naast|"
    rf"tegen) (?:\w+ ){{0,2}}?"
    rf"(?:foto|gezicht|selfie|persoon|opname)\b|"
    rf"\b(?:do not|don't|never) (?:compare|match|hold) (?:\w+ ){{0,2}}?{PAPER} (?:with|to|"
    rf"against) (?:\w+ ){{0,2}}?(?:photo|face|selfie|"
    rf"person|picture)\b|"
    rf"\b(?:do not|don't|never) (?:compare|match) (?:[\w']+ ){{0,4}}?(?:with|to|against) (?:\w+ ){{0,2}}?{PAPER}\b|"
    rf"\b(?:niet|not) (?:met|with|to|against) (?:\w+ ){{0,2}}?{PAPER} (?:vergeleken|compared|matched)\b|"
    # "Of degene op de foto ook degene op het paspoort is, gaan wij niet na."
    r"\bof (?:die|de|deze) twee\b[^.;]{0,30}\b(?:moeten|nemen|gaan|controleren|weten) (?:we|wij|ik) (?:\w+ "
    r")?(?:aannemen|aan|niet)\b|"
    rf"\bof (?:[\w']+ ){{1,9}}?{PAPER}\b[^.;]{{0,25}}(?:, | )(?:gaan|controleren|kijken|checken|weten|bekijken) (?:we|"
    rf"wij|ik) "
    rf"(?:\w+ )?niet(?: na)?\W*$|"
    rf"\b(?:do not|don't|never|cannot|can't) (?:check|verify|look|know|tell) (?:\w+ )?(?:whether|if) (?:[\w']+ "
    rf"){{1,9}}?"
    rf"(?:person|face|photo|picture|same)\b[^.;]{{0,30}}\b{PAPER}\b"
)
# "Wij kunnen van de vergelijking afzien", "we may waive the selfie".
WAIVES = later(
    r"\b(?:kan|kunnen|mag|mogen|gerechtigd|behoud\w*|bevoegd|may|might|can|reserve\w*|entitled|"
    r"discretion)\b[^.;]{0,90}\b"
    r"(?:afzien|af te zien|afgezien|achterwege (?:laten|gelaten)|overslaan|over te slaan|waive\w*|skip\w*|dispense\w*|"
    r"do without|leave out)\b"
)
REFUSED = later(
    r"\b(?:weiger\w*|refus\w+|declin\w+)\b[^.]*\b(?:niet|geen|not|no|cannot|can't|offline|verwijderd|removed)\b"
)
# "Selfie met document: geen onderdeel van onze procedure": a label and what is said of it.
LABELLED_NO = later(
    r"^[^:.?]{3,70}(?::| -)\s?(?:nee|neen|niet|geen|nooit|no|not|none|never|nein|non)\b(?! alleen| only| just)"
)
