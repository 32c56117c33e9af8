"""How a platform says that suspicions reach the police, whatever the verb; and that they do so seldom or never."""

from auditor.site.words.later import later

# Any form of what brings something to the knowledge of somebody; it counts beside the police only.
BRINGS = later(
    r"\b(?:(?:door|aan|in|mee)?ge(?:meld|geven|stuurd|zet|speeld|zonden|deeld|licht|seind|tipt|rapporteerd|waarschuwd|"
    r"informeerd|schakeld|bracht|leverd|legd)|(?:ge)?rapport\w+|meld(?:t|en|ing|ingen)?|doorgeven|doorzetten|"
    r"doorsturen|doorspelen|inlichten|inschakelen|insturen|voorleggen|aangeven|aan te geven|aangifte|geven|geeft|"
    r"stuurt|sturen|zetten|zet|deelt|delen|licht|lichten|informe\w+|waarschu\w+|verwittig\w*|tip(?:t|pen)|"
    r"contacte(?:er|ert|ren)|"
    r"bel(?:t|len)?|benader\w*|bezorg\w*|bespre(?:ek|ekt|ken)|schakel\w*|betrek\w*|berichten|bericht|"
    r"overhandig\w*|verstrek\w*|"
    r"bekend(?:ge)?ma\w+|kennis\w*|"
    r"op (?:de )?hoogte|onder (?:de )?aandacht|(?:to|under) the attention|terechtkomt|terecht|belandt?|belanden|ligt|"
    r"liggen|gaat|gaan|komt|komen|krijgt|krijgen|hoort|"
    r"weet het|leg(?:t|gen)? (?:\S+ ){0,6}?neer|mailbox|bureau van|lodg(?:e|es|ed|ing)|ends? up|desk|korte lijn|"
    r"rechtstreekse lijn|"
    r"report(?:s|ed|ing)?|refer(?:s|red|ring|ral|rals)?|notif\w+|inform(?:s|ed|ing)?|tell(?:s|ing)?|told|"
    r"alert(?:s|ed|ing)?|contact(?:s|ed|ing)?|call(?:s|ed|ing)?|phone(?:s|d)?|ring(?:s|ing)?|flag(?:s|ged|ging)?|"
    r"tip(?:s|ped|ping)?|sen[dt]s?|sending|pass(?:es|ed|ing)?|forward\w*|shar(?:e|es|ed|ing)|hand(?:s|ed|ing)?|"
    r"turn(?:s|ed|ing)?|giv(?:e|es|en|ing)|disclos\w+|escalat\w+|bring(?:s|ing)?|brought|fil(?:e|es|ed|ing)|"
    r"involv\w+|lands?|goes|go|receives?|hears?|gets?|direct line|"
    r"gemeldet|weitergeleitet|weitergegeben|ubergeben|transmis\w*|signale\w*|communique\w*)\b"
)
# Signs of a minor or of somebody without a free will, in words that the vocabulary has for other matters.
SOMEBODY_IN_NEED = later(
    r"\b(?:(?:van|of|is|is er|age[d]?) (?:14|15|16|17)|1[4-7](?:-year-old| jaar|-jarige\w*)|zestien|zeventien|vijftien|"
    r"(?:sixteen|seventeen|fifteen)|achttien|eighteen|(?:under|onder|geen|nog geen|not) (?:je |de )?18e?|"
    r"te jong|too young|jongeren|youngsters?|niet (?:zelf|vrij|uit vrije wil)|vrije wil|free will|onder (?:invloed|"
    r"druk) "
    r"van|onder druk|(?:andere|other) (?:mensen|people)|another person|iemand anders|life or safety|"
    r"leven of veiligheid|"
    r"(?:twijfel\w*|doubts?) (?:\w+ ){0,3}?(?:leeftijd|vrijwillig\w*|age)|red flags?|rode vlag\w*|worries us|pimps?|"
    r"pooiers?|handlers?|traffickers?|exploiters?|uitbuiters?|runaway\w*|"
    r"(?:leben oder sicherheit|vie ou la securite))\b"
)
# "Zij beslist niet zelf": what the person does not do herself; "wij gaan niet zelf naar de politie" is another thing.
BY_HERSELF = (
    r"zelf (?:\S+ ){0,3}?(?:besli\w+|kie(?:s|z)\w*|koos|gekozen|bepa\w+|werk\w*|geplaatst|plaats\w*|schr\w+|"
    r"geschreven|antwoord\w*|adverte\w+|geadverteerd|wil\w*|mag|kan|kunnen|mogen|praat\w*|spreekt|spreken|opneemt|"
    r"regel\w*|geld|telefoon)\b"
)
# "That we do not do", "we call nobody", "the police aren't informed".
DENIES = later(
    r"\b(?:wij|we|ik) (?:doen|doe) (?:daar|hier)(?:mee)? (?:\w+ )?(?:niks|niets)\b|"
    r"\b(?:wij|we|ik) (?:doen|doe|kunnen) (?:dat |dit |het |zoiets |zelf )*(?:niet|nooit)\b(?! (?:alleen|enkel|pas))|"
    r"\b(?:dat|dit|zoiets) (?:doen|doe) (?:wij|we|ik) (?:\w+ )?(?:niet|nooit)\b|"
    r"\b(?:bellen|melden|waarschuwen|informeren|verwittigen|tippen|geven|schakelen|lichten|sturen|spelen|contacteren|"
    r"betrekken|"
    r"halen)"
    r" (?:(?!als|ook|wanneer|die|omdat|indien|of\b)\S+ ){0,4}?(?:niet|niks|niets|nooit|niemand|geen (?:politie|"
    r"autorit\w+|"
    r"instantie\w*))\b(?! (?:alleen|enkel|pas|eerst|slechts|vrij\w*|achttien|18|uit vrije))"
    rf"(?! {BY_HERSELF})|"
    r"\b(?:we|our \w+|i) (?:do not|don't|never|will not|won't|cannot|can't|never will) (?:ever )?(?:report|inform|"
    r"call|tell|"
    r"contact|notify|pass|forward|share|involve|refer|alert)\b|\bbecause we (?:can't|cannot|don't)\b|"
    r"\b(?:our|the) (?:staff|team|moderators?|operator) never will\b|\breports? nobody\b|"
    r"\b(?:bel|bellen|meld|melden|waarschuw|waarschuwen|informeer|verwittig|tip|geef|schakel|licht|stuur|speel|ga|gaan|"
    r"stap|stappen|loop|lopen|haal|betrek|contacteer) (?:ik|wij|we) (?:(?!als|ook|wanneer|die|omdat|indien|"
    r"of\b)\S+ ){0,4}?"
    r"(?:niet|nie|niks|niets|nooit|niemand)\b(?! (?:alleen|enkel|pas|eerst|slechts|vrij\w*|achttien|18|uit vrije))"
    rf"(?! {BY_HERSELF})|"
    r"\b(?:is|are) (?:never |not )(?:ever )?(?:shared|passed on|reported|forwarded|disclosed|handed over|"
    r"referred) (?:with|to) (?:the )?"
    r"(?:police|authorities|law enforcement)\b(?![^.]*\b(?:except|unless|until|before|without|other than)\b)|"
    r"\bne (?:\S+ ){0,2}?\w+ons (?:pas|jamais|rien)\b|"
    # "No one here tells the police", "niemand van ons licht de politie in".
    r"\b(?:no ?one|nobody|none of (?:us|our \w+)|niemand|geen van ons)\b(?! (?:anders|"
    r"else))[^.;,]{0,35}?\b(?:informs?|tells?|calls?|"
    r"reports?|goes|contacts?|notif(?:y|ies)|alerts?|belt|meldt|licht|schakelt|stapt|gaat|geeft|waarschuwt|"
    r"verwittigt)\b|"
    r"\b(?:police|politie|authorities|autoriteiten) (?:are|is|wordt|worden|aren't|isn't) (?:daar |er |hier |then )?"
    r"(?:not |never |niet |nooit )(?:bij )?(?:informed|told|called|involved|ingelicht|gebeld|ingeschakeld|"
    r"gewaarschuwd|betrokken|bijgehaald|gehaald|"
    r"verwittigd|geinformeerd)\b|"
    r"\b(?:police|authorities) (?:aren't|isn't|won't be) (?:informed|told|called|involved)\b|"
    r"\b(?:daar|hier)(?:mee)? (?:zijn|ben) (?:wij|we|ik) (?:mee )?(?:gestopt|opgehouden)\b|"
    r"\b(?:no longer|stopped) (?:report\w*|inform\w*|call\w*|tell\w*|pass\w*)\b|\brefrains? from (?:\w+ing)\b"
)
# "If need be", "only then", "grave cases; the others we leave alone": for some, or at the platform's own choice.
FOR_SOME = later(
    r"\b(?:in overleg met (?:het slachtoffer|de betrokkene|haar|hem|diegene)|with (?:her|his|their|"
    r"the victim's) consent)\b|"
    r"\b(?:reden (?:voor is|toe is|is voor|bestaat)|(?:there is|with) (?:good )?(?:reason|cause)|"
    r"aanleiding (?:bestaat|is|toe|voor is|vinden)|waar (?:passend|gepast)|(?:where|as) appropriate)\b|"
    r"\b(?:is|ligt) (?:dat|het|dit) anders\b|\b(?:that|this|it) is different\b|"
    r"\b(?:indien|zo|waar|als het|wanneer) nodig\b|\bif (?:need be|necessary|needed)\b|\bwhere (?:needed|necessary)\b|"
    r"\b(?:dan pas|pas (?:dan|na\b|als|wanneer)|only (?:then|after|once))|"
    r"\b(?:zware|zwaarste|ernstige|ernstigste|extreme|schrijnende|serious|severe|grave|worst) (?:gevallen|zaken|cases|"
    r"incidents)\b|\b(?:met rust|volstaat|we simply (?:remove|delete)|(?:laten|houden) (?:wij|we) het bij|"
    r"leave (?:\S+ )?"
    r"alone)\b|\b(?:herhaalde|herhaling|repeated\w*)\b|\b(?:countries where|landen waar)\b|"
    r"\b(?:you risk|(?:je|u) (?:riskeert|loopt het risico)|risk being)\b|\bals (?:daar|er) tijd\b|\bhet kan zijn\b|"
    # Only when it is certain: a suspicion alone goes nowhere.
    r"(?<!het )\b(?:staat|stond) (?:het |eenmaal )?(?:on\w+ )?vast\b|(?<!niet )\bvast ?(?:(?:is komen )?te )?"
    r"sta(?:at|an)\b|\bvastgesteld\b|"
    r"\b(?:is|zijn) (?:\S+ )?zeker (?:dat|van)\b|\b(?:wij|we|ik) (?:\S+ )?zeker (?:weet|weten|zijn|ben)\b|"
    r"\b(?:als|wanneer|zodra|indien) (?:het |dat |iets )?(?:echt )?zeker is\b|"
    r"\b(?:once|when|if|as soon as|where) (?:\S+ ){0,4}?(?:is|are|has been) (?:\w+ )?(?:certain|established|proven|"
    r"proved|"
    r"confirmed)\b|"
    r"\b(?:tweede|derde|second|third) (?:keer|maal|time|offen[cs]e)\b|\bherhaaldelijk\b|\b(?:echt|heel|zeer|erg|"
    r"werkelijk) ernstig\b|\bernstig (?:uitziet|genoeg|uit)\b|\b(?:serious|bad|grave) enough\b|"
    r"\b(?:lichte|lichtere|minder ernstige|kleine|kleinere|lesser|smaller|less serious) (?:gevallen|zaken|cases|"
    r"matters)\b|"
    r"\b(?:it may be|might be)\b|\b(?:which|who|die) (?:can|may|might|kan|mag)\b"
)
# Only what is proven is passed on; "ook als het niet bewezen is" is the contrary.
PROVEN = later(
    r"\bzwart op wit\b|\b(?:onomstotelijk|onweerlegbaar|overtuigend bewij\w+)\b|\b(?:is|wordt|zijn|"
    r"worden) (?:\S+ ){0,3}?(?:aangetoond|bewezen)\b|"
    r"^\W*bevestig(?:t|en) (?:\S+ ){1,3}?(?:onderzoek|controle|check|nazoeking)\b|"
    r"\b(?:onderzoek|controle|investigation|inquiry|inquiries|review|check) (?:\S+ ){0,4}?(?:bevestigt|uitwijst|"
    r"aantoont|"
    r"confirms?|shows?|proves?|bears? (?:it|this|that) out)\b|\b(?:wijst|toont) (?:\S+ ){0,3}?(?:onderzoek|"
    r"controle) (?:\S+ ){0,3}?(?:uit|aan)\b|"
    r"\b(?:if|once|when|where|after) (?:\S+ ){0,5}?(?:confirms?|proves?|proof|verified|substantiated|turns? out|"
    r"beyond doubt)\b|"
    r"\bblijk(?:t|en) (?:daaruit|hieruit|dan|uit|na|inderdaad|echt|werkelijk)\b|\b(?:het|dat|dit) (?:echt |"
    r"werkelijk |inderdaad )?(?:klopt|waar is|zo is)\b"
)
# "Als wij ervan overtuigd zijn", "when we have proof": the condition itself asks for certainty.
IF_CERTAIN = later(
    r"\b(?:als|indien|wanneer|zodra|mits|if|once|when|as soon as|wenn|sobald|si|quand)\b"
    r"(?:(?!\b(?:geen|niet|not|no|cannot|can't|couldn't|unable|zonder|without|ook|or|of|kein\w*|nicht)\b)[^,;:.])*?"
    r"\b(?:zeker(?:heid)?|overtuigd|bewijz\w+|bewijs|bewezen|certain(?:ty)?|convinced|proof|evidence|sure|proven|"
    r"proved|sicher|uberzeugt|beweise?|preuves?|certains?)\b"
)
PROOF_NOT_NEEDED = later(
    r"\b(?:ook (?:als|wanneer|zonder|indien)|even (?:if|when|without|where)|zonder|without|ongeacht|regardless|"
    r"whether or not|al dan niet|"
    r"(?:hoeft?|hoeven|wachten|wacht|eisen|vragen) (?:\S+ ){0,3}?(?:niet|geen)|niet (?:wachten|afwachten|eerst|"
    r"nodig)|(?:not|never|n't) (?:wait|need|ask|require)\w*)\b"
)
# "When she or they agree", "alleen als zij dat zelf wil": only with the consent of whoever it is about.
SHE = r"(?:she|he|they|the (?:person|victim|worker|adult)|that person)"
ZIJ = r"(?:zij|ze|hij|diegene|de (?:betrokkene|vrouw|persoon))"
WITH_CONSENT = later(
    r"\b(?:never|not|nooit|niet|niets|geen|nothing)\b[^.;]{0,90}\b(?:without|zonder) (?:your|her|his|their|"
    r"the victim's|je|jouw|uw|haar|zijn|hun) (?:\w+ )?(?:consent|permission|agreement|toestemming|instemming|akkoord|"
    r"medeweten)\b|"
    rf"\b(?<!even )(?<!also )(?:as|when|if|where|once|unless|provided|provided that|as long as) (?:{SHE}(?:, |"
    rf" or | and )*)+ (?:also )?"
    r"(?:agrees?|consents?|wants?|wishes?|allows?|says? (?:yes|so)|asks?)\b|"
    rf"\b(?<!ook )(?<!zelfs )(?:als|indien|wanneer|mits|tenzij|zodra|zolang|op voorwaarde dat) (?:{ZIJ}(?: of )?)+ "
    r"(?:(?!niet)\w+ ){0,3}?(?:instemt|instemmen|akkoord|toestemt|goedvindt|toestemming|wil|willen|vraagt)\b|"
    r"\b(?:met|na|alleen met|with|only with|after) (?:(?:haar|zijn|hun|her|his|their|the|her own|victim's) )*"
    r"(?:instemming|toestemming|goedvinden|consent|permission|agreement)\b"
)
UNDECIDED = later(
    r"\b(?:undecided|not (?:yet )?(?:been )?decided|nog niet (?:besloten|beslist|bepaald)|still under way|(?:nog|zijn|"
    r"is|volop) in overleg|in overleg met (?:de )?(?:politie|recherche)|"
    r"being drafted|talks with (?:the )?police|in gesprek met|gesprekken met|nog onderwerp)\b"
)
# What is said of the person is no negation of the deed: "not yet eighteen", "could not prove her age".
OF_THE_PERSON = later(
    r"\b(?:nog )?(?:geen|niet|not|no|never|nooit)\b(?: \S+){0,2}? (?:achttien|18|vrij\w*|"
    rf"{BY_HERSELF}|uit vrije wil|volwassen|"
    r"eighteen|of age|of (?:her|his|their) own|bewijs|aantonen|kunt? aantonen|prove|bewijzen|voorafgaand|"
    r"warning|waarschuwing|leuk)\b|\b(?:couldn't|can't|cannot|could not|kun|kunt|kon) (?:\w+ )?(?:prove|niet "
    r"(?:aantonen|bewijzen))\b|\b(?:no|geen) (?:warning|waarschuwing|bericht|voorbericht)\b"
)
# "Police referral: always"; "report to the police: no".
LABEL = later(
    r"^\W*(?:melding|melden|aangifte|doorgeven|doormelding|kennisgeving|police referral|referral|report|reporting|"
    r"notification|police|politie|(?:suspicions|vermoedens) (?:naar|aan|to))\b[^:.]{0,45}:\s*(?P<value>[^.]*)"
)
VALUE_YES = later(r"^\W*(?:altijd|always|ja|yes|verplicht|mandatory|standaard|standard|direct|immediately|meteen)\b")
VALUE_NO = later(r"^\W*(?:nee|neen|no|nooit|never|geen|niet|none)\b")
# Only the platform takes an advertisement down: what stands beside that in a list of steps is its own deed.
TAKES_DOWN = later(
    r"\b(?:verwijder\w*|offline (?:halen|zetten|gehaald)|weghalen|op zwart|blokker\w*|veiligstellen|account (?:sluiten|"
    r"dicht)|remov\w+|take (?:it |the ad )?(?:down|offline)|delet\w+|block\w*|suspend\w*|freez\w+)\b"
)
EDITORS = later(
    r"\b(?:controleurs?|afdeling\w*|juristen?|veiligheidscoordinator\w*|coordinator\w*|compliance\w*|department|"
    r"safety (?:team|officer)s?|editors?|webmasters?|admins?|reviewers?|beoordelaars?|screeners?|"
    r"nachtdienst|personeel)\b"
)
# The police tell the platform, or are a former trade; workers and victims go there themselves.
POLICE_FIRST = later(
    r"(?:^\W*|\b(?:als|wanneer|zodra|indien|omdat|nadat|tenzij|if|when|after|once|unless)\s)(?:de |the |ook )?"
    r"(?:lokale |local )?(?:politie|police|justitie|recherche|authorities|autoriteiten|officers|agenten)\s"
    r"(?:(?:\w+)\s){0,2}?(?:meldt|melden|informeert|laat|geeft|stuurt|tipt|belt|waarschuwt|inform|informs|"
    r"tells?|"
    r"reports?|notif(?:y|ies)|alerts?|flags?|sends?|contacts?|calls?|herkent|zoekt|heeft|has|have)\b|"
    r"\b(?:was|were|oud|ex|voormalig\w*|former|nep|fake)[- ](?:\w+ ){0,2}?(?:rechercheurs?|agent\w*|politie\w*|police|"
    r"detectives?)\b|\b(?:hoort|horen|hears?) (?:het|dat|dit|it) graag\b"
)
THEMSELVES = later(
    r"^\W*(?:wil|wilt|durf|durft|kan|kun|kunt|ga|gaat|stap|stapt) (?:je|u|jij|ge)\b[^.]{0,40}\bpolitie\b|"
    r"^\W*if you (?:do not|don't|cannot|can't|would rather)\b[^.]{0,40}\bpolice\b|"
    r"^\W*(?:(?:veel|de meeste|sommige|many|most|some) )?(?:sekswerk\w+|sex workers?|slachtoffers?|victims?|klanten|"
    r"bezoekers|gasten|clients|customers|visitors|women|vrouwen)\b[^.]{0,80}\b(?:gaan|doen|melden|stappen|bellen|go|"
    r"report|"
    r"call|tell)\b|\b(?:iedere|elke|every|each) (?:burger|nederlander|belg|citizen)\b|"
    r"\b(?:whoever|anyone|wie|sekswerkers?|sex workers?|slachtoffers?|victims?)\b[^.]{0,60}\b(?:should|can|may|moet|"
    r"moeten|"
    r"kan|kunnen|durven|dare|bang|afraid|decide|beslissen)\b[^.]{0,40}\b(?:police|politie)\b"
)
# "If somebody threatens you, go to the police"; "zie je dit, meld het dan bij ons, bij de politie of zonder naam".
THEN_GO = later(
    r"^[^,.]{3,90}[,?]\s*(?:dan |then |please |always |altijd )?(?:go|call|contact|tell|report|ring|let|bel|ga|meld|"
    r"neem|"
    r"doe|waarschuw|geef|laat|stuur|zeg|vertel|schakel|licht|contacteer|verwittig|tip)\b(?! (?:we|wij|ik|ze|zij|hij)\b)"
)
# "Report it to us or to the police": the platform is one of those who are told, and does nothing yet.
TO_US = later(
    r"\b(?:bij|aan|naar|op|tegen|met|to|with|via)\s(?:ons|us|mij|me|onze \w+|our \w+|(?:de|het|the) (?:redactie|"
    r"beheer\w*|"
    r"moderat\w+|team|platform|site))\b|\b(?:bel|tell|call|contact|mail|laat|let|tip|waarschuw|verwittig|"
    r"contacteer)(?: het| dan)? (?:ons|us)\b"
)
# A row of a table of figures: "Meldingen door ons aan de politie | 5".
COUNTED = later(
    r"^\W*(?:(?:aantal|totaal|number of|total|waarvan|of which)\b.*|[^,:;]*\b(?:meldingen|aangiftes|doorgegeven|gemeld|"
    r"doorverwezen|reports|referrals|reported|referred|signalements|meldungen)\b[^,:;]*)$"
)
# The answer to "do you tell the police?" that it depends: on proof, on how sure one is, in one case and not in another.
DEPENDS = later(
    r"^\W*(?:(?:ja|yes|wel),? (?:maar|but) )?(?:(?:dat|het) (?:kan|zou)\b|(?:that|it|we) (?:may|might|could)\b|"
    r"(?:mogelijk|misschien|wellicht|eventueel|mogelijkerwijs|possibly|perhaps|maybe|vielleicht|peut-etre)\b|"
    r"(?:in (?:sommige|bepaalde|ernstige) gevallen|in (?:some|certain|serious) cases|niet altijd|not always)\b|"
    r"(?:alleen|enkel|slechts|uitsluitend|pas|soms|only|sometimes)\b|"
    r"(?:dat|het|that|it) (?:hangt|ligt|verschilt|depends|varies)\b|(?:als|bij|indien|wanneer|zodra|met|if|when|where|"
    r"with)\b[^.]*\b(?:zwart op wit|zeker|overtuigd|bewij\w+|bewezen|hard|harde|ernstig\w*|vaststa\w*|duidelijk\w*|"
    r"sure|"
    r"certain|proof|evidence|serious|clear)\b|(?:als|bij|indien|wanneer|if|when|where)\b[^.]*\b(?:wel\b[^.]*\bniet|"
    r"ja\b[^.]*\bnee\w?|niet\b[^.]*\bwel|yes\b[^.]*\b(?:no|not))\b)"
)
# "Als iemand te jong lijkt wel", "bij dwang altijd, ja".
IF_SO = later(r"^\W*(?:als|bij|indien|wanneer|zodra|if|when)\b[^.]*[\s,](?:ja|wel|altijd|yes|always)\W*$")
