"""The words around the document of an advertiser once it is handed over: why, how long, which number is hidden."""

import re

PAPER = re.compile(
    r"\b(?:chip|nfc-chip|verificatie(?:portret|foto|filmpje|selfie)\w*|document(?:en|s)?|paspoort\w*|passports?|"
    r"identiteits\w*|identity (?:document|card)s?|id|id-\w+|ids|"
    r"legitimatie\w*|"
    r"\w*ausweis\w*|reisepass\w*|passkopie\w*|dokument\w*|pieces? d'identite|cartes? d'identite|passeports?|"
    r"copies? d[eu']|kopien?|"
    r"rijbewij\w*|driving licen\w+|(?:kopie(?:en)?|scans?|cop(?:y|ies))(?! van (?:de |je |uw )?(?:advertentie|"
    r"factuur|gegevens|tekst|regels))|verificatie(?:gegevens|beelden|data|materiaal)|"
    r"verification (?:data|documents?|images?))\b"
)
# Other data that have a purpose and a period of their own.
OTHER_DATA = re.compile(
    r"\b(?:factu\w+|invoices?|log(?:s|bestand\w*|boek\w*| files?)?|cookies?|ip-?(?:adres\w*|nummer\w*|address\w*)?|"
    r"berichten|messages|meldingen|reports?|"
    r"nieuwsbrief\w*|betaalgegevens|boekhouding|accountgegevens|account data|wachtwoord\w*|e-?mailadres\w*|"
    r"advertentietekst\w*|statistiek\w*)\b"
)
NOT_ADVERTISERS = re.compile(
    r"\b(?:klant(?:en)?|clients?|bezoeker\w*|visitors?|inzage(?:verzoek\w*| in)|(?:recht op|om|recht van) inzage|"
    r"inzien|"
    r"betrokkene\w*|data subject\w*|verzoek\w*|"
    r"requests?|sollicit\w*|"
    r"vacature\w*|(?:van|aan|voor) (?:onze |al onze |nieuwe )?medewerkers|medewerkers (?:van ons |die bij ons "
    r")?(?:tonen|legitim\w*|dragen)|"
    r"melders?|wachtwoord\w*|password\w*|rechten|rights|leeftijdscheck voor)\b"
)
JOBS = re.compile(r"\b(?:vacature\w*|werken bij|sollicit\w*|vacanc\w*|jobs?|careers?|stellenangebot\w*|emplois?)\b")
PERIOD = re.compile(
    r"\b(?:\d+|einer|zwei|drei|sieben|vierzehn|dreißig|une|deux|trois|sept|quinze|trente|een|twee|drie|vier|vijf|"
    r"zes|zeven|acht|negen|tien|twaalf|veertien|dertig|zestig|negentig|one|two|"
    r"three|four|five|six|seven|"
    r"ten|fourteen|thirty|sixty|ninety)\s(?:\w+\s)?(?:uur|uren|dag|dagen|week|weken|maand|maanden|jaar|etmaal|"
    r"hours?|days?|weeks?|months?|years?|stunden|tage\w*|wochen?|monat\w*|jahre\w*|heures?|jours?|semaines?|mois|"
    r"ans)\b|"
    r"\b(?:die|de)?zelfde (?:dag|avond|middag|nacht)\b|\bnog (?:die|deze|dezelfde) (?:dag|avond)\b|\baan het "
    r"(?:eind|einde) van "
    r"(?:de|die) (?:dag|week|maand)\b|\b(?:same|that) (?:evening|night)\b|\bam selben tag\b|\ble jour meme\b|"
    r"\b\d+ ?(?:h|u)\b|\b(?:een|two|een paar) etma(?:al|len)\b|\bdezelfde dag\b|\bsame day\b|\bbinnen een (?:dag|"
    r"week|maand|uur)\b"
)
AT_ONCE = re.compile(
    r"\b(?:direct|meteen|onmiddellijk|terstond|gelijk|zodra|immediately|straight away|right away|at once|"
    r"as soon as|once|sofort|umgehend|unmittelbar|unverzuglich|sobald|immediatement|aussitot|des que)\b|"
    r"\bnach (?:der |erfolgter )?(?:prufung|freigabe|kontrolle|verifizierung)|\bapres (?:la |le )?(?:verification|"
    r"controle)|"
    r"\b(?:na|after) (?:de |deze |die |the |that |your )?(?:controle|verificatie|goedkeuring|check|verification|"
    r"approval|gesprek|call|check|inzage|vergelijking|gebruik|keuring|het (?:bekijken|controleren|gesprek|inzien))\b|"
    r"\b(?:als|wanneer|zodra|once|when) (?:de|het|the) \w+ (?:is|zijn|are)? ?(?:klaar|gedaan|afgerond|done|"
    r"complete\w*|"
    r"bekeken|gecontroleerd)\b"
)
NO_PERIOD = re.compile(
    r"\b(?:niets|niks|nooit|nothing|never|nichts|rien|(?:geen|no) \w+) (?:langer|longer|langer als|plus "
    r"longtemps)[^.]{0,20}"
    r"\b(?:nodig|noodzakelijk|needed|necessary|notig|necessaire)\b|"
    r"\b(?:solange|so lange|aussi longtemps|tant que|zo ?lang|niet langer dan|as long as|"
    r"no longer than)\b[^.]{0,40}\b(?:nodig|noodzakelijk|notwendig|erforderlich|notig|necessaire|necessary|needed|"
    r"nuttig|wettelijk|required)\b|"
    r"\bonbeperkt\w*|\bindefinite\w*|\bonbepaalde\b"
)
CHECKS = re.compile(
    r"\b(?:alter\w*|volljahrig\w*|identitat\w*|prufung|majeur\w*|majorite|identite|verification|leeftijd\w*|"
    r"\w*leeftijd|identiteit\w*|oud genoeg|volwassen\w*|meerderjarig\w*|18|21|achttien|"
    r"eenentwintig|wie (?:je|u) bent|(?:jij|u|zij) het (?:bent|is)|"
    r"zelf bent|dezelfde persoon|geboortedatum|age|twenty-one|eighteen|identity|old enough|adult|who you (?:are|"
    r"say)|it is you|vergelijk\w*|compar\w*|controle|verificatie|verif\w*)\b"
)
NOTHING_ELSE = re.compile(
    r"\b(?:(?:voor|tot) (?:iets|niets|geen)? ?anders?|nergens anders|nichts anderes|rien d'autre|niets anders|"
    r"andere? doel\w*|nothing else|"
    r"anything else|no other|other purpose)\b"
)
SHOWS_NUMBER = re.compile(
    r"\b(?:moet(?:en)? (?:goed |duidelijk )?(?:zichtbaar|leesbaar)|niet (?:afplakken|afschermen|afdekken|"
    r"onleesbaar|wegstrepen)|must be (?:visible|readable)|"
    r"(?:do not|don't) (?:cover|mask|hide|blur))\b"
)
THING = (
    r"(?:kopie|scan|foto|afbeelding|copy|photo|picture|paspoort|passport|identi\w+|legitimatie\w*|document\w*|"
    r"rijbewijs|id(?:-\w+)?|voor-? en achterkant)"
)
MAILED = re.compile(
    rf"(?<!\bwe )(?<!\bwij )(?<!\bik )\b(?:e-?)?mails?t?\b (?:(?:ons|us|mij|me|dan|daartoe|daarvoor|even|gewoon|"
    rf"daarbij|eerst|vervolgens|vooraf) )*(?:een|de|je|uw|the|your|a|an|jouw|zijn|hun)\b[^.]{{0,30}}\b{THING}\b|"
    rf"\b{THING}\b[^.]{{0,70}}\b(?:mailen|mailt|gemaild|(?:per|via|by|through|via de) e-?mail|"
    rf"in een (?:e-)?mail\w*|als bijlage|as an attachment|attached to an e-?mail|mail (?:die|deze|dat|it|them))\b|"
    rf"\b(?:stuur|stuurt|sturen|zend|send|sends|verstuur)\b[^.]{{0,60}}\b{THING}\b[^.]{{0,60}}(?:@|\bbijlage\b|"
    r"\b(?:ausweis\w*|personalausweis\w*|reisepass\w*|pieces? d.identite|carte d.identite|passeport)\b[^.]{0,60}"
    r"\b(?:per|par) (?:e-?mail|mail|courriel)\b|"
    rf"\b(?:per|via|by) e-?mail\b)|"
    rf"\b(?:per|via|by) e-?mail\b[^.]{{0,30}}\b{THING}\b"
)
# "U kunt die per e-mail sturen", after a sentence that asks for a copy.
THAT_BY_MAIL = re.compile(
    r"\b(?:die|deze|dat|dit|hem|it|them|this|these)\b[^.]{0,30}\b(?:(?:per|via|by) e-?mail|mailen|mailt|mail)\b|"
    r"^\W*(?:mail|e-mail|stuur|send) (?:die|deze|dat|dit|hem|it|them|this)\b[^.]*(?:@|mail)"
)
REFUSED = re.compile(r"\b(?:nooit|niet|geen|nie|nicht|kein\w*|jamais|ne pas|never|not|no|don't|doesn't)\b")
BY_A_SAFE_WAY = re.compile(r"\b(?:beveiligde?|versleutelde?|encrypted|secure|zivver)\b")

