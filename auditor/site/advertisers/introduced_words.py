"""The words that introduce a check in a case: what gives cause, how seldom it is, and who is everybody."""

from auditor.site.words.later import later

SHOWS = (
    r"(?:online|live|publi\w+|\w*plaats\w*|shown?|shows|zichtbaar|verschijn\w*|place|posted|appears?|visible|opgenomen|"
    r"erop)"
)
ONE_OF_THEM = (
    r"(?:(?:nieuwe?|new|enkele|single) )?(?:adverte\w+|dames?|heer|vrouw|persoon|person|mens|inserent\w*|plaatser\w*|"
    r"aanbied\w+|sekswerk\w+|escorts?|model\w*|medewerk\w+|lid|leden|profiel(?:en)?|accounts?|advertenties?|"
    r"zoekertjes?|vermelding\w*|oproep\w*|aanvra\w+|aanmelding\w*|inschrijving\w*|document\w*|paspoort\w*|\w+sters?|"
    r"wie|die|advert\w*|announcers?|members?|profiles?|ads?|listings?|providers?|workers?|companions?|ladies|lady|"
    r"performers?|applica\w+|sign-?ups?|passports?|ids?|user|users|gebruikers?|masseu\w+)"
)
OF_EVERYBODY = later(
    rf"\b(?:iedereen|iedere?|elke?|elk van|alle|each|every|all|any) (?:(?:of|van) (?:our|the|de|"
    rf"onze) )?{ONE_OF_THEM}\b|"
    r"\b(?:iedereen|everyone|everybody|altijd|steeds|always|zonder uitzondering|without exception|niemand|nobody|"
    r"no one|anyone|nieuwe (?:adverteerders|leden|profielen)|new (?:advertisers|members|profiles|"
    r"listings))\b(?! (?:van|of) (?:the two|de twee|deze gevallen))"
)
BEFORE_IT_SHOWS = later(
    rf"\b(?:before|voordat|voor|alvorens|vooraleer|until|tot(?:dat)?|pas (?:als|nadat|na|wanneer)|only (?:after|once|"
    rf"when))\b[^.;]{{0,50}}\b{SHOWS}\b|\b{SHOWS}\b[^.;]{{0,30}}\b(?:(?:pas|only) (?:als|nadat|na|wanneer|after|once|"
    rf"when)|before|until|voordat|zolang|unless|tenzij)\b"
)
# A sentence that adds to what holds anyhow.
ADDS = later(
    r"^\W*(?:verder|daarnaast|bovendien|ook|los daarvan|overigens|besides|furthermore|in addition|also|apart from that|"
    r"moreover|normaal\w*|gewoonlijk|meestal|normally|usually)\b"
)
GOES_ON_FROM_IT = later(
    r"^\W*(?:(?:daar|dan|daarop|daarna|vervolgens|die|zij|ze|hij|there|then|on that page|they|those|next|after that)\b|"
    r"(?:je|u|you) (?:krijgt |get )?(?:dan|then|daar|there)\b)"
)
# "If you are unsure about your text, mail us": her own doubt is no cause.
SHE_DOUBTS = later(
    r"\b(?:als|indien|wanneer|mocht|if|when|whenever|should|twijfel(?:t)?) (?:je|jij|u|ge|"
    r"you)\b[^.;,]{0,15}\b(?:twijfelt?|unsure|not sure|in doubt|doubt|onzeker|niet zeker|(?:een )?(?:klacht|melding)|"
    r"(?:a )?(?:complaint|report)|complain|klaagt|meldt)\b|^\W*twijfel (?:je|jij)\b|^\W*twijfelt (?:u|ge)\b"
)
WRONG = (
    r"(?:twijfel\w*|doubt\w*|unsure|onzeker|niet zeker|not sure|not certain|vermoed\w*|verdenk\w*|verdacht\w*|"
    r"suspect\w*|suspicio\w*|argwaan|onraad|bedenkingen|misgivings|reservations|vreemd\w*|odd|strange|raar|rare|"
    r"vragen oproept|raises? questions|jonger|younger|te jong|too young|jong|young|does(?: not|n't) add up|"
    r"do not add up|don't add up|not right|niet pluis|niet vertrouw\w*|klacht\w*|complain\w*|complaint\w*|melding\w*|"
    r"gemeld|gerapporteerd|reports?|reported|tip|signaal|signalen|same (?:pictures|photos)|dezelfde foto'?s|"
    r"gestolen foto'?s|stolen (?:photos|pictures)|aanleiding|reason to|steekproe\w*|spot ?check\w*|at random|"
    r"willekeurig\w*|loting|geloot|niet (?:helemaal )?in de haak|too good to be true|te mooi om waar)"
)
# Something about an advertisement that does not tally; a document that does not is another matter.
DOES_NOT_TALLY = (
    r"(?:(?:iets|er iets|wat|something|anything|(?:je|uw|een|de|het|your|a|an|the) (?:\w+ )?(?:verhaal|\w*advertentie|"
    r"\w*profiel|oproep|zoekertje|vermelding|leeftijd|story|listing|profile|ad|advert|"
    r"age))\b[^.;,]{0,25}\b(?:niet (?:lijkt te )?klop\w*|niet (?:te )?kloppen|klopt niet|rammelt|wringt|schuurt|knaagt|"
    r"looks? (?:off|wrong)|feels? (?:off|wrong)|seems? (?:off|wrong)))"
)
WHEN = (
    r"(?:als|indien|wanneer|mocht\w*|zodra|bij|ingeval|in geval van|na|waar|if|when|whenever|where|should|in case|on|"
    r"upon|after|following|alleen (?:als|bij|wanneer)|only (?:if|when|on|where))"
)
FIRST = (
    r"(?:klopt|kloppen|twijfel\w*|hebben|heeft|heb|vertrouw\w*|ziet|zien|zie|oogt|ogen|lijkt|lijken|krijg\w*|komt|"
    r"komen|is|zijn|denken|denk|vermoed\w*|roept|roepen|bestaat|rijst|does|do|did)"
)
A_CASE = later(
    rf"\b{WHEN}\b[^.;:?]{{0,70}}?\b(?:{WRONG}|{DOES_NOT_TALLY})\b|"
    rf"^\W*{FIRST}\b[^.;:]{{0,60}}?\b{WRONG}\b[^.;:]{{0,60}}?[,?]|"
    r"^\W*(?:klopt|kloppen) er (?:iets|wat)\b[^.;:]{0,25}?\bniet\b"
)
# "Als wij denken dat het paspoort van een ander is, …": whatever it is that the platform thinks.
WE_THINK = later(
    r"\b(?:als|indien|wanneer|if|when|whenever|where) (?:we|wij|ik|i|onze \w+|our \w+|de (?:redactie|beheerder|"
    r"moderator)|a moderator|somebody|someone|iemand)\b[^.;]{0,80}?\b(?:denk\w*|menen|meent|geloven|"
    r"(?<!goed )(?<!orde )(?<!oke )vind(?:en|t)|merk\w*|vertrouw\w*|(?:het gevoel|de indruk|reden|aanleiding|"
    r"redenen) (?:hebben|heeft|krijgen|krijgt)|think|thinks|believe|feel|feels|suspects?|have (?:the|a) (?:feeling|"
    r"impression|reason)|not convinced|niet overtuigd)\b"
)
OUR_OWN = later(
    r"\b(?:ons|onze|wij|we|ik|our|us|redactie|moderator\w*|collega|beheerder)\b[^.;]*\b(?:gevoel|indruk|idee|dat|dass|"
    r"niet|iets|"
    r"vraag|vragen|twijfel\w*|feeling|impression|not)\b"
)
# What is in order goes on: "Hebben wij je document gezien, dan …".
IN_ORDER = later(
    r"\b(?:gezien|ontvangen|binnen|goedgekeurd|akkoord|gecontroleerd|geverifieerd|bevestigd|ingezien|bekeken|klaar|"
    r"in orde|seen|"
    r"received|approved|checked|verified|confirmed|nog niet|not yet)\b"
)
ONLY = later(r"\b(?:alleen|enkel|slechts|uitsluitend|pas|anders|only|just|otherwise|soms|sometimes|nur|seulement)\b")
# "Elke vrijdag trekken we vijf advertenties": of those that are picked out.
PICKS = later(
    r"\b(?:trekken|trekt|loten|kiezen|kiest|pikken|pikt|lichten|draw|draws|pick|picks|select|selects|choose|"
    r"single out)\b[^.;]{0,25}\b(?:een paar|enkele|een handvol|een|twee|drie|vier|vijf|zes|tien|twintig|\d+|a few|"
    r"a handful|some|one|two|three|four|five|six|ten|twenty) (?:\w+ ){0,2}?(?:advertenties?|profiel(?:en)?|"
    r"adverteerders?|dames|leden|accounts?|ads?|adverts?|listings?|profiles?|advertisers?|members?)\b"
)
# "Only people whose age we cannot guess. They send …"
ONLY_SOME = later(
    r"^\W*(?:alleen|enkel|slechts|uitsluitend|only|just) (?:voor |bij |van |aan |for |from |with |of )?(?:people|those|"
    r"mensen|dames|adverteerders|wie|nieuwe|new|profielen|profiles|advertisers|members|leden|listings|ads|"
    r"advertenties)\b"
)
# "Sometimes we want to know more", "De meesten hoeven niets te laten zien", "in een enkel geval bellen we".
FREQUENCY = later(
    r"^\W*(?:maar |but |heel |very |in )?(?:soms|sometimes|af en toe|zo nu en dan|nu en dan|een enkele keer|zelden|"
    r"occasionally|now and (?:then|again)|once in a while|rarely|every so often|(?:een enkel|sommige|bijzondere|"
    r"enkele) geval(?:len)?|(?:some|rare|certain|special) cases|in uitzonderlijke gevallen|steekproefsgewijs|by sample|"
    r"at random)\b|^\W*(?:de )?(?:meeste\w*|most)\b[^.;]{0,50}\b(?:hoeven|hoeft|need|never|nooit|niets|nothing|niet|"
    r"not)\b"
)
