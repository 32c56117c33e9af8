"""Words by which a platform says that a part of the advertisements is looked at, and which part."""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

# "The rest is looked at first": those named before it are not.
OF_THE_REST = later(
    r"(?:^|[;:.])\W*(?:de rest|de overige\w*|(?:alle )?(?:de )?anderen|the rest|everyone else|the others|der rest|"
    r"le reste)\b"
)
# "De andere negen gaan meteen door": those that nobody reads, here or in the sentence after it.
THE_REST_GOES = Sought(
    r"\b(?:(?:de|al het|alle) (?:andere\w*|overige\w*|rest)|het overige|the (?:rest|others?|remaining)|everything else|"
    r"les autres|le reste|die (?:anderen|ubrigen)|der rest)(?: \w+)? (?:gaan|gaat|komen|komt|verschijn\w+|blijven|"
    r"blijft|"
    r"staan|staat|lezen|zien|bekijken|go|goes|are|is|appears?|gets?|we|wij|paraissent|erscheinen|"
    r"werden)\b[^.;]{0,30}\b(?:zo|"
    r"zomaar|al|gewoon|meteen|direct|onmiddellijk|vanzelf|automatisch|ongelezen|ongezien|niet|zonder|straight|at once|"
    r"immediately|automatically|unread|unseen|unchecked|as (?:it|they) (?:is|are|comes?)|without|not|directement|sans|"
    r"sofort|ungelesen|ungepruft)\b"
)
# "Others wait for our yes", beside those who need not.
SOME_WAIT = later(
    r"\b(?:eerste|first) (?:keer|maal|paar|twee|drie|vijf|time|times|few|two|three|five)\b[^.;]{0,50}\b(?:kijk\w*|lees|"
    r"lezen|gelezen|bekeken|nagekeken|controle\w*|gecontroleerd|check\w*|reads?|looks?|review\w*)\b|"
    r"\b(?:anderen|overige\w*|de rest|nieuwe \w+|nieuwkomers|onbekende\w*|niet-geverifieerde?|ongeverifieerde?|others?|"
    r"the rest|everyone else|unverified|newcomers|new \w+|zelfstandigen) (?:\S+ ){0,3}?(?:wacht\w*|waits?|eerst|first|"
    r"reviewed|checked|gecontroleerd|nagekeken|bekeken)\b"
)
FOR_SOME = later(
    # "Op drukke dagen slaan we dat over", "we do not always manage": a rule with exceptions.
    r"\b(?:slaan|sla|slaat|laten|laat) (?:we|wij|ik|iemand|de \w+) (?:\w+ ){0,3}?(?:over|achterwege|zitten|schieten|"
    r"varen)\b|\b(?:we|i|they) (?:\w+ )?(?:skip|drop|leave out) (?:it|this|that)\b|"
    r"\b(?:lukt|redden|halen|gebeurt|doen|kunnen) (?:\w+ ){0,2}?niet (?:altijd|elke keer)\b|"
    r"\bin de regel\b(?! (?:\w+ )?(?:binnen|dezelfde|duurt|de volgende|na))|"
    r"\b(?:elke|iedere|every) (?:tweede|derde|vierde|vijfde|tiende|twintigste|second|third|fourth|fifth|tenth|"
    r"twentieth|\d+(?:e|de|ste|th|rd|nd))\b|\bas a rule\b(?! (?:within|in|it takes|takes|the same|the next))|"
    r"\b(?:do not|don't|cannot|can't) always\b|\bnot always\b|"
    r"\b(?:\w*advertenties|profielen|leden|oproepen|zoekertjes|ads|listings|profiles|members) (?:met|with) (?:een |"
    r"het |a |an |the |ons |our )?(?:\w+ )?(?:vinkje|badge|keurmerk|label|rozet|stempel|icoon|tick|checkmark|seal)\b|"
    r"\b(?:erste anzeige|stichprob\w*|neue inserenten|einige|auffallig\w*|premiere annonce|certaines annonces|"
    r"nouveaux annonceurs|quelques|(?:aller)?eerste (?:\w*advertentie|plaatsing|profiel|zoekertje|annonce|oproep|"
    r"vermelding)|(?:very )?first (?:ad|"
    r"advert|listing|post)|"
    r"nieuwe (?:adverteerders|leden|gebruikers|accounts)|new (?:advertisers|members|users|accounts)|"
    r"er (?:elke dag |dagelijks )?een aantal|een (?:aantal|deel|greep)|some of|a (?:number|part|selection) of|"
    r"een op de \w+|one in \w+|gemarkeerd\w*|een stuk of|aangeslagen|aangehouden|tegengehouden|flagged|marked|"
    r"gratis advertenties|"
    r"verdacht\w*|suspicious|unverified \w+|everyone else|alle anderen|de rest (?:gaat|staat|komt)|is unsure|"
    r"are unsure|in doubt|twijfelt|"
    r"een paar (?:\w*advertenties|zoekertjes|annonces|profielen|oproepen|briefjes)|"
    r"de meeste|het merendeel|het gros|the majority|most (?:ads|adverts|listings|profiles|of)|mogelijk (?:eerst|"
    r"vooraf)|"
    r"(?:publiceren|plaatsen|publish|post) (?:zelf|zonder|direct\w*|without|themselves|directly|freely)|"
    r"zelf (?:publiceren|plaatsen|online)|skips? the queue|(?:office|opening) hours|kantooruren|"
    r"s nachts (?:\w+ ){0,4}?(?:ongelezen|ongezien|niemand|niet|dicht|gesloten|vanzelf|automatisch|direct)|at night|"
    r"doe(?:n|t)? (?:ons|onze|zijn) best|naar vermogen|best efforts?|possibly|might|"
    r"(?:gratis|betaalde|free|paid|premium)\b[^.]{0,50}\b(?:gratis|betaalde|free|paid|premium)|"
    r"(?:anderen|others) (?:wachten|wait|moeten|must)|geverifieerde? (?:leden|\S+) plaats\w*|"
    r"hoge score|high score|is die hoog|alleen\b.{0,30}\b(?:bekijk|bekek|lees|lez|beoordeel)\w*|only (?:ads|adverts|"
    r"those))\b"
)
# "Foto's worden bekeken; teksten niet."
ONLY_A_PART = later(
    r"[;,:.] (?:maar |but )?(?:de |the )?(?:teksten|tekst|foto'?s|beelden|wijzigingen|texts?|photos|pictures|changes|"
    r"edits|verlengingen) (?:(?:zelf|are|bekijken|lezen|controleren|wij|we|doen) )*(?:niet|not)\W*$"
)
# "'s Nachts gaan advertenties ongelezen door", beside those that are read.
UNREAD_GOES = later(
    r"^(?!.*\b(?:niets|niks|geen|nooit|niemand|nothing|no|never|nobody)\b).*\b(?:ongelezen|ongezien|ongekeurd|"
    r"ongetoetst|"
    r"unread|unseen|unchecked|unvetted) (?:\w+ )?(?:door|erop|online|live|through|up|op)\b|"
    r"\b(?:some|a few|enkele|sommige) (?:\w+ )?(?:slip|slips|get|glippen) (?:\w+ )?(?:through|by|door\w*)\b"
)
# "Ads our filter flags": only what software picked out.
PICKED_OUT = later(
    r"\b(?:\w*advertenties?|profielen|teksten?|zoekertjes|vermeldingen|oproepen|wat|alles|hetgeen|diegene|die) "
    r"(?:(?:wat|die|welke|waar\w*|daar\w*) )?(?:\S+ ){0,3}?(?:\w*filters?|software|systeem|systemen|programma|scanner|"
    r"algoritme\w*|robot|computer|ai) (?:\S+ ){0,3}?(?:aanmerk\w*|markeert|markeren|aanslaat|aanslaan|uithaalt|uitpikt|"
    r"tegenhoudt|aanhoudt|apart|opzij|verdacht|twijfel\w*|niet vertrouwt|opmerkt|signaleert|vindt|er ?uit\w*)\b|"
    r"\b(?:ads?|adverts?|listings?|profiles?|posts?|texts?|anything|whatever|what|everything|those|submissions?) "
    r"(?:(?:that|which) )?(?:the|our|its|an?) (?:\S+ )?(?:filters?|software|classifiers?|systems?|scanners?|tools?|"
    r"algorithms?|ai|models?|programs?|robots?) (?:\S+ )?(?:flag|pick|catch|hold|held|mark|single|highlight|stop|"
    r"set|put|find|detect|is unsure|are unsure|ha)\w*"
)
# "Software reads them, and what it holds back is read by us": beside the software, only what that picked out.
IT_PICKS = later(
    r"\b(?:wat|alles wat|hetgeen|what|whatever|anything|everything|those|ones) (?:(?:that|which) )?"
    r"(?:hij|het|ze|zij|die|dat|deze|daar\w*|er|it|they|this|that) (?:\S+ ){0,2}?"
    r"(?:aanmerk\w*|er ?uit (?:haal|pik|vis)\w*|markee?r\w*|aansla\w+|uithaal\w*|uithalen|"
    r"uitpik\w*|uitvist|tegenhoud\w*|aanhoud\w*|apart\w*|opzij\w*|verdacht\w*|niet vertrouw\w*|"
    r"signalee?r\w*|blokkee?r\w*|vasthoud\w*|twijfel\w*|flag\w*|hold\w*|held|mark\w*|catch\w*|stops?|pick\w*|singles?|"
    r"sets? aside|puts? aside|is unsure|is not sure|do(?:es)? not trust|blocks?)\b|"
    r"\b(?:waar|bij) (?:\S+ ){0,4}?(?:twijfelt|aarzelt|niet uit\w*)\b"
)
# "Our team picks a few of the new ads": a sample, before or after.
A_FEW_ADS = later(
    # "Trekt er tien uit de hoed", "picks fifteen blind".
    r"\b(?:trek|trekt|trekken|pik|pikt|pikken|vis|vist|vissen|loot|loten|haal|haalt|halen|kies|kiest|kiezen|pak|pakt|"
    r"pakken|"
    r"licht|lichten|neem|neemt|nemen) (?:\S+ ){0,9}?(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|"
    r"vijftien|"
    r"twintig|dertig|een paar|enkele|een stuk of \w+|een handvol) (?:\S+ ){0,5}?(?:uit|eruit)\b|"
    r"\b(?:uit de hoed|op goed geluk|blindelings|naar willekeur|at random|par tirage|tire\w* au sort|aufs "
    r"geratewohl)\b|"
    r"\b(?:draws?|picks?|pulls?|takes?|lots?) (?:\S+ ){0,6}?(?:\d+|five|six|eight|ten|twelve|fifteen|twenty|thirty|a "
    r"few|"
    r"a handful)\b[^.;]{0,30}\b(?:out of|from) (?:a|the|all|our|that|this) \b|"
    r"\b(?:een paar|enkele|een handvol|een stuk of \w+|een tiental|een twintigtal|a few|a handful|a couple|some|"
    r"several|"
    r"einige|ein paar|quelques) (?:of |van |der |des )?(?:(?:the|our|de|het|onze|zulke) )?(?:new |nieuwe |neue |neuen |"
    r"nouvelles )?"
    r"(?:\w*advertenties|zoekertjes|annonces|profielen|oproepen|briefjes|kaartjes|teksten|inzendingen|fiches|ads|"
    r"adverts|"
    r"listings|profiles|posts|submissions|anzeigen|inserate)\b|"
    r"\b(?:pakt|pakken|pak|haalt|halen|haal|pikt|pikken|pik|licht|lichten|kiest|kiezen|kies|vist|vissen) (?:\S+ ){0,8}?"
    r"(?:er ?)?uit\b(?=[^.;]{0,30}\b(?:na te|door te|om te|te) ?\w*(?:lezen|kijken|bekijken|nemen|lopen|"
    r"controleren)\b)|"
    r"\b(?:picks?|pulls?|takes?|chooses?|selects?)(?: out)? (?:about |some |around |roughly )?(?:\d+|\w+ty|ten|twenty|"
    r"a "
    r"dozen|some|several)"
    r"(?: of them| of those| ads| adverts| listings)?(?: out)?(?: (?:a|per|each|every) day)?\b(?=[^.;]{0,30}\b(?:read|"
    r"check|"
    r"look|review)\w*\b)"
)
# "Nieuwelingen worden eerst nagekeken", "wie nieuw is": those who are new, and who else is not said.
NEWCOMERS = later(
    r"^\W*(?:(?:alle|alleen|all|only|enkel) )?(?:nieuwelingen|nieuwkomers|beginners|starters|newcomers|first-timers|"
    r"(?:wie|degenen? die|iedereen die|anyone|whoever|everyone|those)(?: who)?(?: is| are|'s)? (?:\S+ )?"
    r"(?:nieuw|net begint|voor het eerst|pas begint|new)|"
    r"(?:neu|neue|nouveaux|nieuwe|new) (?:adverteerders|advertisers|leden|members|gezichten|faces|dames|inserenten|"
    r"annonceurs|mensen|people|klanten|clients))\b"
)
# "No submission is read by personnel beforehand" after the software that looks at each.
NOT_PEOPLE = later(
    r"\b(?:geen|niet|no|not|niemand|nobody|zonder|without)\b[^.;]{0,60}\b(?:mens\w*|medewerk\w+|moderator\w*|redact\w+|"
    r"person\w*|people|staff|human\w*|anyone)\b|"
    # "Our system screens every ad before it goes up; staff do not read them."
    r"\b(?:software|systee?m\w*|filters?|program\w*|algorit\w+|ai|computer|robot|bot|tool|script)\b "
    r"(?:\w+ ){0,3}?(?:screens?|scans?|scant|checks?|checkt|controleert|leest|bekijkt|keurt|beoordeelt|reads?|reviews?|"
    r"filtert|doorzoekt|searches|tests?|toetst)\b[^.]{0,70}[,;] "
    r"(?:(?:maar|but|en|and) )?(?:onze |our )?(?:mensen|medewerkers|moderatoren|redacteuren|people|staff|humans|"
    r"moderators|employees|wij|we|wijzelf|we ourselves) (?:\w+ ){0,3}?(?:niet|geen|nooit|not|never|no|n't|don't)\b"
)
SAMPLED = later(
    r"\b(?:stichprob\w*|par sondage|au hasard|echantillon\w*|steekproef\w*|willekeurig\w*|"
    r"een paar(?! (?:dagen|uur|uren|minuten|weken))|een stuk of|"
    r"enkele(?! (?:dagen|uren|minuten|weken))|een aantal|een greep|een deel|at random|random\w*|spot[- ]check\w*|"
    r"a few(?! (?:days|hours|minutes|weeks))|a handful|samples?)\b"
)
