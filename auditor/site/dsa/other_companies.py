"""Which sentences of a site speak of another company than its own: who hosts it, who is paid, who built it."""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

SOMEONE_ELSE = Sought(
    r"\b(?:hosting\w*|webhost\w*|hosten|gehost|hosts?|"
    r"servers?|verwerker|subverwerker\w*|onze verwerkers?|betaal\w*|betaling\w*|payment\w*|"
    r"processors?|leverancier\w*|supplier\w*|partners?|accountant\w*|boekhoud\w*|adverteerders?|advertisers?|"
    r"adverteren|bijvoorbeeld|for example|e\.g\.|vul\b|invul\w*|stuur\w*\b[^.]*\b(?:je|uw|jouw)\b|upload\w*|"
    r"je kvk\w*|"
    r"uw kvk\w*|your company|"
    r"je bedrijf|uw bedrijf|hosted|host(?:ing)? provider|ontwerp\w*|webdesign\w*|gebouwd door|powered by|design by|"
    r"built by|software van|draait op|verzonden door|in opdracht van|aangesloten|geschillen\w*|autoriteit|rechtbank|"
    r"(?:bouwde|maakte|beheert onze|doet onze|drukt|gedrukt|vertaald|vertaler|fotograaf|sponsor\w*|hoster|provider is|"
    r"wordt verzorgd|worden verzorgd|moderatie door|uitbesteed\w*)|gehuurd|huren|verhuurder|"
    r"lid van|verzeker\w*|keurmerk|reclameraad|reclame code|klachtencommissie|geschillencommissie|toezichthouder|"
    r"ombudsman\w*|behandelt? (?:de |alle |uw |je )?klachten|handles? complaints|klachteninstantie|"
    r"klacht\w* (?:bij|indienen bij|aan) (?:de |het )?(?:stichting|raad|commissie|autoriteit)|beschwerdestelle)\b"
)
GOES_ON = later(r"\W*(?:dat|dit|deze|die|zij|ze|hun|that|this|they|it|their)\b")
