"""What sentences on looking at advertisements beforehand are told apart by: who, when, all or some."""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

# How many are turned down says nothing of how many are looked at.
TURNED_DOWN = later(
    r"\b(?:wijz\w+|wijst|weiger\w*|afgewezen|geweigerd|sneuvel\w*|haalt het niet|halen het niet|never makes? it|"
    r"reject\w*|refus\w*|turn(?:ed)? (?:down|away)|declin\w*|fails?|do(?:es)? not pass|doesn't pass)\b"
)
# "Waarom zie ik mijn advertentie nog niet?", "I pressed Send and cannot find myself": what keeps it is the answer.
NOT_SEEN_YET = later(
    r"\b(?:mijn|m'n|mij|me|mezelf|mijzelf|ons|onze|hij|hem|ze|my|mine|myself|me|it)\b[^?]{0,40}\b(?:nog niet|nog "
    r"nergens|"
    r"nergens|niet (?:zien|staan|vinden|terug|online|op de site)|not (?:there|yet|live|online|visible|up)|nowhere|"
    r"still)\b|"
    r"\b(?:zie|vind) (?:ik )?(?:mijn|m'n|mezelf|mij|me|hem|haar|er) (?:\S+ ){0,3}?(?:nog )?(?:niet|niks|niets|"
    r"nergens)\b|"
    r"\b(?:zie|vind) (?:ik )?(?:nog )?(?:niks|niets)\b|\bwaar(?:om)? (?:is|blijft) (?:mijn|m'n)\b|\bwhere is my\b|"
    r"\b(?:cannot|can't|don't) (?:see|find) (?:my|it)\b"
)
# "Zodra iemand van ons hem heeft gelezen": the answer to how soon it can be seen.
ONCE_LOOKED = later(
    r"^\W*(?:zodra|zo gauw|van zodra|als|wanneer|nadat|na|once|as soon as|when|after|sobald|wenn|nachdem|des que|"
    r"apres)\b"
)
HOW_LONG = later(r"\b(?:hoe lang duurt|hoelang duurt|how long does (?:it|this|that)|wachttijd)\b")
READS_TEXT = later(r"\b(?:tekst\w*|text\w*|lees\w*|lez\w*|gelezen|reads?)\b")
# "Hij leest het en bekijkt de foto's": what was named before it.
READS_IT = later(
    r"\b(?:lees|leest|lezen|las|reads?) (?:(?:ik|hij|zij|ze|wij|we|die) )?(?:het|hem|haar|ze|die|alles|it|them)\b|"
    r"\b(?:het|hem|ze|die|it|them) (?:\w+ )?(?:leest|lezen|gelezen|read)\b"
)
MACHINE_LOOKS = later(
    r"\b(?:runs?|loopt|lopen|passeert|passeren|filter\w*|woordfilter|zoek\w*|scan\w*|herken\w*|gevoerd|gehaald|"
    r"score\w*|vergelijk\w*|search\w*|detect\w*|"
    r"compar\w*|let op|let|letten|passes|goes|gaat door|gaan door)\b"
)
PICTURES = Sought(r"\b(?:foto|beeld|afbeelding|plaatje|video|photo|picture|image)\w*")
WORDS_OF_IT = Sought(
    r"\b(?:\w*anzeigen?|inserate?n?|inhalte?n?|beitrage?|nichts|contenus?|profils?|rien|texte|\w*advertenties?|"
    r"advertenties?|tekst\w*|profiel\w*|annonces?|zoekertjes?|oproep\w*|briefje\w*|plaatsing\w*|"
    r"verlenging\w*|renewals?|\w*wijziging\w*|bewerking\w*|edits?|changes?|omhoogplaatsing\w*|uiting\w*|stukken|"
    r"reclame|providers?|items?|(?:prik)?kaart(?:en|je|jes)?|cards?|materiaal|material|uploads?|aanbod|post(?:s|ing|"
    r"ings)?|"
    r"pagina\w*|aanvraag|aanvragen|inzending\w*|vermelding\w*|aankondiging\w*|opgave|submissions?|entr(?:y|ies)|"
    r"wat (?:\S+ ){0,5}?(?:binnenk\w+|binnengekomen|ingestuurd|ingezonden|instuur\w*|inzend\w*|aanlever\w*|"
    r"aangeleverd)|"
    r"wat (?:je|jij|u|ge|iemand) (?:\w+ )?(?:invult|intikt|intypt|opschrijft|schrijft|plaatst|neerzet)|"
    r"what (?:\S+ ){0,3}?(?:comes? in|came in|submits?|submitted|sends? in)|what (?:you|somebody|someone) (?:types?|"
    r"writes?|enters?|fills? in|posts?)|inhoud|bericht\w*|ads?|adverts?|"
    r"(?:je|jouw|uw|ieders|elk|ieder|your) (?:verhaal\w*|stukje|story|blurb|write-?up|regels|woorden|words|notice)|"
    r"advertisements?|"
    r"listings?|profiles?|posts?|text\w*|content|notices?|"
    r"drafts?|concepten|advertensies?|(?:your|each|every|the) page|announces?|announcements?|"
    r"alles|everything|niets|niks(?= (?:op|aan|in|online|erop|door|verschijnt|komt|gaat|staat|gepubliceerd)\b)|"
    r"nothing|iets)\b"
)
BEFORE_IT = later(
    r"\b(?:bevor|ehe|vor der|avant|voordat|vooraleer|alvorens|voor (?=(?:de|het|je|uw|we|wij|die|hij|ze|een) )|before|"
    r"until)\b"
)
BEFORE_IT_SHOWS = later(
    r"\b(?:voordat|voor|vooraleer|eer|before|until|bevor|avant qu[e']) ?(?:hij|ze|zij|het|die|it|they|sie|es|elle|il) "
    r"(?:\w+ )?(?:verschijn\w*|online|live|zichtbaar|op|erop|geplaatst|gepubliceerd|te zien|appears?|goes|go|is|are|"
    r"erscheint|parai\w+)"
)
BY_EYE = later(
    r"\b(?:liest|schaut|schauen|sieht|sehen|lit|lisent|relit|relisent|lisons|relisons|lees|leest|"
    r"lezen|gelezen|nagelezen|kijkt|kijken|bekijkt|bekijken|bekeken|reads?|looks?)\b"
)
# "Ook als het systeem niets vindt": what software does not find denies no look.
EVEN_IF_NOTHING = later(
    r"\b(?:ook|zelfs|even|auch|selbst|meme) (?:al|als|wanneer|indien|if|when|though|where|wenn|si|quand) [^,;.]*?"
    r"\b(?:\w*software|systeem|system|\w*filters?|programma|program|scan\w*|computer|algoritme|algorithm|robot|ai|tool|"
    r"machine|programm|logiciel|systeme)\b[^,;.]*"
)
# "Geen enkele software", "no filter is used", "software gebruiken wij daarvoor niet".
NO_SOFTWARE = later(
    r"\b(?:geen|zonder|no|without|not any|kein\w*|ohne|aucun\w*|sans) (?:(?:enkel\w*|ander\w*|of any|any|such|"
    r"single) )?"
    r"(?:\w*software|systeem|system|\w*filters?|\w*programma\w*|programs?|computers?|algoritme\w*|algorithms?|robots?|"
    r"ai|"
    r"machines?|tools?|bots?|scanners?|automat\w+|programme?|logiciel|geautomatiseerde \w+)\b|"
    r"\b(?:software|programma's|computers|filters|robots|ai|algoritmes|machines|algorithms|bots) (?:\S+ ){0,4}?"
    r"(?:niet|nooit|not|never|nicht|nie)\b"
)
# Who looks is no more than "we": "wij controleren", "we check".
WE_ALONE = later(r"(?:wij|we)(?: (?!zelf)\w+){0,3}$|\w+ (?:wij|we)$")
# Software that helps those who look: "naast de software", "met hulp van een filter".
BESIDES = later(
    r"\b(?:naast|behalve|met hulp van|geholpen door|besides|next to|helped by|aided by|as well as|ook al)\b"
)
# "Only when they approve does it appear" is the check itself; "usually within a day" is how long it takes.
AFTER_THE_CHECK = later(
    # "Wij lezen hem, bellen als iets niet klopt en zetten hem dan op de site."
    r"(?:als|wanneer|indien|if|when) (?:er )?(?:iets|wat|something|anything) (?:\S+ )?(?:niet|mis|ontbreekt|"
    r"onduidelijk|"
    r"wrong|unclear|missing|odd|off)\b[^.;]{0,30}\b(?:en|and)\b|"
    r"(?:doorgaans|meestal|usually|normally|vaak|gewoonlijk)\W+(?:(?:is|dat|het|gebeurt|kan|that|this|it) )*"
    r"(?:nog )?(?:dezelfde|diezelfde|de volgende) (?:dag|avond|middag|ochtend|werkdag)\b|"
    r"(?:doorgaans|meestal|usually|normally|vaak|gewoonlijk)\W+(?:on )?the (?:same|next) (?:\w+ )?(?:day|evening|"
    r"morning)\b|"
    r"(?:doorgaans|meestal|usually|normally|vaak|gewoonlijk)\W+(?:'s|na (?:het eten|mijn werk|werktijd|vijven)|overdag|"
    r"in de|in the|after (?:work|dinner|lunch|hours)|tussen de middag)\b|"
    r"(?:doorgaans|meestal|usually|normally|vaak|gewoonlijk)\W+(?:\S+ )?(?:binnen|within|(?:een |a |an |twee |two |"
    r"enkele |few )?(?:paar |halve? |half |few )?(?:dag|dagen|uur|uren|minuten|day|days|hour|hours|minutes)|in|takes?|"
    r"duurt)\b|"
    r"(?:only|alleen|enkel|slechts|pas) (?:when|if|once|after|als|wanneer|na|nadat)\s(?:\S+\s){0,5}?(?:approv\w*|ok|"
    r"reads?|"
    r"goedgekeurd|goedkeur\w*|akkoord|gelezen|bekeken|checked|reviewed)\b"
)
PACKAGE = later(r"\b(?:gratis|plus|premium|basis|vip|pakket\w*|top\w*|free|basic|gold|package)\b")
REPORTED = later(r"\b(?:ge)?meld|\breport")
APPEARS = later(
    r"\b(?:verschijn\w*|komt|komen|gaat|gaan|staat|staan|wordt|worden|is|zie|ziet|appears?|goes|gets?)\b[^.]{0,40}\b"
    r"(?:advertenties?|zoekertjes?|profiel\w*|annonces?|oproep\w*|tekst\w*|ads?|adverts?|listings?|profiles?|online|"
    r"live|"
    r"zichtbaar|geplaatst|gepubliceerd|erop|published|visible)\b"
)
# The last step of a list or table: "De advertentie komt online".
STEPS = frozenset({"li", "td", "dd"})
IT_SHOWS = Sought(
    r"^\W*(?:\d+[.)]?\s*)?(?:je|u|you|dan|daarna|then)?\s?(?:betaalt|betaal|betalen|rekent af|reken af|afrekenen|pay|"
    r"pays|zahlen|payez)\b|"
    r"\b(?:\w*advertentie|profiel|zoekertje|annonce|oproep|tekst|ad|advert|listing|anzeige|inserat)\b (?:komt|gaat|"
    r"staat|verschijnt|"
    r"is|goes|appears|geht|erscheint|est)\b[^.;]{0,20}\b(?:online|erop|live|zichtbaar|op de site|visible|published|"
    r"en ligne)\b|"
    r"\b(?:je|u|jij|ge|you) (?:bent|staat|zijt|are) (?:\S+ )?(?:te zien|te vinden|online|erop|live|zichtbaar|vindbaar|"
    r"visible|listed)\b"
)
STEP = later(r"^\W*(?:stap|step|schritt|etape)?\s?\d\b")
# A step that is no more than "Online!".
MOST_WORDS_OF_A_STEP = 5
YOU_SHOW = later(
    r"\b(?:online|erop|live|zichtbaar|te zien|te vinden|vindbaar|op de site|visible|published|gepubliceerd|geplaatst|"
    r"publicatie|publication)\b"
)
# What "nothing" leaves open, beside what it names of the advertisement.
NOTHING_NAMED = later(r"\b(?:niets|niks|nothing|alles|everything|iets|anything)\b")
# "Klopt het, dan zet ik het erop", "then I put it up".
I_SHOW_IT = later(
    r"\b(?:dan|daarna|vervolgens|waarna|en) (?:zet|zetten|hang|hangen|plaats|plaatsen|publiceer|publiceren|plak|"
    r"plakken|"
    r"gooi|gooien) (?:ik|wij|we) (?:(?:het|hem|haar|ze|die|je \w+|uw \w+|jouw \w+|de \w+) )?(?:\w+ )?"
    r"(?:erop|er ?op|online|op|live|door|neer|$)|"
    r"\b(?:then|and) (?:i|we) (?:put|post|publish|pin|place) (?:it|them|your \w+|the \w+)? ?(?:up|online|live|on)?\b"
)
THEN_IT_SHOWS = later(
    r"^\W*(?:pas|eerst|alleen|enkel|only|erst) (?:als|wanneer|nadat|na|daarna|dan|zodra|then|when|once|after|wenn|"
    r"dann|danach)\b"
    r"[^.;]{0,90}\b(?:online|erop|live|zichtbaar|zien|meekijken|openbaar|te zien|de site|verschijnt|visible|public|"
    r"published|"
    r"appears?|sichtbar|veroffentlicht|erscheint)\b|"
    r"\b(?:zo lang|zolang|tot die tijd|tot dan|until then|bis dahin|d'ici la)\b[^.;]{0,60}\b(?:niet|niets|"
    r"onzichtbaar|verborgen|"
    r"offline|in de wacht\w*|not|nothing|hidden|invisible|nicht|nichts)\b|"
    r"\b(?:dan|daarna|vervolgens|then|after that)\b[^.;]{0,12}\b(?:staat|komt|verschijnt|gaat|wordt|worden|springt|"
    r"becomes?|turns?|goes|appears|"
    r"is)\b[^.;]{0,30}"
    r"\b(?:online|erop|live|zichtbaar|op de site|visible|published|(?:aan|open)(?=\W*$))\b"
)
# "Daarna mag je je gang gaan": what was looked at was what let somebody in.
FREE_AFTERWARDS = later(
    r"^\W*(?:daarna|nadien|vanaf dan|de volgende\w*|after that|from then on|later ones|danach|"
    r"ensuite)\b[^.;]{0,40}\b(?:gang|"
    r"vrij|zelf|zonder|vertrouw\w*|freely|yourself|without|trust|unread|ongelezen)\b"
)
MAY = later(
    r"\b(?:konnen wir|wir konnen|behalten wir uns|pouvons|nous reservons|peut etre|wij|we|redactie|moderator(?:en|s)?|"
    r"medewerkers?|exploitant|aanbieder|beheerders?|team|operator|staff) "
    r"(?:kunnen|kan|mogen|mag|may|can|might|could)\b|"
    r"\b(?:kunnen|kan|mogen|may|can|might) (?:wij|we|door|be(?! (?:seen|viewed|shown|found|published|visible|displayed|"
    r"read|refused|rejected|declined|turned|removed|edited|shortened|returned)))\b|"
    r"\bbehoud\w* (?:\S+ ){0,3}recht\b|\breserves? the right\b"
)
AFTERWARDS = later(
    r"\b(?:pas|alleen|enkel|uitsluitend|only|not until|erst) (?:als|wanneer|zodra|nadat|indien|when|if|once|after|"
    r"wenn) [^.;,]{0,40}?\b(?:klaagt|klagen|klacht\w*|meldt|melden|melding\w*|complain\w*|reports?|reported|flags?|"
    r"flagged|beschwert)\b|"
    r"\b(?:(?:nadat|after) (?:ze|zij|het|hij|die|deze|they|it|an ad|ads) (?:al |reeds |already |eenmaal )?(?:online|"
    r"erop|live|"
    r"zichtbaar|geplaatst|gepubliceerd|(?:is|are|went|goes|go) (?:online|live|up|published|posted))|nachtraglich|"
    r"spater|im nachhinein|a posteriori|apres (?:la )?(?:publication|mise en ligne)|par la suite|"
    r"(?:of|whether|if) (?:\S+ ){0,4}?(?:(?:blijft?|blijven) (?:\S+ )?(?:staan|hangen|online)|"
    r"(?:stays?|remains?) (?:up|online|live))|"
    r"achteraf|later(?! (?:ads?|adverts?|listings?|posts|advertenties|zoekertjes|ones))|naderhand|na plaatsing|"
    r"na publicatie|afterwards|after publication|once (?:it is )?live|"
    r"(?:als|wanneer|indien|nadat|zodra|when|if|once) (?:iemand|(?:een|a) (?:bezoeker|lid|klant|gebruiker|visitor|"
    r"member|user)|"
    r"bezoekers|leden|visitors|members|users|someone|somebody) (?:\S+ ){0,4}?(?:meldt?|melden|wijst?|wijzen|klaagt|"
    r"klagen|"
    r"reports?|complains?|flags?|tips?|points?)|"
    r"(?:naar aanleiding van|in response to) (?:\S+ )?(?:meldingen|melding|klachten|klacht|reports?|complaints?)|"
    r"na een melding|wanneer iemand meldt|after (?:a|someone) report\w*)\b"
)
# "The rest follows later", behind what is looked at first.
THE_REST = later(
    r"[;,.:] (?:(?:en|maar|and|but) )?(?:de rest|de overige\w*|(?:de )?andere\w*|het overige|the rest|(?:the )?others?|"
    r"der rest|le reste)\b[^.]*"
)
# What software finds nothing in goes on by itself.
SILENT = later(
    r"\b(?:geeft|geven|slaat|meldt|vindt|vinden|ziet|herkent|signaleert|markeert|piept|flags?|finds?|sees?|detects?|"
    r"raises?|spots?)\b(?: \S+){0,4}? (?:niets|niks|geen|niet|nothing|no|not)\b|\b(?:blijft|bleibt|"
    r"stays?) (?:\S+ )?(?:stil|"
    r"groen|leeg|quiet|silent|green|still)\b|"
    r"\b(?:niets|niks|geen|nothing) (?:aan de hand|mis|gevonden|geks|verdachts|raars|bijzonders|treffers?|found|"
    r"wrong|amiss|"
    r"suspicious)\b"
)
# "Ons filter leest je tekst en laat hem dan door": software looks and then shows.
LETS_THROUGH = later(
    r"\b(?:en|waarna|daarna|vervolgens|dan|and|then|und|danach|puis)\b(?: \S+){0,5}? (?:(?:laat|lets) (?:\S+ ){0,4}?"
    r"(?:door|toe|in|through|live)|(?:zet|plaatst|publiceert|puts|posts|publishes|schaltet|"
    r"publie) (?:\S+ ){0,4}?(?:online|"
    r"erop|op de site|live|up|frei|door|en ligne)|(?:gaat|komt|staat|verschijnt|goes|is|wird) (?:\S+ ){0,4}?(?:online|"
    r"erop|"
    r"live|zichtbaar|visible|freigeschaltet|veroffentlicht))\b"
)
# "All in order? Then it is online": what was looked at before, by software or by people.
ALL_IN_ORDER = later(
    r"^\W*(?:(?:komt|komen|levert|leveren) (?:\S+ )?(?:daaruit|daarbij|hieruit|dat|die|dit) (?:\S+ )?(?:niets|niks|"
    r"geen)|"
    r"(?:is )?alles (?:\S+ )?(?:in orde|ok|oke|goed|akkoord|groen)|in orde|geen problemen|niets gevonden|"
    r"groen licht|"
    r"(?:dan|daarna|vervolgens|waarna|zo ja|is dat zo|klopt het|all (?:clear|good|fine|in order)|nothing found|if so|"
    r"(?:and )?then|after that|zodra (?:\S+ ){0,3}?(?:klaar|gedaan)))\b"
)
# What comes in, all of it or whatever is new: looked at then, it is looked at first.
AS_IT_COMES = later(
    r"\b(?:nieuwe|elke nieuwe|iedere nieuwe|alle nieuwe|ingezonden|ingestuurde|aangeleverde|new|incoming|submitted|"
    r"neue|nouvelles?|nouveaux?) (?:\S+ )?(?:\w*advertenties?|profiel\w*|teksten|zoekertjes?|annonces?|oproep\w*|"
    r"plaatsing\w*|inzending\w*|ads?|adverts?|listings?|profiles?|posts?|submissions?|anzeigen?|inserate?)\b|"
    r"\b(?:bij|tijdens|op het moment van) (?:het |de |elke |iedere )?(?:binnenkomst|ontvangst|aanbieding|insturen|"
    r"inzenden|inzending|uploaden|upload|"
    r"opslaan|"
    r"plaatsen|plaatsing|aanmaken|indienen|versturen)\b|\b(?:on|at|upon|during) (?:arrival|receipt|submission|upload|"
    r"saving|posting)\b"
)
# A round that is made every so often goes over what is online already.
EVERY_SO_OFTEN = later(
    r"\b(?:(?:elk|ieder|om het) (?:half ?uur|uur|kwartier)|(?:elke|iedere) (?:nacht|avond|ochtend|dag|week|maand)|"
    r"'s (?:nachts|avonds)|dagelijks|wekelijks|maandelijks|periodiek|(?:every|each) (?:hour|night|day|morning|evening|"
    r"week|month)|hourly|nightly|daily|weekly|monthly|periodically|once an? (?:hour|day|night|week))\b"
)
QUEUE = later(r"wachtrij|queue|warteschlange|file d'attente")
