"""The words around the document of an advertiser once it is handed over: why, how long, which number is hidden."""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

PAPER = Sought(
    r"\b(?:chip|nfc-chip|verificatie(?:portret|foto|filmpje|selfie)\w*|document(?:en|s)?|paspoort\w*|passports?|"
    r"identiteits\w*|identity (?:document|card)s?|id|id-\w+|ids|"
    r"legitimatie\w*|"
    r"\w*ausweis\w*|reisepass\w*|passkopie\w*|dokument\w*|pieces? d'identite|cartes? d'identite|passeports?|"
    r"copies? d[eu']|kopien?|"
    r"rijbewij\w*|driving licen\w+|your licen[cs]e|kopietjes?|(?:id|identity|identification) (?:data|papers?|details?)|"
    r"(?:front|back) of (?:your|the|it)|the card|(?:id|paspoort|pas)-?fotos?|"
    r"(?:(?:alles )?wat|everything|anything|what) (?:je|u|ge|you) (?:\S+ ){0,6}?(?:insturen|instuurt|uploadt|"
    r"opstuurt|aanlevert|upload|send|submit)|"
    r"identificatie(?:gegevens|bewij\w+)|(?:kopie(?:en)?|scans?|cop(?:y|ies))(?! van (?:de |je |uw )?(?:advertentie|"
    r"factuur|gegevens|tekst|regels))|verificatie(?:gegevens|beelden|data|materiaal|map|bestand\w*|opname\w*|"
    r"foto\w*)|opnames?|recordings?|"
    r"verification (?:data|documents?|images?|folder|files?|pictures?|photos?|records?|papers?|material))\b"
)
# Other data that have a purpose and a period of their own.
OTHER_DATA = later(
    r"\b(?:factu\w+|invoices?|log(?:s|bestand\w*|boek\w*| files?)?|cookies?|ip-?(?:adres\w*|nummer\w*|address\w*)?|"
    r"berichten|messages|meldingen|reports?|"
    r"nieuwsbrief\w*|betaalgegevens|boekhouding|accountgegevens|account data|wachtwoord\w*|e-?mailadres\w*|"
    r"advertentietekst\w*|statistiek\w*)\b"
)
NOT_ADVERTISERS = Sought(
    r"\b(?:klant(?:en)?|clients?|bezoeker\w*|visitors?|inzage(?:verzoek\w*| in)|(?:recht op|om|recht van) inzage|"
    r"inzien|"
    r"betrokkene\w*|data subject\w*|verzoek\w*|"
    r"requests?|sollicit\w*|"
    r"vacature\w*|(?:van|aan|voor) (?:onze |al onze |nieuwe )?medewerkers|medewerkers (?:van ons |die bij ons "
    r")?(?:tonen|legitim\w*|dragen)|"
    r"melders?|wachtwoord\w*|password\w*|rechten|rights|leeftijdscheck voor)\b"
)
# "Verificatiegegevens van medewerkers": those of a bureau, whom the platform checks.
CHECKED_STAFF = later(
    r"\b(?:\w*verificatie\w*|\w*controle|gecontroleerde?|check) (?:van|bij) (?:de |uw |hun )?medewerkers\b"
)
JOBS = Sought(r"\b(?:vacature\w*|werken bij|sollicit\w*|vacanc\w*|jobs?|careers?|stellenangebot\w*|emplois?)\b")
COUNTED = (
    r"(?:\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+tien|\w*tig|honderd|a|an|one|two|three|"
    r"four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|\w+teen|\w*(?:twenty|thirty|forty|fifty|sixty|ninety)(?:-\w+)?|ein(?:er?|em|en)?|"
    r"zwei|drei|vier|"
    r"funf|sechs|sieben|zehn|vierzehn|drei(?:ß|ss|\?)ig|une?|deux|trois|sept|quinze|trente)"
)
SPAN = (
    r"(?:minuten|minuut|uur|uren|(?:werk|kalender)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?|kwarta(?:al|len)|jaar|jaren|"
    r"etma(?:al|len)|"
    r"minutes?|hours?|days?|weeks?|fortnight|months?|years?|minuten|stunden?|tage\w*|wochen?|monat\w*|jahre\w*|"
    r"heures?|jours?|semaines?|mois|ans?)"
)
PERIOD = later(
    rf"\b{COUNTED}\s(?:\w+\s)?{SPAN}\b|"
    r"\b(?:dag|day) (?:\d+|een|twee|drie|vier|vijf|zes|zeven|one|two|three|four|five|six|seven|ten|tien)\b|"
    r"\b(?:na|within|after|binnen|hooguit) (?:een |a |an )?(?:uur|dag|week|maand|hour|day|week|month|fortnight)\b|"
    r"\b(?:die|de)?zelfde (?:dag|avond|middag|nacht)\b|\bnog (?:die|deze|dezelfde) (?:dag|avond)\b|"
    r"\b(?:eind|einde|afloop) van (?:de|die) (?:dag|week|maand)\b|\b(?:same|that|following|next) (?:day|evening|"
    r"night|morning)\b|"
    r"\b(?:eerste|first|laatste|last) (?:dag )?(?:of|van) (?:each|every|elke|iedere|de) (?:month|week|maand)\b|"
    r"\bam selben tag\b|\ble jour meme\b|\b\d+ ?(?:h|u)\b|\been paar etmalen\b"
)
AT_ONCE = later(
    r"\b(?:direct|meteen|onmiddellijk|terstond|gelijk|zodra|immediately|straight away|right away|at once|"
    r"as soon as|once|sofort|umgehend|unmittelbar|unverzuglich|sobald|immediatement|aussitot|des que)\b|"
    r"\bnach (?:der |erfolgter )?(?:prufung|freigabe|kontrolle|verifizierung)|\bapres (?:la |le )?(?:verification|"
    r"controle)|"
    r"\b(?:na|after) (?:de |deze |die |the |that |your )?(?:controle|verificatie|goedkeuring|check|verification|"
    r"approval|gesprek|call|check|inzage|vergelijking|gebruik|keuring|het (?:bekijken|controleren|gesprek|inzien))\b|"
    r"\b(?:na(?:dat)?|after|once|when|on|bij|zodra|als|tot|until) (?:\S+ ){0,5}?(?:goedgekeurd|goedkeuring|"
    r"geverifieerd|approved|approval|"
    r"verified|confirmed|opheffing|the call ends|leave|vertrek|opzegt?|gecontroleerd)\b|\b(?:daarna|vervolgens|"
    r"vanzelf|then)\b|"
    r"\b(?:als|wanneer|zodra|once|when) (?:de|het|the) \w+ (?:is|zijn|are)? ?(?:klaar|gedaan|afgerond|done|"
    r"complete\w*|"
    r"bekeken|gecontroleerd)\b"
)
NO_PERIOD = later(
    r"\b(?:niets|niks|nooit|nothing|never|nichts|rien|(?:geen|no) \w+) (?:langer|longer|langer als|plus "
    r"longtemps)[^.]{0,20}"
    r"\b(?:nodig|noodzakelijk|needed|necessary|notig|necessaire)\b|"
    r"\b(?:niet|not|no|nicht) (?:langer|longer|langer) (?:\w+ ){1,3}(?:dan|than|als)\b[^.]{0,30}\b(?:nodig|"
    r"noodzakelijk|"
    r"nuttig|vereist|moet|needed|necessary|required|notig|erforderlich)\b|"
    r"\b(?:solange|so lange|aussi longtemps|tant que|zo ?lang|niet langer dan|as long as|"
    r"no longer than)\b[^.]{0,40}\b(?:nodig|noodzakelijk|notwendig|erforderlich|notig|necessaire|necessary|needed|"
    r"nuttig|wettelijk|required)\b|"
    r"\bonbeperkt\w*|\bindefinite\w*|\bonbepaalde\b"
)
CHECKS = later(
    r"\b(?:alter\w*|volljahrig\w*|identitat\w*|prufung|majeur\w*|majorite|identite|verification|leeftijd\w*|"
    r"\w*leeftijd|identiteit\w*|oud genoeg|volwassen\w*|meerderjarig\w*|18|21|achttien|"
    r"eenentwintig|wie (?:je|u) bent|(?:jij|u|zij) het (?:bent|is)|"
    r"zelf bent|dezelfde persoon|geboortedatum|hoe oud|minderjarig\w*|onder de 18|ages?|majority|minors?|under-?18s?|"
    r"twenty-one|eighteen|identity|old enough|adults?|who you (?:are|"
    r"say)|it is you|vergelijk\w*|compar\w*|controle|verificatie|verif\w*)\b"
)
# "Om te kunnen aantonen dat wij de adverteerder kennen", "ter verantwoording": what it is kept for.
TO_ACCOUNT_FOR = later(
    r"\b(?:aantonen|aan te tonen|bewijzen|laten zien) dat (?:wij|we|ik|het platform)\b|\bter verantwoording\b|"
    r"\b(?:to|can|could) (?:show|prove|demonstrate) (?:\w+ ){0,2}?that we\b"
)
NOTHING_ELSE = later(
    r"\b(?:(?:voor|tot) (?:iets|niets|geen)? ?anders?|nergens anders|nichts anderes|rien d'autre|niets anders|"
    r"andere? (?:doel\w*|zaken)|"
    r"nothing else|anything else|no other|other purpose|(?:alleen|uitsluitend|enkel|slechts) (?:daarvoor|hiervoor|"
    r"voor (?:die|deze) (?:check|controle))|"
    r"(?:for )?that (?:check |purpose )?(?:alone|only)|(?:may|will|does|is) not (?:be )?used? (?:it )?otherwise|"
    r"only for that|"
    r"(?:enige|only|sole) (?:doel|purpose|reason))\b"
)
# What it is for, said of a document in passing: it counts where the rest of its care is told too.
IN_PASSING = later(
    r"\b(?:doel(?:einde|binding)?|purpose|why we ask|waarom|what for|waarvoor|grondslag)\b[^.;]{0,20}(?:\bis\b|:)|"
    r"\b(?:om|ter|tot|voor|for|to|as|als|of|zur?|fur|um|pour)\b[^.;]{0,50}?(?:\b|leeftijds?-?)(?:leeftijd\w*|"
    r"\w*leeftijds\w*|meerderjarig\w*|volwassen\w*|"
    r"minderjarig\w*|identiteit\w*|wie (?:je|u) bent|hoe oud|oud genoeg|18\+?|ages?|majority|adults?|minors?|"
    r"under-?18s?|identity|over 18|"
    r"who an advertiser is|who you are|verify(?:ing)? you|identity check\w*|geverifieerd bent|you(?:'re| are) (?:18|"
    r"over)|verificatie|verification)|"
    r"\b(?:check\w*|kijk\w*|let(?:ten)?|toets\w*|verif\w+|leest|lezen|reads?|bekijk\w*|zien|see|controleer\w*|"
    r"confirm\w*|tells? us|prove\w*|"
    r"bewij\w*|compare\w*|vergelijk\w*|establish\w*)\b[^.;]{0,40}?\b(?:leeftijd\w*|geboorte\w+|meerderjarig\w*|"
    r"hoe oud|18\+?|ages?|birth ?date|"
    r"date of birth|adult|identity|identiteit|old enough|you're 18|selfie|it's you|it is you)\b"
)
# "BSN komt er niet in voor", "a masked copy (no BSN)".
NUMBER = (
    r"(?:bsn(?:'s|-nummer\w*)?|burgerservicenummer\w*|(?:citizen|service|national|citizen service) number|"
    r"rijksregisternummer\w*|nationaal nummer)"
)
NO_NUMBER = later(
    rf"\b(?:zonder|geen|minus|without(?: the| your| a)?|no|not? any|ohne|sans) (?:\w+ )?{NUMBER}\b|"
    rf"\b{NUMBER}\b[^.;]{{0,40}}?\b(?:komt er niet|niet in|niet op(?:gehaald|geslagen|genomen)?|slaan (?:we|"
    rf"wij) niet|buiten beeld|buiten beschouwing|weg|eraf|wegge\w+|"
    r"afge\w+|wegkras\w*|krassen|doorge\w+|not part|not (?:be )?(?:on|in|read|stored|visible|shown|taken|recorded)|"
    r"isn't (?:needed|part|stored)|"
    r"conceal\w*|remov\w+|strip\w*|struck|drop\w*|out)\b|"
    rf"\b(?:must not|may not|does not|doesn't|niet) (?:show|contain|toon\w*|bevat\w*)[^.;]{{0,15}}\b{NUMBER}|"
    rf"\b(?:wegkras\w*|kras\w*|afknip\w*|knip\w*|conceal\w*|tape|black(?:en|ed|ing)?|hide|"
    rf"strip\w*)\b[^.;]{{0,25}}\b{NUMBER}|\b{NUMBER} (?:even )?(?:wegkrassen|afknippen)|"
    rf"\b(?:copies|kopie\w*)\b[^.;]{{0,30}}\b(?:{NUMBER}) (?:is |are )?(?:visible|zichtbaar|"
    rf"leesbaar)[^.;]{{0,30}}\b(?:reject|weiger|refus|geweiger)\w*|"
    rf"\b(?:reject|weiger|refus)\w*\b[^.;]{{0,40}}\b{NUMBER} is (?:visible|zichtbaar|leesbaar)"
)
# "The identity step explained", "Zo controleren we wie je bent".
OF_THE_CHECK = later(
    r"\b(?:id|identity|identiteits?|legitimatie|leeftijds?|age)[- ]?(?:step|check|checks|controle|stap|"
    r"verificatie|verification|"
    r"bewijs\w*)\b|\bidentiteitscontrole\b|\b(?:controleren|weten|zien|check|know) (?:we|wij|ik)? ?(?:wie|hoe "
    r"oud|who|how old) (?:je|u|you)\b|"
    r"\b(?:prove|proving|verify|verifying|bewijzen) (?:who|wie|your age|hoe oud|your identity|je leeftijd)\b"
)
# "Leg een strook papier over je burgerservicenummer."
COVERED = later(
    rf"\b(?:leg|plak|houd|hou|doe|zet|schuif|plaats|put|place|stick|lay|hold|keep|tape)\w*\b(?:(?!\b(?:niet|"
    rf"geen|nooit|not|never)\b)[^.;]){{2,40}}\b(?:over|op|voor|on|onto)\b"
    rf"[^.;]{{0,20}}\b{NUMBER}\b"
)
# Nothing is promised: "doen we niet meer", "is up to us", "for ever".
NOT_CARED_FOR = later(
    r"\b(?:is aan ons|(?:is )?up to us|our (?:own )?business|doen (?:we|wij) niet(?: meer)?|niet toe te lichten|"
    r"don't have to explain|(?:not|can't|cannot) promise|"
    r"stopped (?:deleting|erasing|wiping)|(?:verwijderen|wissen)\b[^.;]{0,30}\b(?:niet mogelijk|onmogelijk)|"
    r"permanent\w*|voor (?:altijd|onbepaalde)|forever|"
    r"indefinitely|geen (?:vaste )?bewaartermijn|no (?:fixed )?(?:retention )?period|staat niets vast|alle rechten|"
    r"(?:deletion|erasure) is not possible)\b"
)
SHOWS_NUMBER = later(
    r"\b(?:moet(?:en)? (?:goed |duidelijk )?(?:zichtbaar|leesbaar)|niet (?:afplakken|afschermen|afdekken|"
    r"onleesbaar|wegstrepen)|must be (?:visible|readable)|"
    r"(?:do not|don't) (?:cover|mask|hide|blur))\b"
)
THING = (
    r"(?:kopie|copie|scan|foto|afbeelding|copy|photo|picture|paspoort|passport|identi\w+|legitimatie\w*|document\w*|"
    r"rijbewijs|id(?:-\w+)?|voor-? en achterkant)"
)
MAILED = later(
    rf"(?<!\bwe )(?<!\bwij )(?<!\bik )\b(?:e-?)?mails?t?\b (?:(?:ons|us|mij|me|dan|daartoe|daarvoor|even|gewoon|"
    rf"daarbij|eerst|vervolgens|vooraf) )*(?:een|de|je|uw|the|your|a|an|jouw|zijn|hun)\b[^.]{{0,30}}\b{THING}\b|"
    rf"\b{THING}\b[^.]{{0,70}}\b(?:mailen|meelen|mailt|gemaild|(?:per|via|by|through|via de) e-?mail|"
    rf"in een (?:e-)?mail\w*|als bijlage|as an (?:e-?mail )?attachment|attached to an e-?mail|mail (?:die|deze|dat|"
    rf"it|them))\b|"
    rf"\b(?:stuur|stuurt|sturen|zend|send|sends|verstuur)\b[^.]{{0,60}}\b{THING}\b[^.]{{0,60}}(?:@|\bbijlage\b|"
    r"\b(?:ausweis\w*|personalausweis\w*|reisepass\w*|pieces? d.identite|carte d.identite|passeport)\b[^.]{0,60}"
    r"\b(?:per|par) (?:e-?mail|mail|courriel)\b|"
    rf"\b(?:per|via|by) e-?mail\b)|"
    rf"\b(?:per|via|by) e-?mail\b[^.]{{0,30}}\b{THING}\b"
)
# "Hoe lever ik mijn paspoort aan? Als bijlage, graag."
HOW = later(
    r"\b(?:hoe|how|op welke manier|wie|comment)\b(?!.*\b(?:terug|back|gewist|bewa\w+|kept|deleted|zurueck|lang|long)\b)"
)
AS_ATTACHMENT = later(
    r"^\W*(?:(?:ja|yes|gewoon|simpelweg|just|simply|graag|please|liefst|die|dat|deze|hem|het|it|them|meesturen|"
    r"meegestuurd|mee|"
    r"meezenden|stuur\w*|sturen|send|zend|voeg\w*|toevoegen|je|u|you|can|kunt|kun|ons|us|to)\W+){0,5}"
    r"(?:als (?:een )?bijlage|in de bijlage|as an? (?:e-?mail )?attachment|attach (?:it|them|a copy)|als anhang|"
    r"en piece jointe)\b(?![^.;]*\b(?:upload\w*|account|portaal|portal|app)\b)"
)
# "U kunt die per e-mail sturen", after a sentence that asks for a copy.
THAT_BY_MAIL = later(
    r"\b(?:die|deze|dat|dit|hem|it|them|this|these)\b[^.]{0,30}\b(?:(?:per|via|by) e-?mail|mailen|mailt|mail)\b|"
    r"^\W*(?:mail|e-mail|stuur|send) (?:die|deze|dat|dit|hem|it|them|this)\b[^.]*(?:@|mail)"
)
REFUSED = later(r"\b(?:nooit|niet|geen|nie|nicht|kein\w*|jamais|ne pas|never|not|no|don't|doesn't)\b")
BY_A_SAFE_WAY = later(r"\b(?:beveiligde?|versleutelde?|encrypted|secure|zivver)\b")

