"""What a short answer says to a question on how many may be placed, on a check of each, or on why it is barred."""

from auditor.site.advertisers.posting_roles import posts_for_another
from auditor.site.advertisers.posting_unasked import NOTHING_ASKED
from auditor.site.advertisers.posting_up_to import UP_TO
from auditor.site.site import Saying
from auditor.site.statements.said import Strength
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

STAFF = (
    r"(?:dames|meiden|meisjes|vrouwen|modellen|escorts|masseuses|gastvrouwen|personen|mensen|profielen|collega's|"
    r"medewerk\w+|girls|ladies|women|models|companions|escorts|people|persons|profiles|workers|performers)"
)
# "Hoeveel dames kan ik toevoegen?", "How many people can I list?"
HOW_MANY = Sought(
    rf"\b(?:hoeveel|how many|welk aantal)\b[^?]{{0,20}}\b{STAFF}\b[^?]*\b(?:toevoegen|plaatsen|zetten|erop|aanmelden|"
    r"beheren|opvoeren|list|add|post|manage|put|advertise|"
    r"(?:op|in|per|onder|on|under) (?:een |1 |mijn |het |one |an? |my |the |each )?(?:account|profiel|advertentie|"
    r"abonnement|inlog|ad|login|profile|listing))\b"
)
# What visitors do with it, or whom it is told, is another question.
SOMETHING_ELSE = later(
    r"\b(?:bezoek\w*|reage\w+|zien|ziet|bekijk\w*|bekeken|lezen|leest|berichten|boek\w*|meld(?:en)?|klacht\w*|"
    r"visit\w*|view\w*|"
    r"see|sees|read|reads|respond\w*|book\w*|report\w*|messages?|contact\w*|bellen|call)\b"
)
JUST_ONE = later(
    r"^\W*(?:maar |slechts |alleen |precies |just |only )?(?:een|1|one)\b(?:\W*$|[,.:;]| (?:persoon|profiel|per|person|"
    r"profile|only|each|en niet meer|en dat))|^\W*(?:alleen|just|only) (?:jezelf|uzelf|jij|yourself|you)\b"
)
NO_END = later(
    r"\b(?:geen (?:maximum|limiet|grens|beperking)|zo ?veel|onbeperkt\w*|ongelimiteerd\w*|no (?:limit|maximum|cap)|"
    r"as many|unlimited)\b"
)
A_NUMBER = later(
    r"\b(?:\d+|twee|drie|vier|vijf|zes|acht|tien|twaalf|vijftien|twintig|dertig|vijftig|two|three|four|five|six|"
    r"eight|ten|twelve|fifteen|twenty|thirty|fifty)\b"
)
# "Waarom mag ik niet voor een ander plaatsen?": what it takes for granted is the rule.
WHY_NOT = later(r"\b(?:waarom|why)\b[^?]{0,20}\b(?:niet|geen|not|can't|cannot|no one|niemand)\b")
# "Moet elke dame zich apart legitimeren?", "Do I need ID for my girls?"
THEY = (
    rf"(?:(?=[^?]*\b(?:apart|afzonderlijk|los|ook|zelf|separately|individually|herself|too)\b)(?:elke?|iedere?|each|"
    rf"every) (?:\w+ )?(?:dame|meid|vrouw|model|escort|masseuse|medewerk\w+|persoon|profiel|"
    rf"girl|"
    rf"lady|woman|companion|worker|person|profile)|(?:mijn|onze|de|hun|my|our|the|all) (?:\w+ )?{STAFF}|de anderen?|"
    r"the others?|(?:we|wij|jullie|you) (?:allebei|beiden|both|alle \w+)|both of us)"
)
CHECKED = (
    r"(?:legitim\w+|gelegitimeerd|\w*controle\w*|gecontroleerd|identi\w+|paspoort\w*|verif\w+|geverifieerd|check\w*|"
    r"gecheckt|id|passports?|vetted|screened)"
)
NEED = (
    r"(?:moet|moeten|dient|dienen|wordt|worden|do|does|is|are|must|should|have to|need|heb|hebben|controleren|checken)"
)
ARE_CHECKED = Sought(rf"\b{NEED}\b[^?]*\b{THEY}\b[^?]*\b{CHECKED}\b|\b{NEED}\b[^?]*\b{CHECKED}\b[^?]*\b{THEY}\b")
NO = later(r"^\W*(?:nee|neen|welnee|no|nope|not at all|dat hoeft niet|hoeft niet|niet nodig|nein|non)\b")
YES = later(
    r"^\W*(?:ja|jazeker|jawel|zeker|yes|of course|natuurlijk|uiteraard|absoluut|absolutely)\b"
    r"(?![^.]*\b(?:soms|twijfel|niet|alleen|sometimes|doubt|not|only)\b)"
)
# "Ik run een bureau. Kan ik meedoen?"
HOUSE_ASKS = later(
    r"\b(?:ik|wij|we|i) (?:run|runs|runnen|heb|hebben|ben|zijn|have|am|are|vertegenwoordig\w*|represent|own|leid|"
    r"manage|beheer)\b[^?]{0,30}\b(?:[\w-]*bureau|agency|club|privehuis|manager|bemiddelaar|agent|house)\b[^?]*\?"
)
BARS = later(
    r"^\W*(?:(?:sorry|helaas|unfortunately|nee|no)\b[ ,]*)+(?:nee|neen|no|dat (?:kan|mag|gaat) niet|niet|je kunt|we do|"
    r"we don|\W*$|[.,;])|^\W*(?:dat|this|that) (?:kan|mag|gaat|is) (?:\w+ )?(?:niet|not)\b"
)


# "She needs to do that herself": the answer to whether one may post for her.
SHE_MUST = later(
    r"\b(?:moet|dient|must|has to|needs? to|have to)\b[^.;]{0,20}\b(?:zelf|herself|himself|themselves)\b|"
    r"\b(?:zij|hij|ze|she|he|they) (?:opent|maakt|opens?|makes?|creates?|needs?) (?:\w+ )?(?:eigen|own) \w+"
)


def answered(saying: Saying) -> Strength | None:
    """Return what the first sentence of an answer says to such a question."""
    sentence = saying.sentence
    asked = sentence.question or sentence.lead
    if not asked or not sentence.first or SOMETHING_ELSE.search(asked):
        return None
    low = sentence.low
    if HOW_MANY.search(asked):
        return _how_many(low)
    if WHY_NOT.search(asked) and posts_for_another(asked):
        return Strength.ALL
    if posts_for_another(asked) and SHE_MUST.search(low) and not NOTHING_ASKED.search(low):
        return Strength.ALL
    if ARE_CHECKED.search(asked):
        return _whether_checked(low)
    return Strength.ALL if HOUSE_ASKS.search(asked) and BARS.match(low) and not NOTHING_ASKED.search(low) else None


def _how_many(low: str) -> Strength | None:
    """Return what a folded answer says to how many may be placed."""
    if JUST_ONE.match(low):
        return Strength.ALL
    if UP_TO.search(low) or (A_NUMBER.search(low) and not NO_END.search(low)):
        return Strength.SOME
    return Strength.DENIED if NO_END.search(low) else None


def _whether_checked(low: str) -> Strength | None:
    """Return what a folded answer says to whether each of them is checked."""
    if NO.match(low):
        return Strength.DENIED
    return Strength.ALL if YES.match(low) else None
