"""The words by which a check is offered: who wishes it, what mark it earns, and that one may do without."""

from auditor.site.words.later import later

MARK = (
    r"(?:\w*vink(?:je)?|\w*badge|\w*keurmerk|\w*zegel(?:tje)?|\w*stempel(?:tje)?|(?:gouden |pool)?ster(?:retje)?|"
    r"\w*lintje|"
    r"\w*schildje|\w*label|\w*krans(?:je)?|\w*kroon(?:tje)?|\w*hartje|\w*strikje|rozet(?:je)?|embleem|icoontje|"
    r"\w*sticker|emblem|speldje|medaille|\w*teken(?:tje)?|\w*merkje|(?:blue |green )?tick|check ?mark|seal|stamp|"
    r"ribbon|shield|star|crown|rosette|medal|(?:verified|trusted|geverifieerde?|vertrouwde) status|\w*mark|pin|"
    r"feather|veer(?:tje)?|vlaggetje|bloempje|klavertje|"
    r"randje|\w*frame|lijstje|\w*kader(?:tje)?|ring|heart|lampje|lichtje|lantern|flag)"
)
BY_A_NAME = (
    r"(?:achter|naast|bij|voor|onder|boven|op|om|rond|behind|beside|next to|after|by|around|on|under|above) (?:je|uw|"
    r"jouw|hun|haar|zijn|de|het|your|their|his|her|the|a) (?:\w+ )?(?:naam|profiel\w*|\w*foto\w*|advertentie|oproep\w*|"
    r"zoekertje|vermelding|name|profile|photos?|picture|ad|advert|listing)"
)
PLACES = (
    r"(?:adverte\w+|plaats\w*|publi\w+|inschrijv\w*|aanmeld\w*|aanbied\w*|meedoe\w*|lid worden|lid wordt|(?:account|"
    r"profiel|advertentie|vermelding|zoekertje)\b[^.;,]{0,15}\b(?:maken|maakt|aanmaken|openen|hebben|zetten|starten)|"
    r"(?:op|in) (?:de|onze|deze) (?:site|gids|lijst|krant)|erop|erin|erbij|werken|advertis\w+|list(?:ed|ing)?\b|post\b|"
    r"publish\w*|join\w*|register\w*|sign up|to place|work (?:here|with)|be (?:on|here))"
)
# "Who wishes, can …", "wie dat wil, kan …", "if you like you can also …", "for those who want more trust".
WHO = (
    r"(?:who|whoever|anyone who|anybody who|those (?:of you )?who|everyone who|if you|for (?:those|anyone|"
    r"whoever)(?: who)?|(?:voor )?(?:wie|degenen? die|dames die|adverteerders die|mensen die)|als (?:je|u|ge|jij)|"
    r"mocht (?:je|u))"
)
WISHES = later(
    rf"\b{WHO} (?:\w+ ){{0,2}}?(?:wish(?:es)?|wants?|likes?|prefers?|cares?|chooses?|wil|wilt|willen|kiest|kiezen|"
    rf"graag|"
    r"prijs stelt)\b(?: (?:to|so|that|it|this|dat|dit|het|graag|kan|kunt))*(?:\W|$)|"
    rf"\b{WHO} (?:[\w'-]+ ){{0,4}}?(?:stand out|(?:extra|more) (?:trust|visibility)|opvallen|(?:meer|extra) "
    r"(?:vertrouwen|aandacht|zichtbaarheid)|bovenaan|hoger)\b"
)
# "Would you like a ribbon on your photo?", above what must be done for it.
WANTED = later(
    rf"\b(?:wil|wilt|want|wants|would you like|like|graag|hoe krijg|how (?:do|can) (?:i|"
    rf"you) get)\b[^.;?]{{0,35}}\b(?:{MARK}|{BY_A_NAME})\b"
)
WANTS_ONLY_TO_PLACE = later(
    rf"\b(?:wish(?:es)?|wants?|likes?|prefers?|chooses?|wil|wilt|willen|kiest|graag)\b[^.;]{{0,40}}\b{PLACES}|"
    rf"\b{WHO} (?:[\w'-]+ ){{0,5}}?{PLACES}[^.;,]{{0,12}}\b(?:wil|wilt|willen)\b"
)
# "Zo krijg je de Vlinder", "Liever extra vertrouwen uitstralen?": what a section is about.
HOW_TO_GET = later(
    r"^\W*(?:zo|hoe|how (?:to|do you|you)) (?:krijg|verdien|haal|get|earn)(?:t)? (?:je |u |ge )?(?:de|het|een|the|an?|"
    r"your|je|uw) (?!(?:\w+ )?(?:advertentie|account|profiel|vermelding|plek|plaats|toegang|zoekertje|antwoord|ad|"
    r"advert|listing|profile|access|page|pagina|hulp|help|geld|money|klanten|clients|"
    r"reacties)\b)[a-z'-]+(?: [a-z'-]+){0,2}\W*$|^\W*(?:liever|zin in|rather|fancy|wil je|wilt u|want|meer|extra|more|"
    r"nog meer) [^?]{0,30}\b(?:vertrouwen|trust|opvallen|stand out|zichtbaarheid|visibility|hoger|higher|"
    r"bovenaan)\b[^?]{0,25}\?\W*$"
)
# "You can earn a star", "je kunt een veertje naast je naam krijgen", "there is a badge for …".
OFFERS = later(
    r"\b(?:can|may|could|kun|kunt|kan|kunnen|mag|mogen)\b[^.;]{0,25}?\b"
    rf"(?:(?:an?|the|een|het|de|zo'n|ons|onze|our) (?:[\w'-]+ ){{0,3}}?(?:{MARK}\b|[\w'-]+ {BY_A_NAME}))|\b(?:krijg\w*|"
    rf"verdien\w*|haal(?:t)?|aanvra\w+|get|gets|earns?|receives?|ask for|apply for|order|request)\b (?:(?:an?|the|een|"
    rf"het|de|zo'n|ons|onze|our|for) )+(?:[\w'-]+ ){{0,3}}?(?:{MARK}\b|[\w'-]+ {BY_A_NAME})|"
    r"\b(?:trusted|verified|approved|certified|vertrouwde|geverifieerde|erkende|gewaarmerkte) (?:members?|advertisers?|"
    r"profiles?|leden|adverteerders|profielen|dames) (?:have|has|hebben|heeft|did|zijn|are)\b|\b(?:free choice|"
    r"vrije keuze|eigen (?:keuze|beweging|initiatief)|own (?:choice|accord|initiative)|vrijwillige? (?:\w+ )?(?:check|"
    r"controle|verificatie|stap)|(?:voluntary|optional) (?:\w+ )?(?:check|verification|step))\b"
)
# "… and we put the gold mark on your profile."
PUTS_A_MARK = later(
    rf"\b(?:put|puts|place|add|zetten|zet|plakken|plakt|geven|geeft|give|gives|hangen|tonen|"
    rf"show) (?:[\w'-]+ ){{0,5}}?{MARK} {BY_A_NAME}\b|\b(?:put|zetten|plakken|geven|give) (?:we|wij|ik|je|u|you|the|"
    rf"een|het|a|de|er|dan)? ?(?:\w+ ){{0,3}}?{MARK}\b[^.;]{{0,20}}\b(?:profiel|profile|naam|name|advertentie|ad|"
    rf"listing)\b"
)
# "… and a heart appears next to your name", "doing so gets you a golden frame".
BRINGS_A_MARK = later(
    rf"\b(?:an?|the|een|het|de|your|je|uw) (?:[\w'-]+ ){{1,3}}?(?:appears?|comes?|shows?|sits|is shown|verschijnt|komt|"
    rf"staat|prijkt|hangt|straalt) (?:dan |daarna |then )?{BY_A_NAME}\b|"
    r"^\W*(?:doing so|that|this|dat|daarmee|zo|wie dat doet|in ruil|in return|daarvoor|"
    r"als dank)\b[^.;]{0,30}?\b(?:gets?|earns?|gives?|"
    rf"brings?|levert|geeft|krijgt?|verdien\w*|wins?) (?:(?:you|je|u|ze|zij) )?(?:an?|een|het|de|"
    rf"the) (?:[\w'-]+ ){{0,2}}?{MARK}\b"
)
# "A heart next to your name", above what is done for it.
A_THING_BY_A_NAME = later(rf"^\W*(?:een|het|de|an?|the|jouw|je|your) (?:[\w'-]+ ){{1,3}}?{BY_A_NAME}\W*$")
# "You can also record a selfie": beside what all must, and left to whoever likes.
ALSO_POSSIBLE = later(
    r"^\W*(?:(?:you|advertisers|je|jij|u|ge|adverteerders) (?:can|may|could|kan|kunt|mag|kunnen|mogen) (?:also|ook|"
    r"daarnaast|desgewenst|eventueel|if you like)\b|(?:daarnaast|ook|verder|desgewenst|eventueel|additionally|"
    r"optionally) (?:kun|kunt|kan|mag|you can|you may)\b)"
)
# "You can do without, of course."
DO_WITHOUT = later(
    r"^\W*(?:you (?:can|may) (?:also |just as well |easily )?(?:do|go|manage|live) without|(?:zonder|"
    r"without)(?: \w+)? (?:kan|mag|gaat|lukt|works|is) (?:het )?(?:ook|prima|gewoon|net zo goed|fine|too|as well)\b|"
    r"(?:het|dat|dit|it|this|that) (?:hoeft|moet|is|need)(?: \w+){0,2}? (?:niet|not|vrijwillig|voluntary|optional|"
    r"your choice|jouw keuze|uw keuze)\W*(?:$|[,;])|(?:wie|whoever|anyone who|those who|"
    r"if you) (?:[\w'-]+ ){0,3}?(?:liever|prefers?|rather|niet wil|does not want|don't want)\b[^.;]*\b(?:welkom|"
    r"welcome|gewoon|ook|all the same|anyway|fine|still|too)\b)"
)
FREE = (
    r"(?:optional|optioneel|vrijwillig|vrijblijvend|facultatief|voluntary|(?:niet|geen|not|never|"
    r"n't) (?:\w+ )?(?:verplicht\w*|verplichting|mandatory|required|compulsory|obligatory|nodig|needed|necessary|must)|"
    r"up to you|(?:your|je|uw) (?:own |eigen )?(?:choice|keuze)|mag,? (?:maar |het )?(?:hoeft|moet) niet|"
    r"hoeft (?:\w+ )?niet|extra(?:'s|s)?|a bonus)"
)
FREE_OF_IT = later(rf"\b{FREE}\b")
NOT_FREE = later(
    r"\b(?:niet|not|nooit|never|geen|isn't) (?:\w+ )?(?:optio\w+|vrij\w+|facultati\w+|volunt\w+|keuze|choice)\b"
)
# Nothing goes online without it.
OF_NOBODY = later(
    r"\b(?:niemand|niets|geen \w+|nobody|no one|nothing|no \w+)\b[^.;]{0,50}\b(?:online|live|zichtbaar|geplaatst|"
    r"gepubliceerd|visible|published|posted|shown)\b|\b(?:geen|zonder|no|without)\b[^.;,]{0,25}, (?:geen|no)\b"
)