# "Hoe lang duurt het?" asks after the check and not after the copy.
TAKES = later(r"\b(?:duurt|duren|takes?|dauert|dure)\b")
GOES_ON = later(r"\b(?:het|die|dat|deze|ze|hem|it|them|that|this|they)\b|^\W*(?:en|and)\b|^\W*\S+(?: \S+){0,3}\?")
# "Maak een scan van je paspoort. Mail alles naar …"
ALL_BY_MAIL = later(
    r"\b(?:e-?mail|mail|mailt|stuur|stuurt|zend|send|schicken sie|envoyez)\b (?:\S+ ){0,2}?(?:alles|dit alles|het "
    r"geheel|"
    r"beide|die|deze|dat|het|dit|hem|ze|everything|it all|it|them|this|both|all|tout|alles zusammen)\b[^.]{0,60}"
    r"(?:@|\b(?:per|via|by|par) (?:e-?mail|mail|courriel)\b|\b(?:naar|to|an) (?:ons|het|our|the|onze) (?:mail|"
    r"e-?mail)\w*)"
)
# Advice on copies that others ask for.
ELSEWHERE = later(
    r"\b(?:in general|in het algemeen|over het algemeen|elders|ergens anders|ergens|somewhere|elsewhere|anyone "
    r"else|whoever asks|"
    r"bij (?:anderen|een hotel|andere\w*)|generell|anderswo|en general|ailleurs)\b"
)
# "Uitsluitend voor de politie": what it is for is said, whatever that is.
ONLY_FOR = later(
    r"\b(?:uitsluitend|alleen|enkel|slechts|only|solely|nur|ausschlie(?:ss|ß)lich|uniquement|exclusivement) "
    r"(?:gebruikt |bedoeld |"
    r"bestemd |used )?(?:voor|om|ter|tot|for|to|fur|zur|um|pour|afin)\b|"
    # "Used for one thing", "voor maar een doel".
    r"\b(?:voor|for|fur|pour|tot|heeft|has|dient|serves?) (?:just |only |maar |slechts )?(?:one|een|1|a single|"
    r"een enkel|ein\w*|une?|un seul) "
    r"(?:thing|purpose|reason|ding|doel|reden|zaak|zweck|chose|but)\b|"
    r"\b(?:gebruiken|gebruikt|gebruik|verwerken|use|uses|verwenden|nutzen|utilisons) (?:we|wij|ik|ze|it|them|wir|"
    r")\s?(?:\S+ ){0,4}?"
    r"(?:voor|om|for|to|zur|fur|um|pour)\b"
)
