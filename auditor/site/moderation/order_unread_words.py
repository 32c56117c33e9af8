"""Words by which a site tells that nobody looks first, or only afterwards, where no usual name for it was heard."""

from auditor.site.moderation.order_told_words import VISITORS
from auditor.site.reading.look_first import LOOK, SHOWN
from auditor.site.words.later import later
from auditor.site.words.sought import SoughtTogether

NOBODY = later(
    r"^\W*(?:niemand|helemaal niemand|geen mens|geen van ons|nobody|no one|no-one|not a soul|nobody at all|jij zelf|"
    r"jijzelf|jij alleen|uzelf|dat doet niemand|you do|just you|niemand von uns|personne)\b"
)
NOT_BEFOREHAND = later(
    r"^\W*(?:(?:nee|no)\W+)?(?:(?:vooraf|van tevoren|op voorhand|voor (?:de )?(?:plaatsing|publicatie)|beforehand|"
    r"up front|in advance|at the start) (?:niet|nee|niemand|nooit|not|no|nobody|never)\b|(?:niet|not|nooit|never) "
    r"(?:vooraf|van tevoren|op voorhand|voor (?:de )?(?:plaatsing|publicatie)|beforehand|up front|in advance|until|"
    r"before)\b|(?:pas |alleen |enkel |only )?(?:achteraf|naderhand|afterwards|after the fact)\b)"
)
AD_IS_UP = (
    r"(?:plaatsing|publicatie|publication|posting|publishing|openbaarmaking|(?:online|live|zichtbaar|geplaatst|"
    r"gepubliceerd|posted|published|up|public)(?: (?:staan|staat|is|zijn|komt|gaat|werd|werden|gaan|komen))?)"
)
# "24 uur na plaatsing nagelopen", "once they are online", "what was posted the day before".
LOOKED_AFTERWARDS = SoughtTogether(
    rf"\b{LOOK}\b[^.;:]{{0,50}}\b(?:na|nadat|after|once|when|zodra|wanneer|als) (?:(?:de|het|ze|zij|hij|die|deze|the|"
    rf"they|it|that|een|an|ads?|advertenties?|adverts?|listings?) )?(?:(?:eenmaal|al|reeds|are|is|has been|have been|"
    rf"went|gone|go|goes) )*{AD_IS_UP}\b",
    rf"\bna (?:de |hun |haar )?(?:plaatsing|publicatie|openbaarmaking)\b[^.;:]{{0,60}}\b(?:{LOOK}|nagelopen)\b",
    rf"\b(?:{LOOK}|loop|loopt|lopen)\b[^.;:]{{0,60}}\b(?:van|uit) (?:gisteren|de (?:vorige|afgelopen|voorbije) "
    r"(?:dag|nacht|week|avond)|de (?:dag|nacht|avond|week) (?:ervoor|daarvoor|tevoren|eerder))\b",
    rf"\b{LOOK}\b[^.;:]{{0,40}}\b(?:posted|placed|published|uploaded|put up|went (?:up|live))\b[^.;:]{{0,20}}\b(?:the "
    r"(?:day|night|week|evening) before|yesterday|overnight|the previous \w+|last (?:night|week))\b",
    rf"\b{LOOK}\b[^.;:]{{0,30}}\b(?:yesterday's|last (?:night|week)'s|the previous day's|the day's) \w+",
    rf"\b{LOOK}\b[^.;:]{{0,30}}\b(?:within|binnen) [^.;:]{{0,20}}\b(?:of|na|after) (?:\w+ )?{AD_IS_UP}\b",
    rf"\b{LOOK}\b[^.;:]{{0,40}}\b(?:die|that|which|wat|what)\b[^.;:]{{0,20}}\b(?:die dag|that day|overdag|vandaag|"
    rf"today|"
    rf"inmiddels|al|already)\b[^.;:]{{0,12}}\b{AD_IS_UP}\b",
    r"\bkijk\w*\b[^.;:]{0,40}\bna die\b[^.;:]{0,20}\b(?:die dag|overdag|vandaag|inmiddels|al) (?:\w+ )?(?:geplaatst|"
    r"online|erop)\b",
    r"\bna (?:de )?(?:plaatsing|publicatie|openbaarmaking) (?:pas )?(?:controle|moderatie|toezicht)\b",
    r"\b(?:post-?moderati\w+|moderatie achteraf|achteraf (?:modereren|controleren|gemodereerd|gecontroleerd|bekeken|"
    r"nagekeken|gelezen)|(?:moderated?|checked?|reviewed?|read) (?:only )?(?:afterwards|after the fact|"
    r"retrospectively))\b",
)
# That it is looked at again says nothing of the first time.
AGAIN = later(
    r"\b(?:ook|nogmaals|nog eens|nog een keer|opnieuw|blijf|blijven|blijft|weer|bovendien|tevens|steekproef\w*|also|"
    r"again|still|keep|keeps|continue\w*|too|as well|once more|sample\w*|auch|erneut|aussi|eerst|first|vooraf\w*|"
    r"voordat|before (?!and\b)(?:it|they|an|a|we|any|publication|posting|going))\b"
)
BEFOREHAND = (
    r"(?:voorafgaand\w*|vooraf|preventie[fv]\w*|van tevoren|op voorhand|prior|advance|beforehand|pre-?publication|"
    r"preliminary|previous)"
)
KNOWLEDGE = (
    r"(?:controles?|toezicht|toetsing|keuring|screening|moderatie|goedkeuring|toestemming|beoordeling|selectie|"
    r"redactie|censuur|inzage|checks?|review\w*|moderation|approval|screening|vetting|control|scrutiny|inspection|"
    r"supervision|editing|censorship|oversight)"
)
# "Wij doen niet aan voorafgaande controle", "without prior review", "geen wachtrij, geen goedkeuring".
NO_LOOK = SoughtTogether(
    rf"\b(?:geen|niet aan|zonder|no|not do|without|don't do|doesn't do|any) (?:\w+ ){{0,2}}?{BEFOREHAND} "
    rf"(?:\w+ ){{0,2}}?{KNOWLEDGE}\b",
    rf"\b(?:geen|niet aan|zonder|no|without) (?:\w+ ){{0,2}}?{KNOWLEDGE} {BEFOREHAND}\b",
    r"\b(?:geen|no|zonder|without) (?:\w+ )?(?:controle|check|keuring|goedkeuring|moderatie|moderator|redactie|"
    r"redacteur|"
    r"tussenkomst|poortwachter|approval|moderation|moderator|gatekeep\w*|vetting)\b"
    rf"(?:(?:(?!\b(?:niets|niks|geen advertentie|nothing|niet|nooit|never|not)\b)[^.;]){{0,50}}\b{SHOWN}\b|"
    rf"[^.;]{{0,30}}\b(?:aan te pas|tussen|involved|in between)\b)",
    rf"\b{SHOWN}\b[^.;]{{0,40}}\b(?:zonder|geen|no|without) (?:\w+ )?(?:keuring|goedkeuring|moderatie|redactie|"
    r"tussenkomst|poortwachter|approval|moderation|gatekeep\w*|vetting)\b",
    r"\b(?:do not|don't|doen niet aan|do no|niet aan) (?:\w+ )?(?:gatekeep\w*|pre-?moderati\w+|pre-?screening|"
    r"voormoderatie|poortwachter\w*|voorkeuring)\b",
    r"\b(?:geen|no) (?:\w+ )?(?:redact\w+|moderator\w*|mens|medewerker|human|editor|person|staff|beheerder)\b"
    r"[^.;]{0,20}\b(?:aan te pas|tussen(?: zit| staat)?|involved|in between|comes into it)\b",
)
NO_LOOK_TOLD = SoughtTogether(
    # "Van tevoren kijken we niet", "we never read them beforehand".
    rf"\b{BEFOREHAND}\b[^.;]{{0,20}}\b{LOOK}\b(?: \w+){{0,3}}? (?:niet|niks|niets|nooit)\b",
    rf"\b(?:wij|we|ik|i)\b(?: \w+){{0,3}}? {LOOK}\b[^.;]{{0,30}}\b(?:niet|nooit|niks|niets) (?:\w+ )?{BEFOREHAND}\b",
    rf"\b(?:wij|we|i)\b(?: \w+)? (?:not|never|don't|do not) (?:\w+ )?{LOOK}\b[^.;]{{0,40}}\b{BEFOREHAND}\b",
    # "No one at our end sees your ad before the public does".
    r"\b(?:niemand|geen van ons|geen mens|nobody|no one|none of us)\b[^.;]{0,40}\b(?:ziet|leest|bekijkt|kijkt|sees|"
    rf"reads|checks|looks)\b[^.;]{{0,40}}\b(?:before|voor(?:dat)?) (?:{VISITORS}|everyone|iedereen|(?:hij|ze|zij|het|"
    rf"die|"
    rf"it|they)(?: \w+){{0,2}} {SHOWN})\b",
    rf"\b{SHOWN}\b[^.;]{{0,40}}\b(?:without|zonder dat)\b[^.;]{{0,60}}\b(?:knowledge|aware|kennis|weten|weet|"
    r"gezien|gelezen|seen|read|looked|gekeken|bekeken)\b",
    # "Moderation is reactive", "alleen op basis van meldingen".
    r"\b(?:moderatie|modereren|moderation|moderate|controle|toezicht|checks?)\b[^.;]{0,30}\b(?:reactie[fv]e?|reactive"
    r"(?:ly)?|(?:uitsluitend|alleen|enkel|only|solely|pas) (?:\w+ )?(?:op basis van|naar aanleiding van|na|"
    r"in response to|"
    r"on the basis of|after) (?:\w+ )?(?:melding\w*|klacht\w*|reports?|notices?|complaints?))\b",
    # Between sending in and being seen stands nobody.
    r"\b(?:tussen|between) (?:\w+ ){0,3}?(?:en|and)\b[^.;]{0,30}\b(?:niemand|geen mens|geen redact\w+|nobody|no one|"
    r"no human)\b",
)
# "Ondoenlijk", "we reserve no time for it": that all are read is said to be out of reach.
OUT_OF_REACH = later(
    r"\b(?:ondoenlijk|onmogelijk|niet (?:mogelijk|haalbaar|te doen|doenlijk)|onbegonnen werk|impossible|"
    r"not (?:feasible|"
    r"possible|practicable)|unfeasible|impracticable)\b[^.;]{0,80}\b(?:te |to )?(?:lezen|bekijken|controleren|"
    r"beoordelen|keuren|nakijken|read|check|review|moderate|vet|inspect)\b|\b(?:dat|this|that) (?:doen|doe|"
    r"kunnen) (?:wij|we|"
    r"ik) (?:\w+ ){0,2}?niet\b|\bwe (?:therefore |so )?(?:do not|don't) do (?:so|that|it)\b"
)
NOT_DOABLE = later(
    r"^\W*(?:(?:dat|this|that|het|it) )?(?:is|gaat|kan|kunnen wij|lukt|isn't|cannot|can't)\b(?: \w+){0,2}? ?(?:niet|"
    r"onmogelijk|ondoenlijk|onbegonnen|not|impossible|possible|be done)\b"
)
# "Nu. Zodra je op de knop drukt.", "straight away, there is no approval step": how soon one is to be seen.
NOW = later(
    r"^\W*(?:nu|now|meteen|direct|onmiddellijk|gelijk|terstond|straight ?away|right away|at once|instantly|immediately|"
    r"zodra (?:je|u|jij) (?:\w+ ){0,3}?(?:drukt|klikt|betaalt|betaald|opslaat|verstuurt)|(?:the moment|as soon as|"
    r"once) "
    r"you (?:\w+ )?(?:press|pay|hit|click|save|submit))\b"
)
# "There is no approval step" holds nothing back.
WITHOUT_ONE = later(r"\b(?:geen|zonder|no|without) (?:\w+ ){0,2}?\w+")
# "De controle gebeurt pas als de advertentie er al staat."
ONLY_ONCE_UP = later(
    rf"\b{LOOK}\b[^.;:]{{0,40}}\b(?:pas|only|alleen|enkel|not until) (?:als|wanneer|nadat|zodra|once|when|"
    rf"after) (?:\w+ )?"
    r"(?:\w*advertenties?|tekst|profiel|zoekertje|oproep|hij|ze|het|die|ads?|adverts?|listings?|profile|it|"
    r"they) (?:er )?"
    r"(?:(?:is|are|has|have|been|gone|goes|staat|staan|al|already|reeds|eenmaal) )*(?:al staat|al staan|staat|online|"
    r"live|"
    r"zichtbaar|up|geplaatst|gepubliceerd|published|posted|there)\b"
)
# "Opslaan is zichtbaar", "you hit post, it's there", "wat u plaatst staat er".
DONE_IS_SHOWN = SoughtTogether(
    r"\b(?:opslaan|verzenden|versturen|insturen|klikken|drukken|invullen|betaald|betalen|getypt|geschreven|"
    r"ingevuld|verstuurd|saved?|saving|posting|posted|paid|paying|sent|sending|submitting|submitted|typing|typed)\b "
    r"?(?:is|=|betekent|means|equals) ?(?:meteen |direct |gelijk |also )?(?:online|live|zichtbaar|geplaatst|"
    r"gepubliceerd|erop|published|visible|public|openbaar)\b",
    r"\b(?:hit|press|click|tap|drukt?|klikt?|tikt?|duwt?) (?:(?:on|op|je|u|you|ge) )*['\"]?\w+['\"]?"
    r"(?:,| and| en| –| -|:)\s*(?:(?:it|you|your \w+|het|hij|je|u|ge|je \w+|uw \w+|die|ze)(?:'s|'re| is| are| "
    r"staat| bent| hangt| goes|) ?)(?:already |al )?(?:there|up|live|online|on (?:the|our) \w+|er|erop|zichtbaar)\b",
    r"\b(?:wat|alles wat) (?:je|u|jij|ge) (?:plaatst|schrijft|opslaat|instuurt|typt|intikt)\W+(?:dat )?(?:staat|hangt|"
    r"komt|is) (?:er|online|zichtbaar|meteen|direct)\b",
    r"\bstaa[tn]? er (?:als|zodra|wanneer) (?:jij|je|u) (?:hem|haar|het|ze) (?:\w+ )?(?:zet|plaatst)\b",
    r"\b(?:what|whatever|anything) you (?:post|write|save|submit|type|upload)\W+(?:is|goes|appears|stands) "
    r"(?:there|live|online|public|up|visible)\b",
    r"\b(?:op het moment dat|zodra|the moment|as soon as|de seconde dat|the second) (?:je|jij|u|ge|you) [^.;:]{0,40}"
    r"\b(?:iedereen|elke bezoeker|heel (?:nederland|de wereld)|everyone|everybody|anyone|the (?:whole )?world)\b"
    r"[^.;:]{0,20}\b(?:zien|vinden|lezen|bekijken|bereiken|see|find|read)\b",
    r"\b(?:online|live|zichtbaar|te zien|visible|published) (?:zodra|wanneer|as soon as|whenever|when) "
    r"(?:je|jij|u|you) (?:\w+ )?(?:wil|wilt|want|wish|like|choose|kiest|zegt|say)\b",
    r"\b(?:het )?(?:plaatsen|publicatie|plaatsing|publiceren|publication|publishing|posting) (?:gebeurt|gaat|verloopt|"
    r"is|happens|works|loopt) (?:\w+ )?(?:vol|fully |volledig |geheel |entirely )?(?:automati\w+|vanzelf)\b",
    r"\b(?:sta|staat|bent|ben|is|are|you're|hangt|verschijn\w*|appears?)\b[^.;]{0,30},? (?:zonder (?:te )?wachten|"
    r"zonder wachttijd|zonder wachtrij|without (?:any |a )?(?:wait|waiting|queue|delay))\b(?! (?:op|for|on)\b)",
)
# "Zonder goedkeuring gaat je account niet open": who comes in, and nothing that is placed.
OF_ACCOUNTS = later(r"\b(?:account|registrati\w+|inschrijving|lidmaatschap|registration|membership|sign-?up)\b")
# Who it is that does not look, so that no visitor or document is meant.
WE_OR_SHOWN = later(rf"\b(?:wij|we|ik|i|redactie|aanbieder|platform|exploitant|beheerder|provider|operator|{SHOWN})\b")
WHO_COMES_IN = later(
    r"\b(?:bezoek\w*|visitors?|naar binnen|(?:komt|kom|komen) binnen|entr\w+|klanten|customers?|gasten|members|"
    r"leden)\b"
)
# Looked at after it had been put there: an advertisement, as nothing else is put there.
PUT_THERE = later(r"\b(?:posted|placed|published|put up|geplaatst\w*|gepubliceerd\w*|op de site)\b")
# "Controle vooraf | Nee".
LOOK_BEFOREHAND = later(
    rf"\b{KNOWLEDGE} (?:{BEFOREHAND}|(?:voor|before|prior to) (?:de )?(?:plaatsing|publicatie|publication|posting))\b|"
    rf"\b{BEFOREHAND} {KNOWLEDGE}\b|\b(?:pre-?moderati\w+|voormoderatie|pre-?screening)\b"
)
