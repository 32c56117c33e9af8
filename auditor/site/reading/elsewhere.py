"""Tells that a sentence is about the law, a court, politics, another trade or a story, and not about the platform.

What a judge weighed, what parents should look for and what a law asks of platforms names the same things in the same
words. Such a sentence has somebody else for its subject; one that brings in "we" is the platform's own all the same.
"""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought, SoughtTogether

# Words that may stand before the subject; after a verb or "to" it would be no subject.
BEFORE = (
    r"(?:(?!(?:aan|bij|naar|via|met|van|tip|meld|bel|waarschuw|neem|ga|geef|stuur|to|with|at|from|of|call|tell|"
    r"contact|"
    r"report|alert|go|ask|auf)\b)[\w'-]+,? ){0,3}?"
)
AUTHORITIES = (
    r"rechtbank\w*|rechters?|gerechtshof|raad van state|hoge raad|ministers?|ministerie\w*|staatssecretaris\w*|"
    r"kamerl(?:id|eden)|(?:tweede|eerste) kamer|parlement\w*|kabinet|regering|wetgever|wet|wetboek|wetsvoorstel\w*|"
    r"gemeenten?|gemeentelijke|gemeenteraad|burgemeesters?|ombudsman\w*|geschillencommissie|toezichthouders?|"
    r"inspecteurs?|belastingdienst|courts?|judges?|ministers?|ministry|parliament|mps|senate|government|law|bill|"
    r"legislation|municipalit\w+|mayors?|ombudsm[ae]n|regulators?|supervisors?|inspectors?|tax office|jury|"
    r"data protection authority|autoriteit persoonsgegevens|european commission|europese commissie|gericht|"
    r"minister\w*|gesetz|behorden?|tribunal|juge|loi|ministre"
)
TRADES = (
    r"ouders?|docent\w*|leraren|leerkracht\w*|scholen|artsen?|huisartsen|verpleegkundig\w*|verloskundig\w*|"
    r"huurders?|vakbond\w*|hulplijn\w*|hulporganisaties?|scheidsrechter\w*|universiteit\w*|politici|medewerkers die|"
    r"referees?|unions?|universit\w+|politicians?|employees who|church\w*|kerk\w*|verhuurders?|hotels?|"
    r"hotelpersoneel|hotelmedewerkers?|taxichauffeurs?|chauffeurs van|banken|buren|"
    r"buurtbewoners|makelaars?|douaniers?|journalist\w*|onderzoekers?|wetenschappers?|studenten|jongerenwerkers?|"
    r"scholieren|leerlingen|pupils|verzekeraars?|notaris\w*|conducteurs?|advocaten|kappers|schoonheidsspecialist\w*|"
    r"postbodes?|beauticians?|hairdressers?|(?:train |bus )?conductors?|lawyers?|insurers?|charit(?:y|ies)|stichtingen|"
    r"vakbonden|hostels?|soldiers|firefighters|ambulance\w*|barbers?|couriers?|pharmacists?|apothekers?|"
    r"parents|teachers?|schools|doctors?|nurses?|physicians?|landlords?|hoteliers?|taxi drivers?|drivers of|banks|"
    r"neighbours?|neighbors?|estate agents?|border guards?|customs|journalists?|researchers?|academics?|students|"
    r"social workers?|airlines?|holiday-home owners|eltern|lehrer\w*|arzte|parents|enseignants"
)
STORIES = (
    r"podcasts?|documentaire\w*|documentar\w+|films?|boek|roman|toneelstuk|serie|aflevering|novel|book|tv show|"
    r"trial|hearing|zitting|rechtszaak|poster|folder|lezing\w*|cursus\w*|conferentie|congres|conference|seminar|"
    r"studie|study|survey|enquete"
)
OTHER_SUBJECT = (
    rf"^\W*{BEFORE}(?:{AUTHORITIES}|{TRADES})\b(?!-)|"
    r"^\W*(?:de|onze|the|our|een|a) (?:hosting\w*|betaal\w*|payment|internet|cloud) ?-?(?:provider|bedrijf|company|"
    r"dienst|verwerker|processor)\b|^\W*(?:hosting|payment|internet)(?: |-)?providers?\b|"
    r"^\W*(?:(?:een|nog een) (?:ander\w*|concurrerend\w*|buitenlands\w*|collega)(?: |-)|(?:another|a rival|"
    r"a competing|a "
    r"foreign) )(?:\w+ )?(?:platform|site|website|portal|portaal|directory)\b|"
    rf"^\W*(?:in )?(?:de|het|een|deze|dit|zijn|haar|this|the|a|an|his|her) (?:\w+ )?(?:{STORIES})\b(?!-)"
)
# What is asked of every platform: a law, an opinion, a question of the reader.
OF_PLATFORMS = (
    r"\b(?:moeten|must|should|dienen|horen|behoren|zouden|mussen|doivent) (?:alle |all |deze |such |zulke |online )?"
    r"(?:online )?(?:platforms?|sites|websites|plattformen|plateformes)\b|"
    r"\b(?:platforms|sites|websites|plattformen|plateformes) (?:moeten|must|should|dienen|horen|behoren|mussen|"
    r"doivent|"
    r"zijn verplicht|are (?:obliged|required|bound)|have to)\b|"
    r"^\W*(?:volgens|according to|laut|selon) (?:de |het |the |een |\w+ )?(?:wet\w*|artikel|law|article|"
    r"gesetz|loi|act)\b"
)
# "A large social network replaced its people": whoever it is, it is not the site that one reads.
SOME_OTHER = (
    r"^\W*(?:een|a|an|another|some|sommige|ein|une?) (?:\w+ ){0,2}?(?:\w*bedrijf|\w*netwerk|network|company|"
    r"concurrent|"
    r"competitor|krant|newspaper|forum|veilingsite|webwinkel|web ?shop|marktplaats|marketplace|dating\w*)\b|"
    # "Een grote advertentiesite vraagt …"; a site that only says what it is has no such verb.
    r"^\W*(?:een|a|an|another|some|sommige|ein|une?) (?:\w+ ){0,2}?(?:\w*sites?|\w*platform\w*|\w*portals?|\w*portaal)"
    r" (?:\w+ ){0,3}?(?:vraagt|vroeg|vragen|eist|eiste|controleert|controleerde|verplicht|laat|liet|stuurt|gebruikt|"
    r"doet|deed|kreeg|begon|voerde|asks?|asked|requires?|required|checks?|checked|makes|made|uses?|used|wants?|started|"
    r"introduced|began|verlangt|demande)\b|"
    r"\b(?:verplicht\w*|oblig\w+|requires?|vraagt|eist) (?:alle |all |online |large |grote )*"
    r"(?:platforms|sites|websites)\b"
)
# "… schrijft een lezer", "Uit onderzoek blijkt …": what others say.
REPORTED = (
    r"\b(?:schrijft|vertelt|zegt|zei|aldus|meldt|says|said|writes|wrote) (?:een |de |het |a |the )?\w+\W*$|"
    r"^\W*(?:uit|volgens) (?:\w+ )?onderzoek|^\W*(?:persbericht|research (?:shows|finds|suggests))\b|"
    r"^\W*(?:another|een andere?) (?:site|platform|forum)\b|^\W*(?:op|on) (?:chatsites|andere sites|"
    r"other sites|forums?)\b"
)
JOBS = Sought(
    r"\b(?:vacature\w*|vrijwilligers? gezocht|gezocht\s?:|wij zoeken (?:een|nieuwe)|vacanc\w+|volunteers? wanted|"
    r"we(?:'re| are) (?:hiring|looking for a)|job opening\w*|stagiair\w*|wanted\s?:|als (?:medewerker|moderator|"
    r"werknemer|vrijwilliger)\b|stellenanzeige|offre d'emploi)\b"
)
LONG_AGO = (
    r"^\W*(?:(?:back |ooit |al )?in (?:19\d\d|20(?:0\d|1\d|2[0-4]))|in the \w+ (?:age|era|days)|in de tijd van|"
    r"back in the|in the old days)\b"
)
OWN = later(r"\b(?:wij|we|ons|onze|our|us|ik|wir|uns|unser\w*|nous|notre|nos)\b")
OF_OTHERS = SoughtTogether(OTHER_SUBJECT, OF_PLATFORMS, SOME_OTHER, REPORTED, LONG_AGO)


def tells_of_others(low: str) -> bool:
    """Whether a folded sentence is about somebody else than the platform, and does not bring the platform in."""
    if JOBS.search(low) is not None:
        return True
    if OWN.search(low) is not None:
        return False
    return OF_OTHERS.stand_in(low)
