"""The words around an age limit: who places, who looks, what is banned, what is a job or a category."""

from auditor.site.words.later import later

ADVERTISES = later(
    r"\b(?:adverte\w+|plaats\w*|geplaatst|inschrijv\w+|aanbied\w*|werkzaam|werken|aanmeld\w*|advertis\w+|"
    r"post(?:s|ing)?|list(?:ed|ing)?|place|work|inserier\w*|annoncier\w*|schalt\w*|aufgeb\w*|veroffentlich\w*|"
    r"anbiet\w*|"
    r"publi\w*|annonc\w*|depos\w*|inscri\w*)\b"
)
FULL_AGE = later(
    r"\b(?:meerderjarig\w*|volwassen\w*|adults?|of (?:full |legal )?age|volljahrig\w*|erwachsen\w*|majeure?s?|"
    r"adultes?)\b"
)
DEPICTED = later(
    r"\b(?:(?:beelden|foto\S*|afbeeldingen|teksten|inhoud|content|images?|material|advertenties?|advert\w*|ads?|"
    r"listings?) (?:van|met|waarin|over|of|with|featuring|involving|showing|waarop) (?:\S+ ){0,3}?(?:minderjarig\w*|"
    r"minors?|children|kinderen))|"
    r"adverten\w*[^.]{0,30}minderjarig\w*(?! (?:mogen|kunnen))|\b(?:gaan|gaat) over (?:\w+ )?minderjarig\w*|"
    r"about minors|\b(?:minderjarig\w*|minors|kinderen|children) (?:in|op|on) (?:\w+ ){0,2}?(?:oproep\w*|"
    r"advertenties|beeld|foto\S*|teksten|"
    r"photos|ads)\b|\b(?:uitbuiting|misbruik|bescherming|verhandel\w+|exploitation|abuse|protection) (?:van|"
    r"of) (?:\w+ )?"
    r"(?:minderjarig\w*|minors?)\b|"
    r"(?:rollenspel\w*|kleding|woorden|nabootsen|role-?play\w*|wording|emoji\w*|school\w*)\b|"
    r"(?:lijkt|oogt|looks?|seems?|vermoed\w*|suspect\w*|verdenk\w*|suggere\w*|suggest\w*)\b"
)
JOB = later(
    r"\b(?:moderator|redacteur|medewerker|collega|beheerder|stagiair\w*|developer|ontwikkelaar|chauffeur|"
    r"receptionist\w*|"
    r"klantenservice) (?:\S+ )?(?:gezocht|m/v|\(m/v)|(?:zoeken|gezocht|wanted)\b[^.]{0,30}\b(?:moderator|redacteur|"
    r"medewerker|developer|vrijwilliger)|\bmoderator\w* (?:wanted|gesucht)|"
    r"\b(?:vacature\w*|sollicit\w*|medewerker (?:klanten\w+|support|moderatie|redactie|administratie|marketing)|"
    r"vrijwilligers? (?:gezocht|gevraagd|worden)|vrijwilligerswerk|vacanc\w*|job opening|we are hiring|"
    r"stage(?:plek|plaats))\b"
)
BARE = later(r"\D{0,12}?\b(1[6-9]|2[0-5]|achttien|eenentwintig|eighteen|twenty-one)(?:\D{0,8}|[.!]\s.*)")
HOW_OLD = later(r"\b(?:hoe oud|welke leeftijd|how old|wie alt|quel age)\b")
MONEY = later(r"\b(?:kost\w*|prijs|tarie\w*|price|cost\w*|fee)\b")
)
