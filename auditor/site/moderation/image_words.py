"""What sentences on screening images are told apart by: which material, which end, by whom, all or some."""

from auditor.site.words.later import later

# Hashes and scans for another end: passwords, faults of a disk, doubles, one's papers.
OTHER_HASHES = later(
    r"\b(?:spelfout\w*|taalfout\w*|spelling|dubbele?|duplica\w*|doublures?|kopieen|copies|back-?ups?|corrupt\w*|"
    r"stock\w*|reverse image|afmeting\w*|"
    r"kassabon\w*|qr\w*|documenten|id scanner|receptie|cashback\w*|oplichters|creditcards?|payment cards?|"
    r"telefoonnummers?|phone numbers?|nepfoto\w*|gestolen|stolen|aanstootgevend\w*|offensive|wachtwoord\w*|"
    r"passwords?|virus\w*|malware|ip-adres\w*|cookies?|e-?mail(?:adres\w*| ?address\w*)|mailadres\w*|pseudoniem\w*|"
    r"pseudonym\w*|"
    r"touch id|vingerafdruk (?:van|op) (?:je|uw) (?:vinger|telefoon)|browser fingerprint\w*|device)\b"
)
READER = later(r"^\W*(?:meld|report|bel|stuur|zie je|ziet u|kom je|if you see|upload)\b|\b(?:meldpunt kinderporno)\b")
EVERY_UPLOAD = later(
    r"\b(?:jede\w*|alle\w*|samtliche\w*|beim (?:hochladen|upload)|hochgeladen\w*|chaque|tou(?:t|te|s|tes)|"
    r"televers\w*|"
    r"lors du|al (?:je|jouw|uw|wat|ons|onze)|stuk voor stuk|honderd procent|100 percent|altijd|always|iedereen|"
    r"everyone\w*|"
    r"whatever|wat je ook|no matter|niemand|zonder uitzondering|without exception|incoming|inkomende?|nieuwe bestanden|"
    r"new files|on arrival|bij binnenkomst|verplicht|mandatory|alle|elk|elke|ieder|iedere|al het|every|each|all|any|"
    r"zonder uitzondering|bij het (?:uploaden|inladen|"
    r"plaatsen)|"
    r"bij (?:elke|iedere|de) upload|upload\w*|geupload\w*|before (?:it is|they are|being) (?:stored|shown|published)|"
    r"on upload|voordat (?:het|de|een|die)|voor plaatsing|voor (?:ze|zij|het))\b|\b100 ?%"
)
# "No photo comes in without it having been compared": two negations that hold for every upload.
NONE_UNSCREENED = later(
    r"\b(?:geen|niets|niks|nooit|niet|onmogelijk|no|nothing|never|not|none|impossible|cannot|can't|pas|"
    r"only)\b[^.;]{0,110}\b"
    r"(?:zonder|without|voordat|vooraleer|before|until|unless|tenzij|tot(?:dat)?|als|nadat|zodra|once|after|"
    r"if)\b[^.;]{0,110}"
    r"\b(?:hash\w*|vingerafdruk\w*|fingerprint\w*|(?:ge)?scan\w*|scanned|scanner|controle|vergeleken|gecontroleerd|"
    r"checked|"
    r"matched|compared|cleared|clean|schoon|photodna)\b|"
    r"^\W*(?:zonder|without)\b[^.;]{0,60}\b(?:hash\w*|scan\w*|controle|check)\b[^.;]{0,80}\b(?:geen|niet|niets|no|"
    r"not|nothing|"
    r"never|nooit)\b|\bonly a clean\b|\b(?:leave|leaves) it only\b|\bpas bij\b"
)
# "A model for faces without a check of age, and a list of known images": not of the images.
WITHOUT_OTHER = later(
    r"\b(?:zonder|without) (?:een |a |an |enige |any )?(?:id|leeftijd|age|identi|naam|account|toestemming|consent)\w*|"
    r"\b(?:die|wat|that|which|what) (?:\S+ )?(?:niet (?:kunnen|kan|mogen|mag|door de beugel|thuishoren|horen|deugen)|"
    r"(?:should|may|must) not|(?:do|does) not belong)\b"
)
# A list of terms, a look into what might come, comfort that nothing is looked at.
SAYS_NOTHING = later(
    r"^\W*(?:begrippen\w*|woordenlijst|glossary|definiti\w+|termen|terms)\b|\b(?:nog niet|not yet|nog geen|planned|"
    r"gepland)\b|"
    # "No profile is refused by software alone" tells who decides.
    r"\b(?:niet|nooit|geen|never|not|no)\b[^.;]{0,50}\b(?:uitsluitend|alleen|enkel|louter|solely|only|purely|"
    r"alone)\b[^.;]{0,50}"
    r"\b(?:geweigerd|verwijderd|besl\w+|geblokkeerd|refus\w+|remov\w+|deci\w+|reject\w+|block\w+)\b|"
    r"\b(?:under (?:discussion|consideration|review)|ter discussie|whether we should|(?:in|onder) overweging)\b|"
    r"^\W*(?:no|geen|without|zonder) [^,.]{2,30}, (?:no|geen) [^,.]{2,30}(?:,|,? and|,? en) (?:no|geen)\b|"
    r"\b(?:bang|zorgen|worry|afraid|fear)\b[^.]{0,40}\b(?:dat|that|about)\b|\b(?:begroting|budget|afford)\b"
)
FOR_SOME = later(
    r"\b(?:steekproef\w*|samples?|random|willekeurig\w*|(?:alleen|enkel|slechts|uitsluitend|"
    r"only) (?:\S+ ){0,2}?(?:foto|"
    r"video|profiel|beeld|photo|picture|profile|image|bij|na|when|if|after|nieuwe|new)\S*|de meeste|most|vaak|often|"
    r"soms|sometimes|nieuwe (?:adverteerders|leden|gebruikers|accounts)|new (?:users|members|advertisers|accounts)|"
    r"(?:gratis|free|premium|betaalde|paid) (?:account|advertentie|leden|member|user|ad|listing|section|plan|"
    r"pakket)\w*|(?:verdacht\w*|suspicious)(?! (?:\w+ )?(?:formulering|woord|tekst|term|zin|taal|word|text|phras|"
    r"wording)\w*)|(?:na|bij|after|upon) (?:een |a )?(?:melding|report|twijfel|doubt)|"
    r"uitgezonderd|exempt|vallen (?:daar|er) ?buiten|not the|regelmatig|regularly|streven|aim|section|rubriek)\b"
)
# "Not even by sample" limits nothing.
NOT_EVEN = later(r"\b(?:ook niet|zelfs niet|not even|auch nicht|meme pas) \S+")
# "It is all done by hand, and that is why it sometimes takes a day".
TAKES_TIME = later(r"\b(?:duurt|duren|kost|takes?|dauert)\b[^,;.]*")
# "In welke rubriek ook": no section is left out.
EVERYWHERE = later(
    r"\b(?:(?:in |op |uit )?(?:welke|wat voor) (?:rubriek|sectie|categorie) (?:dan )?ook|in (?:alle|elke|iedere|"
    r"welke) rubriek\w*|ook (?:die )?(?:in|uit|van) de (?:\S+ )?rubriek|"
    r"(?:in )?(?:whichever|whatever|every|any|each|all) (?:\S+ )?sections?|"
    r"(?:no matter|regardless of) (?:the |which |what )?section|(?:rubriek|section) (?:voor|by) "
    r"(?:rubriek|section))\b"
)
IN_PRINT = later(
    r"^\W*(?:(?:a|an|the|een|de|het|in|our|onze) )*(?:\S+ )?(?:journal|magazine|\w*blad|tijdschrift|documentaire|"
    r"documentary|artikel|article|film|boek|book|podcast|search engine|zoekmachine|cloud \w+|clouddienst|company|"
    r"start-?up|softwarebedrijf|fabrikant)\b"
)
TOLD_BY_OTHERS = later(
    r"\b(?:sprak|spreker|vertelde\w*|presentatie|lezing|congres|bijeenkomst|gehoord|gelezen over|speaker|told us|"
    r"talk by|"
    r"conference)\b"
)
# People who look at images, beside the material that they look for.
LOOKS = later(
    r"\b(?:bekij\w+|bekeken|beoorde\w+|controles?|nagezien|nazien|nazicht|oog (?:voor|op)|loep|review\w*|look(?:s|"
    r"ed)? at|"
    r"examin\w*|inspect\w*|moder\w+|geprufte?|sichten|regard\w+|verifi\w+)\b"
)
# "Technische maatregelen tegen kinderporno": that there is a means, and not which.
TECHNIQUE = later(
    r"\b(?:(?:technische|technical|technologische|geautomatiseerde|automated) (?:\w+ )?(?:middelen|maatregelen|"
    r"voorzieningen|hulpmiddelen|systemen|controles|means|measures|tools|systems|controls)|technolog(?:ie|y|ies)|"
    r"techniek(?:en)?|\w*software|detection systems?|detectiesyste\w+)\b"
)
# "Zie misbruik melden": where more stands.
REFERS = later(
    r"^\W*(?:zie (?!je|u\b)|(?:ga|kijk) (?:naar|op|bij)|lees (?:meer|verder|ook)|see (?!any|some|it)|go to|"
    r"read (?:more|on))\b"
)
REPORTED = later(r"\b(?:ge)?meld\w*|\breport\w*|\bsignale\w*")
# What images are compared with, or by what; that they are "scanned" or "filtered" names no tool and no process.
MEANS = later(
    r"photo ?dna|hash|empreinte|vingerafdruk|fingerprint|fingerabdruck|arachnid|csai|content safety|identifier|"
    r"safer|thorn|"
    r"iwf|databa|datenbank|base|lijst|list|bestand|register|vergel|vergleich|abgleich|compar|match|bekende? beelden|"
    r"known images"
)
# "Controleren jullie de foto's?": the bare no to it denies.
ARE_THEY_CHECKED = later(
    r"^\W*(?:controleren|controleert|scannen|scant|screenen|screent|checken|bekijken|bekijkt|filteren) (?:jullie|u|"
    r"je|ze|"
    r"iemand) (?:ook |wel )?(?:de |alle |mijn |onze |geuploade )*(?:foto\S*|beelden|plaatjes|uploads?|"
    r"afbeeldingen)\W*$|"
    r"^\W*(?:worden|are) (?:de |alle |mijn |the |all |my )*(?:foto\S*|beelden|photos?|images|pictures) (?:ook |"
    r"vooraf )?"
    r"(?:gecontroleerd|gescand|gescreend|bekeken|nagekeken|checked|scanned|screened)\W*$|"
    r"^\W*do you (?:check|scan|screen) (?:the |all |my |uploaded )*(?:photos?|images|pictures|uploads?)\W*$"
)
GRAVE = later(
    r"\b(?:kind\w*|missbrauch\w*|minderjahrig\w*|enfant\w*|pedo\w*|mineur\w*|abus|kinder\w*|"
    r"misbruik\w*|csam|csem|child\w*|abuse|minderjarig\w*|minors?)\b"
)
