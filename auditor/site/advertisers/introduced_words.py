"""The words that introduce a check of some: who wishes, what one may have, what gives cause, how seldom it is."""

from auditor.site.words.later import later

MARK = (
    r"(?:\w*vink(?:je)?|\w*badge|\w*keurmerk|\w*zegel(?:tje)?|\w*stempel(?:tje)?|\w*ster(?:retje)?|\w*lintje|"
    r"\w*schildje|"
    r"\w*label|\w*krans(?:je)?|\w*kroon(?:tje)?|\w*hartje|\w*strikje|rozet(?:je)?|embleem|icoontje|\w*sticker|emblem|"
    r"speldje|medaille|\w*teken(?:tje)?|\w*merkje|(?:blue |green )?tick|check ?mark|seal|stamp|ribbon|shield|star|"
    r"crown|"
    r"rosette|medal|\w*status|\w*mark|pin|feather|veer(?:tje)?|vlaggetje|bloempje|klavertje|randje)"
)
BY_A_NAME = (
    r"(?:achter|naast|bij|voor|onder|boven|op|om|rond|behind|beside|next to|after|by|around|on|under|above) "
    r"(?:je|uw|jouw|hun|haar|zijn|de|het|your|their|his|her|the|a) (?:\w+ )?"
    r"(?:naam|profiel\w*|\w*foto\w*|advertentie|oproep\w*|zoekertje|vermelding|name|profile|photos?|picture|ad|advert|"
    r"listing)"
)
PLACES = (
    r"(?:adverte\w+|plaats\w*|publi\w+|inschrijv\w*|aanmeld\w*|aanbied\w*|meedoe\w*|lid worden|lid wordt|"
    r"(?:account|profiel|advertentie|vermelding|zoekertje)\b[^.;,]{0,15}\b(?:maken|maakt|aanmaken|openen|hebben|zetten|"
    r"starten)|(?:op|in) (?:de|onze|deze) (?:site|gids|lijst|krant)|erop|erin|erbij|werken|advertis\w+|list(?:ed|"
    r"ing)?\b|"
    r"post\b|publish\w*|join\w*|register\w*|sign up|to place|work (?:here|with)|be (?:on|here))"
)
# "Who wishes, can …", "wie dat wil, kan …", "if you like you can also …", "for those who want more trust".
WHO = (
    r"(?:who|whoever|anyone who|anybody who|those (?:of you )?who|everyone who|if you|for (?:those|anyone|"
    r"whoever)(?: who)?|"
    r"(?:voor )?(?:wie|degenen? die|dames die|adverteerders die|mensen die)|als (?:je|u|ge|jij)|mocht (?:je|u))"
)
WISHES = later(
    rf"\b{WHO} (?:\w+ ){{0,2}}?(?:wish(?:es)?|wants?|likes?|prefers?|cares?|chooses?|wil|wilt|willen|kiest|kiezen|"
    rf"graag|"
    r"prijs stelt)\b(?: (?:to|so|that|it|this|dat|dit|het|graag|kan|kunt))*(?:\W|$)|"
    rf"\b{WHO} (?:[\w'-]+ ){{0,4}}?(?:stand out|(?:extra|more) (?:trust|visibility)|opvallen|(?:meer|extra) "
    r"(?:vertrouwen|aandacht|zichtbaarheid)|bovenaan|hoger)\b"
)
# "Would you like a ribbon on your photo?", above what must be done for it.
WANTED = later(
    rf"\b(?:wil|wilt|want|wants|would you like|like|graag|hoe krijg|how (?:do|can) (?:i|you) get)\b[^.;?]{{0,35}}\b"
    rf"(?:{MARK}|{BY_A_NAME})\b"
)
WANTS_ONLY_TO_PLACE = later(
    rf"\b(?:wish(?:es)?|wants?|likes?|prefers?|chooses?|wil|wilt|willen|kiest|graag)\b[^.;]{{0,40}}\b{PLACES}|"
    rf"\b{WHO} (?:[\w'-]+ ){{0,5}}?{PLACES}[^.;,]{{0,12}}\b(?:wil|wilt|willen)\b"
)
# "Zo krijg je de Vlinder", "Liever extra vertrouwen uitstralen?": what a section is about.
HOW_TO_GET = later(
    r"^\W*(?:zo|hoe|how (?:to|do you|you)) (?:krijg|verdien|haal|get|earn)(?:t)? (?:je |u |ge )?(?:de|het|een|the|an?|"
    r"your|je|uw) "
    r"(?!(?:\w+ )?(?:advertentie|account|profiel|vermelding|plek|plaats|toegang|zoekertje|antwoord|ad|advert|listing|"
    r"profile|"
    r"access|page|pagina|hulp|help|geld|money|klanten|clients|reacties)\b)[a-z'-]+(?: [a-z'-]+){0,2}\W*$|"
    r"^\W*(?:liever|zin in|rather|fancy|wil je|wilt u|want|meer|extra|more|nog meer) [^?]{0,30}\b(?:vertrouwen|trust|"
    r"opvallen|"
    r"stand out|zichtbaarheid|visibility|hoger|higher|bovenaan)\b[^?]{0,25}\?\W*$"
)
# "You can earn a star", "je kunt een veertje naast je naam krijgen", "there is a badge for …".
OFFERS = later(
    r"\b(?:can|may|could|kun|kunt|kan|kunnen|mag|mogen)\b[^.;]{0,25}?\b"
    rf"(?:(?:an?|the|een|het|de|zo'n|ons|onze|our) (?:[\w'-]+ ){{0,3}}?(?:{MARK}\b|[\w'-]+ {BY_A_NAME}))|"
    rf"\b(?:krijg\w*|verdien\w*|haal(?:t)?|aanvra\w+|get|gets|earns?|receives?|ask for|apply for|order|request)\b "
    rf"(?:(?:an?|the|een|het|de|zo'n|ons|onze|our|for) )+(?:[\w'-]+ ){{0,3}}?(?:{MARK}\b|[\w'-]+ {BY_A_NAME})|"
    r"\b(?:trusted|verified|approved|certified|vertrouwde|geverifieerde|erkende|gewaarmerkte) (?:members?|advertisers?|"
    r"profiles?|leden|adverteerders|profielen|dames) (?:have|has|hebben|heeft|did|zijn|are)\b|"
    r"\b(?:free choice|vrije keuze|eigen (?:keuze|beweging|initiatief)|own (?:choice|accord|initiative)|vrijwillige? "
    r"(?:\w+ )?(?:check|controle|verificatie|stap)|(?:voluntary|optional) (?:\w+ )?(?:check|verification|step))\b"
)
# "… and we put the gold mark on your profile."
PUTS_A_MARK = later(
    rf"\b(?:put|puts|place|add|zetten|zet|plakken|plakt|geven|geeft|give|gives|hangen|tonen|"
    rf"show) (?:[\w'-]+ ){{0,5}}?{MARK} "
    rf"{BY_A_NAME}\b|\b(?:put|zetten|plakken|geven|give) (?:we|wij|ik|je|u|you|the|een|het|a|de|er|"
    rf"dan)? ?(?:\w+ ){{0,3}}?{MARK}\b"
    rf"[^.;]{{0,20}}\b(?:profiel|profile|naam|name|advertentie|ad|listing)\b"
)
# "You can do without, of course."
DO_WITHOUT = later(
    r"^\W*(?:you (?:can|may) (?:also |just as well |easily )?(?:do|go|manage|live) without|(?:zonder|"
    r"without)(?: \w+)? (?:kan|mag|gaat|lukt|works|is) (?:het )?(?:ook|prima|gewoon|net zo goed|fine|too|as well)\b|"
    r"(?:het|dat|dit|it|this|that) (?:hoeft|moet|is|need)(?: \w+){0,2}? (?:niet|not|vrijwillig|voluntary|"
    r"optional|"
    r"your choice|jouw keuze|uw keuze)\W*(?:$|[,;])|(?:wie|whoever|anyone who|those who|"
    r"if you) (?:[\w'-]+ ){0,3}?(?:liever|prefers?|"
    r"rather|niet wil|does not want|don't want)\b[^.;]*\b(?:welkom|welcome|gewoon|ook|all the same|anyway|fine|still|"
    r"too)\b)"
)
FREE = (
    r"(?:optional|optioneel|vrijwillig|vrijblijvend|facultatief|voluntary|(?:niet|geen|not|never|"
    r"n't) (?:\w+ )?(?:verplicht\w*|"
    r"verplichting|mandatory|required|compulsory|obligatory|nodig|needed|necessary|must)|up to you|(?:your|je|"
    r"uw) (?:own |"
    r"eigen )?(?:choice|keuze)|mag,? (?:maar |het )?(?:hoeft|moet) niet|hoeft (?:\w+ )?niet|extra(?:'s|s)?|a bonus)"
)
FREE_OF_IT = later(rf"\b{FREE}\b")
NOT_FREE = later(
    r"\b(?:niet|not|nooit|never|geen|isn't) (?:\w+ )?(?:optio\w+|vrij\w+|facultati\w+|volunt\w+|keuze|choice)\b"
)
# Nothing goes online without it.
OF_NOBODY = later(
    r"\b(?:niemand|niets|geen \w+|nobody|no one|nothing|no \w+)\b[^.;]{0,50}\b(?:online|live|zichtbaar|geplaatst|"
    r"gepubliceerd|visible|published|posted|shown)\b|\b(?:geen|zonder|no|without)\b[^.;,]{0,25}, (?:geen|no)\b"
)
SHOWS = (
    r"(?:online|live|publi\w+|\w*plaats\w*|shown?|shows|zichtbaar|verschijn\w*|place|"
    r"posted|appears?|visible|opgenomen|erop)"
)
ONE_OF_THEM = (
    r"(?:(?:nieuwe?|new|enkele|single) )?(?:adverte\w+|dames?|heer|vrouw|persoon|person|mens|inserent\w*|plaatser\w*|"
    r"aanbied\w+|sekswerk\w+|escorts?|model\w*|medewerk\w+|lid|leden|profiel(?:en)?|accounts?|advertenties?|"
    r"zoekertjes?|"
    r"vermelding\w*|oproep\w*|aanvra\w+|aanmelding\w*|inschrijving\w*|document\w*|paspoort\w*|\w+sters?|wie|die|"
    r"advert\w*|"
    r"announcers?|members?|profiles?|ads?|listings?|providers?|workers?|companions?|ladies|lady|performers?|applica\w+|"
    r"sign-?ups?|passports?|ids?|user|users|gebruikers?|masseu\w+)"
)
OF_EVERYBODY = later(
    rf"\b(?:iedereen|iedere?|elke?|elk van|alle|each|every|all|any) (?:(?:of|van) (?:our|the|de|"
    rf"onze) )?{ONE_OF_THEM}\b|"
    r"\b(?:iedereen|everyone|everybody|altijd|steeds|always|zonder uitzondering|without exception|niemand|nobody|"
    r"no one|"
    r"anyone|nieuwe (?:adverteerders|leden|profielen)|new (?:advertisers|members|profiles|listings))\b"
    r"(?! (?:van|of) (?:the two|de twee|deze gevallen))"
)
BEFORE_IT_SHOWS = later(
    rf"\b(?:before|voordat|voor|alvorens|vooraleer|until|tot(?:dat)?|pas (?:als|nadat|na|wanneer)|only (?:after|once|"
    rf"when))\b"
    rf"[^.;]{{0,50}}\b{SHOWS}\b|\b{SHOWS}\b[^.;]{{0,30}}\b(?:(?:pas|only) (?:als|nadat|na|wanneer|after|once|when)|"
    rf"before|until|voordat|zolang|unless|tenzij)\b"
)
# A sentence that adds to what holds anyhow.
ADDS = later(
    r"^\W*(?:verder|daarnaast|bovendien|ook|los daarvan|overigens|besides|furthermore|in addition|also|apart from that|"
    r"moreover|normaal\w*|gewoonlijk|meestal|normally|usually)\b"
)
GOES_ON_FROM_IT = later(
    r"^\W*(?:(?:daar|dan|daarop|daarna|vervolgens|die|zij|ze|hij|there|then|on that page|they|those|next|"
    r"after that)\b|(?:je|u|you) (?:krijgt |get )?(?:dan|then|daar|there)\b)"
)
# "If you are unsure about your text, mail us": her own doubt is no cause.
SHE_DOUBTS = later(
    r"\b(?:als|indien|wanneer|mocht|if|when|whenever|should|twijfel(?:t)?) (?:je|jij|u|ge|"
    r"you)\b[^.;,]{0,15}\b(?:twijfelt?|"
    r"unsure|not sure|in doubt|doubt|onzeker|niet zeker|(?:een )?(?:klacht|melding)|(?:a )?(?:complaint|report)|"
    r"complain|"
    r"klaagt|meldt)\b|^\W*twijfel (?:je|jij)\b|^\W*twijfelt (?:u|ge)\b"
)
WRONG = (
    r"(?:twijfel\w*|doubt\w*|unsure|onzeker|niet zeker|not sure|not certain|vermoed\w*|verdenk\w*|verdacht\w*|"
    r"suspect\w*|"
    r"suspicio\w*|argwaan|onraad|vreemd\w*|odd|strange|raar|rare|vragen oproept|raises? questions|jonger|younger|"
    r"te jong|"
    r"too young|jong|young|does(?: not|n't) add up|do not add up|don't add up|not right|niet pluis|niet vertrouw\w*|"
    r"klacht\w*|complain\w*|complaint\w*|melding\w*|gemeld|gerapporteerd|reports?|reported|tip|signaal|signalen|"
    r"same (?:pictures|photos)|dezelfde foto'?s|gestolen foto'?s|stolen (?:photos|pictures)|aanleiding|reason to|"
    r"steekproe\w*|spot ?check\w*|at random|willekeurig\w*|loting|geloot|niet (?:helemaal )?in de haak|"
    r"too good to be true|"
    r"te mooi om waar)"
)
# Something about an advertisement that does not tally; a document that does not is another matter.
DOES_NOT_TALLY = (
    r"(?:(?:iets|er iets|wat|something|anything|(?:je|uw|een|de|het|your|a|an|the) (?:\w+ )?(?:verhaal|\w*advertentie|"
    r"\w*profiel|oproep|zoekertje|vermelding|leeftijd|story|listing|profile|ad|advert|age))\b[^.;,]{0,25}\b(?:niet "
    r"(?:lijkt te )?klop\w*|niet (?:te )?kloppen|klopt niet|rammelt|wringt|schuurt|knaagt|looks? (?:off|wrong)|"
    r"feels? (?:off|wrong)|seems? (?:off|wrong)))"
)
WHEN = (
    r"(?:als|indien|wanneer|mocht\w*|zodra|bij|ingeval|in geval van|na|waar|if|when|whenever|where|should|in case|on|"
    r"upon|"
    r"after|following|alleen (?:als|bij|wanneer)|only (?:if|when|on|where))"
)
FIRST = (
    r"(?:klopt|kloppen|twijfel\w*|hebben|heeft|heb|vertrouw\w*|ziet|zien|zie|oogt|ogen|lijkt|lijken|krijg\w*|komt|"
    r"komen|"
    r"is|zijn|denken|denk|vermoed\w*|roept|roepen|bestaat|rijst|does|do|did)"
)
A_CASE = later(
    rf"\b{WHEN}\b[^.;:?]{{0,70}}?\b(?:{WRONG}|{DOES_NOT_TALLY})\b|"
    rf"^\W*{FIRST}\b[^.;:]{{0,60}}?\b{WRONG}\b[^.;:]{{0,60}}?[,?]|"
    r"^\W*(?:klopt|kloppen) er (?:iets|wat)\b[^.;:]{0,25}?\bniet\b"
)
# "Als wij denken dat het paspoort van een ander is, …": whatever it is that the platform thinks.
WE_THINK = later(
    r"\b(?:als|indien|wanneer|if|when|whenever|where) (?:we|wij|ik|i|onze \w+|our \w+|de (?:redactie|beheerder|"
    r"moderator)|"
    r"a moderator|somebody|someone|iemand)\b[^.;]{0,80}?\b(?:denk\w*|menen|meent|geloven|"
    r"(?<!goed )(?<!orde )(?<!oke )vind(?:en|t)|merk\w*|"
    r"vertrouw\w*|"
    r"(?:het gevoel|de indruk|reden|aanleiding|redenen) (?:hebben|heeft|krijgen|krijgt)|think|thinks|believe|feel|"
    r"feels|"
    r"suspects?|have (?:the|a) (?:feeling|impression|reason)|not convinced|niet overtuigd)\b"
)
ONLY = later(r"\b(?:alleen|enkel|slechts|uitsluitend|pas|anders|only|just|otherwise|soms|sometimes|nur|seulement)\b")
# "Elke vrijdag trekken we vijf advertenties": of those that are picked out.
PICKS = later(
    r"\b(?:trekken|trekt|loten|kiezen|kiest|pikken|pikt|lichten|draw|draws|pick|picks|select|selects|choose|"
    r"single out)\b"
    r"[^.;]{0,25}\b(?:een paar|enkele|een handvol|een|twee|drie|vier|vijf|zes|tien|twintig|\d+|a few|a handful|some|"
    r"one|two|"
    r"three|four|five|six|ten|twenty) (?:\w+ ){0,2}?(?:advertenties?|profiel(?:en)?|adverteerders?|dames|leden|"
    r"accounts?|ads?|"
    r"adverts?|listings?|profiles?|advertisers?|members?)\b"
)
# "Sometimes we want to know more", "De meesten hoeven niets te laten zien", "in een enkel geval bellen we".
FREQUENCY = later(
    r"^\W*(?:maar |but |heel |very |in )?(?:soms|sometimes|af en toe|zo nu en dan|nu en dan|een enkele keer|zelden|"
    r"occasionally|now and (?:then|again)|once in a while|rarely|every so often|(?:een enkel|sommige|bijzondere|"
    r"enkele) "
    r"geval(?:len)?|(?:some|rare|certain|special) cases|in uitzonderlijke gevallen|steekproefsgewijs|by sample|"
    r"at random)\b|"
    r"^\W*(?:de )?(?:meeste\w*|most)\b[^.;]{0,50}\b(?:hoeven|hoeft|need|never|nooit|niets|nothing|niet|not)\b"
)
