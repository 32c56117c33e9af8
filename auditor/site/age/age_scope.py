"""Of whom and of what an age check is told: of every visitor, of some countries or contents, with exceptions."""

import re

from auditor.site.gate.gate_kind import FOR_A_PART
from auditor.site.reading.sentences import Sentence
from auditor.site.words.later import later
from auditor.site.words.sought import Sought
from auditor.site.words.vocabulary import Vocabulary

OF_AGE = later(
    r"\b(?:leeftijd\w*|ouderdom|18|achttien\w*|meerderjarig\w*|minderjarig\w*|volwassen\w*|hoe oud|ages?|adults?|"
    r"eighteen|minors?|underage|how old|alter\w*|volljahrig\w*|minderjahrig\w*|majeur\w*|majorite|mineur\w*)\b"
)
TO_VISIT = later(
    r"\b(?:bezoek\w*|binnen(?:kom\w*|laten|gelaten)?|toegang|naar binnen|(?:voor|voordat|tot) (?:je|u|iemand|ge) "
    r"(?:\S+ ){0,3}?(?:ziet|zien|verder)|de site (?:open|dicht|in|op)|gaat de site open|deur|drempel|klanten?|gasten|"
    r"visit\w*|gets? (?:in|past|through)|(?:the|our) door|let in|come in|comes in|enter\w*|session|sessions|customers?|"
    r"besuch\w*|zutritt|einlass|eintritt|herein|visiteu\w*|acces|entrer|entree|ontsloten|(?:te|kun|kunt|mag|"
    r"mogen) (?:\S+ )?bekijken|zie(?:t|n) (?:je|u) "
    r"(?:de|onze) advertenties|frei lesbar|vrij (?:te lezen|leesbaar)|free to read|(?:zie|zien) (?:ik|je|u|men|"
    r"jullie) )"
)
# A proof asked of whoever comes in is one of age, though only an identity is named.
AT_THE_DOOR = later(
    r"\b(?:verify to enter|(?:verify|id check|identiteitscontrole|legitimeer\w*|legitimatie)[^.]{0,40}\b(?:enter|entry|"
    r"binnen|toegang)|(?:enter|entry|binnen|toegang)[^.]{0,40}\b(?:id check|verify|legitim\w*))\b|"
    r"\b(?:all|every|alle|elke|iedere) (?:visitors?|bezoekers?)[^.]{0,40}\b(?:id|identi\w*|legitim\w*)"
)
ESTIMATES = later(r"\b(?:schat\w*|geschat|\w*schatting\w*|inschat\w*|estimat\w*|guess\w*|estime\w*|geschatzt)\b")
# The advertisers' side: what they prove to place something.
PLACES = later(
    r"\b(?:adverteerders?|adverteren|adverteert|adverteer|plaatsen|plaatst|plaatsing|inschrijving|inserenten?|"
    r"inserat|annonceurs?|"
    r"advertisers?|to (?:post|advertise|list)|publier une annonce|anzeige (?:aufgeben|schalten)|sekswerkers?|"
    r"(?:je|uw) (?:advertentie|profiel)|een (?:profiel|advertentie|oproep)|(?:your|a) (?:profile|listing)|"
    r"(?:blauwe?|groene?|gouden|blue|green|golden) (?:vinkje|badge|zegel|ster|tick|check ?mark|star)|"
    r"(?:hoger|bovenaan|higher|first) in (?:the |de )?(?:zoekresultaten|lijst|search|list))\b"
)
ALL = later(
    r"\b(?:(?:elke|iedere|alle|every|each|all|any|chaque|tous les|toutes les|jede[rnms]?|alle[nr]?|samtliche) "
    r"(?:\S+ ){0,2}?(?:bezoek\w*|gast\w*|klant\w*|gebruiker\w*|visit\w*|session\w*|guests?|users?|customers?|"
    r"visiteu\w*|"
    r"besuch\w*|gaste?)|iedereen|ieder die|everyone|everybody|anyone|whoever|tout le monde|toute personne|jeder|"
    r"niemand|nobody|no one|no visitor|geen (?:enkele )?bezoeker|aucun visiteur|personne n'|kein besucher|"
    r"(?:geen|zonder|no|without|sans|aucune|keine|ohne) (?:enkele )?(?:uitzondering\w*|exceptions?|ausnahmen?)|"
    r"(?:uitsluitend|alleen|enkel|pas|eerst|only|not|nur|erst|seulement) (?:\S+ ){0,6}?(?:nadat|na|wanneer|als|after|"
    r"once|when|until|nachdem|wenn|apres)|pas als|anders (?:blijft|kom|komt|gaat)\b[^.]{0,30}|"
    r"(?:voordat|voor|vooraleer|alvorens|before|bevor|avant)\s(?:je|u|ge|iemand|een bezoeker|iets|you|anyone|a visitor|"
    r"anything|sie|man|de|que|d'entrer|d'acceder)\b|"
    r"(?:zonder|without|ohne|sans)\s(?:\S+ ){1,4}?(?:geen|no|kein\w*|pas|kom\w*|gets?|aucun\w*|nobody)|"
    r"(?:geen|no) (?:toegang|entry|access|bezoek)\b[^.]{0,30}\b(?:zonder|without)|"
    r"voor (?:elk|ieder|elk eerste|het eerste) (?:eerste )?bezoek)\b"
)
COUNTRY = later(
    r"\b(?:frankrijk|duitsland|verenigd koninkrijk|groot-brittannie|engeland|italie|spanje|denemarken|"
    r"verenigde staten|france|germany|united kingdom|britain|uk|italy|spain|denmark|texas|louisiana|franse|britse|"
    r"duitse|italiaanse|french|british|german|italian|frankreich|deutschland|grossbritannien|grande-bretagne|"
    r"royaume-uni|allemagne|italie|"
    r"(?:waar|als|where|when) (?:de wet|the law|local law)|law demands|(?:bepaalde|sommige|certain|some) (?:landen|"
    r"countries|pays|lander))\b"
)
HOME = later(r"\b(?:nederland\w*|netherlands|dutch|niederland\w*|pays-bas|holland\w*|belg\w*|overal|everywhere)\b")
A_CLICK = later(
    r"\b(?:knop|button|klik\w*|click\w*|vinkje|bevestig\w*|confirm\w*|cliquer|clic|bouton|klick\w*|schaltflache|"
    r"verklar\w*|declar\w*)\b"
)
EXCEPT = later(
    r"\b(?:behalve|uitgezonderd|met uitzondering van|hoeft (?:dat|het|dit|er|zich)?\s?(?:\S+ )?niet|hoeven (?:dat|het|"
    r"dit|zich)?\s?(?:\S+ )?niet|(?:ziet|krijgt|zien|krijgen) (?:\S+ ){0,4}?niet|vrijgesteld|slaan (?:wij|we) "
    r"(?:die|deze) stap over|except(?: for)?|unless|exempt\w*|(?:do|does|need|needs) not (?:need|have) to|"
    r"(?:are|is) (?:let|waved) (?:in|through)|skip\w*|ausser|ausgenommen|mussen (?:das |sich )?nicht|sauf|"
    r"a l'exception|"
    r"hormis|dispense\w*)\b"
)
NO_EXCEPTION = later(
    r"\b(?:geen|niemand|no|nobody|none|not|niet|nicht|kein\w*|aucun\w*|personne|zonder|sans|without)\b[^.]{0,60}"
    r"\b(?:vrijgesteld|uitgezonderd|exempt\w*|dispense\w*|uitzonder\w*|overslaan|skip\w*|ausgenommen)|"
    r"\b(?:vrijgesteld|exempt\w*)[^.]{0,20}\b(?:is niemand|is nobody|no one)"
)
SOME_ONLY = later(
    r"\b(?:steekproef\w*|steekproefsgewijs|willekeurig\w*|af en toe|soms|nu en dan|meestal|sommige bezoekers|"
    r"een deel van (?:de|onze) bezoekers|random\w*|spot checks?|sometimes|occasionally|some visitors|a sample|"
    r"selected visitors|een op de|1 op de|one in|stichproben\w*|manchmal|parfois|certains visiteurs|"
    r"alleen (?:bij |voor )?nieuwe (?:bezoekers|klanten|leden)|only new (?:visitors|members|customers)|"
    r"(?:bij|voor) nieuwe bezoekers|for new (?:visitors|members)|bij twijfel|when in doubt|if in doubt|"
    r"(?:oogt|lijkt|looks?|seems?) (?:\S+ ){0,2}?(?:jong|young)|im zweifel|en cas de doute)\b"
)
OPEN_REST = later(
    r"\b(?:teksten|advertenties|prijzen|de rest|overige|texts?|ads|listings|prices|the rest|everything else|texte\w*|"
    r"anzeigen|annonces|le reste)\b[^.]{0,60}\b(?:kan iedereen|voor iedereen|vrij|zonder|open|anyone can|for everyone|"
    r"free\w*|without|frei|ohne|jeder|librement|sans|a tous|visible par tous)\b|"
    r"\b(?:alleen|enkel|only|nur|seuls?|seulement)\b(?:\s\S+){0,3}?\s(?:foto\S*|pictures|photos?|images?|video\S*|"
    r"films?|"
    r"albums?|chat\w*|bilder|fotos|webcams?|nummers?)\b|"
    r"\b(?:foto\S*|beelden|pictures|photos|images|video\S*|albums?|bilder)\b[^.]{0,40}\b(?:wazig|vaag\w*|onscherp|"
    r"blurred|locked|unscharf|flout\w*|scherp\w*)\b|\b(?:wazige?|onscherpe|vage|blurred|unscharfe) (?:\S+ )?(?:foto\S*|"
    r"beelden|pictures|photos|images|bilder)\b"
)
# A proof told by what is refused: nobody gets in without it, a declaration is not accepted.
PROVEN = later(
    r"\b(?:niemand|geen|nobody|no one|no|kein\w*|aucun\w*|personne)\b[^.]{0,80}\b(?:zonder|without|ohne|sans)\b|"
    r"\b(?:zonder|without|ohne|sans)\b[^.]{0,80}\b(?:geen|niet|niemand|no|not|nobody|kein\w*|nicht|aucun\w*|pas)\b|"
    r"\b(?:wie|whoever|anyone who|wer|qui)\b[^.]{0,60}\b(?:geen|niet|no|not|kein\w*|nicht|pas)\b[^.]{0,60}\b(?:niet|"
    r"geen|"
    r"not|no|nicht|kein\w*|pas)\b"
)
DECLARED_ONLY = later(
    r"\b(?:geboortedatum in\w*|vul\w* (?:\S+ ){0,3}geboortedatum|enter your (?:date of birth|birth)|klik\w* (?:op )?ja|"
    r"click(?:ing)? yes)\b"
)
CHECKED = Sought(
    r"\b(?:controleer\w*|controleren|gecontroleerd|verifie\w*|geverifieerd|nagaan|gaan (?:wij|we) na|stellen (?:wij|"
    r"we) "
    r"(?:\S+ ){0,4}vast|vastgesteld|check\w*|verif\w*|pruf\w*|gepruft|controle\w*)\b[^.]{0,60}\b(?:leeftijd\w*|hoe oud|"
    r"age|how old|alter|\w*age|18)\b|"
    r"\b(?:leeftijd\w*|hoe oud|age|how old|alter|18)\b[^.]{0,60}\b(?:controleer\w*|controleren|gecontroleerd|"
    r"verifie\w*|"
    r"geverifieerd|vastgesteld|check\w*|verif\w*|gepruft|pruf\w*)\b"
)
CLICKED = later(
    r"\b(?:klik\w*|knop\w*|vinkje|aanvink\w*|verklaar\w*|verklaring|bevestig\w*|geboortedatum|geboortejaar|click\w*|"
    r"button|tick\w*|confirm\w*|declar\w*|date of birth|birth (?:date|year)|bestatig\w*|geburtsdatum|klick\w*|cliqu\w*|"
    r"date de naissance|vul\w* .{0,20}in|ja of nee|yes or no)\b"
)
SHOWN_TO_WORK = later(
    r"\b(?:testrapport\w*|testresulta\w*|test report|test results|(?:onafhankelijk\w*|independent\w*|unabhangig\w*|"
    r"independant\w*) (?:\S+ ){0,3}?(?:getest|beproefd|gekeurd|beoordeeld|laborator\w*|lab|instituut|tested|evaluated|"
    r"assessed|audited|certified|gepruft|getestet|teste\w*|evalue\w*)|(?:door|by) (?:\S+ ){0,4}?(?:laborator\w*|nist|"
    r"keuringsinstituut|tuv|accs) (?:\S+ ){0,2}?(?:getest|beproefd|gekeurd|tested|certified)?|"
    r"gecertificeerd\w* (?:door|"
    r"volgens)|certified (?:by|to|under)|foutmarge|foutpercentage|error rate|false (?:positive|accept\w*)|"
    r"nauwkeurigheid "
    r"(?:van|is)|accuracy (?:of|is)|(?:op|van) de \d[\d.]* (?:\S+ ){1,6}?(?:kwam\w*|glip\w*|door\b)|"
    r"out of (?:every )?\d[\d,]*|\d+(?:[.,]\d+)? ?(?:%|procent|percent|prozent))(?!\w)"
)


