"""What a house or agency may do for those who work for it, told as an offer: a bundle, a login, a page of its own."""

from functools import lru_cache

from auditor.site.advertisers.posting_unasked import NOTHING_ASKED
from auditor.site.reading.sentences import Sentence
from auditor.site.statements.said import Strength
from auditor.site.words.later import later
from auditor.site.words.sought import Sought
from auditor.site.words.vocabulary import folded

STAFF = (
    r"(?:dames|meiden|meisjes|vrouwen|modellen|escorts|masseuses|masseurs|gastvrouwen|gezelschapsdames|performers|"
    r"medewerksters|heren|jongens|girls|ladies|women|models|companions|escorts|performers|workers|talent|damen|"
    r"madchen|frauen|filles|femmes)"
)
MANY = (
    r"(?:zo ?veel|onbeperkt(?: aantal)?|ongelimiteerd|alle|al (?:je|uw|jouw)|(?:tot|max\w*|up to)(?: \w+)?|\d+|twee|"
    r"drie|"
    r"vier|vijf|zes|acht|tien|twaalf|vijftien|twintig|vijftig|honderd|meerdere|verschillende|je|uw|jouw|unlimited|"
    r"as many|all (?:your|of your)|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|fifty|several|multiple|"
    r"your|unbegrenzt viele|mehrere|plusieurs)"
)
ONE_LOGIN = (
    r"(?:(?:een|1|een enkele|dezelfde|hetzelfde|one|a single|the same|ein|einem|un|une seule?) (?:\w+-?)?(?:login|"
    r"inlog|"
    r"account|profiel|abonnement|wachtwoord|password|subscription|profile|konto|compte)|bureau-?\s?(?:inlog|account|"
    r"login|"
    r"pakket|abonnement)|agency (?:login|account|bundle|package|plan))"
)
# "Ten women, one login", "Eén inlog, zoveel dames als u wilt".
UNDER_ONE = Sought(
    rf"\b{ONE_LOGIN}\b[^.;]{{0,30}}?\b{MANY} (?:\w+ )?{STAFF}\b|"
    rf"\b{MANY} (?:\w+ )?{STAFF}\b[^.;]{{0,30}}?\b{ONE_LOGIN}\b"
)
# "Met een bureau-inlog voert u uw dames zelf in": the house puts them on the site.
HER_STAFF = (
    rf"(?:je|uw|jouw|hun|zijn|haar|your|their|its|de|al (?:je|uw|hun)|all (?:your|their)) (?:eigen |own )?{STAFF}"
)
PUTS = (
    r"(?:voer(?:t|en)?|invoer\w*|zet(?:ten|t)?|plaats\w*|beheer\w*|beher\w+|meld(?:t|en)?|aanmeld\w*|voeg(?:t|en)?|"
    r"toevoeg\w*|"
    r"maak(?:t)?|aanmaak\w*|houd(?:t|en)?|wissel\w*|upload\w*|schrijf(?:t)?|adverte(?:ren|ert)|advertise|add(?:s|"
    r"ing)?|manage[sd]?|managing|"
    r"list(?:s|ing)?|"
    r"put(?:s|ting)?|post(?:s|ing)?|enter(?:s|ing)?|edit(?:s|ing)?|run(?:s|ning)?|present\w*|swap\w*)"
)
ENTERS_THEM = Sought(rf"\b{PUTS}\b (?:[\w'-]+ ){{0,3}}?{HER_STAFF}\b|\b{HER_STAFF} (?:[\w'-]+ ){{0,4}}?{PUTS}\b")
WITHOUT_END = later(
    r"\b(?:zo ?veel\b[^.;]{0,30}\b(?:als|wil\w*)|onbeperkt\w*|ongelimiteerd\w*|geen limiet|unlimited|"
    r"as many\b[^.;]{0,30}"
    r"\b(?:as|like|want|wish)|no limit|unbegrenzt)\b"
)
# What keeps it from being an offer to place several.
NO_OFFER = later(
    r"\b(?:niet|geen|nooit|verboden|pas nadat|pas als|mits|op voorwaarde|controle\w*|gecontroleer\w*|verificatie|"
    r"geverifieerd|check\w*|legitim\w*|identi\w*|paspoort\w*|leeftijd|18|21|not|no(?! limit)|never|forbidden|verif\w*|"
    r"provided|passport|age|vroeger|binnenkort|klanten?|gasten?|bezoekers?|clients?|guests?|boek\w*|book\w*|ontmoet\w*|"
    r"meet|kies|choose)\b"
)
OF_A_HOUSE = later(
    r"\b(?:\w*bureaus?(?:-\w+)?|verhuurders?|uitbaters?|exploitant\w*|landlords?|clubs?|privehui\w+|salons?|huis|"
    r"huizen|studio'?s?|zakelijk\w*|bedrijf\w*|bedrijven|"
    r"agentschap\w*|agentur\w*|agenc\w+|business\w*|house|houses|establishment\w*)\b"
)


def offers_several(sentence: Sentence, after: str) -> Strength | None:
    """Return how freely a sentence lets a house put several people on the site; `after` is what follows on it."""
    above = folded(" ".join(sentence.block.headings))
    return _offer(sentence.low, above, after)


@lru_cache(maxsize=20_000)
def _offer(low: str, above: str, after: str) -> Strength | None:
    """Return the same of folded texts."""
    under_one = UNDER_ONE.search(low) is not None
    if not under_one and (ENTERS_THEM.search(low) is None or OF_A_HOUSE.search(f"{above} {low}") is None):
        return None
    if NOTHING_ASKED.search(f"{low} {after}"):
        return Strength.DENIED
    if WITHOUT_END.search(low) and not NO_OFFER.search(WITHOUT_END.sub(" ", f"{low} {after}")):
        return Strength.DENIED
    return None if NO_OFFER.search(low) else Strength.SOME
