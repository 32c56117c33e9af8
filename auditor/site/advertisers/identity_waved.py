"""That no papers are asked of whoever advertises, where the papers are not called a document of identity."""

from auditor.site.advertisers.about_advertisers import MEANT_FOR_THEM, of_someone_else
from auditor.site.advertisers.identity_words import KEEPS_OR_DELETES
from auditor.site.site import Saying
from auditor.site.who import Who
from auditor.site.words.later import later

PAPERS = r"(?:documenten|papieren|papierwerk|bewijs(?:stuk(?:ken)?)?|documents?|paperwork|proof|papers)"
PAPERS_OR_COPIES = r"(?:papieren|documenten|scans?|copies|copy|documents?)"
NO_PAPERS = later(
    rf"\b(?:geen|zonder|no|without(?: any)?) (?:\w+ )?{PAPERS}\b|"
    rf"\b{PAPERS} (?:\w+ ){{0,3}}?(?:niet (?:nodig|vereist|verplicht)|overbodig|hoeven (?:\w+ )?niet|not (?:needed|"
    r"required|necessary)|unnecessary)\b|"
    rf"\b(?:controle|nazicht|inzage|checks?) (?:van|of|op|on) {PAPERS}\b[^.;]{{0,12}}\b(?:doen (?:we|wij)|doe ik|"
    rf"is er|we do) "
    rf"(?:\w+ )?(?:niet|not)\b|"
    rf"\b(?:vragen|vraag|need|ask) (?:\w+ ){{0,3}}?(?:geen|no|for no) {PAPERS}\b|"
    r"\b(?:vergelijken|vergelijkt|toetsen|controleren|compare|check)\b[^.;]{0,25}\b(?:niet|not) (?:met|aan|with|"
    r"against) "
    r"(?:een|je|uw|a|any|your) document\b"
)
# "Papieren hoef je ons niet te laten zien": of showing them, whatever else is said.
SHOW_NONE = later(
    rf"\b{PAPERS} (?:hoef|hoeft|hoeven|moet|moeten) (?:je|jij|u|ge|jullie|wij|we|ik) (?:\w+ ){{0,2}}?(?:niet|nooit) "
    rf"(?:te )?(?:laten zien|zien|hebben|bekijken|"
    rf"tonen|sturen|voorleggen|uploaden|opsturen)\b|"
    rf"\b(?:geen|no) [\w-]+, (?:geen|no) (?:\w+ )?{PAPERS}\b|\b(?:zonder dat (?:er )?(?:iemand|wij|we)|without "
    rf"(?:anyone|anybody|us)) "
    rf"(?:\w+ ){{0,3}}?(?:naar|at) (?:je|uw|your) {PAPERS}\b|"
    rf"\b(?:controleren|checken|bekijken|zien|check|look at|ask to see) (?:\w+ ){{0,4}}?(?:geen|no) {PAPERS}\b|"
    rf"\b(?:you|we) (?:need not|needn't|do not|don't) (?:\w+ ){{0,3}}?(?:show|see|check|look at) (?:\w+ )?{PAPERS}\b"
)
# "Papieren, paspoorten? Laat maar thuis", "ID? Not here".
WAVED_OFF = later(
    r"^\W*(?:(?:die |dat |ze |them |it )?(?:laat|houd|hou|mag|mogen|keep|leave) (?:je |u |ge |die |dat |ze |them |"
    r"it )?"
    r"(?:maar |gerust |lekker |gewoon )?(?:thuis|in je tas|op zak|at home)|(?:that |dat )?(?:not here|hier niet|"
    r"bij ons "
    r"niet|niet bij ons|nergens voor nodig)|(?:daar )?doen (?:we|wij) (?:hier )?niet aan)\b"
)
# "Geen paspoort, geen kopietjes, geen gedoe" praises what is not asked.
NO_FUSS = later(
    rf"(?:^\W*|[,;:] )(?:geen|no|zonder|without)\s(?:\w+ )?(?:paspoort\w*|id(?:-\w+)?|kopie\w*|legitimatie\w*|"
    rf"identiteits\w+|"
    rf"passports?|identification|{PAPERS_OR_COPIES})\b[^.;:]{{0,60}}?,? (?:en |of |and |or )?(?:geen|"
    rf"no) (?:\w+ )?(?:gedoe|gezeur|"
    r"poespas|rompslomp|papierwerk|formulieren|fuss|hassle|paperwork|red tape|moeilijke vragen|lastige vragen)\b"
)
# A label with a "not": "Identiteitsbewijs: niet nodig".
LABELLED_NONE = later(
    r"^[^:.?]{3,60}(?::| [-\u2013]) ?(?:(?:is|zijn|wordt|worden|are) )?(?:(?:niet|not) (?:nodig|vereist|verplicht|"
    r"gevraagd|needed|"
    r"required|asked(?: for)?|necessary)|hoeft niet|vragen (?:we|wij) niet|nee|neen|no|none|geen)\W*$"
)
# "Je paspoort mag je op zak houden": said of itself.
STAYS_IN_THE_BAG = later(
    r"\b(?:mag|mogen|kan|kun|kunt|may|can)\b[^.;,]{0,30}?\b(?:in (?:je|uw|your|de|the) (?:\w*tas|sacoche|kluis|"
    r"\w*zak|la|bag|wallet|"
    r"portemonnee|pocket|"
    r"drawer|lade)|op zak|thuis|at home)\b[^.;,]{0,12}?(?:houden|laten|blijven|laat|keep|stay|leave)?(?:\W*$|,)|"
    r"\b(?:may|can) (?:keep|leave|stay)\b[^.;,]{0,20}\b(?:in your (?:bag|wallet|pocket|drawer)|at home)\b"
)
# "Waarom vragen jullie geen ID?" tells by itself that none is asked.
WHY_NONE = later(
    r"^\W*(?:waarom (?:vragen|vraag|moet|hoef|hoeven|controleren)\b[^?]{0,40}\b(?:geen|niet)\b|why (?:don't|"
    r"do you not|is "
    r"there no|no)\b)"
)
# "Will you want to see my passport? We will not."
WE_DO_NOT = later(r"^\W*(?:we|i|dat doen (?:we|wij)|wij) (?:do not|don't|will not|won't|would not|niet)\W*$")
TO_SEE = later(
    r"\b(?:want|need|ask|see|check|show|require|must|have to|zien|tonen|vragen|laten|nodig|"
    r"controleren)\b(?![^?]*\b(?:others?|"
    r"clients?|visitors?|anyone|anderen|klanten|bezoekers)\b)"
)
# "Adverteren kan net zo goed zonder."
GOES_WITHOUT = later(
    r"\b(?:adverteren|plaatsen|meedoen|posting|advertising|het|dat|it|you)\b[^.;]{0,20}\b(?:kan|kun|kunt|gaat|mag|"
    r"lukt|can|works)\b"
    r"[^.;]{0,30}\b(?:zonder|without)(?: (?:it|one|that))?\W*$"
)
NOT_SO = later(r"\b(?:niet|nooit|not|never|cannot|can't)\b")
# "Mag ik mijn pas laten zien? Dat mag. Wie dat liever niet doet, adverteert hier net zo goed."
RATHER_NOT = later(
    r"\b(?:wie|als je|als u|whoever|if you|anyone who) (?:dat |het |er )?(?:would |'d )?(?:liever|rather|"
    r"prefers?)\b[^.;]{0,30}?"
    r"(?:niet|not|n't)\b[^.;]{0,60}\b(?:net zo goed|even goed|evengoed|net zo welkom|even welkom|gewoon|toch|ook|"
    r"just as well|all the same|anyway|as welcome|still)\b"
)
# "Kan ik zonder ID plaatsen? Dat gaat niet."
NOT_WITHOUT = later(
    r"^\W*(?:dat |helaas |zonder )?(?:gaat|kan|mag|lukt) (?:\w+ ){0,2}?niet\b|^\W*(?:not possible|you can't)\b"
)
WITHOUT = later(r"\b(?:zonder|without)\b")
OF_OTHER_PAPERS = later(
    r"\b(?:belasting\w*|kvk|boekhoud\w*|eenmanszaak|ondernem\w*|factu\w+|reis\w*|visum|tax|company|business|travel|"
    r"visa|bewijs van (?:betaling|goed gedrag)|proof of (?:payment|address))\b"
)
NEAR = 1


