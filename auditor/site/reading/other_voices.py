"""Tells sentences in which somebody else than the platform acts, rules or speaks, though they name its matter.

What a municipality, a court, a newspaper, a hotel or an employer asks is no rule here, nor is a vacancy or a blog.
"""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

OWN = later(
    r"\b(?:wij|we|ons|onze|hier|ik|mijn|dit platform|deze site|bij ons|us|our|here|this (?:site|platform)|i|wir|uns|"
    r"unser\w*|"
    r"nous|notre|nos)\b"
)
ACTOR = (
    r"(?:gemeente(?:n|raad)?|stad(?:sbestuur)?|burgemeesters?|politie\w*|agenten|rechercheurs?|recherche|handhavers?|"
    r"toezichthouders?|inspect(?:eurs?|ie)|brandweer\w*|belastingdienst|fiscus|kamer van koophandel|rechters?|"
    r"rechtbank\w*|"
    r"(?:gerechts)?hof|hoge raad|ministers?|ministerie\w*|kabinet|regering|kamerleden|tweede kamer|parlement|overheid|"
    r"rijksoverheid|wetgever|wet|wetten|wetsvoorstel|koninklijk besluit|europese (?:commissie|unie)|eu|europa|"
    r"brussel|acm|ap|"
    r"autoriteit persoonsgegevens|belangen(?:organisaties?|verenigingen?)|branche\w*|ngo'?s?|terre des hommes|"
    r"hulpverleners?|"
    r"ggd|onderzoekers?|wetenschappers?|journalist(?:en)?|kranten?|krant|hotels?|hoteliers?|banken|bank|"
    r"verzekeraars?|casino'?s?|winkels?|supermarkt\w*|slijter\w*|makelaars?|notaris\w*|douane|"
    r"marechaussee|telecom\w*|taxibedrij\w*|fotografen|sportclubs?|datingsites?|"
    r"municipalit(?:y|ies)|(?:city |town |municipal )?councils?|town halls?|mayors?|police|officers?|detectives?|"
    r"investigators?|"
    r"regulators?|supervisors?|inspectors?|fire (?:service|brigade|department)|tax (?:office|authorities|service)|"
    r"judges?|courts?|"
    r"ministers?|governments?|parliament\w*|mps|lawmakers?|politicians?|(?:the )?laws?|bill|royal decree|"
    r"trade (?:bodies|associations?|unions?)|"
    r"associations?|charit(?:y|ies)|ngos?|researchers?|academics?|journalists?|newspapers?|hotels?|banks?|insurers?|"
    r"casinos?|shops?|supermarkets?|"
    r"telecoms?|dating sites?|"
    r"gemeinden?|stadte?|polizei|gerichte?|gesetz\w*|behorden?|communes?|mairies?|tribuna\w+|loi|lois|ministere)"
)
COUNTRY = (
    r"(?:belgie|duitsland|nederland|frankrijk|engeland|vlaanderen|oostenrijk|zwitserland|de vs|amerika|belgium|"
    r"germany|france|britain|"
    r"england|austria|switzerland|the (?:netherlands|uk|us)|belgien|deutschland|belgique|allemagne|pays-bas|"
    r"(?:the )?(?:belgian|dutch|german|french|british|european|federal|belgische|nederlandse|duitse|franse|britse|"
    r"europese) \w+)"
)
# Who stands at the head of a sentence acts in it; "Gemeente en nummer: verplicht" is a label.
LEADS = later(
    r"^\W*(?:(?:ook|alleen|zelfs|sinds \S+|tegenwoordig|also|even|only|since \S+) )?"
    rf"(?:(?:(?:op grond van|volgens|bij|according to|under|at) )?(?:de |het |een |sommige |veel |alle |elke |the |"
    rf"a |an |some |many |most |all |every |"
    rf"die |der |das |les? |la |un |une )?(?:(?!of\b|van\b|en\b|and\b)[\w'-]+ ){{0,1}}?{ACTOR}|(?:in )?{COUNTRY})\b"
    r"(?! (?:en|of|and|or|van afgifte|nummer)\b)(?!\s?[:/-])"
)
PAYMENT_FIRM = later(
    r"^\W*(?:our |onze |de |the |an? |een )?(?:payments?|betaal|betalings)[ -]?(?:providers?|partners?|dienst\w*|"
    r"services?|processors?|"
    r"compan(?:y|ies)|bedrij\w+|platform\w*|verwerker\w*)\b"
)
LED_BY_US = later(r"^\W*(?:\S+ )?(?:wij|we|ik|ons|onze|our|i)\b")
# What rules tell others: "as licensing rules tell them to", "US producers must".
UNDER_RULES = Sought(
    r"\b(?:rules|laws?|regulations|regels|"
    r"wet(?:ten)?|code) (?:tell|oblige|require|verplicht\w*|dwing\w*) (?:them|hen|hun|ze)\b|"
    r"\bunder (?:federal|state|national) (?:rules|laws?)\b|^\W*(?:us|american|british) (?:producers|studios|sites)\b"
)
# "Your employer may keep a copy".
SOMEBODY_OF_YOURS = later(
    r"^\W*(?:ook )?(?:your|je|uw|jouw|my|mijn|een|a|an) (?:employer|werkgever|bank|landlord|verhuurder|huisbaas|"
    r"hotel|baas|boss|"
    r"accountant|boekhouder|provider|telecom\w*|airline|verzekeraar)\b"
)
# "…, says our blogger", "volgens de wet", "oordeelde dat".
SAID_BY = later(
    r"\b(?:aldus (?!wij|we)|vind(?:t|en) (?:de|het|veel|sommige)|wil(?:len)? weten|oordeel(?:de|t)|bepaalde (?:dat|"
    r"de rechter)|"
    r"volgens (?:de |het |een |deze )?(?:\w+ )?(?:wet\w*|minister\w*|rechter|rechtbank|politie|toezichthouder|"
    r"onderzoek\w*|krant|code|brancheorganisatie|gemeente)|"
    r"ruled|called for|calls for|(?:researchers|experts|journalists|critics|campaigners|police|ministers?|bloggers?|"
    r"our blogger) (?:say|said|says|found|think|want|argue)|"
    r"says? (?:the|our|a) \w+|said (?:the|a) \w+|according to (?:the |a |an )?(?!us\b)\w+|een rapport|a report|"
    r"the report|onderzoek toont|a study|"
    r"pleit(?:ten?)? voor|riep\w* op|wetsvoorstel\w*|debat|debate)\b"
)
# What is asked of sites in general: "obliges platforms to", "Belgian law wants sites to".
OF_SITES = Sought(
    r"\b(?:oblig\w+|requir\w+|wants?|forc\w+|asks?|tells?|made|makes?|urg\w+|expects?) (?:\w+ )?(?:platforms|sites|"
    r"websites)\b|"
    r"\b(?:verplicht\w*|wil(?:len)?|dwing\w+|vra(?:agt|gen)|eis(?:t|en)) (?:\S+ ){0,3}?(?:platforms|sites|websites)\b|"
    r"\b(?:een site als deze|a site like this|sites (?:als deze|moeten|zouden)|sites (?:must|should)|"
    r"platforms (?:moeten|zouden|must|should))\b"
)
# Vacancies, blogs, polls: nothing is laid down in them.
OTHER_SPEECH = later(
    r"\b(?:vacatures?|gezocht\s?:|we(?:'re| are) hiring|(?:wij|we) zoeken (?:een|nog|versterking)|"
    r"we are looking for an?|join our team|"
    r"functieomschrijving|job (?:opening|advert)|sollicit\w+|"
    r"(?:read|lees) (?:ook |more|meer|our|ons|onze|het|in|de|the|on|hier)\b[^.]{0,30}\b(?:blog\w*|artikel|article|"
    r"column|interview|verhaal|story|nieuws\w*|news|dossier)|"
    r"blog(?:s|post|ger)?|podcast|webinar|column|poll|stelling|in the comments|reageer hieronder|meningen|"
    r"stand van zaken|nieuwsbericht|myths?|mythes?)\b"
)
# "Tien jaar geleden stonden er …"
LONG_AGO = later(
    r"\b(?:jaar geleden|years ago|decades ago|in de jaren \w+|"
    r"in the (?:nineties|eighties|old days)|back then|toentertijd)\b"
)


def of_another_voice(low: str) -> bool:
    """Whether a folded sentence tells what others than the platform do, want or say."""
    if OTHER_SPEECH.search(low) or OF_SITES.search(low) or UNDER_RULES.search(low):
        return True
    if SOMEBODY_OF_YOURS.match(low):
        return True
    own = OWN.search(low) is not None
    if (LEADS.match(low) and not own) or PAYMENT_FIRM.match(low):
        return True
    if SAID_BY.search(low) and LED_BY_US.match(low) is None:
        return True
    return LONG_AGO.search(low) is not None and not own


# "Lotte_86 schrijft: …", as a member's words are quoted.
SPEAKER = later(
    r"^\W*[\w.-]+ (?:schrijft|schreef|vraagt|vroeg|zegt|zei|reageert|antwoordt|writes|wrote|asks|asked|says|said|"
    r"replies|"
    r"schreibt|schrieb|fragt|ecrit|demande)\s?:"
)


def of_a_member(low: str) -> bool:
    """Whether a folded sentence quotes somebody by name, as in a talk between members."""
    return SPEAKER.match(low) is not None
