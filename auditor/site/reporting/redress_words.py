"""The words by which a platform tells reporters what they will hear, and by which it speaks of something else."""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

# What comes of every report is told to reporters, also in the terms that advertisers agree to.
EACH_REPORT = later(
    r"\b(?:elke|iedere|alle|each|every|all) (?:\w+ )?(?:melding(?:en)?|kennisgeving(?:en)?|"
    r"meldformulier|flags?|reports?)\b"
)
TELLS = Sought(
    r"\b(?:te zeggen|zeggen (?:we|wij|je|u)|to say|weet ik|weten ik|will i know|do i (?:know|find out|learn)|"
    r"schrijf\w*|schrijven|terugschrij\w*|hoor\w*|weet (?:je|u|ge|men|hij|zij)|weten (?:we|wij) (?:je|u)|"
    r"seintje|verwittig\w*|notificeer\w*|notificeren|genotificeerd|inlicht\w*|licht(?:en)? (?:\S+ ){0,6}?in|"
    r"dele?n? (?:\S+ ){0,4}?met (?:je|u|jou|de melder|hem|haar|hen|wie)|shares? (?:\S+ ){0,4}?with (?:you|the reporter|"
    r"whoever|them)|praten? (?:\S+ ){0,4}?bij|brengt? (?:\S+ ){0,6}?(?:uit|hoogte)|brengen (?:\S+ ){0,6}?(?:uit|"
    r"hoogte)|horen|"
    r"krijg\w*|ontvang\w*|laten? (?:\S+ ){0,4}?weten|"
    r"laat (?:\S+ ){0,4}?weten|vernee?m\w*|"
    r"bericht\w*|mail\w*|(?:ge)?informe\w+|ingelicht|inlichten|in kennis|op de hoogte|meedelen|"
    r"deelt? (?:\S+ ){0,10}?(?:mee|mede)|delen (?:\S+ ){0,10}?(?:mee|mede)|"
    r"meegedeeld|medegedeeld|gemeld|vertel\w*|stur\w+|stuur\w*|zend\w*|verzend\w*|toegestuurd|toegezonden|"
    r"terugkoppel\w*|"
    r"koppel\w* (?:\S+ ){0,5}?terug|leg\w* (?:\S+ ){0,4}?uit|antwoord\w*|bereikt|tells?|told|inform\w*|notif\w+|"
    r"hears?|hear "
    r"back|let you know|receives?|gets?|get back|send\w*|sent|e-?mail\w*|explain\w*|answer\w*|reply|replies|"
    r"communicat\w+|"
    r"writes?|respond\w*|update\w*|sms\w*|zie je|zie jij|ziet u|verschijnt|you(?:'ll| will)? (?:see|know|"
    r"find out|learn)|"
    r"appears|"
    r"beantwoord\w*|toesturen|reactie|app(?:en|t)? (?:ik|we|wij|je|u|terug)|(?:ik|we|wij) app(?:en)?|"
    r"lees(?:t)? (?:je|u|jij)(?! (?:hier|daar|alles|meer|hoe|bij|op|onder|over|verder|in (?:ons|onze|het|"
    r"de))\b)|(?:je|u|jij) leest|(?:come|comes|get|gets|report|reports) back|"
    r"be in touch|komen? (?:\S+ ){0,3}?op terug|medegedeeld|bevestigd aan|doen (?:\S+ ){0,3}?verslag|verslag|"
    r"erhalt\w*|bekomm\w*|bekommst|benachrichtig\w*|mitgeteilt|teil(?:en|t|e) (?:\S+ ){0,8}?mit|schreib\w*|"
    r"antwort\w*|erfahr\w*|melden uns|erklar\w*|schick\w*|recev\w*|recoi\w*|envoy\w*|envoi\w*|avert\w*|"
    r"communiqu\w*|repond\w*|prevenu\w*|prevenons|faisons savoir|fait savoir|expliqu\w*|saurez|accus\w*)\b"
)
RESERVED = later(
    r"\b(?:als|indien|wanneer|mits|zolang|if|when|where|provided) (?:je|u|jij|de melder|men|you|"
    r"the reporter) (?:\w+ ){0,3}?"
    r"(?:account|ingelogd|aangemeld|geregistreerd|lid|lidmaatschap|logged|registered|member|membership)\b|"
    r"\b(?:soms|meestal|doorgaans|proberen|probeert|streven|streeft|waar mogelijk|zo mogelijk|eventueel|niet altijd|"
    r"kunnen wij|kunnen we|wij kunnen|we kunnen|sometimes|usually|normally|try to|aim to|where possible|if possible|"
    r"we may|we might|not always|in some cases|in sommige gevallen|op verzoek|on request|desgevraagd|(?:alleen|"
    r"enkel|slechts) (?:als|wanneer|indien|bij)|only (?:if|when|where)|"
    r"vraag (?:het|dat|er|ernaar|daar)\b(?: \S+){0,2} (?:na|naar|om|op)|wilt? (?:u|je) weten\b[^.]*\b(?:vraag|mail|"
    r"bel)|"
    r"(?:alleen|enkel|slechts) (?:leden|wie)|only (?:members|those)|"
    r"(?:leden|members|(?:gebruikers|users) (?:met|with) (?:een |an )?account|(?:geregistreerde|registered) \w+) "
    r"(?:krijgen|ontvangen|horen|kunnen|zien|lezen|vinden|get|receive|can|may|see|will|find|hear)|voor leden|ingelogd|"
    r"logged in|met een account|(?:in|on|via) (?:je|uw|hun|your|their) (?:account|dashboard)|"
    r"(?:ons|hun|my|our|doen (?:\S+ )?|do (?:\S+ )?)best|"
    r"(?:cannot|can't|can not|niet (?:altijd )?|geen) (?:promise|guarantee|beloven|garand\w+|toezeg\w*)|"
    r"(?:beloven|garanderen) (?:we|wij|ik|kunnen) (?:\S+ )?niet|"
    r"(?:als|wanneer|zodra|if|when|where) (?:\S+ ){0,4}?(?:tijd|lukt|uitkomt|time|possible|able)\b|"
    r"time permitting|misschien|wellicht|perhaps|maybe|possibly|vielleicht|peut-etre|"
    r"(?:indien|zo|waar|if|where|wanneer) (?:nodig|necessary|needed|relevant|applicable|van toepassing|"
    r"appropriate|passend)|naar vermogen|voor zover|indien mogelijk|in principe|hopen|hope|hopefully|af en toe|"
    r"vaak|often|most of the time|"
    r"manchmal|in der regel|bemuhen|auf anfrage|auf wunsch|moglicherweise|parfois|en principe|sur demande|"
    r"generalement|efforcons)\b"
)
# "Zodra je melding binnen is, kijken wij ernaar" is no receipt; "wij mailen je zodra zij binnen is" is one.
LEADING = later(
    r"^\W*(?:zodra|als|wanneer|nadat|na|indien|eenmaal|once|when|after|as soon as|if|upon|on)\b"
    # "Na het versturen ziet u dat het gelukt is, met een code": the main clause has begun before the comma.
    r"(?![^,:]*\b(?:zie|ziet|krijg\w*|ontvang\w*|hoort?|leest?|mail\w*|sturen|stuur) (?:je|jij|u|ge|we|wij|"
    r"ik)\b)[^,:]*,\s*"
)
ON_ARRIVAL = later(r"\b(?:na|bij|direct na|upon|after|on) (?:de )?(?:ontvangst|receipt)\b")
ARRIVED = later(
    r"\b(?:aankomt|toegekomen|toekomt|overgekomen|binnenkomt|ontvangen|ontvangst|aangekomen|gearriveerd|binnengekomen|"
    r"gelezen|gelukt|in goede orde|"
    r"binnen(?! (?:\d|een|twee|drie|vier|vijf|zes|zeven|veertien|enkele|de|uur|dag))|(?:we|i) have it|got it|"
    r"received|arrived|has come in|came in|landed|bij ons ligt|ligt bij ons|bij ons is|op ons bureau|"
    r"(?<!niet )in behandeling|"
    r"doorgekomen|is geland|geregistreerd|genoteerd|has reached us|eingegangen|angekommen|"
    r"erhalten haben|bien recu|bien arrive|est arrive\w*)\b|"
    r"\b(?:wij|we) (?:hebben|have|have got) (?:je|uw|your) (?:klacht|melding|tip|bericht|signaal|report|notice|"
    r"complaint|message)\b|"
    r"\b(?:dat|that) (?:wij|we|ik|i) (?:je|uw|het|hem|'m|'t|m|t|ze|haar|die|dit|de|your|it|the|"
    r"this)\b[^,.]{0,30}\b(?:hebben?|heb|gezien|gelezen|ontvangen?|"
    r"lazen|las|zagen|zag|kregen|ontvingen|ontving|binnenkregen|"
    r"have|got|seen)\b|\b(?:that|say|saying|says) (?:that )?(?:we|i)(?:'ve| have| had|'ve got)? ?(?:have|got|"
    r"have got|received|read|seen)? (?:it|your|the)\b|"
    r"\b(?:it|your \w+|the \w+) (?:has |have )?(?:reached|come through to|arrived with) (?:us|me)\b|"
    # A message with a number, or a number that is sent: it can only stand for the report.
    r"\b(?:mail\w*|bericht\w*|sms|appje|scherm|e-?mail|message|note|screen|seintje)\b[^.;]{0,40}\b(?:met|with|"
    r"waarin|containing|bearing)\b[^.;]{0,25}"
    r"\b(?:\w*nummer|kenmerk|\w*code|\w*referentie|\w*reference|number|ticket)\b|"
    r"\b(?:number|nummer|\w+nummer|code|reference|referentie|kenmerk|ticket)\b[^.;]{0,30}\b(?:sent|e-?mailed|"
    r"mailed|gemaild|gestuurd|mailen|sturen|toegestuurd|"
    r"toegezonden|verstuurd)\b|\b(?:er|binnen|aangekomen|gelukt|goed) (?:is|zit|kwam|aankwam)\b|"
    r"\b(?:kopie|afschrift|copy) (?:van|of) (?:zijn|haar|je|uw|de|hun|your|the|their) (?:melding|bericht|"
    r"kennisgeving|report|notice)\b"
)
# "Iedere melding wordt bevestigd": whom it is confirmed to need not be said.
CONFIRMED = later(
    r"\b(?:is|are|wordt|worden|be|wird|werden) (?:\S+ ){0,4}?(?:bevestigd|confirmed|acknowledged|bestatigt)\b"
)
# "Je krijgt meteen een mailtje": an answer at once can only tell that the report has come in.
AT_ONCE = later(
    r"\b(?:meteen|direct|onmiddellijk|per omgaande|terstond|onverwijld|seffens|automatisch\w*|"
    r"binnen (?:een|enkele|\d+) (?:minu\w+|kwartier)|right away|straight away|immediately|instantly|automatic\w*|"
    r"within (?:a few |\d+ )?minutes?|quick|sofort|umgehend|unverzuglich|automatique\w*|immediatement)\b"
    r"[^.;]{0,50}?\b(?:mailtje|mail|bericht\w*|reactie|antwoord|sms|note|reply|message|e-?mail|nachricht|antwort|"
    r"reponse|courriel)\b"
)
# "Je hoort of we ingrijpen", "antwoord met uitleg waarom", "bericht als je melding is afgehandeld".
OUTCOME = later(
    r"\b(?:of|wat|welke|hoe|waarom|whether|if|what|which|why|how)\b[^.;]{0,60}?\b(?:doen|doing|gehandhaafd|gewist|"
    r"geschrapt|weggaat|verdwijnt|aflie?p|afloopt|deden|doe|gedaan|deed|"
    r"ondernomen|ondernemen|gebeurt|gebeurd|besloten|beslist\w*|besluiten|beslissen|verwijderd|weggehaald|weghalen|"
    r"weghaalden|"
    r"ingrijpen|ingegrepen|weg is|blijft staan|done|did|decided|removed|taken down|acted|happened|concluded)\b|"
    r"\b(?:legg\w*|leg|explain\w*|geven|give|met)\b[^.;]{0,25}\b(?:waarom|why|de reden\w*|opgaaf van redenen|"
    r"uitleg|motivering|our reasons)\b|"
    r"\b(?:zodra|als|wanneer|nadat|once|when|after)\b[^.;]{0,45}\b(?:behandeld|afgehandeld|afgerond|opgelost|"
    r"afgesloten|beoordeeld|uitgezocht|klaar|eruit (?:zijn|ben)|ingrijpen|besloten|beslist|besluit|beslissing|"
    r"standpunt|oordeel|"
    r"doorgehakt|made up (?:my|our) minds?|made a decision|reached a (?:decision|conclusion)|decided|dealt with|"
    r"handled|resolved|closed|reviewed|"
    r"finished)\b|\bna (?:de )?(?:afhandeling|beoordeling|behandeling|afloop)\b|"
    r"\b(?:uitslag|conclusie|verdict|determination|ruling|stand van zaken)\b"
)
# What opens a way to object: the reader's own view against that of the platform, and then a way to say so.
OPPOSES = later(
    r"\b(?:zie(?:t|n)? (?:(?:je|u|jij|ge) )?(?:het|dat|dit) anders|"
    # "Een account bestaat niet eens", "you need not even": "eens" is no agreement there.
    r"(?<!bestaat )(?<!bestaan )(?<!hoeft )(?<!hoef )(?<!hoeven )(?<!heeft )(?<!hebben )(?<!kunt )"
    r"niet (?:mee |ermee |in |het |daarmee )*(?:eens(?! (?:te|een|in te|meer|weten)\b)|"
    r"akkoord|vinden|verenigen|tevreden|blij|overtuigd|gelukkig)|ontevreden|"
    r"(?:wij|we|ik) (?:ons |het |er )*(?:verkeerd|fout|vergist|vergissen|ernaast|mis)\w*|onterecht|onjuist|"
    r"vergissing|blew it|(?:got|get|getting) (?:it|this|that) (?:all )?wrong|ernaast (?:zit|zitten|zaten)|"
    r"bij het verkeerde eind|klopt (?:\S+ ){0,4}?(?:niets|niks) van|ten onrechte|"
    r"made a mistake|unhappy|not happy|dissatisfied|disagree|do not agree|"
    r"don't agree|wrong call|nicht (?:damit )?einverstanden|nicht zufrieden|anderer meinung|pas d'accord|"
    r"pas satisfait|en desaccord)\b"
)
WAY = later(
    r"\b(?:mail|mailt|schrijf\w*|schrijft|antwoord\w*|vraag|vraagt|stuur|stuurt|laat|bel|belt|reageer|reageert|reply|"
    r"ask|write|respond|tell|opnieuw|nog eens|nogmaals|again|another|collega|iemand anders|een ander|andere|second|"
    r"tweede|kunt|kun|kan|staat|ligt|klik|gebruik|konnen|konnt|wenden|schreiben|pouvez|ecrivez|repondez)\b"
)
AGAINST = later(
    r"\b(?:tegen|over|against|gegen|contre)\s(?:\S+\s){0,4}?(?:besluit\w*|beslissing\w*|keuze|oordeel|uitkomst|"
    r"afwijzing|afhandeling|decisions?|outcome|verdict|choice|entscheidung\w*)\b"
)
COMPLAINS = Sought(
    r"\b(?:klacht\w*|klagen|bezwaar\w*|opkomen|opkomt|beroep\w*|wenden|wendt|protest\w*|verzet\w*|verweer|ingaan|"
    r"complain\w*|complaint\w*|appeal\w*|object\w*|beschwer\w*|widerspr\w*|einspruch|reclam\w*|recours|"
    r"contest\w*)\b"
)
IT_CAN = later(r"^\W*(?:dat kan|kan zeker|uiteraard|natuurlijk|vanzelfsprekend|of course|you can|sure)\b")
STRONG_RECEIPT = (
    "ontvangstbe",
    "ontvangstbericht",
    "acknowledg",
    "confirm receipt",
    "confirm that",
    "confirm your",
    "meldnummer",
    "bewijs van ontvangst",
    "zaaknummer",
    "reference",
    "kenmerk",
)
REPORTER = later(
    r"\b(?:je|jij|jou|u|uw|your|ge|wie|submitters?|complainants?|informants?|kennisgevers?|indieners?|"
    r"tipgevers?|aanbrengers?|notifiers?|hinweisgeber\w*|whoever|hij|men|leden|sie|du|vous|melders?|inzender|"
    r"indiener|you|reporters?|"
    r"notifiers?|iedereen|"
    r"laat|laten|let|direct|meteen)\b"
)
OFFERS = later(
    r"\b(?:kun|kunt|kan|dan|dient|dien|mail|tik|klik|vraag|laat|leg|schrijf|stuur|meld|bel|neem|staat|reply|ask|"
    r"write|contact|you can|"
    r"you may|someone|a colleague|another|tell us|let us know|we look|kijkt|kijken)\b"
)
# What a list under "En dan?" gives without a verb: "Na hooguit vijf dagen: wat we ermee hebben gedaan".
TIMELINE = later(
    r"\b(?:en dan|en daarna|daarna|wat (?:er )?gebeurt|wat (?:kun|kunt|mag|krijg|hoor)|wat wij (?:dan )?doen|"
    r"hoe (?:gaat|verloopt)|"
    r"verloop|stappen|tijdlijn|na (?:je|uw|de|een) (?:melding|bericht|kennisgeving)|vervolg|what happens|"
    r"what (?:you get|to expect|"
    r"comes next)|and then|next|afterwards|after (?:you|your|a) report\w*|timeline|steps|was passiert|wie geht|"
    r"danach|et apres|"
    r"et ensuite|la suite)\b"
)
# "Kunt u zich daarin niet vinden" opens the way to object instead of denying it.
AT_ODDS = later(
    r"\b(?:niet|not|never) (?:mee |ermee |in |het |daarmee |bij |daarbij |to your |naar (?:je|uw) )*(?:eens|bevalt|"
    r"bevallen|"
    r"aanstaat|overtuigt|zint|gelukkig|content|juist|eerlijk|liking|zin|akkoord|vinden|verenigen|"
    r"tevreden|blij|agree|"
    r"happy|satisfied|"
    r"involved|betrokken|goed|terecht)\b|\b(?:did|had|has|have|was|were)(?: not|n't) (?:\w+ )?(?:deal|dealt|"
    r"handled?|seen|see|"
    r"involved|taken?|made?|worked?|judged?|decided?|looked)\b|\bniet (?:eerder |zelf )?(?:bij betrokken|"
    r"behandeld\w*|behandelde|beslist\w*|meebesliste?)\b|"
    r"\b(?:niets|niks|nothing|niet) (?:van weet|van wist|mee te maken|to do with|about it)\b|\b(?:don't|doesn't|"
    r"do not|does not) agree\b"
)
NOT = later(r"\b(?:niet|geen|nooit|not|no|never|cannot)\b|n't\b")
# "Er is geen mogelijkheid tot heroverweging."
NO_WAY = later(
    r"\b(?:geen|no|kein\w*|aucun\w*) (?:\w+ ){0,2}?(?:mogelijkheid|mogelijkheden|recht|weg|procedure|beroep|bezwaar|"
    r"heroverweging|way|possibility|right|appeals?|objections?|review|moglichkeit|widerspruch|recours|possibilite)\b"
    r"(?! (?:te |to |om )?(?:missen|verloren|lost))"
)
# "Waarom wel of niet" denies nothing.
OR_NOT = later(r"\b(?:wel of niet|al dan niet|wel of geen|of niet|or not|whether or not|or why not)\b")
REPORTING = later(
    r"\b(?:(?:ons|mij|me) (?:iets|wat|zoiets|dit) (?:doorgeef\w*|meldt|signaleert|tipt|aandraagt)|je tip|uw tip|"
    r"tell us (?:about|of) (?:an?|the|this) \w+|rapporte(?:ren|er|ert|ur|urs)|(?:je|uw|een|de) vlag\b|vlaggen|"
    r"aangevlagd\w*|(?:breach|abuse|"
    r"problem) of|point out a \w+|points? out|"
    r"\w*loket|signaleren|signaleert|aangev(?:en|er)|"
    r"(?:is|als) (?:een|er een|de) (?:advert\w*|profiel|oproep\w*|zoekertje) (?:\w+ )?(?:niet|fout)|"
    r"meld(?:beleid|procedure|wijzer|regeling)|dsa.?aangifte|notificeren|notify us|notifications? of|"
    r"melding\w*|\w*meldingen|meldt|meld|melden|melder\w*|"
    r"gemeld|meldformulier|aankaart\w*|kennisgeving\w*|"
    r"kennisgever\w*|"
    r"meldung\w*|melder\w*|hinweisgeber\w*|signalement\w*|signalez|signaler|signalant\w*|notifiant\w*|"
    r"klacht\w* over|(?:niet|niks) (?:deug\w*|pluis|in de haak|in orde)|deugt (?:er )?(?:iets |wat )?niet|"
    r"iets mis|klopt (?:er )?iets niet|wat er mis|niet klopt|something wrong|iets gezien|tipgever\w*|"
    r"signaal|complainants?|tip over|report|reports|reporter|reporters|reporting|reported|notice|notices|notifier|"
    r"notifiers|flagged|flag)\b"
)
# Matters of money, accounts and one's own advertisement, in which a receipt or a complaint is about something else.
OTHER_MATTER = later(
    r"\b(?:factu\w+|betaling\w*|betaald|bestelling\w*|order|invoice\w*|payment\w*|refund\w*|abonnement\w*|"
    r"subscription\w*|"
    r"meld\w* (?:je|u|jezelf) (?:\w+ )?aan|aanmelding|inschrijving|registratie|registration|sign[- ]?up|"
    r"account aan\w*|inzageverzoek\w*|avg|gdpr|"
    r"nieuwsbrief|newsletter|sollicit\w*|dmca|copyright|auteursrecht\w*|counter-?notif\w*|rechnung\w*|"
    r"registrierung|facture\w*|paiement\w*|inscription)\b"
)
OWN_ADVERTISEMENT = later(
    r"\b(?:its|the|their) (?:owner|poster|advertiser|uploader|author)\b|\b(?:de|een|diens) (?:eigenaar|plaatser|"
    r"inzender van de advertentie|opsteller|aanbieder van de advertentie|uploader|betrokken adverteerder)\b|\b(?:who|"
    r"wie) (?:posted|plaatste|geplaatst heeft)\b|\b(?:(?:je|uw|jouw|your|mijn|m'n|my|onze) (?:eigen |"
    r"own )?(?:advertentie|profiel|"
    r"oproep|zoekertje|account|ad|advert|"
    r"advertisement|listing|"
    r"profile)|inserent\w*|(?:ihre|deine) anzeige|votre annonce|annonceur\w*|als adverteerder|(?:zijn|haar|hun|his|"
    r"her|their) (?:eigen |own )?(?:advertentie|profiel|oproep|"
    r"zoekertje|ad|advert|listing|profile)|adverteerders?|advertisers?)\b"
)
TO_BOTH = later(
    r"\b(?:melders?|zowel|equally|as well as|likewise|submitters?|complainants?|informants?|kennisgevers?|"
    r"indieners?|tipgevers?|aanbrengers?|notifiers?|hinweisgeber\w*|reporters?|notifiers?|wie (?:iets )?meldt|"
    r"beide|both|iedereen|everyone|anyone|ieder)\b"
)