def waved_off(saying: Saying) -> bool:
    """Whether what a question asks for is waved off: "Papieren? Laat maar thuis"."""
    sentence = saying.sentence
    told = (STAYS_IN_THE_BAG.search(sentence.low), NO_FUSS.search(sentence.low), LABELLED_NONE.match(sentence.low))
    if sentence.names("id_document") and any(told):
        return True
    if sentence.question and RATHER_NOT.search(sentence.low) and _asks_to_see(sentence.question):
        return "id_document" in saying.page.words.named(sentence.question)
    if sentence.question and GOES_WITHOUT.search(sentence.low) and _asks_to_see(sentence.question):
        return "id_document" in saying.page.words.named(sentence.question) and NOT_SO.search(sentence.low) is None
    if not sentence.question or not sentence.first:
        return False
    if (
        WAVED_OFF.match(sentence.low) is None
        and WHY_NONE.match(sentence.question) is None
        and not (WE_DO_NOT.match(sentence.low) and _asks_to_see(sentence.question))
    ):
        return False
    return "id_document" in saying.page.words.named(sentence.question)


def not_without(saying: Saying) -> bool:
    """Whether nobody can do without what a question would leave out: "Kan ik zonder ID plaatsen? Dat gaat niet"."""
    sentence = saying.sentence
    if not sentence.question or not sentence.first or NOT_WITHOUT.match(sentence.low) is None:
        return False
    return WITHOUT.search(sentence.question) is not None and "id_document" in saying.page.words.named(sentence.question)


def no_papers(saying: Saying) -> bool:
    """Whether a page for advertisers says that no papers are needed, beside what it says of their age."""
    sentence = saying.sentence
    meant = saying.kind in MEANT_FOR_THEM or Who.ADVERTISER in saying.who
    none = NO_PAPERS.search(sentence.low) or SHOW_NONE.search(sentence.low)
    if not meant or sentence.asks or none is None:
        return False
    if OF_OTHER_PAPERS.search(f"{sentence.low} {sentence.question}") or of_someone_else(saying):
        return False
    if SHOW_NONE.search(sentence.low):
        return True
    return any(one.names("age_word", "tick_box") for one in saying.near(NEAR, NEAR))


def _asks_to_see(question: str) -> bool:
    """Whether a question is about showing a document, and not about what becomes of it."""
    return TO_SEE.search(question) is not None and KEEPS_OR_DELETES.search(question) is None
