"""What those who work are told, by two things said together: a friend and the address, a test and a clinic.

The vocabulary names the usual tips. On a page that is for those who work, these hear the same advice in other words.
"""

from functools import lru_cache

from auditor.site.words.later import later
from auditor.site.words.sought import SoughtTogether

FRIEND = (
    r"(?:vriend\w*|collega\w*|huisgeno\w*|buur\w*|zus\w*|broer\w*|kennis(?:sen)?|iemand|maatje|partner|"
    r"friend\w*|colleague\w*|"
    r"flatmate\w*|housemate\w*|neighbou?r\w*|sister|brother|mate|someone|"
    r"somebody|freundin|freund|jemand\w*|quelqu'un|kolleg\w*|amie?)"
)
KNOWS = (
    r"(?:weet|weten|adres|waar je|waar u|waar ik|bij wie|hoe laat|terug (?:bent|zijn)|terugkom\w*|teken|seintje|bel\w*|"
    r"opbel\w*|thuisblij\w*|in de buurt|in huis|locatie|afloop|know|knows|address|where you|when you|be back|"
    r"call you|calls "
    r"you|ring you|rings you|nearby|in the (?:house|next room)|location|check on you|wo du|wo sie|adresse|ou vous)"
)
REFUSE = (
    r"(?:zeg\w* (?:\w+ )*?af|zeg nee|zeg het af|ga (?:dan )?weg|stuur\w*|zet|laat\b[^.;]{0,20}?\bniet binnen|"
    r"open niet|doe niet "
    r"open|weiger\w*|verlaat|stop\w*|breek\w*|hang\w* op|loop (?:dan )?weg|leave|walk (?:out|away)|go home|go\b|"
    r"refuse|turn|"
    r"send|end|hang up|cancel|don't open|do not open|don't let|do not let|abbrechen|gehen)"
)
ILL_AT_EASE = (
    r"(?:gevoel|vertrouw\w*|prettig|onprettig|raar|vreemd|gedronken|dronken|agressie\w*|opdringerig\w*|onveilig|"
    r"druk|dwing\w*|"
    r"feel\w*|right|comfortable|uncomfortable|trust|drunk|drinking|aggressive|pushy|unsafe|pressure\w*|gut|"
    r"wrong|unwohl|"
    r"gefuhl|betrunken)"
)
IDENTITY = (
    r"(?:naam|nummer|telefoonnummer|kenteken|legitimatie|identiteit|name|number|plate|registration|id|identity|nummer|"
    r"kennzeichen|terug)"
)
LOOKS_UP = (
    r"(?:zoek\w*|noteer\w*|schrijf op|check\w*|controleer\w*|vraag|bel\w*|google|look up|search|note|write down|"
    r"check|verify|"
    r"ask (?:for|him)|call back|notier\w*|prufe)"
)
MEETS = r"(?:spreek\w*|afspre\w+|ontmoet\w*|zie (?:hem|elkaar)|meet\w*|see (?:him|them)|treff\w*)"
PUBLIC = (
    r"(?:cafe|openbare?|lobby|terras|drukke?|publieke?|restaurant|public|busy|bar|hotel lobby|coffee|offentlich\w*)"
)
AT_HAND = (
    r"(?:alarm\w*|paniek\w*|panic\w*|noodknop|sleutels?|keys?|telefoon|phone|gsm|schoenen|shoes|fluit\w*|whistle|"
    r"deurketting|kijkgat\w*|spyhole|peephole|camera bij de deur|uitgang|way out|exit door|notruf\w*)"
)
READY = (
    r"(?:hang\w*|zit|bij de hand|binnen handbereik|in de buurt|opgeladen|vol|houd|hou|neem|zorg|altijd|naast|"
    r"klaar|reach|charged|"
    r"loaded|keep|have|handy|close|always|near|ready|griffbereit)"
)
SAFE_ONLINE = (
    r"(?:straatnaam|schoolfoto|diploma\w*|huisnummer|achtergrond|herkenbaar\w*|provincie|gezicht|street (?:name|sign)|"
    r"background|recognis\w*|recogniz\w*|landmark\w*|home town|hometown|region)"
)
HIDES = (
    r"(?:toon (?:nooit|geen)|laat (?:nooit|geen)|nooit|geen|blokkeer|verberg|let op|blur|never show|don't show|"
    r"do not show|"
    r"hide|block|nothing|no)"
)
TESTS = (
    r"(?:test\w*|onderzoek\w*|check-?ups?|controles?|controle|gecontroleerd|prik\w*|inent\w*|ingeent|vaccin\w*|"
    r"uitstrijkje\w*|"
    r"bloedonderzoek|bloed|screening|jabs?|swab\w*|checked|check|examin\w*|nakijken|untersuch\w*|depist\w*|testet)"
)
CARE = (
    r"(?:polikliniek|poli|kliniek\w*|ziekenhuis|arts|huisarts|dokter|verpleegkundig\w*|gezondheids\w*|ggd\w*|"
    r"clinics?|doctors?|"
    r"nurses?|hospital|health (?:service|centre|center|department|clinic)|gesundheitsamt|medecin|infectie\w*|"
    r"infections?|"
    r"geslachtsziekt\w*|soa\w*|sti\w*|std\w*|lijf|body)"
)
HELPS = (
    r"(?:help\w*|hulp|steun\w*|luister\w*|praat|praten|begeleid\w*|advies|adviseert|adviseren|denk\w* mee|bijstaan|"
    r"terecht|support\w*|listen\w*|talk\w*|advice|advise\w*|counsel\w*|guid\w*|assist\w*|hilf\w*|hilft|"
    r"beratung\w*|aide\w*|"
    r"beratungsstelle)"
)
WAY_ON = (
    r"(?:stoppen|ophouden|iets anders|ander werk|andere baan|nieuwe baan|opleiding|omscholing|cursus\w*|"
    r"schuld\w*|woonruimte|"
    r"huisvesting|in de knel|vast (?:zit|zitten)|uitbuiting|dwang|eruit|quit\w*|stopping|leaving|other (?:jobs?|"
    r"work)|another "
    r"(?:job|line)|new job|courses?|training|debts?|housing|get(?:ting)? out|want out|move on|forced|trapped|"
    r"ausstieg\w*|"
    r"aussteigen|schulden|arreter)"
)
WHO_HELPS = (
    r"(?:leger des heils|salvation army|stichting\w*|maatschappelijk\w*|vakbond\w*|vertrouwenspersoon|lotgenoten\w*|"
    r"uitstap\w*|exit (?:programme|program|team|coach)\w*|inloophuis|opvang|hulporganisatie\w*|organisatie\w*|"
    r"charit\w+|"
    r"union|foundation|social (?:work\w*|service\w*)|outreach\w*|drop-?in|p&g ?292|belle|gemeente|"
    r"municipalit\w+|council|beratungsstelle|verein)"
)
# "In een volgende aflevering willen we iets schrijven over …": not told yet.
INTENDS = later(
    r"\b(?:(?:willen|gaan|hopen|zullen) (?:we|wij|ik)|(?:we|wij|ik) (?:willen|gaan|hopen|zullen|zal|wil)|"
    r"volgende (?:keer|"
    r"aflevering|maand|week)|(?:we|i) (?:want|hope|plan|intend|will)|next (?:time|month|week|issue)|wollen wir|"
    r"wir wollen)\b"
)
SAFETY, HEALTH, SUPPORT = "safety", "health", "support"


