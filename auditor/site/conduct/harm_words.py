"""Words for the text against minors, coercion and trafficking: what follows, and what is no such text."""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

THEN = later(r"^\W*(?:dan|then|dann|alors)\b")
# "Onder de 18? Wegwezen", "then you are not listed here": an answer that turns away whoever the question names.
TURNED_AWAY = later(
    r"^\W*(?:dan |then |dann |alors )?(?:wegwezen|oprotten|opzouten|opkrassen|ophoepelen|weg ermee|weg jij|get lost|"
    r"go away|"
    r"get out|scram|beat it|no way|forget it|vergeet het(?: maar)?|niet (?:hier|bij ons|bij mij|welkom)|not here|"
    r"not with us|geen sprake van|uitgesloten|raus|verschwinde|dehors)\b|"
    r"^\W*(?:dan |then )?(?:sta|staat|kom|komt|hoor|hoort|plaats|plaatst|adverteer|adverteert) (?:je|u|jij|ge) (?:er |"
    r"hier |bij ons |"
    r"bij mij |op deze site )*(?:niet|nooit)\b|^\W*(?:then )?you (?:do not|don't|will not|won't|cannot|"
    r"can't) (?:get listed|"
    r"get in|advertise|post|belong|stand)\b|\b(?:zetten|plaatsen|nemen|zet|plaats|neem) (?:wij|we|ik) (?:je|jou|"
    r"u) (?:er )?"
    r"(?:niet|nooit)\b|\b(?:we|i) (?:do not|don't|never|won't|will not) (?:list|publish|post|place|take) you\b"
)
# Minors as readers of the site, not as people who are offered on it.
AS_READERS = later(
    r"\b(?:web)?(?:site|platform|dienst|service) is (?:niet|not|alleen|uitsluitend|only) (?:voor|for)\b|"
    r"\b(?:eltern|besuch\w*|zugang|zutritt|bestimmt fur|visiteurs?|acces|destinee?s?|reservee?s?|consult\w*|"
    r"personenbezogen\w*|donnees personnelles|ouders?|parents?|parental|filter\w*|kinderslot|meelezen|meekijken|"
    r"bedoeld voor|geschikt voor|"
    r"toegankelijk voor|toegang tot|intended for|suitable for|betreden|bezoeken|visit\w*|bezoekers?|visitors?|"
    r"browser|"
    r"use (?:this|our) (?:web)?site|gebruik (?:van )?(?:deze|onze) (?:web)?site|persoonsgegevens|personal data|"
    r"ouderlijk\w*)\b"
)
# The same words about trade marks, weather and debts.
OF_THINGS = later(
    r"\b(?:alcohol|fotostudio|photo ?studio|bugs?|software(?:-?fouten)?|tabak|tobacco|gokken|gambling|"
    r"exploit\w* (?:du|de la|de ce|de notre|le|ce|par|commerciale)|l'exploitant|est exploitee?|forces de l'ordre|"
    r"en force|gezwungen,? (?:die )?preise|exploitation of (?:our|the|this|any)|commercial exploitation|"
    r"commercially exploit\w*|force majeure|"
    r"(?:wij|we) (?:kunnen |zijn |zien ons |worden )gedwongen|gedwongen (?:\S+ ){0,2}(?:prij\w+|tarie\w+)|"
    r"dwing\w* [^.]{0,60}\baf|wachtwoord\w*|passwords?|passworter|mots? de passe|inbrekers?|hackers?|kwetsbaarhe\w*|"
    r"vulnerabilit\w*|(?:tot niets|nergens toe|niet) gedwongen|not forced to|forced (?:upon|on us|sale|to close)|"
    r"gedwongen (?:zijn|"
    r"zien|worden) (?:wij|we)|dwangsom\w*|dwangbevel|"
    r"slachtoffer van (?:oplichting|phishing|fraude|diefstal)|consent (?:to|for) (?:the )?(?:process|cookies|use of)|"
    r"your consent|explicit consent|with(?:out)? (?:our|prior|written) \w* ?consent|enforce\w*|in force)\b"
)
# A page that is called so is about nothing else.
TAKES_NONE = later(r"\b(?:nul-?\s?tolerantie\w*|zero[ -]tolerance|null[ -]?toleranz|tolerance zero)\b")
NO_TOLERANCE = later(r"\b(?:nul-?\s?tolerantie\w*|zero[ -]tolerance|misbruik|abuse)\b")
ADULTS_OWN_CHOICE = later(r"\buit (?:vrije|eigen) (?:wil|keuze|beweging)\b")
TO_THE_READER = Sought(
    r"[:;,] (?:stop|leave|walk away|ga (?:dan )?(?:weg|niet)|meld|report|boek|bel|call)\b|\b(?:report it to us|"
    r"boek dan niet|"
    r"meld (?:het|dat|dit) (?:dan |ons )?(?:bij )?|laat het (?:ons )?(?:dan )?weten|draai (?:je|u) om)\b|"
    r"\b(?:sie|du) (?:konnen|kannst)\b|\bvous pouvez\b|^\W*(?:rufen|wenden|melden|melde|sind sie|bist du|werden sie|"
    r"wirst du|"
    r"appelez|signalez|contactez|etes-vous|es-tu)\b|"
    r"^\W*(?:bel|chat|mail|vraag|meld|ga|word je|wordt u|ben je|bent u|are you|do you|call|contact|tell|report)\b|"
    r"\b(?:kun je|kunt u|je kunt|u kunt|you can)\b"
)
# "The trafficking team of the police", "de exploitant" (the operator): names whom, not what.
OF_POLICE = later(
    r"\b(?:team|afdeling|centrum|expertisecentrum|rechercheurs?|officier|coordinat\w+|meldpunt|unit|squad|hotline)"
    r"(?: (?:van de politie|of the police))?,? (?:\S+ ){0,5}?(?:mensenhandel\w*|uitbuiting|minderjarigen|kinderporno|"
    r"(?:human )?trafficking)(?: onderzoekt)?|\banti-trafficking\b(?! (?:policy|rules|statement|stance|code|text))|"
    r"\bexploitant\w*"
)
# "Any account found to offer a minor, or a person who is forced, is closed."
ACCOUNT_ENDS = later(
    r"\b(?:konto|konten|comptes?|accounts?|profielen?|profiel|profiles?|listings?|lidmaatschap|"
    r"membership)\b[^.;!?]{0,140}?\b(?:gesperrt|ferme|closed|"
    r"terminated|"
    r"ended|deleted|disabled|gesloten|beeindigd|opgeheven|geschrapt|afgesloten)\b"
)
# "Weg en gemeld", "removed and reported": what follows, without saying who does it.
FOLLOWED = later(
    r"\b(?:(?:weg|eruit|verwijderd|offline|uitgesloten|geweerd) en (?:gemeld|aangegeven|aangeven|melden|doorgegeven)|"
    r"(?:removed|deleted|banned|excluded|out) and (?:reported|prosecuted|handed)|criminal complaint|"
    r"police report|police file|"
    r"report to (?:law enforcement|the police|investigators|the authorities)|strafaangifte|strafrechtelijke melding|"
    r"(?:lifelong|permanent|lasting|immediate) (?:exclusion|removal|ban)|inform (?:the )?(?:police|"
    r"investigators|authorities)|"
    r"tell the police|uitsluiting voor (?:het leven|altijd)|(?:uit te|te) sluiten|aangifte)\b"
)
# "Wij doen ons best mensenhandel tegen te gaan": against it, whatever is done.
AGAINST = later(
    r"\b(?:wij|we|ons|onze|our|platform|site)\b[^.;]{0,60}\b(?:tegen te gaan|tegengaan|tegen gaan|bestrijd\w*|"
    r"seriously|"
    r"serieus|keep [^.;]{0,30}away|combat|fight|prevent|te voorkomen|look out for|letten|let op)\b|"
    r"\b(?:minderjarig\w*|minors?|under-?18s?|underage|trafficking|mensenhandel|"
    r"dwang)\b[^.;]{0,60}\b(?:deleted|removed|verwijderd)\b"
)
# "There is no warning and no refund", "somebody who cannot say no": none of it denies the measure.
NO_MERCY = later(
    r"\b(?:no|without(?: a| any)?|geen|zonder(?: enige)?|kein\w*|ohne|sans) (?:\w+ )?(?:warning|refund|appeal|"
    r"second chance|"
    r"way back|mercy|exceptions?|notice|discussion|waarschuwing\w*|geld terug|teruggave|restitutie|pardon|weg terug|"
    r"tweede kans|uitzondering\w*|discussie|omhaal|vorwarnung|avertissement|remboursement)\b|"
    r"\b(?:can(?:not|'t| not)|isn't free to|is not free to|could not|couldn't|kan|kunnen|mag|durft|not free to) "
    r"(?:\w+ )?(?:say|zeggen|nee|geen nee|refuse|weigeren)(?: no| nee)?\b|\b(?:say|to say|nee|geen nee) (?:no|zeggen|"
    r"te zeggen)\b|"
    r"\bisn't free\b|\bnot free\b|\bniet (?:vrij|zelf)\b"
)
# What the code of the branch is for, in a piece of a sentence that no longer names it.
AIM_OF_A_CODE = later(
    r"\b(?:opgesteld|ondertekend|drawn up|signed) (?:\w+ ){0,3}?(?:ter voorkoming|tegen|om|to prevent|against)\b"
)
# "Minderjarigen en wie gedwongen wordt komen er bij mij niet op."
NOT_LET_IN = later(
    r"\b(?:minderjarig\w*|minors?|gedwongen|forced|mensenhandel|trafficked|trafficking)\b[^.;,]{0,40}"
    r"\b(?:komen|komt|horen|hoort|staan|passen|krijgen|belong|are|get|will)\b[^.;,]{0,30}\b(?:niet|geen|nooit|not|"
    r"never|no)\b"
    r"(?: (?:op|in|toe|aan|thuis|on|in|here|hier|welkom|welcome|place|plek|plaats)\b|\W*$)"
)
# That there is no text, or that the site takes no side.
NO_POLICY = later(
    r"\b(?:(?:geen|no|nicht|kein\w*) (?:\w+ ){0,2}?(?:beleid|policy|policies|standpunt|commentaar|comment|"
    r"position|regels|rules|"
    r"need|tekst|text|statement)|(?:niets|nothing) (?:\w+ ){0,4}?(?:over|about|on)|does not (?:deal|cover|"
    r"mention)|didn't write|"
    r"overbodig|vervalt|ingetrokken|withdrawn|outside our responsibility|to be written|volgt nog|"
    r"(?:melden|verwijderen|remove|report)\b[^.;]{0,30}\b(?:niets|nothing)|neither (?:remove|report)|"
    r"leggen wij terzijde)\b"
)
# A citation of the law, a name, a list of search words.
NO_TEXT = later(
    r"^\W*(?:trefwoorden|keywords|tags|menu|how to|hoe (?:je|u|doe)|zo (?:doe|herken) je|handleiding|vacature)\b|"
    r"\b(?:artikel|article|section) \d+\w* (?:van het |of the |sr\b)|\bwetboek van\b|"
    r"\bals klant\b[^.;]{0,20}\bstrafbaar\b"
)
# A ban that cites the law: "het is verboden de website te gebruiken voor mensenhandel als bedoeld in artikel 273f Sr".
ON_THIS_SITE = later(
    r"\b(?:website|site|platform|dienst|annonces?|advertenties?|profielen|account|ads?|adverts?|listings?|profiles?|"
    r"service|"
    r"wij|we|ons|onze|us|our)\b"
)
MAY = later(r"\b(?:kunnen|kan|mogen|mag|may|can|might)\b")
ANY_RULE = later(
    r"\b(?:(?:die|diese|unsere|les|nos|ces) (?:regeln|bedingungen|regles|conditions)|de|deze|onze|"
    r"the|our|these) (?:regels|voorwaarden|rules|terms)\b"
)
ABOUT_RULES = later(
    r"\b(?:what happens|wat gebeurt|was passiert|que se passe|ihr|wir|sie|erlaubt|darf|tut|nous|vous|interdit|"
    r"autorise|faites|peut-on|jullie|wij|we|"
    r"toegestaan|verboden|mag|mogen|doen|do you|your|allowed|forbidden|may)\b"
)
FORBIDDEN_LIST = later(
    r"\b(?:do not|don't|never|not allowed|forbidden|prohibited|niet|geen|nooit|verboden|nicht|kein\w*|verboten|"
    r"interdit\w*|"
    r"ne pas)\b[^?]*:\W*$"
)
REFERS = later(
    r"\b(?:(?:regel|punt|artikel|lid|rule|clause|article|point) \d+|overtre\w+|inbreuk\w*|breach\w*|offend\w*|wer|"
    r"solche\w*|dies\w*|dann|trotzdem|davon|quiconque|cela|ceci|ces|cette|tel(?:s|le|les)?|alors|dans ce cas|"
    r"contrevenant\w*|toute infraction|toch|dan|dat|dit|die|daar\w*|hier\w*|zo'n|zulke|dergelijke|deze|"
    r"in (?:die|deze|dat|beide|al (?:die|deze)) gevall?en?|in (?:both|all) cases|blijkt|"
    r"zien (?:wij|we)|"
    r"this|that|these|such|then|those|it|any of)\b|^\W*(?:het|de|wij|we|the|je|uw|jouw|your|das|die|ihr|dein|le|la|"
    r"votre) "
    r"(?:account|advertentie|adverteerder|ad|zoekertje|profiel|plaatsing|annonce|vermelding|listing|profile|konto|"
    r"inserat|"
    r"anzeige|profil|compte)\b|^\W*l'annonce\b|^\W*same (?:consequence|rule|here)\b|"
    r"\b(?:bij|op|on|upon|in case of|bei|en cas de|au moindre) (?:een |elk |ieder |any |a |dem |"
    r"jedem )?(?:\S+ )?(?:vermoeden|"
    r"verdenking|twijfel|suspicion|doubt|verdacht|soupcon|doute)\b"
)
