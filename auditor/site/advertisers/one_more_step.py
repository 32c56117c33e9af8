"""A further look at somebody on doubt, with the document that was shown before: it limits no demand of all."""

from auditor.site.advertisers.introduced import puts_a_case
from auditor.site.reading.sentences import Sentence
from auditor.site.words.later import later

# "Bij twijfel over de foto's volgt een videogesprek, met het document in de hand": one more step, beside the document.
ONE_MORE_STEP = later(
    r"\b(?:video\w*|skype|facetime|zoom|teams|beeldbel\w*|(?:bellen|belt) (?:we |wij )?(?:\w+ )?met beeld|gesprek|"
    r"webcam|camera|selfie\w*|"
    r"gezicht|gelaat|face|"
    r"(?:verse |recente |nieuwe |fresh |recent |new )?(?:foto|photo|picture) (?:van vandaag|van die dag|waarop|met|"
    r"with|of|naast)|"
    r"live[- ]opname|chip|nfc|langs ?(?:te )?komen|kom\w* \S+ langs|come (?:by|in)|in person|in persoon|original|"
    r"origineel)\b"
)
ITS_DOCUMENT = later(
    r"\b(?:het|je|uw|jouw|haar|zijn|hun|dat|de|your|her|their|the|his) (?:eigen |own )?(?:document\w*|paspoort|"
    r"id(?:-\w+)?|"
    r"identiteits\w+|legitimatie\w*|pasfoto|kaart|card|passport|identity \w+)\b"
)
ON_DOUBT = later(
    r"\b(?:twijfel\w*|niet (?:zeker|goed|genoeg|duidelijk)|lijk(?:t|en)?|verschil\w*|afwijk\w*|onduidelijk|doubt\w*|"
    r"unsure|"
    r"not (?:sure|certain|clear)|unclear|look(?:s)? different|differ\w*|do(?:es)? not (?:match|resemble|look)|"
    r"don't match|(?:vreemd|raar|beschadigd|bewerkt|onleesbaar|verdacht) (?:uit|is|lijkt|oogt|aan\w*)|"
    r"oog(?:t|en) (?:\S+ )?(?:vreemd|raar|beschadigd|bewerkt)|"
    r"look(?:s)? (?:odd|strange|damaged|edited|altered|wrong)|(?:is|are) (?:damaged|unreadable|illegible))\b"
)


def more_on_doubt(sentence: Sentence) -> bool:
    """Whether a sentence tells of a look at the person on doubt, with the document that she showed before."""
    low = sentence.low
    return (
        (ON_DOUBT.search(low) is not None or puts_a_case(sentence))
        and ONE_MORE_STEP.search(low) is not None
        and ITS_DOCUMENT.search(low) is not None
    )
