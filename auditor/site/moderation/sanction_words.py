"""Words for measures against misuse: for how long, for what, and what is no measure."""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

NUMBER = (
    r"(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|veertien|twaalf|dertig|zestig|negentig|a|an|one|"
    r"two|"
    r"three|four|five|zwei|zwoelf|sechs|sieben|vierzehn|einen|einem|eine|un|une|deux|trois|quatre|cinq|quinze|trente|"
    r"six|seven|eight|nine|ten|vijftien|twintig|eenentwintig|veertig|vijfenveertig|honderd\w*|elf|dertien|"
    r"zestien|achttien|"
    r"fifteen|twenty(?:-one)?|forty(?:-five)?|eleven|hundred|fourteen|twelve|thirty|sixty|ninety)"
)
FOR_A_TIME = later(
    # "Dertig (30) dagen": lawyers write a number twice.
    rf"\b{NUMBER}(?:\s\(\s?{NUMBER}\s?\))?(?:\s(?:tot|a|to|of|or|"
    rf"-)\s{NUMBER})?(?:\s\(\s?{NUMBER}\s?\))?[\s-](?:volle |long )?(?:werkdagen|kalenderdagen|"
    rf"working days|calendar days|uur|uren|dag|dagen|etma(?:al|len)|we(?:ek|"
    rf"ken)|"
    r"maand|maanden|jaar|tage?n?|wochen?|monate?n?|jahre?n?|stunden?|jours?|semaines?|mois|ans?|hours?|days?|weeks?|"
    r"months?|years?)\b|"
    # "Regel overtreden: maand van het bord": one of them, without a number.
    r"(?:^|[:;,.?!] ?|\b(?:dan|then|first|eerst) )(?:dag|week|maand|jaar|kwartaal|day|week|month|year)"
    r" (?:eruit|eraf|weg|dicht|van|uit|niet|op|aan|buiten|rust|pauze|schors\w*|blok\w*|ban|out|off|away)\b|"
    r"\bhalf ?jaar\b|\b(?:een|1|half) kwartaal\b|"
    r"\bhalf a year\b"
)
CRITERIA = later(
    r"\b(?:wer|wenn|beim|wiederhol\w*|erste[nrms]?|zweite[nrms]?|dritte[nrms]?|mal|quiconque|en cas|lorsque|repet\w*|"
    r"premiere?|deuxieme|troisieme|recidive|fois|celui qui|si|wie|degene|als|indien|wanneer|bij|zoals|bijvoorbeeld|"
    r"herhaal\w*|keer|maal|tweemaal|driemaal|eerste|tweede|"
    r"derde|if|whoever|anyone|for example|such as|repeated\w*|when|upon|strikes?|slips?|first|second|third|"
    r"number of|for)\b"
)
# What is excluded here is liability or tax, not a user.
EXCLUDED_THINGS = later(
    r"\b(?:aansprakelijk\w*|restitutie|garantie\w*|btw|vat|liabilit\w*|warrant\w*|refund\w*|"
    r"prices)\b(?:\s\S+){0,5}?\s"
    r"(?:uitgesloten|uit|exclu\w+)\b|\bexclu\w+ (?:of )?(?:vat|tax|liab\w+)\b"
)
TO_READER = later(
    r"^\W*(?:stuur|blokkeer|verwijder|verberg|klik|bel|meld|mail|send|block|delete|hide|report|"
    r"click)\b(?! (?:je|jij|u|you)\b)|"
    # A worker may send a guest away: no measure of the platform.
    r"\b(?:mag|mogen|kunt|kun|kan|moet|may|can) (?:je|u|jij|you)(?: \w+){0,2}? (?:wegsturen|buitenzetten|"
    r"weigeren|send)\b|"
    r"\b(?:je|u|jij|you) (?:mag|kunt|kan|moet|may|can)(?: \w+){0,6}? (?:wegsturen|buitenzetten)\b|"
    r"\b(?:mag|kunt|kun|kan) (?:je|u|jij)(?: \w+){0,6}? (?:wegsturen|buitenzetten)\b|"
    r"\b(?:gast|klant|client|guest|visitor)\b[^.;]{0,60}\b(?:wegsturen|weggestuurd|sen[dt] (?:him |"
    r"her )?away|buitenzetten)\b|"
    r"\ben (?:blokkeer|verwijder) (?:het|de|haar|hem|dit|die)\b|\bfrom your (?:country|region)\b|\b(?:jouw|"
    r"uw) (?:land|regio)\b"
)
# Either party may end a contract; it is a measure when it answers a breach.
CONTRACT = later(r"\b(?:overeenkomst|abonnement|contract|agreement|subscription)\b")
UNTIL_THEN = later(
    r"\b(?:innerhalb(?: von)?|apres|dans|sous|binnen|within|na|after|per|elke|every|afgelopen|uiterlijk|last|past|"
    r"in)\s(?:de |the |een |a )?$"
)
AND_THEN = later(r"^\W*(?:daarna|dan|vervolgens|hierna|after that|then|danach|ensuite)\b")
STEPS = Sought(
    r"\b(?:erneut\w*|wiederhol\w*|zweite\w*|dritte\w*|deuxieme|troisieme|recidive|ensuite|nouvelle infraction|"
    r"herhaal\w*|herhaling|eerste|tweede|derde|tweemaal|driemaal|daarna|vervolgens|opnieuw|weer|keer|first|second|"
    r"third|again|after that|repeat\w*|then)\b"
)
# What a user does, what befalls data or a paid term, and what browsers do.
NO_MEASURE = later(
    # The site itself that is down.
    r"\b(?:valt|ligt|is|gaat) (?:de|onze|het|mijn) (?:web)?(?:site|server|platform)\b|"
    r"\b(?:site|server|platform) (?:\w+ ){0,3}?(?:onbereikbaar|plat|uit de lucht|down|unavailable|offline)\b|"
    # A consumer's own right to end a contract, as in the terms of a web shop.
    r"\b(?:ben|was|zijn|waren) (?:ik|wij|we)\b|\b(?:ik|wij|we) (?:ben|was|zijn|waren) (?:\S+ ){0,5}?(?:weg|dicht|"
    r"gesloten)\b|"
    r"\b(?:vakantie|holidays?|urlaub|conges|agenda|kalender|calendar|vol(?:geboekt| zit)|fully booked|onbeschikbaar|"
    r"unavailable)\b|"
    r"\b(?:consument|koper|consumer|buyer|verbraucher|consommateur)\b[^.]{0,90}\b(?:ontbind\w*|ontbonden|opzeg\w*|"
    r"herroep\w*|"
    r"withdraw\w*|cancel\w*|widerruf\w*|retract\w*)\b|\b(?:weens koopverdrag|koopverdrag|herroepingsrecht|bedenktijd|"
    r"cisg|"
    r"right of withdrawal|cooling-off)\b|"
    r"\b(?:handelssancties|sanctiebeleid in het kader|sanctions? (?:regulations|list)|eu[- ]li(?:st|jst)|"
    r"(?<!geldige )(?<!zonder )vergunning\w*(?! (?:ontbre|verlo|is ingetrokken))|"
    r"(?:een|a) (?:beller|bellers|driver|licen[cs]e)|voucher\w*|kortingscode\w*|winactie|contest|wifi|"
    r"onderhoud|maintenance|"
    r"handleiding|verlengt|verlenging|looptijd|na afloop|renew\w*|ihre daten|deine daten|"
    r"personenbezogen\w*|ablauf\w*|"
    r"abgelaufen\w*|zahlungsverzug|passwort\w*|auf (?:ihren|"
    r"deinen) wunsch|donnees|a votre demande|expir\w*|impaye\w*|mot de passe|fehlversuch\w*|(?:je|u|you) (?:kunt|kan|"
    r"mag|can|may) (?:\S+ ){0,6}?(?:zelf|yourself|verwijder\w*|delete|remove|close|withdraw|cancel|take down|opzeggen|"
    r"opheffen|"
    r"stopzetten|sluiten|intrekken|weghalen|blokke\w+|"
    r"block)|zelf (?:\S+ ){0,4}?verwijder\w*|cookies?|browser|persoonsgegevens|"
    r"(?<!valse )(?<!onware )(?<!onjuiste )gegevens|personal data|verlopen|"
    r"verloopt|"
    r"expire[sd]?|automatisch verwijderd|vanzelf verwijderd|wanbetaling|betalingsachterstand|"
    r"betalingsverplichting\w*|"
    r"levering|factu\w+|invoices?|betaal je|betaal(?:t|d) (?:u )?niet|niet betaald|betaalmiddel|"
    r"(?<!op de )bank|niet betaalt|niet-tijdige|unpaid|openstaand\w*|inlogpoging\w*|login attempts?|wachtwoord\w*|"
    r"passwords?|inactiv\w*|(?:zonder|geen|without|no) activit\w*|"
    r"inactie\w*|idle|abandoned|not used|not been used|unused|failed logins?|telefoonnummers? in|"
    r"draft\w*|concept\w*|server|stalker|dormant|not logged in|niet gebruikt|ongebruikt\w*|"
    r"niet ingelogd|slapend\w*|"
    r"geen activiteit|nicht genutzt|inutilise\w*|op (?:je|uw) verzoek|verzoek om|upon request|your request|"
    r"nummer blokkeren|instellingen|settings|"
    r"ontvangstbevestiging\w*|bevestigingsmail\w*|bewaartermijn|your data|opzegtermijn)\b|"
    r"\bna (?:\S+ ){1,2}dagen automatisch\b"
)
# "Werbung für andere Portale" is what is punished, and tells of no other site.
FOR_OTHERS = later(
    r"\b(?:reclame|werbung|verwijz\w*|links?|lokken|advert\w+|promot\w+|publicite|"
    r"hinweise)\W+(?:\w+ ){0,2}?(?:voor|naar|fur|auf|for|to|pour|"
    r"vers)\b"
)
MEASURES = Sought(
    r"\b(?:geblokkeerd|blokkade\w*|geschorst|gebannen|bans?|banned|blocked|suspended|time-outs?|maßnahmen|"
    r"massnahmen|sanktionen|sperren|sperrung|verstoß\w*|verstoss\w*|mesures|maatregel\w*|sanctie\w*|"
    r"straf\w*|schors\w*|opschort\w*|wegsturen|gevolgen|niet aan (?:houdt|houd)|"
    r"regels niet volgt|"
    r"overtre\w+|royement|misbruik|schending\w*|abuse|breach\w*|violation\w*|missbrauch|sanktion\w*|abus|"
    r"infraction\w*|manquement\w*|consequences?|penalt\w+|measures|sanctions?|suspension\w*|break the rules|misuse|"
    r"misbruikbeleid)\b"
)
RULES = later(
    r"\b(?:\w*bedingungen|agb|\w*regeln|conditions|regles|moderation|\w*voorwaarden|\w*regels|reglement|afspraken|"
    r"moderatie\w*|maatregelen|sancties|terms|rules|moderation|"
    r"sanctions|royement|schorsing|statuten|wat (?:we|wij|ik|hier) niet (?:willen|wil|mag|kan)|wat niet mag|"
    r"policy|beleid)\b"
)
# What stands before the colon is for what it is taken.
BEFORE_COLON = later(r"^[^:]{3,70}: ")
EXAMPLES = later(
    r"^\W*(?:voorbeeld\w*|bijvoorbeeld|denk aan|het gaat om|zoals|examples?|for example|think of|such as|beispiele?|"
    r"par exemple)\b"
)
AFTER_COLON = later(r"^[^:]*:\s*")


