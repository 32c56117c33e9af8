"""The words around an age limit: who places, who looks, what is banned, what is a job or a category."""

from auditor.site.entries.entry_nouns import ENTRIES
from auditor.site.words.later import later

NAMED = rf"(?:{ENTRIES}|kaartjes?|kaart|cards?)"
ADVERTISES = later(
    r"\b(?:adverte\w+|plaats\w*|geplaatst|inschrijv\w+|aanbied\w*|werkzaam|werken|aanmeld\w*|advertis\w+|"
    r"post(?:s|ing)?|list(?:ed|ing)?|place|work|inserier\w*|annoncier\w*|schalt\w*|aufgeb\w*|veroffentlich\w*|"
    r"anbiet\w*|"
    r"publi\w*|annonc\w*|depos\w*|inscri\w*)\b"
)
FULL_AGE = later(
    r"\b(?:meerderjarig\w*|volwassen\w*|adults?|of (?:full |legal )?age|volljahrig\w*|erwachsen\w*|majeure?s?|"
    r"adultes?)\b"
)
DEPICTED = later(
    r"\b(?:met|over|van|of|with|involving) (?:\w+ )?(?:minderjarig\w*|minors)\b[^.;]{0,12}\b(?:plaatsen|publiceren|"
    r"tonen|"
    r"aanbieden|aan te bieden|adverteren)\b|\b(?:post|offer|advertise|publish)\w*\b[^.;]{0,20}\b(?:of|with|"
    r"involving) (?:\w+ )?minors\b|"
    r"\b(?:(?:beelden|foto\S*|afbeeldingen|teksten|inhoud|content|images?|material|advertenties?|advert\w*|ads?|"
    r"listings?) (?:van|met|waarin|over|of|with|featuring|involving|showing|waarop) (?:\S+ ){0,3}?(?:minderjarig\w*|"
    r"minors?|children|kinderen))|"
    r"adverten\w*[^.]{0,30}minderjarig\w*(?! (?:mogen|kunnen))|\b(?:gaan|gaat) over (?:\w+ )?minderjarig\w*|"
    r"about minors|\b(?:minderjarig\w*|minors|kinderen|children) (?:in|op|on) (?:\w+ ){0,2}?(?:oproep\w*|"
    r"advertenties|beeld|foto\S*|teksten|"
    r"photos|ads)\b|\b(?:uitbuiting|misbruik|bescherming|verhandel\w+|exploitation|abuse|protection) (?:van|"
    r"of) (?:\w+ )?"
    r"(?:minderjarig\w*|minors?)\b|"
    r"(?:rollenspel\w*|kleding|woorden|nabootsen|role-?play\w*|wording|emoji\w*|school\w*)\b|"
    r"(?:lijkt|oogt|looks?|seems?|vermoed\w*|suspect\w*|verdenk\w*|suggere\w*|suggest\w*)\b"
)
JOB = later(
    r"\b(?:moderator|redacteur|medewerker|collega|beheerder|stagiair\w*|developer|ontwikkelaar|chauffeur|"
    r"receptionist\w*|"
    r"klantenservice) (?:\S+ )?(?:gezocht|m/v|\(m/v)|(?:zoeken|gezocht|wanted)\b[^.]{0,30}\b(?:moderator|redacteur|"
    r"medewerker|developer|vrijwilliger)|\bmoderator\w* (?:wanted|gesucht)|"
    r"\b(?:vacature\w*|sollicit\w*|medewerker (?:klanten\w+|support|moderatie|redactie|administratie|marketing)|"
    r"vrijwilligers? (?:gezocht|gevraagd|worden)|vrijwilligerswerk|vacanc\w*|job opening|we are hiring|"
    r"stage(?:plek|plaats))\b"
)
BARE = later(r"\D{0,12}?\b(1[6-9]|2[0-5]|achttien|eenentwintig|eighteen|twenty-one)(?:\D{0,8}|[.!]\s.*)")
HOW_OLD = later(r"\b(?:vanaf|minimumleeftijd|from|minimum age|hoe oud|welke leeftijd|how old|wie alt|quel age)\b")
MONEY = later(r"\b(?:kost\w*|prijs|tarie\w*|price|cost\w*|fee)\b")
# "18+ rubrieken" in a sales pitch limits nobody.
LIMITS = later(
    r"\b(?:alleen|uitsluitend|enkel|slechts|bestemd|bedoeld|volwassen\w*|meerderjarig\w*|moet\w*|dien\w*|toegang\w*|"
    r"verboden|"
    r"jonger|onder|ouder|minimaal|minimum\w*|minstens|vanaf|mag|mogen|bent|ben|zijn|niet|leeftijd\w*|toegestaan|"
    r"only|adults?|must|enter\w*|access|under|over|older|least|are|is|forbidden|minors?|minderjarig\w*|not|age\w*|"
    r"nur|ausschließlich|volljahrig\w*|erwachsen\w*|muss|mussen|mindest\w*|minderjahrig\w*|nicht|verboten|zutritt|"
    r"unter|"
    r"reserve\w*|interdit\w*|majeur\w*|mineur\w*|adultes|doit|doivent|devez|moins|uniquement)\b"
)
# The act of placing, told without whoever does it, and those who work for whoever places.
PLACES = later(
    r"\b(?:ik|en|i|and) (?:plaats|adverteer|post|place|advertise)\b|"
    r"\b(?:maken|maak|zetten|zet) (?:we|wij|ik) (?:er )?(?:een|je|jouw|uw) (?:eigen )?(?:pagina|profiel|advertentie)\b|"
    r"\b(?:en|and|und|et) (?:je|jij|u|ge|you|sie|vous) (?:\w+ )?(?:plaatst|adverteert|place|post|advertise|"
    r"inserieren|publiez)\b|"
    r"^\W*(?:plaatsen|adverteren|meedoen|inschrijven|aanmelden|uitzenden|publiceren|erop staan|posting|advertising|"
    r"broadcasting)\b|"
    # "Om een briefje te prikken", "een topic openen", "op de kaart komt wie minstens 18 is".
    rf"\b(?:een|je|jouw|uw|zo'n|a|an|your) (?:\S+ )?{NAMED} (?:te )?(?:prikken|plakken|(?:op |aan |neer )?(?:te )?"
    r"(?:hangen|zetten|plakken)|ophangen|aanplakken|neerzetten)\b|"
    r"\b(?:topic|onderwerp|draad(?:je)?|thread) (?:te )?(?:openen|starten|beginnen|aanmaken|open|start)\b|"
    r"\b(?:op|in) (?:de|het|ons|onze|deze) (?:kaart|lijst|gids|site|bord|prikbord|muur|catalogus|etalage|rubriek) "
    r"(?:\S+ )?(?:komt|staat|komen|staan) (?:\S+ )?(?:wie|iedereen|iemand)\b|"
    r"\b(?:host|gastvrouw|gastheer|aanbieder|model|performer) (?:zijn|worden)\b|"
    r"^\W*(?:zelf )?(?:iets )?(?:ophangen|posten|te koop staan|aanbieden|een (?:advertentie|oproep|profiel) "
    r"plaatsen)\b|"
    r"\b(?:mag|kan|moet|kun|must|may|can|darf|kann|muss|puis)[- ](?:ik|je|i|one|you|ich|man|je|on) (?:\S+ ){0,4}?"
    r"(?:plaatsen|adverteren|inschrijven|aanmelden|ophangen|posten|erop|post|advertise|list|inserieren|publier|"
    r"annoncer)\b|"
    r"\b(?:opdracht(?:en)?|inzending(?:en)?|orders?)\b[^.;]{0,40}\b(?:aanvaard|geaccepteerd|aangenomen|accepted)\b|"
    r"\b(?:advertenties|oproepen|zoekertjes|profielen|annonces|inzendingen|listings|ads|adverts|profiles|anzeigen|"
    r"inserate) "
    r"(?:\S+ ){0,3}?(?:van|from|by|von|de) (?:personen|mensen|iemand|dames|persons|people|anyone|women|personen|"
    r"personnes)\b|"
    r"\b(?:dames|heren|modellen|meiden|escorts|gastvrouwen|masseuses|ladies|models|companions|damen|frauen|filles|"
    r"femmes) (?:\S+ )?(?:van|vanaf|boven|ouder|aged|over|ab|uber|de plus|(?:van )?minstens|minimaal|18|21)\b|"
    r"\b(?:vermelding\w*|advertenties?|profiel(?:en)?|annonces?|listings?|ads?|adverts?|profiles?) (?:kan|kunnen|mag|"
    r"mogen|wordt|worden|may|can|must) (?:\S+ ){0,3}?(?:aangevraagd|geplaatst|opgegeven|aangemaakt|ingediend|"
    r"afgenomen|requested|placed|posted|created|submitted|ordered)\b[^.;]{0,20}\b(?:door|by)\b|"
    r"\b(?:sessies?|diensten|massages?|gezelschap|services?|sessions?) (?:aanbieden|geven|te geven|aan te bieden)\b|"
    r"\b(?:offer|offering|provide|providing) (?:\w+ )?(?:services?|sessions?|massages?|companionship)\b|"
    r"\b(?:dames|vrouwen|mannen|mensen|personen|women|people)\b[^.;]{0,30}\bkrijg(?:t|en) (?:hier |bij ons )?(?:een|"
    r"geen) (?:eigen )?"
    r"(?:plek|plaats|pagina|profiel|advertentie|vermelding)\b|"
    r"\b(?:werken|te werken|werk|meewerken|aan de slag) (?:via|bij|met|voor) (?:ons|mij|deze site|dit bureau)\b|"
    r"\bwork(?:ing)? (?:with|through|via|for) us\b|\bvoor (?:\w+ )?(?:werkenden|sekswerkers|adverterenden)\b|"
    r"\b(?:plaatsen|adverteren) (?:\S+ ){0,4}?(?:kan|mag|kunnen|mogen)\b|"
    r"\b(?:iedereen|ieder|elkeen|wie|degenen?|everyone|anyone) (?:die |who )?(?:hier |daar |er |"
    r"bij \w+ )?(?:masseert|werkt|"
    r"massages? geeft|gasten ontvangt|massages|works)\b|"
    r"^\W*(?:wie|iedereen die|everyone who|anyone who|whoever)(?: is)? (?:\S+ )?(?:hier|in (?:de|deze|onze|the|our|"
    r"this) (?:gids|lijst|"
    r"catalogus|guide|directory|list)|op (?:de|deze|onze) (?:site|lijst)|on (?:this|our|the) (?:site|list))(?: te)? "
    r"(?:staat|staan|komt|wordt vermeld|vermeld wordt|is listed|appears|stands)\b|"
    r"^\W*(?:everyone|anyone|whoever)(?: who)?(?: is|'s)? (?:listed|shown|featured)\b|"
    r"\bwie (?:hier |bij ons |zich |iets |een advertentie )?(?:plaatst|adverteert|inschrijft|uitzendt|aanbiedt)\b|"
    r"\b(?:iedereen|ieder|elke dame|elke medewerker|everyone|anyone) (?:die|who) (?:bij mij|bij ons|bij u|"
    r"voor mij|hier|for me|"
    r"here|in (?:de|uw|een) (?:advertentie|vermelding)) \S*\s?(?:werk\w*|sta\w*|works?)\b|"
    # "Hang je een kaartje op", "post something here", "wie in ons hoekje wil hangen".
    r"\b(?:hang|zet|plaats|plak|maak|hangt|plaatst|plakt|post|put up|place)\b (?:(?:je|jij|u|ge|jullie|you) )?(?:\S+ )?"
    rf"(?:iets|something|anything|{NAMED}) ?(?:\S+ ){{0,3}}?(?:op|erop|er bij|neer|online|in|here|up|on)\b|"
    r"^\W*(?:wie|iedereen die|ieder die|whoever|anyone who|everyone who)\b[^.;,]{0,50}\b(?:wil|wenst te|wants? to|"
    r"wishes to|komt|gaat) (?:\S+ )?(?:hangen|staan|adverteren|plaatsen|ophangen|verschijnen|hang|stand|advertise|"
    r"appear|be listed)\b|"
    rf"\b(?:kan|kunnen|mag|mogen|wordt|worden|can|cannot|may|will|are|is) (?:\S+ ){{0,3}}?(?:in|op|on|with)? ?(?:\S+ )?"
    rf"{NAMED} (?:\S+ )?(?:opgenomen|vermeld|getoond|aangeboden|included|listed|shown)\b"
)
# "Dat geldt net zo goed voor wie er een advertentie op zet."
SAME_FOR = later(
    r"\b(?:voor|for|fur|pour)\b[^.]{0,60}\b(?:geldt|gelden|goes|applies|gilt|vaut)\b[^.]{0,20}\b(?:hetzelfde|dat|"
    r"dit|ook|"
    r"eveneens|diezelfde|the same|too|as well|dasselbe|auch|aussi)\b|"
    r"^\W*(?:dat|dit|hetzelfde|ook|diezelfde|dezelfde|die|deze|the same|this|that|it|das|dies\w*|dasselbe|gleiches|"
    r"cela|ceci|il en va de meme)\b(?: (?:grens|leeftijd\w*|eis|regel|minimum|limit|age|rule))?[^.]{0,45}"
    r"\b(?:voor|for|to|fur|pour)\b"
)
# An advertiser is turned away, whoever is spoken to.
REFUSES_PLACING = later(
    r"\b(?:zet|zetten|plaats|plaatsen|neem|nemen|schrijf|schrijven|laat|laten) (?:ik|we|wij) (?:je|jou|u|jouw|"
    r"uw)\b[^.]{0,30}"
    r"\b(?:niet|geen)\b|\b(?:kun|kan|mag|kunt) (?:je|u|jij) (?:\S+ ){0,3}?(?:niet|geen) (?:\S+ "
    r"){0,3}?(?:adverteren|plaatsen|"
    r"inschrijven|aanmelden|meedoen|staan|zetten|ophangen|posten)\b|\b(?:we|i) (?:do not|don't|won't|will not|cannot|"
    r"can't) (?:list|"
    r"publish|post|"
    r"place|advertise|take) (?:you|your)\b|\byou (?:can't|cannot|may not) (?:post|advertise|list)\b|"
    r"\b(?:je|jouw|uw) (?:advertentie|profiel|oproep|zoekertje|annonce)\b[^.]{0,30}\b(?:niet|geweigerd|afgewezen)\b|"
    r"\b(?:zet|zetten|plaats|plaatsen|neem|nemen|schrijf|schrijven) (?:ik|we|wij) (?:\S+ ){0,3}?(?:niemand\b|"
    r"(?:niet|nooit) (?:op|"
    r"erop|erbij|er bij|in|aan|online|tussen|hier|op de \w+)\b|(?:niet|nooit)\W*$)|"
    r"\b(?:kom|komt|sta|staat) (?:je|jij|u|ge|niemand|zij|ze|hij|er)?\s?(?:hier |bij ons |er |nog |dan "
    r"){0,3}?(?:niemand |niet |nooit ){0,2}"
    r"(?:op (?:de|deze|onze) (?:site|lijst|pagina|website)|erop|er niet op|er nooit op|er pas op|niet op|tussen)\b|"
    r"\b(?:niemand|nobody|no one)\b(?![^.;]*\b(?:zonder|without)\b)[^.;]{0,40}\b(?:is|are|wordt|worden|gets?|"
    r"komt|staat) (?:hier |ever |on "
    r")?(?:listed|published|posted|"
    r"featured|placed|taken on|geplaatst|vermeld|opgenomen|erop)\b|"
    r"\b(?:we|wij|ik)? ?(?:werk|werken|begin|beginnen) (?:we |wij |ik )?(?:hier )?(?:niet|nooit) (?:met|aan) "
    r"(?:dames|meisjes|meiden|"
    r"vrouwen|jongens|mannen|mensen|modellen|iemand|wie)\b|"
    r"\b(?:we|i) (?:do not|don't|never|won't|will not) work with (?:anyone|anybody|women|ladies|girls|models|"
    r"people|companions)\b|"
    r"\bkrijg(?:t|en)? (?:je |u )?(?:hier |bij ons |van ons |op deze site )?(?:nog )?(?:geen \w+ (?:en|of) (?:ook )?)?"
    r"geen (?:eigen )?(?:plek|"
    r"plaats|pagina|profiel|"
    r"advertentie|vermelding)\b|"
    r"\b(?:are|is|get|gets|be|will be) (?:never|not) (?:listed|published|posted|put up|placed|taken on)\b|"
    r"\b(?:we|i) (?:list|publish|post|place) (?:no ?one|nobody)\b|"
    r"\b(?:we|wij|ik) (?:nemen|neem|plaatsen|plaats|zetten|zet|schrijven|schrijf|tonen) (?:\w+ ){0,2}?niemand\b|"
    r"\b(?:we|i) (?:do not|don't|never|will not|won't) (?:list|publish|post|place|accept|take on|represent) "
    r"(?:a |an |any )?(?:(?:profiles?|ads?|advert\w*|listings?) (?:of|from|for|by) )?(?:anyone|anybody|women|ladies|"
    r"companions|people|models)\b|\b(?:we|i) (?:accept|take on|represent) (?:no ?one|nobody)\b|"
    r"\b(?:kunnen|mogen|zullen) (?:we|wij|ik) (?:je|u|jou|jouw|uw)\b[^.]{0,30}\bniet\b|"
    r"\b(?:there is|is er|er is|ist|il n'y a) (?:\S+ ){0,2}?(?:no|geen|kein|pas de) (?:\w+ )?(?:place|room|plek|"
    r"plaats|ruimte|platz) "
    r"(?:here |hier )?(?:for|voor|fur|pour)\b|\bnehmen wir (?:sie|dich) nicht\b|\bkonnen (?:sie|"
    r"du) (?:hier )?nicht inserieren\b"
)
LEAVES = later(
    r"\b(?:deze|dit|onze|this|our) (?:site|website|plek|pagina|platform|place) (?:is )?(?:\w+ )?(?:niets|niks|"
    r"niet|nothing|not) (?:voor|for)\b|"
    r"\b(?:ga (?:dan |hier |alsjeblieft )*(?:weg|terug|naar)|verlaat|sluit (?:dan )?(?:deze|dit)|"
    r"dan hoor je hier niet|"
    r"leave|go away|close this|verlass\w*|quittez)\b"
)
# What is said of the site itself is said of whoever looks, on a page for advertisers too.
SITE_ITSELF = later(
    r"\b(?:gebruik|gebruiken|use) (?:van |of )?(?:de|deze|onze|the|this|our) (?:site|website|dienst|service|"
    r"platform)\b|"
    r"^\W*(?:onze|deze|de|heel|this|the|our|diese|unsere|ce|notre)\s(?:site|website|pagina'?s?|forum|platform|seite|"
    r"webseite|"
    r"webshop|portal|portaal)\b|\b(?:toegang tot|access to|zutritt zu|acces a)\b|"
    r"^\W*[\w'.&-]+(?: [\w'.&-]+){0,3} (?:is|ist|est) (?:\w+ ){0,3}?(?:bestemd|bedoeld|toegankelijk|intended|meant|"
    r"bestimmt|reserve)\b|"
    r"\b(?:deze|onze|de|this|our|the) (?:site|website|dienst|service|platform)\b[^.;]{0,20}?\b(?:gebruiken|bezoeken|"
    r"use|visit|niets voor|niet voor|not for)\b|"
    r"\b(?:bekijken|bezoeken|"
    r"rondkijken|meelezen|"
    r"view|visit|browse)\b"
)
# A text that tells what platforms in general do sets no rule of this one.
PLATFORMS = later(r"^\W*(?:\d+[.)]?\s)?(?:de |the |alle )?(?:platforms?|platformen|sites)\b")
VISITS = later(r"\b(?:site|website|bezoek\w*|bekijk\w*|kijk\w*|visit\w*|view\w*|enter|browse|lez\w+|lees)\b")
# "Om te reageren moet je een profiel aanmaken. Dat kan vanaf 18 jaar.": an account of who answers or looks.
TO_ANSWER = later(
    r"\b(?:om|pour|um|to|for) (?:\S+ ){0,4}?(?:(?:te |zu )?(?:kunnen )?(?:reageren|antwoorden|chatten|bellen|mailen|"
    r"stemmen|beoordelen|bekijken|lezen|kijken|meelezen|(?:contact|berichten?) \S+)|replying|reply|respond\w*|"
    r"comment\w*|chat\w*|contact\w*|messag\w*|vote|voting|review\w*|view\w*|watch\w*|repondre|contacter|antworten|"
    r"kommentieren)\b"
)
# "To reply to a listing" advertises nothing.
ANSWERED = later(
    r"\b(?:to|on|with|op|met|bij) (?:a|an|any|the|een|de|het|elke) (?:listings?|ads?|adverts?|advertisements?|"
    r"\w*advertenties?|profiles?|profiel\w*)\b"
)
REFERS_BACK = later(
    r"^\W*(?:dat|dit|daar\w*|hier\w*|that|this|it|cela|das|dies|dafur)\b|"
    r"\b(?:daarvoor|hiervoor|(?:for|to do) (?:that|this|so))\b"
)
# "Erotiek 18+" names a choice of categories.
A_CATEGORY = later(r"^\W*(?!adver|plaats|alleen|only|minim|vanaf)[\w&'-]+(?: [\w&'-]+){0,2} \(?(?:18|21) ?\+\)?\W*$")
# "De nummers van masseuses openen pas nadat u hebt aangetoond dat u meerderjarig bent."
PROVEN_TO_LOOK = later(
    r"\b(?:openen|opent|zichtbaar|te zien|ontgrendel\w*|visible|unlock\w*)\b[^.;]{0,60}\b(?:aangetoond|aantoont|"
    r"bewezen|bewijst|"
    r"bevestigd|gecontroleerd|proven|prove|confirmed|checked)\b"
)
# "Op het platform werkt niemand die minderjarig is": those who are advertised, and nobody who looks.
AT_WORK = later(
    r"\b(?:werk(?:t|en)|arbeitet|arbeiten|travaillent?) (?:er |hier |bij ons )?(?:niemand|nooit|geen|alleen|"
    r"uitsluitend|nur|personne)\b|"
    r"\b(?:niemand|nobody|no one|everyone who|iedereen die|wie)\b[^.;,]{0,30}\b(?:werkt|works?) "
    r"(?:hier|er|here|on|op|via|through)\b"
)