# Who provides the check is no provider of services.
CHECKER = later(
    r"\b(?:(?:our|third[- ]party|external|independent|age|verification|assurance|check|checking|certified|identity|"
    r"payment|service)[- ]){1,4}providers?\b|"
    r"\b(?:see|view|browse|watch|look at) (?:\S+ )?(?:ads|adverts|advertisements|listings|profiles)\b"
)


# The law for others: platforms in the plural are not this one.
OTHERS = later(
    r"\b(?:(?:andere?|sommige|veel|grote|veel grote|franse|britse|engelse|duitse|other|many|some|large|french|british|"
    r"german|uk|adult|porn) (?:sites?|websites?|platforms?|platformen|sekssites?|pornosites?|aanbieders)|"
    r"(?<!onze )(?<!deze )(?<!our )(?<!these )(?:\w*sites|websites|platforms|platformen)|concurrent\w*|competitors?)\b"
)

# What others ask, and the platform has no part in, or shuts its doors for: nobody's age is checked there.
TAKES_NO_PART = later(
    r"\b(?:doen|doe|gaan|werken) (?:wij|we|ik) (?:\S+ )?(?:niet|nooit) (?:\S+ ){0,2}?mee\b|"
    r"\bniet (?:\S+ )?mee te (?:doen|gaan)\b|"
    r"\b(?:wij|we|ik) (?:doen|doe|deden|gaan|werken) (?:\S+ ){0,3}?niet (?:\S+ ){0,2}?mee\b|"
    r"\b(?:dat|zoiets|zo'n (?:\S+ )?(?:controle|check|scan)) (?:doen|willen|vragen|hebben) (?:wij|we) (?:\S+ )?niet\b|"
    r"\bwe (?:do not|don't|did not|didn't|will not|won't|chose not to|decided not to|refuse to) (?:\S+ )?"
    r"(?:take part|join|do (?:that|this|so)|comply|go along|want)\b|"
    r"\b(?:daarom|dus|that is why|therefore|so)\b[^.]{0,60}\b(?:dicht|gesloten|geblokkeerd|blokkeren|closed|blocked|"
    r"block|unavailable|niet (?:bereikbaar|te zien|beschikbaar)|not (?:available|reachable))\b|"
    r"\b(?:sluiten|blokkeren|weren) (?:wij|we) (?:\S+ ){0,3}?(?:landen|bezoekers|af|buiten)\b|"
    r"\bwe (?:block|shut out|closed (?:our|the) site)\b"
)
# What becomes of a document, whoever showed it: "wij bewaren één beeld van uw identiteitskaart".
KEPT = later(
    r"\b(?:bewaar\w*|bewaren|bewaard|vernietig\w*|gewist|wissen|verwijder\w*|opgeslagen|verwerk\w*|keep|kept|retain\w*|"
    r"store[sd]?|erase[sd]?|delete[sd]?|destroy\w*|aufbewahrt|geloscht|gespeichert|conserv\w*|supprim\w*)\b|"
    r"\b(?:gebruik\w*|dien(?:t|en)|use[sd]?|serves?|utilis\w*|verwend\w*)\b[^.;]{0,40}\b(?:uitsluitend|alleen|enkel|"
    r"slechts|solely|only|exclusively|ausschliesslich|nur|uniquement)\b"
)


def is_of_advertisers(words: Vocabulary, low: str) -> bool:
    """Whether a folded text is about those who advertise, and not about visitors."""
    named = words.named(CHECKER.sub(" ", low))
    return "advertiser" in named and "visitor" not in named


def leaves_some_out(one: Sentence) -> bool:
    """Whether a sentence limits the check to some countries, visitors or content."""
    low = one.low
    row = f"{one.lead} {low}"
    if COUNTRY.search(row) and not HOME.search(row):
        return True
    if HOME.search(row) and A_CLICK.search(row) and not re.search(r"\b(?:niet|geen|no|not|nicht|pas)\b", row):
        return True
    if NO_EXCEPTION.search(low):
        return False
    if SOME_ONLY.search(low) or OPEN_REST.search(low) or FOR_A_PART.search(low):
        return True
    return EXCEPT.search(low) is not None and "advertiser" not in one.concepts and not one.asks


def tells_what_is_kept(one: Sentence) -> bool:
    """Whether a sentence tells what becomes of a document, and not of whom it is asked."""
    if one.names("visitor", "age_provider") or TO_VISIT.search(one.low):
        return False
    return KEPT.search(one.low) is not None
