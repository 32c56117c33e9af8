"""The words around licences and businesses: other licences, what may be left out, who is turned away."""

from auditor.site.words.later import later

# Licences that are not about working as a business in this trade.
ANOTHER_LICENCE = later(
    r"\b(?:rijvergunning|verblijfsvergunning\w*|werkvergunning\w*|tewerkstellingsvergunning\w*|parkeervergunning\w*|"
    r"residence permit\w*|work permit\w*|driving|driver's|licen[cs]e to (?:use|publish|copy|display)|grant(?:s|"
    r"ed)? (?:us|to us)|"
    r"worldwide|royalty\w*|non-exclusive|gebruiksrecht\w*|open[- ]source|creative commons|software\w*|rijbewij\w*|"
    r"drivers?|"
    r"drank\w*|alcohol\w*|gok\w*|kansspel\w*|gambling|taxi\w*|evenement\w*|events?|gebruiksvergunning\w*|"
    r"omgevingsvergunning\w*|"
    r"bouwvergunning\w*|beveilig\w*|security (?:staff|guards?|firms?)|payment (?:services?|provider\w*|"
    r"institution\w*)|"
    r"betaal(?:dienst|instelling)\w*|"
    r"financial|financiele|horeca\w*|terras\w*|drones?|parkeer\w*|parking|music|muziek\w*)\b|"
    r"\b(?:number|aantal) (?:of|vergunde|licensed) (?:licensed )?(?:venues|clubs|houses|businesses|bedrijven|"
    r"bureaus)|"
    # What is done once a mayor has told that a licence is gone.
    r"\b(?:mayor|burgemeester|gemeente|municipality|council|police|politie) (?:\w+ ){0,3}?(?:informs?|tells?|meldt|"
    r"laat weten|bericht)\b"
)
# What the law asks of whoever begins a business, wherever it advertises.
TO_OPEN_ONE = later(
    r"\b(?:to (?:open|start|run|operate)|om (?:\S+ ){0,3}?te (?:openen|beginnen|starten|runnen|exploiteren)|"
    r"vergunning aan(?:vragen|vraagt|te vragen)|apply (?:for|to)|meestal|"
    r"mostly|usually)\b"
)
# "What is a licence number?", "how do I apply for one?"
ABOUT_THE_WORD = later(
    r"\b(?:wat (?:is|zijn|betekent)|what (?:is|are)|what's|"
    r"vergunning aan(?:vragen|vraagt|te vragen)|apply (?:for|to))\b"
)
# Advice to whoever goes there or works there.
ADVICE = later(
    r"^\W*(?:[^,:.]{0,25}[,:] )?(?:before you [^,.]*, |voordat je [^,.]*, )?(?:vraag|ask|meld|report|boek|book|"
    r"let op|watch out|be wary)\b"
    r"(?! (?:us|ons|bij ons|hier)\b)|"
    r"\b(?:voordat|before) (?:je|you) (?:er |somewhere |ergens |there )?(?:gaat werken|start|begint|begin|werkt)\b"
)
# A number that is the licence's because an exemption or a municipality is named beside it.
A_NUMBER = later(r"\b(?:nummer|number)\b(?! of (?:ads|photos|people|days)\b)")
EXEMPT = r"(?:vrijgesteld\w*|vrijstelling\w*|exempt\w*|ausgenommen|befreit|dispense\w*)"
EXEMPT_OR_GRANTED = later(
    rf"\b(?:{EXEMPT}|gemeentes?|gemeentelijk\w*|municipal\w*|council|burgemeester|nulbeleid|\w*vergund\w*|"
    rf"\w*vergunning\w*|"
    r"licen[cs]\w*|permits?)\b"
)
SAYS_WHY = later(
    rf"\b(?:explain|state|give|tell|leg|geef|vink|kies|schrijf|motiveer|noem|tick|"
    rf"choose)\b[^.;]{{0,40}}\b(?:{EXEMPT}|niet nodig|not needed)"
)
MUST_GIVE = later(
    r"\b(?:moet(?:en)?|dien(?:t|en)|verplicht\w*|must|have to|has to|needs? to)\b(?: (?!niet|not|geen|"
    r"no)\S+){0,4}? (?:nummer|number)\b|"
    r"\b(?:voer|vul|geef|enter|give|type)\b(?: (?!niet|not|geen|no)\S+){0,2}? (?:nummer|number)\b"
)
# Asked of some, on occasion, or once the advertisement is online.
LIMITED = later(
    r"\b(?:in (?:beginsel|principe|principle)|afgeweken|steekproe\w+|af en toe|soms|sometimes|now and then|"
    r"incidenteel|op verzoek|"
    r"on request|desgevraagd|premium\w*|"
    r"(?:kunnen|kan|may|might|could) (?:\S+ ){0,2}?(?:verzoek\w*|vragen|opvragen|ask|request|require)|recht voor|"
    r"reserve the right|(?:kunnen|kan|may|might|could) (?:\S+ ){0,4}?(?:verlangen|eisen|demand|insist)|"
    r"(?:na|after) (?:plaatsing|publicatie|publication|posting|het plaatsen|going live)|binnen (?:\w+ )?(?:weken|"
    r"maanden)|within \w+ (?:weeks|months)|"
    r"achteraf|afterwards|(?:supplied|added|provided|aangevuld|toegevoegd) later|later (?:aan|door|op)|"
    r"nieuwe (?:bedrijfs)?accounts?|new (?:business )?accounts?|"
    r"als (?:we|wij) (?:\S+ )?(?:signalen|twijfel\w*)|if we (?:doubt|suspect))\b|, \S+ niet\W*$|"
    r", (?:\S+ ){1,2}(?:do not|don't)\W*$"
)
# "Is een zaak tussen dat bureau en de gemeente", "none of our business".
NOT_OURS = later(
    r"\b(?:(?:is|blijft) (?:iets|een (?:zaak|kwestie)) (?:van|tussen|voor)|bemoeien (?:we|wij) ons|"
    r"none of our business|not our (?:business|concern|"
    r"task)|geen zaak van ons|is (?:uw|je|jouw|hun) eigen zaak|"
    r"gaat ons niet aan|(?:(?:we|wij) laten|laten (?:we|wij)) (?:\S+ ){0,2}?aan [^.]{2,30} over|laten (?:we|"
    r"wij) (?:\S+ ){0,3}?(?:aan (?:u|jou|hen|het bedrijf|henzelf)|buiten beschouwing|"
    r"links liggen)|leave (?:\S+ ){0,4}?aside|"
    r"spee?l(?:t|en)\b[^.]{0,50}\bgeen rol|niet (?:te )?(?:vinden|zien)\W*$|(?:plays?|play) no (?:part|role))\b|"
    r"niet (?:te )?(?:vinden|zien)\W*$"
)
WELCOMED = later(
    r"\b(?:welkom|welcome|kunt (?:u )?(?:hier |bij ons )?terecht|kun je (?:hier |bij ons )?terecht|willkommen|"
    r"bienvenu\w*|bij ons terecht)\b"
)
# "Een vergunningnummer is welkom, maar niet verplicht."
WELCOME_TOO = later(
    r"\b(?:welkom|graag|prettig|fijn|mooi|mag|welcome|may|nice|appreciated|willkommen|gern\w*|bienvenu\w*|"
    r"volontiers)\b"
)
UNLICENSED = later(r"\b(?:zonder|without|unlicensed|onvergund\w*|geen|no|niet|ohne|sans)\b")
# "Vul het nummer in", after a sentence that names the licence.
ITS_NUMBER = later(
    r"\b(?:(?:het|dat|dit|een|je|uw|jouw|hun|haar|zijn|die|ihre|deren|le|son|votre|leur|the|that|its|your|their|"
    r"a) (?:\w+ )?"
    r"(?:nummers?|registratienummer|dossiernummer|kenmerk|referentie\w*|zaaknummer|nummer|numero|number|"
    r"reference|ref)|"
    r"(?:nummer|kenmerk|kopie|afschrift|bewijs|number|reference|copy|proof) (?:ervan|daarvan|van|of)|"
    r"opgave van (?:het )?nummer|nummer (?:invullen|opgeven|eerst)|number first)\b"
)
SELF_EMPLOYED = later(r"\b(?:zelfstandig\w*|thuiswerk\w*|voor (?:jezelf|mezelf)|independent\w*|self-employed)\b")
HAVE = later(r"\b(?:hebben|hebt|heeft|moet\w*|have|has|must|need\w*)\b")
OTHER_NUMBER = later(
    r"\b(?:telefoon\w*|bel(?:len|t|)|opbel\w*|nabel\w*|terug ?bel\w*|opneemt|opnemen|neemt er|call\w*|ring|kvk\w*|"
    r"kamer van koophandel|btw\w*|bsn|gsm\w*|06-\w*|rekeningnummer|phone|vat|"
    r"chamber of commerce|"
    r"reclame\w*|mobiel\w*)\b"
)
OPTIONAL = later(
    r"\b(?:mag (?:je |u )?(?:ook )?(?:leeg|overslaan|open)\w*|overslaan|leeg (?:laten|blijven)|hoeft niet|"
    r"hoeven niet|niet in te vullen|"
    r"indien (?:aanwezig|van toepassing|beschikbaar)|als (?:je|u|jullie) (?:die|er een|het|dat|deze) hebt|vrij veld|"
    r"(?:zetten|tonen|vermelden|plaatsen) (?:we|wij|ik) "
    r"(?:dat|die|het|deze) (?:er )?graag|^\W*(?:heeft|hebt|heb|hebben) (?:het|de|je|u|uw|jullie) (?:\w+ )?een "
    r"\w*nummer|desgewenst|may (?:stay|"
    r"be left) (?:empty|blank)|"
    r"optional|up to you|if you (?:have one|like|want)|you can fill|gerust|als (?:je|u) (?:(?:dat|het|die|"
    r"er) )?(?:wilt|wil|wenst|prijs)|wie (?:dat )?wil|"
    r"(?:dat|dit|het|die|laatste|is|zijn) (?:\w+ )?geen (?:vereiste|verplichting|voorwaarde|must|eis)|"
    r"naar (?:eigen )?keuze|"
    r"if you (?:wish|prefer|choose|care)|"
    r"(?:kunnen|mogen|kunt?|mag|can|may) (?!(?:pas|alleen|only|not|niet)\b)(?:\S+ ){1,8}?(?:invullen|"
    r"vermelden|opgeven|"
    r"toevoegen|zetten|noemen|doorgeven|meesturen|add|enter|show|give|include|state)|staat (?:netjes|goed)|"
    r"maar het moet niet|geen must|"
    r"freiwillig\w*|facultati\w*|optionnel\w*|nicht (?:erforderlich|verpflichtend)|pas obligatoire|"
    r"feel free|kunt? u? ?(?:\w+ )*?(?:invullen|vermelden|opgeven)|"
    r"leave (?:it )?(?:empty|blank)|not required|niet verplicht|need not|liefst|bij voorkeur|skip)\b"
)
# "Leave it empty and nothing goes online" is no option.
OTHERWISE_NOT = later(
    r"\b(?:geen|niet|nooit|not|no|never)\b[^.]*\b(?:zonder|without|voordat|before|until|totdat)\b|\b(?:zonder|"
    r"without)\b[^.]*\b(?:geen|niet|not|no)\b"
)
NEEDS_NO_LICENCE = later(
    r"\b(?:geen|niet|no|not)\b[^.]{0,40}\b(?:vergunning\w*|licen[cs]e\w*|permit\w*)[^.]{0,30}\b(?:nodig|behoe\w*|"
    r"vereist|"
    r"verplicht\w*|needed|required|necessary)|"
    r"\b(?:vergunning\w*|licen[cs]es?|permits?) (?:\w+ ){0,2}(?:niet|not) (?:\w+ )?(?:nodig|vereist|"
    r"verplicht|needed|required)\b|"
    r"\b(?:nodig|vereist|verplicht)\w*[^.]{0,20}\b(?:geen|niet)\b|\bwaarom\b|\bwhy\b|\bissues no\b|"
    r"vergunningplicht|\b(?:keine?|pas de|pas besoin)\b[^.]{0,40}\b(?:erlaubnis|genehmigung|licence|autorisation)|"
    r"\bwarum\b|\bpourquoi\b|\bgeen (?:vergunning )?(?:hoeft|nodig)|\bniet hoeft\b|\b(?:reden|reason)\b"
)
# "Heeft uw gemeente geen vergunningstelsel, dan legt u dat uit": what is lacking is a rule, and not the demand.
NO_SYSTEM = later(
    r"\b(?:gemeentes?|stad|regio|municipality|city|council|town|gemeinde|commune)\b[^.;]{0,30}\b(?:geen|niet|no|not|"
    r"doesn't|kein\w*|pas)\b[^.;]{0,30}(?:vergunning\w*|licen[cs]\w*|permits?|genehmigung\w*|autorisation\w*)"
)
# "Een salon waarvan de vergunning vervalt, gaat uit de gids": one must be held, and nothing denies that it is asked.
LAPSES = later(
    r"\b(?:\w*vergunning\w*|licen[cs]es?|permits?)\b[^.;]{0,20}\b(?:vervalt|vervallen|ingetrokken|verloopt|verlopen|"
    r"ontbreekt|kwijt|"
    r"expire[sd]?|lapse[sd]?|revoked|withdrawn)\b"
)
# "Clubs met een vergunning hoeven geen paspoort te sturen": who holds one is spared something else.
HOLDERS = later(
    r"\b(?:met|with) (?:(?:een|de|geldige|a|valid|the) ){0,2}(?:\w*vergunning|licen[cs]e|"
    r"permit)\b[^.]*?\b(?:hoe(?:ft|ven)|"
    r"(?:need|do|does)(?: not|n't))\b(?! (?:die|deze|dat|het nummer|it|that|the number)\b)"
)
# What a page for businesses asks of them, under a heading that names them: "25 euro per maand", "uw logo".
FOR_A_PLACE = later(
    r"(?:[€?$£]|\beur\b|\beuro\b)[^.;]{0,30}\b(?:per|een|a|pro|par) (?:maand|jaar|kwartaal|advertentie|"
    r"vermelding|regel|pagina|"
    r"month|year|listing|ad|monat|mois)\b|\blogo(?:'?s)?\b|\b(?:zakelijke|bedrijfs)\s?(?:regels|tarieven|"
    r"voorwaarden)\b"
)
# What a page with advertisements says to the businesses among them.
MAY_PLACE = later(
    r"\b(?:mogen|mag|moeten|moet|kunnen|dienen|may|must|can|should)\b[^.;]*\b(?:plaatsen|adverteren|"
    r"post|advertise|list)\b"
)
# What guests pay at the door.
AT_THE_DOOR = later(
    r"\b(?:entree\w*|toegangsprijs|entrance|admission|eintritt|per (?:half )?uur|per (?:half )?hour|drankj?\w*)\b"
)
# "Wij zijn een adresboek en geen bureau" tells what the site is, and turns nobody away.
IS_NONE_ITSELF = later(
    r"\b(?:(?:wij|we|ik) (?:zijn|ben)|(?:we|i) (?:are|am)|(?:deze|this|onze|our) (?:site|gids|guide|website) is)\b"
    r"[^.;]{0,40}\b(?:geen|not an?|no) (?:\w+ )?(?:\w*bureau|club|bordeel|salon|bedrijf|agency|brothel)\W*$"
)
NOT_AN_ADVERTISER = later(
    r"\b(?:(?:wij|we) zijn geen|is geen (?:\w+ )?(?:\w*bureau|club|bordeel|agentschap|bemiddel\w*|"
    r"(?:seks)?bedrijf)|geen (?:escort)?(?:bureau|club|bordeel|bemiddel\w*)(?! (?:mag|kan|zonder))|"
    r"favoriete|favou?rite|werk(?:t)? (?:je |u |jij )?(?:bij|in|voor) een|you work (?:at|in|for)|"
    r"not an agency|no agency|are you an? (?:agency|company)\W+(?:no|yes|we)\b|zijn jullie een|rubriek\w*|categor\w*|"
    r"we are (?:not|no)|extern\w* bureau|outside agency|een bureau (?:onderzoek|laten)|door een \w*\s?bureau|"
    r"by an agency|verificatie(?:bureau|bedrijf|partij|partner|dienst)\w*|incassobureau|politiebureau|"
    r"bureau in je buurt|bureau halt|reclamebureau|"
    r"our company|ons bedrijf|het bedrijf achter|"
    r"bedrijf dat (?:onze|ons|documenten)|betaalbedrijf|onze? (?:hosting|partner)\w*|studio(?:'s)? van|"
    r"rechtspersoon die|company behind|kvk van ons)\b"
)
RULES = later(
    r"\b(?:mogen|mag|moet\w*|kunnen|kunt|kan|betal\w*|kost\w*|gebruiken|gebruikt|plaats\w*|hang\w*|vul\w*|geef\w*|"
    r"geven|stuur\w*|zet\w*|houd\w*|"
    r"krijg\w*|welkom|abonnement\w*|\w*pakket\w*|account\w*|tarie\w*|prijs|prijzen|logo\w*|verplicht\w*|may|must|can|"
    r"pay|pays|cost\w*|price\w*|keep|"
    r"zahl\w*|kostet|kosten|darf|durfen|muss\w*|konnen|willkommen|pai\w*|peuvent|doivent|pouvez|bienvenu\w*|coute\w*|"
    r"par mois|pro monat|per maand|a month|\d ?(?:eur|\?)|get|gets|receive\w*|need\w*|enjoy\w*|post|list|welcome|"
    r"plan|€)\b|€"
)
KEEPS_TO = later(
    r"\b(?:beschik\w*|hebben|heeft|nodig|houd\w*|voldoe\w*|zorg\w*|verantwoordelijk\w*|(?:alleen|uitsluitend|enkel|"
    r"only) (?:\S+ ){0,3}?(?:met|with)|"
    r"halten|einhalten|haben|besitz\w*|respect\w*|conform\w*|dispos\w*|en regle|hold\w*|have|has|"
    r"comply|complies|need\w*|keep|responsible|box|field|veld|hokje|vakje)\b"
)
OR_WHY = later(
    r"\b(?:of|ofwel|dan wel|or|oder|ou)\b[^.;]{0,40}\b(?:waarom|grond|reden|why|reason|grounds?|warum|"
    r"pourquoi|motif)\b"
)
# A label that marks its field, though it also tells when none is needed: "verplicht, of waarom niet nodig", a star.
MARKED = later(r"\*\W*$|(?<!niet )(?<!not )\b(?:verplicht|required|mandatory|obligatoire)\b")
REASON = later(r"\b(?:waarom|warum|grund|pourquoi|motif|reden|uitleg\w*|toelichting|why|reason|explain\w*)\b")
REASON_WHY = later(
    r"\b(?:waarom|warum|pourquoi|why|reden|reason|omdat|want|because|weil|uitleg\w*|toelichting|explain\w*|"
    r"vrijgesteld|vrijstelling|exempt\w*)\b"
)
ADVERTISES = later(r"\b(?:adverteren|plaatsen|op|terecht|bij jullie|advertise|post|list|join)\b")
# "Zij moeten aan de regels voldoen; papieren daarvan zien wij niet": held, and not asked for.
MUST_KEEP_TO = later(
    r"\bhou(?:d|dt|den)? (?:je|u|jullie|jij|zich|ze|zij) (?:\S+ ){0,3}?aan\b|\b(?:keep|stick) to (?:the|your|local)\b|"
    r"\b(?:moet|moeten|dien(?:t|en)|horen|hoort|must|have to|need to|should|mussen|doivent) (?:[\w']+ "
    r"){0,4}?(?:in orde|voldoen|"
    r"houden|naleven|volgen|in regel|comply|keep|follow|obey|meet|respect\w*|einhalten)\b|"
    r"\b(?:houd|houden|keep|comply) (?:\w+ ){0,3}?(?:aan|to|with) (?:de|het|the|your|je|uw|hun)\b"
)
