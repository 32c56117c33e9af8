"""Whether the second person in an advertisement is checked as the first is, told beside the case it is told for."""

from auditor.site.advertisers.posting_plain import CHECK, NO_CHECK, ONLY_AFTER, OR_ELSE
from auditor.site.advertisers.posting_roles import posts_for_another
from auditor.site.reading.clause import Stance
from auditor.site.reading.stance import stance
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

FELLOW = (
    r"(?:vriend(?:in)?|collega|partner|maatje|buurvrouw|zus|model|dame|ander|iemand(?: anders)?|tweede(?: \w+)?|"
    r"friend|colleague|partner|someone(?: else)?|somebody(?: else)?|another (?:\w+))"
)
# The case: two in one advertisement, or somebody who is added.
TWO_OF_THEM = Sought(
    r"\b(?:met z'n|met zijn|met ons|met jullie) (?:twee|drie|vier)\w*|"
    r"\b(?:samen|duo\w*|trio\w*|koppels?|stel(?:len)?|couples?|together|as a pair|groepsfoto\w*)\b|"
    rf"\b(?:met|with) (?:een |je |uw |mijn |a |your |my |an )?(?:andere |other )?{FELLOW}\b[^.;?]{{0,40}}\b(?:foto'?s?|"
    r"beeld|advert\w+|profiel|account|pagina|kaartje|camera|photos?|pictures?|ad|profile|listing|page|screen|camera)\b|"
    rf"\b{FELLOW}\b[^.;?]{{0,30}}\b(?:toevoeg\w*|toe|erbij|bijzetten|mee op|add|added|joins?|join|mee)\b|"
    r"\bzet(?:ten)? (?:je|u|ge|jullie) (?:er )?(?:nog )?(?:een|iemand|je \w+)\b[^.;,]{0,20}\bbij\b|"
    rf"\b(?:add|adding|toevoegen|voeg) (?:\w+ )?{FELLOW}\b"
)
# That they are shown on the site, and do not only work together.
SHOWN = later(
    r"\b(?:\w*foto'?s?|beeld|camera|live|online|zichtbaar|\w*adverten[st]ies?|adverteren|adverteert|plaats\w*|"
    r"profiel\w*|"
    r"\w+-profiel|account|pagina|kaartje|zet|zetten|stap(?:pen)? \d|toevoeg\w*|toegevoegd|erbij|erop|uitzenden|"
    r"photos?|pictures?|"
    r"screen|ads?|advert\w*|profiles?|listings?|page|add|added|join\w*|stream\w*|steps? \d)\b"
)
# Who is checked: the second, both, or all of them.
SECOND = later(
    r"\b(?:nummer twee|de tweede|die tweede|number two|the second|the (?:other|added|new) (?:one|person|woman|lady)|"
    r"the other|de ander|die ander|(?:de|die) (?:andere|nieuwe|tweede|toegevoegde) \w+|"
    r"(?:zij|hij|ze|die|she|he|they) (?:\w+ ){0,2}?(?:moet|dient|gaat|doet|doorloopt|ook|zich|must|has to|also|"
    r"goes|does|needs)|(?:moet|dient|doet|doorloopt|gaat|legitimeert|verifieert|krijgt|ontvangt|willen|zien|bellen|"
    r"spreken|"
    r"controleren|checken) (?:we |wij |ook )?(?:zij|hij|ze|die|haar|hem|hen)|ook (?:zij|hij|haar|hem|hen|die|van)|"
    r"(?:die|deze|that|this) (?:persoon|dame|vrouw|collega|vriendin|person|woman|friend|colleague)|"
    r"(?:je|uw|your) (?:collega|vriendin|partner|friend|colleague) (?:\w+ )?(?:moet|doet|doorloopt|gaat|ook|must|has|"
    r"goes|also|does)|allebei|beiden?|jullie (?:allebei|beiden|alle)|alle (?:twee|drie|vier|beide|personen)|ieder\w*|"
    r"elk\w*|each|both|every\w*|all (?:three|two|of you|persons|people))\b"
)
# A check by where it is told, or as the first one's.
LIKEWISE = later(
    r"\b(?:stap(?:pen)? (?:\d|een|twee|drie)|steps? (?:\d|one|two|three)|(?:dezelfde|hetzelfde|the same) (?:\w+ )?"
    r"(?:controle|check|stap\w*|rondje|procedure|weg|verificatie|gesprek\w*|steps?|verification|procedure))\b"
)
# What is left to her, or holds now and then.
AS_SHE_LIKES = later(
    r"\b(?:desgewenst|vrijwillig\w*|optioneel|eventueel|kan (?:zij|ze|hij|ook)|mag (?:zij|ze|hij)|mogen|optional\w*|"
    r"if she (?:likes|wants)|can also|may also|hoef\w*|vragen we haar niets|reiniging|soa\S*|test)\b"
)


def second_is_checked(saying: Saying) -> bool:
    """Whether a sentence has the second person checked, in the case that it or the one before it tells."""
    sentence = saying.sentence
    low = sentence.low
    if SECOND.search(low) is None or (CHECK.search(low) is None and LIKEWISE.search(low) is None):
        return False
    if AS_SHE_LIKES.search(low) or (NO_CHECK.search(OR_ELSE.sub(" ", low)) and ONLY_AFTER.search(low) is None):
        return False
    if sentence.asks or stance(sentence, "person_check", hedges=False) in (Stance.PROMISED, Stance.PAST, Stance.DENIED):
        return False
    told_for = [low, sentence.question, *(one.low for one in saying.before(1) if one.asks)]
    if SHOWN.search(" . ".join(told_for)) is None:
        return False
    return any(text and (TWO_OF_THEM.search(text) or posts_for_another(text)) for text in told_for)