# Whoever pays late, or has not looked in for a year, misuses nothing; a stolen card does.
MONEY = (
    r"(?:betaal\w*|betaling\w*|betalen|voldaan|voldoe[tn]|contributie\w*|bijdragen?|rekening(?:en)?|factu\w+|nota|"
    r"saldo|tegoed|incasso\w*|abonnement\w*|lidmaatschap\w*|verlengt|verleng\w*|storneer\w*|pay(?:s|ing)?|paid|"
    r"payments?|unpaid|fees?|contributions?|invoices?|bills?|balance|subscriptions?|memberships?|direct debit|renew\w*|"
    r"dues|arrears|zahl\w+|bezahl\w*|rechnung\w*|beitrag\w*|paie\w*|payer|cotisation\w*|abonnements?)"
)
DORMANT = (
    r"(?:(?:niet|geen|nooit|not|no|never)\b[^,;:.]{0,40}?\b(?:\w*log(?:t|in|gen|gt|d)|"
    r"aangemeld|bezocht|gebruikt|bijgewerkt|ververst|log(?:ged|s)?[ -]?in|logins?|sign(?:ed)? in|visited|updated|used))"
)
WHERE_UNPAID = later(
    r"\b(?:als|indien|wanneer|zodra|zolang|wie|waarvan|bij (?:het )?(?:niet|uitblijven)|"
    r"tot(?:dat)?|tenzij|if|when|once|where|whoever|whose|unless|until|"
    r"after|wenn|sobald|wer|bei|si|quiconque|(?:anyone|those|members?|advertisers?|accounts?|leden|adverteerders?) "
    r"(?:who|that|whose|with|die|met))\b"
    r"(?:(?!\b(?:gestolen|vals|valse|fraud\w*|oplicht\w*|stolen|false|fake|gefalsch\w*|dwang|scam\w*|regels|rules|"
    r"klant\w*|bezoeker\w*|gast(?:en)?|clients?|customers?|visitors?|guests?|vooraf|vooruit|advance|upfront|zonder|"
    r"without)\b)[^,;:.])*?"
    rf"\b(?:{MONEY}|{DORMANT})\b(?! (?:aan|naar|van een ander|buiten|to|outside|for sex)\b)"
)
# "Then we take fitting measures": a measure, and no word on which.
TAKES_MEASURES = Sought(
    r"\b(?:(?:passende|gepaste|strenge|nodige) (?:maatregelen|stappen)|(?:treffen|nemen|ondernemen) (?:wij |"
    r"we )?(?:\w+ )?"
    r"(?:maatregelen|stappen|actie)|stappen tegen|maatregelen tegen|(?:appropriate|necessary|"
    r"suitable) (?:action|measures|steps)|"
    r"take (?:\w+ )?(?:action|measures|steps) against|eruit gooien|"
    r"tijdelijk onzichtbaar|geeigneten? massnahmen|mesures appropriees)\b"
)
# That there are none, that nothing is laid down, or that only the owner closes an account.
TAKES_NO_MEASURES = Sought(
    r"\b(?:(?:wij|we|ik) (?:schorsen|blokkeren|bannen|sluiten|weren|straffen|verwijderen) (?:geen|niemand|"
    r"nooit|niet)|"
    r"doen niet aan (?:\w+ )?(?:bans?|schors\w*|blokk\w*|straf\w*|sancties)|"
    r"(?:geen|niet|nooit|nergens|niets|niks|no|not|never|nothing) (?:\w+ ){0,4}?(?:vast(?:e|gelegd)?|geregeld|"
    r"vastgesteld|"
    r"criteria|laid down|written down|published|settled|fixed)|(?:do|does|did|will)(?: not|n't) (?:suspend|ban|"
    r"block|punish|exclude)|"
    r"(?:nobody|no one|niemand) (?:\w+ ){0,3}?(?:banned|suspended|blocked|geschorst|geblokkeerd|gebannen|"
    r"uitgesloten)|"
    r"neither (?:\w+ )?nor (?:suspend|ban|block)|never (?:suspend|ban|block|punish)|"
    r"(?:uitsluitend|alleen|enkel|only) (?:\w+ )?(?:op (?:eigen )?verzoek|when the (?:owner|user)|"
    r"at the (?:owner|user)|"
    r"als de (?:eigenaar|gebruiker))|in bewerking|under construction|left blank|"
    r"(?:geen|no) (?:gevolgen|consequences|sancties|sanctions|straffen|penalties|maatregelen))\b"
)
# "A suspension is a temporary stop", "Handleiding voor …", "Suspension and termination": a meaning, a name.
A_MEANING = later(
    r"^\W*(?:een|a|an|the) \w+ (?:is|betekent|means) (?:het|een|when|the|a|an|dat|that)\b|"
    r"^\W*\w+ (?:means|betekent)\b"
)
ONLY_A_NAME = later(
    r"^\W*(?:(?:artikel|article|hoofdstuk|chapter|section|\u00a7)? ?\d*[.:)]? ?)?(?:\w+ )?\w+ (?:en|and|und|et|"
    r"&) (?:\w+ )?\w+$"
)
# "Dubbele regels haal ik weg", "old cards are taken down": the board is kept tidy, and nobody is acted against.
TIDIES = later(
    r"^\W*(?:(?:alle|de|all|the) )?(?:(?:dubbele|verouderde|oude|verlopen|lege|duplicate|double|outdated|old|stale|"
    r"empty)(?: (?:en|of|and|or) )?)+ (?:regels?|\w*advertenties?|zoekertjes?|oproep\w*|briefjes|kaartjes|annonces?|"
    r"vermeldingen|ads?|listings?|entries|posts?|notices?)\b"
)
ITEM = later(r"(?:^|(?<=[.;,] ))\(?[a-h][.)] ")
