"""The words by which a platform tells reporters what they will hear, and by which it speaks of something else."""

import re

TELLS = re.compile(
    r"\b(?:schrijf\w*|schrijven|hoor\w*|horen|krijg\w*|ontvang\w*|laten? (?:\S+ ){0,4}?weten|"
    r"laat (?:\S+ ){0,4}?weten|verneem\w*|vernemen|"
    r"bericht\w*|mail\w*|(?:ge)?informe\w+|ingelicht|inlichten|in kennis|op de hoogte|meedelen|"
    r"deelt? (?:\S+ ){0,5}?mee|delen (?:\S+ ){0,5}?mee|"
    r"meegedeeld|medegedeeld|gemeld|vertel\w*|stur\w+|stuur\w*|zend\w*|verzend\w*|toegestuurd|toegezonden|"
    r"terugkoppel\w*|"
    r"koppel\w* (?:\S+ ){0,5}?terug|leg\w* (?:\S+ ){0,4}?uit|antwoord\w*|bereikt|tells?|told|inform\w*|notif\w+|"
    r"hears?|hear "
    r"back|let you know|receives?|gets?|get back|send\w*|sent|e-?mail\w*|explain\w*|answer\w*|reply|replies|"
    r"communicat\w+|"
    r"writes?|respond\w*|update\w*)\b"
)
RESERVED = re.compile(
    r"\b(?:soms|meestal|doorgaans|proberen|probeert|streven|streeft|waar mogelijk|zo mogelijk|eventueel|niet altijd|"
    r"kunnen wij|kunnen we|wij kunnen|we kunnen|sometimes|usually|normally|try to|aim to|where possible|if possible|"
    r"we may|we might|not always|in some cases|in sommige gevallen|op verzoek|on request|desgevraagd)\b"
)
# "Zodra je melding binnen is, kijken wij ernaar" is no receipt; "wij mailen je zodra zij binnen is" is one.
LEADING = re.compile(
    r"^\W*(?:zodra|als|wanneer|nadat|na|indien|eenmaal|once|when|after|as soon as|if|upon|on)\b[^,]*,\s*"
)
ON_ARRIVAL = re.compile(r"\b(?:na|bij|direct na|upon|after|on) (?:de )?(?:ontvangst|receipt)\b")
ARRIVED = re.compile(
    r"\b(?:ontvangen|ontvangst|aangekomen|gearriveerd|binnengekomen|gelezen|gelukt|in goede orde|"
    r"binnen(?! (?:\d|een|twee|drie|vier|vijf|zes|zeven|veertien|enkele|de|uur|dag))|(?:we|i) have it|got it|"
    r"received|arrived|has come in|landed)\b"
)
STRONG_RECEIPT = (
    "ontvangstbe",
    "ontvangstbericht",
    "acknowledg",
    "meldnummer",
    "bewijs van ontvangst",
    "zaaknummer",
    "reference",
    "kenmerk",
)
REPORTER = re.compile(
    r"\b(?:je|jij|jou|u|melders?|inzender|indiener|you|reporters?|notifiers?|iedereen|laat|laten|let|direct|meteen)\b"
)
OFFERS = re.compile(
    r"\b(?:kun|kunt|kan|dan|dient|dien|mail|tik|klik|vraag|laat|leg|schrijf|stuur|meld|bel|neem|staat|reply|ask|"
    r"write|contact|you can|"
    r"you may|someone|a colleague|another|tell us|let us know|we look|kijkt|kijken)\b"
)
ANNOUNCES = re.compile(
    r"\b(?:binnenkort|weldra|in de toekomst|(?:wij|we) werken (?:eraan|aan)|(?:gaan|willen) (?:wij|we)|(?:wij|"
    r"we) (?:gaan|willen)|"
    r"vanaf 20\d\d|in 20(?:2[7-9]|3\d)|volgend jaar|coming soon|will soon|in (?:the )?future|working on|plan to|"
    r"next year)\b"
)
# What another organisation answers to whoever reports there.
ELSEWHERE = re.compile(
    r"\b(?:(?:krijgt?|ontvangt?|hoort?) (?:je |u )?daar|daar (?:krijg|ontvang|hoor)\w*|(?:wat|of) zij\b|"
    r"hun (?:besluit|beslissing)|van hen|"
    r"they (?:will )?(?:tell|send|confirm|let|decide)|from them|their decision)\b"
)
# "Kunt u zich daarin niet vinden" opens the way to object instead of denying it.
AT_ODDS = re.compile(
    r"\b(?:niet|not|never) (?:mee |ermee |in |het |daarmee )*(?:eens|akkoord|vinden|verenigen|tevreden|blij|agree|"
    r"happy|satisfied|"
    r"involved|betrokken|goed|terecht)\b|\b(?:don't|doesn't|do not|does not) agree\b"
)
NOT = re.compile(r"\b(?:niet|geen|nooit|not|no|never|cannot)\b|n't\b")
# "Waarom wel of niet" denies nothing.
OR_NOT = re.compile(r"\b(?:wel of niet|al dan niet|wel of geen|whether or not|or why not)\b")
REPORTING = re.compile(
    r"\b(?:melding\w*|\w*meldingen|meldt|meld|melden|melder\w*|gemeld|meldformulier|aankaart\w*|kennisgeving\w*|"
    r"kennisgever\w*|"
    r"signaal|report|reports|reporter|reporters|reporting|reported|notice|notices|notifier|notifiers|flagged|flag)\b"
)
# Matters of money, accounts and one's own advertisement, in which a receipt or a complaint is about something else.
OTHER_MATTER = re.compile(
    r"\b(?:factu\w+|betaling\w*|betaald|bestelling\w*|order|invoice\w*|payment\w*|refund\w*|abonnement\w*|"
    r"subscription\w*|"
    r"aanmelding|inschrijving|registratie|registration|sign[- ]?up|account aan\w*|inzageverzoek\w*|avg|gdpr|"
    r"nieuwsbrief|newsletter|sollicit\w*)\b"
)
OWN_ADVERTISEMENT = re.compile(
    r"\b(?:(?:je|uw|jouw|your) (?:eigen |own )?(?:advertentie|profiel|oproep|zoekertje|account|ad|advert|"
    r"advertisement|listing|"
    r"profile)|als adverteerder|(?:zijn|haar|hun|his|her|their) (?:eigen |own )?(?:advertentie|profiel|oproep|"
    r"zoekertje|ad|advert|listing|profile)|adverteerders?|advertisers?)\b"
)
TO_BOTH = re.compile(
    r"\b(?:melders?|reporters?|notifiers?|wie (?:iets )?meldt|beide|both|iedereen|everyone|anyone|ieder)\b"
)
