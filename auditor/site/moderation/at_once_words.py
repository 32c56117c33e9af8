"""Words by which a site says that advertisements can be seen at once, and what says that they are not."""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

# The bare answer to how soon an advertisement can be seen.
AT_ONCE = later(
    r"^\W*(?:na |binnen |after |in |within )?(?:een paar|enkele|een|twee|drie|vijf|tien|a few|five|ten|a couple of|"
    r"\d+)? ?"
    r"(?:tel|tellen|seconden?|seconds?|ogenblik)\b|"
    r"^\W*(?:meteen|direct|onmiddellijk|terstond|gelijk|immediately|straight away|instantly|at once|right away)\b"
    r"(?! (?:na|nadat|after|once|als|zodra) (?:wij|we|onze|ons|de redactie|iemand|goedkeuring|controle|approval|our|"
    r"review))"
)
# "Geen mens of machine", "ni par notre equipe ni par un logiciel": software no more than people.
NEITHER = later(
    r"\b(?:geen|noch|niet|no|neither|not|ni|weder|kein\w*)\b[^.;]{0,40}\b(?:mens\w*|people|person|human\w*|staff|team|"
    r"redact\w+|moderat\w+|hand\w*|equipe|medewerk\w+|iemand|anybody|anyone|manue\w+|humain\w*)\b[^.;]{0,15}\b(?:of|"
    r"noch|or|nor|ni|en|oder|noch)\b"
    r"[^.;]{0,25}\b(?:machines?|software|programma\w*|computers?|geautomatiseerd\w*|automat\w*|robots?|filters?|"
    r"logiciel\w*|"
    r"system\w*|systeem|algorit\w+|ai)\b"
)
# "Sta ik er meteen op?", "Is my ad live straight away?"
AT_ONCE_ASKED = later(
    r"^\W*(?:sta|staat|staan|hangt?|ben|bent|komt?|kom|gaat|verschijnt|is|are|will|does|do|am) [^?]{0,60}\b(?:meteen|"
    r"direct|gelijk|onmiddellijk|terstond|at once|immediately|instantly|straight ?away|right away)\b[^?]{0,30}"
    r"\b(?:op|erop|online|live|zichtbaar|te zien|visible|up|on)?\W*$"
)
ARE_ADS_CHECKED = later(
    r"^\W*(?:controleren|controleert|bekijken|bekijkt|lezen|leest|checken|keuren|modereren) (?:jullie|u|je|iemand|ze) "
    r"(?:ook |wel )?(?:de |alle |elke |mijn |iedere )*(?:advertenties?|teksten|tekst|zoekertjes?|profielen|"
    r"oproepen)\W*$|"
    r"^\W*(?:worden|wordt) (?:de |alle |elke |mijn )*(?:advertenties?|teksten|zoekertjes?|profielen|"
    r"oproepen) (?:ook |wel )?"
    r"(?:gecontroleerd|bekeken|nagekeken|gelezen|gekeurd|gemodereerd)\W*$|"
    r"^\W*(?:do you (?:check|review|read|moderate) (?:the |all |my )*(?:ads?|listings?|profiles?))\W*$"
)
# A booking, a message, an invoice: shown or done at once, and no advertisement.
SHOWN_OTHERWISE = later(
    r"\b(?:boek|boekt|boeken|chat\w*|bereikbaar|bericht(?:en|je)?|reacties?|factuur|bestel\w*|afspraak|messages?|book|"
    r"invoice|chatten)\b"
)
NOTHING_WITHOUT = later(
    r"\b(?:niets|niks|geen|nooit|niet|niemand|no|nothing|never)\b[^.;]{0,60}\bzonder dat\b|"
    # "Er komt niks op dat ik niet eerst gezien heb", "not possible that it goes up without somebody having read it".
    r"\b(?:niets|niks|geen \w+)\b[^.;]{0,30}\b(?:dat|die|wat) (?:ik|wij|we) (?:\w+ )?(?:niet|nog niet) (?:\w+ ){0,2}?"
    r"(?:gezien|gelezen|bekeken|nagekeken)\b|"
    r"\b(?:not possible|impossible|cannot|can't|nothing|never|no \w+)\b[^.;]{0,70}\bwithout\b[^.;]{0,40}"
    r"\b(?:having|reading|read|seen|seeing|looked|looking|checked|checking)\b"
)
# "Zonder wachtrij": the negation is of the waiting.
NO_WAITING = later(
    r"(?:zonder|geen|without|no) (?:\w+ )?(?:wacht\w*|queue\w*|waiting|delay\w*|vertraging|gedoe|hassle|omwegen|"
    r"ingewikkeld\w*)\b"
)
# "Voordat bezoekers erbij kunnen": what they are kept from is what one places.
BEFORE_VISITORS = later(
    r"\b(?:voor(?:dat)?|vooraleer|eer|before|until|bevor|avant que) (?:de |een |het |the |a |any |die |des |les "
    r")?(?:bezoekers?|publiek|"
    r"(?:iemand|een) ander|ander|wie dan ook|any(?:one|body)(?: else)?|some(?:one|body) else|"
    r"buitenwereld|anderen|iemand anders|klanten|visitors?|public|outside world|anybody else|others|besucher|"
    r"visiteurs) (?:\S+ ){0,3}?"
    r"(?:erbij|zien|ziet|lezen|bekijken|kan|kunnen|krijgen|krijgt|can|sees?|gets?|reads?|sehen|voient)\b"
)
# Whoever posts is seen, by pressing a button: no other word names the advertisement.
YOU_ARE_SEEN = later(
    r"\b(?:je|u|jij|ge|gij) (?:plaatst|publiceert|zet) (?:\S+ ){0,4}?en (?:bent|ben|staat|sta) \b|"
    r"\byou (?:post|publish|place) (?:\S+ ){0,4}?and (?:are|you're) \b|"
    r"\b(?:ben|bent|sta|staat|word|wordt) (?:je|u|jij|ge|gij) (?:\w+ )?(?:zichtbaar|vindbaar|online|live|te zien|"
    r"te vinden)\b|\b(?:je|u|jij|ge|gij) (?:ben|bent|sta|staat|wordt) (?:\w+ )?(?:zichtbaar|vindbaar|online|live|"
    r"te zien|te vinden)\b|\byou(?:'re| are| will be) (?:\w+ )?(?:visible|live|online|listed|findable)\b|"
    r"\byou(?:'re| are) (?:\w+ )?up\b|"
    r"\b(?:press|hit|click|tap|druk\w*|klik\w*|tik\w*) (?:on |op )?['\"]?(?:publi\w+|post|plaats\w*|aanzetten)\b"
)
# "Wijzigingen gaan rechtstreeks online."
CHANGES_GO = later(
    r"\b(?:(?:latere|later) )?(?:wijziging\w*|aanpassing\w*|aanvulling\w*|changes|edits) (?:\w+ ){0,2}?"
    r"(?:gaan|komen|staan|zijn|verschijnen|go|are|appear)\b[^.;]{0,20}\b(?:direct|meteen|rechtstreeks|onmiddellijk|"
    r"at once|instantly|immediately|straight)\b"
)
# "Ik heb net geplaatst maar zie niks".
JUST_PLACED = later(
    r"\b(?:ik|i|we|wij) (?:\S+ ){0,2}?(?:geplaatst|ingestuurd|ingezonden|opgehangen|ingevuld|aangemaakt|posted|"
    r"submitted|"
    r"placed)\b"
)
OF_MODERATION = Sought(r"\bvooraf modereren\b|\b(?:pre)?moderati(?:e|on)\b|\bpre-?screen\w*|\bvoormoderatie\b")
OF_AN_AD = later(
    r"\b(?:\w*advertenties?|advertentie\w+|profiel\w*|zoekertjes?|kaart(?:je|en)?|tekst(?:en)?|annonces?|oproep\w*|"
    r"ads?|adverts?|"
    r"listings?|"
    r"profiles?|je staat|u staat|sta je|staat u)\b"
)
# "Geen site waar u binnen vijf minuten online staat", "verwacht niet dat": that it is not so here.
NOT_AT_ONCE = later(
    r"\b(?:geen|niet (?:een|zo'n)|nooit een|not an?|no) (?:\S+ ){0,2}?(?:\w*site|\w*bord|platform|plek|marktplaats|"
    r"board|place|portal|gids|service|dienst) (?:waar\w*|where|on which|that|die|dat)\b|"
    r"\b(?:verwacht|reken er|denk) (?:dus |ook |maar )?niet (?:op )?dat\b|\b(?:do not|don't) (?:expect|count on)\b"
)
NOT_WITHIN = later(r"\b(?:niet|nooit|not|never|nicht) (?:\w+ )?(?:binnen|within|in|innerhalb) ")
NOT_BEFORE_IT = later(
    r"\b(?:niet|nooit|not|never|nicht)(?: (?:zomaar|al|dus|gewoon|ook|just|simply))? $|"
    # "Nothing appears on the site automatically": of whatever is placed.
    r"\b(?:niets|niks|nothing|none|nichts|rien|geen (?:enkele? )?(?!wacht|gedoe|gezeur|poespas)\w+|no (?!wait|delay|"
    r"queue|fuss|hassle)\w+)"
    r"(?: (?!en\b|and\b|dus\b|so\b|waar\b|die\b|dat\b|where\b|that\b|which\b)[\w']+){0,6} $"
)
ONLY_LATER = later(
    r"\b(?:pas|alleen|enkel|uitsluitend|slechts|louter|only|solely|merely|just|erst|nur|lediglich|seulement|"
    r"uniquement)\b"
    r"(?: \S+){0,3}? (?:achteraf|later|naderhand|na|als|wanneer|indien|nadat|zodra|naar aanleiding|in response|if|"
    r"afterwards|after|once|when|"
    r"nachtraglich|spater|im nachhinein|nach|"
    r"a posteriori|apres|par la suite)"
)
AFTER_APPROVAL = later(
    r"\b(?:nach (?:der |unserer )?(?:prufung|freigabe|kontrolle)|nie|niemals|nicht (?:sofort|automatisch|gleich)|erst|"
    r"apres (?:la |notre )?(?:validation|verification|approbation|relecture)|jamais|pas (?:immediatement|"
    r"automatiquement|tout de suite)|na (?:goedkeuring|controle|akkoord|beoordeling|keuring)|"
    r"zodra (?:\S+ ){0,5}?(?:goedgekeurd|gekeurd|akkoord|"
    r"gelezen|bekeken)|after (?:approval|review)|once (?:\S+ ){0,3}?(?:approved|reviewed|checked)|"
    r"bestaat (?:bij ons )?niet|"
    r"nooit|never|niet (?:direct|meteen|vanzelf|onmiddellijk)|not (?:\S+ )?(?:immediately|instantly|automatically)|"
    r"verleng\w*|extend\w*|renew\w*|wijzig\w*|aanpass\w*|aangepast\w*|(?<!na het )(?<!na )betalen|to pay|omhoog|"
    r"reacties?|melding\w*)\b"
)
# "Het profiel gaat meteen op zwart", "zonder controle te lezen": taken off, or open to whoever reads; "meteen
# online, en pas offline als iemand klaagt" was put up.
NOT_PUT_UP = later(
    r"^(?!.*\b(?:online|live|zichtbaar|geplaatst|erop|published|visible|posted)\b).*?(?:"
    r"\b(?:meteen|direct|onmiddellijk|terstond|gelijk|immediately|at once) (?:\S+ ){0,3}?(?:op (?:zwart|slot|"
    r"non-?actief)|offline|uit de lucht|eraf|down|dicht|geblokkeerd|verborgen|onzichtbaar|hidden|blocked)\b|"
    r"\b(?:zonder|without|ohne) (?:\w+ )?(?:\w*controle|check|proof|bewijs|prufung) (?:te |to )?"
    r"(?:lezen|zien|bekijken|bezoeken|read|see|view|lesen)\b)"
)
# "In drie stappen staat u erop" tells how many steps there are, and not that nobody looks.
BY_STEPS = later(
    r"^\W*in (?:een paar|\w+) (?:\w+ )?(?:stappen|steps|stapjes)\b(?!.*\b(?:meteen|direct|gelijk|onmiddellijk|minu\w+|"
    r"seconden|at once|immediately|straight|instantly|niemand|ongezien|ongelezen|nobody)\b)"
)
# "Direct online, niemand kijkt vooraf": of whatever was placed.
NOBODY_LOOKS = later(
    r"^\W*(?:direct|meteen|gelijk|onmiddellijk|straight|instantly|immediately|sofort) (?:online|live|zichtbaar|erop|"
    r"away)\b"
    r"[^.;]{0,10}\b(?:niemand|nobody|no one|niemand anders|geen mens|zonder dat iemand|niemand die)\b(?: \S+)? ?"
    r"\b(?:kijkt|leest|controleert|keurt|looks|checks|reads|reviews)\b"
)
# "Ik kijk, en dan staat u erop."
LOOKS_AND_THEN = later(
    r"\b(?:ik|wij|we|i) (?:kijk|kijken|lees|lezen|bekijk|bekijken|controleer|controleren|check|look|read|review)\b"
    r"[^.;]{0,40}\b(?:en|and|,) (?:dan|daarna|pas dan|then|only then)\b|"
    r"\b(?:eerst|first)\b[^.;]{0,30}\b(?:kijk|lees|bekijk|look|read)\w*\b[^.;]{0,30}\b(?:dan|daarna|then)\b"
)
