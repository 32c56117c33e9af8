"""The words around an identity document: who else is asked for one, when it is not for all, what becomes of it."""

import re

# People who are asked for a document for another reason than to advertise.
SOMEONE_ELSE = re.compile(
    r"\b(?:wachtwoord\w*|passwords?|account (?:terug|kwijt|herstel\w*)|access again|lost access|reset|recover\w*|"
    r"factu\w+|invoice\w*|sollicit\w*|vacature\w*|job applica\w*|klant(?:en)?|gasten?|bezoeker\w*|"
    r"visitors?|clients?|guests?|afspra\w+|reserver\w*|winn(?:aar|en)\w*|prijsvraag|inzage\w*|avg|gdpr|refund\w*|"
    r"terugbetal\w*|uitbetal\w*|payment partner|betaalpartner|rechten van betrokkene\w*|data subject\w*|"
    r"toezichthouder\w*|brief|loket|gemeente\w*|"
    r"politie (?:kan|mag|vraagt|controleert)|police (?:may|can)|hotel\w*|receptie|reception|"
    r"medewerkers? (?:van ons|legitim\w*)|onze medewerkers (?:legitim\w*|tonen|hebben|dragen))\b"
)
AN_ADVERTISEMENTS_NUMBER = re.compile(
    r"\b(?:het|dat|dit|the|that|this|advertentie|ad|listing|user|gebruikers|order|bestel)[- ]id\b|"
    r"\bid[- ]?(?:nummer|number|code)? (?:van|of) (?:je|uw|de|your|the) (?:adv\w*|ads?|listing|profiel)"
)
DOCUMENT = re.compile(r"paspoort|passport|identiteit|identity|legitim|kaart|card|document|rijbewijs|licen")
DECEIVED = re.compile(
    r"\b(?:oplicht\w*|nepmedewerker\w*|phishing|scam\w*|impersonat\w*|doet zich voor|doen zich voor|pretend\w*|"
    r"nepmail\w*|fraudeur\w*|fake (?:staff|e-?mail)\w*|er gaan (?:appjes|mails|berichten))\b"
)
SPECIAL_CASE = re.compile(
    r"\b(?:zweifel\w*|verdacht\w*|stichprobe\w*|doute\w*|soupcon\w*|jung\w*|jeune\w*|jong\w*|gemeld\w*|melding\w*|"
    r"klacht\w*|twijfel\w*|onduidelijk\w*|"
    r"niet (?:goed |duidelijk )?(?:kan|kunnen) zien|verdacht\w*|verdenk\w*|steekproef\w*|willekeurig\w*|geloot|loting|"
    r"lot|badge|"
    r"vinkje|blue tick|tick on your|keurmerk|young\w*|doubt\w*|reported|complain\w*|complaint\w*|suspicio\w*|unsure|"
    r"not sure|unclear|random\w*|een op de|1 op de|one in|aanleiding|vermoed\w*|"
    r"niet zeker|niet gerust\w*|onzeker\w*|bureau\w*|agenc\w*|opvall\w*|aangegeven|flagged|buitenland\w*)\b"
)
CONDITION = re.compile(
    r"\b(?:wenn|falls|bei|nur|sofern|en cas|si|quand|lorsque|seulement|uniquement|die(?= \S*\s?(?:\S+ ){0,4}jong)|"
    r"who (?:look|seem|appear)|als|indien|wanneer|mocht\w*|bij|ingeval|if|when|"
    r"whenever|in case|where|should|heeft|heb|kom|komt|klinkt|lijk\w*|ziet|zie|alleen|only|enkel|slechts|pas)\b"
)
REFERS_BACK = re.compile(
    r"^\W*(?:zij|ze|die|deze|alsdan|(?:\w+\s)?dan|in dat geval|daarvan|van hen|hij|they|then|those|these|in that case|"
    r"of them|he or she|such)\b"
)
REST = re.compile(
    r"\b(?:de rest|anderen|wie (?:ouder|dat niet|niet)|"
    r"(?:de |alle |in de |voor (?:de )?)?(?:andere|overige)n?(?= (?:gevallen|adverteerders|plaatsers|rubrieken|"
    r"categorie\w*|advertenties|personen|accounts)|\b\s(?:hoev\w*|gaa\w*|kunnen|hoor\w*|krijg\w*|plaats\w*))|overigen|"
    r"uitgezonderd\w*|met uitzondering van|uitzondering(?:en)? (?:geldt|gelden|zijn|is|maken)|behalve|"
    r"niet van toepassing|gel(?:dt|den) (?:dit |dat |het |deze \w+ )?niet|others|the rest|everyone else|"
    r"everybody else|"
    r"except(?:ion)?s?\b|exempt\w*|(?:does|do) not apply|doesn't apply|"
    r"zonder melding|gewone (?:advertenties|plaatsers)|bestaande|particulier\w*)\b"
)
NO_REST = re.compile(
    r"\b(?:geen|zonder|no|without|any) (?:enkele )?(?:uitzondering\w*|exception\w*|ontheffing)|"
    r"\bandere rubrieken (?:hebben|zijn er)|\bno one is exempt|\bnobody is exempt|"
    r"niemand (?:is |wordt )?(?:uitgezonderd|vrijgesteld)"
)
FREED = re.compile(
    r"\b(?:niet|geen|nooit|niets|niks|gewoon|zonder|uitgezonderd\w*|behalve|uitzondering\w*|vrijgesteld\w*|not|no|"
    r"never|nothing|without|except\w*|exempt\w*|simply|straight)\b"
)
VOLUNTARY = re.compile(
    r"\b(?:vrijwillig\w*|facultatief|optioneel|geheel vrij|voluntary|voluntarily|optional\w*|not mandatory|"
    r"niet verplicht|geen verplichting|vrijblijvend\w*|(?:het|dat|dit) (?:hoeft|moet) (?:echt |zeker |verder )?niet|"
    r"freiwillig\w*|facultati\w*|optionnel\w*|nicht verpflichtend|pas obligatoire|not compulsory|not obligatory|"
    r"you don't have to|entirely up to you)\b"
)
OFFERED = re.compile(
    r"\b(?:kunt|kan|kun|mag|mogen)\b(?:\s[^\s,.;]+){0,8}?\slaten (?:verifi|controler|keuren|checken)|"
    r"\b(?:can|may|could)\b(?:\s[^\s,.;]+){0,5}?\s(?:verified|verify)|"
    r"\b(?:geverifieerd-?label|verified-?label|badge|vinkje|keurmerk|schildje|blue tick|verified label|"
    r"geverifieerd label|groen\w* label|tick on)\b"
)
GRACE = re.compile(
    r"\bin (?:de|het|the|your) (?:eerste|first) (?:week|maand|dagen|jaar|month|days)\b|"
    r"\b(?:binnen|within|daarna|heeft|heb|krijg\w*|have|has|get|tot)\b[^.]{0,40}?\b(?:\w+|\d+) (?:dagen|weken|week|"
    r"maand|uur|days|weeks|week|hours)\b|\b(?:tweede|second) (?:week|advertentie|plaatsing|ad)\b"
)
ONLINE_FIRST = re.compile(
    r"\b(?:direct|meteen|onmiddellijk|gelijk|terstond|immediately|straight ?away|right away|"
    r"instantly)\b[^.]{0,20}\b(?:online|zichtbaar|live|geplaatst|visible|up)\b|"
    r"\b(?:staat|is) (?:dan )?(?:al |inmiddels |nu )?(?:online|live|op de (?:site|laan))\b|\bstaat dan al\b|"
    r"\b(?:goes|is) live\b[^.]{0,20}\b(?:immediately|at once|straight)|"
    r"\b(?:halen|haalt|gaat|gaan)\b[^.]{0,40}\b(?:weer )?(?:weg|offline|eraf)\b|\b(?:taken|goes) (?:down|offline)\b"
)
KEEPS_OR_DELETES = re.compile(
    r"\b(?:bewaar\w*|bewaren|bewaartermijn\w*|verwijder\w*|vernietig\w*|wissen|gewist|opgeslagen|gedeeld|afscherm\w*|"
    r"afgeschermd|delet\w+|destroy\w*|eras\w+|stor(?:e|ed|ing)|kept|keep|retain\w*|retention|shar(?:e|ed|ing)|mask\w*|"
    r"kopieid|versleuteld|encrypted|valse?|vervalst\w*|forged|fake|false|geleend|borrowed|afplak\w*|afgeplakt)\b"
)
NEED = re.compile(
    r"\b(?:moet\w*|nodig|hoef\w*|verplicht\w*|vra(?:ag|gen)\w*|controle\w*|need\w*|must|have to|required?|ask\w*|"
    r"check\w*|kan ik|can i|mag ik|dien|dient)\b"
)
STAYS = re.compile(
    r"\b(?:blijft|blijven|liggen|veilig|safe|gebeurt er met|happens? (?:to|with)|zien anderen|zichtbaar voor|"
    r"visible to|wie ziet|who sees|lang)\b"
)
WITHOUT_IT = re.compile(r"\b(?:zonder|without)\b|\b(?:wil|willen|want) \S* ?(?:geen|niet|not)\b|don't want")
ASKS = re.compile(
    r"\b(?:vragen|vraagt|gevraagd|verzoek\w*|verzocht|opvrag\w*|opgevraagd|request\w*|ask\w*|require\w*|legitimeren|"
    r"verlang\w*)\b"
)
