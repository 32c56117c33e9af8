"""The words by which a check of advertisers is one of some, sometimes, or for whoever likes."""

from auditor.site.words.later import later

# It is done, but not for all of them or not always.
NOT_ALL = later(
    r"^\W*(?:alleen|enkel|uitsluitend|only|just) (?:de |the )?(?:escorts?|masseuses|masseurs|clubs?|bureaus|"
    r"bedrijven|particulieren|"
    r"camgirls|camdames|nieuwe \w+|new \w+|agencies|businesses|independents) (?:vergelijk\w*|control\w*|check\w*|"
    r"vragen|moeten|laten|"
    r"are|is|have|get|need|must)\b|"
    r"[;,] (?:de |the )?(?:masseuses|masseurs|clubs|bureaus|escorts|dames|anderen|de rest|agencies|others|"
    r"the rest) (?:niet|not)\W*$|"
    r"\b(?:een deel van|suspicious|dubious|verdachte|twijfelachtige|part of|some (?:ids?|documents|advertisers|"
    r"accounts)|(?:de )?meeste|most|three quarters|"
    r"driekwart|soms|sometimes|"
    r"voor zover|(?:betalende|gratis) (?:leden|adverteerders)|(?:paying|free) members|premium|plus-?(?:leden|members)|"
    r"opt in|(?:je|"
    r"u) kiest|choose|in (?:de )?rubriek|"
    r"andere nationaliteiten|other nationalities|half of|helft van|one or two|een of twee|out of (?:every|ten)|"
    r"as far as|zo ?veel mogelijk|streven|"
    r"streeft|(?:try|tries|aim|aims) to|"
    r"waar mogelijk|where possible|achterwege|(?:moderators?|team|medewerkers?|beheerder|we|wij) (?:decides?|"
    r"bepaal\w*|beslis\w*) (?:\w+ )?(?:of|whether|if)|"
    r"betaald(?:e)? (?:abonnement|account)\w*|"
    r"paid (?:plan|subscription|account|member)\w*|(?:older|existing|oude|oudere|bestaande) (?:accounts?|"
    r"advertenties|adverteerders|ads|members)|"
    r"haven't been asked|looking young|look(?:s)? young|jong uitziet|er jong uit|in de regel|usually|normally|"
    r"meestal|doorgaans|slaan (?:we|wij) [^.]*\bover|"
    r"a few (?:profiles|ads|advertisers)|een paar (?:profielen|advertenties)|random\w*|spot checks?|steekproef\w*|"
    r"willekeurig\w*|vrijwillig(?!ers?\b|sters?\b)\w*|"
    r"voluntar\w+|optional\w*|optioneel|at our discretion|desgevraagd|on request|op verzoek|if we ask|"
    r"als we (?:erom|daarom) vragen|buitenland\w*|foreign)\b"
)
# It was done, or will be, and is not now.
SWITCHED_OFF = later(
    r"\b(?:uitgezet|uitgeschakeld|stopgezet|opgeschort|buiten gebruik|tijdelijk niet|switched off|turned off|"
    r"disabled|suspended|paused|on hold|"
    r"until further notice|tot nader order|out of use)\b"
)
