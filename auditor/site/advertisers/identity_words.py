"""The words around an identity document: who else is asked for one, when it is not for all, what becomes of it."""

from auditor.site.words.later import later

# People who are asked for a document for another reason than to advertise.
SOMEONE_ELSE = later(
    r"\b(?:wachtwoord\w*|passwords?|account (?:terug|kwijt|herstel\w*)|access again|lost access|reset|recover\w*|"
    r"factu\w+|invoice\w*|sollicit\w*|vacature\w*|job applica\w*|klant(?:en)?|gasten?|bezoeker\w*|"
    r"visitors?|clients?|guests?|afspra\w+|reserver\w*|winn(?:aar|en)\w*|prijsvraag|inzage\w*|avg|gdpr|refund\w*|"
    r"terugbetal\w*|payment partner|betaalpartner|rechten van betrokkene\w*|data subject\w*|"
    r"toezichthouder\w*|brief|loket|gemeente\w*|"
    r"politie (?:kan|mag|vraagt|controleert)|police (?:may|can)|hotel\w*|receptie|reception|"
    r"medewerkers? (?:van ons|legitim\w*)|onze medewerkers (?:legitim\w*|tonen|hebben|dragen))\b"
)
AN_ADVERTISEMENTS_NUMBER = later(
    r"\b(?:advertentie|ad|listing|user|gebruikers|order|bestel)[- ]id\b|"
    r"\b(?:het|dat|dit|the|that|this)[- ]id\b(?! (?:(?:of|van) (?:its|each|every|a|an|elke|iedere|een|the|de) \w+|"
    r"te zien|zien|checks?\b|controle|verif\w+|step|stap|card|scan|proof|upload|document))|"
    r"\bid[- ]?(?:nummer|number|code)? (?:van|of) (?:je|uw|de|your|the) (?:adv\w*|ads?|listing|profiel)"
)
DOCUMENT = later(r"paspoort|passport|identiteit|identity|legitim|kaart|card|document|rijbewijs|licen")
DECEIVED = later(
    r"\b(?:oplicht\w*|nepmedewerker\w*|phishing|scam\w*|impersonat\w*|doet zich voor|doen zich voor|pretend(?:s|"
    r"ing)? to (?:be|work)|nepmail\w*|fraudeur\w*|fake (?:staff|e-?mail)\w*|er gaan (?:appjes|mails|berichten))\b"
)
SPECIAL_CASE = later(
    r"\b(?:zweifel\w*|verdacht\w*|stichprobe\w*|doute\w*|soupcon\w*|jung\w*|jeune\w*|jong\w*|gemeld\w*|melding\w*|"
    r"klacht\w*|twijfel\w*|onduidelijk\w*|"
    r"niet (?:goed |duidelijk )?(?:kan|kunnen) zien|verdacht\w*|verdenk\w*|steekproef\w*|willekeurig\w*|geloot|loting|"
    r"lot|badge|"
    r"vinkje|blue tick|tick on your|keurmerk|young\w*|doubt\w*|reported|complain\w*|complaint\w*|suspicio\w*|unsure|"
    r"not sure|unclear|random\w*|een op de|1 op de|one in|aanleiding|vermoed\w*|"
    r"niet zeker|niet gerust\w*|onzeker\w*|bureau\w*|agenc\w*|opvall\w*|aangegeven|flagged|buitenland\w*)\b"
)
CONDITION = later(
    r"\b(?:wenn|falls|bei|nur|sofern|en cas|si|quand|lorsque|seulement|uniquement|die(?= \S*\s?(?:\S+ ){0,4}jong)|"
    r"who (?:look|seem|appear)|als|indien|wanneer|mocht\w*|bij|ingeval|if|when|"
    r"whenever|in case|where|should|heeft|heb|kom|komt|klinkt|lijk\w*|ziet|zie|alleen|only|enkel|slechts|pas)\b"
)
REFERS_BACK = later(
    r"^\W*(?:zij|ze|die|deze|alsdan|(?:\w+\s)?dan|in dat geval|daarvan|van hen|hij|they|then|those|these|in that case|"
    r"of them|he or she|such)\b"
)
REST = later(
    r"\b(?:de rest|anderen|wie (?:ouder|dat niet|niet)|"
    r"(?:de |alle |in de |voor (?:de )?)?(?:andere|overige)n?(?= (?:gevallen|adverteerders|plaatsers|rubrieken|"
    r"categorie\w*|advertenties|personen|accounts)|\b\s(?:hoev\w*|gaa\w*|kunnen|hoor\w*|krijg\w*|plaats\w*))|overigen|"
    r"uitgezonderd\w*|met uitzondering van|uitzondering(?:en)? (?:geldt|gelden|zijn|is|maken)|behalve|"
    r"niet van toepassing|gel(?:dt|den) (?:dit |dat |het |deze \w+ )?niet|others|the rest|everyone else|"
    r"everybody else|except(?:ion)?s?\b|exempt\w*|(?:does|do) not apply|doesn't apply|"
    r"zonder melding|gewone (?:advertenties|plaatsers)|bestaande|particulier\w*)\b"
)
NO_REST = later(
    r"\b(?:sans|ohne) (?:aucune |jede )?(?:exceptions?|ausnahmen?)\b|"
    r"\buitzondering(?:en)? (?:maken|kennen|doen|zijn) (?:we |wij |er )?(?:niet|nooit)\b|"
    r"\b(?:geen|zonder|no|without|any) (?:enkele )?(?:uitzondering\w*|exception\w*|ontheffing)|"
    r"\bandere rubrieken (?:hebben|zijn er)|\bno one is exempt|\bnobody is exempt|"
    r"niemand (?:is |wordt )?(?:uitgezonderd|vrijgesteld)|"
    r"\bexceptions? (?:[\w']+ ){0,3}?(?:there are|we make|exist|are made|are) (?:not|none|never)\b|"
    r"\b(?:there )?(?:are|exist|is) no (?:\w+ )?(?:exceptions?|advertisers who are (?:excused|exempt))\b|"
    r"\buitzondering(?:en)? (?:[\w']+ ){0,2}?(?:bestaan|zijn|gelden) (?:er |hier )?(?:niet|geen)\b"
)
FREED = later(
    r"\b(?:niet|geen|nooit|niets|niks|gewoon|zonder|uitgezonderd\w*|behalve|uitzondering\w*|vrijgesteld\w*|not|no|"
    r"never|nothing|without|except\w*|exempt\w*|simply|straight)\b"
)
VOLUNTARY = later(
    r"(?<!niet )(?<!not )(?<!geen )(?<!n't )\b(?:vrijwillig(?!ers?\b|sters?\b)\w*|facultatief|optioneel|geheel vrij|"
    r"voluntary|voluntarily|optional\w*|not mandatory|"
    r"niet verplicht|geen verplichting|vrijblijvend\w*|(?:het|dat|dit) (?:hoeft|moet) (?:echt |zeker |verder )?niet|"
    r"freiwillig\w*|facultati\w*|optionnel\w*|nicht verpflichtend|pas obligatoire|not compulsory|not obligatory|"
    r"you don't have to|(?:toch|hoe dan ook|either way|anyway|regardless)\b[^.]{0,20}\b(?:online|live|up)|(?:goes|"
    r"is) (?:up|live|online) (?:either way|anyway)|entirely up to you)\b"
)
OFFERED = later(
    r"\b(?:kunt|kan|kun|mag|mogen)\b(?:\s[^\s,.;]+){0,8}?\slaten (?:verifi|controler|keuren|checken)|"
    r"\b(?:can|may|could)\b(?:\s[^\s,.;]+){0,5}?\s(?:verified|verify)|"
    r"\b(?:zegel|seal|siegel|sceau|sterretje|lintje|schild|geverifieerd-?label|verified-?label|badge|vinkje|"
    r"keurmerk|schildje|blue tick|verified label|"
    r"geverifieerd label|groen\w* label|tick on)\b|"
    # A green leaf means: "deze persoon heeft zich gelegitimeerd".
    r"\b(?:\w{3,}tje|ster|symbool|icoon|teken|mark|sign|icon|symbol)\b[^.;]{0,40}\b(?:betekent|wil zeggen|staat voor|"
    r"means|tells|shows)\b[^.;]{0,60}\b(?:ge?legitim\w+|ge?identi\w+)"
)
GRACE = later(
    r"\b(?:has|have|gets?|heeft|hebt|heb|krijgt?|haben|hat|avez) (?:\S+ ){0,3}(?:days|weeks|hours|dagen|weken|uur|"
    r"maanden|tage|wochen|jours|semaines)\b|"
    r"\b(?:in|binnen|within|during|in the course of|over the course of|in de loop van) (?:de|het|the|your|je|uw) "
    r"(?:eerste|first) (?:\w+ )?(?:week|weken|maand|"
    r"maanden|dagen|jaar|month|months|weeks|days)\b|"
    r"\b(?:binnen|within|daarna|heeft|heb|krijg\w*|have|has|get|tot)\b[^.]{0,40}?\b(?:\w+|\d+) (?:dagen|weken|week|"
    r"maand|uur|days|weeks|week|hours)\b|\b(?:tweede|second) (?:week|advertentie|plaatsing|ad)\b"
)
ONLINE_FIRST = later(
    r"\b(?:online|live|erop|zichtbaar|up) (?:in|binnen|within) (?:\w+ ){1,2}?(?:minuut|minuten|minutes?|tellen|"
    r"seconden|seconds|uur|hours?)\b|"
    r"\b(?:goes|is|comes|staat|komt|gaat|erscheint|parait) (?:\S+ ){0,2}?(?:online|live|zichtbaar|visible|up) (?:\S+ "
    r"){0,2}?(?:right|immediately|"
    r"direct|meteen|straight|at once|sofort|na (?:de )?betaling|after payment|aussitot)\b|"
    r"\b(?:direct|meteen|onmiddellijk|gelijk|terstond|immediately|straight ?away|right away|"
    r"instantly)\b[^.]{0,20}\b(?:online|zichtbaar|live|geplaatst|visible|up)\b|"
    r"\b(?:staat|is) (?:dan )?(?:al |inmiddels |nu )?(?:online|live|op de (?:site|laan))\b|\bstaat dan al\b|"
    r"\b(?:goes|is) live\b[^.]{0,20}\b(?:immediately|at once|straight)|"
    r"\b(?:halen|haalt|gaat|gaan)\b[^.]{0,40}\b(?:weer )?(?:weg|offline|eraf)\b|"
    r"\b(?:gaat|gaan)\b[^.]{0,40}\bweer (?:dicht|uit|op slot)\b|\b(?:taken|goes) (?:down|offline)\b"
)
KEEPS_OR_DELETES = later(
    r"\b(?:bewaar\w*|bewaren|bewaartermijn\w*|verwijder\w*|vernietig\w*|wissen|gewist|opgeslagen|gedeeld|afscherm\w*|"
    r"afgeschermd|delet\w+|destroy\w*|eras\w+|stor(?:e|ed|ing)|kept|keep|retain\w*|retention|shar(?:e|ed|ing)|mask\w*|"
    r"kopieid|versleuteld|encrypted|valse?|vervalst\w*|forged|fake|false|geleend|borrowed|afplak\w*|afgeplakt)\b"
)
NEED = later(
    r"\b(?:will(?:en|t)?|wil|wants?|wollen|voulez|moet\w*|nodig|hoef\w*|verplicht\w*|vra(?:ag|gen)\w*|controle\w*|"
    r"need\w*|must|have to|required?|ask\w*|"
    r"check\w*|kan ik|can i|mag ik|dien|dient)\b"
)
STAYS = later(
    r"\b(?:blijft|blijven|liggen|veilig|safe|gebeurt er met|happens? (?:to|with)|zien anderen|zichtbaar voor|"
    r"visible to|wie ziet|who sees|lang|echte naam|real name|(?:komt|staat) (?:mijn|m'n) (?:\w+ ){1,4}(?:online|erop|"
    r"erbij|op de site|in beeld))\b"
)
WITHOUT_IT = later(
    r"\b(?:skip|overslaan|omzeilen|eronderuit|umgehen|uberspringen|contourner)\b|\b(?:zonder|without)\b|\b(?:wil|"
    r"willen|want) \S* ?(?:geen|niet|not)\b|don't want"
)
ASKS = later(
    r"\b(?:vragen|vraagt|gevraagd|verzoek\w*|eisen|eist|demand|demands|verzocht|opvrag\w*|opgevraagd|request\w*|"
    r"ask\w*|require\w*|legitimer\w+|legitimeer\w*|identificeert|"
    r"verlang\w*)\b"
)
# "Die stap slaan we dan meestal over", after a demand.
OF_A_GROUP = later(
    r"\b(?:van|aan|bij|from|of|ask|asks|voor) (?:\S+ )?(?:agencies|bureaus|clubs|prive-?huizen|bedrijven|"
    r"companies|agenturen|agences|"
    r"nieuwkomers|premium\w*)\b|"
    # "Wie op de voorpagina wil", "adverteerders uit het buitenland".
    r"^\W*(?:wie|als je|wil je|anyone who|those who|if you) (?:\w+ ){0,3}?(?:voorpagina|bovenaan|topplek|uitgelicht|"
    r"homepage|front page|featured|on top)\b|\b(?:adverteerders|adverteerder|dames|sekswerkers|advertisers|providers|"
    r"workers|people) (?:uit (?:het buitenland|andere landen)|van buiten (?:de eu|europa)|from (?:abroad|"
    r"outside \w+))\b|"
    r"\b(?:buitenlandse|foreign|niet-europese|non-eu) (?:adverteerders?|dames|sekswerkers?|advertisers?|workers?|"
    r"providers?)\b|^\W*(?:agencies|bureaus|clubs|prive-?huizen|bedrijven|agenturen)\b"
)
SKIPPED = later(
    r"^\W*wie (?:\S+ )?(?:geen|niet)\b[^.]*\b(?:hoeft|hoeven)\b[^.]*\b(?:niet|niets|geen)\b|"
    r"\bslaan (?:we|wij) (?:die|deze|dat|dit)\b[^.]*\bover\b|\b(?:die|deze) (?:stap|controle) (?:vervalt|is niet "
    r"nodig|hoeft niet)\b|"
    r"(?<!not )(?<!n't )(?<!cannot )(?<!nobody )(?<!never )\bskip (?:this|that) (?:step|check)\b|\bentfallt "
    r"(?:das|dieser schritt)\b|"
    r"^\W*(?:bij|voor|in|for|in the|bei|pour) (?:\S+ ){1,4}(?:gebeurt|doen|vragen|geldt|happens|is) (?:we |wij "
    r")?(?:dat|dit|het|that|this)[^.]*\b(?:niet|not)\b|"
    r"^\W*(?:clubs?|bureaus?|bedrijven|agencies|bekende\w*|bestaande\w*|vaste|particulier\w*|regulars?|existing|"
    r"known|salons?|"
    r"privehuizen|stammkunden)\b[^.]*\b(?:hoeven|hoeft|need|needs|mussen|do|does)\b[^.]*\b(?:niets|niet|geen|nothing|"
    r"not|no|nichts|kein\w*)\b"
)
# "Tot 2021 vroegen wij een kopie. Daarmee zijn wij opgehouden."
STOPPED = later(
    r"\b(?:opgehouden|gestopt|afgeschaft|geschrapt|(?:is|zijn) (?:er |die |deze |"
    r"dat |dit )(?:\S+ ){0,3}?(?:weg|"
    r"niet meer|"
    r"verdwenen|vervallen)|lieten (?:we|wij) (?:\S+ ){0,2}?vallen|hoeft niemand (?:meer|nog)|scrapped|abandoned|"
    r"did away with|done away with|got rid of|(?:hoeft|hoeven) (?:\S+ ){0,2}niet (?:meer|langer)|vragen (?:we|wij) "
    r"niet meer|no longer|"
    r"(?:doen|gebruiken|vragen|lezen|bellen|controleren|vergelijken) (?:we|wij|ik) (?:\S+ ){0,2}?niet (?:meer|langer)|"
    r"losgelaten|laten varen|overboord|vaarwel|achter ons gelaten|phased out|given up|"
    r"stopped|dropped|abgeschafft|nicht mehr|n'est plus|avons arrete)\b"
)
# "Je leest de chip van je paspoort uit. Dat moet iedereen doen."
HANDS_OVER = later(
    r"\b(?:lees|leest|houd|houdt|toon|toont|laat|upload|uploadt|scan|scant|fotografeer|stuur|stuurt|bezorg|bezorgt|"
    r"geef|geeft|"
    r"hold|read|reads|show|shows|upload|uploads|send|sends|scan|scans|halten|zeigen|lesen|laden|schicken|envoyez|"
    r"montrez|presentez|meesturen|meegestuurd|horen|zien)\b"
)
THAT_EVERYONE = later(
    r"^\W*(?:dat|dit|zo|deze|die|that|this|so|das|dies|cela|ook)\b[^.]*\b(?:moet|doet|doen|geldt|hoort|vragen|moeten|"
    r"must|does|applies|has to|goes|muss|gilt|machen|vaut|concerne)\b"
)
WHO_YOU_ARE = later(r"^(?:wie (?:je|u|ik)(?: echt)? (?:bent|ben)|who you are)$")
WHICH_ACCEPTED = later(
    r"^\W*(?:welke?|wat voor|which|what)\b[^?]*\b(?:accepte\w*|geldig\w*|aanvaard\w*|accept\w*|valid|goed)\b"
)
# "Een model voor gezichten zonder ID-check", "iemand zonder ID-check in beeld".
WITHOUT_ONE = later(
    r"\b(?:voor|van|op|for|of|on) (?:\w+ ){1,2}(?:zonder|without) |"
    r"^\W*(?:iemand|wie|some\w+|any\w+) (?:zonder|without) "
)
# "Als onze medewerker twijfelt of de foto bij het document hoort, bellen wij je".
IF_FIRST = later(
    r"^\W*(?:als|wanneer|indien|if|when) (?:\w+ ){1,4}?(?:twijfel\w*|onzeker|doubts?|unsure)\b[^,;.]*,"
    r"(?= \w+ (?:we|wij|ik|i)\b| (?:we|wij|i)\b)"
)
# "U hoeft geen legitimatie op te sturen."
NEED_NOT = later(r"\b(?:hoe(?:ft|ven|f)|(?:need|do) not|don't (?:need|have)|needn't)\b")
# "Een vreemd paspoort laten we bij twijfel nakijken": one that was shown is looked into, and none is asked.
EXAMINES = later(
    r"\b(?:(?:we|wij|ik) (?:laten|laat)|(?:laten|laat) (?:we|wij|ik)) (?:\S+ ){0,6}?(?:nakijken|onderzoeken|nagaan|"
    r"controleren|beoordelen|keuren|natrekken|toetsen)\b|"
    r"\b(?:vragen|vraagt|raadple\w+|leggen|legt|sturen|stuurt|gaat|gaan|consult\w*|ask|send|"
    r"pass) (?:\S+ ){0,6}?(?:\w*specialist\w*|"
    r"\w*deskundigen?|\w*experts?|firma|kenner\w*|fraudeteam)\b|\b(?:have|get) (?:it|them|the \w+) (?:examined|"
    r"checked|verified|"
    r"looked at)\b|\b(?:onderzo\w+|check\w*|controle\w*|examin\w+)\b[^.;]{0,40}\b(?:echt|echtheid|vals|vervalst|"
    r"authenticity|genuine|forged|fake)\b"
)
ASKS_FOR_ONE = later(
    r"\b(?:vragen|vraag|vraagt|gevraagd|verzoek\w*|opvragen|ask|request|willen|moet|must|upload|stuur|send|show|"
    r"toon)\b[^.;]{0,25}\b(?:kopie|foto|scan|paspoort|id|identiteits\w*|legitimatie\w*|document|passport|copy)\b"
)
PLACES = later(
    r"\b(?:plaats\w*|advert\w*|online|account\w*|profiel\w*|mag|kunt?|kan|can|may|post\w*|welkom|welcome|lid)\b"
)
# "Of een paspoort echt is, kunnen wij niet controleren": one is shown.
IS_IT_REAL = later(
    r"\b(?:of|whether|if) (?:\S+ ){1,4}?(?:echt|vals|vervalst|nep|real|genuine|forged|fake) (?:is|zijn|are)\b|"
    r"\b(?:whether|if) (?:\S+ ){1,4}?(?:is|are) (?:real|genuine|forged|fake)\b|\b(?:echtheid|authenticity)\b"
)
# "Onze ID-check duurt tien minuten."
TELLS_OF_IT = later(
    r"\b(?:duurt|takes? (?:about |only |\S+ )?\S+ minutes|gemiddeld|on average|kost(?:en)? (?:niets|niks|je|u)|"
    r"is (?:gratis|free)|costs? nothing)\b"
)
# "No paperwork. No ID." is a statement, however short.
NOTHING_ASKED = later(r"^\W*(?:geen|zonder|no|without|kein\w*|ohne)\b")
# "Het document dient alleen voor de controle van de leeftijd": what it is for.
SERVES_FOR = later(
    r"\bdien(?:t|en) (?:alleen|enkel|uitsluitend|slechts|om|voor|ter|ertoe|als)\b|"
    r"\b(?:is|are|wordt|worden|wird|werden|est|sont) (?:\w+ ){0,2}?(?:used|gebruikt|verwendet|utilise\w*)\b|"
    r"\b(?:we|wij|i|ik) (?:only |solely )?(?:use|gebruiken?)\b|\b(?:gebruiken?|use) (?:we|wij|ik|i)\b"
)
# "Beschikt uw document niet over een chip, dan …" lets nobody off.
HAS_NO_CHIP = later(
    r"\b(?:niet over een chip|geen (?:chip|nfc)|zonder chip|no (?:chip|nfc)|without a chip|(?:niet|"
    r"not) (?:\w+ )?(?:leesbaar|readable|"
    r"uitgelezen|gelezen))\b"
)
# "Wij ontvangen de uitkomst, niet het document": another sees it.
NOT_TO_US = later(
    r"\b(?:ontvang\w*|krijg\w*|hoor(?:t|en)?|zie(?:t|n)?|bewaar\w*|receives?|gets?|sees?|learns?|stores?|"
    r"keeps?)\b[^.;]{0,70}"
    r"\b(?:niet|geen|nooit|not|never|no)\b[^.;]{0,12}\b(?:het document|je document|uw document|document zelf|"
    r"wie (?:u|je) bent|kopie|the document|your document|document itself|who you are|cop(?:y|ies))\b"
)