def _together(one: str, other: str) -> str:
    """Return the pattern that two things stand in one sentence, in either order."""
    return rf"\b{one}\b[^.;]{{0,80}}?\b{other}\b|\b{other}\b[^.;]{{0,80}}?\b{one}\b"


FIELDS = {
    SAFETY: (
        _together(FRIEND, KNOWS),
        _together(REFUSE, ILL_AT_EASE),
        (
            rf"\b{LOOKS_UP}\b[^.;]{{0,40}}?\b(?:zijn|diens|his|their|the (?:client|caller|guest)'s|seine|"
            rf"ihre)\b[^.;]{{0,20}}?"
            rf"\b{IDENTITY}\b"
        ),
        _together(MEETS, PUBLIC),
        _together(AT_HAND, READY),
        rf"\b{HIDES}\b[^.;]{{0,30}}?\b{SAFE_ONLINE}\b",
    ),
    HEALTH: (_together(TESTS, CARE),),
    SUPPORT: (_together(HELPS, WAY_ON), _together(HELPS, WHO_HELPS)),
}
# The topic of each pair.
TOPICS = tuple(topic for topic, pairs in FIELDS.items() for _ in pairs)
TOGETHER = SoughtTogether(*(pair for pairs in FIELDS.values() for pair in pairs))
# What is done with an advertisement, an account or a bill, and what the site itself checks.
OF_THE_SITE = later(
    r"\b(?:\w*advertentie\w*|\w*profiel\w*|oproep\w*|zoekertje\w*|account\w*|betaling\w*|factuur|korting|"
    r"tarie\w+|abonnement\w*|"
    r"wachtwoord|(?:voor de|for the) code|e-?mail\w*|upload\w*|ads?|adverts?|listings?|profiles?|payments?|"
    r"invoice|discount|subscription|"
    r"password|"
    # The help desk rings back.
    r"(?:someone|somebody) will (?:call|ring|e-?mail) you back\b|iemand (?:belt|mailt) (?:je|u) (?:terug|op)\b|"
    r"(?:wij|we|ik) (?:\w+ )?(?:controleren|bekijken|lezen|vragen|check|verify|review|ask)|ons|us|onze|our)\b"
)


@lru_cache(maxsize=5_000)
def fields_in(low: str) -> frozenset[str]:
    """Return which of safety, health and support a folded sentence advises on, by two things said together."""
    if OF_THE_SITE.search(low) or INTENDS.search(low):
        return frozenset()
    return frozenset([TOPICS[place] for place in TOGETHER.which_in(low)])
