"""Sentences whose subject is another organisation: what the police or a hotline does is not what the platform does."""

from auditor.site.words.later import later

ORGANISATION_FIRST = later(
    r"^\W*(?:(?:ook|bij|daar|also|at) )?(?:het |de |the |een |a )?(?:\S+ )?(?:meldpunt\w*|politie|offlimits|eokm|"
    r"interpol|europol|"
    r"ncmec|atkm|police|hotline|iwf|comensha|fier|ckm|spine|ggd|helpwanted|kindertelefoon|slachtofferhulp|"
    r"hulpverleners?|"
    r"veilig thuis|gemeente|rijksoverheid|government|agenten|rechercheurs?)\b"
)
# The law, courts, politics, unions, news, vacancies, other trades: told on a platform, and no rule of its own.
WORLD = later(
    r"\b(?:(?:sommigen|critici|anderen|some|some people|campaigners) (?:willen|want|ask for|pleiten|plead)|"
    r"rechters?|rechtbank|vonnis|veroordeel\w*|aangehouden|opgepakt|tweede kamer|kamerleden|parlement|minister(?:ie)?|"
    r"wetgever|(?:overheid|regering|koninklijk besluit|gemeenten?|kabinet|government|authorities) (?:verlangt|"
    r"verlangen|eist|eisen|verplicht|verplichten|vraagt|vragen|schrijft|schrijven|requires?|demands?|wants?)|"
    r"in (?:veel|sommige|de meeste|enkele|many|some|most) (?:gemeenten|steden|landen|municipalities|cities|countries)|"
    r"de wet|wetsvoorstel|belgische wet|nieuwe wet|privacywet|agenten|douane|verzekeraars?|"
    r"(?:politie|banken) (?:vergelijk\w*|controle\w*|gebruik\w*|vra\w*|kan|kunnen|mag|mogen|wil|onderzoek\w*)|"
    r"brancheorganisatie|belangenvereniging|vakbond|columnist\w*|onderzoekers?|krant(?:en)?kop\w*|in de krant|"
    r"journalist\w*|"
    r"tipt|adviseert|bezorgers?|pakketje|dating-?\s?apps?|openbare ruimte|buurtregisseur|webmasters?|"
    r"partnerprogramma|casino'?s?|"
    r"in (?:belgie|ierland|duitsland|frankrijk|engeland|zweden) (?:is|zijn|werd\w*|geldt|moet\w*|mag|mogen|"
    r"verplicht\w*)|"
    r"courts?|judge|convicted|arrested|jailed|sentenced|parliament|under \w+ law|the law|by law|lawmakers|"
    r"(?:police|banks) (?:these days|compare|check|use|are|may|can|must|ask|want|identify)|"
    r"unions?|trade association|researchers?|headlines?|advises|recommends|in the old days|years ago|"
    r"couriers?|dating apps?|feature on your phone|gambling|poker|hulplijn|helpline|hotline|"
    r"signalen van (?:mensenhandel|misbruik|dwang|uitbuiting)|signs? of (?:trafficking|abuse|coercion|exploitation)|"
    r"doe mee aan|take part in)\b"
)
# Who is neither an advertiser nor the platform.
OTHER_ROLE = later(
    r"\b(?:wij|we) zoeken (?:een|iemand|nieuwe|versterking)\b|\bwe(?:'re| are) (?:hiring|looking for)\b|"
    r"\b(?:vacature|vacancy)\b|"
    r"^\W*(?:alle |onze |our |all |elke |every )?(?:drivers?|chauffeurs|fotografen|photographers|"
    r"webmasters|"
    r"leveranciers|suppliers|hotels?|verhuurders|landlords|bezoekers|klanten|gasten|visitors|clients|guests|ouders|"
    r"parents)\b|"
    r"\bmedewerkers van (?:ons|onze|de|het) (?:team|moderatie|redactie|site|platform)|"
    r"\b(?:our|all) (?:own )?(?:staff|employees|team members)\b[^.]*\b(?:screened|themselves|their (?:own )?id)\b"
)
OWN = later(r"\b(?:wij|we|ons|onze|our|us)\b")


def tells_of_an_organisation(low: str) -> bool:
    """Whether a folded sentence has another organisation for its subject, and does not bring in the platform."""
    return ORGANISATION_FIRST.search(low) is not None and OWN.search(low) is None


def tells_of_the_world(low: str) -> bool:
    """Whether a folded sentence tells of the law, of news or of another trade, and does not bring in the platform."""
    return WORLD.search(low) is not None and OWN.search(low) is None


def tells_of_another_role(low: str) -> bool:
    """Whether a folded sentence has for its subject those who drive, take pictures or visit."""
    return OTHER_ROLE.search(low) is not None
