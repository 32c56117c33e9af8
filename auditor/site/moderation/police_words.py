"""The words by which a platform says that it tells the police, or that somebody else does."""

import re

from auditor.site.words.later import later

ADVISES = later(
    r"\b(?:advise|adviseren|raden|recommend|urge|encourage|vragen (?:wij|we) (?:je|u|jou)|roepen|suggest|stimuleren|"
    r"moedigen|aan te geven|kunt u zelf|kun je zelf|zelf aangifte|yourself|raten|empfehlen|bitten (?:wir )?sie|"
    r"conseillons|recommandons|invitons|encourageons|vous-meme)\b"
)
IMPERATIVE = later(
    r"^\W*(?:(?:dan|then|please|altijd|always|also|ook|direct|meteen|in geval van nood|"
    r"bij (?:nood|spoed|gevaar|direct gevaar|acuut gevaar)|in an emergency|if in danger|"
    r"vertrouw je het niet)[,:]?\s)*"
    r"(?:vertel|zeg|praat|meld|bel|neem|waarschuw|ga|stuur|doe|schakel|geef|informeer|contacteer|verwittig|report|"
    r"call|contact|tell|"
    r"inform|phone|notify|ring|dial|alert|ask|go|melden sie|rufen sie|wenden sie|informieren sie|verstandigen sie|"
    r"kontaktieren sie|bitte|signalez|appelez|contactez|prevenez|avertissez|alertez|informez|adressez-vous)\b"
)
MAY = later(
    r"\b(?:wij|we)\s(?:kunnen|mogen|zouden)\b|\b(?:kunnen|mogen|zouden)\s(?:wij|we)\b|"
    r"\bk(?:an|unnen)\s(?:\S+\s){0,6}?worden\b|\b(?:worden|doorgegeven|gemeld|gedeeld)\sk(?:an|unnen)\b|"
    r"\bwe\s(?:may|might|could|can)\b|"
    r"\bmay (?:be )?(?:pass|report|share|forward|disclose|contact|inform|notif|hand|refer)\w*|"
    r"\b(?:gerechtigd|(?:zijn|is|acht\w*) (?:\S+ ){0,3}?bevoegd|bevoegd (?:om|informatie|gegevens|dit|de)|entitled|"
    r"berechtigt|habilites?|en droit|het recht|the right|wegen (?:\S+ ){0,3}?af|weegt (?:\S+ ){0,3}?af|"
    r"(?:bekijken|beoordelen|bepalen|bezien) (?:wij|we|per)|whether (?:or not )?to|of (?:wij|we) de politie|"
    r"(?:may|might|could|can) (?:also )?(?:result|lead|end up)|kan (?:\S+ ){0,3}?(?:leiden|uitmonden|uitlopen|"
    r"resulteren)|"
    r"(?:de |alle )?(?:vrijheid|ruimte|mogelijkheid) (?:\S+ )?voor|"
    r"misschien|reden (?:zijn|vormen)|aanleiding (?:zijn|geven|vormen)|"
    r"perhaps|wellicht|vielleicht|peut-etre)\b|"
    r"\b(?:overwegen|overweegt|overwogen|overweging|erwogen|afgewogen|consider\w*(?! (?:ourselves|it our))|weighed|"
    r"erwag\w*|erwog\w*|"
    r"envisag\w*)\b|\bof (?:een |er )?(?:melding|aangifte)\b|"
    r"\b(?:uitgever|uitgeverij|publisher|cooperatie|eigenaar|owner|platform|\w*beheerders?|\w*redacti?e|redacteuren|"
    r"exploitant|site|"
    r"uitbater|\w*moderator(?:en|s)?|mods|\w*team|bedrijf|aanbieder|vennootschap|bestuur|webmaster|admins?|"
    r"(?:iemand|een|one|somebody|someone) (?:van|of) (?:ons|us)|"
    r"company|operator|administrator|staff) (?:kan|mag|kunnen|mogen|may|can|might)\b|"
    r"\b(?:kan|mag|kunnen|mogen|can|may) (?:(?:het|de|een|the|our|ons|onze|iemand van|een van) )?(?:platform|site|"
    r"\w*beheer\w*|\w*redactie|redacteuren|exploitant|uitbater|\w*moderator\w*|mods|\w*team|"
    r"ons|bestuur|webmaster|eigenaar|admins?|bedrijf|vennootschap)\b|"
    r"(?<!snel )(?<!gauw )\b(?:ik kan|kan ik|i (?:may|might)) (?:\S+ ){0,4}?"
    r"(?:politie|recherche|justitie|police|authorities)\b|"
    r"\b(?:(?:at|in) (?:our|its) (?:sole |own |absolute )?discretion|(?:eigen )?goeddunken|"
    r"naar eigen inzicht|naar ons oordeel|eventueel|mogelijk(?! (?:een )?(?:kind|"
    r"slachtoffer|minderjarig|misbruik|strafba|uitbuiting|gedwongen))|desnoods|soms|sometimes|reserve|"
    r"recht voor|in principe|meestal|doorgaans|usually|normally|proberen|streven|strive|try to|waar mogelijk|"
    r"gegebenenfalls|ggf|moglicherweise|unter umstanden|in der regel|nach eigenem ermessen|nach unserem ermessen|"
    r"vorbehalten|konnen wir|wir konnen|behalten wir uns|eventuellement|le cas echeant|en principe|pouvons|"
    r"a notre discretion|generalement|parfois|manchmal|"
    r"where possible|per keer|per geval|case by case|hangt (?:er)?van|afhankelijk van|depends|besluiten|"
    r"(?<!zelf )(?<!zelf te )beslissen|"
    r"decide)\b"
)
COOPERATES = later(
    r"\b(?:werk\w* (?:\S+\s){0,4}?samen|samenwerk\w*|medewerking|verlenen (?:\S+\s){0,3}?medewerking|co-?operat\w+|"
    r"arbeiten (?:\S+\s){0,4}?zusammen|zusammenarbeit|kooperier\w*|collabor\w*|cooper\w*|work (?:closely )?with|"
    r"liais\w+|goed\w* contact\w*|praten|spreken|praat|overleggen|overlegt|talk|goede? (?:band|contact|"
    r"verstandhouding)|nauw contact|"
    r"good relations?|korte lijnen)\b|\b(?:onderh\w+|heb|hebben|heeft|hou\w+|sta|staan|staat|keep|keeps|maintain\w*|"
    r"have|"
    r"has) (?:\S+ ){0,4}?(?:contact\w*|aanspreekpunt\w*|overleg|touch|ties)\b|\b(?:comply|complies|voldoe\w+|"
    r"werk\w* mee|"
    r"beantwoord\w*|answer) (?:\S+ ){0,4}?(?:verzoek\w*|vordering\w*|requests?|orders?)\b"
)
# Evidence that is kept for the police is no proof that is waited for.
KEEPS_PROOF = later(
    r"\b(?:evidence|proof|bewijs\w*|beweis\w*|preuves?) (?:is |are |wordt |worden |niet |blijft )*(?:veiligstellen|"
    r"veilig gesteld|kept|preserved|"
    r"saved|secured|bewaard|"
    r"behouden|veiliggesteld|verloren|gesichert|conserv\w+)\b|\b(?:keep|keeps|preserv\w+|secur\w+|bewaren|bewaar|"
    r"sichern) (?:the |het |all |alle )?"
    r"(?:evidence|proof|bewijs\w*|beweis\w*)\b"
)
# "Moet ik zelf naar de politie?" asks about the reader.
OF_THE_READER = later(
    r"\b(?:moet|mag|kan|hoef|zal|must|should|may|can|do|muss|soll|kann) (?:ik|i|ich)\b|\b(?:dois|puis|faut)-(?:je|il)\b"
)
ITSELF = later(
    r"\b(?:op eigen initiatief|uit onszelf|uit mezelf|uit zichzelf|uit eigen beweging|spontaan|ongevraagd|uit mijzelf|"
    r"on (?:our|my) own initiative|of (?:our|my) own accord|unprompted|unasked|proactively|"
    r"unaufgefordert|von uns aus|de notre propre initiative|spontanement)\b"
)
# "Wanneer zij dat passend acht", "where it considers this appropriate": at its own choice.
AS_IT_SEES_FIT = later(
    r"(?<!niet )\b(?:passend|wenselijk|opportuun|nodig|noodzakelijk|raadzaam|aangewezen|gepast|geraden|zinvol|"
    r"verstandig)\s(?:acht\w*|vind\w*|oordeel\w*|dun(?:kt|ken))\b|"
    r"\b(?:sees?|deems?|thinks?|considers?|finds?)(?: (?:it|this|that|so|to be))* (?:fit|appropriate|necessary|"
    r"desirable|advisable|useful|proper|needed)\b|\bin (?:its|our) (?:sole |own )?(?:judg(?:e)?ment|opinion)\b"
)
# "Club Orchidee, where many of our members work, tells the police" tells of another.
OTHER_SUBJECT = later(
    r"^\W*(?:(?:De|The|Onze partner|Our partner|Unser Partner|Notre partenaire) )?((?:club|salon|bureau|stichting|"
    r"foundation|agency|studio|hotel|"
    r"partner|privehuis|gemeente|brancheorganisatie)\w*) [A-Z]\w+",
    re.IGNORECASE,
)
MONEY_MATTERS = later(
    r"\b(?:belasting\w*|tax(?:es)?|btw|oplicht\w*|\w*fraude\w*|frauduleu\w*|betaling\w*|betaal\w*|wanbetal\w*|"
    r"scam\w*|fraud\w*|hack\w*|spam|"
    r"diefstal|"
    r"betrug\w*|zahlung\w*|arnaque\w*|escroqu\w*|paiement\w*|chargeback\w*|inbraak|gestolen|stolen|bedreig\w*|"
    r"smaad|drugs|wapens|weapons|break-?ins?|log-?ins?|cyber\w*|virus\w*|phishing|ddos|aanvallen|attacks?|"
    r"vandal\w*|narcotics|einbruch\w*)\b"
)
PLATFORM_ACTS = later(
    r"\b(?:wij|we|zij|ze|they|medewerkers|staff|operator|directie|uitgever(?:ij)?|publisher|cooperatie|vereniging|"
    r"webmaster|eigenaar|owner|bedrijf|vennootschap|company|ons|ons team|"
    r"onze (?:moderatoren|redactie|medewerkers|moderatie)|"
    r"\w*moderator\w*|mods?|\w*redactie|\w*beheer\w*|platform|exploitant|"
    r"uitbater|"
    r"bestuur|\w*team|our|the (?:team|operator|company|platform)|us|i|ik|wir|unser\w*|uns|betreiber\w*|plattform|"
    r"redaktion|nous|notre|nos|exploitant|plateforme|moderateurs?|equipe|"
    # The words of a code that it keeps to.
    r"deelnemers|(?:deelnemende|aangesloten) (?:platform|site|web|partij|leden)\w*|ondertekenaars|signatories|"
    r"participating \w+)\b"
)
PASSIVE = later(
    r"\b(?:volgt|volgen|gebeurt|follows?|wordt|worden|is|are|go|gets?|will be|being|ha(?:s|ve) been|gaat|gaan|goes|"
    r"ligt|liggen|komt|komen|"
    r"ends? up|eindig\w*|belandt|krijgt|hoort|"
    r"weet|knows?|"
    r"receives?|wird|werden|wurde|erhalt|geht|gehen|est|sont|sera|seront|recoit)\b"
)
THIRD_PERSON = later(
    r"\b(?:stelt|doet|meldt|speelt|legt|betrekt|overhandigt|geeft|brengt|licht|schakelt|draagt|zet|stuurt|maakt|"
    r"verwittigt|informeert|waarschuwt|belt|"
    r"meldet|ubergibt|leitet|informiert|verstandigt|erstattet|signale|transmet|informe|avertit|communique|denonce|"
    r"deelt|shares|discloses|informs|notifies|reports|passes|forwards|hands|alerts|contacts|refers|krijgt|hoort|"
    r"belandt|sends|calls|behoudt|"
    r"reserves)\b"
)
READER = later(
    r"\b(?:doet|doe|meldt|meld|belt|bel|gaat|ga|stapt|stap|neemt|neem|geeft|geef|richt) (?:u|je|jij|ge|gij) "
    r"(?:\w+ ){0,4}?(?:bij|naar|met|aan|tot) (?:de )?(?:politie|recherche|justitie)\b|"
    r"^\W*(?:wie|iedereen die|al wie|degene die|whoever|anyone who|everyone who)\b[^.;]{0,80}\b(?:belt|meldt|gaat|"
    r"stapt|waarschuwt|calls|goes|contacts|tells) (?:\w+ ){0,4}?(?:politie|recherche|police)\b|"
    r"\b(?:je|u|jij|you)\s(?:kunt|kan|kun|can|may|should|moet|must|could)\b|"
    r"\b(?:kunt|kun|kan|moet|mag|can|should)\s(?:je|u|jij|you)\b|"
    r"\b(?:sie|du)\s(?:konnen|kannst|sollten|mussen|durfen)\b|\b(?:konnen|kannst|sollten)\s(?:sie|du)\b|"
    r"\b(?:vous|on) (?:pouvez|devez|peut|devriez|pourrez)\b"
)
# The platform gets something from the police, or the police act by themselves.
OTHER_WAY = later(
    r"\b(?:politie|police|justitie|autoriteiten|authorities)\s(?:\S+\s){0,3}?(?:vraagt ons|verzoekt|neemt contact|"
    r"kijkt mee|surft|controleert|scant|monitors?|asks us|requests|contacts us|bezoekt|kan ons|adviseert|tipt|"
    r"raadt)\b|"
    r"^(?:(?!\b(?:wij|we|ik|i)\b).)*\b(?:door|by) (?:de |the |een |an? |some )?(?:agent|agenten|politie|police|"
    r"officers?|recherche|rechercheurs?|cops?)\b"
    r"(?:(?!\b(?:wij|we|ik|i)\b).)*$|"
    r"\bvan de politie\b(?=[^.]{0,20}\b(?:krijgen|kregen|ontvangen|vernam\w*)\b)"
)
# "You need not bring us into it" tells nothing of what the platform does.
NEED_NOT = later(
    # What members are to do is no deed of the platform.
    r"\b(?:verwacht(?:en)?|eisen|verlangen|verplichten|expect|require|oblige) (?:(?:wij|we|ik|"
    r"of) )?(?:\S+ ){0,3}?(?:leden|adverteerders?|"
    r"klanten|bezoekers|gebruikers|members|advertisers|users|clients|visitors|everyone|iedereen|you)\b|"
    r"\bvan (?:\w+ )?(?:leden|adverteerders|klanten|"
    r"bezoekers|gebruikers|iedereen|je|u|jullie) (?:verwachten|eisen|verlangen|vragen) (?:wij|we)\b|"
    r"\b(?:u|je|jij|ge) hoef\w*|\bhoeft? (?:u|je|ge)\b|\byou (?:need not|needn't|do not (?:need|have) to|"
    r"don't (?:need|have) to)\b|"
    r"\b(?:ga(?:at|an)?|kom(?:t|en)?) (?:(?:een van ons|iemand|wij|we|er \w+|ik|graag|samen) )*met (?:je|u|jou) mee\b|"
    r"\b(?:go|come|goes|comes) (?:along )?with you\b|\baccompan(?:y|ies) you\b"
)
# "We can share information with the authorities" says that something may go there, whatever it is about.
MAY_SHARE = later(
    r"\b(?:kunnen|mogen|kan|mag) (?:wij|we|ik) (?:\w+ ){0,3}?"
    r"(?:informatie|gegevens) (?:\w+ )?(?:delen|verstrekken|doorgeven)\b|"
    r"\b(?:wij|we|ik) (?:kunnen|mogen|kan|mag) (?:\w+ ){0,3}?"
    r"(?:informatie|gegevens) (?:\w+ )?(?:delen|verstrekken|doorgeven)\b|"
    r"\bwe (?:may|can|might) (?:\w+ ){0,2}?(?:share|disclose|provide) (?:\w+ ){0,2}?(?:information|data)\b"
)
# "We give no data to others, unless the police ask for them": on request, and so only sometimes.
UNLESS_ASKED = later(
    r"\b(?:verstrek\w*|geven|geef|delen|deel|overhandig\w*|staan|disclose|share|provide|give|release|hand|weitergeben|"
    r"geben|communiquons|transmettons)\b[^.]{0,70}\b(?:tenzij|behalve|unless|except|alleen|enkel|uitsluitend|only|"
    r"ausser|sauf)\b[^.]{0,30}\b(?:politie|justitie|recherche|officier|police|law enforcement|polizei|parket)\b"
    r"[^.]{0,30}\b(?:verzoek\w*|vra(?:ag|agt|gen)|vorder\w*|eis\w*|opvra\w*|ask\w*|request\w*|require\w*|"
    r"order\w*|demand\w*|verlang\w*|demande\w*)\b"
)
OTHER_ACTOR = later(
    r"^\W*(?:\S+\s){0,5}?(?:meld misdaad anoniem|het meldpunt|meldpunt\w*|comensha|offlimits|helpwanted|veilig thuis|"
    r"slachtofferhulp|the hotline|de gemeente|hun medewerkers|das hilfetelefon|child focus|la ligne)\b"
)
WAITING = later(
    r"\b(?:wacht\w*|bewijs|eerst|toestemming|wait|proof|first|permission|warten|beweis\w*|zuerst|attend\w*|"
    r"preuve\w*)\b"
)
KEPT_TO_ITSELF = later(
    r"\bkeeps? (?:\w+ ){0,4}?to (?:ourselves|myself)\b|\bniemand aan\b|"
    r"\b(?:houd|houden) (?:wij|we|ik) (?:(?!niet|nooit)\S+ ){0,3}?(?:voor|onder) (?:onszelf|mezelf|ons|mij|me)\b|"
    r"\bbemoei\w* (?:(?:ik|wij|we|me|mij|ons) )+(?:daar|er|hier)\w* niet\b"
)
# "Wij houden zoiets nooit voor ons": says nothing of where it goes, and denies nothing.
NEVER_KEPT = later(
    r"\b(?:houd|houden|keep) (?:wij |we |ik )?(?:\S+ ){0,4}?(?:niet|nooit|never|not)\b[^.;]{0,20}\b(?:voor|onder|to) "
    r"(?:onszelf|mezelf|ons|mij|me|ourselves|myself)\b|\b(?:never|not|n't) keep\b[^.;]{0,25}\bto (?:ourselves|myself)\b"
)
THEM = later(r"\b(?:naar|aan|bij|to|with) (?:haar|hem|hen|hun|them|her|him)\b|\bdaar\b")
NUMBER = later(r"\b(?:0900|0800|112|101|110|999)\b")
# "That is up to whoever reports", "we do not see that as our task".
LEFT_TO_OTHERS = later(
    r"\bkeeps? (?:(?:it|this|that|what we \w+|such things) )?to (?:ourselves|myself)\b|"
    r"\b(?:draag|dragen|geef|geven|breng|brengen) (?:\w+ ){0,2}?niemand aan\b|"
    r"\b(?:leave|leaves) (?:it|that|this) (?:entirely )?(?:to|up to)\b|\b(?:politie|police) (?:er ?buiten|out of it)\b|"
    r"\b(?:die|ze|hen) (?:houd|houden|laat|laten) (?:wij|we|ik) (?:\w+ )?(?:er ?buiten|hierbuiten)\b|"
    r"\b(?:laten|laat)\b[^.]{0,40}\bover\b|\bbemoei\w* (?:ons|me|mij|zich)\b[^.]{0,25}\bniet\b|\b(?:niet|"
    r"geen) (?:\S+ ){0,2}?"
    r"(?:onze |mijn |een )?(?:taak|rol|verantwoordelijkheid)\b|\bnot (?:our|my|a) (?:job|task|role|place|business)\b|"
    r"\b(?:is|zijn) (?:\w+ )?(?:onze|ons|mijn) (?:werk|taak|zaak|rol|verantwoordelijkheid|pakkie\W?an) niet\b|"
    r"\b(?:de rest|dat|verder) (?:\w+ )?(?:laten|laat) (?:wij|we|ik) aan anderen\b|"
    r"\bup to (?:you|the reporter|whoever|users|visitors)\b|\bis (?:een zaak |aan |iets )(?:van |"
    r"voor )?(?:de melder|jou|u|"
    r"de bezoeker|jezelf|uzelf|de klant)\b|\bsache (?:der|des) |\bc'est a (?:vous|l'utilisateur)|"
    r"\b(?:houd|houden) (?:wij|we|ik) (?:(?!niet|nooit)\S+ ){0,3}?(?:voor (?:onszelf|mezelf|ons|mij|me)|"
    r"intern|onder ons)\b"
)
UNBOUND = later(
    r"\b(?:niet|nicht|not) (?:\S+ ){0,1}?(?:gehouden|verplicht|obliged|bound|verpflichtet|required)\b|"
    r"\bpas (?:tenus?|obliges?)\b"
)
NAMED_ACTOR = later(
    r"\b(?:belt|hangt|stapt|gaat|licht|schakelt|waarschuwt|brengt|stuurt|kan|zal|stelt|doet|"
    r"geeft|meldt|may|shall|will) [A-Z]\w+"
)
NAMED_MAY = later(
    r"(?:^|\d\W+)(?!(?:Dat|Dit|Wie|Iedereen|Er|Zo|Hij|Zij|Ze|Je|U|Men|Het|Niemand|Geen|Een|De|Zoiets|Alles|Anyone|You|"
    r"It|This|That|Nobody|Whoever|Everyone|They|He|She|The|A|An|Whoever)\b)[A-Z]\w+(?: (?:B\.V\.|BV|Ltd|LLC|Inc)\.?)? "
    r"(?:kan|mag|may|might|can)[ ,] ?(?![^.]*[;,:] (?:call|bel|ga|go|report|meld|contact)\b)|"
    r"\b(?:kan|mag|may|might|can) [A-Z]\w+|[a-z] [A-Z]\w+ (?:kan|mag|may|might) "
)
OWN_PROCEDURE = later(
    r"\b(?:wij|we|ons|onze|our|team|redactie|draaiboek|protocol|procedure|stappen(?:plan)?|moderat\w+|wir|unser\w*|"
    r"nous|notre|nos)\b"
)