# "Hoe lang duurt het?" asks after the check and not after the copy.
TAKES = re.compile(r"\b(?:duurt|duren|takes?|dauert|dure)\b")
GOES_ON = re.compile(r"\b(?:het|die|dat|deze|ze|hem|it|them|that|this|they)\b|^\W*(?:en|and)\b|^\W*\S+(?: \S+){0,3}\?")
# "Maak een scan van je paspoort. Mail alles naar …"
ALL_BY_MAIL = re.compile(
    r"\b(?:e-?mail|mail|mailt|stuur|stuurt|zend|send|schicken sie|envoyez)\b (?:\S+ ){0,2}?(?:alles|dit alles|het "
    r"geheel|"
    r"beide|die|deze|dat|het|dit|hem|ze|everything|it all|it|them|this|both|all|tout|alles zusammen)\b[^.]{0,60}"
    r"(?:@|\b(?:per|via|by|par) (?:e-?mail|mail|courriel)\b|\b(?:naar|to|an) (?:ons|het|our|the|onze) (?:mail|"
    r"e-?mail)\w*)"
)
# Advice on copies that others ask for.
ELSEWHERE = re.compile(
    r"\b(?:in general|in het algemeen|over het algemeen|elders|ergens anders|ergens|somewhere|elsewhere|anyone "
    r"else|whoever asks|"
    r"bij (?:anderen|een hotel|andere\w*)|generell|anderswo|en general|ailleurs)\b"
)
# "Uitsluitend voor de politie": what it is for is said, whatever that is.
ONLY_FOR = re.compile(
    r"\b(?:uitsluitend|alleen|enkel|slechts|only|solely|nur|ausschlie(?:ss|ß)lich|uniquement|exclusivement) "
    r"(?:gebruikt |bedoeld |"
    r"bestemd |used )?(?:voor|om|ter|tot|for|to|fur|zur|um|pour|afin)\b|"
    r"\b(?:gebruiken|gebruikt|gebruik|verwerken|use|uses|verwenden|nutzen|utilisons) (?:we|wij|ik|ze|it|them|wir|"
    r")\s?(?:\S+ ){0,4}?"
    r"(?:voor|om|for|to|zur|fur|um|pour)\b"
)
