"""What rules on seeming under age are told apart by: what is shown, who is spoken of, what follows, what is advice."""

from auditor.site.words.later import later

# What is written, shown or played, as opposed to who someone is.
SHOWN = later(
    r"\b(?:wort\w*|worter\w*|bild\w*|kleid\w*|rollenspiel\w*|begriff\w*|mots?|tenues?|jeux?|vetements?|termes?|"
    r"textes?|woord\w*|tekst\w*|foto\w*|beeld\w*|afbeelding\w*|plaatje\w*|kleding|kleren|kledij|spelletjes?|outfits?|"
    r"uniform\w*|"
    r"schooluniform\w*|term\w*|titels?|bijna\w*|emoji\w*|spel|rollenspel\w*|decor\w*|words?|texts?|images?|photos?|"
    r"pictures?|clothes|clothing|costumes?|play|role-?play|titles?|langua?ge|taal|benaming\w*|naam|namen|"
    r"nickname\w*)\b"
)
# A rule that holds for whatever breaks the rules of the page.
BREACH = later(
    r"\b(?:verstoß\w*|verstoss\w*|verstößt|zuwider\w*|dagegen|solche\w*|infractions?|contraires?|contrevien\w*|"
    r"contreven\w*|violation\w*|non-respect|telles?|tels?|ces regles|in strijd|overtre\w+|hier(?:mee|aan|tegen)|"
    r"zich (?:er |hier ?|daar ?)?niet aan|niet aan (?:deze|de|onze) regels|"
    r"tegen (?:de|onze|deze) regels|wat niet mag|verboden (?:inhoud|advertent\w+)|dit artikel|artikel \d|toch doe\w*|"
    r"(?:staat|hangt|komt) (?:het|dat|dit|zoiets|zo'n \w+|iets daarvan) (?:er )?(?:toch|wel)|is it (?:there|up) anyway|"
    r"(?:doe|doet|gebruik\w*|plaats\w*|schrijf\w*|zie\w*|gebeurt) (?:je|u|men|iemand|ge|wij|we)?\s?(?:het |dat |dit |"
    r"zoiets |hem )?toch|"
    r"wat (?:als|gebeurt er als) (?:ik|je|u|iemand) (?:dit|dat|het) (?:wel |toch )|if (?:i|you|someone) (?:do|does|"
    r"did)|what happens if|"
    r"deze regels|de regels|zo'n (?:advertentie|profiel|tekst|foto|oproep|zoekertje|kaart|bericht)|zoiets|dit soort|"
    r"any of (?:these|those|it)|something like (?:this|that)|dergelijke|zulke|breach\w*|violat\w+|break (?:these|"
    r"this|the|our)|"
    r"against (?:these|the|our) rules|any of this|such (?:ads?|adverts?|advertisements?|listings?|content))\b"
)
# A rule that advises: "Avoid wording that makes you sound underage".
ADVISES = later(
    r"\b(?:vermijd\w*|mijd|laat (?:\S+ ){0,4}?(?:achterwege|weg)|gebruik geen|schrijf niet|zet geen|plaats geen|"
    r"speel (?:ook )?geen|doe niet|"
    r"avoid|steer clear|stay away|refrain|do not|don't|keep (?:\S+ ){0,4}?out|no (?:words?|pictures?|photos?|"
    r"role-?play|outfits?)|"
    r"vermeiden|verzichten|verwenden sie kein\w*|evitez|n'utilisez|abstenez)\b"
)
MAY_I = later(
    r"\b(?:mag|mogen|kan|kunnen|toegestaan|may|can|allowed|permitted|okay|ok|darf|durfen|erlaubt|puis-je|peut-on|"
    r"permis|est-ce que)\b"
)
UNDER_AGE = later(
    r"\b(?:onder|jonger (?:is |zijn |bent )?dan|beneden|under|below|younger than|unter|junger als|moins de) (?:de |"
    r"the age of |"
    r"van )?(?:18|achttien|eighteen|"
    r"achtzehn|dix-huit|wettelijke leeftijd|legal age|meerderjarigheid|age of majority)\b|(?<!\w)(?:18-|-18|"
    r"<\s?18)(?!\w)"
)
READERS = later(
    r"\b(?:besucher\w*|zugang|zutritt|visiteurs?|acces|bezoeker\w*|visitors?|deze (?:site|website|pagina) (?:is |"
    r"wordt )?(?:\w+ )?(?:niet )?(?:bedoeld|geschikt)|"
    r"ouders?|parents?|"
    r"niet bedoeld voor|use (?:this|our) (?:web)?site|gebruik (?:van )?(?:deze|onze) (?:web)?site|not intended for|"
    r"betreed\w*|toegang tot)\b"
)
# "The same goes for": what was said just before holds for this too.
SAME = later(
    r"\b(?:this|dit|dat|die) (?:also |ook )?(?:applies|goes|holds|geldt)\b|\bval(?:t|len) (?:er(?: ook)?|hier|"
    r"daar) ?onder\b|"
    r"\b(?:gleiches gilt|(?:das )?gilt auch|il en va de meme|de meme|hetzelfde|dat|dit|die regel) (?:geldt|"
    r"is (?:ook )?van toepassing)\b|\bidem\b|\bthe same (?:goes|applies|"
    r"holds)\b|"
    r"\bthis also (?:goes|applies)\b|\bzo ook\b"
)
SUSPICION = later(
    r"\b(?:verdacht\w*|vermut\w*|meldung\w*|melden|soupcon\w*|signalez|signalement\w*|doute\w*|vermoed\w*|believe\w*|"
    r"zeker te weten|denk(?:t|en)? (?:je|u|wij|we)|twijfel\w*|suspect\w*|suspicio\w*|"
    r"meld(?:en|t|ing\w*)?|reports?|"
    r"signa(?:al|len))\b"
)
# Reviews, chats, staff, a magazine: where no advertisement is named beside them, the rule is not on one.
OF_OTHERS = later(
    r"\b(?:forum\w*|recensies?|reviews?|reacties?|comments?|chat\w*|avatars?|klanten|clients?|customers?|gasten|"
    r"guests?|"
    r"lezers?|readers?|medewerkers?|werknemers?|personeel|employees?|staff|interns?|stagiair\w*|jobstudent\w*|"
    r"kantoor|kantoren|office|offices|dress ?code|magazine|tijdschrift|films?|muziek\w*|music|kijkwijzer|krant\w*|"
    r"newspapers?|gegevens|persoonsgegevens|data|nieuwsbrief|newsletter|apps?|winkel|shop|reclamecode|reclamenetwerk|"
    r"accounts? of visitors|bezoekersaccounts?|banners?|ouders?|parents?|kinderslot|filtersoftware|"
    r"betaling\w*|payments?|training\w*|cursus\w*|onderzoek|study|wedstrijd\w*|party|feest\w*)\b"
)
OF_ADVERTISEMENTS = later(
    r"\b(?:\w*advertenties?|advertent\w*|adverte\w+|profiel\w*|\w*tekst\w*|teksten|zoekertjes?|oproep\w*|annonces?|"
    r"vermelding\w*|plaatsing\w*|foto\w*|beeld\w*|afbeelding\w*|woord\w*|termen|aanbied\w*|ads?|adverts?|"
    r"advertis\w*|listings?|profiles?|posts?|posting|texts?|wording|words?|terms|photos?|pictures?|images?|"
    r"providers?|performers?|companions?|rol(?:len)?spel\w*|role-?play\w*|anzeigen?|inserate?|texte?|mots?)\b"
)
# "A report to the police" that follows on a breach is no suspicion.
REPORT_FOLLOWS = later(
    r"\b(?:en|and|or|of|plus|\+|&)\s(?:een |a |we )?(?:melding|aangifte|report|notification|kennisgeving)\b|"
    r"\b(?:melding|melden|meldt?|gemeld|notification|report(?:ed|ing)?) (?:\S+ )?(?:aan|bij|to|of) (?:de |het |the )?"
    r"(?:politie|autoriteiten|meldpunt|justitie|police|authorities|hotline|law)\b"
)
# Put off, weighed, or said to be no rule at all.
NO_RULE = later(
    r"\b(?:(?:geen|nog geen) (?:beleid|regels?|verbod|lijst|paragraaf|beperking\w*|policy)|(?:not|n't) (?:\S+ ){0,3}?"
    r"(?:among|on) the (?:terms|words|list)|no (?:policy|rules?|ban|restrictions?|list)|(?:niet|geen) (?:\S+ ){0,3}?"
    r"(?:op de lijst|in de lijst)|(?:maar|but) (?:niet|not)\b|mag (?:gewoon|best|wel)|is (?:gewoon )?toegestaan|"
    r"(?:is|are) (?:fine|allowed|okay) (?:here|with us)|bemoeien ons niet|geen (?:oordeel|mening))\b"
)
SIGNS = later(
    r"^\W*(?:signs?|signals?|signalen|signaal|kenmerken|tekenen|red flags?|warning signs?|aanwijzingen|indicat\w+)\b"
)
# "Underage references? Gone within the hour": a few words that name the matter, and what becomes of it.
SHORT = 8
THEN = later(r"^\W*(?:dan|then|in that case|in dat geval|dann|alors)\b")
WONDERS = later(
    r"^\W*(?:hoe|wat|waarom|wanneer|welke?|wie|waar|is|zijn|mag|mogen|moet|moeten|kan|kun|kunt|vind\w*|zie|denk\w*|"
    r"twijfel\w*|ben|heb|hebt|how|what|why|when|which|who|where|are|may|must|should|can|do|does|did|think|see|"
    r"have|would|could|will)\b"
)
# "Wij weren woorden en beelden die …": the ban itself, and no measure that follows on it.
KEPT_OUT = later(
    r"\b(?:weert|weren|bannen|bant|bars?|bans?|blocks?|keeps? out) (?:\S+ )?(?:woorden|beelden|foto\S*|termen|teksten|"
    r"taal|"
    r"uitingen|verwijzingen|words|images|photos|pictures|terms|language|references)\b"
)
